// SPDX-License-Identifier: Apache-2.0
internal import DriverSupport
internal import Errors
internal import Model
internal import WireProtocol

extension QEMUConnection {
    // MARK: - Metadata

    func domainGetMetadata(
        _ args: Remote.DomainGetMetadataArgs, in call: any CallContext
    ) async throws -> Remote.DomainGetMetadataRet {
        try DomainMetadata.check(args)
        try check(args.flags, allowed: AffectFlags.both, in: "qemuDomainGetMetadata")
        let configuration = try host.domain(args.dom).target(args.flags)
        return Remote.DomainGetMetadataRet(metadata: try DomainMetadata.read(args, of: configuration))
    }

    func domainSetMetadata(_ args: Remote.DomainSetMetadataArgs, in call: any CallContext) async throws {
        try DomainMetadata.check(args)
        try check(args.flags, allowed: AffectFlags.both, in: "qemuDomainSetMetadata")
        try await change(args.dom, args.flags, "remoteDispatchDomainSetMetadata") { (configuration) throws(VirtError) in
            try DomainMetadata.apply(args, to: &configuration)
        }
        let domain = try host.domain(args.dom)
        host.events.postMetadataChange(of: domain.wire, uuid: domain.uuid, type: args.type, namespace: args.uri)
    }

    // MARK: - Memory

    func domainSetMemory(_ args: Remote.DomainSetMemoryArgs, in call: any CallContext) async throws {
        try await setMemory(args.dom, args.memory, flags: AffectFlags.live)
    }

    func domainSetMaxMemory(_ args: Remote.DomainSetMaxMemoryArgs, in call: any CallContext) async throws {
        try await setMemory(args.dom, args.memory, flags: 4)
    }

    func domainSetMemoryFlags(_ args: Remote.DomainSetMemoryFlagsArgs, in call: any CallContext) async throws {
        try await setMemory(args.dom, args.memory, flags: args.flags)
    }

    /// - Parameter size: in KiB.
    private func setMemory(_ reference: Remote.Domain, _ size: UInt64, flags: UInt32) async throws {
        try check(flags, allowed: 7, in: "qemuDomainSetMemoryFlags")
        let isMaximum = flags & 4 != 0
        let affected = flags & AffectFlags.both
        let targets = try host.domain(reference).targets(affected)
        if isMaximum, targets.live {
            throw VirtError(.operationInvalid, .qemu, "cannot resize the maximum memory on an active domain")
        }
        let resize = QMPCommand("balloon", ["value": .unsigned(size &<< 10)])
        try await change(reference, affected, "remoteDispatchDomainSetMemoryFlags", live: []) { (configuration) throws(VirtError) in
            if isMaximum {
                configuration.memory.value = size
                configuration.currentMemory.value = min(configuration.currentMemory.value, size)
                return
            }
            guard size <= configuration.memory.value else {
                throw VirtError(.invalidArg, .qemu, "cannot set memory higher than max memory")
            }
            // What the guest really has comes with the balloon's event.
            if configuration.id == -1 { configuration.currentMemory.value = size }
        }
        guard targets.live else { return }
        try await withJob(reference, "remoteDispatchDomainSetMemoryFlags") { domain in
            try domain.checkActive()
            try await execute(resize, domain)
        }
    }

    func domainMemoryStats(
        _ args: Remote.DomainMemoryStatsArgs, in call: any CallContext
    ) async throws -> Remote.DomainMemoryStatsRet {
        try check(args.flags, in: "qemuDomainMemoryStats")
        let domain = try host.domain(args.dom)
        try domain.checkActive()
        // Numbers of `virDomainMemoryStatTags`: the balloon's size and the process's resident memory.
        var stats = [Remote.DomainMemoryStat(tag: 6, val: domain.configuration.value.currentMemory.value)]
        if let guest = domain.guest { stats.append(Remote.DomainMemoryStat(tag: 7, val: ProcessTimes(guest.process.pid).residentSize)) }
        return Remote.DomainMemoryStatsRet(stats: Array(stats.prefix(Int(args.maxStats))))
    }

    // MARK: - Virtual CPUs

    func domainGetMaxVCPUs(
        _ args: Remote.DomainGetMaxVCPUsArgs, in call: any CallContext
    ) async throws -> Remote.DomainGetMaxVCPUsRet {
        let domain = try host.domain(args.dom)
        return Remote.DomainGetMaxVCPUsRet(num: Int32(clamping: domain.configuration.value.vcpus.maximum))
    }

    func domainGetVCPUsFlags(
        _ args: Remote.DomainGetVCPUsFlagsArgs, in call: any CallContext
    ) async throws -> Remote.DomainGetVCPUsFlagsRet {
        // Live, config, maximum; counting the guest's own needs its agent.
        try check(args.flags, allowed: 0xf, in: "qemuDomainGetVcpusFlags")
        let domain = try host.domain(args.dom)
        guard args.flags & 8 == 0 else { throw VirtError(.argumentUnsupported, .qemu, "QEMU guest agent is not configured") }
        let vcpus = try domain.target(args.flags & AffectFlags.both)
        return Remote.DomainGetVCPUsFlagsRet(num: Int32(clamping: args.flags & 4 != 0 ? vcpus.vcpus.maximum : vcpus.currentVCPUs))
    }
}
