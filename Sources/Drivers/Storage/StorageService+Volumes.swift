// SPDX-License-Identifier: Apache-2.0
internal import DriverSupport
internal import Errors
internal import Model
internal import WireProtocol
internal import XDR

/// Volumes: lists, facts, making, changing and deleting them.
extension StorageServiceImplementation {
    private func volumes(of reference: Remote.StoragePool) async throws -> [Remote.StorageVol] {
        try await store.prepare()
        let pool = try store.pool(reference)
        try pool.checkActive()
        return pool.volumes.map { pool.wire($0) }
    }

    func storagePoolNumOfVolumes(
        _ args: Remote.StoragePoolNumOfVolumesArgs, in call: any CallContext
    ) async throws -> Remote.StoragePoolNumOfVolumesRet {
        Remote.StoragePoolNumOfVolumesRet(num: Int32(clamping: try await volumes(of: args.pool).count))
    }

    func storagePoolListVolumes(
        _ args: Remote.StoragePoolListVolumesArgs, in call: any CallContext
    ) async throws -> Remote.StoragePoolListVolumesRet {
        Remote.StoragePoolListVolumesRet(names: try await volumes(of: args.pool).prefix(max(0, Int(args.maxnames))).map(\.name))
    }

    func storagePoolListAllVolumes(
        _ args: Remote.StoragePoolListAllVolumesArgs, in call: any CallContext
    ) async throws -> Remote.StoragePoolListAllVolumesRet {
        try checkFlags(args.flags, allowed: 0, in: "storagePoolListAllVolumes", domain: .storage)
        let volumes = try await volumes(of: args.pool)
        return Remote.StoragePoolListAllVolumesRet(vols: args.needResults != 0 ? volumes : [], ret: UInt32(clamping: volumes.count))
    }

    // MARK: One volume

    func storageVolLookupByName(
        _ args: Remote.StorageVolLookupByNameArgs, in call: any CallContext
    ) async throws -> Remote.StorageVolLookupByNameRet {
        guard let found = try await volumes(of: args.pool).first(where: { $0.name == args.name }) else {
            throw VirtError(.noStorageVol, .storage, "no storage vol with matching name '\(args.name)'")
        }
        return Remote.StorageVolLookupByNameRet(vol: found)
    }

    /// The first volume of the active pools that is meant.
    private func find(_ matches: (StorageVolumeConfiguration) -> Bool) async throws -> Remote.StorageVol? {
        try await store.prepare()
        for pool in store.withPools({ $0.filter(\.isActive) }) {
            if let volume = pool.volumes.first(where: matches) { return pool.wire(volume) }
        }
        return nil
    }

    func storageVolLookupByKey(
        _ args: Remote.StorageVolLookupByKeyArgs, in call: any CallContext
    ) async throws -> Remote.StorageVolLookupByKeyRet {
        guard let found = try await find({ $0.key == args.key }) else {
            throw VirtError(.noStorageVol, .storage, "no storage vol with matching key \(args.key)")
        }
        return Remote.StorageVolLookupByKeyRet(vol: found)
    }

    func storageVolLookupByPath(
        _ args: Remote.StorageVolLookupByPathArgs, in call: any CallContext
    ) async throws -> Remote.StorageVolLookupByPathRet {
        guard let found = try await find({ $0.target.path == args.path }) else {
            throw VirtError(.noStorageVol, .storage, "no storage vol with matching path '\(args.path)'")
        }
        return Remote.StorageVolLookupByPathRet(vol: found)
    }

    /// The volume with its sizes as they are on the disk now.
    private func current(_ reference: Remote.StorageVol) async throws -> StorageVolumeConfiguration {
        try await store.prepare()
        let (pool, volume) = try store.volume(reference)
        let configuration = pool.configuration
        return await store.workers.run { VolumeFiles.look(at: volume.name, in: configuration) } ?? volume
    }

