// SPDX-License-Identifier: Apache-2.0

/// Reads external representation from bytes that are lent to it; never reads past them.
///
/// Every length is held against the protocol's limit and against the bytes that are left before memory is reserved for it.
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
        return UInt32(bigEndian: bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: offset, as: UInt32.self))
    }

    @inlinable
    @_lifetime(self: copy self)
    public mutating func uint64() throws(XDRError) -> UInt64 {
        guard remaining >= 8 else { throw .truncated }
        defer { offset &+= 8 }
        return UInt64(bigEndian: bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: offset, as: UInt64.self))
    }

    @inlinable
    @_lifetime(self: copy self)
    public mutating func int32() throws(XDRError) -> Int32 { Int32(bitPattern: try uint32()) }

    @inlinable
    @_lifetime(self: copy self)
    public mutating func int64() throws(XDRError) -> Int64 { Int64(bitPattern: try uint64()) }

    @inlinable
    @_lifetime(self: copy self)
    public mutating func double() throws(XDRError) -> Double { Double(bitPattern: try uint64()) }

    /// `char`: the low byte of a word.
    @inlinable
    @_lifetime(self: copy self)
    public mutating func int8() throws(XDRError) -> Int8 { Int8(truncatingIfNeeded: try uint32()) }

    /// `unsigned char`: the low byte of a word.
    @inlinable
    @_lifetime(self: copy self)
    public mutating func uint8() throws(XDRError) -> UInt8 { UInt8(truncatingIfNeeded: try uint32()) }

    /// `short`: the low half of a word.
    @inlinable
    @_lifetime(self: copy self)
    public mutating func int16() throws(XDRError) -> Int16 { Int16(truncatingIfNeeded: try uint32()) }

    /// `unsigned short`: the low half of a word.
    @inlinable
    @_lifetime(self: copy self)
    public mutating func uint16() throws(XDRError) -> UInt16 { UInt16(truncatingIfNeeded: try uint32()) }

    /// The word before an optional: whether a value follows.
    @inlinable
    @_lifetime(self: copy self)
    public mutating func isPresent() throws(XDRError) -> Bool {
        let word = try uint32()
        guard word <= 1 else { throw .invalidFlag(word) }
        return word == 1
    }

    /// An element count: at most `max`, and no more than the bytes that are left can hold at `elementSize` bytes each.
    @inlinable
    @_lifetime(self: copy self)
    public mutating func count(max: Int, elementSize: Int) throws(XDRError) -> Int {
        let count = Int(try uint32())
        guard count <= max else { throw .tooLong(count: count, limit: max) }
        guard elementSize == 0 || count &* elementSize <= remaining else { throw .truncated }
        return count
    }

    /// A counted array; `elementSize` is the smallest external size of an element.
    @inlinable
    @_lifetime(self: copy self)
    public mutating func array<Element: XDRDecodable>(max: Int, elementSize: Int) throws(XDRError) -> [Element] {
        let count = try count(max: max, elementSize: elementSize)
        var elements: [Element] = []
        elements.reserveCapacity(count)
        for _ in 0..<count { elements.append(try Element(from: &self)) }
        return elements
    }

    /// An array of exactly `count` elements.
    @inlinable
    @_lifetime(self: copy self)
    public mutating func fixedArray<Element: XDRDecodable>(count: Int) throws(XDRError) -> [Element] {
        var elements: [Element] = []
        for _ in 0..<count { elements.append(try Element(from: &self)) }
        return elements
    }

    /// A counted array of strings.
    @inlinable
    @_lifetime(self: copy self)
    public mutating func strings(max: Int, stringMax: Int) throws(XDRError) -> [String] {
        let count = try count(max: max, elementSize: 4)
        var strings: [String] = []
        strings.reserveCapacity(count)
        for _ in 0..<count { strings.append(try string(max: stringMax)) }
        return strings
    }

    /// Counted bytes, at most `max`, with their padding.
    @_lifetime(self: copy self)
    public mutating func opaque(max: Int) throws(XDRError) -> [UInt8] {
        let count = try count(max: max, elementSize: 1)
        return try fixedOpaque(count: count)
    }

    /// Exactly `count` bytes with their padding.
    @_lifetime(self: copy self)
    public mutating func fixedOpaque(count: Int) throws(XDRError) -> [UInt8] {
        let start = try skip(count)
        return bytes.withUnsafeBytes { all in
            [UInt8](UnsafeRawBufferPointer(rebasing: all[start..<start &+ count]))
        }
    }

    /// Counted characters of one word each, at most `max`: what `char x<N>` means.
    @_lifetime(self: copy self)
    public mutating func characters(max: Int) throws(XDRError) -> [UInt8] {
        let count = try count(max: max, elementSize: 4)
        return try fixedCharacters(count: count)
    }

    /// Exactly `count` characters of one word each: what `char x[N]` means.
    @_lifetime(self: copy self)
    public mutating func fixedCharacters(count: Int) throws(XDRError) -> [UInt8] {
        guard count &* 4 <= remaining else { throw .truncated }
        var characters: [UInt8] = []
        characters.reserveCapacity(count)
        for _ in 0..<count { characters.append(try uint8()) }
        return characters
    }

    /// A counted string of at most `max` bytes; bytes that are not UTF-8 are kept as `String(wireBytes:)` keeps them.
    @_lifetime(self: copy self)
    public mutating func string(max: Int) throws(XDRError) -> String {
        let count = try count(max: max, elementSize: 1)
        let start = try skip(count)
        return bytes.withUnsafeBytes { all in
            String(wireBytes: UnsafeRawBufferPointer(rebasing: all[start..<start &+ count]))
        }
    }

    /// Sixteen bytes.
    @inlinable
    @_lifetime(self: copy self)
    public mutating func uuid() throws(XDRError) -> WireUUID {
        WireUUID(high: try uint64(), low: try uint64())
    }

    /// Passes over `count` bytes and their padding; gives where they began.
    @usableFromInline
    @_lifetime(self: copy self)
    mutating func skip(_ count: Int) throws(XDRError) -> Int {
        let padded = (count &+ 3) & ~3
        guard padded <= remaining else { throw .truncated }
        defer { offset &+= padded }
        return offset
    }
}
