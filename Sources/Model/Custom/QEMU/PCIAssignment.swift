// SPDX-License-Identifier: Apache-2.0
internal import Errors

/// Gives the devices of a QEMU guest their PCI addresses, first the fixed ones of the chip set, then the next free ones, and adds the
/// bridges and ports that this takes.
struct PCIAssignment {
    let needs: PCINeeds
    var set: PCIAddressSet

    private init(_ domain: DomainConfiguration, count: Int, isTrial: Bool) throws {
        needs = PCINeeds(domain)
        set = PCIAddressSet(domain, count: count, isTrial: isTrial)
    }

    /// - Throws: `xmlError` for addresses that cannot be, `internalError` when there is no room.
    static func run(_ domain: inout DomainConfiguration) throws {
        guard domain.hasPCI else {
            // Whoever names a PCI address on such a machine is told so.
            var assignment = try PCIAssignment(domain, count: 0, isTrial: false)
            return try assignment.collect(&domain)
        }
        let highest = domain.devices.controllers.reduce(0) { $1.type == .pci ? max($0, $1.index) : $0 }
        guard highest < 256 else {
            throw VirtError(.xmlError, .domain, "PCI controller index \(highest) too high, maximum is 255")
        }
        let count = try addBuses(&domain, count: Int(highest) + 1)
        var assignment = try PCIAssignment(domain, count: count, isTrial: false)
        try assignment.collect(&domain)
        try assignment.assignFixed(&domain)
        try assignment.assignFree(&domain)
        domain.markSharedSlots()
        try domain.completePCITargets()
    }

    /// Tries how many buses it takes, and adds the controllers that are missing.
    private static func addBuses(_ domain: inout DomainConfiguration, count: Int) throws -> Int {
        var copy = domain
        var trial = try PCIAssignment(domain, count: count, isTrial: true)
        try trial.collect(&copy)
        try trial.assignFixed(&copy)
        // As long as there is a free slot, one is kept for the bridge to further slots.
        if domain.hasPCIRoot, trial.set.buses.contains(where: { !$0.isFull }) { _ = try trial.set.next(for: trial.needs.bridge) }
        try trial.assignFree(&copy)
        if domain.hasPCIeRoot, count <= 1, trial.set.buses.count > count {
            // Whoever leaves addresses to us gets a free port for a device that is plugged in later.
            _ = try trial.set.next(for: trial.needs.spare)
        }
        var number = 1
        while number < trial.set.buses.count {
            let model = trial.set.buses[number].model
            if domain.devices.addController(.pci, Int32(number), model) {
                _ = try trial.set.next(for: PCIConnection(need: model))
            }
            number += 1
        }
        return trial.set.buses.count
    }

    // MARK: - Given addresses

    private mutating func collect(_ domain: inout DomainConfiguration) throws {
        for index in domain.devices.controllers.indices where !domain.isPartOfChipSet(domain.devices.controllers[index]) {
            try take(domain.devices.controllers[index].info, needs.need(domain.devices.controllers[index]))
        }
        try domain.devices.forEachBeforeControllers(needs) { try take($0, $1) }
        try domain.devices.forEachAfterControllers(needs) { try take($0, $1) }
    }

    private mutating func take(_ info: DeviceInfo, _ need: PCIConnection) throws {
        guard let address = info.pciAddress else { return }
        try set.reserve(address, for: need.isEmpty ? needs.fixed : need)
    }

    // MARK: - Free addresses

    private mutating func assignFree(_ domain: inout DomainConfiguration) throws {
        for index in domain.devices.controllers.indices where domain.devices.controllers[index].type == .pci {
            let controller = domain.devices.controllers[index]
            guard controller.model != .pciRoot, controller.model != .pcieRoot else { continue }
            try assign(&domain.devices.controllers[index].info, needs.need(controller))
        }
        try domain.devices.forEachBeforeControllers(needs) { try assign(&$0, $1) }
        for index in domain.devices.controllers.indices where domain.devices.controllers[index].type != .pci {
            if domain.devices.controllers[index].isICH9USB {
                try assignCompanion(&domain.devices.controllers, index)
            } else {
                try assign(&domain.devices.controllers[index].info, needs.need(domain.devices.controllers[index]))
            }
        }
        try domain.devices.forEachAfterControllers(needs) { try assign(&$0, $1) }
    }

    private mutating func assign(_ info: inout DeviceInfo, _ need: PCIConnection) throws {
        guard !need.isEmpty, info.wantsPCIAddress else { return }
        keep(try set.next(for: need), &info)
    }

