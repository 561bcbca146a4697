// SPDX-License-Identifier: Apache-2.0
internal import Errors
internal import Model

extension CommandLineBuilder {
    mutating func addDisks() throws(VirtError) {
        for (index, disk) in domain.devices.disks.enumerated() {
            for properties in try DiskCommands.blockDevices(of: disk) { line.add("-blockdev", properties) }
            let place = disk.info.bootOrder ?? bootOrder.place(ofDisk: index)
            let isFloppy = disk.bus == .fdc
            line.add("-device", try diskDevice(disk, bootIndex: isFloppy ? nil : place))
        }
    }

    /// The guest's side of a disk.
    func diskDevice(_ disk: Disk, bootIndex: UInt32?) throws(VirtError) -> Properties {
        var properties = Properties()
        let drive: DeviceAddress.Drive? = if case .drive(let drive)? = disk.info.address { drive } else { nil }
        switch disk.bus {
        case .virtio:
            properties.set("driver", virtioName(disk))
            properties.set("iothread", disk.iothread.map { "iothread\($0)" })
            properties.set("ioeventfd", onOff: disk.ioeventfd)
            properties.set("event_idx", disk.eventIdx)
            properties.set("num-queues", nonZero: disk.queues)
            properties.set("queue-size", nonZero: disk.queueSize)
            try addAddress(of: disk.info, to: &properties, "disk")
        case .ide, .sata:
            properties.set("driver", disk.device == .cdrom ? "ide-cd" : "ide-hd")
            try addDriveBus(disk, drive, to: &properties)
        case .scsi:
            properties.set("driver", disk.device == .cdrom ? "scsi-cd" : disk.device == .lun ? "scsi-block" : "scsi-hd")
            try addSCSIBus(disk, drive, to: &properties)
        case .usb:
            properties.set("driver", "usb-storage")
            try addAddress(of: disk.info, to: &properties, "disk")
        case .fdc:
            properties.set("driver", "floppy")
            properties.set("unit", drive?.unit ?? 0)
        default: throw VirtError(.configUnsupported, .qemu, "unsupported disk bus '\(disk.bus)' with device setup")
        }
        if disk.isShareable { properties.set("share-rw", true) }
        properties.set("drive", DiskCommands.topNode(of: disk))
        properties.set("id", disk.info.alias)
        properties.set("bootindex", bootIndex)
        properties.set("loadparm", disk.info.bootLoadParameter?.text)
        properties.set("logical_block_size", nonZero: disk.logicalBlockSize)
        properties.set("physical_block_size", nonZero: disk.physicalBlockSize)
        addIdentity(disk, to: &properties)
        addGeometry(disk, to: &properties)
        if disk.bus == .usb { properties.set("removable", disk.removable ?? false) }
        addPolicies(disk, to: &properties)
        return properties
    }

    private func virtioName(_ disk: Disk) -> String {
        switch disk.model {
        case .virtioTransitional: "virtio-blk-pci-transitional"
        case .virtioNonTransitional: "virtio-blk-pci-non-transitional"
        default: "virtio-blk-pci"
        }
    }

    private func addDriveBus(_ disk: Disk, _ drive: DeviceAddress.Drive?, to properties: inout Properties) throws(VirtError) {
        guard let drive else { throw VirtError(.internalError, .qemu, "disk '\(disk.target)' has no address") }
        if disk.bus == .ide {
            properties.set("bus", "ide.\(drive.bus)")
            properties.set("unit", drive.unit)
        } else {
            let controller = domain.devices.controllers.first { $0.type == .sata && $0.index == Int32(drive.controller) }
            properties.set("bus", "\(controller?.info.alias ?? "ide").\(drive.unit)")
        }
    }

    private func addSCSIBus(_ disk: Disk, _ drive: DeviceAddress.Drive?, to properties: inout Properties) throws(VirtError) {
        guard let drive,
            let controller = domain.devices.controllers.first(where: { $0.type == .scsi && $0.index == Int32(drive.controller) })
        else { throw VirtError(.internalError, .qemu, "unable to find a SCSI controller with idx=0") }
        properties.set("bus", (controller.info.alias ?? "scsi\(controller.index)") + ".0")
        if controller.isNarrowSCSI {
            properties.set("scsi-id", drive.unit)
        } else {
            properties.set("channel", drive.bus)
            properties.set("scsi-id", drive.target)
            properties.set("lun", drive.unit)
        }
        if disk.device != .lun { properties.set("device_id", disk.serial ?? disk.info.alias.map { "drive-\($0)" }) }
    }

    private func addIdentity(_ disk: Disk, to properties: inout Properties) {
        if let wwn = disk.wwn, let value = UInt64(wwn, radix: 16) { properties.set("wwn", .unsigned(value)) }
        properties.set("rotation_rate", nonZero: disk.rotationRate)
        properties.set("vendor", disk.vendor)
        properties.set("product", disk.product)
    }

    private func addGeometry(_ disk: Disk, to properties: inout Properties) {
        properties.set("cyls", nonZero: disk.cylinders)
        properties.set("heads", nonZero: disk.heads)
        properties.set("secs", nonZero: disk.sectors)
        if disk.translation != .default { properties.set("bios-chs-trans", "\(disk.translation)") }
        properties.set("serial", disk.serial)
    }

    private func addPolicies(_ disk: Disk, to properties: inout Properties) {
        switch disk.cache {
        case .default: break
        case .none, .writeback, .unsafe: properties.set("write-cache", "on")
        case .writethrough, .directsync: properties.set("write-cache", "off")
        }
        let writeErrors = disk.errorPolicy
        let readErrors = disk.readErrorPolicy == .default ? writeErrors : disk.readErrorPolicy
        if writeErrors != .default { properties.set("werror", writeErrors == .enospace ? "enospc" : "\(writeErrors)") }
        if readErrors != .default, readErrors != .enospace { properties.set("rerror", "\(readErrors)") }
    }
}

extension Controller {
    /// An old bus with one unit per target.
    var isNarrowSCSI: Bool {
        switch model {
        case .lsilogic?, .lsisas1068?, .lsisas1078?, .auto?, nil: true
        default: false
        }
    }
}
