// SPDX-License-Identifier: Apache-2.0

/// JSON for programs that call the shell.
enum JSONText {
    enum Value {
        case text(String)
        case number(Int)
    }

    static func object(_ fields: [(name: String, value: Value)]) -> String {
        "{" + fields.map { "\(quoted($0.name)): \(written($0.value))" }.joined(separator: ", ") + "}"
    }

    /// - Parameter entries: JSON each.
    static func array(_ entries: [String]) -> String { "[" + entries.joined(separator: ",\n ") + "]" }

    private static func written(_ value: Value) -> String {
        switch value {
        case .text(let text): quoted(text)
        case .number(let number): String(number)
        }
    }

    private static func quoted(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": result += "\\\""
            case "\\": result += "\\\\"
            case "\n": result += "\\n"
            case "\t": result += "\\t"
            case "\r": result += "\\r"
            case _ where scalar.value < 0x20:
                let digits = String(scalar.value, radix: 16)
                result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result + "\""
    }
}
