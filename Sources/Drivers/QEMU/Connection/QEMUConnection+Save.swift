// SPDX-License-Identifier: Apache-2.0
internal import DriverSupport
internal import Errors
internal import Glibc
internal import Model
internal import WireProtocol

/// `virDomainSaveRestoreFlags`.
private enum SaveFlag {
    static let running = NamedFlag(2, "VIR_DOMAIN_SAVE_RUNNING")
    static let paused = NamedFlag(4, "VIR_DOMAIN_SAVE_PAUSED")
    /// With bypass cache, which only saves the host's memory and is heeded by doing without.
    static let all: UInt32 = 7

    static func check(_ flags: UInt32, in function: String) throws(VirtError) {
        try checkExclusive(flags, running, paused, in: function)
    }

    /// What the flags say of the state after a restore; nil leaves it as it was.
    static func wantsRunning(_ flags: UInt32) -> Bool? {
        flags & running.value != 0 ? true : flags & paused.value != 0 ? false : nil
    }
}

extension QEMUConnection {
    // MARK: - Save

    func domainSave(_ args: Remote.DomainSaveArgs, in call: any CallContext) async throws {
        try await save(args.dom, to: args.to, xml: nil, flags: 0)
    }

    func domainSaveFlags(_ args: Remote.DomainSaveFlagsArgs, in call: any CallContext) async throws {
        try SaveFlag.check(args.flags, in: "virDomainSaveFlags")
        try await save(args.dom, to: args.to, xml: args.dxml, flags: args.flags)
    }

    private func save(_ reference: Remote.Domain, to path: String, xml: String?, flags: UInt32) async throws {
        try check(flags, allowed: SaveFlag.all, in: "qemuDomainSaveFlags")
        try await withJob(reference, "remoteDispatchDomainSaveFlags") { domain in
            try domain.checkActive()
            try await save(domain, to: path, xml: xml, flags: flags)
        }
    }

    func domainManagedSave(_ args: Remote.DomainManagedSaveArgs, in call: any CallContext) async throws {
        try SaveFlag.check(args.flags, in: "virDomainManagedSave")
        try check(args.flags, allowed: SaveFlag.all, in: "qemuDomainManagedSave")
        try await withJob(args.dom, "remoteDispatchDomainManagedSave") { domain in
            try domain.checkActive()
            guard domain.isPersistent else {
                throw VirtError(.operationInvalid, .qemu, "cannot do managed save for transient domain")
            }
            try await save(domain, to: host.paths.managedSave(domain.name), xml: nil, flags: args.flags)
            try host.withDomain(args.dom) { $0.hasManagedSave = true }
        }
    }

    func domainManagedSaveRemove(_ args: Remote.DomainManagedSaveRemoveArgs, in call: any CallContext) async throws {
        try check(args.flags, in: "qemuDomainManagedSaveRemove")
        try await withJob(args.dom, "remoteDispatchDomainManagedSaveRemove") { domain in
            let path = host.paths.managedSave(domain.name)
            try await host.workers.run { () throws(VirtError) in try Files.remove(path) }
            try host.withDomain(args.dom) { $0.hasManagedSave = false }
        }
    }

    /// Stops the guest, writes it to a file, and ends it. When anything fails the guest goes on and the file is removed.
    private func save(_ domain: QEMUDomain, to path: String, xml: String?, flags: UInt32) async throws {
        guard var live = domain.live?.value, let guest = domain.guest else { throw QMPError.closed.virtError }
        live.cpu = guest.configuredCPU ?? live.cpu
        let description = try xml.map { try checkedDescription($0, of: live) } ?? live.xml([.inactive, .secure, .migratable])
        let isRunning = domain.status.state == .running
        if isRunning {
            guest.isBeingSaved = true
            await host.saveStatusFirst(domain.uuid)
            guest.pauseReason = .save
            try await execute(QMPCommand("stop"), domain)
        }
        do {
            let image = SaveImage(xml: description, wasRunning: SaveFlag.wantsRunning(flags) ?? isRunning)
            try await write(image, to: path, guest, domain)
        } catch {
            let host = host
            await host.workers.run { try? Files.remove(path) }
            if isRunning {
                guest.resumeReason = .saveCanceled
                _ = try? await execute(QMPCommand("cont"), domain)
                guest.isBeingSaved = false
                host.saveStatus(domain.uuid)
            }
            throw error
        }
        try await host.end(guest, as: .saved, mayKill: true)
    }

