// SPDX-License-Identifier: Apache-2.0
internal import DriverSupport
internal import Glibc
internal import Model

/// What the file of a disk image tells of itself without QEMU.
struct ImageFile: Sendable {
    /// Bytes that the guest sees.
    var capacity: UInt64
    /// Bytes that the host has given to the file.
    var allocation: UInt64
    /// The file's length in bytes.
    var length: UInt64
    /// The image below, as the header names it: relative to the image's own folder where it is no absolute path.
    var backingPath: String?
    /// The format of the image below, where the header tells it.
    var backingFormat: String?

    /// Nil when the file cannot be read.
    init?(_ path: String, _ format: StorageFormat) {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { return nil }
        if status.st_mode & S_IFMT == S_IFBLK {
            length = UInt64(max(0, lseek(descriptor, 0, SEEK_END)))
            allocation = length
        } else {
            length = UInt64(max(0, status.st_size))
            allocation = UInt64(max(0, status.st_blocks)) * 512
        }
        capacity = length
        if format == .qcow2 || format == .qcow { readHeader(descriptor) }
    }

    /// A QCOW header: mark, version, offset and length of the backing file's name, cluster bits, size in bytes; version 2 and later have
    /// extensions behind it, of which one names the backing file's format.
    private mutating func readHeader(_ descriptor: Int32) {
        var bytes = [UInt8](repeating: 0, count: 4096)
        let count = pread(descriptor, &bytes, bytes.count, 0)
        guard count >= 72, bytes[..<4].elementsEqual([0x51, 0x46, 0x49, 0xfb]) else { return }
        let header = bytes[..<count]
        func number(_ offset: Int, _ size: Int) -> UInt64 { header[offset..<offset + size].reduce(0) { $0 << 8 | UInt64($1) } }
        capacity = number(24, 8)
        let (offset, size) = (number(8, 8), number(16, 4))
        guard size > 0, size < 1024, offset <= UInt64(count), offset + size <= UInt64(count) else { return }
        backingPath = String(decoding: header[Int(offset)..<Int(offset + size)], as: UTF8.self)
        var place = number(4, 4) >= 3 && count >= 104 ? Int(number(100, 4)) : 72
        while place + 8 <= min(count, Int(offset)) {
            let (kind, length) = (number(place, 4), Int(number(place + 4, 4)))
            guard kind != 0, place + 8 + length <= count else { return }
            if kind == 0xe279_2aca { backingFormat = String(decoding: header[(place + 8)..<(place + 8 + length)], as: UTF8.self) }
            place += 8 + (length + 7) / 8 * 8
        }
    }
}