    func storageVolGetInfo(_ args: Remote.StorageVolGetInfoArgs, in call: any CallContext) async throws -> Remote.StorageVolGetInfoRet {
        let volume = try await current(args.vol)
        return Remote.StorageVolGetInfoRet(type: Int8(volume.type.rawValue), capacity: volume.capacity, allocation: volume.allocation)
    }

    func storageVolGetInfoFlags(
        _ args: Remote.StorageVolGetInfoFlagsArgs, in call: any CallContext
    ) async throws -> Remote.StorageVolGetInfoFlagsRet {
        let physical: UInt32 = 1
        try checkFlags(args.flags, allowed: physical, in: "storageVolGetInfoFlags", domain: .storage)
        let volume = try await current(args.vol)
        let size = args.flags & physical != 0 ? volume.physical ?? volume.allocation : volume.allocation
        return Remote.StorageVolGetInfoFlagsRet(
            type: Int8(volume.type.rawValue), capacity: volume.capacity, allocation: size)
    }

    func storageVolGetXMLDesc(
        _ args: Remote.StorageVolGetXMLDescArgs, in call: any CallContext
    ) async throws -> Remote.StorageVolGetXMLDescRet {
        try checkFlags(args.flags, allowed: 0, in: "storageVolGetXMLDesc", domain: .storage)
        return Remote.StorageVolGetXMLDescRet(xml: try await current(args.vol).xml())
    }

    func storageVolGetPath(_ args: Remote.StorageVolGetPathArgs, in call: any CallContext) async throws -> Remote.StorageVolGetPathRet {
        try await store.prepare()
        return Remote.StorageVolGetPathRet(name: try store.volume(args.vol).volume.target.path ?? "")
    }

    // MARK: Changes

    func storageVolCreateXML(
        _ args: Remote.StorageVolCreateXMLArgs, in call: any CallContext
    ) async throws -> Remote.StorageVolCreateXMLRet {
        try checkFlags(args.flags, allowed: VolumeMaker.preallocatesMetadata, in: "storageVolCreateXML", domain: .storage)
        let vol = try await change(args.pool) { [self] pool in
            let volume = try place(args.xml, in: pool)
            guard pool.volume(volume.name) == nil else {
                throw VirtError(.storageVolExist, .storage, "'\(volume.name)'")
            }
            return try await add(volume, to: pool) { () throws(VirtError) in try VolumeMaker.create(volume, flags: args.flags) }
        }
        return Remote.StorageVolCreateXMLRet(vol: vol)
    }

    func storageVolCreateXMLFrom(
        _ args: Remote.StorageVolCreateXMLFromArgs, in call: any CallContext
    ) async throws -> Remote.StorageVolCreateXMLFromRet {
        let reflink: UInt32 = 2
        try checkFlags(args.flags, allowed: VolumeMaker.preallocatesMetadata | reflink, in: "storageVolCreateXMLFrom", domain: .storage)
        let vol = try await change(args.pool) { [self] pool in
            try pool.checkActive()
            let original = try store.volume(args.clonevol).volume
            var volume = try place(args.xml, in: pool)
            guard pool.volume(volume.name) == nil else {
                throw VirtError(.internalError, .storage, "storage volume name '\(volume.name)' already in use.")
            }
            // A copy has room for all of it.
            volume.capacity = max(volume.capacity, original.capacity)
            let made = volume
            return try await add(made, to: pool) { () throws(VirtError) in
                try VolumeMaker.clone(made, from: original, flags: args.flags)
            }
        }
        return Remote.StorageVolCreateXMLFromRet(vol: vol)
    }

    /// A new volume's description, with the path that it gets in the pool.
    private func place(_ xml: String, in pool: HostPool) throws -> StorageVolumeConfiguration {
        try pool.checkActive()
        var volume = try StorageVolumeConfiguration(xml: xml, pool: pool.configuration.type)
        guard !volume.name.contains("/") else {
            throw VirtError(.operationInvalid, .storage, "volume name '\(volume.name)' cannot contain '/'")
        }
        guard volume.name != ".", volume.name != "..", !volume.name.isEmpty else {
            throw VirtError(.operationInvalid, .storage, "volume name '\(volume.name)' is not the name of a file")
        }
        volume.place(in: pool.configuration)
        return volume
    }

