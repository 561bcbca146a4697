// SPDX-License-Identifier: Apache-2.0
internal import DriverSupport
internal import Errors
internal import Model
internal import WireProtocol

extension QEMUConnection {
    /// Asks all guests at the same time, each with one batch: the call lasts as long as the slowest guest, at most its deadline.
    func connectGetAllDomainStats(
        _ args: Remote.ConnectGetAllDomainStatsArgs, in call: any CallContext
    ) async throws -> Remote.ConnectGetAllDomainStatsRet {
        try check(args.flags, allowed: StatisticsFlag.all, in: "qemuConnectGetAllDomainStats")
        let unknown = args.stats & ~StatisticsGroups.all.rawValue
        if args.flags & StatisticsFlag.enforce != 0, unknown != 0 {
            throw VirtError(
                .argumentUnsupported, .qemu, "Stats types bits 0x\(String(unknown, radix: 16)) are not supported by this daemon")
        }
        let groups = args.stats == 0 ? .all : StatisticsGroups(rawValue: args.stats).intersection(.all)
        let domains = host.withState { state in
            guard args.doms.isEmpty else { return args.doms.compactMap { state.domains.object(uuid: $0.uuid) } }
            let filter = DomainListFilter(flags: args.flags & 0xff)
            return state.domains.filter { filter.includes($0.listFacts) }
        }
        let withBacking = args.flags & StatisticsFlag.backing != 0
        let mayWait = args.flags & StatisticsFlag.noWait == 0
        let figures = await monitorFigures(domains, groups, mayWait: mayWait)
        let records = await host.workers.run {
            zip(domains, figures).map { domain, figures in
                var statistics = DomainStatistics(domain, figures)
                statistics.add(groups, withBacking: withBacking)
                return Remote.DomainStatsRecord(dom: domain.wire, params: statistics.parameters)
            }
        }
        return Remote.ConnectGetAllDomainStatsRet(retStats: records)
    }

    /// The figures of every domain, in their order.
    private func monitorFigures(
        _ domains: [QEMUDomain], _ groups: StatisticsGroups, mayWait: Bool
    ) async -> [MonitorFigures] {
        let deadline = host.configuration.statisticsDeadline
        return await withTaskGroup(of: (Int, MonitorFigures).self) { group in
            for (index, domain) in domains.enumerated() {
                // Who must not wait does not queue behind a job either.
                let asked = mayWait || !domain.job.isTaken ? groups : []
                group.addTask {
                    (index, await MonitorFigures(domain.guest, domain.configuration.value, asked, within: deadline))
                }
            }
            var all = [MonitorFigures?](repeating: nil, count: domains.count)
            for await (index, figures) in group { all[index] = figures }
            return all.compactMap { $0 }
        }
    }

    /// The figures of one running domain for a call of its own, which fails when the guest does not answer.
    func figures(_ reference: Remote.Domain, _ groups: StatisticsGroups, _ job: String) async throws -> (QEMUDomain, MonitorFigures) {
        try await withJob(reference, job) { domain in
            try domain.checkActive()
            let figures = await MonitorFigures(
                domain.guest, domain.configuration.value, groups, within: host.configuration.monitorDeadline)
            if domain.guest?.monitor?.isStalled == true { throw QMPError.timedOut(command: "query-status").virtError }
            return (domain, figures)
        }
    }

    func domainMemoryStats(
        _ args: Remote.DomainMemoryStatsArgs, in call: any CallContext
    ) async throws -> Remote.DomainMemoryStatsRet {
        try check(args.flags, in: "qemuDomainMemoryStats")
        let (domain, figures) = try await figures(args.dom, .balloon, "remoteDispatchDomainMemoryStats")
        let stats = MemoryFigure.all(figures, domain.guest).map { Remote.DomainMemoryStat(tag: $0.name.tag, val: $0.value) }
        return Remote.DomainMemoryStatsRet(stats: Array(stats.prefix(Int(args.maxStats))))
    }

    func domainInterfaceStats(
        _ args: Remote.DomainInterfaceStatsArgs, in call: any CallContext
    ) async throws -> Remote.DomainInterfaceStatsRet {
        let domain = try host.domain(args.dom)
        try domain.checkActive()
        let interface = try domain.configuration.value.interface(args.device)
        guard let name = interface.target, let counters = InterfaceCounters(name) else {
            throw VirtError(.internalError, .unspecified, "/proc/net/dev: Interface not found")
        }
        let (received, sent) = (counters.received.map { Int64(clamping: $0) }, counters.sent.map { Int64(clamping: $0) })
        return Remote.DomainInterfaceStatsRet(
            rxBytes: received[0], rxPackets: received[1], rxErrs: received[2], rxDrop: received[3], txBytes: sent[0], txPackets: sent[1],
            txErrs: sent[2], txDrop: sent[3])
    }
}

extension DomainConfiguration {
    /// The interface with this device name or MAC address.
    func interface(_ device: String) throws(VirtError) -> Interface {
        let mac = MACAddress(text: device)
        let found = devices.interfaces.first { $0.target == device || (mac != nil && $0.mac == mac) }
        guard let found else { throw VirtError(.invalidArg, .domain, "'\(device)' is not a known interface") }
        return found
    }
}
