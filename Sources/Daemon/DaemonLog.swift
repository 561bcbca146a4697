// SPDX-License-Identifier: Apache-2.0
import CLinux
import DaemonConfiguration
import Glibc
import Logging
import Synchronization

/// Writes messages to the configured outputs, in the stock daemon's line format. Settings can change while it runs.
final class DaemonLog: Sendable {
    private struct Output {
        let priority: LogPriority
        let descriptor: Int32
        let ownsDescriptor: Bool
        let identifier: String?
    }

    private struct State {
        var level = LogPriority.warning
        var filters: [LogFilter] = []
        var outputs: [Output] = [Output(priority: .debug, descriptor: 2, ownsDescriptor: false, identifier: nil)]
    }

    private let state = Mutex(State())

    /// Takes over level, filters and outputs. Outputs that cannot be opened are named in the answer.
    func configure(_ configuration: DaemonConfiguration, isVerbose: Bool) -> [String] {
        var problems: [String] = []
        var outputs: [Output] = []
        for output in configuration.logOutputs {
            switch output.destination {
            case .standardError:
                outputs.append(Output(priority: output.priority, descriptor: 2, ownsDescriptor: false, identifier: nil))
            case .file(let path):
                let descriptor = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o600)
                if descriptor >= 0 {
                    outputs.append(Output(priority: output.priority, descriptor: descriptor, ownsDescriptor: true, identifier: nil))
                } else {
                    problems.append("failed to open \(path): \(String(cString: strerror(errno)))")
                }
            case .syslog(let identifier):
                outputs.append(Output(priority: output.priority, descriptor: -1, ownsDescriptor: false, identifier: identifier))
            case .journald:
                // The journal reads what a service writes to standard error.
                outputs.append(Output(priority: output.priority, descriptor: 2, ownsDescriptor: false, identifier: nil))
            }
        }
        if outputs.isEmpty {
            outputs = [Output(priority: .debug, descriptor: 2, ownsDescriptor: false, identifier: nil)]
        }
        let earlier = state.withLock { state in
            defer {
                state.level = isVerbose ? min(.info, configuration.logLevel) : configuration.logLevel
                state.filters = configuration.logFilters
                state.outputs = outputs
            }
            return state.outputs
        }
        for output in earlier where output.ownsDescriptor { close(output.descriptor) }
        return problems
    }

    func isWanted(_ priority: LogPriority, category: String) -> Bool {
        state.withLock { state in
            let filter = state.filters.first { fnmatch($0.pattern, category, 0) == 0 }
            return priority >= (filter?.priority ?? state.level)
        }
    }

    func write(_ priority: LogPriority, category: String, function: String, line: UInt, _ text: String) {
        guard isWanted(priority, category: category) else { return }
        let time = Self.timestamp()
        let message = "\(time): \(getpid()): \(priority.name) : \(function):\(line) : \(text)\n"
        state.withLock { state in
            for output in state.outputs where priority >= output.priority {
                if output.identifier != nil {
                    text.withCString { text in withVaList([text]) { vsyslog(priority.syslogPriority, "%s", $0) } }
                } else {
                    _ = Glibc.write(output.descriptor, message, message.utf8.count)
                }
            }
        }
    }

    /// `2026-01-31 12:00:00.000+0000`, as libvirt writes it.
    private static func timestamp() -> String {
        var now = timespec()
        clock_gettime(CLOCK_REALTIME, &now)
        var parts = tm()
        gmtime_r(&now.tv_sec, &parts)
        var text = [CChar](repeating: 0, count: 32)
        strftime(&text, text.count, "%Y-%m-%d %H:%M:%S", &parts)
        let milliseconds = "\(now.tv_nsec / 1_000_000)"
        let seconds = String(decoding: text.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
        return seconds + "."
            + String(repeating: "0", count: 3 - milliseconds.count) + milliseconds + "+0000"
    }
}

extension LogPriority {
    fileprivate var name: String {
        switch self {
        case .debug: "debug"
        case .info: "info"
        case .warning: "warning"
        case .error: "error"
        }
    }

    fileprivate var syslogPriority: Int32 {
        switch self {
        case .debug: LOG_DEBUG
        case .info: LOG_INFO
        case .warning: LOG_WARNING
        case .error: LOG_ERR
        }
    }

    init(_ level: Logger.Level) {
        switch level {
        case .trace, .debug: self = .debug
        case .info, .notice: self = .info
        case .warning: self = .warning
        case .error, .critical: self = .error
        }
    }
}

/// Takes the messages of one category, e.g. `rpc` or `qemu`.
struct DaemonLogHandler: LogHandler {
    let log: DaemonLog
    let category: String
    var metadata: Logger.Metadata = [:]
    /// The outputs and filters decide, so that they can change later.
    var logLevel = Logger.Level.trace

    subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    func log(event: LogEvent) {
        log.write(LogPriority(event.level), category: category, function: event.function, line: event.line, "\(event.message)")
    }
}
