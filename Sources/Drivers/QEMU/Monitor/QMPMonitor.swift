// SPDX-License-Identifier: Apache-2.0
internal import CLinux
internal import DriverSupport
internal import Glibc
internal import Synchronization

/// One guest's monitor: the protocol machine on a socket, served by the driver's thread for descriptors.
final class QMPMonitor: Sendable {
    /// What a monitor tells its owner, on the descriptor thread and in the order in which QEMU sent it. Handlers must not block.
    struct Delegate: Sendable {
        var event: @Sendable (QMPEvent) -> Void
        /// The connection is gone; called once.
        var closed: @Sendable (QMPError) -> Void
    }

    private struct State {
        var machine: QMPMachine
        var descriptor: Int32
        var watch: FileEvents.Token?
        var deadline: FileEvents.Token?
        var deadlineTime: ContinuousClock.Instant?
        var unsent: [UInt8] = []
        /// Travels with the next bytes that are sent.
        var passed: Int32 = -1
        var waiting: [UInt64: CheckedContinuation<[QMPResult], Never>] = [:]
        var greeting: QMPGreeting?
    }

    /// What is left to do after the lock has been released.
    private struct Aftermath {
        var finished: [(CheckedContinuation<[QMPResult], Never>, [QMPResult])] = []
        var events: [QMPEvent] = []
        var closed: QMPError?
    }

    private let events: FileEvents
    private let delegate: Delegate
    private let state: Mutex<State>

    /// Takes over a connected, non-blocking socket.
    init(descriptor: Int32, events: FileEvents, greetingDeadline: Duration, delegate: Delegate) {
        self.events = events
        self.delegate = delegate
        state = Mutex(State(machine: QMPMachine(greetingDeadline: .now + greetingDeadline), descriptor: descriptor))
        state.withLock { state in
            state.watch = events.watch(descriptor, for: .readable) { [weak self] readiness in self?.ready(readiness) }
            updateDeadline(&state)
        }
    }

    deinit {
        state.withLock { state in
            if let deadline = state.deadline { events.cancel(deadline) }
            Self.closeDescriptor(&state, events)
        }
    }

    /// QEMU's greeting, once it has come.
    var greeting: QMPGreeting? { state.withLock { $0.greeting } }

    /// True when an answer's deadline has passed and the answer has still not come.
    var isStalled: Bool { state.withLock { $0.machine.isStalled } }

    /// False when the connection has ended.
    var isOpen: Bool { state.withLock { $0.descriptor >= 0 } }

    /// Takes in what has arrived already.
    func drain() { ready(.readable) }

    /// Ends the connection; what waits for an answer gets `closed`.
    func close() { perform { state in state.machine.end() } }

    /// Sends commands in one write and waits for all their answers.
    /// - Parameter descriptor: goes to QEMU with the commands, of which one takes it (`getfd`); it stays with the caller, too.
    func execute(
        _ commands: [QMPCommand], passing descriptor: Int32 = -1, within deadline: Duration
    ) async -> [QMPResult] {
        await withCheckedContinuation { continuation in
            perform { state in
                let (batch, actions) = state.machine.send(commands, deadline: .now + deadline)
                state.waiting[batch] = continuation
                if descriptor >= 0 { state.passed = descriptor }
                return actions
            }
        }
    }

    /// Sends one command and waits for its answer.
    @discardableResult
    func execute(_ command: QMPCommand, within deadline: Duration) async throws(QMPError) -> JSON {
        let results = await execute([command], within: deadline)
        guard let result = results.first else { throw .closed }
        return try result.get()
    }

    private func ready(_ readiness: FileEvents.Readiness) {
        if readiness.contains(.writable) { perform { _ in [] } }
        guard !readiness.isDisjoint(with: [.readable, .hungUp]) else { return }
        perform { state in
            var actions: [QMPMachine.Action] = []
            let isOpen = Self.receive(&state) { actions += $0 }
            return isOpen ? actions : actions + state.machine.end()
        }
    }

    /// Reads what is there; false at the end of the stream.
    private static func receive(_ state: inout State, _ take: ([QMPMachine.Action]) -> Void) -> Bool {
        var buffer = [UInt8](repeating: 0, count: 65536)
        while state.descriptor >= 0 {
            let count = read(state.descriptor, &buffer, buffer.count)
            if count > 0 {
                take(state.machine.receive(buffer[..<count]))
                if count < buffer.count { return true }
            } else if count == 0 {
                return false
            } else if errno != EINTR {
                return errno == EAGAIN
            }
        }
        return true
    }

    /// Changes the machine and carries out what it asks for: input and output under the lock, callbacks after it.
    private func perform(_ body: (inout State) -> [QMPMachine.Action]) {
        let aftermath = state.withLock { state in
            var aftermath = Aftermath()
            for action in body(&state) { apply(action, &state, &aftermath) }
            if !flush(&state) { for action in state.machine.end() { apply(action, &state, &aftermath) } }
            updateDeadline(&state)
            return aftermath
        }
        for event in aftermath.events { delegate.event(event) }
        for (continuation, results) in aftermath.finished { continuation.resume(returning: results) }
        if let error = aftermath.closed { delegate.closed(error) }
    }

    private func apply(_ action: QMPMachine.Action, _ state: inout State, _ aftermath: inout Aftermath) {
        switch action {
        case .write(let bytes): state.unsent += bytes
        case .greeted(let greeting): state.greeting = greeting
        case .event(let event): aftermath.events.append(event)
        case .finished(let batch, let results):
            if let continuation = state.waiting.removeValue(forKey: batch) { aftermath.finished.append((continuation, results)) }
        case .close(let error):
            aftermath.closed = error
            Self.closeDescriptor(&state, events)
        }
    }

    /// Writes as much as the socket takes; false when it is broken.
    private func flush(_ state: inout State) -> Bool {
        while state.descriptor >= 0, !state.unsent.isEmpty {
            let count = state.unsent.withUnsafeBytes { clinux_send(state.descriptor, $0.baseAddress, $0.count, state.passed) }
            if count > 0 {
                state.unsent.removeFirst(count)
                state.passed = -1
            } else if count == -Int(EAGAIN) {
                break
            } else {
                return false
            }
        }
        if let watch = state.watch { events.change(watch, to: state.unsent.isEmpty ? .readable : [.readable, .writable]) }
        return true
    }

    private func updateDeadline(_ state: inout State) {
        let next = state.machine.nextDeadline
        guard next != state.deadlineTime else { return }
        if let deadline = state.deadline { events.cancel(deadline) }
        state.deadlineTime = next
        state.deadline = next.map { time in
            events.after(time - .now) { [weak self] in self?.perform { $0.machine.expire(now: .now) } }
        }
    }

    private static func closeDescriptor(_ state: inout State, _ events: FileEvents) {
        if let watch = state.watch { events.cancel(watch) }
        state.watch = nil
        if state.descriptor >= 0 { Glibc.close(state.descriptor) }
        state.descriptor = -1
    }
}
