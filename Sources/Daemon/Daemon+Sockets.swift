// SPDX-License-Identifier: Apache-2.0
import DaemonConfiguration
import Errors
import Glibc
import RPCServer
import Transport

extension Daemon {
    /// Opens the sockets that the configuration asks for, or serves those that systemd passed.
    func open(_ server: Server, _ passed: [ServiceManager.PassedSocket]) throws {
        try checkAuthentication()
        guard passed.isEmpty else {
            for socket in passed { server.serve(listening: socket.descriptor, role: socket.role) }
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
        if configuration.listenTLS {
            try server.listen(address: configuration.listenAddress, port: configuration.tlsPort, role: .tls)
        }
    }

    /// A scheme that is configured and not there yet must never mean that everybody may in.
    private func checkAuthentication() throws {
        var schemes = [("auth_unix_rw", configuration.unixReadWriteAuthentication)]
        if paths.isPrivileged { schemes.append(("auth_unix_ro", configuration.unixReadOnlyAuthentication)) }
        if arguments.listensToNetwork {
            if configuration.listenTCP { schemes.append(("auth_tcp", configuration.tcpAuthentication)) }
            if configuration.listenTLS { schemes.append(("auth_tls", configuration.tlsAuthentication)) }
        }
        for (key, scheme) in schemes where scheme != .none {
            throw VirtError(.configUnsupported, .rpc, "\(key): authentication by \(scheme.rawValue) is not supported yet")
        }
        guard configuration.accessDrivers.allSatisfy({ $0 == "none" }) else {
            throw VirtError(.configUnsupported, .rpc, "access_drivers: access control is not supported yet")
        }
    }

    private static func groupID(_ name: String) throws -> UInt32 {
        if let number = UInt32(name) { return number }
        guard let entry = getgrnam(name) else {
            throw VirtError(.systemError, .rpc, "Failed to find group record for name '\(name)'")
        }
        return entry.pointee.gr_gid
    }

    /// The TLS settings; nil when nothing will listen for TLS.
    func makeTLSPolicy(isPassed: Bool) throws -> TLSPolicy? {
        guard isPassed || arguments.listensToNetwork && configuration.listenTLS else { return nil }
        return try tlsPolicy(configuration)
    }

    func tlsPolicy(_ configuration: DaemonConfiguration) throws -> TLSPolicy {
        var settings = TLSContext.Settings()
        settings.authorityFile = paths.authorityFile(configuration)
        settings.certificateFile = paths.certificateFile(configuration)
        settings.keyFile = paths.keyFile(configuration)
        settings.revocationFile = paths.revocationFile(configuration)
        settings.priority = configuration.tlsPriority ?? "NORMAL"
        settings.verifiesPeer = !configuration.skipsClientVerification
        return TLSPolicy(
            context: try TLSContext(.server, settings), verifiesClients: !configuration.skipsClientVerification,
            allowedNames: configuration.tlsAllowedNames)
    }
}
