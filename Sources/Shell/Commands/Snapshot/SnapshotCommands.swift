// SPDX-License-Identifier: Apache-2.0
import Errors
import WireProtocol

/// Snapshots of a domain.
enum SnapshotCommands {
    private static let createFlags: KeyValuePairs<String, UInt32> = [
        "redefine": 1, "current": 2, "no-metadata": 4, "halt": 8, "disk-only": 16, "reuse-external": 32, "quiesce": 64, "atomic": 128,
        "live": 256, "validate": 512,
    ]

    /// The snapshot that the options name; with `--current` the current one.
    private static func snapshot(
        _ i: Invocation, _ domain: Remote.Domain, option: String = "snapshotname", allowsCurrent: Bool = true
    ) async throws -> Remote.DomainSnapshot {
        let name = try i.text(option)
        let takesCurrent = allowsCurrent && i.has("current")
        if takesCurrent, name != nil { throw CommandFailure("--\(option) and --current are mutually exclusive") }
        if takesCurrent { return try await i.services.domainSnapshotCurrent(.init(dom: domain, flags: 0), in: i.call).snap }
        guard let name else { throw CommandFailure("--\(option) or --current is required") }
        return try await find(i, domain, name)
    }

    private static func find(_ i: Invocation, _ domain: Remote.Domain, _ name: String) async throws -> Remote.DomainSnapshot {
        try await i.services.domainSnapshotLookupByName(.init(dom: domain, name: name, flags: 0), in: i.call).snap
    }

    private static func xml(_ i: Invocation, _ snapshot: Remote.DomainSnapshot, flags: UInt32 = 0) async throws -> String {
        try await i.services.domainSnapshotGetXMLDesc(.init(snap: snapshot, flags: flags), in: i.call).xml
    }

    /// Nil: it has none.
    private static func parent(_ i: Invocation, _ snapshot: Remote.DomainSnapshot) async throws -> Remote.DomainSnapshot? {
        do {
            return try await i.services.domainSnapshotGetParent(.init(snap: snapshot, flags: 0), in: i.call).snap
        } catch let error as VirtError where error.code == .noDomainSnapshot {
            return nil
        }
    }

    // MARK: Creating

    static func snapshotCreate(_ i: Invocation) async throws {
        let flags = i.flags(createFlags)
        let path = try i.text("xmlfile")
        let domain = try await i.domain()
        let document = try path == nil ? "<domainsnapshot/>" : i.file("xmlfile")
        try await create(i, domain, document, flags, from: path)
    }

    private static func create(_ i: Invocation, _ domain: Remote.Domain, _ xml: String, _ flags: UInt32, from path: String?) async throws {
        let snapshot = try await i.services.domainSnapshotCreateXML(.init(dom: domain, xmlDesc: xml, flags: flags), in: i.call).snap
        i.printExtra("Domain snapshot \(snapshot.name) created\(path.map { " from '\($0)'" } ?? "")")
    }

    static func snapshotCreateAs(_ i: Invocation) async throws {
        let flags = i.flags(createFlags)
        let domain = try await i.domain()
        let xml = try document(i)
        if i.has("print-xml") { return i.print("\(xml)\n") }
        try await create(i, domain, xml, flags, from: nil)
    }

    private static func document(_ i: Invocation) throws -> String {
        var xml = "<domainsnapshot>\n"
        if let name = try i.text("name") { xml += "  <name>\(name.xmlEscaped)</name>\n" }
        if let description = try i.text("description") { xml += "  <description>\(description.xmlEscaped)</description>\n" }
        if let memory = try i.text("memspec") { xml += try memoryElement(memory) }
        let disks = i.list("diskspec").filter { !$0.isEmpty }
        if !disks.isEmpty {
            xml += "  <disks>\n"
            for disk in disks { xml += try diskElement(disk) }
            xml += "  </disks>\n"
        }
        return xml + "</domainsnapshot>\n"
    }