    private func add(
        _ volume: StorageVolumeConfiguration, to pool: HostPool, _ make: @escaping @Sendable () throws(VirtError) -> Void
    ) async throws -> Remote.StorageVol {
        try await store.workers.run(make)
        try await store.refresh(pool)
        return pool.wire(volume)
    }

    func storageVolDelete(_ args: Remote.StorageVolDeleteArgs, in call: any CallContext) async throws {
        let zeroes: UInt32 = 1, withSnapshots: UInt32 = 2
        try checkFlags(args.flags, allowed: zeroes | withSnapshots, in: "storageVolDelete", domain: .storage)
        guard args.flags == 0 else { throw VirtError(.noSupport, .storage, "storage pool does not support this kind of deletion") }
        try await change(args.vol) { [store] pool, volume in
            try await store.workers.run { try VolumeFiles.delete(volume) }
            try await store.refresh(pool)
        }
    }

    func storageVolResize(_ args: Remote.StorageVolResizeArgs, in call: any CallContext) async throws {
        let allocates: UInt32 = 1, delta: UInt32 = 2, shrink: UInt32 = 4
        try checkFlags(args.flags, allowed: allocates | delta | shrink, in: "storageVolResize", domain: .storage)
        try await change(args.vol) { [self] pool, _ in
            let volume = try await current(args.vol)
            let capacity = args.flags & delta == 0 ? args.capacity : volume.capacity &+ args.capacity
            guard args.flags & delta == 0 || capacity >= volume.capacity else {
                throw VirtError(.invalidArg, .storage, "capacity too large")
            }
            guard capacity >= volume.allocation else {
                throw VirtError(.invalidArg, .storage, "can't shrink capacity below existing allocation")
            }
            guard capacity >= volume.capacity || args.flags & shrink != 0 else {
                throw VirtError(
                    .invalidArg, .storage, "Can't shrink capacity below current capacity unless shrink flag explicitly specified")
            }
            try await store.workers.run { try VolumeMaker.resize(volume, to: capacity, allocates: args.flags & allocates != 0) }
            try await store.refresh(pool)
        }
    }

    func storageVolWipe(_ args: Remote.StorageVolWipeArgs, in call: any CallContext) async throws {
        try checkFlags(args.flags, allowed: 0, in: "storageVolWipePattern", domain: .storage)
        try await wipe(args.vol, algorithm: 0)
    }

    func storageVolWipePattern(_ args: Remote.StorageVolWipePatternArgs, in call: any CallContext) async throws {
        try checkFlags(args.flags, allowed: 0, in: "storageVolWipePattern", domain: .storage)
        try await wipe(args.vol, algorithm: args.algorithm)
    }

    /// - Parameter algorithm: a number of `virStorageVolWipeAlgorithm`; 0 writes zeros, the others need a tool.
    private func wipe(_ reference: Remote.StorageVol, algorithm: UInt32) async throws {
        guard algorithm <= 9 else {
            throw VirtError(.invalidArg, .storage, "wiping algorithm \(algorithm) not supported")
        }
        guard algorithm == 0 else { throw VirtError(.configUnsupported, .storage, "wiping with patterns is not supported yet") }
        try await change(reference) { [store] pool, volume in
            try await store.workers.run { try VolumeMaker.wipe(volume) }
            try await store.refresh(pool)
        }
    }

    private func change(
        _ reference: Remote.StorageVol, _ body: @escaping @Sendable (HostPool, StorageVolumeConfiguration) async throws -> Void
    ) async throws {
        try await store.prepare()
        try await store.changes.run { [store] in
            let (pool, volume) = try store.volume(reference)
            try await body(pool, volume)
        }
    }
}
