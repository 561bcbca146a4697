// SPDX-License-Identifier: Apache-2.0
internal import DriverSupport
internal import Errors
internal import Model
internal import WireProtocol

extension TestConnection {
    /// Unknown architectures are this driver's error, those without models the CPU driver's.
    private func names(architecture: String) throws(VirtError) -> [String] {
        do throws(VirtError) {
            return try CPUModelMap.builtIn.modelNames(architecture: architecture)
        } catch {
            guard error.code == .invalidArg else { throw error }
            throw VirtError(.invalidArg, .test, "cannot find architecture \(architecture)")
        }
    }

    func connectGetCPUModelNames(
        _ args: Remote.ConnectGetCPUModelNamesArgs, in call: any CallContext
    ) async throws -> Remote.ConnectGetCPUModelNamesRet {
        try check(args.flags, in: "testConnectGetCPUModelNames")
        let names = try names(architecture: args.arch)
        return Remote.ConnectGetCPUModelNamesRet(models: args.needResults != 0 ? names : [], ret: Int32(names.count))
    }

    func connectBaselineCPU(
        _ args: Remote.ConnectBaselineCPUArgs, in call: any CallContext
    ) async throws -> Remote.ConnectBaselineCPURet {
        let options = BaselineOptions(rawValue: args.flags)
        try check(args.flags, allowed: BaselineOptions.expandFeatures.rawValue, in: "testConnectBaselineCPU")
        return Remote.ConnectBaselineCPURet(
            cpu: try CPUModelMap.builtIn.baseline(args.xmlCPUs, options: options, dropsHostOnly: false).xml)
    }
}