    private static func memoryElement(_ text: String) throws -> String {
        var snapshot: String?
        var file: String?
        for part in CommaList.split(text) {
            if part.hasPrefix("snapshot="), snapshot == nil {
                snapshot = String(part.dropFirst("snapshot=".count))
            } else if file == nil, part.hasPrefix("file=") || part.hasPrefix("/") {
                file = part.hasPrefix("/") ? part : String(part.dropFirst("file=".count))
            } else {
                throw CommandFailure("unable to parse memspec: \(text)")
            }
        }
        var xml = "  <memory"
        if let snapshot { xml += " snapshot='\(snapshot.xmlEscaped)'" }
        if let file { xml += " file='\(file.xmlEscaped)'" }
        return xml + "/>\n"
    }

    private static func diskElement(_ text: String) throws -> String {
        let parts = CommaList.split(text)
        var values: [String: String] = [:]
        for part in parts.dropFirst() {
            guard let key = ["snapshot", "driver", "stype", "file"].first(where: { part.hasPrefix($0 + "=") && values[$0] == nil }) else {
                throw CommandFailure("unable to parse diskspec: \(text)")
            }
            values[key] = String(part.dropFirst(key.count + 1))
        }
        if let type = values["stype"], type != "file", type != "block" { throw CommandFailure("Unknown storage type: '\(type)'") }
        var xml = "    <disk name='\((parts.first ?? "").xmlEscaped)'"
        if let snapshot = values["snapshot"] { xml += " snapshot='\(snapshot.xmlEscaped)'" }
        if let type = values["stype"] { xml += " type='\(type)'" }
        guard values["driver"] != nil || values["file"] != nil else { return xml + "/>\n" }
        xml += ">\n"
        if let driver = values["driver"] { xml += "      <driver type='\(driver.xmlEscaped)'/>\n" }
        if let file = values["file"] { xml += "      <source \(values["stype"] == "block" ? "dev" : "file")='\(file.xmlEscaped)'/>\n" }
        return xml + "    </disk>\n"
    }

    static func snapshotEdit(_ i: Invocation) async throws {
        try i.exclude("rename", "clone")
        let domain = try await i.domain()
        let snapshot = try await snapshot(i, domain)
        let isCurrent = try await i.services.domainSnapshotIsCurrent(.init(snap: snapshot, flags: 0), in: i.call).current != 0
        let original = try await xml(i, snapshot, flags: 1)
        let edited = try TextEditor.edit(original, shell: i.shell)
        guard edited != original else {
            i.printExtra("Snapshot \(snapshot.name) XML configuration not changed.\n")
            return
        }
        let flags: UInt32 = isCurrent ? 3 : 1
        let arguments = Remote.DomainSnapshotCreateXMLArgs(dom: domain, xmlDesc: edited, flags: flags)
        let new = try await attempting("Failed to update \(snapshot.name)") {
            try await i.services.domainSnapshotCreateXML(arguments, in: i.call).snap
        }
        if new.name == snapshot.name {
            i.printExtra("Snapshot \(snapshot.name) edited.\n")
        } else if i.has("clone") {
            i.printExtra("Snapshot \(snapshot.name) cloned to \(new.name).\n")
        } else if i.has("rename") {
            try await attempting("Failed to clean up \(snapshot.name)") {
                try await i.services.domainSnapshotDelete(.init(snap: snapshot, flags: 2), in: i.call)
            }
            i.printExtra("Snapshot \(snapshot.name) renamed to \(new.name).\n")
        } else {
            try? await i.services.domainSnapshotDelete(.init(snap: new, flags: 2), in: i.call)
            throw CommandFailure("Must use --rename or --clone to change \(snapshot.name) to \(new.name)")
        }
    }

    // MARK: One snapshot

