// SPDX-License-Identifier: Apache-2.0
internal import DriverSupport
internal import Errors
internal import Model
internal import WireProtocol

/// `virDomainCreateFlags`.
private enum CreateFlag {
    static let paused: UInt32 = 1
    static let autodestroy: UInt32 = 2
    static let forceBoot: UInt32 = 8
    /// Paused, autodestroy, bypass cache, force boot, validate, reset NVRAM.
    static let all: UInt32 = 0x37
    static let allOfDefined: UInt32 = 0x2f
}

extension QEMUConnection {
    // MARK: - Start

    func domainCreate(_ args: Remote.DomainCreateArgs, in call: any CallContext) async throws {
        _ = try await start(args.dom, flags: 0)
    }

    func domainCreateWithFlags(
        _ args: Remote.DomainCreateWithFlagsArgs, in call: any CallContext
    ) async throws -> Remote.DomainCreateWithFlagsRet {
        Remote.DomainCreateWithFlagsRet(dom: try await start(args.dom, flags: args.flags))
    }

    private func start(_ reference: Remote.Domain, flags: UInt32) async throws -> Remote.Domain {
        try check(flags, allowed: CreateFlag.allOfDefined, in: "qemuDomainCreateWithFlags")
        return try await withJob(reference, "remoteDispatchDomainCreateWithFlags") { domain in
            guard !domain.isActive, let stored = domain.stored else {
                throw VirtError(.operationInvalid, .qemu, "domain is already running")
            }
            if domain.hasManagedSave, flags & CreateFlag.forceBoot == 0 {
                let resumed = try await resumeManagedSave(domain, isPaused: flags & CreateFlag.paused != 0)
                if flags & CreateFlag.autodestroy != 0 { resumed.guest?.owner = client.id }
                return resumed.wire
            }
            if domain.hasManagedSave {
                let (path, host) = (host.paths.managedSave(domain.name), host)
                try await host.workers.run { () throws(VirtError) in try Files.remove(path) }
                try host.withDomain(reference) { $0.hasManagedSave = false }
            }
            return try await run(domain, stored.value, flags: flags, isTransient: false)
        }
    }

    func domainCreateXML(_ args: Remote.DomainCreateXMLArgs, in call: any CallContext) async throws -> Remote.DomainCreateXMLRet {
        try check(args.flags, allowed: CreateFlag.all, in: "qemuDomainCreateXML")
        let configuration = try await host.configuration(xml: args.xmlDesc, options: .inactive)
        let reference = try host.reserve(configuration)
        let domain = try await withJob(reference, "remoteDispatchDomainCreateXML") { domain in
            guard !domain.isActive else {
                throw VirtError(.operationInvalid, .domain, "domain '\(domain.name)' is already active")
            }
            return try await run(domain, configuration, flags: args.flags, isTransient: !domain.isPersistent)
        }
        return Remote.DomainCreateXMLRet(dom: domain)
    }

    private func run(
        _ domain: QEMUDomain, _ configuration: DomainConfiguration, flags: UInt32, isTransient: Bool
    ) async throws -> Remote.Domain {
        let isPaused = flags & CreateFlag.paused != 0
        let started = try await host.start(domain, configuration, StartMode(isPaused: isPaused, isTransient: isTransient))
        if flags & CreateFlag.autodestroy != 0 { started.guest?.owner = client.id }
        host.post(.startedBooted, of: started)
        if isPaused { host.post(.suspendedPaused, of: started) }
        return started.wire
    }

    // MARK: - Stop

    func domainDestroy(_ args: Remote.DomainDestroyArgs, in call: any CallContext) async throws { try await destroy(args.dom, flags: 0) }

    func domainDestroyFlags(_ args: Remote.DomainDestroyFlagsArgs, in call: any CallContext) async throws {
        try await destroy(args.dom, flags: args.flags)
    }

    private func destroy(_ reference: Remote.Domain, flags: UInt32) async throws {
        // Graceful, and removing the logs.
        try check(flags, allowed: 3, in: "qemuDomainDestroyFlags")
        // Not a job: it must be possible to end a guest that others wait for in vain.
        let domain = try host.domain(reference)
        try domain.checkActive()
        guard let guest = domain.guest else { throw VirtError(.operationInvalid, .qemu, "domain is not running") }
        try await host.end(guest, as: .destroyed, mayKill: flags & 1 == 0)
        if flags & 2 != 0 {
            let log = host.paths.logFile(domain.name)
            try await host.workers.run { () throws(VirtError) in try Files.remove(log) }
        }
    }

    func domainShutdown(_ args: Remote.DomainShutdownArgs, in call: any CallContext) async throws { try await shutDown(args.dom, flags: 0) }

    func domainShutdownFlags(_ args: Remote.DomainShutdownFlagsArgs, in call: any CallContext) async throws {
        try await shutDown(args.dom, flags: args.flags)
    }

    private func shutDown(_ reference: Remote.Domain, flags: UInt32) async throws {
        // ACPI and agent, the two ways that QEMU knows.
        try check(flags, allowed: 3, in: "qemuDomainShutdownFlags")
        try await powerDown(reference, viaAgent: flags & 2 != 0, mayUseACPI: flags & 1 != 0 || flags == 0, reboots: false)
    }

