// SPDX-License-Identifier: Apache-2.0
import Foundation
import Glibc
import RPC
import RPCServer
import TestSupport
import Testing
import Transport

/// How hard the attacks are: SWIFTVIRT_HEAVY makes them as hard as they are meant to be, without it they fit a small machine.
private let isHeavy = ProcessInfo.processInfo.environment["SWIFTVIRT_HEAVY"] != nil

@Suite("Attacks on a server's doors", .serialized, .enabled(if: ThrowawayPKI.isAvailable, "certtool is not installed"))
struct AttackTests {
    private static let pki = Result { try ThrowawayPKI() }

    private func server(_ limits: ServerLimits) throws -> (server: Server, port: Int) {
        let pki = try Self.pki.get()
        var settings = TLSContext.Settings()
        settings.authorityFile = pki.caCertificate
        settings.certificateFile = pki.server.certificate
        settings.keyFile = pki.server.key
        let server = try Server(
            drivers: DriverRegistry(drivers: [ScriptedDriver()]), limits: limits, tls: TLSPolicy(context: try TLSContext(.server, settings))
        )
        return (server, try server.listen(address: "127.0.0.1", port: "0", role: .tls))
    }

    /// A client of this host is served, as if nothing was.
    private func expectService(_ server: Server) async throws {
        let (client, end) = try RawClient.pair()
        server.serve(connected: end, role: .local)
        let start = ContinuousClock.now
        #expect(try await client.open().isOK)
        #expect(ContinuousClock.now - start < .seconds(2))
    }

    private func expectEmpty(_ server: Server) async throws {
        for _ in 0..<400 where server.clientCount > 0 { try await Task.sleep(for: .milliseconds(25)) }
        #expect(server.clientCount == 0)
    }

    @Test("half-open connections keep nobody out, and are gone when their time is over")
    func halfOpen() async throws {
        var limits = ServerLimits()
        limits.main.anonymousClients = 0
        limits.main.clients = 50_000
        limits.main.queuedClients = 4096
        limits.authenticationTime = .seconds(isHeavy ? 10 : 1)
        let (server, port) = try server(limits)
        var descriptors = rlimit()
        getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &descriptors)
        // Both ends are this process's.
        let wanted = min(isHeavy ? 10_000 : 500, max(0, Int(descriptors.rlim_cur) / 2 - 200))
        var clients: [RawClient] = []
        for number in 0..<wanted {
            let client = try RawClient(port: port)
            // Every other one begins a handshake and says no more.
            if number % 2 == 0 { try await client.send([0x16, 3, 1, 2, 0, 1]) }
            clients.append(client)
        }
        try await expectService(server)
        for client in clients.suffix(5) { #expect(try await client.isClosed()) }
        try await Task.sleep(for: .milliseconds(50))
        clients = []
        try await expectEmpty(server)
    }

    @Test("a flood of beginnings of handshakes, whole and broken, leaves the server serving")
    func flood() async throws {
        var limits = ServerLimits()
        limits.main.anonymousClients = 20
        // Some of the broken ones only look unfinished.
        limits.authenticationTime = .seconds(1)
        let (server, port) = try server(limits)
        let hello = try Self.clientHello()
        var random = SeededGenerator(seed: 11)
        try await withThrowingTaskGroup(of: Void.self) { group in
            for number in 0..<(isHeavy ? 2000 : 150) {
                if number >= 30 { try await group.next() }
                var bytes = hello
                if Bool.random(using: &random) {
                    bytes[Int.random(in: 0..<bytes.count, using: &random)] ^= UInt8.random(in: 1...255, using: &random)
                }
                let sent = bytes
                group.addTask {
                    let client = try RawClient(port: port)
                    try await client.send(sent)
                    // The server's answer, or its close.
                    _ = try? await client.receiveBytes()
                }
            }
            try await group.waitForAll()
        }
        try await expectService(server)
        try await expectEmpty(server)
    }

    private static func clientHello() throws -> [UInt8] {
        let pki = try pki.get()
        var settings = TLSContext.Settings()
        settings.authorityFile = pki.caCertificate
        let session = try TLSSession(try TLSContext(.client, settings), hostName: "localhost")
        _ = try session.handshake()
        return [UInt8](session.outgoing.bytes)
    }

    @Test("plain bytes on the TLS port, and TLS on a plain one, are closed")
    func wrongProtocol() async throws {
        let (server, port) = try server(ServerLimits())
        for bytes in [Array("GET / HTTP/1.0\r\n\r\n".utf8), ScriptedDaemon.frame(.remote(66, 1), [])] {
            let client = try RawClient(port: port)
            try await client.send(bytes)
            var isClosed = false
            while !isClosed { do { _ = try await client.receiveBytes() } catch RawClient.Failure.closed { isClosed = true } }
        }
        let plain = try RawClient(port: try server.listen(address: "127.0.0.1", port: "0", role: .tcp))
        try await plain.send(try Self.clientHello())
        #expect(try await plain.isClosed())
        try await expectService(server)
    }
}
