// SPDX-License-Identifier: Apache-2.0

/// A JSON value; objects keep the order of their members.
indirect enum JSONValue: Equatable, Sendable {
    case null
    case bool(Bool)
    /// As written: no digit is lost.
    case number(String)
    case string(String)
    case array([JSONValue])
    case object([(String, JSONValue)])

    static func == (first: JSONValue, second: JSONValue) -> Bool { first.text(isPretty: false) == second.text(isPretty: false) }

    static func number(_ value: some BinaryInteger) -> JSONValue { .number("\(value)") }

    subscript(member: String) -> JSONValue? {
        guard case .object(let members) = self else { return nil }
        return members.first { $0.0 == member }?.1
    }

    // MARK: Writing

    func text(isPretty: Bool) -> String {
        var text = ""
        write(to: &text, isPretty: isPretty, depth: 0)
        return text
    }

    private func write(to text: inout String, isPretty: Bool, depth: Int) {
        switch self {
        case .null: text += "null"
        case .bool(let value): text += value ? "true" : "false"
        case .number(let digits): text += digits
        case .string(let value): text += Self.quoted(value)
        case .array(let values):
            Self.list(&text, "[", "]", values, isPretty, depth) { text, value in
                value.write(to: &text, isPretty: isPretty, depth: depth + 1)
            }
        case .object(let members):
            Self.list(&text, "{", "}", members, isPretty, depth) { text, member in
                text += Self.quoted(member.0) + (isPretty ? ": " : ":")
                member.1.write(to: &text, isPretty: isPretty, depth: depth + 1)
            }
        }
    }

    private static func list<Item>(
        _ text: inout String, _ open: String, _ close: String, _ items: [Item], _ isPretty: Bool, _ depth: Int,
        _ write: (inout String, Item) -> Void
    ) {
        text += open
        for (index, item) in items.enumerated() {
            if index > 0 { text += "," }
            if isPretty { text += "\n" + String(repeating: "  ", count: depth + 1) }
            write(&text, item)
        }
        if isPretty { text += "\n" + (items.isEmpty ? "\n" : "") + String(repeating: "  ", count: depth) }
        text += close
    }

    static func quoted(_ value: String) -> String {
        var text = "\""
        for scalar in value.unicodeScalars {
            switch scalar {
            case "\"": text += "\\\""
            case "\\": text += "\\\\"
            case "\n": text += "\\n"
            case "\r": text += "\\r"
            case "\t": text += "\\t"
            case "\u{8}": text += "\\b"
            case "\u{c}": text += "\\f"
            default:
                if scalar.value < 0x20 {
                    let hex = String(scalar.value, radix: 16)
                    text += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
                } else {
                    text.unicodeScalars.append(scalar)
                }
            }
        }
        return text + "\""
    }
}
