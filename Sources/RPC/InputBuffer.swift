// SPDX-License-Identifier: Apache-2.0
import Glibc

/// The beginning of a frame whose rest has not come. Memory follows the bytes that came, not the length that was announced.
package struct InputBuffer: ~Copyable {
    private var memory: UnsafeMutableRawPointer?
    private var capacity = 0
    package private(set) var count = 0

    private static let step = 1 << 20

    package init() {}

    deinit { free(memory) }

    package var isEmpty: Bool { count == 0 }

    package func withBytes<Result>(_ body: (UnsafeRawBufferPointer) -> Result) -> Result {
        body(UnsafeRawBufferPointer(start: memory, count: count))
    }

    /// Room behind the bytes, at most `wanted` of it and at most a mebibyte more than has come; nil when memory is short.
    package mutating func room(_ wanted: Int) -> UnsafeMutableRawBufferPointer? {
        let total = count + min(wanted, Self.step)
        if total > capacity {
            guard let larger = realloc(memory, total) else { return nil }
            memory = larger
            capacity = total
        }
        return memory.map { UnsafeMutableRawBufferPointer(start: $0 + count, count: total - count) }
    }

    /// Bytes were put into the room.
    package mutating func advance(_ length: Int) { count += length }

    package mutating func append(_ bytes: UnsafeRawBufferPointer) -> Bool {
        var rest = bytes
        while !rest.isEmpty {
            guard let room = room(rest.count), let source = rest.baseAddress, let target = room.baseAddress else { return false }
            let length = min(room.count, rest.count)
            target.copyMemory(from: source, byteCount: length)
            advance(length)
            rest = UnsafeRawBufferPointer(rebasing: rest[length...])
        }
        return true
    }

    package mutating func clear() {
        free(memory)
        memory = nil
        capacity = 0
        count = 0
    }
}
