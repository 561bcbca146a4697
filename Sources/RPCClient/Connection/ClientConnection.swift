// SPDX-License-Identifier: Apache-2.0
import Errors
import Glibc
import RPC
import Synchronization
import WireProtocol
import XDR

/// A connection to a daemon: sends calls, hands out replies, runs streams, keepalive and deadlines. Many calls can be in flight.
///
/// All state is behind one lock, which is never held while anything waits or another object is called.
final class ClientConnection: ProcedureCaller, MessageReceiver {
    struct Reply: Sendable {
        let payload: [UInt8]
        let descriptors: [Int32]
    }

    /// Who waits for a call's reply.
    struct Waiter {
        /// Nil until the caller is about to suspend.
        var continuation: CheckedContinuation<Reply, any Error>?
        var deadline: ContinuousClock.Instant?
        var name: String
    }

    struct State {
        var machine = ClientMachine()
        var waiters: [UInt32: Waiter] = [:]
        var streamWaiters: [UInt32: [CheckedContinuation<Void, Never>]] = [:]
        var roomWaiters: [UInt32: [CheckedContinuation<Void, Never>]] = [:]
        /// Why the connection is closed.
        var failure: VirtError?
        /// We said good-bye: whatever ends the connection now, this is why.
        var farewell: VirtError?
        var keepalive: KeepaliveTimer?
        var isReading = true
        var timer: Task<Void, Never>?
        var timerInstant: ContinuousClock.Instant?
    }

    let state = Mutex(State())
    let channel: any MessageChannel
    let clock: ClientClock
    /// How long a call waits that does not say itself; nil: for ever.
    let defaultTimeout: Duration?
    private let onEvent: @Sendable (_ program: UInt32, _ procedure: Int32, _ payload: RawSpan) -> Void
    private let onClose: @Sendable (VirtError) -> Void

    /// - Parameters:
    ///   - onEvent: called for each event, in order; must not block.
    ///   - onClose: called once, when the connection is lost or closed.
    init(
        channel: any MessageChannel, clock: ClientClock = .system, defaultTimeout: Duration? = nil,
        onEvent: @escaping @Sendable (UInt32, Int32, RawSpan) -> Void = { _, _, _ in },
        onClose: @escaping @Sendable (VirtError) -> Void = { _ in }
    ) {
        self.channel = channel
        self.clock = clock
        self.defaultTimeout = defaultTimeout
        self.onEvent = onEvent
        self.onClose = onClose
        channel.start(delivering: self)
    }

    /// Why the connection is closed; nil while it is open.
    var failure: VirtError? { state.withLock { $0.failure } }

    /// What ends the connection from now on is our own wish, also when the daemon is the first to close the socket.
    func expectEnd(_ reason: VirtError) { state.withLock { $0.farewell = $0.farewell ?? reason } }

    // MARK: Calls

    func call<Arguments: XDREncodable, Result: XDRDecodable>(
        _ procedure: ProcedureInfo, _ arguments: Arguments, in call: any CallContext
    ) async throws -> Result {
        let own = call as? ClientCall
        guard own != nil || procedure.stream == .none else {
            throw VirtError.unsupported(procedure.api.isEmpty ? procedure.name : procedure.api)
        }
        let descriptors = call.takeDescriptors()
        var frame: [UInt8]
        do {
            frame = try Self.frame(procedure, arguments, descriptors: descriptors.count)
        } catch {
            Self.close(descriptors)
            throw VirtError(rpc: "Unable to encode message payload")
        }
        let timeout = own?.timeout ?? CallDeadline.remaining ?? defaultTimeout
        let (serial, stream) = try start(procedure, streamKind: own?.streamKind, timeout: timeout, descriptors: descriptors)
        frame.replaceWord(at: FrameLayout.serial, with: serial)
        let reply = try await wait(for: serial, frame, descriptors: descriptors)
        if let stream { own?.attach(stream) }
        call.attachDescriptors(reply.descriptors)
        var reader = XDRReader(reply.payload.span.bytes)
        do {
            return try Result(from: &reader)
        } catch {
            throw VirtError(rpc: "Unable to decode message payload")
        }
    }

