// SPDX-License-Identifier: Apache-2.0
internal import DriverSupport
internal import Errors
internal import Model
internal import WireProtocol

/// Limits on what a disk and an interface may do.
extension TestConnection {
    // MARK: - Disks

    func domainGetBlockIOTune(
        _ args: Remote.DomainGetBlockIOTuneArgs, in call: any CallContext
    ) async throws -> Remote.DomainGetBlockIOTuneRet {
        try AffectFlags.checkOne(args.flags, in: "virDomainGetBlockIoTune")
        try check(args.flags, allowed: AffectFlags.both | typedParameterStringOkay, in: "testDomainGetBlockIoTune")
        let throttle = try host.withDomain(args.dom) { (domain) throws(VirtError) in
            let configuration = try domain.selected(args.flags)
            return configuration.devices.disks[try configuration.throttledDisk(args.disk ?? "")].throttle
        }
        let parameters = ThrottleField.all.map { $0.parameter(throttle) }
        let answer = parameterAnswer(parameters, asked: args.nparams)
        return Remote.DomainGetBlockIOTuneRet(params: answer.parameters, nparams: answer.count)
    }

    func domainSetBlockIOTune(_ args: Remote.DomainSetBlockIOTuneArgs, in call: any CallContext) async throws {
        try AffectFlags.checkOne(args.flags, in: "virDomainGetBlockIoTune")
        try check(args.flags, allowed: AffectFlags.both, in: "testDomainSetBlockIoTune")
        let parameters = try CheckedParameters(args.params, known: ThrottleField.known)
        try host.withDomain(args.dom) { (domain) throws(VirtError) in
            try domain.changeSelected(args.flags) { (configuration) throws(VirtError) in
                let disk = try configuration.throttledDisk(args.disk)
                var throttle = configuration.devices.disks[disk].throttle
                try ThrottleField.apply(parameters, to: &throttle)
                try ThrottleField.check(throttle)
                configuration.devices.disks[disk].throttle = throttle
            }
        }
    }

    // MARK: - Interfaces

    private static let interfaceFields: [(field: String, type: ParameterType)] = [
        ("inbound.average", .uint), ("inbound.peak", .uint), ("inbound.burst", .uint), ("inbound.floor", .uint),
        ("outbound.average", .uint), ("outbound.peak", .uint), ("outbound.burst", .uint),
    ]

    func domainGetInterfaceParameters(
        _ args: Remote.DomainGetInterfaceParametersArgs, in call: any CallContext
    ) async throws -> Remote.DomainGetInterfaceParametersRet {
        try check(args.flags, allowed: AffectFlags.both | typedParameterStringOkay, in: "testDomainGetInterfaceParameters")
        let bandwidth = try host.withDomain(args.dom) { (domain) throws(VirtError) -> Bandwidth? in
            let configuration = try domain.selected(args.flags)
            // Who only asks how many there are may name anything.
            guard args.nparams > 0 else { return nil }
            return configuration.devices.interfaces[try configuration.interfaceIndex(args.device)].bandwidth
        }
        func number(_ value: UInt64?) -> UInt32 { UInt32(clamping: value ?? 0) }
        let inbound = bandwidth?.inbound
        let outbound = bandwidth?.outbound
        let answer = parameterAnswer(
            [
                .uint("inbound.average", number(inbound?.average)), .uint("inbound.peak", number(inbound?.peak)),
                .uint("inbound.burst", number(inbound?.burst)), .uint("inbound.floor", number(inbound?.floor)),
                .uint("outbound.average", number(outbound?.average)), .uint("outbound.peak", number(outbound?.peak)),
                .uint("outbound.burst", number(outbound?.burst)),
            ], asked: args.nparams)
        return Remote.DomainGetInterfaceParametersRet(params: answer.parameters, nparams: answer.count)
    }

    func domainSetInterfaceParameters(_ args: Remote.DomainSetInterfaceParametersArgs, in call: any CallContext) async throws {
        try check(args.flags, allowed: AffectFlags.both, in: "testDomainSetInterfaceParameters")
        let parameters = try CheckedParameters(args.params, known: Self.interfaceFields)
        try host.withDomain(args.dom) { (domain) throws(VirtError) in
            try domain.changeSelected(args.flags) { (configuration) throws(VirtError) in
                let index = try configuration.interfaceIndex(args.device)
                var bandwidth = configuration.devices.interfaces[index].bandwidth ?? Bandwidth()
                bandwidth.inbound = Self.rate(bandwidth.inbound, parameters, "inbound")
                bandwidth.outbound = Self.rate(bandwidth.outbound, parameters, "outbound")
                let isEmpty = bandwidth.inbound == nil && bandwidth.outbound == nil
                configuration.devices.interfaces[index].bandwidth = isEmpty ? nil : bandwidth
            }
        }
    }

    /// A direction's limits after a change. Without an average, or a floor, there are none.
    private static func rate(_ old: BandwidthRate?, _ parameters: CheckedParameters, _ direction: String) -> BandwidthRate? {
        func number(_ field: String) -> UInt64?? {
            guard let value = parameters.uint("\(direction).\(field)") else { return nil }
            return .some(value == 0 ? nil : UInt64(value))
        }
        var rate = BandwidthRate()
        rate.average = number("average") ?? nil
        rate.peak = number("peak") ?? nil
        rate.burst = number("burst") ?? nil
        rate.floor = number("floor") ?? nil
        guard rate.average == nil, rate.floor == nil else { return rate }
        // Peak and burst alone change nothing.
        return number("average") != nil || number("floor") != nil ? nil : old
    }
}

extension DomainConfiguration {
    fileprivate func throttledDisk(_ path: String) throws(VirtError) -> Int {
        guard let disk = diskIndex(path) else {
            throw VirtError(.invalidArg, .test, "disk '\(path)' was not found in the domain config")
        }
        return disk
    }
}
