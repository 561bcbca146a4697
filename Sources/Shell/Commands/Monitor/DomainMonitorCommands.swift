// SPDX-License-Identifier: Apache-2.0
import Errors
import Glibc
import WireProtocol
import XDR

/// What one domain is doing.
enum DomainMonitorCommands {
    static func dominfo(_ i: Invocation) async throws {
        let domain = try await i.domain()
        func line(_ label: String, _ value: String) { i.print("\((label + ":").padded(15)) \(value)\n") }
        line("Id", domain.id == -1 ? "-" : "\(domain.id)")
        line("Name", domain.name)
        line("UUID", domain.uuid.text)
        if let type = try? await i.services.domainGetOSType(.init(dom: domain), in: i.call).type { line("OS Type", type) }
        let info = try await i.services.domainGetInfo(.init(dom: domain), in: i.call)
        line("State", DomainNames.state(Int32(info.state)))
        line("CPU(s)", "\(info.nrVirtCpu)")
        if info.cpuTime != 0 { line("CPU time", "\(String.fixed(Double(info.cpuTime) / 1e9, 1))s") }
        line("Max memory", info.maxMem != .max ? "\(info.maxMem) KiB" : "no limit")
        line("Used memory", "\(info.memory) KiB")
        if let persistent = try? await i.isPersistent(domain) {
            line("Persistent", yesNo(persistent))
        } else {
            line("Persistent", "unknown")
        }
        if let auto = try? await i.services.domainGetAutostart(.init(dom: domain), in: i.call).autostart {
            line("Autostart", auto != 0 ? "enable" : "disable")
        }
        if let saved = try? await i.services.domainHasManagedSaveImage(.init(dom: domain, flags: 0), in: i.call).result {
            line("Managed save", yesNo(saved > 0))
        } else {
            line("Managed save", "unknown")
        }
        try await security(i, domain, line)
        await messages(i, domain)
    }

    private static func security(_ i: Invocation, _ domain: Remote.Domain, _ line: (String, String) -> Void) async throws {
        let model: Remote.NodeGetSecurityModelRet
        do {
            model = try await i.services.nodeGetSecurityModel(in: i.call)
        } catch let error as VirtError where error.code == .noSupport {
            return
        }
        let name = text(model.model)
        guard !name.isEmpty else { return }
        line("Security model", name)
        line("Security DOI", text(model.doi))
        let label = try await i.services.domainGetSecurityLabel(.init(dom: domain), in: i.call)
        let shown = text(label.label)
        if !shown.isEmpty { line("Security label", "\(shown) (\(label.enforcing != 0 ? "enforcing" : "permissive"))") }
    }

    private static func text(_ bytes: [UInt8]) -> String { String(wireBytes: Array(bytes.prefix { $0 != 0 })) }

    private static func messages(_ i: Invocation, _ domain: Remote.Domain) async {
        guard let messages = try? await i.services.domainGetMessages(.init(dom: domain, flags: 0), in: i.call).msgs, !messages.isEmpty
        else {
            return
        }
        for (index, message) in messages.enumerated() { i.print("\((index == 0 ? "Messages:" : "").padded(15)) \(message)\n") }
    }

    static func domstate(_ i: Invocation) async throws {
        let domain = try await i.domain()
        let state = try await i.domainState(domain)
        i.print(DomainNames.state(state.state))
        if i.has("reason") { i.print(" (\(DomainNames.reason(state.state, state.reason)))") }
        i.print("\n")
    }

    static func domcontrol(_ i: Invocation) async throws {
        let domain = try await i.domain()
        let info = try await i.services.domainGetControlInfo(.init(dom: domain, flags: 0), in: i.call)
        let state = DomainNames.controlState(Int32(bitPattern: info.state))
        if info.state != 0, info.state != 3 {
            i.print("\(state) (\(String.fixed(Double(info.stateTime) / 1000, 3))s)\n")
        } else if info.state == 3, info.details > 0 {
            i.print("\(state): \(DomainNames.controlReason(Int32(bitPattern: info.details)))\n")
        } else {
            i.print("\(state)\n")
        }
    }

    // MARK: Block devices

