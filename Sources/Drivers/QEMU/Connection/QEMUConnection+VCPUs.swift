// SPDX-License-Identifier: Apache-2.0
internal import DriverSupport
internal import Errors
internal import Glibc
internal import Model
internal import WireProtocol

/// `virDomainVcpuFlags` beside live and config.
private enum VCPUFlag {
    static let maximum: UInt32 = 4
    static let guest: UInt32 = 8
    static let hotpluggable: UInt32 = 16
}

extension QEMUConnection {
    // MARK: - How many

    func domainGetMaxVCPUs(
        _ args: Remote.DomainGetMaxVCPUsArgs, in call: any CallContext
    ) async throws -> Remote.DomainGetMaxVCPUsRet {
        let domain = try host.domain(args.dom)
        return Remote.DomainGetMaxVCPUsRet(num: Int32(clamping: domain.configuration.value.vcpus.maximum))
    }

    func domainGetVCPUsFlags(
        _ args: Remote.DomainGetVCPUsFlagsArgs, in call: any CallContext
    ) async throws -> Remote.DomainGetVCPUsFlagsRet {
        try AffectFlags.checkOne(args.flags, in: "virDomainGetVcpusFlags")
        try check(
            args.flags, allowed: AffectFlags.both | VCPUFlag.maximum | VCPUFlag.guest, in: "qemuDomainGetVcpusFlags")
        let domain = try host.domain(args.dom)
        let configuration = try domain.target(args.flags & AffectFlags.both)
        if args.flags & VCPUFlag.guest != 0 {
            try domain.checkActive()
            throw domain.agentError
        }
        let count = args.flags & VCPUFlag.maximum != 0 ? configuration.vcpus.maximum : configuration.currentVCPUs
        return Remote.DomainGetVCPUsFlagsRet(num: Int32(clamping: count))
    }

    func domainSetVCPUs(_ args: Remote.DomainSetVCPUsArgs, in call: any CallContext) async throws {
        try await setVCPUs(args.dom, args.nvcpus, flags: AffectFlags.live, in: "virDomainSetVcpus")
    }

    func domainSetVCPUsFlags(_ args: Remote.DomainSetVCPUsFlagsArgs, in call: any CallContext) async throws {
        let function = "virDomainSetVcpusFlags"
        let maximum = NamedFlag(VCPUFlag.maximum, "VIR_DOMAIN_VCPU_MAXIMUM")
        try checkRequired(args.flags, maximum, needs: .affectConfig, in: function)
        try checkExclusive(args.flags, NamedFlag(VCPUFlag.guest, "VIR_DOMAIN_VCPU_GUEST"), .affectConfig, in: function)
        try await setVCPUs(args.dom, args.nvcpus, flags: args.flags, in: function)
    }

    private func setVCPUs(_ reference: Remote.Domain, _ count: UInt32, flags: UInt32, in function: String) async throws {
        guard count != 0 else {
            throw VirtError.invalidArgument(
                "nvcpus in \(function) must not be zero", function: function, argument: "nvcpus", domain: .domain)
        }
        let known = AffectFlags.both | VCPUFlag.maximum | VCPUFlag.guest | VCPUFlag.hotpluggable
        try check(flags, allowed: known, in: "qemuDomainSetVcpusFlags")
        let job = "remoteDispatchDomainSetVcpusFlags"
        if flags & VCPUFlag.guest != 0 {
            let domain = try host.domain(reference)
            try domain.checkActive()
            throw domain.agentError
        }
        if flags & VCPUFlag.maximum != 0 {
            let isLive = try host.domain(reference).targets(flags & AffectFlags.both).live
            guard !isLive else { throw VirtError(.operationInvalid, .qemu, "maximum vcpu count of a live domain can't be modified") }
            return try await change(reference, flags, job) { $0.setMaximumVCPUs(count) }
        }
        try await change(
            reference, flags, job,
            effect: { domain in
                let missing = Int(count) - Int(domain.live?.value.currentVCPUs ?? 0)
                if missing > 0 { try await plugVCPUs(domain, Array(Self.absentVCPUs(domain).prefix(missing))) }
                if missing < 0 {
                    throw VirtError(
                        .operationUnsupported, .qemu, "failed to find appropriate hotpluggable vcpus to reach the desired target vcpu count"
                    )
                }
            }
        ) { (configuration) throws(VirtError) in
            let maximum = configuration.vcpus.maximum
            guard count <= maximum else {
                let whose = configuration.id == -1 ? "persistent" : "live"
                throw VirtError(
                    .invalidArg, .qemu,
                    "requested vcpus is greater than max allowable vcpus for the \(whose) domain: \(count) > \(maximum)")
            }
            configuration.setCurrentVCPUs(count)
            configuration.enableVCPUs(Array(0..<count))
        }
    }

