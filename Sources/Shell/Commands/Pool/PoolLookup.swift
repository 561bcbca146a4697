// SPDX-License-Identifier: Apache-2.0
import Errors
import WireProtocol
import XDR

extension Invocation {
    /// The pool that an option names, by UUID or name.
    func pool(_ option: String = "pool", byUUID: Bool = true, byName: Bool = true) async throws -> Remote.StoragePool {
        try await findPool(required(option), byUUID: byUUID, byName: byName)
    }

    func findPool(_ name: String, byUUID: Bool = true, byName: Bool = true) async throws -> Remote.StoragePool {
        let services = try services
        if byUUID, name.utf8.count == 36, let uuid = WireUUID(text: name),
            let found = try? await services.storagePoolLookupByUUID(.init(uuid: uuid), in: call)
        {
            return found.pool
        }
        return try await attempting("failed to get pool '\(name)'") {
            guard byName else { throw CommandFailure.silent }
            return try await services.storagePoolLookupByName(.init(name: name), in: call).pool
        }
    }

    /// The volume that an option names: by name in a pool, by key or by path.
    /// - Parameter poolOption: where the pool may be named.
    func volume(_ option: String = "vol", poolOption: String? = "pool") async throws -> Remote.StorageVol {
        let name = try required(option)
        var pool: Remote.StoragePool?
        if let poolOption, let poolName = try text(poolOption) {
            let found = try await findPool(poolName)
            guard try await services.storagePoolIsActive(.init(pool: found), in: call).active != 0 else {
                throw CommandFailure("pool '\(poolName)' is not active")
            }
            pool = found
        }
        return try await findVolume(name, in: pool, poolOption: poolOption)
    }

    private func findVolume(_ name: String, in pool: Remote.StoragePool?, poolOption: String?) async throws -> Remote.StorageVol {
        let services = try services
        if let pool, let found = try? await services.storageVolLookupByName(.init(pool: pool, name: name), in: call) { return found.vol }
        var volume = try? await services.storageVolLookupByKey(.init(key: name), in: call).vol
        if volume == nil {
            do {
                volume = try await services.storageVolLookupByPath(.init(path: name), in: call).vol
            } catch {
                let hint = pool == nil && poolOption != nil ? ", specifying --\(poolOption ?? "") might help" : ""
                throw CommandFailure("failed to get vol '\(name)'\(hint)", cause: error)
            }
        }
        guard let volume else { throw CommandFailure("failed to get vol '\(name)'") }
        if let pool {
            let owner = try await services.storagePoolLookupByVolume(.init(vol: volume), in: call).pool
            guard owner.uuid == pool.uuid else {
                throw CommandFailure("Requested volume '\(name)' is not in pool '\(pool.name)'")
            }
        }
        return volume
    }
}
