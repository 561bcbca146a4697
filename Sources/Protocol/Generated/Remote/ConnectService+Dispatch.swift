// SPDX-License-Identifier: Apache-2.0
// Written by xdrgen from protocol/remote.x. Do not edit: edit that file and run `make generate`.
// swift-format-ignore-file
import XDR

private typealias MadeFor = GeneratedCodeVersion1

/// Decode, call, reply: one function per procedure.
enum ConnectServiceDispatch {
    static func connectGetType(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        let service = services.hypervisor
        return Task.immediate { do { call.reply(try await service.connectGetType(in: call)) } catch { call.fail(error) } }
    }
    static func connectGetVersion(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        let service = services.hypervisor
        return Task.immediate { do { call.reply(try await service.connectGetVersion(in: call)) } catch { call.fail(error) } }
    }
    static func connectGetMaxVCPUs(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.ConnectGetMaxVCPUsArgs(from: &reader)
        let service = services.hypervisor
        return Task.immediate { do { call.reply(try await service.connectGetMaxVCPUs(args, in: call)) } catch { call.fail(error) } }
    }
    static func nodeGetInfo(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        let service = services.hypervisor
        return Task.immediate { do { call.reply(try await service.nodeGetInfo(in: call)) } catch { call.fail(error) } }
    }
    static func connectGetCapabilities(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        let service = services.hypervisor
        return Task.immediate { do { call.reply(try await service.connectGetCapabilities(in: call)) } catch { call.fail(error) } }
    }
    static func connectGetHostname(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        let service = services.hypervisor
        return Task.immediate { do { call.reply(try await service.connectGetHostname(in: call)) } catch { call.fail(error) } }
    }
    static func connectSupportsFeature(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.ConnectSupportsFeatureArgs(from: &reader)
        let service = services.hypervisor
        return Task.immediate { do { call.reply(try await service.connectSupportsFeature(args, in: call)) } catch { call.fail(error) } }
    }
    static func nodeGetCellsFreeMemory(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.NodeGetCellsFreeMemoryArgs(from: &reader)
        let service = services.hypervisor
        return Task.immediate { do { call.reply(try await service.nodeGetCellsFreeMemory(args, in: call)) } catch { call.fail(error) } }
    }
    static func nodeGetFreeMemory(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        let service = services.hypervisor
        return Task.immediate { do { call.reply(try await service.nodeGetFreeMemory(in: call)) } catch { call.fail(error) } }
    }
    static func connectGetURI(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        let service = services.hypervisor
        return Task.immediate { do { call.reply(try await service.connectGetURI(in: call)) } catch { call.fail(error) } }
    }
    static func nodeGetSecurityModel(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        let service = services.hypervisor
        return Task.immediate { do { call.reply(try await service.nodeGetSecurityModel(in: call)) } catch { call.fail(error) } }
    }
    static func connectIsSecure(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        let service = services.hypervisor
        return Task.immediate { do { call.reply(try await service.connectIsSecure(in: call)) } catch { call.fail(error) } }
    }
    static func connectGetLibVersion(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        let service = services.hypervisor
        return Task.immediate { do { call.reply(try await service.connectGetLibVersion(in: call)) } catch { call.fail(error) } }
    }
    static func connectCompareCPU(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.ConnectCompareCPUArgs(from: &reader)
        let service = services.hypervisor
        return Task.immediate { do { call.reply(try await service.connectCompareCPU(args, in: call)) } catch { call.fail(error) } }
    }
    static func connectBaselineCPU(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.ConnectBaselineCPUArgs(from: &reader)
        let service = services.hypervisor
        return Task.immediate { do { call.reply(try await service.connectBaselineCPU(args, in: call)) } catch { call.fail(error) } }
    }
    static func connectGetSysinfo(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.ConnectGetSysinfoArgs(from: &reader)
        let service = services.hypervisor
        return Task.immediate { do { call.reply(try await service.connectGetSysinfo(args, in: call)) } catch { call.fail(error) } }
    }
    static func nodeGetCPUStats(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.NodeGetCPUStatsArgs(from: &reader)
        let service = services.hypervisor
        return Task.immediate { do { call.reply(try await service.nodeGetCPUStats(args, in: call)) } catch { call.fail(error) } }
    }
    static func nodeGetMemoryStats(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.NodeGetMemoryStatsArgs(from: &reader)
        let service = services.hypervisor
        return Task.immediate { do { call.reply(try await service.nodeGetMemoryStats(args, in: call)) } catch { call.fail(error) } }
    }
    static func nodeSuspendForDuration(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.NodeSuspendForDurationArgs(from: &reader)
        let service = services.hypervisor
        return Task.immediate { do { try await service.nodeSuspendForDuration(args, in: call); call.replyEmpty() } catch { call.fail(error) } }
    }
    static func nodeSetMemoryParameters(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.NodeSetMemoryParametersArgs(from: &reader)
        let service = services.hypervisor
        return Task.immediate { do { try await service.nodeSetMemoryParameters(args, in: call); call.replyEmpty() } catch { call.fail(error) } }
    }
    static func nodeGetMemoryParameters(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.NodeGetMemoryParametersArgs(from: &reader)
        let service = services.hypervisor
        return Task.immediate { do { call.reply(try await service.nodeGetMemoryParameters(args, in: call)) } catch { call.fail(error) } }
    }
    static func nodeGetCPUMap(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.NodeGetCPUMapArgs(from: &reader)
        let service = services.hypervisor
        return Task.immediate { do { call.reply(try await service.nodeGetCPUMap(args, in: call)) } catch { call.fail(error) } }
    }
    static func connectGetCPUModelNames(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.ConnectGetCPUModelNamesArgs(from: &reader)
        let service = services.hypervisor
        return Task.immediate { do { call.reply(try await service.connectGetCPUModelNames(args, in: call)) } catch { call.fail(error) } }
    }
    static func nodeGetFreePages(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.NodeGetFreePagesArgs(from: &reader)
        let service = services.hypervisor
        return Task.immediate { do { call.reply(try await service.nodeGetFreePages(args, in: call)) } catch { call.fail(error) } }
    }
    static func nodeAllocPages(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.NodeAllocPagesArgs(from: &reader)
        let service = services.hypervisor
        return Task.immediate { do { call.reply(try await service.nodeAllocPages(args, in: call)) } catch { call.fail(error) } }
    }
    static func connectCompareHypervisorCPU(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.ConnectCompareHypervisorCPUArgs(from: &reader)
        let service = services.hypervisor
        return Task.immediate { do { call.reply(try await service.connectCompareHypervisorCPU(args, in: call)) } catch { call.fail(error) } }
    }
    static func connectBaselineHypervisorCPU(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.ConnectBaselineHypervisorCPUArgs(from: &reader)
        let service = services.hypervisor
        return Task.immediate { do { call.reply(try await service.connectBaselineHypervisorCPU(args, in: call)) } catch { call.fail(error) } }
    }
    static func nodeGetSEVInfo(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.NodeGetSEVInfoArgs(from: &reader)
        let service = services.hypervisor
        return Task.immediate { do { call.reply(try await service.nodeGetSEVInfo(args, in: call)) } catch { call.fail(error) } }
    }

