// SPDX-License-Identifier: Apache-2.0
// Written by xdrgen from protocol/lxc.x. Do not edit: edit that file and run `make generate`.
// swift-format-ignore-file

private typealias MadeFor = GeneratedCodeVersion1

extension LXC {
    /// Every procedure, the first one is number 1.
    public static let procedureTable = makeProcedureTable()

    // A function, not a closure: the type checker takes a closure's statements all at once.
    @_optimize(none)  // Long, and runs once.
    private static func makeProcedureTable() -> [ProcedureInfo] {
        var table: [ProcedureInfo] = []
        table.reserveCapacity(1)
        table.append(ProcedureInfo(program: program, version: version, number: 1, name: "LXC_PROC_DOMAIN_OPEN_NAMESPACE", kind: .call, priority: .low, stream: .none, sparseFlag: "", descriptors: .reply, api: "virDomainLxcOpenNamespace", since: "1.0.2", isRefusedReadOnly: false, access: [AccessRule("domain", "open_namespace")], accessFilter: []))
        return table
    }
}
