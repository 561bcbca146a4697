// SPDX-License-Identifier: Apache-2.0

/// 128 bits that name an object for ever.
public struct UUID: Hashable, Sendable, CustomStringConvertible, XMLScalar {
    private var high: UInt64
    private var low: UInt64

    /// All zero.
    public init() { (high, low) = (0, 0) }

    /// A random one (version 4).
    public static func random() -> UUID {
        var generator = SystemRandomNumberGenerator()
        return UUID(
            high: generator.next() & ~0xF000 | 0x4000, low: generator.next() & (.max >> 2) | (1 << 63))
    }

    private init(high: UInt64, low: UInt64) { (self.high, self.low) = (high, low) }

    /// From 16 bytes in wire order; nil for another count.
    public init?(bytes: some Sequence<UInt8>) {
        var words: (UInt64, UInt64) = (0, 0)
        var count = 0
        for byte in bytes {
            if count < 8 { words.0 = words.0 << 8 | UInt64(byte) } else { words.1 = words.1 << 8 | UInt64(byte) }
            count += 1
        }
        guard count == 16 else { return nil }
        self.init(high: words.0, low: words.1)
    }

    /// The 16 bytes in wire order.
    public var bytes: [UInt8] {
        (0..<16).map { UInt8(truncatingIfNeeded: ($0 < 8 ? high : low) >> UInt64(56 - 8 * ($0 % 8))) }
    }

    /// From 32 hexadecimal digits, with hyphens between bytes or not, white space around them, as the reference reads it.
    public init?(text: String) {
        var bytes: [UInt8] = []
        var half: UInt8?
        var rest = text.utf8[...]
        while let c = rest.first, c == 32 || (9...13).contains(c) { rest.removeFirst() }
        while let c = rest.first, bytes.count < 16 {
            rest.removeFirst()
            if c == UInt8(ascii: "-"), half == nil { continue }
            guard let digit = Character(UnicodeScalar(c)).hexDigitValue, c < 128 else { return nil }
            if let high = half {
                bytes.append(high << 4 | UInt8(digit))
                half = nil
            } else {
                half = UInt8(digit)
            }
        }
        guard rest.allSatisfy({ $0 == 32 || (9...13).contains($0) }) else { return nil }
        self.init(bytes: bytes)
    }

    init?(xmlText: String) { self.init(text: xmlText) }
    var xmlText: String { description }

    /// The usual form: 8-4-4-4-12 lower-case digits.
    public var description: String {
        let digits: [UInt8] = Array("0123456789abcdef".utf8)
        return String(unsafeUninitializedCapacity: 36) { buffer in
            var place = 0
            for (index, byte) in bytes.enumerated() {
                if [4, 6, 8, 10].contains(index) {
                    buffer[place] = UInt8(ascii: "-")
                    place += 1
                }
                buffer[place] = digits[Int(byte >> 4)]
                buffer[place + 1] = digits[Int(byte & 15)]
                place += 2
            }
            return 36
        }
    }

    /// All bytes alike, which no object may have.
    public var isUniform: Bool { Set(bytes).count == 1 }
}
