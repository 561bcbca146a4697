// SPDX-License-Identifier: Apache-2.0
internal import DriverSupport
internal import Errors
internal import Model
internal import Synchronization
internal import XDR

/// What the next daemon needs to know of running guests, on disk.
extension QEMUHost {
    /// Writes a running domain's state soon; changes that come meanwhile go with it.
    func saveStatus(_ uuid: WireUUID) {
        guard statusQueue.add(uuid) else { return }
        Task { [self] in
            await workers.run { [self] in
                while let next = statusQueue.next() { writeStatus(next) }
            }
        }
    }

    /// Writes a running domain's state before anything else happens.
    func saveStatusFirst(_ uuid: WireUUID) async { await workers.run { [self] in writeStatus(uuid) } }

    private func writeStatus(_ uuid: WireUUID) {
        guard let domain = withState({ $0.domains.object(uuid: uuid) }), let guest = domain.guest, let live = domain.live,
            domain.isActive
        else { return }
        var file = DomainStatusFile(
            state: domain.status.stateWord, reason: domain.status.reasonWord, processID: guest.process.pid,
            monitorPath: guest.folder + "/monitor.sock", configuration: live.value, isPersistent: domain.isPersistent)
        file.rebootsOnShutdown = guest.rebootsOnShutdown
        file.isBeingSaved = guest.isBeingSaved
        file.configuredCPU = guest.configuredCPU
        // Without it the guest still runs, and the next daemon asks QEMU itself.
        try? Files.replace(paths.status(domain.name), with: file.xml)
        // The guest may have ended while this was written: nothing may be left of it then.
        let now = withState { $0.domains.object(uuid: uuid)?.guest }
        guard now !== guest else { return }
        if now == nil { try? Files.remove(paths.status(domain.name)) } else { writeStatus(uuid) }
    }
}

/// Domains whose status files are behind.
final class StatusQueue: Sendable {
    private struct State {
        var waiting: [WireUUID] = []
        var isBusy = false
    }
    private let state = Mutex(State())

    /// True when the caller is to see to it that `next` is called until it returns nil.
    func add(_ uuid: WireUUID) -> Bool {
        state.withLock { state in
            if !state.waiting.contains(uuid) { state.waiting.append(uuid) }
            defer { state.isBusy = true }
            return !state.isBusy
        }
    }

    func next() -> WireUUID? {
        state.withLock { state in
            guard let next = state.waiting.first else {
                state.isBusy = false
                return nil
            }
            state.waiting.removeFirst()
            return next
        }
    }
}

extension DomainStatus {
    private static let states = ["nostate", "running", "blocked", "paused", "shutdown", "shutoff", "crashed", "pmsuspended"]
    private static let runningReasons = [
        "unknown", "booted", "migrated", "restored", "from snapshot", "unpaused", "migration canceled", "save canceled", "wakeup",
        "crashed", "post-copy", "post-copy failed",
    ]
    private static let pausedReasons = [
        "unknown", "user", "migration", "save", "dump", "ioerror", "watchdog", "from snapshot", "shutdown", "snapshot", "panicked",
        "starting up", "post-copy", "post-copy failed", "api error",
    ]

    /// The words of status files.
    var stateWord: String { Self.states[Int(state.rawValue)] }
    var reasonWord: String {
        let words = Self.reasons(state)
        return words.indices.contains(Int(reason)) ? words[Int(reason)] : "unknown"
    }

    init?(stateWord: String, reasonWord: String) {
        guard let number = Self.states.firstIndex(of: stateWord), let state = DomainState(rawValue: Int32(number)) else { return nil }
        self.init(state, reason: Int32(Self.reasons(state).firstIndex(of: reasonWord) ?? 0))
    }

    private static func reasons(_ state: DomainState) -> [String] {
        switch state {
        case .running: runningReasons
        case .paused: pausedReasons
        case .shutdown: ["unknown", "user"]
        case .crashed: ["unknown", "panicked"]
        default: ["unknown"]
        }
    }
}
