// SPDX-License-Identifier: Apache-2.0
internal import Errors

extension NetworkForward {
    mutating func finishParsing(_ node: XMLNode, _ context: ParseContext) throws {
        let name = node.documentName
        func fail(_ text: String) -> VirtError { VirtError(.xmlError, .network, text) }
        if nat != nil, mode != .nat {
            throw fail("The <nat> element can only be used when <forward> 'mode' is 'nat' in network \(name)")
        }
        if physicalFunctions.count > 1 { throw fail("Only one <pf> element is allowed in <forward> of network \(name)") }
        if dev != nil, !devices.isEmpty || !physicalFunctions.isEmpty {
            throw fail("the <forward> 'dev' attribute cannot be used when <address> or <pf> sub-elements are present in network %s")
        }
        try settleInterfaces(network: name)
        // Only one way to name devices counts: interfaces, else addresses, else the physical function.
        if !interfaces.isEmpty { devices = [] }
        if !interfaces.isEmpty || !devices.isEmpty { physicalFunctions = [] }
        var seen = Set<String>()
        for device in devices where !seen.insert(device.address.text).inserted {
            throw fail("PCI device '\(device.address.text)' can only be listed once in network \(name)")
        }
    }

    /// The attribute `dev` is another way to name the first interface.
    private mutating func settleInterfaces(network name: String) throws {
        if let dev {
            if let first = interfaces.first, first.dev != dev {
                throw VirtError(
                    .xmlError, .network, "<forward dev='\(dev)'> must match first <interface dev='\(first.dev)'/> in network \(name)")
            }
            if interfaces.isEmpty {
                var device = NetworkDevice()
                device.dev = dev
                interfaces = [device]
            }
        }
        var seen = Set<String>()
        for interface in interfaces where !seen.insert(interface.dev).inserted {
            throw VirtError(.xmlError, .network, "interface '\(interface.dev)' can only be listed once in network \(name)")
        }
        dev = interfaces.first?.dev
    }
}

extension NetworkPCIDevice {
    mutating func startParsing(_ node: XMLNode, _ context: ParseContext) throws {
        let name = node.documentName
        func fail(_ text: String) -> VirtError { VirtError(.xmlError, .network, text) }
        func unsupported(_ text: String) -> VirtError { VirtError(.configUnsupported, .network, text) }
        guard let type = node.attribute("type")?.string else { throw fail("missing address type in network \(name)") }
        guard let kind = DeviceAddress.Kind(name: type), kind != .none, kind != .usb else {
            throw unsupported("unknown address type '\(type)' in network \(name)")
        }
        guard kind == .pci else { throw unsupported("unsupported address type '\(type)' in network \(name)") }
    }

    mutating func finishParsing(_ node: XMLNode, _ context: ParseContext) throws {
        _ = try DeviceAddress.PCI(node, context)
    }
}

extension PCIAddress {
    /// The form that the kernel uses: `0000:03:00.1`.
    public var text: String {
        func hex(_ value: UInt32, _ width: Int) -> String {
            let digits = String(value, radix: 16)
            return String(repeating: "0", count: max(0, width - digits.count)) + digits
        }
        return "\(hex(domain, 4)):\(hex(bus, 2)):\(hex(slot, 2)).\(hex(function, 1))"
    }
}

extension NetworkAddressTranslation {
    mutating func finishParsing(_ node: XMLNode, _ context: ParseContext) throws {
        func only(_ name: StaticString) throws {
            if node.children(name).map({ $0 }).count > 1 {
                throw VirtError(
                    .xmlError, .network, "Only one <\(name)> element is allowed in <nat> in <forward> in network \(node.documentName)")
            }
        }
        try only("address")
        try only("port")
    }
}

extension NetworkAddressRange {
    mutating func finishParsing(_ node: XMLNode, _ context: ParseContext) throws {
        for (word, address) in [("start", start), ("end", end)] where address.family == .v6 {
            throw VirtError(
                .xmlError, .network, "Bad ipv4 \(word) address '\(address)' in <nat> in <forward> in network '\(node.documentName)'")
        }
    }
}
