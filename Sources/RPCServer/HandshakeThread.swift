// SPDX-License-Identifier: Apache-2.0
import Glibc
import Synchronization

/// Runs work that takes milliseconds of arithmetic, one piece after the other, on a thread that exists once it is needed.
final class HandshakeThread: Sendable {
    private struct State {
        var work: [@Sendable () -> Void] = []
        var isRunning = false
    }

    private let state = Mutex(State())

    func run(_ work: @escaping @Sendable () -> Void) {
        let isIdle = state.withLock { state in
            state.work.append(work)
            defer { state.isRunning = true }
            return !state.isRunning
        }
        if isIdle { start() }
    }

    private func start() {
        var thread = pthread_t()
        let context = Unmanaged.passRetained(self)
        let code = pthread_create(
            &thread, nil,
            { context in
                if let context { Unmanaged<HandshakeThread>.fromOpaque(context).takeRetainedValue().drain() }
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
        while true {
            let work = state.withLock { state in
                defer { state.work = [] }
                if state.work.isEmpty { state.isRunning = false }
                return state.work
            }
            if work.isEmpty { return }
            for item in work { item() }
        }
    }
}
