// SPDX-License-Identifier: Apache-2.0
internal import Errors
internal import Model

extension CommandLineBuilder {
    mutating func addInterfaces() throws(VirtError) {
        for (index, interface) in domain.devices.interfaces.enumerated() {
            line.add("-netdev", try networkBackend(interface, tap: context.taps[index]))
            line.add("-device", try networkDevice(interface, bootIndex: interface.info.bootOrder ?? bootOrder.place(ofInterface: index)))
        }
    }

    /// The host's side of an interface.
    func networkBackend(_ interface: Interface, tap: Int32?) throws(VirtError) -> Properties {
        var properties = Properties()
        switch interface.source {
        case .user:
            properties.set("type", "user")
            for address in interface.guestIP.addresses {
                let isIPv6 = address.family == "ipv6" || address.address.contains(":")
                if isIPv6 {
                    properties.set("ipv6-prefix", address.address)
                    properties.set("ipv6-prefixlen", address.prefix)
                } else {
                    properties.set("net", address.prefix.map { "\(address.address)/\($0)" } ?? address.address)
                }
            }
        case .bridge, .network, .ethernet:
            guard let tap else { throw VirtError(.internalError, .qemu, "interface \(interface.info.alias ?? "") has no tap device") }
            properties.set("type", "tap")
            properties.set("fd", String(tap))
        case .client(let socket):
            properties.set("type", "socket")
            properties.set("connect", "\(socket.socket.address ?? ""):\(socket.socket.port)")
        case .server(let socket):
            properties.set("type", "socket")
            properties.set("listen", "\(socket.socket.address ?? ""):\(socket.socket.port)")
        case .mcast(let socket):
            properties.set("type", "socket")
            properties.set("mcast", "\(socket.socket.address ?? ""):\(socket.socket.port)")
        case .udp(let socket):
            properties.set("type", "socket")
            properties.set("udp", "\(socket.socket.address ?? ""):\(socket.socket.port)")
            properties.set("localaddr", "\(socket.socket.localAddress ?? ""):\(socket.socket.localPort ?? 0)")
        default: throw VirtError(.configUnsupported, .qemu, "interface type '\(interface.source.kind)' is not supported yet")
        }
        properties.set("id", interface.info.alias.map { "host\($0)" })
        return properties
    }

    /// The guest's side of an interface.
    func networkDevice(_ interface: Interface, bootIndex: UInt32?) throws(VirtError) -> Properties {
        var properties = Properties()
        let model = interface.model ?? "rtl8139"
        switch model {
        case "virtio": properties.set("driver", "virtio-net-pci")
        case "virtio-transitional": properties.set("driver", "virtio-net-pci-transitional")
        case "virtio-non-transitional": properties.set("driver", "virtio-net-pci-non-transitional")
        default: properties.set("driver", model)
        }
        if model.hasPrefix("virtio") { addVirtioOptions(interface, to: &properties) }
        properties.set("netdev", interface.info.alias.map { "host\($0)" })
        properties.set("id", interface.info.alias)
        properties.set("mac", interface.mac?.description)
        properties.set("bootindex", bootIndex)
        try addAddress(of: interface.info, to: &properties, "interface")
        properties.set("rombar", interface.info.romBar.map { UInt32($0 ? 1 : 0) })
        properties.set("romfile", interface.info.romEnabled == false ? "" : interface.info.romFile)
        return properties
    }

    private func addVirtioOptions(_ interface: Interface, to properties: inout Properties) {
        if interface.txmode != .default { properties.set("tx", interface.txmode == .iothread ? "bh" : "timer") }
        properties.set("ioeventfd", onOff: interface.ioeventfd)
        properties.set("event_idx", interface.eventIdx)
        properties.set("csum", onOff: interface.hostOffloads.csum)
        properties.set("gso", onOff: interface.hostOffloads.gso)
        properties.set("host_tso4", onOff: interface.hostOffloads.tso4)
        properties.set("host_tso6", onOff: interface.hostOffloads.tso6)
        properties.set("guest_csum", onOff: interface.guestOffloads.csum)
        properties.set("guest_tso4", onOff: interface.guestOffloads.tso4)
        properties.set("guest_tso6", onOff: interface.guestOffloads.tso6)
        properties.set("rx_queue_size", nonZero: interface.rxQueueSize)
        properties.set("tx_queue_size", nonZero: interface.txQueueSize)
        properties.set("host_mtu", nonZero: interface.mtu)
    }
}
