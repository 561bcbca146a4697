// SPDX-License-Identifier: Apache-2.0
import Errors
import Glibc
import WireProtocol

/// Disks of a domain.
enum DomainDisksCommands {
    static func attachDisk(_ i: Invocation) async throws {
        let change = try await DeviceChange(i)
        try i.require("source-protocol", for: "source-host-name")
        try i.require("source-protocol", for: "source-host-transport")
        try i.require("source-protocol", for: "source-host-socket")
        let xml = try diskXML(i)
        if i.has("print-xml") { return i.print(xml) }
        try await attempting("Failed to attach disk") { try await change.apply(.attach, xml) }
        i.printExtra("Disk attached successfully\n")
    }

    private static func sourceType(_ i: Invocation, _ source: String) throws -> String {
        if let type = try i.text("sourcetype") {
            guard ["file", "block", "network"].contains(type) else { throw CommandFailure("Unknown source type: '\(type)'") }
            if type == "network", !i.has("source-protocol") {
                throw CommandFailure("--source-protocol option requires --sourcetype network")
            }
            return type
        }
        if i.has("source-protocol") { return "network" }
        var status = stat()
        return stat(source, &status) == 0 && status.st_mode & S_IFMT == S_IFBLK ? "block" : "file"
    }

    private static func sourceXML(_ i: Invocation, _ type: String, _ source: String) throws -> String {
        switch type {
        case "block": return "  <source dev='\(source.xmlEscaped)'/>\n"
        case "network":
            var host = ""
            if let name = try i.text("source-host-name") {
                let parts = name.split(separator: ":", maxSplits: 1)
                host += " name='\(parts.first.map { String($0).xmlEscaped } ?? "")'"
                if parts.count > 1 { host += " port='\(String(parts[1]).xmlEscaped)'" }
            }
            if let transport = try i.text("source-host-transport") { host += " transport='\(transport.xmlEscaped)'" }
            if let socket = try i.text("source-host-socket") { host += " socket='\(socket.xmlEscaped)'" }
            let open = "  <source protocol='\(try i.required("source-protocol").xmlEscaped)' name='\(source.xmlEscaped)'"
            return host.isEmpty ? "\(open)/>\n" : "\(open)>\n    <host\(host)/>\n  </source>\n"
        default: return "  <source file='\(source.xmlEscaped)'/>\n"
        }
    }

    private static func diskXML(_ i: Invocation) throws -> String {
        let source = i.raw("source") ?? ""
        let target = try i.required("target")
        let type = try sourceType(i, source)
        let mode = try i.text("mode")
        if let mode, mode != "readonly", mode != "shareable" { throw CommandFailure("No support for \(mode) in command 'attach-disk'") }
        var xml = "<disk type='\(type)'"
        if let device = try i.text("type") { xml += " device='\(device.xmlEscaped)'" }
        xml += "\(i.has("rawio") ? " rawio='yes'" : "")>\n"
        var driver = ""
        for (option, attribute) in [("driver", "name"), ("subdriver", "type"), ("iothread", "iothread"), ("cache", "cache"), ("io", "io")] {
            if let value = try i.text(option) { driver += " \(attribute)='\(value.xmlEscaped)'" }
        }
        if !driver.isEmpty { xml += "  <driver\(driver)/>\n" }
        xml += try sourceXML(i, type, source)
        xml += "  <target dev='\(target.xmlEscaped)'"
        if let bus = try i.text("targetbus") { xml += " bus='\(bus.xmlEscaped)'" }
        xml += "/>\n"
        if let mode { xml += "  <\(mode)/>\n" }
        if let serial = try i.text("serial") { xml += "  <serial>\(serial.xmlEscaped)</serial>\n" }
        if let alias = try i.text("alias") { xml += "  <alias name='\(alias.xmlEscaped)'/>\n" }
        if let wwn = try i.text("wwn") {
            guard wwn.utf8.count == 16, wwn.allSatisfy(\.isHexDigit) else {
                throw VirtError(.internalError, .unspecified, "Malformed wwn: \(wwn)")
            }
            xml += "  <wwn>\(wwn)</wwn>\n"
        }
        if let address = try i.text("address") { xml += "  \(try addressXML(i, address, target))\n" }
        return xml + "</disk>\n"
    }

    /// What kinds of address a target's name asks for.
    private static let expected: [(prefix: String, kinds: [String], message: String)] = [
        ("vd", ["pci", "ccw"], "expecting a pci:0000.00.00.00 or ccw:00.0.0000 address."),
        ("sd", ["scsi", "usb", "sata"], "expecting a scsi:00.00.00 or usb:00.00 or sata:00.00.00 address."),
        ("hd", ["ide"], "expecting an ide:00.00.00 address."),
    ]

