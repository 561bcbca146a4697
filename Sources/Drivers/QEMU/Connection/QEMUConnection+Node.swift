// SPDX-License-Identifier: Apache-2.0
internal import DriverSupport
internal import Errors
internal import Glibc
internal import Model
internal import WireProtocol

extension QEMUConnection {
    func nodeGetInfo(in call: any CallContext) async throws -> Remote.NodeGetInfoRet {
        let shape = HostFacts.shape
        let model = Array("x86_64".utf8)
        return Remote.NodeGetInfoRet(
            model: model + Array(repeating: 0, count: 32 - model.count), memory: NUMANodes.sum("MemTotal"),
            cpus: Int32(clamping: HostFacts.onlineCPUs.numbers.count), mhz: Int32(clamping: HostFacts.megahertz),
            nodes: Int32(clamping: NUMANodes.numbers.count), sockets: Int32(clamping: shape.sockets),
            cores: Int32(clamping: shape.cores), threads: Int32(clamping: shape.threads))
    }

    func nodeGetFreeMemory(in call: any CallContext) async throws -> Remote.NodeGetFreeMemoryRet {
        Remote.NodeGetFreeMemoryRet(freeMem: NUMANodes.sum("MemFree") << 10)
    }

    func nodeGetCellsFreeMemory(
        _ args: Remote.NodeGetCellsFreeMemoryArgs, in call: any CallContext
    ) async throws -> Remote.NodeGetCellsFreeMemoryRet {
        guard args.maxcells > 0 else {
            throw VirtError.invalidArgument(
                "maxCells in virNodeGetCellsFreeMemory must be greater than zero", function: "virNodeGetCellsFreeMemory",
                argument: "maxCells", domain: .domain)
        }
        let nodes = try NUMANodes.range(from: args.startCell, count: Int(args.maxcells))
        return Remote.NodeGetCellsFreeMemoryRet(cells: nodes.map { (NUMANodes.memory($0)["MemFree"] ?? 0) << 10 })
    }

    func nodeGetCPUMap(_ args: Remote.NodeGetCPUMapArgs, in call: any CallContext) async throws -> Remote.NodeGetCPUMapRet {
        try check(args.flags, in: "qemuNodeGetCPUMap")
        let online = HostFacts.onlineCPUs.numbers
        let present = HostFacts.presentCPUs
        return Remote.NodeGetCPUMapRet(
            cpumap: args.needMap != 0 ? CPUMap(online).wire(length: CPUMap.length(cpus: present)) : [],
            online: args.needOnline != 0 ? UInt32(online.count) : 0, ret: Int32(clamping: present))
    }

    func nodeGetMemoryStats(
        _ args: Remote.NodeGetMemoryStatsArgs, in call: any CallContext
    ) async throws -> Remote.NodeGetMemoryStatsRet {
        try check(args.flags, in: "qemuNodeGetMemoryStats")
        let last = NUMANodes.numbers.last ?? 0
        guard args.cellNum <= last else {
            throw VirtError.invalidArgument(
                "cellNum in virHostMemGetStats must be less than or equal to \(last)", function: "virHostMemGetStats",
                argument: "cellNum", domain: .unspecified)
        }
        let figures = args.cellNum == -1 ? HostFacts.memory() : NUMANodes.memory(Int(args.cellNum))
        let fields = [("total", "MemTotal"), ("free", "MemFree"), ("buffers", "Buffers"), ("cached", "Cached")]
        let stats = fields.prefix(args.cellNum == -1 ? 4 : 2).map { Remote.NodeGetMemoryStats(field: $0.0, value: figures[$0.1] ?? 0) }
        guard args.nparams > 0 else { return Remote.NodeGetMemoryStatsRet(params: [], nparams: Int32(stats.count)) }
        return Remote.NodeGetMemoryStatsRet(params: Array(stats.prefix(Int(args.nparams))), nparams: Int32(stats.count))
    }

