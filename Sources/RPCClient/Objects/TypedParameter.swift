// SPDX-License-Identifier: Apache-2.0
public import WireProtocol

/// A named value of one of the seven types that libvirt's parameter lists have.
public struct TypedParameter: Sendable, Hashable {
    public enum Value: Sendable, Hashable {
        case int(Int32)
        case unsignedInt(UInt32)
        case long(Int64)
        case unsignedLong(UInt64)
        case double(Double)
        case bool(Bool)
        case string(String)
    }

    public var name: String
    public var value: Value

    public init(_ name: String, _ value: Value) {
        self.name = name
        self.value = value
    }

    public init(_ wire: Remote.TypedParam) {
        name = wire.field
        value =
            switch wire.value {
            case .int(let number): .int(number)
            case .uint(let number): .unsignedInt(number)
            case .llong(let number): .long(number)
            case .ullong(let number): .unsignedLong(number)
            case .double(let number): .double(number)
            case .boolean(let number): .bool(number != 0)
            case .string(let text): .string(text)
            }
    }

    /// As it goes over the wire.
    public var wire: Remote.TypedParam {
        let wireValue: Remote.TypedParamValue =
            switch value {
            case .int(let number): .int(number)
            case .unsignedInt(let number): .uint(number)
            case .long(let number): .llong(number)
            case .unsignedLong(let number): .ullong(number)
            case .double(let number): .double(number)
            case .bool(let isTrue): .boolean(isTrue ? 1 : 0)
            case .string(let text): .string(text)
            }
        return Remote.TypedParam(field: name, value: wireValue)
    }

    /// The value as a whole number, whatever its width; nil for texts, fractions and numbers that do not fit.
    public var integer: Int? {
        switch value {
        case .int(let number): Int(number)
        case .unsignedInt(let number): Int(number)
        case .long(let number): Int(exactly: number)
        case .unsignedLong(let number): Int(exactly: number)
        case .bool(let isTrue): isTrue ? 1 : 0
        case .double, .string: nil
        }
    }

    public var text: String? { if case .string(let text) = value { text } else { nil } }
}

extension [TypedParameter] {
    init(_ wire: [Remote.TypedParam]) { self = wire.map { TypedParameter($0) } }

    /// The first parameter of that name.
    public subscript(name: String) -> TypedParameter? { first { $0.name == name } }
}
