// SPDX-License-Identifier: Apache-2.0
internal import DriverSupport
internal import Errors
internal import Model
internal import WireProtocol

/// Shares and limits that are kept by the kernel's control groups. This driver makes none yet: what is stored can be read and
/// changed, what runs has none of them, and the calls about it say so.
extension QEMUConnection {
    private func refuseLive(_ reference: Remote.Domain, _ flags: UInt32, _ controller: String) throws(VirtError) {
        guard try host.domain(reference).targets(flags & AffectFlags.both).live else { return }
        throw VirtError(.operationInvalid, .qemu, "cgroup \(controller) controller is not mounted")
    }

    // MARK: - Scheduler

    func domainGetSchedulerType(
        _ args: Remote.DomainGetSchedulerTypeArgs, in call: any CallContext
    ) async throws -> Remote.DomainGetSchedulerTypeRet {
        _ = try host.domain(args.dom)
        return Remote.DomainGetSchedulerTypeRet(type: "posix", nparams: Int32(SchedulerField.all.count))
    }

    func domainGetSchedulerParameters(
        _ args: Remote.DomainGetSchedulerParametersArgs, in call: any CallContext
    ) async throws -> Remote.DomainGetSchedulerParametersRet {
        Remote.DomainGetSchedulerParametersRet(params: try schedulerParameters(args.dom, args.nparams, 0))
    }

    func domainGetSchedulerParametersFlags(
        _ args: Remote.DomainGetSchedulerParametersFlagsArgs, in call: any CallContext
    ) async throws -> Remote.DomainGetSchedulerParametersFlagsRet {
        try AffectFlags.checkOne(args.flags, in: "virDomainGetSchedulerParametersFlags")
        return Remote.DomainGetSchedulerParametersFlagsRet(params: try schedulerParameters(args.dom, args.nparams, args.flags))
    }

    private func schedulerParameters(
        _ reference: Remote.Domain, _ count: Int32, _ flags: UInt32
    ) throws(VirtError) -> [Remote.TypedParam] {
        try check(
            flags, allowed: AffectFlags.both | typedParameterStringOkay, in: "qemuDomainGetSchedulerParametersFlags")
        let tune = try host.domain(reference).target(flags & AffectFlags.both).cpuTune ?? CPUTune()
        try refuseLive(reference, flags, "CPU")
        return Array(SchedulerField.all.map { $0.parameter(tune) }.prefix(max(0, Int(count))))
    }

    func domainSetSchedulerParameters(_ args: Remote.DomainSetSchedulerParametersArgs, in call: any CallContext) async throws {
        try await setScheduler(args.dom, args.params, 0)
    }

    func domainSetSchedulerParametersFlags(
        _ args: Remote.DomainSetSchedulerParametersFlagsArgs, in call: any CallContext
    ) async throws { try await setScheduler(args.dom, args.params, args.flags) }

    private func setScheduler(_ reference: Remote.Domain, _ parameters: [Remote.TypedParam], _ flags: UInt32) async throws {
        try check(flags, allowed: AffectFlags.both, in: "qemuDomainSetSchedulerParametersFlags")
        let checked = try CheckedParameters(parameters, known: SchedulerField.all.map { ($0.name, $0.type) })
        try refuseLive(reference, flags, "CPU")
        try await change(reference, flags, "remoteDispatchDomainSetSchedulerParametersFlags") { (configuration) throws(VirtError) in
            var tune = configuration.cpuTune ?? CPUTune()
            for field in SchedulerField.all { try field.apply(checked, to: &tune) }
            configuration.cpuTune = tune
        }
    }

    // MARK: - Memory

    private static let memoryFields: [(field: String, type: ParameterType)] = [
        ("hard_limit", .ulong), ("soft_limit", .ulong), ("swap_hard_limit", .ulong),
    ]
    /// What the wire says for no limit.
    private static let unlimited: UInt64 = 9_007_199_254_740_991

