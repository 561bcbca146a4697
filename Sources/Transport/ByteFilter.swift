// SPDX-License-Identifier: Apache-2.0

/// What a filter made of received bytes.
public enum FilterReadResult: Sendable, Equatable {
    /// So many plain bytes are in the buffer.
    case bytes(Int)
    /// More protected bytes are needed.
    case needsInput
    /// The peer ended its side.
    case ended
}

/// Turns plain bytes into protected ones and back: TLS records, or SASL's security layer. Does no input or output of its own,
/// so the same code serves sockets, tests and the fuzzer.
public protocol ByteFilter: AnyObject, Sendable {
    /// Protected bytes that are to be sent, in order.
    var outgoingBytes: UnsafeRawBufferPointer { get }
    /// Drops what has been sent.
    func sent(_ count: Int)
    /// Protects bytes and queues them to be sent.
    func write(_ bytes: UnsafeRawBufferPointer) throws(TransportError)
    /// Takes in what came from the peer and gives plain bytes. To be called again, with no new bytes, until it needs input.
    /// - Parameters:
    ///   - received: bytes of the peer, copied if they are not used at once; nil when nothing more will come.
    ///   - buffer: gets at most as many plain bytes as it has room for.
    func read(_ received: UnsafeRawBufferPointer?, into buffer: UnsafeMutableRawBufferPointer) throws(TransportError) -> FilterReadResult
    /// False when `read` would give nothing without new bytes. It may say true in vain.
    var mayHaveMore: Bool { get }
}

extension ByteFilter {
    public var mayHaveMore: Bool { true }
}
