// SPDX-License-Identifier: Apache-2.0
import CLinux
import Errors
import Glibc
import RPC
import Synchronization
import Transport

extension ServerConnection {
    /// Sends a message without a payload, or with one that is given as bytes.
    func send(_ header: MessageHeader, _ payload: UnsafeRawBufferPointer = UnsafeRawBufferPointer(start: nil, count: 0)) {
        state.withLock { state in
            guard state.phase != .closed else { return }
            header.appendFrame(to: &state.output, payloadLength: payload.count)
            state.output.append(payload)
            flushSoon(&state)
        }
    }

    /// Sends now; on the reactor's thread at the end of what it is at: reading from this connection, or all that the wake-up brought.
    /// Under the lock.
    func flushSoon(_ state: inout State) {
        guard reactor.isCurrent else { return flushNow(&state) }
        guard !state.isDirty else { return }
        state.isDirty = true
        if !confined.isReading { reactor.flushLater(self) }
    }

    func flush(on reactor: Reactor) {
        state.withLock { state in
            guard state.isDirty else { return }
            state.isDirty = false
            flushNow(&state)
        }
    }

    /// Lets those go on who wait for room, when there is some again: whichever thread made it. Under the lock.
    private func wakeRoomWaiters(_ state: inout State) {
        guard !state.roomWaiters.isEmpty, state.output.count < server.limits.streamBacklog else { return }
        // A waiter goes on with a task of its own, not here.
        for waiter in state.roomWaiters { waiter.resume() }
        state.roomWaiters = []
    }

    /// Writes as much as the socket takes. Under the lock.
    func flushNow(_ state: inout State) {
        // While a reply is being written there is nothing to send; it flushes when it is done.
        guard state.phase != .closed, !state.output.isLent else { return }
        guard let isAllSent = state.filter == nil ? sendPlain(&state) : sendProtected(&state) else {
            // The reactor sees the hang-up too; here it only stops the writing.
            reactor.run { self.disconnect("Cannot write data: the client is gone") }
            return
        }
        if isAllSent, state.closesWhenSent {
            reactor.run { self.disconnect("it closed the connection") }
            return
        }
        updateInterest(&state, watchesWritable: !isAllSent)
        wakeRoomWaiters(&state)
    }

    /// True when all is sent, false when the socket is full, nil when it is broken.
    private func sendPlain(_ state: inout State) -> Bool? {
        while true {
            let (bytes, carried) = state.output.next
            guard !bytes.isEmpty else { return true }
            let sent = clinux_send(descriptor, bytes.baseAddress, bytes.count, carried)
            if sent < 0 { return sent == -Int(EAGAIN) ? false : nil }
            state.output.consume(sent)
        }
    }

    /// Protected bytes that may be ready for the socket; more would only take memory.
    private static let protectedAhead = 256 << 10

    private func sendProtected(_ state: inout State) -> Bool? {
        guard let filter = state.filter else { return nil }
        while state.unfiltered > 0 {
            let bytes = state.output.next.bytes.prefix(state.unfiltered)
            let sent = clinux_send(descriptor, bytes.isEmpty ? nil : UnsafeRawBufferPointer(rebasing: bytes).baseAddress, bytes.count, -1)
            if sent < 0 { return sent == -Int(EAGAIN) ? false : nil }
            state.output.consume(sent)
            state.unfiltered -= sent
        }
        while true {
            if state.phase != .handshake {
                while filter.outgoingBytes.count < Self.protectedAhead {
                    let plain = state.output.next.bytes
                    guard !plain.isEmpty else { break }
                    let chunk = UnsafeRawBufferPointer(rebasing: plain.prefix(Self.protectedAhead))
                    guard (try? filter.write(chunk)) != nil else { return nil }
                    state.output.consume(chunk.count)
                }
            }
            let bytes = filter.outgoingBytes
            guard !bytes.isEmpty else { return true }
            let sent = clinux_send(descriptor, bytes.baseAddress, bytes.count, -1)
            if sent < 0 { return sent == -Int(EAGAIN) ? false : nil }
            filter.sent(sent)
        }
    }

    /// Rests from reading while the client does not take what it asked for, or asks for more than can wait.
    func updateInterest(_ state: inout State, watchesWritable: Bool) {
        let limits = server.limits
        // Once paused, it goes on only when half of it is gone.
        let outputLimit = state.isReadingPaused ? limits.outputBacklog / 2 : limits.outputBacklog
        let pauses =
            state.output.count > outputLimit || state.waitingBytes > limits.waitingCallBytes
            || state.streams.values.contains { $0.isBehind(limits.streamBacklog) }
        guard pauses != state.isReadingPaused || watchesWritable != state.watchesWritable else { return }
        state.isReadingPaused = pauses
        state.watchesWritable = watchesWritable
        var interest: Readiness = pauses ? [] : .readable
        if watchesWritable { interest.insert(.writable) }
        reactor.change(descriptor, to: interest)
    }
}