    func domainGetMemoryParameters(
        _ args: Remote.DomainGetMemoryParametersArgs, in call: any CallContext
    ) async throws -> Remote.DomainGetMemoryParametersRet {
        try check(args.flags, allowed: AffectFlags.both | typedParameterStringOkay, in: "qemuDomainGetMemoryParameters")
        let limits = try selected(args.dom, args.flags, in: "virDomainGetMemoryParameters").memoryLimits ?? MemoryLimits()
        try refuseLive(args.dom, args.flags, "memory")
        let answer = parameterAnswer(
            [
                .ullong("hard_limit", limits.hardLimit ?? Self.unlimited), .ullong("soft_limit", limits.softLimit ?? Self.unlimited),
                .ullong("swap_hard_limit", limits.swapHardLimit ?? Self.unlimited),
            ], asked: args.nparams)
        return Remote.DomainGetMemoryParametersRet(params: answer.parameters, nparams: answer.count)
    }

    func domainSetMemoryParameters(_ args: Remote.DomainSetMemoryParametersArgs, in call: any CallContext) async throws {
        try check(args.flags, allowed: AffectFlags.both, in: "qemuDomainSetMemoryParameters")
        let parameters = try CheckedParameters(args.params, known: Self.memoryFields)
        try refuseLive(args.dom, args.flags, "memory")
        try await change(args.dom, args.flags, "remoteDispatchDomainSetMemoryParameters") { (configuration) throws(VirtError) in
            var limits = configuration.memoryLimits ?? MemoryLimits()
            let hard = parameters.ulong("hard_limit") ?? limits.hardLimit ?? Self.unlimited
            let swap = parameters.ulong("swap_hard_limit") ?? limits.swapHardLimit ?? Self.unlimited
            guard hard <= swap else {
                throw VirtError(
                    .invalidArg, .qemu, "memory hard_limit tunable value must be lower than or equal to swap_hard_limit")
            }
            func bounded(_ limit: UInt64) -> UInt64? { limit < Self.unlimited ? limit : nil }
            limits.hardLimit = bounded(hard)
            limits.swapHardLimit = bounded(swap)
            if let soft = parameters.ulong("soft_limit") { limits.softLimit = bounded(soft) }
            configuration.memoryLimits = limits
        }
    }

    // MARK: - Block devices of the host

    private static let blockIOFields: [(field: String, type: ParameterType)] =
        [("weight", .uint)] + BlockDeviceShare.fields.map { ($0.name, .string) }

    func domainGetBlkioParameters(
        _ args: Remote.DomainGetBlkioParametersArgs, in call: any CallContext
    ) async throws -> Remote.DomainGetBlkioParametersRet {
        try check(args.flags, allowed: AffectFlags.both | typedParameterStringOkay, in: "qemuDomainGetBlkioParameters")
        let tune = try selected(args.dom, args.flags, in: "virDomainGetBlkioParameters").blockIOTune ?? BlockIOTune()
        try refuseLive(args.dom, args.flags, "blkio")
        let devices = BlockDeviceShare.fields.map { Remote.TypedParam.string($0.name, $0.text(tune.devices)) }
        let answer = parameterAnswer([.uint("weight", tune.weight)] + devices, asked: args.nparams)
        return Remote.DomainGetBlkioParametersRet(params: answer.parameters, nparams: answer.count)
    }

    func domainSetBlkioParameters(_ args: Remote.DomainSetBlkioParametersArgs, in call: any CallContext) async throws {
        try check(args.flags, allowed: AffectFlags.both, in: "qemuDomainSetBlkioParameters")
        let parameters = try CheckedParameters(args.params, known: Self.blockIOFields)
        try refuseLive(args.dom, args.flags, "blkio")
        try await change(args.dom, args.flags, "remoteDispatchDomainSetBlkioParameters") { (configuration) throws(VirtError) in
            var tune = configuration.blockIOTune ?? BlockIOTune()
            if let weight = parameters.uint("weight") { tune.weight = weight }
            for field in BlockDeviceShare.fields {
                if let text = parameters.string(field.name) { try field.merge(text, into: &tune.devices) }
            }
            configuration.blockIOTune = tune
        }
    }

    // MARK: - NUMA

    func domainGetNUMAParameters(
        _ args: Remote.DomainGetNUMAParametersArgs, in call: any CallContext
    ) async throws -> Remote.DomainGetNUMAParametersRet {
        try check(args.flags, allowed: AffectFlags.both | typedParameterStringOkay, in: "qemuDomainGetNumaParameters")
        let tune = try selected(args.dom, args.flags, in: "virDomainGetNumaParameters").numaTune
        let answer = parameterAnswer(
            [.int("numa_mode", Int32(tune?.mode?.rawValue ?? 0)), .string("numa_nodeset", tune?.nodes?.description ?? "")],
            asked: args.nparams)
        return Remote.DomainGetNUMAParametersRet(params: answer.parameters, nparams: answer.count)
    }

