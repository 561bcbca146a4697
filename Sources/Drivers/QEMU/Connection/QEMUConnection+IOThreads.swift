// SPDX-License-Identifier: Apache-2.0
internal import DriverSupport
internal import Errors
internal import Model
internal import WireProtocol

extension QEMUConnection {
    func domainGetIOThreadInfo(
        _ args: Remote.DomainGetIOThreadInfoArgs, in call: any CallContext
    ) async throws -> Remote.DomainGetIOThreadInfoRet {
        try check(args.flags, allowed: AffectFlags.both, in: "qemuDomainGetIOThreadInfo")
        let configuration = try selected(args.dom, args.flags, in: "virDomainGetIOThreadInfo")
        let domain = try host.domain(args.dom)
        let length = CPUMap.length(cpus: HostFacts.presentCPUs)
        var ids = configuration.numberedIOThreads.map(\.id)
        if try domain.targets(args.flags & AffectFlags.both).live {
            // As the monitor lists them.
            let (_, figures) = try await figures(args.dom, .iothread, "remoteDispatchDomainGetIOThreadInfo")
            ids = (figures.iothreads ?? []).compactMap(Self.number)
        }
        let info = ids.map { id in
            let map = configuration.affinity(ofIOThread: id, host: HostFacts.presentCPUs)
            return Remote.DomainIOThreadInfo(iothreadID: id, cpumap: map.wire(length: length))
        }
        return Remote.DomainGetIOThreadInfoRet(info: info, ret: UInt32(info.count))
    }

    private static func number(_ thread: JSON) -> UInt32? {
        thread["id"]?.text.flatMap { $0.hasPrefix("iothread") ? UInt32($0.dropFirst("iothread".count)) : nil }
    }

    func domainPinIOThread(_ args: Remote.DomainPinIOThreadArgs, in call: any CallContext) async throws {
        try check(args.flags, allowed: AffectFlags.both, in: "qemuDomainPinIOThread")
        let map = CPUMap(wire: args.cpumap)
        guard !map.isEmpty else { throw VirtError(.invalidArg, .qemu, "Empty iothread cpumap list for pinning") }
        let number = args.iothreadsID
        try await change(
            args.dom, args.flags, "remoteDispatchDomainPinIothread",
            effect: { domain in
                let figures = await MonitorFigures(
                    domain.guest, domain.configuration.value, .iothread, within: host.configuration.monitorDeadline)
                let thread = figures.iothreads?.first { Self.number($0) == number }?["thread-id"]?.int64
                if let thread { try map.apply(to: Int32(clamping: thread)) }
            }
        ) { (configuration) throws(VirtError) in
            guard configuration.numberedIOThreads.contains(where: { $0.id == number }) else {
                throw VirtError(
                    .invalidArg, .qemu, configuration.id == -1 ? "iothreadid \(number) not found" : "iothread \(number) not found")
            }
            configuration.pin(ioThread: number, to: map)
        }
    }

    func domainAddIOThread(_ args: Remote.DomainAddIOThreadArgs, in call: any CallContext) async throws {
        try check(args.flags, allowed: AffectFlags.both, in: "qemuDomainAddIOThread")
        guard args.iothreadID != 0 else { throw VirtError(.invalidArg, .qemu, "invalid value of 0 for iothread_id") }
        let number = args.iothreadID
        try await change(
            args.dom, args.flags, "remoteDispatchDomainAddIothread",
            live: { _ in [QMPCommand("object-add", ["qom-type": "iothread", "id": .string("iothread\(number)")])] }
        ) { (configuration) throws(VirtError) in
            configuration.iothreads = configuration.numberedIOThreads
            guard !configuration.iothreads.contains(where: { $0.id == number }) else {
                throw VirtError(.invalidArg, .qemu, "an IOThread is already using iothread_id '\(number)'")
            }
            var thread = IOThread()
            thread.id = number
            configuration.iothreads.append(thread)
            configuration.iothreadCount = UInt32(configuration.iothreads.count)
        }
    }

    func domainDelIOThread(_ args: Remote.DomainDelIOThreadArgs, in call: any CallContext) async throws {
        guard args.iothreadID != 0 else {
            throw VirtError.invalidArgument(
                "iothread_id in virDomainDelIOThread must not be zero", function: "virDomainDelIOThread",
                argument: "iothread_id", domain: .domain)
        }
        try check(args.flags, allowed: AffectFlags.both, in: "qemuDomainDelIOThread")
        let number = args.iothreadID
        try await change(
            args.dom, args.flags, "remoteDispatchDomainDelIothread",
            live: { _ in [QMPCommand("object-del", ["id": .string("iothread\(number)")])] }
        ) { (configuration) throws(VirtError) in
            configuration.iothreads = configuration.numberedIOThreads
            guard configuration.iothreads.contains(where: { $0.id == number }) else {
                throw VirtError(.invalidArg, .qemu, "cannot find IOThread '\(number)' in iothreadids list")
            }
            if configuration.devices.disks.contains(where: { $0.iothread == number }) {
                throw VirtError(.invalidArg, .qemu, "cannot remove IOThread \(number) since it is being used by disk")
            }
            configuration.iothreads.removeAll { $0.id == number }
            configuration.iothreadCount = UInt32(configuration.iothreads.count)
            configuration.cpuTune?.iothreadPins.removeAll { $0.iothread == number }
        }
    }

    private static let fields: [(field: String, type: ParameterType)] = [
        ("poll_max_ns", .ulong), ("poll_grow", .uint), ("poll_shrink", .uint), ("thread_pool_min", .int), ("thread_pool_max", .int),
    ]

    func domainSetIOThreadParams(_ args: Remote.DomainSetIOThreadParamsArgs, in call: any CallContext) async throws {
        try check(args.flags, allowed: AffectFlags.both, in: "qemuDomainSetIOThreadParams")
        guard args.iothreadID != 0 else { throw VirtError(.invalidArg, .qemu, "invalid value of 0 for iothread_id") }
        let parameters = try CheckedParameters(args.params, known: Self.fields)
        let number = args.iothreadID
        let path = "/objects/iothread\(number)"
        let settings: [(String, JSON?)] = [
            ("poll-max-ns", parameters.ulong("poll_max_ns").map(JSON.unsigned)),
            ("poll-grow", parameters.uint("poll_grow").map { .integer(Int64($0)) }),
            ("poll-shrink", parameters.uint("poll_shrink").map { .integer(Int64($0)) }),
            ("thread-pool-min", parameters.int("thread_pool_min").map { .integer(Int64($0)) }),
            ("thread-pool-max", parameters.int("thread_pool_max").map { .integer(Int64($0)) }),
        ]
        try await change(
            args.dom, args.flags, "remoteDispatchDomainSetIothreadParams",
            live: { _ in
                settings.compactMap { name, value in
                    value.map { QMPCommand("qom-set", ["path": .string(path), "property": .string(name), "value": $0]) }
                }
            }
        ) { (configuration) throws(VirtError) in
            guard configuration.numberedIOThreads.contains(where: { $0.id == number }) else {
                throw VirtError(.invalidArg, .qemu, "cannot find IOThread '\(number)' in iothreadids")
            }
            if configuration.id == -1, settings.prefix(3).contains(where: { $0.1 != nil }) {
                throw VirtError(.operationUnsupported, .qemu, "configuring persistent polling values is not supported")
            }
        }
    }
}
