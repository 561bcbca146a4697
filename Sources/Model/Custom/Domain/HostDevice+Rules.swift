// SPDX-License-Identifier: Apache-2.0
internal import Errors

extension HostDevice {
    private static let types: Set<String> = ["usb", "pci", "scsi", "scsi_host", "mdev", "storage", "misc", "net"]

    mutating func finishParsing(_ node: XMLNode, _ context: ParseContext) throws {
        guard let type else { throw VirtError(.xmlError, .domain, "missing source address type") }
        guard node.child("source") != nil else {
            throw VirtError(.xmlError, .domain, "Missing <source> element in hostdev device")
        }
        if type == "mdev" {
            guard let text = node.attribute("model") else { throw node.missing(attribute: "model") }
            guard ["vfio-pci", "vfio-ccw", "vfio-ap"].contains(text.string) else { throw text.error(nil) }
        }
        guard Self.types.contains(type) else {
            throw VirtError(.configUnsupported, .domain, "unknown host device source address type '\(type)'")
        }
        let isKnown = mode == .capabilities ? ["storage", "misc", "net"].contains(type) : !["storage", "misc", "net"].contains(type)
        guard isKnown else { throw VirtError.refused("unknown host device source address type '\(type)'") }
        if type == "usb", let address = node.child("source")?.child("address") {
            for name in ["bus", "device"] as [StaticString] {
                guard let text = address.attribute(name) else { throw address.missing(attribute: name) }
                _ = try text.uint32(base: 0)
            }
        }
        try checkSCSI(node)
        if source.hosts.first?.port == "0" { source.hosts[0].port = nil }
        try checkParts()
        if type == "pci", var address = source.address {
            (address.domain, address.bus) = (address.domain ?? 0, address.bus ?? 0)
            (address.slot, address.function) = (address.slot ?? 0, address.function ?? 0)
            source.address = address
        }
        // An iSCSI target without a unit stands for its first one.
        if source.networkProtocol == "iscsi", let name = source.name, !name.contains("/") { source.name = name + "/0" }
    }
}

extension HostDevice {
    /// A local SCSI device is named by its adapter and its place there.
    private func checkSCSI(_ node: XMLNode) throws {
        guard type == "scsi" else { return }
        if let name = source.networkProtocol, !["adapter", "iscsi"].contains(name) {
            throw VirtError.refused("Unknown SCSI subsystem protocol '\(name)'")
        }
        if source.networkProtocol == "iscsi" {
            guard source.name != nil else { throw VirtError.contradiction("missing iSCSI hostdev source path name") }
            guard !source.hosts.isEmpty else { throw VirtError.contradiction("missing the host address for the iSCSI hostdev") }
            guard source.hosts.count == 1 else {
                throw VirtError.contradiction("only one source host address may be specified for the iSCSI hostdev")
            }
        }
        guard source.networkProtocol == nil || source.networkProtocol == "adapter" else { return }
        if let address = node.child("source")?.child("address") {
            for name in ["bus", "target", "unit"] as [StaticString] where address.attribute(name) == nil {
                throw address.missing(attribute: name)
            }
        }
        guard source.address != nil else { throw VirtError.contradiction("'address' must be specified for scsi hostdev source") }
        guard source.adapter != nil else { throw VirtError.contradiction("'adapter' name must be specified for scsi hostdev source") }
    }
}

extension HostDeviceAddress {
    mutating func parseBus(_ node: XMLNode, _ context: ParseContext) throws { bus = try node.attribute("bus")?.uint32(base: 0) }

    /// Part of a PCI address, and written like one, or the number of a bus of another kind.
    func formatBus(to w: inout XMLWriter, _ context: FormatContext) {
        guard let bus else { return }
        if slot != nil { w.attribute("bus", hex: UInt64(bus), digits: 2) } else { w.attribute("bus", UInt64(bus)) }
    }
}

extension HostDevice {
    /// What each kind of device is named by.
    private func checkParts() throws {
        switch type {
        case "mdev":
            guard let address = source.address else { throw VirtError.refused("Missing <address> element") }
            guard address.uuid != nil else { throw VirtError.refused("Missing 'uuid' attribute for element <address>") }
        case "scsi_host":
            guard let wwpn = source.wwpn else { throw VirtError.contradiction("missing vhost-scsi hostdev source wwpn") }
            guard wwpn.hasPrefix("naa."), wwpn.utf8.count == 20 else { throw VirtError.contradiction("malformed 'wwpn' value") }
        case "storage" where source.block == nil:
            throw VirtError.contradiction("Missing <block> element in hostdev storage device")
        case "misc" where source.characterDevice == nil:
            throw VirtError.contradiction("Missing <char> element in hostdev character device")
        case "net" where source.interface == nil:
            throw VirtError.contradiction("Missing <interface> element in hostdev net device")
        default: break
        }
    }
}