    // MARK: - Performance events

    func domainGetPerfEvents(
        _ args: Remote.DomainGetPerfEventsArgs, in call: any CallContext
    ) async throws -> Remote.DomainGetPerfEventsRet {
        try check(args.flags, allowed: AffectFlags.both | typedParameterStringOkay, in: "qemuDomainGetPerfEvents")
        let domain = try host.domain(args.dom)
        let isLive = try domain.targets(args.flags & AffectFlags.both).live
        // No event counts while the guest runs: none could be switched on.
        let events = isLive ? [] : try domain.target(args.flags & AffectFlags.both).performanceEvents
        return Remote.DomainGetPerfEventsRet(
            params: PerformanceEventNames.all.map { name in .boolean(name, events.contains { $0.name == name && $0.enabled }) })
    }

    func domainSetPerfEvents(_ args: Remote.DomainSetPerfEventsArgs, in call: any CallContext) async throws {
        try check(args.flags, allowed: AffectFlags.both, in: "qemuDomainSetPerfEvents")
        let parameters = try CheckedParameters(args.params, known: PerformanceEventNames.all.map { ($0, .boolean) })
        if try host.domain(args.dom).targets(args.flags & AffectFlags.both).live,
            let name = PerformanceEventNames.all.first(where: { parameters.boolean($0) == true })
        {
            throw VirtError(.argumentUnsupported, .unspecified, "unable to enable host cpu perf event for \(name)")
        }
        try await change(args.dom, args.flags, "remoteDispatchDomainSetPerfEvents") { $0.switchPerformanceEvents(parameters) }
    }
}

/// A parameter of the scheduler with its place in the configuration.
private struct SchedulerField: Sendable {
    let name: String
    let type: ParameterType
    private let bounds: ClosedRange<Int64>
    private let get: @Sendable (CPUTune) -> Int64
    private let set: @Sendable (inout CPUTune, Int64) -> Void

    /// Microseconds; the bounds are the kernel's.
    private static let periods: ClosedRange<Int64> = 1000...1_000_000
    private static let quotas: ClosedRange<Int64> = 1000...17_592_186_044_415

    static let all: [SchedulerField] = [
        SchedulerField(
            name: "cpu_shares", type: .ulong, bounds: 2...262_144, get: { Int64(clamping: $0.shares ?? 0) },
            set: { $0.shares = UInt64(clamping: $1) }),
        period("vcpu_period", \.period), quota("vcpu_quota", \.quota), period("emulator_period", \.emulatorPeriod),
        quota("emulator_quota", \.emulatorQuota), period("global_period", \.globalPeriod), quota("global_quota", \.globalQuota),
        period("iothread_period", \.iothreadPeriod), quota("iothread_quota", \.iothreadQuota),
    ]

    private static func period(_ name: String, _ path: any WritableKeyPath<CPUTune, UInt64> & Sendable) -> SchedulerField {
        SchedulerField(
            name: name, type: .ulong, bounds: periods, get: { Int64(clamping: $0[keyPath: path]) },
            set: { $0[keyPath: path] = UInt64(clamping: $1) })
    }

    private static func quota(_ name: String, _ path: any WritableKeyPath<CPUTune, Int64> & Sendable) -> SchedulerField {
        SchedulerField(name: name, type: .long, bounds: quotas, get: { $0[keyPath: path] }, set: { $0[keyPath: path] = $1 })
    }

    func parameter(_ tune: CPUTune) -> Remote.TypedParam {
        type == .ulong ? .ullong(name, UInt64(clamping: get(tune))) : .llong(name, get(tune))
    }

    /// Takes over what the call gave; 0 is no limit, and so is a negative quota.
    func apply(_ parameters: CheckedParameters, to tune: inout CPUTune) throws(VirtError) {
        let given = parameters.all.first { $0.field == name }?.value
        let value: Int64
        switch given {
        case .ullong(let number)?: value = Int64(clamping: number)
        case .llong(let number)?: value = number
        default: return
        }
        guard bounds.contains(value) || value == 0 && name != "cpu_shares" || type == .long && value < 0 else {
            throw VirtError(
                .invalidArg, .qemu, "value of '\(name)' is out of range [\(bounds.lowerBound), \(bounds.upperBound)]")
        }
        set(&tune, value)
    }
}
