// SPDX-License-Identifier: Apache-2.0

/// Base64 of RFC 4648 with padding, the form of stored values.
enum Base64 {
    private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    private static let padding = UInt8(ascii: "=")

    static func encode(_ bytes: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity((bytes.count + 2) / 3 * 4)
        for start in stride(from: 0, to: bytes.count, by: 3) {
            let group = bytes[start..<min(start + 3, bytes.count)]
            var bits: UInt32 = 0
            for byte in group { bits = bits << 8 | UInt32(byte) }
            bits <<= UInt32(8 * (3 - group.count))
            for position in 0..<4 {
                let index = Int(bits >> UInt32(18 - 6 * position) & 63)
                result.append(position <= group.count ? alphabet[index] : padding)
            }
        }
        return result
    }

    /// Nil for text that is no base64; white space at the end is passed over.
    static func decode(_ text: String) -> [UInt8]? {
        var digits = Array(text.utf8)
        while let last = digits.last, last == 10 || last == 13 || last == 32 { digits.removeLast() }
        guard digits.count % 4 == 0 else { return nil }
        let padded = digits.suffix(2).filter { $0 == padding }.count
        var result: [UInt8] = []
        var bits: UInt32 = 0
        for (number, digit) in digits.enumerated() {
            let isPadding = number >= digits.count - padded
            guard isPadding || alphabet.contains(digit) else { return nil }
            bits = bits << 6 | UInt32(isPadding ? 0 : alphabet.firstIndex(of: digit) ?? 0)
            guard number % 4 == 3 else { continue }
            for shift: UInt32 in [16, 8, 0] { result.append(UInt8(truncatingIfNeeded: bits >> shift)) }
            bits = 0
        }
        result.removeLast(padded)
        return result
    }
}
