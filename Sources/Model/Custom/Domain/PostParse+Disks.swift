// SPDX-License-Identifier: Apache-2.0
internal import Errors

extension DomainConfiguration {
    mutating func completeDisks(_ profile: any DomainProfile) throws {
        for index in devices.disks.indices {
            try devices.disks[index].complete(wideSCSI: profile.hasWideSCSI)
        }
    }
}

extension Disk {
    mutating func complete(wideSCSI: Bool) throws {
        if info.address == nil, !lacksTarget { try assignDriveAddress(wideSCSI: wideSCSI) }
    }

    /// Controller, bus and unit from the target's name, for the buses that count in this way.
    private mutating func assignDriveAddress(wideSCSI: Bool) throws {
        var drive = DeviceAddress.Drive()
        guard let place = DiskName.index(of: target) else {
            throw VirtError(.xmlError, .domain, "Unknown disk name '\(target)' and no address specified")
        }
        guard [.ide, .scsi, .sata, .fdc].contains(bus) else { return }
        func split(_ units: Int) -> (UInt32, UInt32) { (UInt32(place / units), UInt32(place % units)) }
        switch bus {
        case .ide:
            (drive.controller, drive.unit) = split(4)
            (drive.bus, drive.unit) = (drive.unit / 2, drive.unit % 2)
        case .scsi:
            (drive.controller, drive.unit) = split(wideSCSI ? 15 : 7)
            // The controller itself sits at unit 7.
            if wideSCSI, drive.unit >= 7 { drive.unit += 1 }
        case .sata: (drive.controller, drive.unit) = split(6)
        default: (drive.controller, drive.unit) = split(2)
        }
        info.address = .drive(drive)
    }
}
