// SPDX-License-Identifier: Apache-2.0
public import Errors
public import WireProtocol

/// Types of parameters, by the numbers and names of `virTypedParameterType`.
public enum ParameterType: Int32, Sendable {
    case int = 1
    case uint, long, ulong, double, boolean, string

    /// As error texts call it.
    public var name: String {
        switch self {
        case .int: "int"
        case .uint: "uint"
        case .long: "llong"
        case .ulong: "ullong"
        case .double: "double"
        case .boolean: "boolean"
        case .string: "string"
        }
    }
}

extension Remote.TypedParam {
    public static func int(_ field: String, _ value: Int32) -> Self { Self(field: field, value: .int(value)) }
    public static func uint(_ field: String, _ value: UInt32) -> Self { Self(field: field, value: .uint(value)) }
    public static func llong(_ field: String, _ value: Int64) -> Self { Self(field: field, value: .llong(value)) }
    public static func ullong(_ field: String, _ value: UInt64) -> Self { Self(field: field, value: .ullong(value)) }
    public static func double(_ field: String, _ value: Double) -> Self { Self(field: field, value: .double(value)) }
    public static func boolean(_ field: String, _ value: Bool) -> Self { Self(field: field, value: .boolean(value ? 1 : 0)) }
    public static func string(_ field: String, _ value: String) -> Self { Self(field: field, value: .string(value)) }

    public var type: ParameterType {
        switch value {
        case .int: .int
        case .uint: .uint
        case .llong: .long
        case .ullong: .ulong
        case .double: .double
        case .boolean: .boolean
        case .string: .string
        }
    }
}

/// Parameters of a call that were checked against the fields that the call knows.
public struct CheckedParameters: Sendable {
    private let parameters: [Remote.TypedParam]

    /// Refuses fields that are not in `known`, fields of another type, and fields given twice, as the reference words it.
    public init(_ parameters: [Remote.TypedParam], known: [(field: String, type: ParameterType)]) throws(VirtError) {
        var seen: Set<String> = []
        for parameter in parameters.sorted(by: { $0.field < $1.field }) {
            guard let field = known.first(where: { $0.field == parameter.field }) else {
                throw VirtError(.argumentUnsupported, .unspecified, "parameter '\(parameter.field)' not supported")
            }
            guard seen.insert(parameter.field).inserted else {
                throw VirtError(.invalidArg, .unspecified, "parameter '\(parameter.field)' occurs multiple times")
            }
            guard parameter.type == field.type else {
                throw VirtError(
                    .invalidArg, .unspecified,
                    "invalid type '\(parameter.type.name)' for parameter '\(parameter.field)', expected '\(field.type.name)'")
            }
        }
        self.parameters = parameters
    }

    /// In the order of the call.
    public var all: [Remote.TypedParam] { parameters }

    public func uint(_ field: String) -> UInt32? {
        if case .uint(let value)? = value(field) { value } else { nil }
    }

    public func int(_ field: String) -> Int32? {
        if case .int(let value)? = value(field) { value } else { nil }
    }

    public func ulong(_ field: String) -> UInt64? {
        if case .ullong(let value)? = value(field) { value } else { nil }
    }

    public func string(_ field: String) -> String? {
        if case .string(let value)? = value(field) { value } else { nil }
    }

    public func boolean(_ field: String) -> Bool? {
        if case .boolean(let value)? = value(field) { value != 0 } else { nil }
    }

    private func value(_ field: String) -> Remote.TypedParamValue? { parameters.first { $0.field == field }?.value }
}

/// How calls of the "how many, then which" kind answer: asked for none they only tell the number.
public func parameterAnswer(_ parameters: [Remote.TypedParam], asked: Int32) -> (parameters: [Remote.TypedParam], count: Int32) {
    guard asked > 0 else { return ([], Int32(parameters.count)) }
    let answer = Array(parameters.prefix(Int(asked)))
    return (answer, Int32(answer.count))
}
