// SPDX-License-Identifier: Apache-2.0
internal import DriverSupport
internal import Errors
internal import Model
internal import WireProtocol

extension TestConnection {
    // MARK: - Scheduler

    private static let schedulerFields: [(field: String, type: ParameterType)] = [("weight", .uint)]

    func domainGetSchedulerType(
        _ args: Remote.DomainGetSchedulerTypeArgs, in call: any CallContext
    ) async throws -> Remote.DomainGetSchedulerTypeRet { Remote.DomainGetSchedulerTypeRet(type: "fair", nparams: 1) }

    func domainGetSchedulerParameters(
        _ args: Remote.DomainGetSchedulerParametersArgs, in call: any CallContext
    ) async throws -> Remote.DomainGetSchedulerParametersRet {
        Remote.DomainGetSchedulerParametersRet(
            params: try schedulerParameters(args.dom, args.nparams, 0, in: "virDomainGetSchedulerParameters"))
    }

    func domainGetSchedulerParametersFlags(
        _ args: Remote.DomainGetSchedulerParametersFlagsArgs, in call: any CallContext
    ) async throws -> Remote.DomainGetSchedulerParametersFlagsRet {
        try AffectFlags.checkOne(args.flags, in: "virDomainGetSchedulerParametersFlags")
        return Remote.DomainGetSchedulerParametersFlagsRet(
            params: try schedulerParameters(args.dom, args.nparams, args.flags, in: "virDomainGetSchedulerParametersFlags"))
    }

    private func schedulerParameters(
        _ reference: Remote.Domain, _ count: Int32, _ flags: UInt32, in function: String
    ) throws(VirtError) -> [Remote.TypedParam] {
        guard count > 0 else {
            throw .invalidArgument(
                "params in \(function) must not be NULL", function: function, argument: "params", domain: .domain)
        }
        try check(flags, in: "testDomainGetSchedulerParametersFlags")
        try host.withDomain(reference) { _ in }
        return [.uint("weight", 50)]
    }

    func domainSetSchedulerParameters(_ args: Remote.DomainSetSchedulerParametersArgs, in call: any CallContext) async throws {
        try setScheduler(args.dom, args.params, flags: 0)
    }

    func domainSetSchedulerParametersFlags(
        _ args: Remote.DomainSetSchedulerParametersFlagsArgs, in call: any CallContext
    ) async throws {
        try AffectFlags.checkOne(args.flags, in: "virDomainSetSchedulerParametersFlags")
        try setScheduler(args.dom, args.params, flags: args.flags)
    }

    /// The parameters are checked and forgotten.
    private func setScheduler(_ reference: Remote.Domain, _ parameters: [Remote.TypedParam], flags: UInt32) throws(VirtError) {
        try check(flags, in: "testDomainSetSchedulerParametersFlags")
        _ = try CheckedParameters(parameters, known: Self.schedulerFields)
        try host.withDomain(reference) { _ in }
    }

    // MARK: - Block devices

    private static let blockIOFields: [(field: String, type: ParameterType)] =
        [("weight", .uint)] + BlockDeviceShare.fields.map { ($0.name, .string) }

    func domainGetBlkioParameters(
        _ args: Remote.DomainGetBlkioParametersArgs, in call: any CallContext
    ) async throws -> Remote.DomainGetBlkioParametersRet {
        try AffectFlags.checkOne(args.flags, in: "virDomainGetBlkioParameters")
        try check(args.flags, allowed: AffectFlags.both | typedParameterStringOkay, in: "testDomainGetBlkioParameters")
        let tune = try host.withDomain(args.dom) { (domain) throws(VirtError) in
            try domain.selected(args.flags).blockIOTune ?? BlockIOTune()
        }
        let devices = BlockDeviceShare.fields.map { Remote.TypedParam.string($0.name, $0.text(tune.devices)) }
        let answer = parameterAnswer([.uint("weight", tune.weight)] + devices, asked: args.nparams)
        return Remote.DomainGetBlkioParametersRet(params: answer.parameters, nparams: answer.count)
    }

