// SPDX-License-Identifier: Apache-2.0
internal import DriverSupport
internal import Errors
internal import Model
internal import WireProtocol

extension TestConnection {
    private enum VCPUFlags {
        static let maximum: UInt32 = 4
    }

    // MARK: - How many

    func domainGetMaxVCPUs(
        _ args: Remote.DomainGetMaxVCPUsArgs, in call: any CallContext
    ) async throws -> Remote.DomainGetMaxVCPUsRet {
        Remote.DomainGetMaxVCPUsRet(num: try vcpuCount(args.dom, flags: AffectFlags.live | VCPUFlags.maximum))
    }

    func domainGetVCPUsFlags(
        _ args: Remote.DomainGetVCPUsFlagsArgs, in call: any CallContext
    ) async throws -> Remote.DomainGetVCPUsFlagsRet {
        try AffectFlags.checkOne(args.flags, in: "virDomainGetVcpusFlags")
        return Remote.DomainGetVCPUsFlagsRet(num: try vcpuCount(args.dom, flags: args.flags))
    }

    private func vcpuCount(_ reference: Remote.Domain, flags: UInt32) throws(VirtError) -> Int32 {
        try check(flags, allowed: AffectFlags.both | VCPUFlags.maximum, in: "testDomainGetVcpusFlags")
        return try host.withDomain(reference) { (domain) throws(VirtError) in
            let configuration = try domain.selected(flags & AffectFlags.both)
            return Int32(clamping: flags & VCPUFlags.maximum != 0 ? configuration.vcpus.maximum : configuration.currentVCPUs)
        }
    }

    func domainSetVCPUs(_ args: Remote.DomainSetVCPUsArgs, in call: any CallContext) async throws {
        try setVCPUs(args.dom, args.nvcpus, flags: AffectFlags.live, in: "virDomainSetVcpus")
    }

    func domainSetVCPUsFlags(_ args: Remote.DomainSetVCPUsFlagsArgs, in call: any CallContext) async throws {
        let maximum = NamedFlag(VCPUFlags.maximum, "VIR_DOMAIN_VCPU_MAXIMUM")
        try checkRequired(args.flags, maximum, needs: .affectConfig, in: "virDomainSetVcpusFlags")
        try setVCPUs(args.dom, args.nvcpus, flags: args.flags, in: "virDomainSetVcpusFlags")
    }

    private func setVCPUs(
        _ reference: Remote.Domain, _ count: UInt32, flags: UInt32, in function: String
    ) throws(VirtError) {
        guard count != 0 else {
            throw .invalidArgument(
                "nvcpus in \(function) must not be zero", function: function, argument: "nvcpus", domain: .domain)
        }
        try check(flags, allowed: AffectFlags.both | VCPUFlags.maximum, in: "testDomainSetVcpusFlags")
        let most = NodeConfiguration.maxDomainCPUs
        guard count <= most else {
            throw VirtError(.invalidArg, .test, "requested cpu amount exceeds maximum supported amount (\(count) > \(most))")
        }
        let setsMaximum = flags & VCPUFlags.maximum != 0
        try host.withDomain(reference) { (domain) throws(VirtError) in
            try domain.changeTargets(flags) { (configuration) throws(VirtError) in
                if setsMaximum {
                    configuration.setMaximumVCPUs(count)
                } else {
                    guard count <= configuration.vcpus.maximum else {
                        throw VirtError(
                            .invalidArg, .test, "requested cpu amount exceeds maximum (\(count) > \(configuration.vcpus.maximum))")
                    }
                    configuration.setCurrentVCPUs(count)
                }
            }
        }
    }

    // MARK: - Where they run

    func domainGetVCPUs(_ args: Remote.DomainGetVCPUsArgs, in call: any CallContext) async throws -> Remote.DomainGetVCPUsRet {
        let configuration = try host.withDomain(args.dom) { (domain) throws(VirtError) in
            guard domain.isActive else {
                throw VirtError(.operationInvalid, .test, "cannot list vcpus for an inactive domain")
            }
            return domain.configuration
        }
        let count = Int(min(UInt32(clamping: args.maxinfo), configuration.currentVCPUs))
        let length = max(0, Int(args.maplen))
        let time = TestClock.cpuTime() / 10_000
        var info: [Remote.VCPUInfo] = []
        var maps: [UInt8] = []
        for vcpu in 0..<count {
            let map = configuration.affinity(ofVCPU: vcpu)
            // The highest CPU of the host that it may use; without a pin the reference names the last bit of its map.
            info.append(Remote.VCPUInfo(number: UInt32(vcpu), state: 1, cpuTime: time, cpu: Int32(map.highest(of: host.node.cpus))))
            maps += map.wire(length: length)
        }
        return Remote.DomainGetVCPUsRet(info: info, cpumaps: maps)
    }

