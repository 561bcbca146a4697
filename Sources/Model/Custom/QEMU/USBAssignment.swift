// SPDX-License-Identifier: Apache-2.0
internal import Errors

/// Gives the USB devices of a QEMU guest their ports, and adds hubs when there are too few.
enum USBAssignment {
    static func run(_ domain: inout DomainConfiguration) throws {
        let controllers = domain.devices.controllers.filter { $0.type == .usb }
        guard !controllers.contains(where: { $0.model == ControllerModel.none }) else { return }
        addHubs(&domain.devices)
        var set = USBAddressSet(controllers)
        // Hubs first, since other addresses may lie behind them.
        for index in domain.devices.hubs.indices { try reserve(domain.devices.hubs[index].info, &set, asHub: true) }
        try domain.devices.forEachUSBDevice { info in try reserve(info, &set) }
        for index in domain.devices.hubs.indices { try assign(&domain.devices.hubs[index].info, &set, asHub: true) }
        try domain.devices.forEachUSBDevice { info in try assign(&info, &set) }
    }

    private static func reserve(_ info: DeviceInfo, _ set: inout USBAddressSet, asHub: Bool = false) throws {
        guard case .usb(let address)? = info.address, address.port != nil else { return }
        try set.reserve(address, asHub: asHub)
    }

    private static func assign(_ info: inout DeviceInfo, _ set: inout USBAddressSet, asHub: Bool = false) throws {
        switch info.address {
        case nil, .some(.none): info.address = .usb(try set.next(asHub: asHub))
        case .usb(let address) where address.port == nil: info.address = .usb(try set.next(bus: address.bus, asHub: asHub))
        default: break
        }
    }

    private static func addHubs(_ devices: inout Devices) {
        var wanted = devices.hubs.count
        devices.forEachUSBDevice { _ in wanted += 1 }
        let controllers = devices.controllers.filter { $0.type == .usb && $0.info.masterStartPort == nil }
        let available = controllers.reduce(0) { $0 + ($1.usbPorts ?? 0) } + devices.hubs.count * USBAddressSet.hubPorts
        guard wanted > available, !controllers.isEmpty else { return }
        // A hub takes a port itself.
        let gain = USBAddressSet.hubPorts - 1
        for _ in 0..<(wanted - available + gain - 1) / gain { devices.hubs.append(Hub()) }
    }
}

extension Devices {
    /// All devices on a USB bus but hubs, in the order in which they get their ports.
    mutating func forEachUSBDevice(_ body: (inout DeviceInfo) throws -> Void) rethrows {
        for index in hostDevices.indices where hostDevices[index].type == "usb" { try body(&hostDevices[index].info) }
        for index in disks.indices where disks[index].bus == .usb { try body(&disks[index].info) }
        for index in controllers.indices where controllers[index].type == .ccid { try body(&controllers[index].info) }
        for index in inputs.indices where inputs[index].bus == .usb { try body(&inputs[index].info) }
        for index in serials.indices where serials[index].targetType == .usbSerial { try body(&serials[index].info) }
        for index in sounds.indices where sounds[index].model == .usb { try body(&sounds[index].info) }
        for index in redirectedDevices.indices where redirectedDevices[index].bus == .usb { try body(&redirectedDevices[index].info) }
    }
}
