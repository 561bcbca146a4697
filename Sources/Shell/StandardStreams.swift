// SPDX-License-Identifier: Apache-2.0
internal import ArgumentParser
private import Glibc

/// Whole inputs, bounded.
enum StandardInput {
    /// More than any document may have. What is longer is cut, and the model refuses it all the same.
    private static let limit = 8 << 20

    static func readAll() throws -> String { try readAll(from: STDIN_FILENO, name: "standard input") }

    static func read(path: String) throws -> String {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw ValidationError("cannot open '\(path)': \(String(cString: strerror(errno)))") }
        defer { close(descriptor) }
        return try readAll(from: descriptor, name: "'\(path)'")
    }

    private static func readAll(from descriptor: Int32, name: String) throws -> String {
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 65536)
        while true {
            let count = Glibc.read(descriptor, &chunk, chunk.count)
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw ValidationError("cannot read \(name): \(String(cString: strerror(errno)))") }
            bytes += chunk[..<count]
            guard count > 0, bytes.count < limit else { return String(decoding: bytes, as: UTF8.self) }
        }
    }
}

enum StandardError {
    static func write(_ text: String) {
        let bytes = Array(text.utf8)
        var done = 0
        while done < bytes.count {
            let count = bytes[done...].withUnsafeBytes { Glibc.write(STDERR_FILENO, $0.baseAddress, $0.count) }
            guard count > 0 else { return }
            done += count
        }
    }

    /// Whether standard output is a terminal that wants colours.
    static var isTerminalOutput: Bool { isatty(STDOUT_FILENO) == 1 && getenv("NO_COLOR") == nil }
}
