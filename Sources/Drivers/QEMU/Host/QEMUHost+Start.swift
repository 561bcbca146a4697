// SPDX-License-Identifier: Apache-2.0
internal import DriverSupport
internal import Errors
internal import Glibc
internal import Model
internal import WireProtocol
internal import XDR

/// How a guest is started.
struct StartMode: Sendable {
    /// Its CPUs wait for a resume.
    var isPaused = false
    /// A transient domain is gone when its start fails.
    var isTransient = false
    /// Where a saved guest is read from; stays with the caller.
    var incoming: Int32?
}

extension QEMUHost {
    /// Starts the guest of a domain of the table that does not run, holding its job.
    /// - Returns: the domain as it runs.
    func start(_ domain: QEMUDomain, _ configuration: DomainConfiguration, _ mode: StartMode) async throws -> QEMUDomain {
        let emulatorPath = configuration.devices.emulator ?? QEMUCapabilities.emulatorPath(configuration.os.arch ?? "x86_64") ?? ""
        let emulator = try await emulators.emulator(emulatorPath, watcher)
        let cpu = await workers.run { configuration.cpu.map(HostProcessor.modelMap.disablingRemoved) }
        let plan = try takePlace(domain, configuration, cpu, emulator, mode)
        let guest: QEMUGuest
        let launched: LaunchedGuest
        do {
            (guest, launched) = try await launch(plan, domain.uuid)
        } catch {
            await workers.run { [paths] in Self.removeTraces(plan.configuration.name, plan.folder, paths) }
            leave(domain.uuid, DomainStatus.shutoff(.failed))
            auditFailedStart(domain, configuration)
            throw error
        }
        do throws(VirtError) {
            try await bringUp(guest, domain.uuid, mode)
        } catch {
            throw await fail(guest, plan, launched, error)
        }
        saveStatus(domain.uuid)
        return try self.domain(domain.wire)
    }

    /// Gives the domain an id and its live configuration.
    private func takePlace(
        _ domain: QEMUDomain, _ configuration: DomainConfiguration, _ cpu: GuestCPU?, _ emulator: Emulator, _ mode: StartMode
    ) throws(VirtError) -> LaunchPlan {
        var live = configuration
        live.cpu = cpu
        try live.refuseUnsupported()
        guard let name = live.os.machine, let machine = emulator.machine(name) else {
            throw VirtError(
                .configUnsupported, .qemu, "Emulator '\(emulator.path)' does not support machine type '\(live.os.machine ?? "")'")
        }
        let (paths, settings) = (paths, self.configuration)
        return try withState { (state) throws(VirtError) -> LaunchPlan in
            let slot = try state.slot(of: domain.wire)
            live.id = state.takeID()
            try live.assignDisplayPorts(settings, &state.displayPorts)
            live.prepareForStart(settings)
            let folder = "\(paths.library)/domain-\(live.id)-\(live.name.prefix(20))"
            state.running[live.id] = slot
            let isPersistent = try state.change(slot) { domain in
                domain.id = live.id
                domain.live = SharedBox(live)
                domain.status = .paused(.startingUp)
                return domain.isPersistent
            }
            return LaunchPlan(
                configuration: live, isPersistent: isPersistent, defaultRAM: machine.defaultRAM, emulator: emulator.path,
                folder: folder, logFile: paths.logFile(live.name), incoming: mode.incoming)
        }
    }

    private func launch(_ plan: LaunchPlan, _ uuid: WireUUID) async throws -> (QEMUGuest, LaunchedGuest) {
        let (settings, watcher, paths) = (configuration, watcher, paths)
        let launched = try await workers.run { () throws(VirtError) in
            try plan.launch(settings, watcher) { (pid) throws(VirtError) in
                let status = DomainStatusFile(
                    state: "paused", reason: "starting up", processID: pid, monitorPath: plan.monitorPath,
                    configuration: plan.configuration, isPersistent: plan.isPersistent)
                let name = plan.configuration.name
                try Files.replace(paths.pidFile(name), with: "\(pid)\n", mode: 0o644)
                try Files.replace(paths.status(name), with: status.xml)
            }
        }
        let guest = QEMUGuest(process: launched.process, folder: plan.folder)
        guest.intention = .failed
        attach(guest, uuid, monitor: launched.monitor)
        return (guest, launched)
    }

