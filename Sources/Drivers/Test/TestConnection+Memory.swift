// SPDX-License-Identifier: Apache-2.0
internal import DriverSupport
internal import Errors
internal import Model
internal import WireProtocol

extension TestConnection {
    func domainGetMaxMemory(
        _ args: Remote.DomainGetMaxMemoryArgs, in call: any CallContext
    ) async throws -> Remote.DomainGetMaxMemoryRet {
        Remote.DomainGetMaxMemoryRet(memory: try host.withDomain(args.dom) { $0.configuration.memory.value })
    }

    func domainSetMaxMemory(_ args: Remote.DomainSetMaxMemoryArgs, in call: any CallContext) async throws {
        try setMemory(args.dom, args.memory, flags: MemoryFlags.maximum, in: "virDomainSetMaxMemory")
    }

    func domainSetMemory(_ args: Remote.DomainSetMemoryArgs, in call: any CallContext) async throws {
        try setMemory(args.dom, args.memory, flags: AffectFlags.live, in: "virDomainSetMemory")
    }

    func domainSetMemoryFlags(_ args: Remote.DomainSetMemoryFlagsArgs, in call: any CallContext) async throws {
        try setMemory(args.dom, args.memory, flags: args.flags, in: "virDomainSetMemoryFlags")
    }

    private enum MemoryFlags {
        static let maximum: UInt32 = 4
    }

    private func setMemory(
        _ reference: Remote.Domain, _ memory: UInt64, flags: UInt32, in function: String
    ) throws(VirtError) {
        guard memory != 0 else {
            throw .invalidArgument(
                "memory in \(function) must not be zero", function: function, argument: "memory", domain: .domain)
        }
        try check(flags, allowed: AffectFlags.both | MemoryFlags.maximum, in: "testDomainSetMemoryFlags")
        try host.withDomain(reference) { (domain) throws(VirtError) in
            let isActive = domain.isActive
            let stored = try domain.wantsStored(flags)
            if flags & MemoryFlags.maximum != 0, isActive, !stored {
                throw VirtError(.operationInvalid, .test, "cannot resize the maximum memory on an active domain")
            }
            try domain.changeSelected(flags & AffectFlags.both) { (configuration) throws(VirtError) in
                if flags & MemoryFlags.maximum != 0 {
                    try configuration.checkMaximumMemoryChange()
                    configuration.setMaximumMemory(memory)
                } else {
                    guard memory <= configuration.memory.value else {
                        throw VirtError(.invalidArg, .test, "cannot set memory higher than max memory")
                    }
                    configuration.currentMemory.value = memory
                }
            }
        }
    }

    func domainMemoryStats(
        _ args: Remote.DomainMemoryStatsArgs, in call: any CallContext
    ) async throws -> Remote.DomainMemoryStatsRet {
        try check(args.flags, in: "testDomainMemoryStats")
        let current = try host.withDomain(args.dom) { (domain) throws(VirtError) in
            try domain.checkActive()
            return domain.configuration.currentMemory.value
        }
        // Tags of `virDomainMemoryStatTags` with what the reference makes up for them.
        let values: [(tag: Int32, value: UInt64)] = [
            (6, current), (0, 0), (1, 0), (2, 0), (3, 0), (4, current / 2), (5, current), (8, current / 2), (9, 627_319_920),
            (10, current / 8), (11, 0), (12, 0), (7, current / 2),
        ]
        return Remote.DomainMemoryStatsRet(
            stats: values.prefix(Int(args.maxStats)).map { Remote.DomainMemoryStat(tag: $0.tag, val: $0.value) })
    }

