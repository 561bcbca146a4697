// SPDX-License-Identifier: Apache-2.0
internal import Errors

extension DomainConfiguration {
    /// What is told first when several things are wrong: identity, kind of guest.
    mutating func startParsing(_ node: XMLNode, _ context: ParseContext) throws {
        for name in Self.containers { node.joinChildren(name) }
        guard node.leaf("name") != nil else { throw VirtError(.noName, .domain) }
        try parseUuid(node, context)
        guard let type = node.attribute("type"), !type.isEmpty else {
            throw VirtError(.internalError, .domain, "missing domain type attribute")
        }
        _ = try type.enumeration(DomainType.self, invalid: Complaint(.configUnsupported, .domain, "invalid domain type %s"))
        try OperatingSystem.checkKind(node.child("os"), hasBootloader: node.leaf("bootloader") != nil)
        for (name, text) in Self.singletons where Array(node.children(name)).count > 1 { throw VirtError.contradiction(text) }
        if let os = node.child("os"), Array(os.children("acpi")).count > 1 {
            throw VirtError.contradiction("Only one acpi table is supported")
        }
        try OperatingSystem.checkInit(node.child("os"))
    }

    /// Elements that may stand there several times, and count as one.
    private static let containers: [StaticString] = [
        "os", "devices", "cputune", "keywrap", "idmap", "iothreadids", "vcpus", "blkiotune",
    ]

    /// Elements of which there is one at most.
    private static let singletons: [(StaticString, String)] = [
        ("genid", "element 'genid' can only appear once"), ("numatune", "only one numatune is supported"),
        ("resource", "only one resource element is supported"),
    ]

    /// A number belongs to a guest that runs.
    mutating func parseId(_ node: XMLNode, _ context: ParseContext) throws {
        if !context.isInactive, let text = node.attribute("id") { id = try text.int32() }
    }

    func formatId(to w: inout XMLWriter, _ context: FormatContext) {
        if context.isLive, id >= 0 { w.attribute("id", Int64(id)) }
    }

    mutating func parseUuid(_ node: XMLNode, _ context: ParseContext) throws {
        guard let text = node.leaf("uuid") else {
            uuid = .random()
            return
        }
        uuid = try text.scalar(UUID.self, invalid: Complaint(.internalError, .domain, "malformed uuid element"))
    }

    func formatUuid(to w: inout XMLWriter, _ context: FormatContext) { w.leaf("uuid", uuid.description) }

    mutating func parseGenerationID(_ node: XMLNode, _ context: ParseContext) throws {
        guard let element = node.child("genid") else { return }
        generationID =
            try element.content?.scalar(UUID.self, invalid: Complaint(.internalError, .domain, "malformed genid element")) ?? .random()
    }

    func formatGenerationID(to w: inout XMLWriter, _ context: FormatContext) {
        if let generationID { w.leaf("genid", generationID.description) }
    }

    mutating func parseMetadata(_ node: XMLNode, _ context: ParseContext) throws {
        metadata = node.child("metadata").map { OpaqueXML($0, depth: 1) }
    }

    func formatMetadata(to w: inout XMLWriter, _ context: FormatContext) {
        if let metadata { w.opaque(metadata.text) }
    }

    mutating func parseDevices(_ node: XMLNode, _ context: ParseContext) throws {
        if let element = node.child("devices") { devices = try Devices(element, context) }
    }

    /// Always with a start and an end tag, even when there is nothing between them.
    func formatDevices(to w: inout XMLWriter, _ context: FormatContext) {
        let mark = w.open("devices")
        w.finishTag()
        devices.formatChildren(to: &w, context)
        w.close("devices", mark)
    }

    mutating func finishParsing(_ node: XMLNode, _ context: ParseContext) throws {
        try os.settle()
        try settleIdentities()
        try settleIndividualVCPUs()
        try checkISAPorts()
        if bootloader == nil { bootloaderArguments = nil }
        try completeIOThreads()
        try settleSecurityLabels()
        // Even without cells processor 0 has to exist.
        if vcpus.maximum == 0 { throw VirtError(.internalError, .domain, "CPU IDs in <numa> exceed the <vcpu> count") }
        try cpu?.settleCells(vcpus: vcpus.maximum)
        try settleTuning()
    }

