// SPDX-License-Identifier: Apache-2.0
import CLinux
import Errors
import Glibc
import Logging
import RPC
import Synchronization
import Transport
import WireProtocol

extension ServerConnection {
    /// Protected bytes came, or the end: goes on with the handshake, or unwraps and handles what was in them.
    func readProtected(_ filter: any ByteFilter, _ bytes: UnsafeRawBufferPointer, isEnd: Bool) {
        if let session = state.withLock({ $0.phase == .handshake ? $0.tls : nil }) {
            if isEnd { return disconnect("TLS handshake failed: the client closed the connection") }
            return continueHandshake(session, bytes)
        }
        if !confined.isProtected {
            confined.isProtected = true
            // The beginning of a frame that came unprotected must not be completed by what the client sends now.
            guard !confined.frames.isInsideFrame else { return disconnect("it sent bytes that its security layer does not protect") }
        }
        unwrap(filter, isEnd ? nil : bytes)
    }

    /// A handshake costs milliseconds of arithmetic, so it runs on a thread for handshakes; the socket is not watched meanwhile.
    private func continueHandshake(_ session: TLSSession, _ bytes: UnsafeRawBufferPointer) {
        let received = [UInt8](bytes)
        reactor.change(descriptor, to: [])
        server.handshakes.run {
            let outcome = self.step(session, received)
            self.reactor.run { self.handshakeStepped(session, outcome) }
        }
    }

    private enum HandshakeOutcome: Sendable {
        case needsInput
        case established(name: String?)
        case failed(String)
    }

    private func step(_ session: TLSSession, _ bytes: [UInt8]) -> HandshakeOutcome {
        state.withLock { state in
            guard state.phase == .handshake else { return .needsInput }
            do {
                let progress = try bytes.withUnsafeBytes { bytes in try session.receive(bytes) { try session.handshake() } }
                guard progress == .done else { return .needsInput }
                return .established(name: try server.tlsPolicy?.check(session))
            } catch {
                return .failed("\(error)")
            }
        }
    }

    private func handshakeStepped(_ session: TLSSession, _ outcome: HandshakeOutcome) {
        switch outcome {
        case .failed(let reason):
            // The alert that tells the peer goes out first; whether it arrives does not matter.
            state.withLock { flushNow(&$0) }
            server.log.warning("\(address): \(reason)")
            return disconnect(reason)
        case .needsInput:
            reactor.change(descriptor, to: .readable)
            state.withLock { flushSoon(&$0) }
        case .established(let name):
            identityBox.withLock { $0.x509Name = name }
            let confirmation: UInt8 = 1
            state.withLock { state in
                guard state.phase == .handshake else { return }
                state.phase = .authenticating
                withUnsafeBytes(of: confirmation) { try? session.write($0) }
                session.sendTicket()
                flushSoon(&state)
            }
            confined.isProtected = true
            beginAuthentication()
            reactor.change(descriptor, to: .readable)
            // The client's first call may have come along with the end of the handshake.
            unwrap(session, UnsafeRawBufferPointer(start: nil, count: 0))
        }
    }

    /// Handles everything that can be unwrapped now. Nil bytes: the client's end.
    private func unwrap(_ filter: any ByteFilter, _ bytes: UnsafeRawBufferPointer?) {
        // Received bytes are copied by the filter before the buffer is used for plain ones.
        var given = bytes
        withUnsafeTemporaryAllocation(byteCount: TLSSession.recordSize, alignment: 16) { plain in
            while true {
                let result = state.withLock { state -> Result<FilterReadResult, TransportError> in
                    guard state.phase != .closed else { return .success(.ended) }
                    defer { given = UnsafeRawBufferPointer(start: nil, count: 0) }
                    do throws(TransportError) {
                        return .success(try filter.read(given, into: plain))
                    } catch {
                        return .failure(error)
                    }
                }
                switch result {
                case .success(.bytes(let count)):
                    consume(UnsafeRawBufferPointer(rebasing: plain[..<count]))
                    guard bytes == nil || state.withLock({ _ in filter.mayHaveMore }) else { return }
                case .success(.needsInput): return
                case .success(.ended): return disconnect("End of file while reading data")
                case .failure(let error): return disconnect("\(error)")
                }
            }
        }
    }
}