    func domainSetMemoryStatsPeriod(_ args: Remote.DomainSetMemoryStatsPeriodArgs, in call: any CallContext) async throws {
        guard args.period >= 0 else {
            throw VirtError.invalidArgument(
                "period in virDomainSetMemoryStatsPeriod must be zero or greater", function: "virDomainSetMemoryStatsPeriod",
                argument: "period", domain: .domain)
        }
        try check(args.flags, allowed: AffectFlags.both, in: "testDomainSetMemoryStatsPeriod")
        try host.withDomain(args.dom) { (domain) throws(VirtError) in
            try domain.changeSelected(args.flags) { (configuration) throws(VirtError) in
                guard var balloon = configuration.devices.memoryBalloon, balloon.model != .none else {
                    throw VirtError(
                        .internalError, .test, "No memory balloon device configured, can not set the collection period")
                }
                balloon.statisticsPeriod = args.period
                configuration.devices.memoryBalloon = balloon
            }
        }
    }

    // MARK: - Limits

    private static let memoryFields: [(field: String, type: ParameterType)] = [
        ("hard_limit", .ulong), ("soft_limit", .ulong), ("swap_hard_limit", .ulong),
    ]

    /// What the wire says for no limit.
    private static let unlimited: UInt64 = 9_007_199_254_740_991

    func domainGetMemoryParameters(
        _ args: Remote.DomainGetMemoryParametersArgs, in call: any CallContext
    ) async throws -> Remote.DomainGetMemoryParametersRet {
        try AffectFlags.checkOne(args.flags, in: "virDomainGetMemoryParameters")
        try check(args.flags, allowed: AffectFlags.both | typedParameterStringOkay, in: "testDomainGetMemoryParameters")
        let limits = try host.withDomain(args.dom) { (domain) throws(VirtError) in
            try domain.selected(args.flags).memoryLimits ?? MemoryLimits()
        }
        let answer = parameterAnswer(
            [
                .ullong("hard_limit", limits.hardLimit ?? Self.unlimited), .ullong("soft_limit", limits.softLimit ?? Self.unlimited),
                .ullong("swap_hard_limit", limits.swapHardLimit ?? Self.unlimited),
            ], asked: args.nparams)
        return Remote.DomainGetMemoryParametersRet(params: answer.parameters, nparams: answer.count)
    }

    func domainSetMemoryParameters(_ args: Remote.DomainSetMemoryParametersArgs, in call: any CallContext) async throws {
        try check(args.flags, allowed: AffectFlags.both, in: "testDomainSetMemoryParameters")
        let parameters = try CheckedParameters(args.params, known: Self.memoryFields)
        try host.withDomain(args.dom) { (domain) throws(VirtError) in
            try domain.changeSelected(args.flags) { (configuration) throws(VirtError) in
                var limits = configuration.memoryLimits ?? MemoryLimits()
                func limit(_ field: String) -> UInt64? { parameters.ulong(field) }
                let hard = limit("hard_limit") ?? limits.hardLimit ?? Self.unlimited
                let swap = limit("swap_hard_limit") ?? limits.swapHardLimit ?? Self.unlimited
                guard hard <= swap else {
                    throw VirtError(
                        .invalidArg, .test, "memory hard_limit tunable value must be lower than or equal to swap_hard_limit")
                }
                limits.hardLimit = Self.bounded(hard)
                limits.swapHardLimit = Self.bounded(swap)
                if let soft = limit("soft_limit") { limits.softLimit = Self.bounded(soft) }
                configuration.memoryLimits = limits
            }
        }
    }

    private static func bounded(_ limit: UInt64) -> UInt64? { limit < unlimited ? limit : nil }
}

extension DomainConfiguration {
    /// The sizes of NUMA cells add up to the whole: it cannot change by itself.
    fileprivate func checkMaximumMemoryChange() throws(VirtError) {
        guard cpu?.cells.isEmpty ?? true else {
            throw VirtError(
                .operationInvalid, .test,
                "initial memory size of a domain with NUMA nodes cannot be modified with this API")
        }
    }

    /// Changes the most memory; what the guest has of it does not stay above it.
    mutating func setMaximumMemory(_ memory: UInt64) {
        self.memory.value = memory
        if currentMemory.value > memory { currentMemory.value = memory }
    }
}
