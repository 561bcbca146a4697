// SPDX-License-Identifier: Apache-2.0
import Logging
import RPC
import RPCServer
import Synchronization
import TestSupport
import Testing
import Transport

@Suite("TLS clients that may not come in", .enabled(if: ThrowawayPKI.isAvailable, "certtool is not installed"))
struct TLSFaultTests {
    enum Fault: String, CaseIterable, Sendable {
        case none, missing, wrongAuthority, expired, notYetValid, revoked
        case name

        /// What the daemon's log says; nil for a client that is let in.
        var reason: String? {
            switch self {
            case .none: nil
            case .missing: "Client did not present a certificate"
            case .wrongAuthority: "The certificate hasn't got a known issuer."
            case .expired: "The certificate has expired"
            case .notYetValid: "The certificate is not yet activated"
            case .revoked: "The certificate has been revoked."
            case .name: "is not on the list of allowed clients"
            }
        }
    }

    private static let pki = Result { try ThrowawayPKI() }

    private static func policy(revoking revoked: ThrowawayPKI.Identity? = nil, names: [String]? = nil) throws -> TLSPolicy {
        let pki = try pki.get()
        var settings = TLSContext.Settings()
        settings.authorityFile = pki.caCertificate
        settings.certificateFile = pki.server.certificate
        settings.keyFile = pki.server.key
        if let revoked { settings.revocationFile = try pki.revoking(revoked) }
        return TLSPolicy(context: try TLSContext(.server, settings), allowedNames: names)
    }

    private static func identity(_ fault: Fault) throws -> ThrowawayPKI.Identity? {
        let pki = try pki.get()
        return switch fault {
        case .none, .revoked, .name: pki.client
        case .missing, .wrongAuthority: nil
        case .expired: try pki.expiredClient()
        case .notYetValid: try pki.futureClient()
        }
    }

    @Test("a refused client gets a plain close, and the log the reason", arguments: Fault.allCases)
    func refused(_ fault: Fault) async throws {
        let pki = try Self.pki.get()
        let lines = LogLines()
        let policy = try Self.policy(
            revoking: fault == .revoked ? pki.client : nil, names: fault == .name ? ["C=GB,O=Others,*"] : nil)
        let server = try Server(
            drivers: DriverRegistry(drivers: [ScriptedDriver()]), tls: policy, log: Logger(label: "test", factory: { _ in lines }))
        let port = try server.listen(address: "127.0.0.1", port: "0", role: .tls)
        // A foreign authority's files must outlive the client's context.
        let other = fault == .wrongAuthority ? try ThrowawayPKI() : nil
        let identity: ThrowawayPKI.Identity? = if let other { other.client } else { try Self.identity(fault) }
        var settings = TLSContext.Settings()
        settings.authorityFile = pki.caCertificate
        settings.certificateFile = identity?.certificate
        settings.keyFile = identity?.key
        // The client does not find out itself what is wrong with its certificate.
        settings.checksFiles = false
        let session = try TLSSession(try TLSContext(.client, settings), hostName: "localhost")
        let first = try await Self.firstByte(session, try RawClient(port: port))
        if let reason = fault.reason {
            #expect(first == nil)
            #expect(lines.all.contains { $0.contains(reason) }, "\(lines.all)")
        } else {
            #expect(first == 1)
        }
    }

    /// What the server says first inside the session; nil when it closes instead.
    private static func firstByte(_ session: TLSSession, _ client: RawClient) async throws -> UInt8? {
        var received: [UInt8] = []
        var isDone = false
        while true {
            let plain = try received.withUnsafeBytes { bytes in
                try session.receive(bytes) { () throws -> UInt8? in
                    if !isDone { isDone = try session.handshake() == .done }
                    guard isDone else { return nil }
                    return try withUnsafeTemporaryAllocation(byteCount: 16, alignment: 1) { buffer in
                        guard case .bytes = try session.read(into: buffer) else { return nil }
                        return buffer[0]
                    }
                }
            }
            if let plain { return plain }
            let outgoing = [UInt8](session.outgoing.bytes)
            session.sent(outgoing.count)
            do {
                if !outgoing.isEmpty { try await client.send(outgoing) }
                received = try await client.receiveBytes()
            } catch {
                return nil
            }
        }
    }

    @Test("who does not get through the handshake is put out; their number is limited, which hurts nobody else")
    func anonymousClients() async throws {
        var limits = ServerLimits()
        limits.main.anonymousClients = 2
        limits.authenticationTime = .milliseconds(300)
        let policy = try Self.policy()
        let server = try Server(drivers: DriverRegistry(drivers: [ScriptedDriver()]), limits: limits, tls: policy)
        let secure = try server.listen(address: "127.0.0.1", port: "0", role: .tls)
        let plain = try server.listen(address: "127.0.0.1", port: "0", role: .tcp)
        let silent = try (0..<4).map { _ in try RawClient(port: secure) }
        #expect(try await RawClient(port: plain).ask(66, 1).isOK)
        #expect(server.clientCount <= 3)
        // Those who waited are taken once the first are put out, and are put out in their turn.
        for client in silent { #expect(try await client.isClosed()) }
    }
}
