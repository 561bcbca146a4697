// SPDX-License-Identifier: Apache-2.0
internal import DriverSupport
internal import Errors
internal import Model
internal import WireProtocol
internal import XDR

/// A domain of the QEMU driver: what is stored of it, and what runs.
struct QEMUDomain: RegisteredObject, Sendable {
    let uuid: WireUUID
    private(set) var name: String
    /// -1: the domain does not run.
    var id: Int32 = -1
    var status = DomainStatus(.shutoff)
    var isAutostarted = false
    var hasManagedSave = false
    /// Nil for a transient domain.
    var stored: SharedBox<DomainConfiguration>?
    /// What the guest has; nil when none runs.
    var live: SharedBox<DomainConfiguration>?
    /// The process and its monitor, from the moment of the fork on.
    var guest: QEMUGuest?
    /// Who changes the domain holds this.
    let job = DomainJob()

    init(stored configuration: DomainConfiguration) {
        uuid = configuration.uuid.wire
        name = configuration.name
        stored = SharedBox(configuration)
    }

    /// A domain that only exists while it runs.
    init(transient configuration: DomainConfiguration) {
        uuid = configuration.uuid.wire
        name = configuration.name
        live = SharedBox(configuration)
    }

    var isActive: Bool { id != -1 }
    var isPersistent: Bool { stored != nil }

    /// How replies and events name the domain.
    var wire: Remote.Domain { Remote.Domain(name: name, uuid: uuid, id: id) }

    /// What the guest has while it runs, what is stored while it does not.
    var configuration: SharedBox<DomainConfiguration> {
        // One of the two is always there; the empty configuration only spares every reader the question.
        live ?? stored ?? SharedBox(DomainConfiguration())
    }

    mutating func rename(to name: String) {
        self.name = name
        stored?.value.name = name
    }

    var listFacts: DomainListFilter.Facts {
        DomainListFilter.Facts(
            isActive: isActive, isPersistent: isPersistent, state: status.state, hasManagedSave: hasManagedSave,
            isAutostarted: isAutostarted, hasSnapshot: false, hasCheckpoint: false)
    }

    func checkActive() throws(VirtError) {
        guard isActive else { throw VirtError(.operationInvalid, .qemu, "domain is not running") }
    }
}
