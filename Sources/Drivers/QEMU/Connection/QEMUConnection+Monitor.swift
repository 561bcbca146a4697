// SPDX-License-Identifier: Apache-2.0
internal import DriverSupport
internal import Errors
internal import WireProtocol

/// The QEMU program: clients that speak to a guest's monitor themselves.
extension QEMUConnection {
    func domainMonitorCommand(
        _ args: QEMU.DomainMonitorCommandArgs, in call: any CallContext
    ) async throws -> QEMU.DomainMonitorCommandRet {
        try check(args.flags, allowed: 1, in: "qemuDomainQemuMonitorCommandWithFiles")
        let isHuman = args.flags & 1 != 0
        let command = isHuman ? QMPCommand.human(args.cmd) : try Self.command(args.cmd)
        let result = try await withJob(args.dom, "qemuDispatchDomainMonitorCommand") { domain in
            try domain.checkActive()
            domain.guest?.hasCustomCommands = true
            return try await execute(command, domain)
        }
        guard isHuman else { return QEMU.DomainMonitorCommandRet(result: result.serialized) }
        // The monitor ends its lines for a terminal.
        let text = (result.text ?? "").split(separator: "\r\n", omittingEmptySubsequences: false).joined(separator: "\n")
        return QEMU.DomainMonitorCommandRet(result: text)
    }

    /// A client's own command; what is no JSON object stands for the name of a command.
    private static func command(_ text: String) throws(VirtError) -> QMPCommand {
        guard case .object(let members)? = try? JSON(parsing: Array(text.utf8)[...]) else {
            return QMPCommand(passthrough: JSON.Members([.init(key: "execute", value: .string(text))]))
        }
        return QMPCommand(passthrough: members)
    }

    func connectDomainMonitorEventRegister(
        _ args: QEMU.ConnectDomainMonitorEventRegisterArgs, in call: any CallContext
    ) async throws -> QEMU.ConnectDomainMonitorEventRegisterRet {
        try check(args.flags, allowed: 0, in: "qemuConnectDomainQemuMonitorEventRegister")
        guard args.event == nil else {
            throw VirtError(.configUnsupported, .qemu, "filtering monitor events by name is not supported yet by this driver")
        }
        let callback = host.events.subscribe(client, to: 0, of: .qemuMonitor, subject: args.dom.map { .uuid($0.uuid) })
        return QEMU.ConnectDomainMonitorEventRegisterRet(callbackID: callback)
    }

    func connectDomainMonitorEventDeregister(
        _ args: QEMU.ConnectDomainMonitorEventDeregisterArgs, in call: any CallContext
    ) async throws { try EventRegistration.remove(args.callbackID, .qemuMonitor, client, host.events) }
}
