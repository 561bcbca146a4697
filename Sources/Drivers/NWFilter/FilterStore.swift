// SPDX-License-Identifier: Apache-2.0
internal import DriverSupport
internal import Errors
internal import Logging
internal import Model
internal import Synchronization
internal import WireProtocol
internal import XDR

/// The host's packet filters, in memory and below one folder as `NAME.xml`, as libvirt keeps them.
final class FilterStore: Sendable {
    private let folder: String
    private let workers: WorkerPool
    /// By name; nil until somebody asks.
    private let filters: Mutex<[String: FilterConfiguration]?> = Mutex(nil)
    private let changes = SerialQueue()

    init(folder: String, workers: WorkerPool) {
        self.folder = folder
        self.workers = workers
    }

    // MARK: Looking

    /// All filters in the order of their names.
    func all() async throws -> [FilterConfiguration] { try await loaded().values.sorted { $0.name < $1.name } }

    func filter(named name: String) async throws -> FilterConfiguration {
        guard let filter = try await loaded()[name] else {
            throw VirtError(.noNwfilter, .nwfilter, "no nwfilter with matching name '\(name)'")
        }
        return filter
    }

    func filter(_ uuid: WireUUID) async throws -> FilterConfiguration {
        guard let filter = try await loaded().values.first(where: { $0.uuid.wire == uuid }) else {
            throw VirtError(.noNwfilter, .nwfilter, "no nwfilter with matching uuid '\(uuid)'")
        }
        return filter
    }

    private func loaded() async throws -> [String: FilterConfiguration] {
        if let filters = filters.withLock({ $0 }) { return filters }
        let folder = folder
        let found = try await workers.run { try Self.load(folder) }
        return filters.withLock { filters in
            let result = filters ?? found
            filters = result
            return result
        }
    }

    /// What is in the folder. A file that cannot be understood is left alone and named in the log; its filter is not there.
    private static func load(_ folder: String) throws -> [String: FilterConfiguration] {
        let log = Logger(label: "nwfilter")
        var result: [String: FilterConfiguration] = [:]
        for file in try Files.names(in: folder) where file.hasSuffix(".xml") {
            do {
                guard let text = try Files.readText("\(folder)/\(file)") else { continue }
                let filter = try FilterConfiguration(xml: text)
                if file == "\(filter.name).xml" {
                    result[filter.name] = filter
                } else {
                    log.warning("\(folder)/\(file) describes a filter of another name, '\(filter.name)'")
                }
            } catch {
                log.warning("cannot load \(folder)/\(file): \((error as? VirtError)?.message ?? "\(error)")")
            }
        }
        return result
    }

    // MARK: Changing

    /// Adds a filter, or replaces the one with its name and UUID.
    func define(_ filter: FilterConfiguration) async throws -> FilterConfiguration {
        try await changes.run { [self] in
            try Self.check(filter, against: try await loaded())
            let path = "\(folder)/\(filter.name).xml"
            try await workers.run { [folder] in
                try Files.makeFolder(folder)
                try DefinitionFile.write(filter.xml(), to: path, edit: "nwfilter-edit \(filter.name)")
            }
            filters.withLock { $0?[filter.name] = filter }
            return filter
        }
    }

    private static func check(_ new: FilterConfiguration, against known: [String: FilterConfiguration]) throws {
        if let same = known.values.first(where: { $0.uuid == new.uuid }), same.name != new.name {
            throw VirtError(.operationFailed, .nwfilter, "filter with same UUID but different name ('\(same.name)') already exists")
        }
        if let same = known[new.name], same.uuid != new.uuid {
            throw VirtError(.operationFailed, .nwfilter, "filter '\(new.name)' already exists with uuid \(same.uuid)")
        }
        guard !new.name.contains("/"), new.name != ".", new.name != ".." else {
            throw VirtError(.xmlError, .nwfilter, "name \(new.name) cannot contain '/'")
        }
        guard !leadsTo(new.name, from: new, known, depth: 0) else {
            throw VirtError(.operationFailed, .nwfilter, "filter would introduce a loop")
        }
    }

    /// Following the references from a filter arrives at `name`. A reference to a filter that is not there leads nowhere.
    private static func leadsTo(
        _ name: String, from filter: FilterConfiguration, _ known: [String: FilterConfiguration], depth: Int
    ) -> Bool {
        // What is stored has no loops, so no path is longer than there are filters.
        guard depth <= known.count else { return true }
        return filter.references.contains { reference in
            reference == name || known[reference].map { leadsTo(name, from: $0, known, depth: depth + 1) } ?? false
        }
    }

    func undefine(_ uuid: WireUUID) async throws {
        try await changes.run { [self] in
            let filter = try await filter(uuid)
            let path = "\(folder)/\(filter.name).xml"
            try await workers.run { try Files.remove(path) }
            _ = filters.withLock { $0?.removeValue(forKey: filter.name) }
        }
    }
}

extension FilterConfiguration {
    /// Names of the filters that this one includes.
    fileprivate var references: [String] {
        entries.compactMap { entry in
            if case .include(let include) = entry { include.filter } else { nil }
        }
    }
}
