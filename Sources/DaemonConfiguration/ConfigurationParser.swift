// SPDX-License-Identifier: Apache-2.0
public import Errors

/// Reads the syntax that libvirt's configuration files share: `name = value` with comments, numbers, strings and lists.
public struct ConfigurationParser {
    private let bytes: [UInt8]
    private let file: String
    private var position = 0
    private var line = 1

    private init(_ bytes: [UInt8], file: String) {
        self.bytes = bytes
        self.file = file
    }

    /// The settings of `text` in their order; `file` is what errors call it.
    public static func parse(_ text: [UInt8], file: String) throws(VirtError) -> [ConfigurationEntry] {
        var parser = ConfigurationParser(text, file: file)
        var entries: [ConfigurationEntry] = []
        while true {
            parser.skipBlanksAndLineEnds()
            guard let byte = parser.current else { return entries }
            if byte == UInt8(ascii: "#") {
                parser.skipComment()
            } else {
                entries.append(try parser.entry())
            }
        }
    }

    private mutating func entry() throws(VirtError) -> ConfigurationEntry {
        let start = line
        let name = try name()
        skipBlanks()
        guard take(UInt8(ascii: "=")) else { throw failure("expecting an assignment") }
        skipBlanks()
        let value = try value()
        skipBlanks()
        switch current {
        case nil, UInt8(ascii: "\n"), UInt8(ascii: "\r"): break
        case UInt8(ascii: "#"): skipComment()
        default: guard take(UInt8(ascii: ";")) else { throw failure("expecting a separator") }
        }
        return ConfigurationEntry(name: name, value: value, line: start)
    }

    private mutating func name() throws(VirtError) -> String {
        guard let first = current, Self.isLetter(first) else { throw failure("expecting a name") }
        let start = position
        while let byte = current, Self.isLetter(byte) || Self.isDigit(byte) || byte == UInt8(ascii: "_") { position += 1 }
        return String(decoding: bytes[start..<position], as: UTF8.self)
    }

    private mutating func value(depth: Int = 0) throws(VirtError) -> ConfigurationValue {
        switch current {
        case UInt8(ascii: "\""), UInt8(ascii: "'"): return .string(try string())
        case UInt8(ascii: "["): return .list(try list(depth: depth))
        case UInt8(ascii: "-"), UInt8(ascii: "+"): return .integer(try integer())
        case let byte? where Self.isDigit(byte): return .integer(try integer())
        default: throw failure("expecting a value")
        }
    }

    private mutating func integer() throws(VirtError) -> Int64 {
        let isNegative = current == UInt8(ascii: "-")
        if isNegative || current == UInt8(ascii: "+") { position += 1 }
        guard let first = current, Self.isDigit(first) else { throw failure("unterminated number") }
        var result: Int64 = 0
        while let byte = current, Self.isDigit(byte) {
            let (shifted, overflow) = result.multipliedReportingOverflow(by: 10)
            let digit = Int64(byte - UInt8(ascii: "0"))
            let (sum, carry) = isNegative ? shifted.subtractingReportingOverflow(digit) : shifted.addingReportingOverflow(digit)
            result = overflow || carry ? (isNegative ? .min : .max) : sum
            position += 1
        }
        return result
    }

    /// Quotes have no escapes: a string with a double quote stands in single quotes, one with both or with line ends
    /// in three double quotes.
    private mutating func string() throws(VirtError) -> String {
        let quote = bytes[position]
        let isLong = quote == UInt8(ascii: "\"") && bytes[position...].starts(with: Self.longQuote)
        position += isLong ? 3 : 1
        let first = position
        while let byte = current {
            if isLong ? bytes[position...].starts(with: Self.longQuote) : byte == quote {
                defer { position += isLong ? 3 : 1 }
                return String(decoding: bytes[first..<position], as: UTF8.self)
            }
            if byte == UInt8(ascii: "\n") {
                guard isLong else { break }
                line += 1
            }
            position += 1
        }
        throw failure("unterminated string")
    }

    private mutating func list(depth: Int) throws(VirtError) -> [ConfigurationValue] {
        // Nothing that libvirt reads has lists in lists of lists; the bound keeps a hostile file from the stack's end.
        guard depth < 16 else { throw failure("list is not closed with ]") }
        position += 1
        var values: [ConfigurationValue] = []
        skipBlanksAndLineEnds()
        while let byte = current, byte != UInt8(ascii: "]") {
            if !values.isEmpty {
                guard take(UInt8(ascii: ",")) else { throw failure("expecting a separator in list") }
                skipBlanksAndLineEnds()
                if current == UInt8(ascii: "]") { break }
            }
            values.append(try value(depth: depth + 1))
            skipBlanksAndLineEnds()
        }
        guard take(UInt8(ascii: "]")) else { throw failure("list is not closed with ]") }
        return values
    }
}

extension ConfigurationParser {
    private static let longQuote = Array("\"\"\"".utf8)

    private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) >= UInt8(ascii: "a") && (byte | 0x20) <= UInt8(ascii: "z") }
    private static func isDigit(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") }

    private var current: UInt8? { position < bytes.count ? bytes[position] : nil }

    private mutating func take(_ byte: UInt8) -> Bool {
        guard current == byte else { return false }
        position += 1
        return true
    }

    private mutating func skipBlanks() {
        while let byte = current, byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") { position += 1 }
    }

    private mutating func skipBlanksAndLineEnds() {
        while let byte = current,
            byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") || byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t")
        {
            if byte == UInt8(ascii: "\n") { line += 1 }
            position += 1
        }
    }

    private mutating func skipComment() {
        while let byte = current, byte != UInt8(ascii: "\n") { position += 1 }
    }

    private func failure(_ what: String) -> VirtError {
        VirtError(.confSyntax, .configuration, "\(file):\(line): \(what)")
    }
}
