// SPDX-License-Identifier: Apache-2.0
import Glibc
import XDR

/// How much a line of the log matters; a debug level shows itself and what is above.
enum ShellLogLevel: Int32 {
    case debug, info, notice, warning, error

    var name: String {
        switch self {
        case .debug: "DEBUG"
        case .info: "INFO"
        case .notice: "NOTICE"
        case .warning: "WARNING"
        case .error: "ERROR"
        }
    }
}

/// The file of `--log`.
struct ShellLog {
    private let descriptor: Int32
    private let program: String

    /// Nil when the file cannot be written.
    init?(path: String, program: String) {
        descriptor = open(path, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else { return nil }
        self.program = program
    }

    func write(_ level: ShellLogLevel, _ message: String) {
        var text = message
        while text.hasSuffix("\n") { text.removeLast() }
        let line = "[\(LocalTime.now().stamp) \(program) \(getpid())] \(level.name) \(text)\n".wireBytes
        _ = line.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
    }
}

/// A moment in the user's time zone, in parts.
struct LocalTime {
    let parts: tm
    let milliseconds: Int

    init(seconds: Int, milliseconds: Int = 0, utc: Bool = false) {
        var time = time_t(seconds)
        var parts = tm()
        if utc { gmtime_r(&time, &parts) } else { localtime_r(&time, &parts) }
        self.parts = parts
        self.milliseconds = milliseconds
    }

    static func now() -> LocalTime {
        var now = timespec()
        clock_gettime(CLOCK_REALTIME, &now)
        return LocalTime(seconds: now.tv_sec, milliseconds: now.tv_nsec / 1_000_000)
    }

    /// `2026.11.25 03:36:13`
    var stamp: String { formatted("%Y.%m.%d %H:%M:%S") }

    /// As `strftime` writes it.
    func formatted(_ format: String) -> String {
        var buffer = [CChar](repeating: 0, count: 200)
        var parts = parts
        strftime(&buffer, buffer.count, format, &parts)
        return String(terminated: buffer)
    }
}
