// SPDX-License-Identifier: Apache-2.0

/// Six bytes of an Ethernet address.
public struct MACAddress: Hashable, Sendable, CustomStringConvertible, XMLScalar {
    private var value: UInt64

    public init() { value = 0 }

    /// A random one with the three bytes in front.
    public static func random(prefix: (UInt8, UInt8, UInt8)) -> MACAddress {
        var address = MACAddress()
        let head = UInt64(prefix.0) << 40 | UInt64(prefix.1) << 32 | UInt64(prefix.2) << 24
        address.value = head | UInt64.random(in: 0..<(1 << 24))
        return address
    }

    /// Six numbers of one or two hexadecimal digits with colons between.
    public init?(text: String) {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count == 6 else { return nil }
        value = 0
        for part in parts {
            guard (1...2).contains(part.utf8.count), let byte = UInt8(part, radix: 16), part.utf8.first != UInt8(ascii: "+") else {
                return nil
            }
            value = value << 8 | UInt64(byte)
        }
    }

    public var bytes: [UInt8] { (0..<6).map { UInt8(truncatingIfNeeded: value >> UInt64(40 - 8 * $0)) } }

    public var isMulticast: Bool { value >> 40 & 1 == 1 }

    public var description: String {
        String(unsafeUninitializedCapacity: 17) { text in
            for place in 0..<17 {
                let digit = UInt8(truncatingIfNeeded: value >> UInt64(44 - 4 * (place / 3 * 2 + place % 3)) & 15)
                text[place] = place % 3 == 2 ? UInt8(ascii: ":") : digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10
            }
            return 17
        }
    }

    init?(xmlText: String) { self.init(text: xmlText) }
    var xmlText: String { description }
}
