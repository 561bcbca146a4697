// SPDX-License-Identifier: Apache-2.0
import Errors
import WireProtocol

/// Memory and processors of the host.
enum HostMemoryCommands {
    // MARK: Free memory

    static func freecell(_ i: Invocation) async throws {
        try i.exclude("all", "cellno")
        let cell = try i.int32("cellno")
        if i.has("all") { return try await freeOfAllCells(i) }
        if let cell {
            let cells = try await i.services.nodeGetCellsFreeMemory(.init(startCell: cell, maxcells: 1), in: i.call).cells
            guard let free = cells.first else { return }
            return i.print("\(cell): \(free / 1024) KiB\n")
        }
        i.print("Total: \(try await i.services.nodeGetFreeMemory(in: i.call).freeMem / 1024) KiB\n")
    }

    /// The numbers of the host's NUMA cells.
    private static func cells(_ i: Invocation) async throws -> (document: QueryDocument, ids: [UInt64]) {
        let xml = try await attempting("unable to get node capabilities") {
            try await i.services.connectGetCapabilities(in: i.call).capabilities
        }
        guard let document = QueryDocument(xml) else { throw CommandFailure("unable to get node capabilities") }
        let ids = document.nodes("/capabilities/host/topology/cells/cell").compactMap { node in
            node.attribute("id").flatMap { IntegerText.unsigned($0, as: UInt64.self) }
        }
        return (document, ids)
    }

    private static func freeOfAllCells(_ i: Invocation) async throws {
        var total: UInt64 = 0
        var lines = ""
        for id in try await cells(i).ids {
            let free = try await attempting("failed to get free memory for NUMA node number: \(id)") {
                try await i.services.nodeGetCellsFreeMemory(.init(startCell: Int32(id), maxcells: 1), in: i.call).cells.first ?? 0
            }
            lines += "\("\(id)".aligned(5)): \("\(free / 1024)".aligned(10)) KiB\n"
            total += free / 1024
        }
        i.print(lines + "--------------------\n\("Total".aligned(5)): \("\(total)".aligned(10)) KiB\n")
    }

    // MARK: Pages

    static func freepages(_ i: Invocation) async throws {
        try i.exclude("all", "cellno")
        var size: UInt32?
        if let bytes = try i.size("pagesize", scale: 1024) { size = UInt32(clamping: bytes / 1024) }
        if i.has("all") { return try await freePagesOfAll(i, size) }
        guard i.has("cellno") else { throw CommandFailure("missing cellno argument") }
        guard let cell = try i.int32("cellno"), cell >= -1 else { throw CommandFailure("cell number must be non-negative integer or -1") }
        guard let size else { throw CommandFailure("missing pagesize argument") }
        let counts = try await i.services.nodeGetFreePages(.init(pages: [size], startCell: cell, cellCount: 1, flags: 0), in: i.call).counts
        i.print("\(size)KiB: \(counts.first ?? 0)\n")
    }

    private static func freePagesOfAll(_ i: Invocation, _ size: UInt32?) async throws {
        let (document, ids) = try await cells(i)
        var sizes = size.map { [$0] } ?? []
        if sizes.isEmpty {
            var nodes = document.nodes("/capabilities/host/cpu/pages")
            if nodes.isEmpty { nodes = document.nodes("/capabilities/host/topology/cells/cell/pages") }
            sizes = Set(nodes.compactMap { $0.attribute("size").flatMap { IntegerText.unsigned($0, as: UInt32.self) } }).sorted()
        }
        for id in ids {
            let arguments = Remote.NodeGetFreePagesArgs(pages: sizes, startCell: Int32(id), cellCount: 1, flags: 0)
            let counts = try await i.services.nodeGetFreePages(arguments, in: i.call).counts
            i.print("Node \(id):\n")
            for (size, count) in zip(sizes, counts) { i.print("\(size)KiB: \(count)\n") }
            i.print("\n")
        }
    }

    static func allocpages(_ i: Invocation) async throws {
        try i.exclude("all", "cellno")
        let cell = try i.int32("cellno") ?? -1
        guard let bytes = try i.size("pagesize", scale: 1024), let count = try i.uint64("pagecount") else { return }
        let size = UInt32(clamping: bytes / 1024)
        let flags: UInt32 = i.has("add") ? 0 : 1
        func allocate(_ cell: Int32) async throws {
            let arguments = Remote.NodeAllocPagesArgs(pageSizes: [size], pageCounts: [count], startCell: cell, cellCount: 1, flags: flags)
            _ = try await i.services.nodeAllocPages(arguments, in: i.call)
        }
        guard i.has("all") else { return try await allocate(cell) }
        for id in try await cells(i).ids { try await allocate(Int32(id)) }
    }

