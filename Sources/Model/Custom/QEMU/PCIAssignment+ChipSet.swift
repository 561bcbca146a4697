// SPDX-License-Identifier: Apache-2.0
internal import Errors

/// Addresses that a machine's chip set dictates.
extension PCIAssignment {
    mutating func assignFixed(_ domain: inout DomainConfiguration) throws {
        if domain.isI440FX {
            try assignPIIX3(&domain)
        } else if domain.isQ35 {
            try assignICH9(&domain)
        }
    }

    // MARK: - i440FX

    private mutating func assignPIIX3(_ domain: inout DomainConfiguration) throws {
        for index in domain.devices.controllers.indices where domain.isPartOfChipSet(domain.devices.controllers[index]) {
            let isDisk = domain.devices.controllers[index].type == .ide
            try fix(
                &domain.devices.controllers[index].info, at: DeviceAddress.PCI(slot: 1, function: isDisk ? 1 : 2),
                isDisk
                    ? "Primary IDE controller must have PCI address 0:0:1.1"
                    : "PIIX3 USB controller at index 0 must have PCI address 0:0:1.2")
        }
        // The bridge that these two belong to.
        try reserve(DeviceAddress.PCI(slot: 1))
        try assignPrimaryVideo(&domain, slot: 2)
    }

    // MARK: - Q35

    private mutating func assignICH9(_ domain: inout DomainConfiguration) throws {
        for index in domain.devices.controllers.indices {
            let controller = domain.devices.controllers[index]
            if domain.isPartOfChipSet(controller) {
                try fix(
                    &domain.devices.controllers[index].info, at: DeviceAddress.PCI(slot: 0x1f, function: 2),
                    "Primary SATA controller must have PCI address 0:0:1f.2")
            } else if controller.isICH9USB, controller.info.wantsPCIAddress {
                try place(&domain.devices.controllers, index)
            } else if controller.model == .dmiToPciBridge, controller.info.wantsPCIAddress,
                !set.isUsed(slot: 0x1e)
            {
                let address = DeviceAddress.PCI(slot: 0x1e)
                try set.reserve(address, for: needs.need(controller), chosenByUser: false)
                domain.devices.controllers[index].info.address = .pci(address)
            }
        }
        // The bridge to ISA, the disk controller and the SMBus.
        for function: UInt32 in [0, 2, 3] {
            let address = DeviceAddress.PCI(slot: 0x1f, function: function)
            if !set.isUsed(address) { try reserve(address) }
        }
        try assignPrimaryVideo(&domain, slot: 1)
        if let index = domain.devices.sounds.firstIndex(where: { $0.model == .ich9 && $0.info.wantsPCIAddress }),
            !set.isUsed(slot: 0x1b)
        {
            try reserve(DeviceAddress.PCI(slot: 0x1b))
            domain.devices.sounds[index].info.address = .pci(DeviceAddress.PCI(slot: 0x1b))
        }
    }

    /// The first two ICH9 USB controllers sit where real ones do, if there is room.
    private mutating func place(_ controllers: inout [Controller], _ index: Int) throws {
        let controller = controllers[index]
        let companions = controllers.filter { $0.isICH9USB && $0.index == controller.index }
        let slots: [UInt32] = [0x1d, 0x1a]
        let used = companions.compactMap { $0.info.pciAddress?.slot }.first
        guard let slot = used ?? slots.first(where: { !set.isUsed(slot: Int($0)) }), slots.contains(slot) else { return }
        var address = DeviceAddress.PCI(slot: slot, function: controller.ich9Function)
        guard !set.isUsed(address) else { return }
        try reserve(address)
        address.multifunction = controller.ich9Function == 0 ? true : nil
        controllers[index].info.address = .pci(address)
    }

    // MARK: - Both

    /// The primary display has a place of its own, unless something else was put there.
    private mutating func assignPrimaryVideo(_ domain: inout DomainConfiguration, slot: UInt32) throws {
        guard let video = domain.devices.videos.first, !needs.need(video).isEmpty, video.info.wantsPCIAddress else { return }
        let usual = DeviceAddress.PCI(slot: slot)
        let address = set.isUsed(slot: Int(slot)) ? try set.next(for: needs.need(video)) : usual
        if address.slot == slot, address.bus == 0 { try reserve(usual) }
        domain.devices.videos[0].info.address = .pci(address)
    }

    private mutating func fix(_ info: inout DeviceInfo, at place: DeviceAddress.PCI, _ complaint: String) throws {
        if let address = info.pciAddress {
            guard address.text == place.text else { throw VirtError(.internalError, .qemu, complaint) }
        } else {
            info.address = .pci(place)
        }
        try reserve(place)
    }

