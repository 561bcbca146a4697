// SPDX-License-Identifier: Apache-2.0
// Written by xdrgen from protocol/qemu.x. Do not edit: edit that file and run `make generate`.
// swift-format-ignore-file
import XDR

private typealias MadeFor = GeneratedCodeVersion1

/// What access rules have to know of a call: one function per procedure.
enum QEMUAccess {
    static func domainMonitorCommand(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try QEMU.DomainMonitorCommandArgs(from: &reader)
        var known = AccessArguments()
        known.add("dom", args.dom); known.add("cmd", args.cmd); known.add("flags", args.flags)
        return known
    }
    static func domainAttach(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try QEMU.DomainAttachArgs(from: &reader)
        var known = AccessArguments()
        known.add("pidValue", args.pidValue); known.add("flags", args.flags)
        return known
    }
    static func domainAgentCommand(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try QEMU.DomainAgentCommandArgs(from: &reader)
        var known = AccessArguments()
        known.add("dom", args.dom); known.add("cmd", args.cmd); known.add("timeout", args.timeout); known.add("flags", args.flags)
        return known
    }
    static func connectDomainMonitorEventRegister(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try QEMU.ConnectDomainMonitorEventRegisterArgs(from: &reader)
        var known = AccessArguments()
        known.add("event", args.event); known.add("flags", args.flags)
        return known
    }
    static func connectDomainMonitorEventDeregister(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try QEMU.ConnectDomainMonitorEventDeregisterArgs(from: &reader)
        var known = AccessArguments()
        known.add("callbackID", args.callbackID)
        return known
    }
    static func domainMonitorCommandWithFiles(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try QEMU.DomainMonitorCommandWithFilesArgs(from: &reader)
        var known = AccessArguments()
        known.add("dom", args.dom); known.add("cmd", args.cmd); known.add("flags", args.flags)
        return known
    }

    @_optimize(none)  // Long, and runs once.
    static func makeTable() -> AccessTable {
        var table = AccessTable(count: QEMU.procedureTable.count)
        table.add(QEMU.Procedure.domainMonitorCommand.knownInfo, domainMonitorCommand)
        table.add(QEMU.Procedure.domainAttach.knownInfo, domainAttach)
        table.add(QEMU.Procedure.domainAgentCommand.knownInfo, domainAgentCommand)
        table.add(QEMU.Procedure.connectDomainMonitorEventRegister.knownInfo, connectDomainMonitorEventRegister)
        table.add(QEMU.Procedure.connectDomainMonitorEventDeregister.knownInfo, connectDomainMonitorEventDeregister)
        table.add(QEMU.Procedure.domainMonitorCommandWithFiles.knownInfo, domainMonitorCommandWithFiles)
        return table
    }
}

extension QEMU {
    /// How access control reads the program's calls.
    public static let accessTable = QEMUAccess.makeTable()
}
