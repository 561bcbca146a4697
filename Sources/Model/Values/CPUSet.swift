// SPDX-License-Identifier: Apache-2.0
internal import Errors

/// A set of CPU or node numbers, in text `0-3,^2,7`.
public struct CPUSet: Hashable, Sendable, CustomStringConvertible, XMLScalar {
    /// Numbers from here on are refused.
    public static let limit = 16384
    private var words: [UInt64] = []

    public init() {}
    public init(_ numbers: some Sequence<Int>) { for number in numbers { insert(number) } }

    /// Ranges and single numbers with commas between; `^` takes a number out again.
    public init?(text: String) {
        var rest = text.utf8[...]
        Self.skipSpaces(&rest)
        guard !rest.isEmpty else { return nil }
        while true {
            let removes = rest.first == UInt8(ascii: "^")
            if removes { rest.removeFirst() }
            guard let first = Self.number(&rest) else { return nil }
            var last = first
            if !removes, rest.first == UInt8(ascii: "-") {
                rest.removeFirst()
                guard let end = Self.number(&rest), end >= first else { return nil }
                last = end
            }
            if removes { remove(first) } else { for number in first...last { insert(number) } }
            Self.skipSpaces(&rest)
            guard let separator = rest.first else { return }
            guard separator == UInt8(ascii: ",") else { return nil }
            rest.removeFirst()
            Self.skipSpaces(&rest)
        }
    }

    private static func skipSpaces(_ rest: inout Substring.UTF8View) {
        while let c = rest.first, c == 32 || (9...13).contains(c) { rest.removeFirst() }
    }

    private static func number(_ rest: inout Substring.UTF8View) -> Int? {
        skipSpaces(&rest)
        var value: Int?
        while let c = rest.first, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(c) {
            rest.removeFirst()
            let next = (value ?? 0) * 10 + Int(c - UInt8(ascii: "0"))
            guard next < limit else { return nil }
            value = next
        }
        skipSpaces(&rest)
        return value
    }

    public mutating func insert(_ number: Int) {
        guard (0..<Self.limit).contains(number) else { return }
        while words.count <= number / 64 { words.append(0) }
        words[number / 64] |= 1 << UInt64(number % 64)
    }

    public mutating func remove(_ number: Int) {
        guard number >= 0, number / 64 < words.count else { return }
        words[number / 64] &= ~(1 << UInt64(number % 64))
        while words.last == 0 { words.removeLast() }
    }

    public func contains(_ number: Int) -> Bool {
        number >= 0 && number / 64 < words.count && words[number / 64] >> UInt64(number % 64) & 1 == 1
    }

    public var isEmpty: Bool { words.isEmpty }
    public var count: Int { words.reduce(0) { $0 + $1.nonzeroBitCount } }
    /// In ascending order.
    public var numbers: [Int] { (0..<words.count * 64).filter(contains) }
    public var last: Int? { numbers.last }

    public func isDisjoint(with other: CPUSet) -> Bool { zip(words, other.words).allSatisfy { $0 & $1 == 0 } }

    public mutating func formUnion(_ other: CPUSet) { for number in other.numbers { insert(number) } }

    public var description: String {
        var parts: [String] = []
        var start: Int?
        for number in 0...words.count * 64 {
            if contains(number) {
                start = start ?? number
            } else if let first = start {
                parts.append(first == number - 1 ? "\(first)" : "\(first)-\(number - 1)")
                start = nil
            }
        }
        return parts.joined(separator: ",")
    }

    init?(xmlText: String) { self.init(text: xmlText) }
    static var complaint: Complaint? { Complaint(.invalidArg, .unspecified, "Failed to parse bitmap '%s'") }
    var xmlText: String { description }
}
