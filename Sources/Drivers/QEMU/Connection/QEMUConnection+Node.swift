// SPDX-License-Identifier: Apache-2.0
internal import DriverSupport
internal import Errors
internal import Glibc
internal import Model
internal import WireProtocol

extension QEMUConnection {
    func nodeGetInfo(in call: any CallContext) async throws -> Remote.NodeGetInfoRet {
        let cpus = HostFacts.onlineCPUs.numbers
        let places = cpus.map(HostFacts.topology)
        let sockets = max(1, Set(places.map(\.socket)).count)
        let cores = max(1, Set(places.map { "\($0.socket) \($0.die) \($0.core)" }).count / sockets)
        let model = Array("x86_64".utf8)
        return Remote.NodeGetInfoRet(
            model: model + Array(repeating: 0, count: 32 - model.count), memory: HostFacts.memory()["MemTotal"] ?? 0,
            cpus: Int32(clamping: cpus.count), mhz: Int32(clamping: HostFacts.megahertz), nodes: 1, sockets: Int32(clamping: sockets),
            cores: Int32(clamping: cores), threads: Int32(clamping: max(1, cpus.count / (sockets * cores))))
    }

    func nodeGetFreeMemory(in call: any CallContext) async throws -> Remote.NodeGetFreeMemoryRet {
        Remote.NodeGetFreeMemoryRet(freeMem: (HostFacts.memory()["MemFree"] ?? 0) << 10)
    }

    func nodeGetCellsFreeMemory(
        _ args: Remote.NodeGetCellsFreeMemoryArgs, in call: any CallContext
    ) async throws -> Remote.NodeGetCellsFreeMemoryRet {
        guard args.maxcells > 0 else {
            throw VirtError.invalidArgument(
                "maxCells in virNodeGetCellsFreeMemory must be greater than zero", function: "virNodeGetCellsFreeMemory",
                argument: "maxCells", domain: .domain)
        }
        guard args.startCell == 0 else {
            throw VirtError(.internalError, .unspecified, "start cell \(args.startCell) out of range (0-0)")
        }
        return Remote.NodeGetCellsFreeMemoryRet(cells: [(HostFacts.memory()["MemFree"] ?? 0) << 10])
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
        guard args.cellNum == -1 || args.cellNum == 0 else {
            throw VirtError.invalidArgument(
                "Invalid cellNum in virHostMemGetStatsLinux", function: "virHostMemGetStatsLinux", argument: "cellNum", domain: .unspecified
            )
        }
        let figures = HostFacts.memory()
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
        guard args.startCell == 0 else {
            throw VirtError(.internalError, .unspecified, "start cell \(args.startCell) out of range (0-0)")
        }
        var counts: [UInt64] = []
        for size in args.pages.map(UInt64.init) {
            if size == 4 {
                counts.append((HostFacts.memory()["MemFree"] ?? 0) / 4)
            } else if HostFacts.hugePageSizes.contains(size) {
                counts.append(UInt64(HostFacts.text("/sys/kernel/mm/hugepages/hugepages-\(size)kB/free_hugepages")) ?? 0)
            } else {
                throw VirtError(.operationFailed, .unspecified, "page size \(size) is not available on node 0")
            }
        }
        return Remote.NodeGetFreePagesRet(counts: counts)
    }

    func nodeAllocPages(_ args: Remote.NodeAllocPagesArgs, in call: any CallContext) async throws -> Remote.NodeAllocPagesRet {
        try check(args.flags, allowed: 1, in: "qemuNodeAllocPages")
        for size in args.pageSizes.map(UInt64.init) where !HostFacts.hugePageSizes.contains(size) {
            throw VirtError(.operationFailed, .unspecified, "page size \(size) is not available")
        }
        throw VirtError(.configUnsupported, .qemu, "allocating huge pages is not supported yet by this driver")
    }

    func nodeGetSEVInfo(_ args: Remote.NodeGetSEVInfoArgs, in call: any CallContext) async throws -> Remote.NodeGetSEVInfoRet {
        throw VirtError(.operationUnsupported, .qemu, "QEMU does not support SEV guest")
    }

    func nodeGetSecurityModel(in call: any CallContext) async throws -> Remote.NodeGetSecurityModelRet {
        Remote.NodeGetSecurityModelRet(model: Array("none".utf8) + [0], doi: [UInt8(ascii: "0"), 0])
    }
}
