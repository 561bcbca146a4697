// SPDX-License-Identifier: Apache-2.0
// Written by xdrgen from protocol/keepalive.x. Do not edit: edit that file and run `make generate`.
// swift-format-ignore-file

private typealias MadeFor = GeneratedCodeVersion1

extension Keepalive {
    /// Every procedure, the first one is number 1.
    public static let procedureTable = makeProcedureTable()

    // A function, not a closure: the type checker takes a closure's statements all at once.
    @_optimize(none)  // Long, and runs once.
    private static func makeProcedureTable() -> [ProcedureInfo] {
        var table: [ProcedureInfo] = []
        table.reserveCapacity(2)
        table.append(ProcedureInfo(program: program, version: version, number: 1, name: "KEEPALIVE_PROC_PING", kind: .message, priority: .high, stream: .none, sparseFlag: "", descriptors: [], api: "", since: "", isRefusedReadOnly: false, access: [], accessFilter: []))
        table.append(ProcedureInfo(program: program, version: version, number: 2, name: "KEEPALIVE_PROC_PONG", kind: .message, priority: .high, stream: .none, sparseFlag: "", descriptors: [], api: "", since: "", isRefusedReadOnly: false, access: [], accessFilter: []))
        return table
    }
}