    static func domblkerror(_ i: Invocation) async throws {
        let domain = try await i.domain()
        let count = try await i.services.domainGetDiskErrors(.init(dom: domain, maxerrors: 0, flags: 0), in: i.call).nerrors
        var errors: [Remote.DomainDiskError] = []
        if count > 0 {
            errors = try await i.services.domainGetDiskErrors(.init(dom: domain, maxerrors: UInt32(count), flags: 0), in: i.call).errors
        }
        if errors.isEmpty { return i.printExtra("No errors found\n") }
        for error in errors {
            i.print("\(error.disk): \(DomainNames.pick(["no error", "unspecified error", "no space"], error.error) ?? "unknown error")\n")
        }
    }

    static func domblkinfo(_ i: Invocation) async throws {
        let isHuman = i.has("human")
        let domain = try await i.domain()
        guard i.has("all") else {
            guard let device = i.raw("device"), !device.isEmpty else {
                throw CommandFailure("command 'domblkinfo' requires <device> option")
            }
            let info = try await i.services.domainGetBlockInfo(.init(dom: domain, path: device, flags: 0), in: i.call)
            let values = [("Capacity", info.capacity), ("Allocation", info.allocation), ("Physical", info.physical)]
            for (label, value) in values {
                i.print("\((label + ":").padded(15)) \(isHuman ? Sizes.humanCell(value) : "\(value)")\n")
            }
            return
        }
        let isActive = try await i.isActive(domain)
        guard let document = QueryDocument(try await i.domainXML(domain)) else { return }
        var table = TextTable("Target", "Capacity", "Allocation", "Physical")
        for disk in document.nodes("/domain/devices/disk") {
            let target = disk.text("string(./target/@dev)") ?? ""
            guard disk.node("./source") != nil else {
                table.append(target, "-", "-", "-")
                continue
            }
            do {
                let info = try await i.services.domainGetBlockInfo(.init(dom: domain, path: target, flags: 0), in: i.call)
                table.append([target] + [info.capacity, info.allocation, info.physical].map { isHuman ? Sizes.humanCell($0) : "\($0)" })
            } catch let error as VirtError where !isActive && disk.text("string(./@type)") == "network" && error.code != .noDomain {
                table.append(target, "-", "-", "-")
            }
        }
        i.print(table)
    }

    static func domblklist(_ i: Invocation) async throws {
        let domain = try await i.domain()
        let xml = try await i.domainXML(domain, flags: i.flags(["inactive": 2]))
        let isDetailed = i.has("details")
        var table = isDetailed ? TextTable("Type", "Device", "Target", "Source") : TextTable("Target", "Source")
        for disk in QueryDocument(xml)?.nodes("/domain/devices/disk") ?? [] {
            guard let target = disk.text("string(./target/@dev)") else { throw CommandFailure("unable to query block list") }
            let source = diskSource(disk) ?? "-"
            if isDetailed {
                table.append(disk.text("string(./@type)") ?? "-", disk.text("string(./@device)") ?? "-", target, source)
            } else {
                table.append(target, source)
            }
        }
        i.print(table)
    }

    private static func diskSource(_ disk: QueryDocument.Node) -> String? {
        if disk.text("string(./@type)") == "nvme" {
            let part = { (name: String) in disk.text("string(./source/@\(name))") }
            let address = { (name: String) in disk.text("string(./source/address/@\(name))") ?? "" }
            let pci =
                "\(address("domain").dropFirst(2)):\(address("bus").dropFirst(2)):\(address("slot").dropFirst(2)).\(address("function").dropFirst(2))"
            return "nvme://\(pci)/\(part("namespace") ?? "")"
        }
        return disk.text("string(./source/@file|./source/@dev|./source/@dir|./source/@name|./source/@volume)")
    }

    /// Fields of the statistics: the wire's name, what they are called, and a description.
    private static let blockFields: [(field: String, short: String, long: String)] = [
        ("rd_operations", "rd_req", "number of read operations:"),
        ("rd_bytes", "rd_bytes", "number of bytes read:"),
        ("wr_operations", "wr_req", "number of write operations:"),
        ("wr_bytes", "wr_bytes", "number of bytes written:"),
        ("errs", "errs", "error count:"),
        ("flush_operations", "flush_operations", "number of flush operations:"),
        ("rd_total_times", "rd_total_times", "total duration of reads (ns):"),
        ("wr_total_times", "wr_total_times", "total duration of writes (ns):"),
        ("flush_total_times", "flush_total_times", "total duration of flushes (ns):"),
    ]

