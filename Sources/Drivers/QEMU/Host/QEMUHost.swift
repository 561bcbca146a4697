// SPDX-License-Identifier: Apache-2.0
internal import DriverSupport
internal import Errors
internal import Model
internal import Synchronization
internal import WireProtocol
internal import XDR

/// The host behind the connections: its domains, under one lock that is only held for a moment, and what serves them all.
final class QEMUHost: Sendable {
    struct State: Sendable {
        var domains = ObjectTable<QEMUDomain>()
        /// Running domains by their ids.
        var running: [Int32: ObjectTable<QEMUDomain>.Slot] = [:]
        var lastID: Int32 = 0
        /// Ports that guests' displays use.
        var displayPorts: Set<Int32> = []
    }

    let paths: QEMUPaths
    let configuration: QEMUConfiguration
    let workers: WorkerPool
    /// Watches monitors, consoles and processes.
    let watcher = FileEvents()
    let events = EventHub()
    let statusQueue = StatusQueue()
    let emulators: EmulatorCache
    let audit: AuditLog?
    private let state: Mutex<State>

    init(
        paths: QEMUPaths, configuration: QEMUConfiguration, workers: WorkerPool, emulators: EmulatorCache, audit: AuditLog?,
        state: sending State
    ) {
        self.audit = audit
        self.paths = paths
        self.configuration = configuration
        self.workers = workers
        self.emulators = emulators
        self.state = Mutex(state)
    }

    deinit { watcher.close() }

    /// Reads or changes the state. Events that `body` posts go out in the order of the changes.
    func withState<Result, Failure: Error>(
        _ body: (inout sending State) throws(Failure) -> sending Result
    ) throws(Failure) -> sending Result { try state.withLock(body) }

    /// Reads or changes one domain.
    func withDomain<Result: Sendable>(
        _ reference: Remote.Domain, _ body: (inout QEMUDomain) throws(VirtError) -> Result
    ) throws(VirtError) -> Result {
        try withState { (state) throws(VirtError) in
            let slot = try state.slot(of: reference)
            return try state.change(slot, body)
        }
    }

    /// A copy of what is known of a domain.
    func domain(_ reference: Remote.Domain) throws(VirtError) -> QEMUDomain { try withDomain(reference) { $0 } }

    func post(_ change: DomainLifecycle, of domain: QEMUDomain) {
        audit(change, of: domain)
        events.post(change, of: domain.wire, uuid: domain.uuid)
    }
}

typealias DomainSlot = ObjectTable<QEMUDomain>.Slot

extension QEMUHost.State {
    /// Where the domain of a call lives.
    func slot(of reference: Remote.Domain) throws(VirtError) -> DomainSlot {
        guard let slot = domains.slot(uuid: reference.uuid) else {
            throw VirtError(.noDomain, .qemu, "no domain with matching uuid '\(reference.uuid)' (\(reference.name))")
        }
        return slot
    }

    mutating func change<Result>(
        _ slot: DomainSlot, _ body: (inout QEMUDomain) throws(VirtError) -> Result
    ) throws(VirtError) -> Result {
        guard let result = try domains.update(slot, body) else { throw VirtError(.noDomain, .qemu) }
        return result
    }

    /// The place of the domain that a definition is about; throws when its name or UUID belong to another one.
    func existing(_ configuration: DomainConfiguration) throws(VirtError) -> DomainSlot? {
        let (name, uuid) = (configuration.name, configuration.uuid.wire)
        do throws(ObjectConflict) {
            return try domains.existing(name: name, uuid: uuid)
        } catch {
            switch error {
            case .uuidHasName(let other):
                throw VirtError(.operationFailed, .domain, "domain '\(other)' is already defined with uuid \(uuid)")
            case .nameHasUUID(let other):
                throw VirtError(.operationFailed, .domain, "domain '\(name)' already exists with uuid \(other)")
            }
        }
    }

    /// The next id of a running domain.
    mutating func takeID() -> Int32 {
        lastID = lastID == .max ? 1 : lastID + 1
        return lastID
    }
}
