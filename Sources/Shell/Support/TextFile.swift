// SPDX-License-Identifier: Apache-2.0
import Errors
import Glibc
import XDR

/// Files that the user names.
enum TextFile {
    private static let limit = 10 * 1024 * 1024

    /// The content.
    /// - Throws: `VirtError` that names the file and what the system said.
    static func read(_ path: String) throws(VirtError) -> String {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw failure("Failed to open file '\(path)'") }
        defer { close(descriptor) }
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 65536)
        while true {
            let count = Glibc.read(descriptor, &chunk, chunk.count)
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw failure("Failed to read file '\(path)'") }
            guard count > 0 else { return String(wireBytes: bytes) }
            bytes += chunk[..<count]
            guard bytes.count <= limit else {
                errno = EOVERFLOW
                throw failure("Failed to read file '\(path)'")
            }
        }
    }

    /// Puts the text into a new file or replaces the old content.
    static func write(_ path: String, _ bytes: [UInt8], mode: mode_t = 0o644) throws(VirtError) {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, mode)
        guard descriptor >= 0 else { throw failure("Failed to open file '\(path)'") }
        defer { close(descriptor) }
        try write(descriptor, bytes, name: path)
    }

    static func write(_ descriptor: Int32, _ bytes: [UInt8], name: String) throws(VirtError) {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { throw failure("Failed to write file '\(name)'") }
            rest = rest.dropFirst(count)
        }
    }

    /// The system's last word, behind ours.
    static func failure(_ message: String) -> VirtError {
        VirtError(.systemError, .unspecified, "\(message): \(String(cString: strerror(errno)))")
    }
}