    private func keep(_ address: DeviceAddress.PCI, _ info: inout DeviceInfo) {
        guard !set.isTrial else { return }
        var address = address
        if case .pci(let given)? = info.address { address.multifunction = given.multifunction ?? address.multifunction }
        info.address = .pci(address)
    }

    /// The functions of an ICH9 USB controller share one slot.
    private mutating func assignCompanion(_ controllers: inout [Controller], _ index: Int) throws {
        let controller = controllers[index]
        guard controller.info.wantsPCIAddress else { return }
        let other = controllers.first { $0.isICH9USB && $0.index == controller.index && $0.info.pciAddress != nil }
        let function = controller.ich9Function
        var address: DeviceAddress.PCI
        if let place = other?.info.pciAddress {
            address = DeviceAddress.PCI(bus: place.bus, slot: place.slot, function: function)
            try set.reserve(address, for: needs.need(controller))
        } else {
            address = try set.next(for: needs.need(controller), function: Int(function))
        }
        address.multifunction = function == 0 ? true : nil
        keep(address, &controllers[index].info)
    }
}

extension PCIAddressSet {
    /// The buses that the controllers make. A gap is filled with what the machine would get for it.
    init(_ domain: DomainConfiguration, count: Int, isTrial: Bool) {
        var models = [ControllerModel?](repeating: nil, count: count)
        for controller in domain.devices.controllers where controller.type == .pci && models.indices.contains(Int(controller.index)) {
            models[Int(controller.index)] = controller.model
        }
        let filler: ControllerModel = domain.hasPCIeRoot ? .pcieRootPort : .pciBridge
        buses = models.enumerated().map { PCIBus($0.element ?? ($0.offset == 0 ? .pciRoot : filler)) }
        self.isTrial = isTrial
    }
}

extension Controller {
    var isICH9USB: Bool { type == .usb && [.ich9Ehci1, .ich9Uhci1, .ich9Uhci2, .ich9Uhci3].contains(model) }

    var ich9Function: UInt32 {
        switch model {
        case .ich9Ehci1: 7
        case .ich9Uhci2: 1
        case .ich9Uhci3: 2
        default: 0
        }
    }
}

extension Devices {
    /// Adds a controller unless there is one of that type and number.
    /// - Returns: whether it was added.
    @discardableResult
    mutating func addController(_ type: ControllerType, _ index: Int32, _ model: ControllerModel? = nil) -> Bool {
        guard !controllers.contains(where: { $0.type == type && $0.index == index }) else { return false }
        var controller = Controller()
        (controller.type, controller.index, controller.model) = (type, index, model)
        controllers.append(controller)
        return true
    }

    /// The PCI devices whose addresses are chosen before those of the controllers.
    mutating func forEachBeforeControllers(_ needs: PCINeeds, _ body: (inout DeviceInfo, PCIConnection) throws -> Void) rethrows {
        for index in filesystems.indices { try body(&filesystems[index].info, needs.need(filesystems[index])) }
        for index in interfaces.indices { try body(&interfaces[index].info, needs.need(interfaces[index])) }
        for index in sounds.indices { try body(&sounds[index].info, needs.need(sounds[index])) }
    }

    /// The PCI devices whose addresses are chosen after those of the controllers.
    mutating func forEachAfterControllers(_ needs: PCINeeds, _ body: (inout DeviceInfo, PCIConnection) throws -> Void) rethrows {
        for index in disks.indices { try body(&disks[index].info, needs.need(disks[index])) }
        for index in hostDevices.indices { try body(&hostDevices[index].info, needs.need(hostDevices[index])) }
        if let balloon = memoryBalloon {
            var info = balloon.info
            try body(&info, needs.need(balloon))
            memoryBalloon?.info = info
        }
        for index in rngs.indices { try body(&rngs[index].info, needs.need(rngs[index])) }
        if let device = watchdog {
            var info = device.info
            try body(&info, needs.need(device))
            watchdog?.info = info
        }
        for index in videos.indices { try body(&videos[index].info, needs.need(videos[index])) }
        for index in sharedMemories.indices { try body(&sharedMemories[index].info, needs.sharedMemory) }
        for index in inputs.indices { try body(&inputs[index].info, needs.need(inputs[index])) }
        for index in serials.indices { try body(&serials[index].info, needs.need(serials[index])) }
        for index in memoryModules.indices { try body(&memoryModules[index].info, needs.need(memoryModules[index])) }
        if let device = vsock {
            var info = device.info
            try body(&info, needs.need(device))
            vsock?.info = info
        }
        if let device = iommu {
            var info = device.info
            try body(&info, needs.need(device))
            iommu?.info = info
        }
    }
}
