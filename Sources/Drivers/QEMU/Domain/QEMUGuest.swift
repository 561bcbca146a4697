// SPDX-License-Identifier: Apache-2.0
internal import DriverSupport
internal import Model
internal import Synchronization

/// A running guest: its process, its monitor and what is known of its end.
final class QEMUGuest: Sendable {
    /// Why the guest is about to end, as far as we know it before it does.
    enum Intention: Sendable {
        case none
        /// The guest or the host asked QEMU to power off.
        case shutdown
        case destroyed
        case saved
        /// It never came up.
        case failed
    }

    private struct State {
        var intention = Intention.none
        var hasEnded = false
        var waiters: [CheckedContinuation<Void, Never>] = []
        var monitor: QMPMonitor?
        /// After the guest's next power-off it is started again: how a reboot looks to QEMU.
        var rebootsOnShutdown = false
        var isBeingSaved = false
        var pauseReason = PausedReason.unknown
        var resumeReason = RunningReason.unpaused
        var owner: UInt64?
        var hasCustomCommands = false
        var configuredCPU: GuestCPU?
        var migrationBandwidth = QEMUGuest.unlimitedBandwidth
    }

    /// In MiB/s: what stands for no limit.
    static let unlimitedBandwidth: UInt64 = 8_796_093_022_207

    let process: GuestProcess
    /// The guest's own folder: the monitor's socket and the like.
    let folder: String
    let consoles = ConsoleSessions()
    let migration = MigrationWatch()
    private let state = Mutex(State())

    init(process: GuestProcess, folder: String) {
        self.process = process
        self.folder = folder
    }

    var monitor: QMPMonitor? {
        get { state.withLock { $0.monitor } }
        set { state.withLock { $0.monitor = newValue } }
    }

    var intention: Intention {
        get { state.withLock { $0.intention } }
        set { state.withLock { $0.intention = newValue } }
    }

    /// The CPU as it was asked for, which is what a saved guest is started with again.
    var configuredCPU: GuestCPU? {
        get { state.withLock { $0.configuredCPU } }
        set { state.withLock { $0.configuredCPU = newValue } }
    }

    var rebootsOnShutdown: Bool {
        get { state.withLock { $0.rebootsOnShutdown } }
        set { state.withLock { $0.rebootsOnShutdown = newValue } }
    }

    /// The CPUs rest for a save that runs; written down, so that they go on when the daemon is killed meanwhile.
    var isBeingSaved: Bool {
        get { state.withLock { $0.isBeingSaved } }
        set { state.withLock { $0.isBeingSaved = newValue } }
    }

    /// Why the CPUs stop next; the call that stops them says so before QEMU does.
    var pauseReason: PausedReason {
        get { state.withLock { $0.pauseReason } }
        set { state.withLock { $0.pauseReason = newValue } }
    }

    /// Why the CPUs run next.
    var resumeReason: RunningReason {
        get { state.withLock { $0.resumeReason } }
        set { state.withLock { $0.resumeReason = newValue } }
    }

    /// The client whose going ends the guest.
    var owner: UInt64? {
        get { state.withLock { $0.owner } }
        set { state.withLock { $0.owner = newValue } }
    }

    /// A client has spoken to the monitor itself: the guest may not be what its configuration says.
    var hasCustomCommands: Bool {
        get { state.withLock { $0.hasCustomCommands } }
        set { state.withLock { $0.hasCustomCommands = newValue } }
    }

    /// The most that a migration may send, in MiB/s.
    var migrationBandwidth: UInt64 {
        get { state.withLock { $0.migrationBandwidth } }
        set { state.withLock { $0.migrationBandwidth = newValue } }
    }

    /// Wakes who waits for the end; to be called when the domain's state tells of it.
    func markEnded() {
        let waiters = state.withLock { state in
            state.hasEnded = true
            return state.waiters.takeAll()
        }
        for waiter in waiters { waiter.resume() }
        migration.finish(.guestEnded)
    }

    /// Wakes who waits for an end that does not come.
    func stopWaiting() { for waiter in state.withLock({ $0.waiters.takeAll() }) { waiter.resume() } }

    /// Returns when the guest has ended and its domain's state says so.
    func waitForEnd() async {
        await withCheckedContinuation { continuation in
            let hasEnded = state.withLock { state in
                if !state.hasEnded { state.waiters.append(continuation) }
                return state.hasEnded
            }
            if hasEnded { continuation.resume() }
        }
    }
}

extension Array {
    fileprivate mutating func takeAll() -> [Element] {
        defer { self = [] }
        return self
    }
}
