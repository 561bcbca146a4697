// SPDX-License-Identifier: Apache-2.0
internal import Errors

extension Controller {
    private static let modelNames: Set<String> = [
        "pci-bridge", "i82801b11-bridge", "ioh3420", "x3130-upstream", "xio3130-downstream", "pxb", "pxb-pcie", "pcie-root-port",
        "spapr-pci-host-bridge", "pcie-pci-bridge",
    ]

    mutating func finishParsing(_ node: XMLNode, _ context: ParseContext) throws {
        for name in ["model", "target"] as [StaticString] where Array(node.children(name)).count > 1 {
            throw VirtError.contradiction("Multiple <\(name)> elements in controller definition not allowed")
        }
        if let name = node.child("model")?.attribute("name"), !Self.modelNames.contains(name.string) { throw name.error(nil) }
        if let model, !ControllerModel.models(of: type).contains(model) {
            throw VirtError.refused("Unknown model type '\(model)'")
        }
        guard type == .usb, info.masterStartPort == nil else { return }
        switch model {
        case .ich9Uhci1?: info.masterStartPort = 0
        case .ich9Uhci2?: info.masterStartPort = 2
        case .ich9Uhci3?: info.masterStartPort = 4
        default: break
        }
    }
}

extension Interface {
    mutating func finishParsing(_ node: XMLNode, _ context: ParseContext) throws {
        for index in guestIP.addresses.indices { guestIP.addresses[index].completeFamily() }
        try checkSource(node)
        if let model, !model.utf8.allSatisfy({ (48...57).contains($0) || (65...90).contains($0 & 0xDF) || $0 == 45 || $0 == 95 }) {
            throw VirtError(.invalidArg, .domain, "Model name contains invalid characters")
        }
        switch source {
        case .bridge(let bridge) where bridge.bridge == nil: throw missingSource("bridge")
        case .network(let network) where network.network.isEmpty: throw missingSource("network")
        case .direct(let direct) where direct.device == nil: throw missingSource("dev")
        case .vhostuser where model?.hasPrefix("virtio") != true:
            throw VirtError(
                .internalError, .domain,
                "Wrong or no <model> 'type' attribute specified with <interface type='vhostuser'/>. vhostuser requires the virtio-net* "
                    + "frontend")
        case .internal(let inside) where inside.name == nil: throw missingSource("name")
        default: break
        }
    }

    /// What an interface is connected to has to be said, unless the kind says it all.
    private func checkSource(_ node: XMLNode) throws {
        switch source.kind {
        case .user, .ethernet, .null: return
        case .hostDevice:
            guard node.child("source")?.child("address")?.attribute("type") != nil else {
                throw VirtError(.xmlError, .domain, "missing source address type")
            }
        default:
            guard node.child("source") != nil else {
                throw VirtError(.xmlError, .domain, "interface type='\(source.kind)' requires a 'source' element")
            }
        }
    }

    private func missingSource(_ attribute: String) -> VirtError {
        VirtError(.xmlError, .xml, "Missing required attribute '\(attribute)' in element 'source'")
    }

    /// Whether the driver element's options have a meaning.
    var isVirtio: Bool { model?.hasPrefix("virtio") ?? false }

    var allowsFilter: Bool { [.ethernet, .network, .bridge].contains(source.kind) }

    /// Names that the daemon made up are not stored.
    func printsTarget(_ context: FormatContext) -> Bool {
        guard context.isInactive, let target else { return true }
        return !["vnet", "macvtap", "macvlan"].contains { target.hasPrefix($0) }
    }
}

extension Video {
    mutating func finishParsing(_ node: XMLNode, _ context: ParseContext) throws {}
}

extension Input {
    mutating func finishParsing(_ node: XMLNode, _ context: ParseContext) throws {}
}

extension HostDevice {
    private static let types: Set<String> = ["usb", "pci", "scsi", "scsi_host", "mdev", "storage", "misc", "net"]

    mutating func finishParsing(_ node: XMLNode, _ context: ParseContext) throws {
        guard let type else { throw VirtError(.xmlError, .domain, "missing source address type") }
        guard node.child("source") != nil else {
            throw VirtError(.xmlError, .domain, "Missing <source> element in hostdev device")
        }
        guard Self.types.contains(type) else {
            throw VirtError(.configUnsupported, .domain, "unknown host device source address type '\(type)'")
        }
        try checkSCSI(node)
        // An iSCSI target without a unit stands for its first one.
        if source.networkProtocol == "iscsi", let name = source.name, !name.contains("/") { source.name = name + "/0" }
    }
}

