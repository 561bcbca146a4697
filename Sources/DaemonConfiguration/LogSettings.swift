// SPDX-License-Identifier: Apache-2.0

/// How much a message matters.
public enum LogPriority: UInt32, Hashable, Sendable, Comparable {
    case debug = 1
    case info
    case warning
    case error

    public static func < (left: LogPriority, right: LogPriority) -> Bool { left.rawValue < right.rawValue }
}

/// The least priority for messages of the categories that a pattern matches.
public struct LogFilter: Hashable, Sendable {
    public let priority: LogPriority
    /// A shell pattern; the reference puts stars around what the user wrote.
    public let pattern: String

    public init(priority: LogPriority, pattern: String) {
        self.priority = priority
        self.pattern = pattern
    }
}

/// Where messages go.
public enum LogDestination: Hashable, Sendable {
    case standardError
    case syslog(identifier: String)
    case file(path: String)
    case journald
}

/// A destination and the least priority that reaches it.
public struct LogOutput: Hashable, Sendable {
    public let priority: LogPriority
    public let destination: LogDestination

    public init(priority: LogPriority, destination: LogDestination) {
        self.priority = priority
        self.destination = destination
    }
}

extension LogFilter: CustomStringConvertible {
    /// As the admin interface lists it.
    public var description: String { "\(priority.rawValue):\(pattern)" }
}

extension LogOutput: CustomStringConvertible {
    /// As the admin interface lists it.
    public var description: String {
        switch destination {
        case .standardError: "\(priority.rawValue):stderr"
        case .syslog(let identifier): "\(priority.rawValue):syslog:\(identifier)"
        case .file(let path): "\(priority.rawValue):file:\(path)"
        case .journald: "\(priority.rawValue):journald"
        }
    }
}
