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
        if readiness.contains(.writable) { state.withLock { flushNow(&$0) } }
        if readiness.contains(.readable) {
            confined.isReading = true
            read(on: reactor)
            confined.isReading = false
            // The client goes on with the answers while the other connections' calls are handled.
            flush(on: reactor)
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
        guard !confined.frames.isInsideFrame else { return readRest() }
        let received = receive(into: buffer)
        if received > 0 { consume(UnsafeRawBufferPointer(rebasing: buffer[..<received])) }
        if received == 0 { disconnect("End of file while reading data") }
    }

    /// Reads the rest of a frame straight behind its beginning.
    private func readRest() {
        guard let room = confined.frames.room() else { return disconnect("out of memory") }
        let received = receive(into: room)
        if received == 0 { return disconnect("End of file while reading data") }
        guard received > 0 else { return }
        withFrames { frames, handle throws(FrameReader.Failure) in try frames.advance(received, handle) }
    }

    /// Bytes read, 0 at the end, -1 when there was nothing or the connection is closed now.
    private func receive(into buffer: UnsafeMutableRawBufferPointer) -> Int {
        guard role.isLocal else { return received(clinux_receive(descriptor, buffer.baseAddress, buffer.count, nil, 0, nil)) }
        return withUnsafeTemporaryAllocation(of: Int32.self, capacity: MessageLimits.descriptors) { room in
            var count = 0
            let received = clinux_receive(descriptor, buffer.baseAddress, buffer.count, room.baseAddress, room.count, &count)
            if count > 0 { confined.frames.add(room[..<count]) }
            return self.received(received)
        }
    }

    /// What a read brought, its error being the end of the connection.
    private func received(_ count: Int) -> Int {
        if count >= 0 || count == -Int(EAGAIN) { return max(-1, count) }
        disconnect("Unable to read from socket: \(String(cString: strerror(Int32(-count))))")
        return -1
    }

    /// Handles the whole frames in freshly read bytes, and keeps the beginning of the next.
    func consume(_ bytes: UnsafeRawBufferPointer) {
        withFrames { frames, handle throws(FrameReader.Failure) in try frames.read(bytes, handle) }
    }

    /// Lets the reader hand out frames. It is out of its place meanwhile, since what a frame brings about may close the connection;
    /// nothing else reads then: frames are handled on this thread, one after the other.
    private func withFrames(_ body: (inout FrameReader, FrameReader.Handler) throws(FrameReader.Failure) -> Void) {
        heard()
        var frames = FrameReader()
        swap(&frames, &confined.frames)
        do {
            try body(&frames) { frame, descriptors in
                handle(frame, descriptors)
                return state.withLock { $0.phase != .closed }
            }
        } catch {
            return disconnect(Self.words(for: error))
        }
        if state.withLock({ $0.phase != .closed }) { swap(&frames, &confined.frames) }
    }

    private static func words(for failure: FrameReader.Failure) -> String {
        switch failure {
        case .invalid: "it sent no valid frame"
        case .descriptorsMissing: "descriptors are missing in its message"
        case .tooManyDescriptors: "it sent more descriptors than a message can have"
        case .outOfMemory: "out of memory"
        }
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
