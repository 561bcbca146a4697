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
        try await change(reference, affected, "remoteDispatchDomainSetMemoryFlags") { (configuration) throws(VirtError) in
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

    func domainSetMemoryStatsPeriod(_ args: Remote.DomainSetMemoryStatsPeriodArgs, in call: any CallContext) async throws {
        try check(args.flags, allowed: AffectFlags.both, in: "qemuDomainSetMemoryStatsPeriod")
        guard args.period >= 0 else {
            throw VirtError.invalidArgument(
                "period in virDomainSetMemoryStatsPeriod must be zero or greater", function: "virDomainSetMemoryStatsPeriod",
                argument: "period", domain: .domain)
        }
        try await change(
            args.dom, args.flags, "remoteDispatchDomainSetMemoryStatsPeriod",
            live: { configuration in
                guard let path = configuration.balloonObjectPath else { return [] }
                return [
                    QMPCommand(
                        "qom-set",
                        ["path": .string(path), "property": "guest-stats-polling-interval", "value": .integer(Int64(args.period))])
                ]
            }
        ) { (configuration) throws(VirtError) in
            guard configuration.balloonObjectPath != nil else {
                throw VirtError(.operationInvalid, .qemu, "Memory balloon model must be virtio to set the collection period")
            }
            configuration.devices.memoryBalloon?.statisticsPeriod = args.period
        }
    }
}
