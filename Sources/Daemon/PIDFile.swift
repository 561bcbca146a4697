// SPDX-License-Identifier: Apache-2.0
import Errors
import Glibc

/// The file with the daemon's process id, locked while the daemon runs so that there is only one.
struct PIDFile: ~Copyable {
    private let descriptor: Int32
    private let path: String

    /// Locks the file and writes the caller's process id.
    /// - Throws: `VirtError` when another daemon holds the lock or the file cannot be written.
    init(_ path: String) throws(VirtError) {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else { throw Self.failure("Failed to open pid file '\(path)'") }
        var lock = flock()
        lock.l_type = Int16(F_WRLCK)
        lock.l_whence = Int16(SEEK_SET)
        lock.l_len = 1
        guard fcntl(descriptor, F_SETLK, &lock) == 0 else {
            defer { close(descriptor) }
            throw Self.failure("Failed to acquire pid file '\(path)'")
        }
        let text = "\(getpid())"
        guard ftruncate(descriptor, 0) == 0, write(descriptor, text, text.utf8.count) == text.utf8.count else {
            defer { close(descriptor) }
            throw Self.failure("Failed to write to pid file '\(path)'")
        }
        self.descriptor = descriptor
        self.path = path
    }

    deinit {
        unlink(path)
        close(descriptor)
    }

    private static func failure(_ what: String) -> VirtError {
        VirtError(.systemError, .rpc, "\(what): \(String(cString: strerror(errno)))")
    }
}
