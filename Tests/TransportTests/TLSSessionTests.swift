// SPDX-License-Identifier: Apache-2.0
import TestSupport
import Testing
import Transport

@Suite("TLS without sockets", .enabled(if: ThrowawayPKI.isAvailable, "certtool is not installed"))
struct TLSSessionTests {
    private static let pki = Result { try ThrowawayPKI() }

    private static func contexts() throws -> (server: TLSContext, client: TLSContext) {
        let pki = try pki.get()
        var settings = TLSContext.Settings()
        settings.authorityFile = pki.caCertificate
        (settings.certificateFile, settings.keyFile) = (pki.server.certificate, pki.server.key)
        let server = try TLSContext(.server, settings)
        (settings.certificateFile, settings.keyFile) = (pki.client.certificate, pki.client.key)
        return (server, try TLSContext(.client, settings))
    }

    /// Carries what one side wants to send to the other, `step` bytes at a time.
    private static func carry(from source: TLSSession, to target: TLSSession, step: Int, _ body: () throws -> Void) throws {
        let bytes = [UInt8](source.outgoing.bytes)
        source.sent(bytes.count)
        var rest = bytes[...]
        while !rest.isEmpty {
            let piece = [UInt8](rest.prefix(step))
            rest = rest.dropFirst(step)
            try piece.withUnsafeBytes { try target.receive($0, body) }
        }
    }

    private static func handshake(_ server: TLSSession, _ client: TLSSession, step: Int) throws {
        var (serverDone, clientDone) = (false, try client.handshake() == .done)
        for _ in 0..<20 where !(serverDone && clientDone) {
            try carry(from: client, to: server, step: step) { if !serverDone { serverDone = try server.handshake() == .done } }
            try carry(from: server, to: client, step: step) { if !clientDone { clientDone = try client.handshake() == .done } }
        }
        #expect(serverDone && clientDone)
    }

    @Test("a handshake and data survive any cutting of the bytes", arguments: [1, 7, 100_000])
    func anyPieces(_ step: Int) throws {
        let contexts = try Self.contexts()
        let (server, client) = (try TLSSession(contexts.server), try TLSSession(contexts.client, hostName: "localhost"))
        try Self.handshake(server, client, step: step)
        #expect(try server.verifyPeer().contains("CN=client"))
        _ = try client.verifyPeer()
        let sent = (0..<40_000).map { UInt8(truncatingIfNeeded: $0 &* 7) }
        try sent.withUnsafeBytes { try client.write($0) }
        var seen: [UInt8] = []
        try Self.carry(from: client, to: server, step: max(step, 7)) {
            var buffer = [UInt8](repeating: 0, count: 5000)
            while true {
                guard case .bytes(let count) = try buffer.withUnsafeMutableBytes({ try server.read(into: $0) }) else { break }
                seen += buffer[..<count]
            }
        }
        #expect(seen == sent)
    }