    static func nodeMemoryTune(_ i: Invocation) async throws {
        let options = [
            ("shm-pages-to-scan", "shm_pages_to_scan"), ("shm-sleep-millisecs", "shm_sleep_millisecs"),
            ("shm-merge-across-nodes", "shm_merge_across_nodes"),
        ]
        var parameters: [Remote.TypedParam] = []
        for (option, field) in options { if let value = try i.uint32(option) { parameters.append(.uint(field, value)) } }
        if !parameters.isEmpty {
            let sent = parameters
            return try await attempting("Unable to change memory parameters") {
                try await i.services.nodeSetMemoryParameters(.init(params: sent, flags: 0), in: i.call)
            }
        }
        let count = try await attempting("Unable to get number of memory parameters") {
            try await i.services.nodeGetMemoryParameters(.init(nparams: 0, flags: textParametersAllowed), in: i.call).nparams
        }
        guard count > 0 else { return }
        let known = try await attempting("Unable to get memory parameters") {
            try await i.services.nodeGetMemoryParameters(.init(nparams: count, flags: textParametersAllowed), in: i.call).params
        }
        i.print("Shared memory:\n")
        for parameter in known {
            let name = parameter.field.hasPrefix("shm_") ? String(parameter.field.dropFirst(4)) : parameter.field
            i.print("\t\(name.padded(15)) \(parameter.text)\n")
        }
    }

    static func nodememstats(_ i: Invocation) async throws {
        let cell = try i.int32("cell") ?? -1
        let count = try await attempting("Unable to get number of memory stats") {
            try await i.services.nodeGetMemoryStats(.init(nparams: 0, cellNum: cell, flags: 0), in: i.call).nparams
        }
        guard count > 0 else { return }
        let known = try await attempting("Unable to get memory stats") {
            try await i.services.nodeGetMemoryStats(.init(nparams: count, cellNum: cell, flags: 0), in: i.call).params
        }
        for parameter in known { i.print("\(parameter.field.padded(7)): \("\(parameter.value)".aligned(20)) KiB\n") }
    }

    // MARK: Processors

    static func nodecpumap(_ i: Invocation) async throws {
        let answer = try await attempting("Unable to get cpu map") {
            try await i.services.nodeGetCPUMap(.init(needMap: 1, needOnline: 1, flags: 0), in: i.call)
        }
        let list = CPUList(map: answer.cpumap)
        i.print("\("CPUs present:".padded(15)) \(answer.ret)\n\("CPUs online:".padded(15)) \(answer.online)\n")
        i.print("\("CPU map:".padded(15)) \(i.has("pretty") ? list.text : list.letters(Int(answer.ret)))\n")
    }

    static func nodecpustats(_ i: Invocation) async throws {
        let cpu = try i.int32("cpu") ?? -1
        let first = try await stats(i, cpu)
        guard !first.isEmpty else { return }
        if !i.has("percent") {
            for name in ["user", "system", "idle", "iowait"] {
                if let value = first[name] { i.print("\((name + ":").padded(15)) \("\(value)".aligned(20))\n") }
            }
            return
        }
        if let usage = first["utilization"] {
            return i.print("\("usage:".padded(15)) \(String.fixed(Double(usage), 1).aligned(5))%\n")
        }
        try await Task.sleep(for: .seconds(1))
        let second = try await stats(i, cpu)
        let names = ["user", "system", "idle", "iowait"]
        let changes = names.map { Double((second[$0] ?? 0) &- (first[$0] ?? 0)) }
        let total = changes.reduce(0, +)
        func percent(_ value: Double) -> String { total == 0 ? " -nan" : String.fixed(value / total * 100, 1).aligned(5) }
        i.print("\("usage:".padded(15)) \(percent(changes[0] + changes[1]))%\n")
        for (name, change) in zip(names, changes) where first[name] != nil { i.print("\((name + ":").padded(15)) \(percent(change))%\n") }
    }

    private static func stats(_ i: Invocation, _ cpu: Int32) async throws -> [String: UInt64] {
        let count = try await attempting("Unable to get number of cpu stats") {
            try await i.services.nodeGetCPUStats(.init(cpuNum: cpu, nparams: 0, flags: 0), in: i.call).nparams
        }
        guard count > 0 else { return [:] }
        let answer = try await attempting("Unable to get node cpu stats") {
            try await i.services.nodeGetCPUStats(.init(cpuNum: cpu, nparams: count, flags: 0), in: i.call).params
        }
        var result: [String: UInt64] = [:]
        for entry in answer {
            // Kernel and system are one and the same to users.
            result[entry.field == "kernel" ? "system" : entry.field, default: 0] += entry.value
        }
        return result
    }
}
