// SPDX-License-Identifier: Apache-2.0
import Errors
import WireProtocol

/// Tells the daemon that this client understands parameters that are texts.
let textParametersAllowed: UInt32 = 4

extension Remote.TypedParam {
    /// The value as users see it.
    var text: String {
        switch value {
        case .int(let number): "\(number)"
        case .uint(let number): "\(number)"
        case .llong(let number): "\(number)"
        case .ullong(let number): "\(number)"
        case .double(let number): plainText(number)
        case .boolean(let flag): yesNo(flag != 0)
        case .string(let text): text
        }
    }

    static func int(_ field: String, _ value: Int32) -> Remote.TypedParam { .init(field: field, value: .int(value)) }
    static func uint(_ field: String, _ value: UInt32) -> Remote.TypedParam { .init(field: field, value: .uint(value)) }
    static func llong(_ field: String, _ value: Int64) -> Remote.TypedParam { .init(field: field, value: .llong(value)) }
    static func ullong(_ field: String, _ value: UInt64) -> Remote.TypedParam { .init(field: field, value: .ullong(value)) }
    static func string(_ field: String, _ value: String) -> Remote.TypedParam { .init(field: field, value: .string(value)) }
}

extension [Remote.TypedParam] {
    /// The value of a field.
    subscript(field: String) -> Remote.TypedParamValue? { first { $0.field == field }?.value }

    func number(_ field: String) -> UInt64? {
        switch self[field] {
        case .int(let number): UInt64(exactly: number)
        case .uint(let number): UInt64(number)
        case .llong(let number): UInt64(exactly: number)
        case .ullong(let number): number
        default: nil
        }
    }

    func text(_ field: String) -> String? {
        if case .string(let text) = self[field] { return text }
        return nil
    }

}

extension Remote.TypedParamValue {
    /// A text as a value of the same type.
    func parsed(_ text: String, name: String) throws -> Remote.TypedParamValue {
        let result: (value: Remote.TypedParamValue?, expected: String)
        switch self {
        case .int: result = (IntegerText.signed(text, as: Int32.self).map { .int($0) }, "expected int")
        case .uint: result = (IntegerText.unsigned(text, wraps: true, as: UInt32.self).map { .uint($0) }, "expected unsigned int")
        case .llong: result = (IntegerText.signed(text, as: Int64.self).map { .llong($0) }, "expected long long")
        case .ullong: result = (IntegerText.unsigned(text, wraps: true, as: UInt64.self).map { .ullong($0) }, "expected unsigned long long")
        case .double: result = (Double(text).map { .double($0) }, "expected double")
        case .boolean: result = (["0": 0, "1": 1][text].map { .boolean($0) }, "invalid boolean")
        case .string: result = (.string(text), "")
        }
        guard let value = result.value else {
            throw VirtError(.invalidArg, .unspecified, "Invalid value for field '\(name)': \(result.expected)")
        }
        return value
    }
}
