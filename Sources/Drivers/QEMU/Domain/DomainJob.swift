// SPDX-License-Identifier: Apache-2.0
internal import DequeModule
internal import DriverSupport
internal import Errors
internal import Synchronization

/// One job at a time on a domain: who changes it, or talks to its monitor, waits here in line, and not for ever.
final class DomainJob: Sendable {
    private struct Waiter {
        let number: UInt64
        let name: String
        let continuation: CheckedContinuation<Bool, Never>
        var deadline: FileEvents.Token?
    }

    private struct State {
        var holder: String?
        var waiters: Deque<Waiter> = []
        var nextNumber: UInt64 = 0
    }

    private let state = Mutex(State())

    /// Runs `body` as the domain's only job.
    /// - Parameter name: how error texts call the job while others wait for it.
    /// - Throws: `operationTimeout` when the job before does not end in time.
    func run<Result>(
        _ name: String, within limit: Duration, _ events: FileEvents, _ body: () async throws -> Result
    ) async throws -> Result {
        if !take(name), !(await wait(name, limit, events)) {
            let holder = state.withLock { $0.holder } ?? ""
            throw VirtError(.operationTimeout, .qemu, "cannot acquire state change lock (held by monitor=\(holder))")
        }
        defer { release(events) }
        return try await body()
    }

    /// Somebody holds the domain.
    var isTaken: Bool { state.withLock { $0.holder != nil } }

    private func take(_ name: String) -> Bool {
        state.withLock { state in
            guard state.holder == nil else { return false }
            state.holder = name
            return true
        }
    }

    /// False after the limit.
    private func wait(_ name: String, _ limit: Duration, _ events: FileEvents) async -> Bool {
        await withCheckedContinuation { continuation in
            let isFree = state.withLock { state in
                guard state.holder != nil else {
                    state.holder = name
                    return true
                }
                let number = state.nextNumber
                state.nextNumber += 1
                let deadline = events.after(limit) { [weak self] in self?.giveUp(number) }
                state.waiters.append(Waiter(number: number, name: name, continuation: continuation, deadline: deadline))
                return false
            }
            if isFree { continuation.resume(returning: true) }
        }
    }

    private func giveUp(_ number: UInt64) {
        let waiter = state.withLock { state in
            state.waiters.firstIndex { $0.number == number }.map { state.waiters.remove(at: $0) }
        }
        waiter?.continuation.resume(returning: false)
    }

    private func release(_ events: FileEvents) {
        let next = state.withLock { state in
            let next = state.waiters.popFirst()
            state.holder = next?.name
            return next
        }
        guard let next else { return }
        if let deadline = next.deadline { events.cancel(deadline) }
        next.continuation.resume(returning: true)
    }
}
