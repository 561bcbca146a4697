// SPDX-License-Identifier: Apache-2.0
import TestSupport
import Testing
import XDR

@Suite("Strings that are any bytes")
struct WireStringTests {
    static let samples: [[UInt8]] = [
        [], Array("plain".utf8), Array("grün 雲 🐧".utf8),
        [0xFF], [0xC3], [0xC3, 0x28], [0xE2, 0x82], [0xF0, 0x9F, 0x90], [0x80, 0x80], [0x61, 0xFE, 0x62],
        // Overlong forms, surrogates and what lies past the last scalar are no UTF-8.
        [0xC0, 0x80], [0xE0, 0x80, 0xAF], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80],
        // Scalars that escapes use: as text of their own they must survive as well.
        Array("\u{10FF00}".utf8), Array("\u{10FFFF}".utf8), Array("\u{10FEFF}".utf8), Array("\u{100000}".utf8),
        [0xFF] + Array("\u{10FFFF}".utf8) + [0xF4], [0x00, 0x41, 0x00],
    ]

    @Test("Bytes come back from text as they were", arguments: samples)
    func survival(bytes: [UInt8]) throws {
        #expect(String(wireBytes: bytes).wireBytes == bytes)
        let encoded = try writing { w throws(XDRError) in try w.string(String(wireBytes: bytes), max: bytes.count) }
        #expect(encoded == (try writing { w throws(XDRError) in try w.opaque(bytes, max: bytes.count) }))
        let decoded = try reading(encoded) { r throws(XDRError) in try r.string(max: bytes.count) }
        #expect(decoded.value.wireBytes == bytes)
        #expect(decoded.left == 0)
    }

    @Test("Random bytes come back as they were, and different ones never become the same text")
    func randomBytes() {
        var generator = SeededGenerator(seed: 20)
        var seen: [String: [UInt8]] = [:]
        for _ in 0..<5_000 {
            let bytes = (0..<Int.random(in: 0...12, using: &generator)).map { _ in
                // Mostly bytes that make or break multi-byte sequences.
                Bool.random(using: &generator)
                    ? UInt8.random(in: .min ... .max, using: &generator)
                    : [0xF4, 0x8F, 0xBC, 0xBF, 0x80, 0xC3][Int.random(in: 0..<6, using: &generator)]
            }
            let text = String(wireBytes: bytes)
            #expect(text.wireBytes == bytes)
            #expect(Array(seen.updateValue(bytes, forKey: text) ?? bytes) == bytes)
        }
    }

    @Test("The limit counts bytes, not characters")
    func limit() {
        #expect(throws: XDRError.tooLong(count: 4, limit: 3)) { try writing { w throws(XDRError) in try w.string("🐧", max: 3) } }
        #expect(throws: Never.self) { try writing { w throws(XDRError) in try w.string(String(wireBytes: [0xFF]), max: 1) } }
    }
}