    static func snapshotCurrent(_ i: Invocation) async throws {
        try i.exclude("name", "snapshotname")
        let domain = try await i.domain()
        if let name = try i.text("snapshotname") {
            let snapshot = try await find(i, domain, name)
            let document = try await xml(i, snapshot, flags: 1)
            let arguments = Remote.DomainSnapshotCreateXMLArgs(dom: domain, xmlDesc: document, flags: 3)
            _ = try await i.services.domainSnapshotCreateXML(arguments, in: i.call)
            return i.printExtra("Snapshot \(name) set as current")
        }
        guard try await i.services.domainHasCurrentSnapshot(.init(dom: domain, flags: 0), in: i.call).result != 0 else {
            throw CommandFailure("domain '\(domain.name)' has no current snapshot")
        }
        let snapshot = try await i.services.domainSnapshotCurrent(.init(dom: domain, flags: 0), in: i.call).snap
        i.print(i.has("name") ? snapshot.name : try await xml(i, snapshot, flags: i.flags(["security-info": 1])))
    }

    static func snapshotDumpxml(_ i: Invocation) async throws {
        let name = try i.required("snapshotname")
        let domain = try await i.domain()
        let snapshot = try await find(i, domain, name)
        try i.checkXPath()
        let document = try await xml(i, snapshot, flags: i.flags(["security-info": 1]))
        if i.has("xpath") { try i.printXML(document) } else { i.print("\(document)\n") }
    }

    static func snapshotParent(_ i: Invocation) async throws {
        let domain = try await i.domain()
        let snapshot = try await snapshot(i, domain)
        guard let parent = try await parent(i, snapshot) else { throw CommandFailure("snapshot '\(snapshot.name)' has no parent") }
        i.print(parent.name)
    }

    static func snapshotDelete(_ i: Invocation) async throws {
        let domain = try await i.domain()
        let snapshot = try await snapshot(i, domain)
        let flags = i.flags(["children": 1, "metadata": 2, "children-only": 4])
        try await attempting("Failed to delete snapshot \(snapshot.name)") {
            try await i.services.domainSnapshotDelete(.init(snap: snapshot, flags: flags), in: i.call)
        }
        i.printExtra(
            i.has("children-only") ? "Domain snapshot \(snapshot.name) children deleted\n" : "Domain snapshot \(snapshot.name) deleted\n")
    }

    static func snapshotRevert(_ i: Invocation) async throws {
        let domain = try await i.domain()
        let snapshot = try await snapshot(i, domain)
        let flags = i.flags(["running": 1, "paused": 2, "force": 4, "reset-nvram": 8])
        try await attempting("Failed to revert snapshot \(snapshot.name)") {
            try await i.services.domainRevertToSnapshot(.init(snap: snapshot, flags: flags), in: i.call)
        }
        i.printExtra("Domain snapshot \(snapshot.name) reverted\n")
    }

    static func snapshotInfo(_ i: Invocation) async throws {
        let domain = try await i.domain()
        let snapshot = try await snapshot(i, domain)
        func line(_ label: String, _ value: String) { i.print("\((label + ":").padded(15)) \(value)\n") }
        line("Name", snapshot.name)
        line("Domain", snapshot.dom.name)
        let current = try await i.services.domainSnapshotIsCurrent(.init(snap: snapshot, flags: 0), in: i.call).current
        line("Current", yesNo(current > 0))
        guard let document = QueryDocument(try await xml(i, snapshot)), let state = document.text("string(/domainsnapshot/state)") else {
            throw CommandFailure("unexpected problem reading snapshot xml")
        }
        line("State", state)
        let isExternal =
            state == "disk-snapshot" || document.text("string(/domainsnapshot/memory/@snapshot)") == "external"
            || document.node("/domainsnapshot/disks/disk[@snapshot='external']") != nil
        line("Location", isExternal ? "external" : "internal")
        line("Parent", try await parent(i, snapshot)?.name ?? "-")
        let services = try i.services
        let children = try await services.domainSnapshotNumChildren(.init(snap: snapshot, flags: 0), in: i.call).num
        line("Children", "\(children)")
        line("Descendants", "\(try await services.domainSnapshotNumChildren(.init(snap: snapshot, flags: 1), in: i.call).num)")
        line("Metadata", yesNo(try await services.domainSnapshotHasMetadata(.init(snap: snapshot, flags: 0), in: i.call).metadata > 0))
    }
}
