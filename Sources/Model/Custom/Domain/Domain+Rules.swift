// SPDX-License-Identifier: Apache-2.0
internal import Errors

extension DomainConfiguration {
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
            try element.content?.scalar(UUID.self, invalid: Complaint(.xmlError, .domain, "malformed genid element")) ?? .random()
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
        try os.settle(hasBootloader: bootloader != nil)
        if bootloader == nil { bootloaderArguments = nil }
        try completeIOThreads()
        try settleSecurityLabels()
        // Even without cells processor 0 has to exist.
        if vcpus.maximum == 0 { throw VirtError(.internalError, .domain, "CPU IDs in <numa> exceed the <vcpu> count") }
        try cpu?.settleCells(vcpus: vcpus.maximum)
        try settleTuning()
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
    }

    /// Puts a disk behind the last one on its bus with an earlier name.
    mutating func insert(_ disk: Disk) {
        let own = DiskName.index(of: disk.target) ?? -1
        var place: Int?
        // A disk without a name has no bus yet when the reference puts it in.
        for index in disks.indices.reversed() where disks[index].bus == disk.bus && !disk.lacksTarget {
            if (DiskName.index(of: disks[index].target) ?? -1) > own { place = index } else { place = place ?? index + 1 }
        }
        disks.insert(disk, at: place ?? disks.count)
    }
}
