// SPDX-License-Identifier: Apache-2.0
import CLinux
import Glibc
import Testing

@Suite("Descriptors beside bytes")
struct DescriptorTests {
    private static func pair() -> (Int32, Int32) {
        var ends: [Int32] = [-1, -1]
        #expect(socketpair(AF_UNIX, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0, &ends) == 0)
        return (ends[0], ends[1])
    }

    private static func close(_ descriptors: [Int32]) { for descriptor in descriptors { Glibc.close(descriptor) } }

    private static func number(of descriptor: Int32) -> (dev_t, ino_t) {
        var status = stat()
        #expect(fstat(descriptor, &status) == 0)
        return (status.st_dev, status.st_ino)
    }

    @Test("a descriptor arrives with its byte, closed on exec, and refers to the same file")
    func passing() {
        let (sender, receiver) = Self.pair()
        defer { Self.close([sender, receiver]) }
        let file = open("/dev/null", O_RDONLY | O_CLOEXEC)
        defer { Self.close([file]) }
        var byte: UInt8 = 42
        #expect(clinux_send(sender, &byte, 1, file) == 1)
        var buffer = [UInt8](repeating: 0, count: 8)
        var descriptors = [Int32](repeating: -1, count: 4)
        var count = 0
        #expect(clinux_receive(receiver, &buffer, buffer.count, &descriptors, descriptors.count, &count) == 1)
        #expect(buffer[0] == 42 && count == 1)
        #expect(descriptors[0] != file && Self.number(of: descriptors[0]) == Self.number(of: file))
        #expect(fcntl(descriptors[0], F_GETFD) & FD_CLOEXEC != 0)
        Self.close([descriptors[0]])
    }

    @Test("descriptors for which there is no room are closed, not leaked")
    func noRoom() {
        let (sender, receiver) = Self.pair()
        defer { Self.close([sender, receiver]) }
        let (reader, writer) = Self.pair()
        defer { Self.close([reader]) }
        var byte: UInt8 = 1
        #expect(clinux_send(sender, &byte, 1, writer) == 1)
        Self.close([writer])
        var buffer = [UInt8](repeating: 0, count: 8)
        var count = 9
        #expect(clinux_receive(receiver, &buffer, buffer.count, nil, 0, &count) == 1)
        #expect(count == 0)
        // A socket is at its end only when nobody holds its other side any more.
        #expect(read(reader, &byte, 1) == 0)
    }

    @Test("an end that is gone is an error of the call, never a signal")
    func brokenPipe() {
        let (sender, receiver) = Self.pair()
        Self.close([receiver])
        defer { Self.close([sender]) }
        var byte: UInt8 = 1
        #expect(clinux_send(sender, &byte, 1, -1) == -Int(EPIPE))
    }
}
