// SPDX-License-Identifier: Apache-2.0
internal import Errors

extension StorageAuth {
    mutating func finishParsing(_ node: XMLNode, _ context: ParseContext) throws {
        guard secret != nil else { throw VirtError.contradiction("Missing <secret> element in auth", by: .storage) }
    }
}

extension StorageHost {
    mutating func finishParsing(_ node: XMLNode, _ context: ParseContext) throws {
        if node.attribute("transport") == nil || transport != .unix, socket != nil {
            let word = node.attribute("transport")?.string ?? "(null)"
            throw VirtError.contradiction("transport '\(word)' does not support socket attribute")
        }
        guard transport != .unix || socket != nil else { throw VirtError.contradiction("missing socket for unix transport") }
        if let port, IntegerText.wrapping(port, as: UInt32.self) == nil || port.hasPrefix("-") || UInt64(port) ?? 0 > 65535 {
            throw VirtError(.invalidArg, .unspecified, "failed to parse port number '\(port)'")
        }
        guard transport != .tcp || name != nil else { throw VirtError.contradiction("missing name for host") }
    }
}

extension BackingStore {
    mutating func startParsing(_ node: XMLNode, _ context: ParseContext) throws {
        endsChain = node.attribute("type") == nil
        guard !endsChain else { return }
        _ = try node.attribute("type")?.enumeration(
            StorageType.self, invalid: Complaint(.xmlError, .domain, "unknown storage source type '%s'"))
        guard node.child("format")?.attribute("type")?.isEmpty == false else {
            throw VirtError.contradiction("missing disk backing store format")
        }
        guard node.child("source") != nil else { throw VirtError.contradiction("missing disk backing store source") }
    }
}

extension Disk {
    mutating func parseTransient(_ node: XMLNode, _ context: ParseContext) throws {
        guard let element = node.child("transient") else { return }
        transient = true
        sharesTransientBacking = try element.attribute("shareBacking")?.yesNo() ?? false
    }

    func formatTransient(to w: inout XMLWriter, _ context: FormatContext) {
        guard transient else { return }
        let mark = w.open("transient")
        if sharesTransientBacking { w.attribute("shareBacking", yesNo: true) }
        w.close("transient", mark)
    }

    mutating func finishParsing(_ node: XMLNode, _ context: ParseContext) throws {
        if source.path?.isEmpty == true { source.path = nil }
        if target.hasPrefix("ioemu:") { target.removeFirst(6) }
        // What the reference prints for a disk that it took in without looking.
        if node.child("target")?.attribute("dev") == nil { (lacksTarget, target) = (true, "(null)") }
        try checkSecrets(node)
        lacksBus = lacksTarget && bus == .none
        if bus == .none { bus = lacksTarget ? .ide : DiskName.bus(of: target, device: device) }
        if device == .cdrom { isReadOnly = true }
        if node.child("source") == nil { source.type = .file }
        if source.type == .network, source.networkProtocol != .nbd, node.child("source")?.attribute("name") == nil {
            throw VirtError.contradiction("missing name for disk source")
        }
        try checkTexts()
        source.completeName()
        try source.checkName()
    }

    /// Xen's `aio` says how a raw image is read, not what is in it.
    mutating func parseFormat(_ node: XMLNode, _ context: ParseContext) throws {
        guard let text = node.attribute("type") else { return }
        let complaint = Complaint(.configUnsupported, .domain, "unknown driver format value '%s'")
        format = text.string == "aio" ? .raw : try text.enumeration(StorageFormat.self, invalid: complaint)
    }

    func formatFormat(to w: inout XMLWriter, _ context: FormatContext) {
        if format != .none { w.attribute("type", format.name) }
    }

