// SPDX-License-Identifier: Apache-2.0
// Written by xdrgen from protocol/admin.x. Do not edit: edit that file and run `make generate`.
// swift-format-ignore-file

private typealias MadeFor = GeneratedCodeVersion1

extension Admin {
    /// How the server answers the program's calls.
    public static let dispatchTable: DispatchTable = {
        var table = DispatchTable(program: program, version: version, count: procedureTable.count)
        AdminServiceDispatch.add(to: &table)
        return table
    }()
}