    private static func frame(_ procedure: ProcedureInfo, _ arguments: some XDREncodable, descriptors: Int) throws(XDRError) -> [UInt8] {
        let kind: MessageHeader.Kind = descriptors > 0 ? .callWithDescriptors : .call
        guard descriptors <= MessageLimits.descriptors, let count = UInt32(exactly: descriptors) else {
            throw .tooLong(count: descriptors, limit: MessageLimits.descriptors)
        }
        var writer = XDRWriter(capacity: 256, limit: MessageLimits.lengthSize + MessageLimits.maxBody)
        try writer.uint32(0)
        try MessageHeader(program: procedure.program, version: procedure.version, procedure: procedure.number, kind: kind, serial: 0)
            .encode(to: &writer)
        if descriptors > 0 { try writer.uint32(count) }
        try arguments.encode(to: &writer)
        writer.patch(UInt32(truncatingIfNeeded: writer.offset), at: 0)
        return writer.bytes
    }

    private func start(
        _ procedure: ProcedureInfo, streamKind: ClientMachine.StreamKind?, timeout: Duration?, descriptors: [Int32]
    ) throws -> (serial: UInt32, stream: ClientStream?) {
        let started = state.withLock { state -> Result<UInt32, VirtError> in
            if let failure = state.failure { return .failure(failure) }
            let header = state.machine.startCall(
                program: procedure.program, version: procedure.version, procedure: procedure.number, stream: streamKind)
            let name = procedure.api.isEmpty ? procedure.name : procedure.api
            state.waiters[header.serial] = Waiter(deadline: timeout.map { clock.now() + $0 }, name: name)
            if let deadline = state.waiters[header.serial]?.deadline { arm(&state, for: deadline) }
            return .success(header.serial)
        }
        do {
            let serial = try started.get()
            return (serial, streamKind.map { _ in ClientStream(serial: serial, connection: self) })
        } catch {
            Self.close(descriptors)
            throw error
        }
    }

