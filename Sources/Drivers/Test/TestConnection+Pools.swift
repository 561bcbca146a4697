// SPDX-License-Identifier: Apache-2.0
internal import DriverSupport
internal import Errors
internal import Model
internal import WireProtocol
internal import XDR

/// Looking at storage pools.
extension TestConnection {
    /// Reads or changes the pool that a call names.
    /// - Parameter byUUID: a pool that is not there is told of by its UUID, as some of the reference's calls do.
    func withPool<Result: Sendable>(
        _ reference: Remote.StoragePool, byUUID: Bool = false, _ body: (inout TestPool) throws(VirtError) -> Result
    ) throws(VirtError) -> Result {
        try host.withState { (state) throws(VirtError) -> Result in
            guard let slot = state.pools.slot(uuid: reference.uuid), let result = try state.pools.update(slot, body) else {
                let words = byUUID ? "uuid '\(reference.uuid)'" : "name '\(reference.name)'"
                throw VirtError(.noStoragePool, .test, "no storage pool with matching \(words)")
            }
            return result
        }
    }

    // MARK: - One pool

    func storagePoolLookupByName(
        _ args: Remote.StoragePoolLookupByNameArgs, in call: any CallContext
    ) async throws -> Remote.StoragePoolLookupByNameRet {
        Remote.StoragePoolLookupByNameRet(pool: try pool(named: args.name))
    }

    private func pool(named name: String) throws(VirtError) -> Remote.StoragePool {
        let found = host.withState { $0.pools.object(name: name)?.wire }
        guard let found else { throw VirtError(.noStoragePool, .test, "no storage pool with matching name '\(name)'") }
        return found
    }

    func storagePoolLookupByUUID(
        _ args: Remote.StoragePoolLookupByUUIDArgs, in call: any CallContext
    ) async throws -> Remote.StoragePoolLookupByUUIDRet {
        let found = host.withState { $0.pools.object(uuid: args.uuid)?.wire }
        guard let found else { throw VirtError(.noStoragePool, .test, "no storage pool with matching uuid '\(args.uuid)'") }
        return Remote.StoragePoolLookupByUUIDRet(pool: found)
    }

    func storagePoolLookupByVolume(
        _ args: Remote.StoragePoolLookupByVolumeArgs, in call: any CallContext
    ) async throws -> Remote.StoragePoolLookupByVolumeRet {
        Remote.StoragePoolLookupByVolumeRet(pool: try pool(named: args.vol.pool))
    }

    func storagePoolLookupByTargetPath(
        _ args: Remote.StoragePoolLookupByTargetPathArgs, in call: any CallContext
    ) async throws -> Remote.StoragePoolLookupByTargetPathRet {
        guard isExtended else { throw VirtError.unsupported("virStoragePoolLookupByTargetPath", .storage) }
        let found = host.withState { $0.pools.filter { $0.isActive && $0.configuration.target == args.path }.first?.wire }
        guard let found else {
            throw VirtError(.noStoragePool, .test, "no storage pool with matching target path '\(args.path)'")
        }
        return Remote.StoragePoolLookupByTargetPathRet(pool: found)
    }

    func storagePoolGetInfo(
        _ args: Remote.StoragePoolGetInfoArgs, in call: any CallContext
    ) async throws -> Remote.StoragePoolGetInfoRet {
        try withPool(args.pool) { pool in
            let numbers = pool.configuration
            return Remote.StoragePoolGetInfoRet(
                state: pool.isActive ? 2 : 0, capacity: numbers.capacity, allocation: numbers.allocation, available: numbers.available)
        }
    }

    func storagePoolGetXMLDesc(
        _ args: Remote.StoragePoolGetXMLDescArgs, in call: any CallContext
    ) async throws -> Remote.StoragePoolGetXMLDescRet {
        try check(args.flags, in: "testStoragePoolGetXMLDesc")
        return Remote.StoragePoolGetXMLDescRet(xml: try withPool(args.pool) { $0.configuration.xml() })
    }

