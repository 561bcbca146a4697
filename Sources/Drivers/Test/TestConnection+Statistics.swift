// SPDX-License-Identifier: Apache-2.0
internal import DriverSupport
internal import Errors
internal import Model
internal import WireProtocol

extension TestConnection {
    func domainGetInfo(_ args: Remote.DomainGetInfoArgs, in call: any CallContext) async throws -> Remote.DomainGetInfoRet {
        try host.withDomain(args.dom) { domain in
            Remote.DomainGetInfoRet(
                state: UInt8(clamping: domain.status.state.rawValue), maxMem: domain.configuration.memory.value,
                memory: domain.configuration.currentMemory.value,
                nrVirtCpu: UInt16(clamping: domain.configuration.currentVCPUs), cpuTime: TestClock.cpuTime())
        }
    }

    func domainBlockStats(_ args: Remote.DomainBlockStatsArgs, in call: any CallContext) async throws -> Remote.DomainBlockStatsRet {
        guard !args.path.isEmpty else {
            throw VirtError(.operationUnsupported, .test, "summary statistics are not supported yet")
        }
        try host.withDomain(args.dom) { (domain) throws(VirtError) in
            try domain.checkActive()
            guard domain.configuration.diskIndex(args.path) != nil else {
                throw VirtError(.invalidArg, .test, "invalid path: \(args.path)")
            }
        }
        let (seconds, microseconds) = TestClock.now()
        let statistic = seconds &* 1000 &* 1000 &+ microseconds
        return Remote.DomainBlockStatsRet(
            rdReq: statistic / 10, rdBytes: statistic / 20, wrReq: statistic / 30, wrBytes: statistic / 40, errs: seconds / 2)
    }

    func domainInterfaceStats(
        _ args: Remote.DomainInterfaceStatsArgs, in call: any CallContext
    ) async throws -> Remote.DomainInterfaceStatsRet {
        try host.withDomain(args.dom) { (domain) throws(VirtError) in
            try domain.checkActive()
            _ = try domain.configuration.interfaceIndex(args.device)
        }
        let (seconds, microseconds) = TestClock.now()
        let statistic = seconds &* 1000 &* 1000 &+ microseconds
        return Remote.DomainInterfaceStatsRet(
            rxBytes: statistic / 10, rxPackets: statistic / 100, rxErrs: seconds, rxDrop: seconds / 2, txBytes: statistic / 20,
            txPackets: statistic / 110, txErrs: seconds / 3, txDrop: seconds / 4)
    }

    func domainGetBlockInfo(
        _ args: Remote.DomainGetBlockInfoArgs, in call: any CallContext
    ) async throws -> Remote.DomainGetBlockInfoRet {
        guard !args.path.isEmpty else {
            throw VirtError.invalidArgument(
                "string disk in virDomainGetBlockInfo must not be empty", function: "virDomainGetBlockInfo", argument: "disk",
                domain: .domain)
        }
        try check(args.flags, in: "testDomainGetBlockInfo")
        try host.withDomain(args.dom) { (domain) throws(VirtError) in
            guard let index = domain.configuration.diskIndex(args.path) else {
                throw VirtError(.invalidArg, .test, "invalid path \(args.path) not assigned to domain")
            }
            let source = domain.configuration.devices.disks[index].source
            guard source.path != nil || source.networkName != nil || source.type == .volume else {
                throw VirtError(.invalidArg, .test, "disk '\(args.path)' does not currently have a source assigned")
            }
        }
        return Remote.DomainGetBlockInfoRet(allocation: 1_099_511_627_776, capacity: 1_099_506_450_432, physical: 1_099_511_627_776)
    }

    func domainGetDiskErrors(
        _ args: Remote.DomainGetDiskErrorsArgs, in call: any CallContext
    ) async throws -> Remote.DomainGetDiskErrorsRet {
        let targets = try host.withDomain(args.dom) { (domain) throws(VirtError) in
            try domain.checkActive()
            return domain.configuration.devices.disks.map(\.target)
        }
        guard args.maxerrors > 0 else { return Remote.DomainGetDiskErrorsRet(errors: [], nerrors: Int32(targets.count)) }
        // Unspecified and no space, turn by turn.
        let errors = targets.prefix(Int(args.maxerrors)).enumerated().map {
            Remote.DomainDiskError(disk: $1, error: Int32($0 % 2 + 1))
        }
        return Remote.DomainGetDiskErrorsRet(errors: errors, nerrors: Int32(errors.count))
    }

    func domainGetCPUStats(
        _ args: Remote.DomainGetCPUStatsArgs, in call: any CallContext
    ) async throws -> Remote.DomainGetCPUStatsRet {
        try check(args.flags, allowed: typedParameterStringOkay, in: "testDomainGetCPUStats")
        guard args.startCPU != -1 || args.ncpus == 1 else {
            throw VirtError.invalidArgument(
                "ncpus must be 1 when start_cpu is -1", function: "virDomainGetCPUStats", argument: "start_cpu", domain: .domain)
        }
        try host.withDomain(args.dom) { (domain) throws(VirtError) in try domain.checkActive() }
        guard args.startCPU >= 0 else { return totalCPUStats(asked: args.nparams) }
        return try eachCPUStats(args)
    }

