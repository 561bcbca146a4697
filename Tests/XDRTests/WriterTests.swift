// SPDX-License-Identifier: Apache-2.0
import Glibc
import Testing
import XDR

@Suite("Writing external representation")
struct WriterTests {
    @Test("Strings and bytes are padded with zeros to a multiple of four", arguments: 0...9)
    func padding(length: Int) throws {
        let text = String(repeating: "x", count: length)
        let bytes = try writing { w throws(XDRError) in try w.string(text, max: length) }
        #expect(bytes.count == 4 + (length + 3) / 4 * 4)
        #expect(bytes.prefix(4) == [0, 0, 0, UInt8(length)])
        #expect(bytes.dropFirst(4).prefix(length).allSatisfy { $0 == UInt8(ascii: "x") })
        #expect(bytes.dropFirst(4 + length).allSatisfy { $0 == 0 })
        #expect(try writing { w throws(XDRError) in try w.opaque(Array(text.utf8), max: length) } == bytes)
        #expect(try writing { w throws(XDRError) in try w.fixedOpaque(Array(text.utf8), count: length) } == Array(bytes.dropFirst(4)))
    }

    @Test("Signed characters fill their word with the sign")
    func characters() throws {
        #expect(try writing { w throws(XDRError) in try w.int8(-1) } == hex("ffffffff"))
        #expect(try writing { w throws(XDRError) in try w.uint8(255) } == hex("000000ff"))
        #expect(try writing { w throws(XDRError) in try w.int16(-2) } == hex("fffffffe"))
        #expect(try writing { w throws(XDRError) in try w.uint16(65534) } == hex("0000fffe"))
        #expect(try writing { w throws(XDRError) in try w.characters([0x41, 0xC3], max: 2) } == hex("00000002 00000041 ffffffc3"))
        #expect(try writing { w throws(XDRError) in try w.fixedCharacters([0x41], count: 1) } == hex("00000041"))
    }

    @Test("What is over a limit, or of the wrong count, is refused")
    func limits() {
        #expect(throws: XDRError.tooLong(count: 2, limit: 1)) { try writing { w throws(XDRError) in try w.string("ab", max: 1) } }
        #expect(throws: XDRError.tooLong(count: 2, limit: 1)) { try writing { w throws(XDRError) in try w.opaque([1, 2], max: 1) } }
        #expect(throws: XDRError.tooLong(count: 2, limit: 1)) {
            try writing { w throws(XDRError) in try w.array([Int32(1), 2], max: 1) }
        }
        #expect(throws: XDRError.tooLong(count: 1, limit: 0)) {
            try writing { w throws(XDRError) in try w.strings(["a"], max: 0, stringMax: 9) }
        }
        #expect(throws: XDRError.tooLong(count: 2, limit: 1)) {
            try writing { w throws(XDRError) in try w.strings(["ab"], max: 1, stringMax: 1) }
        }
        #expect(throws: XDRError.wrongCount(count: 1, expected: 2)) {
            try writing { w throws(XDRError) in try w.fixedArray([Int32(1)], count: 2) }
        }
        #expect(throws: XDRError.wrongCount(count: 1, expected: 2)) {
            try writing { w throws(XDRError) in try w.fixedOpaque([1], count: 2) }
        }
        #expect(throws: XDRError.wrongCount(count: 1, expected: 2)) {
            try writing { w throws(XDRError) in try w.fixedCharacters([1], count: 2) }
        }
    }

    @Test("A frame stops growing at its limit, and can be taken back to where it was good")
    func frameLimit() throws {
        var writer = XDRWriter(limit: 12)
        try writer.uint64(1)
        let mark = writer.offset
        #expect(throws: XDRError.tooLong(count: 16, limit: 12)) { try writer.uint64(2) }
        try writer.uint32(3)
        writer.truncate(to: mark)
        try writer.uint32(4)
        #expect(writer.bytes == hex("0000000000000001 00000004"))
    }

    @Test("A word that was left open is filled in later")
    func patching() throws {
        var writer = XDRWriter()
        try writer.uint32(0)
        try writer.string("payload", max: 99)
        writer.patch(UInt32(writer.offset), at: 0)
        #expect(writer.bytes == hex("00000010 00000007 7061796c 6f616400"))
    }

    @Test("Memory passes from writer to writer without losing what is in it")
    func adoption() throws {
        var first = XDRWriter(capacity: 8)
        try first.uint32(1)
        let taken = first.take()
        #expect(taken.count == 4)
        var second = XDRWriter(adopting: taken.memory, count: taken.count, limit: 4096)
        for word in UInt32(2)...600 { try second.uint32(word) }
        let bytes = second.bytes
        #expect(bytes.count == 2400)
        #expect(bytes.prefix(8) == hex("00000001 00000002")[...])
        let end = second.take()
        free(end.memory.baseAddress)
    }

    @Test("An untouched writer holds nothing")
    func nothing() {
        let writer = XDRWriter()
        #expect(writer.bytes.isEmpty)
        #expect(writer.span.byteCount == 0)
    }

    @Test("Values come back as they were")
    func roundTrip() throws {
        let pairs = [Pair(-7, ""), Pair(.max, "abc"), Pair(0, "abcdefgh")]
        let bytes = try writing { w throws(XDRError) in
            try w.array(pairs, max: 3)
            try w.double(-0.0)
            try w.uuid(WireUUID(high: 1, low: 2))
            try w.strings(["", "x"], max: 2, stringMax: 1)
        }
        let read = try reading(bytes) { r throws(XDRError) -> ([Pair], Double, WireUUID, [String]) in
            (try r.array(max: 3, elementSize: 8), try r.double(), try r.uuid(), try r.strings(max: 2, stringMax: 1))
        }
        #expect(read.value.0 == pairs)
        #expect(read.value.1.bitPattern == (-0.0).bitPattern)
        #expect(read.value.2 == WireUUID(high: 1, low: 2))
        #expect(read.value.3 == ["", "x"])
        #expect(read.left == 0)
    }
}
