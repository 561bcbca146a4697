// SPDX-License-Identifier: Apache-2.0
import DriverSupport
import Errors
import RPCClient
import Synchronization
import WireProtocol
import XDR

/// One client's way through the gateway to its host.
final class GatewayConnection: DriverConnection {
    private let connection: Connection
    private let caller: GatewayCaller

    init(_ connection: Connection, host: String, client: any ClientSession) {
        self.connection = connection
        let events = EventRelay(client)
        caller = GatewayCaller(connection.caller, host: host, events: events)
        connection.forwardEvents { events.received(program: $0, procedure: $1, payload: $2) }
        Task { [closings = connection.closeEvents()] in
            var last = CloseReason.client
            for await reason in closings { last = reason }
            if last != .client { events.hostLost(last) }
        }
    }

    var services: ServiceSet {
        let remote = RemoteServices(caller)
        return ServiceSet(
            hypervisor: remote, network: remote, storage: remote, nodeDevice: remote, interface: remote, secret: remote,
            nwfilter: remote, qemu: remote, lxc: remote)
    }

    func close() async { await connection.close() }
}

/// Makes a client's calls at the host: what belongs to a call beside its arguments is carried over.
final class GatewayCaller: ProcedureCaller {
    private let host: any ProcedureCaller
    private let hostName: String
    private let events: EventRelay

    init(_ host: any ProcedureCaller, host name: String, events: EventRelay) {
        self.host = host
        hostName = name
        self.events = events
    }

    func call<Arguments: XDREncodable, Result: XDRDecodable>(
        _ procedure: ProcedureInfo, _ arguments: Arguments, in call: any CallContext
    ) async throws -> Result {
        if procedure.name.contains("EVENT"), procedure.name.contains("_REGISTER") {
            // Events that overtake the registration's reply would be for nobody.
            events.hold()
            call.whenAnswered { [events] in events.release() }
        }
        guard procedure.stream == .none else { return try await streaming(procedure, arguments, in: call) }
        let outgoing = ClientCall(descriptors: call.takeDescriptors())
        let result: Result = try await host.call(procedure, arguments, in: outgoing)
        call.attachDescriptors(outgoing.takeReplyDescriptors())
        // A client that uses the URI again has to come out at the same host.
        if let uri = result as? Remote.ConnectGetURIRet, let named = named(uri) as? Result { return named }
        return result
    }

    private func named(_ result: Remote.ConnectGetURIRet) -> Remote.ConnectGetURIRet {
        var result = result
        result.uri += (result.uri.contains("?") ? "&" : "?") + "host=" + PercentEncoding.encode(hostName)
        return result
    }

    private func streaming<Arguments: XDREncodable, Result: XDRDecodable>(
        _ procedure: ProcedureInfo, _ arguments: Arguments, in call: any CallContext
    ) async throws -> Result {
        let outgoing = ClientCall(streaming: Self.isSparse(arguments))
        let client = try call.openStream()
        let result: Result = try await host.call(procedure, arguments, in: outgoing)
        let stream = try outgoing.openStream()
        Task { await StreamRelay(client: client, host: stream).run() }
        return result
    }

    /// The one flag of both calls that know holes.
    private static func isSparse(_ arguments: some XDREncodable) -> Bool {
        let flags = (arguments as? Remote.StorageVolDownloadArgs)?.flags ?? (arguments as? Remote.StorageVolUploadArgs)?.flags ?? 0
        return flags & 1 != 0
    }
}
