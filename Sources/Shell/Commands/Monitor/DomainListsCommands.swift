// SPDX-License-Identifier: Apache-2.0
import Errors
import WireProtocol
import XDR

/// Many domains at once.
enum DomainListsCommands {
    /// What a list is narrowed to; the numbers of `virConnectListAllDomainsFlags`.
    private static let filters: KeyValuePairs<String, UInt32> = [
        "with-managed-save": 1 << 8, "without-managed-save": 1 << 9, "autostart": 1 << 10, "no-autostart": 1 << 11,
        "with-snapshot": 1 << 12, "without-snapshot": 1 << 13, "with-checkpoint": 1 << 14, "without-checkpoint": 1 << 15,
        "persistent": 1 << 2, "transient": 1 << 3, "state-running": 1 << 4, "state-paused": 1 << 5, "state-shutoff": 1 << 6,
        "state-other": 1 << 7,
    ]
    private static let active: UInt32 = 1
    private static let inactive: UInt32 = 2

    static func list(_ i: Invocation) async throws {
        var flags: UInt32 = active
        if i.has("inactive") || i.has("state-shutoff") { flags = inactive }
        if i.has("all") { flags = active | inactive }
        flags |= i.flags(filters)
        let columns = ["uuid", "id", "name"].filter(i.has)
        for column in ["uuid", "name", "id"] { try i.exclude("table", column) }
        let showsTable = columns.isEmpty
        let domains = try await all(i, flags)
        if showsTable {
            var table = i.has("title") ? TextTable("Id", "Name", "State", "Title") : TextTable("Id", "Name", "State")
            for domain in domains { table.append(try await row(i, domain)) }
            i.print(table)
            return
        }
        for domain in domains { printColumns(i, columns, domain) }
    }

    private static func printColumns(_ i: Invocation, _ columns: [String], _ domain: Remote.Domain) {
        if columns == ["id"], domain.id == -1 { return }
        let parts = columns.map { column in
            switch column {
            case "uuid": domain.uuid.text
            case "id": domain.id == -1 ? "-" : "\(domain.id)"
            default: domain.name
            }
        }
        i.print(parts.joined(separator: " ") + "\n")
    }

    /// Running ones by id, then the others by name.
    static func all(_ i: Invocation, _ flags: UInt32) async throws -> [Remote.Domain] {
        let domains = try await attempting("Failed to list domains") {
            try await i.services.connectListAllDomains(.init(needResults: 1, flags: flags), in: i.call).domains
        }
        return domains.sorted { first, second in
            if first.id != -1, second.id != -1 { return first.id < second.id }
            if first.id != -1 || second.id != -1 { return first.id != -1 }
            return NaturalOrder.precedes(first.name, second.name)
        }
    }

    private static func row(_ i: Invocation, _ domain: Remote.Domain) async throws -> [String] {
        var state = "no state"
        if let found = try? await i.domainState(domain) { state = DomainNames.state(found.state) }
        // A domain that runs has no id only in the moment between two calls.
        if i.has("managed-save"), domain.id == -1, state == "shut off",
            let saved = try? await i.services.domainHasManagedSaveImage(.init(dom: domain, flags: 0), in: i.call), saved.result > 0
        {
            state = "saved"
        }
        var row = [domain.id == -1 ? "-" : "\(domain.id)", domain.name, state]
        if i.has("title") { row.append(await title(i, domain)) }
        return row
    }

    private static func title(_ i: Invocation, _ domain: Remote.Domain) async -> String {
        let text = try? await i.services.domainGetMetadata(.init(dom: domain, type: 1, uri: nil, flags: 0), in: i.call).metadata
        return text ?? ""
    }

    // MARK: Statistics

    private static let statistics: KeyValuePairs<String, UInt32> = [
        "state": 1, "cpu-total": 2, "balloon": 4, "vcpu": 8, "interface": 16, "block": 32, "perf": 64, "iothread": 128, "memory": 256,
        "dirtyrate": 512, "vm": 1024,
    ]
    private static let statisticsFlags: KeyValuePairs<String, UInt32> = [
        "list-active": 1, "list-inactive": 2, "list-persistent": 4, "list-transient": 8, "list-running": 16, "list-paused": 32,
        "list-shutoff": 64, "list-other": 128, "nowait": 1 << 29, "backing": 1 << 30, "enforce": 1 << 31,
    ]

    static func domstats(_ i: Invocation) async throws {
        let stats = i.flags(statistics)
        let flags = i.flags(statisticsFlags)
        let names = i.list("domain")
        var domains: [Remote.Domain] = []
        for name in names {
            guard !name.isEmpty else { continue }
            domains.append(try await i.findDomain(name))
        }
        let records = try await i.services.connectGetAllDomainStats(.init(doms: domains, stats: stats, flags: flags), in: i.call).retStats
        for (index, record) in records.enumerated() {
            if index > 0 { i.print("\n") }
            i.print("Domain: '\(record.dom.name)'\n")
            for parameter in record.params { i.print("  \(parameter.field)=\(parameter.text)\n") }
        }
    }
}

/// Names in the order that lists have: without regard to case.
enum NaturalOrder {
    static func precedes(_ first: String, _ second: String) -> Bool {
        let one = first.utf8.map(lowered)
        let other = second.utf8.map(lowered)
        return one.lexicographicallyPrecedes(other)
    }

    private static func lowered(_ byte: UInt8) -> UInt8 { (65...90).contains(byte) ? byte | 32 : byte }
}
