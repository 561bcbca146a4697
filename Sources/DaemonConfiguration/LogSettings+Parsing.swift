// SPDX-License-Identifier: Apache-2.0
public import Errors

extension LogPriority {
    /// The priority behind `log_level`; 0 leaves the default.
    public init(level: UInt32) throws(VirtError) {
        guard let priority = level == 0 ? .warning : LogPriority(rawValue: level) else {
            throw invalid("Failed to set logging priority, argument '\(level)' is invalid")
        }
        self = priority
    }

    fileprivate init?(digits: Substring) {
        guard let number = UInt32(digits), let priority = LogPriority(rawValue: number) else { return nil }
        self = priority
    }
}

extension LogFilter {
    /// The filters of `log_filters`: `LEVEL:PATTERN`, separated by spaces; the first that matches counts.
    public static func parse(_ text: String) throws(VirtError) -> [LogFilter] {
        var filters: [LogFilter] = []
        for word in text.split(separator: " ") { filters.append(try LogFilter(word)) }
        return filters
    }

    private init(_ word: Substring) throws(VirtError) {
        let parts = word.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count > 1 else { throw invalid("Malformed format for filter '\(word)'") }
        guard let priority = LogPriority(digits: parts[0]) else {
            throw invalid("Invalid priority '\(parts[0])' for filter '\(word)'")
        }
        // A plus once asked for stack traces; it is still accepted.
        let match = parts[1].hasPrefix("+") ? parts[1].dropFirst() : parts[1]
        guard !match.isEmpty else { throw invalid("Invalid match string '\(parts[1])'") }
        self.init(priority: priority, pattern: "*\(match)*")
    }
}

extension LogOutput {
    /// The outputs of `log_outputs`, separated by spaces. A destination that is named again replaces the earlier one.
    public static func parse(_ text: String) throws(VirtError) -> [LogOutput] {
        var outputs: [LogOutput] = []
        for word in text.split(separator: " ") {
            let output = try LogOutput(word)
            outputs.removeAll { $0.destination == output.destination }
            outputs.append(output)
        }
        return outputs
    }

    private init(_ word: Substring) throws(VirtError) {
        let parts = word.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count > 1 else { throw invalid("Malformed format for log output '\(word)'") }
        guard let priority = LogPriority(digits: parts[0]) else {
            throw invalid("Invalid log priority '\(parts[0])' for log output '\(word)'")
        }
        let kind = parts[1]
        guard ["stderr", "syslog", "file", "journald"].contains(kind) else {
            throw invalid("Invalid log destination '\(kind)' for log output '\(word)'")
        }
        let destination: LogDestination
        switch (kind, parts.count) {
        case ("stderr", 2): destination = .standardError
        case ("journald", 2): destination = .journald
        case ("syslog", 3): destination = .syslog(identifier: String(parts[2]))
        case ("file", 3): destination = .file(path: String(parts[2]))
        default: throw invalid("Log output '\(word)' does not meet the format requirements for destination type '\(kind)'")
        }
        self.init(priority: priority, destination: destination)
    }
}

private func invalid(_ detail: String) -> VirtError { VirtError(.invalidArg, .unspecified, detail) }
