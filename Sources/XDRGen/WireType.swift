// SPDX-License-Identifier: Apache-2.0

/// A type with its typedefs followed, as encoding and decoding see it.
indirect enum WireType: Hashable {
    /// A number: its Swift type, and the method of reader and writer.
    case scalar(swift: String, method: String, size: Int)
    case uuid
    case string(max: Bound)
    case opaque(max: Bound)
    case fixedOpaque(count: Bound)
    case characters(max: Bound)
    case fixedCharacters(count: Bound)
    /// A structure, union or enumeration of its own.
    case declared(swift: String, minimumSize: Int)
    case optional(WireType)
    case array(WireType, max: Bound)
    case fixedArray(WireType, count: Bound)

    /// A length as Swift code spells it.
    struct Bound: Hashable {
        let value: Int
        let swift: String
    }

    var swift: String {
        switch self {
        case .scalar(let swift, _, _), .declared(let swift, _): swift
        case .uuid: "WireUUID"
        case .string: "String"
        case .opaque, .fixedOpaque, .characters, .fixedCharacters: "[UInt8]"
        case .optional(let wrapped): wrapped.swift + "?"
        case .array(let element, _), .fixedArray(let element, _): "[\(element.swift)]"
        }
    }

    /// The fewest bytes that a value takes on the wire.
    var minimumSize: Int {
        switch self {
        case .scalar(_, _, let size): size
        case .uuid: 16
        case .string, .opaque, .characters, .optional, .array: 4
        case .fixedOpaque(let count): Self.clamp((count.value + 3) & ~3)
        case .fixedCharacters(let count): Self.clamp(count.value * 4)
        case .declared(_, let size): size
        case .fixedArray(let element, let count): Self.clamp(element.minimumSize * count.value)
        }
    }

    /// No message is longer, and products of two such sizes still fit an `Int`.
    static func clamp(_ size: Int) -> Int { min(size, Int(Int32.max)) }

    /// The expression that reads a value from `reader`.
    var decoding: String {
        switch self {
        case .scalar(_, let method, _): "try reader.\(method)()"
        case .uuid: "try reader.uuid()"
        case .string(let max): "try reader.string(max: \(max.swift))"
        case .opaque(let max): "try reader.opaque(max: \(max.swift))"
        case .fixedOpaque(let count): "try reader.fixedOpaque(count: \(count.swift))"
        case .characters(let max): "try reader.characters(max: \(max.swift))"
        case .fixedCharacters(let count): "try reader.fixedCharacters(count: \(count.swift))"
        case .declared(let swift, _): "try \(swift)(from: &reader)"
        case .optional(let wrapped): "try reader.isPresent() ? \(wrapped.decoding) : nil"
        case .array(.string(let stringMax), let max): "try reader.strings(max: \(max.swift), stringMax: \(stringMax.swift))"
        case .array(let element, let max): "try reader.array(max: \(max.swift), elementSize: \(element.minimumSize))"
        case .fixedArray(_, let count): "try reader.fixedArray(count: \(count.swift))"
        }
    }

    /// Statements that write `value` to `writer`.
    func encoding(_ value: String) -> [String] {
        switch self {
        case .scalar(_, let method, _): ["try writer.\(method)(\(value))"]
        case .uuid: ["try writer.uuid(\(value))"]
        case .string(let max): ["try writer.string(\(value), max: \(max.swift))"]
        case .opaque(let max): ["try writer.opaque(\(value), max: \(max.swift))"]
        case .fixedOpaque(let count): ["try writer.fixedOpaque(\(value), count: \(count.swift))"]
        case .characters(let max): ["try writer.characters(\(value), max: \(max.swift))"]
        case .fixedCharacters(let count): ["try writer.fixedCharacters(\(value), count: \(count.swift))"]
        case .declared: ["try \(value).encode(to: &writer)"]
        case .optional(let wrapped):
            ["try writer.isPresent(\(value) != nil)", "if let value = \(value) { \(wrapped.encoding("value").joined(separator: "; ")) }"]
        case .array(.string(let stringMax), let max):
            ["try writer.strings(\(value), max: \(max.swift), stringMax: \(stringMax.swift))"]
        case .array(_, let max): ["try writer.array(\(value), max: \(max.swift))"]
        case .fixedArray(_, let count): ["try writer.fixedArray(\(value), count: \(count.swift))"]
        }
    }
}

/// Follows typedefs and names types, across imports.
struct Resolver {
    let document: Document

    static func names(of document: Document) -> Names { Names(prefixes: document.directive("strip") ?? []) }
    static func namespace(of document: Document) -> String { document.directive("namespace")?.first ?? "Unnamed" }

