// SPDX-License-Identifier: Apache-2.0
public import Errors
import Glibc

extension AccessPolicy {
    /// The reference's own bound for configuration files.
    private static let sizeLimit = 10 << 20

    /// Reads a policy file from disk. Rules that others could change would be nobody's rules: only its owner may be able to write it.
    /// - Throws: `VirtError` when the file cannot be read, is open to others, or has a mistake.
    public static func read(path: String) throws(VirtError) -> AccessPolicy {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw failure("Failed to open file '\(path)'") }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw failure("Failed to read file '\(path)'") }
        guard status.st_mode & 0o022 == 0, status.st_uid == 0 || status.st_uid == geteuid() else {
            throw VirtError(.confSyntax, .configuration, "\(path): others than its owner, root or the daemon's user, may write to it")
        }
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 16384)
        while true {
            let count = Glibc.read(descriptor, &chunk, chunk.count)
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw failure("Failed to read file '\(path)'") }
            guard count > 0 else { break }
            bytes += chunk[..<count]
            guard bytes.count <= sizeLimit else { throw VirtError(.confSyntax, .configuration, "\(path): the file is too long") }
        }
        return try AccessPolicy(String(decoding: bytes, as: UTF8.self), file: path)
    }

    private static func failure(_ what: String) -> VirtError {
        VirtError(.systemError, .configuration, "\(what): \(String(cString: strerror(errno)))")
    }
}
