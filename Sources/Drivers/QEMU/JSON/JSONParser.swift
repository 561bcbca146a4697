// SPDX-License-Identifier: Apache-2.0

/// Why a text is not JSON; `offset` counts bytes.
struct JSONError: Error, Equatable {
    let offset: Int
    let reason: String
}

extension JSON {
    /// Reads one JSON value that fills the whole text.
    /// - Parameter maximumDepth: how deep arrays and objects may nest; the input is not trusted.
    init(parsing bytes: ArraySlice<UInt8>, maximumDepth: Int = 128) throws(JSONError) {
        var parser = JSONParser(bytes: bytes, maximumDepth: maximumDepth)
        self = try parser.parseDocument()
    }

    init(parsing text: String) throws(JSONError) { try self.init(parsing: Array(text.utf8)[...]) }

    /// Reads a text of several values, one after the other, such as a recorded conversation.
    static func values(in text: String, maximumDepth: Int = 128) throws(JSONError) -> [JSON] {
        var parser = JSONParser(bytes: Array(text.utf8)[...], maximumDepth: maximumDepth)
        return try parser.parseAll()
    }
}

private struct JSONParser {
    let bytes: ArraySlice<UInt8>
    let maximumDepth: Int
    var index: Int

    init(bytes: ArraySlice<UInt8>, maximumDepth: Int) {
        self.bytes = bytes
        self.maximumDepth = maximumDepth
        self.index = bytes.startIndex
    }

    mutating func parseDocument() throws(JSONError) -> JSON {
        skipSpace()
        let value = try parseValue(depth: 0)
        skipSpace()
        guard index == bytes.endIndex else { throw failure("text after the value") }
        return value
    }

    mutating func parseAll() throws(JSONError) -> [JSON] {
        var values: [JSON] = []
        skipSpace()
        while index < bytes.endIndex {
            values.append(try parseValue(depth: 0))
            skipSpace()
        }
        return values
    }

    private func failure(_ reason: String) -> JSONError { JSONError(offset: index - bytes.startIndex, reason: reason) }

    private var next: UInt8? { index < bytes.endIndex ? bytes[index] : nil }

    private mutating func skipSpace() {
        while let byte = next, byte == 0x20 || (0x09...0x0d).contains(byte) { index += 1 }
    }

    private mutating func take(_ byte: UInt8) -> Bool {
        guard next == byte else { return false }
        index += 1
        return true
    }

    private mutating func expect(_ byte: UInt8) throws(JSONError) {
        guard take(byte) else { throw failure("expected '\(Character(Unicode.Scalar(byte)))'") }
    }

    private mutating func parseValue(depth: Int) throws(JSONError) -> JSON {
        guard depth <= maximumDepth else { throw failure("nested too deep") }
        switch next {
        case UInt8(ascii: "{"): return try parseObject(depth: depth)
        case UInt8(ascii: "["): return try parseArray(depth: depth)
        case UInt8(ascii: "\""): return .string(try parseString())
        case UInt8(ascii: "t"): return try parseWord("true", .bool(true))
        case UInt8(ascii: "f"): return try parseWord("false", .bool(false))
        case UInt8(ascii: "n"): return try parseWord("null", .null)
        case UInt8(ascii: "-"), .some(UInt8(ascii: "0")...UInt8(ascii: "9")): return try parseNumber()
        default: throw failure("expected a value")
        }
    }

    private mutating func parseWord(_ word: StaticString, _ value: JSON) throws(JSONError) -> JSON {
        for offset in 0..<word.utf8CodeUnitCount {
            guard take(word.utf8Start[offset]) else { throw failure("unknown word") }
        }
        return value
    }

    private mutating func parseObject(depth: Int) throws(JSONError) -> JSON {
        try expect(UInt8(ascii: "{"))
        var members = JSON.Members()
        skipSpace()
        if take(UInt8(ascii: "}")) { return .object(members) }
        repeat {
            skipSpace()
            let key = try parseString()
            skipSpace()
            try expect(UInt8(ascii: ":"))
            skipSpace()
            members.pairs.append(.init(key: key, value: try parseValue(depth: depth + 1)))
            skipSpace()
        } while take(UInt8(ascii: ","))
        try expect(UInt8(ascii: "}"))
        return .object(members)
    }

