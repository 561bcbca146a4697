// SPDX-License-Identifier: Apache-2.0
import Errors
import Synchronization
import WireProtocol

// The admin program: who is connected, and how many may be.
extension SessionServices {
    func serverListClients(
        _ args: Admin.ServerListClientsArgs, in call: any CallContext
    ) async throws -> Admin.ServerListClientsRet {
        try Self.refuseFlags(args.flags, "adminServerListClients")
        let clients = server.clients(of: try Self.group(args.srv.name))
        guard clients.count <= Int(Admin.clientListMax) else {
            throw VirtError(.rpc, .rpc, "Too many clients '\(clients.count)' for limit '\(Admin.clientListMax)'")
        }
        return Admin.ServerListClientsRet(clients: args.needResults != 0 ? clients.map(\.adminReference) : [], ret: UInt32(clients.count))
    }

    func serverLookupClient(
        _ args: Admin.ServerLookupClientArgs, in call: any CallContext
    ) async throws -> Admin.ServerLookupClientRet {
        try Self.refuseFlags(args.flags, "adminServerLookupClient")
        return Admin.ServerLookupClientRet(clnt: try client(args.id, of: args.srv).adminReference)
    }

    func clientGetInfo(_ args: Admin.ClientGetInfoArgs, in call: any CallContext) async throws -> Admin.ClientGetInfoRet {
        try Self.refuseFlags(args.flags, "adminClientGetInfo")
        let client = try client(args.clnt.id, of: args.clnt.srv)
        let identity = client.identity
        // Names come from the name service, which may be a network away.
        let (user, group) = await server.authentications.result {
            (identity.userID.flatMap { UserDatabase.name(of: $0) }, identity.groupID.flatMap { UserDatabase.groupName(of: $0) })
        }
        var parameters = [Admin.TypedParam(field: "readonly", value: .boolean(client.isReadOnly ? 1 : 0))]
        if let address = client.peerAddress { parameters.append(Admin.TypedParam("sock_addr", address)) }
        if let name = identity.saslName { parameters.append(Admin.TypedParam("sasl_user_name", name)) }
        if let name = identity.x509Name { parameters.append(Admin.TypedParam("tls_x509_dname", name)) }
        if let id = identity.userID { parameters.append(Admin.TypedParam(field: "unix_user_id", value: .int(Int32(bitPattern: id)))) }
        if let user { parameters.append(Admin.TypedParam("unix_user_name", user)) }
        if let id = identity.groupID { parameters.append(Admin.TypedParam(field: "unix_group_id", value: .int(Int32(bitPattern: id)))) }
        if let group { parameters.append(Admin.TypedParam("unix_group_name", group)) }
        if let id = identity.processID { parameters.append(Admin.TypedParam(field: "unix_process_id", value: .int(id))) }
        return Admin.ClientGetInfoRet(params: parameters)
    }

    func clientClose(_ args: Admin.ClientCloseArgs, in call: any CallContext) async throws {
        try Self.refuseFlags(args.flags, "adminClientClose")
        try client(args.clnt.id, of: args.clnt.srv).disconnect("an administrator said so")
    }

    // MARK: Limits

    func serverGetClientLimits(
        _ args: Admin.ServerGetClientLimitsArgs, in call: any CallContext
    ) async throws -> Admin.ServerGetClientLimitsRet {
        try Self.refuseFlags(args.flags, "adminServerGetClientLimits")
        let status = server.status(of: try Self.group(args.srv.name))
        return Admin.ServerGetClientLimitsRet(params: [
            Admin.TypedParam("nclients_max", status.limits.clients), Admin.TypedParam("nclients", status.clients),
            Admin.TypedParam("nclients_unauth_max", status.limits.anonymousClients),
            Admin.TypedParam("nclients_unauth", status.anonymous),
        ])
    }

    func serverSetClientLimits(_ args: Admin.ServerSetClientLimitsArgs, in call: any CallContext) async throws {
        try Self.refuseFlags(args.flags, "adminServerSetClientLimits")
        let group = try Self.group(args.srv.name)
        let parameters = try AdminParameters(args.params, names: ["nclients_max", "nclients_unauth_max"])
        try server.changeLimits(of: group) { limits throws(VirtError) in
            let clients = parameters.value("nclients_max", or: limits.clients)
            let anonymous = parameters.value("nclients_unauth_max", or: limits.anonymousClients)
            guard anonymous <= clients else {
                // The reference's words, although it means the opposite.
                throw VirtError(
                    .invalidArg, .rpc,
                    "The overall maximum number of clients waiting for authentication must not be less than the overall maximum "
                        + "number of clients")
            }
            limits.clients = clients
            limits.anonymousClients = anonymous
        }
    }

    private func client(_ number: UInt64, of reference: Admin.Server) throws(VirtError) -> ServerConnection {
        guard let client = server.client(number, of: try Self.group(reference.name)) else {
            throw VirtError(.noClient, .rpc, "No client with matching ID '\(number)'")
        }
        return client
    }
}

extension ServerConnection {
    fileprivate var adminReference: Admin.Client {
        Admin.Client(
            srv: Admin.Server(name: group.name), id: number, timestamp: Int64(connected), transport: role.transportNumber)
    }

    fileprivate var isReadOnly: Bool { role == .localReadOnly || state.withLock { $0.isReadOnly } }

    /// `127.0.0.1:5000`, `[::1]:5000`; nil for unix sockets.
    fileprivate var peerAddress: String? {
        guard !role.isLocal, let text = socketAddress(ofPeer: true), let end = text.lastIndex(of: ";") else { return nil }
        let (host, port) = (text[..<end], text[text.index(after: end)...])
        return host.contains(":") ? "[\(host)]:\(port)" : "\(host):\(port)"
    }

    /// Calls that run, and calls that wait for these to end.
    var callCounts: (running: Int, waiting: Int) { state.withLock { ($0.runningCalls, $0.waitingCalls.count) } }
}

extension ListenerRole {
    /// `virClientTransport`.
    fileprivate var transportNumber: UInt32 {
        switch self {
        case .local, .localReadOnly, .admin: 0
        case .tcp: 1
        case .tls: 2
        }
    }
}
