// SPDX-License-Identifier: Apache-2.0
internal import DriverSupport
internal import Errors
internal import Model
internal import WireProtocol
internal import XDR

/// Defining, starting and ending pools.
extension StorageServiceImplementation {
    /// Flags of `virStoragePoolCreate` and `virStoragePoolCreateXML`.
    private static let builds: UInt32 = 1, overwrites: UInt32 = 2, keeps: UInt32 = 4

    func storagePoolDefineXML(
        _ args: Remote.StoragePoolDefineXMLArgs, in call: any CallContext
    ) async throws -> Remote.StoragePoolDefineXMLRet {
        let validate: UInt32 = 1
        try checkFlags(args.flags, allowed: validate, in: "storagePoolDefineXML", domain: .storage)
        try await store.prepare()
        let configuration = try StoragePoolConfiguration(xml: args.xml)
        try configuration.checkBackend()
        let wire = try await store.changes.run { [store] in
            let earlier = try store.existing(configuration)
            try await store.workers.run { try store.save(configuration) }
            if let earlier {
                _ = store.update(earlier.uuid) { $0.define(configuration) }
            } else {
                var pool = HostPool(configuration)
                pool.isPersistent = true
                let made = pool
                store.withPools { _ = $0.insert(made) }
            }
            let wire = HostPool(configuration).wire
            store.events.post(.defined, of: wire)
            return wire
        }
        return Remote.StoragePoolDefineXMLRet(pool: wire)
    }

    func storagePoolCreateXML(
        _ args: Remote.StoragePoolCreateXMLArgs, in call: any CallContext
    ) async throws -> Remote.StoragePoolCreateXMLRet {
        let validate: UInt32 = 8
        try checkFlags(
            args.flags, allowed: Self.builds | Self.overwrites | Self.keeps | validate, in: "storagePoolCreateXML", domain: .storage)
        try await store.prepare()
        let configuration = try StoragePoolConfiguration(xml: args.xml)
        try configuration.checkBackend()
        let wire = try await store.changes.run { [store] in
            let earlier = try store.existing(configuration)
            if let earlier, earlier.isActive {
                throw VirtError(.operationInvalid, .storage, "pool is already active as '\(earlier.name)'")
            }
            let content = try await Self.bringUp(configuration, flags: args.flags, store)
            var pool = earlier ?? HostPool(configuration)
            pool.configuration = configuration
            pool.start(with: content)
            let started = pool
            if earlier == nil { store.withPools { _ = $0.insert(started) } } else { _ = store.update(pool.uuid) { $0 = started } }
            store.events.post(.started, of: pool.wire)
            return pool.wire
        }
        return Remote.StoragePoolCreateXMLRet(pool: wire)
    }

    func storagePoolCreate(_ args: Remote.StoragePoolCreateArgs, in call: any CallContext) async throws {
        try checkFlags(args.flags, allowed: Self.builds | Self.overwrites | Self.keeps, in: "storagePoolCreate", domain: .storage)
        try await change(args.pool) { [store] pool in
            try pool.checkInactive("already active")
            let content = try await Self.bringUp(pool.configuration, flags: args.flags, store)
            _ = store.update(pool.uuid) { $0.start(with: content) }
            store.events.post(.started, of: pool.wire)
        }
    }

    private static func bringUp(
        _ configuration: StoragePoolConfiguration, flags: UInt32, _ store: StorageStore
    ) async throws -> PoolContent {
        try await store.workers.run {
            let backend = try FolderBackend(configuration)
            if flags & (builds | overwrites | keeps) != 0 { try backend.build() }
            try backend.start()
            do {
                let content = try backend.refresh()
                try store.saveState(configuration)
                return content
            } catch {
                try? backend.stop()
                throw error
            }
        }
    }

    func storagePoolBuild(_ args: Remote.StoragePoolBuildArgs, in call: any CallContext) async throws {
        // New, repair, resize, no overwrite, overwrite: nothing to choose for a folder.
        try checkFlags(args.flags, allowed: 0xf, in: "storagePoolBuild", domain: .storage)
        try await change(args.pool) { [store] pool in
            try pool.checkInactive("already active")
            try await store.workers.run { try FolderBackend(pool.configuration).build() }
            store.events.post(.created, of: pool.wire)
        }
    }

    func storagePoolDestroy(_ args: Remote.StoragePoolDestroyArgs, in call: any CallContext) async throws {
        try await change(args.pool) { [store] pool in
            try pool.checkActive()
            try await store.workers.run {
                try FolderBackend(pool.configuration).stop()
                try store.removeState(pool.name)
            }
            _ = store.update(pool.uuid) { $0.stop() }
            if !pool.isPersistent { store.remove(pool.uuid) }
            store.events.post(.stopped, of: pool.wire)
        }
    }

    func storagePoolDelete(_ args: Remote.StoragePoolDeleteArgs, in call: any CallContext) async throws {
        let zeroes: UInt32 = 1
        try checkFlags(args.flags, allowed: zeroes, in: "storagePoolDelete", domain: .storage)
        try await change(args.pool) { [store] pool in
            try pool.checkInactive("still active")
            guard args.flags == 0 else {
                throw VirtError(.noSupport, .storage, "pool does not support zeroed deletion")
            }
            try await store.workers.run { try FolderBackend(pool.configuration).delete() }
            store.events.post(.deleted, of: pool.wire)
        }
    }

    func storagePoolUndefine(_ args: Remote.StoragePoolUndefineArgs, in call: any CallContext) async throws {
        try await change(args.pool) { [store] pool in
            try pool.checkInactive("still active")
            try await store.workers.run { try store.removeDefinition(pool.name) }
            store.remove(pool.uuid)
            store.events.post(.undefined, of: pool.wire)
        }
    }

    func storagePoolRefresh(_ args: Remote.StoragePoolRefreshArgs, in call: any CallContext) async throws {
        try checkFlags(args.flags, allowed: 0, in: "storagePoolRefresh", domain: .storage)
        try await change(args.pool) { [store] pool in
            try pool.checkActive()
            do {
                try await store.refresh(pool)
            } catch {
                // A pool that cannot be looked at any more is as good as stopped.
                _ = store.update(pool.uuid) { $0.stop() }
                try? await store.workers.run { try store.removeState(pool.name) }
                if !pool.isPersistent { store.remove(pool.uuid) }
                store.events.post(.stopped, of: pool.wire)
                throw error
            }
            store.events.postRefresh(of: pool.wire)
        }
    }

    func storagePoolSetAutostart(_ args: Remote.StoragePoolSetAutostartArgs, in call: any CallContext) async throws {
        try await change(args.pool) { [store] pool in
            guard pool.isPersistent else { throw VirtError(.internalError, .storage, "pool has no config file") }
            try await store.workers.run { try store.setAutostart(pool.name, args.autostart != 0) }
            _ = store.update(pool.uuid) { $0.isAutostarted = args.autostart != 0 }
        }
    }

    /// Runs a change of a pool after those that came before it.
    func change<Result: Sendable>(
        _ reference: Remote.StoragePool, _ body: @escaping @Sendable (HostPool) async throws -> Result
    ) async throws -> Result {
        try await store.prepare()
        return try await store.changes.run { [store] in try await body(try store.pool(reference)) }
    }
}