    func storagePoolIsActive(
        _ args: Remote.StoragePoolIsActiveArgs, in call: any CallContext
    ) async throws -> Remote.StoragePoolIsActiveRet {
        Remote.StoragePoolIsActiveRet(active: try withPool(args.pool, byUUID: true) { $0.isActive } ? 1 : 0)
    }

    func storagePoolIsPersistent(
        _ args: Remote.StoragePoolIsPersistentArgs, in call: any CallContext
    ) async throws -> Remote.StoragePoolIsPersistentRet {
        Remote.StoragePoolIsPersistentRet(persistent: try withPool(args.pool, byUUID: true) { $0.isPersistent } ? 1 : 0)
    }

    func storagePoolGetAutostart(
        _ args: Remote.StoragePoolGetAutostartArgs, in call: any CallContext
    ) async throws -> Remote.StoragePoolGetAutostartRet {
        Remote.StoragePoolGetAutostartRet(autostart: try withPool(args.pool) { $0.isPersistent && $0.isAutostarted } ? 1 : 0)
    }

    func storagePoolSetAutostart(_ args: Remote.StoragePoolSetAutostartArgs, in call: any CallContext) async throws {
        try withPool(args.pool) { (pool) throws(VirtError) in
            guard pool.isPersistent else { throw VirtError(.invalidArg, .test, "pool has no config file") }
            pool.isAutostarted = args.autostart != 0
        }
    }

    // MARK: - Lists

    private func poolNames(active: Bool) -> [String] {
        host.withState { $0.pools.filter { $0.isActive == active }.map(\.name) }
    }

    func connectNumOfStoragePools(in call: any CallContext) async throws -> Remote.ConnectNumOfStoragePoolsRet {
        Remote.ConnectNumOfStoragePoolsRet(num: Int32(poolNames(active: true).count))
    }

    func connectListStoragePools(
        _ args: Remote.ConnectListStoragePoolsArgs, in call: any CallContext
    ) async throws -> Remote.ConnectListStoragePoolsRet {
        Remote.ConnectListStoragePoolsRet(names: Array(poolNames(active: true).prefix(max(0, Int(args.maxnames)))))
    }

    func connectNumOfDefinedStoragePools(in call: any CallContext) async throws -> Remote.ConnectNumOfDefinedStoragePoolsRet {
        Remote.ConnectNumOfDefinedStoragePoolsRet(num: Int32(poolNames(active: false).count))
    }

    func connectListDefinedStoragePools(
        _ args: Remote.ConnectListDefinedStoragePoolsArgs, in call: any CallContext
    ) async throws -> Remote.ConnectListDefinedStoragePoolsRet {
        Remote.ConnectListDefinedStoragePoolsRet(names: Array(poolNames(active: false).prefix(max(0, Int(args.maxnames)))))
    }

    func connectListAllStoragePools(
        _ args: Remote.ConnectListAllStoragePoolsArgs, in call: any CallContext
    ) async throws -> Remote.ConnectListAllStoragePoolsRet {
        // States, and one bit per kind of pool.
        try check(args.flags, allowed: 0xfffff, in: "testConnectListAllStoragePools")
        let filter = ObjectListFilter(flags: args.flags)
        let types = args.flags & 0xfffc0
        let pools = host.withState { state in
            state.pools.compactMap { pool -> Remote.StoragePool? in
                let wanted = filter.includes(
                    isActive: pool.isActive, isPersistent: pool.isPersistent, isAutostarted: pool.isAutostarted)
                return wanted && (types == 0 || types & pool.configuration.type.listFlag != 0) ? pool.wire : nil
            }
        }
        return Remote.ConnectListAllStoragePoolsRet(pools: args.needResults != 0 ? pools : [], ret: UInt32(pools.count))
    }
}
