// SPDX-License-Identifier: Apache-2.0
import Glibc

/// Bytes that wait for the next layer: appended at the end, taken from the front. Holds no memory while it is empty.
public struct ByteQueue: ~Copyable {
    private var memory: UnsafeMutableRawPointer?
    private var capacity = 0
    private var start = 0
    private var end = 0

    public init() {}

    deinit { free(memory) }

    public var count: Int { end - start }
    public var isEmpty: Bool { end == start }

    /// What is queued.
    public var bytes: UnsafeRawBufferPointer {
        memory.map { UnsafeRawBufferPointer(start: $0 + start, count: end - start) } ?? UnsafeRawBufferPointer(start: nil, count: 0)
    }

    /// Copies bytes to the end. False when there is no memory for them.
    public mutating func append(_ bytes: UnsafeRawBufferPointer) -> Bool {
        guard let source = bytes.baseAddress, bytes.count > 0 else { return true }
        if end + bytes.count > capacity, !makeRoom(bytes.count) { return false }
        guard let memory else { return false }
        (memory + end).copyMemory(from: source, byteCount: bytes.count)
        end += bytes.count
        return true
    }

    /// Drops bytes from the front; the memory goes back when none are left.
    public mutating func consume(_ count: Int) {
        start += min(count, end - start)
        guard start == end else { return }
        free(memory)
        memory = nil
        capacity = 0
        start = 0
        end = 0
    }

    private mutating func makeRoom(_ length: Int) -> Bool {
        if start > 0, let memory {
            memmove(memory, memory + start, end - start)
            end -= start
            start = 0
        }
        guard end + length > capacity else { return true }
        let wanted = max(end + length, capacity * 2, 512)
        guard let larger = realloc(memory, wanted) else { return false }
        memory = larger
        capacity = wanted
        return true
    }
}