    /// The Swift type that stands for a declaration, with its namespace.
    func swiftName(of declaration: TypeDeclaration, home: Document) -> String {
        let name = declaration.attributes.values("swift")?.first ?? Self.names(of: home).type(declaration.name)
        return "\(Self.namespace(of: home)).\(name)"
    }

    func wireType(_ field: Field, in home: Document) throws(SourceError) -> WireType {
        let element = try wireType(field.type, at: field.location, in: home)
        switch field.shape {
        case .plain: return try require(element, field)
        case .optional: return .optional(try require(element, field))
        case .fixed(let limit):
            let bound = bound(limit, in: home)
            if field.type == .opaque {
                return field.attributes.values("swift") == ["WireUUID"] && limit.value == 16 ? .uuid : .fixedOpaque(count: bound)
            }
            return field.type == .char ? .fixedCharacters(count: bound) : .fixedArray(try requireElement(element, field), count: bound)
        case .variable(let limit):
            let bound = bound(limit, in: home)
            switch field.type {
            case .opaque: return .opaque(max: bound)
            case .string: return .string(max: bound)
            case .char: return .characters(max: bound)
            default: return .array(try requireElement(element, field), max: bound)
            }
        }
    }

    private func require(_ type: WireType?, _ field: Field) throws(SourceError) -> WireType {
        guard let type else { throw SourceError(location: field.location, message: "'\(field.name)' needs a length") }
        return type
    }

    /// Elements of arrays are values that code themselves, or strings.
    private func requireElement(_ type: WireType?, _ field: Field) throws(SourceError) -> WireType {
        switch try require(type, field) {
        case .declared(let swift, let size): return .declared(swift: swift, minimumSize: size)
        case .scalar(let swift, let method, let size) where ["Int32", "UInt32", "Int64", "UInt64", "Double"].contains(swift):
            return .scalar(swift: swift, method: method, size: size)
        case .string(let max):
            if case .variable = field.shape { return .string(max: max) }
            fallthrough
        default: throw SourceError(location: field.location, message: "arrays of this type are not supported: declare a structure")
        }
    }

    private func bound(_ limit: Limit, in home: Document) -> WireType.Bound {
        guard let name = limit.name, let owner = owner(ofConstant: name, from: home) else {
            return WireType.Bound(value: limit.value, swift: String(limit.value))
        }
        return WireType.Bound(value: limit.value, swift: "\(Self.namespace(of: owner)).\(Self.names(of: owner).constant(name))")
    }

    private func owner(ofConstant name: String, from document: Document) -> Document? {
        if document.constants.contains(where: { $0.name == name }) { return document }
        for imported in document.imports {
            if let owner = owner(ofConstant: name, from: imported) { return owner }
        }
        return nil
    }

    private func wireType(_ type: TypeName, at location: SourceLocation, in home: Document) throws(SourceError) -> WireType? {
        switch type {
        case .int: return .scalar(swift: "Int32", method: "int32", size: 4)
        case .unsignedInt: return .scalar(swift: "UInt32", method: "uint32", size: 4)
        case .hyper: return .scalar(swift: "Int64", method: "int64", size: 8)
        case .unsignedHyper: return .scalar(swift: "UInt64", method: "uint64", size: 8)
        case .short: return .scalar(swift: "Int16", method: "int16", size: 4)
        case .unsignedShort: return .scalar(swift: "UInt16", method: "uint16", size: 4)
        case .char: return .scalar(swift: "Int8", method: "int8", size: 4)
        case .unsignedChar: return .scalar(swift: "UInt8", method: "uint8", size: 4)
        case .double: return .scalar(swift: "Double", method: "double", size: 8)
        case .opaque, .string: return nil
        case .named(let name):
            guard let (declaration, owner) = home.type(named: name) else {
                throw SourceError(location: location, message: "'\(name)' is no type that is known here")
            }
            return try wireType(declaration, in: owner)
        }
    }

    private func wireType(_ declaration: TypeDeclaration, in owner: Document) throws(SourceError) -> WireType {
        let swift = swiftName(of: declaration, home: owner)
        switch declaration.body {
        case .typedef(let field): return try wireType(field, in: owner)
        case .enumeration: return .declared(swift: swift, minimumSize: 4)
        case .structure(let fields):
            var size = 0
            for field in fields { size += try wireType(field, in: owner).minimumSize }
            return .declared(swift: swift, minimumSize: WireType.clamp(size))
        case .union(_, let arms):
            var sizes: [Int] = []
            for arm in arms { sizes.append(try wireType(arm.field, in: owner).minimumSize) }
            return .declared(swift: swift, minimumSize: WireType.clamp(4 + (sizes.min() ?? 0)))
        }
    }
}
