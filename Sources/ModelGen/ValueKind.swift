// SPDX-License-Identifier: Apache-2.0

/// How a schema type is stored, read and written in Swift.
enum ValueKind {
    case string
    case integer(swift: String, signed: Bool)
    case yesNo
    case onOff
    /// True for exactly `yes`; every other word is false and no error.
    case yes
    /// A text element with a `unit` attribute, stored in the unit named here.
    case scaled(unit: String)
    case enumeration(Enumeration)
    /// A hand-written type that conforms to `XMLScalar`.
    case scalar(String)

    private static let builtin: [String: ValueKind] = [
        "string": .string, "yesno": .yesNo, "onoff": .onOff, "yes": .yes, "kib": .scaled(unit: "KiB"), "bytes": .scaled(unit: "bytes"),
        "uint8": .integer(swift: "UInt8", signed: false), "uint16": .integer(swift: "UInt16", signed: false),
        "uint32": .integer(swift: "UInt32", signed: false), "uint64": .integer(swift: "UInt64", signed: false),
        "int32": .integer(swift: "Int32", signed: true), "int64": .integer(swift: "Int64", signed: true),
    ]

    init(_ name: String, enumerations: [String: Enumeration]) {
        self = Self.builtin[name] ?? enumerations[name].map { .enumeration($0) } ?? .scalar(name)
    }

    var swiftType: String {
        switch self {
        case .string: "String"
        case .integer(let swift, _): swift
        case .yesNo, .onOff, .yes: "Bool"
        case .scaled: "UInt64"
        case .enumeration(let value): value.name
        case .scalar(let name): name
        }
    }

    /// The initial value when the schema gives none and the value must be there.
    var zero: String {
        switch self {
        case .string: "\"\""
        case .integer, .scaled: "0"
        case .yesNo, .onOff, .yes: "false"
        case .enumeration(let value): "." + Naming.escaped(value.words[0].swift)
        case .scalar(let name): "\(name)()"
        }
    }

    /// A default of the schema as a Swift literal; nil when the word is not one of the type's.
    func literal(_ word: String) -> String? {
        switch self {
        case .string: "\"\(word)\""
        case .integer, .scaled: word
        case .yesNo, .yes: word == "yes" ? "true" : "false"
        case .onOff: word == "on" ? "true" : "false"
        case .enumeration(let value): value.words.first { $0.xml == word }.map { "." + Naming.escaped($0.swift) }
        case .scalar: word
        }
    }

    /// The expression that converts the text `t`.
    func reading(_ field: ValueField, complaint: String?) -> String {
        var arguments: [String] = []
        var name: String
        switch self {
        case .string: return "t.string"
        case .integer(let swift, _):
            name = swift.lowercased()
            if let base = field.base ?? (field.hexDigits > 0 ? 0 : nil) { arguments.append("base: \(base)") }
            if field.nonzero { arguments.append("nonzero: true") }
            if field.wraps { arguments.append("wraps: true") }
            if field.nonNegative { arguments.append("nonNegative: true") }
        case .yesNo: name = "yesNo"
        case .onOff: name = "onOff"
        case .yes: return "t.string == \"yes\""
        case .scaled(let unit):
            name = "scaled"
            arguments.append("to: .\(Naming.member(unit))")
        case .enumeration(let value):
            name = "enumeration"
            arguments.append("\(value.name).self")
        case .scalar(let type):
            name = "scalar"
            arguments.append("\(type).self")
        }
        if let complaint { arguments.append("invalid: \(complaint)") }
        return "try t.\(name)(\(arguments.joined(separator: ", ")))"
    }

    /// The arguments that write the value `v`.
    func writing(_ v: String, hexDigits: Int, unit: String? = nil) -> String {
        switch self {
        case .string: v
        case .integer(let swift, let signed):
            if hexDigits > 0 {
                "hex: UInt64(\(v)), digits: \(hexDigits)"
            } else {
                swift == "UInt64" || swift == "Int64" ? v : signed ? "Int64(\(v))" : "UInt64(\(v))"
            }
        case .yesNo, .yes: "yesNo: \(v)"
        case .onOff: "onOff: \(v)"
        case .scaled: unit == "M" ? "\(v) >> 20" : v
        case .enumeration: "\(v).name"
        case .scalar: "\(v).xmlText"
        }
    }
}
