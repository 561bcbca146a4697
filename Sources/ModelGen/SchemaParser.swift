// SPDX-License-Identifier: Apache-2.0

/// Reads one schema file. The language is described in docs/model-language.md.
public struct SchemaParser {
    let file: String
    var tokens: [Token]
    var position = 0
    /// Documentation lines that wait for their declaration.
    var summary: [String] = []

    public static func parse(_ source: String, path: String) throws -> Schema {
        var parser = SchemaParser(file: path, tokens: try Lexer.tokens(of: source, file: path))
        return try parser.schema()
    }

    private mutating func schema() throws -> Schema {
        var schema = Schema(path: file)
        while true {
            skipNewlines()
            if peek.kind == .end { return schema }
            switch try word() {
            case "errors": schema.errorDomain = try word()
            case "enum": schema.declarations.append(.enumeration(try enumeration()))
            case "element", "part": schema.declarations.append(.element(try element()))
            case "union": schema.declarations.append(.union(try union()))
            case let other: throw error("unknown declaration '\(other)'")
            }
        }
    }

    private mutating func enumeration() throws -> Enumeration {
        let name = try word()
        var result = Enumeration(name: name, summary: takeSummary("One of the words that `\(name)` stands for."), words: [])
        try expect("{")
        while true {
            skipNewlines()
            if accept("}") { return result }
            let xml = try wordOrText()
            let swift = accept("=") ? try word() : Naming.member(xml)
            result.words.append(.init(xml: xml, swift: swift))
        }
    }

    private mutating func element() throws -> Element {
        let name = try word()
        var result = Element(name: name, summary: takeSummary("The model of \(name)."), members: [])
        while case .word(let modifier) = peek.kind {
            position += 1
            switch modifier {
            case "hook": result.hooks.insert(try word())
            case "first": result.first.append(try word())
            case "last": result.last.append(try word())
            case "is": result.conformances.append(try word())
            case "root": result.root = (try word(), try word())
            case "schema": result.grammar = try word()
            default: throw error("unknown modifier '\(modifier)' of an element")
            }
        }
        result.members = try members()
        return result
    }

    private mutating func union() throws -> Union {
        let name = try word()
        let summary = takeSummary("The alternatives of \(name).")
        guard try word() == "by" else { throw error("expected 'by ATTRIBUTE'") }
        var result = Union(name: name, summary: summary, attribute: try word(), cases: [])
        while case .word(let modifier) = peek.kind {
            position += 1
            switch modifier {
            case "default": result.defaultCase = Naming.member(try word())
            case "nonempty": result.nonEmpty = true
            case "else": result.elseCase = Naming.member(try word())
            case "missing": result.missing = try errorText()
            case "invalid": result.invalid = try errorText()
            default: throw error("unknown modifier '\(modifier)' of a union")
            }
        }
        try expect("{")
        while true {
            skipNewlines()
            if accept("}") {
                if let word = result.elseCase { result.cases.append(Union.Case(xml: word, swift: word)) }
                return result
            }
            guard try word() == "case" else { throw error("expected 'case'") }
            let xml = try wordOrText()
            let swift = acceptWord("as") ? try word() : Naming.member(xml)
            var one = Union.Case(xml: xml, swift: swift)
            while acceptWord("hook") { one.hooks.insert(try word()) }
            if peek.kind == .symbol("{") { one.members = try members() }
            result.cases.append(one)
        }
    }
}

// MARK: - Tokens

extension SchemaParser {
    var peek: Token { tokens[min(position, tokens.count - 1)] }

    func error(_ message: String) -> SchemaError {
        let token = tokens[max(0, min(position, tokens.count) - 1)]
        return SchemaError(file: file, line: token.line, column: token.column, message: message)
    }

    mutating func skipNewlines() {
        while true {
            switch peek.kind {
            case .newline: break
            case .documentation(let text): summary.append(text)
            default: return
            }
            position += 1
        }
    }

    mutating func word() throws -> String {
        guard case .word(let word) = peek.kind else {
            position += 1
            throw error("expected a word")
        }
        position += 1
        return word
    }

    mutating func text() throws -> String {
        guard case .text(let text) = peek.kind else {
            position += 1
            throw error("expected a quoted text")
        }
        position += 1
        return text
    }

    mutating func wordOrText() throws -> String {
        if case .text(let text) = peek.kind {
            position += 1
            return text
        }
        return try word()
    }

    mutating func accept(_ symbol: Character) -> Bool {
        guard peek.kind == .symbol(symbol) else { return false }
        position += 1
        return true
    }

    mutating func acceptWord(_ word: String) -> Bool {
        guard peek.kind == .word(word) else { return false }
        position += 1
        return true
    }

    mutating func expect(_ symbol: Character) throws {
        guard accept(symbol) else {
            position += 1
            throw error("expected '\(symbol)'")
        }
    }

    mutating func takeSummary(_ fallback: String) -> String {
        defer { summary = [] }
        return summary.isEmpty ? fallback : summary.joined(separator: "\n")
    }

    mutating func errorText() throws -> ErrorText {
        let parts = try word().split(separator: ".").map(String.init)
        return ErrorText(code: parts[0], domain: parts.count > 1 ? parts[1] : nil, text: try text())
    }
}
