// SPDX-License-Identifier: Apache-2.0
import Glibc
import RPCClient
import WireProtocol

/// Waits for events and prints them: one, or all until a time-out or the user's interrupt.
struct EventWait {
    /// One kind of events, each made a text.
    struct Source: Sendable {
        private let forward: @Sendable (_ print: @escaping @Sendable (String) -> Void) async -> Void

        init<Message: Sendable>(_ events: AsyncStream<Message>, _ text: @escaping @Sendable (Message) -> String) {
            forward = { print in for await message in events { print(text(message)) } }
        }

        func run(_ print: @escaping @Sendable (String) -> Void) async { await forward(print) }
    }

    private enum Happening: Sendable { case event(String), timedOut, interrupted, ended }

    private let i: Invocation
    private static let interruptPause: Duration = .milliseconds(50)

    init(_ i: Invocation) { self.i = i }

    /// `2026-11-25 03:36:13.123+0000`
    static func stamp() -> String {
        var now = timespec()
        clock_gettime(CLOCK_REALTIME, &now)
        let milliseconds = "\(now.tv_nsec / 1_000_000)"
        let fraction = String(repeating: "0", count: 3 - milliseconds.count) + milliseconds
        return LocalTime(seconds: now.tv_sec, utc: true).formatted("%Y-%m-%d %H:%M:%S") + ".\(fraction)+0000"
    }

    /// - Parameter open: asks the daemon for the events.
    func run(_ open: (Connection) async throws -> [Source]) async throws {
        let timeout = try i.timeout()
        guard let connection = i.connection else { return }
        let (happenings, continuation) = AsyncStream.makeStream(of: Happening.self)
        let count = try await Interrupts.watching {
            let sources = try await open(connection)
            let tasks = start(sources, timeout: timeout, continuation)
            defer { for task in tasks { task.cancel() } }
            return await printAll(happenings)
        }
        i.print("events received: \(count)\n")
        guard count > 0 else { throw CommandFailure.silent }
    }

    private func start(
        _ sources: [Source], timeout: Int32?, _ continuation: AsyncStream<Happening>.Continuation
    ) -> [Task<Void, Never>] {
        var tasks = sources.map { source in
            Task {
                await source.run { continuation.yield(.event($0)) }
                continuation.yield(.ended)
            }
        }
        if let timeout {
            tasks.append(
                Task {
                    guard (try? await Task.sleep(for: .seconds(Int(timeout)))) != nil else { return }
                    continuation.yield(.timedOut)
                })
        }
        tasks.append(
            Task {
                while !Interrupts.wasInterrupted {
                    guard (try? await Task.sleep(for: Self.interruptPause)) != nil else { return }
                }
                continuation.yield(.interrupted)
            })
        return tasks
    }

    private func printAll(_ happenings: AsyncStream<Happening>) async -> Int {
        var count = 0
        for await happening in happenings {
            switch happening {
            case .event(let text):
                count += 1
                i.print(i.has("timestamp") ? "\(Self.stamp()): \(text)" : text)
                i.shell.output.flush()
                if !i.has("loop") { return count }
            case .timedOut:
                i.print("event loop timed out\n")
                return count
            case .interrupted:
                i.print("event loop interrupted\n")
                return count
            case .ended: return count
            }
        }
        return count
    }

    /// The kinds that the options ask for; prints their names for `--list`.
    /// - Returns: nil when there is no more to do.
    static func kinds<Kind>(_ i: Invocation, _ known: [(name: String, kind: Kind)]) throws -> [(name: String, kind: Kind)]? {
        if i.has("list") {
            for entry in known { i.print("\(entry.name)\n") }
            return nil
        }
        if i.has("all") { return known }
        let hasAll = i.parsed.command.options.contains { $0.name == "all" }
        guard let name = try i.text("event") else {
            throw CommandFailure(
                hasAll ? "one of --list, --all, or --event <type> is required" : "either --list or --event <type> is required")
        }
        guard let entry = known.first(where: { $0.name == name }) else { throw CommandFailure("unknown event type \(name)") }
        return [entry]
    }
}
