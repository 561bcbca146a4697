// SPDX-License-Identifier: Apache-2.0
import CLinux
import Errors
import Glibc
import RPC
import Synchronization
import Transport
import WireProtocol
import XDR

extension ServerConnection: ReactorHandler {
    func ready(_ readiness: Readiness, on reactor: Reactor) {
        if readiness.contains(.writable) { flush(on: reactor) }
        if readiness.contains(.readable) {
            read(on: reactor)
        } else if !readiness.isDisjoint(with: .hungUp) {
            disconnect("End of file while reading data")
        }
    }

    /// Reads once: a client that sends without end must not keep the others waiting.
    private func read(on reactor: Reactor) {
        guard let filter = state.withLock({ $0.filter }) else { return readPlain(reactor.readBuffer) }
        let received = receive(into: reactor.readBuffer)
        guard received >= 0 else { return }
        readProtected(filter, UnsafeRawBufferPointer(rebasing: reactor.readBuffer[..<received]), isEnd: received == 0)
    }

    private func readPlain(_ buffer: UnsafeMutableRawBufferPointer) {
        guard confined.input.isEmpty else { return readRest() }
        let received = receive(into: buffer)
        if received > 0 { consume(UnsafeRawBufferPointer(rebasing: buffer[..<received])) }
        if received == 0 { disconnect("End of file while reading data") }
    }

    /// Reads the rest of a frame straight behind its beginning.
    private func readRest() {
        guard let room = confined.input.room(max(1, confined.needed - confined.input.count)) else {
            return disconnect("out of memory")
        }
        let received = receive(into: room)
        if received == 0 { return disconnect("End of file while reading data") }
        guard received > 0 else { return }
        confined.input.advance(received)
        consumeInput()
    }

    /// Bytes read, 0 at the end, -1 when there was nothing or the connection is closed now.
    private func receive(into buffer: UnsafeMutableRawBufferPointer) -> Int {
        withUnsafeTemporaryAllocation(of: Int32.self, capacity: MessageLimits.descriptors) { room in
            var count = 0
            let received = clinux_receive(descriptor, buffer.baseAddress, buffer.count, room.baseAddress, room.count, &count)
            confined.descriptors.append(contentsOf: room[..<count])
            if received >= 0 || received == -Int(EAGAIN) { return max(-1, received) }
            disconnect("Unable to read from socket: \(String(cString: strerror(Int32(-received))))")
            return -1
        }
    }

    /// Handles the whole frames in freshly read bytes, and keeps the beginning of the next.
    func consume(_ bytes: UnsafeRawBufferPointer) {
        guard confined.input.isEmpty else {
            guard confined.input.append(bytes) else { return disconnect("out of memory") }
            return consumeInput()
        }
        let rest = handleFrames(bytes)
        guard let rest, !rest.isEmpty else { return }
        if !confined.input.append(rest) { disconnect("out of memory") }
    }

    private func consumeInput() {
        // Nothing else touches the input meanwhile: frames are handled on this thread, one after the other.
        var input = InputBuffer()
        swap(&input, &confined.input)
        let isWhole = input.withBytes { bytes in
            guard let rest = handleFrames(bytes) else { return false }
            if rest.count == bytes.count { return true }
            if !rest.isEmpty, !confined.input.append(rest) { disconnect("out of memory") }
            return false
        }
        if isWhole { swap(&input, &confined.input) }
    }

    /// Gives what is left after the last whole frame; nil when the connection is closed.
    private func handleFrames(_ bytes: UnsafeRawBufferPointer) -> UnsafeRawBufferPointer? {
        var rest = bytes
        heard()
        while true {
            switch FrameParser.parse(rest) {
            case .incomplete(let needed):
                confined.needed = needed
                return checkDescriptors(isBetweenFrames: rest.isEmpty) ? rest : nil
            case .invalid:
                disconnect("it sent no valid frame")
                return nil
            case .frame(let length, let count):
                guard let descriptors = takeDescriptors(count) else {
                    disconnect("descriptors are missing in its message")
                    return nil
                }
                handle(UnsafeRawBufferPointer(rebasing: rest[..<length]), descriptors)
                rest = UnsafeRawBufferPointer(rebasing: rest[(length + count)...])
                if state.withLock({ $0.phase == .closed }) { return nil }
            }
        }
    }

    /// Descriptors that no frame announced would pile up: between frames they are dropped, within one only its own fit.
    private func checkDescriptors(isBetweenFrames: Bool) -> Bool {
        if isBetweenFrames {
            for item in confined.descriptors { close(item) }
            confined.descriptors = []
        }
        guard confined.descriptors.count > MessageLimits.descriptors else { return true }
        disconnect("it sent more descriptors than a message can have")
        return false
    }

    private func takeDescriptors(_ count: Int) -> [Int32]? {
        guard count > 0 else { return [] }
        guard confined.descriptors.count >= count else { return nil }
        defer { confined.descriptors.removeFirst(count) }
        return Array(confined.descriptors.prefix(count))
    }

    /// One whole frame, length word included; the descriptors' ownership goes along.
    private func handle(_ frame: UnsafeRawBufferPointer, _ descriptors: [Int32]) {
        let span = RawSpan(_unsafeBytes: frame).extracting(droppingFirst: MessageLimits.lengthSize)
        var reader = XDRReader(span)
        guard let header = try? MessageHeader(from: &reader) else { return }
        let payload = span.extracting(
            droppingFirst: MessageLimits.headerSize + (FrameParser.carriesDescriptors(header.type) ? 4 : 0))
        if header.program == Keepalive.program, header.kind == .event {
            for item in descriptors { close(item) }
            if header.procedure == Keepalive.Procedure.ping.rawValue { send(.keepalive(.pong)) }
            return
        }
        switch header.kind {
        case .call, .callWithDescriptors: receiveCall(header, payload, descriptors, frame)
        case .stream, .streamHole:
            for item in descriptors { close(item) }
            receiveStream(header, payload)
        default:
            for item in descriptors { close(item) }
        }
    }

    // MARK: Keepalive

    private func heard() { if confined.keepalive != nil { confined.keepalive?.heard(now: .now) } }

    /// Begins to ping a silent client; on the reactor's thread.
    func startKeepalive() {
        guard groupLimits.keepaliveInterval > .zero, confined.keepalive == nil else { return }
        let now = ContinuousClock.now
        confined.keepalive = KeepaliveTimer(
            interval: groupLimits.keepaliveInterval, count: groupLimits.keepaliveCount, now: now)
        guard !confined.hasTimer else { return }
        confined.hasTimer = true
        reactor.schedule(self, at: now + groupLimits.keepaliveInterval)
    }

    func timerFired(now: ContinuousClock.Instant, on reactor: Reactor) -> ContinuousClock.Instant? {
        if let deadline = confined.authenticationDeadline, now >= deadline {
            confined.authenticationDeadline = nil
            if !state.withLock({ $0.phase == .ready }) { disconnect("it did not authenticate in time") }
            return nil
        }
        guard let isPaused = state.withLock({ $0.phase == .closed ? nil : $0.isReadingPaused }) else { return nil }
        // While we do not read, the client's answers are not seen, and our pings show it that we live.
        if isPaused {
            send(.keepalive(.ping))
            confined.keepalive?.heard(now: now)
        }
        while true {
            switch confined.keepalive?.step(now: now) {
            case nil: return nil
            case .wait(let instant): return instant
            case .ping: send(.keepalive(.ping))
            case .dead:
                disconnect("it does not answer keepalive messages")
                return nil
            }
        }
    }
}