    func domainReboot(_ args: Remote.DomainRebootArgs, in call: any CallContext) async throws {
        try check(args.flags, allowed: 3, in: "qemuDomainReboot")
        try await powerDown(args.dom, viaAgent: args.flags & 2 != 0, mayUseACPI: args.flags & 1 != 0 || args.flags == 0, reboots: true)
    }

    /// Presses the guest's power button; for a reboot the machine is started anew when the guest is down.
    private func powerDown(_ reference: Remote.Domain, viaAgent: Bool, mayUseACPI: Bool, reboots: Bool) async throws {
        let name = reboots ? "remoteDispatchDomainReboot" : "remoteDispatchDomainShutdownFlags"
        try await withJob(reference, name) { domain in
            try domain.checkActive()
            if viaAgent, !mayUseACPI { throw VirtError(.argumentUnsupported, .qemu, "QEMU guest agent is not configured") }
            if reboots, domain.live?.value.features?.acpi != true, !viaAgent {
                throw VirtError(.operationInvalid, .qemu, "ACPI reboot is not supported without the ACPI feature")
            }
            domain.guest?.rebootsOnShutdown = reboots || domain.live?.value.onPoweroff == .restart
            host.saveStatus(domain.uuid)
            try await execute(QMPCommand("system_powerdown"), domain)
        }
    }

    func domainReset(_ args: Remote.DomainResetArgs, in call: any CallContext) async throws {
        try check(args.flags, in: "qemuDomainReset")
        try await withJob(args.dom, "remoteDispatchDomainReset") { domain in
            try domain.checkActive()
            try await execute(QMPCommand("system_reset"), domain)
        }
    }

    // MARK: - Suspend and resume

    func domainSuspend(_ args: Remote.DomainSuspendArgs, in call: any CallContext) async throws {
        try await withJob(args.dom, "remoteDispatchDomainSuspend") { domain in
            try domain.checkActive()
            guard domain.status.state != .pmSuspended else { throw VirtError(.operationInvalid, .qemu, "domain is pmsuspended") }
            guard domain.status.state != .paused else { return }
            domain.guest?.pauseReason = .user
            try await execute(QMPCommand("stop"), domain)
        }
    }

    func domainResume(_ args: Remote.DomainResumeArgs, in call: any CallContext) async throws {
        try await withJob(args.dom, "remoteDispatchDomainResume") { domain in
            try domain.checkActive()
            guard domain.status.state != .pmSuspended else { throw VirtError(.operationInvalid, .qemu, "domain is pmsuspended") }
            guard domain.status.state != .running else { throw VirtError(.operationInvalid, .qemu, "domain is already running") }
            domain.guest?.resumeReason = .unpaused
            try await execute(QMPCommand("cont"), domain)
        }
    }

    func domainSendKey(_ args: Remote.DomainSendKeyArgs, in call: any CallContext) async throws {
        try check(args.flags, in: "qemuDomainSendKey")
        // Linux (0), and what QEMU itself calls qnum (9), agree up to here; other sets have to be translated first.
        guard args.codeset == 0 || args.codeset == 9 else {
            throw VirtError(.configUnsupported, .qemu, "key codes of set \(args.codeset) are not supported yet by this driver")
        }
        let keys = try args.keycodes.map { code throws(VirtError) -> JSON in
            guard code < 0x59 || args.codeset == 9 else {
                throw VirtError(.configUnsupported, .qemu, "key code \(code) is not supported yet by this driver")
            }
            return ["type": "number", "data": .integer(Int64(code))]
        }
        var arguments: JSON = ["keys": .array(keys)]
        if args.holdtime > 0 { arguments = ["keys": .array(keys), "hold-time": .integer(Int64(args.holdtime))] }
        try await withJob(args.dom, "remoteDispatchDomainSendKey") { domain in
            try domain.checkActive()
            try await execute(QMPCommand("send-key", arguments), domain)
        }
    }

    func domainInjectNMI(_ args: Remote.DomainInjectNMIArgs, in call: any CallContext) async throws {
        try check(args.flags, in: "qemuDomainInjectNMI")
        try await withJob(args.dom, "remoteDispatchDomainInjectNMI") { domain in
            try domain.checkActive()
            try await execute(QMPCommand("inject-nmi"), domain)
        }
    }

    // MARK: - The monitor

    /// Sends one command to a running guest and waits for its answer.
    @discardableResult
    func execute(_ command: QMPCommand, _ domain: QEMUDomain) async throws -> JSON {
        guard let monitor = domain.guest?.monitor else { throw QMPError.closed.virtError }
        do throws(QMPError) {
            return try await monitor.execute(command, within: host.configuration.monitorDeadline)
        } catch {
            throw error.virtError
        }
    }
}

extension QEMUHost {
    /// The domain of a configuration that is to run: one that is there, or a new, transient one.
    func reserve(_ configuration: DomainConfiguration) throws(VirtError) -> Remote.Domain {
        try withState { (state) throws(VirtError) in
            if let slot = try state.existing(configuration) {
                return try state.change(slot) { (domain) throws(VirtError) in
                    guard !domain.isActive else {
                        throw VirtError(.operationInvalid, .domain, "domain '\(domain.name)' is already active")
                    }
                    return domain.wire
                }
            }
            let domain = QEMUDomain(transient: configuration)
            state.domains.insert(domain)
            return domain.wire
        }
    }
}