    @_optimize(none)  // Long, and runs once.
    static func add(to table: inout DispatchTable) {
        table.add(Remote.Procedure.connectGetType.knownInfo, connectGetType)
        table.add(Remote.Procedure.connectGetVersion.knownInfo, connectGetVersion)
        table.add(Remote.Procedure.connectGetMaxVCPUs.knownInfo, connectGetMaxVCPUs)
        table.add(Remote.Procedure.nodeGetInfo.knownInfo, nodeGetInfo)
        table.add(Remote.Procedure.connectGetCapabilities.knownInfo, connectGetCapabilities)
        table.add(Remote.Procedure.connectGetHostname.knownInfo, connectGetHostname)
        table.add(Remote.Procedure.connectSupportsFeature.knownInfo, connectSupportsFeature)
        table.add(Remote.Procedure.nodeGetCellsFreeMemory.knownInfo, nodeGetCellsFreeMemory)
        table.add(Remote.Procedure.nodeGetFreeMemory.knownInfo, nodeGetFreeMemory)
        table.add(Remote.Procedure.connectGetURI.knownInfo, connectGetURI)
        table.add(Remote.Procedure.nodeGetSecurityModel.knownInfo, nodeGetSecurityModel)
        table.add(Remote.Procedure.connectIsSecure.knownInfo, connectIsSecure)
        table.add(Remote.Procedure.connectGetLibVersion.knownInfo, connectGetLibVersion)
        table.add(Remote.Procedure.connectCompareCPU.knownInfo, connectCompareCPU)
        table.add(Remote.Procedure.connectBaselineCPU.knownInfo, connectBaselineCPU)
        table.add(Remote.Procedure.connectGetSysinfo.knownInfo, connectGetSysinfo)
        table.add(Remote.Procedure.nodeGetCPUStats.knownInfo, nodeGetCPUStats)
        table.add(Remote.Procedure.nodeGetMemoryStats.knownInfo, nodeGetMemoryStats)
        table.add(Remote.Procedure.nodeSuspendForDuration.knownInfo, nodeSuspendForDuration)
        table.add(Remote.Procedure.nodeSetMemoryParameters.knownInfo, nodeSetMemoryParameters)
        table.add(Remote.Procedure.nodeGetMemoryParameters.knownInfo, nodeGetMemoryParameters)
        table.add(Remote.Procedure.nodeGetCPUMap.knownInfo, nodeGetCPUMap)
        table.add(Remote.Procedure.connectGetCPUModelNames.knownInfo, connectGetCPUModelNames)
        table.add(Remote.Procedure.nodeGetFreePages.knownInfo, nodeGetFreePages)
        table.add(Remote.Procedure.nodeAllocPages.knownInfo, nodeAllocPages)
        table.add(Remote.Procedure.connectCompareHypervisorCPU.knownInfo, connectCompareHypervisorCPU)
        table.add(Remote.Procedure.connectBaselineHypervisorCPU.knownInfo, connectBaselineHypervisorCPU)
        table.add(Remote.Procedure.nodeGetSEVInfo.knownInfo, nodeGetSEVInfo)
    }
}
