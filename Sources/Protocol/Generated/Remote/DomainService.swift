// SPDX-License-Identifier: Apache-2.0
// Written by xdrgen from protocol/remote.x. Do not edit: edit that file and run `make generate`.
// swift-format-ignore-file
import Errors

private typealias MadeFor = GeneratedCodeVersion1

/// The calls of this kind, one method per procedure.
public protocol DomainService: AnyObject, Sendable {
    /// `virDomainAttachDevice`, procedure 8.
    func domainAttachDevice(_ args: Remote.DomainAttachDeviceArgs, in call: any CallContext) async throws
    /// `virDomainCreate`, procedure 9.
    func domainCreate(_ args: Remote.DomainCreateArgs, in call: any CallContext) async throws
    /// `virDomainCreateXML`, procedure 10.
    func domainCreateXML(_ args: Remote.DomainCreateXMLArgs, in call: any CallContext) async throws -> Remote.DomainCreateXMLRet
    /// `virDomainDefineXML`, procedure 11.
    func domainDefineXML(_ args: Remote.DomainDefineXMLArgs, in call: any CallContext) async throws -> Remote.DomainDefineXMLRet
    /// `virDomainDestroy`, procedure 12.
    func domainDestroy(_ args: Remote.DomainDestroyArgs, in call: any CallContext) async throws
    /// `virDomainDetachDevice`, procedure 13.
    func domainDetachDevice(_ args: Remote.DomainDetachDeviceArgs, in call: any CallContext) async throws
    /// `virDomainGetXMLDesc`, procedure 14.
    func domainGetXMLDesc(_ args: Remote.DomainGetXMLDescArgs, in call: any CallContext) async throws -> Remote.DomainGetXMLDescRet
    /// `virDomainGetAutostart`, procedure 15.
    func domainGetAutostart(_ args: Remote.DomainGetAutostartArgs, in call: any CallContext) async throws -> Remote.DomainGetAutostartRet
    /// `virDomainGetInfo`, procedure 16.
    func domainGetInfo(_ args: Remote.DomainGetInfoArgs, in call: any CallContext) async throws -> Remote.DomainGetInfoRet
    /// `virDomainGetMaxMemory`, procedure 17.
    func domainGetMaxMemory(_ args: Remote.DomainGetMaxMemoryArgs, in call: any CallContext) async throws -> Remote.DomainGetMaxMemoryRet
    /// `virDomainGetMaxVcpus`, procedure 18.
    func domainGetMaxVCPUs(_ args: Remote.DomainGetMaxVCPUsArgs, in call: any CallContext) async throws -> Remote.DomainGetMaxVCPUsRet
    /// `virDomainGetOSType`, procedure 19.
    func domainGetOSType(_ args: Remote.DomainGetOSTypeArgs, in call: any CallContext) async throws -> Remote.DomainGetOSTypeRet
    /// `virDomainGetVcpus`, procedure 20.
    func domainGetVCPUs(_ args: Remote.DomainGetVCPUsArgs, in call: any CallContext) async throws -> Remote.DomainGetVCPUsRet
    /// `virConnectListDefinedDomains`, procedure 21.
    func connectListDefinedDomains(_ args: Remote.ConnectListDefinedDomainsArgs, in call: any CallContext) async throws -> Remote.ConnectListDefinedDomainsRet
    /// `virDomainLookupByID`, procedure 22.
    func domainLookupByID(_ args: Remote.DomainLookupByIDArgs, in call: any CallContext) async throws -> Remote.DomainLookupByIDRet
    /// `virDomainLookupByName`, procedure 23.
    func domainLookupByName(_ args: Remote.DomainLookupByNameArgs, in call: any CallContext) async throws -> Remote.DomainLookupByNameRet
    /// `virDomainLookupByUUID`, procedure 24.
    func domainLookupByUUID(_ args: Remote.DomainLookupByUUIDArgs, in call: any CallContext) async throws -> Remote.DomainLookupByUUIDRet
    /// `virConnectNumOfDefinedDomains`, procedure 25.
    func connectNumOfDefinedDomains(in call: any CallContext) async throws -> Remote.ConnectNumOfDefinedDomainsRet
    /// `virDomainPinVcpu`, procedure 26.
    func domainPinVCPU(_ args: Remote.DomainPinVCPUArgs, in call: any CallContext) async throws
    /// `virDomainReboot`, procedure 27.
    func domainReboot(_ args: Remote.DomainRebootArgs, in call: any CallContext) async throws
    /// `virDomainResume`, procedure 28.
    func domainResume(_ args: Remote.DomainResumeArgs, in call: any CallContext) async throws
    /// `virDomainSetAutostart`, procedure 29.
    func domainSetAutostart(_ args: Remote.DomainSetAutostartArgs, in call: any CallContext) async throws
    /// `virDomainSetMaxMemory`, procedure 30.
    func domainSetMaxMemory(_ args: Remote.DomainSetMaxMemoryArgs, in call: any CallContext) async throws
    /// `virDomainSetMemory`, procedure 31.
    func domainSetMemory(_ args: Remote.DomainSetMemoryArgs, in call: any CallContext) async throws
    /// `virDomainSetVcpus`, procedure 32.
    func domainSetVCPUs(_ args: Remote.DomainSetVCPUsArgs, in call: any CallContext) async throws
    /// `virDomainShutdown`, procedure 33.
    func domainShutdown(_ args: Remote.DomainShutdownArgs, in call: any CallContext) async throws
    /// `virDomainSuspend`, procedure 34.
    func domainSuspend(_ args: Remote.DomainSuspendArgs, in call: any CallContext) async throws
    /// `virDomainUndefine`, procedure 35.
    func domainUndefine(_ args: Remote.DomainUndefineArgs, in call: any CallContext) async throws
    /// `virConnectListDomains`, procedure 37.
    func connectListDomains(_ args: Remote.ConnectListDomainsArgs, in call: any CallContext) async throws -> Remote.ConnectListDomainsRet
    /// `virConnectNumOfDomains`, procedure 51.
    func connectNumOfDomains(in call: any CallContext) async throws -> Remote.ConnectNumOfDomainsRet
    /// `virDomainCoreDump`, procedure 53.
    func domainCoreDump(_ args: Remote.DomainCoreDumpArgs, in call: any CallContext) async throws
    /// `virDomainRestore`, procedure 54.
    func domainRestore(_ args: Remote.DomainRestoreArgs, in call: any CallContext) async throws
    /// `virDomainSave`, procedure 55.
    func domainSave(_ args: Remote.DomainSaveArgs, in call: any CallContext) async throws
    /// `virDomainGetSchedulerType`, procedure 56.
    func domainGetSchedulerType(_ args: Remote.DomainGetSchedulerTypeArgs, in call: any CallContext) async throws -> Remote.DomainGetSchedulerTypeRet
    /// `virDomainGetSchedulerParameters`, procedure 57.
    func domainGetSchedulerParameters(_ args: Remote.DomainGetSchedulerParametersArgs, in call: any CallContext) async throws -> Remote.DomainGetSchedulerParametersRet
    /// `virDomainSetSchedulerParameters`, procedure 58.
    func domainSetSchedulerParameters(_ args: Remote.DomainSetSchedulerParametersArgs, in call: any CallContext) async throws
    /// Procedure 61.
    func domainMigratePrepare(_ args: Remote.DomainMigratePrepareArgs, in call: any CallContext) async throws -> Remote.DomainMigratePrepareRet
    /// Procedure 62.
    func domainMigratePerform(_ args: Remote.DomainMigratePerformArgs, in call: any CallContext) async throws
    /// Procedure 63.
    func domainMigrateFinish(_ args: Remote.DomainMigrateFinishArgs, in call: any CallContext) async throws -> Remote.DomainMigrateFinishRet
    /// `virDomainBlockStats`, procedure 64.
    func domainBlockStats(_ args: Remote.DomainBlockStatsArgs, in call: any CallContext) async throws -> Remote.DomainBlockStatsRet
    /// `virDomainInterfaceStats`, procedure 65.
    func domainInterfaceStats(_ args: Remote.DomainInterfaceStatsArgs, in call: any CallContext) async throws -> Remote.DomainInterfaceStatsRet
    /// `virDomainBlockPeek`, procedure 103.
    func domainBlockPeek(_ args: Remote.DomainBlockPeekArgs, in call: any CallContext) async throws -> Remote.DomainBlockPeekRet
    /// `virDomainMemoryPeek`, procedure 104.
    func domainMemoryPeek(_ args: Remote.DomainMemoryPeekArgs, in call: any CallContext) async throws -> Remote.DomainMemoryPeekRet
    /// `virConnectDomainEventRegister`, procedure 105.
    func connectDomainEventRegister(in call: any CallContext) async throws -> Remote.ConnectDomainEventRegisterRet
    /// `virConnectDomainEventDeregister`, procedure 106.
    func connectDomainEventDeregister(in call: any CallContext) async throws -> Remote.ConnectDomainEventDeregisterRet
    /// Procedure 108.
    func domainMigratePrepare2(_ args: Remote.DomainMigratePrepare2Args, in call: any CallContext) async throws -> Remote.DomainMigratePrepare2Ret
    /// Procedure 109.
    func domainMigrateFinish2(_ args: Remote.DomainMigrateFinish2Args, in call: any CallContext) async throws -> Remote.DomainMigrateFinish2Ret
    /// `virDomainGetSecurityLabel`, procedure 121.
    func domainGetSecurityLabel(_ args: Remote.DomainGetSecurityLabelArgs, in call: any CallContext) async throws -> Remote.DomainGetSecurityLabelRet
    /// `virConnectDomainXMLFromNative`, procedure 135.
    func connectDomainXMLFromNative(_ args: Remote.ConnectDomainXMLFromNativeArgs, in call: any CallContext) async throws -> Remote.ConnectDomainXMLFromNativeRet
    /// `virConnectDomainXMLToNative`, procedure 136.
    func connectDomainXMLToNative(_ args: Remote.ConnectDomainXMLToNativeArgs, in call: any CallContext) async throws -> Remote.ConnectDomainXMLToNativeRet
    /// Procedure 148.
    func domainMigratePrepareTunnel(_ args: Remote.DomainMigratePrepareTunnelArgs, in call: any CallContext) async throws
    /// `virDomainIsActive`, procedure 150.
    func domainIsActive(_ args: Remote.DomainIsActiveArgs, in call: any CallContext) async throws -> Remote.DomainIsActiveRet
    /// `virDomainIsPersistent`, procedure 151.
    func domainIsPersistent(_ args: Remote.DomainIsPersistentArgs, in call: any CallContext) async throws -> Remote.DomainIsPersistentRet
    /// `virDomainMemoryStats`, procedure 159.
    func domainMemoryStats(_ args: Remote.DomainMemoryStatsArgs, in call: any CallContext) async throws -> Remote.DomainMemoryStatsRet
    /// `virDomainAttachDeviceFlags`, procedure 160.
    func domainAttachDeviceFlags(_ args: Remote.DomainAttachDeviceFlagsArgs, in call: any CallContext) async throws
    /// `virDomainDetachDeviceFlags`, procedure 161.
    func domainDetachDeviceFlags(_ args: Remote.DomainDetachDeviceFlagsArgs, in call: any CallContext) async throws
    /// `virDomainGetJobInfo`, procedure 163.
    func domainGetJobInfo(_ args: Remote.DomainGetJobInfoArgs, in call: any CallContext) async throws -> Remote.DomainGetJobInfoRet
    /// `virDomainAbortJob`, procedure 164.
    func domainAbortJob(_ args: Remote.DomainAbortJobArgs, in call: any CallContext) async throws
    /// `virDomainMigrateSetMaxDowntime`, procedure 166.
    func domainMigrateSetMaxDowntime(_ args: Remote.DomainMigrateSetMaxDowntimeArgs, in call: any CallContext) async throws
    /// `virConnectDomainEventRegisterAny`, procedure 167.
    func connectDomainEventRegisterAny(_ args: Remote.ConnectDomainEventRegisterAnyArgs, in call: any CallContext) async throws
    /// `virConnectDomainEventDeregisterAny`, procedure 168.
    func connectDomainEventDeregisterAny(_ args: Remote.ConnectDomainEventDeregisterAnyArgs, in call: any CallContext) async throws
    /// `virDomainUpdateDeviceFlags`, procedure 174.
    func domainUpdateDeviceFlags(_ args: Remote.DomainUpdateDeviceFlagsArgs, in call: any CallContext) async throws
    /// `virDomainManagedSave`, procedure 182.
    func domainManagedSave(_ args: Remote.DomainManagedSaveArgs, in call: any CallContext) async throws
    /// `virDomainHasManagedSaveImage`, procedure 183.
    func domainHasManagedSaveImage(_ args: Remote.DomainHasManagedSaveImageArgs, in call: any CallContext) async throws -> Remote.DomainHasManagedSaveImageRet
    /// `virDomainManagedSaveRemove`, procedure 184.
    func domainManagedSaveRemove(_ args: Remote.DomainManagedSaveRemoveArgs, in call: any CallContext) async throws
    /// `virDomainGetBlockInfo`, procedure 194.
    func domainGetBlockInfo(_ args: Remote.DomainGetBlockInfoArgs, in call: any CallContext) async throws -> Remote.DomainGetBlockInfoRet
    /// `virDomainCreateWithFlags`, procedure 196.
    func domainCreateWithFlags(_ args: Remote.DomainCreateWithFlagsArgs, in call: any CallContext) async throws -> Remote.DomainCreateWithFlagsRet
    /// `virDomainSetMemoryParameters`, procedure 197.
    func domainSetMemoryParameters(_ args: Remote.DomainSetMemoryParametersArgs, in call: any CallContext) async throws
    /// `virDomainGetMemoryParameters`, procedure 198.
    func domainGetMemoryParameters(_ args: Remote.DomainGetMemoryParametersArgs, in call: any CallContext) async throws -> Remote.DomainGetMemoryParametersRet
    /// `virDomainSetVcpusFlags`, procedure 199.
    func domainSetVCPUsFlags(_ args: Remote.DomainSetVCPUsFlagsArgs, in call: any CallContext) async throws
    /// `virDomainGetVcpusFlags`, procedure 200.
    func domainGetVCPUsFlags(_ args: Remote.DomainGetVCPUsFlagsArgs, in call: any CallContext) async throws -> Remote.DomainGetVCPUsFlagsRet
    /// `virDomainOpenConsole`, procedure 201.
    func domainOpenConsole(_ args: Remote.DomainOpenConsoleArgs, in call: any CallContext) async throws
    /// `virDomainIsUpdated`, procedure 202.
    func domainIsUpdated(_ args: Remote.DomainIsUpdatedArgs, in call: any CallContext) async throws -> Remote.DomainIsUpdatedRet
    /// `virDomainSetMemoryFlags`, procedure 204.
    func domainSetMemoryFlags(_ args: Remote.DomainSetMemoryFlagsArgs, in call: any CallContext) async throws
    /// `virDomainSetBlkioParameters`, procedure 205.
    func domainSetBlkioParameters(_ args: Remote.DomainSetBlkioParametersArgs, in call: any CallContext) async throws
    /// `virDomainGetBlkioParameters`, procedure 206.
    func domainGetBlkioParameters(_ args: Remote.DomainGetBlkioParametersArgs, in call: any CallContext) async throws -> Remote.DomainGetBlkioParametersRet
    /// `virDomainMigrateSetMaxSpeed`, procedure 207.
    func domainMigrateSetMaxSpeed(_ args: Remote.DomainMigrateSetMaxSpeedArgs, in call: any CallContext) async throws
    /// `virDomainInjectNMI`, procedure 210.
    func domainInjectNMI(_ args: Remote.DomainInjectNMIArgs, in call: any CallContext) async throws
    /// `virDomainScreenshot`, procedure 211.
    func domainScreenshot(_ args: Remote.DomainScreenshotArgs, in call: any CallContext) async throws -> Remote.DomainScreenshotRet
    /// `virDomainGetState`, procedure 212.
    func domainGetState(_ args: Remote.DomainGetStateArgs, in call: any CallContext) async throws -> Remote.DomainGetStateRet
    /// Procedure 213.
    func domainMigrateBegin3(_ args: Remote.DomainMigrateBegin3Args, in call: any CallContext) async throws -> Remote.DomainMigrateBegin3Ret
    /// Procedure 214.
    func domainMigratePrepare3(_ args: Remote.DomainMigratePrepare3Args, in call: any CallContext) async throws -> Remote.DomainMigratePrepare3Ret
    /// Procedure 215.
    func domainMigratePrepareTunnel3(_ args: Remote.DomainMigratePrepareTunnel3Args, in call: any CallContext) async throws -> Remote.DomainMigratePrepareTunnel3Ret
    /// Procedure 216.
    func domainMigratePerform3(_ args: Remote.DomainMigratePerform3Args, in call: any CallContext) async throws -> Remote.DomainMigratePerform3Ret
    /// Procedure 217.
    func domainMigrateFinish3(_ args: Remote.DomainMigrateFinish3Args, in call: any CallContext) async throws -> Remote.DomainMigrateFinish3Ret
    /// Procedure 218.
    func domainMigrateConfirm3(_ args: Remote.DomainMigrateConfirm3Args, in call: any CallContext) async throws
    /// `virDomainSetSchedulerParametersFlags`, procedure 219.
    func domainSetSchedulerParametersFlags(_ args: Remote.DomainSetSchedulerParametersFlagsArgs, in call: any CallContext) async throws
    /// `virDomainGetSchedulerParametersFlags`, procedure 223.
    func domainGetSchedulerParametersFlags(_ args: Remote.DomainGetSchedulerParametersFlagsArgs, in call: any CallContext) async throws -> Remote.DomainGetSchedulerParametersFlagsRet
    /// `virDomainPinVcpuFlags`, procedure 225.
    func domainPinVCPUFlags(_ args: Remote.DomainPinVCPUFlagsArgs, in call: any CallContext) async throws
    /// `virDomainSendKey`, procedure 226.
    func domainSendKey(_ args: Remote.DomainSendKeyArgs, in call: any CallContext) async throws
    /// `virDomainGetControlInfo`, procedure 229.
    func domainGetControlInfo(_ args: Remote.DomainGetControlInfoArgs, in call: any CallContext) async throws -> Remote.DomainGetControlInfoRet
    /// `virDomainGetVcpuPinInfo`, procedure 230.
    func domainGetVCPUPinInfo(_ args: Remote.DomainGetVCPUPinInfoArgs, in call: any CallContext) async throws -> Remote.DomainGetVCPUPinInfoRet
    /// `virDomainUndefineFlags`, procedure 231.
    func domainUndefineFlags(_ args: Remote.DomainUndefineFlagsArgs, in call: any CallContext) async throws
    /// `virDomainSaveFlags`, procedure 232.
    func domainSaveFlags(_ args: Remote.DomainSaveFlagsArgs, in call: any CallContext) async throws
    /// `virDomainRestoreFlags`, procedure 233.
    func domainRestoreFlags(_ args: Remote.DomainRestoreFlagsArgs, in call: any CallContext) async throws
    /// `virDomainDestroyFlags`, procedure 234.
    func domainDestroyFlags(_ args: Remote.DomainDestroyFlagsArgs, in call: any CallContext) async throws
    /// `virDomainSaveImageGetXMLDesc`, procedure 235.
    func domainSaveImageGetXMLDesc(_ args: Remote.DomainSaveImageGetXMLDescArgs, in call: any CallContext) async throws -> Remote.DomainSaveImageGetXMLDescRet
    /// `virDomainSaveImageDefineXML`, procedure 236.
    func domainSaveImageDefineXML(_ args: Remote.DomainSaveImageDefineXMLArgs, in call: any CallContext) async throws
    /// `virDomainBlockJobAbort`, procedure 237.
    func domainBlockJobAbort(_ args: Remote.DomainBlockJobAbortArgs, in call: any CallContext) async throws
    /// `virDomainGetBlockJobInfo`, procedure 238.
    func domainGetBlockJobInfo(_ args: Remote.DomainGetBlockJobInfoArgs, in call: any CallContext) async throws -> Remote.DomainGetBlockJobInfoRet
    /// `virDomainBlockJobSetSpeed`, procedure 239.
    func domainBlockJobSetSpeed(_ args: Remote.DomainBlockJobSetSpeedArgs, in call: any CallContext) async throws
    /// `virDomainBlockPull`, procedure 240.
    func domainBlockPull(_ args: Remote.DomainBlockPullArgs, in call: any CallContext) async throws
    /// `virDomainMigrateGetMaxSpeed`, procedure 242.
    func domainMigrateGetMaxSpeed(_ args: Remote.DomainMigrateGetMaxSpeedArgs, in call: any CallContext) async throws -> Remote.DomainMigrateGetMaxSpeedRet
    /// `virDomainBlockStatsFlags`, procedure 243.
    func domainBlockStatsFlags(_ args: Remote.DomainBlockStatsFlagsArgs, in call: any CallContext) async throws -> Remote.DomainBlockStatsFlagsRet
    /// `virDomainReset`, procedure 245.
    func domainReset(_ args: Remote.DomainResetArgs, in call: any CallContext) async throws
    /// `virDomainOpenGraphics`, procedure 249.
    func domainOpenGraphics(_ args: Remote.DomainOpenGraphicsArgs, in call: any CallContext) async throws
    /// `virDomainBlockResize`, procedure 251.
    func domainBlockResize(_ args: Remote.DomainBlockResizeArgs, in call: any CallContext) async throws
    /// `virDomainSetBlockIoTune`, procedure 252.
    func domainSetBlockIOTune(_ args: Remote.DomainSetBlockIOTuneArgs, in call: any CallContext) async throws
    /// `virDomainGetBlockIoTune`, procedure 253.
    func domainGetBlockIOTune(_ args: Remote.DomainGetBlockIOTuneArgs, in call: any CallContext) async throws -> Remote.DomainGetBlockIOTuneRet
    /// `virDomainSetNumaParameters`, procedure 254.
    func domainSetNUMAParameters(_ args: Remote.DomainSetNUMAParametersArgs, in call: any CallContext) async throws
    /// `virDomainGetNumaParameters`, procedure 255.
    func domainGetNUMAParameters(_ args: Remote.DomainGetNUMAParametersArgs, in call: any CallContext) async throws -> Remote.DomainGetNUMAParametersRet
    /// `virDomainSetInterfaceParameters`, procedure 256.
    func domainSetInterfaceParameters(_ args: Remote.DomainSetInterfaceParametersArgs, in call: any CallContext) async throws
    /// `virDomainGetInterfaceParameters`, procedure 257.
    func domainGetInterfaceParameters(_ args: Remote.DomainGetInterfaceParametersArgs, in call: any CallContext) async throws -> Remote.DomainGetInterfaceParametersRet
    /// `virDomainShutdownFlags`, procedure 258.
    func domainShutdownFlags(_ args: Remote.DomainShutdownFlagsArgs, in call: any CallContext) async throws
    /// `virDomainPMSuspendForDuration`, procedure 261.
    func domainPMSuspendForDuration(_ args: Remote.DomainPMSuspendForDurationArgs, in call: any CallContext) async throws
    /// `virDomainGetCPUStats`, procedure 262.
    func domainGetCPUStats(_ args: Remote.DomainGetCPUStatsArgs, in call: any CallContext) async throws -> Remote.DomainGetCPUStatsRet
    /// `virDomainGetDiskErrors`, procedure 263.
    func domainGetDiskErrors(_ args: Remote.DomainGetDiskErrorsArgs, in call: any CallContext) async throws -> Remote.DomainGetDiskErrorsRet
    /// `virDomainSetMetadata`, procedure 264.
    func domainSetMetadata(_ args: Remote.DomainSetMetadataArgs, in call: any CallContext) async throws
    /// `virDomainGetMetadata`, procedure 265.
    func domainGetMetadata(_ args: Remote.DomainGetMetadataArgs, in call: any CallContext) async throws -> Remote.DomainGetMetadataRet
    /// `virDomainBlockRebase`, procedure 266.
    func domainBlockRebase(_ args: Remote.DomainBlockRebaseArgs, in call: any CallContext) async throws
    /// `virDomainPMWakeup`, procedure 267.
    func domainPMWakeup(_ args: Remote.DomainPMWakeupArgs, in call: any CallContext) async throws
    /// `virConnectListAllDomains`, procedure 273.
    func connectListAllDomains(_ args: Remote.ConnectListAllDomainsArgs, in call: any CallContext) async throws -> Remote.ConnectListAllDomainsRet
    /// `virDomainGetHostname`, procedure 277.
    func domainGetHostname(_ args: Remote.DomainGetHostnameArgs, in call: any CallContext) async throws -> Remote.DomainGetHostnameRet
    /// `virDomainGetSecurityLabelList`, procedure 278.
    func domainGetSecurityLabelList(_ args: Remote.DomainGetSecurityLabelListArgs, in call: any CallContext) async throws -> Remote.DomainGetSecurityLabelListRet
    /// `virDomainPinEmulator`, procedure 279.
    func domainPinEmulator(_ args: Remote.DomainPinEmulatorArgs, in call: any CallContext) async throws
    /// `virDomainGetEmulatorPinInfo`, procedure 280.
    func domainGetEmulatorPinInfo(_ args: Remote.DomainGetEmulatorPinInfoArgs, in call: any CallContext) async throws -> Remote.DomainGetEmulatorPinInfoRet
    /// `virDomainBlockCommit`, procedure 290.
    func domainBlockCommit(_ args: Remote.DomainBlockCommitArgs, in call: any CallContext) async throws
    /// `virDomainFSTrim`, procedure 294.
    func domainFSTrim(_ args: Remote.DomainFSTrimArgs, in call: any CallContext) async throws
    /// `virDomainSendProcessSignal`, procedure 295.
    func domainSendProcessSignal(_ args: Remote.DomainSendProcessSignalArgs, in call: any CallContext) async throws
    /// `virDomainOpenChannel`, procedure 296.
    func domainOpenChannel(_ args: Remote.DomainOpenChannelArgs, in call: any CallContext) async throws
    /// `virDomainGetJobStats`, procedure 298.
    func domainGetJobStats(_ args: Remote.DomainGetJobStatsArgs, in call: any CallContext) async throws -> Remote.DomainGetJobStatsRet
    /// `virDomainMigrateGetCompressionCache`, procedure 299.
    func domainMigrateGetCompressionCache(_ args: Remote.DomainMigrateGetCompressionCacheArgs, in call: any CallContext) async throws -> Remote.DomainMigrateGetCompressionCacheRet
    /// `virDomainMigrateSetCompressionCache`, procedure 300.
    func domainMigrateSetCompressionCache(_ args: Remote.DomainMigrateSetCompressionCacheArgs, in call: any CallContext) async throws
    /// Procedure 302.
    func domainMigrateBegin3Params(_ args: Remote.DomainMigrateBegin3ParamsArgs, in call: any CallContext) async throws -> Remote.DomainMigrateBegin3ParamsRet
    /// Procedure 303.
    func domainMigratePrepare3Params(_ args: Remote.DomainMigratePrepare3ParamsArgs, in call: any CallContext) async throws -> Remote.DomainMigratePrepare3ParamsRet
    /// Procedure 304.
    func domainMigratePrepareTunnel3Params(_ args: Remote.DomainMigratePrepareTunnel3ParamsArgs, in call: any CallContext) async throws -> Remote.DomainMigratePrepareTunnel3ParamsRet
    /// Procedure 305.
    func domainMigratePerform3Params(_ args: Remote.DomainMigratePerform3ParamsArgs, in call: any CallContext) async throws -> Remote.DomainMigratePerform3ParamsRet
    /// Procedure 306.
    func domainMigrateFinish3Params(_ args: Remote.DomainMigrateFinish3ParamsArgs, in call: any CallContext) async throws -> Remote.DomainMigrateFinish3ParamsRet
    /// Procedure 307.
    func domainMigrateConfirm3Params(_ args: Remote.DomainMigrateConfirm3ParamsArgs, in call: any CallContext) async throws
    /// `virDomainSetMemoryStatsPeriod`, procedure 308.
    func domainSetMemoryStatsPeriod(_ args: Remote.DomainSetMemoryStatsPeriodArgs, in call: any CallContext) async throws
    /// `virDomainCreateXMLWithFiles`, procedure 309.
    func domainCreateXMLWithFiles(_ args: Remote.DomainCreateXMLWithFilesArgs, in call: any CallContext) async throws -> Remote.DomainCreateXMLWithFilesRet
    /// `virDomainCreateWithFiles`, procedure 310.
    func domainCreateWithFiles(_ args: Remote.DomainCreateWithFilesArgs, in call: any CallContext) async throws -> Remote.DomainCreateWithFilesRet
    /// Procedure 316.
    func connectDomainEventCallbackRegisterAny(_ args: Remote.ConnectDomainEventCallbackRegisterAnyArgs, in call: any CallContext) async throws -> Remote.ConnectDomainEventCallbackRegisterAnyRet
    /// Procedure 317.
    func connectDomainEventCallbackDeregisterAny(_ args: Remote.ConnectDomainEventCallbackDeregisterAnyArgs, in call: any CallContext) async throws
    /// `virDomainCoreDumpWithFormat`, procedure 334.
    func domainCoreDumpWithFormat(_ args: Remote.DomainCoreDumpWithFormatArgs, in call: any CallContext) async throws
    /// `virDomainFSFreeze`, procedure 335.
    func domainFSFreeze(_ args: Remote.DomainFSFreezeArgs, in call: any CallContext) async throws -> Remote.DomainFSFreezeRet
    /// `virDomainFSThaw`, procedure 336.
    func domainFSThaw(_ args: Remote.DomainFSThawArgs, in call: any CallContext) async throws -> Remote.DomainFSThawRet
    /// `virDomainGetTime`, procedure 337.
    func domainGetTime(_ args: Remote.DomainGetTimeArgs, in call: any CallContext) async throws -> Remote.DomainGetTimeRet
    /// `virDomainSetTime`, procedure 338.
    func domainSetTime(_ args: Remote.DomainSetTimeArgs, in call: any CallContext) async throws
    /// `virConnectGetDomainCapabilities`, procedure 342.
    func connectGetDomainCapabilities(_ args: Remote.ConnectGetDomainCapabilitiesArgs, in call: any CallContext) async throws -> Remote.ConnectGetDomainCapabilitiesRet
    /// `virDomainOpenGraphicsFD`, procedure 343.
    func domainOpenGraphicsFD(_ args: Remote.DomainOpenGraphicsFDArgs, in call: any CallContext) async throws
    /// `virConnectGetAllDomainStats`, procedure 344.
    func connectGetAllDomainStats(_ args: Remote.ConnectGetAllDomainStatsArgs, in call: any CallContext) async throws -> Remote.ConnectGetAllDomainStatsRet
    /// `virDomainBlockCopy`, procedure 345.
    func domainBlockCopy(_ args: Remote.DomainBlockCopyArgs, in call: any CallContext) async throws
    /// `virDomainGetFSInfo`, procedure 349.
    func domainGetFSInfo(_ args: Remote.DomainGetFSInfoArgs, in call: any CallContext) async throws -> Remote.DomainGetFSInfoRet
    /// `virDomainDefineXMLFlags`, procedure 350.
    func domainDefineXMLFlags(_ args: Remote.DomainDefineXMLFlagsArgs, in call: any CallContext) async throws -> Remote.DomainDefineXMLFlagsRet
    /// `virDomainGetIOThreadInfo`, procedure 351.
    func domainGetIOThreadInfo(_ args: Remote.DomainGetIOThreadInfoArgs, in call: any CallContext) async throws -> Remote.DomainGetIOThreadInfoRet
    /// `virDomainPinIOThread`, procedure 352.
    func domainPinIOThread(_ args: Remote.DomainPinIOThreadArgs, in call: any CallContext) async throws
    /// `virDomainInterfaceAddresses`, procedure 353.
    func domainInterfaceAddresses(_ args: Remote.DomainInterfaceAddressesArgs, in call: any CallContext) async throws -> Remote.DomainInterfaceAddressesRet
    /// `virDomainAddIOThread`, procedure 355.
    func domainAddIOThread(_ args: Remote.DomainAddIOThreadArgs, in call: any CallContext) async throws
    /// `virDomainDelIOThread`, procedure 356.
    func domainDelIOThread(_ args: Remote.DomainDelIOThreadArgs, in call: any CallContext) async throws
    /// `virDomainSetUserPassword`, procedure 357.
    func domainSetUserPassword(_ args: Remote.DomainSetUserPasswordArgs, in call: any CallContext) async throws
    /// `virDomainRename`, procedure 358.
    func domainRename(_ args: Remote.DomainRenameArgs, in call: any CallContext) async throws -> Remote.DomainRenameRet
    /// `virDomainMigrateStartPostCopy`, procedure 364.
    func domainMigrateStartPostCopy(_ args: Remote.DomainMigrateStartPostCopyArgs, in call: any CallContext) async throws
    /// `virDomainGetPerfEvents`, procedure 365.
    func domainGetPerfEvents(_ args: Remote.DomainGetPerfEventsArgs, in call: any CallContext) async throws -> Remote.DomainGetPerfEventsRet
    /// `virDomainSetPerfEvents`, procedure 366.
    func domainSetPerfEvents(_ args: Remote.DomainSetPerfEventsArgs, in call: any CallContext) async throws
    /// `virDomainGetGuestVcpus`, procedure 371.
    func domainGetGuestVCPUs(_ args: Remote.DomainGetGuestVCPUsArgs, in call: any CallContext) async throws -> Remote.DomainGetGuestVCPUsRet
    /// `virDomainSetGuestVcpus`, procedure 372.
    func domainSetGuestVCPUs(_ args: Remote.DomainSetGuestVCPUsArgs, in call: any CallContext) async throws
    /// `virDomainSetVcpu`, procedure 384.
    func domainSetVCPU(_ args: Remote.DomainSetVCPUArgs, in call: any CallContext) async throws
    /// `virDomainSetBlockThreshold`, procedure 386.
    func domainSetBlockThreshold(_ args: Remote.DomainSetBlockThresholdArgs, in call: any CallContext) async throws
    /// `virDomainMigrateGetMaxDowntime`, procedure 387.
    func domainMigrateGetMaxDowntime(_ args: Remote.DomainMigrateGetMaxDowntimeArgs, in call: any CallContext) async throws -> Remote.DomainMigrateGetMaxDowntimeRet
    /// `virDomainManagedSaveGetXMLDesc`, procedure 388.
    func domainManagedSaveGetXMLDesc(_ args: Remote.DomainManagedSaveGetXMLDescArgs, in call: any CallContext) async throws -> Remote.DomainManagedSaveGetXMLDescRet
    /// `virDomainManagedSaveDefineXML`, procedure 389.
    func domainManagedSaveDefineXML(_ args: Remote.DomainManagedSaveDefineXMLArgs, in call: any CallContext) async throws
    /// `virDomainSetLifecycleAction`, procedure 390.
    func domainSetLifecycleAction(_ args: Remote.DomainSetLifecycleActionArgs, in call: any CallContext) async throws
    /// `virDomainDetachDeviceAlias`, procedure 392.
    func domainDetachDeviceAlias(_ args: Remote.DomainDetachDeviceAliasArgs, in call: any CallContext) async throws
    /// `virDomainGetLaunchSecurityInfo`, procedure 396.
    func domainGetLaunchSecurityInfo(_ args: Remote.DomainGetLaunchSecurityInfoArgs, in call: any CallContext) async throws -> Remote.DomainGetLaunchSecurityInfoRet
    /// `virDomainSetIOThreadParams`, procedure 402.
    func domainSetIOThreadParams(_ args: Remote.DomainSetIOThreadParamsArgs, in call: any CallContext) async throws
    /// `virDomainGetGuestInfo`, procedure 418.
    func domainGetGuestInfo(_ args: Remote.DomainGetGuestInfoArgs, in call: any CallContext) async throws -> Remote.DomainGetGuestInfoRet
    /// `virDomainAgentSetResponseTimeout`, procedure 420.
    func domainAgentSetResponseTimeout(_ args: Remote.DomainAgentSetResponseTimeoutArgs, in call: any CallContext) async throws -> Remote.DomainAgentSetResponseTimeoutRet
    /// `virDomainBackupBegin`, procedure 421.
    func domainBackupBegin(_ args: Remote.DomainBackupBeginArgs, in call: any CallContext) async throws
    /// `virDomainBackupGetXMLDesc`, procedure 422.
    func domainBackupGetXMLDesc(_ args: Remote.DomainBackupGetXMLDescArgs, in call: any CallContext) async throws -> Remote.DomainBackupGetXMLDescRet
    /// `virDomainAuthorizedSSHKeysGet`, procedure 424.
    func domainAuthorizedSSHKeysGet(_ args: Remote.DomainAuthorizedSSHKeysGetArgs, in call: any CallContext) async throws -> Remote.DomainAuthorizedSSHKeysGetRet
    /// `virDomainAuthorizedSSHKeysSet`, procedure 425.
    func domainAuthorizedSSHKeysSet(_ args: Remote.DomainAuthorizedSSHKeysSetArgs, in call: any CallContext) async throws
    /// `virDomainGetMessages`, procedure 426.
    func domainGetMessages(_ args: Remote.DomainGetMessagesArgs, in call: any CallContext) async throws -> Remote.DomainGetMessagesRet
    /// `virDomainStartDirtyRateCalc`, procedure 427.
    func domainStartDirtyRateCalc(_ args: Remote.DomainStartDirtyRateCalcArgs, in call: any CallContext) async throws
    /// `virDomainSetLaunchSecurityState`, procedure 439.
    func domainSetLaunchSecurityState(_ args: Remote.DomainSetLaunchSecurityStateArgs, in call: any CallContext) async throws
    /// `virDomainSaveParams`, procedure 440.
    func domainSaveParams(_ args: Remote.DomainSaveParamsArgs, in call: any CallContext) async throws
    /// `virDomainRestoreParams`, procedure 441.
    func domainRestoreParams(_ args: Remote.DomainRestoreParamsArgs, in call: any CallContext) async throws
    /// `virDomainAbortJobFlags`, procedure 442.
    func domainAbortJobFlags(_ args: Remote.DomainAbortJobFlagsArgs, in call: any CallContext) async throws
    /// `virDomainFDAssociate`, procedure 443.
    func domainFDAssociate(_ args: Remote.DomainFDAssociateArgs, in call: any CallContext) async throws
    /// Procedure 448.
    func domainGraphicsReload(_ args: Remote.DomainGraphicsReloadArgs, in call: any CallContext) async throws
    /// Procedure 449.
    func domainGetAutostartOnce(_ args: Remote.DomainGetAutostartOnceArgs, in call: any CallContext) async throws -> Remote.DomainGetAutostartOnceRet
    /// Procedure 450.
    func domainSetAutostartOnce(_ args: Remote.DomainSetAutostartOnceArgs, in call: any CallContext) async throws
    /// Procedure 451.
    func domainSetThrottleGroup(_ args: Remote.DomainSetThrottleGroupArgs, in call: any CallContext) async throws
    /// Procedure 452.
    func domainDelThrottleGroup(_ args: Remote.DomainDelThrottleGroupArgs, in call: any CallContext) async throws
}