    private mutating func parseArray(depth: Int) throws(JSONError) -> JSON {
        try expect(UInt8(ascii: "["))
        var elements: [JSON] = []
        skipSpace()
        if take(UInt8(ascii: "]")) { return .array(elements) }
        repeat {
            skipSpace()
            elements.append(try parseValue(depth: depth + 1))
            skipSpace()
        } while take(UInt8(ascii: ","))
        try expect(UInt8(ascii: "]"))
        return .array(elements)
    }

    private mutating func parseNumber() throws(JSONError) -> JSON {
        let start = index
        _ = take(UInt8(ascii: "-"))
        let digits = takeDigits()
        guard digits > 0 else { throw failure("expected a digit") }
        var isInteger = true
        if take(UInt8(ascii: ".")) {
            isInteger = false
            guard takeDigits() > 0 else { throw failure("expected a digit") }
        }
        if next == UInt8(ascii: "e") || next == UInt8(ascii: "E") {
            isInteger = false
            index += 1
            if !take(UInt8(ascii: "+")) { _ = take(UInt8(ascii: "-")) }
            guard takeDigits() > 0 else { throw failure("expected a digit") }
        }
        let text = String(decoding: bytes[start..<index], as: UTF8.self)
        guard isInteger else { return .decimal(text) }
        if let value = Int64(text) { return .integer(value) }
        if let value = UInt64(text) { return .unsigned(value) }
        return .decimal(text)
    }

    private mutating func takeDigits() -> Int {
        let start = index
        while let byte = next, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) { index += 1 }
        return index - start
    }

    private mutating func parseString() throws(JSONError) -> String {
        try expect(UInt8(ascii: "\""))
        let start = index
        while let byte = next, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\"), byte >= 0x20 { index += 1 }
        if take(UInt8(ascii: "\"")) { return try text(of: bytes[start..<(index - 1)]) }
        var content = Array(bytes[start..<index])
        while true {
            guard let byte = next else { throw failure("unterminated string") }
            guard byte >= 0x20 else { throw failure("control character in a string") }
            index += 1
            switch byte {
            case UInt8(ascii: "\""): return try text(of: content[...])
            case UInt8(ascii: "\\"): try parseEscape(into: &content)
            default: content.append(byte)
            }
        }
    }

    private func text(of bytes: ArraySlice<UInt8>) throws(JSONError) -> String {
        guard let text = String(validating: bytes, as: UTF8.self) else { throw failure("a string is not UTF-8") }
        return text
    }

    private mutating func parseEscape(into content: inout [UInt8]) throws(JSONError) {
        guard let byte = next else { throw failure("unterminated string") }
        index += 1
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "'"): content.append(byte)
        case UInt8(ascii: "b"): content.append(0x08)
        case UInt8(ascii: "f"): content.append(0x0c)
        case UInt8(ascii: "n"): content.append(0x0a)
        case UInt8(ascii: "r"): content.append(0x0d)
        case UInt8(ascii: "t"): content.append(0x09)
        case UInt8(ascii: "u"): content.append(contentsOf: String(Character(try parseUnicodeEscape())).utf8)
        default: throw failure("unknown escape")
        }
    }

    private mutating func parseUnicodeEscape() throws(JSONError) -> Unicode.Scalar {
        let first = try parseFourHexDigits()
        if let scalar = Unicode.Scalar(first) { return scalar }
        guard (0xd800..<0xdc00).contains(first), take(UInt8(ascii: "\\")), take(UInt8(ascii: "u")) else {
            throw failure("half of a surrogate pair")
        }
        let second = try parseFourHexDigits()
        guard (0xdc00..<0xe000).contains(second), let scalar = Unicode.Scalar(0x10000 + (first - 0xd800) << 10 + (second - 0xdc00))
        else { throw failure("half of a surrogate pair") }
        return scalar
    }

    private mutating func parseFourHexDigits() throws(JSONError) -> UInt32 {
        var value: UInt32 = 0
        for _ in 0..<4 {
            guard let byte = next, let digit = Character(Unicode.Scalar(byte)).hexDigitValue else { throw failure("expected a hex digit") }
            value = value << 4 | UInt32(digit)
            index += 1
        }
        return value
    }
}
