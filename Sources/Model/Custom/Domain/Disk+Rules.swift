// SPDX-License-Identifier: Apache-2.0
internal import Errors

extension StorageAuth {
    mutating func finishParsing(_ node: XMLNode, _ context: ParseContext) throws {
        guard secret != nil else { throw VirtError.contradiction("Missing <secret> element in auth") }
    }
}

extension StorageHost {
    mutating func finishParsing(_ node: XMLNode, _ context: ParseContext) throws {
        guard transport != .tcp || name != nil else { throw VirtError.contradiction("missing name for host") }
    }
}

extension BackingStore {
    mutating func startParsing(_ node: XMLNode, _ context: ParseContext) throws {
        endsChain = node.attribute("type") == nil
        guard !endsChain else { return }
        guard node.child("format")?.attribute("type") != nil else { throw VirtError.contradiction("missing disk backing store format") }
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
        if bus == .none { bus = lacksTarget ? .ide : DiskName.bus(of: target, device: device) }
        if device == .cdrom { isReadOnly = true }
        if node.child("source") == nil { source.type = .file }
        if context.isInactive { source.securityLabels.removeAll { $0.labelskip == true } }
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
        guard let kind = (auth ?? source.auth)?.secret?.type else { return }
        let expected: String? =
            switch source.networkProtocol {
            case .rbd: "ceph"
            case .iscsi: "iscsi"
            default: nil
            }
        if source.type == .network, let expected, kind != expected { throw VirtError.refused("invalid secret type '\(kind)'") }
    }

    func checkName() throws {
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
        if networkProtocol == .gluster {
            for index in hosts.indices where hosts[index].port == nil && hosts[index].transport != .unix { hosts[index].port = "24007" }
        }
    }
}
