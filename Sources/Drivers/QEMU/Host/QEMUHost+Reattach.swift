// SPDX-License-Identifier: Apache-2.0
internal import DriverSupport
internal import Errors
internal import Glibc
internal import Logging
internal import Model
internal import WireProtocol
internal import XDR

/// Guests outlive the daemon: the next one finds them by their status files, and asks QEMU itself how they are.
extension QEMUHost {
    /// Takes over every guest that still runs, and clears up behind those that do not.
    func reattachAll(_ logger: Logger) async {
        let files = await workers.run { [paths] in Self.statusFiles(paths, logger) }
        await withTaskGroup(of: Void.self) { group in
            for file in files { group.addTask { await self.reattach(file, logger) } }
        }
    }

    /// Starts the domains that are to start with the daemon.
    func autostart(_ logger: Logger) async {
        let waiting = withState { state in state.domains.filter { $0.isAutostarted && !$0.isActive } }
        for domain in waiting {
            do {
                try await domain.job.run("autostart", within: configuration.jobDeadline, watcher) {
                    guard let now = try? self.domain(domain.wire), !now.isActive, let stored = now.stored else { return }
                    let started = try await start(now, stored.value, StartMode())
                    post(.startedBooted, of: started)
                }
            } catch {
                logger.error("Failed to autostart VM '\(domain.name)': \(error)")
            }
        }
    }

    private static func statusFiles(_ paths: QEMUPaths, _ logger: Logger) -> [DomainStatusFile] {
        var files: [DomainStatusFile] = []
        for name in (try? Files.names(in: paths.state)) ?? [] where name.hasSuffix(".xml") {
            do {
                guard let text = try Files.readText(paths.state + "/" + name) else { continue }
                files.append(try DomainStatusFile(xml: text, profile: QEMUDomainProfile()))
            } catch {
                logger.error("cannot load \(paths.state)/\(name): \(error)")
            }
        }
        return files
    }

    private func reattach(_ file: DomainStatusFile, _ logger: Logger) async {
        let (name, uuid) = (file.configuration.name, file.configuration.uuid.wire)
        let folder = file.monitorPath.lastIndex(of: "/").map { String(file.monitorPath[..<$0]) } ?? ""
        let connected = await workers.run { [watcher] () -> (GuestProcess, Int32)? in
            // Who listens behind the guest's own socket is the guest: its number may have been given to another process.
            guard let monitor = try? MonitorSocket.connect(file.monitorPath) else { return nil }
            guard let process = GuestProcess(adopting: file.processID, events: watcher) else {
                close(monitor)
                return nil
            }
            return (process, monitor)
        }
        guard let (process, monitor) = connected, let reference = adopt(file) else {
            logger.warning("the guest of domain \(name) has ended meanwhile")
            await workers.run { [paths] in Self.removeTraces(name, folder, paths) }
            withState { state in
                guard let slot = state.domains.slot(uuid: uuid) else { return }
                state.domains.update(slot) { $0.status = .shutoff(.crashed) }
            }
            return
        }
        let guest = QEMUGuest(process: process, folder: folder)
        guest.rebootsOnShutdown = file.rebootsOnShutdown
        guest.configuredCPU = file.configuredCPU
        attach(guest, uuid, monitor: monitor)
        // A guest that does not answer is still a guest: it is listed with the state that it last had.
        guard let answer = try? await guest.monitor?.execute(QMPCommand("query-status"), within: configuration.monitorDeadline) else {
            return
        }
        settle(reference, guest, answer)
        if file.isBeingSaved { await abandonSave(guest, reference) }
    }

    /// The daemon that was saving the guest is gone: the guest goes on, and what there is of the image is no use to anybody.
    private func abandonSave(_ guest: QEMUGuest, _ reference: Remote.Domain) async {
        guest.resumeReason = .saveCanceled
        _ = await guest.monitor?.execute([QMPCommand("migrate_cancel"), QMPCommand("cont")], within: configuration.monitorDeadline)
        await workers.run { [paths] in try? Files.remove(paths.managedSave(reference.name)) }
        withState { state in
            guard let slot = state.domains.slot(uuid: reference.uuid) else { return }
            state.domains.update(slot) { $0.hasManagedSave = false }
        }
        saveStatus(reference.uuid)
    }

    /// Files the running guest with its domain, in the state that was written down.
    private func adopt(_ file: DomainStatusFile) -> Remote.Domain? {
        withState { state in
            let live = file.configuration
            let uuid = live.uuid.wire
            if state.domains.slot(uuid: uuid) == nil { state.domains.insert(QEMUDomain(transient: live)) }
            guard let slot = state.domains.slot(uuid: uuid) else { return nil }
            let wire = state.domains.update(slot) { domain in
                domain.id = live.id
                domain.live = SharedBox(live)
                domain.status = DomainStatus(stateWord: file.state, reasonWord: file.reason) ?? .running(.unknown)
                return domain.wire
            }
            state.running[live.id] = slot
            state.lastID = max(state.lastID, live.id)
            state.displayPorts.formUnion(live.displayPorts)
            return wire
        }
    }

    /// Corrects the written state by what QEMU says; the reason stays where the state does.
    private func settle(_ reference: Remote.Domain, _ guest: QEMUGuest, _ answer: JSON) {
        let isRunning = answer["running"]?.flag == true
        let word = answer["status"]?.text
        if word == "shutdown" {
            // It powered off while nobody watched.
            guest.intention = .shutdown
            guest.process.signal(SIGTERM)
            return
        }
        withState { state in
            guard let slot = state.domains.slot(uuid: reference.uuid) else { return }
            state.domains.update(slot) { domain in
                if isRunning, domain.status.state != .running {
                    domain.status = .running(.unknown)
                } else if !isRunning, domain.status.state == .running {
                    domain.status = word == "guest-panicked" ? .crashed(.panicked) : .paused(.unknown)
                }
            }
        }
        // Cut off in the middle of a start: nobody waits for its result any more.
        if !isRunning, (try? domain(reference))?.status == .paused(.startingUp) {
            guest.intention = .failed
            guest.process.signal(SIGKILL)
        }
    }
}
