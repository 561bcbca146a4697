// SPDX-License-Identifier: Apache-2.0
internal import DriverSupport
internal import Errors
internal import Glibc
internal import Model

/// Makes and changes volumes that are files. All of this blocks, some of it for minutes.
enum VolumeMaker {
    /// Flags of `virStorageVolCreateXML`.
    static let preallocatesMetadata: UInt32 = 1
    static let chunkSize = 1 << 20

    /// Makes the volume's file; on failure none stays behind.
    static func create(_ volume: StorageVolumeConfiguration, flags: UInt32) throws(VirtError) {
        let path = volume.target.path ?? ""
        if let encryption = volume.target.encryption {
            guard encryption.secrets.count == 1 else {
                throw VirtError(
                    .invalidArg, .storage, "A single <secret type='passphrase'...> element is expected in encryption description")
            }
            throw VirtError(.configUnsupported, .storage, "encrypted volumes are not supported yet")
        }
        if let backing = volume.backing?.path, access(backing, R_OK) != 0 {
            throw Files.failure("inaccessible backing store volume \(backing)")
        }
        do throws(VirtError) {
            switch volume.target.format?.name ?? "raw" {
            case "raw": try createRaw(volume, path)
            case "dir":
                guard mkdir(path, volume.target.permissions.mode?.bits ?? 0o700) == 0 else {
                    throw Files.failure("failed to create directory '\(path)'")
                }
            case let format: try createImage(volume, path, format, flags)
            }
            try VolumeFiles.apply(volume.target.permissions, to: path, defaultMode: 0o600)
        } catch {
            if error.code != .storageVolExist { unlink(path) }
            throw error
        }
    }

