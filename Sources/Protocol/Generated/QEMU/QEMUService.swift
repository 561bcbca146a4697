// SPDX-License-Identifier: Apache-2.0
// Written by xdrgen from protocol/qemu.x. Do not edit: edit that file and run `make generate`.
// swift-format-ignore-file
import Errors

private typealias MadeFor = GeneratedCodeVersion1

/// The calls of this kind, one method per procedure.
public protocol QEMUService: AnyObject, Sendable {
    /// `virDomainQemuMonitorCommand`, procedure 1.
    func domainMonitorCommand(_ args: QEMU.DomainMonitorCommandArgs, in call: any CallContext) async throws -> QEMU.DomainMonitorCommandRet
    /// `virDomainQemuAttach`, procedure 2.
    func domainAttach(_ args: QEMU.DomainAttachArgs, in call: any CallContext) async throws -> QEMU.DomainAttachRet
    /// `virDomainQemuAgentCommand`, procedure 3.
    func domainAgentCommand(_ args: QEMU.DomainAgentCommandArgs, in call: any CallContext) async throws -> QEMU.DomainAgentCommandRet
    /// `virConnectDomainQemuMonitorEventRegister`, procedure 4.
    func connectDomainMonitorEventRegister(_ args: QEMU.ConnectDomainMonitorEventRegisterArgs, in call: any CallContext) async throws -> QEMU.ConnectDomainMonitorEventRegisterRet
    /// `virConnectDomainQemuMonitorEventDeregister`, procedure 5.
    func connectDomainMonitorEventDeregister(_ args: QEMU.ConnectDomainMonitorEventDeregisterArgs, in call: any CallContext) async throws
    /// `virDomainQemuMonitorCommandWithFiles`, procedure 7.
    func domainMonitorCommandWithFiles(_ args: QEMU.DomainMonitorCommandWithFilesArgs, in call: any CallContext) async throws -> QEMU.DomainMonitorCommandWithFilesRet
}

extension QEMUService {
    public func domainMonitorCommand(_ args: QEMU.DomainMonitorCommandArgs, in call: any CallContext) async throws -> QEMU.DomainMonitorCommandRet { throw VirtError.unsupported("virDomainQemuMonitorCommand", .unspecified) }
    public func domainAttach(_ args: QEMU.DomainAttachArgs, in call: any CallContext) async throws -> QEMU.DomainAttachRet { throw VirtError.unsupported("virDomainQemuAttach", .unspecified) }
    public func domainAgentCommand(_ args: QEMU.DomainAgentCommandArgs, in call: any CallContext) async throws -> QEMU.DomainAgentCommandRet { throw VirtError.unsupported("virDomainQemuAgentCommand", .unspecified) }
    public func connectDomainMonitorEventRegister(_ args: QEMU.ConnectDomainMonitorEventRegisterArgs, in call: any CallContext) async throws -> QEMU.ConnectDomainMonitorEventRegisterRet { throw VirtError.unsupported("virConnectDomainQemuMonitorEventRegister", .unspecified) }
    public func connectDomainMonitorEventDeregister(_ args: QEMU.ConnectDomainMonitorEventDeregisterArgs, in call: any CallContext) async throws { throw VirtError.unsupported("virConnectDomainQemuMonitorEventDeregister", .unspecified) }
    public func domainMonitorCommandWithFiles(_ args: QEMU.DomainMonitorCommandWithFilesArgs, in call: any CallContext) async throws -> QEMU.DomainMonitorCommandWithFilesRet { throw VirtError.unsupported("virDomainQemuMonitorCommandWithFiles", .unspecified) }
}
