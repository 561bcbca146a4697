// SPDX-License-Identifier: Apache-2.0

/// Reads the RPC language (RFC 4506 with the usual extras: signless `char`, `short`, enumerators as limits).
public struct Parser {
    private var tokens: [Token]
    private var position = 0
    private var document: Document

    /// Parses the text of a description file. `load` finds the files that it imports.
    public static func parse(
        file: String, text: String, load: (_ name: String, _ location: SourceLocation) throws(SourceError) -> Document
    ) throws(SourceError) -> Document {
        var parser = Parser(tokens: try Lexer.tokens(file: file, text: text), document: Document(file: file))
        try parser.parseFile(load)
        return parser.document
    }

    private init(tokens: [Token], document: Document) {
        self.tokens = tokens
        self.document = document
    }

    // The lexer always ends with `.end`, and nothing advances past it.
    private var current: Token { tokens[position] }

    private mutating func advance() {
        if position + 1 < tokens.count { position += 1 }
    }

    private func failure(_ message: String) -> SourceError { SourceError(location: current.location, message: message) }

    private mutating func parseFile(
        _ load: (String, SourceLocation) throws(SourceError) -> Document
    ) throws(SourceError) {
        while true {
            let attributes = current.attributes
            switch current.kind {
            case .end: return
            case .directive(let directives):
                for directive in directives where directive.key == "import" {
                    for name in directive.values { document.imports.append(try load(name, directive.location)) }
                }
                document.directives += directives
                advance()
            case .name("const"): try parseConstant(attributes)
            case .name("typedef"): try parseTypedef(attributes)
            case .name("enum"): try parseEnumeration(attributes)
            case .name("struct"): try parseStructure(attributes)
            case .name("union"): try parseUnion(attributes)
            default: throw failure("expected a declaration, found \(current.text)")
            }
        }
    }

    // MARK: Pieces

    private mutating func expect(_ symbol: Character) throws(SourceError) {
        guard current.kind == .symbol(symbol) else { throw failure("expected '\(symbol)', found \(current.text)") }
        advance()
    }

    private mutating func accept(_ symbol: Character) -> Bool {
        guard current.kind == .symbol(symbol) else { return false }
        advance()
        return true
    }

    private mutating func acceptWord(_ word: String) -> Bool {
        guard current.kind == .name(word) else { return false }
        advance()
        return true
    }

    private mutating func name() throws(SourceError) -> String {
        guard case .name(let name) = current.kind else { throw failure("expected a name, found \(current.text)") }
        advance()
        return name
    }

    /// The name of something new: it must not be declared yet.
    private mutating func newName() throws(SourceError) -> String {
        let location = current.location
        let name = try name()
        if document.type(named: name) != nil || document.value(of: name) != nil {
            throw SourceError(location: location, message: "'\(name)' is declared already")
        }
        return name
    }

    /// A number, or a constant's name.
    private mutating func value() throws(SourceError) -> (value: Int64, name: String?) {
        switch current.kind {
        case .number(let number):
            advance()
            return (number, nil)
        case .name(let name):
            guard let value = document.value(of: name) else { throw failure("'\(name)' is no constant that is known here") }
            advance()
            return (value, name)
        default: throw failure("expected a number or a constant, found \(current.text)")
        }
    }

    private mutating func limit() throws(SourceError) -> Limit {
        let location = current.location
        let (value, name) = try value()
        guard let value = Int(exactly: value), (0...Int(Int32.max)).contains(value) else {
            throw SourceError(location: location, message: "\(value) is no possible length")
        }
        return Limit(value: value, name: name)
    }

    // MARK: Declarations

    private mutating func parseConstant(_ attributes: [Attribute]) throws(SourceError) {
        advance()
        let location = current.location
        let name = try newName()
        try expect("=")
        let value = try value().value
        try expect(";")
        document.constants.append(Constant(name: name, value: value, attributes: attributes, location: location))
    }

    private mutating func parseTypedef(_ attributes: [Attribute]) throws(SourceError) {
        advance()
        let location = current.location
        let field = try field(attributes)
        if document.type(named: field.name) != nil {
            throw SourceError(location: field.location, message: "'\(field.name)' is declared already")
        }
        try expect(";")
        document.types.append(
            TypeDeclaration(name: field.name, body: .typedef(field), attributes: attributes, location: location))
    }

