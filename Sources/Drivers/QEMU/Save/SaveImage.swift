// SPDX-License-Identifier: Apache-2.0
internal import DriverSupport
internal import Errors
internal import Glibc

/// A saved guest's file, in the stock format: a header of 92 bytes, the description with a NUL and room to grow, QEMU's own stream.
///
/// The header is a mark of 16 bytes and five little-endian numbers: version, length of the data between header and stream, whether the
/// guest ran, compression, offset of the cookie in the data; the rest is zero.
struct SaveImage: Sendable {
    private static let complete = Array("LibvirtQemudSave".utf8)
    /// What a file starts with while QEMU still writes to it.
    private static let partial = Array("LibvirtQemudPart".utf8)
    private static let headerLength = 92
    private static let version: UInt32 = 2
    /// The description can grow by so much without moving the stream.
    private static let room = 65536
    /// More is no description of a domain.
    private static let maximumData = 64 << 20

    var xml: String
    var wasRunning: Bool
    /// Bytes between header and stream.
    private(set) var dataLength: Int
    private var cookie: [UInt8] = []

    /// Where QEMU's stream begins.
    var streamOffset: Int { Self.headerLength + dataLength }

    init(xml: String, wasRunning: Bool) {
        self.xml = xml
        self.wasRunning = wasRunning
        dataLength = xml.utf8.count + 1 + Self.room
    }

    /// The file was begun as a saved guest and never completed.
    static func isUnfinished(_ path: String) -> Bool {
        let descriptor = Glibc.open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return false }
        defer { close(descriptor) }
        return read(descriptor, partial.count) == partial
    }

    /// Reads header and description; the descriptor is left where the stream begins.
    init(reading descriptor: Int32) throws(VirtError) {
        guard let header = Self.read(descriptor, Self.headerLength) else {
            throw VirtError(.operationFailed, .qemu, "failed to read qemu header")
        }
        let mark = Array(header.prefix(Self.complete.count))
        guard mark == Self.complete else {
            throw VirtError(
                .operationFailed, .qemu,
                mark == Self.partial ? "save image is incomplete" : "image magic is incorrect")
        }
        func number(_ index: Int) -> UInt32 {
            let start = Self.complete.count + index * 4
            return header[start..<start + 4].reversed().reduce(0) { $0 << 8 | UInt32($1) }
        }
        guard number(0) <= Self.version else {
            throw VirtError(.operationFailed, .qemu, "image version is not supported (\(number(0)) > \(Self.version))")
        }
        guard number(3) == 0 else {
            throw VirtError(.operationUnsupported, .qemu, "compressed save images are not supported yet by this driver")
        }
        let length = Int(number(1))
        guard length > 0, length <= Self.maximumData else {
            throw VirtError(.operationFailed, .qemu, "invalid header data length: \(Int32(truncatingIfNeeded: length))")
        }
        guard let data = Self.read(descriptor, length) else {
            throw VirtError(.operationFailed, .qemu, "failed to read domain XML")
        }
        xml = String(decoding: data.prefix { $0 != 0 }, as: UTF8.self)
        wasRunning = number(2) != 0
        dataLength = length
        let cookieStart = Int(number(4))
        if cookieStart > 0, cookieStart < length { cookie = Array(data[cookieStart...].prefix { $0 != 0 }) }
    }

    /// Puts another description before the same stream.
    mutating func replaceDescription(_ xml: String) throws(VirtError) {
        guard xml.utf8.count + 1 + (cookie.isEmpty ? 0 : cookie.count + 1) <= dataLength else {
            throw VirtError(.operationFailed, .qemu, "new xml too large to fit in file")
        }
        self.xml = xml
    }

    /// Header and data as they are in the file.
    func bytes(isComplete: Bool) -> [UInt8] {
        let text = Array(xml.utf8)
        let cookieOffset = cookie.isEmpty ? 0 : text.count + 1
        var bytes = isComplete ? Self.complete : Self.partial
        for number in [Self.version, UInt32(dataLength), wasRunning ? 1 : 0, 0, UInt32(cookieOffset)] {
            bytes += (0..<4).map { UInt8(truncatingIfNeeded: number >> ($0 * 8)) }
        }
        bytes += Array(repeating: 0, count: Self.headerLength - bytes.count) + text + [0] + cookie
        return bytes + Array(repeating: 0, count: max(0, streamOffset - bytes.count))
    }

    /// Opens an image and reads what stands before the stream.
    static func open(_ path: String, forWriting: Bool = false) throws(VirtError) -> (image: SaveImage, descriptor: Int32) {
        let descriptor = Glibc.open(path, (forWriting ? O_RDWR : O_RDONLY) | O_CLOEXEC)
        guard descriptor >= 0 else { throw Files.failure("Failed to open file '\(path)'") }
        do throws(VirtError) {
            return (try SaveImage(reading: descriptor), descriptor)
        } catch {
            close(descriptor)
            throw error
        }
    }

    /// Writes header and data at the file's beginning; the descriptor is left behind them.
    func write(to descriptor: Int32, _ path: String, isComplete: Bool) throws(VirtError) {
        guard lseek(descriptor, 0, SEEK_SET) == 0 else { throw Files.failure("unable to seek in file '\(path)'") }
        try Files.write(bytes(isComplete: isComplete), to: descriptor, path: path)
    }

    private static func read(_ descriptor: Int32, _ count: Int) -> [UInt8]? {
        var bytes = [UInt8](repeating: 0, count: count)
        var filled = 0
        while filled < count {
            let got = bytes.withUnsafeMutableBytes { Glibc.read(descriptor, $0.baseAddress?.advanced(by: filled), count - filled) }
            if got < 0, errno == EINTR { continue }
            guard got > 0 else { return nil }
            filled += got
        }
        return bytes
    }
}
