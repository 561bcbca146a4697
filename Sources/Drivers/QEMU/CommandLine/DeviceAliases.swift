// SPDX-License-Identifier: Apache-2.0
internal import Model

extension DomainConfiguration {
    /// Gives every device the name under which QEMU and clients know it while the guest runs.
    mutating func assignAliases() {
        for index in devices.disks.indices where devices.disks[index].info.alias == nil {
            devices.disks[index].info.alias = diskAlias(devices.disks[index], index)
        }
        for index in devices.controllers.indices where devices.controllers[index].info.alias == nil {
            devices.controllers[index].info.alias = controllerAlias(devices.controllers[index])
        }
        number(&devices.interfaces, "net", \.info)
        number(&devices.serials, "serial", \.info)
        number(&devices.parallels, "parallel", \.info)
        number(&devices.channels, "channel", \.info)
        number(&devices.consoles, "console", \.info)
        if devices.consoles.first?.targetType == .serial, let serial = devices.serials.first {
            // The same port seen from the other side.
            devices.consoles[0].info.alias = serial.info.alias
        }
        number(&devices.inputs, "input", \.info)
        number(&devices.sounds, "sound", \.info)
        number(&devices.videos, "video", \.info)
        number(&devices.hubs, "hub", \.info)
        number(&devices.rngs, "rng", \.info)
        number(&devices.panics, "panic", \.info)
        if devices.watchdog != nil, devices.watchdog?.info.alias == nil { devices.watchdog?.info.alias = "watchdog0" }
        if devices.memoryBalloon?.model != BalloonModel.none, devices.memoryBalloon?.info.alias == nil {
            devices.memoryBalloon?.info.alias = "balloon0"
        }
    }

    func diskAlias(_ disk: Disk, _ index: Int) -> String {
        let place = disk.targetIndex ?? index
        guard case .drive(let drive)? = disk.info.address else {
            return disk.bus == .usb ? "usb-disk\(place)" : "\(disk.bus)-disk\(place)"
        }
        let controller = devices.controllers.first { $0.type == .scsi && $0.index == Int32(drive.controller) }
        guard disk.bus == .scsi, controller?.isNarrowSCSI != true else {
            return "\(disk.bus)\(drive.controller)-\(drive.bus)-\(drive.unit)"
        }
        return "scsi\(drive.controller)-\(drive.bus)-\(drive.target)-\(drive.unit)"
    }

    func controllerAlias(_ controller: Controller) -> String {
        switch (controller.type, controller.index) {
        case (.pci, let index):
            let isExpress = controller.model == .pcieRoot
            return isExpress ? "pcie.\(index)" : "pci.\(index)"
        case (.ide, 0): return "ide"
        case (.sata, 0) where os.machine?.contains("q35") == true: return "ide"
        case (.usb, 0): return "usb"
        case (.usb, let index): return "usb\(index)"
        default: return "\(controller.type)\(controller.index)"
        }
    }
}

/// Names the devices of a list that have no name: `net0`, `net1`, ...
private func number<Device>(_ devices: inout [Device], _ prefix: String, _ info: WritableKeyPath<Device, DeviceInfo>) {
    for index in devices.indices where devices[index][keyPath: info].alias == nil {
        devices[index][keyPath: info].alias = "\(prefix)\(index)"
    }
}

extension Disk {
    /// The number that the letters of the target's name stand for: `vdb` is 1.
    var targetIndex: Int? {
        guard let prefix = ["fd", "hd", "vd", "sd", "xvd", "ubd"].first(where: target.hasPrefix) else { return nil }
        var index = 0
        var letters = 0
        for byte in target.utf8.dropFirst(prefix.utf8.count) {
            guard (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte), letters < 6 else { break }
            index = (letters == 0 ? 0 : index + 1) * 26 + Int(byte - UInt8(ascii: "a"))
            letters += 1
        }
        return letters > 0 ? index : nil
    }
}

extension DomainConfiguration {
    /// Numbers the block nodes as the reference does: the last disk gets the first numbers, each chain from its top.
    mutating func assignNodeNumbers() {
        var next = devices.disks.reduce(0) { max($0, $1.source.index ?? 0, $1.backing?.source.index ?? 0) } + 1
        for index in devices.disks.indices.reversed() where !devices.disks[index].isEmpty && devices.disks[index].source.index == nil {
            devices.disks[index].source.index = next
            next += 1
            if let backing = devices.disks[index].backing, !backing.endsChain {
                devices.disks[index].backing?.source.index = next
                next += 1
            }
        }
    }
}
