// SPDX-License-Identifier: Apache-2.0
internal import Errors

extension QEMUValidation {
    func validate(_ disk: Disk) throws {
        try validateGeometry(disk)
        try validateFrontend(disk)
        try validateBus(disk)
        try validateName(disk)
        try validateThrottle(disk)
        try validateFormat(disk)
    }

    private func validateName(_ disk: Disk) throws {
        guard !disk.lacksTarget else { return }
        if let name = disk.driverName, name != "qemu" {
            throw refuse("unsupported driver name '\(name)' for disk '\(disk.target)'")
        }
        guard DiskName.index(of: disk.target) != nil else { throw refuse("invalid disk target '\(disk.target)'") }
        if disk.target.last.map({ $0.isNumber }) == true {
            throw refuse("invalid disk target '\(disk.target)', partitions can't appear in disk targets")
        }
    }

    private func validateGeometry(_ disk: Disk) throws {
        guard disk.cylinders > 0 || disk.heads > 0 || disk.sectors > 0 || disk.translation != .default else { return }
        if [.usb, .sd].contains(disk.bus) { throw refuse("CHS geometry can not be set for '\(disk.bus)' bus") }
        if disk.translation != .default, disk.bus != .ide {
            throw refuse("CHS translation mode can only be set for 'ide' bus not '\(disk.bus)'")
        }
    }

    private func validateFormat(_ disk: Disk) throws {
        func direct(_ format: StorageFormat, instead: String) -> VirtError {
            refuse("storage format '\(format)' is not directly supported by QEMU, use '\(instead)' instead")
        }
        switch disk.format {
        case .iso: throw direct(.iso, instead: "raw")
        case .dir: throw direct(.dir, instead: "fat")
        case .cow: throw refuse("'cow' storage format is not supported")
        case .fat where disk.source.type != .dir && disk.source.type != .volume:
            throw refuse("storage format 'fat' is supported only with 'dir' storage type")
        case .fat where !disk.isReadOnly: throw refuse("virtual FAT storage can't be accessed in read-write mode")
        default: break
        }
        if disk.source.type == .dir, disk.format != .fat { throw refuse("storage type 'dir' requires use of storage format 'fat'") }
        for encryption in [disk.encryption, disk.source.encryption].compactMap({ $0 }) {
            if encryption.format == .default || encryption.format == .qcow {
                throw refuse("old qcow/qcow2 encryption is not supported")
            }
            guard disk.format == .raw || disk.format == .qcow2 else {
                throw refuse("encryption is supported only with 'raw' and 'qcow2' image format")
            }
        }
        if disk.metadataCacheSize != nil, disk.format != .qcow2 {
            throw refuse("metadata cache max size control is supported only with qcow2 images")
        }
    }

    private func validateFrontend(_ disk: Disk) throws {
        if disk.bus == .virtio, disk.device == .cdrom || disk.device == .floppy {
            throw refuse("disk type of '\(disk.target)' does not support ejectable media")
        }
        if disk.copyOnRead == true {
            if disk.isReadOnly { throw refuse("copy_on_read is not compatible with read-only disk '\(disk.target)'") }
            if disk.device == .cdrom || disk.device == .floppy {
                throw refuse("copy_on_read is not supported with removable disk '\(disk.target)'")
            }
        }
        if disk.transient {
            if disk.source.path == nil { throw refuse("transient disk '\(disk.target)' must not be empty") }
            if disk.isReadOnly { throw refuse("transient disk '\(disk.target)' must not be read-only") }
            guard disk.source.type == .file else { throw refuse("transient disk supported only with 'file' type (\(disk.target))") }
            guard disk.device == .disk else { throw refuse("transient disk supported only with 'disk' device (\(disk.target))") }
        }
        if disk.device == .lun {
            guard disk.bus == .scsi || disk.bus == .virtio else {
                throw refuse("disk device='lun' is not supported for bus='\(disk.bus)'")
            }
            if disk.wwn != nil { throw refuse("Setting wwn is not supported for lun device") }
            if disk.vendor != nil || disk.product != nil { throw refuse("Setting vendor or product is not supported for lun device") }
        }
        if disk.io == .native, ![.none, .directsync].contains(disk.cache) {
            throw refuse("io='native' needs either no disk cache or directsync cache mode")
        }
        if disk.rotationRate != 0 {
            guard [.scsi, .ide, .sata].contains(disk.bus) else { throw refuse("rotation rate is only valid for SCSI/IDE/SATA bus") }
            guard disk.device == .disk else { throw refuse("rotation rate is only valid for disk device") }
        }
        if disk.vendor != nil || disk.product != nil, disk.bus != .scsi {
            throw refuse("Only scsi disk supports vendor and product")
        }
        if disk.wwn != nil, ![.ide, .sata, .scsi].contains(disk.bus) { throw refuse("Only ide and scsi disk support wwn") }
    }