    @Test(
        "every kind of key works with both versions of TLS",
        arguments: ThrowawayPKI.Keys.allCases, ["NORMAL:-VERS-ALL:+VERS-TLS1.2", "NORMAL:-VERS-ALL:+VERS-TLS1.3"])
    func keysAndVersions(_ keys: ThrowawayPKI.Keys, _ priority: String) throws {
        let pki = try ThrowawayPKI(keys: keys)
        var settings = TLSContext.Settings()
        settings.authorityFile = pki.caCertificate
        settings.priority = priority
        (settings.certificateFile, settings.keyFile) = (pki.server.certificate, pki.server.key)
        let server = try TLSContext(.server, settings)
        (settings.certificateFile, settings.keyFile) = (pki.client.certificate, pki.client.key)
        let client = try TLSContext(.client, settings)
        let sessions = (server: try TLSSession(server), client: try TLSSession(client, hostName: "localhost"))
        try Self.handshake(sessions.server, sessions.client, step: 1000)
        // GnuTLS's clients do not show Ed25519 certificates in TLS 1.2.
        if keys != .ed25519 || priority.contains("TLS1.3") { #expect(try sessions.server.verifyPeer().contains("CN=client")) }
        try sessions.client.checkHostName("localhost")
    }

    @Test(
        "a session is resumed, its client still known, until the server has other certificates",
        arguments: ["NORMAL:-VERS-ALL:+VERS-TLS1.2", "NORMAL:-VERS-ALL:+VERS-TLS1.3"])
    func resumption(_ priority: String) throws {
        let pki = try Self.pki.get()
        var settings = TLSContext.Settings()
        settings.authorityFile = pki.caCertificate
        settings.priority = priority
        (settings.certificateFile, settings.keyFile) = (pki.server.certificate, pki.server.key)
        let (old, new) = (try TLSContext(.server, settings), try TLSContext(.server, settings))
        (settings.certificateFile, settings.keyFile) = (pki.client.certificate, pki.client.key)
        let client = try TLSContext(.client, settings)
        let first = (server: try TLSSession(old), client: try TLSSession(client, hostName: "localhost"))
        try Self.handshake(first.server, first.client, step: 1000)
        first.server.sendTicket()
        var buffer = [UInt8](repeating: 0, count: 16)
        try Self.carry(from: first.server, to: first.client, step: 1000) {
            let result = try buffer.withUnsafeMutableBytes { try first.client.read(into: $0) }
            #expect(result == .needsInput)
        }
        let ticket = try #require(first.client.resumptionData())
        for (context, isResumed) in [(old, true), (new, false)] {
            let again = (server: try TLSSession(context), client: try TLSSession(client, hostName: "localhost"))
            again.client.resume(ticket)
            try Self.handshake(again.server, again.client, step: 1000)
            #expect(again.server.isResumed == isResumed && again.client.isResumed == isResumed)
            #expect(try again.server.verifyPeer().contains("CN=client"))
        }
    }

    @Test("a client that asks for renegotiation is refused")
    func renegotiation() throws {
        let pki = try Self.pki.get()
        var settings = TLSContext.Settings()
        settings.authorityFile = pki.caCertificate
        settings.priority = "NORMAL:-VERS-ALL:+VERS-TLS1.2"
        (settings.certificateFile, settings.keyFile) = (pki.server.certificate, pki.server.key)
        let server = try TLSSession(try TLSContext(.server, settings))
        (settings.certificateFile, settings.keyFile) = (pki.client.certificate, pki.client.key)
        let client = try TLSSession(try TLSContext(.client, settings), hostName: "localhost")
        try Self.handshake(server, client, step: 1000)
        // On an established session this is another handshake.
        #expect(try client.handshake() == .needsInput)
        var buffer = [UInt8](repeating: 0, count: 16)
        #expect(throws: TransportError.refused("the peer asked for renegotiation")) {
            try Self.carry(from: client, to: server, step: 100_000) {
                _ = try buffer.withUnsafeMutableBytes { try server.read(into: $0) }
            }
        }
    }

    @Test("a changed byte ends the session with an error, and what came before it stays good")
    func tampering() throws {
        let contexts = try Self.contexts()
        let (server, client) = (try TLSSession(contexts.server), try TLSSession(contexts.client, hostName: "localhost"))
        try Self.handshake(server, client, step: 1000)
        client.sent(client.outgoing.count)
        let message: [UInt8] = Array("list all domains".utf8)
        try message.withUnsafeBytes { try client.write($0) }
        var bytes = [UInt8](client.outgoing.bytes)
        bytes[bytes.count - 1] ^= 1
        var buffer = [UInt8](repeating: 0, count: 100)
        #expect(throws: TransportError.self) {
            try bytes.withUnsafeBytes { piece in
                try server.receive(piece) { _ = try buffer.withUnsafeMutableBytes { try server.read(into: $0) } }
            }
        }
    }

    @Test("bytes that are no TLS are an error, and no crash")
    func noise() throws {
        let contexts = try Self.contexts()
        var random = SeededGenerator(seed: 3)
        for _ in 0..<200 {
            let server = try TLSSession(contexts.server)
            let noise = (0..<Int.random(in: 1...300, using: &random)).map { _ in UInt8.random(in: 0...255, using: &random) }
            try? noise.withUnsafeBytes { try server.receive($0) { _ = try server.handshake() } }
            #expect((try? server.receive(nil) { try server.handshake() }) != .done)
        }
    }
}
