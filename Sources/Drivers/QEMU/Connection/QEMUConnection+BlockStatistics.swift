// SPDX-License-Identifier: Apache-2.0
internal import DriverSupport
internal import Errors
internal import Model
internal import WireProtocol

extension QEMUConnection {
    func domainBlockStats(_ args: Remote.DomainBlockStatsArgs, in call: any CallContext) async throws -> Remote.DomainBlockStatsRet {
        let counters = try await counters(args.dom, args.path, "remoteDispatchDomainBlockStats")
        func value(_ name: String) -> Int64 { Int64(clamping: counters[name] ?? 0) }
        return Remote.DomainBlockStatsRet(
            rdReq: value("rd_operations"), rdBytes: value("rd_bytes"), wrReq: value("wr_operations"), wrBytes: value("wr_bytes"), errs: -1)
    }

    func domainBlockStatsFlags(
        _ args: Remote.DomainBlockStatsFlagsArgs, in call: any CallContext
    ) async throws -> Remote.DomainBlockStatsFlagsRet {
        try check(args.flags, allowed: typedParameterStringOkay, in: "qemuDomainBlockStatsFlags")
        let counters = try await counters(args.dom, args.path, "remoteDispatchDomainBlockStatsFlags")
        let order = [
            "wr_bytes", "wr_operations", "rd_bytes", "rd_operations", "flush_operations", "wr_total_times", "rd_total_times",
            "flush_total_times",
        ]
        let parameters: [Remote.TypedParam] = order.map { .llong($0, Int64(clamping: counters[$0] ?? 0)) }
        let answer = parameterAnswer(parameters, asked: args.nparams)
        return Remote.DomainBlockStatsFlagsRet(params: answer.parameters, nparams: answer.count)
    }

    /// The counters of a disk, or of all disks together when `path` is empty, by their parameters' names.
    private func counters(_ reference: Remote.Domain, _ path: String, _ job: String) async throws -> [String: UInt64] {
        let (domain, figures) = try await figures(reference, .block, job)
        let disks = domain.configuration.value.devices.disks
        guard path.isEmpty || disks.contains(where: { $0.matches(path) }) else {
            throw VirtError(.invalidArg, .qemu, "invalid path: \(path)")
        }
        var sums: [String: UInt64] = [:]
        for disk in disks where path.isEmpty || disk.matches(path) {
            guard let alias = disk.info.alias, let counters = figures.device(alias) else {
                throw VirtError(.internalError, .qemu, "cannot find statistics for device '\(disk.info.alias ?? "")'")
            }
            for field in BlockCounter.all { sums[field.parameter, default: 0] &+= counters[field.member]?.uint64 ?? 0 }
            if !path.isEmpty { break }
        }
        return sums
    }

    func domainGetBlockInfo(
        _ args: Remote.DomainGetBlockInfoArgs, in call: any CallContext
    ) async throws -> Remote.DomainGetBlockInfoRet {
        guard !args.path.isEmpty else {
            throw VirtError.invalidArgument(
                "string disk in virDomainGetBlockInfo must not be empty", function: "virDomainGetBlockInfo", argument: "disk",
                domain: .domain)
        }
        try check(args.flags, in: "qemuDomainGetBlockInfo")
        let domain = try host.domain(args.dom)
        guard let disk = domain.configuration.value.devices.disks.first(where: { $0.matches(args.path) }) else {
            throw VirtError(.invalidArg, .qemu, "invalid path \(args.path) not assigned to domain")
        }
        guard let path = disk.source.path else {
            throw VirtError(.invalidArg, .qemu, "disk '\(args.path)' does not currently have a source assigned")
        }
        let image = try await host.workers.run { () throws(VirtError) in
            guard let image = ImageFile(path, disk.format) else { throw Files.failure("cannot stat file '\(path)'") }
            return image
        }
        guard domain.isActive, let layer = DiskLayer.chain(of: disk).first else {
            return Remote.DomainGetBlockInfoRet(allocation: image.allocation, capacity: image.capacity, physical: image.length)
        }
        let (_, figures) = try await figures(args.dom, .block, "remoteDispatchDomainGetBlockInfo")
        let known = figures.image(layer.node)
        let written = figures.node("libvirt-\(disk.source.index ?? 0)-storage")?["wr_highest_offset"]?.uint64 ?? 0
        let capacity = known?["virtual-size"]?.uint64 ?? image.capacity
        // A guest that has written nothing leaves the host's own figure.
        let allocation = written > 0 && disk.source.type == .block ? written : known?["actual-size"]?.uint64 ?? image.allocation
        return Remote.DomainGetBlockInfoRet(allocation: allocation, capacity: capacity, physical: image.length)
    }

    func domainGetDiskErrors(
        _ args: Remote.DomainGetDiskErrorsArgs, in call: any CallContext
    ) async throws -> Remote.DomainGetDiskErrorsRet {
        try check(args.flags, in: "qemuDomainGetDiskErrors")
        let (errors, count) = try await withJob(args.dom, "remoteDispatchDomainGetDiskErrors") { domain in
            try domain.checkActive()
            let disks = domain.configuration.value.devices.disks
            guard args.maxerrors > 0 else { return ([Remote.DomainDiskError](), disks.count) }
            let answer = try await execute(QMPCommand("query-block"), domain)
            let states = (answer.elements ?? []).compactMap { device in
                device["qdev"]?.text.map { ($0.split(separator: "/").map(String.init), device["io-status"]?.text) }
            }
            let errors = disks.compactMap { disk -> Remote.DomainDiskError? in
                let state = states.first { $0.0.contains(disk.info.alias ?? "") }?.1
                // Unspecified is one, no space two.
                guard let error: Int32 = state == "failed" ? 1 : state == "nospace" ? 2 : nil else { return nil }
                return Remote.DomainDiskError(disk: disk.target, error: error)
            }
            return (Array(errors.prefix(Int(args.maxerrors))), min(errors.count, Int(args.maxerrors)))
        }
        return Remote.DomainGetDiskErrorsRet(errors: errors, nerrors: Int32(count))
    }
}

extension Disk {
    /// The name is the disk's target or the path of its source.
    func matches(_ name: String) -> Bool { target == name || source.path == name }
}