    private func validateBus(_ disk: Disk) throws {
        switch disk.bus {
        case .sd where disk.serial != nil:
            throw VirtError(.internalError, .qemu, "Serial property not supported for drive bus 'sd'")
        case .usb:
            guard let address = disk.info.address, ![.usb, .none, .unassigned].contains(address.kind) else { break }
            throw VirtError(.internalError, .qemu, "unexpected address type for usb disk")
        case .ide where disk.device == .disk && disk.isReadOnly: throw refuse("readonly ide disks are not supported")
        case .sata where disk.device == .disk && disk.isReadOnly: throw refuse("readonly sata disks are not supported")
        default: break
        }
        if let iothread = disk.iothread {
            guard disk.bus == .virtio else { throw refuse("IOThreads not available for bus \(disk.bus) target \(disk.target)") }
            guard domain.iothreads.contains(where: { $0.id == iothread }) || domain.iothreads.isEmpty && iothread <= domain.iothreadCount
            else { throw refuse("Disk iothread '\(iothread)' not defined in iothreadid") }
        }
        guard case .drive(let place)? = disk.info.address else { return }
        if disk.bus == .virtio { throw refuse("virtio disk cannot have an address of type 'drive'") }
        try validate(place, disk)
    }

    private func validate(_ place: DeviceAddress.Drive, _ disk: Disk) throws {
        switch disk.bus {
        case .scsi:
            let controller = domain.devices.controllers.first { $0.type == .scsi && $0.index == Int32(place.controller) }
            if controller?.model == .lsilogic, place.target != 0 {
                throw refuse("target must be 0 for controller model 'lsilogic'")
            }
            guard place.bus == 0 else { throw refuse("SCSI controller only supports 1 bus") }
        case .ide where place.target != 0: throw refuse("target must be 0 for ide controller")
        case .sata where place.bus != 0: throw refuse("bus must be 0 for sata controller")
        case .sata where place.target != 0: throw refuse("target must be 0 for sata controller")
        case .fdc where place.target != 0: throw refuse("target must be 0 for controller fdc")
        default: break
        }
    }

    /// QEMU counts in signed numbers, and has a ceiling of its own.
    private func validateThrottle(_ disk: Disk) throws {
        let limit: UInt64 = 1_000_000_000_000_000
        let throttle = disk.throttle
        let values = [
            throttle.totalBytesSec, throttle.readBytesSec, throttle.writeBytesSec, throttle.totalIopsSec, throttle.readIopsSec,
            throttle.writeIopsSec, throttle.totalBytesSecMax, throttle.readBytesSecMax, throttle.writeBytesSecMax,
            throttle.totalIopsSecMax, throttle.readIopsSecMax, throttle.writeIopsSecMax, throttle.sizeIopsSec,
        ]
        guard values.allSatisfy({ $0 <= limit }) else {
            throw refuse("block I/O throttle limit must be no more than \(limit) using QEMU")
        }
    }
}
