// SPDX-License-Identifier: Apache-2.0
// Written by xdrgen from protocol/remote.x. Do not edit: edit that file and run `make generate`.
// swift-format-ignore-file
import Errors

private typealias MadeFor = GeneratedCodeVersion1

/// The calls of this kind, one method per procedure.
public protocol ConnectService: AnyObject, Sendable {
    /// `virConnectGetType`, procedure 3.
    func connectGetType(in call: any CallContext) async throws -> Remote.ConnectGetTypeRet
    /// `virConnectGetVersion`, procedure 4.
    func connectGetVersion(in call: any CallContext) async throws -> Remote.ConnectGetVersionRet
    /// `virConnectGetMaxVcpus`, procedure 5.
    func connectGetMaxVCPUs(_ args: Remote.ConnectGetMaxVCPUsArgs, in call: any CallContext) async throws -> Remote.ConnectGetMaxVCPUsRet
    /// `virNodeGetInfo`, procedure 6.
    func nodeGetInfo(in call: any CallContext) async throws -> Remote.NodeGetInfoRet
    /// `virConnectGetCapabilities`, procedure 7.
    func connectGetCapabilities(in call: any CallContext) async throws -> Remote.ConnectGetCapabilitiesRet
    /// `virConnectGetHostname`, procedure 59.
    func connectGetHostname(in call: any CallContext) async throws -> Remote.ConnectGetHostnameRet
    /// Procedure 60.
    func connectSupportsFeature(_ args: Remote.ConnectSupportsFeatureArgs, in call: any CallContext) async throws -> Remote.ConnectSupportsFeatureRet
    /// `virNodeGetCellsFreeMemory`, procedure 101.
    func nodeGetCellsFreeMemory(_ args: Remote.NodeGetCellsFreeMemoryArgs, in call: any CallContext) async throws -> Remote.NodeGetCellsFreeMemoryRet
    /// `virNodeGetFreeMemory`, procedure 102.
    func nodeGetFreeMemory(in call: any CallContext) async throws -> Remote.NodeGetFreeMemoryRet
    /// `virConnectGetURI`, procedure 110.
    func connectGetURI(in call: any CallContext) async throws -> Remote.ConnectGetURIRet
    /// `virNodeGetSecurityModel`, procedure 122.
    func nodeGetSecurityModel(in call: any CallContext) async throws -> Remote.NodeGetSecurityModelRet
    /// `virConnectIsSecure`, procedure 149.
    func connectIsSecure(in call: any CallContext) async throws -> Remote.ConnectIsSecureRet
    /// `virConnectGetLibVersion`, procedure 157.
    func connectGetLibVersion(in call: any CallContext) async throws -> Remote.ConnectGetLibVersionRet
    /// `virConnectCompareCPU`, procedure 158.
    func connectCompareCPU(_ args: Remote.ConnectCompareCPUArgs, in call: any CallContext) async throws -> Remote.ConnectCompareCPURet
    /// `virConnectBaselineCPU`, procedure 162.
    func connectBaselineCPU(_ args: Remote.ConnectBaselineCPUArgs, in call: any CallContext) async throws -> Remote.ConnectBaselineCPURet
    /// `virConnectGetSysinfo`, procedure 203.
    func connectGetSysinfo(_ args: Remote.ConnectGetSysinfoArgs, in call: any CallContext) async throws -> Remote.ConnectGetSysinfoRet
    /// `virNodeGetCPUStats`, procedure 227.
    func nodeGetCPUStats(_ args: Remote.NodeGetCPUStatsArgs, in call: any CallContext) async throws -> Remote.NodeGetCPUStatsRet
    /// `virNodeGetMemoryStats`, procedure 228.
    func nodeGetMemoryStats(_ args: Remote.NodeGetMemoryStatsArgs, in call: any CallContext) async throws -> Remote.NodeGetMemoryStatsRet
    /// `virNodeSuspendForDuration`, procedure 250.
    func nodeSuspendForDuration(_ args: Remote.NodeSuspendForDurationArgs, in call: any CallContext) async throws
    /// `virNodeSetMemoryParameters`, procedure 288.
    func nodeSetMemoryParameters(_ args: Remote.NodeSetMemoryParametersArgs, in call: any CallContext) async throws
    /// `virNodeGetMemoryParameters`, procedure 289.
    func nodeGetMemoryParameters(_ args: Remote.NodeGetMemoryParametersArgs, in call: any CallContext) async throws -> Remote.NodeGetMemoryParametersRet
    /// `virNodeGetCPUMap`, procedure 293.
    func nodeGetCPUMap(_ args: Remote.NodeGetCPUMapArgs, in call: any CallContext) async throws -> Remote.NodeGetCPUMapRet
    /// `virConnectGetCPUModelNames`, procedure 312.
    func connectGetCPUModelNames(_ args: Remote.ConnectGetCPUModelNamesArgs, in call: any CallContext) async throws -> Remote.ConnectGetCPUModelNamesRet
    /// `virNodeGetFreePages`, procedure 340.
    func nodeGetFreePages(_ args: Remote.NodeGetFreePagesArgs, in call: any CallContext) async throws -> Remote.NodeGetFreePagesRet
    /// `virNodeAllocPages`, procedure 347.
    func nodeAllocPages(_ args: Remote.NodeAllocPagesArgs, in call: any CallContext) async throws -> Remote.NodeAllocPagesRet
    /// `virConnectCompareHypervisorCPU`, procedure 393.
    func connectCompareHypervisorCPU(_ args: Remote.ConnectCompareHypervisorCPUArgs, in call: any CallContext) async throws -> Remote.ConnectCompareHypervisorCPURet
    /// `virConnectBaselineHypervisorCPU`, procedure 394.
    func connectBaselineHypervisorCPU(_ args: Remote.ConnectBaselineHypervisorCPUArgs, in call: any CallContext) async throws -> Remote.ConnectBaselineHypervisorCPURet
    /// `virNodeGetSEVInfo`, procedure 395.
    func nodeGetSEVInfo(_ args: Remote.NodeGetSEVInfoArgs, in call: any CallContext) async throws -> Remote.NodeGetSEVInfoRet
}

