// SPDX-License-Identifier: Apache-2.0
// Written by xdrgen from protocol/admin.x. Do not edit: edit that file and run `make generate`.
// swift-format-ignore-file
import Errors

private typealias MadeFor = GeneratedCodeVersion1

/// The calls of this kind, one method per procedure.
public protocol AdminService: AnyObject, Sendable {
    /// `virAdmConnectOpen`, procedure 1.
    func connectOpen(_ args: Admin.ConnectOpenArgs, in call: any CallContext) async throws
    /// `virAdmConnectClose`, procedure 2.
    func connectClose(in call: any CallContext) async throws
    /// `virAdmConnectGetLibVersion`, procedure 3.
    func connectGetLibVersion(in call: any CallContext) async throws -> Admin.ConnectGetLibVersionRet
    /// `virAdmConnectListServers`, procedure 4.
    func connectListServers(_ args: Admin.ConnectListServersArgs, in call: any CallContext) async throws -> Admin.ConnectListServersRet
    /// `virAdmConnectLookupServer`, procedure 5.
    func connectLookupServer(_ args: Admin.ConnectLookupServerArgs, in call: any CallContext) async throws -> Admin.ConnectLookupServerRet
    /// `virAdmServerGetThreadPoolParameters`, procedure 6.
    func serverGetThreadpoolParameters(_ args: Admin.ServerGetThreadpoolParametersArgs, in call: any CallContext) async throws -> Admin.ServerGetThreadpoolParametersRet
    /// `virAdmServerSetThreadPoolParameters`, procedure 7.
    func serverSetThreadpoolParameters(_ args: Admin.ServerSetThreadpoolParametersArgs, in call: any CallContext) async throws
    /// `virAdmServerListClients`, procedure 8.
    func serverListClients(_ args: Admin.ServerListClientsArgs, in call: any CallContext) async throws -> Admin.ServerListClientsRet
    /// `virAdmServerLookupClient`, procedure 9.
    func serverLookupClient(_ args: Admin.ServerLookupClientArgs, in call: any CallContext) async throws -> Admin.ServerLookupClientRet
    /// `virAdmClientGetInfo`, procedure 10.
    func clientGetInfo(_ args: Admin.ClientGetInfoArgs, in call: any CallContext) async throws -> Admin.ClientGetInfoRet
    /// `virAdmClientClose`, procedure 11.
    func clientClose(_ args: Admin.ClientCloseArgs, in call: any CallContext) async throws
    /// `virAdmServerGetClientLimits`, procedure 12.
    func serverGetClientLimits(_ args: Admin.ServerGetClientLimitsArgs, in call: any CallContext) async throws -> Admin.ServerGetClientLimitsRet
    /// `virAdmServerSetClientLimits`, procedure 13.
    func serverSetClientLimits(_ args: Admin.ServerSetClientLimitsArgs, in call: any CallContext) async throws
    /// `virAdmConnectGetLoggingOutputs`, procedure 14.
    func connectGetLoggingOutputs(_ args: Admin.ConnectGetLoggingOutputsArgs, in call: any CallContext) async throws -> Admin.ConnectGetLoggingOutputsRet
    /// `virAdmConnectGetLoggingFilters`, procedure 15.
    func connectGetLoggingFilters(_ args: Admin.ConnectGetLoggingFiltersArgs, in call: any CallContext) async throws -> Admin.ConnectGetLoggingFiltersRet
    /// `virAdmConnectSetLoggingOutputs`, procedure 16.
    func connectSetLoggingOutputs(_ args: Admin.ConnectSetLoggingOutputsArgs, in call: any CallContext) async throws
    /// `virAdmConnectSetLoggingFilters`, procedure 17.
    func connectSetLoggingFilters(_ args: Admin.ConnectSetLoggingFiltersArgs, in call: any CallContext) async throws
    /// `virAdmServerUpdateTlsFiles`, procedure 18.
    func serverUpdateTLSFiles(_ args: Admin.ServerUpdateTLSFilesArgs, in call: any CallContext) async throws
    /// `virAdmConnectSetDaemonTimeout`, procedure 19.
    func connectSetDaemonTimeout(_ args: Admin.ConnectSetDaemonTimeoutArgs, in call: any CallContext) async throws
}

