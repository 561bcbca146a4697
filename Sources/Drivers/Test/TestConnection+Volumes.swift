// SPDX-License-Identifier: Apache-2.0
internal import DriverSupport
internal import Errors
internal import Model
internal import WireProtocol

extension StoragePoolType {
    /// What the volumes of such a pool are, whatever they say themselves.
    fileprivate var volumeType: StorageVolumeType {
        switch self {
        case .dir, .fs, .netfs, .vstorage: .file
        case .rbd, .sheepdog, .gluster, .iscsiDirect: .network
        default: .block
        }
    }
}

extension TestConnection {
    private static func noVolume(name: String) -> VirtError {
        VirtError(.noStorageVol, .test, "no storage vol with matching name '\(name)'")
    }

    /// Validate against the schema.
    private static let validate: UInt32 = 4

    /// The active pool with this name; volumes name theirs so.
    private func withPool<Result: Sendable>(
        named name: String, _ body: (inout TestPool) throws(VirtError) -> Result
    ) throws(VirtError) -> Result {
        let wire = host.withState { $0.pools.object(name: name)?.wire }
        guard let wire else { throw VirtError(.noStoragePool, .test, "no storage pool with matching name '\(name)'") }
        return try withPool(wire) { (pool) throws(VirtError) in
            try pool.checkActive()
            return try body(&pool)
        }
    }

    private func volume(_ reference: Remote.StorageVol) throws(VirtError) -> StorageVolumeConfiguration {
        try withPool(named: reference.pool) { (pool) throws(VirtError) in
            guard let volume = pool.volumes.first(where: { $0.name == reference.name }) else {
                throw Self.noVolume(name: reference.name)
            }
            return volume
        }
    }

    // MARK: - Lists

    private func volumes(of reference: Remote.StoragePool) throws(VirtError) -> [Remote.StorageVol] {
        try withPool(reference) { (pool) throws(VirtError) in
            try pool.checkActive()
            return pool.volumes.map { pool.wire($0) }
        }
    }

    func storagePoolNumOfVolumes(
        _ args: Remote.StoragePoolNumOfVolumesArgs, in call: any CallContext
    ) async throws -> Remote.StoragePoolNumOfVolumesRet {
        Remote.StoragePoolNumOfVolumesRet(num: Int32(try volumes(of: args.pool).count))
    }

    func storagePoolListVolumes(
        _ args: Remote.StoragePoolListVolumesArgs, in call: any CallContext
    ) async throws -> Remote.StoragePoolListVolumesRet {
        Remote.StoragePoolListVolumesRet(names: try volumes(of: args.pool).prefix(max(0, Int(args.maxnames))).map(\.name))
    }

    func storagePoolListAllVolumes(
        _ args: Remote.StoragePoolListAllVolumesArgs, in call: any CallContext
    ) async throws -> Remote.StoragePoolListAllVolumesRet {
        try check(args.flags, in: "testStoragePoolListAllVolumes")
        let volumes = try withPool(args.pool, byUUID: true) { (pool) throws(VirtError) in
            guard pool.isActive else { throw VirtError(.operationInvalid, .test, "storage pool is not active") }
            return pool.volumes.map { pool.wire($0) }
        }
        return Remote.StoragePoolListAllVolumesRet(vols: args.needResults != 0 ? volumes : [], ret: UInt32(volumes.count))
    }

    // MARK: - One volume

    func storageVolLookupByName(
        _ args: Remote.StorageVolLookupByNameArgs, in call: any CallContext
    ) async throws -> Remote.StorageVolLookupByNameRet {
        let found = try volumes(of: args.pool).first { $0.name == args.name }
        guard let found else { throw Self.noVolume(name: args.name) }
        return Remote.StorageVolLookupByNameRet(vol: found)
    }

    /// The first volume of the active pools that is meant.
    private func find(_ matches: (StorageVolumeConfiguration) -> Bool) -> Remote.StorageVol? {
        host.withState { state in
            for pool in state.pools.filter(\.isActive) {
                if let volume = pool.volumes.first(where: matches) { return pool.wire(volume) }
            }
            return nil
        }
    }