    private func totalCPUStats(asked: UInt32) -> Remote.DomainGetCPUStatsRet {
        let total: [Remote.TypedParam] = [
            .ullong("cpu_time", 48_772_617_035), .ullong("user_time", 5_540_000_000), .ullong("system_time", 6_460_000_000),
        ]
        guard asked > 0 else { return Remote.DomainGetCPUStatsRet(params: [], nparams: Int32(total.count)) }
        let answer = Array(total.prefix(Int(asked)))
        return Remote.DomainGetCPUStatsRet(params: answer, nparams: Int32(answer.count))
    }

    /// The reference pretends that its domains run on two CPUs.
    private func eachCPUStats(_ args: Remote.DomainGetCPUStatsArgs) throws(VirtError) -> Remote.DomainGetCPUStatsRet {
        let cpus: Int32 = 2
        guard args.nparams > 0 else { return Remote.DomainGetCPUStatsRet(params: [], nparams: args.ncpus == 0 ? cpus : 2) }
        guard args.startCPU < cpus else {
            throw VirtError(.invalidArg, .test, "start_cpu \(args.startCPU) larger than maximum of \(cpus - 1)")
        }
        var parameters: [Remote.TypedParam] = []
        let count = min(Int32(clamping: args.ncpus), cpus - args.startCPU)
        for cpu in UInt64(args.startCPU)..<UInt64(args.startCPU + count) {
            let both: [Remote.TypedParam] = [.ullong("cpu_time", 24_386_308_517 + cpu), .ullong("vcpu_time", 23_151_740_627 + cpu)]
            parameters += both.prefix(Int(args.nparams))
        }
        return Remote.DomainGetCPUStatsRet(params: parameters, nparams: Int32(min(args.nparams, 2)))
    }

    // MARK: - All statistics at once

    private enum Statistics {
        static let state: UInt32 = 1
        static let iothread: UInt32 = 0x80
        static let known = state | iothread
        static let enforce: UInt32 = 0x8000_0000
        /// The filters of lists, and what the calls that cannot wait say.
        static let flags: UInt32 = 0x3f | 0xf0 | 0x2000_0000 | 0x4000_0000 | enforce
    }

    func connectGetAllDomainStats(
        _ args: Remote.ConnectGetAllDomainStatsArgs, in call: any CallContext
    ) async throws -> Remote.ConnectGetAllDomainStatsRet {
        try check(args.flags, allowed: 0xff | 0x8000_0000 | 0x4000_0000 | 0x2000_0000, in: "testConnectGetAllDomainStats")
        let unknown = args.stats & ~Statistics.known
        if args.flags & Statistics.enforce != 0, unknown != 0 {
            throw VirtError(
                .argumentUnsupported, .test,
                "Stats types bits 0x\(String(unknown, radix: 16)) are not supported by this daemon")
        }
        let wanted = args.stats == 0 ? Statistics.known : args.stats
        let filter = DomainListFilter(flags: args.flags)
        if !args.doms.isEmpty {
            let records = host.withState { state in
                var memo = StateMemo()
                return args.doms.compactMap { reference -> Remote.DomainStatsRecord? in
                    guard let domain = state.domains.object(uuid: reference.uuid), filter.includes(domain.listFacts) else { return nil }
                    return domain.statistics(wanted, &memo)
                }
            }
            return Remote.ConnectGetAllDomainStatsRet(retStats: records)
        }
        return Remote.ConnectGetAllDomainStatsRet(
            retStats: host.withState { state in
                var memo = StateMemo()
                return state.domains.compactMap { filter.includes($0.listFacts) ? $0.statistics(wanted, &memo) : nil }
            })
    }
}

/// Most domains of a list are in the same few states: their parameters are made once and shared.
private struct StateMemo {
    private var known: [(status: DomainStatus, parameters: [Remote.TypedParam])] = []

    mutating func parameters(_ status: DomainStatus) -> [Remote.TypedParam] {
        if let hit = known.first(where: { $0.status == status }) { return hit.parameters }
        let made: [Remote.TypedParam] = [.int("state.state", status.state.rawValue), .int("state.reason", status.reason)]
        known.append((status, made))
        return made
    }
}

extension TestDomain {
    fileprivate func statistics(_ wanted: UInt32, _ memo: inout StateMemo) -> Remote.DomainStatsRecord {
        var parameters = wanted & 1 != 0 ? memo.parameters(status) : []
        if wanted & 0x80 != 0, isActive { appendIOThreads(to: &parameters) }
        return Remote.DomainStatsRecord(dom: wire, params: parameters)
    }

    private func appendIOThreads(to parameters: inout [Remote.TypedParam]) {
        let threads = guest.iothreads
        guard !threads.isEmpty else { return }
        parameters.append(.uint("iothread.count", UInt32(threads.count)))
        for thread in threads {
            parameters.append(.ullong("iothread.\(thread.id).poll-max-ns", thread.pollMaximum))
            parameters.append(.uint("iothread.\(thread.id).poll-grow", thread.pollGrow))
            parameters.append(.uint("iothread.\(thread.id).poll-shrink", thread.pollShrink))
        }
    }
}
