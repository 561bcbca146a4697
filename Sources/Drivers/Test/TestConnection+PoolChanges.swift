// SPDX-License-Identifier: Apache-2.0
internal import DriverSupport
internal import Errors
internal import Model
internal import WireProtocol
internal import XDR

/// Defining, starting and ending storage pools, and finding what they could be made of.
extension TestConnection {
    func storagePoolDefineXML(
        _ args: Remote.StoragePoolDefineXMLArgs, in call: any CallContext
    ) async throws -> Remote.StoragePoolDefineXMLRet {
        try check(args.flags, allowed: 1, in: "testStoragePoolDefineXML")
        let configuration = try StoragePoolConfiguration(xml: args.xml, options: .withoutNamespaces.validating(args.flags & 1 != 0))
        let wire = try host.withState { (state) throws(VirtError) -> Remote.StoragePool in
            try state.checkSource(of: configuration)
            if let slot = try state.existing(configuration) {
                state.pools.update(slot) { $0.define(configuration) }
            } else {
                var pool = TestPool(configuration)
                pool.isPersistent = true
                state.pools.insert(pool)
            }
            let wire = TestPool(configuration).wire
            host.events.post(.defined, of: wire)
            return wire
        }
        return Remote.StoragePoolDefineXMLRet(pool: wire)
    }

    func storagePoolCreateXML(
        _ args: Remote.StoragePoolCreateXMLArgs, in call: any CallContext
    ) async throws -> Remote.StoragePoolCreateXMLRet {
        try check(args.flags, in: "testStoragePoolCreateXML")
        let configuration = try StoragePoolConfiguration(xml: args.xml, options: .withoutNamespaces)
        let wire = try host.withState { (state) throws(VirtError) -> Remote.StoragePool in
            try state.checkSource(of: configuration)
            var pool = TestPool(configuration)
            pool.start()
            if let slot = try state.existing(configuration) {
                try state.pools.update(slot) { (pool) throws(VirtError) in
                    guard !pool.isActive else {
                        throw VirtError(.operationInvalid, .storage, "pool is already active as '\(pool.name)'")
                    }
                    pool.start()
                    // Nothing is stored of a pool that was made so, even if something was before.
                    pool.isPersistent = false
                }
            } else {
                state.pools.insert(pool)
            }
            host.events.post(.started, of: pool.wire)
            return pool.wire
        }
        return Remote.StoragePoolCreateXMLRet(pool: wire)
    }

    func storagePoolCreate(_ args: Remote.StoragePoolCreateArgs, in call: any CallContext) async throws {
        try check(args.flags, in: "testStoragePoolCreate")
        try withPool(args.pool) { (pool) throws(VirtError) in
            try pool.checkInactive()
            pool.start()
            host.events.post(.started, of: pool.wire)
        }
    }

    func storagePoolBuild(_ args: Remote.StoragePoolBuildArgs, in call: any CallContext) async throws {
        try check(args.flags, in: "testStoragePoolBuild")
        try withPool(args.pool) { (pool) throws(VirtError) in
            try pool.checkInactive()
            host.events.post(.created, of: pool.wire)
        }
    }

    func storagePoolDestroy(_ args: Remote.StoragePoolDestroyArgs, in call: any CallContext) async throws {
        let stays = try withPool(args.pool) { (pool) throws(VirtError) in
            try pool.checkActive()
            pool.stop()
            host.events.post(.stopped, of: pool.wire)
            return pool.isPersistent
        }
        if !stays { removePool(args.pool) }
    }

    private func removePool(_ reference: Remote.StoragePool) {
        host.withState { state in
            guard let slot = state.pools.slot(uuid: reference.uuid) else { return }
            state.pools.remove(slot)
        }
    }

    func storagePoolDelete(_ args: Remote.StoragePoolDeleteArgs, in call: any CallContext) async throws {
        try check(args.flags, in: "testStoragePoolDelete")
        try withPool(args.pool) { (pool) throws(VirtError) in
            try pool.checkInactive()
            host.events.post(.deleted, of: pool.wire)
        }
    }

    func storagePoolUndefine(_ args: Remote.StoragePoolUndefineArgs, in call: any CallContext) async throws {
        try withPool(args.pool) { (pool) throws(VirtError) in
            try pool.checkInactive()
            host.events.post(.undefined, of: pool.wire)
        }
        removePool(args.pool)
    }

    func storagePoolRefresh(_ args: Remote.StoragePoolRefreshArgs, in call: any CallContext) async throws {
        try check(args.flags, in: "testStoragePoolRefresh")
        try withPool(args.pool) { (pool) throws(VirtError) in
            try pool.checkActive()
            host.events.postRefresh(of: pool.wire)
        }
    }

    // MARK: - Sources

    private static let volumeGroups = """
        <sources>
          <source>
            <device path='/dev/sda20'/>
            <name>testvg1</name>
            <format type='lvm2'/>
          </source>
          <source>
            <device path='/dev/sda21'/>
            <name>testvg2</name>
            <format type='lvm2'/>
          </source>
        </sources>

        """

    func connectFindStoragePoolSources(
        _ args: Remote.ConnectFindStoragePoolSourcesArgs, in call: any CallContext
    ) async throws -> Remote.ConnectFindStoragePoolSourcesRet {
        try check(args.flags, in: "testConnectFindStoragePoolSources")
        let type = StoragePoolType(name: args.type)
        if type == .dir { throw VirtError(.internalError, .test, "unknown storage pool type \(args.type)") }
        let source = try args.srcSpec.map { try StoragePoolSource(xml: $0, type: type ?? .dir) }
        if source != nil, type == nil { throw VirtError(.internalError, .storage, "missing backend for pool type -1") }
        switch type {
        case .logical: return Remote.ConnectFindStoragePoolSourcesRet(xml: Self.volumeGroups)
        case .netfs:
            guard let server = source?.hosts.first?.name, source?.hosts.count == 1 else {
                throw VirtError(.invalidArg, .test, "hostname must be specified for netfs sources")
            }
            return Remote.ConnectFindStoragePoolSourcesRet(
                xml: """
                    <sources>
                      <source>
                        <host name='\(server)'/>
                        <dir path='/testshare'/>
                        <format type='nfs'/>
                      </source>
                    </sources>

                    """)
        default: throw VirtError(.noSupport, .test, "pool type '\(args.type)' does not support source discovery")
        }
    }
}

extension TestHost.State {
    fileprivate func checkSource(of configuration: StoragePoolConfiguration) throws(VirtError) {
        try configuration.checkSource(against: pools.compactMap(\.configuration))
    }

    /// The place of the pool that a definition is about; throws when its name or UUID belong to another one.
    func existing(_ configuration: StoragePoolConfiguration) throws(VirtError) -> ObjectTable<TestPool>.Slot? {
        let uuid = configuration.uuid.wire
        do throws(ObjectConflict) {
            return try pools.existing(name: configuration.name, uuid: uuid)
        } catch {
            switch error {
            case .uuidHasName(let other):
                throw VirtError(.operationFailed, .storage, "pool '\(other)' is already defined with uuid \(uuid)")
            case .nameHasUUID(let other):
                throw VirtError(.operationFailed, .storage, "pool '\(configuration.name)' already exists with uuid \(other)")
            }
        }
    }
}
