// SPDX-License-Identifier: Apache-2.0
import Glibc

/// Writes external representation into memory of its own, which it grows as needed up to a limit.
///
/// A frame's header can be written first and patched when the payload is there: `offset` tells where one is, `patch` sets a
/// word, `truncate` takes back what a failed encoding left. Memory can be adopted and taken over, so that a connection
/// appends frame after frame to one buffer without a copy; it is `malloc`'s.
public struct XDRWriter: ~Copyable {
    @usableFromInline var memory: UnsafeMutableRawPointer?
    @usableFromInline var capacity: Int
    @usableFromInline var count: Int
    @usableFromInline let limit: Int

    /// A writer for at most `limit` bytes, with room for `capacity` of them reserved.
    public init(capacity: Int = 0, limit: Int = .max) {
        self.limit = limit
        self.count = 0
        self.memory = capacity > 0 ? malloc(capacity) : nil
        self.capacity = memory == nil ? 0 : capacity
    }

    /// Goes on writing after the first `count` bytes of memory that `malloc` gave; owns the memory from here on.
    /// `limit` counts from the memory's beginning.
    public init(adopting buffer: UnsafeMutableRawBufferPointer, count: Int, limit: Int = .max) {
        precondition(count >= 0 && count <= buffer.count)
        self.memory = buffer.baseAddress
        self.capacity = buffer.count
        self.count = count
        self.limit = limit
    }

    deinit { free(memory) }

    /// Bytes written so far.
    @inlinable public var offset: Int { count }

    /// Gives up the memory and how much of it is written. The receiver frees it with `free`, or has a writer adopt it again.
    public consuming func take() -> (memory: UnsafeMutableRawBufferPointer, count: Int) {
        let result = (UnsafeMutableRawBufferPointer(start: memory, count: capacity), count)
        memory = nil
        return result
    }

    /// Lends what is written.
    @inlinable
    public func withUnsafeBytes<Result, Failure: Error>(
        _ body: (UnsafeRawBufferPointer) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        try body(UnsafeRawBufferPointer(start: memory, count: count))
    }

    /// What is written.
    public var span: RawSpan {
        @_lifetime(borrow self)
        borrowing get {
            let bytes = RawSpan(_unsafeBytes: UnsafeRawBufferPointer(start: memory, count: count))
            return _overrideLifetime(bytes, borrowing: self)
        }
    }

    /// A copy of what is written.
    public var bytes: [UInt8] { withUnsafeBytes { [UInt8]($0) } }

    /// Overwrites the word at `offset`, which has been written before.
    public mutating func patch(_ value: UInt32, at offset: Int) {
        precondition(offset >= 0 && offset &+ 4 <= count)
        memory?.storeBytes(of: value.bigEndian, toByteOffset: offset, as: UInt32.self)
    }

    /// Forgets everything from `offset` on.
    public mutating func truncate(to offset: Int) {
        precondition(offset >= 0 && offset <= count)
        count = offset
    }

    /// Makes room for `length` more bytes and gives its beginning; they count as written.
    @inlinable
    mutating func room(_ length: Int) throws(XDRError) -> UnsafeMutableRawPointer {
        if length > capacity &- count { try grow(by: length) }
        guard let memory = memory else { throw .truncated }
        let start = memory + count
        count &+= length
        return start
    }

    @usableFromInline
    @inline(never)
    mutating func grow(by length: Int) throws(XDRError) {
        guard length <= limit &- count else { throw .tooLong(count: count &+ length, limit: limit) }
        let wanted = min(max(count &+ length, capacity &* 2, 256), max(limit, count &+ length))
        guard let larger = realloc(memory, wanted) else { throw .tooLong(count: count &+ length, limit: capacity) }
        memory = larger
        capacity = wanted
    }
}

extension XDRWriter {
    @inlinable
    public mutating func uint32(_ value: UInt32) throws(XDRError) {
        try room(4).storeBytes(of: value.bigEndian, as: UInt32.self)
    }

    @inlinable
    public mutating func uint64(_ value: UInt64) throws(XDRError) {
        try room(8).storeBytes(of: value.bigEndian, as: UInt64.self)
    }

    @inlinable
    public mutating func int32(_ value: Int32) throws(XDRError) { try uint32(UInt32(bitPattern: value)) }

    @inlinable
    public mutating func int64(_ value: Int64) throws(XDRError) { try uint64(UInt64(bitPattern: value)) }

    @inlinable
    public mutating func double(_ value: Double) throws(XDRError) { try uint64(value.bitPattern) }

    @inlinable
    public mutating func int8(_ value: Int8) throws(XDRError) { try int32(Int32(value)) }

