// SPDX-License-Identifier: Apache-2.0
import Errors
import RPC
import Synchronization
import TestSupport
import Testing
import WireProtocol
import XDR

@testable import RPCClient

@Suite("A connection that is made again", .timeLimit(.minutes(5))) struct ReconnectTests {
    private static let register = Remote.Procedure.connectDomainEventCallbackRegisterAny.rawValue

    /// A daemon that supports everything that it is asked about, sends an event to each registration, and then hangs up on the first
    /// `drops` clients.
    private static func daemon(drops: Int) throws -> ScriptedDaemon {
        let registrations = Mutex(0)
        let domain = Remote.Domain(name: "a", uuid: try #require(WireUUID(bytes: [UInt8](repeating: 1, count: 16))), id: 1)
        return try ScriptedDaemon { message in
            guard message.header.procedure == register else { return nil }
            let number = registrations.withLock { number in
                number += 1
                return number
            }
            let event = Remote.DomainEventCallbackLifecycleMsg(
                callbackID: 5, msg: .init(dom: domain, event: Int32(number), detail: 0))
            guard let payload = try? EventMessage(event).payload else { return [.close] }
            var header = message.header.with(.event, .ok)
            header.procedure = Remote.DomainEventCallbackLifecycleMsg.procedure.number
            let steps: [ScriptedDaemon.Step] = [.reply(ScriptedDaemon.words(5)), .message(header, payload)]
            return number <= drops ? steps + [.close] : steps
        }
    }

    private static func uri(_ daemon: ScriptedDaemon) -> String { "test+unix:///default?socket=\(daemon.socket)" }

    private static let quick = ReconnectPolicy(firstDelay: .milliseconds(1), longestDelay: .milliseconds(4), attempts: 3)

    @Test func eventsGoOnAndSayWhatMayBeMissing() async throws {
        let daemon = try Self.daemon(drops: 2)
        defer { daemon.stop() }
        let connection = ReconnectingConnection(Self.uri(daemon), timeout: .seconds(120), policy: Self.quick)
        var seen: [String] = []
        for await update in connection.lifecycleEvents() {
            switch update {
            case .event(let event): seen.append("event \(event.msg.event)")
            case .dropped: seen.append("dropped")
            case .interrupted(let reason): seen.append(reason == .endOfFile ? "end" : "lost")
            case .resumed(let gap):
                seen.append("resumed")
                #expect(gap.began <= gap.ended && gap.reason == .endOfFile)
            case .gaveUp(let error): seen.append("\(error)")
            }
            if seen.last == "event 3" { break }
        }
        #expect(seen == ["event 1", "end", "resumed", "event 2", "end", "resumed", "event 3"])
        await connection.close()
    }

    @Test func closingEndsTheEvents() async throws {
        let daemon = try Self.daemon(drops: 0)
        defer { daemon.stop() }
        let connection = ReconnectingConnection(Self.uri(daemon), timeout: .seconds(120), policy: Self.quick)
        var count = 0
        for await _ in connection.lifecycleEvents() {
            count += 1
            await connection.close()
        }
        #expect(count == 1)
        await #expect(throws: VirtError.self) { _ = try await connection.connection() }
    }

    @Test func itIsGivenUpAfterTheLastAttempt() async throws {
        let attempts = Mutex(0)
        let refused = VirtError(.systemError, .rpc, "refused")
        let connection = ReconnectingConnection(policy: Self.quick) {
            attempts.withLock { $0 += 1 }
            throw refused
        }
        var updates = 0
        for await update in connection.lifecycleEvents() {
            updates += 1
            guard case .gaveUp(refused) = update else { return #expect(Bool(false), "\(update)") }
        }
        #expect(updates == 1)
        #expect(attempts.withLock { $0 } == 3)
    }

    @Test func aDaemonThatWillNeverTakeUsIsAskedOnce() async throws {
        let attempts = Mutex(0)
        let connection = ReconnectingConnection(policy: Self.quick) {
            attempts.withLock { $0 += 1 }
            throw VirtError(.authFailed, .rpc)
        }
        await #expect(throws: VirtError.self) { _ = try await connection.connection() }
        #expect(attempts.withLock { $0 } == 1)
    }

    @Test func delaysGrowUpToTheirLimit() {
        let policy = ReconnectPolicy(firstDelay: .seconds(1), longestDelay: .seconds(5))
        #expect((0..<6).map { policy.delay(before: $0) } == [.zero, .seconds(1), .seconds(2), .seconds(4), .seconds(5), .seconds(5)])
        #expect(policy.delay(before: .max) == .seconds(5))
    }

    /// Many that wait for one connection share one attempt.
    @Test func attemptsAreShared() async throws {
        let daemon = try Self.daemon(drops: 0)
        defer { daemon.stop() }
        let opened = Mutex(0)
        let connection = ReconnectingConnection(policy: Self.quick) {
            opened.withLock { $0 += 1 }
            return try await Connection.open(Self.uri(daemon), timeout: .seconds(120))
        }
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<20 { group.addTask { _ = try await connection.connection() } }
            try await group.waitForAll()
        }
        #expect(opened.withLock { $0 } == 1)
        await connection.close()
    }
}
