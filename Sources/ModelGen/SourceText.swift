// SPDX-License-Identifier: Apache-2.0

/// Indented source text, built line by line.
struct SourceText {
    private(set) var text = ""
    private var depth = 0

    mutating func line(_ line: String = "") {
        if !line.isEmpty { text += String(repeating: "    ", count: depth) + line }
        text += "\n"
    }

    /// A line that opens a brace, what is inside, and the closing brace.
    mutating func block(_ head: String, _ body: (inout SourceText) throws -> Void) rethrows {
        line(head + " {")
        depth += 1
        try body(&self)
        depth -= 1
        line("}")
    }

    /// The body alone when there is no condition.
    mutating func block(if condition: String?, _ body: (inout SourceText) throws -> Void) rethrows {
        guard let condition else { return try body(&self) }
        try block("if \(condition)", body)
    }

    mutating func documentation(_ text: String) {
        for part in text.split(separator: "\n", omittingEmptySubsequences: false) { line("/// \(part)") }
    }
}
