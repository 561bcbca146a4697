// SPDX-License-Identifier: Apache-2.0
internal import Errors

/// The USB ports of one guest: controllers, the hubs behind them, and what is plugged in where.
struct USBAddressSet {
    static let hubPorts = 8

    private struct Hub {
        /// For each port whether something is plugged in.
        var used: [Bool]
        var hubs: [Int: Hub] = [:]
        init(ports: Int) { used = Array(repeating: false, count: ports) }
    }

    private var buses: [UInt32: Hub] = [:]

    /// Companions have no ports of their own: they serve those of their master.
    init(_ controllers: [Controller]) {
        for controller in controllers where controller.type == .usb && controller.info.masterStartPort == nil {
            guard let ports = controller.usbPorts, controller.index >= 0 else { continue }
            buses[UInt32(controller.index)] = Hub(ports: ports)
        }
    }

    // MARK: - Given addresses

    /// Takes a port that stands in the document.
    mutating func reserve(_ address: DeviceAddress.USB, asHub: Bool = false) throws {
        guard let text = address.port else { return }
        let path = Self.path(text)
        guard !path.isEmpty, var root = buses[address.bus] else {
            throw VirtError.contradiction("Missing USB bus \(address.bus)")
        }
        try Self.take(&root, path[...], (address.bus, text), asHub: asHub)
        buses[address.bus] = root
    }

    private static func take(_ hub: inout Hub, _ path: ArraySlice<Int>, _ place: (bus: UInt32, port: String), asHub: Bool) throws {
        guard let port = path.first else { return }
        guard port <= hub.used.count, port > 0 else {
            throw VirtError.contradiction("requested USB port \(place.port) not present on USB bus \(place.bus)")
        }
        guard path.count == 1 else {
            guard var next = hub.hubs[port] else {
                throw VirtError(
                    .xmlError, .domain, "there is no hub at port \(port) in USB address bus: \(place.bus) port: \(place.port)")
            }
            try take(&next, path.dropFirst(), place, asHub: asHub)
            hub.hubs[port] = next
            return
        }
        guard !hub.used[port - 1] else {
            throw VirtError(.xmlError, .domain, "Duplicate USB address bus \(place.bus) port \(place.port)")
        }
        hub.used[port - 1] = true
        if asHub { hub.hubs[port] = Hub(ports: hubPorts) }
    }

    private static func missing(_ bus: UInt32) -> VirtError {
        VirtError.contradiction("USB bus \(bus) requested but no controller with that index is present")
    }

    private static func path(_ text: String) -> [Int] {
        text.split(separator: ".", omittingEmptySubsequences: false).map { Int($0) ?? 0 }
    }

    // MARK: - Found addresses

    /// Finds and takes the next free port, on one bus or on any.
    /// - Throws: `internalError` when all are taken.
    mutating func next(bus wanted: UInt32? = nil, asHub: Bool = false) throws -> DeviceAddress.USB {
        if let wanted, buses[wanted] == nil { throw Self.missing(wanted) }
        for number in wanted.map({ [$0] }) ?? buses.keys.sorted() {
            guard let root = buses[number], let path = Self.freePort(root) else { continue }
            var address = DeviceAddress.USB()
            address.bus = number
            address.port = path.map(String.init).joined(separator: ".")
            try reserve(address, asHub: asHub)
            return address
        }
        throw VirtError(.internalError, .domain, "No free USB ports")
    }

    /// Ports of the hub itself come before those of hubs behind it.
    private static func freePort(_ hub: Hub) -> [Int]? {
        if let free = hub.used.firstIndex(of: false) { return [free + 1] }
        for (port, next) in hub.hubs.sorted(by: { $0.key < $1.key }) {
            if let rest = freePort(next) { return [port] + rest }
        }
        return nil
    }
}

extension Controller {
    /// How many devices can be plugged in directly.
    var usbPorts: Int? {
        switch model {
        case nil, .piix3Uhci, .piix4Uhci, .vt82c686bUhci, .ich9Uhci1, .ich9Uhci2, .ich9Uhci3: 2
        case .ehci, .ich9Ehci1: 6
        case .pciOhci: 3
        case .necXhci, .qemuXhci: ports >= 0 ? Int(ports) : 4
        case .qusb1, .qusb2: ports >= 0 ? Int(ports) : 8
        default: nil
        }
    }
}
