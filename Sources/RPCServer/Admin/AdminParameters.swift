// SPDX-License-Identifier: Apache-2.0
import Errors
import WireProtocol

/// Unsigned numbers by name, as administrators set them.
struct AdminParameters {
    private var values: [String: UInt32] = [:]

    /// - Parameter names: those that may be there; texts and codes of the refusals are the reference's.
    init(_ parameters: [Admin.TypedParam], names: [String]) throws(VirtError) {
        for parameter in parameters {
            guard values[parameter.field] == nil else {
                throw VirtError(.invalidArg, .unspecified, "parameter '\(parameter.field)' occurs multiple times")
            }
            guard names.contains(parameter.field) else {
                throw VirtError(.argumentUnsupported, .unspecified, "parameter '\(parameter.field)' not supported")
            }
            guard case .uint(let value) = parameter.value else {
                throw VirtError(
                    .invalidArg, .unspecified,
                    "invalid type '\(parameter.value.typeName)' for parameter '\(parameter.field)', expected 'uint'")
            }
            values[parameter.field] = value
        }
    }

    /// The value, or the one that counts so far.
    func value(_ name: String, or current: Int) -> Int { values[name].map { Int($0) } ?? current }

    func has(_ name: String) -> Bool { values[name] != nil }
}

extension Admin.TypedParamValue {
    fileprivate var typeName: String {
        switch self {
        case .int: "int"
        case .uint: "uint"
        case .llong: "llong"
        case .ullong: "ullong"
        case .double: "double"
        case .boolean: "boolean"
        case .string: "string"
        }
    }
}

extension Admin.TypedParam {
    init(_ field: String, _ number: Int) { self.init(field: field, value: .uint(UInt32(clamping: number))) }
    init(_ field: String, _ text: String) { self.init(field: field, value: .string(text)) }
}
