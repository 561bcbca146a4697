// SPDX-License-Identifier: Apache-2.0

extension StoragePoolType {
    /// The flag that lists select the kind by, a bit of `virConnectListAllStoragePoolsFlags`.
    public var listFlag: UInt32 {
        switch self {
        case .dir: 1 << 6
        case .fs: 1 << 7
        case .netfs: 1 << 8
        case .logical: 1 << 9
        case .disk: 1 << 10
        case .iscsi: 1 << 11
        case .scsi: 1 << 12
        case .mpath: 1 << 13
        case .rbd: 1 << 14
        case .sheepdog: 1 << 15
        case .gluster: 1 << 16
        case .zfs: 1 << 17
        case .vstorage: 1 << 18
        case .iscsiDirect: 1 << 19
        }
    }

    /// What the source of such a pool consists of.
    struct SourceParts: OptionSet {
        let rawValue: UInt8
        static let host = SourceParts(rawValue: 1)
        static let device = SourceParts(rawValue: 2)
        static let directory = SourceParts(rawValue: 4)
        static let adapter = SourceParts(rawValue: 8)
        static let name = SourceParts(rawValue: 16)
        static let initiator = SourceParts(rawValue: 32)
        /// The reference does without them.
        static let optionalDevice = SourceParts(rawValue: 64)
    }

    var parts: SourceParts {
        switch self {
        case .dir, .mpath: []
        case .fs, .disk: .device
        case .netfs: [.host, .directory]
        case .logical, .zfs: [.name, .optionalDevice]
        case .iscsi, .iscsiDirect: [.host, .device, .initiator]
        case .scsi: .adapter
        case .rbd, .sheepdog: [.host, .name]
        case .gluster: [.host, .directory, .name]
        case .vstorage: .name
        }
    }

    /// Formats that the pool itself may have; the first one is where nothing is said. Empty: it has none.
    var formats: [String] {
        switch self {
        case .fs: ["auto", "ext2", "ext3", "ext4", "ufs", "iso9660", "udf", "gfs", "gfs2", "vfat", "hfs+", "xfs", "ocfs2", "vmfs"]
        case .netfs: ["auto", "nfs", "glusterfs", "cifs"]
        case .logical: ["lvm2", "unknown"]
        case .disk: ["unknown", "dos", "dvh", "gpt", "mac", "bsd", "pc98", "sun", "lvm2"]
        default: []
        }
    }

    /// What is known of the formats of a kind of volumes.
    struct VolumeFormats {
        /// The one of volumes that say nothing.
        var usual: String
        /// What the capabilities tell.
        var listed: [String]
        /// What a volume may say.
        var accepted: [String]
    }

    /// The formats of the pool's volumes; nil: they have none.
    var volumeFormats: VolumeFormats? {
        let images = StorageFormat.names.map(\.description).filter { $0 != "luks" }
        let written = images.filter { $0 != "none" }
        switch self {
        case .dir, .fs, .netfs, .gluster, .vstorage: return VolumeFormats(usual: "raw", listed: images, accepted: written)
        case .rbd: return VolumeFormats(usual: "raw", listed: [], accepted: written)
        case .disk:
            let partitions = ["none", "linux", "fat16", "fat32", "linux-swap", "linux-lvm", "linux-raid", "extended"]
            return VolumeFormats(usual: "none", listed: partitions, accepted: partitions)
        default: return nil
        }
    }

    /// Its volumes are files of a directory.
    public var hasFiles: Bool { self == .dir || self == .fs || self == .netfs }

    /// Kinds that need nothing but the host itself and its usual programs; the others need libraries of their own.
    public static let withHostBackend: Set<StoragePoolType> = [.dir, .fs, .netfs, .logical, .disk, .iscsi, .scsi, .mpath]

    /// Pools of the network and of volume groups are not under a path of the user's choice.
    var hasTarget: Bool {
        switch self {
        case .rbd, .sheepdog, .gluster, .iscsiDirect: false
        default: true
        }
    }
}