    private static func addressXML(_ i: Invocation, _ text: String, _ target: String) throws -> String {
        let parts = text.split(separator: ":", maxSplits: 1)
        let invalid = CommandFailure("Invalid address.")
        guard parts.count == 2 else { throw invalid }
        let kind = String(parts[0])
        let isHexadecimal = kind == "pci" || kind == "ccw"
        let fields = parts[1].split(separator: ".", omittingEmptySubsequences: false).map {
            IntegerText.unsigned(String($0), radix: isHexadecimal ? 16 : 10, as: UInt64.self)
        }
        let numbers = fields.compactMap { $0 }
        let counts = ["pci": 4, "ccw": 3, "scsi": 3, "ide": 3, "sata": 3, "usb": 2]
        guard fields.count == numbers.count, counts[kind] == numbers.count else { throw invalid }
        if let rule = expected.first(where: { target.hasPrefix($0.prefix) }), !rule.kinds.contains(kind) {
            throw CommandFailure(rule.message)
        }
        let hex = DomainDevicesCommands.hex
        switch kind {
        case "pci":
            let multifunction = i.has("multifunction") ? " multifunction='on'" : ""
            return
                "<address type='pci' domain='\(hex(numbers[0], 4))' bus='\(hex(numbers[1], 2))' slot='\(hex(numbers[2], 2))' function='\(hex(numbers[3], 1))'\(multifunction)/>"
        case "ccw": return "<address type='ccw' cssid='\(hex(numbers[0], 2))' ssid='\(hex(numbers[1], 1))' devno='\(hex(numbers[2], 4))'/>"
        case "usb": return "<address type='usb' bus='\(numbers[0])' port='\(numbers[1])'/>"
        default: return "<address type='drive' controller='\(numbers[0])' bus='\(numbers[1])' unit='\(numbers[2])'/>"
        }
    }

    /// The disk with a source or target of that name.
    static func find(_ name: String, in document: QueryDocument, isChangeable: Bool = false) throws -> QueryDocument.Node {
        let disks = document.nodes("/domain/devices/disk")
        guard !disks.isEmpty else { throw CommandFailure("Failed to get disk information") }
        for disk in disks {
            if isChangeable, !["cdrom", "floppy"].contains(disk.text("string(./@device)") ?? "") { continue }
            let sources = ["file", "dev", "dir", "name"].compactMap { disk.text("string(./source/@\($0))") }
            if sources.contains(name) || disk.text("string(./target/@dev)") == name { return disk }
        }
        throw CommandFailure("No disk found whose source path or target is \(name)")
    }

    static func detachDisk(_ i: Invocation) async throws {
        let change = try await DeviceChange(i)
        let target = try i.required("target")
        let xml = try await i.domainXML(change.domain, flags: change.flags == DeviceChange.config ? 2 : 0)
        guard let document = QueryDocument(xml) else { throw CommandFailure("Failed to get disk information") }
        let disk = try find(target, in: document).xml
        if i.has("print-xml") { return i.print(disk) }
        try await attempting("Failed to detach disk") { try await change.apply(.detach, disk) }
        i.printExtra("Disk detached successfully\n")
    }

    static func changeMedia(_ i: Invocation) async throws {
        try i.exclude("eject", "insert")
        try i.exclude("eject", "update")
        try i.exclude("insert", "update")
        if i.has("eject"), i.has("source") { throw CommandFailure("Options --source and --eject are mutually exclusive") }
        let action = i.has("eject") ? "eject" : i.has("insert") ? "insert" : "update"
        let flags = try i.affected() | i.flags(["force": 4])
        let source = try i.text("source")
        let domain = try await i.domain()
        let path = try i.required("path")
        guard let document = QueryDocument(try await i.domainXML(domain, flags: flags & 2)) else { return }
        let disk = try find(path, in: document, isChangeable: true)
        try change(disk, action: action, source: source, target: path, isBlock: i.has("block"))
        if i.has("print-xml") { return i.print(disk.xml) }
        try await attempting("Failed to complete action \(action) on media") {
            try await i.services.domainUpdateDeviceFlags(.init(dom: domain, xml: disk.xml, flags: flags), in: i.call)
        }
        i.printExtra("Successfully \(["eject": "ejected", "insert": "inserted", "update": "updated"][action] ?? "") media.\n")
    }

    private static func change(
        _ disk: QueryDocument.Node, action: String, source: String?, target: String, isBlock: Bool
    ) throws {
        let old = disk.node("./source")
        if action == "eject" {
            old?.removeFromDocument()
            return
        }
        guard let source else { throw CommandFailure("New disk media source was not specified") }
        if action == "insert", let old, old.text("string(./@file|./@dev)") != nil {
            throw CommandFailure("The disk device '\(target)' already has media")
        }
        let policy = old?.attribute("startupPolicy")
        old?.removeFromDocument()
        let new = disk.append("source")
        new?.set(isBlock ? "dev" : "file", source)
        if let policy { new?.set("startupPolicy", policy) }
        disk.set("type", isBlock ? "block" : "file")
    }
}
