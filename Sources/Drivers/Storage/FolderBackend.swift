// SPDX-License-Identifier: Apache-2.0
internal import DriverSupport
internal import Errors
internal import Glibc
internal import Model

/// Pools that are a folder of files (`dir`), and those that mount a file system there first (`fs`). All of this blocks.
struct FolderBackend {
    let pool: StoragePoolConfiguration

    /// - Throws: for kinds of pools that are not supported here.
    init(_ pool: StoragePoolConfiguration) throws(VirtError) {
        guard pool.type == .dir || pool.type == .fs else {
            throw VirtError(.configUnsupported, .storage, "storage pools of type '\(pool.type.name)' cannot be started yet")
        }
        self.pool = pool
    }

    private var folder: String { pool.target ?? "" }

    // MARK: The folder

    func start() throws(VirtError) {
        guard pool.type == .fs, let device = pool.source.devices.first?.path else { return }
        let format = pool.source.format.map { $0 == "auto" ? [] : ["-t", $0] } ?? []
        try ProgramRun.succeed("/bin/mount", ["-o", "nodev,nosuid,noexec"] + format + [device, folder])
    }

    func stop() throws(VirtError) {
        guard pool.type == .fs else { return }
        try ProgramRun.succeed("/bin/umount", [folder])
    }

    /// Makes the folder; one that is there already is as good.
    func build() throws(VirtError) {
        let wanted = pool.permissions
        if mkdir(folder, wanted.mode?.bits ?? 0o711) != 0 {
            guard errno == ENOENT || errno == EEXIST else { throw failure("failed to create directory '\(folder)'") }
            try Files.makeFolder(folder, mode: wanted.mode?.bits ?? 0o711)
        }
        try VolumeFiles.apply(wanted, to: folder, defaultMode: nil)
    }

    func delete() throws(VirtError) {
        guard rmdir(folder) == 0 else { throw failure("failed to remove pool '\(folder)'") }
    }

    // MARK: What is in it

    /// Looks at every file. Those that cannot be looked at, and what is no file or folder, are left out.
    func refresh() throws(VirtError) -> PoolContent {
        guard let directory = opendir(folder) else { throw failure("cannot open directory '\(folder)'") }
        closedir(directory)
        var space = statvfs()
        guard statvfs(folder, &space) == 0 else { throw failure("cannot statvfs path '\(folder)'") }
        var status = stat()
        guard stat(folder, &status) == 0 else { throw failure("cannot stat path '\(folder)'") }
        let block = UInt64(space.f_frsize)
        let capacity = UInt64(space.f_blocks) * block
        let available = UInt64(space.f_bfree) * block
        return PoolContent(
            volumes: try Files.names(in: folder).compactMap { VolumeFiles.look(at: $0, in: pool) }, capacity: capacity,
            allocation: capacity - available, available: available, permissions: VolumeFiles.permissions(of: status))
    }

    private func failure(_ what: String) -> VirtError {
        let code = errno
        return VirtError(
            received: .systemError, domain: .storage, level: .error, message: "\(what): \(String(cString: strerror(code)))",
            extra: ErrorExtra(number1: code))
    }
}