    @inlinable
    public mutating func uint8(_ value: UInt8) throws(XDRError) { try uint32(UInt32(value)) }

    @inlinable
    public mutating func int16(_ value: Int16) throws(XDRError) { try int32(Int32(value)) }

    @inlinable
    public mutating func uint16(_ value: UInt16) throws(XDRError) { try uint32(UInt32(value)) }

    /// The word before an optional.
    @inlinable
    public mutating func isPresent(_ flag: Bool) throws(XDRError) { try uint32(flag ? 1 : 0) }

    /// An element count of at most `max`.
    @inlinable
    public mutating func count(_ count: Int, max: Int) throws(XDRError) {
        guard count <= max, let word = UInt32(exactly: count) else { throw .tooLong(count: count, limit: max) }
        try uint32(word)
    }

    /// A counted array.
    @inlinable
    public mutating func array<Element: XDREncodable>(_ elements: [Element], max: Int) throws(XDRError) {
        try count(elements.count, max: max)
        for element in elements { try element.encode(to: &self) }
    }

    /// An array without a count, of exactly `count` elements.
    @inlinable
    public mutating func fixedArray<Element: XDREncodable>(_ elements: [Element], count: Int) throws(XDRError) {
        guard elements.count == count else { throw .wrongCount(count: elements.count, expected: count) }
        for element in elements { try element.encode(to: &self) }
    }

    /// A counted array of strings.
    @inlinable
    public mutating func strings(_ strings: [String], max: Int, stringMax: Int) throws(XDRError) {
        try count(strings.count, max: max)
        for string in strings { try self.string(string, max: stringMax) }
    }

    /// Counted bytes and their padding.
    public mutating func opaque(_ bytes: [UInt8], max: Int) throws(XDRError) {
        try count(bytes.count, max: max)
        try padded(bytes)
    }

    /// Exactly `count` bytes and their padding.
    public mutating func fixedOpaque(_ bytes: [UInt8], count: Int) throws(XDRError) {
        guard bytes.count == count else { throw .wrongCount(count: bytes.count, expected: count) }
        try padded(bytes)
    }

    /// Counted characters of one word each.
    public mutating func characters(_ bytes: [UInt8], max: Int) throws(XDRError) {
        try count(bytes.count, max: max)
        for byte in bytes { try int8(Int8(bitPattern: byte)) }
    }

    /// Exactly `count` characters of one word each.
    public mutating func fixedCharacters(_ bytes: [UInt8], count: Int) throws(XDRError) {
        guard bytes.count == count else { throw .wrongCount(count: bytes.count, expected: count) }
        for byte in bytes { try int8(Int8(bitPattern: byte)) }
    }

    /// A counted string of at most `max` bytes, as `wireBytes` spells it.
    public mutating func string(_ string: String, max: Int) throws(XDRError) {
        let start = count
        let done: Bool? = try string.utf8.span.withUnsafeBufferPointer { utf8 throws(XDRError) in
            let utf8 = UnsafeRawBufferPointer(utf8)
            guard isASCII(utf8) || !utf8.contains(escapeLead) else { return false }
            try count(utf8.count, max: max)
            try padded(utf8)
            return true
        }
        if done == true { return }
        truncate(to: start)
        try opaque(string.wireBytes, max: max)
    }

    /// Sixteen bytes.
    @inlinable
    public mutating func uuid(_ uuid: WireUUID) throws(XDRError) {
        let start = try room(16)
        start.storeBytes(of: uuid.high.bigEndian, as: UInt64.self)
        start.storeBytes(of: uuid.low.bigEndian, toByteOffset: 8, as: UInt64.self)
    }

    /// Bytes as they are, without a count or padding.
    public mutating func raw(_ bytes: UnsafeRawBufferPointer) throws(XDRError) {
        guard let source = bytes.baseAddress, bytes.count > 0 else { return }
        try room(bytes.count).copyMemory(from: source, byteCount: bytes.count)
    }

    private mutating func padded(_ bytes: [UInt8]) throws(XDRError) {
        try bytes.span.withUnsafeBufferPointer { buffer throws(XDRError) in try padded(UnsafeRawBufferPointer(buffer)) }
    }

    private mutating func padded(_ bytes: UnsafeRawBufferPointer) throws(XDRError) {
        guard let source = bytes.baseAddress, bytes.count > 0 else { return }
        let length = (bytes.count &+ 3) & ~3
        let start = try room(length)
        // The last word first, so that what the bytes do not cover is zero.
        start.storeBytes(of: 0, toByteOffset: length &- 4, as: UInt32.self)
        start.copyMemory(from: source, byteCount: bytes.count)
    }
}
