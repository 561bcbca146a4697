// SPDX-License-Identifier: Apache-2.0
internal import CLinux
internal import DriverSupport
internal import Errors
internal import Glibc
internal import Model
internal import WireProtocol

/// The bytes of volumes, as streams. Sparse ones carry holes.
extension StorageServiceImplementation {
    private static let sparse: UInt32 = 1
    /// Bytes read from a file at a time.
    private static let chunk = 256 << 10

    func storageVolDownload(_ args: Remote.StorageVolDownloadArgs, in call: any CallContext) async throws {
        try checkFlags(args.flags, allowed: Self.sparse, in: "storageVolDownload", domain: .storage)
        let file = try await open(args.vol, O_RDONLY, offset: args.offset)
        let stream = try call.openStream()
        // The reply does not wait for the data.
        Task { [store] in
            do {
                try await Self.send(
                    file, from: args.offset, length: args.length, isSparse: args.flags & Self.sparse != 0, to: stream, store)
                try await stream.finish()
            } catch {
                stream.abort((error as? VirtError) ?? VirtError(.internalError, .storage, "\(error)"))
            }
        }
    }

    private static func send(
        _ file: OpenFile, from start: UInt64, length: UInt64, isSparse: Bool, to stream: any ByteStream, _ store: StorageStore
    ) async throws {
        var offset = start
        let end = length == 0 ? UInt64.max : start.addingReportingOverflow(length).partialValue
        while offset < end {
            let (from, limit) = (offset, min(UInt64(chunk), end - offset))
            let piece = try await store.workers.run { try file.next(at: from, limit: Int(limit), seesHoles: isSparse) }
            switch piece {
            case nil: return
            case .data(let bytes):
                try await stream.write(bytes)
                offset += UInt64(bytes.count)
            case .hole(let hole):
                let length = min(UInt64(hole), end - offset)
                try await stream.writeHole(Int64(clamping: length))
                offset += length
            }
        }
    }

    func storageVolUpload(_ args: Remote.StorageVolUploadArgs, in call: any CallContext) async throws {
        try checkFlags(args.flags, allowed: Self.sparse, in: "storageVolUpload", domain: .storage)
        let file = try await open(args.vol, O_WRONLY, offset: args.offset)
        let stream = try call.openStream()
        Task { [store] in
            do {
                try await Self.receive(file, at: args.offset, length: args.length, from: stream, store)
                try await stream.finish()
                try? await store.refresh(try store.pool(named: args.vol.pool))
            } catch {
                stream.abort((error as? VirtError) ?? VirtError(.internalError, .storage, "\(error)"))
            }
        }
    }

    private static func receive(
        _ file: OpenFile, at start: UInt64, length: UInt64, from stream: any ByteStream, _ store: StorageStore
    ) async throws {
        var offset = start
        let end = length == 0 ? UInt64(Int64.max) : start.addingReportingOverflow(length).partialValue
        while let item = try await stream.read() {
            let from = offset
            switch item {
            case .data(let bytes):
                offset += UInt64(bytes.count)
                guard offset <= end else { throw VirtError(.systemError, .storage, "cannot write to stream: No space left on device") }
                try await store.workers.run { try file.write(bytes, at: from) }
            case .hole(let length):
                offset += UInt64(length)
                guard offset <= end else { throw VirtError(.systemError, .storage, "unable to seek in stream: No space left on device") }
                try await store.workers.run { try file.makeHole(at: from, length: length) }
            }
        }
    }

    private func open(_ reference: Remote.StorageVol, _ mode: Int32, offset: UInt64) async throws -> OpenFile {
        try await store.prepare()
        let volume = try store.volume(reference).volume
        guard off_t(exactly: offset) != nil else { throw VirtError(.invalidArg, .storage, "offset \(offset) is out of range") }
        return try await store.workers.run { try OpenFile(volume.target.path ?? "", mode) }
    }
}

/// A file that is read or written piece by piece. Its methods block.
private final class OpenFile: Sendable {
    private let descriptor: Int32
    private let path: String

    init(_ path: String, _ mode: Int32) throws(VirtError) {
        self.path = path
        descriptor = Glibc.open(path, mode | O_CLOEXEC | O_NOCTTY)
        guard descriptor >= 0 else { throw Files.failure("Unable to open stream for '\(path)'") }
    }

    deinit { close(descriptor) }

    /// What comes at the offset: bytes, or a hole; nil at the end of the file.
    func next(at offset: UInt64, limit: Int, seesHoles: Bool) throws(VirtError) -> StreamItem? {
        guard let position = off_t(exactly: offset) else { return nil }
        var limit = limit
        if seesHoles {
            let data = clinux_next_data(descriptor, Int64(position))
            if data > Int64(position) { return .hole(data - Int64(position)) }
            if data < 0 {
                // Nothing but a hole up to the end, or the end itself.
                let end = lseek(descriptor, 0, SEEK_END)
                return end > position ? .hole(Int64(end - position)) : nil
            }
            let hole = clinux_next_hole(descriptor, Int64(position))
            if hole > Int64(position) { limit = min(limit, Int(hole - Int64(position))) }
        }
        let bytes = try read(at: position, limit)
        return bytes.isEmpty ? nil : .data(bytes)
    }

    private func read(at position: off_t, _ length: Int) throws(VirtError) -> [UInt8] {
        var failed = false
        let bytes = [UInt8](unsafeUninitializedCapacity: length) { buffer, count in
            let read = pread(descriptor, buffer.baseAddress, length, position)
            failed = read < 0
            count = max(0, read)
        }
        guard !failed else { throw Files.failure("cannot read file '\(path)'") }
        return bytes
    }

    func write(_ bytes: [UInt8], at offset: UInt64) throws(VirtError) {
        var done = 0
        while done < bytes.count {
            let count = bytes.withUnsafeBytes { buffer in
                pwrite(descriptor, buffer.baseAddress.map { $0 + done }, buffer.count - done, off_t(clamping: offset) + off_t(done))
            }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { throw Files.failure("cannot write to file '\(path)'") }
            done += count
        }
    }

    /// Leaves zeros without blocks, where the file system can.
    func makeHole(at offset: UInt64, length: Int64) throws(VirtError) {
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw Files.failure("cannot stat file '\(path)'") }
        let end = off_t(clamping: offset) + off_t(length)
        if status.st_size < end, ftruncate(descriptor, end) != 0 { throw Files.failure("Unable to truncate \(path)") }
        let outcome = clinux_punch_hole(descriptor, Int64(clamping: offset), length)
        guard outcome == 0 else { throw Files.failure("Unable to discard \(length) bytes of '\(path)'", code: -outcome) }
    }
}
