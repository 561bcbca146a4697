// SPDX-License-Identifier: Apache-2.0
import DaemonConfiguration
import Errors
import Glibc

/// A message on its way to the log's outputs.
struct LogMessage {
    let priority: LogPriority
    let function: String
    let line: UInt
    let text: String
    /// The whole line as it stands in a file, with its newline.
    let formatted: String
}

/// One open output of the log. Closes what it opened.
final class LogSink: Sendable {
    private enum Target: Sendable {
        case file(Int32)
        case standardError
        case syslog
        case journal(Int32)
    }

    let output: LogOutput
    private let target: Target
    private static let journalSocket = "/run/systemd/journal/socket"

    /// - Throws: when the file or a socket cannot be opened; nothing is left open.
    init(_ output: LogOutput) throws(VirtError) {
        self.output = output
        switch output.destination {
        case .standardError: target = .standardError
        case .file(let path):
            let descriptor = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o600)
            guard descriptor >= 0 else { throw Self.failure("failed to open \(path)") }
            target = .file(descriptor)
        case .syslog(let identifier):
            // The library keeps the pointer for ever.
            openlog(strdup(identifier), 0, LOG_DAEMON)
            target = .syslog
        case .journald:
            let descriptor = socket(AF_UNIX, Int32(SOCK_DGRAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
            guard descriptor >= 0 else { throw Self.failure("failed to create a socket for the journal") }
            target = .journal(descriptor)
        }
    }

    deinit {
        switch target {
        case .file(let descriptor), .journal(let descriptor): close(descriptor)
        case .standardError, .syslog: break
        }
    }

    private static func failure(_ what: String) -> VirtError {
        VirtError(.systemError, .unspecified, "\(what): \(String(cString: strerror(errno)))")
    }

    func write(_ message: LogMessage) {
        switch target {
        case .file(let descriptor): _ = Glibc.write(descriptor, message.formatted, message.formatted.utf8.count)
        case .standardError: _ = Glibc.write(STDERR_FILENO, message.formatted, message.formatted.utf8.count)
        case .syslog:
            message.text.withCString { text in withVaList([text]) { vsyslog(message.priority.syslogPriority, "%s", $0) } }
        case .journal(let descriptor): Self.send(Self.journalEntry(message), through: descriptor)
        }
    }

    /// Fields as systemd's native protocol spells them: `NAME=value`, or for text with line breaks the name, the length as
    /// eight little-endian bytes, and the bytes.
    static func journalEntry(_ message: LogMessage) -> [UInt8] {
        var entry: [UInt8] = []
        let fields = [
            ("MESSAGE", message.text), ("PRIORITY", "\(message.priority.syslogPriority)"), ("LIBVIRT_SOURCE", "file"),
            ("CODE_LINE", "\(message.line)"), ("CODE_FUNC", message.function), ("SYSLOG_IDENTIFIER", "swiftvirtd"),
        ]
        for (name, value) in fields {
            entry += Array(name.utf8)
            if value.utf8.contains(10) {
                entry.append(10)
                withUnsafeBytes(of: UInt64(value.utf8.count).littleEndian) { entry += $0 }
            } else {
                entry.append(61)
            }
            entry += Array(value.utf8)
            entry.append(10)
        }
        return entry
    }

    private static func send(_ entry: [UInt8], through descriptor: Int32) {
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: journalSocket.utf8) }
        withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
                // A journal that is not there or does not keep up must not hold up the daemon.
                _ = sendto(
                    descriptor, entry, entry.count, Int32(MSG_DONTWAIT) | Int32(MSG_NOSIGNAL), address,
                    socklen_t(MemoryLayout<sockaddr_un>.size))
            }
        }
    }
}

extension LogPriority {
    fileprivate var syslogPriority: Int32 {
        switch self {
        case .debug: LOG_DEBUG
        case .info: LOG_INFO
        case .warning: LOG_WARNING
        case .error: LOG_ERR
        }
    }
}
