// SPDX-License-Identifier: Apache-2.0
import CLinux
import Errors
import Glibc
import RPC
import Transport

/// The beginning of a TLS connection, seen from the client: handshake, check of the server, the server's word that it accepts us.
/// Blocks its thread.
final class ClientHandshake {
    private let session: TLSSession
    private var socket: Int32
    private let isAbandoned: () -> Bool
    /// How often the caller's patience is looked at, in milliseconds.
    private static let patience: Int32 = 200

    init(_ session: TLSSession, socket: Int32, isAbandoned: @escaping () -> Bool) {
        self.session = session
        self.socket = socket
        self.isAbandoned = isAbandoned
    }

    deinit { if socket >= 0 { close(socket) } }

    /// The socket, whose ownership goes to the caller.
    func takeSocket() -> Int32 {
        defer { socket = -1 }
        return socket
    }

    /// - Parameter checkedHost: the name that the server's certificate must be for; nil: any server will do.
    func run(checkedHost: String?) throws {
        do {
            try shakeHands()
        } catch {
            try? flush()
            throw VirtError(.authFailed, .rpc, error == .closed ? "TLS handshake failed: the server closed the connection" : "\(error)")
        }
        if let checkedHost {
            do {
                _ = try session.verifyPeer()
                try session.checkHostName(checkedHost)
            } catch {
                throw VirtError(.authFailed, .rpc, "Failed to verify peer's certificate: \(error)")
            }
        }
        guard try confirmation() == 1 else {
            throw VirtError(rpc: "server verification (of our certificate or IP address) failed")
        }
    }

    private func shakeHands() throws(TransportError) {
        var received: [UInt8] = []
        while true {
            let bytes = received
            let progress = try step(bytes)
            try flush()
            if progress == .done { return }
            received = try receive()
        }
    }

    private func step(_ bytes: [UInt8]) throws(TransportError) -> TLSSession.Progress {
        var result: Result<TLSSession.Progress, TransportError> = .failure(.closed)
        bytes.withUnsafeBytes { buffer in
            result = Result { () throws(TransportError) in
                try session.receive(buffer) { () throws(TransportError) in try session.handshake() }
            }
        }
        return try result.get()
    }

    /// The byte that the server sends once it has accepted our certificate; nil when it closed instead.
    private func confirmation() throws(TransportError) -> UInt8? {
        var received: [UInt8] = []
        while true {
            var byte: UInt8 = 0
            var result: Result<TLSSession.ReadResult, TransportError> = .success(.ended)
            received.withUnsafeBytes { buffer in
                withUnsafeMutableBytes(of: &byte) { target in
                    result = Result { () throws(TransportError) in
                        try session.receive(buffer) { () throws(TransportError) in try session.read(into: target) }
                    }
                }
            }
            switch try result.get() {
            case .bytes: return byte
            case .ended: return nil
            case .needsInput:
                do {
                    received = try receive()
                } catch .closed {
                    return nil
                }
            }
        }
    }

    // MARK: The socket

    private func receive() throws(TransportError) -> [UInt8] {
        var buffer = [UInt8](repeating: 0, count: TLSSession.recordSize)
        while true {
            var count = 0
            let received = buffer.withUnsafeMutableBytes { clinux_receive(socket, $0.baseAddress, $0.count, nil, 0, &count) }
            if received > 0 { return Array(buffer[..<received]) }
            if received == 0 { throw .closed }
            guard received == -Int(EAGAIN) else { throw .system("Unable to read from socket", Int32(-received)) }
            try wait(for: Int16(POLLIN))
        }
    }

    private func flush() throws(TransportError) {
        while !session.outgoing.isEmpty {
            let sent = clinux_send(socket, session.outgoing.bytes.baseAddress, session.outgoing.count, -1)
            if sent >= 0 {
                session.sent(sent)
            } else if sent == -Int(EAGAIN) {
                try wait(for: Int16(POLLOUT))
            } else {
                throw .system("Cannot write data", Int32(-sent))
            }
        }
    }

    private func wait(for events: Int16) throws(TransportError) {
        var item = pollfd(fd: socket, events: events, revents: 0)
        while poll(&item, 1, Self.patience) <= 0 {
            if isAbandoned() { throw .closed }
        }
    }
}
