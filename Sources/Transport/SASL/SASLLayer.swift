// SPDX-License-Identifier: Apache-2.0
import CSASL
import Glibc

/// A SASL mechanism's security layer as a filter: each packet is wrapped, and unwrapped again at the other end.
///
/// Unchecked: the user makes one call at a time, under the lock of its connection.
public final class SASLLayer: ByteFilter, @unchecked Sendable {
    private let session: SASLSession
    /// Received bytes that are not unwrapped yet.
    private var incoming = ByteQueue()
    private var plain = ByteQueue()
    private var outgoing = ByteQueue()
    private var isAtEnd = false
    /// Plain bytes that fit into one packet of the peer.
    private let largestWrite: Int
    /// Received bytes handed to the library at a time.
    private static let chunk = 16 << 10

    init(_ session: SASLSession) {
        self.session = session
        let limit = csasl_number_property(session.connection, SASL_MAXOUTBUF)
        // A peer may name any size, 0 among them.
        largestWrite = limit > 0 ? min(Int(limit), Self.chunk) : Self.chunk
    }

    public var outgoingBytes: UnsafeRawBufferPointer { outgoing.bytes }

    public func sent(_ count: Int) { outgoing.consume(count) }

    public func write(_ bytes: UnsafeRawBufferPointer) throws(TransportError) {
        var rest = bytes
        while !rest.isEmpty {
            let piece = UnsafeRawBufferPointer(rebasing: rest.prefix(largestWrite))
            var output: UnsafePointer<CChar>?
            var length: UInt32 = 0
            let code = sasl_encode(
                session.connection, piece.baseAddress?.assumingMemoryBound(to: CChar.self), UInt32(piece.count), &output, &length)
            guard code == SASL_OK else { throw session.failure("failed to encode SASL data", code) }
            guard outgoing.append(UnsafeRawBufferPointer(start: output, count: Int(length))) else {
                throw .system("Cannot write data", ENOMEM)
            }
            rest = UnsafeRawBufferPointer(rebasing: rest[piece.count...])
        }
    }

    public func read(
        _ received: UnsafeRawBufferPointer?, into buffer: UnsafeMutableRawBufferPointer
    ) throws(TransportError) -> FilterReadResult {
        if let received {
            guard incoming.append(received) else { throw .system("Cannot recv data", ENOMEM) }
        } else {
            isAtEnd = true
        }
        while plain.isEmpty, !incoming.isEmpty { try unwrap() }
        guard !plain.isEmpty else { return isAtEnd ? .ended : .needsInput }
        let count = min(buffer.count, plain.count)
        buffer.copyMemory(from: UnsafeRawBufferPointer(rebasing: plain.bytes[..<count]))
        plain.consume(count)
        return .bytes(count)
    }

    /// One chunk: the library keeps the beginning of a packet, whose size it checks, until the rest is there.
    private func unwrap() throws(TransportError) {
        let piece = UnsafeRawBufferPointer(rebasing: incoming.bytes.prefix(Self.chunk))
        var output: UnsafePointer<CChar>?
        var length: UInt32 = 0
        let code = sasl_decode(
            session.connection, piece.baseAddress?.assumingMemoryBound(to: CChar.self), UInt32(piece.count), &output, &length)
        guard code == SASL_OK else { throw session.failure("failed to decode SASL data", code) }
        guard plain.append(UnsafeRawBufferPointer(start: output, count: Int(length))) else { throw .system("Cannot recv data", ENOMEM) }
        incoming.consume(piece.count)
    }
}
