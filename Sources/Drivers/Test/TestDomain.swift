// SPDX-License-Identifier: Apache-2.0
internal import DriverSupport
internal import Errors
internal import Model
internal import WireProtocol
internal import XDR

/// A domain of the test driver.
struct TestDomain: RegisteredObject, Sendable {
    /// Same as the configuration's, at hand for lists.
    let uuid: WireUUID
    private(set) var name: String
    /// -1: the domain does not run.
    private(set) var id: Int32 = -1
    var status = DomainStatus(.shutoff)
    var isPersistent = false
    var isAutostarted = false
    var hasManagedSave = false
    /// What the guest has while it runs, what is stored while it does not.
    private var current: SharedBox<DomainConfiguration>
    /// What is stored while the guest of a persistent domain runs.
    private var kept: SharedBox<DomainConfiguration>?
    /// What few domains have.
    private var extras: SharedBox<TestDomainExtras>?

    init(_ configuration: DomainConfiguration) {
        uuid = configuration.uuid.wire
        name = configuration.name
        current = SharedBox(configuration)
    }

    var isActive: Bool { id != -1 }

    /// How replies and events name the domain.
    var wire: Remote.Domain { Remote.Domain(name: name, uuid: uuid, id: id) }

    // MARK: - Configurations

    /// What the guest has while it runs, what is stored while it does not.
    var configuration: DomainConfiguration {
        _read { yield current.value }
        _modify { yield &current.value }
    }

    /// The stored configuration, whether the domain runs or not.
    var stored: DomainConfiguration {
        get { kept?.value ?? current.value }
        set { if kept == nil { current.value = newValue } else { kept = SharedBox(newValue) } }
    }

    /// Takes a new definition: at once when the domain does not run, from its next start on when it does.
    mutating func define(_ configuration: DomainConfiguration) {
        if isActive { kept = SharedBox(configuration) } else { current = SharedBox(configuration) }
        isPersistent = true
    }

    /// Nothing is stored any more; the guest runs on with what it has.
    mutating func forgetStored() {
        isPersistent = false
        kept = nil
    }

    mutating func rename(to name: String) {
        self.name = name
        current.value.name = name
    }

    // MARK: - Start and stop

    mutating func start(id: Int32, _ reason: RunningReason) {
        self.id = id
        status = .running(reason)
        hasManagedSave = false
        if isPersistent, kept == nil { kept = current }
        current.value.id = id
    }

    /// A transient domain keeps its id: that is how its last event names it.
    mutating func stop(_ reason: ShutoffReason) {
        status = .shutoff(reason)
        guard isPersistent else { return }
        id = -1
        current = kept ?? current
        kept = nil
        current.value.id = -1
    }

    /// A transient domain that stays without its guest.
    mutating func dropID() {
        id = -1
        current.value.id = -1
    }

    /// Another configuration for the guest that is about to start; what is stored stays as it is.
    mutating func replaceLive(_ configuration: DomainConfiguration) {
        if isPersistent { kept = current }
        current = SharedBox(configuration)
    }

    /// Another configuration for the running guest, as reverting to a snapshot brings it.
    mutating func replaceConfiguration(_ configuration: DomainConfiguration) {
        current = SharedBox(configuration)
        current.value.id = id
    }

    // MARK: - Extras

    var snapshots: MomentTree<TestSnapshot> {
        get { extras?.value.snapshots ?? MomentTree() }
        set { changeExtras { $0.snapshots = newValue } }
    }

    var checkpoints: MomentTree<TestCheckpoint> {
        get { extras?.value.checkpoints ?? MomentTree() }
        set { changeExtras { $0.checkpoints = newValue } }
    }

    var guest: TestGuest {
        get { extras?.value.guest ?? TestGuest() }
        set { changeExtras { $0.guest = newValue } }
    }

    private mutating func changeExtras(_ change: (inout TestDomainExtras) -> Void) {
        var box = extras ?? SharedBox(TestDomainExtras())
        extras = nil
        change(&box.value)
        extras = box
    }
}

/// What few domains have.
struct TestDomainExtras: Sendable {
    var snapshots = MomentTree<TestSnapshot>()
    var checkpoints = MomentTree<TestCheckpoint>()
    var guest = TestGuest()
}

/// What goes on inside of the guest. As the reference has it, this outlives the guest's end and next start.
struct TestGuest: Sendable {
    var frozenRoot = false
    var frozenBoot = false
    var seconds: Int64 = 627_319_920
    var nanoseconds: UInt32 = 0
    /// Set by `virDomainSetIOThreadParams`, by number.
    var iothreads: [TestIOThread] = []
}

/// The parameters of an I/O thread that are only in the guest.
struct TestIOThread: Sendable {
    var id: UInt32
    var pollMaximum: UInt64 = 32768
    var pollGrow: UInt32 = 0
    var pollShrink: UInt32 = 0
}