    func domainSetBlkioParameters(_ args: Remote.DomainSetBlkioParametersArgs, in call: any CallContext) async throws {
        try check(args.flags, allowed: AffectFlags.both, in: "testDomainSetBlkioParameters")
        let parameters = try CheckedParameters(args.params, known: Self.blockIOFields)
        try host.withDomain(args.dom) { (domain) throws(VirtError) in
            try domain.changeSelected(args.flags) { (configuration) throws(VirtError) in
                var tune = configuration.blockIOTune ?? BlockIOTune()
                if let weight = parameters.uint("weight") { tune.weight = weight }
                for field in BlockDeviceShare.fields {
                    if let text = parameters.string(field.name) { try field.merge(text, into: &tune.devices) }
                }
                configuration.blockIOTune = tune
            }
        }
    }

    // MARK: - NUMA

    private static let numaFields: [(field: String, type: ParameterType)] = [("numa_mode", .int), ("numa_nodeset", .string)]

    func domainGetNUMAParameters(
        _ args: Remote.DomainGetNUMAParametersArgs, in call: any CallContext
    ) async throws -> Remote.DomainGetNUMAParametersRet {
        try check(args.flags, allowed: AffectFlags.both | typedParameterStringOkay, in: "testDomainGetNumaParameters")
        let tune = try host.withDomain(args.dom) { (domain) throws(VirtError) in try domain.selected(args.flags).numaTune }
        let answer = parameterAnswer(
            [.int("numa_mode", Int32(tune?.mode?.rawValue ?? 0)), .string("numa_nodeset", tune?.nodes?.description ?? "")],
            asked: args.nparams)
        return Remote.DomainGetNUMAParametersRet(params: answer.parameters, nparams: answer.count)
    }

    func domainSetNUMAParameters(_ args: Remote.DomainSetNUMAParametersArgs, in call: any CallContext) async throws {
        try check(args.flags, allowed: AffectFlags.both, in: "testDomainSetNumaParameters")
        let parameters = try CheckedParameters(args.params, known: Self.numaFields)
        let mode = try parameters.int("numa_mode").map { (number) throws(VirtError) -> NUMAMode in
            guard let mode = NUMAMode(rawValue: UInt8(clamping: number)), number >= 0 else {
                throw VirtError(.invalidArg, .test, "unsupported numatune mode: '\(number)'")
            }
            return mode
        }
        let nodes = try parameters.string("numa_nodeset").map { (text) throws(VirtError) -> CPUSet in
            guard let set = CPUSet(text: text) else {
                throw VirtError(.invalidArg, .unspecified, "Failed to parse bitmap '\(text)'")
            }
            return set
        }
        try host.withDomain(args.dom) { (domain) throws(VirtError) in
            let isLive = try !domain.wantsStored(args.flags) && domain.isActive
            if isLive, let mode, let tune = domain.configuration.numaTune, mode != tune.mode ?? .strict {
                throw VirtError(.operationInvalid, .test, "can't change numatune mode for running domain")
            }
            try domain.changeSelected(args.flags) { (configuration) throws(VirtError) in
                var tune = configuration.numaTune ?? NUMATune()
                tune.mode = mode ?? tune.mode ?? .strict
                tune.nodes = nodes ?? tune.nodes
                guard tune.nodes != nil || tune.placement == .auto else {
                    throw VirtError(
                        .configUnsupported, .domain,
                        "nodeset for NUMA memory tuning must be set if 'placement' is 'static'")
                }
                tune.placement = tune.placement ?? .static
                configuration.numaTune = tune
            }
        }
    }

    // MARK: - Performance events

    func domainGetPerfEvents(
        _ args: Remote.DomainGetPerfEventsArgs, in call: any CallContext
    ) async throws -> Remote.DomainGetPerfEventsRet {
        try check(args.flags, allowed: AffectFlags.both | typedParameterStringOkay, in: "testDomainGetPerfEvents")
        let events = try host.withDomain(args.dom) { (domain) throws(VirtError) in
            try domain.selected(args.flags).performanceEvents
        }
        return Remote.DomainGetPerfEventsRet(
            params: PerformanceEventNames.all.map { name in
                .boolean(name, events.contains { $0.name == name && $0.enabled })
            })
    }

    func domainSetPerfEvents(_ args: Remote.DomainSetPerfEventsArgs, in call: any CallContext) async throws {
        try check(args.flags, allowed: AffectFlags.both, in: "testDomainSetPerfEvents")
        let parameters = try CheckedParameters(args.params, known: PerformanceEventNames.all.map { ($0, .boolean) })
        try host.withDomain(args.dom) { (domain) throws(VirtError) in
            try domain.changeSelected(args.flags) { $0.switchPerformanceEvents(parameters) }
        }
    }
}
