// SPDX-License-Identifier: Apache-2.0

/// A place in a schema file and what is wrong there.
public struct SchemaError: Error, CustomStringConvertible {
    public var file: String
    public var line: Int
    public var column: Int
    public var message: String
    public var description: String { "\(file).schema:\(line):\(column): \(message)" }
}

struct Token: Equatable {
    enum Kind: Equatable {
        case word(String)
        case text(String)
        case symbol(Character)
        case documentation(String)
        case newline
        case end
    }
    var kind: Kind
    var line: Int
    var column: Int
}

/// Splits a schema file into words, quoted texts and symbols. `#` starts a comment, `##` documentation.
struct Lexer {
    private let file: String
    private var rest: Substring
    private var line = 1
    private var column = 1

    init(_ source: String, file: String) {
        self.file = file
        self.rest = source[...]
    }

    static func tokens(of source: String, file: String) throws -> [Token] {
        var lexer = Lexer(source, file: file)
        var all: [Token] = []
        while true {
            let token = try lexer.next()
            all.append(token)
            if token.kind == .end { return all }
        }
    }

    private mutating func next() throws -> Token {
        while let c = rest.first, c == " " || c == "\t" { advance() }
        let (line, column) = (self.line, self.column)
        func token(_ kind: Token.Kind) -> Token { Token(kind: kind, line: line, column: column) }
        guard let c = rest.first else { return token(.end) }
        switch c {
        case "\n":
            advance()
            return token(.newline)
        case "#": return try comment(token)
        case "\"": return token(.text(try quoted()))
        case "{", "}", ":", "=":
            advance()
            return token(.symbol(c))
        default:
            let word = takeWord()
            guard !word.isEmpty else { throw SchemaError(file: file, line: line, column: column, message: "unexpected '\(c)'") }
            return token(.word(word))
        }
    }

    private mutating func comment(_ token: (Token.Kind) -> Token) throws -> Token {
        let isDocumentation = rest.hasPrefix("##")
        var text = ""
        while let c = rest.first, c != "\n" {
            text.append(c)
            advance()
        }
        guard isDocumentation else { return try next() }
        return token(.documentation(String(text.drop { $0 == "#" || $0 == " " })))
    }

    private mutating func quoted() throws -> String {
        let start = (line, column)
        advance()
        var text = ""
        while let c = rest.first, c != "\"", c != "\n" {
            text.append(c)
            advance()
        }
        guard rest.first == "\"" else { throw SchemaError(file: file, line: start.0, column: start.1, message: "unfinished text") }
        advance()
        return text
    }

    private mutating func takeWord() -> String {
        var word = ""
        while let c = rest.first, c.isLetter || c.isNumber || "_-./+[]<>?".contains(c) {
            word.append(c)
            advance()
        }
        return word
    }

    private mutating func advance() {
        let c = rest.removeFirst()
        if c == "\n" {
            line += 1
            column = 1
        } else {
            column += 1
        }
    }
}
