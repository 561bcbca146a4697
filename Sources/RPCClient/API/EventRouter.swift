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
        let deliver: @Sendable ([UInt8]) -> Void
        let finish: @Sendable () -> Void
    }

    private struct State {
        var listeners: [Key: Listener] = [:]
        /// Registrations whose reply may be there already, while their caller has not run yet.
        var pending = 0
        /// What came meanwhile for ids nobody knows.
        var early: [Key: [[UInt8]]] = [:]
        var isFinished = false
        var hasCallbacks = false
        var hasCloseCallback = false
    }

    private let state = Mutex(State())

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
        var reader = XDRReader(payload)
        guard let callbackID = try? reader.int32() else { return }
        let key = Key(procedure: procedure, callbackID: callbackID)
        let bytes = payload.withUnsafeBytes { [UInt8]($0) }
        let listener = state.withLock { state -> Listener? in
            if let listener = state.listeners[key] { return listener }
            if state.pending > 0 { state.early[key, default: []].append(bytes) }
            return nil
        }
        listener?.deliver(bytes)
    }

    /// To be called before the daemon is asked for events; `listen` or `giveUp` follows.
    func expect() { state.withLock { $0.pending += 1 } }

    func giveUp() {
        state.withLock { state in
            state.pending -= 1
            if state.pending == 0 { state.early = [:] }
        }
    }

    /// Delivers what came and what comes for the callback.
    func listen<Message: EventPayload>(
        _ callbackID: Int32, _ continuation: AsyncStream<Message>.Continuation
    ) {
        let key = Key(procedure: Message.procedure.number, callbackID: callbackID)
        let listener = Listener(
            deliver: { bytes in
                var reader = XDRReader(bytes.span.bytes)
                if let message = try? Message(from: &reader) { continuation.yield(message) }
            }, finish: { continuation.finish() })
        // Delivered under the lock, so that what comes now queues behind it.
        let isFinished = state.withLock { state in
            for bytes in state.early.removeValue(forKey: key) ?? [] { listener.deliver(bytes) }
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
    func finish() {
        let listeners = state.withLock { state in
            state.isFinished = true
            defer { state.listeners = [:] }
            return state.listeners.values.map { $0 }
        }
        for listener in listeners { listener.finish() }
    }
}
