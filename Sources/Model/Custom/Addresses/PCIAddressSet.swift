// SPDX-License-Identifier: Apache-2.0
internal import Errors

/// The PCI addresses of one guest: what is taken, and what comes next.
struct PCIAddressSet {
    var buses: [PCIBus]
    /// A trial finds out which buses have to be added; nothing that it finds is kept.
    let isTrial: Bool

    // MARK: - Given addresses

    /// Takes an address that stands in the document.
    /// - Throws: `xmlError` or `internalError` when there is no such place, the device does not fit, or the place is taken.
    mutating func reserve(_ address: DeviceAddress.PCI, for need: PCIConnection, chosenByUser: Bool = true) throws {
        if isTrial { try grow(to: Int(address.bus), for: need) }
        try check(address, need, chosenByUser: chosenByUser)
        let (bus, slot, function) = (Int(address.bus), Int(address.slot), Int(address.function))
        guard !buses[bus].isUsed(slot: slot, function: function) else {
            throw VirtError(.xmlError, .domain, "Attempted double use of PCI Address \(address.text)")
        }
        buses[bus].take(slot: slot, function: function, for: need)
    }

    private func check(_ address: DeviceAddress.PCI, _ need: PCIConnection, chosenByUser: Bool) throws {
        func fail(_ text: String) -> VirtError { VirtError(.xmlError, .domain, text) }
        guard !buses.isEmpty else { throw fail("No PCI buses available") }
        guard address.domain == 0 else { throw fail("Invalid PCI address \(address.text). Only PCI domain 0 is available") }
        guard address.bus < buses.count else {
            throw fail("Invalid PCI address \(address.text). bus must be <= \(buses.count - 1)")
        }
        let bus = buses[Int(address.bus)]
        let offered = bus.offered(need, chosenByUser)
        guard !offered.isDisjoint(with: need.intersection(.kinds)) else {
            throw fail(
                "The device at PCI address \(address.text) cannot be plugged into the PCI controller with index='\(address.bus)'. "
                    + "It requires a controller that accepts a \(need.requirement).")
        }
        guard !need.contains(.hotplug) || offered.contains(.hotplug) else {
            throw fail(
                "The device at PCI address \(address.text) requires hotplug capability, but the PCI controller with index='\(address.bus)' "
                    + "doesn't support hotplug")
        }
        guard address.slot >= bus.slots.lowerBound else {
            throw fail("Invalid PCI address \(address.text). slot must be >= \(bus.slots.lowerBound)")
        }
        guard address.slot <= bus.slots.upperBound else {
            throw fail("Invalid PCI address \(address.text). slot must be <= \(bus.slots.upperBound)")
        }
    }

    func isUsed(slot: Int, bus: Int = 0) -> Bool { buses.indices.contains(bus) && buses[bus].isUsed(slot: slot) }

    func isUsed(_ address: DeviceAddress.PCI) -> Bool {
        buses.indices.contains(Int(address.bus))
            && buses[Int(address.bus)].isUsed(slot: Int(address.slot), function: Int(address.function))
    }

    // MARK: - Found addresses

    /// Finds and takes the next free address.
    /// - Throws: `internalError` when there is none and no bus may be added.
    mutating func next(for need: PCIConnection, function: Int? = nil) throws -> DeviceAddress.PCI {
        var address = DeviceAddress.PCI()
        for (number, bus) in buses.enumerated() where bus.accepts(need, chosenByUser: false) {
            guard let place = bus.freePlace(for: need, function: function) else { continue }
            (address.bus, address.slot, address.function) = (UInt32(number), UInt32(place.slot), UInt32(place.function))
            try reserve(address, for: need, chosenByUser: false)
            return address
        }
        guard isTrial else { throw VirtError(.internalError, .domain, "No more available PCI slots") }
        try grow(to: buses.count, for: need)
        address.bus = UInt32(buses.count - 1)
        address.slot = UInt32(buses[buses.count - 1].slots.lowerBound)
        address.function = UInt32(function ?? 0)
        try reserve(address, for: need, chosenByUser: false)
        return address
    }

    // MARK: - More buses

    /// Adds buses until there is one of that number.
    private mutating func grow(to bus: Int, for need: PCIConnection) throws {
        guard bus >= buses.count, bus < 256 else { return }
        let model = try modelToAdd(for: need)
        if model == .pciBridge, !buses.contains(where: { $0.offers.contains(.pciBridge) }) {
            // Express has no place for a PCI device; a bridge makes one, and needs a port for itself.
            if !buses.contains(where: { $0.offers.contains(.pcieToPCIBridge) && $0.offers.contains(.hotplug) && !$0.isFull }) {
                buses.append(PCIBus(.pcieRootPort))
            }
            buses.append(PCIBus(.pcieToPciBridge))
        }
        while buses.count <= bus { buses.append(PCIBus(model)) }
    }

    private func modelToAdd(for need: PCIConnection) throws -> ControllerModel {
        if !need.isDisjoint(with: [.pciDevice, .pciBridge]) { return .pciBridge }
        if !need.isDisjoint(with: [.pcieDevice, .pcieSwitchUpstreamPort, .pcieToPCIBridge]) { return .pcieRootPort }
        throw VirtError(
            .internalError, .domain,
            "a PCI slot is needed to connect a PCI controller model='\(need.requirement)', but none is available, and it cannot be "
                + "automatically added")
    }
}

extension DeviceAddress.PCI {
    /// As the kernel writes it: `0000:00:1f.2`.
    var text: String {
        func hex(_ value: UInt32, _ digits: Int) -> String {
            let text = String(value, radix: 16)
            return String(repeating: "0", count: max(0, digits - text.count)) + text
        }
        return "\(hex(domain, 4)):\(hex(bus, 2)):\(hex(slot, 2)).\(function)"
    }

    init(bus: UInt32 = 0, slot: UInt32, function: UInt32 = 0) {
        self.init()
        (self.bus, self.slot, self.function) = (bus, slot, function)
    }
}

extension DeviceInfo {
    /// The PCI address that stands there, none when one has to be found.
    var pciAddress: DeviceAddress.PCI? {
        if case .pci(let address)? = address, !address.isUnassigned { address } else { nil }
    }

    /// Whether a PCI address is to be found: none is given, or only its kind.
    var wantsPCIAddress: Bool {
        switch address {
        case nil, .some(.none): true
        case .pci(let address): address.isUnassigned
        default: false
        }
    }
}
