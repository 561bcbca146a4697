// SPDX-License-Identifier: Apache-2.0
import Glibc

extension String {
    /// Filled with blanks behind, up to a width.
    func padded(_ width: Int) -> String {
        let missing = width - utf8.count
        return missing > 0 ? self + String(repeating: " ", count: missing) : self
    }

    /// Filled with blanks in front, up to a width.
    func aligned(_ width: Int) -> String {
        let missing = width - utf8.count
        return missing > 0 ? String(repeating: " ", count: missing) + self : self
    }

    /// A number with the given count of digits behind the point.
    static func fixed(_ value: Double, _ digits: Int) -> String {
        var buffer = [CChar](repeating: 0, count: 400)
        _ = withVaList([Int32(digits), value]) { vsnprintf(&buffer, buffer.count, "%.*f", $0) }
        return String(terminated: buffer)
    }

    /// A C string in a buffer.
    init(terminated buffer: [CChar]) {
        self = String(decoding: buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    /// As an XML attribute's or element's text.
    var xmlEscaped: String {
        var result = ""
        for scalar in unicodeScalars {
            switch scalar {
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "&": result += "&amp;"
            case "\"": result += "&quot;"
            case "'": result += "&apos;"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }

    /// Quoted for a POSIX shell, where it needs to be.
    var shellQuoted: String {
        let plain = utf8.allSatisfy { byte in
            Character(UnicodeScalar(byte)).isASCII && (Character(UnicodeScalar(byte)).isLetter || Character(UnicodeScalar(byte)).isNumber)
                || "-_./:@%+=,".utf8.contains(byte)
        }
        if plain, !isEmpty { return self }
        return "'" + split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''") + "'"
    }
}

/// A number's shortest decimal text with the precision of C's `%f`.
func plainText(_ value: Double) -> String { .fixed(value, 6) }

/// `yes` or `no`.
func yesNo(_ value: Bool) -> String { value ? "yes" : "no" }
