// SPDX-License-Identifier: Apache-2.0
import CLinux
import DaemonConfiguration
import Errors
import Glibc
import Logging
import Synchronization

/// Writes messages to the configured outputs, in the stock daemon's line format. Settings can change while it runs.
final class DaemonLog: Sendable {
    private struct State {
        var level = LogPriority.warning
        var filters: [LogFilter] = []
        /// None: standard error takes everything that is wanted.
        var sinks: [LogSink] = []
    }

    private let state = Mutex(State())

    /// Takes over level, filters and outputs. Outputs that cannot be opened are named in the answer.
    func configure(_ configuration: DaemonConfiguration, isVerbose: Bool) -> [String] {
        var problems: [String] = []
        var sinks: [LogSink] = []
        for output in configuration.logOutputs {
            do throws(VirtError) { sinks.append(try LogSink(output)) } catch { problems.append(error.message) }
        }
        state.withLock { state in
            state.level = isVerbose ? min(.info, configuration.logLevel) : configuration.logLevel
            state.filters = configuration.logFilters
            state.sinks = sinks
        }
        return problems
    }

    /// The outputs that messages go to.
    var outputs: [LogOutput] {
        state.withLock { state in
            state.sinks.isEmpty ? [LogOutput(priority: state.level, destination: .standardError)] : state.sinks.map(\.output)
        }
    }

    var filters: [LogFilter] { state.withLock { $0.filters } }

    /// Opens all outputs, or leaves those that there are.
    func replaceOutputs(_ outputs: [LogOutput]) throws(VirtError) {
        var sinks: [LogSink] = []
        for output in outputs { sinks.append(try LogSink(output)) }
        state.withLock { $0.sinks = sinks }
    }

    func replaceFilters(_ filters: [LogFilter]) { state.withLock { $0.filters = filters } }

    func isWanted(_ priority: LogPriority, category: String) -> Bool {
        state.withLock { state in
            let filter = state.filters.first { fnmatch($0.pattern, category, 0) == 0 }
            return priority >= (filter?.priority ?? state.level)
        }
    }

    func write(_ priority: LogPriority, category: String, function: String, line: UInt, _ text: String) {
        guard isWanted(priority, category: category) else { return }
        let message = LogMessage(
            priority: priority, function: function, line: line, text: text,
            formatted: "\(Self.timestamp()): \(getpid()): \(priority.name) : \(function):\(line) : \(text)\n")
        state.withLock { state in
            if state.sinks.isEmpty { _ = Glibc.write(STDERR_FILENO, message.formatted, message.formatted.utf8.count) }
            for sink in state.sinks where priority >= sink.output.priority { sink.write(message) }
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
