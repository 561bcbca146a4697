// SPDX-License-Identifier: Apache-2.0
import Errors
import Glibc
import WireProtocol

/// Moves bytes between a file and a stream.
enum StreamCopy {
    /// Writes all that comes into a file; holes stay holes where the file can have them.
    static func receive(
        _ stream: any ByteStream, into descriptor: Int32, name: String, progress: ((Int) -> Void)? = nil
    ) async throws {
        var endsInHole = false
        while let item = try await stream.read() {
            switch item {
            case .data(let bytes):
                endsInHole = false
                try TextFile.write(descriptor, bytes, name: name)
                progress?(bytes.count)
            case .hole(let length):
                guard lseek(descriptor, off_t(length), SEEK_CUR) >= 0 else {
                    throw TextFile.failure("Unable to skip \(length) bytes of '\(name)'")
                }
                endsInHole = true
                progress?(Int(length))
            }
        }
        if endsInHole { ftruncate(descriptor, lseek(descriptor, 0, SEEK_CUR)) }
    }

    /// Sends a file from where it stands to its end, or `limit` bytes of it.
    static func send(
        _ descriptor: Int32, into stream: any ByteStream, limit: UInt64, isSparse: Bool, progress: ((Int) -> Void)? = nil
    ) async throws {
        var chunk = [UInt8](repeating: 0, count: 262_120)
        var left = limit
        while left > 0 {
            if isSparse, let hole = hole(descriptor), hole > 0 {
                let length = min(hole, off_t(clamping: left))
                try await stream.writeHole(Int64(length))
                lseek(descriptor, length, SEEK_CUR)
                left -= UInt64(length)
                progress?(Int(length))
                continue
            }
            let count = read(descriptor, &chunk, min(chunk.count, Int(clamping: left), isSparse ? dataLength(descriptor) : .max))
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw TextFile.failure("cannot read from file") }
            guard count > 0 else { return }
            try await stream.write(Array(chunk[..<count]))
            left -= UInt64(count)
            progress?(count)
        }
    }

    /// Numbers of `lseek`'s sparse modes, which the C module does not show.
    private static let seekData: Int32 = 3
    private static let seekHole: Int32 = 4

    /// How far the hole reaches in which the file stands.
    private static func hole(_ descriptor: Int32) -> off_t? {
        let position = lseek(descriptor, 0, SEEK_CUR)
        guard position >= 0 else { return nil }
        let data = lseek(descriptor, position, seekData)
        let end = data >= 0 ? data : (errno == ENXIO ? lseek(descriptor, 0, SEEK_END) : position)
        lseek(descriptor, position, SEEK_SET)
        return end - position
    }

    private static func dataLength(_ descriptor: Int32) -> Int {
        let position = lseek(descriptor, 0, SEEK_CUR)
        let end = lseek(descriptor, position, seekHole)
        lseek(descriptor, position, SEEK_SET)
        return end > position ? Int(end - position) : .max
    }
}