extension AdminService {
    public func connectOpen(_ args: Admin.ConnectOpenArgs, in call: any CallContext) async throws { throw VirtError.unsupported("virAdmConnectOpen", .admin) }
    public func connectClose(in call: any CallContext) async throws { throw VirtError.unsupported("virAdmConnectClose", .admin) }
    public func connectGetLibVersion(in call: any CallContext) async throws -> Admin.ConnectGetLibVersionRet { throw VirtError.unsupported("virAdmConnectGetLibVersion", .admin) }
    public func connectListServers(_ args: Admin.ConnectListServersArgs, in call: any CallContext) async throws -> Admin.ConnectListServersRet { throw VirtError.unsupported("virAdmConnectListServers", .admin) }
    public func connectLookupServer(_ args: Admin.ConnectLookupServerArgs, in call: any CallContext) async throws -> Admin.ConnectLookupServerRet { throw VirtError.unsupported("virAdmConnectLookupServer", .admin) }
    public func serverGetThreadpoolParameters(_ args: Admin.ServerGetThreadpoolParametersArgs, in call: any CallContext) async throws -> Admin.ServerGetThreadpoolParametersRet { throw VirtError.unsupported("virAdmServerGetThreadPoolParameters", .admin) }
    public func serverSetThreadpoolParameters(_ args: Admin.ServerSetThreadpoolParametersArgs, in call: any CallContext) async throws { throw VirtError.unsupported("virAdmServerSetThreadPoolParameters", .admin) }
    public func serverListClients(_ args: Admin.ServerListClientsArgs, in call: any CallContext) async throws -> Admin.ServerListClientsRet { throw VirtError.unsupported("virAdmServerListClients", .admin) }
    public func serverLookupClient(_ args: Admin.ServerLookupClientArgs, in call: any CallContext) async throws -> Admin.ServerLookupClientRet { throw VirtError.unsupported("virAdmServerLookupClient", .admin) }
    public func clientGetInfo(_ args: Admin.ClientGetInfoArgs, in call: any CallContext) async throws -> Admin.ClientGetInfoRet { throw VirtError.unsupported("virAdmClientGetInfo", .admin) }
    public func clientClose(_ args: Admin.ClientCloseArgs, in call: any CallContext) async throws { throw VirtError.unsupported("virAdmClientClose", .admin) }
    public func serverGetClientLimits(_ args: Admin.ServerGetClientLimitsArgs, in call: any CallContext) async throws -> Admin.ServerGetClientLimitsRet { throw VirtError.unsupported("virAdmServerGetClientLimits", .admin) }
    public func serverSetClientLimits(_ args: Admin.ServerSetClientLimitsArgs, in call: any CallContext) async throws { throw VirtError.unsupported("virAdmServerSetClientLimits", .admin) }
    public func connectGetLoggingOutputs(_ args: Admin.ConnectGetLoggingOutputsArgs, in call: any CallContext) async throws -> Admin.ConnectGetLoggingOutputsRet { throw VirtError.unsupported("virAdmConnectGetLoggingOutputs", .admin) }
    public func connectGetLoggingFilters(_ args: Admin.ConnectGetLoggingFiltersArgs, in call: any CallContext) async throws -> Admin.ConnectGetLoggingFiltersRet { throw VirtError.unsupported("virAdmConnectGetLoggingFilters", .admin) }
    public func connectSetLoggingOutputs(_ args: Admin.ConnectSetLoggingOutputsArgs, in call: any CallContext) async throws { throw VirtError.unsupported("virAdmConnectSetLoggingOutputs", .admin) }
    public func connectSetLoggingFilters(_ args: Admin.ConnectSetLoggingFiltersArgs, in call: any CallContext) async throws { throw VirtError.unsupported("virAdmConnectSetLoggingFilters", .admin) }
    public func serverUpdateTLSFiles(_ args: Admin.ServerUpdateTLSFilesArgs, in call: any CallContext) async throws { throw VirtError.unsupported("virAdmServerUpdateTlsFiles", .admin) }
    public func connectSetDaemonTimeout(_ args: Admin.ConnectSetDaemonTimeoutArgs, in call: any CallContext) async throws { throw VirtError.unsupported("virAdmConnectSetDaemonTimeout", .admin) }
}
