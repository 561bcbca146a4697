// SPDX-License-Identifier: Apache-2.0
import TestSupport
import Testing
import Transport

@Suite("A queue of bytes")
struct ByteQueueTests {
    private static func append(_ bytes: [UInt8], to queue: inout ByteQueue) -> Bool { bytes.withUnsafeBytes { queue.append($0) } }

    @Test("gives back what was put in, in order, however it is cut")
    func order() {
        var random = SeededGenerator(seed: 7)
        var queue = ByteQueue()
        var (sent, seen): (UInt8, UInt8) = (0, 0)
        for _ in 0..<500 {
            let more = (0..<Int.random(in: 0...900, using: &random)).map { _ in
                defer { sent &+= 1 }
                return sent
            }
            #expect(Self.append(more, to: &queue))
            let taken = Array(queue.bytes.prefix(Int.random(in: 0...1000, using: &random)))
            for byte in taken {
                #expect(byte == seen)
                seen &+= 1
            }
            queue.consume(taken.count)
        }
        #expect(queue.count == Int(sent &- seen) || queue.count > 255)
    }

    @Test("taking more than there is empties it, and it can be filled again")
    func overdraw() {
        var queue = ByteQueue()
        #expect(Self.append([1, 2, 3], to: &queue))
        queue.consume(99)
        #expect(queue.isEmpty && queue.bytes.isEmpty)
        #expect(Self.append([4], to: &queue) && Array(queue.bytes) == [4])
    }
}