    private func checkSecrets(_ node: XMLNode) throws {
        if auth != nil, source.auth != nil {
            throw VirtError.refused("an <auth> definition already found for disk source")
        }
        if encryption != nil, source.encryption != nil {
            throw VirtError.refused("an <encryption> definition already found for disk source")
        }
        guard let secret = (auth ?? source.auth)?.secret else { return }
        guard let kind = secret.type else { throw VirtError.refused("unknown secret type '<null>'") }
        guard SecretUsage.allCases.contains(where: { $0.description == kind }) else {
            throw VirtError.refused("unknown secret type '\(kind)'")
        }
        let expected: String? =
            switch source.networkProtocol {
            case .rbd: "ceph"
            case .iscsi: "iscsi"
            default: nil
            }
        if source.type == .network, let expected, kind != expected { throw VirtError.refused("invalid secret type '\(kind)'") }
    }

    /// What the guest is told about the maker, and the world-wide name.
    private func checkTexts() throws {
        for (text, name) in [(vendor, "vendor"), (product, "product")] {
            guard let text, !text.utf8.allSatisfy({ (32...126).contains($0) }) else { continue }
            throw VirtError.contradiction("disk \(name) is not printable string")
        }
        guard let wwn else { return }
        let digits = wwn.hasPrefix("0x") ? wwn.dropFirst(2) : wwn[...]
        guard digits.utf8.count == 16, UInt64(digits, radix: 16) != nil else {
            throw VirtError(.internalError, .unspecified, "Malformed wwn: \(wwn)")
        }
    }

    /// A geometry is known as a whole or not at all.
    var hasGeometry: Bool { cylinders > 0 && heads > 0 && sectors > 0 }

    func checkName() throws {
        if (bus == .fdc) != (device == .floppy), bus == .fdc {
            throw VirtError(.internalError, .domain, "Invalid bus type 'fdc' for disk")
        }
        if device == .floppy, !target.hasPrefix("fd") {
            throw VirtError(.internalError, .domain, "Invalid floppy device name: \(target)")
        }
        guard DiskName.isKnown(target) || device == .floppy else {
            throw VirtError(.internalError, .domain, "Invalid harddisk device name: \(target)")
        }
    }
}

extension StorageSource {
    /// Nothing says where the bytes are.
    var isEmpty: Bool {
        switch type {
        case .file, .block, .dir, .vhostvdpa: path == nil
        case .network: networkProtocol == .none
        default: false
        }
    }

    /// Clustered storage names the pool and what is in it.
    func checkName() throws {
        guard type == .network, networkProtocol == .rbd || networkProtocol == .gluster, let name = networkName else { return }
        guard name.contains("/") else { throw VirtError.contradiction("can't split path '\(name)' into pool name and image name") }
    }

    /// An iSCSI target without a unit stands for its first one.
    mutating func completeName() {
        guard type == .network else { return }
        if networkProtocol == .iscsi, let name = networkName, !name.contains("/") { networkName = name + "/0" }
        guard let port = networkProtocol.usualPort else { return }
        for index in hosts.indices where hosts[index].transport != .unix {
            if hosts[index].port == nil || hosts[index].port == "0" { hosts[index].port = String(port) }
        }
    }
}

extension StorageProtocol {
    /// The port of a server that is named without one.
    var usualPort: Int? {
        switch self {
        case .none, .rbd, .nfs: nil
        case .nbd: 10809
        case .sheepdog: 7000
        case .gluster: 24007
        case .iscsi: 3260
        case .http: 80
        case .https: 443
        case .ftp: 21
        case .ftps: 990
        case .tftp: 69
        case .ssh: 22
        case .vxhs: 9999
        }
    }
}

extension PersistentReservations {
    /// A helper that is not ours is reached over a socket.
    mutating func finishParsing(_ node: XMLNode, _ context: ParseContext) throws {
        guard managed == false else { return }
        func fail(_ text: String) -> VirtError { VirtError.contradiction(text, by: .storage) }
        guard let type, !type.isEmpty else { throw fail("missing connection type for <reservations/>") }
        guard type == "unix" else { throw fail("unsupported connection type for <reservations/>: \(type)") }
        guard let path, !path.isEmpty else { throw fail("missing path for <reservations/>") }
        guard let mode, !mode.isEmpty else { throw fail("missing connection mode for <reservations/>") }
        guard mode == "client" else { throw fail("unsupported connection mode for <reservations/>: \(mode)") }
    }
}
