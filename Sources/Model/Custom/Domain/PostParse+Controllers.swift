// SPDX-License-Identifier: Apache-2.0

extension DomainConfiguration {
    /// Numbers for controllers without one.
    mutating func numberControllers() {
        for index in devices.controllers.indices where devices.controllers[index].index < 0 {
            let type = devices.controllers[index].type
            let used = Set(devices.controllers.compactMap { $0.type == type ? $0.index : nil })
            devices.controllers[index].index = (0...Int32(used.count)).first { !used.contains($0) } ?? 0
        }
    }

    /// The controllers that other devices need.
    mutating func completeControllers() {
        addSmartcardAddresses()
        addHostDeviceAddresses()
        for (bus, type) in [(DiskBus.scsi, ControllerType.scsi), (.fdc, .fdc), (.ide, .ide), (.sata, .sata)] {
            addControllers(type, upTo: devices.disks.compactMap { $0.bus == bus ? $0.driveController : nil }.max())
        }
        addVirtioSerialControllers()
        addControllers(.ccid, upTo: devices.smartcards.compactMap(\.info.ccidController).max())
        addControllers(.scsi, upTo: devices.hostDevices.compactMap { $0.type == "scsi" ? $0.info.driveController : nil }.max())
    }

    /// Card readers sit on the first reader controller, one after the other.
    private mutating func addSmartcardAddresses() {
        for index in devices.smartcards.indices where devices.smartcards[index].info.address == nil {
            let used = devices.smartcards.compactMap { card in if case .ccid(let address)? = card.info.address { address.slot } else { nil }
            }
            var address = DeviceAddress.CCID()
            address.slot = used.max().map { $0 + 1 } ?? 0
            devices.smartcards[index].info.address = .ccid(address)
        }
    }

    private mutating func addVirtioSerialControllers() {
        for channel in devices.channels where channel.target.kind == .virtio {
            devices.addController(.virtioSerial, Int32(clamping: channel.info.virtioSerialController ?? 0))
        }
        for console in devices.consoles where console.targetType == .virtio {
            devices.addController(.virtioSerial, Int32(clamping: console.info.virtioSerialController ?? 0))
        }
    }

    private mutating func addControllers(_ type: ControllerType, upTo last: UInt32?) {
        guard let last, last < 1024 else { return }
        for number in 0...Int32(last) { devices.addController(type, number) }
    }
}

extension Devices {
    /// Puts a controller behind the last one of its type with a lower number.
    mutating func insert(_ controller: Controller) {
        var place: Int?
        for index in controllers.indices.reversed() where controllers[index].type == controller.type {
            let other = controllers[index]
            let isMasterOfOther = controller.info.masterStartPort == nil && other.info.masterStartPort != nil
            if controller.index == -1 {
                place = index + 1
                break
            }
            if other.index > controller.index || other.index == controller.index && isMasterOfOther {
                place = index
            } else {
                place = place ?? index + 1
            }
        }
        controllers.insert(controller, at: place ?? controllers.count)
    }
}

extension DeviceInfo {
    var driveController: UInt32? { if case .drive(let drive)? = address { drive.controller } else { nil } }
    var ccidController: UInt32? { if case .ccid(let ccid)? = address { ccid.controller } else { nil } }
    var virtioSerialController: UInt32? { if case .virtioSerial(let serial)? = address { serial.controller } else { nil } }
}

extension Disk {
    var driveController: UInt32? { info.driveController }
}
