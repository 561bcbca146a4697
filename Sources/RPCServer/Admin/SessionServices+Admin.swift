// SPDX-License-Identifier: Apache-2.0
import Errors
import WireProtocol

// The admin program: servers, their limits and threads, and the daemon itself.
extension SessionServices {
    /// The program's release, 9.0.0, as major * 1,000,000 + minor * 1,000 + micro: what the daemon is compatible with.
    private static let libraryVersion: UInt64 = 9_000_000

    func connectOpen(_ args: Admin.ConnectOpenArgs, in call: any CallContext) async throws {
        try Self.refuseFlags(args.flags, "adminConnectOpen")
    }

    func connectGetLibVersion(in call: any CallContext) async throws -> Admin.ConnectGetLibVersionRet {
        Admin.ConnectGetLibVersionRet(libVer: Self.libraryVersion)
    }

    func connectListServers(
        _ args: Admin.ConnectListServersArgs, in call: any CallContext
    ) async throws -> Admin.ConnectListServersRet {
        try Self.refuseFlags(args.flags, "adminConnectListServers")
        let servers = ServerGroup.allCases.map { Admin.Server(name: $0.name) }
        return Admin.ConnectListServersRet(servers: args.needResults != 0 ? servers : [], ret: UInt32(servers.count))
    }

    func connectLookupServer(
        _ args: Admin.ConnectLookupServerArgs, in call: any CallContext
    ) async throws -> Admin.ConnectLookupServerRet {
        return Admin.ConnectLookupServerRet(srv: Admin.Server(name: try Self.group(args.name).name))
    }

    // MARK: Threads

    func serverGetThreadpoolParameters(
        _ args: Admin.ServerGetThreadpoolParametersArgs, in call: any CallContext
    ) async throws -> Admin.ServerGetThreadpoolParametersRet {
        try Self.refuseFlags(args.flags, "adminServerGetThreadPoolParameters")
        let group = try Self.group(args.srv.name)
        let limits = server.status(of: group).limits
        let load = server.clients(of: group).reduce(into: (running: 0, waiting: 0)) { load, client in
            let calls = client.callCounts
            load.running += calls.running
            load.waiting += calls.waiting
        }
        let workers = min(max(limits.minimumWorkers, load.running), max(limits.maximumWorkers, limits.minimumWorkers))
        return Admin.ServerGetThreadpoolParametersRet(params: [
            Admin.TypedParam("minWorkers", limits.minimumWorkers), Admin.TypedParam("maxWorkers", limits.maximumWorkers),
            Admin.TypedParam("nWorkers", workers), Admin.TypedParam("freeWorkers", max(0, workers - load.running)),
            Admin.TypedParam("prioWorkers", limits.priorityWorkers), Admin.TypedParam("jobQueueDepth", load.waiting),
        ])
    }

    func serverSetThreadpoolParameters(
        _ args: Admin.ServerSetThreadpoolParametersArgs, in call: any CallContext
    ) async throws {
        try Self.refuseFlags(args.flags, "adminServerSetThreadPoolParameters")
        let group = try Self.group(args.srv.name)
        let parameters = try AdminParameters(args.params, names: ["minWorkers", "maxWorkers", "prioWorkers"])
        try server.changeLimits(of: group) { limits throws(VirtError) in
            let (minimum, maximum) = (
                parameters.value("minWorkers", or: limits.minimumWorkers), parameters.value("maxWorkers", or: limits.maximumWorkers)
            )
            guard minimum <= maximum else {
                throw VirtError(.invalidArg, .unspecified, "minWorkers cannot be larger than maxWorkers")
            }
            guard (maximum == 0) == (limits.maximumWorkers == 0) else {
                throw VirtError(.invalidArg, .unspecified, "maxWorkers must not be switched from zero to non-zero and vice versa")
            }
            limits.minimumWorkers = minimum
            limits.maximumWorkers = maximum
            limits.priorityWorkers = parameters.value("prioWorkers", or: limits.priorityWorkers)
        }
        if group == .main, parameters.has("maxWorkers") {
            server.control?.setMaximumWorkers(server.status(of: group).limits.maximumWorkers)
        }
    }

    // MARK: The daemon

    func serverUpdateTLSFiles(_ args: Admin.ServerUpdateTLSFilesArgs, in call: any CallContext) async throws {
        try Self.refuseFlags(args.flags, "adminServerUpdateTlsFiles")
        guard try Self.group(args.srv.name) == .main else {
            throw VirtError(.internalError, .rpc, "no tls service found, unable to update tls files")
        }
        // Reads files and checks keys.
        let result = await server.authentications.result { [server] in Result { try server.updateTLS() } }
        do {
            try result.get()
        } catch {
            throw (error as? VirtError) ?? VirtError(.internalError, .rpc, "\(error)")
        }
    }

    func connectSetDaemonTimeout(_ args: Admin.ConnectSetDaemonTimeoutArgs, in call: any CallContext) async throws {
        try Self.refuseFlags(args.flags, "adminConnectSetDaemonTimeout")
        try control("virAdmConnectSetDaemonTimeout").setTimeout(args.timeout)
    }

    // MARK: Shared

    var server: ServerCore { connection.server }

    func control(_ api: String) throws(VirtError) -> any DaemonControl {
        guard let control = server.control else { throw VirtError.unsupported(api, .admin) }
        return control
    }

    static func group(_ name: String) throws(VirtError) -> ServerGroup {
        guard let group = ServerGroup(name: name) else { throw VirtError(.noServer, .rpc, "No server named '\(name)'") }
        return group
    }

    static func refuseFlags(_ flags: UInt32, _ function: String) throws(VirtError) {
        guard flags == 0 else { throw VirtError.unsupportedFlags(flags, in: function, domain: .admin) }
    }
}