extension HostDevice {
    /// A local SCSI device is named by its adapter and its place there.
    private func checkSCSI(_ node: XMLNode) throws {
        guard type == "scsi", source.networkProtocol == nil || source.networkProtocol == "adapter" else { return }
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

extension RedirectedDevice {
    mutating func finishParsing(_ node: XMLNode, _ context: ParseContext) throws {
        guard node.attribute("type") != nil else { throw VirtError(.internalError, .domain, "missing type in redirdev") }
        try CharacterSource.checkCounts(node)
    }
}

extension MemoryModule {
    mutating func finishParsing(_ node: XMLNode, _ context: ParseContext) throws {}
}

extension InterfaceIP {
    /// An address with colons is of the sixth version.
    mutating func completeFamily() { if address.utf8.contains(UInt8(ascii: ":")) { family = "ipv6" } }
}

extension SharedMemory {
    mutating func parseServer(_ node: XMLNode, _ context: ParseContext) throws {
        guard let element = node.child("server") else { return }
        server = true
        serverPath = element.attribute("path")?.string
    }

    func formatServer(to w: inout XMLWriter, _ context: FormatContext) {
        guard server else { return }
        let mark = w.open("server")
        if let serverPath { w.attribute("path", serverPath) }
        w.close("server", mark)
    }
}

extension RedirectionRule {
    mutating func parseIdentifiers(_ node: XMLNode, _ context: ParseContext) throws {
        func number(_ name: StaticString) throws -> Int32 {
            try node.attribute(name)?.int32(base: 0, invalid: Complaint(.internalError, .domain, "Cannot parse USB device value %s")) ?? -1
        }
        deviceClass = try number("class")
        vendor = try number("vendor")
        product = try number("product")
        version = node.attribute("version")?.string
        if version == "-1" { version = nil }
        // Two decimal digits follow the point.
        if let version, let dot = version.firstIndex(of: "."), version[dot...].count == 2 { self.version = version + "0" }
    }

    func formatIdentifiers(to w: inout XMLWriter, _ context: FormatContext) {
        for (name, value, digits) in [("class" as StaticString, deviceClass, 2), ("vendor", vendor, 4), ("product", product, 4)]
        where value >= 0 {
            let text = String(value, radix: 16, uppercase: true)
            w.attribute(name, "0x" + String(repeating: "0", count: max(0, digits - text.count)) + text)
        }
        if let version { w.attribute("version", version) }
    }
}

extension Filesystem {
    mutating func finishParsing(_ node: XMLNode, _ context: ParseContext) throws {
        if accessMode == .default { accessMode = .passthrough }
        guard target != nil else { throw VirtError(.noTarget, .domain, path ?? "") }
    }

    /// The size of a RAM file system is given in any unit and printed in KiB.
    mutating func parseRamSize(_ node: XMLNode, _ context: ParseContext) throws {
        guard let text = node.attribute("usage") else {
            throw VirtError(.xmlError, .domain, "missing 'usage' attribute for RAM filesystem")
        }
        let usage = try text.uint64(invalid: Complaint(.xmlError, .domain, "cannot parse usage '%s' for RAM filesystem"))
        ramUsage = try SizeUnit.bytes(usage, unit: node.attribute("units")?.string, defaultUnit: .kiB)
    }

    func formatRamSize(to w: inout XMLWriter, _ context: FormatContext) {
        w.attribute("usage", ramUsage / 1024)
        w.attribute("units", "KiB" as StaticString)
    }
}

extension StorageSource {
    var hasSnapshot: Bool { snapshotName?.isEmpty == false }
}

extension RandomNumberGenerator {
    mutating func parseBackend(_ node: XMLNode, _ context: ParseContext) throws {
        let backends = Array(node.children("backend"))
        guard backends.count == 1, let element = backends.first else {
            throw VirtError(.xmlError, .domain, "only one RNG backend is supported")
        }
        backend = try RNGBackend(element, context)
        if case .random(var random) = backend, random.path == nil {
            random.path = "/dev/random"
            backend = .random(random)
        }
    }

    func formatBackend(to w: inout XMLWriter, _ context: FormatContext) { w.element("backend", backend, context) }
}
