// SPDX-License-Identifier: Apache-2.0
internal import Errors

extension DomainConfiguration {
    /// What no driver accepts.
    func validate() throws {
        for disk in devices.disks { try disk.validate() }
        for device in devices.serials { try device.backend.source.check() }
        for device in devices.parallels { try device.backend.source.check() }
        for device in devices.consoles { try device.backend.source.check() }
        for device in devices.channels { try device.backend.source.check() }
    }
}

extension Disk {
    func validate() throws {
        guard let address = info.address else { return }
        let allowed: Bool
        switch (bus, address.kind) {
        case (.ide, .drive), (.fdc, .drive), (.scsi, .drive), (.sata, .drive), (_, .none), (_, .unassigned): allowed = true
        case (.ide, _), (.fdc, _), (.scsi, _), (.sata, _): allowed = false
        case (.virtio, _): allowed = address.kind != .drive
        default: allowed = true
        }
        guard allowed else {
            throw VirtError(
                .configUnsupported, .domain,
                "Invalid address type '\(address.kind)' for the disk '\(target)' with the bus type '\(bus)'")
        }
    }
}
