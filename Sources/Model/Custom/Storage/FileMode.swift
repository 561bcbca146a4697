// SPDX-License-Identifier: Apache-2.0

/// The permission bits of a file, in XML an octal number.
public struct FileMode: Hashable, Sendable, XMLScalar {
    /// At most 0o777.
    public var bits: UInt32

    public init() { bits = 0 }

    init?(xmlText: String) {
        guard let value = IntegerText.unsigned(xmlText, base: 8), value <= 0o777 else { return nil }
        bits = UInt32(value)
    }

    var xmlText: String { "0" + String(bits, radix: 8) }
}

/// The name of a port or node of a storage network: sixteen hexadecimal digits.
public struct WorldWideName: Hashable, Sendable, XMLScalar {
    public var digits: String

    public init() { digits = "" }
    init?(xmlText: String) { digits = xmlText }
    var xmlText: String { digits }

    var isValid: Bool { digits.utf8.count == 16 && digits.allSatisfy { $0.isASCII && $0.isHexDigit } }
}
