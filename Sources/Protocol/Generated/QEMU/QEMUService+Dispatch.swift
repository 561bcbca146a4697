// SPDX-License-Identifier: Apache-2.0
// Written by xdrgen from protocol/qemu.x. Do not edit: edit that file and run `make generate`.
// swift-format-ignore-file
import XDR

private typealias MadeFor = GeneratedCodeVersion1

/// Decode, call, reply: one function per procedure.
enum QEMUServiceDispatch {
    static func domainMonitorCommand(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try QEMU.DomainMonitorCommandArgs(from: &reader)
        let service = services.qemu
        return Task.immediate { do { call.reply(try await service.domainMonitorCommand(args, in: call)) } catch { call.fail(error) } }
    }
    static func domainAttach(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try QEMU.DomainAttachArgs(from: &reader)
        let service = services.qemu
        return Task.immediate { do { call.reply(try await service.domainAttach(args, in: call)) } catch { call.fail(error) } }
    }
    static func domainAgentCommand(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try QEMU.DomainAgentCommandArgs(from: &reader)
        let service = services.qemu
        return Task.immediate { do { call.reply(try await service.domainAgentCommand(args, in: call)) } catch { call.fail(error) } }
    }
    static func connectDomainMonitorEventRegister(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try QEMU.ConnectDomainMonitorEventRegisterArgs(from: &reader)
        let service = services.qemu
        return Task.immediate { do { call.reply(try await service.connectDomainMonitorEventRegister(args, in: call)) } catch { call.fail(error) } }
    }
    static func connectDomainMonitorEventDeregister(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try QEMU.ConnectDomainMonitorEventDeregisterArgs(from: &reader)
        let service = services.qemu
        return Task.immediate { do { try await service.connectDomainMonitorEventDeregister(args, in: call); call.replyEmpty() } catch { call.fail(error) } }
    }
    static func domainMonitorCommandWithFiles(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try QEMU.DomainMonitorCommandWithFilesArgs(from: &reader)
        let service = services.qemu
        return Task.immediate { do { call.reply(try await service.domainMonitorCommandWithFiles(args, in: call)) } catch { call.fail(error) } }
    }

    @_optimize(none)  // Long, and runs once.
    static func add(to table: inout DispatchTable) {
        table.add(QEMU.Procedure.domainMonitorCommand.knownInfo, domainMonitorCommand)
        table.add(QEMU.Procedure.domainAttach.knownInfo, domainAttach)
        table.add(QEMU.Procedure.domainAgentCommand.knownInfo, domainAgentCommand)
        table.add(QEMU.Procedure.connectDomainMonitorEventRegister.knownInfo, connectDomainMonitorEventRegister)
        table.add(QEMU.Procedure.connectDomainMonitorEventDeregister.knownInfo, connectDomainMonitorEventDeregister)
        table.add(QEMU.Procedure.domainMonitorCommandWithFiles.knownInfo, domainMonitorCommandWithFiles)
    }
}
