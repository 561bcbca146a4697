// SPDX-License-Identifier: Apache-2.0
internal import DriverSupport
internal import Errors
internal import Glibc
internal import WireProtocol

extension TestConnection {
    // MARK: - The connection

    func connectGetType(in call: any CallContext) async throws -> Remote.ConnectGetTypeRet { Remote.ConnectGetTypeRet(type: "TEST") }

    func connectGetVersion(in call: any CallContext) async throws -> Remote.ConnectGetVersionRet { Remote.ConnectGetVersionRet(hvVer: 2) }

    func connectGetLibVersion(in call: any CallContext) async throws -> Remote.ConnectGetLibVersionRet {
        Remote.ConnectGetLibVersionRet(libVer: 9_000_000)
    }

    func connectGetURI(in call: any CallContext) async throws -> Remote.ConnectGetURIRet { Remote.ConnectGetURIRet(uri: uri) }

    func connectIsSecure(in call: any CallContext) async throws -> Remote.ConnectIsSecureRet { Remote.ConnectIsSecureRet(secure: 1) }

    func connectGetHostname(in call: any CallContext) async throws -> Remote.ConnectGetHostnameRet {
        Remote.ConnectGetHostnameRet(hostname: try HostName.current())
    }

    func connectSetIdentity(_ args: Remote.ConnectSetIdentityArgs, in call: any CallContext) async throws {
        try checkFlags(args.flags, allowed: 0, in: "virConnectSetIdentity", domain: .domain)
    }

    /// Program features that this driver has: typed strings (8), XML with migration options and the like stay off.
    func connectSupportsFeature(
        _ args: Remote.ConnectSupportsFeatureArgs, in call: any CallContext
    ) async throws -> Remote.ConnectSupportsFeatureRet {
        Remote.ConnectSupportsFeatureRet(supported: [8, 9, 10, 14, 15, 16].contains(args.feature) ? 1 : 0)
    }

    func connectGetMaxVCPUs(
        _ args: Remote.ConnectGetMaxVCPUsArgs, in call: any CallContext
    ) async throws -> Remote.ConnectGetMaxVCPUsRet {
        Remote.ConnectGetMaxVCPUsRet(maxVCPUs: Int32(NodeConfiguration.maxDomainCPUs))
    }

    func connectGetCapabilities(in call: any CallContext) async throws -> Remote.ConnectGetCapabilitiesRet {
        Remote.ConnectGetCapabilitiesRet(capabilities: host.node.capabilities.xml)
    }

    func connectGetSysinfo(
        _ args: Remote.ConnectGetSysinfoArgs, in call: any CallContext
    ) async throws -> Remote.ConnectGetSysinfoRet {
        try check(args.flags, in: "testConnectGetSysinfo")
        return Remote.ConnectGetSysinfoRet(sysinfo: NodeConfiguration.systemInformation)
    }

    // MARK: - The node

    func nodeGetInfo(in call: any CallContext) async throws -> Remote.NodeGetInfoRet {
        let node = host.node
        return Remote.NodeGetInfoRet(
            model: fixedText(node.model, count: 32), memory: node.memory, cpus: Int32(clamping: node.cpus),
            mhz: Int32(clamping: node.megahertz), nodes: Int32(clamping: node.nodes), sockets: Int32(clamping: node.sockets),
            cores: Int32(clamping: node.cores), threads: Int32(clamping: node.threads))
    }

    func nodeGetCellsFreeMemory(
        _ args: Remote.NodeGetCellsFreeMemoryArgs, in call: any CallContext
    ) async throws -> Remote.NodeGetCellsFreeMemoryRet {
        guard args.maxcells > 0 else {
            throw VirtError.invalidArgument(
                "maxCells in virNodeGetCellsFreeMemory must be greater than zero", function: "virNodeGetCellsFreeMemory",
                argument: "maxCells", domain: .domain)
        }
        guard host.node.cells.indices.contains(Int(args.startCell)) else {
            throw VirtError(.invalidArg, .test, "Range exceeds available cells")
        }
        let cells = host.node.cells.dropFirst(Int(args.startCell)).prefix(Int(args.maxcells))
        return Remote.NodeGetCellsFreeMemoryRet(cells: cells.map(\.memory))
    }

    func nodeGetFreeMemory(in call: any CallContext) async throws -> Remote.NodeGetFreeMemoryRet {
        Remote.NodeGetFreeMemoryRet(freeMem: host.node.freeMemory)
    }

    func nodeGetSecurityModel(in call: any CallContext) async throws -> Remote.NodeGetSecurityModelRet {
        Remote.NodeGetSecurityModelRet(model: Array(NodeConfiguration.securityModel.utf8) + [0], doi: [0])
    }

    func nodeGetCPUStats(
        _ args: Remote.NodeGetCPUStatsArgs, in call: any CallContext
    ) async throws -> Remote.NodeGetCPUStatsRet {
        guard args.cpuNum >= -1 else {
            throw VirtError.invalidArgument(
                "cpuNum in virNodeGetCPUStats only accepts -1 as a negative value", function: "virNodeGetCPUStats",
                argument: "cpuNum", domain: .domain)
        }
        try check(args.flags, in: "testNodeGetCPUStats")
        let stats = [
            Remote.NodeGetCPUStats(field: "user", value: 9_797_400_000),
            Remote.NodeGetCPUStats(field: "kernel", value: 34_678_723_400_000),
            Remote.NodeGetCPUStats(field: "idle", value: 87_264_900_000),
            Remote.NodeGetCPUStats(field: "iowait", value: 763_600_000),
        ]
        guard args.nparams > 0 else { return Remote.NodeGetCPUStatsRet(params: [], nparams: Int32(stats.count)) }
        return Remote.NodeGetCPUStatsRet(params: Array(stats.prefix(Int(args.nparams))), nparams: Int32(stats.count))
    }

    func nodeGetCPUMap(_ args: Remote.NodeGetCPUMapArgs, in call: any CallContext) async throws -> Remote.NodeGetCPUMapRet {
        try check(args.flags, in: "testNodeGetCPUMap")
        let online = CPUMap([0, 2, 4])
        return Remote.NodeGetCPUMapRet(
            cpumap: args.needMap != 0 ? online.wire(length: 1) : [], online: args.needOnline != 0 ? 3 : 0,
            ret: Int32(NodeConfiguration.hostCPUs))
    }

    /// The reference fails here without saying why.
    func nodeGetFreePages(
        _ args: Remote.NodeGetFreePagesArgs, in call: any CallContext
    ) async throws -> Remote.NodeGetFreePagesRet {
        try check(args.flags, in: "testNodeGetFreePages")
        throw VirtError(
            received: .internalError, domain: .rpc, level: .error, message: "Library function returned error but did not set virError",
            extra: ErrorExtra(number1: 0, number2: 0))
    }

    /// Text in a field of fixed size, filled up with zeros.
    func fixedText(_ text: String, count: Int) -> [UInt8] {
        var bytes = Array(text.utf8.prefix(count - 1))
        bytes += Array(repeating: 0, count: count - bytes.count)
        return bytes
    }
}
