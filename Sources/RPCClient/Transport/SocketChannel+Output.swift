// SPDX-License-Identifier: Apache-2.0
import CLinux
import Errors
import Glibc
import RPC
import Synchronization
import Transport

extension SocketChannel {
    func send(_ frame: [UInt8], descriptors: [Int32]) {
        let isAccepted = state.withLock { state in
            guard !state.isClosed, !state.isClosing else { return false }
            frame.withUnsafeBytes { state.output.append($0) }
            state.output.append(descriptors: descriptors)
            if state.backlog > ChannelLimits.backlog { state.wasBehind = true }
            flushSoon(&state)
            return true
        }
        if !isAccepted { for item in descriptors { Glibc.close(item) } }
    }

    /// Sends now, or on the reactor's thread after everything that the wake-up brought. Under the lock.
    private func flushSoon(_ state: inout State) {
        guard reactor.isCurrent else { return flushNow(&state) }
        guard !state.isDirty else { return }
        state.isDirty = true
        reactor.flushLater(self)
    }

    func flush(on reactor: Reactor) {
        state.withLock { state in
            state.isDirty = false
            flushNow(&state)
        }
    }

    /// Writes as much as the socket takes. Under the lock.
    func flushNow(_ state: inout State) {
        guard !state.isClosed else { return }
        let outcome = state.filter == nil ? sendPlain(&state) : sendEncrypted(&state)
        if let code = outcome.failure {
            let detail = "Cannot write data: \(String(cString: strerror(code)))"
            reactor.run { self.fail(VirtError(.systemError, .rpc, detail)) }
            return
        }
        if outcome.isAllSent, state.isClosing {
            reactor.run { self.fail(VirtError(rpc: "client socket is closed")) }
            return
        }
        if state.wasBehind, state.backlog <= ChannelLimits.backlog {
            state.wasBehind = false
            reactor.run { self.confined.receiver?.backlogShrank() }
        }
        if state.watchesWritable == outcome.isAllSent {
            state.watchesWritable = !outcome.isAllSent
            reactor.change(descriptor, to: Self.interest(state))
        }
    }

    private struct Outcome {
        var isAllSent = false
        /// What broke the socket.
        var failure: Int32?
    }

    private func sendPlain(_ state: inout State) -> Outcome {
        while true {
            let (bytes, carried) = state.output.next
            guard !bytes.isEmpty else { return Outcome(isAllSent: true) }
            let sent = clinux_send(descriptor, bytes.baseAddress, bytes.count, carried)
            if sent < 0 { return Outcome(failure: sent == -Int(EAGAIN) ? nil : Int32(-sent)) }
            state.output.consume(sent)
        }
    }

    /// Encrypted bytes that may be ready for the socket; more would only take memory.
    private static let encryptedAhead = 256 << 10

    private func sendEncrypted(_ state: inout State) -> Outcome {
        guard let filter = state.filter else { return Outcome(failure: EPIPE) }
        while true {
            while filter.outgoingBytes.count < Self.encryptedAhead {
                let plain = state.output.next.bytes
                guard !plain.isEmpty else { break }
                let chunk = UnsafeRawBufferPointer(rebasing: plain.prefix(Self.encryptedAhead))
                guard (try? filter.write(chunk)) != nil else { return Outcome(failure: EPIPE) }
                state.output.consume(chunk.count)
            }
            let bytes = filter.outgoingBytes
            guard !bytes.isEmpty else { return Outcome(isAllSent: true) }
            let sent = clinux_send(descriptor, bytes.baseAddress, bytes.count, -1)
            if sent < 0 { return Outcome(failure: sent == -Int(EAGAIN) ? nil : Int32(-sent)) }
            filter.sent(sent)
        }
    }
}
