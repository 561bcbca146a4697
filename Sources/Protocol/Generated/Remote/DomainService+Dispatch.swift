// SPDX-License-Identifier: Apache-2.0
// Written by xdrgen from protocol/remote.x. Do not edit: edit that file and run `make generate`.
// swift-format-ignore-file
import XDR

private typealias MadeFor = GeneratedCodeVersion1

/// Decode, call, reply: one function per procedure.
enum DomainServiceDispatch {
    static func domainAttachDevice(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.DomainAttachDeviceArgs(from: &reader)
        let service = services.hypervisor
        return Task.immediate { do { try await service.domainAttachDevice(args, in: call); call.replyEmpty() } catch { call.fail(error) } }
    }
    static func domainCreate(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.DomainCreateArgs(from: &reader)
        let service = services.hypervisor
        return Task.immediate { do { try await service.domainCreate(args, in: call); call.replyEmpty() } catch { call.fail(error) } }
    }
    static func domainCreateXML(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.DomainCreateXMLArgs(from: &reader)
        let service = services.hypervisor
        return Task.immediate { do { call.reply(try await service.domainCreateXML(args, in: call)) } catch { call.fail(error) } }
    }
    static func domainDefineXML(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.DomainDefineXMLArgs(from: &reader)
        let service = services.hypervisor
        return Task.immediate { do { call.reply(try await service.domainDefineXML(args, in: call)) } catch { call.fail(error) } }
    }
    static func domainDestroy(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.DomainDestroyArgs(from: &reader)
        let service = services.hypervisor
        return Task.immediate { do { try await service.domainDestroy(args, in: call); call.replyEmpty() } catch { call.fail(error) } }
    }
    static func domainDetachDevice(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.DomainDetachDeviceArgs(from: &reader)
        let service = services.hypervisor
        return Task.immediate { do { try await service.domainDetachDevice(args, in: call); call.replyEmpty() } catch { call.fail(error) } }
    }
    static func domainGetXMLDesc(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.DomainGetXMLDescArgs(from: &reader)
        let service = services.hypervisor
        return Task.immediate { do { call.reply(try await service.domainGetXMLDesc(args, in: call)) } catch { call.fail(error) } }
    }
    static func domainGetAutostart(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.DomainGetAutostartArgs(from: &reader)
        let service = services.hypervisor
        return Task.immediate { do { call.reply(try await service.domainGetAutostart(args, in: call)) } catch { call.fail(error) } }
    }
    static func domainGetInfo(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.DomainGetInfoArgs(from: &reader)
        let service = services.hypervisor
        return Task.immediate { do { call.reply(try await service.domainGetInfo(args, in: call)) } catch { call.fail(error) } }
    }
    static func domainGetMaxMemory(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.DomainGetMaxMemoryArgs(from: &reader)
        let service = services.hypervisor
        return Task.immediate { do { call.reply(try await service.domainGetMaxMemory(args, in: call)) } catch { call.fail(error) } }
    }
    static func domainGetMaxVCPUs(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.DomainGetMaxVCPUsArgs(from: &reader)
        let service = services.hypervisor
        return Task.immediate { do { call.reply(try await service.domainGetMaxVCPUs(args, in: call)) } catch { call.fail(error) } }
    }
    static func domainGetOSType(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.DomainGetOSTypeArgs(from: &reader)
        let service = services.hypervisor
        return Task.immediate { do { call.reply(try await service.domainGetOSType(args, in: call)) } catch { call.fail(error) } }
    }
    static func domainGetVCPUs(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.DomainGetVCPUsArgs(from: &reader)
        let service = services.hypervisor
        return Task.immediate { do { call.reply(try await service.domainGetVCPUs(args, in: call)) } catch { call.fail(error) } }
    }
    static func connectListDefinedDomains(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.ConnectListDefinedDomainsArgs(from: &reader)
        let service = services.hypervisor
        return Task.immediate { do { call.reply(try await service.connectListDefinedDomains(args, in: call)) } catch { call.fail(error) } }
    }
    static func domainLookupByID(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.DomainLookupByIDArgs(from: &reader)
        let service = services.hypervisor
        return Task.immediate { do { call.reply(try await service.domainLookupByID(args, in: call)) } catch { call.fail(error) } }
    }
    static func domainLookupByName(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.DomainLookupByNameArgs(from: &reader)
        let service = services.hypervisor
        return Task.immediate { do { call.reply(try await service.domainLookupByName(args, in: call)) } catch { call.fail(error) } }
    }
    static func domainLookupByUUID(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.DomainLookupByUUIDArgs(from: &reader)
        let service = services.hypervisor
        return Task.immediate { do { call.reply(try await service.domainLookupByUUID(args, in: call)) } catch { call.fail(error) } }
    }
    static func connectNumOfDefinedDomains(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        let service = services.hypervisor
        return Task.immediate { do { call.reply(try await service.connectNumOfDefinedDomains(in: call)) } catch { call.fail(error) } }
    }
    static func domainPinVCPU(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.DomainPinVCPUArgs(from: &reader)
        let service = services.hypervisor
        return Task.immediate { do { try await service.domainPinVCPU(args, in: call); call.replyEmpty() } catch { call.fail(error) } }
    }
    static func domainReboot(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.DomainRebootArgs(from: &reader)
        let service = services.hypervisor
        return Task.immediate { do { try await service.domainReboot(args, in: call); call.replyEmpty() } catch { call.fail(error) } }
    }
    static func domainResume(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.DomainResumeArgs(from: &reader)
        let service = services.hypervisor
        return Task.immediate { do { try await service.domainResume(args, in: call); call.replyEmpty() } catch { call.fail(error) } }
    }
    static func domainSetAutostart(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.DomainSetAutostartArgs(from: &reader)
        let service = services.hypervisor
        return Task.immediate { do { try await service.domainSetAutostart(args, in: call); call.replyEmpty() } catch { call.fail(error) } }
    }
    static func domainSetMaxMemory(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.DomainSetMaxMemoryArgs(from: &reader)
        let service = services.hypervisor
        return Task.immediate { do { try await service.domainSetMaxMemory(args, in: call); call.replyEmpty() } catch { call.fail(error) } }
    }
    static func domainSetMemory(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.DomainSetMemoryArgs(from: &reader)
        let service = services.hypervisor
        return Task.immediate { do { try await service.domainSetMemory(args, in: call); call.replyEmpty() } catch { call.fail(error) } }
    }
    static func domainSetVCPUs(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.DomainSetVCPUsArgs(from: &reader)
        let service = services.hypervisor
        return Task.immediate { do { try await service.domainSetVCPUs(args, in: call); call.replyEmpty() } catch { call.fail(error) } }
    }
    static func domainShutdown(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.DomainShutdownArgs(from: &reader)
        let service = services.hypervisor
        return Task.immediate { do { try await service.domainShutdown(args, in: call); call.replyEmpty() } catch { call.fail(error) } }
    }
    static func domainSuspend(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.DomainSuspendArgs(from: &reader)
        let service = services.hypervisor
        return Task.immediate { do { try await service.domainSuspend(args, in: call); call.replyEmpty() } catch { call.fail(error) } }
    }
    static func domainUndefine(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.DomainUndefineArgs(from: &reader)
        let service = services.hypervisor
        return Task.immediate { do { try await service.domainUndefine(args, in: call); call.replyEmpty() } catch { call.fail(error) } }
    }
    static func connectListDomains(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.ConnectListDomainsArgs(from: &reader)
        let service = services.hypervisor
        return Task.immediate { do { call.reply(try await service.connectListDomains(args, in: call)) } catch { call.fail(error) } }
    }
    static func connectNumOfDomains(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        let service = services.hypervisor
        return Task.immediate { do { call.reply(try await service.connectNumOfDomains(in: call)) } catch { call.fail(error) } }
    }
    static func domainCoreDump(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.DomainCoreDumpArgs(from: &reader)
        let service = services.hypervisor
        return Task.immediate { do { try await service.domainCoreDump(args, in: call); call.replyEmpty() } catch { call.fail(error) } }
    }
    static func domainRestore(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.DomainRestoreArgs(from: &reader)
        let service = services.hypervisor
        return Task.immediate { do { try await service.domainRestore(args, in: call); call.replyEmpty() } catch { call.fail(error) } }
    }
    static func domainSave(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.DomainSaveArgs(from: &reader)
        let service = services.hypervisor
        return Task.immediate { do { try await service.domainSave(args, in: call); call.replyEmpty() } catch { call.fail(error) } }
    }
    static func domainGetSchedulerType(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.DomainGetSchedulerTypeArgs(from: &reader)
        let service = services.hypervisor
        return Task.immediate { do { call.reply(try await service.domainGetSchedulerType(args, in: call)) } catch { call.fail(error) } }
    }
    static func domainGetSchedulerParameters(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.DomainGetSchedulerParametersArgs(from: &reader)
        let service = services.hypervisor
        return Task.immediate { do { call.reply(try await service.domainGetSchedulerParameters(args, in: call)) } catch { call.fail(error) } }
    }
    static func domainSetSchedulerParameters(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.DomainSetSchedulerParametersArgs(from: &reader)
        let service = services.hypervisor
        return Task.immediate { do { try await service.domainSetSchedulerParameters(args, in: call); call.replyEmpty() } catch { call.fail(error) } }
    }
    static func domainMigratePrepare(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.DomainMigratePrepareArgs(from: &reader)
        let service = services.hypervisor
        return Task.immediate { do { call.reply(try await service.domainMigratePrepare(args, in: call)) } catch { call.fail(error) } }
    }
    static func domainMigratePerform(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.DomainMigratePerformArgs(from: &reader)
        let service = services.hypervisor
        return Task.immediate { do { try await service.domainMigratePerform(args, in: call); call.replyEmpty() } catch { call.fail(error) } }
    }
    static func domainMigrateFinish(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.DomainMigrateFinishArgs(from: &reader)
        let service = services.hypervisor
        return Task.immediate { do { call.reply(try await service.domainMigrateFinish(args, in: call)) } catch { call.fail(error) } }
    }
    static func domainBlockStats(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.DomainBlockStatsArgs(from: &reader)
        let service = services.hypervisor
        return Task.immediate { do { call.reply(try await service.domainBlockStats(args, in: call)) } catch { call.fail(error) } }
    }
    static func domainInterfaceStats(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.DomainInterfaceStatsArgs(from: &reader)
        let service = services.hypervisor
        return Task.immediate { do { call.reply(try await service.domainInterfaceStats(args, in: call)) } catch { call.fail(error) } }
    }
    static func domainBlockPeek(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.DomainBlockPeekArgs(from: &reader)
        let service = services.hypervisor
        return Task.immediate { do { call.reply(try await service.domainBlockPeek(args, in: call)) } catch { call.fail(error) } }
    }
    static func domainMemoryPeek(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.DomainMemoryPeekArgs(from: &reader)
        let service = services.hypervisor
        return Task.immediate { do { call.reply(try await service.domainMemoryPeek(args, in: call)) } catch { call.fail(error) } }
    }
    static func connectDomainEventRegister(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        let service = services.hypervisor
        return Task.immediate { do { call.reply(try await service.connectDomainEventRegister(in: call)) } catch { call.fail(error) } }
    }
    static func connectDomainEventDeregister(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        let service = services.hypervisor
        return Task.immediate { do { call.reply(try await service.connectDomainEventDeregister(in: call)) } catch { call.fail(error) } }
    }
    static func domainMigratePrepare2(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.DomainMigratePrepare2Args(from: &reader)
        let service = services.hypervisor
        return Task.immediate { do { call.reply(try await service.domainMigratePrepare2(args, in: call)) } catch { call.fail(error) } }
    }
    static func domainMigrateFinish2(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.DomainMigrateFinish2Args(from: &reader)
        let service = services.hypervisor
        return Task.immediate { do { call.reply(try await service.domainMigrateFinish2(args, in: call)) } catch { call.fail(error) } }
    }
    static func domainGetSecurityLabel(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.DomainGetSecurityLabelArgs(from: &reader)
        let service = services.hypervisor
        return Task.immediate { do { call.reply(try await service.domainGetSecurityLabel(args, in: call)) } catch { call.fail(error) } }
    }
    static func connectDomainXMLFromNative(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.ConnectDomainXMLFromNativeArgs(from: &reader)
        let service = services.hypervisor
        return Task.immediate { do { call.reply(try await service.connectDomainXMLFromNative(args, in: call)) } catch { call.fail(error) } }
    }
    static func connectDomainXMLToNative(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.ConnectDomainXMLToNativeArgs(from: &reader)
        let service = services.hypervisor
        return Task.immediate { do { call.reply(try await service.connectDomainXMLToNative(args, in: call)) } catch { call.fail(error) } }
    }
    static func domainMigratePrepareTunnel(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.DomainMigratePrepareTunnelArgs(from: &reader)
        let service = services.hypervisor
        return Task.immediate { do { try await service.domainMigratePrepareTunnel(args, in: call); call.replyEmpty() } catch { call.fail(error) } }
    }
    static func domainIsActive(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.DomainIsActiveArgs(from: &reader)
        let service = services.hypervisor
        return Task.immediate { do { call.reply(try await service.domainIsActive(args, in: call)) } catch { call.fail(error) } }
    }
    static func domainIsPersistent(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.DomainIsPersistentArgs(from: &reader)
        let service = services.hypervisor
        return Task.immediate { do { call.reply(try await service.domainIsPersistent(args, in: call)) } catch { call.fail(error) } }
    }
    static func domainMemoryStats(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.DomainMemoryStatsArgs(from: &reader)
        let service = services.hypervisor
        return Task.immediate { do { call.reply(try await service.domainMemoryStats(args, in: call)) } catch { call.fail(error) } }
    }
    static func domainAttachDeviceFlags(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.DomainAttachDeviceFlagsArgs(from: &reader)
        let service = services.hypervisor
        return Task.immediate { do { try await service.domainAttachDeviceFlags(args, in: call); call.replyEmpty() } catch { call.fail(error) } }
    }
    static func domainDetachDeviceFlags(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.DomainDetachDeviceFlagsArgs(from: &reader)
        let service = services.hypervisor
        return Task.immediate { do { try await service.domainDetachDeviceFlags(args, in: call); call.replyEmpty() } catch { call.fail(error) } }
    }
    static func domainGetJobInfo(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.DomainGetJobInfoArgs(from: &reader)
        let service = services.hypervisor
        return Task.immediate { do { call.reply(try await service.domainGetJobInfo(args, in: call)) } catch { call.fail(error) } }
    }
    static func domainAbortJob(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.DomainAbortJobArgs(from: &reader)
        let service = services.hypervisor
        return Task.immediate { do { try await service.domainAbortJob(args, in: call); call.replyEmpty() } catch { call.fail(error) } }
    }
    static func domainMigrateSetMaxDowntime(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.DomainMigrateSetMaxDowntimeArgs(from: &reader)
        let service = services.hypervisor
        return Task.immediate { do { try await service.domainMigrateSetMaxDowntime(args, in: call); call.replyEmpty() } catch { call.fail(error) } }
    }
    static func connectDomainEventRegisterAny(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.ConnectDomainEventRegisterAnyArgs(from: &reader)
        let service = services.hypervisor
        return Task.immediate { do { try await service.connectDomainEventRegisterAny(args, in: call); call.replyEmpty() } catch { call.fail(error) } }
    }
    static func connectDomainEventDeregisterAny(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.ConnectDomainEventDeregisterAnyArgs(from: &reader)
        let service = services.hypervisor
        return Task.immediate { do { try await service.connectDomainEventDeregisterAny(args, in: call); call.replyEmpty() } catch { call.fail(error) } }
    }
    static func domainUpdateDeviceFlags(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.DomainUpdateDeviceFlagsArgs(from: &reader)
        let service = services.hypervisor
        return Task.immediate { do { try await service.domainUpdateDeviceFlags(args, in: call); call.replyEmpty() } catch { call.fail(error) } }
    }
    static func domainManagedSave(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.DomainManagedSaveArgs(from: &reader)
        let service = services.hypervisor
        return Task.immediate { do { try await service.domainManagedSave(args, in: call); call.replyEmpty() } catch { call.fail(error) } }
    }
    static func domainHasManagedSaveImage(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.DomainHasManagedSaveImageArgs(from: &reader)
        let service = services.hypervisor
        return Task.immediate { do { call.reply(try await service.domainHasManagedSaveImage(args, in: call)) } catch { call.fail(error) } }
    }
    static func domainManagedSaveRemove(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.DomainManagedSaveRemoveArgs(from: &reader)
        let service = services.hypervisor
        return Task.immediate { do { try await service.domainManagedSaveRemove(args, in: call); call.replyEmpty() } catch { call.fail(error) } }
    }
    static func domainGetBlockInfo(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.DomainGetBlockInfoArgs(from: &reader)
        let service = services.hypervisor
        return Task.immediate { do { call.reply(try await service.domainGetBlockInfo(args, in: call)) } catch { call.fail(error) } }
    }
    static func domainCreateWithFlags(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.DomainCreateWithFlagsArgs(from: &reader)
        let service = services.hypervisor
        return Task.immediate { do { call.reply(try await service.domainCreateWithFlags(args, in: call)) } catch { call.fail(error) } }
    }
    static func domainSetMemoryParameters(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.DomainSetMemoryParametersArgs(from: &reader)
        let service = services.hypervisor
        return Task.immediate { do { try await service.domainSetMemoryParameters(args, in: call); call.replyEmpty() } catch { call.fail(error) } }
    }
    static func domainGetMemoryParameters(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.DomainGetMemoryParametersArgs(from: &reader)
        let service = services.hypervisor
        return Task.immediate { do { call.reply(try await service.domainGetMemoryParameters(args, in: call)) } catch { call.fail(error) } }
    }
    static func domainSetVCPUsFlags(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.DomainSetVCPUsFlagsArgs(from: &reader)
        let service = services.hypervisor
        return Task.immediate { do { try await service.domainSetVCPUsFlags(args, in: call); call.replyEmpty() } catch { call.fail(error) } }
    }
    static func domainGetVCPUsFlags(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.DomainGetVCPUsFlagsArgs(from: &reader)
        let service = services.hypervisor
        return Task.immediate { do { call.reply(try await service.domainGetVCPUsFlags(args, in: call)) } catch { call.fail(error) } }
    }
    static func domainOpenConsole(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.DomainOpenConsoleArgs(from: &reader)
        let service = services.hypervisor
        return Task.immediate { do { try await service.domainOpenConsole(args, in: call); call.replyEmpty() } catch { call.fail(error) } }
    }
    static func domainIsUpdated(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.DomainIsUpdatedArgs(from: &reader)
        let service = services.hypervisor
        return Task.immediate { do { call.reply(try await service.domainIsUpdated(args, in: call)) } catch { call.fail(error) } }
    }
    static func domainSetMemoryFlags(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.DomainSetMemoryFlagsArgs(from: &reader)
        let service = services.hypervisor
        return Task.immediate { do { try await service.domainSetMemoryFlags(args, in: call); call.replyEmpty() } catch { call.fail(error) } }
    }
    static func domainSetBlkioParameters(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.DomainSetBlkioParametersArgs(from: &reader)
        let service = services.hypervisor
        return Task.immediate { do { try await service.domainSetBlkioParameters(args, in: call); call.replyEmpty() } catch { call.fail(error) } }
    }
    static func domainGetBlkioParameters(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.DomainGetBlkioParametersArgs(from: &reader)
        let service = services.hypervisor
        return Task.immediate { do { call.reply(try await service.domainGetBlkioParameters(args, in: call)) } catch { call.fail(error) } }
    }
    static func domainMigrateSetMaxSpeed(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.DomainMigrateSetMaxSpeedArgs(from: &reader)
        let service = services.hypervisor
        return Task.immediate { do { try await service.domainMigrateSetMaxSpeed(args, in: call); call.replyEmpty() } catch { call.fail(error) } }
    }
    static func domainInjectNMI(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.DomainInjectNMIArgs(from: &reader)
        let service = services.hypervisor
        return Task.immediate { do { try await service.domainInjectNMI(args, in: call); call.replyEmpty() } catch { call.fail(error) } }
    }
    static func domainScreenshot(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.DomainScreenshotArgs(from: &reader)
        let service = services.hypervisor
        return Task.immediate { do { call.reply(try await service.domainScreenshot(args, in: call)) } catch { call.fail(error) } }
    }
    static func domainGetState(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.DomainGetStateArgs(from: &reader)
        let service = services.hypervisor
        return Task.immediate { do { call.reply(try await service.domainGetState(args, in: call)) } catch { call.fail(error) } }
    }
    static func domainMigrateBegin3(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.DomainMigrateBegin3Args(from: &reader)
        let service = services.hypervisor
        return Task.immediate { do { call.reply(try await service.domainMigrateBegin3(args, in: call)) } catch { call.fail(error) } }
    }
    static func domainMigratePrepare3(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.DomainMigratePrepare3Args(from: &reader)
        let service = services.hypervisor
        return Task.immediate { do { call.reply(try await service.domainMigratePrepare3(args, in: call)) } catch { call.fail(error) } }
    }
    static func domainMigratePrepareTunnel3(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.DomainMigratePrepareTunnel3Args(from: &reader)
        let service = services.hypervisor
        return Task.immediate { do { call.reply(try await service.domainMigratePrepareTunnel3(args, in: call)) } catch { call.fail(error) } }
    }
    static func domainMigratePerform3(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.DomainMigratePerform3Args(from: &reader)
        let service = services.hypervisor
        return Task.immediate { do { call.reply(try await service.domainMigratePerform3(args, in: call)) } catch { call.fail(error) } }
    }
    static func domainMigrateFinish3(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.DomainMigrateFinish3Args(from: &reader)
        let service = services.hypervisor
        return Task.immediate { do { call.reply(try await service.domainMigrateFinish3(args, in: call)) } catch { call.fail(error) } }
    }
    static func domainMigrateConfirm3(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.DomainMigrateConfirm3Args(from: &reader)
        let service = services.hypervisor
        return Task.immediate { do { try await service.domainMigrateConfirm3(args, in: call); call.replyEmpty() } catch { call.fail(error) } }
    }
    static func domainSetSchedulerParametersFlags(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.DomainSetSchedulerParametersFlagsArgs(from: &reader)
        let service = services.hypervisor
        return Task.immediate { do { try await service.domainSetSchedulerParametersFlags(args, in: call); call.replyEmpty() } catch { call.fail(error) } }
    }
    static func domainGetSchedulerParametersFlags(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.DomainGetSchedulerParametersFlagsArgs(from: &reader)
        let service = services.hypervisor
        return Task.immediate { do { call.reply(try await service.domainGetSchedulerParametersFlags(args, in: call)) } catch { call.fail(error) } }
    }
    static func domainPinVCPUFlags(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.DomainPinVCPUFlagsArgs(from: &reader)
        let service = services.hypervisor
        return Task.immediate { do { try await service.domainPinVCPUFlags(args, in: call); call.replyEmpty() } catch { call.fail(error) } }
    }
    static func domainSendKey(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.DomainSendKeyArgs(from: &reader)
        let service = services.hypervisor
        return Task.immediate { do { try await service.domainSendKey(args, in: call); call.replyEmpty() } catch { call.fail(error) } }
    }
    static func domainGetControlInfo(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.DomainGetControlInfoArgs(from: &reader)
        let service = services.hypervisor
        return Task.immediate { do { call.reply(try await service.domainGetControlInfo(args, in: call)) } catch { call.fail(error) } }
    }
    static func domainGetVCPUPinInfo(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.DomainGetVCPUPinInfoArgs(from: &reader)
        let service = services.hypervisor
        return Task.immediate { do { call.reply(try await service.domainGetVCPUPinInfo(args, in: call)) } catch { call.fail(error) } }
    }
    static func domainUndefineFlags(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.DomainUndefineFlagsArgs(from: &reader)
        let service = services.hypervisor
        return Task.immediate { do { try await service.domainUndefineFlags(args, in: call); call.replyEmpty() } catch { call.fail(error) } }
    }
    static func domainSaveFlags(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.DomainSaveFlagsArgs(from: &reader)
        let service = services.hypervisor
        return Task.immediate { do { try await service.domainSaveFlags(args, in: call); call.replyEmpty() } catch { call.fail(error) } }
    }
    static func domainRestoreFlags(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.DomainRestoreFlagsArgs(from: &reader)
        let service = services.hypervisor
        return Task.immediate { do { try await service.domainRestoreFlags(args, in: call); call.replyEmpty() } catch { call.fail(error) } }
    }
    static func domainDestroyFlags(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.DomainDestroyFlagsArgs(from: &reader)
        let service = services.hypervisor
        return Task.immediate { do { try await service.domainDestroyFlags(args, in: call); call.replyEmpty() } catch { call.fail(error) } }
    }
    static func domainSaveImageGetXMLDesc(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.DomainSaveImageGetXMLDescArgs(from: &reader)
        let service = services.hypervisor
        return Task.immediate { do { call.reply(try await service.domainSaveImageGetXMLDesc(args, in: call)) } catch { call.fail(error) } }
    }
    static func domainSaveImageDefineXML(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.DomainSaveImageDefineXMLArgs(from: &reader)
        let service = services.hypervisor
        return Task.immediate { do { try await service.domainSaveImageDefineXML(args, in: call); call.replyEmpty() } catch { call.fail(error) } }
    }
    static func domainBlockJobAbort(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.DomainBlockJobAbortArgs(from: &reader)
        let service = services.hypervisor
        return Task.immediate { do { try await service.domainBlockJobAbort(args, in: call); call.replyEmpty() } catch { call.fail(error) } }
    }
    static func domainGetBlockJobInfo(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.DomainGetBlockJobInfoArgs(from: &reader)
        let service = services.hypervisor
        return Task.immediate { do { call.reply(try await service.domainGetBlockJobInfo(args, in: call)) } catch { call.fail(error) } }
    }
    static func domainBlockJobSetSpeed(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.DomainBlockJobSetSpeedArgs(from: &reader)
        let service = services.hypervisor
        return Task.immediate { do { try await service.domainBlockJobSetSpeed(args, in: call); call.replyEmpty() } catch { call.fail(error) } }
    }
    static func domainBlockPull(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.DomainBlockPullArgs(from: &reader)
        let service = services.hypervisor
        return Task.immediate { do { try await service.domainBlockPull(args, in: call); call.replyEmpty() } catch { call.fail(error) } }
    }
    static func domainMigrateGetMaxSpeed(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.DomainMigrateGetMaxSpeedArgs(from: &reader)
        let service = services.hypervisor
        return Task.immediate { do { call.reply(try await service.domainMigrateGetMaxSpeed(args, in: call)) } catch { call.fail(error) } }
    }
    static func domainBlockStatsFlags(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.DomainBlockStatsFlagsArgs(from: &reader)
        let service = services.hypervisor
        return Task.immediate { do { call.reply(try await service.domainBlockStatsFlags(args, in: call)) } catch { call.fail(error) } }
    }
    static func domainReset(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.DomainResetArgs(from: &reader)
        let service = services.hypervisor
        return Task.immediate { do { try await service.domainReset(args, in: call); call.replyEmpty() } catch { call.fail(error) } }
    }
    static func domainOpenGraphics(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.DomainOpenGraphicsArgs(from: &reader)
        let service = services.hypervisor
        return Task.immediate { do { try await service.domainOpenGraphics(args, in: call); call.replyEmpty() } catch { call.fail(error) } }
    }
    static func domainBlockResize(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.DomainBlockResizeArgs(from: &reader)
        let service = services.hypervisor
        return Task.immediate { do { try await service.domainBlockResize(args, in: call); call.replyEmpty() } catch { call.fail(error) } }
    }
    static func domainSetBlockIOTune(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.DomainSetBlockIOTuneArgs(from: &reader)
        let service = services.hypervisor
        return Task.immediate { do { try await service.domainSetBlockIOTune(args, in: call); call.replyEmpty() } catch { call.fail(error) } }
    }
    static func domainGetBlockIOTune(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.DomainGetBlockIOTuneArgs(from: &reader)
        let service = services.hypervisor
        return Task.immediate { do { call.reply(try await service.domainGetBlockIOTune(args, in: call)) } catch { call.fail(error) } }
    }
    static func domainSetNUMAParameters(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.DomainSetNUMAParametersArgs(from: &reader)
        let service = services.hypervisor
        return Task.immediate { do { try await service.domainSetNUMAParameters(args, in: call); call.replyEmpty() } catch { call.fail(error) } }
    }
    static func domainGetNUMAParameters(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.DomainGetNUMAParametersArgs(from: &reader)
        let service = services.hypervisor
        return Task.immediate { do { call.reply(try await service.domainGetNUMAParameters(args, in: call)) } catch { call.fail(error) } }
    }
    static func domainSetInterfaceParameters(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.DomainSetInterfaceParametersArgs(from: &reader)
        let service = services.hypervisor
        return Task.immediate { do { try await service.domainSetInterfaceParameters(args, in: call); call.replyEmpty() } catch { call.fail(error) } }
    }
    static func domainGetInterfaceParameters(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.DomainGetInterfaceParametersArgs(from: &reader)
        let service = services.hypervisor
        return Task.immediate { do { call.reply(try await service.domainGetInterfaceParameters(args, in: call)) } catch { call.fail(error) } }
    }
    static func domainShutdownFlags(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.DomainShutdownFlagsArgs(from: &reader)
        let service = services.hypervisor
        return Task.immediate { do { try await service.domainShutdownFlags(args, in: call); call.replyEmpty() } catch { call.fail(error) } }
    }
    static func domainPMSuspendForDuration(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.DomainPMSuspendForDurationArgs(from: &reader)
        let service = services.hypervisor
        return Task.immediate { do { try await service.domainPMSuspendForDuration(args, in: call); call.replyEmpty() } catch { call.fail(error) } }
    }
    static func domainGetCPUStats(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.DomainGetCPUStatsArgs(from: &reader)
        let service = services.hypervisor
        return Task.immediate { do { call.reply(try await service.domainGetCPUStats(args, in: call)) } catch { call.fail(error) } }
    }
    static func domainGetDiskErrors(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.DomainGetDiskErrorsArgs(from: &reader)
        let service = services.hypervisor
        return Task.immediate { do { call.reply(try await service.domainGetDiskErrors(args, in: call)) } catch { call.fail(error) } }
    }
    static func domainSetMetadata(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.DomainSetMetadataArgs(from: &reader)
        let service = services.hypervisor
        return Task.immediate { do { try await service.domainSetMetadata(args, in: call); call.replyEmpty() } catch { call.fail(error) } }
    }
    static func domainGetMetadata(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.DomainGetMetadataArgs(from: &reader)
        let service = services.hypervisor
        return Task.immediate { do { call.reply(try await service.domainGetMetadata(args, in: call)) } catch { call.fail(error) } }
    }
    static func domainBlockRebase(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.DomainBlockRebaseArgs(from: &reader)
        let service = services.hypervisor
        return Task.immediate { do { try await service.domainBlockRebase(args, in: call); call.replyEmpty() } catch { call.fail(error) } }
    }
    static func domainPMWakeup(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.DomainPMWakeupArgs(from: &reader)
        let service = services.hypervisor
        return Task.immediate { do { try await service.domainPMWakeup(args, in: call); call.replyEmpty() } catch { call.fail(error) } }
    }
    static func connectListAllDomains(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.ConnectListAllDomainsArgs(from: &reader)
        let service = services.hypervisor
        return Task.immediate { do { call.reply(try await service.connectListAllDomains(args, in: call)) } catch { call.fail(error) } }
    }
    static func domainGetHostname(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.DomainGetHostnameArgs(from: &reader)
        let service = services.hypervisor
        return Task.immediate { do { call.reply(try await service.domainGetHostname(args, in: call)) } catch { call.fail(error) } }
    }
    static func domainGetSecurityLabelList(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.DomainGetSecurityLabelListArgs(from: &reader)
        let service = services.hypervisor
        return Task.immediate { do { call.reply(try await service.domainGetSecurityLabelList(args, in: call)) } catch { call.fail(error) } }
    }
    static func domainPinEmulator(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.DomainPinEmulatorArgs(from: &reader)
        let service = services.hypervisor
        return Task.immediate { do { try await service.domainPinEmulator(args, in: call); call.replyEmpty() } catch { call.fail(error) } }
    }
    static func domainGetEmulatorPinInfo(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.DomainGetEmulatorPinInfoArgs(from: &reader)
        let service = services.hypervisor
        return Task.immediate { do { call.reply(try await service.domainGetEmulatorPinInfo(args, in: call)) } catch { call.fail(error) } }
    }
    static func domainBlockCommit(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.DomainBlockCommitArgs(from: &reader)
        let service = services.hypervisor
        return Task.immediate { do { try await service.domainBlockCommit(args, in: call); call.replyEmpty() } catch { call.fail(error) } }
    }
    static func domainFSTrim(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.DomainFSTrimArgs(from: &reader)
        let service = services.hypervisor
        return Task.immediate { do { try await service.domainFSTrim(args, in: call); call.replyEmpty() } catch { call.fail(error) } }
    }
    static func domainSendProcessSignal(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.DomainSendProcessSignalArgs(from: &reader)
        let service = services.hypervisor
        return Task.immediate { do { try await service.domainSendProcessSignal(args, in: call); call.replyEmpty() } catch { call.fail(error) } }
    }
    static func domainOpenChannel(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.DomainOpenChannelArgs(from: &reader)
        let service = services.hypervisor
        return Task.immediate { do { try await service.domainOpenChannel(args, in: call); call.replyEmpty() } catch { call.fail(error) } }
    }
    static func domainGetJobStats(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.DomainGetJobStatsArgs(from: &reader)
        let service = services.hypervisor
        return Task.immediate { do { call.reply(try await service.domainGetJobStats(args, in: call)) } catch { call.fail(error) } }
    }
    static func domainMigrateGetCompressionCache(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.DomainMigrateGetCompressionCacheArgs(from: &reader)
        let service = services.hypervisor
        return Task.immediate { do { call.reply(try await service.domainMigrateGetCompressionCache(args, in: call)) } catch { call.fail(error) } }
    }
    static func domainMigrateSetCompressionCache(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.DomainMigrateSetCompressionCacheArgs(from: &reader)
        let service = services.hypervisor
        return Task.immediate { do { try await service.domainMigrateSetCompressionCache(args, in: call); call.replyEmpty() } catch { call.fail(error) } }
    }
    static func domainMigrateBegin3Params(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.DomainMigrateBegin3ParamsArgs(from: &reader)
        let service = services.hypervisor
        return Task.immediate { do { call.reply(try await service.domainMigrateBegin3Params(args, in: call)) } catch { call.fail(error) } }
    }
    static func domainMigratePrepare3Params(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.DomainMigratePrepare3ParamsArgs(from: &reader)
        let service = services.hypervisor
        return Task.immediate { do { call.reply(try await service.domainMigratePrepare3Params(args, in: call)) } catch { call.fail(error) } }
    }
    static func domainMigratePrepareTunnel3Params(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.DomainMigratePrepareTunnel3ParamsArgs(from: &reader)
        let service = services.hypervisor
        return Task.immediate { do { call.reply(try await service.domainMigratePrepareTunnel3Params(args, in: call)) } catch { call.fail(error) } }
    }
    static func domainMigratePerform3Params(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.DomainMigratePerform3ParamsArgs(from: &reader)
        let service = services.hypervisor
        return Task.immediate { do { call.reply(try await service.domainMigratePerform3Params(args, in: call)) } catch { call.fail(error) } }
    }
    static func domainMigrateFinish3Params(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.DomainMigrateFinish3ParamsArgs(from: &reader)
        let service = services.hypervisor
        return Task.immediate { do { call.reply(try await service.domainMigrateFinish3Params(args, in: call)) } catch { call.fail(error) } }
    }
    static func domainMigrateConfirm3Params(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.DomainMigrateConfirm3ParamsArgs(from: &reader)
        let service = services.hypervisor
        return Task.immediate { do { try await service.domainMigrateConfirm3Params(args, in: call); call.replyEmpty() } catch { call.fail(error) } }
    }
    static func domainSetMemoryStatsPeriod(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.DomainSetMemoryStatsPeriodArgs(from: &reader)
        let service = services.hypervisor
        return Task.immediate { do { try await service.domainSetMemoryStatsPeriod(args, in: call); call.replyEmpty() } catch { call.fail(error) } }
    }
    static func domainCreateXMLWithFiles(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.DomainCreateXMLWithFilesArgs(from: &reader)
        let service = services.hypervisor
        return Task.immediate { do { call.reply(try await service.domainCreateXMLWithFiles(args, in: call)) } catch { call.fail(error) } }
    }
    static func domainCreateWithFiles(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.DomainCreateWithFilesArgs(from: &reader)
        let service = services.hypervisor
        return Task.immediate { do { call.reply(try await service.domainCreateWithFiles(args, in: call)) } catch { call.fail(error) } }
    }
    static func connectDomainEventCallbackRegisterAny(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.ConnectDomainEventCallbackRegisterAnyArgs(from: &reader)
        let service = services.hypervisor
        return Task.immediate { do { call.reply(try await service.connectDomainEventCallbackRegisterAny(args, in: call)) } catch { call.fail(error) } }
    }
    static func connectDomainEventCallbackDeregisterAny(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.ConnectDomainEventCallbackDeregisterAnyArgs(from: &reader)
        let service = services.hypervisor
        return Task.immediate { do { try await service.connectDomainEventCallbackDeregisterAny(args, in: call); call.replyEmpty() } catch { call.fail(error) } }
    }
    static func domainCoreDumpWithFormat(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.DomainCoreDumpWithFormatArgs(from: &reader)
        let service = services.hypervisor
        return Task.immediate { do { try await service.domainCoreDumpWithFormat(args, in: call); call.replyEmpty() } catch { call.fail(error) } }
    }
    static func domainFSFreeze(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.DomainFSFreezeArgs(from: &reader)
        let service = services.hypervisor
        return Task.immediate { do { call.reply(try await service.domainFSFreeze(args, in: call)) } catch { call.fail(error) } }
    }
    static func domainFSThaw(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.DomainFSThawArgs(from: &reader)
        let service = services.hypervisor
        return Task.immediate { do { call.reply(try await service.domainFSThaw(args, in: call)) } catch { call.fail(error) } }
    }
    static func domainGetTime(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.DomainGetTimeArgs(from: &reader)
        let service = services.hypervisor
        return Task.immediate { do { call.reply(try await service.domainGetTime(args, in: call)) } catch { call.fail(error) } }
    }
    static func domainSetTime(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.DomainSetTimeArgs(from: &reader)
        let service = services.hypervisor
        return Task.immediate { do { try await service.domainSetTime(args, in: call); call.replyEmpty() } catch { call.fail(error) } }
    }
    static func connectGetDomainCapabilities(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.ConnectGetDomainCapabilitiesArgs(from: &reader)
        let service = services.hypervisor
        return Task.immediate { do { call.reply(try await service.connectGetDomainCapabilities(args, in: call)) } catch { call.fail(error) } }
    }
    static func domainOpenGraphicsFD(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.DomainOpenGraphicsFDArgs(from: &reader)
        let service = services.hypervisor
        return Task.immediate { do { try await service.domainOpenGraphicsFD(args, in: call); call.replyEmpty() } catch { call.fail(error) } }
    }
    static func connectGetAllDomainStats(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.ConnectGetAllDomainStatsArgs(from: &reader)
        let service = services.hypervisor
        return Task.immediate { do { call.reply(try await service.connectGetAllDomainStats(args, in: call)) } catch { call.fail(error) } }
    }
    static func domainBlockCopy(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.DomainBlockCopyArgs(from: &reader)
        let service = services.hypervisor
        return Task.immediate { do { try await service.domainBlockCopy(args, in: call); call.replyEmpty() } catch { call.fail(error) } }
    }
    static func domainGetFSInfo(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.DomainGetFSInfoArgs(from: &reader)
        let service = services.hypervisor
        return Task.immediate { do { call.reply(try await service.domainGetFSInfo(args, in: call)) } catch { call.fail(error) } }
    }
    static func domainDefineXMLFlags(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.DomainDefineXMLFlagsArgs(from: &reader)
        let service = services.hypervisor
        return Task.immediate { do { call.reply(try await service.domainDefineXMLFlags(args, in: call)) } catch { call.fail(error) } }
    }
    static func domainGetIOThreadInfo(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.DomainGetIOThreadInfoArgs(from: &reader)
        let service = services.hypervisor
        return Task.immediate { do { call.reply(try await service.domainGetIOThreadInfo(args, in: call)) } catch { call.fail(error) } }
    }
    static func domainPinIOThread(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.DomainPinIOThreadArgs(from: &reader)
        let service = services.hypervisor
        return Task.immediate { do { try await service.domainPinIOThread(args, in: call); call.replyEmpty() } catch { call.fail(error) } }
    }
    static func domainInterfaceAddresses(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.DomainInterfaceAddressesArgs(from: &reader)
        let service = services.hypervisor
        return Task.immediate { do { call.reply(try await service.domainInterfaceAddresses(args, in: call)) } catch { call.fail(error) } }
    }
    static func domainAddIOThread(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.DomainAddIOThreadArgs(from: &reader)
        let service = services.hypervisor
        return Task.immediate { do { try await service.domainAddIOThread(args, in: call); call.replyEmpty() } catch { call.fail(error) } }
    }
    static func domainDelIOThread(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.DomainDelIOThreadArgs(from: &reader)
        let service = services.hypervisor
        return Task.immediate { do { try await service.domainDelIOThread(args, in: call); call.replyEmpty() } catch { call.fail(error) } }
    }
    static func domainSetUserPassword(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.DomainSetUserPasswordArgs(from: &reader)
        let service = services.hypervisor
        return Task.immediate { do { try await service.domainSetUserPassword(args, in: call); call.replyEmpty() } catch { call.fail(error) } }
    }
    static func domainRename(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.DomainRenameArgs(from: &reader)
        let service = services.hypervisor
        return Task.immediate { do { call.reply(try await service.domainRename(args, in: call)) } catch { call.fail(error) } }
    }
    static func domainMigrateStartPostCopy(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.DomainMigrateStartPostCopyArgs(from: &reader)
        let service = services.hypervisor
        return Task.immediate { do { try await service.domainMigrateStartPostCopy(args, in: call); call.replyEmpty() } catch { call.fail(error) } }
    }
    static func domainGetPerfEvents(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.DomainGetPerfEventsArgs(from: &reader)
        let service = services.hypervisor
        return Task.immediate { do { call.reply(try await service.domainGetPerfEvents(args, in: call)) } catch { call.fail(error) } }
    }
    static func domainSetPerfEvents(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.DomainSetPerfEventsArgs(from: &reader)
        let service = services.hypervisor
        return Task.immediate { do { try await service.domainSetPerfEvents(args, in: call); call.replyEmpty() } catch { call.fail(error) } }
    }
    static func domainGetGuestVCPUs(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.DomainGetGuestVCPUsArgs(from: &reader)
        let service = services.hypervisor
        return Task.immediate { do { call.reply(try await service.domainGetGuestVCPUs(args, in: call)) } catch { call.fail(error) } }
    }
    static func domainSetGuestVCPUs(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.DomainSetGuestVCPUsArgs(from: &reader)
        let service = services.hypervisor
        return Task.immediate { do { try await service.domainSetGuestVCPUs(args, in: call); call.replyEmpty() } catch { call.fail(error) } }
    }
    static func domainSetVCPU(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.DomainSetVCPUArgs(from: &reader)
        let service = services.hypervisor
        return Task.immediate { do { try await service.domainSetVCPU(args, in: call); call.replyEmpty() } catch { call.fail(error) } }
    }
    static func domainSetBlockThreshold(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.DomainSetBlockThresholdArgs(from: &reader)
        let service = services.hypervisor
        return Task.immediate { do { try await service.domainSetBlockThreshold(args, in: call); call.replyEmpty() } catch { call.fail(error) } }
    }
    static func domainMigrateGetMaxDowntime(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.DomainMigrateGetMaxDowntimeArgs(from: &reader)
        let service = services.hypervisor
        return Task.immediate { do { call.reply(try await service.domainMigrateGetMaxDowntime(args, in: call)) } catch { call.fail(error) } }
    }
    static func domainManagedSaveGetXMLDesc(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.DomainManagedSaveGetXMLDescArgs(from: &reader)
        let service = services.hypervisor
        return Task.immediate { do { call.reply(try await service.domainManagedSaveGetXMLDesc(args, in: call)) } catch { call.fail(error) } }
    }
    static func domainManagedSaveDefineXML(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.DomainManagedSaveDefineXMLArgs(from: &reader)
        let service = services.hypervisor
        return Task.immediate { do { try await service.domainManagedSaveDefineXML(args, in: call); call.replyEmpty() } catch { call.fail(error) } }
    }
    static func domainSetLifecycleAction(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.DomainSetLifecycleActionArgs(from: &reader)
        let service = services.hypervisor
        return Task.immediate { do { try await service.domainSetLifecycleAction(args, in: call); call.replyEmpty() } catch { call.fail(error) } }
    }
    static func domainDetachDeviceAlias(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.DomainDetachDeviceAliasArgs(from: &reader)
        let service = services.hypervisor
        return Task.immediate { do { try await service.domainDetachDeviceAlias(args, in: call); call.replyEmpty() } catch { call.fail(error) } }
    }
    static func domainGetLaunchSecurityInfo(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.DomainGetLaunchSecurityInfoArgs(from: &reader)
        let service = services.hypervisor
        return Task.immediate { do { call.reply(try await service.domainGetLaunchSecurityInfo(args, in: call)) } catch { call.fail(error) } }
    }
    static func domainSetIOThreadParams(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.DomainSetIOThreadParamsArgs(from: &reader)
        let service = services.hypervisor
        return Task.immediate { do { try await service.domainSetIOThreadParams(args, in: call); call.replyEmpty() } catch { call.fail(error) } }
    }
    static func domainGetGuestInfo(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.DomainGetGuestInfoArgs(from: &reader)
        let service = services.hypervisor
        return Task.immediate { do { call.reply(try await service.domainGetGuestInfo(args, in: call)) } catch { call.fail(error) } }
    }
    static func domainAgentSetResponseTimeout(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.DomainAgentSetResponseTimeoutArgs(from: &reader)
        let service = services.hypervisor
        return Task.immediate { do { call.reply(try await service.domainAgentSetResponseTimeout(args, in: call)) } catch { call.fail(error) } }
    }
    static func domainBackupBegin(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.DomainBackupBeginArgs(from: &reader)
        let service = services.hypervisor
        return Task.immediate { do { try await service.domainBackupBegin(args, in: call); call.replyEmpty() } catch { call.fail(error) } }
    }
    static func domainBackupGetXMLDesc(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.DomainBackupGetXMLDescArgs(from: &reader)
        let service = services.hypervisor
        return Task.immediate { do { call.reply(try await service.domainBackupGetXMLDesc(args, in: call)) } catch { call.fail(error) } }
    }
    static func domainAuthorizedSSHKeysGet(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.DomainAuthorizedSSHKeysGetArgs(from: &reader)
        let service = services.hypervisor
        return Task.immediate { do { call.reply(try await service.domainAuthorizedSSHKeysGet(args, in: call)) } catch { call.fail(error) } }
    }
    static func domainAuthorizedSSHKeysSet(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.DomainAuthorizedSSHKeysSetArgs(from: &reader)
        let service = services.hypervisor
        return Task.immediate { do { try await service.domainAuthorizedSSHKeysSet(args, in: call); call.replyEmpty() } catch { call.fail(error) } }
    }
    static func domainGetMessages(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.DomainGetMessagesArgs(from: &reader)
        let service = services.hypervisor
        return Task.immediate { do { call.reply(try await service.domainGetMessages(args, in: call)) } catch { call.fail(error) } }
    }
    static func domainStartDirtyRateCalc(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.DomainStartDirtyRateCalcArgs(from: &reader)
        let service = services.hypervisor
        return Task.immediate { do { try await service.domainStartDirtyRateCalc(args, in: call); call.replyEmpty() } catch { call.fail(error) } }
    }
    static func domainSetLaunchSecurityState(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.DomainSetLaunchSecurityStateArgs(from: &reader)
        let service = services.hypervisor
        return Task.immediate { do { try await service.domainSetLaunchSecurityState(args, in: call); call.replyEmpty() } catch { call.fail(error) } }
    }
    static func domainSaveParams(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.DomainSaveParamsArgs(from: &reader)
        let service = services.hypervisor
        return Task.immediate { do { try await service.domainSaveParams(args, in: call); call.replyEmpty() } catch { call.fail(error) } }
    }
    static func domainRestoreParams(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.DomainRestoreParamsArgs(from: &reader)
        let service = services.hypervisor
        return Task.immediate { do { try await service.domainRestoreParams(args, in: call); call.replyEmpty() } catch { call.fail(error) } }
    }
    static func domainAbortJobFlags(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.DomainAbortJobFlagsArgs(from: &reader)
        let service = services.hypervisor
        return Task.immediate { do { try await service.domainAbortJobFlags(args, in: call); call.replyEmpty() } catch { call.fail(error) } }
    }
    static func domainFDAssociate(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.DomainFDAssociateArgs(from: &reader)
        let service = services.hypervisor
        return Task.immediate { do { try await service.domainFDAssociate(args, in: call); call.replyEmpty() } catch { call.fail(error) } }
    }
    static func domainGraphicsReload(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.DomainGraphicsReloadArgs(from: &reader)
        let service = services.hypervisor
        return Task.immediate { do { try await service.domainGraphicsReload(args, in: call); call.replyEmpty() } catch { call.fail(error) } }
    }
    static func domainGetAutostartOnce(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.DomainGetAutostartOnceArgs(from: &reader)
        let service = services.hypervisor
        return Task.immediate { do { call.reply(try await service.domainGetAutostartOnce(args, in: call)) } catch { call.fail(error) } }
    }
    static func domainSetAutostartOnce(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.DomainSetAutostartOnceArgs(from: &reader)
        let service = services.hypervisor
        return Task.immediate { do { try await service.domainSetAutostartOnce(args, in: call); call.replyEmpty() } catch { call.fail(error) } }
    }
    static func domainSetThrottleGroup(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.DomainSetThrottleGroupArgs(from: &reader)
        let service = services.hypervisor
        return Task.immediate { do { try await service.domainSetThrottleGroup(args, in: call); call.replyEmpty() } catch { call.fail(error) } }
    }
    static func domainDelThrottleGroup(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.DomainDelThrottleGroupArgs(from: &reader)
        let service = services.hypervisor
        return Task.immediate { do { try await service.domainDelThrottleGroup(args, in: call); call.replyEmpty() } catch { call.fail(error) } }
    }

