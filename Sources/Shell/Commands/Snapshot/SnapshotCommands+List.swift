// SPDX-License-Identifier: Apache-2.0
import Errors
import WireProtocol

extension SnapshotCommands {
    private static let filters: KeyValuePairs<String, UInt32> = [
        "metadata": 2, "leaves": 4, "no-leaves": 8, "no-metadata": 16, "inactive": 32, "active": 64, "disk-only": 128, "internal": 256,
        "external": 512, "topological": 1024,
    ]
    private static let roots: UInt32 = 1
    private static let descendants: UInt32 = 1

    static func snapshotList(_ i: Invocation) async throws {
        for (first, second) in [
            ("tree", "name"), ("parent", "roots"), ("parent", "tree"), ("roots", "tree"), ("roots", "from"), ("roots", "current"),
        ] {
            try i.exclude(first, second)
        }
        guard !i.has("descendants") || i.has("from") || i.has("current") else {
            throw CommandFailure("--descendants requires either --from or --current")
        }
        let domain = try await i.domain()
        let start = try await start(i, domain)
        let snapshots = try await all(i, domain, from: start)
        if i.has("tree") { return try await printTree(i, snapshots) }
        if i.has("name") {
            for snapshot in snapshots { i.print("\(snapshot.name)\n") }
            return
        }
        var table = i.has("parent") ? TextTable("Name", "Creation Time", "State", "Parent") : TextTable("Name", "Creation Time", "State")
        for snapshot in snapshots {
            guard
                let document = QueryDocument(
                    try await i.services.domainSnapshotGetXMLDesc(.init(snap: snapshot, flags: 0), in: i.call).xml),
                let time = document.text("string(/domainsnapshot/creationTime)").flatMap({ IntegerText.signed($0, as: Int.self) })
            else { continue }
            var row = [
                snapshot.name, LocalTime(seconds: time).formatted("%Y-%m-%d %H:%M:%S %z"),
                document.text("string(/domainsnapshot/state)") ?? "",
            ]
            if i.has("parent") { row.append(try await parentName(i, snapshot) ?? "") }
            table.append(row)
        }
        i.print(table)
    }

    private static func start(_ i: Invocation, _ domain: Remote.Domain) async throws -> Remote.DomainSnapshot? {
        guard i.has("from") || i.has("current") else { return nil }
        if i.has("current") {
            if i.has("from") { throw CommandFailure("--from and --current are mutually exclusive") }
            return try await i.services.domainSnapshotCurrent(.init(dom: domain, flags: 0), in: i.call).snap
        }
        let name = try i.required("from")
        return try await i.services.domainSnapshotLookupByName(.init(dom: domain, name: name, flags: 0), in: i.call).snap
    }

    private static func all(
        _ i: Invocation, _ domain: Remote.Domain, from start: Remote.DomainSnapshot?
    ) async throws -> [Remote.DomainSnapshot] {
        var flags = i.flags(filters)
        var snapshots: [Remote.DomainSnapshot]
        if let start {
            if i.has("descendants") || i.has("tree") { flags |= descendants }
            let arguments = Remote.DomainSnapshotListAllChildrenArgs(snapshot: start, needResults: 1, flags: flags)
            snapshots = try await i.services.domainSnapshotListAllChildren(arguments, in: i.call).snapshots
            // A tree needs its root.
            if i.has("tree") { snapshots.append(start) }
        } else {
            if i.has("roots") { flags |= roots }
            snapshots = try await i.services.domainListAllSnapshots(.init(dom: domain, needResults: 1, flags: flags), in: i.call).snapshots
        }
        return i.has("topological") ? snapshots : snapshots.sorted { NaturalOrder.precedes($0.name, $1.name) }
    }

    private static func parentName(_ i: Invocation, _ snapshot: Remote.DomainSnapshot) async throws -> String? {
        do {
            return try await i.services.domainSnapshotGetParent(.init(snap: snapshot, flags: 0), in: i.call).snap.name
        } catch let error as VirtError where error.code == .noDomainSnapshot {
            return nil
        }
    }

    private static func printTree(_ i: Invocation, _ snapshots: [Remote.DomainSnapshot]) async throws {
        let names = snapshots.map(\.name)
        var parents: [Int?] = []
        for snapshot in snapshots { parents.append(try await parentName(i, snapshot).flatMap { names.firstIndex(of: $0) }) }
        i.print(TextTree(names: names, parents: parents).text)
    }
}
