// SPDX-License-Identifier: Apache-2.0

/// A token of the RPC language, with the annotation comments `/*@ ... */` that stand before it.
struct Token: Equatable {
    enum Kind: Equatable {
        case name(String)
        case number(Int64)
        case symbol(Character)
        /// A directive for the whole file: `/*@! ... */`.
        case directive([Attribute])
        case end
    }

    let kind: Kind
    let location: SourceLocation
    var attributes: [Attribute] = []

    /// As an error message names it.
    var text: String {
        switch kind {
        case .name(let name): "'\(name)'"
        case .number(let number): "'\(number)'"
        case .symbol(let symbol): "'\(symbol)'"
        case .directive: "a directive"
        case .end: "the end of the file"
        }
    }
}

/// Cuts a description file into tokens. Plain comments and lines for the C compiler (`%`, `#`) are passed over.
struct Lexer {
    private let file: String
    private let scalars: [Unicode.Scalar]
    private var index = 0
    private var line = 1
    private var column = 1

    init(file: String, text: String) {
        self.file = file
        self.scalars = Array(text.unicodeScalars)
    }

    static func tokens(file: String, text: String) throws(SourceError) -> [Token] {
        var lexer = Lexer(file: file, text: text)
        var tokens: [Token] = []
        while true {
            let token = try lexer.next()
            tokens.append(token)
            if token.kind == .end { return tokens }
        }
    }

    private var location: SourceLocation { SourceLocation(file: file, line: line, column: column) }

    private func peek(_ distance: Int = 0) -> Unicode.Scalar? {
        index + distance < scalars.count ? scalars[index + distance] : nil
    }

    private mutating func advance(_ count: Int = 1) {
        for _ in 0..<count where index < scalars.count {
            if scalars[index] == "\n" {
                line += 1
                column = 1
            } else {
                column += 1
            }
            index += 1
        }
    }

    private mutating func next() throws(SourceError) -> Token {
        var attributes: [Attribute] = []
        while let scalar = peek() {
            switch scalar {
            case " ", "\t", "\r", "\n": advance()
            case "%" where column == 1, "#" where column == 1: skipLine()
            case "/" where peek(1) == "/": skipLine()
            case "/" where peek(1) == "*":
                let start = location
                let comment = try comment()
                if comment.hasPrefix("@!") {
                    return Token(kind: .directive(Attribute.list(comment.dropFirst(2), at: start)), location: start)
                }
                if comment.hasPrefix("@") { attributes += Attribute.list(comment.dropFirst(), at: start) }
            default: return try token(attributes)
            }
        }
        return Token(kind: .end, location: location, attributes: attributes)
    }

    private mutating func skipLine() {
        while let scalar = peek(), scalar != "\n" { advance() }
    }

    private mutating func comment() throws(SourceError) -> String {
        let start = location
        advance(2)
        var text = String.UnicodeScalarView()
        while let scalar = peek() {
            if scalar == "*", peek(1) == "/" {
                advance(2)
                return String(text)
            }
            text.append(scalar)
            advance()
        }
        throw SourceError(location: start, message: "this comment has no end")
    }

    private mutating func token(_ attributes: [Attribute]) throws(SourceError) -> Token {
        let start = location
        guard let first = peek() else { return Token(kind: .end, location: start, attributes: attributes) }
        if isNameStart(first) {
            return Token(kind: .name(word()), location: start, attributes: attributes)
        }
        if first == "-" || ("0"..."9").contains(first) {
            return Token(kind: .number(try number()), location: start, attributes: attributes)
        }
        guard "{}()[]<>=;,:*".unicodeScalars.contains(first) else {
            throw SourceError(location: start, message: "unexpected character '\(first)'")
        }
        advance()
        return Token(kind: .symbol(Character(first)), location: start, attributes: attributes)
    }

    private func isNameStart(_ scalar: Unicode.Scalar) -> Bool {
        ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar) || scalar == "_"
    }

    private mutating func word() -> String {
        var text = String.UnicodeScalarView()
        while let scalar = peek(), isNameStart(scalar) || ("0"..."9").contains(scalar) {
            text.append(scalar)
            advance()
        }
        return String(text)
    }

    private mutating func number() throws(SourceError) -> Int64 {
        let start = location
        let isNegative = peek() == "-"
        if isNegative { advance() }
        let digits = word()
        let value: Int64? =
            if digits.hasPrefix("0x") || digits.hasPrefix("0X") { Int64(digits.dropFirst(2), radix: 16) } else { Int64(digits) }
        guard let value else { throw SourceError(location: start, message: "'\(isNegative ? "-" : "")\(digits)' is not a number") }
        return isNegative ? -value : value
    }
}