    func nodeGetCPUStats(
        _ args: Remote.NodeGetCPUStatsArgs, in call: any CallContext
    ) async throws -> Remote.NodeGetCPUStatsRet {
        try check(args.flags, in: "qemuNodeGetCPUStats")
        let label = args.cpuNum == -1 ? "cpu" : "cpu\(args.cpuNum)"
        let line = HostFacts.text("/proc/stat").split(separator: "\n").first { $0.hasPrefix(label + " ") }
        guard let line else {
            throw VirtError.invalidArgument(
                "Invalid cpuNum in virHostCPUGetStatsLinux", function: "virHostCPUGetStatsLinux", argument: "cpuNum", domain: .unspecified)
        }
        let ticks = line.split(separator: " ").dropFirst().map { UInt64($0) ?? 0 }
        func nanoseconds(_ columns: Int...) -> UInt64 {
            columns.reduce(0) { $0 + (ticks.indices.contains($1) ? ticks[$1] : 0) }
                * (1_000_000_000 / UInt64(max(1, sysconf(Int32(_SC_CLK_TCK)))))
        }
        let values = [
            ("kernel", nanoseconds(2, 5, 6)), ("user", nanoseconds(0, 1)), ("idle", nanoseconds(3)), ("iowait", nanoseconds(4)),
        ]
        let stats = values.map { Remote.NodeGetCPUStats(field: $0.0, value: $0.1) }
        guard args.nparams > 0 else { return Remote.NodeGetCPUStatsRet(params: [], nparams: Int32(stats.count)) }
        return Remote.NodeGetCPUStatsRet(params: Array(stats.prefix(Int(args.nparams))), nparams: Int32(stats.count))
    }

    func nodeGetFreePages(
        _ args: Remote.NodeGetFreePagesArgs, in call: any CallContext
    ) async throws -> Remote.NodeGetFreePagesRet {
        try check(args.flags, in: "qemuNodeGetFreePages")
        var counts: [UInt64] = []
        for node in try NUMANodes.range(from: args.startCell, count: Int(args.cellCount)) {
            for size in args.pages.map(UInt64.init) { counts.append(try freePages(node, size: size)) }
        }
        return Remote.NodeGetFreePagesRet(counts: counts)
    }

    private func freePages(_ node: Int, size: UInt64) throws(VirtError) -> UInt64 {
        if size == 4 { return (NUMANodes.memory(node)["MemFree"] ?? 0) / 4 }
        guard HostFacts.hugePageSizes.contains(size) else {
            throw VirtError(.operationFailed, .unspecified, "page size \(size) is not available on node \(node)")
        }
        return UInt64(HostFacts.text(NUMANodes.poolFile(node, size: size, "free_hugepages"))) ?? 0
    }

    func nodeAllocPages(_ args: Remote.NodeAllocPagesArgs, in call: any CallContext) async throws -> Remote.NodeAllocPagesRet {
        try check(args.flags, allowed: 1, in: "qemuNodeAllocPages")
        let changed = try await host.workers.run { () throws(VirtError) in
            let nodes = try NUMANodes.range(from: max(0, args.startCell), count: Int(args.cellCount))
            for node in nodes {
                for (size, count) in zip(args.pageSizes, args.pageCounts) {
                    try NUMANodes.resizePool(node, size: UInt64(size), count: count, adds: args.flags == 0)
                }
            }
            return nodes.count * args.pageSizes.count
        }
        return Remote.NodeAllocPagesRet(ret: Int32(clamping: changed))
    }

    func nodeGetSEVInfo(_ args: Remote.NodeGetSEVInfoArgs, in call: any CallContext) async throws -> Remote.NodeGetSEVInfoRet {
        throw VirtError(.operationUnsupported, .qemu, "QEMU does not support SEV guest")
    }

    func nodeGetSecurityModel(in call: any CallContext) async throws -> Remote.NodeGetSecurityModelRet {
        Remote.NodeGetSecurityModelRet(model: Array("none".utf8) + [0], doi: [UInt8(ascii: "0"), 0])
    }
}
