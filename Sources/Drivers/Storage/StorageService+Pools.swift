// SPDX-License-Identifier: Apache-2.0
internal import DriverSupport
internal import Errors
internal import Model
internal import WireProtocol
internal import XDR

/// Looking at pools.
extension StorageServiceImplementation {
    func connectGetStoragePoolCapabilities(
        _ args: Remote.ConnectGetStoragePoolCapabilitiesArgs, in call: any CallContext
    ) async throws -> Remote.ConnectGetStoragePoolCapabilitiesRet {
        try checkFlags(args.flags, allowed: 0, in: "storageConnectGetStoragePoolCapabilities", domain: .storage)
        let capabilities = StoragePoolCapabilities(supported: StoragePoolType.withHostBackend)
        return Remote.ConnectGetStoragePoolCapabilitiesRet(capabilities: capabilities.xml())
    }

    func storagePoolLookupByName(
        _ args: Remote.StoragePoolLookupByNameArgs, in call: any CallContext
    ) async throws -> Remote.StoragePoolLookupByNameRet {
        try await store.prepare()
        return Remote.StoragePoolLookupByNameRet(pool: try store.pool(named: args.name).wire)
    }

    func storagePoolLookupByUUID(
        _ args: Remote.StoragePoolLookupByUUIDArgs, in call: any CallContext
    ) async throws -> Remote.StoragePoolLookupByUUIDRet {
        try await store.prepare()
        guard let pool = store.withPools({ $0.object(uuid: args.uuid) }) else {
            throw VirtError(.noStoragePool, .storage, "no storage pool with matching uuid '\(args.uuid)'")
        }
        return Remote.StoragePoolLookupByUUIDRet(pool: pool.wire)
    }

    func storagePoolLookupByVolume(
        _ args: Remote.StoragePoolLookupByVolumeArgs, in call: any CallContext
    ) async throws -> Remote.StoragePoolLookupByVolumeRet {
        try await store.prepare()
        return Remote.StoragePoolLookupByVolumeRet(pool: try store.pool(named: args.vol.pool).wire)
    }

    func storagePoolLookupByTargetPath(
        _ args: Remote.StoragePoolLookupByTargetPathArgs, in call: any CallContext
    ) async throws -> Remote.StoragePoolLookupByTargetPathRet {
        try await store.prepare()
        let found = store.withPools { $0.filter { $0.isActive && $0.configuration.target == args.path }.first }
        guard let found else {
            throw VirtError(.noStoragePool, .storage, "no storage pool with matching target path '\(args.path)'")
        }
        return Remote.StoragePoolLookupByTargetPathRet(pool: found.wire)
    }

    func storagePoolGetInfo(
        _ args: Remote.StoragePoolGetInfoArgs, in call: any CallContext
    ) async throws -> Remote.StoragePoolGetInfoRet {
        try await store.prepare()
        let pool = try store.pool(args.pool)
        let numbers = pool.configuration
        // `virStoragePoolState`: 0 inactive, 2 running.
        return Remote.StoragePoolGetInfoRet(
            state: pool.isActive ? 2 : 0, capacity: numbers.capacity, allocation: numbers.allocation, available: numbers.available)
    }

    func storagePoolGetXMLDesc(
        _ args: Remote.StoragePoolGetXMLDescArgs, in call: any CallContext
    ) async throws -> Remote.StoragePoolGetXMLDescRet {
        let inactive: UInt32 = 1
        try checkFlags(args.flags, allowed: inactive, in: "storagePoolGetXMLDesc", domain: .storage)
        try await store.prepare()
        let pool = try store.pool(args.pool)
        let configuration = args.flags & inactive != 0 ? pool.pending ?? pool.configuration : pool.configuration
        return Remote.StoragePoolGetXMLDescRet(xml: configuration.xml())
    }

    func storagePoolIsActive(
        _ args: Remote.StoragePoolIsActiveArgs, in call: any CallContext
    ) async throws -> Remote.StoragePoolIsActiveRet {
        try await store.prepare()
        return Remote.StoragePoolIsActiveRet(active: try store.pool(args.pool).isActive ? 1 : 0)
    }

