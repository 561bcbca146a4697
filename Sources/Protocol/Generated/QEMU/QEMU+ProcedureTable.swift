// SPDX-License-Identifier: Apache-2.0
// Written by xdrgen from protocol/qemu.x. Do not edit: edit that file and run `make generate`.
// swift-format-ignore-file

private typealias MadeFor = GeneratedCodeVersion1

extension QEMU {
    /// Every procedure, the first one is number 1.
    public static let procedureTable = makeProcedureTable()

    // A function, not a closure: the type checker takes a closure's statements all at once.
    @_optimize(none)  // Long, and runs once.
    private static func makeProcedureTable() -> [ProcedureInfo] {
        var table: [ProcedureInfo] = []
        table.reserveCapacity(7)
        table.append(ProcedureInfo(program: program, version: version, number: 1, name: "QEMU_PROC_DOMAIN_MONITOR_COMMAND", kind: .call, priority: .low, stream: .none, sparseFlag: "", descriptors: [], api: "virDomainQemuMonitorCommand", since: "0.8.3", isRefusedReadOnly: false, access: [AccessRule("domain", "write")], accessFilter: []))
        table.append(ProcedureInfo(program: program, version: version, number: 2, name: "QEMU_PROC_DOMAIN_ATTACH", kind: .call, priority: .low, stream: .none, sparseFlag: "", descriptors: [], api: "virDomainQemuAttach", since: "0.9.4", isRefusedReadOnly: false, access: [AccessRule("domain", "start"), AccessRule("domain", "write")], accessFilter: []))
        table.append(ProcedureInfo(program: program, version: version, number: 3, name: "QEMU_PROC_DOMAIN_AGENT_COMMAND", kind: .call, priority: .low, stream: .none, sparseFlag: "", descriptors: [], api: "virDomainQemuAgentCommand", since: "0.10.0", isRefusedReadOnly: false, access: [AccessRule("domain", "write")], accessFilter: []))
        table.append(ProcedureInfo(program: program, version: version, number: 4, name: "QEMU_PROC_CONNECT_DOMAIN_MONITOR_EVENT_REGISTER", kind: .call, priority: .high, stream: .none, sparseFlag: "", descriptors: [], api: "virConnectDomainQemuMonitorEventRegister", since: "1.2.3", isRefusedReadOnly: false, access: [AccessRule("connect", "search_domains"), AccessRule("connect", "write")], accessFilter: [AccessRule("domain", "getattr")]))
        table.append(ProcedureInfo(program: program, version: version, number: 5, name: "QEMU_PROC_CONNECT_DOMAIN_MONITOR_EVENT_DEREGISTER", kind: .call, priority: .high, stream: .none, sparseFlag: "", descriptors: [], api: "virConnectDomainQemuMonitorEventDeregister", since: "1.2.3", isRefusedReadOnly: false, access: [AccessRule("connect", "write")], accessFilter: []))
        table.append(ProcedureInfo(program: program, version: version, number: 6, name: "QEMU_PROC_DOMAIN_MONITOR_EVENT", kind: .event, priority: .low, stream: .none, sparseFlag: "", descriptors: [], api: "", since: "", isRefusedReadOnly: false, access: [], accessFilter: []))
        table.append(ProcedureInfo(program: program, version: version, number: 7, name: "QEMU_PROC_DOMAIN_MONITOR_COMMAND_WITH_FILES", kind: .call, priority: .low, stream: .none, sparseFlag: "", descriptors: [.call, .reply], api: "virDomainQemuMonitorCommandWithFiles", since: "8.2.0", isRefusedReadOnly: false, access: [AccessRule("domain", "write")], accessFilter: []))
        return table
    }
}
