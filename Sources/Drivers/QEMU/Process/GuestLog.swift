// SPDX-License-Identifier: Apache-2.0
internal import DriverSupport
internal import Errors
internal import Glibc

/// A guest's log file: what it was started with, what QEMU said, how it ended.
struct GuestLog: ~Copyable {
    let path: String
    let descriptor: Int32

    /// Opens the log for appending.
    init(_ path: String) throws(VirtError) {
        self.path = path
        descriptor = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw Files.failure("failed to create logfile \(path)") }
    }

    deinit { close(descriptor) }

    /// Where the next byte goes.
    var end: Int { Int(lseek(descriptor, 0, SEEK_END)) }

    /// Writes one line behind the time of day. A log that cannot be written does not stop a guest.
    func write(_ line: String) {
        try? Files.write(Array("\(Self.timestamp()): \(line)\n".utf8), to: descriptor, path: path)
    }

    static func timestamp() -> String {
        var now = timespec()
        clock_gettime(CLOCK_REALTIME, &now)
        var parts = tm()
        gmtime_r(&now.tv_sec, &parts)
        func two(_ number: Int32) -> String { number < 10 ? "0\(number)" : "\(number)" }
        let milliseconds = String(1000 + now.tv_nsec / 1_000_000).dropFirst()
        return "\(parts.tm_year + 1900)-\(two(parts.tm_mon + 1))-\(two(parts.tm_mday)) "
            + "\(two(parts.tm_hour)):\(two(parts.tm_min)):\(two(parts.tm_sec)).\(milliseconds)+0000"
    }

    /// What was written to a log from `start` on, at most the last 4 KiB of it.
    static func tail(_ path: String, from start: Int) -> String {
        guard let content = try? Files.read(path, limit: 64 << 20), content.count > start else { return "" }
        var text = String(decoding: content[max(start, content.count - 4096)...], as: UTF8.self)
        while text.last?.isNewline == true { text.removeLast() }
        return text
    }
}