    private func write(_ image: SaveImage, to path: String, _ guest: QEMUGuest, _ domain: QEMUDomain) async throws {
        let host = host
        let descriptor = try await host.workers.run { () throws(VirtError) in
            let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
            guard descriptor >= 0 else { throw Files.failure("Failed to create file '\(path)'") }
            do throws(VirtError) {
                try image.write(to: descriptor, path, isComplete: false)
            } catch {
                Glibc.close(descriptor)
                throw error
            }
            return descriptor
        }
        defer { Glibc.close(descriptor) }
        guard let monitor = guest.monitor else { throw QMPError.closed.virtError }
        guest.migration.reset()
        do throws(QMPError) {
            let answers = await monitor.execute(
                [
                    .enableMigrationEvents, QMPCommand("migrate-set-parameters", ["max-bandwidth": .integer((Int64.max >> 20) << 20)]),
                    QMPCommand("getfd", ["fdname": "migrate"]), QMPCommand("migrate", ["uri": "fd:migrate"]),
                ], passing: descriptor, within: host.configuration.monitorDeadline)
            for answer in answers { _ = try answer.get() }
        } catch {
            throw error.virtError
        }
        switch await guest.migration.wait() {
        case .completed: break
        case .failed: throw VirtError(.operationFailed, .qemu, "domain save job: unexpectedly failed")
        case .guestEnded: throw VirtError(.operationFailed, .qemu, "domain is no longer running")
        }
        try await host.workers.run { () throws(VirtError) in
            guard fsync(descriptor) == 0 else { throw Files.failure("cannot sync file '\(path)'") }
            try image.write(to: descriptor, path, isComplete: true)
            guard fsync(descriptor) == 0 else { throw Files.failure("cannot sync file '\(path)'") }
        }
    }

    /// Another description for a saved guest: it must still be the same domain.
    private func checkedDescription(_ xml: String, of old: DomainConfiguration) throws -> String {
        let new = try DomainConfiguration(xml: xml, profile: QEMUDomainProfile(), options: .inactive)
        // What only a running guest has, and what no file keeps, does not count.
        let stored = try DomainConfiguration(
            xml: old.xml([.inactive, .secure, .migratable]), profile: QEMUDomainProfile(), options: [.inactive, .skipValidation])
        try stored.checkABIStability(new)
        return new.xml([.inactive, .secure, .migratable])
    }

    // MARK: - Restore

    func domainRestore(_ args: Remote.DomainRestoreArgs, in call: any CallContext) async throws {
        try await restore(args.from, xml: nil, flags: 0)
    }

    func domainRestoreFlags(_ args: Remote.DomainRestoreFlagsArgs, in call: any CallContext) async throws {
        try SaveFlag.check(args.flags, in: "virDomainRestoreFlags")
        // With resetting the NVRAM.
        try check(args.flags, allowed: SaveFlag.all | 8, in: "qemuDomainRestoreInternal")
        try await restore(args.from, xml: args.dxml, flags: args.flags)
    }

    private func restore(_ path: String, xml: String?, flags: UInt32) async throws {
        let (image, descriptor) = try await host.workers.run { () throws(VirtError) in try SaveImage.open(path) }
        defer { Glibc.close(descriptor) }
        var configuration = try parse(image)
        if let xml {
            configuration = try DomainConfiguration(
                xml: try checkedDescription(xml, of: configuration), profile: QEMUDomainProfile(), options: .inactive)
        }
        let reference = try host.reserve(configuration)
        _ = try await withJob(reference, "remoteDispatchDomainRestoreFlags") { domain in
            try await resume(domain, configuration, image, descriptor, SaveFlag.wantsRunning(flags))
        }
    }

    /// Starts a saved guest again.
    /// - Parameter wantsRunning: nil leaves it to the image.
    func resume(
        _ domain: QEMUDomain, _ configuration: DomainConfiguration, _ image: SaveImage, _ descriptor: Int32, _ wantsRunning: Bool?
    ) async throws -> QEMUDomain {
        let isRunning = wantsRunning ?? image.wasRunning
        let mode = StartMode(isPaused: !isRunning, isTransient: !domain.isPersistent, incoming: descriptor)
        let started = try await host.start(domain, configuration, mode)
        host.post(.startedRestored, of: started)
        if !isRunning { host.post(.suspendedRestored, of: started) }
        return started
    }

