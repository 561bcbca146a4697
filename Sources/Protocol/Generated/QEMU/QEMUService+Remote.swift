// SPDX-License-Identifier: Apache-2.0
// Written by xdrgen from protocol/qemu.x. Do not edit: edit that file and run `make generate`.
// swift-format-ignore-file
import XDR

private typealias MadeFor = GeneratedCodeVersion1

extension RemoteServices {
    public func domainMonitorCommand(_ args: QEMU.DomainMonitorCommandArgs, in call: any CallContext) async throws -> QEMU.DomainMonitorCommandRet { try await caller.call(QEMU.Procedure.domainMonitorCommand.knownInfo, args, in: call) }
    public func domainAttach(_ args: QEMU.DomainAttachArgs, in call: any CallContext) async throws -> QEMU.DomainAttachRet { try await caller.call(QEMU.Procedure.domainAttach.knownInfo, args, in: call) }
    public func domainAgentCommand(_ args: QEMU.DomainAgentCommandArgs, in call: any CallContext) async throws -> QEMU.DomainAgentCommandRet { try await caller.call(QEMU.Procedure.domainAgentCommand.knownInfo, args, in: call) }
    public func connectDomainMonitorEventRegister(_ args: QEMU.ConnectDomainMonitorEventRegisterArgs, in call: any CallContext) async throws -> QEMU.ConnectDomainMonitorEventRegisterRet { try await caller.call(QEMU.Procedure.connectDomainMonitorEventRegister.knownInfo, args, in: call) }
    public func connectDomainMonitorEventDeregister(_ args: QEMU.ConnectDomainMonitorEventDeregisterArgs, in call: any CallContext) async throws { let _: XDRVoid = try await caller.call(QEMU.Procedure.connectDomainMonitorEventDeregister.knownInfo, args, in: call) }
    public func domainMonitorCommandWithFiles(_ args: QEMU.DomainMonitorCommandWithFilesArgs, in call: any CallContext) async throws -> QEMU.DomainMonitorCommandWithFilesRet { try await caller.call(QEMU.Procedure.domainMonitorCommandWithFiles.knownInfo, args, in: call) }
}
