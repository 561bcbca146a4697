// SPDX-License-Identifier: Apache-2.0

/// What a device needs of a PCI slot, or what the slots of a bus offer.
struct PCIConnection: OptionSet, Hashable, Sendable {
    let rawValue: UInt16
    static let hotplug = PCIConnection(rawValue: 1 << 0)
    /// The functions of one slot may go to several devices.
    static let sharesSlot = PCIConnection(rawValue: 1 << 1)
    static let pciDevice = PCIConnection(rawValue: 1 << 2)
    static let pcieDevice = PCIConnection(rawValue: 1 << 3)
    static let pcieRootPort = PCIConnection(rawValue: 1 << 4)
    static let pcieSwitchUpstreamPort = PCIConnection(rawValue: 1 << 5)
    static let pcieSwitchDownstreamPort = PCIConnection(rawValue: 1 << 6)
    static let dmiToPCIBridge = PCIConnection(rawValue: 1 << 7)
    static let pciExpanderBus = PCIConnection(rawValue: 1 << 8)
    static let pcieExpanderBus = PCIConnection(rawValue: 1 << 9)
    static let pciBridge = PCIConnection(rawValue: 1 << 10)
    static let pcieToPCIBridge = PCIConnection(rawValue: 1 << 11)

    /// Devices at the end of a branch, which a user may put into slots of either generation.
    static let endpoints: PCIConnection = [.pciDevice, .pcieDevice]
    static let kinds = PCIConnection(rawValue: ~3)

    /// What a bridge or port of this model has to be plugged into.
    init(need model: ControllerModel) {
        switch model {
        case .pciBridge: self = .pciBridge
        case .pciExpanderBus: self = .pciExpanderBus
        case .pcieExpanderBus: self = .pcieExpanderBus
        case .dmiToPciBridge: self = .dmiToPCIBridge
        // On a port, so that it can be taken out with everything behind it.
        case .pcieToPciBridge: self = [.pcieToPCIBridge, .hotplug]
        // A port of its own is worth no slot: eight of them share one.
        case .pcieRootPort: self = [.pcieRootPort, .sharesSlot]
        case .pcieSwitchUpstreamPort: self = .pcieSwitchUpstreamPort
        case .pcieSwitchDownstreamPort: self = .pcieSwitchDownstreamPort
        default: self = []
        }
    }

    init(rawValue: UInt16) { self.rawValue = rawValue }

    /// The kind as error texts call it, after "requires a controller that accepts a".
    var requirement: String {
        if contains(.pcieDevice) { return "PCIe device" }
        if contains(.pciDevice) { return "standard PCI device" }
        let names: [(PCIConnection, String)] = [
            (.pcieRootPort, "pcie-root-port"), (.pcieSwitchUpstreamPort, "pcie-switch-upstream-port"),
            (.pcieSwitchDownstreamPort, "pcie-switch-downstream-port"), (.dmiToPCIBridge, "dmi-to-pci-bridge"),
            (.pciExpanderBus, "pci-expander-bus"), (.pcieExpanderBus, "pcie-expander-bus"), (.pciBridge, "pci-bridge"),
            (.pcieToPCIBridge, "pcie-to-pci-bridge"),
        ]
        return names.first { contains($0.0) }?.1 ?? "device"
    }
}

/// A PCI bus of the guest: which slots there are and which of their functions are taken.
struct PCIBus {
    /// Bit n is function n.
    private(set) var functions = [UInt8](repeating: 0, count: 32)
    private var shared = Set<Int>()
    let model: ControllerModel
    let offers: PCIConnection
    let slots: ClosedRange<Int>

    init(_ model: ControllerModel) {
        self.model = model
        switch model {
        case .pciRoot: (offers, slots) = ([.hotplug, .pciDevice, .pciBridge, .pciExpanderBus], 1...31)
        case .pciBridge: (offers, slots) = ([.hotplug, .pciDevice, .pciBridge], 1...31)
        case .pciExpanderBus: (offers, slots) = ([.hotplug, .pciDevice, .pciBridge], 0...31)
        case .pcieRoot:
            (offers, slots) = ([.pcieDevice, .pcieRootPort, .dmiToPCIBridge, .pcieToPCIBridge, .pcieExpanderBus], 1...31)
        case .dmiToPciBridge: (offers, slots) = ([.pciDevice, .pciBridge], 0...31)
        case .pcieToPciBridge: (offers, slots) = ([.hotplug, .pciDevice, .pciBridge], 1...31)
        case .pcieRootPort, .pcieSwitchDownstreamPort:
            (offers, slots) = ([.hotplug, .pcieDevice, .pcieSwitchUpstreamPort, .pcieToPCIBridge], 0...0)
        case .pcieSwitchUpstreamPort: (offers, slots) = (.pcieSwitchDownstreamPort, 0...31)
        case .pcieExpanderBus: (offers, slots) = ([.pcieRootPort, .dmiToPCIBridge], 0...31)
        default: (offers, slots) = ([], 0...31)
        }
    }

    func isUsed(slot: Int) -> Bool { functions[slot] != 0 }
    func isUsed(slot: Int, function: Int) -> Bool { functions[slot] & 1 << function != 0 }
    var isFull: Bool { slots.allSatisfy { functions[$0] != 0 } }

    mutating func take(slot: Int, function: Int, for need: PCIConnection) {
        if functions[slot] == 0, need.contains(.sharesSlot) { shared.insert(slot) }
        functions[slot] |= 1 << function
    }

    /// The first free place; devices that share slots take the next function of a shared one.
    func freePlace(for need: PCIConnection, function: Int?) -> (slot: Int, function: Int)? {
        for slot in slots {
            if functions[slot] == 0 { return (slot, function ?? 0) }
            guard need.contains(.sharesSlot), shared.contains(slot) else { continue }
            if let function {
                if !isUsed(slot: slot, function: function) { return (slot, function) }
            } else if let free = (0..<8).first(where: { !isUsed(slot: slot, function: $0) }) {
                return (slot, free)
            }
        }
        return nil
    }

    /// Whether a device fits. A user who names a place may mix the generations, and is believed about hotplug.
    func accepts(_ need: PCIConnection, chosenByUser: Bool) -> Bool {
        guard !offered(need, chosenByUser).isDisjoint(with: need.intersection(.kinds)) else { return false }
        return !need.contains(.hotplug) || offered(need, chosenByUser).contains(.hotplug)
    }

    func offered(_ need: PCIConnection, _ chosenByUser: Bool) -> PCIConnection {
        guard chosenByUser else { return offers }
        var result = offers
        if !result.isDisjoint(with: .endpoints) { result.formUnion(.endpoints) }
        if need.contains(.hotplug) { result.insert(.hotplug) }
        return result
    }
}
