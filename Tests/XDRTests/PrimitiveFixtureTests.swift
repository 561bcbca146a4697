// SPDX-License-Identifier: Apache-2.0
import Foundation
import Testing
import XDR

/// What libtirpc wrote for values of every primitive (`Scripts/record-primitives`).
@Suite("Primitives are the same bytes as libtirpc's")
struct PrimitiveFixtureTests {
    struct Sample: Sendable {
        let kind: String
        let value: String
        let bytes: [UInt8]
    }

    static let samples: [Sample] = {
        guard let url = Bundle.module.url(forResource: "Resources/primitives", withExtension: "tsv"),
            let text = try? String(contentsOf: url, encoding: .utf8)
        else { return [] }
        return text.split(separator: "\n").map { line in
            let columns = line.split(separator: "\t", omittingEmptySubsequences: false).map { String($0) }
            return Sample(kind: columns[0], value: columns[1], bytes: hex(columns[2]))
        }
    }()

    @Test("The fixtures are there")
    func present() {
        #expect(Self.samples.count > 200)
        #expect(Set(Self.samples.map(\.kind)).count == 19)
    }

    @Test("Numbers")
    func numbers() throws {
        try integers("int", Int32.self, { r throws(XDRError) in try r.int32() }, { w, v throws(XDRError) in try w.int32(v) })
        try integers("unsigned int", UInt32.self, { r throws(XDRError) in try r.uint32() }, { w, v throws(XDRError) in try w.uint32(v) })
        try integers("hyper", Int64.self, { r throws(XDRError) in try r.int64() }, { w, v throws(XDRError) in try w.int64(v) })
        try integers("unsigned hyper", UInt64.self, { r throws(XDRError) in try r.uint64() }, { w, v throws(XDRError) in try w.uint64(v) })
        try integers("short", Int16.self, { r throws(XDRError) in try r.int16() }, { w, v throws(XDRError) in try w.int16(v) })
        try integers("unsigned short", UInt16.self, { r throws(XDRError) in try r.uint16() }, { w, v throws(XDRError) in try w.uint16(v) })
        try integers("char", Int8.self, { r throws(XDRError) in try r.int8() }, { w, v throws(XDRError) in try w.int8(v) })
        try integers("unsigned char", UInt8.self, { r throws(XDRError) in try r.uint8() }, { w, v throws(XDRError) in try w.uint8(v) })
        try integers(
            "double", UInt64.self, { r throws(XDRError) in try r.double().bitPattern },
            { w, v throws(XDRError) in try w.double(Double(bitPattern: v)) })
        try check(
            "bool", { $0 == "1" }, { r throws(XDRError) in try r.isPresent() }, { w, v throws(XDRError) in try w.isPresent(v) })
    }

    @Test("Strings and bytes")
    func texts() throws {
        try check("opaque", hex, { r throws(XDRError) in try r.opaque(max: 4096) }, { w, v throws(XDRError) in try w.opaque(v, max: 4096) })
        try check(
            "string", { String(wireBytes: hex($0)) }, { r throws(XDRError) in try r.string(max: 4096) },
            { w, v throws(XDRError) in try w.string(v, max: 4096) })
        for bytes in try samples(of: "fixed opaque") {
            #expect(try writing { w throws(XDRError) in try w.fixedOpaque(hex(bytes.value), count: hex(bytes.value).count) } == bytes.bytes)
            let read = try reading(bytes.bytes) { r throws(XDRError) in try r.fixedOpaque(count: hex(bytes.value).count) }
            #expect(read == (hex(bytes.value), 0))
        }
        for sample in try samples(of: "fixed characters") {
            let value = hex(sample.value)
            #expect(try writing { w throws(XDRError) in try w.fixedCharacters(value, count: value.count) } == sample.bytes)
            #expect(try reading(sample.bytes) { r throws(XDRError) in try r.fixedCharacters(count: value.count) } == (value, 0))
        }
    }

    @Test("Arrays and optionals")
    func arrays() throws {
        try elements("int", Int32.self)
        try elements("hyper", Int64.self)
        try check(
            "optional int", { Int32($0) }, { r throws(XDRError) in try r.isPresent() ? try r.int32() : nil },
            { w, value throws(XDRError) in
                try w.isPresent(value != nil)
                if let value { try w.int32(value) }
            })
    }

    private func elements<Number: FixedWidthInteger & XDRCodable>(_ kind: String, _ type: Number.Type) throws {
        func parse(_ text: String) -> [Number] { text.split(separator: " ").compactMap { Number($0) } }
        try check(
            "\(kind) array", parse, { r throws(XDRError) in try r.array(max: 64, elementSize: Number.bitWidth / 8) },
            { w, v throws(XDRError) in try w.array(v, max: 64) })
        for sample in try samples(of: "fixed \(kind) array") {
            let value = parse(sample.value)
            #expect(try writing { w throws(XDRError) in try w.fixedArray(value, count: value.count) } == sample.bytes)
            #expect(try reading(sample.bytes) { r throws(XDRError) -> [Number] in try r.fixedArray(count: value.count) } == (value, 0))
        }
    }

    private func integers<Number: FixedWidthInteger>(
        _ kind: String, _ type: Number.Type, _ read: (inout XDRReader) throws(XDRError) -> Number,
        _ write: (inout XDRWriter, Number) throws(XDRError) -> Void
    ) throws {
        try check(kind, { Number($0) ?? 0 }, read, write)
    }

    private func check<Value: Equatable>(
        _ kind: String, _ parse: (String) -> Value, _ read: (inout XDRReader) throws(XDRError) -> Value,
        _ write: (inout XDRWriter, Value) throws(XDRError) -> Void
    ) throws {
        for sample in try samples(of: kind) {
            let value = parse(sample.value)
            #expect(try writing { w throws(XDRError) in try write(&w, value) } == sample.bytes, "\(kind) \(sample.value)")
            #expect(try reading(sample.bytes, read) == (value, 0), "\(kind) \(sample.value)")
        }
    }

    /// All samples of a kind, of which there must be some.
    private func samples(of kind: String) throws -> [Sample] {
        let samples = Self.samples.filter { $0.kind == kind }
        try #require(!samples.isEmpty, "\(kind)")
        return samples
    }
}
