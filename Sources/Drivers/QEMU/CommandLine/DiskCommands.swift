// SPDX-License-Identifier: Apache-2.0
internal import Errors
internal import Model

/// The host's side of disks: QEMU's block nodes, on the command line and at run time.
enum DiskCommands {
    /// The node that the guest's device uses; nil for an empty drive.
    static func topNode(of disk: Disk) -> String? {
        guard !disk.isEmpty, let index = disk.source.index else { return nil }
        return disk.copyOnRead == true ? "libvirt-CoR-\(disk.target)" : "libvirt-\(index)-format"
    }

    /// The nodes of a disk, each after those that it refers to.
    static func blockDevices(of disk: Disk) throws(VirtError) -> [Properties] {
        guard !disk.isEmpty, let index = disk.source.index else { return [] }
        var nodes = try backingDevices(of: disk.backing, disk)
        let hasBacking = !nodes.isEmpty
        nodes.append(try storageNode(of: disk.source, index, disk))
        var format = formatNode(disk.format, index, isReadOnly: disk.isReadOnly, disk)
        if hasBacking, let backing = disk.backing?.source.index {
            format.set("backing", "libvirt-\(backing)-format")
        } else if disk.backing?.endsChain == true, disk.format == .qcow2 {
            format.set("backing", JSON.null)
        }
        nodes.append(format)
        if disk.copyOnRead == true {
            nodes.append(
                Properties([
                    "driver": "copy-on-read", "node-name": .string("libvirt-CoR-\(disk.target)"),
                    "file": .string("libvirt-\(index)-format"),
                    "discard": "unmap",
                ]))
        }
        return nodes
    }

    private static func backingDevices(of store: BackingStore?, _ disk: Disk) throws(VirtError) -> [Properties] {
        guard let store, !store.endsChain, let index = store.source.index else { return [] }
        let storage = try storageNode(of: store.source, index, disk)
        return [storage, formatNode(store.format, index, isReadOnly: true, disk)]
    }

    private static func storageNode(of source: StorageSource, _ index: UInt32, _ disk: Disk) throws(VirtError) -> Properties {
        var properties = Properties()
        switch source.type {
        case .file: properties.set("driver", "file")
        case .block: properties.set("driver", disk.device == .cdrom ? "host_cdrom" : "host_device")
        default: throw VirtError(.configUnsupported, .qemu, "disk source type '\(source.type)' is not supported yet")
        }
        guard let path = source.path else { throw VirtError(.internalError, .qemu, "disk '\(disk.target)' has no source") }
        properties.set("filename", path)
        switch disk.io {
        case .native: properties.set("aio", "native")
        case .threads: properties.set("aio", "threads")
        case .ioURing: properties.set("aio", "io_uring")
        case .default: break
        }
        properties.set("node-name", "libvirt-\(index)-storage")
        addCache(disk.cache, to: &properties)
        properties.set("auto-read-only", true)
        properties.set("discard", "unmap")
        return properties
    }

    private static func formatNode(_ format: StorageFormat, _ index: UInt32, isReadOnly: Bool, _ disk: Disk) -> Properties {
        var properties = Properties(["node-name": .string("libvirt-\(index)-format"), "read-only": .bool(isReadOnly)])
        if disk.discard != .default { properties.set("discard", "\(disk.discard)") }
        switch (disk.detectZeroes, disk.discard) {
        case (.default, _): break
        // Without discard there is nothing to unmap with.
        case (.unmap, let discard) where discard != .unmap: properties.set("detect-zeroes", "on")
        case (let mode, _): properties.set("detect-zeroes", "\(mode)")
        }
        addCache(disk.cache, to: &properties)
        properties.set("driver", format == .none || format == .iso ? "raw" : "\(format)")
        properties.set("file", "libvirt-\(index)-storage")
        return properties
    }

    private static func addCache(_ cache: DiskCache, to properties: inout Properties) {
        let isDirect = cache == .none || cache == .directsync
        guard cache != .default else { return }
        properties.set("cache", ["direct": .bool(isDirect), "no-flush": .bool(cache == .unsafe)] as JSON)
    }
}

extension Disk {
    /// A drive without a medium.
    var isEmpty: Bool { source.path == nil && (source.type == .file || source.type == .block) }
}
