// SPDX-License-Identifier: Apache-2.0
import CLinux
import DequeModule
import Glibc
import Synchronization

/// Runs work that takes milliseconds, handshakes and checks of passwords, on a few threads that exist while there is some.
///
/// Never more than one piece per connection is queued, so the number of connections bounds the queue.
final class HandshakeThreads: Sendable {
    private struct State {
        var work = Deque<@Sendable () -> Void>()
        var threads = 0
    }

    private let name: String
    private let maximum: Int
    private let state = Mutex(State())

    /// - Parameters:
    ///   - name: the threads' name, at most 15 bytes.
    ///   - maximum: threads at a time.
    init(_ name: String, maximum: Int) {
        self.name = name
        self.maximum = maximum
    }

    func run(_ work: @escaping @Sendable () -> Void) {
        let startsThread = state.withLock { state in
            state.work.append(work)
            guard state.threads < min(maximum, state.work.count + state.threads) else { return false }
            state.threads += 1
            return true
        }
        if startsThread { start() }
    }

    /// Runs work on one of the threads and waits for it without holding the caller's.
    func result<Value: Sendable>(of work: @escaping @Sendable () -> Value) async -> Value {
        await withCheckedContinuation { continuation in run { continuation.resume(returning: work()) } }
    }

    private func start() {
        var thread = pthread_t()
        let context = Unmanaged.passRetained(self)
        let code = pthread_create(
            &thread, nil,
            { context in
                if let context { Unmanaged<HandshakeThreads>.fromOpaque(context).takeRetainedValue().drain() }
                return nil
            }, context.toOpaque())
        if code == 0 {
            pthread_detach(thread)
        } else {
            // Without a thread the caller does the work.
            context.takeRetainedValue().drain()
        }
    }

    private func drain() {
        clinux_name_thread(name)
        while true {
            let work = state.withLock { state in
                let work = state.work.popFirst()
                if work == nil { state.threads -= 1 }
                return work
            }
            guard let work else { return }
            work()
        }
    }
}
