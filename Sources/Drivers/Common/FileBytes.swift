// SPDX-License-Identifier: Apache-2.0
public import Errors
internal import Glibc

/// Why a file could not be read or written.
public struct FileError: Error, Hashable, Sendable {
    public enum Step: Sendable { case open, read, write, tooLarge }
    public let step: Step
    /// An `errno`.
    public let number: Int32
}

/// Whole files as bytes. Blocks: for the worker pool.
public enum FileBytes {
    /// Reads a file of at most `maximum` bytes.
    public static func read(_ path: String, maximum: Int) throws(FileError) -> [UInt8] {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw FileError(step: .open, number: errno) }
        defer { close(descriptor) }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65536)
        while true {
            let count = Glibc.read(descriptor, &buffer, buffer.count)
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw FileError(step: .read, number: errno) }
            guard count > 0 else { return bytes }
            guard bytes.count + count <= maximum else { throw FileError(step: .tooLarge, number: EFBIG) }
            bytes += buffer[..<count]
        }
    }

    /// Writes a file anew, readable by its owner only.
    public static func write(_ bytes: [UInt8], to path: String) throws(FileError) {
        let descriptor = open(path, O_CREAT | O_TRUNC | O_WRONLY | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw FileError(step: .open, number: errno) }
        defer { close(descriptor) }
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { throw FileError(step: .write, number: errno) }
            rest = rest.dropFirst(count)
        }
    }
}

extension VirtError {
    /// A failed system call: the text, a colon and the system's words for the number, as the reference prints it.
    public static func system(_ text: String, _ number: Int32, _ domain: ErrorDomain) -> VirtError {
        let words = strerror(number).map { String(cString: $0) } ?? "error \(number)"
        let message = "\(text): \(words)"
        return VirtError(
            received: .systemError, domain: domain, level: .error, message: message,
            extra: ErrorExtra(string1: "%s", string2: message, number1: number))
    }
}
