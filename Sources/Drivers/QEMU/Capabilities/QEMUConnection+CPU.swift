// SPDX-License-Identifier: Apache-2.0
internal import DriverSupport
internal import Errors
internal import Model
internal import WireProtocol

extension QEMUConnection {
    func connectGetCPUModelNames(
        _ args: Remote.ConnectGetCPUModelNamesArgs, in call: any CallContext
    ) async throws -> Remote.ConnectGetCPUModelNamesRet {
        try check(args.flags, in: "qemuConnectGetCPUModelNames")
        let names = try await host.workers.run { () throws(VirtError) in
            try HostProcessor.modelMap.modelNames(architecture: args.arch)
        }
        return Remote.ConnectGetCPUModelNamesRet(models: args.needResults != 0 ? names : [], ret: Int32(names.count))
    }

    func connectBaselineCPU(
        _ args: Remote.ConnectBaselineCPUArgs, in call: any CallContext
    ) async throws -> Remote.ConnectBaselineCPURet {
        try check(args.flags, allowed: 3, in: "qemuConnectBaselineCPU")
        let options = BaselineOptions(rawValue: args.flags)
        let cpu = try await host.workers.run { try HostProcessor.modelMap.baseline(args.xmlCPUs, options: options) }
        return Remote.ConnectBaselineCPURet(cpu: cpu.xml)
    }

    func connectCompareCPU(
        _ args: Remote.ConnectCompareCPUArgs, in call: any CallContext
    ) async throws -> Remote.ConnectCompareCPURet {
        let flags = CompareFlags(rawValue: args.flags)
        try check(args.flags, allowed: 3, in: "qemuConnectCompareCPU")
        let result = try await host.workers.run {
            let wanted = try CPUDescription(xml: args.xml)
            guard let cpu = QEMUCapabilities.hostCPU else {
                guard flags.contains(.failIncompatible) else { return CPUComparison.incompatible }
                throw VirtError(.cpuIncompatible, .cpu, "cannot get host CPU")
            }
            return try HostProcessor.modelMap.compare(
                cpu, with: wanted, failsIncompatible: flags.contains(.failIncompatible))
        }
        return Remote.ConnectCompareCPURet(result: result.rawValue)
    }
}

/// Flags of `virConnectCompareCPU`: `VIR_CONNECT_COMPARE_CPU_*`.
struct CompareFlags: OptionSet {
    let rawValue: UInt32
    /// Throw the reason instead of answering "incompatible".
    static let failIncompatible = CompareFlags(rawValue: 1 << 0)
    /// Check the document against its schema first.
    static let validate = CompareFlags(rawValue: 1 << 1)
}