    /// Starts a domain from its managed save image, which is used up by it.
    func resumeManagedSave(_ domain: QEMUDomain, isPaused: Bool) async throws -> QEMUDomain {
        let (path, host) = (host.paths.managedSave(domain.name), host)
        let (image, descriptor) = try await host.workers.run { () throws(VirtError) in try SaveImage.open(path) }
        defer { Glibc.close(descriptor) }
        let started = try await resume(domain, try parse(image), image, descriptor, isPaused ? false : nil)
        try? await host.workers.run { () throws(VirtError) in try Files.remove(path) }
        try host.withDomain(domain.wire) { $0.hasManagedSave = false }
        return started
    }

    private func parse(_ image: SaveImage) throws -> DomainConfiguration {
        try DomainConfiguration(xml: image.xml, profile: QEMUDomainProfile(), options: [.inactive, .skipValidation])
    }

    // MARK: - Images

    func domainSaveImageGetXMLDesc(
        _ args: Remote.DomainSaveImageGetXMLDescArgs, in call: any CallContext
    ) async throws -> Remote.DomainSaveImageGetXMLDescRet {
        try check(args.flags, allowed: 1, in: "qemuDomainSaveImageGetXMLDesc")
        return Remote.DomainSaveImageGetXMLDescRet(xml: try await description(args.file, isSecure: args.flags & 1 != 0))
    }

    func domainManagedSaveGetXMLDesc(
        _ args: Remote.DomainManagedSaveGetXMLDescArgs, in call: any CallContext
    ) async throws -> Remote.DomainManagedSaveGetXMLDescRet {
        try check(args.flags, allowed: 1, in: "qemuDomainManagedSaveGetXMLDesc")
        let domain = try host.domain(args.dom)
        guard domain.hasManagedSave else {
            throw VirtError(.operationInvalid, .qemu, "domain does not have managed save image")
        }
        let path = host.paths.managedSave(domain.name)
        return Remote.DomainManagedSaveGetXMLDescRet(xml: try await description(path, isSecure: args.flags & 1 != 0))
    }

    private func description(_ path: String, isSecure: Bool) async throws -> String {
        let image = try await image(path)
        return try parse(image).xml(isSecure ? [.inactive, .secure] : [.inactive])
    }

    private func image(_ path: String) async throws -> SaveImage {
        try await host.workers.run { () throws(VirtError) in
            let (image, descriptor) = try SaveImage.open(path)
            Glibc.close(descriptor)
            return image
        }
    }

    func domainSaveImageDefineXML(_ args: Remote.DomainSaveImageDefineXMLArgs, in call: any CallContext) async throws {
        try SaveFlag.check(args.flags, in: "virDomainSaveImageDefineXML")
        try check(args.flags, allowed: 6, in: "qemuDomainSaveImageDefineXML")
        try await redefine(args.file, args.dxml, args.flags)
    }

    func domainManagedSaveDefineXML(_ args: Remote.DomainManagedSaveDefineXMLArgs, in call: any CallContext) async throws {
        try SaveFlag.check(args.flags, in: "virDomainManagedSaveDefineXML")
        try check(args.flags, allowed: 6, in: "qemuDomainManagedSaveDefineXML")
        let domain = try host.domain(args.dom)
        guard domain.hasManagedSave else {
            throw VirtError(.operationInvalid, .qemu, "domain does not have managed save image")
        }
        try await redefine(host.paths.managedSave(domain.name), args.dxml ?? "", args.flags)
    }

    private func redefine(_ path: String, _ xml: String, _ flags: UInt32) async throws {
        var image = try await image(path)
        try image.replaceDescription(try checkedDescription(xml, of: try parse(image)))
        image.wasRunning = SaveFlag.wantsRunning(flags) ?? image.wasRunning
        let changed = image
        try await host.workers.run { () throws(VirtError) in
            let (_, descriptor) = try SaveImage.open(path, forWriting: true)
            defer { Glibc.close(descriptor) }
            try changed.write(to: descriptor, path, isComplete: true)
        }
    }
}

extension QMPCommand {
    /// Makes QEMU tell how a migration goes on.
    static let enableMigrationEvents = QMPCommand(
        "migrate-set-capabilities", ["capabilities": [["capability": "events", "state": true]]])
}
