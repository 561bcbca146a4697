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
    mutating func startParsing(_ node: XMLNode, _ context: ParseContext) throws {
        let kind = node.attribute("type")?.string ?? "user"
        if ["user", "client", "server", "mcast", "udp", "internal", "null"].contains(kind), node.child("virtualport") != nil {
            throw VirtError.refused("<virtualport> element unsupported for <interface type='\(kind)'>")
        }
        guard kind == "hostdev", let source = node.child("source") else { return }
        guard let type = source.child("address")?.attribute("type")?.string, !type.isEmpty else {
            throw VirtError.contradiction("missing source address type")
        }
        guard ["usb", "pci", "scsi", "scsi_host", "mdev"].contains(type) else {
            throw VirtError.refused("unknown host device source address type '\(type)'")
        }
    }

    mutating func finishParsing(_ node: XMLNode, _ context: ParseContext) throws {
        if node.child("filterref")?.attribute("filter") == nil { filter = nil }
        try checkSource(node)
        if let model, !model.utf8.allSatisfy({ (48...57).contains($0) || (65...90).contains($0 & 0xDF) || $0 == 45 || $0 == 95 }) {
            throw VirtError(.invalidArg, .domain, "Model name contains invalid characters")
        }
        switch source {
        case .bridge(let bridge) where bridge.bridge == nil: throw missingSource("bridge")
        case .network where node.child("source")?.attribute("network") == nil: throw missingSource("network")
        case .direct(let direct) where direct.device == nil: throw missingSource("dev")
        case .vhostuser(let user) where user.socketType != nil && user.socketType != "unix":
            throw VirtError.refused("Type='\(user.socketType ?? "")' unsupported for <interface type='vhostuser'>")
        case .client(let end) where end.socket.address == nil: throw missingSource("address")
        case .mcast(let end) where end.socket.address == nil: throw missingSource("address")
        case .udp(let end) where end.socket.address == nil: throw missingSource("address")
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
    mutating func finishParsing(_ node: XMLNode, _ context: ParseContext) throws {
        hasNoHeads = heads == 0 && node.child("model")?.attribute("heads")?.isEmpty == false
        if node.child("model")?.child("acceleration") != nil, accel2d == nil, accel3d == nil, renderNode == nil {
            throw VirtError.refused("missing values for acceleration")
        }
    }
}

extension Input {
    mutating func finishParsing(_ node: XMLNode, _ context: ParseContext) throws {
        if type == .passthrough, node.child("source") != nil, evdev == nil {
            throw VirtError.contradiction("Missing evdev path for input device")
        }
    }
}

extension RedirectedDevice {
    mutating func startParsing(_ node: XMLNode, _ context: ParseContext) throws {
        guard let type = node.attribute("type")?.string else { throw VirtError(.internalError, .domain, "missing type in redirdev") }
        guard CharacterSource.isKind(type) else { throw VirtError.refused("unknown redirdev character device type '\(type)'") }
    }

    mutating func finishParsing(_ node: XMLNode, _ context: ParseContext) throws {
        try CharacterSource.checkCounts(node)
    }
}

extension MemoryModule {
    mutating func finishParsing(_ node: XMLNode, _ context: ParseContext) throws {
        guard node.child("target") != nil else { throw VirtError.contradiction("missing <target> element for <memory> device") }
        if let node = self.node, node < 0 { throw VirtError.contradiction("invalid value of memory device node") }
    }
}

extension SmartcardDevice {
    mutating func finishParsing(_ node: XMLNode, _ context: ParseContext) throws {
        switch reader {
        case .host: break
        case .hostCertificates(let own):
            guard own.certificates.count == 3 else {
                throw VirtError.contradiction("host-certificates mode needs exactly three certificates")
            }
            if let path = own.database, !path.hasPrefix("/") { throw VirtError.contradiction("expecting absolute path: \(path)") }
        case .passthrough:
            guard node.attribute("type") != nil else {
                throw VirtError.contradiction("passthrough mode requires a character device type attribute")
            }
            try CharacterSource.checkCounts(node)
        }
    }
}

extension TPM {
    mutating func finishParsing(_ node: XMLNode, _ context: ParseContext) throws {
        guard Array(node.children("backend")).count < 2 else { throw VirtError.contradiction("only one TPM backend is supported") }
    }
}

extension InterfaceIP {
    /// Addresses are printed in their usual form; the family follows from that.
    mutating func finishParsing(_ node: XMLNode, _ context: ParseContext) throws {
        guard let own = IPAddress(text: address) else { throw VirtError.contradiction("Invalid address '\(address)' in <ip>") }
        (address, family) = (own.description, own.family == .v4 ? "ipv4" : "ipv6")
        guard let text = peer else { return }
        guard let other = IPAddress(text: text) else { throw VirtError(.invalidArg, .domain, "Invalid peer '\(text)' in <ip>") }
        peer = other.description
    }
}

extension FilterReference {
    /// Parameters in the order of their names; those without a name or a value are passed over.
    mutating func finishParsing(_ node: XMLNode, _ context: ParseContext) throws {
        let whole = Set(node.children("parameter").filter { $0.attribute("value") != nil }.compactMap { $0.attribute("name")?.string })
        parameters.removeAll { !whole.contains($0.name) || !Self.isName($0.name) || !Self.isValue($0.value) }
        parameters.sort { $0.name < $1.name }
    }

    private static func isName(_ text: String) -> Bool {
        text.utf8.allSatisfy { (48...57).contains($0) || (65...90).contains($0 & 0xDF) || $0 == 95 }
    }

    private static func isValue(_ text: String) -> Bool {
        !text.isEmpty
            && text.utf8.allSatisfy { (48...57).contains($0) || (65...90).contains($0 & 0xDF) || "_.:".utf8.contains($0) }
    }
}

extension SharedMemory {
    mutating func finishParsing(_ node: XMLNode, _ context: ParseContext) throws {
        hasInterrupts = node.child("msi") != nil
        if hasInterrupts, !server { throw VirtError.contradiction("msi option is only supported with a server") }
    }

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
            try node.attribute(name)?.int32(base: 0) ?? -1
        }
        deviceClass = try number("class")
        vendor = try number("vendor")
        product = try number("product")
        version = node.attribute("version")?.string
        if version == "-1" { version = nil }
        if let text = version {
            let parts = text.split(separator: ".", omittingEmptySubsequences: false)
            guard parts.count == 2, let major = UInt8(parts[0]), major < 100, let minor = UInt8(parts[1]), minor < 100 else {
                throw VirtError.contradiction("Cannot parse USB device version \(text)")
            }
        }
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
        // What is stored somewhere is taken as it is.
        if context.options.contains(.skipValidation) { return }
        switch type {
        case .ram, .volume: break
        default: if path == nil, node.child("source")?.attribute("socket") == nil { throw VirtError(.noSource, .domain, target ?? "") }
        }
        guard target != nil else { throw VirtError(.noTarget, .domain, path ?? "") }
    }

    /// The size of a RAM file system is given in any unit and printed in KiB.
    mutating func parseRamUsage(_ node: XMLNode, _ context: ParseContext) throws {
        guard let text = node.attribute("usage") else {
            throw VirtError(.xmlError, .domain, "missing 'usage' attribute for RAM filesystem")
        }
        let usage = try text.uint64(wraps: true, invalid: Complaint(.xmlError, .domain, "cannot parse usage '%s' for RAM filesystem"))
        ramUsage = try SizeUnit.bytes(usage, unit: node.attribute("units")?.string, defaultUnit: .kiB)
    }

    func formatRamUsage(to w: inout XMLWriter, _ context: FormatContext) {
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
        if element.attribute("model")?.string == "egd" {
            guard let type = element.attribute("type")?.string else { throw VirtError.contradiction("missing EGD backend type") }
            guard CharacterSource.isKind(type) else { throw VirtError.refused("unknown backend type '\(type)' for egd") }
            try CharacterSource.checkCounts(element)
        }
        backend = try RNGBackend(element, context)
        if case .random(var random) = backend, random.path == nil {
            random.path = "/dev/random"
            backend = .random(random)
        }
    }

    func formatBackend(to w: inout XMLWriter, _ context: FormatContext) { w.element("backend", backend, context) }
}
