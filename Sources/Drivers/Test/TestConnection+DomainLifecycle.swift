// SPDX-License-Identifier: Apache-2.0
internal import DriverSupport
internal import Errors
internal import Model
internal import WireProtocol

extension TestConnection {
    // MARK: - Start

    func domainCreate(_ args: Remote.DomainCreateArgs, in call: any CallContext) async throws {
        _ = try startDomain(args.dom, flags: 0)
    }

    func domainCreateWithFlags(
        _ args: Remote.DomainCreateWithFlagsArgs, in call: any CallContext
    ) async throws -> Remote.DomainCreateWithFlagsRet {
        Remote.DomainCreateWithFlagsRet(dom: try startDomain(args.dom, flags: args.flags))
    }

    /// The descriptors that came along have no guest to go to; they close with the call.
    func domainCreateWithFiles(
        _ args: Remote.DomainCreateWithFilesArgs, in call: any CallContext
    ) async throws -> Remote.DomainCreateWithFilesRet {
        Remote.DomainCreateWithFilesRet(dom: try startDomain(args.dom, flags: args.flags))
    }

    private func startDomain(_ reference: Remote.Domain, flags: UInt32) throws(VirtError) -> Remote.Domain {
        try check(flags, in: "testDomainCreateWithFlags")
        return try host.withState { (state) throws(VirtError) -> Remote.Domain in
            let slot = try state.slot(of: reference)
            let isRunning = try state.change(slot) { $0.status.state != .shutoff }
            guard !isRunning else { throw VirtError(.internalError, .test, "Domain '\(reference.name)' is already running") }
            try state.change(slot) { (domain) throws(VirtError) in try domain.stored.checkNUMAProcessors() }
            try state.start(slot, .booted)
            return try state.change(slot) { domain in
                host.post(.startedBooted, of: domain)
                return domain.wire
            }
        }
    }

    // MARK: - Stop

    func domainDestroy(_ args: Remote.DomainDestroyArgs, in call: any CallContext) async throws {
        try destroy(args.dom, flags: 0)
    }

    func domainDestroyFlags(_ args: Remote.DomainDestroyFlagsArgs, in call: any CallContext) async throws {
        try destroy(args.dom, flags: args.flags)
    }

    private func destroy(_ reference: Remote.Domain, flags: UInt32) throws(VirtError) {
        // Graceful or not is the same to a guest that does not exist.
        try check(flags, allowed: 1, in: "testDomainDestroyFlags")
        try host.withState { (state) throws(VirtError) in
            let slot = try state.slot(of: reference)
            try state.change(slot) { (domain) throws(VirtError) in try domain.checkActive() }
            host.post(.stoppedDestroyed, of: try state.stop(slot, .destroyed))
        }
    }

    func domainShutdown(_ args: Remote.DomainShutdownArgs, in call: any CallContext) async throws {
        try shutDown(args.dom, flags: 0)
    }

    func domainShutdownFlags(_ args: Remote.DomainShutdownFlagsArgs, in call: any CallContext) async throws {
        try shutDown(args.dom, flags: args.flags)
    }

    private func shutDown(_ reference: Remote.Domain, flags: UInt32) throws(VirtError) {
        try check(flags, in: "testDomainShutdownFlags")
        try host.withState { (state) throws(VirtError) in
            let slot = try state.slot(of: reference)
            let stops = try state.change(slot) { (domain) throws(VirtError) in
                guard domain.status.state != .shutoff else {
                    throw VirtError(.internalError, .test, "domain '\(domain.name)' not running")
                }
                return domain.configuration.endsOnPowerOff
            }
            if stops {
                host.post(.stoppedShutdown, of: try state.stop(slot, .shutdown))
            } else {
                try state.change(slot) { $0.status = .running(.booted) }
            }
        }
    }

    func domainReboot(_ args: Remote.DomainRebootArgs, in call: any CallContext) async throws {
        try check(args.flags, allowed: 0x1f, in: "testDomainReboot")
        try host.withState { (state) throws(VirtError) in
            let slot = try state.slot(of: args.dom)
            let stops = try state.change(slot) { (domain) throws(VirtError) in
                try domain.checkActive()
                return domain.configuration.endsOnReboot
            }
            if stops {
                host.post(.stoppedShutdown, of: try state.stop(slot, .shutdown))
            } else {
                try state.change(slot) { $0.status = .running(.booted) }
            }
        }
    }

    func domainReset(_ args: Remote.DomainResetArgs, in call: any CallContext) async throws {
        try check(args.flags, in: "testDomainReset")
        try host.withDomain(args.dom) { (domain) throws(VirtError) in try domain.checkActive() }
    }

    // MARK: - Suspend and resume

    func domainSuspend(_ args: Remote.DomainSuspendArgs, in call: any CallContext) async throws {
        try host.withDomain(args.dom) { (domain) throws(VirtError) in
            guard domain.status.state != .shutoff, domain.status.state != .paused else {
                throw VirtError(.internalError, .test, "domain '\(domain.name)' not running")
            }
            domain.status = .paused(.user)
            host.post(.suspendedPaused, of: domain)
        }
    }

    func domainResume(_ args: Remote.DomainResumeArgs, in call: any CallContext) async throws {
        try host.withDomain(args.dom) { (domain) throws(VirtError) in
            guard domain.status.state == .paused else {
                throw VirtError(.internalError, .test, "domain '\(domain.name)' not paused")
            }
            domain.status = .running(.unpaused)
            host.post(.resumedUnpaused, of: domain)
        }
    }

    func domainInjectNMI(_ args: Remote.DomainInjectNMIArgs, in call: any CallContext) async throws {
        try check(args.flags, in: "testDomainInjectNMI")
        try host.withDomain(args.dom) { (domain) throws(VirtError) in try domain.checkActive() }
    }

    // MARK: - Autostart and actions on events

    func domainGetAutostart(
        _ args: Remote.DomainGetAutostartArgs, in call: any CallContext
    ) async throws -> Remote.DomainGetAutostartRet {
        Remote.DomainGetAutostartRet(autostart: try host.withDomain(args.dom) { $0.isAutostarted } ? 1 : 0)
    }

    func domainSetAutostart(_ args: Remote.DomainSetAutostartArgs, in call: any CallContext) async throws {
        try host.withDomain(args.dom) { $0.isAutostarted = args.autostart != 0 }
    }

    func domainSetLifecycleAction(_ args: Remote.DomainSetLifecycleActionArgs, in call: any CallContext) async throws {
        guard args.type < LifecycleEvent.names.count else {
            throw VirtError(.invalidArg, .domain, "invalid lifecycle type '\(args.type)'")
        }
        guard args.action < LifecycleEvent.actionNames.count else {
            throw VirtError(.invalidArg, .domain, "invalid lifecycle action '\(args.action)'")
        }
        try check(args.flags, allowed: AffectFlags.both, in: "testDomainSetLifecycleAction")
        try LifecycleEvent.check(type: args.type, action: args.action)
        try host.withDomain(args.dom) { (domain) throws(VirtError) in
            try domain.changeTargets(args.flags) { $0.setLifecycleAction(type: args.type, action: args.action) }
        }
    }
}
