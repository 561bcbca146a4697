// SPDX-License-Identifier: Apache-2.0

/// Numbers as the reference reads them: C rules for white space, sign and (with base 0) prefix, the whole text, no overflow.
enum IntegerText {
    static func signed(_ text: String, base: Int = 10) -> Int64? {
        guard let (negative, magnitude) = parse(text, base: base) else { return nil }
        if negative { return magnitude <= UInt64(Int64.max) + 1 ? Int64(truncatingIfNeeded: 0 &- magnitude) : nil }
        return Int64(exactly: magnitude)
    }

    /// No sign allowed.
    static func unsigned(_ text: String, base: Int = 10) -> UInt64? {
        guard let (negative, magnitude) = parse(text, base: base), !negative else { return nil }
        return magnitude
    }

    /// A negative number counts down from the end of the type, as `strtoul` has it.
    static func wrapping<T: UnsignedInteger & FixedWidthInteger>(_ text: String, base: Int = 10, as type: T.Type) -> T? {
        guard let (negative, magnitude) = parse(text, base: base), let value = T(exactly: magnitude) else { return nil }
        return negative ? 0 &- value : value
    }

    private static func parse(_ text: String, base: Int) -> (negative: Bool, magnitude: UInt64)? {
        var bytes = text.utf8[...]
        while let first = bytes.first, first == 32 || (9...13).contains(first) { bytes.removeFirst() }
        let negative = bytes.first == UInt8(ascii: "-")
        if negative || bytes.first == UInt8(ascii: "+") { bytes.removeFirst() }
        let radix = takePrefix(&bytes, base: base)
        guard !bytes.isEmpty else { return nil }
        var value: UInt64 = 0
        for byte in bytes {
            guard let digit = digit(byte), digit < radix else { return nil }
            let (scaled, overflow) = value.multipliedReportingOverflow(by: radix)
            let (sum, carry) = scaled.addingReportingOverflow(digit)
            guard !overflow, !carry else { return nil }
            value = sum
        }
        return (negative, value)
    }

    private static func takePrefix(_ bytes: inout Substring.UTF8View, base: Int) -> UInt64 {
        let hasHex = bytes.count > 2 && bytes.first == UInt8(ascii: "0") && (bytes.dropFirst().first ?? 0) | 0x20 == UInt8(ascii: "x")
        if base == 16 || base == 0, hasHex {
            bytes = bytes.dropFirst(2)
            return 16
        }
        if base == 0 { return bytes.first == UInt8(ascii: "0") && bytes.count > 1 ? 8 : 10 }
        return UInt64(base)
    }

    private static func digit(_ byte: UInt8) -> UInt64? {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt64(byte - UInt8(ascii: "0"))
        case UInt8(ascii: "a")...UInt8(ascii: "z"): UInt64(byte - UInt8(ascii: "a")) + 10
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): UInt64(byte - UInt8(ascii: "A")) + 10
        default: nil
        }
    }
}
