// SPDX-License-Identifier: Apache-2.0
import Errors
import Glibc
import RPCClient
import WireProtocol

/// A volume's content, in and out.
enum VolumeTransferCommands {
    private static let sparse: UInt32 = 1

    static func volUpload(_ i: Invocation) async throws {
        let offset = try i.uint64("offset") ?? 0
        let length = try i.wrappingUInt64("length") ?? 0
        let volume = try await i.volume()
        let path = try i.required("file")
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw CommandFailure("cannot read \(path)") }
        defer { close(descriptor) }
        let isSparse = i.has("sparse")
        let call = ClientCall(streaming: isSparse)
        let total = length > 0 ? length : fileLength(descriptor)
        try await attempting("cannot upload to volume \(volume.name)") {
            let arguments = Remote.StorageVolUploadArgs(vol: volume, offset: offset, length: length, flags: isSparse ? sparse : 0)
            try await i.services.storageVolUpload(arguments, in: call)
        }
        let stream = try call.openStream()
        let progress = TransferProgress(i.shell, label: "Upload", total: total)
        do {
            try await attempting("cannot send data to volume \(volume.name)") {
                // All of the file goes, whatever the length: the daemon tells when that is too much.
                try await StreamCopy.send(descriptor, into: stream, limit: .max, isSparse: isSparse) { progress.advance($0) }
            }
        } catch {
            stream.abort(nil)
            throw error
        }
        try await attempting("cannot close volume \(volume.name)") { try await stream.finish() }
        progress.finish()
    }

    private static func fileLength(_ descriptor: Int32) -> UInt64 {
        var status = stat()
        return fstat(descriptor, &status) == 0 ? UInt64(max(0, status.st_size)) : 0
    }

    static func volDownload(_ i: Invocation) async throws {
        let offset = try i.uint64("offset") ?? 0
        let length = try i.wrappingUInt64("length") ?? 0
        let volume = try await i.volume()
        let path = try i.required("file")
        var isCreated = true
        var descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
        if descriptor < 0, errno == EEXIST {
            isCreated = false
            descriptor = open(path, O_WRONLY | O_TRUNC | O_CLOEXEC)
        }
        guard descriptor >= 0 else { throw CommandFailure("cannot create \(path)") }
        defer { close(descriptor) }
        do {
            try await receive(i, volume, offset: offset, length: length, into: descriptor, path)
        } catch {
            if isCreated { unlink(path) }
            throw error
        }
    }

    private static func receive(
        _ i: Invocation, _ volume: Remote.StorageVol, offset: UInt64, length: UInt64, into descriptor: Int32, _ path: String
    ) async throws {
        let isSparse = i.has("sparse")
        let call = ClientCall(streaming: isSparse)
        var total = length
        if total == 0, i.shell.program != "virsh", let info = try? await i.services.storageVolGetInfo(.init(vol: volume), in: i.call) {
            total = info.allocation
        }
        try await attempting("cannot download from volume \(volume.name)") {
            let arguments = Remote.StorageVolDownloadArgs(vol: volume, offset: offset, length: length, flags: isSparse ? sparse : 0)
            try await i.services.storageVolDownload(arguments, in: call)
        }
        let stream = try call.openStream()
        let progress = TransferProgress(i.shell, label: "Download", total: total)
        try await attempting("cannot receive data from volume \(volume.name)") {
            try await StreamCopy.receive(stream, into: descriptor, name: path) { progress.advance($0) }
        }
        try await attempting("cannot close volume \(volume.name)") { try await stream.finish() }
        progress.finish()
    }
}