extension ConnectService {
    public func connectGetType(in call: any CallContext) async throws -> Remote.ConnectGetTypeRet { throw VirtError.unsupported("virConnectGetType", .domain) }
    public func connectGetVersion(in call: any CallContext) async throws -> Remote.ConnectGetVersionRet { throw VirtError.unsupported("virConnectGetVersion", .domain) }
    public func connectGetMaxVCPUs(_ args: Remote.ConnectGetMaxVCPUsArgs, in call: any CallContext) async throws -> Remote.ConnectGetMaxVCPUsRet { throw VirtError.unsupported("virConnectGetMaxVcpus", .domain) }
    public func nodeGetInfo(in call: any CallContext) async throws -> Remote.NodeGetInfoRet { throw VirtError.unsupported("virNodeGetInfo", .domain) }
    public func connectGetCapabilities(in call: any CallContext) async throws -> Remote.ConnectGetCapabilitiesRet { throw VirtError.unsupported("virConnectGetCapabilities", .domain) }
    public func connectGetHostname(in call: any CallContext) async throws -> Remote.ConnectGetHostnameRet { throw VirtError.unsupported("virConnectGetHostname", .domain) }
    public func connectSupportsFeature(_ args: Remote.ConnectSupportsFeatureArgs, in call: any CallContext) async throws -> Remote.ConnectSupportsFeatureRet { throw VirtError.unsupported("virConnectSupportsFeature", .domain) }
    public func nodeGetCellsFreeMemory(_ args: Remote.NodeGetCellsFreeMemoryArgs, in call: any CallContext) async throws -> Remote.NodeGetCellsFreeMemoryRet { throw VirtError.unsupported("virNodeGetCellsFreeMemory", .domain) }
    public func nodeGetFreeMemory(in call: any CallContext) async throws -> Remote.NodeGetFreeMemoryRet { throw VirtError.unsupported("virNodeGetFreeMemory", .domain) }
    public func connectGetURI(in call: any CallContext) async throws -> Remote.ConnectGetURIRet { throw VirtError.unsupported("virConnectGetURI", .domain) }
    public func nodeGetSecurityModel(in call: any CallContext) async throws -> Remote.NodeGetSecurityModelRet { throw VirtError.unsupported("virNodeGetSecurityModel", .domain) }
    public func connectIsSecure(in call: any CallContext) async throws -> Remote.ConnectIsSecureRet { throw VirtError.unsupported("virConnectIsSecure", .domain) }
    public func connectGetLibVersion(in call: any CallContext) async throws -> Remote.ConnectGetLibVersionRet { throw VirtError.unsupported("virConnectGetLibVersion", .domain) }
    public func connectCompareCPU(_ args: Remote.ConnectCompareCPUArgs, in call: any CallContext) async throws -> Remote.ConnectCompareCPURet { throw VirtError.unsupported("virConnectCompareCPU", .domain) }
    public func connectBaselineCPU(_ args: Remote.ConnectBaselineCPUArgs, in call: any CallContext) async throws -> Remote.ConnectBaselineCPURet { throw VirtError.unsupported("virConnectBaselineCPU", .domain) }
    public func connectGetSysinfo(_ args: Remote.ConnectGetSysinfoArgs, in call: any CallContext) async throws -> Remote.ConnectGetSysinfoRet { throw VirtError.unsupported("virConnectGetSysinfo", .domain) }
    public func nodeGetCPUStats(_ args: Remote.NodeGetCPUStatsArgs, in call: any CallContext) async throws -> Remote.NodeGetCPUStatsRet { throw VirtError.unsupported("virNodeGetCPUStats", .domain) }
    public func nodeGetMemoryStats(_ args: Remote.NodeGetMemoryStatsArgs, in call: any CallContext) async throws -> Remote.NodeGetMemoryStatsRet { throw VirtError.unsupported("virNodeGetMemoryStats", .domain) }
    public func nodeSuspendForDuration(_ args: Remote.NodeSuspendForDurationArgs, in call: any CallContext) async throws { throw VirtError.unsupported("virNodeSuspendForDuration", .domain) }
    public func nodeSetMemoryParameters(_ args: Remote.NodeSetMemoryParametersArgs, in call: any CallContext) async throws { throw VirtError.unsupported("virNodeSetMemoryParameters", .domain) }
    public func nodeGetMemoryParameters(_ args: Remote.NodeGetMemoryParametersArgs, in call: any CallContext) async throws -> Remote.NodeGetMemoryParametersRet { throw VirtError.unsupported("virNodeGetMemoryParameters", .domain) }
    public func nodeGetCPUMap(_ args: Remote.NodeGetCPUMapArgs, in call: any CallContext) async throws -> Remote.NodeGetCPUMapRet { throw VirtError.unsupported("virNodeGetCPUMap", .domain) }
    public func connectGetCPUModelNames(_ args: Remote.ConnectGetCPUModelNamesArgs, in call: any CallContext) async throws -> Remote.ConnectGetCPUModelNamesRet { throw VirtError.unsupported("virConnectGetCPUModelNames", .domain) }
    public func nodeGetFreePages(_ args: Remote.NodeGetFreePagesArgs, in call: any CallContext) async throws -> Remote.NodeGetFreePagesRet { throw VirtError.unsupported("virNodeGetFreePages", .domain) }
    public func nodeAllocPages(_ args: Remote.NodeAllocPagesArgs, in call: any CallContext) async throws -> Remote.NodeAllocPagesRet { throw VirtError.unsupported("virNodeAllocPages", .domain) }
    public func connectCompareHypervisorCPU(_ args: Remote.ConnectCompareHypervisorCPUArgs, in call: any CallContext) async throws -> Remote.ConnectCompareHypervisorCPURet { throw VirtError.unsupported("virConnectCompareHypervisorCPU", .domain) }
    public func connectBaselineHypervisorCPU(_ args: Remote.ConnectBaselineHypervisorCPUArgs, in call: any CallContext) async throws -> Remote.ConnectBaselineHypervisorCPURet { throw VirtError.unsupported("virConnectBaselineHypervisorCPU", .domain) }
    public func nodeGetSEVInfo(_ args: Remote.NodeGetSEVInfoArgs, in call: any CallContext) async throws -> Remote.NodeGetSEVInfoRet { throw VirtError.unsupported("virNodeGetSEVInfo", .domain) }
}
