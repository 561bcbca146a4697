// SPDX-License-Identifier: Apache-2.0
import Glibc
import RPC
import Testing
import XDR

@Suite("The output of a connection")
struct OutputQueueTests {
    /// Takes everything out, as the socket would: the bytes, and where descriptors went with them.
    private func drain(_ queue: inout OutputQueue) -> (bytes: [UInt8], carriers: [Int]) {
        var bytes: [UInt8] = []
        var carriers: [Int] = []
        while true {
            let next = queue.next
            if next.bytes.isEmpty { return (bytes, carriers) }
            if next.descriptor >= 0 { carriers.append(bytes.count) }
            bytes += next.bytes
            queue.consume(next.bytes.count)
        }
    }

    @Test("a reply's descriptors follow it at once, whatever else was queued while it was written")
    func order() throws {
        var queue = OutputQueue()
        guard var writer = queue.lend() else { throw Failure() }
        try writer.uint32(1)
        withUnsafeBytes(of: UInt8(9)) { queue.append($0) }
        queue.append(descriptors: [dup(1)])
        #expect(queue.next.bytes.isEmpty)
        queue.restore(writer, descriptors: [dup(1), dup(1)])
        let (bytes, carriers) = drain(&queue)
        #expect(bytes == [0, 0, 0, 1, 0, 0, 9, 0])
        #expect(carriers == [4, 5, 7])
        #expect(queue.count == 0)
    }

    private struct Failure: Error {}
}
