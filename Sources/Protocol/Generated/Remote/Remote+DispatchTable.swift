// SPDX-License-Identifier: Apache-2.0
// Written by xdrgen from protocol/remote.x. Do not edit: edit that file and run `make generate`.
// swift-format-ignore-file

private typealias MadeFor = GeneratedCodeVersion1

extension Remote {
    /// How the server answers the program's calls.
    public static let dispatchTable: DispatchTable = {
        var table = DispatchTable(program: program, version: version, count: procedureTable.count)
        SessionServiceDispatch.add(to: &table)
        ConnectServiceDispatch.add(to: &table)
        DomainServiceDispatch.add(to: &table)
        NetworkServiceDispatch.add(to: &table)
        StorageServiceDispatch.add(to: &table)
        NodeDeviceServiceDispatch.add(to: &table)
        InterfaceServiceDispatch.add(to: &table)
        SecretServiceDispatch.add(to: &table)
        NWFilterServiceDispatch.add(to: &table)
        SnapshotServiceDispatch.add(to: &table)
        CheckpointServiceDispatch.add(to: &table)
        return table
    }()
}