    private func wait(for serial: UInt32, _ frame: [UInt8], descriptors: [Int32]) async throws -> Reply {
        try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { (continuation: CheckedContinuation<Reply, any Error>) in
                // The waiter is gone when the task was cancelled or the connection lost before it came here.
                let problem = state.withLock { state -> (any Error)? in
                    guard state.waiters[serial] != nil else { return state.failure ?? CancellationError() }
                    state.waiters[serial]?.continuation = continuation
                    return nil
                }
                if let problem {
                    Self.close(descriptors)
                    continuation.resume(throwing: problem)
                } else {
                    channel.send(frame, descriptors: descriptors)
                }
            }
        } onCancel: {
            giveUp(serial, CancellationError())
        }
    }

    /// Ends the wait for a reply, which will be dropped when it comes.
    private func giveUp(_ serial: UInt32, _ error: any Error) {
        let waiter = state.withLock { state -> Waiter? in
            guard let waiter = state.waiters.removeValue(forKey: serial) else { return nil }
            state.machine.abandonCall(serial)
            return waiter
        }
        waiter?.continuation?.resume(throwing: error)
    }

    // MARK: What the daemon sends

    /// What is left to do once the lock is free.
    private enum Effect {
        case none, event
        case reply(CheckedContinuation<Reply, any Error>?)
        case error(CheckedContinuation<Reply, any Error>?, VirtError)
        case wake([CheckedContinuation<Void, Never>])
        case wakeAndSend([CheckedContinuation<Void, Never>], MessageHeader)
        case send(MessageHeader)
        case disconnect(VirtError)
    }

    func received(_ header: MessageHeader, payload: RawSpan, descriptors: [Int32]) {
        let effect = state.withLock { state in react(&state, header, payload) }
        if case .reply(let continuation?) = effect {
            continuation.resume(returning: Reply(payload: payload.withUnsafeBytes { [UInt8]($0) }, descriptors: descriptors))
            return
        }
        Self.close(descriptors)
        switch effect {
        case .none, .reply: break
        case .event: onEvent(header.program, header.procedure, payload)
        case .error(let continuation, let error): continuation?.resume(throwing: error)
        case .wake(let waiting): for continuation in waiting { continuation.resume() }
        case .wakeAndSend(let waiting, let header):
            for continuation in waiting { continuation.resume() }
            send(header)
        case .send(let header):
            // A daemon that pings without ever reading must not fill our queue.
            if channel.backlog <= ChannelLimits.backlog { send(header) }
        case .disconnect(let error): disconnect(error)
        }
    }

    private func react(_ state: inout State, _ header: MessageHeader, _ payload: RawSpan) -> Effect {
        guard state.failure == nil else { return .none }
        state.keepalive?.heard(now: clock.now())
        defer { updateReading(&state) }
        switch state.machine.receive(header, payload: payload) {
        case .none: return .none
        case .succeeded(let serial): return .reply(state.waiters.removeValue(forKey: serial)?.continuation)
        case .failed(let serial, let error): return .error(state.waiters.removeValue(forKey: serial)?.continuation, error)
        case .event: return .event
        case .streamChanged(let serial): return .wake(streamWaiters(&state, serial))
        case .streamBroken(let serial, let tell): return .wakeAndSend(streamWaiters(&state, serial), tell)
        case .send(let header): return .send(header)
        case .disconnect(let error): return .disconnect(error)
        }
    }

    private func streamWaiters(_ state: inout State, _ serial: UInt32) -> [CheckedContinuation<Void, Never>] {
        (state.streamWaiters.removeValue(forKey: serial) ?? []) + (state.roomWaiters.removeValue(forKey: serial) ?? [])
    }

    /// Rests while a stream's reader is behind, and goes on when it has caught up.
    func updateReading(_ state: inout State) {
        let shouldRead = !state.machine.wantsPause
        guard shouldRead != state.isReading else { return }
        state.isReading = shouldRead
        channel.setReading(shouldRead)
        if !shouldRead { arm(&state, for: clock.now() + Self.signOfLifeInterval) }
    }

    func backlogShrank() {
        let waiting = state.withLock { state in
            defer { state.roomWaiters = [:] }
            return state.roomWaiters.values.flatMap { $0 }
        }
        for continuation in waiting { continuation.resume() }
    }

    func closed(_ reason: VirtError) { disconnect(reason) }

    /// What was waiting when the connection ended.
    private struct Ended {
        let reason: VirtError
        let waiters: [Waiter]
        let streams: [CheckedContinuation<Void, Never>]
        let timer: Task<Void, Never>?
    }

    /// Closes the connection; everything that waits gets the error. The first reason counts.
    func disconnect(_ reason: VirtError) {
        let ended = state.withLock { state -> Ended? in
            guard state.failure == nil else { return nil }
            let reason = state.farewell ?? reason
            state.failure = reason
            state.machine.disconnect(reason)
            defer {
                state.waiters = [:]
                state.streamWaiters = [:]
                state.roomWaiters = [:]
                state.timer = nil
            }
            return Ended(
                reason: reason, waiters: Array(state.waiters.values),
                streams: (state.streamWaiters.values.map { $0 } + state.roomWaiters.values).flatMap { $0 }, timer: state.timer)
        }
        guard let ended else { return }
        ended.timer?.cancel()
        channel.close()
        for waiter in ended.waiters { waiter.continuation?.resume(throwing: ended.reason) }
        for continuation in ended.streams { continuation.resume() }
        onClose(ended.reason)
    }

    // MARK: Sending

    /// Sends a message without a payload.
    func send(_ header: MessageHeader) { send(header, []) }

    func send(_ header: MessageHeader, _ payload: some Collection<UInt8>) {
        guard let frame = try? Self.frame(header, payload) else { return }
        channel.send(frame, descriptors: [])
    }

    private static func frame(_ header: MessageHeader, _ payload: some Collection<UInt8>) throws(XDRError) -> [UInt8] {
        let length = MessageLimits.lengthSize + MessageLimits.headerSize + payload.count
        var writer = XDRWriter(capacity: MessageLimits.lengthSize + MessageLimits.headerSize)
        try writer.uint32(UInt32(truncatingIfNeeded: length))
        try header.encode(to: &writer)
        var frame: [UInt8] = []
        frame.reserveCapacity(length)
        writer.withUnsafeBytes { frame.append(contentsOf: $0) }
        frame.append(contentsOf: payload)
        return frame
    }

    private static func close(_ descriptors: [Int32]) {
        for descriptor in descriptors { Glibc.close(descriptor) }
    }

    // MARK: Time

    /// While the connection rests because a reader is behind, the daemon's pings are not read; so it is shown now and then
    /// that we live.
    private static let signOfLifeInterval: Duration = .seconds(2)

    /// Starts to ping a silent daemon, and closes the connection when it does not answer.
    func startKeepalive(interval: Duration, count: Int) {
        state.withLock { state in
            state.keepalive = KeepaliveTimer(interval: interval, count: count, now: clock.now())
            arm(&state, for: clock.now() + interval)
        }
    }

    func stopKeepalive() { state.withLock { $0.keepalive = nil } }

    private func arm(_ state: inout State, for instant: ContinuousClock.Instant) {
        guard state.failure == nil, state.timerInstant.map({ instant < $0 }) ?? true else { return }
        state.timerInstant = instant
        state.timer?.cancel()
        state.timer = Task { [weak self, sleep = clock.sleep] in
            guard (try? await sleep(instant)) != nil else { return }
            self?.timerFired()
        }
    }

    private func timerFired() {
        let now = clock.now()
        let (expired, messages, isDead) = state.withLock { state in
            state.timerInstant = nil
            return expire(&state, now)
        }
        for waiter in expired {
            let detail = "no answer to \(waiter.name) within the call's time limit"
            waiter.continuation?.resume(throwing: VirtError(.operationTimeout, .rpc, detail))
        }
        for message in messages { send(message) }
        if isDead { disconnect(VirtError(.internalError, .rpc, "connection closed due to keepalive timeout")) }
    }

    private func expire(_ state: inout State, _ now: ContinuousClock.Instant) -> (expired: [Waiter], send: [MessageHeader], isDead: Bool) {
        var next: ContinuousClock.Instant?
        func wake(at instant: ContinuousClock.Instant) { next = min(next ?? instant, instant) }
        var expired: [Waiter] = []
        for (serial, waiter) in state.waiters {
            guard let deadline = waiter.deadline else { continue }
            if deadline > now {
                wake(at: deadline)
            } else {
                expired.append(waiter)
                state.waiters[serial] = nil
                state.machine.abandonCall(serial)
            }
        }
        var messages: [MessageHeader] = []
        var isDead = false
        if !state.isReading {
            // Deaf on purpose: no verdict about the daemon, only a sign of life.
            state.keepalive?.heard(now: now)
            messages.append(.keepalive(.pong))
            wake(at: now + Self.signOfLifeInterval)
        } else if var keepalive = state.keepalive {
            switch keepalive.step(now: now) {
            case .wait(let until): wake(at: until)
            case .ping:
                messages.append(.keepalive(.ping))
                if case .wait(let until) = keepalive.step(now: now) { wake(at: until) }
            case .dead: isDead = true
            }
            state.keepalive = keepalive
        }
        if let next { arm(&state, for: next) }
        return (expired, messages, isDead)
    }
}

/// Where words of a frame are.
private enum FrameLayout {
    /// Length, program, version, procedure and kind come before the serial.
    static let serial = 20
}

extension [UInt8] {
    fileprivate mutating func replaceWord(at offset: Int, with word: UInt32) {
        withUnsafeMutableBytes { $0.storeBytes(of: word.bigEndian, toByteOffset: offset, as: UInt32.self) }
    }
}