    private mutating func reserve(_ address: DeviceAddress.PCI) throws {
        try set.reserve(address, for: needs.fixed, chosenByUser: false)
    }
}

extension DomainConfiguration {
    /// Whether this controller is a function of the machine's own bridge, which takes no part in the assignment of slots.
    func isPartOfChipSet(_ controller: Controller) -> Bool {
        guard controller.index == 0 else { return false }
        if isI440FX { return controller.type == .ide || controller.type == .usb && [nil, .piix3Uhci].contains(controller.model) }
        return isQ35 && controller.type == .sata
    }

    var isQ35: Bool { os.machine.map { $0.hasPrefix("pc-q35") || $0 == "q35" } ?? false }

    var isI440FX: Bool {
        os.machine.map { ["pc-i440fx-", "pc-0.", "pc-1.", "rhel"].contains(where: $0.hasPrefix) || $0 == "pc" } ?? false
    }

    var isX86: Bool { os.arch == "i686" || os.arch == "x86_64" }

    var hasPCIRoot: Bool { devices.controllers.contains { $0.type == .pci && $0.index == 0 && $0.model == .pciRoot } }
    var hasPCIeRoot: Bool { devices.controllers.contains { $0.type == .pci && $0.index == 0 && $0.model == .pcieRoot } }
    var hasPCI: Bool { hasPCIRoot || hasPCIeRoot }

    /// The first function of a slot says that there are others.
    mutating func markSharedSlots() {
        let needs = PCINeeds(self)
        var shared = Set<[UInt32]>()
        func note(_ info: DeviceInfo) {
            if let address = info.pciAddress, address.function != 0 { shared.insert([address.bus, address.slot]) }
        }
        func mark(_ info: inout DeviceInfo) {
            guard case .pci(var address)? = info.address, address.function == 0, address.multifunction == nil,
                shared.contains([address.bus, address.slot])
            else { return }
            address.multifunction = true
            info.address = .pci(address)
        }
        for controller in devices.controllers { note(controller.info) }
        devices.forEachBeforeControllers(needs) { info, _ in note(info) }
        devices.forEachAfterControllers(needs) { info, _ in note(info) }
        guard !shared.isEmpty else { return }
        for index in devices.controllers.indices { mark(&devices.controllers[index].info) }
        devices.forEachBeforeControllers(needs) { info, _ in mark(&info) }
        devices.forEachAfterControllers(needs) { info, _ in mark(&info) }
    }

    /// Names and numbers of bridges and ports.
    mutating func completePCITargets() throws {
        for index in devices.controllers.indices where devices.controllers[index].type == .pci {
            let number = devices.controllers[index].index
            let address = devices.controllers[index].info.pciAddress
            devices.controllers[index].modelName = devices.controllers[index].modelName ?? devices.controllers[index].defaultModelName
            switch devices.controllers[index].model {
            case .pciBridge: devices.controllers[index].chassisNr = devices.controllers[index].chassisNr ?? number
            case .pcieRootPort:
                let port = address.map { Int32($0.slot << 3 + $0.function) }
                devices.controllers[index].chassis = devices.controllers[index].chassis ?? number
                devices.controllers[index].targetPort = devices.controllers[index].targetPort ?? port
            case .pcieSwitchDownstreamPort:
                devices.controllers[index].chassis = devices.controllers[index].chassis ?? number
                devices.controllers[index].targetPort = devices.controllers[index].targetPort ?? (address?.slot).map(Int32.init)
            case .pciExpanderBus, .pcieExpanderBus:
                if devices.controllers[index].busNr == nil { devices.controllers[index].busNr = try nextBusNumber(number) }
            default: break
            }
        }
    }

    /// Expander buses count down from the top, and leave room for buses behind them.
    private func nextBusNumber(_ index: Int32) throws -> Int32 {
        let lowest = devices.controllers.compactMap { $0.type == .pci ? $0.busNr : nil }.min() ?? 256
        guard lowest > 2 else {
            throw VirtError(
                .internalError, .domain,
                "No free busNr lower than current lowest busNr is available to auto-assign to bus \(index). Must be manually assigned")
        }
        return lowest - 2
    }
}

extension Controller {
    fileprivate var defaultModelName: String? {
        switch model {
        case .pciBridge: "pci-bridge"
        case .dmiToPciBridge: "i82801b11-bridge"
        case .pcieToPciBridge: "pcie-pci-bridge"
        case .pcieRootPort: "pcie-root-port"
        case .pcieSwitchUpstreamPort: "x3130-upstream"
        case .pcieSwitchDownstreamPort: "xio3130-downstream"
        case .pciExpanderBus: "pxb"
        case .pcieExpanderBus: "pxb-pcie"
        default: nil
        }
    }
}
