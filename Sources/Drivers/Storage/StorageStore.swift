// SPDX-License-Identifier: Apache-2.0
internal import DriverSupport
internal import Errors
internal import Logging
internal import Model
internal import Synchronization
internal import WireProtocol
internal import XDR

/// The host's storage pools: in memory, and as `NAME.xml` below one folder, with links in `autostart` to those that start
/// with the daemon.
final class StorageStore: Sendable {
    let events = EventHub()
    let workers: WorkerPool
    /// Changes of pools and volumes, one after the other. Streams and looks do not wait for them.
    let changes = SerialQueue()
    private let folder: String
    /// Where running pools are remembered until the host restarts.
    private let stateFolder: String
    private let pools = Mutex(ObjectTable<HostPool>())
    private let loading = OnceAsync<Bool>()
    private let log = Logger(label: "storage")

    init(folder: String, stateFolder: String, workers: WorkerPool) {
        self.folder = folder
        self.stateFolder = stateFolder
        self.workers = workers
    }

    // MARK: Looking

    /// Pools ran when the last daemon ended, or start with this one. Looks at two folders.
    var hasWork: Bool {
        ["\(folder)/autostart", stateFolder].contains { ((try? Files.names(in: $0)) ?? ["?"]).contains { $0.hasSuffix(".xml") } }
    }

    /// Reads the definitions once, finds the pools that ran under the last daemon, and starts those that start with this one.
    func prepare() async throws {
        _ = try await loading.value { [self] in
            let found = try await workers.run { [self] in try load() }
            pools.withLock { pools in for pool in found { pools.insert(pool) } }
            return true
        }
    }

    private func load() throws -> [HostPool] {
        var result: [HostPool] = []
        for configuration in try definitions(in: folder, Self.read) {
            var pool = HostPool(configuration)
            pool.isPersistent = true
            pool.isAutostarted = Files.exists(autostartLink(pool.name))
            result.append(pool)
        }
        let running = try definitions(in: stateFolder, Self.readState)
        for configuration in running where !result.contains(where: { $0.uuid == configuration.uuid.wire }) {
            result.append(HostPool(configuration))
        }
        let known = Set(running.map(\.uuid.wire))
        for index in result.indices {
            let (wasRunning, starts) = (known.contains(result[index].uuid), result[index].isAutostarted)
            if wasRunning || starts { resume(&result[index], wasRunning: wasRunning) }
        }
        return result.filter { $0.isActive || $0.isPersistent }
    }

    /// The definitions in a folder. A file that cannot be understood is left alone and named in the log.
    private func definitions(
        in folder: String, _ parse: (String) throws -> StoragePoolConfiguration
    ) throws -> [StoragePoolConfiguration] {
        try Files.names(in: folder).filter { $0.hasSuffix(".xml") }.compactMap { file in
            do {
                guard let text = try Files.readText("\(folder)/\(file)") else { return nil }
                let configuration = try parse(text)
                if file == "\(configuration.name).xml" { return configuration }
                log.warning("\(folder)/\(file) is about a pool of another name, '\(configuration.name)'")
            } catch {
                log.warning("cannot load \(folder)/\(file): \((error as? VirtError)?.message ?? "\(error)")")
            }
            return nil
        }
    }

    private static func read(_ text: String) throws -> StoragePoolConfiguration { try StoragePoolConfiguration(xml: text) }

    /// The pool in a `poolstate` document.
    private static func readState(_ text: String) throws -> StoragePoolConfiguration {
        let lines = text.split(separator: "\n").map { $0.drop { $0 == " " } }
        guard let first = lines.firstIndex(where: { $0.hasPrefix("<pool ") }), let last = lines.lastIndex(of: "</pool>"), first < last
        else {
            throw VirtError(.xmlError, .storage, "no pool in the state")
        }
        return try StoragePoolConfiguration(xml: lines[first...last].joined(separator: "\n"))
    }

    /// - Parameter wasRunning: what has to be mounted for the pool is still there.
    private func resume(_ pool: inout HostPool, wasRunning: Bool) {
        do {
            let backend = try FolderBackend(pool.configuration)
            if !wasRunning { try backend.start() }
            pool.start(with: try backend.refresh())
            if !wasRunning { try saveState(pool.configuration) }
        } catch {
            log.error("Failed to autostart storage pool '\(pool.name)': \(error.message)")
            try? removeState(pool.name)
        }
    }

    func withPools<Result: Sendable, Failure: Error>(
        _ body: (inout ObjectTable<HostPool>) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        try pools.withLock { (pools) throws(Failure) in try body(&pools) }
    }

