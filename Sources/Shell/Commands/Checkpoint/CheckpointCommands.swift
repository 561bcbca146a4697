// SPDX-License-Identifier: Apache-2.0
import Errors
import WireProtocol

/// Checkpoints: points from which changes of disks are tracked.
enum CheckpointCommands {
    private static func checkpoint(_ i: Invocation, _ domain: Remote.Domain, _ option: String = "checkpointname") async throws
        -> Remote.DomainCheckpoint
    {
        guard let name = try i.text(option) else { throw CommandFailure("--\(option) is required") }
        return try await i.services.domainCheckpointLookupByName(.init(dom: domain, name: name, flags: 0), in: i.call).checkpoint
    }

    private static func parent(_ i: Invocation, _ checkpoint: Remote.DomainCheckpoint) async throws -> Remote.DomainCheckpoint? {
        do {
            return try await i.services.domainCheckpointGetParent(.init(checkpoint: checkpoint, flags: 0), in: i.call).parent
        } catch let error as VirtError where error.code == .noDomainCheckpoint {
            return nil
        }
    }

    private static func xml(_ i: Invocation, _ checkpoint: Remote.DomainCheckpoint, flags: UInt32 = 0) async throws -> String {
        try await i.services.domainCheckpointGetXMLDesc(.init(checkpoint: checkpoint, flags: flags), in: i.call).xml
    }

    static func checkpointCreate(_ i: Invocation) async throws {
        try i.require("redefine", for: "redefine-validate")
        let flags = i.flags(["redefine": 1, "quiesce": 2, "redefine-validate": 4])
        let path = try i.text("xmlfile")
        let domain = try await i.domain()
        let document = try path == nil ? "<domaincheckpoint/>" : i.file("xmlfile")
        try await create(i, domain, document, flags, from: path)
    }

    private static func create(_ i: Invocation, _ domain: Remote.Domain, _ xml: String, _ flags: UInt32, from path: String?) async throws {
        let arguments = Remote.DomainCheckpointCreateXMLArgs(dom: domain, xmlDesc: xml, flags: flags)
        let checkpoint = try await i.services.domainCheckpointCreateXML(arguments, in: i.call).checkpoint
        i.printExtra("Domain checkpoint \(checkpoint.name) created\(path.map { " from '\($0)'" } ?? "")")
    }

    static func checkpointCreateAs(_ i: Invocation) async throws {
        let flags = i.flags(["quiesce": 2])
        let domain = try await i.domain()
        var xml = "<domaincheckpoint>\n"
        if let name = try i.text("name") { xml += "  <name>\(name.xmlEscaped)</name>\n" }
        if let description = try i.text("description") { xml += "  <description>\(description.xmlEscaped)</description>\n" }
        let disks = i.list("diskspec")
        if !disks.isEmpty { xml += "  <disks>\n\(try disks.map(diskElement).joined())  </disks>\n" }
        xml += "</domaincheckpoint>\n"
        if i.has("print-xml") { return i.print("\(xml)\n") }
        try await create(i, domain, xml, flags, from: nil)
    }

    private static func diskElement(_ text: String) throws -> String {
        let parts = CommaList.split(text)
        var xml = "    <disk name='\((parts.first ?? "").xmlEscaped)'"
        var seen: Set<String> = []
        for part in parts.dropFirst() {
            guard let key = ["checkpoint", "bitmap"].first(where: { part.hasPrefix($0 + "=") }), seen.insert(key).inserted else {
                throw CommandFailure("unable to parse diskspec: \(text)")
            }
            xml += " \(key)='\(String(part.dropFirst(key.count + 1)).xmlEscaped)'"
        }
        return xml + "/>\n"
    }

    static func checkpointEdit(_ i: Invocation) async throws {
        let domain = try await i.domain()
        let checkpoint = try await checkpoint(i, domain)
        let name = checkpoint.name
        try await DocumentEditor(shell: i.shell, label: "Checkpoint \(name) XML configuration").run {
            try await xml(i, checkpoint, flags: 1)
        } define: { document, _ in
            let arguments = Remote.DomainCheckpointCreateXMLArgs(dom: domain, xmlDesc: document, flags: 1)
            let new = try await i.services.domainCheckpointCreateXML(arguments, in: i.call).checkpoint
            guard new.name == name else { throw CommandFailure("Cannot rename checkpoint \(name) to \(new.name)") }
            return name
        } report: { _ in
            "Checkpoint \(name) edited.\n"
        }
    }

