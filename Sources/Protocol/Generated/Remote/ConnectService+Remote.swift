// SPDX-License-Identifier: Apache-2.0
// Written by xdrgen from protocol/remote.x. Do not edit: edit that file and run `make generate`.
// swift-format-ignore-file
import XDR

private typealias MadeFor = GeneratedCodeVersion1

extension RemoteServices {
    public func connectGetType(in call: any CallContext) async throws -> Remote.ConnectGetTypeRet { try await caller.call(Remote.Procedure.connectGetType.knownInfo, XDRVoid(), in: call) }
    public func connectGetVersion(in call: any CallContext) async throws -> Remote.ConnectGetVersionRet { try await caller.call(Remote.Procedure.connectGetVersion.knownInfo, XDRVoid(), in: call) }
    public func connectGetMaxVCPUs(_ args: Remote.ConnectGetMaxVCPUsArgs, in call: any CallContext) async throws -> Remote.ConnectGetMaxVCPUsRet { try await caller.call(Remote.Procedure.connectGetMaxVCPUs.knownInfo, args, in: call) }
    public func nodeGetInfo(in call: any CallContext) async throws -> Remote.NodeGetInfoRet { try await caller.call(Remote.Procedure.nodeGetInfo.knownInfo, XDRVoid(), in: call) }
    public func connectGetCapabilities(in call: any CallContext) async throws -> Remote.ConnectGetCapabilitiesRet { try await caller.call(Remote.Procedure.connectGetCapabilities.knownInfo, XDRVoid(), in: call) }
    public func connectGetHostname(in call: any CallContext) async throws -> Remote.ConnectGetHostnameRet { try await caller.call(Remote.Procedure.connectGetHostname.knownInfo, XDRVoid(), in: call) }
    public func connectSupportsFeature(_ args: Remote.ConnectSupportsFeatureArgs, in call: any CallContext) async throws -> Remote.ConnectSupportsFeatureRet { try await caller.call(Remote.Procedure.connectSupportsFeature.knownInfo, args, in: call) }
    public func nodeGetCellsFreeMemory(_ args: Remote.NodeGetCellsFreeMemoryArgs, in call: any CallContext) async throws -> Remote.NodeGetCellsFreeMemoryRet { try await caller.call(Remote.Procedure.nodeGetCellsFreeMemory.knownInfo, args, in: call) }
    public func nodeGetFreeMemory(in call: any CallContext) async throws -> Remote.NodeGetFreeMemoryRet { try await caller.call(Remote.Procedure.nodeGetFreeMemory.knownInfo, XDRVoid(), in: call) }
    public func connectGetURI(in call: any CallContext) async throws -> Remote.ConnectGetURIRet { try await caller.call(Remote.Procedure.connectGetURI.knownInfo, XDRVoid(), in: call) }
    public func nodeGetSecurityModel(in call: any CallContext) async throws -> Remote.NodeGetSecurityModelRet { try await caller.call(Remote.Procedure.nodeGetSecurityModel.knownInfo, XDRVoid(), in: call) }
    public func connectIsSecure(in call: any CallContext) async throws -> Remote.ConnectIsSecureRet { try await caller.call(Remote.Procedure.connectIsSecure.knownInfo, XDRVoid(), in: call) }
    public func connectGetLibVersion(in call: any CallContext) async throws -> Remote.ConnectGetLibVersionRet { try await caller.call(Remote.Procedure.connectGetLibVersion.knownInfo, XDRVoid(), in: call) }
    public func connectCompareCPU(_ args: Remote.ConnectCompareCPUArgs, in call: any CallContext) async throws -> Remote.ConnectCompareCPURet { try await caller.call(Remote.Procedure.connectCompareCPU.knownInfo, args, in: call) }
    public func connectBaselineCPU(_ args: Remote.ConnectBaselineCPUArgs, in call: any CallContext) async throws -> Remote.ConnectBaselineCPURet { try await caller.call(Remote.Procedure.connectBaselineCPU.knownInfo, args, in: call) }
    public func connectGetSysinfo(_ args: Remote.ConnectGetSysinfoArgs, in call: any CallContext) async throws -> Remote.ConnectGetSysinfoRet { try await caller.call(Remote.Procedure.connectGetSysinfo.knownInfo, args, in: call) }
    public func nodeGetCPUStats(_ args: Remote.NodeGetCPUStatsArgs, in call: any CallContext) async throws -> Remote.NodeGetCPUStatsRet { try await caller.call(Remote.Procedure.nodeGetCPUStats.knownInfo, args, in: call) }
    public func nodeGetMemoryStats(_ args: Remote.NodeGetMemoryStatsArgs, in call: any CallContext) async throws -> Remote.NodeGetMemoryStatsRet { try await caller.call(Remote.Procedure.nodeGetMemoryStats.knownInfo, args, in: call) }
    public func nodeSuspendForDuration(_ args: Remote.NodeSuspendForDurationArgs, in call: any CallContext) async throws { let _: XDRVoid = try await caller.call(Remote.Procedure.nodeSuspendForDuration.knownInfo, args, in: call) }
    public func nodeSetMemoryParameters(_ args: Remote.NodeSetMemoryParametersArgs, in call: any CallContext) async throws { let _: XDRVoid = try await caller.call(Remote.Procedure.nodeSetMemoryParameters.knownInfo, args, in: call) }
    public func nodeGetMemoryParameters(_ args: Remote.NodeGetMemoryParametersArgs, in call: any CallContext) async throws -> Remote.NodeGetMemoryParametersRet { try await caller.call(Remote.Procedure.nodeGetMemoryParameters.knownInfo, args, in: call) }
    public func nodeGetCPUMap(_ args: Remote.NodeGetCPUMapArgs, in call: any CallContext) async throws -> Remote.NodeGetCPUMapRet { try await caller.call(Remote.Procedure.nodeGetCPUMap.knownInfo, args, in: call) }
    public func connectGetCPUModelNames(_ args: Remote.ConnectGetCPUModelNamesArgs, in call: any CallContext) async throws -> Remote.ConnectGetCPUModelNamesRet { try await caller.call(Remote.Procedure.connectGetCPUModelNames.knownInfo, args, in: call) }
    public func nodeGetFreePages(_ args: Remote.NodeGetFreePagesArgs, in call: any CallContext) async throws -> Remote.NodeGetFreePagesRet { try await caller.call(Remote.Procedure.nodeGetFreePages.knownInfo, args, in: call) }
    public func nodeAllocPages(_ args: Remote.NodeAllocPagesArgs, in call: any CallContext) async throws -> Remote.NodeAllocPagesRet { try await caller.call(Remote.Procedure.nodeAllocPages.knownInfo, args, in: call) }
    public func connectCompareHypervisorCPU(_ args: Remote.ConnectCompareHypervisorCPUArgs, in call: any CallContext) async throws -> Remote.ConnectCompareHypervisorCPURet { try await caller.call(Remote.Procedure.connectCompareHypervisorCPU.knownInfo, args, in: call) }
    public func connectBaselineHypervisorCPU(_ args: Remote.ConnectBaselineHypervisorCPUArgs, in call: any CallContext) async throws -> Remote.ConnectBaselineHypervisorCPURet { try await caller.call(Remote.Procedure.connectBaselineHypervisorCPU.knownInfo, args, in: call) }
    public func nodeGetSEVInfo(_ args: Remote.NodeGetSEVInfoArgs, in call: any CallContext) async throws -> Remote.NodeGetSEVInfoRet { try await caller.call(Remote.Procedure.nodeGetSEVInfo.knownInfo, args, in: call) }
}
