// SPDX-License-Identifier: Apache-2.0
internal import DriverSupport
internal import Errors
internal import Glibc
internal import Model

/// Volumes that are files: looking at them, and changing what is known of a file from outside. All of this blocks.
enum VolumeFiles {
    /// The file as a volume; nil when it is none, or is gone.
    static func look(at name: String, in pool: StoragePoolConfiguration) -> StorageVolumeConfiguration? {
        var volume = StorageVolumeConfiguration()
        volume.name = name
        volume.place(in: pool)
        guard let path = volume.target.path else { return nil }
        // Opening what is neither may wait for ever, or rewind a tape.
        var status = stat()
        guard stat(path, &status) == 0, [S_IFREG, S_IFDIR].contains(status.st_mode & S_IFMT) else { return nil }
        let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC)
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        guard fstat(descriptor, &status) == 0 else { return nil }
        switch status.st_mode & S_IFMT {
        case S_IFREG: readImage(descriptor, &volume, size: UInt64(clamping: status.st_size))
        case S_IFDIR:
            volume.type = .dir
            volume.target.format = StorageVolumeFormat(named: "dir")
            volume.capacity = UInt64(clamping: status.st_size)
        default: return nil
        }
        volume.allocation = UInt64(clamping: status.st_blocks) * 512
        volume.physical = UInt64(clamping: status.st_size)
        volume.target.permissions = permissions(of: status)
        volume.target.timestamps = timestamps(of: status)
        return volume
    }

    private static func readImage(_ descriptor: Int32, _ volume: inout StorageVolumeConfiguration, size: UInt64) {
        func read(_ offset: UInt64, _ length: Int) -> [UInt8]? {
            guard let offset = off_t(exactly: offset) else { return nil }
            var bytes = [UInt8](repeating: 0, count: length)
            let count = pread(descriptor, &bytes, length, offset)
            return count < 0 ? nil : Array(bytes.prefix(count))
        }
        let header = ImageHeader(read(0, ImageHeader.length) ?? [], read: read)
        volume.type = .file
        volume.capacity = header.capacity ?? size
        volume.target.format = StorageVolumeFormat(named: header.format)
        volume.target.compatibility = header.compatibility
        if let backing = header.backingPath {
            var store = StorageVolumeBacking()
            store.path = backing
            volume.backing = store
        }
    }

    static func permissions(of status: stat) -> StoragePermissions {
        var permissions = StoragePermissions()
        var mode = FileMode()
        mode.bits = UInt32(status.st_mode) & 0o777
        permissions.mode = mode
        permissions.owner = Int64(status.st_uid)
        permissions.group = Int64(status.st_gid)
        return permissions
    }

    private static func timestamps(of status: stat) -> StorageTimestamps {
        func text(_ time: timespec) -> String {
            let fraction = "\(time.tv_nsec)"
            return "\(time.tv_sec)." + String(repeating: "0", count: max(0, 9 - fraction.count)) + fraction
        }
        var stamps = StorageTimestamps()
        stamps.accessed = text(status.st_atim)
        stamps.modified = text(status.st_mtim)
        stamps.changed = text(status.st_ctim)
        return stamps
    }

    /// Gives a file the owner and mode that a definition asks for.
    static func apply(_ wanted: StoragePermissions, to path: String, defaultMode: UInt32?) throws(VirtError) {
        // -1 in a definition leaves the owner; numbers that no system has are refused before.
        let (owner, group) = (wanted.owner.flatMap { uid_t(exactly: $0) }, wanted.group.flatMap { gid_t(exactly: $0) })
        if owner != nil || group != nil {
            guard chown(path, owner ?? uid_t.max, group ?? gid_t.max) == 0 else {
                throw Files.failure("cannot chown '\(path)' to (\(wanted.owner ?? -1), \(wanted.group ?? -1))")
            }
        }
        guard let mode = wanted.mode?.bits ?? defaultMode else { return }
        guard chmod(path, mode) == 0 else {
            throw Files.failure("cannot set mode of '\(path)' to 0\(String(mode, radix: 8))")
        }
    }

    static func delete(_ volume: StorageVolumeConfiguration) throws(VirtError) {
        let path = volume.target.path ?? ""
        if volume.type == .dir {
            guard rmdir(path) == 0 else { throw Files.failure("cannot remove directory '\(path)'") }
        } else if unlink(path) != 0, errno != ENOENT {
            throw Files.failure("cannot unlink file '\(path)'")
        }
    }
}

extension StorageVolumeFormat {
    init(named name: String) {
        self.init()
        self.name = name
    }
}
