// SPDX-License-Identifier: Apache-2.0
// Written by xdrgen from protocol/admin.x. Do not edit: edit that file and run `make generate`.
// swift-format-ignore-file
import XDR

private typealias MadeFor = GeneratedCodeVersion1

extension RemoteAdminService {
    public func connectOpen(_ args: Admin.ConnectOpenArgs, in call: any CallContext) async throws { let _: XDRVoid = try await caller.call(Admin.Procedure.connectOpen.knownInfo, args, in: call) }
    public func connectClose(in call: any CallContext) async throws { let _: XDRVoid = try await caller.call(Admin.Procedure.connectClose.knownInfo, XDRVoid(), in: call) }
    public func connectGetLibVersion(in call: any CallContext) async throws -> Admin.ConnectGetLibVersionRet { try await caller.call(Admin.Procedure.connectGetLibVersion.knownInfo, XDRVoid(), in: call) }
    public func connectListServers(_ args: Admin.ConnectListServersArgs, in call: any CallContext) async throws -> Admin.ConnectListServersRet { try await caller.call(Admin.Procedure.connectListServers.knownInfo, args, in: call) }
    public func connectLookupServer(_ args: Admin.ConnectLookupServerArgs, in call: any CallContext) async throws -> Admin.ConnectLookupServerRet { try await caller.call(Admin.Procedure.connectLookupServer.knownInfo, args, in: call) }
    public func serverGetThreadpoolParameters(_ args: Admin.ServerGetThreadpoolParametersArgs, in call: any CallContext) async throws -> Admin.ServerGetThreadpoolParametersRet { try await caller.call(Admin.Procedure.serverGetThreadpoolParameters.knownInfo, args, in: call) }
    public func serverSetThreadpoolParameters(_ args: Admin.ServerSetThreadpoolParametersArgs, in call: any CallContext) async throws { let _: XDRVoid = try await caller.call(Admin.Procedure.serverSetThreadpoolParameters.knownInfo, args, in: call) }
    public func serverListClients(_ args: Admin.ServerListClientsArgs, in call: any CallContext) async throws -> Admin.ServerListClientsRet { try await caller.call(Admin.Procedure.serverListClients.knownInfo, args, in: call) }
    public func serverLookupClient(_ args: Admin.ServerLookupClientArgs, in call: any CallContext) async throws -> Admin.ServerLookupClientRet { try await caller.call(Admin.Procedure.serverLookupClient.knownInfo, args, in: call) }
    public func clientGetInfo(_ args: Admin.ClientGetInfoArgs, in call: any CallContext) async throws -> Admin.ClientGetInfoRet { try await caller.call(Admin.Procedure.clientGetInfo.knownInfo, args, in: call) }
    public func clientClose(_ args: Admin.ClientCloseArgs, in call: any CallContext) async throws { let _: XDRVoid = try await caller.call(Admin.Procedure.clientClose.knownInfo, args, in: call) }
    public func serverGetClientLimits(_ args: Admin.ServerGetClientLimitsArgs, in call: any CallContext) async throws -> Admin.ServerGetClientLimitsRet { try await caller.call(Admin.Procedure.serverGetClientLimits.knownInfo, args, in: call) }
    public func serverSetClientLimits(_ args: Admin.ServerSetClientLimitsArgs, in call: any CallContext) async throws { let _: XDRVoid = try await caller.call(Admin.Procedure.serverSetClientLimits.knownInfo, args, in: call) }
    public func connectGetLoggingOutputs(_ args: Admin.ConnectGetLoggingOutputsArgs, in call: any CallContext) async throws -> Admin.ConnectGetLoggingOutputsRet { try await caller.call(Admin.Procedure.connectGetLoggingOutputs.knownInfo, args, in: call) }
    public func connectGetLoggingFilters(_ args: Admin.ConnectGetLoggingFiltersArgs, in call: any CallContext) async throws -> Admin.ConnectGetLoggingFiltersRet { try await caller.call(Admin.Procedure.connectGetLoggingFilters.knownInfo, args, in: call) }
    public func connectSetLoggingOutputs(_ args: Admin.ConnectSetLoggingOutputsArgs, in call: any CallContext) async throws { let _: XDRVoid = try await caller.call(Admin.Procedure.connectSetLoggingOutputs.knownInfo, args, in: call) }
    public func connectSetLoggingFilters(_ args: Admin.ConnectSetLoggingFiltersArgs, in call: any CallContext) async throws { let _: XDRVoid = try await caller.call(Admin.Procedure.connectSetLoggingFilters.knownInfo, args, in: call) }
    public func serverUpdateTLSFiles(_ args: Admin.ServerUpdateTLSFilesArgs, in call: any CallContext) async throws { let _: XDRVoid = try await caller.call(Admin.Procedure.serverUpdateTLSFiles.knownInfo, args, in: call) }
    public func connectSetDaemonTimeout(_ args: Admin.ConnectSetDaemonTimeoutArgs, in call: any CallContext) async throws { let _: XDRVoid = try await caller.call(Admin.Procedure.connectSetDaemonTimeout.knownInfo, args, in: call) }
}
