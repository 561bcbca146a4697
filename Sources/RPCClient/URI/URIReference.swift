// SPDX-License-Identifier: Apache-2.0
import Errors
import XDR

/// A URI taken apart by RFC 3986, percent-encoding undone.
struct URIReference: Sendable, Hashable {
    struct Parameter: Sendable, Hashable {
        var name: String
        var value: String
    }

    var scheme: String?
    var user: String?
    /// An IPv6 address stands here without its brackets.
    var host: String?
    /// Nil also for the explicit number 0, which means the default.
    var port: Int32?
    var path = ""
    /// In the order of the text; names may repeat.
    var query: [Parameter] = []
    var fragment: String?

    /// Takes `text` apart.
    /// - Throws: `internalError` with the reference's text when it is not a URI.
    init(_ text: String) throws(VirtError) {
        var scanner = URIScanner(bytes: Array(text.utf8))
        guard scanner.parse(into: &self) else {
            throw VirtError(.internalError, .uri, "Unable to parse URI \(text)")
        }
    }
}

/// Walks over the bytes of a URI. Every step answers false when the grammar is broken.
private struct URIScanner {
    let bytes: [UInt8]
    var index = 0

    init(bytes: [UInt8]) { self.bytes = bytes }

    var next: UInt8? { index < bytes.count ? bytes[index] : nil }

    mutating func skip(_ byte: Character) -> Bool {
        guard next == byte.asciiValue else { return false }
        index += 1
        return true
    }

    /// The run of bytes that `allowed` accepts and of percent triplets, decoded. Nil: a broken triplet, or a NUL, which no text can hold.
    mutating func text(_ allowed: (UInt8) -> Bool) -> [UInt8]? {
        var result: [UInt8] = []
        while let byte = next {
            if byte == UInt8(ascii: "%") {
                guard index + 2 < bytes.count, let high = hexDigit(bytes[index + 1]), let low = hexDigit(bytes[index + 2]),
                    high | low != 0
                else { return nil }
                result.append(high << 4 | low)
                index += 3
            } else if allowed(byte) {
                result.append(byte)
                index += 1
            } else {
                break
            }
        }
        return result
    }

    mutating func parse(into uri: inout URIReference) -> Bool {
        uri.scheme = scheme()
        if bytes[index...].starts(with: [slash, slash]) {
            index += 2
            guard authority(into: &uri) else { return false }
            guard next == nil || [slash, UInt8(ascii: "?"), UInt8(ascii: "#")].contains(next) else { return false }
        }
        // Without a scheme the first segment holds no colon: it would read as one.
        let start = index
        guard let path = text({ isPathByte($0) || $0 == slash }) else { return false }
        if uri.scheme == nil, bytes[start..<index].prefix(while: { $0 != slash }).contains(UInt8(ascii: ":")) { return false }
        uri.path = String(wireBytes: path)
        if skip("?") {
            guard let parameters = query() else { return false }
            uri.query = parameters
        }
        if skip("#") {
            // Brackets are the reference's leniency, for XPointer.
            guard let fragment = text({ isPathByte($0) || "/?[]".utf8.contains($0) }) else { return false }
            uri.fragment = String(wireBytes: fragment)
        }
        return index == bytes.count
    }

    mutating func scheme() -> String? {
        guard let colon = bytes.firstIndex(of: UInt8(ascii: ":")), let first = bytes.first, isLetter(first),
            bytes[..<colon].allSatisfy({ isLetter($0) || isDigit($0) || "+-.".utf8.contains($0) })
        else { return nil }
        index = colon + 1
        return String(wireBytes: Array(bytes[..<colon]))
    }

    mutating func authority(into uri: inout URIReference) -> Bool {
        let start = index
        if let user = text({ isNameByte($0) || $0 == UInt8(ascii: ":") }), skip("@") {
            uri.user = String(wireBytes: user)
        } else {
            index = start
        }
        if skip("[") {
            guard let end = bytes[index...].firstIndex(of: UInt8(ascii: "]")) else { return false }
            var inner = URIScanner(bytes: Array(bytes[index..<end]))
            guard let address = inner.text({ isNameByte($0) || $0 == UInt8(ascii: ":") }), inner.next == nil else { return false }
            index = end + 1
            let text = String(wireBytes: address)
            uri.host = text.contains(":") ? text : "[\(text)]"
        } else {
            guard let host = text(isNameByte) else { return false }
            uri.host = host.isEmpty ? nil : String(wireBytes: host)
        }
        guard skip(":") else { return true }
        let digits = bytes[index...].prefix(while: isDigit)
        guard let port = Int32(String(wireBytes: Array(digits))) else { return false }
        index += digits.count
        // A port without a host means nothing, as in the reference.
        uri.port = uri.host == nil || port == 0 ? nil : port
        return true
    }

    /// `name=value` pieces between `&` or `;`. A piece without `=` has an empty value; one without a name is dropped.
    mutating func query() -> [URIReference.Parameter]? {
        var parameters: [URIReference.Parameter] = []
        func isPlain(_ byte: UInt8) -> Bool {
            (isPathByte(byte) || "/?".utf8.contains(byte)) && !"&;".utf8.contains(byte)
        }
        repeat {
            guard let name = text({ isPlain($0) && $0 != UInt8(ascii: "=") }) else { return nil }
            var value: [UInt8] = []
            if skip("=") {
                guard let text = text(isPlain) else { return nil }
                value = text
            }
            if !name.isEmpty { parameters.append(.init(name: String(wireBytes: name), value: String(wireBytes: value))) }
        } while skip("&") || skip(";")
        return parameters
    }
}

extension URIReference {
    /// The text again, encoded as the reference's library encodes it. User, host and port are left out: only names for the
    /// other side of a connection are written.
    func nameText() -> String {
        var result = "\(scheme ?? "")://"
        result += encoded(path) { isUnreserved($0) || "/;@&=+$,!*'()".utf8.contains($0) }
        if !query.isEmpty {
            // Names are not encoded again: the reference does not, and the other side has to see the same bytes.
            result += "?" + query.map { "\($0.name)=\(encoded($0.value, keeping: isUnreserved))" }.joined(separator: "&")
        }
        if let fragment {
            result += "#" + encoded(fragment) { isUnreserved($0) || ";/?:@&=+$,[]!*'()".utf8.contains($0) }
        }
        return result
    }
}

private let slash = UInt8(ascii: "/")

private func isLetter(_ byte: UInt8) -> Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20) }

private func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }

private func isUnreserved(_ byte: UInt8) -> Bool { isLetter(byte) || isDigit(byte) || "-._~".utf8.contains(byte) }

/// Unreserved or a sub-delimiter: what names of users and hosts consist of.
private func isNameByte(_ byte: UInt8) -> Bool { isUnreserved(byte) || "!$&'()*+,;=".utf8.contains(byte) }

private func isPathByte(_ byte: UInt8) -> Bool { isNameByte(byte) || ":@".utf8.contains(byte) }

private func hexDigit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
    default: nil
    }
}

private func encoded(_ text: String, keeping isKept: (UInt8) -> Bool) -> String {
    let digits = Array("0123456789ABCDEF".utf8)
    var result: [UInt8] = []
    for byte in text.wireBytes {
        if isKept(byte) {
            result.append(byte)
        } else {
            result += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
        }
    }
    return String(decoding: result, as: UTF8.self)
}