    func storagePoolIsPersistent(
        _ args: Remote.StoragePoolIsPersistentArgs, in call: any CallContext
    ) async throws -> Remote.StoragePoolIsPersistentRet {
        try await store.prepare()
        return Remote.StoragePoolIsPersistentRet(persistent: try store.pool(args.pool).isPersistent ? 1 : 0)
    }

    func storagePoolGetAutostart(
        _ args: Remote.StoragePoolGetAutostartArgs, in call: any CallContext
    ) async throws -> Remote.StoragePoolGetAutostartRet {
        try await store.prepare()
        return Remote.StoragePoolGetAutostartRet(autostart: try store.pool(args.pool).isAutostarted ? 1 : 0)
    }

    // MARK: Lists

    private func names(active: Bool) async throws -> [String] {
        try await store.prepare()
        return store.withPools { $0.filter { $0.isActive == active }.map(\.name) }
    }

    func connectNumOfStoragePools(in call: any CallContext) async throws -> Remote.ConnectNumOfStoragePoolsRet {
        Remote.ConnectNumOfStoragePoolsRet(num: Int32(clamping: try await names(active: true).count))
    }

    func connectListStoragePools(
        _ args: Remote.ConnectListStoragePoolsArgs, in call: any CallContext
    ) async throws -> Remote.ConnectListStoragePoolsRet {
        Remote.ConnectListStoragePoolsRet(names: Array(try await names(active: true).prefix(max(0, Int(args.maxnames)))))
    }

    func connectNumOfDefinedStoragePools(in call: any CallContext) async throws -> Remote.ConnectNumOfDefinedStoragePoolsRet {
        Remote.ConnectNumOfDefinedStoragePoolsRet(num: Int32(clamping: try await names(active: false).count))
    }

    func connectListDefinedStoragePools(
        _ args: Remote.ConnectListDefinedStoragePoolsArgs, in call: any CallContext
    ) async throws -> Remote.ConnectListDefinedStoragePoolsRet {
        Remote.ConnectListDefinedStoragePoolsRet(names: Array(try await names(active: false).prefix(max(0, Int(args.maxnames)))))
    }

    func connectListAllStoragePools(
        _ args: Remote.ConnectListAllStoragePoolsArgs, in call: any CallContext
    ) async throws -> Remote.ConnectListAllStoragePoolsRet {
        // States, and one bit per kind of pool.
        try checkFlags(args.flags, allowed: 0xfffff, in: "storageConnectListAllStoragePools", domain: .storage)
        try await store.prepare()
        let filter = ObjectListFilter(flags: args.flags)
        let types = args.flags & 0xfffc0
        let pools = store.withPools { pools in
            pools.filter { pool in
                filter.includes(isActive: pool.isActive, isPersistent: pool.isPersistent, isAutostarted: pool.isAutostarted)
                    && (types == 0 || types & pool.configuration.type.listFlag != 0)
            }
        }
        return Remote.ConnectListAllStoragePoolsRet(
            pools: args.needResults != 0 ? pools.map(\.wire) : [], ret: UInt32(clamping: pools.count))
    }

    func connectFindStoragePoolSources(
        _ args: Remote.ConnectFindStoragePoolSourcesArgs, in call: any CallContext
    ) async throws -> Remote.ConnectFindStoragePoolSourcesRet {
        try checkFlags(args.flags, allowed: 0, in: "storageConnectFindStoragePoolSources", domain: .storage)
        guard StoragePoolType(name: args.type) != nil else {
            throw VirtError(.internalError, .storage, "unknown storage pool type \(args.type)")
        }
        throw VirtError(.noSupport, .storage, "pool type '\(args.type)' does not support source discovery")
    }

    // MARK: Events

    func connectStoragePoolEventRegisterAny(
        _ args: Remote.ConnectStoragePoolEventRegisterAnyArgs, in call: any CallContext
    ) async throws -> Remote.ConnectStoragePoolEventRegisterAnyRet {
        let subject = args.pool.map { EventSubject.uuid($0.uuid) }
        return Remote.ConnectStoragePoolEventRegisterAnyRet(
            callbackID: try EventRegistration.add(args.eventID, .storagePool, subject, call.client, store.events))
    }

    func connectStoragePoolEventDeregisterAny(
        _ args: Remote.ConnectStoragePoolEventDeregisterAnyArgs, in call: any CallContext
    ) async throws {
        try EventRegistration.remove(args.callbackID, .storagePool, call.client, store.events)
    }
}
