// SPDX-License-Identifier: Apache-2.0

/// Reads external representation from bytes that are lent to it; never reads past them.
public struct XDRReader: ~Copyable, ~Escapable {
    @usableFromInline let bytes: RawSpan
    @usableFromInline var offset = 0

    @inlinable
    @_lifetime(copy bytes)
    public init(_ bytes: RawSpan) { self.bytes = bytes }

    /// Bytes that are not read yet.
    @inlinable public var remaining: Int { bytes.byteCount &- offset }

    @inlinable
    @_lifetime(self: copy self)
    public mutating func uint32() throws(XDRError) -> UInt32 {
        guard remaining >= 4 else { throw .truncated }
        defer { offset &+= 4 }
        return UInt32(bigEndian: bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt32.self))
    }
}
