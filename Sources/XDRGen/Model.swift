// SPDX-License-Identifier: Apache-2.0

/// One `key value value` of an annotation comment.
public struct Attribute: Hashable, Sendable {
    public let key: String
    public let values: [String]
    public let location: SourceLocation

    static func list(_ text: Substring, at location: SourceLocation) -> [Attribute] {
        text.split(separator: ";").compactMap { part in
            let words = part.split { $0.isWhitespace }.map { String($0) }
            return words.first.map { Attribute(key: $0, values: Array(words.dropFirst()), location: location) }
        }
    }
}

/// The types that the language brings, and those that the file declares.
public enum TypeName: Hashable, Sendable {
    case int, unsignedInt, hyper, unsignedHyper, short, unsignedShort, char, unsignedChar, double
    case opaque, string
    case named(String)
}

/// A bound: its value, and its constant's name when it was given by one.
public struct Limit: Hashable, Sendable {
    public let value: Int
    public let name: String?
}

/// How a declaration multiplies its type.
public enum Shape: Hashable, Sendable {
    case plain
    case optional
    case fixed(Limit)
    case variable(Limit)
}

/// A type, its multiplicity and a name: a structure's field, a union's arm, a typedef.
public struct Field: Hashable, Sendable {
    public let name: String
    public let type: TypeName
    public let shape: Shape
    public let attributes: [Attribute]
    public let location: SourceLocation
}

public struct Constant: Hashable, Sendable {
    public let name: String
    public let value: Int64
    public let attributes: [Attribute]
    public let location: SourceLocation
}

/// One arm of a union: the discriminant's value and the field that follows it.
public struct Arm: Hashable, Sendable {
    public let caseName: String
    public let value: Int64
    public let field: Field
}

/// A declared type.
public struct TypeDeclaration: Hashable, Sendable {
    public enum Body: Hashable, Sendable {
        case typedef(Field)
        case enumeration([Constant])
        case structure([Field])
        case union(discriminant: Field, arms: [Arm])
    }

    public let name: String
    public let body: Body
    public let attributes: [Attribute]
    public let location: SourceLocation
}

/// A description file as it was read, everything in its order.
public struct Document: Sendable {
    public let file: String
    public var directives: [Attribute] = []
    public var constants: [Constant] = []
    public var types: [TypeDeclaration] = []
    public var imports: [Document] = []

    /// The type of this name, from this file or one that it imports.
    public func type(named name: String) -> (declaration: TypeDeclaration, home: Document)? {
        if let own = types.first(where: { $0.name == name }) { return (own, self) }
        for imported in imports {
            if let found = imported.type(named: name) { return found }
        }
        return nil
    }

    /// The value of this constant or enumerator, from this file or one that it imports.
    public func value(of name: String) -> Int64? {
        if let own = constants.first(where: { $0.name == name }) { return own.value }
        for type in types {
            if case .enumeration(let values) = type.body, let found = values.first(where: { $0.name == name }) { return found.value }
        }
        for imported in imports {
            if let found = imported.value(of: name) { return found }
        }
        return nil
    }

    /// The values of the first directive with this key.
    public func directive(_ key: String) -> [String]? {
        directives.first { $0.key == key }?.values
    }
}

extension [Attribute] {
    /// The values of the attribute with this key; nil when it is not there.
    public func values(_ key: String) -> [String]? { first { $0.key == key }?.values }

    public func has(_ key: String) -> Bool { contains { $0.key == key } }
}