    func storageVolLookupByKey(
        _ args: Remote.StorageVolLookupByKeyArgs, in call: any CallContext
    ) async throws -> Remote.StorageVolLookupByKeyRet {
        guard let found = find({ $0.key == args.key }) else {
            throw VirtError(.noStorageVol, .test, "no storage vol with matching key '\(args.key)'")
        }
        return Remote.StorageVolLookupByKeyRet(vol: found)
    }

    func storageVolLookupByPath(
        _ args: Remote.StorageVolLookupByPathArgs, in call: any CallContext
    ) async throws -> Remote.StorageVolLookupByPathRet {
        guard let found = find({ $0.target.path == args.path }) else {
            throw VirtError(.noStorageVol, .test, "no storage vol with matching path '\(args.path)'")
        }
        return Remote.StorageVolLookupByPathRet(vol: found)
    }

    func storageVolGetInfo(_ args: Remote.StorageVolGetInfoArgs, in call: any CallContext) async throws -> Remote.StorageVolGetInfoRet {
        let volume = try volume(args.vol)
        // Files and block devices are told apart; the kind of pool decides, not the volume.
        let type = try withPool(named: args.vol.pool) { $0.configuration.type.volumeType }
        return Remote.StorageVolGetInfoRet(type: Int8(type.rawValue), capacity: volume.capacity, allocation: volume.allocation)
    }

    func storageVolGetXMLDesc(
        _ args: Remote.StorageVolGetXMLDescArgs, in call: any CallContext
    ) async throws -> Remote.StorageVolGetXMLDescRet {
        try check(args.flags, in: "testStorageVolGetXMLDesc")
        return Remote.StorageVolGetXMLDescRet(xml: try volume(args.vol).xml())
    }

    func storageVolGetPath(_ args: Remote.StorageVolGetPathArgs, in call: any CallContext) async throws -> Remote.StorageVolGetPathRet {
        Remote.StorageVolGetPathRet(name: try volume(args.vol).target.path ?? "")
    }

    // MARK: - Changes

    func storageVolCreateXML(
        _ args: Remote.StorageVolCreateXMLArgs, in call: any CallContext
    ) async throws -> Remote.StorageVolCreateXMLRet {
        try check(args.flags, allowed: Self.validate, in: "testStorageVolCreateXML")
        return Remote.StorageVolCreateXMLRet(vol: try createVolume(args.pool, xml: args.xml, original: nil, flags: args.flags))
    }

    func storageVolCreateXMLFrom(
        _ args: Remote.StorageVolCreateXMLFromArgs, in call: any CallContext
    ) async throws -> Remote.StorageVolCreateXMLFromRet {
        try check(args.flags, allowed: Self.validate, in: "testStorageVolCreateXMLFrom")
        return Remote.StorageVolCreateXMLFromRet(
            vol: try createVolume(args.pool, xml: args.xml, original: args.clonevol.name, flags: args.flags))
    }

    /// - Parameter original: the volume of the same pool that is copied.
    private func createVolume(_ reference: Remote.StoragePool, xml: String, original: String?, flags: UInt32) throws -> Remote.StorageVol {
        let type = try withPool(reference) { (pool) throws(VirtError) in
            try pool.checkActive()
            return pool.configuration.type
        }
        let isValidated = flags & Self.validate != 0
        let volume = try StorageVolumeConfiguration(xml: xml, pool: type, options: isValidated ? .validateSchema : [])
        // The reference hands the flag on to a reader that does not know it.
        if isValidated { throw VirtError.unsupportedFlags(Self.validate, in: "virStorageVolDefParseXML", domain: .storage) }
        return try withPool(reference) { (pool) throws(VirtError) in
            try pool.checkActive()
            if let original, !pool.volumes.contains(where: { $0.name == original }) { throw Self.noVolume(name: original) }
            return pool.wire(try pool.add(volume))
        }
    }

    func storageVolDelete(_ args: Remote.StorageVolDeleteArgs, in call: any CallContext) async throws {
        _ = try volume(args.vol)
        try check(args.flags, in: "testStorageVolDelete")
        try withPool(named: args.vol.pool) { $0.removeVolume(args.vol.name) }
    }
}
