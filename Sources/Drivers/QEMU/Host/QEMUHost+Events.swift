// SPDX-License-Identifier: Apache-2.0
internal import DriverSupport
internal import Errors
internal import Glibc
internal import Model
internal import WireProtocol
internal import XDR

/// What QEMU tells unasked becomes the domain's state and events. All of it runs on the descriptor thread.
extension QEMUHost {
    func handle(_ event: QMPEvent, _ guest: QEMUGuest, _ uuid: WireUUID) {
        postMonitorEvent(event, uuid)
        switch event.name {
        case "STOP": stopped(guest, uuid)
        case "RESUME": resumed(guest, uuid)
        case "SHUTDOWN": shutDown(event, guest, uuid)
        case "RESET": withGuestDomain(guest, uuid) { events.postReboot(of: $0.wire, uuid: uuid) }
        case "SUSPEND":
            withGuestDomain(guest, uuid) { domain in
                guard domain.status.state == .running else { return }
                domain.status = .pmSuspended()
                post(.pmSuspendedMemory, of: domain)
            }
        case "WAKEUP":
            withGuestDomain(guest, uuid) { domain in
                guard domain.status.state == .pmSuspended else { return }
                domain.status = .running(.wakeup)
                post(.startedWakeup, of: domain)
            }
        case "GUEST_PANICKED":
            withGuestDomain(guest, uuid) { domain in
                domain.status = .crashed(.panicked)
                post(.crashedPanicked, of: domain)
            }
        case "MIGRATION":
            guest.migration.take(status: event.data["status"]?.text)
            return
        case "BALLOON_CHANGE":
            guard let actual = event.data["actual"]?.uint64 else { return }
            withGuestDomain(guest, uuid) { $0.live?.value.currentMemory.value = actual >> 10 }
        default: return
        }
        saveStatus(uuid)
    }

    /// Changes the domain if this is still its guest.
    private func withGuestDomain(_ guest: QEMUGuest, _ uuid: WireUUID, _ body: (inout QEMUDomain) -> Void) {
        withState { state in
            guard let slot = state.domains.slot(uuid: uuid) else { return }
            state.domains.update(slot) { domain in
                if domain.guest === guest { body(&domain) }
            }
        }
    }

    private func stopped(_ guest: QEMUGuest, _ uuid: WireUUID) {
        withGuestDomain(guest, uuid) { domain in
            guard domain.status.state == .running else { return }
            let reason = guest.pauseReason
            domain.status = .paused(reason)
            post(reason == .ioError ? .suspendedIOError : .suspendedPaused, of: domain)
        }
        guest.pauseReason = .unknown
    }

    private func resumed(_ guest: QEMUGuest, _ uuid: WireUUID) {
        withGuestDomain(guest, uuid) { domain in
            guard domain.status.state != .running else { return }
            let reason = guest.resumeReason
            domain.status = .running(reason)
            post(reason == .restored || reason == .fromSnapshot ? .resumedFromSnapshot : .resumedUnpaused, of: domain)
        }
        guest.resumeReason = .unpaused
    }

    /// QEMU has stopped the machine and stays (`-no-shutdown`): it is for us to end it, or to start the machine anew.
    private func shutDown(_ event: QMPEvent, _ guest: QEMUGuest, _ uuid: WireUUID) {
        var restarts = guest.rebootsOnShutdown
        withGuestDomain(guest, uuid) { domain in
            guard domain.status.state != .shutdown else { return }
            domain.status = .shutdown(.unknown)
            let change: DomainLifecycle =
                switch event.data["guest"]?.flag {
                case true?: .shutdownGuest
                case false?: .shutdownHost
                case nil: .shutdownFinished
                }
            post(change, of: domain)
            if domain.live?.value.onPoweroff == .restart, guest.intention == .none { restarts = true }
        }
        guard restarts else {
            if guest.intention == .none { guest.intention = .shutdown }
            // Already under way when the host asked for the end.
            guest.process.signal(SIGTERM)
            return
        }
        guest.rebootsOnShutdown = false
        guest.resumeReason = .booted
        Task { [configuration] in
            let answers = await guest.monitor?.execute(
                [QMPCommand("system_reset"), QMPCommand("cont")], within: configuration.monitorDeadline)
            for case .failure? in answers ?? [] { guest.process.signal(SIGTERM) }
        }
    }

    /// Tells the clients that listen to the monitor itself.
    private func postMonitorEvent(_ event: QMPEvent, _ uuid: WireUUID) {
        guard events.hasSubscribers(to: 0, of: .qemuMonitor), let domain = withState({ $0.domains.object(uuid: uuid) }) else { return }
        let details = event.data.members?.isEmpty == false ? event.data.serialized : nil
        events.post(0, of: .qemuMonitor, subject: .uuid(uuid)) {
            try? EventMessage(
                QEMU.DomainMonitorEventMsg(
                    callbackID: 0, dom: domain.wire, event: event.name, seconds: event.seconds,
                    micros: UInt32(clamping: event.microseconds), details: details))
        }
    }
}
