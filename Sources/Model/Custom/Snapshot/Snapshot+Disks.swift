// SPDX-License-Identifier: Apache-2.0
internal import Errors

extension SnapshotDefinition {
    /// Gives every disk of the domain its part in the snapshot, in the domain's order.
    /// - Parameters:
    ///   - domain: whose disks they are.
    ///   - location: where the disks go that say nothing themselves. Inside is for all or none.
    ///   - isRegularFile: whether a path names a plain file, beside which another may be put.
    public mutating func alignDisks(
        with domain: DomainConfiguration, location: SnapshotLocation, isRegularFile: (String) -> Bool
    ) throws {
        let all = domain.devices.disks.filter { !$0.lacksTarget }
        guard disks.count <= all.count else { throw Self.refuse("too many disk snapshot requests for domain") }
        var aligned = [SnapshotDisk?](repeating: nil, count: all.count)
        for disk in disks {
            let index = all.firstIndex { $0.target == disk.name } ?? all.firstIndex { $0.source.path == disk.name }
            guard let index else { throw Self.refuse("no disk named '\(disk.name)'") }
            guard aligned[index] == nil else { throw Self.refuse("disk '\(all[index].target)' specified twice") }
            aligned[index] = try Self.align(disk, with: all[index], location)
        }
        disks = try zip(aligned, all).map { known, disk in
            var result = known ?? Self.implied(disk, location)
            try result.completeFile(of: disk, snapshot: name, isRegularFile)
            return result
        }
    }

    private static func refuse(_ words: String) -> VirtError { VirtError(.configUnsupported, .domainSnapshot, words) }

    private static func align(_ given: SnapshotDisk, with disk: Disk, _ location: SnapshotLocation) throws -> SnapshotDisk {
        var result = given
        let takesNoPart = disk.takesNoPart
        if result.location == .default { result.location = implied(disk, location).location }
        if location == .internal, result.location != .internal, result.location != .no || !takesNoPart {
            throw refuse("disk '\(given.name)' must use snapshot mode '\(location)'")
        }
        if let path = result.source.path, result.location != .external {
            throw refuse("file '\(path)' for disk '\(disk.target)' requires use of external snapshot mode")
        }
        result.name = disk.target
        return result
    }

    /// A disk that the definition does not speak of; empty and read-only ones take no part.
    private static func implied(_ disk: Disk, _ location: SnapshotLocation) -> SnapshotDisk {
        var result = SnapshotDisk(name: disk.target)
        if disk.takesNoPart {
            result.location = .no
        } else {
            result.location = disk.snapshot == .default ? location : disk.snapshot
        }
        return result
    }
}

extension SnapshotDisk {
    /// A new image without a name is called after the old one and the snapshot.
    fileprivate mutating func completeFile(of disk: Disk, snapshot: String, _ isRegularFile: (String) -> Bool) throws {
        guard location == .external, source.path == nil, source.networkName == nil else { return }
        guard let original = disk.source.path else {
            throw VirtError(
                .configUnsupported, .domainSnapshot, "cannot generate external snapshot name for disk '\(name)' without source")
        }
        guard disk.source.type == .file, isRegularFile(original) else {
            throw VirtError(
                .configUnsupported, .domainSnapshot,
                "source for disk '\(name)' is not a regular file; refusing to generate external snapshot name")
        }
        let folderEnd = original.lastIndex(of: "/") ?? original.startIndex
        let stem = original.lastIndex(of: ".").map { $0 > folderEnd ? original[..<$0] : original[...] } ?? original[...]
        source.path = "\(stem).\(snapshot)"
    }
}

extension Disk {
    /// Nothing is in it, or nothing is ever written to it.
    fileprivate var takesNoPart: Bool {
        isReadOnly || source.path == nil && source.networkName == nil && source.type != .volume
    }
}
