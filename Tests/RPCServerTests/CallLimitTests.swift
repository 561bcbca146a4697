// SPDX-License-Identifier: Apache-2.0
import Foundation
import Glibc
import RPC
import RPCServer
import Synchronization
import TestSupport
import Testing
import WireProtocol

@Suite("Calls at and over the client's limits")
struct CallLimitTests {
    @Test("replies come out of order; a busy client's keepalive is answered; what is over the limit waits and is answered")
    func requestLimit() async throws {
        var limits = ServerLimits()
        limits.main.clientRequests = 3
        let fixture = try Fixture(limits)
        let client = try await fixture.opened()
        try await client.call(Procedure.hostname, 1)
        #expect(try await client.ask(Procedure.type, 2).header.serial == 2)
        for serial in 3...6 as ClosedRange<UInt32> { try await client.call(Procedure.hostname, serial) }
        try await client.call(Procedure.type, 7)
        try await client.send(.keepalive(.ping))
        #expect(try await client.receive().header == .keepalive(.pong))
        #expect(fixture.driver.started.load(ordering: .relaxed) == 3)
        fixture.driver.gate.open()
        var serials: Set<UInt32> = []
        while serials.count < 6 { serials.insert(try await client.receive().header.serial) }
        #expect(serials == [1, 3, 4, 5, 6, 7])
    }

    @Test("a client that never reads its events is cut off, the others go on")
    func unreadEvents() async throws {
        let fixture = try Fixture()
        let deaf = try await fixture.opened()
        let session = try #require(fixture.driver.clients.withLock { $0.first })
        let event = EventMessage(program: Remote.program, procedure: 107, payload: [UInt8](repeating: 0, count: 1 << 20))
        for _ in 0..<40 { session.send(event, callbackID: 1) }
        await fixture.driver.closed.pass()
        let other = try await fixture.opened()
        #expect(try await other.ask(Procedure.type, 1).isOK)
        #expect(try await deaf.isClosed())
    }

    @Test("a silent client is asked whether it lives, and given up after the count")
    func keepalive() async throws {
        var limits = ServerLimits()
        limits.main.keepaliveInterval = .milliseconds(50)
        limits.main.keepaliveCount = 3
        let fixture = try Fixture(limits)
        let client = try await fixture.opened()
        #expect(try await client.ask(60, 1, ScriptedDaemon.words(10)).isOK)
        for _ in 0..<3 { #expect(try await client.receive().header == .keepalive(.ping)) }
        #expect(try await client.isClosed())
    }

    @Test("closing is answered before the socket is closed")
    func closing() async throws {
        let fixture = try Fixture()
        let client = try await fixture.opened()
        // Something to be sent while the driver closes must not end the connection early.
        for serial in 1...4 as ClosedRange<UInt32> { try await client.call(Procedure.type, serial) }
        let goodBye = ScriptedDaemon.frame(.remote(Procedure.close, 9))
        try await client.send(goodBye + ScriptedDaemon.frame(.keepalive(.ping)))
        var serials: [UInt32] = []
        while !serials.contains(9) { serials.append(try await client.receive().header.serial) }
        #expect(try await client.isClosed())
    }

    @Test("10,000 clients leave no descriptor and no memory behind")
    func comingAndGoing() async throws {
        let fixture = try Fixture()
        func round(_ count: Int) async throws {
            for _ in 0..<count { _ = try await fixture.connect().ask(66, 1) }
            while fixture.server.clientCount > 0 { await Task.yield() }
        }
        try await round(1000)
        let memory = residentPages()
        let descriptors = openDescriptors()
        try await round(10_000)
        #expect(residentPages() - memory < 16384, "64 MiB")
        // Other tests run beside this one, and have descriptors of their own.
        #expect(openDescriptors() - descriptors < 500)
        #expect(fixture.server.idleSince != nil)
    }

    private func openDescriptors() -> Int { (try? FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd").count) ?? 0 }

    private func residentPages() -> Int {
        guard let file = fopen("/proc/self/statm", "r") else { return 0 }
        defer { fclose(file) }
        var line = [CChar](repeating: 0, count: 128)
        guard fgets(&line, 128, file) != nil else { return 0 }
        return Int(String(decoding: line.prefix { $0 != 0 }.map(UInt8.init), as: UTF8.self).split(separator: " ")[1]) ?? 0
    }
}