    func domainSetVCPU(_ args: Remote.DomainSetVCPUArgs, in call: any CallContext) async throws {
        try check(args.flags, allowed: AffectFlags.both, in: "qemuDomainSetVcpu")
        guard let map = CPUSet(text: args.cpumap), !map.numbers.isEmpty else {
            throw VirtError(.invalidArg, .unspecified, "Failed to parse bitmap '\(args.cpumap)'")
        }
        let wanted = map.numbers.map(UInt32.init)
        let isOn = args.state != 0
        try await change(
            args.dom, args.flags, "remoteDispatchDomainSetVcpu",
            effect: { domain in
                if isOn { try await plugVCPUs(domain, wanted) }
            }
        ) { (configuration) throws(VirtError) in
            for vcpu in wanted where vcpu >= configuration.vcpus.maximum {
                throw VirtError(.invalidArg, .qemu, "vcpu '\(vcpu)' is not present in domain definition")
            }
            if !isOn {
                throw VirtError(.operationUnsupported, .qemu, "vcpu '\(wanted.first ?? 0)' can't be unplugged")
            }
            let old = configuration.currentVCPUs
            configuration.enableVCPUs(wanted)
            let count = UInt32(configuration.individualVCPUs.count { $0.enabled })
            configuration.setCurrentVCPUs(max(count, old))
        }
    }

    private static func absentVCPUs(_ domain: QEMUDomain) -> [UInt32] {
        guard let live = domain.live?.value else { return [] }
        let present = Set(live.individualVCPUs.isEmpty ? Array(0..<live.currentVCPUs) : live.individualVCPUs.filter(\.enabled).map(\.id))
        return (0..<live.vcpus.maximum).filter { !present.contains($0) }
    }

    /// Adds virtual CPUs to a running guest: QEMU lists the places in reverse order.
    private func plugVCPUs(_ domain: QEMUDomain, _ vcpus: [UInt32]) async throws {
        let places = Array((try await execute(QMPCommand("query-hotpluggable-cpus"), domain).elements ?? []).reversed())
        for vcpu in vcpus {
            guard places.indices.contains(Int(vcpu)), let kind = places[Int(vcpu)]["type"],
                let properties = places[Int(vcpu)]["props"]?.members
            else { throw VirtError(.operationUnsupported, .qemu, "vcpu '\(vcpu)' can't be hotplugged") }
            guard places[Int(vcpu)]["qom-path"] == nil else { continue }
            var arguments = JSON.Members([.init(key: "driver", value: kind), .init(key: "id", value: .string("vcpu\(vcpu)"))])
            for property in properties { arguments[property.key] = property.value }
            try await execute(QMPCommand("device_add", .object(arguments)), domain)
        }
    }

    // MARK: - Where they run

    func domainGetVCPUs(_ args: Remote.DomainGetVCPUsArgs, in call: any CallContext) async throws -> Remote.DomainGetVCPUsRet {
        guard try host.domain(args.dom).isActive else {
            throw VirtError(.operationInvalid, .qemu, "cannot retrieve vcpu information for inactive domain")
        }
        let (domain, figures) = try await figures(args.dom, .vcpu, "remoteDispatchDomainGetVcpus")
        guard let pid = domain.guest?.process.pid else { throw QMPError.closed.virtError }
        let configuration = domain.configuration.value
        var info: [Remote.VCPUInfo] = []
        var maps: [UInt8] = []
        for (cpu, thread) in figures.cpuThreads.prefix(max(0, Int(args.maxinfo))) {
            let times = ThreadTimes(process: pid, thread: thread)
            info.append(Remote.VCPUInfo(number: UInt32(cpu), state: 1, cpuTime: times.total, cpu: times.cpu))
            maps += configuration.affinity(ofVCPU: cpu, host: HostFacts.presentCPUs).wire(length: max(0, Int(args.maplen)))
        }
        return Remote.DomainGetVCPUsRet(info: info, cpumaps: args.maplen > 0 ? maps : [])
    }

    func domainPinVCPU(_ args: Remote.DomainPinVCPUArgs, in call: any CallContext) async throws {
        try await pin(args.dom, vcpu: args.vcpu, to: args.cpumap, flags: AffectFlags.live)
    }

    func domainPinVCPUFlags(_ args: Remote.DomainPinVCPUFlagsArgs, in call: any CallContext) async throws {
        try await pin(args.dom, vcpu: args.vcpu, to: args.cpumap, flags: args.flags)
    }

