// SPDX-License-Identifier: Apache-2.0
internal import DriverSupport
internal import Errors
internal import Model
internal import WireProtocol

/// Limits on what a guest's disks may do, kept by QEMU.
extension QEMUConnection {
    func domainGetBlockIOTune(
        _ args: Remote.DomainGetBlockIOTuneArgs, in call: any CallContext
    ) async throws -> Remote.DomainGetBlockIOTuneRet {
        try check(args.flags, allowed: AffectFlags.both | typedParameterStringOkay, in: "qemuDomainGetBlockIoTune")
        try AffectFlags.checkOne(args.flags, in: "virDomainGetBlockIoTune")
        let domain = try host.domain(args.dom)
        let targets = try domain.targets(args.flags & AffectFlags.both)
        var throttle = DiskThrottle()
        if args.nparams > 0 || args.disk != nil {
            let disk = try domain.target(args.flags & AffectFlags.both).throttled(args.disk ?? "")
            throttle = disk.throttle
            if targets.live {
                let answer = try await withJob(args.dom, "remoteDispatchDomainGetBlockIoTune") { domain in
                    try domain.checkActive()
                    return try await execute(QMPCommand("query-block"), domain)
                }
                throttle.read(answer, disk)
            }
        }
        let answer = parameterAnswer(ThrottleField.all.map { $0.parameter(throttle) }, asked: args.nparams)
        return Remote.DomainGetBlockIOTuneRet(params: answer.parameters, nparams: answer.count)
    }

    func domainSetBlockIOTune(_ args: Remote.DomainSetBlockIOTuneArgs, in call: any CallContext) async throws {
        try check(args.flags, allowed: AffectFlags.both, in: "qemuDomainSetBlockIoTune")
        let parameters = try CheckedParameters(args.params, known: ThrottleField.known)
        func changed(_ disk: Disk) throws(VirtError) -> DiskThrottle {
            var throttle = disk.throttle
            try ThrottleField.apply(parameters, to: &throttle)
            try throttle.check()
            return throttle
        }
        try await change(
            args.dom, args.flags, "remoteDispatchDomainSetBlockIoTune",
            live: { (configuration) throws(VirtError) in
                let disk = try configuration.throttled(args.disk)
                return [try changed(disk).command(disk)]
            }
        ) { (configuration) throws(VirtError) in
            let disk = try configuration.throttled(args.disk)
            let throttle = try changed(disk)
            guard let index = configuration.devices.disks.firstIndex(where: { $0.target == disk.target }) else { return }
            configuration.devices.disks[index].throttle = throttle
        }
    }
}

extension DomainConfiguration {
    fileprivate func throttled(_ name: String) throws(VirtError) -> Disk {
        guard let disk = devices.disks.first(where: { $0.matches(name) }) else {
            throw VirtError(.invalidArg, .qemu, "disk '\(name)' not found in domain")
        }
        return disk
    }
}

extension DiskThrottle {
    /// A total excludes its parts.
    fileprivate func check() throws(VirtError) {
        let sums: [(String, UInt64, UInt64, UInt64)] = [
            ("bytes_sec", totalBytesSec, readBytesSec, writeBytesSec), ("iops_sec", totalIopsSec, readIopsSec, writeIopsSec),
            ("bytes_sec_max", totalBytesSecMax, readBytesSecMax, writeBytesSecMax),
            ("iops_sec_max", totalIopsSecMax, readIopsSecMax, writeIopsSecMax),
        ]
        for (name, total, read, write) in sums where total != 0 && (read != 0 || write != 0) {
            throw VirtError(.invalidArg, .qemu, "total and read/write of \(name) cannot be set at the same time")
        }
    }

    /// QEMU's names of the limits, and where they are kept.
    private static var members: [(String, WritableKeyPath<DiskThrottle, UInt64>)] {
        [
            ("bps", \.totalBytesSec), ("bps_rd", \.readBytesSec), ("bps_wr", \.writeBytesSec), ("iops", \.totalIopsSec),
            ("iops_rd", \.readIopsSec), ("iops_wr", \.writeIopsSec), ("bps_max", \.totalBytesSecMax),
            ("bps_rd_max", \.readBytesSecMax), ("bps_wr_max", \.writeBytesSecMax), ("iops_max", \.totalIopsSecMax),
            ("iops_rd_max", \.readIopsSecMax), ("iops_wr_max", \.writeIopsSecMax), ("iops_size", \.sizeIopsSec),
            ("bps_max_length", \.totalBytesSecMaxLength), ("bps_rd_max_length", \.readBytesSecMaxLength),
            ("bps_wr_max_length", \.writeBytesSecMaxLength), ("iops_max_length", \.totalIopsSecMaxLength),
            ("iops_rd_max_length", \.readIopsSecMaxLength), ("iops_wr_max_length", \.writeIopsSecMaxLength),
        ]
    }

    /// The first six are obligatory; a length of 0 is none.
    private static let obligatory = 6

    var isEmpty: Bool { Self.members.allSatisfy { self[keyPath: $0.1] == 0 } }

    func command(_ disk: Disk) -> QMPCommand {
        var arguments = JSON.Members([.init(key: "id", value: .string(disk.qomPath))])
        for (index, member) in Self.members.enumerated() {
            let value = self[keyPath: member.1]
            if value != 0 || index < Self.obligatory { arguments[member.0] = .unsigned(value) }
        }
        if let groupName { arguments["group"] = .string(groupName) }
        return QMPCommand("block_set_io_throttle", .object(arguments))
    }

    /// Takes over what QEMU keeps: an answer of `query-block`.
    fileprivate mutating func read(_ answer: JSON, _ disk: Disk) {
        let device = answer.elements?.first { $0["qdev"]?.text == disk.qomPath || $0["qdev"]?.text == disk.info.alias }
        guard let inserted = device?["inserted"] else { return }
        for (name, path) in Self.members { self[keyPath: path] = inserted[name]?.uint64 ?? 0 }
        groupName = inserted["group"]?.text ?? groupName
    }
}

extension Disk {
    /// The name of the guest's device for QEMU's block commands.
    var qomPath: String {
        let alias = info.alias ?? ""
        return bus == .virtio ? "/machine/peripheral/\(alias)/virtio-backend" : alias
    }
}
