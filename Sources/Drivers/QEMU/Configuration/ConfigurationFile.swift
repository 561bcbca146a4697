// SPDX-License-Identifier: Apache-2.0
internal import Errors

/// A file in the reference's configuration syntax: `key = "text"`, `key = 5`, `key = [ "a", "b" ]`, comments with `#`.
struct ConfigurationFile: Sendable {
    enum Value: Sendable, Hashable {
        case string(String)
        case integer(Int64)
        case strings([String])
    }

    private(set) var values: [(key: String, value: Value)] = []

    /// - Throws: `confSyntax` with file and line.
    init(text: String, path: String) throws(VirtError) {
        var scanner = Scanner(rest: Array(text.utf8)[...], path: path)
        while let key = try scanner.key() { values.append((key, try scanner.value())) }
    }

    private struct Scanner {
        var rest: ArraySlice<UInt8>
        let path: String
        var line = 1

        func failure(_ what: String) -> VirtError { VirtError(.confSyntax, .configuration, "\(path):\(line): \(what)") }

        mutating func skip() {
            while let byte = rest.first {
                if byte == UInt8(ascii: "#") {
                    rest = rest.drop { $0 != UInt8(ascii: "\n") }
                } else if byte == 0x20 || (0x09...0x0d).contains(byte) {
                    if byte == 0x0a { line += 1 }
                    rest.removeFirst()
                } else {
                    return
                }
            }
        }

        mutating func take(_ byte: UInt8) -> Bool {
            skip()
            guard rest.first == byte else { return false }
            rest.removeFirst()
            return true
        }

        mutating func key() throws(VirtError) -> String? {
            skip()
            guard !rest.isEmpty else { return nil }
            let name = rest.prefix {
                $0 == UInt8(ascii: "_") || Character(Unicode.Scalar($0)).isLetter || Character(Unicode.Scalar($0)).isNumber
            }
            guard !name.isEmpty else { throw failure("expecting a name") }
            rest = rest.dropFirst(name.count)
            guard take(UInt8(ascii: "=")) else { throw failure("expecting an assignment") }
            return String(decoding: name, as: UTF8.self)
        }

        mutating func value() throws(VirtError) -> Value {
            guard take(UInt8(ascii: "[")) else {
                skip()
                if let quote = rest.first, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") { return .string(try string()) }
                let digits = rest.prefix { $0 == UInt8(ascii: "-") || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
                guard let number = Int64(String(decoding: digits, as: UTF8.self)) else { throw failure("expecting a value") }
                rest = rest.dropFirst(digits.count)
                return .integer(number)
            }
            var strings: [String] = []
            while !take(UInt8(ascii: "]")) {
                strings.append(try string())
                if !take(UInt8(ascii: ",")) {
                    guard take(UInt8(ascii: "]")) else { throw failure("expecting a separator in list") }
                    return .strings(strings)
                }
            }
            return .strings(strings)
        }

        private mutating func string() throws(VirtError) -> String {
            skip()
            guard let quote = rest.first, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
                throw failure("expecting a string")
            }
            let content = rest.dropFirst().prefix { $0 != quote && $0 != 0x0a }
            rest = rest.dropFirst(content.count + 1)
            guard rest.first == quote else { throw failure("unterminated string") }
            rest.removeFirst()
            return String(decoding: content, as: UTF8.self)
        }
    }
}