    private func pin(_ reference: Remote.Domain, vcpu: UInt32, to bytes: [UInt8], flags: UInt32) async throws {
        try check(flags, allowed: AffectFlags.both, in: "qemuDomainPinVcpuFlags")
        let map = CPUMap(wire: bytes)
        try await change(
            reference, flags, "remoteDispatchDomainPinVcpuFlags",
            effect: { domain in
                let figures = await MonitorFigures(
                    domain.guest, domain.configuration.value, .vcpu, within: host.configuration.monitorDeadline)
                for (cpu, thread) in figures.cpuThreads where cpu == vcpu { try map.apply(to: thread) }
            }
        ) { (configuration) throws(VirtError) in
            guard vcpu < configuration.vcpus.maximum else {
                let whose = configuration.id == -1 ? "persistent" : "live"
                throw VirtError(
                    .invalidArg, .qemu, "vcpu \(vcpu) is out of range of \(whose) cpu count \(configuration.vcpus.maximum)")
            }
            guard !map.isEmpty else { throw VirtError(.invalidArg, .qemu, "Empty cpu list for pinning") }
            configuration.pin(vcpu: vcpu, to: map)
        }
    }

    func domainGetVCPUPinInfo(
        _ args: Remote.DomainGetVCPUPinInfoArgs, in call: any CallContext
    ) async throws -> Remote.DomainGetVCPUPinInfoRet {
        try check(args.flags, allowed: AffectFlags.both, in: "qemuDomainGetVcpuPinInfo")
        let configuration = try selected(args.dom, args.flags, in: "virDomainGetVcpuPinInfo")
        let count = Int(min(UInt32(clamping: args.ncpumaps), configuration.vcpus.maximum))
        let (length, cpus) = (max(0, Int(args.maplen)), HostFacts.presentCPUs)
        let maps = (0..<count).flatMap { configuration.affinity(ofVCPU: $0, host: cpus).wire(length: length) }
        return Remote.DomainGetVCPUPinInfoRet(cpumaps: maps, num: Int32(count))
    }

    func domainPinEmulator(_ args: Remote.DomainPinEmulatorArgs, in call: any CallContext) async throws {
        try check(args.flags, allowed: AffectFlags.both, in: "qemuDomainPinEmulator")
        let map = CPUMap(wire: args.cpumap)
        guard !map.isEmpty else { throw VirtError(.invalidArg, .qemu, "Empty cpu list for pinning") }
        try await change(
            args.dom, args.flags, "remoteDispatchDomainPinEmulator",
            effect: { domain in if let guest = domain.guest { try map.apply(to: guest.process.pid) } },
            { $0.pinEmulator(to: map) })
    }

    func domainGetEmulatorPinInfo(
        _ args: Remote.DomainGetEmulatorPinInfoArgs, in call: any CallContext
    ) async throws -> Remote.DomainGetEmulatorPinInfoRet {
        try check(args.flags, allowed: AffectFlags.both, in: "qemuDomainGetEmulatorPinInfo")
        let configuration = try selected(args.dom, args.flags, in: "virDomainGetEmulatorPinInfo")
        let map = configuration.emulatorAffinity(host: HostFacts.presentCPUs)
        return Remote.DomainGetEmulatorPinInfoRet(cpumaps: map.wire(length: max(0, Int(args.maplen))), ret: 1)
    }
}

extension DomainConfiguration {
    /// Switches virtual CPUs on, where the configuration lists them one by one.
    mutating func enableVCPUs(_ vcpus: [UInt32]) {
        guard !individualVCPUs.isEmpty else { return }
        var order = individualVCPUs.compactMap(\.order).max() ?? 0
        for index in individualVCPUs.indices where vcpus.contains(individualVCPUs[index].id) && !individualVCPUs[index].enabled {
            order += 1
            individualVCPUs[index].enabled = true
            individualVCPUs[index].order = order
        }
    }
}

extension QEMUDomain {
    /// Why the guest's agent cannot be asked.
    var agentError: VirtError {
        guard status.state == .running else { return VirtError(.operationInvalid, .qemu, "domain is not running") }
        let hasChannel = configuration.value.devices.channels.contains { $0.isForAgent }
        return hasChannel
            ? VirtError(.agentUnresponsive, .qemu, "QEMU guest agent is not connected")
            : VirtError(.argumentUnsupported, .qemu, "QEMU guest agent is not configured")
    }
}

extension Channel {
    /// The guest's agent is to be reached behind it.
    fileprivate var isForAgent: Bool {
        if case .virtio(let port) = target { port.name == "org.qemu.guest_agent.0" } else { false }
    }
}
