// SPDX-License-Identifier: Apache-2.0
import CLinux
import Errors
import Glibc
import RPC
import Synchronization
import Transport
import XDR

extension SocketChannel: ReactorHandler {
    func ready(_ readiness: Readiness, on reactor: Reactor) {
        if readiness.contains(.writable) { flush(on: reactor) }
        if readiness.contains(.readable) {
            read(on: reactor)
        } else if !readiness.isDisjoint(with: .hungUp) {
            // Reported whether asked for or not, so a rest ends here: what is left is taken, and the daemon will not send more.
            if state.withLock({ $0.isClosing }) { ended() } else { read(on: reactor) }
        }
    }

    private func ended() {
        if let complaint = tunnel?.complaint, !complaint.isEmpty {
            return fail(VirtError(.systemError, .rpc, "Cannot recv data: \(complaint): Connection reset by peer"))
        }
        fail(VirtError(.systemError, .rpc, "End of file while reading data: Input/output error"))
    }

    private func read(on reactor: Reactor) {
        let buffer = reactor.readBuffer
        var carried = 0
        let received = withUnsafeTemporaryAllocation(of: Int32.self, capacity: MessageLimits.descriptors) { room in
            let received = clinux_receive(descriptor, buffer.baseAddress, buffer.count, room.baseAddress, room.count, &carried)
            if carried > 0 { confined.frames.add(room[..<carried]) }
            return received
        }
        if received == -Int(EAGAIN) { return }
        guard received >= 0 else {
            return fail(VirtError(.systemError, .rpc, "Cannot recv data: \(String(cString: strerror(Int32(-received))))"))
        }
        let bytes = UnsafeRawBufferPointer(rebasing: buffer[..<received])
        if let filter = state.withLock({ $0.filter }) {
            decrypt(filter, received == 0 ? nil : bytes)
        } else if received == 0 {
            ended()
        } else {
            consume(bytes)
        }
    }

    /// Delivers everything that can be decrypted now. Nil bytes: the daemon's end.
    func decrypt(_ filter: any ByteFilter, _ bytes: UnsafeRawBufferPointer?) {
        var given = bytes
        withUnsafeTemporaryAllocation(byteCount: TLSSession.recordSize, alignment: 16) { plain in
            while true {
                let result = state.withLock { state -> Result<FilterReadResult, TransportError> in
                    guard !state.isClosed else { return .success(.needsInput) }
                    defer { given = UnsafeRawBufferPointer(start: nil, count: 0) }
                    return Result { () throws(TransportError) in try filter.read(given, into: plain) }
                }
                switch result {
                case .success(.bytes(let count)): consume(UnsafeRawBufferPointer(rebasing: plain[..<count]))
                case .success(.needsInput): return
                case .success(.ended): return ended()
                case .failure(let error): return fail(VirtError(.systemError, .rpc, "Cannot recv data: \(error)"))
                }
            }
        }
    }

    // MARK: Frames

    /// Delivers the whole frames in freshly read bytes, and keeps the beginning of the next.
    ///
    /// The reader is out of its place meanwhile, since what a frame brings about may close the channel.
    private func consume(_ bytes: UnsafeRawBufferPointer) {
        guard let receiver = confined.receiver, state.withLock({ !$0.isClosing }) else { return }
        var frames = FrameReader()
        swap(&frames, &confined.frames)
        do {
            try frames.read(bytes) { frame, descriptors in
                deliver(frame, descriptors, to: receiver)
                return state.withLock { !$0.isClosing && !$0.isClosed }
            }
        } catch {
            return fail(Self.error(for: error))
        }
        if state.withLock({ !$0.isClosing && !$0.isClosed }) { swap(&frames, &confined.frames) }
    }

    private static func error(for failure: FrameReader.Failure) -> VirtError {
        switch failure {
        case .invalid: VirtError(rpc: "packet received from server is not a message")
        case .descriptorsMissing: VirtError(rpc: "descriptors are missing in a message of the server")
        case .tooManyDescriptors: VirtError(rpc: "the server sent more descriptors than a message can have")
        case .outOfMemory: VirtError(.noMemory, .rpc)
        }
    }

    /// One whole frame, length word included; the descriptors' ownership goes along.
    private func deliver(_ frame: UnsafeRawBufferPointer, _ descriptors: [Int32], to receiver: any MessageReceiver) {
        let span = RawSpan(_unsafeBytes: frame).extracting(droppingFirst: MessageLimits.lengthSize)
        var reader = XDRReader(span)
        guard let header = try? MessageHeader(from: &reader) else { return }
        let skipped = MessageLimits.headerSize + (FrameParser.carriesDescriptors(header.type) ? 4 : 0)
        receiver.received(header, payload: span.extracting(droppingFirst: skipped), descriptors: descriptors)
    }
}
