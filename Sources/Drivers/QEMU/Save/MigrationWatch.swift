// SPDX-License-Identifier: Apache-2.0
internal import Synchronization

/// The end of QEMU's migration, which is how a guest is saved and restored: told by its events, or by its death.
final class MigrationWatch: Sendable {
    enum Outcome: Sendable, Equatable {
        case completed
        case failed
        case guestEnded
    }

    private struct State {
        var outcome: Outcome?
        var waiters: [CheckedContinuation<Outcome, Never>] = []
    }
    private let state = Mutex(State())

    /// Forgets what came before a new migration.
    func reset() { state.withLock { if $0.outcome != .guestEnded { $0.outcome = nil } } }

    /// Takes the status of an event `MIGRATION`; those that are no end are ignored.
    func take(status: String?) {
        switch status {
        case "completed": finish(.completed)
        case "failed", "cancelled": finish(.failed)
        default: break
        }
    }

    func finish(_ outcome: Outcome) {
        let waiters = state.withLock { state in
            if state.outcome != .guestEnded { state.outcome = outcome }
            defer { state.waiters = [] }
            return state.waiters
        }
        for waiter in waiters { waiter.resume(returning: outcome) }
    }

    func wait() async -> Outcome {
        await withCheckedContinuation { continuation in
            let known = state.withLock { state in
                if state.outcome == nil { state.waiters.append(continuation) }
                return state.outcome
            }
            if let known { continuation.resume(returning: known) }
        }
    }
}
