// SPDX-License-Identifier: Apache-2.0

// Names are bytes on the wire. Most are UTF-8; those that are not must come back as they were. So each byte that is no part
// of valid UTF-8 becomes one scalar of U+10FF00...U+10FFFF (its low eight bits are the byte), and so does each byte of such
// a scalar that was really there. The way back is then unambiguous: those scalars become bytes, all others their UTF-8.

extension String {
    /// The text of bytes from the wire. Any bytes will do: `wireBytes` gives back exactly the same ones.
    public init(wireBytes bytes: UnsafeRawBufferPointer) {
        if isASCII(bytes) {
            self = String(decoding: bytes, as: UTF8.self)
        } else if !bytes.contains(escapeLead), let text = String(validating: bytes, as: UTF8.self) {
            self = text
        } else {
            self = escaping(bytes)
        }
    }

    /// The text of bytes from the wire. Any bytes will do: `wireBytes` gives back exactly the same ones.
    public init(wireBytes bytes: [UInt8]) {
        self = bytes.withUnsafeBytes { String(wireBytes: $0) }
    }

    /// The bytes that the wire carries for this text.
    public var wireBytes: [UInt8] {
        let text = Array(utf8)
        return text.contains(escapeLead) ? unescaping(self) : text
    }
}

/// First byte of every escaping scalar's UTF-8 (and of all others from U+100000 on).
let escapeLead: UInt8 = 0xF4

private let escapeBase: UInt32 = 0x10_FF00

func isASCII(_ bytes: UnsafeRawBufferPointer) -> Bool {
    var offset = 0
    var seen: UInt64 = 0
    while offset &+ 8 <= bytes.count {
        seen |= bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
        offset &+= 8
    }
    while offset < bytes.count {
        seen |= UInt64(bytes[offset])
        offset &+= 1
    }
    return seen & 0x8080_8080_8080_8080 == 0
}

private func escaping(_ bytes: UnsafeRawBufferPointer) -> String {
    var text = String.UnicodeScalarView()
    var rest = bytes[...]
    while let lead = rest.first {
        let length = scalarLength(lead: lead)
        let candidate = rest.prefix(length)
        if let scalar = onlyScalar(of: candidate), scalar.value < escapeBase {
            text.append(scalar)
            rest = rest.dropFirst(length)
        } else {
            text.append(escape(lead))
            rest = rest.dropFirst()
        }
    }
    return String(text)
}

private func onlyScalar(of bytes: Slice<UnsafeRawBufferPointer>) -> Unicode.Scalar? {
    guard let text = String(validating: bytes, as: UTF8.self) else { return nil }
    let scalars = text.unicodeScalars
    return scalars.count == 1 ? scalars.first : nil
}

private func scalarLength(lead: UInt8) -> Int {
    switch lead {
    case 0xC0...0xDF: 2
    case 0xE0...0xEF: 3
    case 0xF0...0xF7: 4
    default: 1
    }
}

private func escape(_ byte: UInt8) -> Unicode.Scalar {
    // Always a valid scalar: the range is 256 long and ends with the last one.
    Unicode.Scalar(escapeBase | UInt32(byte)) ?? "\u{FFFD}"
}

private func unescaping(_ text: String) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
        if scalar.value >= escapeBase {
            bytes.append(UInt8(truncatingIfNeeded: scalar.value))
        } else {
            bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
        }
    }
    return bytes
}
