// SPDX-License-Identifier: Apache-2.0
internal import Glibc

/// What the first bytes of an image say about it. Sizes and texts in it are a guest's or a stranger's: nothing is trusted.
struct ImageHeader {
    var format = "raw"
    /// Bytes that a guest sees; nil when the file's size is that.
    var capacity: UInt64?
    var backingPath: String?
    var compatibility: String?

    static let length = 512

    init(_ bytes: [UInt8], read: (_ offset: UInt64, _ length: Int) -> [UInt8]?) {
        if Self.has(bytes, [0x51, 0x46, 0x49, 0xfb], at: 0) {
            readQCOW(bytes, read)
        } else if Self.has(bytes, Array("KDMV".utf8), at: 0) {
            format = "vmdk"
            // Sectors of 512 bytes, little-endian.
            capacity = Self.little(bytes, at: 12).flatMap { $0.multipliedReportingOverflow(by: 512).overflow ? nil : $0 * 512 }
        } else if Self.has(bytes, [0x7f, 0x10, 0xda, 0xbe], at: 0x40) {
            format = "vdi"
            capacity = Self.little(bytes, at: 0x170)
        } else if Self.has(bytes, Array("conectix".utf8), at: 0) {
            format = "vpc"
            capacity = Self.big(bytes, at: 48, 8)
        } else if Self.has(bytes, Array("LUKS".utf8) + [0xba, 0xbe], at: 0) {
            format = "luks"
        } else if Self.has(bytes, Array("CD001".utf8), at: 0) {
            format = "iso"
        }
    }

    private mutating func readQCOW(_ bytes: [UInt8], _ read: (UInt64, Int) -> [UInt8]?) {
        let version = Self.big(bytes, at: 4, 4) ?? 0
        guard (1...3).contains(version) else { return }
        format = version == 1 ? "qcow" : "qcow2"
        capacity = Self.big(bytes, at: 24, 8)
        if version > 1 { compatibility = version == 3 ? "1.1" : "0.10" }
        guard let offset = Self.big(bytes, at: 8, 8), let length = Self.big(bytes, at: 16, 4), offset > 0, (1...1023).contains(length),
            let name = read(offset, Int(length)), name.count == Int(length), !name.contains(0)
        else { return }
        backingPath = String(decoding: name, as: UTF8.self)
    }

    private static func has(_ bytes: [UInt8], _ magic: [UInt8], at offset: Int) -> Bool {
        bytes.count >= offset + magic.count && Array(bytes[offset..<offset + magic.count]) == magic
    }

    private static func big(_ bytes: [UInt8], at offset: Int, _ length: Int) -> UInt64? {
        bytes.count >= offset + length ? bytes[offset..<offset + length].reduce(0) { $0 << 8 | UInt64($1) } : nil
    }

    private static func little(_ bytes: [UInt8], at offset: Int) -> UInt64? {
        bytes.count >= offset + 8 ? bytes[offset..<offset + 8].reversed().reduce(0) { $0 << 8 | UInt64($1) } : nil
    }
}
