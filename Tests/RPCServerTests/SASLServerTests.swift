// SPDX-License-Identifier: Apache-2.0
import Errors
import RPC
import RPCServer
import TestSupport
import Testing
import Transport
import WireProtocol
import XDR

@Suite("SASL on the server", .enabled(if: SASLAccounts.isAvailable, "saslpasswd2 is not installed"))
struct SASLServerTests {
    private let server: Server
    private static let login = Array("\0\(SASLAccounts.user)\0\(SASLAccounts.password)".utf8)

    init() throws {
        _ = try SASLAccounts.shared.get()
        var policy = AuthenticationPolicy()
        policy.schemes = [.local: .sasl, .tcp: .sasl]
        policy.saslNames = ["fr?d*"]
        server = try Server(drivers: DriverRegistry(drivers: [ScriptedDriver()]), authentication: policy)
    }

    private func connect(_ role: ListenerRole = .local) throws -> RawClient {
        guard role == .local else { return try RawClient(port: try server.listen(address: "127.0.0.1", port: "0", role: role)) }
        let (client, end) = try RawClient.pair()
        server.serve(connected: end, role: role)
        return client
    }

    private func encoded(_ value: some XDREncodable) throws -> [UInt8] {
        var writer = XDRWriter()
        try value.encode(to: &writer)
        return writer.bytes
    }

    private func start(_ mechanism: String, _ data: [UInt8]) throws -> [UInt8] {
        try encoded(Remote.AuthSASLStartArgs(mech: mechanism, nil: 0, data: data))
    }

    private func expectRefusal(_ message: RawClient.Message, _ comment: Comment? = nil) {
        #expect(!message.isOK && message.error.code == .authFailed, comment)
        #expect(message.error.message == "authentication failed: authentication failed", comment)
    }

    @Test("lets in who shows the password, once")
    func login() async throws {
        let client = try connect()
        #expect(try await client.ask(66, 1).payload == ScriptedDaemon.words(1, 1))
        let closed = try await client.open()
        #expect(closed.error.message == "authentication required")
        #expect(try await client.ask(67, 2).isOK)
        let reply = try await client.ask(68, 3, try start("PLAIN", Self.login))
        #expect(reply.isOK && reply.payload.prefix(4) == [0, 0, 0, 1])
        #expect(try await client.open().isOK)
        expectRefusal(try await client.ask(67, 4), "a client that is in does not begin again")
    }

    @Test("tells a wrong password, an unknown user and a name that is not listed alike")
    func refusals() async throws {
        try SASLAccounts.shared.get().add("wilma", "secret")
        for data in ["\0fred\0guess", "\0nobody\0guess", "\0wilma\0secret", "fred\0wilma\0secret", "\0a\nb: forged\0x", "", "\0\0\0\0"] {
            let client = try connect()
            #expect(try await client.ask(67, 1).isOK)
            expectRefusal(try await client.ask(68, 2, try start("PLAIN", Array(data.utf8))), "\(data)")
            let reply = try await client.open()
            #expect(reply.error.message == "authentication required")
        }
    }

    @Test("refuses calls out of turn, and closes after the third")
    func outOfTurn() async throws {
        let client = try connect()
        expectRefusal(try await client.ask(68, 1, try start("PLAIN", Self.login)))
        expectRefusal(try await client.ask(69, 2, try encoded(Remote.AuthSASLStepArgs(nil: 1, data: []))))
        #expect(try await client.ask(67, 3).isOK)
        expectRefusal(try await client.ask(67, 4))
        #expect(try await client.isClosed())
    }

    @Test("does not take a mechanism that it did not offer", arguments: ["PLAIN", "SCRAM-SHA-256", "ANONYMOUS", "EXTERNAL", "", "plain\0"])
    func downgrade(_ mechanism: String) async throws {
        let client = try connect(.tcp)
        let offer = try await client.ask(67, 1)
        #expect(offer.isOK && String(decoding: offer.payload, as: UTF8.self).contains("DIGEST-MD5"))
        expectRefusal(try await client.ask(68, 2, try start(mechanism, Self.login)))
    }

    @Test("bounds what a client may send before it is known")
    func oversized() async throws {
        let client = try connect()
        #expect(try await client.ask(67, 1).isOK)
        let most = [UInt8](repeating: 65, count: Remote.authSASLDataMax)
        expectRefusal(try await client.ask(68, 2, try start("SCRAM-SHA-256", most)))
        let reply = try await client.ask(
            68, 3, ScriptedDaemon.words(5) + Array("PLAIN".utf8) + [0, 0, 0] + ScriptedDaemon.words(0, UInt32(Remote.authSASLDataMax) + 1))
        #expect(reply.error.message == "Unable to decode message payload")
    }

    @Test("does not run what came unprotected with the end of the negotiation")
    func injection() async throws {
        let client = try connect(.tcp)
        let protected = try SASLSession(
            client: .init(), server: "localhost", security: .onOpenTransport(), asks: [.authName, .passphrase])
        let answer: ([SASLPrompt]) -> [String?] = { $0.map { $0.kind == .authName ? SASLAccounts.user : SASLAccounts.password } }
        #expect(try await client.ask(67, 1).isOK)
        var step = try protected.begin("DIGEST-MD5", answer: answer).step
        let challenge = try await client.ask(68, 2, try encoded(Remote.AuthSASLStartArgs(mech: "DIGEST-MD5", nil: 1, data: [])))
        var reader = XDRReader(challenge.payload.span.bytes)
        step = try protected.proceed(try Remote.AuthSASLStartRet(from: &reader).data, answer: answer)
        // Somebody between the two puts an opening call behind the client's last word.
        let last = ScriptedDaemon.frame(.remote(69, 3), try encoded(Remote.AuthSASLStepArgs(nil: 0, data: step.bytes ?? [])))
        let injected = ScriptedDaemon.frame(.remote(1, 666), ScriptedDaemon.words(0, 0))
        try await client.send(last + injected)
        var answers: [UInt32: RawClient.Message] = [:]
        for _ in 0..<2 {
            let message = try await client.receive()
            answers[message.header.serial] = message
        }
        #expect(answers[3]?.isOK == true)
        #expect(answers[666]?.isOK == false)
    }
}
