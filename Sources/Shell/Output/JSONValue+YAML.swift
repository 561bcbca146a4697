// SPDX-License-Identifier: Apache-2.0

extension JSONValue {
    /// The value as a YAML document's content.
    var yaml: String {
        switch self {
        case .array(let values) where values.isEmpty: "[]\n"
        case .object(let members) where members.isEmpty: "{}\n"
        case .array, .object: block(indent: "")
        default: "\(yamlScalar)\n"
        }
    }

    private func block(indent: String) -> String {
        switch self {
        case .array(let values):
            values.map { value in
                let text = value.isBlock ? String(value.block(indent: indent + "  ").dropFirst(indent.count + 2)) : value.yamlScalar + "\n"
                return "\(indent)- \(text)"
            }.joined()
        case .object(let members):
            members.map { name, value in
                let key = "\(indent)\(JSONValue.string(name).yamlScalar):"
                return value.isBlock ? "\(key)\n\(value.block(indent: indent + "  "))" : "\(key) \(value.yamlScalar)\n"
            }.joined()
        default: "\(indent)\(yamlScalar)\n"
        }
    }

    private var isBlock: Bool {
        switch self {
        case .array(let values): !values.isEmpty
        case .object(let members): !members.isEmpty
        default: false
        }
    }

    /// Text that YAML could take for something else is quoted, which JSON's quotes do.
    private var yamlScalar: String {
        switch self {
        case .string(let text): Self.isPlain(text) ? text : Self.quoted(text)
        case .array: "[]"
        case .object: "{}"
        default: text(isPretty: false)
        }
    }

    private static let reserved: Set<String> = ["null", "true", "false", "yes", "no", "on", "off", "~"]

    private static func isPlain(_ text: String) -> Bool {
        guard let first = text.unicodeScalars.first, first.properties.isAlphabetic || first == "/" || first == "_",
            !reserved.contains(text.lowercased()), text.last != " "
        else { return false }
        return !text.contains(": ") && !text.contains(" #") && text.last != ":"
            && text.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0 != "\u{7f}" }
    }
}