    @_optimize(none)  // Long, and runs once.
    static func add(to table: inout DispatchTable) {
        table.add(Remote.Procedure.domainAttachDevice.knownInfo, domainAttachDevice)
        table.add(Remote.Procedure.domainCreate.knownInfo, domainCreate)
        table.add(Remote.Procedure.domainCreateXML.knownInfo, domainCreateXML)
        table.add(Remote.Procedure.domainDefineXML.knownInfo, domainDefineXML)
        table.add(Remote.Procedure.domainDestroy.knownInfo, domainDestroy)
        table.add(Remote.Procedure.domainDetachDevice.knownInfo, domainDetachDevice)
        table.add(Remote.Procedure.domainGetXMLDesc.knownInfo, domainGetXMLDesc)
        table.add(Remote.Procedure.domainGetAutostart.knownInfo, domainGetAutostart)
        table.add(Remote.Procedure.domainGetInfo.knownInfo, domainGetInfo)
        table.add(Remote.Procedure.domainGetMaxMemory.knownInfo, domainGetMaxMemory)
        table.add(Remote.Procedure.domainGetMaxVCPUs.knownInfo, domainGetMaxVCPUs)
        table.add(Remote.Procedure.domainGetOSType.knownInfo, domainGetOSType)
        table.add(Remote.Procedure.domainGetVCPUs.knownInfo, domainGetVCPUs)
        table.add(Remote.Procedure.connectListDefinedDomains.knownInfo, connectListDefinedDomains)
        table.add(Remote.Procedure.domainLookupByID.knownInfo, domainLookupByID)
        table.add(Remote.Procedure.domainLookupByName.knownInfo, domainLookupByName)
        table.add(Remote.Procedure.domainLookupByUUID.knownInfo, domainLookupByUUID)
        table.add(Remote.Procedure.connectNumOfDefinedDomains.knownInfo, connectNumOfDefinedDomains)
        table.add(Remote.Procedure.domainPinVCPU.knownInfo, domainPinVCPU)
        table.add(Remote.Procedure.domainReboot.knownInfo, domainReboot)
        table.add(Remote.Procedure.domainResume.knownInfo, domainResume)
        table.add(Remote.Procedure.domainSetAutostart.knownInfo, domainSetAutostart)
        table.add(Remote.Procedure.domainSetMaxMemory.knownInfo, domainSetMaxMemory)
        table.add(Remote.Procedure.domainSetMemory.knownInfo, domainSetMemory)
        table.add(Remote.Procedure.domainSetVCPUs.knownInfo, domainSetVCPUs)
        table.add(Remote.Procedure.domainShutdown.knownInfo, domainShutdown)
        table.add(Remote.Procedure.domainSuspend.knownInfo, domainSuspend)
        table.add(Remote.Procedure.domainUndefine.knownInfo, domainUndefine)
        table.add(Remote.Procedure.connectListDomains.knownInfo, connectListDomains)
        table.add(Remote.Procedure.connectNumOfDomains.knownInfo, connectNumOfDomains)
        table.add(Remote.Procedure.domainCoreDump.knownInfo, domainCoreDump)
        table.add(Remote.Procedure.domainRestore.knownInfo, domainRestore)
        table.add(Remote.Procedure.domainSave.knownInfo, domainSave)
        table.add(Remote.Procedure.domainGetSchedulerType.knownInfo, domainGetSchedulerType)
        table.add(Remote.Procedure.domainGetSchedulerParameters.knownInfo, domainGetSchedulerParameters)
        table.add(Remote.Procedure.domainSetSchedulerParameters.knownInfo, domainSetSchedulerParameters)
        table.add(Remote.Procedure.domainMigratePrepare.knownInfo, domainMigratePrepare)
        table.add(Remote.Procedure.domainMigratePerform.knownInfo, domainMigratePerform)
        table.add(Remote.Procedure.domainMigrateFinish.knownInfo, domainMigrateFinish)
        table.add(Remote.Procedure.domainBlockStats.knownInfo, domainBlockStats)
        table.add(Remote.Procedure.domainInterfaceStats.knownInfo, domainInterfaceStats)
        table.add(Remote.Procedure.domainBlockPeek.knownInfo, domainBlockPeek)
        table.add(Remote.Procedure.domainMemoryPeek.knownInfo, domainMemoryPeek)
        table.add(Remote.Procedure.connectDomainEventRegister.knownInfo, connectDomainEventRegister)
        table.add(Remote.Procedure.connectDomainEventDeregister.knownInfo, connectDomainEventDeregister)
        table.add(Remote.Procedure.domainMigratePrepare2.knownInfo, domainMigratePrepare2)
        table.add(Remote.Procedure.domainMigrateFinish2.knownInfo, domainMigrateFinish2)
        table.add(Remote.Procedure.domainGetSecurityLabel.knownInfo, domainGetSecurityLabel)
        table.add(Remote.Procedure.connectDomainXMLFromNative.knownInfo, connectDomainXMLFromNative)
        table.add(Remote.Procedure.connectDomainXMLToNative.knownInfo, connectDomainXMLToNative)
        table.add(Remote.Procedure.domainMigratePrepareTunnel.knownInfo, domainMigratePrepareTunnel)
        table.add(Remote.Procedure.domainIsActive.knownInfo, domainIsActive)
        table.add(Remote.Procedure.domainIsPersistent.knownInfo, domainIsPersistent)
        table.add(Remote.Procedure.domainMemoryStats.knownInfo, domainMemoryStats)
        table.add(Remote.Procedure.domainAttachDeviceFlags.knownInfo, domainAttachDeviceFlags)
        table.add(Remote.Procedure.domainDetachDeviceFlags.knownInfo, domainDetachDeviceFlags)
        table.add(Remote.Procedure.domainGetJobInfo.knownInfo, domainGetJobInfo)
        table.add(Remote.Procedure.domainAbortJob.knownInfo, domainAbortJob)
        table.add(Remote.Procedure.domainMigrateSetMaxDowntime.knownInfo, domainMigrateSetMaxDowntime)
        table.add(Remote.Procedure.connectDomainEventRegisterAny.knownInfo, connectDomainEventRegisterAny)
        table.add(Remote.Procedure.connectDomainEventDeregisterAny.knownInfo, connectDomainEventDeregisterAny)
        table.add(Remote.Procedure.domainUpdateDeviceFlags.knownInfo, domainUpdateDeviceFlags)
        table.add(Remote.Procedure.domainManagedSave.knownInfo, domainManagedSave)
        table.add(Remote.Procedure.domainHasManagedSaveImage.knownInfo, domainHasManagedSaveImage)
        table.add(Remote.Procedure.domainManagedSaveRemove.knownInfo, domainManagedSaveRemove)
        table.add(Remote.Procedure.domainGetBlockInfo.knownInfo, domainGetBlockInfo)
        table.add(Remote.Procedure.domainCreateWithFlags.knownInfo, domainCreateWithFlags)
        table.add(Remote.Procedure.domainSetMemoryParameters.knownInfo, domainSetMemoryParameters)
        table.add(Remote.Procedure.domainGetMemoryParameters.knownInfo, domainGetMemoryParameters)
        table.add(Remote.Procedure.domainSetVCPUsFlags.knownInfo, domainSetVCPUsFlags)
        table.add(Remote.Procedure.domainGetVCPUsFlags.knownInfo, domainGetVCPUsFlags)
        table.add(Remote.Procedure.domainOpenConsole.knownInfo, domainOpenConsole)
        table.add(Remote.Procedure.domainIsUpdated.knownInfo, domainIsUpdated)
        table.add(Remote.Procedure.domainSetMemoryFlags.knownInfo, domainSetMemoryFlags)
        table.add(Remote.Procedure.domainSetBlkioParameters.knownInfo, domainSetBlkioParameters)
        table.add(Remote.Procedure.domainGetBlkioParameters.knownInfo, domainGetBlkioParameters)
        table.add(Remote.Procedure.domainMigrateSetMaxSpeed.knownInfo, domainMigrateSetMaxSpeed)
        table.add(Remote.Procedure.domainInjectNMI.knownInfo, domainInjectNMI)
        table.add(Remote.Procedure.domainScreenshot.knownInfo, domainScreenshot)
        table.add(Remote.Procedure.domainGetState.knownInfo, domainGetState)
        table.add(Remote.Procedure.domainMigrateBegin3.knownInfo, domainMigrateBegin3)
        table.add(Remote.Procedure.domainMigratePrepare3.knownInfo, domainMigratePrepare3)
        table.add(Remote.Procedure.domainMigratePrepareTunnel3.knownInfo, domainMigratePrepareTunnel3)
        table.add(Remote.Procedure.domainMigratePerform3.knownInfo, domainMigratePerform3)
        table.add(Remote.Procedure.domainMigrateFinish3.knownInfo, domainMigrateFinish3)
        table.add(Remote.Procedure.domainMigrateConfirm3.knownInfo, domainMigrateConfirm3)
        table.add(Remote.Procedure.domainSetSchedulerParametersFlags.knownInfo, domainSetSchedulerParametersFlags)
        table.add(Remote.Procedure.domainGetSchedulerParametersFlags.knownInfo, domainGetSchedulerParametersFlags)
        table.add(Remote.Procedure.domainPinVCPUFlags.knownInfo, domainPinVCPUFlags)
        table.add(Remote.Procedure.domainSendKey.knownInfo, domainSendKey)
        table.add(Remote.Procedure.domainGetControlInfo.knownInfo, domainGetControlInfo)
        table.add(Remote.Procedure.domainGetVCPUPinInfo.knownInfo, domainGetVCPUPinInfo)
        table.add(Remote.Procedure.domainUndefineFlags.knownInfo, domainUndefineFlags)
        table.add(Remote.Procedure.domainSaveFlags.knownInfo, domainSaveFlags)
        table.add(Remote.Procedure.domainRestoreFlags.knownInfo, domainRestoreFlags)
        table.add(Remote.Procedure.domainDestroyFlags.knownInfo, domainDestroyFlags)
        table.add(Remote.Procedure.domainSaveImageGetXMLDesc.knownInfo, domainSaveImageGetXMLDesc)
        table.add(Remote.Procedure.domainSaveImageDefineXML.knownInfo, domainSaveImageDefineXML)
        table.add(Remote.Procedure.domainBlockJobAbort.knownInfo, domainBlockJobAbort)
        table.add(Remote.Procedure.domainGetBlockJobInfo.knownInfo, domainGetBlockJobInfo)
        table.add(Remote.Procedure.domainBlockJobSetSpeed.knownInfo, domainBlockJobSetSpeed)
        table.add(Remote.Procedure.domainBlockPull.knownInfo, domainBlockPull)
        table.add(Remote.Procedure.domainMigrateGetMaxSpeed.knownInfo, domainMigrateGetMaxSpeed)
        table.add(Remote.Procedure.domainBlockStatsFlags.knownInfo, domainBlockStatsFlags)
        table.add(Remote.Procedure.domainReset.knownInfo, domainReset)
        table.add(Remote.Procedure.domainOpenGraphics.knownInfo, domainOpenGraphics)
        table.add(Remote.Procedure.domainBlockResize.knownInfo, domainBlockResize)
        table.add(Remote.Procedure.domainSetBlockIOTune.knownInfo, domainSetBlockIOTune)
        table.add(Remote.Procedure.domainGetBlockIOTune.knownInfo, domainGetBlockIOTune)
        table.add(Remote.Procedure.domainSetNUMAParameters.knownInfo, domainSetNUMAParameters)
        table.add(Remote.Procedure.domainGetNUMAParameters.knownInfo, domainGetNUMAParameters)
        table.add(Remote.Procedure.domainSetInterfaceParameters.knownInfo, domainSetInterfaceParameters)
        table.add(Remote.Procedure.domainGetInterfaceParameters.knownInfo, domainGetInterfaceParameters)
        table.add(Remote.Procedure.domainShutdownFlags.knownInfo, domainShutdownFlags)
        table.add(Remote.Procedure.domainPMSuspendForDuration.knownInfo, domainPMSuspendForDuration)
        table.add(Remote.Procedure.domainGetCPUStats.knownInfo, domainGetCPUStats)
        table.add(Remote.Procedure.domainGetDiskErrors.knownInfo, domainGetDiskErrors)
        table.add(Remote.Procedure.domainSetMetadata.knownInfo, domainSetMetadata)
        table.add(Remote.Procedure.domainGetMetadata.knownInfo, domainGetMetadata)
        table.add(Remote.Procedure.domainBlockRebase.knownInfo, domainBlockRebase)
        table.add(Remote.Procedure.domainPMWakeup.knownInfo, domainPMWakeup)
        table.add(Remote.Procedure.connectListAllDomains.knownInfo, connectListAllDomains)
        table.add(Remote.Procedure.domainGetHostname.knownInfo, domainGetHostname)
        table.add(Remote.Procedure.domainGetSecurityLabelList.knownInfo, domainGetSecurityLabelList)
        table.add(Remote.Procedure.domainPinEmulator.knownInfo, domainPinEmulator)
        table.add(Remote.Procedure.domainGetEmulatorPinInfo.knownInfo, domainGetEmulatorPinInfo)
        table.add(Remote.Procedure.domainBlockCommit.knownInfo, domainBlockCommit)
        table.add(Remote.Procedure.domainFSTrim.knownInfo, domainFSTrim)
        table.add(Remote.Procedure.domainSendProcessSignal.knownInfo, domainSendProcessSignal)
        table.add(Remote.Procedure.domainOpenChannel.knownInfo, domainOpenChannel)
        table.add(Remote.Procedure.domainGetJobStats.knownInfo, domainGetJobStats)
        table.add(Remote.Procedure.domainMigrateGetCompressionCache.knownInfo, domainMigrateGetCompressionCache)
        table.add(Remote.Procedure.domainMigrateSetCompressionCache.knownInfo, domainMigrateSetCompressionCache)
        table.add(Remote.Procedure.domainMigrateBegin3Params.knownInfo, domainMigrateBegin3Params)
        table.add(Remote.Procedure.domainMigratePrepare3Params.knownInfo, domainMigratePrepare3Params)
        table.add(Remote.Procedure.domainMigratePrepareTunnel3Params.knownInfo, domainMigratePrepareTunnel3Params)
        table.add(Remote.Procedure.domainMigratePerform3Params.knownInfo, domainMigratePerform3Params)
        table.add(Remote.Procedure.domainMigrateFinish3Params.knownInfo, domainMigrateFinish3Params)
        table.add(Remote.Procedure.domainMigrateConfirm3Params.knownInfo, domainMigrateConfirm3Params)
        table.add(Remote.Procedure.domainSetMemoryStatsPeriod.knownInfo, domainSetMemoryStatsPeriod)
        table.add(Remote.Procedure.domainCreateXMLWithFiles.knownInfo, domainCreateXMLWithFiles)
        table.add(Remote.Procedure.domainCreateWithFiles.knownInfo, domainCreateWithFiles)
        table.add(Remote.Procedure.connectDomainEventCallbackRegisterAny.knownInfo, connectDomainEventCallbackRegisterAny)
        table.add(Remote.Procedure.connectDomainEventCallbackDeregisterAny.knownInfo, connectDomainEventCallbackDeregisterAny)
        table.add(Remote.Procedure.domainCoreDumpWithFormat.knownInfo, domainCoreDumpWithFormat)
        table.add(Remote.Procedure.domainFSFreeze.knownInfo, domainFSFreeze)
        table.add(Remote.Procedure.domainFSThaw.knownInfo, domainFSThaw)
        table.add(Remote.Procedure.domainGetTime.knownInfo, domainGetTime)
        table.add(Remote.Procedure.domainSetTime.knownInfo, domainSetTime)
        table.add(Remote.Procedure.connectGetDomainCapabilities.knownInfo, connectGetDomainCapabilities)
        table.add(Remote.Procedure.domainOpenGraphicsFD.knownInfo, domainOpenGraphicsFD)
        table.add(Remote.Procedure.connectGetAllDomainStats.knownInfo, connectGetAllDomainStats)
        table.add(Remote.Procedure.domainBlockCopy.knownInfo, domainBlockCopy)
        table.add(Remote.Procedure.domainGetFSInfo.knownInfo, domainGetFSInfo)
        table.add(Remote.Procedure.domainDefineXMLFlags.knownInfo, domainDefineXMLFlags)
        table.add(Remote.Procedure.domainGetIOThreadInfo.knownInfo, domainGetIOThreadInfo)
        table.add(Remote.Procedure.domainPinIOThread.knownInfo, domainPinIOThread)
        table.add(Remote.Procedure.domainInterfaceAddresses.knownInfo, domainInterfaceAddresses)
        table.add(Remote.Procedure.domainAddIOThread.knownInfo, domainAddIOThread)
        table.add(Remote.Procedure.domainDelIOThread.knownInfo, domainDelIOThread)
        table.add(Remote.Procedure.domainSetUserPassword.knownInfo, domainSetUserPassword)
        table.add(Remote.Procedure.domainRename.knownInfo, domainRename)
        table.add(Remote.Procedure.domainMigrateStartPostCopy.knownInfo, domainMigrateStartPostCopy)
        table.add(Remote.Procedure.domainGetPerfEvents.knownInfo, domainGetPerfEvents)
        table.add(Remote.Procedure.domainSetPerfEvents.knownInfo, domainSetPerfEvents)
        table.add(Remote.Procedure.domainGetGuestVCPUs.knownInfo, domainGetGuestVCPUs)
        table.add(Remote.Procedure.domainSetGuestVCPUs.knownInfo, domainSetGuestVCPUs)
        table.add(Remote.Procedure.domainSetVCPU.knownInfo, domainSetVCPU)
        table.add(Remote.Procedure.domainSetBlockThreshold.knownInfo, domainSetBlockThreshold)
        table.add(Remote.Procedure.domainMigrateGetMaxDowntime.knownInfo, domainMigrateGetMaxDowntime)
        table.add(Remote.Procedure.domainManagedSaveGetXMLDesc.knownInfo, domainManagedSaveGetXMLDesc)
        table.add(Remote.Procedure.domainManagedSaveDefineXML.knownInfo, domainManagedSaveDefineXML)
        table.add(Remote.Procedure.domainSetLifecycleAction.knownInfo, domainSetLifecycleAction)
        table.add(Remote.Procedure.domainDetachDeviceAlias.knownInfo, domainDetachDeviceAlias)
        table.add(Remote.Procedure.domainGetLaunchSecurityInfo.knownInfo, domainGetLaunchSecurityInfo)
        table.add(Remote.Procedure.domainSetIOThreadParams.knownInfo, domainSetIOThreadParams)
        table.add(Remote.Procedure.domainGetGuestInfo.knownInfo, domainGetGuestInfo)
        table.add(Remote.Procedure.domainAgentSetResponseTimeout.knownInfo, domainAgentSetResponseTimeout)
        table.add(Remote.Procedure.domainBackupBegin.knownInfo, domainBackupBegin)
        table.add(Remote.Procedure.domainBackupGetXMLDesc.knownInfo, domainBackupGetXMLDesc)
        table.add(Remote.Procedure.domainAuthorizedSSHKeysGet.knownInfo, domainAuthorizedSSHKeysGet)
        table.add(Remote.Procedure.domainAuthorizedSSHKeysSet.knownInfo, domainAuthorizedSSHKeysSet)
        table.add(Remote.Procedure.domainGetMessages.knownInfo, domainGetMessages)
        table.add(Remote.Procedure.domainStartDirtyRateCalc.knownInfo, domainStartDirtyRateCalc)
        table.add(Remote.Procedure.domainSetLaunchSecurityState.knownInfo, domainSetLaunchSecurityState)
        table.add(Remote.Procedure.domainSaveParams.knownInfo, domainSaveParams)
        table.add(Remote.Procedure.domainRestoreParams.knownInfo, domainRestoreParams)
        table.add(Remote.Procedure.domainAbortJobFlags.knownInfo, domainAbortJobFlags)
        table.add(Remote.Procedure.domainFDAssociate.knownInfo, domainFDAssociate)
        table.add(Remote.Procedure.domainGraphicsReload.knownInfo, domainGraphicsReload)
        table.add(Remote.Procedure.domainGetAutostartOnce.knownInfo, domainGetAutostartOnce)
        table.add(Remote.Procedure.domainSetAutostartOnce.knownInfo, domainSetAutostartOnce)
        table.add(Remote.Procedure.domainSetThrottleGroup.knownInfo, domainSetThrottleGroup)
        table.add(Remote.Procedure.domainDelThrottleGroup.knownInfo, domainDelThrottleGroup)
    }
}