    static func domblkstat(_ i: Invocation) async throws {
        let domain = try await i.domain()
        // Without a device the daemon sums up, where it can.
        let device = i.raw("device") ?? ""
        let isHuman = i.has("human")
        func line(_ name: String, _ field: String, _ value: String) {
            let entry = blockFields.first { $0.short == name || $0.field == name }
            if isHuman {
                i.print("\((entry?.long ?? name).padded(31)) \(value)\n")
            } else {
                i.print("\(device) \(entry?.short ?? name) \(value)\n")
            }
        }
        do {
            let count = try await i.services.domainBlockStatsFlags(
                .init(dom: domain, path: device, nparams: 0, flags: textParametersAllowed), in: i.call
            )
            .nparams
            guard count > 0 else { return }
            if isHuman { i.print("Device: \(device)\n") }
            let arguments = Remote.DomainBlockStatsFlagsArgs(dom: domain, path: device, nparams: count, flags: textParametersAllowed)
            var parameters = try await i.services.domainBlockStatsFlags(arguments, in: i.call).params
            for entry in blockFields {
                guard let index = parameters.firstIndex(where: { $0.field == entry.field }) else { continue }
                line(entry.field, entry.field, parameters.remove(at: index).text)
            }
            for parameter in parameters { line(parameter.field, parameter.field, parameter.text) }
        } catch let error as VirtError where error.code == .noSupport {
            let stats = try await attempting("Failed to get block stats \(domain.name) \(device)") {
                try await i.services.domainBlockStats(.init(dom: domain, path: device), in: i.call)
            }
            if isHuman { i.print("Device: \(device)\n") }
            let values = [
                ("rd_req", stats.rdReq), ("rd_bytes", stats.rdBytes), ("wr_req", stats.wrReq), ("wr_bytes", stats.wrBytes),
                ("errs", stats.errs),
            ]
            for (name, value) in values where value >= 0 { line(name, name, "\(value)") }
        } catch {
            throw CommandFailure("Failed to get block stats for domain '\(domain.name)' device '\(device)'", cause: error)
        }
    }

    // MARK: Memory and time

    private static let memoryTags = [
        "swap_in", "swap_out", "major_fault", "minor_fault", "unused", "available", "actual", "rss", "usable", "last_update",
        "disk_caches", "hugetlb_pgalloc", "hugetlb_pgfail",
    ]

    static func dommemstat(_ i: Invocation) async throws {
        let flags = try i.affected()
        let domain = try await i.domain()
        if i.has("period") {
            guard let period = try i.int32("period"), period >= 0 else {
                throw CommandFailure("Invalid collection period value '\(i.raw("period") ?? "")'")
            }
            try await attempting("Unable to change balloon collection period.") {
                try await i.services.domainSetMemoryStatsPeriod(.init(dom: domain, period: period, flags: flags), in: i.call)
            }
            return
        }
        let stats = try await attempting("Failed to get memory statistics for domain \(domain.name)") {
            try await i.services.domainMemoryStats(.init(dom: domain, maxStats: UInt32(memoryTags.count), flags: 0), in: i.call).stats
        }
        for stat in stats { if let name = DomainNames.pick(memoryTags, stat.tag) { i.print("\(name) \(stat.val)\n") } }
    }

    static func domtime(_ i: Invocation) async throws {
        try i.exclude("time", "now")
        try i.exclude("time", "sync")
        try i.exclude("now", "sync")
        let domain = try await i.domain()
        let seconds = try i.int64("time")
        if i.has("time") || i.has("now") || i.has("sync") {
            let now = i.has("now") ? Int64(time(nil)) : seconds ?? 0
            try await i.services.domainSetTime(.init(dom: domain, seconds: now, nseconds: 0, flags: i.flags(["sync": 1])), in: i.call)
            return
        }
        let time = try await i.services.domainGetTime(.init(dom: domain, flags: 0), in: i.call)
        guard i.has("pretty") else { return i.print("Time: \(time.seconds)") }
        i.print("Time: \(LocalTime(seconds: Int(time.seconds), utc: true).formatted("%Y-%m-%d %H:%M:%S"))")
    }
}

extension Sizes {
    /// A size in the form of tables.
    static func humanCell(_ bytes: UInt64) -> String { fixedText(bytes, 3) }

    static func fixedText(_ bytes: UInt64, _ digits: Int) -> String {
        let (value, unit) = readable(bytes)
        return "\(String.fixed(value, digits)) \(unit)"
    }
}
