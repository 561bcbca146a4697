// SPDX-License-Identifier: Apache-2.0
internal import Errors

/// What turns a value of the file into a value of the configuration. Texts of refusals are the reference's, with the line.
extension ConfigurationKey {
    @Sendable static func boolean(_ entry: ConfigurationEntry, _ place: Place) throws(VirtError) -> Bool {
        guard case .integer(let number) = entry.value, number >= 0 else {
            throw place.failure("expected a bool for '\(entry.name)' parameter")
        }
        guard number <= 1 else { throw place.failure("value for '\(entry.name)' parameter must be 0 or 1") }
        return number == 1
    }

    @Sendable static func unsigned(_ entry: ConfigurationEntry, _ place: Place) throws(VirtError) -> UInt32 {
        guard case .integer(let number) = entry.value, number >= 0 else {
            throw place.failure("expected an unsigned integer for '\(entry.name)' parameter")
        }
        guard let value = UInt32(exactly: number) else {
            throw place.failure("value for '\(entry.name)' parameter must be in range 0:\(UInt32.max)")
        }
        return value
    }

    @Sendable static func signed(_ entry: ConfigurationEntry, _ place: Place) throws(VirtError) -> Int32 {
        guard case .integer(let number) = entry.value else {
            throw place.failure("expected a signed integer for '\(entry.name)' parameter")
        }
        guard let value = Int32(exactly: number) else {
            throw place.failure("value for '\(entry.name)' parameter must be in range \(Int32.min):\(Int32.max)")
        }
        return value
    }

    @Sendable static func string(_ entry: ConfigurationEntry, _ place: Place) throws(VirtError) -> String {
        guard case .string(let text) = entry.value else { throw place.failure("expected a string for '\(entry.name)' parameter") }
        return text
    }

    @Sendable static func optionalString(_ entry: ConfigurationEntry, _ place: Place) throws(VirtError) -> String? {
        try string(entry, place)
    }

    @Sendable static func strings(_ entry: ConfigurationEntry, _ place: Place) throws(VirtError) -> [String] {
        let complaint = "expected a string list for '\(entry.name)' parameter"
        guard case .list(let values) = entry.value else { throw place.failure(complaint) }
        var texts: [String] = []
        for value in values {
            guard case .string(let text) = value else { throw place.failure(complaint, .confSyntax) }
            texts.append(text)
        }
        return texts
    }

    @Sendable static func optionalStrings(_ entry: ConfigurationEntry, _ place: Place) throws(VirtError) -> [String]? {
        try strings(entry, place)
    }

    @Sendable static func authentication(_ entry: ConfigurationEntry, _ place: Place) throws(VirtError) -> AuthenticationScheme {
        let name = try string(entry, place)
        guard let scheme = AuthenticationScheme(rawValue: name) else {
            throw place.failure("\(entry.name): unsupported auth \(name)", .configUnsupported)
        }
        return scheme
    }

    /// A socket's permissions: octal digits in a string.
    @Sendable static func mode(_ entry: ConfigurationEntry, _ place: Place) throws(VirtError) -> UInt32 {
        let text = try string(entry, place)
        guard let mode = UInt32(text, radix: 8), mode <= 0o7777 else { throw place.failure("Failed to parse mode '\(text)'") }
        return mode
    }

    @Sendable static func optionalMode(_ entry: ConfigurationEntry, _ place: Place) throws(VirtError) -> UInt32? {
        try mode(entry, place)
    }

    @Sendable static func strength(_ entry: ConfigurationEntry, _ place: Place) throws(VirtError) -> UInt32 {
        let value = try unsigned(entry, place)
        guard value >= 112 else { throw place.failure("minimum SSF levels lower than 112 are not supported", .configUnsupported) }
        return value
    }

    @Sendable static func positive(_ entry: ConfigurationEntry, _ place: Place) throws(VirtError) -> UInt32 {
        let value = try unsigned(entry, place)
        guard value > 0 else { throw place.failure("'\(entry.name)' must be greater than 0") }
        return value
    }

    @Sendable static func uuid(_ entry: ConfigurationEntry, _ place: Place) throws(VirtError) -> String? {
        let text = try string(entry, place)
        let digits = text.utf8.filter { $0 != UInt8(ascii: "-") }
        let isHexadecimal = digits.allSatisfy { Character(UnicodeScalar($0)).isHexDigit }
        // A UUID of one repeated digit is the example of some manual, not a host's.
        guard digits.count == 32, isHexadecimal, Set(digits).count > 1 else { throw place.failure("invalid host UUID: \(text)") }
        let groups = [0..<8, 8..<12, 12..<16, 16..<20, 20..<32].map { String(decoding: digits[$0], as: UTF8.self) }
        return groups.joined(separator: "-").lowercased()
    }

    @Sendable static func uuidSource(_ entry: ConfigurationEntry, _ place: Place) throws(VirtError) -> HostUUIDSource {
        let text = try string(entry, place)
        guard let source = HostUUIDSource(rawValue: text) else { throw place.failure("invalid UUID source: \(text)") }
        return source
    }

    @Sendable static func metricsAddress(_ entry: ConfigurationEntry, _ place: Place) throws(VirtError) -> MetricsAddress? {
        let text = try string(entry, place)
        guard let address = MetricsAddress(text) else {
            throw place.failure("'\(entry.name)' must be unix:PATH or a loopback address with a port, not '\(text)'")
        }
        return address
    }

    @Sendable static func priority(_ entry: ConfigurationEntry, _ place: Place) throws(VirtError) -> LogPriority {
        try place.locating { () throws(VirtError) in try LogPriority(level: try unsigned(entry, place)) }
    }

    @Sendable static func filters(_ entry: ConfigurationEntry, _ place: Place) throws(VirtError) -> [LogFilter] {
        let text = try string(entry, place)
        return try place.locating { () throws(VirtError) in try LogFilter.parse(text) }
    }

    @Sendable static func outputs(_ entry: ConfigurationEntry, _ place: Place) throws(VirtError) -> [LogOutput] {
        let text = try string(entry, place)
        return try place.locating { () throws(VirtError) in try LogOutput.parse(text) }
    }
}

extension Place {
    /// Runs a parser that knows nothing of files and puts file and line into its complaint.
    fileprivate func locating<Value>(_ body: () throws(VirtError) -> Value) throws(VirtError) -> Value {
        do { return try body() } catch {
            guard error.code == .invalidArg, let detail = error.extra.string2 else { throw error }
            throw failure(detail, .invalidArg)
        }
    }
}
