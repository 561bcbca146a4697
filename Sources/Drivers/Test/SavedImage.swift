// SPDX-License-Identifier: Apache-2.0
internal import DriverSupport
internal import Errors

/// A saved domain in a file, as the reference lays it out: a mark, the length of the description, the description.
struct SavedImage: Sendable {
    private static let mark = Array("TestGuestMagic".utf8) + [0]
    /// More is no description of a domain.
    private static let maximumBytes = 32 << 20

    let xml: String

    init(xml: String) { self.xml = xml }

    init(path: String) throws(VirtError) {
        let bytes: [UInt8]
        do throws(FileError) {
            bytes = try FileBytes.read(path, maximum: Self.maximumBytes)
        } catch {
            let words = error.step == .read ? "incomplete save header in" : "cannot read domain image"
            throw .system("\(words) '\(path)'", error.number, .test)
        }
        guard bytes.count >= Self.mark.count else { throw .system("incomplete save header in '\(path)'", 0, .test) }
        guard bytes.starts(with: Self.mark) else { throw VirtError(.internalError, .test, "mismatched header magic") }
        let lengthBytes = bytes.dropFirst(Self.mark.count).prefix(4)
        guard lengthBytes.count == 4 else {
            throw .system("failed to read metadata length in '\(path)'", 0, .test)
        }
        let length = Int(Int32(bitPattern: lengthBytes.reversed().reduce(0) { $0 << 8 | UInt32($1) }))
        guard length >= 1, length <= 8192 else {
            throw VirtError(.internalError, .test, "length of metadata out of range")
        }
        let text = bytes.dropFirst(Self.mark.count + 4).prefix(length)
        guard text.count == length else { throw .system("incomplete metadata in '\(path)'", 0, .test) }
        xml = String(decoding: text, as: UTF8.self)
    }

    func write(to path: String, domain: String) throws(VirtError) {
        let text = Array(xml.utf8)
        let length = UInt32(truncatingIfNeeded: text.count)
        let bytes = Self.mark + (0..<4).map { UInt8(truncatingIfNeeded: length >> ($0 * 8)) } + text
        try Self.write(bytes, to: path) { "saving domain '\(domain)' to '\(path)': \($0 == .open ? "open" : "write") failed" }
    }

    /// A core dump holds the mark only.
    static func writeCore(to path: String, domain: String) throws(VirtError) {
        try write(Self.mark, to: path) { step in
            let words = step == .open ? "failed to open \(path)" : "failed to write header to \(path)"
            return "domain '\(domain)' coredump: \(words)"
        }
    }

    private static func write(_ bytes: [UInt8], to path: String, words: (FileError.Step) -> String) throws(VirtError) {
        do throws(FileError) {
            try FileBytes.write(bytes, to: path)
        } catch {
            throw .system(words(error.step), error.number, .test)
        }
    }
}
