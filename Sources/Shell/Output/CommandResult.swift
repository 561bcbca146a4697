// SPDX-License-Identifier: Apache-2.0

/// What a command has to say, for those who want it as data.
struct CommandResult: Sendable {
    struct Table: Sendable {
        let heading: [String]
        let rows: [[String]]
    }

    var tables: [Table] = []
    /// All that was printed outside of tables.
    var text = ""

    /// A table becomes an array of objects; lines of `label: value` an object; anything else stays text.
    var value: JSONValue {
        if tables.count == 1, Self.trimmed(text).isEmpty { return Self.value(of: tables[0]) }
        if !tables.isEmpty { return .array(tables.map(Self.value)) }
        let text = Self.trimmed(text)
        return Self.members(of: text) ?? .string(text)
    }

    private static func trimmed(_ text: String) -> String {
        var text = text[...]
        while text.last?.isWhitespace == true { text = text.dropLast() }
        while text.first?.isNewline == true { text = text.dropFirst() }
        return String(text)
    }

    private static func value(of table: Table) -> JSONValue {
        .array(table.rows.map { row in .object(zip(table.heading, row).map { (key($0), scalar($1)) }) })
    }

    /// Names of members are lower case with underscores: `Creation Time` is `creation_time`.
    static func key(_ label: String) -> String {
        var key = ""
        for character in label.lowercased() {
            if character.isLetter || character.isNumber { key.append(character) } else if key.last != "_", !key.isEmpty { key.append("_") }
        }
        return key.hasSuffix("_") ? String(key.dropLast()) : key
    }

    private static func scalar(_ text: String) -> JSONValue {
        if text == "-" { return .null }
        if text == "yes" || text == "no" { return .bool(text == "yes") }
        // A number with leading zeros or more digits than fit is a name.
        if let number = Int64(text), "\(number)" == text { return .number("\(number)") }
        return .string(text)
    }

    private static func members(of text: String) -> JSONValue? {
        var members: [(String, JSONValue)] = []
        for line in text.split(separator: "\n") {
            let parts = line.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
            guard parts.count == 2, !line.hasPrefix("<"), !parts[0].isEmpty, parts[0].first != " " else { return nil }
            let value = parts[1].drop { $0 == " " }
            members.append((key(String(parts[0])), scalar(String(value))))
        }
        return members.isEmpty ? nil : .object(members)
    }
}
