// SPDX-License-Identifier: Apache-2.0
// Written by xdrgen from protocol/qemu.x. Do not edit: edit that file and run `make generate`.
// swift-format-ignore-file
package import XDR

private typealias MadeFor = GeneratedCodeVersion1

extension QEMU {
    /// Every type by the wire's name for it: for tests that go over all of them.
    @_optimize(none)  // Long, and runs once.
    package static func wireTypes() -> [String: any XDRCodable.Type] {
        var types: [String: any XDRCodable.Type] = [:]
        types["qemu_domain_monitor_command_args"] = QEMU.DomainMonitorCommandArgs.self
        types["qemu_domain_monitor_command_ret"] = QEMU.DomainMonitorCommandRet.self
        types["qemu_domain_attach_args"] = QEMU.DomainAttachArgs.self
        types["qemu_domain_attach_ret"] = QEMU.DomainAttachRet.self
        types["qemu_domain_agent_command_args"] = QEMU.DomainAgentCommandArgs.self
        types["qemu_domain_agent_command_ret"] = QEMU.DomainAgentCommandRet.self
        types["qemu_connect_domain_monitor_event_register_args"] = QEMU.ConnectDomainMonitorEventRegisterArgs.self
        types["qemu_connect_domain_monitor_event_register_ret"] = QEMU.ConnectDomainMonitorEventRegisterRet.self
        types["qemu_connect_domain_monitor_event_deregister_args"] = QEMU.ConnectDomainMonitorEventDeregisterArgs.self
        types["qemu_domain_monitor_event_msg"] = QEMU.DomainMonitorEventMsg.self
        types["qemu_domain_monitor_command_with_files_args"] = QEMU.DomainMonitorCommandWithFilesArgs.self
        types["qemu_domain_monitor_command_with_files_ret"] = QEMU.DomainMonitorCommandWithFilesRet.self
        return types
    }
}
