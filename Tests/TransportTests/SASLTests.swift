// SPDX-License-Identifier: Apache-2.0
import TestSupport
import Testing
import Transport

@Suite("SASL, both sides in one process", .serialized, .enabled(if: SASLAccounts.isAvailable, "saslpasswd2 is not installed"))
struct SASLTests {
    struct Refused: Error {}

    /// Runs a negotiation to its end.
    static func negotiate(
        _ mechanism: String, _ security: SASLSession.Security, user: String = SASLAccounts.user, password: String = SASLAccounts.password
    ) throws -> (server: SASLSession, client: SASLSession) {
        _ = try SASLAccounts.shared.get()
        let server = try SASLSession(server: .init(), security: security)
        let client = try SASLSession(client: .init(), server: "localhost", security: security, asks: [.authName, .passphrase])
        guard try server.mechanisms().split(separator: ",").contains(Substring(mechanism)) else { throw Refused() }
        let answer: ([SASLPrompt]) -> [String?] = { prompts in
            prompts.map { $0.kind == .authName ? user : $0.kind == .passphrase ? password : nil }
        }
        var (chosen, step) = try client.begin(mechanism, answer: answer)
        #expect(chosen == mechanism)
        var isFirst = true
        while true {
            let data = step.bytes
            let outcome = isFirst ? try server.start(mechanism, data) : try server.step(data)
            isFirst = false
            switch outcome {
            case .proceed(let bytes): step = try client.proceed(bytes, answer: answer)
            case .complete(let bytes):
                if !client.isComplete { _ = try client.proceed(bytes, answer: answer) }
                return (server, client)
            }
        }
    }

    @Test("proves who one is", arguments: ["SCRAM-SHA-256", "SCRAM-SHA-512", "DIGEST-MD5", "PLAIN"])
    func succeeds(_ mechanism: String) throws {
        let (server, client) = try Self.negotiate(mechanism, .onSafeTransport)
        #expect(server.isComplete && client.isComplete)
        #expect(server.user?.hasPrefix(SASLAccounts.user) == true)
        #expect(server.strength == 0 && server.makeLayer() == nil)
        #expect(server.mechanism == mechanism)
    }

    @Test("refuses a wrong password", arguments: ["SCRAM-SHA-256", "SCRAM-SHA-512", "DIGEST-MD5", "PLAIN"])
    func wrongPassword(_ mechanism: String) throws {
        #expect(throws: TransportError.self) { try Self.negotiate(mechanism, .onSafeTransport, password: "guess") }
        #expect(throws: TransportError.self) { try Self.negotiate(mechanism, .onSafeTransport, user: "nobody") }
    }

    @Test("takes the transport's word for EXTERNAL, and nobody else's")
    func external() throws {
        _ = try SASLAccounts.shared.get()
        var surroundings = SASLSession.Surroundings()
        #expect(!(try SASLSession(server: surroundings, security: .onSafeTransport).mechanisms().contains("EXTERNAL")))
        (surroundings.externalStrength, surroundings.externalName) = (256, "C=GB,CN=client")
        let server = try SASLSession(server: surroundings, security: .onSafeTransport)
        #expect(try server.mechanisms().contains("EXTERNAL"))
        #expect(try server.start("EXTERNAL", []) == .complete(nil))
        #expect(server.user == "C=GB,CN=client")
        let other = try SASLSession(server: surroundings, security: .onSafeTransport)
        #expect(throws: TransportError.self) { try other.start("EXTERNAL", Array("root".utf8)) }
    }

    @Test("offers only mechanisms with a layer where the transport is open")
    func openTransport() throws {
        _ = try SASLAccounts.shared.get()
        #expect(try SASLSession(server: .init(), security: .onOpenTransport()).mechanisms() == "DIGEST-MD5")
        for mechanism in ["PLAIN", "SCRAM-SHA-256"] {
            // A client that asks for it all the same, although it was not offered.
            let server = try SASLSession(server: .init(), security: .onOpenTransport())
            #expect(throws: TransportError.self) {
                try server.start(mechanism, Array("\0\(SASLAccounts.user)\0\(SASLAccounts.password)".utf8))
            }
        }
    }

    @Test("protects what follows, in any pieces, both ways")
    func layer() throws {
        let (server, client) = try Self.negotiate("DIGEST-MD5", .onOpenTransport())
        #expect(server.strength >= 56)
        let (near, far) = (try #require(server.makeLayer()), try #require(client.makeLayer()))
        var random = SeededGenerator(seed: 5)
        for (from, to) in [(near, far), (far, near)] {
            let sent = (0..<300_000).map { _ in UInt8.random(in: 0...255, using: &random) }
            try sent.withUnsafeBytes { try from.write($0) }
            let wire = Array(from.outgoingBytes)
            #expect(wire.count > sent.count)
            var received: [UInt8] = []
            var offset = 0
            while offset < wire.count {
                let end = min(wire.count, offset + Int.random(in: 1...70_000, using: &random))
                received += try Self.read(to, Array(wire[offset..<end]))
                offset = end
            }
            #expect(received == sent)
        }
    }

    @Test("refuses packets that were changed or are too long")
    func damage() throws {
        var (server, client) = try Self.negotiate("DIGEST-MD5", .onOpenTransport())
        let from = try #require(client.makeLayer())
        var to = try #require(server.makeLayer())
        try Array("hello".utf8).withUnsafeBytes { try from.write($0) }
        var wire = Array(from.outgoingBytes)
        wire[wire.count - 8] ^= 1
        #expect(throws: TransportError.self) { try Self.read(to, wire) }
        (server, client) = try Self.negotiate("DIGEST-MD5", .onOpenTransport())
        to = try #require(server.makeLayer())
        #expect(throws: TransportError.self) { try Self.read(to, [0x7f, 0xff, 0xff, 0xff] + [UInt8](repeating: 0, count: 100)) }
    }

    static func read(_ layer: SASLLayer, _ bytes: [UInt8]) throws -> [UInt8] {
        var result: [UInt8] = []
        var given = bytes
        var buffer = [UInt8](repeating: 0, count: 10_000)
        while true {
            let outcome = try given.withUnsafeBytes { given in try buffer.withUnsafeMutableBytes { try layer.read(given, into: $0) } }
            given = []
            guard case .bytes(let count) = outcome else { return result }
            result += buffer[..<count]
        }
    }
}