    private mutating func parseEnumeration(_ attributes: [Attribute]) throws(SourceError) {
        advance()
        let location = current.location
        let name = try newName()
        try expect("{")
        var values: [Constant] = []
        repeat {
            let attributes = current.attributes
            let location = current.location
            let name = try newName()
            if values.contains(where: { $0.name == name }) {
                throw SourceError(location: location, message: "'\(name)' is declared already")
            }
            try expect("=")
            let number = try value().value
            guard Int32(exactly: number) != nil else {
                throw SourceError(location: location, message: "\(number) does not fit an enumerator")
            }
            values.append(Constant(name: name, value: number, attributes: attributes, location: location))
        } while accept(",")
        try expect("}")
        try expect(";")
        document.types.append(
            TypeDeclaration(name: name, body: .enumeration(values), attributes: attributes, location: location))
    }

    private mutating func parseStructure(_ attributes: [Attribute]) throws(SourceError) {
        advance()
        let location = current.location
        let name = try newName()
        try expect("{")
        var fields: [Field] = []
        while !accept("}") {
            let field = try field(current.attributes)
            try expect(";")
            if fields.contains(where: { $0.name == field.name }) {
                throw SourceError(location: field.location, message: "'\(name)' has a field '\(field.name)' already")
            }
            fields.append(field)
        }
        try expect(";")
        document.types.append(
            TypeDeclaration(name: name, body: .structure(fields), attributes: attributes, location: location))
    }

    private mutating func parseUnion(_ attributes: [Attribute]) throws(SourceError) {
        advance()
        let location = current.location
        let name = try newName()
        guard acceptWord("switch") else { throw failure("expected 'switch', found \(current.text)") }
        try expect("(")
        let discriminant = try field([])
        guard discriminant.type == .int, discriminant.shape == .plain else {
            throw SourceError(location: discriminant.location, message: "a union is switched by an int")
        }
        try expect(")")
        try expect("{")
        var arms: [Arm] = []
        while !accept("}") {
            guard acceptWord("case") else { throw failure("expected 'case', found \(current.text)") }
            let location = current.location
            let (value, caseName) = try value()
            guard Int32(exactly: value) != nil, !arms.contains(where: { $0.value == value }) else {
                throw SourceError(location: location, message: "\(value) cannot be a case here")
            }
            try expect(":")
            let field = try field(current.attributes)
            try expect(";")
            arms.append(Arm(caseName: caseName ?? field.name, value: value, field: field))
        }
        try expect(";")
        document.types.append(
            TypeDeclaration(
                name: name, body: .union(discriminant: discriminant, arms: arms), attributes: attributes, location: location))
    }

    // MARK: Fields

    private mutating func field(_ attributes: [Attribute]) throws(SourceError) -> Field {
        let typeLocation = current.location
        let type = try type()
        let isOptional = accept("*")
        let location = current.location
        let name = try name()
        var shape: Shape = isOptional ? .optional : .plain
        if !isOptional, accept("[") {
            shape = .fixed(try limit())
            try expect("]")
        } else if !isOptional, accept("<") {
            // Without a bound of its own, a length is bounded by what a 32-bit length can say.
            shape = .variable(current.kind == .symbol(">") ? Limit(value: Int(Int32.max), name: nil) : try limit())
            try expect(">")
        }
        switch (type, shape) {
        case (.string, .variable), (.opaque, .fixed), (.opaque, .variable): break
        case (.string, _): throw SourceError(location: typeLocation, message: "a string needs a bound in '<>'")
        case (.opaque, _): throw SourceError(location: typeLocation, message: "opaque bytes need a length in '[]' or '<>'")
        default: break
        }
        return Field(name: name, type: type, shape: shape, attributes: attributes, location: location)
    }

    private mutating func type() throws(SourceError) -> TypeName {
        let location = current.location
        let word = try name()
        switch word {
        case "unsigned": return try unsignedType()
        case "int": return .int
        case "hyper": return .hyper
        case "short": return .short
        case "char": return .char
        case "double": return .double
        case "opaque": return .opaque
        case "string": return .string
        default:
            guard document.type(named: word) != nil else {
                throw SourceError(location: location, message: "'\(word)' is no type that is known here")
            }
            return .named(word)
        }
    }

    private mutating func unsignedType() throws(SourceError) -> TypeName {
        let location = current.location
        switch try name() {
        case "int": return .unsignedInt
        case "hyper": return .unsignedHyper
        case "short": return .unsignedShort
        case "char": return .unsignedChar
        case let other: throw SourceError(location: location, message: "'unsigned \(other)' is no type")
        }
    }
}