    func pool(_ reference: Remote.StoragePool) throws(VirtError) -> HostPool {
        guard let pool = withPools({ $0.object(uuid: reference.uuid) }) else {
            throw VirtError(.noStoragePool, .storage, "no storage pool with matching uuid '\(reference.uuid)' (\(reference.name))")
        }
        return pool
    }

    func pool(named name: String) throws(VirtError) -> HostPool {
        guard let pool = withPools({ $0.object(name: name) }) else {
            throw VirtError(.noStoragePool, .storage, "no storage pool with matching name '\(name)'")
        }
        return pool
    }

    /// A volume of an active pool.
    func volume(_ reference: Remote.StorageVol) throws(VirtError) -> (pool: HostPool, volume: StorageVolumeConfiguration) {
        let pool = try pool(named: reference.pool)
        try pool.checkActive()
        guard let volume = pool.volume(reference.name) else {
            throw VirtError(.noStorageVol, .storage, "no storage vol with matching name '\(reference.name)'")
        }
        return (pool, volume)
    }

    // MARK: Changing

    func update<Result: Sendable>(_ uuid: WireUUID, _ body: (inout HostPool) -> Result) -> Result? {
        withPools { pools in pools.slot(uuid: uuid).flatMap { pools.update($0, body) } }
    }

    func remove(_ uuid: WireUUID) {
        withPools { pools in
            guard let slot = pools.slot(uuid: uuid) else { return }
            pools.remove(slot)
        }
    }

    /// Looks at the disk again, and keeps what is there.
    func refresh(_ pool: HostPool) async throws {
        let content = try await workers.run { try FolderBackend(pool.configuration).refresh() }
        _ = update(pool.uuid) { $0.take(content) }
    }

    /// The pool that a definition is about; nil when it is new.
    /// - Throws: when its name, UUID or source belong to another one.
    func existing(_ configuration: StoragePoolConfiguration) throws(VirtError) -> HostPool? {
        let uuid = configuration.uuid.wire
        return try withPools { (pools) throws(VirtError) -> HostPool? in
            let slot: ObjectTable<HostPool>.Slot?
            do throws(ObjectConflict) {
                slot = try pools.existing(name: configuration.name, uuid: uuid)
            } catch {
                switch error {
                case .uuidHasName(let other):
                    throw VirtError(.operationFailed, .storage, "pool '\(other)' is already defined with uuid \(uuid)")
                case .nameHasUUID(let other):
                    throw VirtError(.operationFailed, .storage, "pool '\(configuration.name)' already exists with uuid \(other)")
                }
            }
            let rival = pools.filter { $0.uuid != uuid && Self.share($0.configuration, configuration) }.first
            if let rival { throw VirtError(.operationFailed, .storage, "Storage source conflict with pool: '\(rival.name)'") }
            return slot.flatMap { pools[$0] }
        }
    }

    /// Two pools of the same files: the same folder, or file systems of the same device.
    private static func share(_ one: StoragePoolConfiguration, _ other: StoragePoolConfiguration) -> Bool {
        guard one.type == other.type else { return false }
        switch one.type {
        case .dir: return one.target == other.target
        case .fs, .logical, .disk:
            return one.source.devices.contains { device in other.source.devices.contains { $0.path == device.path } }
        default: return false
        }
    }

    // MARK: Files

    private func autostartLink(_ name: String) -> String { "\(folder)/autostart/\(name).xml" }

    /// Stores a definition. Blocks.
    func save(_ configuration: StoragePoolConfiguration) throws(VirtError) {
        try Files.makeFolder(folder)
        // Sizes are not part of a definition.
        var stored = configuration
        (stored.capacity, stored.allocation, stored.available) = (0, 0, 0)
        try DefinitionFile.write(stored.xml(), to: "\(folder)/\(stored.name).xml", edit: "pool-edit \(stored.name)")
    }

    func removeDefinition(_ name: String) throws(VirtError) {
        try Files.remove(autostartLink(name))
        try Files.remove("\(folder)/\(name).xml")
    }

    /// Remembers that a pool runs. Blocks.
    func saveState(_ configuration: StoragePoolConfiguration) throws(VirtError) {
        try Files.makeFolder(stateFolder)
        let pool = configuration.xml().split(separator: "\n").map { "  \($0)\n" }.joined()
        try Files.replace("\(stateFolder)/\(configuration.name).xml", with: "<poolstate>\n\(pool)</poolstate>\n")
    }

    func removeState(_ name: String) throws(VirtError) { try Files.remove("\(stateFolder)/\(name).xml") }

    func setAutostart(_ name: String, _ isOn: Bool) throws(VirtError) {
        guard isOn else { return try Files.remove(autostartLink(name)) }
        try Files.makeFolder("\(folder)/autostart")
        try Files.link(autostartLink(name), to: "\(folder)/\(name).xml")
    }
}
