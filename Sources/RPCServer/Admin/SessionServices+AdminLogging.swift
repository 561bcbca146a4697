// SPDX-License-Identifier: Apache-2.0
import Errors
import WireProtocol

// The admin program: the daemon's log.
extension SessionServices {
    func connectGetLoggingOutputs(
        _ args: Admin.ConnectGetLoggingOutputsArgs, in call: any CallContext
    ) async throws -> Admin.ConnectGetLoggingOutputsRet {
        try Self.refuseFlags(args.flags, "adminConnectGetLoggingOutputs")
        let outputs = try control("virAdmConnectGetLoggingOutputs").logOutputs
        return Admin.ConnectGetLoggingOutputsRet(outputs: outputs.joined(separator: " "), noutputs: UInt32(outputs.count))
    }

    func connectGetLoggingFilters(
        _ args: Admin.ConnectGetLoggingFiltersArgs, in call: any CallContext
    ) async throws -> Admin.ConnectGetLoggingFiltersRet {
        try Self.refuseFlags(args.flags, "adminConnectGetLoggingFilters")
        let filters = try control("virAdmConnectGetLoggingFilters").logFilters
        // Unlike the outputs, each filter ends with a space.
        return Admin.ConnectGetLoggingFiltersRet(
            filters: filters.isEmpty ? nil : filters.map { $0 + " " }.joined(), nfilters: UInt32(filters.count))
    }

    func connectSetLoggingOutputs(_ args: Admin.ConnectSetLoggingOutputsArgs, in call: any CallContext) async throws {
        try Self.refuseFlags(args.flags, "adminConnectSetLoggingOutputs")
        try control("virAdmConnectSetLoggingOutputs").setLogOutputs(args.outputs ?? "")
    }

    func connectSetLoggingFilters(_ args: Admin.ConnectSetLoggingFiltersArgs, in call: any CallContext) async throws {
        try Self.refuseFlags(args.flags, "adminConnectSetLoggingFilters")
        try control("virAdmConnectSetLoggingFilters").setLogFilters(args.filters ?? "")
    }
}
