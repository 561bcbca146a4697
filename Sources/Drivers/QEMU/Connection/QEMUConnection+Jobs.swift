// SPDX-License-Identifier: Apache-2.0
internal import DriverSupport
internal import Errors
internal import Model
internal import WireProtocol

/// Long jobs of a domain, and the settings of a migration to come.
extension QEMUConnection {
    func domainGetJobInfo(
        _ args: Remote.DomainGetJobInfoArgs, in call: any CallContext
    ) async throws -> Remote.DomainGetJobInfoRet {
        _ = try host.domain(args.dom)
        return Remote.DomainGetJobInfoRet(
            type: 0, timeElapsed: 0, timeRemaining: 0, dataTotal: 0, dataProcessed: 0, dataRemaining: 0, memTotal: 0, memProcessed: 0,
            memRemaining: 0, fileTotal: 0, fileProcessed: 0, fileRemaining: 0)
    }

    func domainGetJobStats(
        _ args: Remote.DomainGetJobStatsArgs, in call: any CallContext
    ) async throws -> Remote.DomainGetJobStatsRet {
        // Completed, and keep what was completed.
        try check(args.flags, allowed: 3, in: "qemuDomainGetJobStats")
        let domain = try host.domain(args.dom)
        if args.flags & 1 == 0 { try domain.checkActive() }
        return Remote.DomainGetJobStatsRet(type: 0, params: [])
    }

    func domainAbortJob(_ args: Remote.DomainAbortJobArgs, in call: any CallContext) async throws {
        try host.domain(args.dom).checkActive()
        throw VirtError(.operationInvalid, .qemu, "no job is active on the domain")
    }

    // MARK: - Migration settings

    /// Postcopy, the one flag that the two bandwidth calls know.
    private static let postcopy: UInt32 = 1

    func domainMigrateGetMaxSpeed(
        _ args: Remote.DomainMigrateGetMaxSpeedArgs, in call: any CallContext
    ) async throws -> Remote.DomainMigrateGetMaxSpeedRet {
        try check(args.flags, allowed: Self.postcopy, in: "qemuDomainMigrateGetMaxSpeed")
        let domain = try host.domain(args.dom)
        guard args.flags & Self.postcopy != 0 else {
            return Remote.DomainMigrateGetMaxSpeedRet(bandwidth: domain.guest?.migrationBandwidth ?? QEMUGuest.unlimitedBandwidth)
        }
        let bytes = try await migrationParameters(args.dom, "remoteDispatchDomainMigrateGetMaxSpeed")["max-postcopy-bandwidth"]?.uint64
        return Remote.DomainMigrateGetMaxSpeedRet(bandwidth: (bytes ?? 0) >> 20)
    }

    /// The bandwidth is in MiB/s.
    func domainMigrateSetMaxSpeed(_ args: Remote.DomainMigrateSetMaxSpeedArgs, in call: any CallContext) async throws {
        try check(args.flags, allowed: Self.postcopy, in: "qemuDomainMigrateSetMaxSpeed")
        guard args.bandwidth <= QEMUGuest.unlimitedBandwidth else {
            throw VirtError(.overflow, .qemu, "bandwidth must be less than \(QEMUGuest.unlimitedBandwidth + 1)")
        }
        let isPostcopy = args.flags & Self.postcopy != 0
        try await setMigrationParameters(
            args.dom, [isPostcopy ? "max-postcopy-bandwidth" : "max-bandwidth": .unsigned(args.bandwidth << 20)],
            "remoteDispatchDomainMigrateSetMaxSpeed")
        if !isPostcopy { try host.domain(args.dom).guest?.migrationBandwidth = args.bandwidth }
    }

    func domainMigrateGetMaxDowntime(
        _ args: Remote.DomainMigrateGetMaxDowntimeArgs, in call: any CallContext
    ) async throws -> Remote.DomainMigrateGetMaxDowntimeRet {
        try check(args.flags, in: "qemuDomainMigrateGetMaxDowntime")
        let parameters = try await migrationParameters(args.dom, "remoteDispatchDomainMigrateGetMaxDowntime")
        return Remote.DomainMigrateGetMaxDowntimeRet(downtime: parameters["downtime-limit"]?.uint64 ?? 0)
    }

    func domainMigrateSetMaxDowntime(_ args: Remote.DomainMigrateSetMaxDowntimeArgs, in call: any CallContext) async throws {
        try check(args.flags, in: "qemuDomainMigrateSetMaxDowntime")
        try await setMigrationParameters(
            args.dom, ["downtime-limit": .unsigned(args.downtime)], "remoteDispatchDomainMigrateSetMaxDowntime")
    }

    func domainMigrateGetCompressionCache(
        _ args: Remote.DomainMigrateGetCompressionCacheArgs, in call: any CallContext
    ) async throws -> Remote.DomainMigrateGetCompressionCacheRet {
        try check(args.flags, in: "qemuDomainMigrateGetCompressionCache")
        let parameters = try await migrationParameters(args.dom, "remoteDispatchDomainMigrateGetCompressionCache")
        return Remote.DomainMigrateGetCompressionCacheRet(cacheSize: parameters["xbzrle-cache-size"]?.uint64 ?? 0)
    }

    func domainMigrateSetCompressionCache(
        _ args: Remote.DomainMigrateSetCompressionCacheArgs, in call: any CallContext
    ) async throws {
        try check(args.flags, in: "qemuDomainMigrateSetCompressionCache")
        try await setMigrationParameters(
            args.dom, ["xbzrle-cache-size": .unsigned(args.cacheSize)], "remoteDispatchDomainMigrateSetCompressionCache")
    }

    func domainMigrateStartPostCopy(_ args: Remote.DomainMigrateStartPostCopyArgs, in call: any CallContext) async throws {
        try check(args.flags, in: "qemuDomainMigrateStartPostCopy")
        try host.domain(args.dom).checkActive()
        throw VirtError(
            .operationInvalid, .qemu, "post-copy can only be started while outgoing migration is in progress")
    }

    private func migrationParameters(_ reference: Remote.Domain, _ job: String) async throws -> JSON {
        try await withJob(reference, job) { domain in
            try domain.checkActive()
            return try await execute(QMPCommand("query-migrate-parameters"), domain)
        }
    }

    private func setMigrationParameters(_ reference: Remote.Domain, _ parameters: JSON, _ job: String) async throws {
        try await withJob(reference, job) { domain in
            try domain.checkActive()
            try await execute(QMPCommand("migrate-set-parameters", parameters), domain)
        }
    }

    // MARK: - Dirty memory

    func domainStartDirtyRateCalc(_ args: Remote.DomainStartDirtyRateCalcArgs, in call: any CallContext) async throws {
        let modes = ["page-sampling", "dirty-bitmap", "dirty-ring"]
        try check(args.flags, allowed: 7, in: "qemuDomainStartDirtyRateCalc")
        guard (1...60).contains(args.seconds) else {
            throw VirtError(.invalidArg, .qemu, "seconds=\(args.seconds) is invalid, please choose value within [1, 60].")
        }
        let mode = args.flags & 4 != 0 ? modes[2] : args.flags & 2 != 0 ? modes[1] : modes[0]
        try await withJob(args.dom, "remoteDispatchDomainStartDirtyRateCalc") { domain in
            try domain.checkActive()
            try await execute(
                QMPCommand("calc-dirty-rate", ["calc-time": .integer(Int64(args.seconds)), "mode": .string(mode)]), domain)
        }
    }
}
