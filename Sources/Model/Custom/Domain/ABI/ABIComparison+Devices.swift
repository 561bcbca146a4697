// SPDX-License-Identifier: Apache-2.0
internal import Errors

extension ABIComparison {
    /// The place of a device on its bus is what the guest's drivers hang on.
    private func compareAddress(_ own: DeviceInfo, _ other: DeviceInfo) throws {
        let (mine, theirs) = (own.address?.kind ?? .none, other.address?.kind ?? .none)
        guard mine == theirs else { throw differ("Target device address type \(theirs) does not match source \(mine)") }
        switch (own.address, other.address) {
        case (.pci(let mine)?, .pci(let theirs)?):
            guard mine.text == theirs.text else {
                throw differ("Target device PCI address \(theirs.text)does not match source \(mine.text)")
            }
        case (.drive(let mine)?, .drive(let theirs)?):
            func text(_ drive: DeviceAddress.Drive) -> String { "\(drive.controller):\(drive.bus):\(drive.unit)" }
            guard text(mine) == text(theirs), mine.target == theirs.target else {
                throw differ("Target device drive address \(text(theirs)) does not match source \(text(mine))")
            }
        case (.virtioSerial(let mine)?, .virtioSerial(let theirs)?):
            func text(_ serial: DeviceAddress.VirtioSerial) -> String { "\(serial.controller):\(serial.bus):\(serial.port)" }
            guard text(mine) == text(theirs) else {
                throw differ("Target device virtio serial address \(text(theirs)) does not match source \(text(mine))")
            }
        case (.usb(let mine)?, .usb(let theirs)?):
            guard mine.bus == theirs.bus, mine.port == theirs.port else {
                throw differ("Target device USB address does not match source")
            }
        default: break
        }
    }

    func compareDisks() throws {
        for (own, other) in zip(source.devices.disks, target.devices.disks) {
            guard own.device == other.device else {
                throw differ("Target disk device \(other.device) does not match source \(own.device)")
            }
            try match(own.bus, other.bus, "disk bus")
            guard own.target == other.target else { throw differ("Target disk \(other.target) does not match source \(own.target)") }
            guard own.serial == other.serial else {
                throw differ("Target disk serial \(other.serial ?? "(null)") does not match source \(own.serial ?? "(null)")")
            }
            guard own.isReadOnly == other.isReadOnly else { throw differ("Target disk access mode does not match source") }
            try compareAddress(own.info, other.info)
        }
    }

    func compareControllers() throws {
        for (own, other) in zip(source.devices.controllers, target.devices.controllers) {
            try match(own.type, other.type, "controller type")
            try match(own.index, other.index, "controller index")
            guard own.model == other.model else {
                throw differ(
                    "Target controller model \(other.model?.description ?? "") does not match source \(own.model?.description ?? "")")
            }
            try compareAddress(own.info, other.info)
        }
    }

    func compareInterfaces() throws {
        for (own, other) in zip(source.devices.interfaces, target.devices.interfaces) {
            if let mine = own.mac, let theirs = other.mac, mine.description != theirs.description {
                throw differ("Target network card mac \(theirs) does not match source \(mine)")
            }
            guard own.model == other.model else {
                throw differ("Target network card model \(other.model ?? "(null)") does not match source \(own.model ?? "(null)")")
            }
            guard own.mtu == other.mtu else { throw differ("Target network card MTU \(other.mtu) does not match source \(own.mtu)") }
            try compareAddress(own.info, other.info)
        }
    }

    func compareDisplays() throws {
        for (own, other) in zip(source.devices.videos, target.devices.videos) {
            try match(own.model, other.model, "video card model")
            try match(own.ram, other.ram, "video card ram")
            try match(own.vram, other.vram, "video card vram")
            try match(own.vgaMemory, other.vgaMemory, "video card vgamem")
            try match(own.heads, other.heads, "video card heads")
            try compareAddress(own.info, other.info)
        }
        for (own, other) in zip(source.devices.sounds, target.devices.sounds) {
            try match(own.model, other.model, "sound card model")
            try compareAddress(own.info, other.info)
        }
        for (own, other) in zip(source.devices.inputs, target.devices.inputs) {
            try match(own.type, other.type, "input device type")
            try match(own.bus, other.bus, "input device bus")
            try compareAddress(own.info, other.info)
        }
    }

    func compareOthers() throws {
        func balloon(_ domain: DomainConfiguration) -> BalloonModel { domain.devices.memoryBalloon?.model ?? .none }
        guard balloon(source) == balloon(target) else {
            throw differ("Target balloon model \(balloon(target)) does not match source \(balloon(source))")
        }
        if let own = source.devices.memoryBalloon, let other = target.devices.memoryBalloon {
            try compareAddress(own.info, other.info)
        }
        guard (source.devices.watchdog == nil) == (target.devices.watchdog == nil) else {
            throw differ("Target domain watchdog count does not match source")
        }
        if let own = source.devices.watchdog, let other = target.devices.watchdog {
            try match(own.model, other.model, "watchdog model")
            try compareAddress(own.info, other.info)
        }
        for (own, other) in zip(source.devices.channels, target.devices.channels) { try compareAddress(own.info, other.info) }
        for (own, other) in zip(source.devices.serials, target.devices.serials) { try compareAddress(own.info, other.info) }
        for (own, other) in zip(source.devices.rngs, target.devices.rngs) { try compareAddress(own.info, other.info) }
        for (own, other) in zip(source.devices.hostDevices, target.devices.hostDevices) { try compareAddress(own.info, other.info) }
        for (own, other) in zip(source.devices.filesystems, target.devices.filesystems) {
            guard own.target == other.target else {
                throw differ("Target filesystem guest target \(other.target ?? "(null)") does not match source \(own.target ?? "(null)")")
            }
            try compareAddress(own.info, other.info)
        }
    }
}
