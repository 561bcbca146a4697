// SPDX-License-Identifier: Apache-2.0
import Glibc
package import XDR

/// Frames that wait to be sent on one connection, in one piece of memory that exists only while something waits.
///
/// A reply is encoded right where it is sent from: the memory is lent to its writer, and what else is sent meanwhile queues aside.
///
/// Unchecked: the memory is its own, and moves with it.
package struct OutputQueue: ~Copyable, @unchecked Sendable {
    /// A descriptor that goes with the byte at `offset`.
    private struct Carried {
        var offset: Int
        let descriptor: Int32
    }

    private var memory: UnsafeMutableRawPointer?
    private var capacity = 0
    private var start = 0
    private var end = 0
    package private(set) var isLent = false
    private var carried: [Carried] = []
    /// What came while the memory was lent; its descriptors' offsets count from its beginning.
    private var aside: [UInt8] = []
    private var carriedAside: [Carried] = []

    /// Most of a reply's size that is common: one small allocation.
    private static let initialCapacity = 1000

    package init() {}

    deinit {
        free(memory)
        for item in carried + carriedAside { close(item.descriptor) }
    }

    /// Bytes that are not sent yet.
    package var count: Int { end - start + aside.count }

    // MARK: Putting in

    /// Lends the memory to the writer of one frame; nil while it is lent already.
    package mutating func lend() -> XDRWriter? {
        guard !isLent else { return nil }
        isLent = true
        if memory == nil {
            return XDRWriter(capacity: Self.initialCapacity, limit: MessageLimits.lengthSize + MessageLimits.maxBody)
        }
        let limit = end + MessageLimits.lengthSize + MessageLimits.maxBody
        defer { memory = nil }
        return XDRWriter(adopting: UnsafeMutableRawBufferPointer(start: memory, count: capacity), count: end, limit: limit)
    }

    /// Takes the memory back with the frame that was written into it; the frame's descriptors follow it at once.
    package mutating func restore(_ writer: consuming XDRWriter, descriptors: [Int32] = []) {
        let (buffer, count) = writer.take()
        memory = buffer.baseAddress
        capacity = buffer.count
        end = count
        isLent = false
        append(descriptors: descriptors)
        guard !aside.isEmpty else { return }
        let late = aside
        aside = []
        let offset = end
        carried += carriedAside.map { Carried(offset: offset + $0.offset, descriptor: $0.descriptor) }
        carriedAside = []
        late.withUnsafeBytes { append($0) }
    }

    /// Queues a copy.
    package mutating func append(_ bytes: UnsafeRawBufferPointer) {
        guard !isLent else {
            aside.append(contentsOf: bytes)
            return
        }
        guard let source = bytes.baseAddress, makeRoom(bytes.count), let memory else { return }
        (memory + end).copyMemory(from: source, byteCount: bytes.count)
        end += bytes.count
    }

    /// Queues descriptors, each with a carrier byte of its own.
    package mutating func append(descriptors: [Int32]) {
        for descriptor in descriptors {
            if isLent {
                carriedAside.append(Carried(offset: aside.count, descriptor: descriptor))
            } else {
                carried.append(Carried(offset: end, descriptor: descriptor))
            }
            withUnsafeBytes(of: UInt8(0)) { append($0) }
        }
    }

    private mutating func makeRoom(_ length: Int) -> Bool {
        guard end + length > capacity else { return true }
        if start > 0, let memory {
            memmove(memory, memory + start, end - start)
            for index in carried.indices { carried[index].offset -= start }
            end -= start
            start = 0
        }
        guard end + length > capacity else { return true }
        let wanted = max(end + length, capacity * 2, Self.initialCapacity)
        guard let larger = realloc(memory, wanted) else { return false }
        memory = larger
        capacity = wanted
        return true
    }

    // MARK: Taking out

    /// What can be sent in one piece, with the descriptor that goes with its first byte. Empty while the memory is lent.
    package var next: (bytes: UnsafeRawBufferPointer, descriptor: Int32) {
        guard !isLent, let memory, end > start else { return (UnsafeRawBufferPointer(start: nil, count: 0), -1) }
        guard let first = carried.first else { return (UnsafeRawBufferPointer(start: memory + start, count: end - start), -1) }
        if first.offset == start { return (UnsafeRawBufferPointer(start: memory + start, count: 1), first.descriptor) }
        return (UnsafeRawBufferPointer(start: memory + start, count: first.offset - start), -1)
    }

    /// Drops what was sent, and closes the descriptors that went with it.
    package mutating func consume(_ count: Int) {
        start += count
        while let first = carried.first, first.offset < start {
            close(first.descriptor)
            carried.removeFirst()
        }
        guard start == end, !isLent else { return }
        free(memory)
        memory = nil
        capacity = 0
        start = 0
        end = 0
    }
}