    static func checkpointInfo(_ i: Invocation) async throws {
        let domain = try await i.domain()
        let checkpoint = try await checkpoint(i, domain)
        func line(_ label: String, _ value: String) { i.print("\((label + ":").padded(15)) \(value)\n") }
        line("Name", checkpoint.name)
        line("Domain", checkpoint.dom.name)
        line("Parent", try await parent(i, checkpoint)?.name ?? "-")
        let services = try i.services
        let children = try await services.domainCheckpointListAllChildren(
            .init(checkpoint: checkpoint, needResults: 0, flags: 0), in: i.call
        ).ret
        line("Children", "\(children)")
        let all = try await services.domainCheckpointListAllChildren(.init(checkpoint: checkpoint, needResults: 0, flags: 1), in: i.call)
            .ret
        line("Descendants", "\(all)")
    }

    static func checkpointParent(_ i: Invocation) async throws {
        let domain = try await i.domain()
        let checkpoint = try await checkpoint(i, domain)
        guard let parent = try await parent(i, checkpoint) else { throw CommandFailure("checkpoint '\(checkpoint.name)' has no parent") }
        i.print(parent.name)
    }

    static func checkpointDumpxml(_ i: Invocation) async throws {
        let flags = i.flags(["security-info": 1, "no-domain": 2, "size": 4])
        try i.checkXPath()
        let domain = try await i.domain()
        let checkpoint = try await checkpoint(i, domain)
        let document = try await xml(i, checkpoint, flags: flags)
        if i.has("xpath") { try i.printXML(document) } else { i.print("\(document)\n") }
    }

    static func checkpointDelete(_ i: Invocation) async throws {
        try i.exclude("children", "children-only")
        let domain = try await i.domain()
        let checkpoint = try await checkpoint(i, domain)
        let flags = i.flags(["children": 1, "metadata": 2, "children-only": 4])
        try await attempting("Failed to delete checkpoint \(checkpoint.name)") {
            try await i.services.domainCheckpointDelete(.init(checkpoint: checkpoint, flags: flags), in: i.call)
        }
        i.printExtra(
            i.has("children-only")
                ? "Domain checkpoint \(checkpoint.name) children deleted\n" : "Domain checkpoint \(checkpoint.name) deleted\n")
    }

    static func checkpointList(_ i: Invocation) async throws {
        for (first, second) in [("tree", "name"), ("parent", "roots"), ("parent", "tree"), ("roots", "tree"), ("roots", "from")] {
            try i.exclude(first, second)
        }
        guard !i.has("descendants") || i.has("from") else { throw CommandFailure("--descendants requires --from") }
        let domain = try await i.domain()
        let checkpoints = try await all(i, domain)
        if i.has("tree") {
            let names = checkpoints.map(\.name)
            var parents: [Int?] = []
            for checkpoint in checkpoints { parents.append(try await parent(i, checkpoint).flatMap { names.firstIndex(of: $0.name) }) }
            return i.print(TextTree(names: names, parents: parents).text)
        }
        if i.has("name") {
            for checkpoint in checkpoints { i.print("\(checkpoint.name)\n") }
            return
        }
        var table = i.has("parent") ? TextTable("Name", "Creation Time", "Parent") : TextTable("Name", "Creation Time")
        for checkpoint in checkpoints {
            guard let document = QueryDocument(try await xml(i, checkpoint, flags: 2)),
                let time = document.text("string(/domaincheckpoint/creationTime)").flatMap({ IntegerText.signed($0, as: Int.self) })
            else { continue }
            var row = [checkpoint.name, LocalTime(seconds: time).formatted("%Y-%m-%d %H:%M:%S %z")]
            if i.has("parent") { row.append(try await parent(i, checkpoint)?.name ?? "") }
            table.append(row)
        }
        i.print(table)
    }

    private static func all(_ i: Invocation, _ domain: Remote.Domain) async throws -> [Remote.DomainCheckpoint] {
        var flags = i.flags(["roots": 1, "topological": 2, "leaves": 4, "no-leaves": 8])
        var checkpoints: [Remote.DomainCheckpoint]
        if i.has("from") {
            let start = try await checkpoint(i, domain, "from")
            if i.has("descendants") || i.has("tree") { flags |= 1 }
            let arguments = Remote.DomainCheckpointListAllChildrenArgs(checkpoint: start, needResults: 1, flags: flags)
            checkpoints = try await i.services.domainCheckpointListAllChildren(arguments, in: i.call).checkpoints
            if i.has("tree") { checkpoints.append(start) }
        } else {
            checkpoints = try await i.services.domainListAllCheckpoints(.init(dom: domain, needResults: 1, flags: flags), in: i.call)
                .checkpoints
        }
        return i.has("topological") ? checkpoints : checkpoints.sorted { NaturalOrder.precedes($0.name, $1.name) }
    }
}