    /// Talks to the new QEMU for the first time: one batch, and the CPUs run.
    private func bringUp(_ guest: QEMUGuest, _ uuid: WireUUID, _ mode: StartMode) async throws(VirtError) {
        guard let monitor = guest.monitor, let live = withState({ $0.domains.object(uuid: uuid)?.live?.value }) else {
            throw QMPError.closed.virtError
        }
        guest.configuredCPU = live.cpu
        if let incoming = mode.incoming { try await receive(incoming, guest, monitor) }
        var commands = [QMPCommand("query-chardev")] + live.startCommands
        if live.hasPins { try await pin(live, guest, monitor) }
        guest.resumeReason = mode.incoming == nil ? .booted : .restored
        let balloonPlace = commands.count
        if live.balloonObjectPath != nil { commands.append(QMPCommand("query-balloon")) }
        // These answers may be errors.
        let registerPlaces = commands.count..<commands.count + QMPCommand.cpuRegisters.count
        commands += QMPCommand.cpuRegisters
        if !mode.isPaused { commands.append(QMPCommand("cont")) }
        let answers = await monitor.execute(commands, within: configuration.startDeadline)
        do throws(QMPError) {
            for (place, answer) in answers.enumerated() where !registerPlaces.contains(place) { _ = try answer.get() }
            let devices = try answers[0].get()
            // What the guest has now; what it was told to give back comes with QEMU's events.
            let balloon = live.balloonObjectPath == nil ? nil : try answers[balloonPlace].get()["actual"]?.uint64
            let cpu = await liveCPU(live, answers[registerPlaces].compactMap { try? $0.get() })
            withState { state in
                guard let slot = state.domains.slot(uuid: uuid) else { return }
                state.domains.update(slot) { domain in
                    domain.live?.value.fillTerminals(devices)
                    if let cpu { domain.live?.value.cpu = cpu }
                    if let balloon { domain.live?.value.currentMemory.value = balloon >> 10 }
                    // QEMU's own event has usually said so already.
                    let isRestored = mode.incoming != nil
                    domain.status =
                        mode.isPaused ? .paused(isRestored ? .migration : .user) : .running(isRestored ? .restored : .booted)
                }
            }
        } catch {
            throw error.virtError
        }
        guest.intention = .none
    }

    /// What QEMU made of the configured CPU. The map of CPUs may be read from files.
    private func liveCPU(_ live: DomainConfiguration, _ registers: [JSON]) async -> GuestCPU? {
        await workers.run { live.liveCPU(registers, HostProcessor.modelMap) }
    }

    /// Lets QEMU read a saved guest.
    private func receive(_ descriptor: Int32, _ guest: QEMUGuest, _ monitor: QMPMonitor) async throws(VirtError) {
        let answers = await monitor.execute(
            [.enableMigrationEvents, QMPCommand("migrate-incoming", ["uri": .string("fd:\(descriptor)")])],
            within: configuration.startDeadline)
        do throws(QMPError) {
            for answer in answers { _ = try answer.get() }
        } catch {
            throw error.virtError
        }
        switch await guest.migration.wait() {
        case .completed: return
        case .failed: throw VirtError(.operationFailed, .qemu, "job 'restore' failed: the saved guest cannot be read")
        case .guestEnded: throw QMPError.closed.virtError
        }
    }

    /// Threads take their places before the CPUs run; a round trip of its own, and only for who asks for it.
    private func pin(_ live: DomainConfiguration, _ guest: QEMUGuest, _ monitor: QMPMonitor) async throws(VirtError) {
        let answers = await monitor.execute(
            [QMPCommand("query-cpus-fast"), QMPCommand("query-iothreads")], within: configuration.startDeadline)
        let found: (cpus: JSON, iothreads: JSON)
        do throws(QMPError) {
            found = (try answers[0].get(), try answers[1].get())
        } catch {
            throw error.virtError
        }
        try live.applyPins(process: guest.process.pid, cpus: found.cpus, iothreads: found.iothreads)
    }

    /// Ends a guest that did not come up, and finds the words for it: QEMU's own where it has left some.
    private func fail(_ guest: QEMUGuest, _ plan: LaunchPlan, _ launched: LaunchedGuest, _ error: VirtError) async -> VirtError {
        let hadEnded = guest.monitor?.isOpen != true
        guest.process.signal(SIGKILL)
        await guest.waitForEnd()
        guard hadEnded else { return error }
        let wasGreeted = guest.monitor?.greeting != nil
        let words = await workers.run { GuestLog.tail(plan.logFile, from: launched.logStart) }
        return VirtError(
            .internalError, .qemu,
            (wasGreeted ? "qemu unexpectedly closed the monitor" : "process exited while connecting to monitor")
                + (words.isEmpty ? "" : ": \(words)"))
    }
}
