// SPDX-License-Identifier: Apache-2.0
public import Errors
public import Model

/// Two pools of the same storage would spoil each other's volumes. The rules by kind of pool are those observed from 9.0.0.
extension StoragePoolConfiguration {
    /// Refuses a pool of storage that one of the others already is of; pools of this name are the same pool.
    public func checkSource(against others: some Sequence<StoragePoolConfiguration>) throws(VirtError) {
        for other in others where other.name != name && sharesSource(with: other) {
            throw VirtError(.operationFailed, .storage, "Storage source conflict with pool: '\(other.name)'")
        }
    }

    private func sharesSource(with other: Self) -> Bool {
        switch type {
        case .dir, .vstorage: type == other.type && target == other.target
        case .netfs: type == other.type && hasHosts(of: other) && source.directory == other.source.directory
        case .gluster:
            type == other.type && hasHosts(of: other) && source.name == other.source.name
                && source.directory == other.source.directory
        case .sheepdog: type == other.type && hasHosts(of: other) && source.name == other.source.name
        case .scsi: type == other.type && sharesAdapter(with: other)
        // There is one of all multipath devices.
        case .mpath: type == other.type
        case .iscsi: type == other.type && sharesDevice(with: other) && !isAnotherInitiator(than: other)
        case .fs, .logical, .disk, .zfs: [.fs, .logical, .disk, .zfs].contains(other.type) && sharesDevice(with: other)
        case .iscsiDirect, .rbd: false
        }
    }

    private func hasHosts(of other: Self) -> Bool {
        source.hosts.count == other.source.hosts.count && zip(source.hosts, other.source.hosts).allSatisfy { $0.name == $1.name }
    }

    private func sharesDevice(with other: Self) -> Bool {
        source.devices.contains { device in other.source.devices.contains { $0.path == device.path } }
    }

    /// By its name, or as a port of a storage network by its numbers.
    private func sharesAdapter(with other: Self) -> Bool {
        guard let mine = source.adapter, let theirs = other.source.adapter else { return false }
        return mine.type == theirs.type && mine.name == theirs.name && mine.nodeName == theirs.nodeName && mine.portName == theirs.portName
    }

    private func isAnotherInitiator(than other: Self) -> Bool { hasHosts(of: other) && source.initiator != other.source.initiator }
}
