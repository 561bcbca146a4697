// SPDX-License-Identifier: Apache-2.0
internal import Errors

extension DomainConfiguration {
    func validateDiskTargets() throws {
        for (index, disk) in devices.disks.enumerated() {
            guard let other = devices.disks[..<index].first(where: { $0.target == disk.target }) else { continue }
            throw VirtError(
                .xmlError, .domain,
                "target '\(disk.target)' duplicated for disk sources '\(other.source.displayName)' and '\(disk.source.displayName)'")
        }
    }

    func validateBootOrder() throws {
        var seen: Set<UInt32> = []
        for order in devices.bootOrders where !seen.insert(order).inserted {
            throw VirtError(.configUnsupported, .domain, "boot order '\(order)' used for more than one device")
        }
    }
}

extension Devices {
    /// The places in the boot order that devices have.
    private var infos: [DeviceInfo] {
        disks.map(\.info) + interfaces.map(\.info) + hostDevices.map(\.info) + redirectedDevices.map(\.info)
    }
    var bootOrders: [UInt32] { infos.compactMap(\.bootOrder) }
}

extension StorageSource {
    /// As error texts call it.
    var displayName: String {
        // The pool or volume of a cluster is kept apart from what is in it.
        let isSplit = networkProtocol == .rbd || networkProtocol == .gluster
        let name = isSplit ? networkName?.split(separator: "/").last.map(String.init) : networkName
        return path ?? name ?? "(null)"
    }
}

extension Disk {
    func validate() throws {
        if removable != nil, bus != .usb { throw VirtError(.xmlError, .domain, "removable is only valid for usb disks") }
        guard !lacksTarget else {
            guard let name = source.path ?? source.networkName else { throw VirtError(.noTarget, .domain) }
            throw VirtError(.noTarget, .domain, name)
        }
        for (text, name, limit) in [(vendor, "vendor", 8), (product, "product", 16)] {
            guard let text, text.utf8.count > limit else { continue }
            throw VirtError.refused("disk \(name) is more than \(limit) characters")
        }
        if device == .disk, source.isEmpty { throw VirtError(.noSource, .domain, target) }
        try checkName()
        try validateLUN()
        try validateAddress()
    }

    private func validateLUN() throws {
        guard device == .lun else {
            if rawio != nil { throw VirtError(.configUnsupported, .domain, "rawio can be used only with device='lun'") }
            if sgio != .default { throw VirtError(.configUnsupported, .domain, "sgio can be used only with device='lun'") }
            return
        }
        guard source.type == .block || source.type == .network && source.networkProtocol != .none || source.type == .volume else {
            throw VirtError(.configUnsupported, .domain, "disk device='lun' is only valid for block type disk source")
        }
        guard source.type == .block || source.type == .volume || source.networkProtocol == .iscsi else {
            throw VirtError.refused("disk device='lun' is not supported for protocol='\(source.networkProtocol)'")
        }
        guard format == .none || format == .raw else { throw VirtError.refused("disk device 'lun' must use 'raw' format") }
    }

    private func validateAddress() throws {
        guard let address = info.address else { return }
        let allowed: Bool
        switch (bus, address.kind) {
        case (.ide, .drive), (.fdc, .drive), (.scsi, .drive), (.sata, .drive), (_, .none), (_, .unassigned): allowed = true
        case (.ide, _), (.fdc, _), (.scsi, _), (.sata, _): allowed = false
        default: allowed = true
        }
        guard allowed else {
            throw VirtError(
                .configUnsupported, .domain,
                "Invalid address type '\(address.kind)' for the disk '\(target)' with the bus type '\(bus)'")
        }
    }
}
