// SPDX-License-Identifier: Apache-2.0
import Synchronization
import WireProtocol
import XDR

/// Brings each event to the stream that was opened for it.
final class EventRouter: Sendable {
    private struct Key: Hashable {
        let procedure: Int32
        let callbackID: Int32
    }

    private struct Listener {
        /// False when the event had to be dropped.
        let deliver: @Sendable ([UInt8]) -> Bool
        let finish: @Sendable () -> Void
    }

    private struct State {
        var listeners: [Key: Listener] = [:]
        /// Registrations whose reply may be there already, while their caller has not run yet.
        var pending = 0
        /// What came meanwhile for ids nobody knows.
        var early: [Key: [[UInt8]]] = [:]
        var earlyBytes = 0
        /// Events that were dropped because nobody read the earlier ones.
        var missed = 0
        var isFinished = false
        /// Why the connection ended.
        var closeReason: CloseReason?
        var closeListeners: [UInt64: AsyncStream<CloseReason>.Continuation] = [:]
        var nextCloseListener: UInt64 = 0
        var hasCallbacks = false
        var receiver: (@Sendable (UInt32, Int32, [UInt8]) -> Void)?
        var hasCloseCallback = false
    }

    private let state = Mutex(State())
    private static let mostEarlyBytes = 1 << 20

    /// Events that were dropped because their reader was too far behind.
    var missed: Int { state.withLock { $0.missed } }

    /// Who gets the events instead of the streams.
    var receiver: (@Sendable (_ program: UInt32, _ procedure: Int32, _ payload: [UInt8]) -> Void)? {
        get { state.withLock { $0.receiver } }
        set { state.withLock { $0.receiver = newValue } }
    }

    /// The daemon addresses events to callbacks.
    var hasCallbacks: Bool {
        get { state.withLock { $0.hasCallbacks } }
        set { state.withLock { $0.hasCallbacks = newValue } }
    }

    /// The daemon was asked to tell when it loses the hypervisor.
    var hasCloseCallback: Bool {
        get { state.withLock { $0.hasCloseCallback } }
        set { state.withLock { $0.hasCloseCallback = newValue } }
    }

    func received(program: UInt32, procedure: Int32, payload: RawSpan) {
        guard program == Remote.program || program == QEMU.program else { return }
        if let receiver { return receiver(program, procedure, payload.withUnsafeBytes { [UInt8]($0) }) }
        if procedure == Remote.ConnectEventConnectionClosedMsg.procedure.number { return receivedClose(payload) }
        var reader = XDRReader(payload)
        guard let callbackID = try? reader.int32() else { return }
        let key = Key(procedure: procedure, callbackID: callbackID)
        let bytes = payload.withUnsafeBytes { [UInt8]($0) }
        let listener = state.withLock { state -> Listener? in
            if let listener = state.listeners[key] { return listener }
            // What nobody asked for must not fill our memory.
            if state.pending > 0, state.earlyBytes < Self.mostEarlyBytes {
                state.early[key, default: []].append(bytes)
                state.earlyBytes += bytes.count + 64
            }
            return nil
        }
        if let listener, !listener.deliver(bytes) { state.withLock { $0.missed += 1 } }
    }

    /// To be called before the daemon is asked for events; `listen` or `giveUp` follows.
    func expect() { state.withLock { $0.pending += 1 } }

    func giveUp() {
        state.withLock { state in
            state.pending -= 1
            if state.pending == 0 {
                state.early = [:]
                state.earlyBytes = 0
            }
        }
    }

    /// Delivers what came and what comes for the callback.
    func listen<Message: EventPayload>(
        _ callbackID: Int32, _ continuation: AsyncStream<Message>.Continuation
    ) {
        let key = Key(procedure: Message.procedure.number, callbackID: callbackID)
        let waiting = Mutex(0)
        let listener = Listener(
            deliver: { bytes in
                var reader = XDRReader(bytes.span.bytes)
                guard let message = try? Message(from: &reader) else { return true }
                let isTooMuch = bytes.count > EventLimits.small && waiting.withLock { $0 > EventLimits.mostLarge }
                guard !isTooMuch, case .enqueued(let room) = continuation.yield(message) else { return false }
                waiting.withLock { $0 = EventLimits.most - room }
                return true
            }, finish: { continuation.finish() })
        // Delivered under the lock, so that what comes now queues behind it.
        let isFinished = state.withLock { state in
            for bytes in state.early.removeValue(forKey: key) ?? [] where !listener.deliver(bytes) { state.missed += 1 }
            state.listeners[key] = listener
            return state.isFinished
        }
        giveUp()
        if isFinished { continuation.finish() }
    }

    func forget(_ procedure: Int32, _ callbackID: Int32) {
        _ = state.withLock { $0.listeners.removeValue(forKey: Key(procedure: procedure, callbackID: callbackID)) }
    }

    /// The connection is over: so are all streams.
    func finish(_ reason: CloseReason) {
        let (listeners, closeListeners) = state.withLock { state in
            state.isFinished = true
            // The daemon may have said more exactly what it lost.
            state.closeReason = state.closeReason ?? reason
            defer {
                state.listeners = [:]
                state.closeListeners = [:]
            }
            return (state.listeners.values.map { $0 }, state.closeListeners.values.map { $0 })
        }
        for listener in listeners { listener.finish() }
        for listener in closeListeners {
            listener.yield(reason)
            listener.finish()
        }
    }

    // MARK: The connection's end

    /// The daemon lost its hypervisor, although our connection to the daemon is fine.
    private func receivedClose(_ payload: RawSpan) {
        var reader = XDRReader(payload)
        guard let message = try? Remote.ConnectEventConnectionClosedMsg(from: &reader) else { return }
        let listeners = state.withLock { Array($0.closeListeners.values) }
        for listener in listeners { listener.yield(CloseReason(rawValue: message.reason)) }
    }

    /// A stream of the reasons; the last comes with the end of the connection.
    func closeEvents() -> AsyncStream<CloseReason> {
        let (stream, continuation) = AsyncStream.makeStream(of: CloseReason.self, bufferingPolicy: .bufferingNewest(8))
        let (id, ended) = state.withLock { state -> (UInt64, CloseReason?) in
            guard !state.isFinished else { return (0, state.closeReason) }
            state.nextCloseListener += 1
            state.closeListeners[state.nextCloseListener] = continuation
            return (state.nextCloseListener, nil)
        }
        if let ended {
            continuation.yield(ended)
            continuation.finish()
        } else {
            continuation.onTermination = { [weak self] _ in
                _ = self?.state.withLock { $0.closeListeners.removeValue(forKey: id) }
            }
        }
        return stream
    }
}

/// How many events wait for a reader that is behind.
enum EventLimits {
    static let most = 8192
    /// Of events with more bytes than this, only a few wait.
    static let small = 16 << 10
    static let mostLarge = 32
}