extension DomainService {
    public func domainAttachDevice(_ args: Remote.DomainAttachDeviceArgs, in call: any CallContext) async throws { throw VirtError.unsupported("virDomainAttachDevice", .domain) }
    public func domainCreate(_ args: Remote.DomainCreateArgs, in call: any CallContext) async throws { throw VirtError.unsupported("virDomainCreate", .domain) }
    public func domainCreateXML(_ args: Remote.DomainCreateXMLArgs, in call: any CallContext) async throws -> Remote.DomainCreateXMLRet { throw VirtError.unsupported("virDomainCreateXML", .domain) }
    public func domainDefineXML(_ args: Remote.DomainDefineXMLArgs, in call: any CallContext) async throws -> Remote.DomainDefineXMLRet { throw VirtError.unsupported("virDomainDefineXML", .domain) }
    public func domainDestroy(_ args: Remote.DomainDestroyArgs, in call: any CallContext) async throws { throw VirtError.unsupported("virDomainDestroy", .domain) }
    public func domainDetachDevice(_ args: Remote.DomainDetachDeviceArgs, in call: any CallContext) async throws { throw VirtError.unsupported("virDomainDetachDevice", .domain) }
    public func domainGetXMLDesc(_ args: Remote.DomainGetXMLDescArgs, in call: any CallContext) async throws -> Remote.DomainGetXMLDescRet { throw VirtError.unsupported("virDomainGetXMLDesc", .domain) }
    public func domainGetAutostart(_ args: Remote.DomainGetAutostartArgs, in call: any CallContext) async throws -> Remote.DomainGetAutostartRet { throw VirtError.unsupported("virDomainGetAutostart", .domain) }
    public func domainGetInfo(_ args: Remote.DomainGetInfoArgs, in call: any CallContext) async throws -> Remote.DomainGetInfoRet { throw VirtError.unsupported("virDomainGetInfo", .domain) }
    public func domainGetMaxMemory(_ args: Remote.DomainGetMaxMemoryArgs, in call: any CallContext) async throws -> Remote.DomainGetMaxMemoryRet { throw VirtError.unsupported("virDomainGetMaxMemory", .domain) }
    public func domainGetMaxVCPUs(_ args: Remote.DomainGetMaxVCPUsArgs, in call: any CallContext) async throws -> Remote.DomainGetMaxVCPUsRet { throw VirtError.unsupported("virDomainGetMaxVcpus", .domain) }
    public func domainGetOSType(_ args: Remote.DomainGetOSTypeArgs, in call: any CallContext) async throws -> Remote.DomainGetOSTypeRet { throw VirtError.unsupported("virDomainGetOSType", .domain) }
    public func domainGetVCPUs(_ args: Remote.DomainGetVCPUsArgs, in call: any CallContext) async throws -> Remote.DomainGetVCPUsRet { throw VirtError.unsupported("virDomainGetVcpus", .domain) }
    public func connectListDefinedDomains(_ args: Remote.ConnectListDefinedDomainsArgs, in call: any CallContext) async throws -> Remote.ConnectListDefinedDomainsRet { throw VirtError.unsupported("virConnectListDefinedDomains", .domain) }
    public func domainLookupByID(_ args: Remote.DomainLookupByIDArgs, in call: any CallContext) async throws -> Remote.DomainLookupByIDRet { throw VirtError.unsupported("virDomainLookupByID", .domain) }
    public func domainLookupByName(_ args: Remote.DomainLookupByNameArgs, in call: any CallContext) async throws -> Remote.DomainLookupByNameRet { throw VirtError.unsupported("virDomainLookupByName", .domain) }
    public func domainLookupByUUID(_ args: Remote.DomainLookupByUUIDArgs, in call: any CallContext) async throws -> Remote.DomainLookupByUUIDRet { throw VirtError.unsupported("virDomainLookupByUUID", .domain) }
    public func connectNumOfDefinedDomains(in call: any CallContext) async throws -> Remote.ConnectNumOfDefinedDomainsRet { throw VirtError.unsupported("virConnectNumOfDefinedDomains", .domain) }
    public func domainPinVCPU(_ args: Remote.DomainPinVCPUArgs, in call: any CallContext) async throws { throw VirtError.unsupported("virDomainPinVcpu", .domain) }
    public func domainReboot(_ args: Remote.DomainRebootArgs, in call: any CallContext) async throws { throw VirtError.unsupported("virDomainReboot", .domain) }
    public func domainResume(_ args: Remote.DomainResumeArgs, in call: any CallContext) async throws { throw VirtError.unsupported("virDomainResume", .domain) }
    public func domainSetAutostart(_ args: Remote.DomainSetAutostartArgs, in call: any CallContext) async throws { throw VirtError.unsupported("virDomainSetAutostart", .domain) }
    public func domainSetMaxMemory(_ args: Remote.DomainSetMaxMemoryArgs, in call: any CallContext) async throws { throw VirtError.unsupported("virDomainSetMaxMemory", .domain) }
    public func domainSetMemory(_ args: Remote.DomainSetMemoryArgs, in call: any CallContext) async throws { throw VirtError.unsupported("virDomainSetMemory", .domain) }
    public func domainSetVCPUs(_ args: Remote.DomainSetVCPUsArgs, in call: any CallContext) async throws { throw VirtError.unsupported("virDomainSetVcpus", .domain) }
    public func domainShutdown(_ args: Remote.DomainShutdownArgs, in call: any CallContext) async throws { throw VirtError.unsupported("virDomainShutdown", .domain) }
    public func domainSuspend(_ args: Remote.DomainSuspendArgs, in call: any CallContext) async throws { throw VirtError.unsupported("virDomainSuspend", .domain) }
    public func domainUndefine(_ args: Remote.DomainUndefineArgs, in call: any CallContext) async throws { throw VirtError.unsupported("virDomainUndefine", .domain) }
    public func connectListDomains(_ args: Remote.ConnectListDomainsArgs, in call: any CallContext) async throws -> Remote.ConnectListDomainsRet { throw VirtError.unsupported("virConnectListDomains", .domain) }
    public func connectNumOfDomains(in call: any CallContext) async throws -> Remote.ConnectNumOfDomainsRet { throw VirtError.unsupported("virConnectNumOfDomains", .domain) }
    public func domainCoreDump(_ args: Remote.DomainCoreDumpArgs, in call: any CallContext) async throws { throw VirtError.unsupported("virDomainCoreDump", .domain) }
    public func domainRestore(_ args: Remote.DomainRestoreArgs, in call: any CallContext) async throws { throw VirtError.unsupported("virDomainRestore", .domain) }
    public func domainSave(_ args: Remote.DomainSaveArgs, in call: any CallContext) async throws { throw VirtError.unsupported("virDomainSave", .domain) }
    public func domainGetSchedulerType(_ args: Remote.DomainGetSchedulerTypeArgs, in call: any CallContext) async throws -> Remote.DomainGetSchedulerTypeRet { throw VirtError.unsupported("virDomainGetSchedulerType", .domain) }
    public func domainGetSchedulerParameters(_ args: Remote.DomainGetSchedulerParametersArgs, in call: any CallContext) async throws -> Remote.DomainGetSchedulerParametersRet { throw VirtError.unsupported("virDomainGetSchedulerParameters", .domain) }
    public func domainSetSchedulerParameters(_ args: Remote.DomainSetSchedulerParametersArgs, in call: any CallContext) async throws { throw VirtError.unsupported("virDomainSetSchedulerParameters", .domain) }
    public func domainMigratePrepare(_ args: Remote.DomainMigratePrepareArgs, in call: any CallContext) async throws -> Remote.DomainMigratePrepareRet { throw VirtError.unsupported("virDomainMigratePrepare", .domain) }
    public func domainMigratePerform(_ args: Remote.DomainMigratePerformArgs, in call: any CallContext) async throws { throw VirtError.unsupported("virDomainMigratePerform", .domain) }
    public func domainMigrateFinish(_ args: Remote.DomainMigrateFinishArgs, in call: any CallContext) async throws -> Remote.DomainMigrateFinishRet { throw VirtError.unsupported("virDomainMigrateFinish", .domain) }
    public func domainBlockStats(_ args: Remote.DomainBlockStatsArgs, in call: any CallContext) async throws -> Remote.DomainBlockStatsRet { throw VirtError.unsupported("virDomainBlockStats", .domain) }
    public func domainInterfaceStats(_ args: Remote.DomainInterfaceStatsArgs, in call: any CallContext) async throws -> Remote.DomainInterfaceStatsRet { throw VirtError.unsupported("virDomainInterfaceStats", .domain) }
    public func domainBlockPeek(_ args: Remote.DomainBlockPeekArgs, in call: any CallContext) async throws -> Remote.DomainBlockPeekRet { throw VirtError.unsupported("virDomainBlockPeek", .domain) }
    public func domainMemoryPeek(_ args: Remote.DomainMemoryPeekArgs, in call: any CallContext) async throws -> Remote.DomainMemoryPeekRet { throw VirtError.unsupported("virDomainMemoryPeek", .domain) }
    public func connectDomainEventRegister(in call: any CallContext) async throws -> Remote.ConnectDomainEventRegisterRet { throw VirtError.unsupported("virConnectDomainEventRegister", .domain) }
    public func connectDomainEventDeregister(in call: any CallContext) async throws -> Remote.ConnectDomainEventDeregisterRet { throw VirtError.unsupported("virConnectDomainEventDeregister", .domain) }
    public func domainMigratePrepare2(_ args: Remote.DomainMigratePrepare2Args, in call: any CallContext) async throws -> Remote.DomainMigratePrepare2Ret { throw VirtError.unsupported("virDomainMigratePrepare2", .domain) }
    public func domainMigrateFinish2(_ args: Remote.DomainMigrateFinish2Args, in call: any CallContext) async throws -> Remote.DomainMigrateFinish2Ret { throw VirtError.unsupported("virDomainMigrateFinish2", .domain) }
    public func domainGetSecurityLabel(_ args: Remote.DomainGetSecurityLabelArgs, in call: any CallContext) async throws -> Remote.DomainGetSecurityLabelRet { throw VirtError.unsupported("virDomainGetSecurityLabel", .domain) }
    public func connectDomainXMLFromNative(_ args: Remote.ConnectDomainXMLFromNativeArgs, in call: any CallContext) async throws -> Remote.ConnectDomainXMLFromNativeRet { throw VirtError.unsupported("virConnectDomainXMLFromNative", .domain) }
    public func connectDomainXMLToNative(_ args: Remote.ConnectDomainXMLToNativeArgs, in call: any CallContext) async throws -> Remote.ConnectDomainXMLToNativeRet { throw VirtError.unsupported("virConnectDomainXMLToNative", .domain) }
    public func domainMigratePrepareTunnel(_ args: Remote.DomainMigratePrepareTunnelArgs, in call: any CallContext) async throws { throw VirtError.unsupported("virDomainMigratePrepareTunnel", .domain) }
    public func domainIsActive(_ args: Remote.DomainIsActiveArgs, in call: any CallContext) async throws -> Remote.DomainIsActiveRet { throw VirtError.unsupported("virDomainIsActive", .domain) }
    public func domainIsPersistent(_ args: Remote.DomainIsPersistentArgs, in call: any CallContext) async throws -> Remote.DomainIsPersistentRet { throw VirtError.unsupported("virDomainIsPersistent", .domain) }
    public func domainMemoryStats(_ args: Remote.DomainMemoryStatsArgs, in call: any CallContext) async throws -> Remote.DomainMemoryStatsRet { throw VirtError.unsupported("virDomainMemoryStats", .domain) }
    public func domainAttachDeviceFlags(_ args: Remote.DomainAttachDeviceFlagsArgs, in call: any CallContext) async throws { throw VirtError.unsupported("virDomainAttachDeviceFlags", .domain) }
    public func domainDetachDeviceFlags(_ args: Remote.DomainDetachDeviceFlagsArgs, in call: any CallContext) async throws { throw VirtError.unsupported("virDomainDetachDeviceFlags", .domain) }
    public func domainGetJobInfo(_ args: Remote.DomainGetJobInfoArgs, in call: any CallContext) async throws -> Remote.DomainGetJobInfoRet { throw VirtError.unsupported("virDomainGetJobInfo", .domain) }
    public func domainAbortJob(_ args: Remote.DomainAbortJobArgs, in call: any CallContext) async throws { throw VirtError.unsupported("virDomainAbortJob", .domain) }
    public func domainMigrateSetMaxDowntime(_ args: Remote.DomainMigrateSetMaxDowntimeArgs, in call: any CallContext) async throws { throw VirtError.unsupported("virDomainMigrateSetMaxDowntime", .domain) }
    public func connectDomainEventRegisterAny(_ args: Remote.ConnectDomainEventRegisterAnyArgs, in call: any CallContext) async throws { throw VirtError.unsupported("virConnectDomainEventRegisterAny", .domain) }
    public func connectDomainEventDeregisterAny(_ args: Remote.ConnectDomainEventDeregisterAnyArgs, in call: any CallContext) async throws { throw VirtError.unsupported("virConnectDomainEventDeregisterAny", .domain) }
    public func domainUpdateDeviceFlags(_ args: Remote.DomainUpdateDeviceFlagsArgs, in call: any CallContext) async throws { throw VirtError.unsupported("virDomainUpdateDeviceFlags", .domain) }
    public func domainManagedSave(_ args: Remote.DomainManagedSaveArgs, in call: any CallContext) async throws { throw VirtError.unsupported("virDomainManagedSave", .domain) }
    public func domainHasManagedSaveImage(_ args: Remote.DomainHasManagedSaveImageArgs, in call: any CallContext) async throws -> Remote.DomainHasManagedSaveImageRet { throw VirtError.unsupported("virDomainHasManagedSaveImage", .domain) }
    public func domainManagedSaveRemove(_ args: Remote.DomainManagedSaveRemoveArgs, in call: any CallContext) async throws { throw VirtError.unsupported("virDomainManagedSaveRemove", .domain) }
    public func domainGetBlockInfo(_ args: Remote.DomainGetBlockInfoArgs, in call: any CallContext) async throws -> Remote.DomainGetBlockInfoRet { throw VirtError.unsupported("virDomainGetBlockInfo", .domain) }
    public func domainCreateWithFlags(_ args: Remote.DomainCreateWithFlagsArgs, in call: any CallContext) async throws -> Remote.DomainCreateWithFlagsRet { throw VirtError.unsupported("virDomainCreateWithFlags", .domain) }
    public func domainSetMemoryParameters(_ args: Remote.DomainSetMemoryParametersArgs, in call: any CallContext) async throws { throw VirtError.unsupported("virDomainSetMemoryParameters", .domain) }
    public func domainGetMemoryParameters(_ args: Remote.DomainGetMemoryParametersArgs, in call: any CallContext) async throws -> Remote.DomainGetMemoryParametersRet { throw VirtError.unsupported("virDomainGetMemoryParameters", .domain) }
    public func domainSetVCPUsFlags(_ args: Remote.DomainSetVCPUsFlagsArgs, in call: any CallContext) async throws { throw VirtError.unsupported("virDomainSetVcpusFlags", .domain) }
    public func domainGetVCPUsFlags(_ args: Remote.DomainGetVCPUsFlagsArgs, in call: any CallContext) async throws -> Remote.DomainGetVCPUsFlagsRet { throw VirtError.unsupported("virDomainGetVcpusFlags", .domain) }
    public func domainOpenConsole(_ args: Remote.DomainOpenConsoleArgs, in call: any CallContext) async throws { throw VirtError.unsupported("virDomainOpenConsole", .domain) }
    public func domainIsUpdated(_ args: Remote.DomainIsUpdatedArgs, in call: any CallContext) async throws -> Remote.DomainIsUpdatedRet { throw VirtError.unsupported("virDomainIsUpdated", .domain) }
    public func domainSetMemoryFlags(_ args: Remote.DomainSetMemoryFlagsArgs, in call: any CallContext) async throws { throw VirtError.unsupported("virDomainSetMemoryFlags", .domain) }
    public func domainSetBlkioParameters(_ args: Remote.DomainSetBlkioParametersArgs, in call: any CallContext) async throws { throw VirtError.unsupported("virDomainSetBlkioParameters", .domain) }
    public func domainGetBlkioParameters(_ args: Remote.DomainGetBlkioParametersArgs, in call: any CallContext) async throws -> Remote.DomainGetBlkioParametersRet { throw VirtError.unsupported("virDomainGetBlkioParameters", .domain) }
    public func domainMigrateSetMaxSpeed(_ args: Remote.DomainMigrateSetMaxSpeedArgs, in call: any CallContext) async throws { throw VirtError.unsupported("virDomainMigrateSetMaxSpeed", .domain) }
    public func domainInjectNMI(_ args: Remote.DomainInjectNMIArgs, in call: any CallContext) async throws { throw VirtError.unsupported("virDomainInjectNMI", .domain) }
    public func domainScreenshot(_ args: Remote.DomainScreenshotArgs, in call: any CallContext) async throws -> Remote.DomainScreenshotRet { throw VirtError.unsupported("virDomainScreenshot", .domain) }
    public func domainGetState(_ args: Remote.DomainGetStateArgs, in call: any CallContext) async throws -> Remote.DomainGetStateRet { throw VirtError.unsupported("virDomainGetState", .domain) }
    public func domainMigrateBegin3(_ args: Remote.DomainMigrateBegin3Args, in call: any CallContext) async throws -> Remote.DomainMigrateBegin3Ret { throw VirtError.unsupported("virDomainMigrateBegin3", .domain) }
    public func domainMigratePrepare3(_ args: Remote.DomainMigratePrepare3Args, in call: any CallContext) async throws -> Remote.DomainMigratePrepare3Ret { throw VirtError.unsupported("virDomainMigratePrepare3", .domain) }
    public func domainMigratePrepareTunnel3(_ args: Remote.DomainMigratePrepareTunnel3Args, in call: any CallContext) async throws -> Remote.DomainMigratePrepareTunnel3Ret { throw VirtError.unsupported("virDomainMigratePrepareTunnel3", .domain) }
    public func domainMigratePerform3(_ args: Remote.DomainMigratePerform3Args, in call: any CallContext) async throws -> Remote.DomainMigratePerform3Ret { throw VirtError.unsupported("virDomainMigratePerform3", .domain) }
    public func domainMigrateFinish3(_ args: Remote.DomainMigrateFinish3Args, in call: any CallContext) async throws -> Remote.DomainMigrateFinish3Ret { throw VirtError.unsupported("virDomainMigrateFinish3", .domain) }
    public func domainMigrateConfirm3(_ args: Remote.DomainMigrateConfirm3Args, in call: any CallContext) async throws { throw VirtError.unsupported("virDomainMigrateConfirm3", .domain) }
    public func domainSetSchedulerParametersFlags(_ args: Remote.DomainSetSchedulerParametersFlagsArgs, in call: any CallContext) async throws { throw VirtError.unsupported("virDomainSetSchedulerParametersFlags", .domain) }
    public func domainGetSchedulerParametersFlags(_ args: Remote.DomainGetSchedulerParametersFlagsArgs, in call: any CallContext) async throws -> Remote.DomainGetSchedulerParametersFlagsRet { throw VirtError.unsupported("virDomainGetSchedulerParametersFlags", .domain) }
    public func domainPinVCPUFlags(_ args: Remote.DomainPinVCPUFlagsArgs, in call: any CallContext) async throws { throw VirtError.unsupported("virDomainPinVcpuFlags", .domain) }
    public func domainSendKey(_ args: Remote.DomainSendKeyArgs, in call: any CallContext) async throws { throw VirtError.unsupported("virDomainSendKey", .domain) }
    public func domainGetControlInfo(_ args: Remote.DomainGetControlInfoArgs, in call: any CallContext) async throws -> Remote.DomainGetControlInfoRet { throw VirtError.unsupported("virDomainGetControlInfo", .domain) }
    public func domainGetVCPUPinInfo(_ args: Remote.DomainGetVCPUPinInfoArgs, in call: any CallContext) async throws -> Remote.DomainGetVCPUPinInfoRet { throw VirtError.unsupported("virDomainGetVcpuPinInfo", .domain) }
    public func domainUndefineFlags(_ args: Remote.DomainUndefineFlagsArgs, in call: any CallContext) async throws { throw VirtError.unsupported("virDomainUndefineFlags", .domain) }
    public func domainSaveFlags(_ args: Remote.DomainSaveFlagsArgs, in call: any CallContext) async throws { throw VirtError.unsupported("virDomainSaveFlags", .domain) }
    public func domainRestoreFlags(_ args: Remote.DomainRestoreFlagsArgs, in call: any CallContext) async throws { throw VirtError.unsupported("virDomainRestoreFlags", .domain) }
    public func domainDestroyFlags(_ args: Remote.DomainDestroyFlagsArgs, in call: any CallContext) async throws { throw VirtError.unsupported("virDomainDestroyFlags", .domain) }
    public func domainSaveImageGetXMLDesc(_ args: Remote.DomainSaveImageGetXMLDescArgs, in call: any CallContext) async throws -> Remote.DomainSaveImageGetXMLDescRet { throw VirtError.unsupported("virDomainSaveImageGetXMLDesc", .domain) }
    public func domainSaveImageDefineXML(_ args: Remote.DomainSaveImageDefineXMLArgs, in call: any CallContext) async throws { throw VirtError.unsupported("virDomainSaveImageDefineXML", .domain) }
    public func domainBlockJobAbort(_ args: Remote.DomainBlockJobAbortArgs, in call: any CallContext) async throws { throw VirtError.unsupported("virDomainBlockJobAbort", .domain) }
    public func domainGetBlockJobInfo(_ args: Remote.DomainGetBlockJobInfoArgs, in call: any CallContext) async throws -> Remote.DomainGetBlockJobInfoRet { throw VirtError.unsupported("virDomainGetBlockJobInfo", .domain) }
    public func domainBlockJobSetSpeed(_ args: Remote.DomainBlockJobSetSpeedArgs, in call: any CallContext) async throws { throw VirtError.unsupported("virDomainBlockJobSetSpeed", .domain) }
    public func domainBlockPull(_ args: Remote.DomainBlockPullArgs, in call: any CallContext) async throws { throw VirtError.unsupported("virDomainBlockPull", .domain) }
    public func domainMigrateGetMaxSpeed(_ args: Remote.DomainMigrateGetMaxSpeedArgs, in call: any CallContext) async throws -> Remote.DomainMigrateGetMaxSpeedRet { throw VirtError.unsupported("virDomainMigrateGetMaxSpeed", .domain) }
    public func domainBlockStatsFlags(_ args: Remote.DomainBlockStatsFlagsArgs, in call: any CallContext) async throws -> Remote.DomainBlockStatsFlagsRet { throw VirtError.unsupported("virDomainBlockStatsFlags", .domain) }
    public func domainReset(_ args: Remote.DomainResetArgs, in call: any CallContext) async throws { throw VirtError.unsupported("virDomainReset", .domain) }
    public func domainOpenGraphics(_ args: Remote.DomainOpenGraphicsArgs, in call: any CallContext) async throws { throw VirtError.unsupported("virDomainOpenGraphics", .domain) }
    public func domainBlockResize(_ args: Remote.DomainBlockResizeArgs, in call: any CallContext) async throws { throw VirtError.unsupported("virDomainBlockResize", .domain) }
    public func domainSetBlockIOTune(_ args: Remote.DomainSetBlockIOTuneArgs, in call: any CallContext) async throws { throw VirtError.unsupported("virDomainSetBlockIoTune", .domain) }
    public func domainGetBlockIOTune(_ args: Remote.DomainGetBlockIOTuneArgs, in call: any CallContext) async throws -> Remote.DomainGetBlockIOTuneRet { throw VirtError.unsupported("virDomainGetBlockIoTune", .domain) }
    public func domainSetNUMAParameters(_ args: Remote.DomainSetNUMAParametersArgs, in call: any CallContext) async throws { throw VirtError.unsupported("virDomainSetNumaParameters", .domain) }
    public func domainGetNUMAParameters(_ args: Remote.DomainGetNUMAParametersArgs, in call: any CallContext) async throws -> Remote.DomainGetNUMAParametersRet { throw VirtError.unsupported("virDomainGetNumaParameters", .domain) }
    public func domainSetInterfaceParameters(_ args: Remote.DomainSetInterfaceParametersArgs, in call: any CallContext) async throws { throw VirtError.unsupported("virDomainSetInterfaceParameters", .domain) }
    public func domainGetInterfaceParameters(_ args: Remote.DomainGetInterfaceParametersArgs, in call: any CallContext) async throws -> Remote.DomainGetInterfaceParametersRet { throw VirtError.unsupported("virDomainGetInterfaceParameters", .domain) }
    public func domainShutdownFlags(_ args: Remote.DomainShutdownFlagsArgs, in call: any CallContext) async throws { throw VirtError.unsupported("virDomainShutdownFlags", .domain) }
    public func domainPMSuspendForDuration(_ args: Remote.DomainPMSuspendForDurationArgs, in call: any CallContext) async throws { throw VirtError.unsupported("virDomainPMSuspendForDuration", .domain) }
    public func domainGetCPUStats(_ args: Remote.DomainGetCPUStatsArgs, in call: any CallContext) async throws -> Remote.DomainGetCPUStatsRet { throw VirtError.unsupported("virDomainGetCPUStats", .domain) }
    public func domainGetDiskErrors(_ args: Remote.DomainGetDiskErrorsArgs, in call: any CallContext) async throws -> Remote.DomainGetDiskErrorsRet { throw VirtError.unsupported("virDomainGetDiskErrors", .domain) }
    public func domainSetMetadata(_ args: Remote.DomainSetMetadataArgs, in call: any CallContext) async throws { throw VirtError.unsupported("virDomainSetMetadata", .domain) }
    public func domainGetMetadata(_ args: Remote.DomainGetMetadataArgs, in call: any CallContext) async throws -> Remote.DomainGetMetadataRet { throw VirtError.unsupported("virDomainGetMetadata", .domain) }
    public func domainBlockRebase(_ args: Remote.DomainBlockRebaseArgs, in call: any CallContext) async throws { throw VirtError.unsupported("virDomainBlockRebase", .domain) }
    public func domainPMWakeup(_ args: Remote.DomainPMWakeupArgs, in call: any CallContext) async throws { throw VirtError.unsupported("virDomainPMWakeup", .domain) }
    public func connectListAllDomains(_ args: Remote.ConnectListAllDomainsArgs, in call: any CallContext) async throws -> Remote.ConnectListAllDomainsRet { throw VirtError.unsupported("virConnectListAllDomains", .domain) }
    public func domainGetHostname(_ args: Remote.DomainGetHostnameArgs, in call: any CallContext) async throws -> Remote.DomainGetHostnameRet { throw VirtError.unsupported("virDomainGetHostname", .domain) }
    public func domainGetSecurityLabelList(_ args: Remote.DomainGetSecurityLabelListArgs, in call: any CallContext) async throws -> Remote.DomainGetSecurityLabelListRet { throw VirtError.unsupported("virDomainGetSecurityLabelList", .domain) }
    public func domainPinEmulator(_ args: Remote.DomainPinEmulatorArgs, in call: any CallContext) async throws { throw VirtError.unsupported("virDomainPinEmulator", .domain) }
    public func domainGetEmulatorPinInfo(_ args: Remote.DomainGetEmulatorPinInfoArgs, in call: any CallContext) async throws -> Remote.DomainGetEmulatorPinInfoRet { throw VirtError.unsupported("virDomainGetEmulatorPinInfo", .domain) }
    public func domainBlockCommit(_ args: Remote.DomainBlockCommitArgs, in call: any CallContext) async throws { throw VirtError.unsupported("virDomainBlockCommit", .domain) }
    public func domainFSTrim(_ args: Remote.DomainFSTrimArgs, in call: any CallContext) async throws { throw VirtError.unsupported("virDomainFSTrim", .domain) }
    public func domainSendProcessSignal(_ args: Remote.DomainSendProcessSignalArgs, in call: any CallContext) async throws { throw VirtError.unsupported("virDomainSendProcessSignal", .domain) }
    public func domainOpenChannel(_ args: Remote.DomainOpenChannelArgs, in call: any CallContext) async throws { throw VirtError.unsupported("virDomainOpenChannel", .domain) }
    public func domainGetJobStats(_ args: Remote.DomainGetJobStatsArgs, in call: any CallContext) async throws -> Remote.DomainGetJobStatsRet { throw VirtError.unsupported("virDomainGetJobStats", .domain) }
    public func domainMigrateGetCompressionCache(_ args: Remote.DomainMigrateGetCompressionCacheArgs, in call: any CallContext) async throws -> Remote.DomainMigrateGetCompressionCacheRet { throw VirtError.unsupported("virDomainMigrateGetCompressionCache", .domain) }
    public func domainMigrateSetCompressionCache(_ args: Remote.DomainMigrateSetCompressionCacheArgs, in call: any CallContext) async throws { throw VirtError.unsupported("virDomainMigrateSetCompressionCache", .domain) }
    public func domainMigrateBegin3Params(_ args: Remote.DomainMigrateBegin3ParamsArgs, in call: any CallContext) async throws -> Remote.DomainMigrateBegin3ParamsRet { throw VirtError.unsupported("virDomainMigrateBegin3Params", .domain) }
    public func domainMigratePrepare3Params(_ args: Remote.DomainMigratePrepare3ParamsArgs, in call: any CallContext) async throws -> Remote.DomainMigratePrepare3ParamsRet { throw VirtError.unsupported("virDomainMigratePrepare3Params", .domain) }
    public func domainMigratePrepareTunnel3Params(_ args: Remote.DomainMigratePrepareTunnel3ParamsArgs, in call: any CallContext) async throws -> Remote.DomainMigratePrepareTunnel3ParamsRet { throw VirtError.unsupported("virDomainMigratePrepareTunnel3Params", .domain) }
    public func domainMigratePerform3Params(_ args: Remote.DomainMigratePerform3ParamsArgs, in call: any CallContext) async throws -> Remote.DomainMigratePerform3ParamsRet { throw VirtError.unsupported("virDomainMigratePerform3Params", .domain) }
    public func domainMigrateFinish3Params(_ args: Remote.DomainMigrateFinish3ParamsArgs, in call: any CallContext) async throws -> Remote.DomainMigrateFinish3ParamsRet { throw VirtError.unsupported("virDomainMigrateFinish3Params", .domain) }
    public func domainMigrateConfirm3Params(_ args: Remote.DomainMigrateConfirm3ParamsArgs, in call: any CallContext) async throws { throw VirtError.unsupported("virDomainMigrateConfirm3Params", .domain) }
    public func domainSetMemoryStatsPeriod(_ args: Remote.DomainSetMemoryStatsPeriodArgs, in call: any CallContext) async throws { throw VirtError.unsupported("virDomainSetMemoryStatsPeriod", .domain) }
    public func domainCreateXMLWithFiles(_ args: Remote.DomainCreateXMLWithFilesArgs, in call: any CallContext) async throws -> Remote.DomainCreateXMLWithFilesRet { throw VirtError.unsupported("virDomainCreateXMLWithFiles", .domain) }
    public func domainCreateWithFiles(_ args: Remote.DomainCreateWithFilesArgs, in call: any CallContext) async throws -> Remote.DomainCreateWithFilesRet { throw VirtError.unsupported("virDomainCreateWithFiles", .domain) }
    public func connectDomainEventCallbackRegisterAny(_ args: Remote.ConnectDomainEventCallbackRegisterAnyArgs, in call: any CallContext) async throws -> Remote.ConnectDomainEventCallbackRegisterAnyRet { throw VirtError.unsupported("virConnectDomainEventCallbackRegisterAny", .domain) }
    public func connectDomainEventCallbackDeregisterAny(_ args: Remote.ConnectDomainEventCallbackDeregisterAnyArgs, in call: any CallContext) async throws { throw VirtError.unsupported("virConnectDomainEventCallbackDeregisterAny", .domain) }
    public func domainCoreDumpWithFormat(_ args: Remote.DomainCoreDumpWithFormatArgs, in call: any CallContext) async throws { throw VirtError.unsupported("virDomainCoreDumpWithFormat", .domain) }
    public func domainFSFreeze(_ args: Remote.DomainFSFreezeArgs, in call: any CallContext) async throws -> Remote.DomainFSFreezeRet { throw VirtError.unsupported("virDomainFSFreeze", .domain) }
    public func domainFSThaw(_ args: Remote.DomainFSThawArgs, in call: any CallContext) async throws -> Remote.DomainFSThawRet { throw VirtError.unsupported("virDomainFSThaw", .domain) }
    public func domainGetTime(_ args: Remote.DomainGetTimeArgs, in call: any CallContext) async throws -> Remote.DomainGetTimeRet { throw VirtError.unsupported("virDomainGetTime", .domain) }
    public func domainSetTime(_ args: Remote.DomainSetTimeArgs, in call: any CallContext) async throws { throw VirtError.unsupported("virDomainSetTime", .domain) }
    public func connectGetDomainCapabilities(_ args: Remote.ConnectGetDomainCapabilitiesArgs, in call: any CallContext) async throws -> Remote.ConnectGetDomainCapabilitiesRet { throw VirtError.unsupported("virConnectGetDomainCapabilities", .domain) }
    public func domainOpenGraphicsFD(_ args: Remote.DomainOpenGraphicsFDArgs, in call: any CallContext) async throws { throw VirtError.unsupported("virDomainOpenGraphicsFD", .domain) }
    public func connectGetAllDomainStats(_ args: Remote.ConnectGetAllDomainStatsArgs, in call: any CallContext) async throws -> Remote.ConnectGetAllDomainStatsRet { throw VirtError.unsupported("virConnectGetAllDomainStats", .domain) }
    public func domainBlockCopy(_ args: Remote.DomainBlockCopyArgs, in call: any CallContext) async throws { throw VirtError.unsupported("virDomainBlockCopy", .domain) }
    public func domainGetFSInfo(_ args: Remote.DomainGetFSInfoArgs, in call: any CallContext) async throws -> Remote.DomainGetFSInfoRet { throw VirtError.unsupported("virDomainGetFSInfo", .domain) }
    public func domainDefineXMLFlags(_ args: Remote.DomainDefineXMLFlagsArgs, in call: any CallContext) async throws -> Remote.DomainDefineXMLFlagsRet { throw VirtError.unsupported("virDomainDefineXMLFlags", .domain) }
    public func domainGetIOThreadInfo(_ args: Remote.DomainGetIOThreadInfoArgs, in call: any CallContext) async throws -> Remote.DomainGetIOThreadInfoRet { throw VirtError.unsupported("virDomainGetIOThreadInfo", .domain) }
    public func domainPinIOThread(_ args: Remote.DomainPinIOThreadArgs, in call: any CallContext) async throws { throw VirtError.unsupported("virDomainPinIOThread", .domain) }
    public func domainInterfaceAddresses(_ args: Remote.DomainInterfaceAddressesArgs, in call: any CallContext) async throws -> Remote.DomainInterfaceAddressesRet { throw VirtError.unsupported("virDomainInterfaceAddresses", .domain) }
    public func domainAddIOThread(_ args: Remote.DomainAddIOThreadArgs, in call: any CallContext) async throws { throw VirtError.unsupported("virDomainAddIOThread", .domain) }
    public func domainDelIOThread(_ args: Remote.DomainDelIOThreadArgs, in call: any CallContext) async throws { throw VirtError.unsupported("virDomainDelIOThread", .domain) }
    public func domainSetUserPassword(_ args: Remote.DomainSetUserPasswordArgs, in call: any CallContext) async throws { throw VirtError.unsupported("virDomainSetUserPassword", .domain) }
    public func domainRename(_ args: Remote.DomainRenameArgs, in call: any CallContext) async throws -> Remote.DomainRenameRet { throw VirtError.unsupported("virDomainRename", .domain) }
    public func domainMigrateStartPostCopy(_ args: Remote.DomainMigrateStartPostCopyArgs, in call: any CallContext) async throws { throw VirtError.unsupported("virDomainMigrateStartPostCopy", .domain) }
    public func domainGetPerfEvents(_ args: Remote.DomainGetPerfEventsArgs, in call: any CallContext) async throws -> Remote.DomainGetPerfEventsRet { throw VirtError.unsupported("virDomainGetPerfEvents", .domain) }
    public func domainSetPerfEvents(_ args: Remote.DomainSetPerfEventsArgs, in call: any CallContext) async throws { throw VirtError.unsupported("virDomainSetPerfEvents", .domain) }
    public func domainGetGuestVCPUs(_ args: Remote.DomainGetGuestVCPUsArgs, in call: any CallContext) async throws -> Remote.DomainGetGuestVCPUsRet { throw VirtError.unsupported("virDomainGetGuestVcpus", .domain) }
    public func domainSetGuestVCPUs(_ args: Remote.DomainSetGuestVCPUsArgs, in call: any CallContext) async throws { throw VirtError.unsupported("virDomainSetGuestVcpus", .domain) }
    public func domainSetVCPU(_ args: Remote.DomainSetVCPUArgs, in call: any CallContext) async throws { throw VirtError.unsupported("virDomainSetVcpu", .domain) }
    public func domainSetBlockThreshold(_ args: Remote.DomainSetBlockThresholdArgs, in call: any CallContext) async throws { throw VirtError.unsupported("virDomainSetBlockThreshold", .domain) }
    public func domainMigrateGetMaxDowntime(_ args: Remote.DomainMigrateGetMaxDowntimeArgs, in call: any CallContext) async throws -> Remote.DomainMigrateGetMaxDowntimeRet { throw VirtError.unsupported("virDomainMigrateGetMaxDowntime", .domain) }
    public func domainManagedSaveGetXMLDesc(_ args: Remote.DomainManagedSaveGetXMLDescArgs, in call: any CallContext) async throws -> Remote.DomainManagedSaveGetXMLDescRet { throw VirtError.unsupported("virDomainManagedSaveGetXMLDesc", .domain) }
    public func domainManagedSaveDefineXML(_ args: Remote.DomainManagedSaveDefineXMLArgs, in call: any CallContext) async throws { throw VirtError.unsupported("virDomainManagedSaveDefineXML", .domain) }
    public func domainSetLifecycleAction(_ args: Remote.DomainSetLifecycleActionArgs, in call: any CallContext) async throws { throw VirtError.unsupported("virDomainSetLifecycleAction", .domain) }
    public func domainDetachDeviceAlias(_ args: Remote.DomainDetachDeviceAliasArgs, in call: any CallContext) async throws { throw VirtError.unsupported("virDomainDetachDeviceAlias", .domain) }
    public func domainGetLaunchSecurityInfo(_ args: Remote.DomainGetLaunchSecurityInfoArgs, in call: any CallContext) async throws -> Remote.DomainGetLaunchSecurityInfoRet { throw VirtError.unsupported("virDomainGetLaunchSecurityInfo", .domain) }
    public func domainSetIOThreadParams(_ args: Remote.DomainSetIOThreadParamsArgs, in call: any CallContext) async throws { throw VirtError.unsupported("virDomainSetIOThreadParams", .domain) }
    public func domainGetGuestInfo(_ args: Remote.DomainGetGuestInfoArgs, in call: any CallContext) async throws -> Remote.DomainGetGuestInfoRet { throw VirtError.unsupported("virDomainGetGuestInfo", .domain) }
    public func domainAgentSetResponseTimeout(_ args: Remote.DomainAgentSetResponseTimeoutArgs, in call: any CallContext) async throws -> Remote.DomainAgentSetResponseTimeoutRet { throw VirtError.unsupported("virDomainAgentSetResponseTimeout", .domain) }
    public func domainBackupBegin(_ args: Remote.DomainBackupBeginArgs, in call: any CallContext) async throws { throw VirtError.unsupported("virDomainBackupBegin", .domain) }
    public func domainBackupGetXMLDesc(_ args: Remote.DomainBackupGetXMLDescArgs, in call: any CallContext) async throws -> Remote.DomainBackupGetXMLDescRet { throw VirtError.unsupported("virDomainBackupGetXMLDesc", .domain) }
    public func domainAuthorizedSSHKeysGet(_ args: Remote.DomainAuthorizedSSHKeysGetArgs, in call: any CallContext) async throws -> Remote.DomainAuthorizedSSHKeysGetRet { throw VirtError.unsupported("virDomainAuthorizedSSHKeysGet", .domain) }
    public func domainAuthorizedSSHKeysSet(_ args: Remote.DomainAuthorizedSSHKeysSetArgs, in call: any CallContext) async throws { throw VirtError.unsupported("virDomainAuthorizedSSHKeysSet", .domain) }
    public func domainGetMessages(_ args: Remote.DomainGetMessagesArgs, in call: any CallContext) async throws -> Remote.DomainGetMessagesRet { throw VirtError.unsupported("virDomainGetMessages", .domain) }
    public func domainStartDirtyRateCalc(_ args: Remote.DomainStartDirtyRateCalcArgs, in call: any CallContext) async throws { throw VirtError.unsupported("virDomainStartDirtyRateCalc", .domain) }
    public func domainSetLaunchSecurityState(_ args: Remote.DomainSetLaunchSecurityStateArgs, in call: any CallContext) async throws { throw VirtError.unsupported("virDomainSetLaunchSecurityState", .domain) }
    public func domainSaveParams(_ args: Remote.DomainSaveParamsArgs, in call: any CallContext) async throws { throw VirtError.unsupported("virDomainSaveParams", .domain) }
    public func domainRestoreParams(_ args: Remote.DomainRestoreParamsArgs, in call: any CallContext) async throws { throw VirtError.unsupported("virDomainRestoreParams", .domain) }
    public func domainAbortJobFlags(_ args: Remote.DomainAbortJobFlagsArgs, in call: any CallContext) async throws { throw VirtError.unsupported("virDomainAbortJobFlags", .domain) }
    public func domainFDAssociate(_ args: Remote.DomainFDAssociateArgs, in call: any CallContext) async throws { throw VirtError.unsupported("virDomainFDAssociate", .domain) }
    public func domainGraphicsReload(_ args: Remote.DomainGraphicsReloadArgs, in call: any CallContext) async throws { throw VirtError.unsupported("virDomainGraphicsReload", .domain) }
    public func domainGetAutostartOnce(_ args: Remote.DomainGetAutostartOnceArgs, in call: any CallContext) async throws -> Remote.DomainGetAutostartOnceRet { throw VirtError.unsupported("virDomainGetAutostartOnce", .domain) }
    public func domainSetAutostartOnce(_ args: Remote.DomainSetAutostartOnceArgs, in call: any CallContext) async throws { throw VirtError.unsupported("virDomainSetAutostartOnce", .domain) }
    public func domainSetThrottleGroup(_ args: Remote.DomainSetThrottleGroupArgs, in call: any CallContext) async throws { throw VirtError.unsupported("virDomainSetThrottleGroup", .domain) }
    public func domainDelThrottleGroup(_ args: Remote.DomainDelThrottleGroupArgs, in call: any CallContext) async throws { throw VirtError.unsupported("virDomainDelThrottleGroup", .domain) }
}
