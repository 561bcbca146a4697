// SPDX-License-Identifier: Apache-2.0
internal import Errors

/// Gives the virtio channels of a QEMU guest their ports.
enum VirtioSerialAssignment {
    private static let defaultPorts = 31

    static func run(_ domain: inout DomainConfiguration) throws {
        var ports: [UInt32: Int] = [:]
        for controller in domain.devices.controllers where controller.type == .virtioSerial {
            ports[UInt32(controller.index)] = controller.ports > 0 ? Int(controller.ports) : defaultPorts
        }
        var used = Set<[UInt32]>()
        for channel in domain.devices.channels {
            guard channel.target.kind == .virtio, case .virtioSerial(let address)? = channel.info.address, address.port > 0 else {
                continue
            }
            guard used.insert([address.controller, address.port]).inserted else {
                throw VirtError(
                    .xmlError, .domain,
                    "virtio serial port \(address.port) on controller \(address.controller) is already occupied")
            }
        }
        for index in domain.devices.channels.indices where domain.devices.channels[index].target.kind == .virtio {
            var address = DeviceAddress.VirtioSerial()
            var given: UInt32?
            if case .virtioSerial(let known)? = domain.devices.channels[index].info.address {
                guard known.port == 0 else { continue }
                (address, given) = (known, known.controller)
            }
            let controllers = given.map { [$0] } ?? ports.keys.sorted()
            for controller in controllers {
                // Port 0 is for consoles.
                guard let free = (1..<max(2, ports[controller] ?? 0)).first(where: { !used.contains([controller, UInt32($0)]) }) else {
                    continue
                }
                (address.controller, address.port) = (controller, UInt32(free))
                break
            }
            if address.port == 0 {
                address.controller = (ports.keys.max() ?? 0) + 1
                address.port = 1
                ports[address.controller] = defaultPorts
                domain.devices.addController(.virtioSerial, Int32(address.controller))
            }
            address.bus = 0
            used.insert([address.controller, address.port])
            domain.devices.channels[index].info.address = .virtioSerial(address)
        }
    }
}
