// SPDX-License-Identifier: Apache-2.0
internal import DriverSupport
internal import Errors
internal import WireProtocol

extension TestConnection {
    func connectGetCPUModelNames(
        _ args: Remote.ConnectGetCPUModelNamesArgs, in call: any CallContext
    ) async throws -> Remote.ConnectGetCPUModelNamesRet {
        try check(args.flags, in: "testConnectGetCPUModelNames")
        let names = try CPUModelNames.names(architecture: args.arch)
        return Remote.ConnectGetCPUModelNamesRet(models: args.needResults != 0 ? names : [], ret: Int32(names.count))
    }
}