    /// A container's users and groups are mapped together, the first ones from its root; a key is wrapped by one cipher of a name.
    private mutating func settleIdentities() throws {
        guard userIDs.isEmpty == groupIDs.isEmpty else { throw VirtError.refused("uid and gid should be mapped both") }
        userIDs.sort { $0.start < $1.start }
        groupIDs.sort { $0.start < $1.start }
        for first in [userIDs.first, groupIDs.first].compactMap(\.self) where first.start != 0 {
            throw VirtError.refused("You must map the root user of container")
        }
        var names = Set<KeyWrapAlgorithm>()
        for cipher in keyWrapCiphers where !names.insert(cipher.name).inserted {
            throw VirtError(
                .internalError, .domain, "A domain definition can have no more than one cipher node with name \(cipher.name)")
        }
    }

    /// There are four ISA ports, and each is one device.
    private func checkISAPorts() throws {
        var seen = Set<Int32>()
        for serial in devices.serials where serial.targetType == .isaSerial {
            guard serial.port < 4 else { throw VirtError.refused("Maximum supported number of ISA serial ports is '4'") }
            guard serial.port < 0 || seen.insert(serial.port).inserted else {
                throw VirtError(.internalError, .domain, "target port '\(serial.port)' already allocated")
            }
        }
    }

    /// As soon as one I/O thread has a number in the XML, all get one.
    private mutating func completeIOThreads() throws {
        guard !iothreads.isEmpty else { return }
        var seen: Set<UInt32> = []
        for thread in iothreads where !seen.insert(thread.id).inserted {
            throw VirtError(.xmlError, .domain, "duplicate iothread id '\(thread.id)' found")
        }
        iothreadCount = max(iothreadCount, UInt32(iothreads.count))
        var number: UInt32 = 1
        while iothreads.count < Int(iothreadCount) {
            if !iothreads.contains(where: { $0.id == number }) {
                var thread = IOThread()
                thread.id = number
                iothreads.append(thread)
            }
            number += 1
        }
    }
}

extension Devices {
    mutating func finishParsing(_ node: XMLNode, _ context: ParseContext) throws {
        let (disks, controllers) = (self.disks, self.controllers)
        (self.disks, self.controllers) = ([], [])
        for disk in disks { insert(disk) }
        for controller in controllers { insert(controller) }
        try Self.checkSingletons(node)
    }

    /// Devices of which a guest has one at most.
    private static func checkSingletons(_ node: XMLNode) throws {
        let kinds: [(StaticString, ErrorCode, String)] = [
            ("watchdog", .internalError, "only a single watchdog device is supported"),
            ("memballoon", .internalError, "only a single memory balloon device is supported"),
            ("nvram", .internalError, "only a single nvram device is supported"),
            ("redirfilter", .internalError, "only one set of redirection filter rule is supported"),
            ("iommu", .xmlError, "only a single IOMMU device is supported"),
            ("vsock", .xmlError, "only a single vsock device is supported"),
        ]
        for (name, code, text) in kinds where Array(node.children(name)).count > 1 { throw VirtError(code, .domain, text) }
    }

    /// Puts a disk behind the last one on its bus with an earlier name.
    mutating func insert(_ disk: Disk) {
        let own = DiskName.index(of: disk.target) ?? -1
        var place: Int?
        // A disk without a name has no bus yet when the reference puts it in.
        for index in disks.indices.reversed() where disks[index].bus == disk.bus && !disk.lacksTarget && !disks[index].lacksBus {
            if (DiskName.index(of: disks[index].target) ?? -1) > own { place = index } else { place = place ?? index + 1 }
        }
        disks.insert(disk, at: place ?? disks.count)
    }
}
