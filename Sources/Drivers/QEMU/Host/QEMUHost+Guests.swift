// SPDX-License-Identifier: Apache-2.0
internal import DriverSupport
internal import Errors
internal import Glibc
internal import Model
internal import WireProtocol
internal import XDR

extension QEMUHost {
    /// Watches a guest's process and monitor, and files it with its domain.
    func attach(_ guest: QEMUGuest, _ uuid: WireUUID, monitor descriptor: Int32) {
        withState { state in
            guard let slot = state.domains.slot(uuid: uuid) else { return }
            state.domains.update(slot) { $0.guest = guest }
        }
        let delegate = QMPMonitor.Delegate(
            event: { [weak self, weak guest] event in
                guard let self, let guest else { return }
                handle(event, guest, uuid)
            },
            closed: { [weak guest] error in
                // A QEMU that does not speak its protocol any more, or never greeted, is of no use to anybody.
                guard let guest, error != .closed else { return }
                guest.process.signal(SIGKILL)
            })
        guest.monitor = QMPMonitor(
            descriptor: descriptor, events: watcher, greetingDeadline: configuration.startDeadline, delegate: delegate)
        guest.process.onExit { [weak self, guest] _ in
            // What QEMU said last may still lie in the socket.
            guest.monitor?.drain()
            guest.monitor?.close()
            guest.migration.finish(.guestEnded)
            guard let self else { return }
            Task { await self.finish(guest, uuid) }
        }
    }

    /// Clears up behind a guest that has ended, and tells of it.
    private func finish(_ guest: QEMUGuest, _ uuid: WireUUID) async {
        let intention = guest.intention
        guard let domain = withState({ $0.domains.object(uuid: uuid) }), domain.guest === guest else { return guest.markEnded() }
        await workers.run { [paths] in
            if let log = try? GuestLog(paths.logFile(domain.name)) { log.write("shutting down, reason=\(intention.logReason)") }
            Self.removeTraces(domain.name, guest.folder, paths)
        }
        leave(uuid, intention.status, event: intention.event)
        guest.markEnded()
    }

    /// The domain does not run any more. One of which nothing is stored leaves the table.
    func leave(_ uuid: WireUUID, _ status: DomainStatus, event: DomainLifecycle? = nil) {
        withState { state in
            guard let slot = state.domains.slot(uuid: uuid), let domain = state.domains[slot] else { return }
            state.running[domain.id] = nil
            if let live = domain.live { state.displayPorts.subtract(live.value.displayPorts) }
            if let event { post(event, of: domain) }
            guard domain.isPersistent else {
                state.domains.remove(slot)
                return
            }
            state.domains.update(slot) { domain in
                domain.id = -1
                domain.live = nil
                domain.guest = nil
                domain.status = status
            }
        }
    }

    /// Removes what a running guest has on disk. Blocks.
    static func removeTraces(_ name: String, _ folder: String, _ paths: QEMUPaths) {
        for file in [paths.status(name), paths.pidFile(name)] { unlink(file) }
        Files.removeTree(folder)
    }

    /// Ends a guest: politely, and after some time by force when `mayKill`.
    /// - Throws: when the guest is still there and must not be killed.
    func end(_ guest: QEMUGuest, as intention: QEMUGuest.Intention, mayKill: Bool) async throws(VirtError) {
        guest.intention = intention
        // Who does not answer its monitor does not answer a polite signal either.
        guest.process.signal(mayKill && guest.monitor?.isStalled != false ? SIGKILL : SIGTERM)
        let deadline = watcher.after(configuration.endDeadline) { [weak guest] in
            if mayKill { guest?.process.signal(SIGKILL) } else { guest?.stopWaiting() }
        }
        await guest.waitForEnd()
        watcher.cancel(deadline)
        guard guest.process.hasEnded else {
            guest.intention = .none
            throw VirtError(
                .systemError, .unspecified, "Failed to terminate process \(guest.process.pid) with SIGTERM: Device or resource busy")
        }
    }
}

extension QEMUGuest.Intention {
    var status: DomainStatus {
        switch self {
        case .none: .shutoff(.crashed)
        case .shutdown: .shutoff(.shutdown)
        case .destroyed: .shutoff(.destroyed)
        case .saved: .shutoff(.saved)
        case .failed: .shutoff(.failed)
        }
    }

    /// Of a guest that never came up nobody has heard.
    var event: DomainLifecycle? {
        switch self {
        case .none: .stoppedFailed
        case .shutdown: .stoppedShutdown
        case .destroyed: .stoppedDestroyed
        case .saved: .stoppedSaved
        case .failed: nil
        }
    }

    var logReason: String {
        switch self {
        case .none: "crashed"
        case .shutdown: "shutdown"
        case .destroyed: "destroyed"
        case .saved: "saved"
        case .failed: "failed"
        }
    }
}
