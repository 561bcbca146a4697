// SPDX-License-Identifier: Apache-2.0
import DaemonConfiguration
import Errors
import Glibc
import RPCServer

extension Daemon {
    /// Opens the sockets that the configuration asks for, or serves those that systemd passed, all but those for TLS.
    func open(_ server: Server, _ passed: [ServiceManager.PassedSocket]) throws {
        guard passed.isEmpty else {
            for socket in passed where socket.role != .tls { server.serve(listening: socket.descriptor, role: socket.role) }
            return
        }
        let folder = paths.socketFolder(configuration)
        DaemonPaths.makeFolder(folder)
        let group = try configuration.unixSocketGroup.map { try Self.groupID($0) }
        try server.listen(
            path: folder + "/libvirt-sock", role: .local, permissions: configuration.unixReadWriteMode, group: group)
        if paths.isPrivileged {
            try server.listen(
                path: folder + "/libvirt-sock-ro", role: .localReadOnly, permissions: configuration.unixReadOnlyMode, group: group)
        }
        try server.listen(
            path: folder + "/libvirt-admin-sock", role: .admin, permissions: configuration.unixAdminMode, group: group)
        guard arguments.listensToNetwork else { return }
        if configuration.listenTCP {
            try server.listen(address: configuration.listenAddress, port: configuration.tcpPort, role: .tcp)
        }
    }

    /// Reads the certificates and opens what serves TLS, where that is asked for.
    func openTLS(_ server: Server, _ passed: [ServiceManager.PassedSocket]) throws {
        let passedTLS = passed.filter { $0.role == .tls }
        guard !passedTLS.isEmpty || passed.isEmpty && arguments.listensToNetwork && configuration.listenTLS else { return }
        let (paths, configuration) = (paths, configuration)
        try server.serveTLS { try Daemon.tlsPolicy(configuration, paths) }
        for socket in passedTLS { server.serve(listening: socket.descriptor, role: .tls) }
        guard passed.isEmpty else { return }
        try server.listen(address: configuration.listenAddress, port: configuration.tlsPort, role: .tls)
    }

    /// Serves metrics and health where the configuration says so.
    func metricsEndpoint(_ server: Server) throws -> MetricsEndpoint? {
        guard let address = configuration.metricsAddress else { return nil }
        return try MetricsEndpoint(MetricsEndpoint.Address(address)) { server.metricsText() ?? "" }
    }

    private static func groupID(_ name: String) throws -> UInt32 {
        if let number = UInt32(name) { return number }
        guard let entry = getgrnam(name) else {
            throw VirtError(.systemError, .rpc, "Failed to find group record for name '\(name)'")
        }
        return entry.pointee.gr_gid
    }
}

extension MetricsEndpoint.Address {
    fileprivate init(_ address: MetricsAddress) {
        self =
            switch address {
            case .unix(let path): .unix(path: path)
            case .loopback(let host, let port): .tcp(host: host, port: port)
            }
    }
}
