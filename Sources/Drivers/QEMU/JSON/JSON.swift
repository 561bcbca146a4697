// SPDX-License-Identifier: Apache-2.0

/// A JSON value as QEMU's monitor sends and takes it. Members keep their order.
enum JSON: Sendable, Hashable {
    case null
    case bool(Bool)
    case integer(Int64)
    /// An integer above `Int64.max`.
    case unsigned(UInt64)
    /// A number with a fraction or an exponent, as it was written.
    case decimal(String)
    case string(String)
    case array([JSON])
    case object(Members)

    /// An object's members in their order. Lookups are linear: monitor objects are small.
    struct Members: Sendable, Hashable {
        var pairs: [Member]
        struct Member: Sendable, Hashable {
            var key: String
            var value: JSON
        }
        init(_ pairs: [Member] = []) { self.pairs = pairs }
        subscript(key: String) -> JSON? {
            get { pairs.first { $0.key == key }?.value }
            set {
                if let index = pairs.firstIndex(where: { $0.key == key }) {
                    if let newValue { pairs[index].value = newValue } else { pairs.remove(at: index) }
                } else if let newValue {
                    pairs.append(Member(key: key, value: newValue))
                }
            }
        }
    }
}

extension JSON {
    subscript(key: String) -> JSON? {
        guard case .object(let members) = self else { return nil }
        return members[key]
    }
    var text: String? {
        guard case .string(let text) = self else { return nil }
        return text
    }
    var elements: [JSON]? {
        guard case .array(let elements) = self else { return nil }
        return elements
    }
    var members: [Members.Member]? {
        guard case .object(let members) = self else { return nil }
        return members.pairs
    }
    var flag: Bool? {
        guard case .bool(let flag) = self else { return nil }
        return flag
    }
    var int64: Int64? {
        switch self {
        case .integer(let value): value
        case .unsigned(let value): Int64(exactly: value)
        default: nil
        }
    }
    var uint64: UInt64? {
        switch self {
        case .integer(let value): UInt64(exactly: value)
        case .unsigned(let value): value
        default: nil
        }
    }
}

extension JSON: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral,
    ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
    init(stringLiteral value: String) { self = .string(value) }
    init(integerLiteral value: Int64) { self = .integer(value) }
    init(booleanLiteral value: Bool) { self = .bool(value) }
    init(arrayLiteral elements: JSON...) { self = .array(elements) }
    init(dictionaryLiteral elements: (String, JSON)...) {
        self = .object(Members(elements.map { Members.Member(key: $0.0, value: $0.1) }))
    }
}