    func domainPinVCPU(_ args: Remote.DomainPinVCPUArgs, in call: any CallContext) async throws {
        try pin(args.dom, vcpu: args.vcpu, to: args.cpumap, flags: 0, in: "virDomainPinVcpu")
    }

    func domainPinVCPUFlags(_ args: Remote.DomainPinVCPUFlagsArgs, in call: any CallContext) async throws {
        try pin(args.dom, vcpu: args.vcpu, to: args.cpumap, flags: args.flags, in: "virDomainPinVcpuFlags")
    }

    private func pin(
        _ reference: Remote.Domain, vcpu: UInt32, to map: [UInt8], flags: UInt32, in function: String
    ) throws(VirtError) {
        try checkMap(map, in: function)
        try check(flags, in: "testDomainPinVcpuFlags")
        try host.withDomain(reference) { (domain) throws(VirtError) in
            guard domain.isActive else {
                throw VirtError(.operationInvalid, .test, "cannot pin vcpus on an inactive domain")
            }
            guard vcpu < domain.configuration.currentVCPUs else {
                throw VirtError(.invalidArg, .test, "requested vcpu '\(vcpu)' is not present in the domain")
            }
            domain.configuration.pin(vcpu: vcpu, to: CPUMap(wire: map))
        }
    }

    private func checkMap(_ map: [UInt8], in function: String) throws(VirtError) {
        guard !map.isEmpty else {
            throw .invalidArgument(
                "cpumap in \(function) must not be NULL", function: function, argument: "cpumap", domain: .domain)
        }
    }

    func domainGetVCPUPinInfo(
        _ args: Remote.DomainGetVCPUPinInfoArgs, in call: any CallContext
    ) async throws -> Remote.DomainGetVCPUPinInfoRet {
        try AffectFlags.checkOne(args.flags, in: "virDomainGetVcpuPinInfo")
        let configuration = try host.withDomain(args.dom) { (domain) throws(VirtError) in try domain.selected(args.flags) }
        let count = Int(min(UInt32(clamping: args.ncpumaps), configuration.vcpus.maximum))
        var maps: [UInt8] = []
        for vcpu in 0..<count { maps += configuration.affinity(ofVCPU: vcpu).wire(length: max(0, Int(args.maplen))) }
        return Remote.DomainGetVCPUPinInfoRet(cpumaps: maps, num: Int32(count))
    }

    func domainPinEmulator(_ args: Remote.DomainPinEmulatorArgs, in call: any CallContext) async throws {
        try checkMap(args.cpumap, in: "virDomainPinEmulator")
        try check(args.flags, allowed: AffectFlags.both, in: "testDomainPinEmulator")
        let map = CPUMap(wire: args.cpumap)
        try host.withDomain(args.dom) { (domain) throws(VirtError) in
            try domain.changeSelected(args.flags) { (configuration) throws(VirtError) in
                guard !map.isEmpty else { throw VirtError(.invalidArg, .test, "Empty cpu list for pinning") }
                configuration.pinEmulator(to: map)
            }
        }
    }

    func domainGetEmulatorPinInfo(
        _ args: Remote.DomainGetEmulatorPinInfoArgs, in call: any CallContext
    ) async throws -> Remote.DomainGetEmulatorPinInfoRet {
        try AffectFlags.checkOne(args.flags, in: "virDomainGetEmulatorPinInfo")
        try check(args.flags, allowed: AffectFlags.both, in: "testDomainGetEmulatorPinInfo")
        let configuration = try host.withDomain(args.dom) { (domain) throws(VirtError) in try domain.selected(args.flags) }
        return Remote.DomainGetEmulatorPinInfoRet(
            cpumaps: configuration.emulatorAffinity.wire(length: max(0, Int(args.maplen))), ret: 1)
    }
}

extension CPUMap {
    /// The highest member below the limit; with all of the host's CPUs in the map the host's last one.
    fileprivate func highest(of count: UInt32) -> Int {
        guard self != CPUMap(all: NodeConfiguration.hostCPUs) else { return Int(count) - 1 }
        return cpus.last { $0 < count } ?? 0
    }
}

extension DomainConfiguration {
    fileprivate func affinity(ofVCPU vcpu: Int) -> CPUMap { affinity(ofVCPU: vcpu, host: NodeConfiguration.hostCPUs) }
    fileprivate var emulatorAffinity: CPUMap { emulatorAffinity(host: NodeConfiguration.hostCPUs) }
}
