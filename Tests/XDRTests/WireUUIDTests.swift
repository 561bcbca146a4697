// SPDX-License-Identifier: Apache-2.0
import Testing
import XDR

@Suite("UUIDs on the wire")
struct WireUUIDTests {
    @Test("Bytes, text and wire agree")
    func forms() throws {
        let bytes = hex("00112233445566778899aabbccddeeff")
        let uuid = try #require(WireUUID(bytes: bytes))
        #expect(uuid.bytes == bytes)
        #expect(uuid.description == "00112233-4455-6677-8899-aabbccddeeff")
        #expect(WireUUID(uuid.description) == uuid)
        #expect(try writing { w throws(XDRError) in try w.uuid(uuid) } == bytes)
        #expect(try reading(bytes) { r throws(XDRError) in try r.uuid() }.value == uuid)
    }

    @Test(
        "Text may leave out or add dashes and spaces, and use capitals",
        arguments: [
            "00112233445566778899AABBCCDDEEFF", " 00112233-4455-6677-8899-aabbccddeeff ", "0-0-112233 445566778899aabbccddeeff",
        ])
    func lenientText(text: String) {
        #expect(WireUUID(text)?.description == "00112233-4455-6677-8899-aabbccddeeff")
    }

    @Test(
        "Anything else is no UUID",
        arguments: [
            "", "00112233-4455-6677-8899-aabbccddeef", "00112233-4455-6677-8899-aabbccddeeff0", "0011223g-4455-6677-8899-aabbccddeeff",
            "{00112233-4455-6677-8899-aabbccddeeff}",
        ])
    func refusedText(text: String) {
        #expect(WireUUID(text) == nil)
    }

    @Test("Other counts of bytes are refused", arguments: [0, 15, 17])
    func refusedCounts(count: Int) {
        #expect(WireUUID(bytes: [UInt8](repeating: 0, count: count)) == nil)
    }
}
