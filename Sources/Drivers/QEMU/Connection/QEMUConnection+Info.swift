// SPDX-License-Identifier: Apache-2.0
internal import DriverSupport
internal import Errors
internal import Glibc
internal import Model
internal import WireProtocol

extension QEMUConnection {
    func domainGetInfo(_ args: Remote.DomainGetInfoArgs, in call: any CallContext) async throws -> Remote.DomainGetInfoRet {
        let domain = try host.domain(args.dom)
        let configuration = domain.configuration
        let times = domain.guest.map { ProcessTimes($0.process.pid) }
        return Remote.DomainGetInfoRet(
            state: UInt8(clamping: domain.status.state.rawValue), maxMem: configuration.value.memory.value,
            memory: configuration.value.currentMemory.value, nrVirtCpu: UInt16(clamping: configuration.value.currentVCPUs),
            cpuTime: times?.total ?? 0)
    }

    func domainGetSecurityLabel(
        _ args: Remote.DomainGetSecurityLabelArgs, in call: any CallContext
    ) async throws -> Remote.DomainGetSecurityLabelRet {
        // The model `none` labels nothing.
        _ = try host.domain(args.dom)
        return Remote.DomainGetSecurityLabelRet(label: [0], enforcing: 0)
    }

    func domainGetSecurityLabelList(
        _ args: Remote.DomainGetSecurityLabelListArgs, in call: any CallContext
    ) async throws -> Remote.DomainGetSecurityLabelListRet {
        let domain = try host.domain(args.dom)
        var labels = [Remote.DomainGetSecurityLabelRet(label: [0], enforcing: 0)]
        if let own = domain.live?.value.securityLabels.first?.label {
            labels.append(Remote.DomainGetSecurityLabelRet(label: Array(own.utf8) + [0], enforcing: 0))
        }
        guard domain.isActive else { return Remote.DomainGetSecurityLabelListRet(labels: [], ret: 0) }
        return Remote.DomainGetSecurityLabelListRet(labels: labels, ret: Int32(labels.count))
    }

    func domainGetMessages(
        _ args: Remote.DomainGetMessagesArgs, in call: any CallContext
    ) async throws -> Remote.DomainGetMessagesRet {
        try check(args.flags, allowed: 3, in: "virDomainObjGetMessages")
        let domain = try host.domain(args.dom)
        let user = host.configuration.identity?.user ?? getuid()
        guard domain.isActive, args.flags == 0 || args.flags & 2 != 0 else { return Remote.DomainGetMessagesRet(msgs: []) }
        var messages: [String] = []
        let own = domain.live?.value.qemu
        if let own, !own.arguments.isEmpty || !own.environment.isEmpty {
            messages.append("tainted: custom configuration parameters specified")
        }
        if domain.guest?.hasCustomCommands == true { messages.append("tainted: custom monitor control commands issued") }
        if host.configuration.isPrivileged, user == 0 { messages.append("tainted: running with undesirable elevated privileges") }
        if own?.overrides.isEmpty == false { messages.append("tainted: custom device configuration") }
        return Remote.DomainGetMessagesRet(msgs: messages)
    }

    func domainGetControlInfo(
        _ args: Remote.DomainGetControlInfoArgs, in call: any CallContext
    ) async throws -> Remote.DomainGetControlInfoRet {
        try check(args.flags, in: "qemuDomainGetControlInfo")
        let domain = try host.domain(args.dom)
        try domain.checkActive()
        // Job, occupied and error are one to three; a monitor that owes an answer is in error.
        let isStalled = domain.guest?.monitor?.isStalled != false
        return Remote.DomainGetControlInfoRet(state: isStalled ? 3 : 0, details: isStalled ? 2 : 0, stateTime: 0)
    }

    func domainSetLifecycleAction(_ args: Remote.DomainSetLifecycleActionArgs, in call: any CallContext) async throws {
        try check(args.flags, allowed: AffectFlags.both, in: "qemuDomainSetLifecycleAction")
        guard args.type < 3 else { throw VirtError(.invalidArg, .domain, "invalid lifecycle type '\(args.type)'") }
        guard let action = LifecycleAction(rawValue: UInt8(clamping: args.action)) else {
            throw VirtError(.invalidArg, .domain, "invalid lifecycle action '\(args.action)'")
        }
        guard action != .renameRestart else {
            throw VirtError(
                .configUnsupported, .qemu,
                "qemu driver doesn't support the 'rename-restart' action for 'on_reboot'/'on_poweroff'/'on_crash'")
        }
        try await change(args.dom, args.flags, "remoteDispatchDomainSetLifecycleAction") { (configuration) throws(VirtError) in
            switch args.type {
            case 0: configuration.onPoweroff = action
            case 1: configuration.onReboot = action
            default: configuration.onCrash = action
            }
            // QEMU cannot tell one from the other once its machine has stopped.
            guard configuration.onReboot != .destroy || configuration.onPoweroff != .restart else {
                throw VirtError(
                    .configUnsupported, .qemu,
                    "qemu driver doesn't support 'onReboot' set to 'destroy and 'onPoweroff' set to 'reboot'")
            }
        }
    }
}

extension QEMUDomain {
    /// Which configurations a change is about.
    func targets(_ flags: UInt32) throws(VirtError) -> (live: Bool, stored: Bool) {
        var (live, stored) = (flags & AffectFlags.live != 0, flags & AffectFlags.config != 0)
        if !live, !stored { (live, stored) = (isActive, !isActive) }
        if live { try checkActive() }
        guard !stored || isPersistent else {
            throw VirtError(.operationInvalid, .qemu, "transient domains do not have any persistent config")
        }
        return (live, stored)
    }

    /// The one configuration that a question is about.
    func target(_ flags: UInt32) throws(VirtError) -> DomainConfiguration {
        let targets = try targets(flags)
        return (targets.stored ? stored : live)?.value ?? configuration.value
    }
}

extension DomainConfiguration {
    var currentVCPUs: UInt32 { vcpus.current ?? vcpus.maximum }
}
