// SPDX-License-Identifier: Apache-2.0

/// What went wrong, as a number of `virErrorNumber`. Open: a newer peer may send numbers that we do not know.
public struct ErrorCode: RawRepresentable, Hashable, Sendable {
    public let rawValue: Int32
    public init(rawValue: Int32) { self.rawValue = rawValue }

    /// The text with its place for a detail still open, as the wire's first extra string carries it.
    public func format(hasDetail: Bool) -> String? {
        errorTexts[rawValue].flatMap { hasDetail ? $0.detailed : $0.plain }
    }

    /// The reference's text for this code: the detail put into its place, or the plain text without one.
    public func text(detail: String?) -> String {
        guard let texts = errorTexts[rawValue] else { return detail ?? "unknown error" }
        guard let detail else { return texts.plain }
        guard let detailed = texts.detailed, let mark = detailed.firstRange(of: "%s") else { return texts.plain }
        return detailed[..<mark.lowerBound] + detail + detailed[mark.upperBound...]
    }
}

/// Which part of the system reports, as a number of `virErrorDomain`.
public struct ErrorDomain: RawRepresentable, Hashable, Sendable {
    public let rawValue: Int32
    public init(rawValue: Int32) { self.rawValue = rawValue }
}

/// How bad it is, as a number of `virErrorLevel`.
public struct ErrorLevel: RawRepresentable, Hashable, Sendable {
    public let rawValue: Int32
    public init(rawValue: Int32) { self.rawValue = rawValue }

    public static let none = ErrorLevel(rawValue: 0)
    public static let warning = ErrorLevel(rawValue: 1)
    public static let error = ErrorLevel(rawValue: 2)
}

/// The three strings and two numbers that an error carries beside its text; numbers are -1 when unused.
public struct ErrorExtra: Hashable, Sendable {
    public var string1: String?
    public var string2: String?
    public var string3: String?
    public var number1: Int32
    public var number2: Int32

    public init(string1: String? = nil, string2: String? = nil, string3: String? = nil, number1: Int32 = -1, number2: Int32 = -1) {
        self.string1 = string1
        self.string2 = string2
        self.string3 = string3
        self.number1 = number1
        self.number2 = number2
    }
}

struct ErrorText: Sendable {
    let plain: String
    let detailed: String?
}

/// The one error of the project: it maps to and from the wire's error structure without loss.
public struct VirtError: Error, Hashable, Sendable {
    public var code: ErrorCode
    public var domain: ErrorDomain
    public var level: ErrorLevel
    /// The whole text, as a client prints it.
    public var message: String
    /// The wire's extra fields. The reference's daemon fills the first string with the text's format, the second with the detail.
    public var extra: ErrorExtra

    /// An error with the text that the reference gives this code, around `detail`.
    public init(_ code: ErrorCode, _ domain: ErrorDomain, _ detail: String? = nil) {
        self.code = code
        self.domain = domain
        self.level = .error
        self.message = code.text(detail: detail)
        self.extra = ErrorExtra(string1: code.format(hasDetail: detail != nil), string2: detail)
    }

    /// An error as it came from a peer, texts untouched.
    public init(received code: ErrorCode, domain: ErrorDomain, level: ErrorLevel, message: String, extra: ErrorExtra) {
        self.code = code
        self.domain = domain
        self.level = level
        self.message = message
        self.extra = extra
    }

    /// The function has no implementation in the connection's driver; `api` is the public name, e.g. `virDomainRename`.
    public static func unsupported(_ api: String, _ domain: ErrorDomain = .domain) -> VirtError {
        VirtError(.noSupport, domain, api)
    }
}

extension VirtError: CustomStringConvertible {
    public var description: String { "error \(code.rawValue) of \(domain.rawValue): \(message)" }
}
