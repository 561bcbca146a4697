// SPDX-License-Identifier: Apache-2.0
import XDR

/// What commands are made of.
enum CommandToken: Equatable {
    case word(String)
    /// `;` or the end of a line.
    case commandEnd
}

/// Takes a line apart as the stock shell does: quotes, backslashes, comments.
struct CommandTokenizer {
    /// - Throws: `CommandFailure` for what has no end.
    static func tokens(of line: String) throws(CommandFailure) -> [CommandToken] {
        var tokenizer = CommandTokenizer(bytes: Array(line.utf8))
        var tokens: [CommandToken] = []
        while let token = try tokenizer.next() { tokens.append(token) }
        return tokens
    }

    private let bytes: [UInt8]
    private var index = 0

    private init(bytes: [UInt8]) { self.bytes = bytes }

    private var byte: UInt8? { index < bytes.count ? bytes[index] : nil }

    private static func isBlank(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") }
    private static func isEnd(_ byte: UInt8) -> Bool { byte == UInt8(ascii: ";") || byte == UInt8(ascii: "\n") }

    private mutating func skipBlanks() {
        while let byte {
            if Self.isBlank(byte) {
                index += 1
            } else if byte == UInt8(ascii: "\\"), index + 1 < bytes.count, bytes[index + 1] == UInt8(ascii: "\n") {
                index += 2
            } else {
                return
            }
        }
    }

    private mutating func next() throws(CommandFailure) -> CommandToken? {
        skipBlanks()
        if byte == UInt8(ascii: "#") {
            while let byte, byte != UInt8(ascii: "\n") { index += 1 }
        }
        guard let first = byte else { return nil }
        if Self.isEnd(first) {
            index += 1
            return .commandEnd
        }
        return .word(try word())
    }

    private mutating func word() throws(CommandFailure) -> String {
        var word: [UInt8] = []
        var inSingle = false
        var inDouble = false
        while let current = byte {
            if !inSingle, !inDouble, Self.isBlank(current) || Self.isEnd(current) { break }
            index += 1
            if current == UInt8(ascii: "'"), !inDouble {
                inSingle.toggle()
            } else if current == UInt8(ascii: "\""), !inSingle {
                inDouble.toggle()
            } else if current == UInt8(ascii: "\\"), !inSingle {
                guard let escaped = byte else { throw CommandFailure("dangling \\") }
                index += 1
                if escaped != UInt8(ascii: "\n") { word.append(escaped) }
            } else {
                word.append(current)
            }
        }
        // The stock shell forgives an open single quote.
        guard !inDouble else { throw CommandFailure("missing \"") }
        return String(wireBytes: word)
    }
}
