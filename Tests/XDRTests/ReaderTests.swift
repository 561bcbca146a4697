// SPDX-License-Identifier: Apache-2.0
import Testing
import XDR

@Suite("Reading external representation")
struct ReaderTests {
    @Test("Numbers are big-endian and signed as their type says")
    func numbers() throws {
        #expect(try reading(hex("fffffffe")) { r throws(XDRError) in try r.int32() }.value == -2)
        #expect(try reading(hex("fffffffe")) { r throws(XDRError) in try r.uint32() }.value == 0xFFFF_FFFE)
        #expect(try reading(hex("8000000000000000")) { r throws(XDRError) in try r.int64() }.value == .min)
        #expect(try reading(hex("0102030405060708")) { r throws(XDRError) in try r.uint64() }.value == 0x0102_0304_0506_0708)
        #expect(try reading(hex("3ff8000000000000")) { r throws(XDRError) in try r.double() }.value == 1.5)
    }

    @Test("Small integers take a word each and keep its low bits")
    func smallNumbers() throws {
        #expect(try reading(hex("ffffff80")) { r throws(XDRError) in try r.int8() }.value == -128)
        #expect(try reading(hex("000001ff")) { r throws(XDRError) in try r.uint8() }.value == 0xFF)
        #expect(try reading(hex("ffff8000")) { r throws(XDRError) in try r.int16() }.value == .min)
        #expect(try reading(hex("0001ffff")) { r throws(XDRError) in try r.uint16() }.value == .max)
    }

    @Test("A presence word is 0 or 1", arguments: [UInt8(0), 1, 2, 255])
    func presence(word: UInt8) throws {
        let bytes: [UInt8] = [0, 0, 0, word]
        if word < 2 {
            #expect(try reading(bytes) { r throws(XDRError) in try r.isPresent() }.value == (word == 1))
        } else {
            #expect(throws: XDRError.invalidFlag(UInt32(word))) {
                try reading(bytes) { r throws(XDRError) in try r.isPresent() }
            }
        }
    }

    @Test("Every primitive refuses input that ends too early, at every length")
    func truncation() {
        func check(_ name: String, _ whole: [UInt8], _ body: (inout XDRReader) throws(XDRError) -> Void) {
            for length in 0..<whole.count {
                #expect(throws: XDRError.truncated, "\(name), \(length) bytes") { try reading(Array(whole.prefix(length)), body) }
            }
            #expect(throws: Never.self, "\(name)") {
                let left = try reading(whole, body).left
                #expect(left == 0, "\(name)")
            }
        }
        check("uint32", hex("00000001")) { r throws(XDRError) in _ = try r.uint32() }
        check("uint64", hex("0000000000000001")) { r throws(XDRError) in _ = try r.uint64() }
        check("uuid", hex("00112233445566778899aabbccddeeff")) { r throws(XDRError) in _ = try r.uuid() }
        check("string", hex("00000005 68656c6c 6f000000")) { r throws(XDRError) in _ = try r.string(max: 9) }
        check("opaque", hex("00000003 01020300")) { r throws(XDRError) in _ = try r.opaque(max: 3) }
        check("fixedOpaque", hex("0102030405000000")) { r throws(XDRError) in _ = try r.fixedOpaque(count: 5) }
        check("characters", hex("00000002 00000061 00000062")) { r throws(XDRError) in _ = try r.characters(max: 2) }
        check("fixedCharacters", hex("00000061 00000062")) { r throws(XDRError) in _ = try r.fixedCharacters(count: 2) }
        check("strings", hex("00000002 00000001 61000000 00000000")) { r throws(XDRError) in _ = try r.strings(max: 2, stringMax: 1) }
        check("array", hex("00000001 00000007 00000001 61000000")) { r throws(XDRError) in
            let _: [Pair] = try r.array(max: 1, elementSize: 8)
        }
        check("fixedArray", hex("00000001 00000002")) { r throws(XDRError) in let _: [Int32] = try r.fixedArray(count: 2) }
    }

    @Test("Counts are held against the protocol's limit")
    func limits() {
        #expect(throws: XDRError.tooLong(count: 5, limit: 4)) {
            try reading(hex("00000005 68656c6c 6f000000")) { r throws(XDRError) in try r.string(max: 4) }
        }
        #expect(throws: XDRError.tooLong(count: 2, limit: 1)) {
            try reading(hex("00000002 00000001 00000002")) { r throws(XDRError) -> [Int32] in try r.array(max: 1, elementSize: 4) }
        }
        #expect(throws: XDRError.tooLong(count: 3, limit: 2)) {
            try reading(hex("00000003 01020300")) { r throws(XDRError) in try r.opaque(max: 2) }
        }
    }

    @Test("A count that the bytes cannot hold is refused before memory is reserved", arguments: [UInt32(3), 0x7FFF_FFFF, .max])
    func hugeCounts(count: UInt32) throws {
        let bytes = try writing { w throws(XDRError) in
            try w.uint32(count)
            try w.uint64(0)
        }
        #expect(throws: XDRError.truncated) {
            try reading(bytes) { r throws(XDRError) -> [Int32] in try r.array(max: .max, elementSize: 4) }
        }
        #expect(throws: XDRError.truncated) {
            try reading(bytes) { r throws(XDRError) in try r.strings(max: .max, stringMax: .max) }
        }
        if count > 8 {
            #expect(throws: XDRError.truncated) { try reading(bytes) { r throws(XDRError) in try r.opaque(max: .max) } }
        }
    }

    @Test("Padding is passed over, whatever is in it; what follows is read next")
    func padding() throws {
        let bytes = hex("00000001 61ffffff 00000002")
        let read = try reading(bytes) { r throws(XDRError) in (try r.string(max: 1), try r.uint32()) }
        #expect(read.value == ("a", 2))
        #expect(read.left == 0)
    }

    @Test("Empty arrays, strings and bytes are their count alone")
    func empty() throws {
        #expect(try reading(hex("00000000")) { r throws(XDRError) in try r.string(max: 0) } == ("", 0))
        #expect(try reading(hex("00000000")) { r throws(XDRError) in try r.opaque(max: 0) } == ([], 0))
        #expect(try reading(hex("00000000")) { r throws(XDRError) -> [Pair] in try r.array(max: 0, elementSize: 8) } == ([], 0))
    }
}
