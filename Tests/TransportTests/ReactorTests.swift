// SPDX-License-Identifier: Apache-2.0
import CLinux
import Glibc
import Synchronization
import TestSupport
import Testing
import Transport

@Suite("The reactor")
struct ReactorTests {
    /// Tells a stream what the reactor calls.
    private final class Recorder: ReactorHandler {
        enum Call: Sendable, Equatable { case ready(UInt32), flush, timer }

        private let calls: AsyncStream<Call>.Continuation
        private let descriptor: Int32
        private let repeats: Atomic<Int>

        init(_ calls: AsyncStream<Call>.Continuation, reading descriptor: Int32 = -1, repeats: Int = 0) {
            self.calls = calls
            self.descriptor = descriptor
            self.repeats = Atomic(repeats)
        }

        func ready(_ readiness: Readiness, on reactor: Reactor) {
            #expect(reactor.isCurrent)
            var byte: UInt8 = 0
            if read(descriptor, &byte, 1) <= 0 { reactor.unwatch(descriptor) }
            reactor.flushLater(self)
            calls.yield(.ready(readiness.rawValue))
        }

        func flush(on reactor: Reactor) { calls.yield(.flush) }

        func timerFired(now: ContinuousClock.Instant, on reactor: Reactor) -> ContinuousClock.Instant? {
            calls.yield(.timer)
            return repeats.subtract(1, ordering: .relaxed).newValue > 0 ? now : nil
        }
    }

    private static func pair() -> (read: Int32, write: Int32) {
        var ends: [Int32] = [-1, -1]
        #expect(socketpair(AF_UNIX, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0, &ends) == 0)
        return (ends[0], ends[1])
    }

    @Test("tells of data, flushes after it, and tells of the end")
    func readiness() async throws {
        let reactor = try Reactor(name: "test")
        defer { reactor.stop() }
        let (calls, continuation) = AsyncStream<Recorder.Call>.makeStream()
        let (reader, writer) = Self.pair()
        defer { close(reader) }
        let recorder = Recorder(continuation, reading: reader)
        reactor.run { #expect(throws: Never.self) { try reactor.watch(reader, for: .readable, handler: recorder) } }
        var iterator = calls.makeAsyncIterator()
        var byte: UInt8 = 1
        #expect(write(writer, &byte, 1) == 1)
        #expect(await iterator.next() == .ready(Readiness.readable.rawValue))
        #expect(await iterator.next() == .flush)
        close(writer)
        guard case .ready(let flags) = await iterator.next() else {
            Issue.record("the end was not told")
            return
        }
        #expect(!Readiness(rawValue: flags).isDisjoint(with: .hungUp))
    }

    @Test("runs work in order, also when it comes from its own thread, and all of it before it ends")
    func work() async throws {
        let reactor = try Reactor(name: "test")
        let (numbers, continuation) = AsyncStream<Int>.makeStream()
        for number in 0..<1000 {
            reactor.run {
                continuation.yield(number)
                if number == 999 { reactor.run { continuation.finish() } }
            }
        }
        reactor.stop()
        var expected = 0
        for await number in numbers {
            #expect(number == expected)
            expected += 1
        }
        #expect(expected == 1000)
    }

    @Test("fires timers until they ask for no more, and not for handlers that are gone")
    func timers() async throws {
        let reactor = try Reactor(name: "test")
        defer { reactor.stop() }
        let (calls, continuation) = AsyncStream<Recorder.Call>.makeStream()
        let kept = Recorder(continuation, repeats: 3)
        reactor.run {
            reactor.schedule(Recorder(continuation), at: .now)
            reactor.schedule(kept, at: .now)
        }
        var iterator = calls.makeAsyncIterator()
        for _ in 0..<3 { #expect(await iterator.next() == .timer) }
        // Had the forgotten handler fired, or the kept one once more, it would stand before this mark.
        reactor.run { continuation.yield(.flush) }
        #expect(await iterator.next() == .flush)
        withExtendedLifetime(kept) {}
    }

    @Test("says so when a descriptor cannot be watched")
    func badDescriptor() async throws {
        let reactor = try Reactor(name: "test")
        defer { reactor.stop() }
        let (errors, continuation) = AsyncStream<TransportError>.makeStream()
        let recorder = Recorder(AsyncStream<Recorder.Call>.makeStream().continuation)
        reactor.run {
            do throws(TransportError) {
                try reactor.watch(1_000_000, for: .readable, handler: recorder)
            } catch { continuation.yield(error) }
        }
        var iterator = errors.makeAsyncIterator()
        #expect(await iterator.next() == .system("Unable to watch a descriptor", EBADF))
    }
}
