// SPDX-License-Identifier: Apache-2.0
internal import DriverSupport
internal import Errors
internal import Model

/// The file behind `test:///PATH`.
enum TestConfigurationFile {
    /// More is no description of a host.
    private static let maximumBytes = 32 << 20

    static func load(_ path: String, workers: WorkerPool) async throws -> TestHost {
        let document = try await workers.run { () throws(VirtError) -> TestNodeDocument in
            do {
                return try TestNodeDocument(path: path) { try read($0) }
            } catch {
                throw error as? VirtError ?? VirtError(.internalError, .test, "\(error)")
            }
        }
        let host = TestHost(node: NodeConfiguration(document))
        try host.withState { state in try state.load(document) }
        guard document.users.isEmpty else {
            // The daemon has nobody to ask.
            throw VirtError(.invalidArg, .auth, "Missing authentication credentials")
        }
        return host
    }

    private static func read(_ path: String) throws(VirtError) -> String {
        do throws(FileError) {
            return String(decoding: try FileBytes.read(path, maximum: maximumBytes), as: UTF8.self)
        } catch {
            // What opens but cannot be read, as a folder, is an empty document.
            guard error.step != .read else { return "" }
            throw VirtError(.xmlError, .test, "failed to parse xml document '\(path)'")
        }
    }
}

extension NodeConfiguration {
    /// What the file does not say is as on the built-in host; it never says anything about NUMA cells.
    init(_ document: TestNodeDocument) {
        self.init()
        let processor = document.processor
        model = processor.model ?? model
        megahertz = processor.megahertz ?? megahertz
        nodes = processor.nodes ?? nodes
        sockets = processor.sockets ?? sockets
        cores = processor.cores ?? cores
        threads = processor.threads ?? threads
        cpus = processor.active ?? nodes &* sockets &* cores &* threads
        memory = document.memory ?? memory
    }
}

extension TestHost.State {
    mutating func load(_ document: TestNodeDocument) throws {
        for domain in document.domains { try load(domain) }
        interfaces = try document.interfaces.map {
            TestInterface(configuration: try HostInterfaceConfiguration(xml: $0), isActive: true)
        }
        for network in document.networks { try addActive(try NetworkConfiguration(xml: network, options: .withoutNamespaces)) }
        nodeDevices = try document.nodeDevices.map { try NodeDeviceConfiguration(xml: $0, isNew: false) }
        for pool in document.pools {
            let configuration = try StoragePoolConfiguration(xml: pool.xml, options: .withoutNamespaces)
            try addActive(
                configuration, volumes: try pool.volumes.map { try StorageVolumeConfiguration(xml: $0, pool: configuration.type) })
        }
    }

    /// A pool that is there from the beginning.
    mutating func addActive(_ configuration: StoragePoolConfiguration, volumes: [StorageVolumeConfiguration]) throws(VirtError) {
        var pool = TestPool(configuration)
        pool.isPersistent = true
        pool.start()
        for volume in volumes {
            // The reference refuses such a file without saying why.
            guard !pool.volumes.contains(where: { $0.name == volume.name }) else { throw VirtError.unknownCause() }
            _ = try pool.add(volume)
        }
        if try existing(configuration) == nil { pools.insert(pool) }
    }

    /// A domain that the file describes twice is the same one, described anew.
    private mutating func place(of configuration: DomainConfiguration) throws(VirtError) -> DomainSlot {
        if let slot = try existing(configuration) {
            try change(slot) { $0.replaceConfiguration(configuration) }
            return slot
        }
        guard let slot = domains.insert(TestDomain(configuration)) else { throw VirtError(.internalError, .test) }
        return slot
    }

    private mutating func load(_ description: TestNodeDocument.Domain) throws {
        let configuration = try DomainConfiguration.parse(description.xml)
        let state = DomainState(rawValue: Int32(clamping: description.runState)) ?? .running
        if description.isTransient, state == .shutoff {
            throw VirtError(.xmlError, .test, "transient domain cannot have runstate 'shutoff'")
        }
        if description.hasManagedSave, state != .shutoff {
            throw VirtError(.xmlError, .test, "domain with managedsave data can only have runstate 'shutoff'")
        }
        let slot = try place(of: configuration)
        try change(slot) { $0.isPersistent = !description.isTransient }
        let snapshots = try TestDomain.snapshotTree(description.snapshots, of: configuration.name)
        try change(slot) { $0.snapshots = snapshots }
        if state != .shutoff {
            try start(slot, .unknown)
            try change(slot) { $0.status = DomainStatus(state) }
        }
        try change(slot) { $0.hasManagedSave = description.hasManagedSave }
    }
}

extension TestDomain {
    /// The tree that a file's snapshots make. They come in any order; each must find its parent among them.
    fileprivate static func snapshotTree(_ descriptions: [String], of domain: String) throws -> MomentTree<TestSnapshot> {
        var tree = MomentTree<TestSnapshot>()
        var waiting: [SnapshotDefinition] = []
        var current: String?
        for description in descriptions {
            let snapshot = try SnapshotDefinition(xml: description, purpose: .load, profile: TestDomainProfile(), now: 0)
            guard !waiting.contains(where: { $0.name == snapshot.name }) else {
                throw VirtError(.operationFailed, .domain, "domain moment \(snapshot.name) already exists")
            }
            if snapshot.isActive == true {
                guard current == nil else { throw VirtError(.internalError, .test, "more than one snapshot claims to be active") }
                current = snapshot.name
            }
            waiting.append(snapshot)
        }
        while !waiting.isEmpty {
            let left = waiting.filter { !tree.insert(TestSnapshot($0), name: $0.name, parent: $0.parent) }
            guard left.count < waiting.count else {
                throw VirtError(.internalError, .test, "Snapshots have inconsistent relations for domain \(domain)")
            }
            waiting = left
        }
        tree.setCurrent(current)
        return tree
    }
}
