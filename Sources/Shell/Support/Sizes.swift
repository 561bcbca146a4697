// SPDX-License-Identifier: Apache-2.0

/// Numbers with units: as users write them, and as they are shown.
enum Sizes {
    /// Bytes in a readable unit: the number and the unit's name.
    static func readable(_ bytes: UInt64) -> (Double, String) {
        let units = ["B", "KiB", "MiB", "GiB", "TiB", "PiB", "EiB"]
        var value = Double(bytes)
        var index = 0
        while value >= 1024, index < units.count - 1 {
            value /= 1024
            index += 1
        }
        return (value, units[index])
    }

    /// `1.50 GiB`
    static func text(_ bytes: UInt64) -> String {
        let (value, unit) = readable(bytes)
        return "\(String.fixed(value, 2)) \(unit)"
    }

    /// Reads `10`, `10k`, `10 MiB`, `1GB`...
    /// - Parameter scale: what a number without a unit counts.
    /// - Returns: the number of bytes, or nil when it is none or over `limit`.
    static func parse(_ text: String, scale: UInt64, limit: UInt64) -> UInt64? {
        guard let (number, rest) = IntegerText.prefix(text), number.isPositive else { return nil }
        var factor = scale
        let unit = rest.drop { $0 == " " || ("\t"..."\r").contains($0) }.lowercased()
        if !unit.isEmpty {
            guard let power = "bkmgtpe".firstIndex(of: unit.first ?? " ").map({ "bkmgtpe".distance(from: "bkmgtpe".startIndex, to: $0) })
            else { return nil }
            let base: UInt64
            switch unit.dropFirst() {
            case "" where power > 0, "ib" where power > 0: base = 1024
            case "b" where power > 0: base = 1000
            case "" where power == 0, "yte" where power == 0, "ytes" where power == 0: base = 1
            default: return nil
            }
            factor = (0..<power).reduce(1) { result, _ in result * base }
        }
        let (product, overflow) = number.magnitude.multipliedReportingOverflow(by: factor)
        guard !overflow, product <= limit else { return nil }
        return product
    }
}

/// Integers as C's library reads them: blanks in front, a sign, and for base 0 the prefixes `0x` and `0`.
struct IntegerText {
    let magnitude: UInt64
    let isNegative: Bool
    var isPositive: Bool { !isNegative || magnitude == 0 }

    /// The number at the beginning and what stands behind it. Nil: no number, or too big.
    static func prefix(_ text: some StringProtocol, radix: Int = 10) -> (IntegerText, rest: String)? {
        var bytes = Array(text.utf8)[...]
        bytes = bytes.drop { $0 == 32 || (9...13).contains($0) }
        var isNegative = false
        if let sign = bytes.first, sign == UInt8(ascii: "-") || sign == UInt8(ascii: "+") {
            isNegative = sign == UInt8(ascii: "-")
            bytes = bytes.dropFirst()
        }
        var base = UInt64(radix == 0 ? 10 : radix)
        if radix == 0, bytes.first == UInt8(ascii: "0") {
            base = 8
            if bytes.count > 2, bytes[bytes.startIndex + 1] | 32 == UInt8(ascii: "x") {
                base = 16
                bytes = bytes.dropFirst(2)
            }
        }
        var value: UInt64 = 0
        var count = 0
        while let byte = bytes.first, let digit = Character(UnicodeScalar(byte)).hexDigitValue, digit < base {
            let (product, first) = value.multipliedReportingOverflow(by: base)
            let (sum, second) = product.addingReportingOverflow(UInt64(digit))
            guard !first, !second else { return nil }
            value = sum
            count += 1
            bytes = bytes.dropFirst()
        }
        guard count > 0 else { return nil }
        return (IntegerText(magnitude: value, isNegative: isNegative), String(decoding: bytes, as: UTF8.self))
    }

    /// A whole text as a signed number.
    static func signed<Value: FixedWidthInteger & SignedInteger>(_ text: String, radix: Int = 10, as type: Value.Type = Value.self)
        -> Value?
    {
        guard let (number, rest) = prefix(text, radix: radix), rest.isEmpty else { return nil }
        if number.isNegative, number.magnitude == UInt64(Value.max) + 1 { return Value.min }
        guard let value = Value(exactly: number.magnitude) else { return nil }
        return number.isNegative ? -value : value
    }

    /// A whole text as an unsigned number.
    /// - Parameter wraps: takes negative numbers as C does.
    static func unsigned<Value: FixedWidthInteger & UnsignedInteger>(
        _ text: String, radix: Int = 10, wraps: Bool = false, as type: Value.Type = Value.self
    ) -> Value? {
        guard let (number, rest) = prefix(text, radix: radix), rest.isEmpty, number.isPositive || wraps else { return nil }
        guard let value = Value(exactly: number.magnitude) else { return nil }
        return number.isNegative ? 0 &- value : value
    }
}
