// SPDX-License-Identifier: Apache-2.0
internal import DriverSupport
internal import Errors
internal import Model
internal import WireProtocol

extension TestConnection {
    func domainGetIOThreadInfo(
        _ args: Remote.DomainGetIOThreadInfoArgs, in call: any CallContext
    ) async throws -> Remote.DomainGetIOThreadInfoRet {
        try AffectFlags.checkOne(args.flags, in: "virDomainGetIOThreadInfo")
        try check(args.flags, allowed: AffectFlags.both, in: "testDomainGetIOThreadInfo")
        let configuration = try host.withDomain(args.dom) { (domain) throws(VirtError) in try domain.selected(args.flags) }
        let info = configuration.numberedIOThreads.map { thread in
            let map = configuration.affinity(ofIOThread: thread.id)
            let length = CPUMap.length(cpus: max(Int(configuration.vcpus.maximum), (map.cpus.last ?? 0) + 1))
            return Remote.DomainIOThreadInfo(iothreadID: thread.id, cpumap: map.wire(length: length))
        }
        return Remote.DomainGetIOThreadInfoRet(info: info, ret: UInt32(info.count))
    }

    func domainPinIOThread(_ args: Remote.DomainPinIOThreadArgs, in call: any CallContext) async throws {
        try check(args.flags, allowed: AffectFlags.both, in: "testDomainPinIOThread")
        let map = CPUMap(wire: args.cpumap)
        try host.withDomain(args.dom) { (domain) throws(VirtError) in
            try domain.changeSelected(args.flags) { (configuration) throws(VirtError) in
                guard !map.isEmpty else { throw VirtError(.invalidArg, .test, "Empty iothread cpumap list for pinning") }
                configuration.iothreads = configuration.numberedIOThreads
                guard configuration.iothreads.contains(where: { $0.id == args.iothreadsID }) else {
                    throw VirtError(.invalidArg, .test, "iothreadid \(args.iothreadsID) not found")
                }
                configuration.pin(ioThread: args.iothreadsID, to: map)
            }
        }
    }

    func domainAddIOThread(_ args: Remote.DomainAddIOThreadArgs, in call: any CallContext) async throws {
        try check(args.flags, allowed: AffectFlags.both, in: "testDomainAddIOThread")
        guard args.iothreadID != 0 else {
            throw VirtError(.invalidArg, .test, "invalid value of 0 for iothread_id")
        }
        try host.withDomain(args.dom) { (domain) throws(VirtError) in
            try domain.changeSelected(args.flags) { (configuration) throws(VirtError) in
                configuration.iothreads = configuration.numberedIOThreads
                guard !configuration.iothreads.contains(where: { $0.id == args.iothreadID }) else {
                    throw VirtError(.invalidArg, .domain, "an IOThread is already using iothread_id '\(args.iothreadID)'")
                }
                var thread = IOThread()
                thread.id = args.iothreadID
                configuration.iothreads.append(thread)
                configuration.iothreadCount = UInt32(configuration.iothreads.count)
            }
            domain.guest.iothreads.append(TestIOThread(id: args.iothreadID))
        }
    }

    func domainDelIOThread(_ args: Remote.DomainDelIOThreadArgs, in call: any CallContext) async throws {
        guard args.iothreadID != 0 else {
            throw VirtError.invalidArgument(
                "iothread_id in virDomainDelIOThread must not be zero", function: "virDomainDelIOThread",
                argument: "iothread_id", domain: .domain)
        }
        try check(args.flags, allowed: AffectFlags.both, in: "testDomainDelIOThread")
        try host.withDomain(args.dom) { (domain) throws(VirtError) in
            try domain.changeSelected(args.flags) { (configuration) throws(VirtError) in
                configuration.iothreads = configuration.numberedIOThreads
                guard configuration.iothreads.contains(where: { $0.id == args.iothreadID }) else {
                    throw VirtError(.invalidArg, .domain, "cannot find IOThread '\(args.iothreadID)' in iothreadids list")
                }
                configuration.iothreads.removeAll { $0.id == args.iothreadID }
                configuration.iothreadCount = UInt32(configuration.iothreads.count)
                configuration.cpuTune?.iothreadPins.removeAll { $0.iothread == args.iothreadID }
            }
            domain.guest.iothreads.removeAll { $0.id == args.iothreadID }
        }
    }

    private static let iothreadFields: [(field: String, type: ParameterType)] = [
        ("poll_max_ns", .ulong), ("poll_grow", .uint), ("poll_shrink", .uint),
    ]

    func domainSetIOThreadParams(_ args: Remote.DomainSetIOThreadParamsArgs, in call: any CallContext) async throws {
        try check(args.flags, allowed: AffectFlags.live, in: "testDomainSetIOThreadParams")
        guard args.iothreadID != 0 else {
            throw VirtError(.invalidArg, .test, "invalid value of 0 for iothread_id")
        }
        try host.withDomain(args.dom) { (domain) throws(VirtError) in
            _ = try domain.wantsStored(args.flags)
            guard domain.configuration.numberedIOThreads.contains(where: { $0.id == args.iothreadID }) else {
                throw VirtError(.invalidArg, .test, "cannot find IOThread '\(args.iothreadID)' in iothreadids")
            }
            guard let index = domain.guest.iothreads.firstIndex(where: { $0.id == args.iothreadID }) else {
                // A thread that came with the definition: the reference fails without a reason.
                throw VirtError.unknownCause()
            }
            let parameters = try CheckedParameters(args.params, known: Self.iothreadFields)
            if let value = parameters.ulong("poll_max_ns") { domain.guest.iothreads[index].pollMaximum = value }
            if let value = parameters.uint("poll_grow") { domain.guest.iothreads[index].pollGrow = value }
            if let value = parameters.uint("poll_shrink") { domain.guest.iothreads[index].pollShrink = value }
        }
    }
}

extension DomainConfiguration {
    /// Where nothing is said, as many CPUs as the domain has now: the reference's test driver counts those and not the host's.
    func affinity(ofIOThread thread: UInt32) -> CPUMap { affinity(ofIOThread: thread, host: Int(currentVCPUs)) }
}