    private static func createRaw(_ volume: StorageVolumeConfiguration, _ path: String) throws(VirtError) {
        let descriptor = open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw Files.failure("Failed to create file '\(path)'") }
        defer { close(descriptor) }
        guard let capacity = off_t(exactly: volume.capacity), ftruncate(descriptor, capacity) == 0 else {
            throw Files.failure("cannot extend file '\(path)'")
        }
        let allocation = min(volume.allocation, volume.capacity)
        guard allocation > 0, let length = off_t(exactly: allocation) else { return }
        let code = posix_fallocate(descriptor, 0, length)
        guard code == 0 else { throw Files.failure("cannot allocate \(allocation) bytes in file '\(path)'", code: code) }
    }

    private static func createImage(
        _ volume: StorageVolumeConfiguration, _ path: String, _ format: String, _ flags: UInt32
    ) throws(VirtError) {
        var options: [String] = []
        var arguments = ["create", "-q", "-f", format]
        if let backing = volume.backing?.path {
            arguments += ["-b", backing]
            options.append("backing_fmt=\(volume.backing?.format?.name ?? "raw")")
        }
        if flags & preallocatesMetadata != 0 { options.append("preallocation=metadata") }
        if format == "qcow2" {
            options.append("compat=\(volume.target.compatibility ?? "0.10")")
            if let size = volume.target.clusterSize { options.append("cluster_size=\(size)") }
            if volume.target.features?.lazyRefcounts == true { options.append("lazy_refcounts") }
            if volume.target.features?.extendedL2 == true { options.append("extended_l2=on") }
        }
        if !options.isEmpty { arguments += ["-o", options.joined(separator: ",")] }
        // Whole KiB, as the tool counts; a path that begins with a dash is no option.
        try ProgramRun.succeed("qemu-img", arguments + ["--", path, "\(volume.capacity / 1024 + (volume.capacity % 1024 == 0 ? 0 : 1))K"])
    }

    /// Makes the volume with the content of another one.
    static func clone(
        _ volume: StorageVolumeConfiguration, from original: StorageVolumeConfiguration, flags: UInt32
    ) throws(VirtError) {
        let (source, target) = (original.target.path ?? "", volume.target.path ?? "")
        let (from, to) = (original.target.format?.name ?? "raw", volume.target.format?.name ?? "raw")
        guard from != "raw" || to != "raw" else {
            try create(volume, flags: flags)
            do throws(VirtError) {
                return try copy(source, to: target, length: min(original.capacity, volume.capacity))
            } catch {
                unlink(target)
                throw error
            }
        }
        let options = to == "qcow2" ? ["-o", "compat=\(volume.target.compatibility ?? "0.10")"] : []
        do throws(VirtError) {
            try ProgramRun.succeed("qemu-img", ["convert", "-q", "-f", from, "-O", to] + options + ["--", source, target])
            try VolumeFiles.apply(volume.target.permissions, to: target, defaultMode: 0o600)
        } catch {
            unlink(target)
            throw error
        }
    }

    /// Copies bytes, leaving out runs of zeros that the target has already.
    private static func copy(_ source: String, to target: String, length: UInt64) throws(VirtError) {
        let (input, output) = (open(source, O_RDONLY | O_CLOEXEC), open(target, O_WRONLY | O_CLOEXEC))
        defer { for descriptor in [input, output] where descriptor >= 0 { close(descriptor) } }
        guard input >= 0 else { throw Files.failure("could not open input path '\(source)'") }
        guard output >= 0 else { throw Files.failure("could not open output path '\(target)'") }
        var chunk = [UInt8](repeating: 0, count: chunkSize)
        var offset: UInt64 = 0
        while offset < length {
            let count = pread(input, &chunk, min(chunk.count, Int(clamping: length - offset)), off_t(offset))
            guard count >= 0 else { throw Files.failure("failed reading from file '\(source)'") }
            guard count > 0 else { break }
            if chunk[..<count].contains(where: { $0 != 0 }) {
                guard pwrite(output, chunk, count, off_t(offset)) == count else {
                    throw Files.failure("failed writing to file '\(target)'")
                }
            }
            offset += UInt64(count)
        }
        guard fsync(output) == 0 else { throw Files.failure("cannot sync data to file '\(target)'") }
    }

    /// Changes what a guest sees of the volume's size.
    static func resize(_ volume: StorageVolumeConfiguration, to capacity: UInt64, allocates: Bool) throws(VirtError) {
        let path = volume.target.path ?? ""
        let format = volume.target.format?.name ?? "raw"
        guard format == "raw" else {
            let shrinks = capacity < volume.capacity ? ["--shrink"] : []
            try ProgramRun.succeed("qemu-img", ["resize", "-q", "-f", format] + shrinks + ["--", path, "\(capacity)"])
            return
        }
        let descriptor = open(path, O_RDWR | O_CLOEXEC)
        guard descriptor >= 0 else { throw Files.failure("Unable to open '\(path)'") }
        defer { close(descriptor) }
        guard let length = off_t(exactly: capacity), ftruncate(descriptor, length) == 0 else {
            throw Files.failure("Failed to truncate file '\(path)'")
        }
        guard allocates, capacity > volume.allocation else { return }
        let code = posix_fallocate(descriptor, 0, length)
        guard code == 0 else { throw Files.failure("Failed to pre-allocate space for file '\(path)'", code: code) }
    }

    /// Overwrites the file's bytes with zeros. A file with holes is cut and grown again: what is not there needs no wiping.
    static func wipe(_ volume: StorageVolumeConfiguration) throws(VirtError) {
        let path = volume.target.path ?? ""
        let descriptor = open(path, O_RDWR | O_CLOEXEC)
        guard descriptor >= 0 else { throw Files.failure("Failed to open storage volume with path '\(path)'") }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw Files.failure("Failed to stat storage volume with path '\(path)'") }
        if status.st_blocks * 512 < status.st_size {
            guard ftruncate(descriptor, 0) == 0, ftruncate(descriptor, status.st_size) == 0 else {
                throw Files.failure("Failed to truncate volume with path '\(path)'")
            }
            return
        }
        let zeros = [UInt8](repeating: 0, count: chunkSize)
        var offset: off_t = 0
        while offset < status.st_size {
            let count = pwrite(descriptor, zeros, min(zeros.count, Int(status.st_size - offset)), offset)
            guard count > 0 else { throw Files.failure("Failed to write to storage volume with path '\(path)'") }
            offset += off_t(count)
        }
        guard fdatasync(descriptor) == 0 else { throw Files.failure("cannot sync data to volume with path '\(path)'") }
    }
}
