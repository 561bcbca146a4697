// SPDX-License-Identifier: Apache-2.0
// Written by xdrgen from protocol/admin.x. Do not edit: edit that file and run `make generate`.
// swift-format-ignore-file
package import XDR

private typealias MadeFor = GeneratedCodeVersion1

extension Admin {
    /// Every type by the wire's name for it: for tests that go over all of them.
    @_optimize(none)  // Long, and runs once.
    package static func wireTypes() -> [String: any XDRCodable.Type] {
        var types: [String: any XDRCodable.Type] = [:]
        types["admin_typed_param_value"] = Admin.TypedParamValue.self
        types["admin_typed_param"] = Admin.TypedParam.self
        types["admin_nonnull_server"] = Admin.Server.self
        types["admin_nonnull_client"] = Admin.Client.self
        types["admin_connect_open_args"] = Admin.ConnectOpenArgs.self
        types["admin_connect_get_lib_version_ret"] = Admin.ConnectGetLibVersionRet.self
        types["admin_connect_list_servers_args"] = Admin.ConnectListServersArgs.self
        types["admin_connect_list_servers_ret"] = Admin.ConnectListServersRet.self
        types["admin_connect_lookup_server_args"] = Admin.ConnectLookupServerArgs.self
        types["admin_connect_lookup_server_ret"] = Admin.ConnectLookupServerRet.self
        types["admin_server_get_threadpool_parameters_args"] = Admin.ServerGetThreadpoolParametersArgs.self
        types["admin_server_get_threadpool_parameters_ret"] = Admin.ServerGetThreadpoolParametersRet.self
        types["admin_server_set_threadpool_parameters_args"] = Admin.ServerSetThreadpoolParametersArgs.self
        types["admin_server_list_clients_args"] = Admin.ServerListClientsArgs.self
        types["admin_server_list_clients_ret"] = Admin.ServerListClientsRet.self
        types["admin_server_lookup_client_args"] = Admin.ServerLookupClientArgs.self
        types["admin_server_lookup_client_ret"] = Admin.ServerLookupClientRet.self
        types["admin_client_get_info_args"] = Admin.ClientGetInfoArgs.self
        types["admin_client_get_info_ret"] = Admin.ClientGetInfoRet.self
        types["admin_client_close_args"] = Admin.ClientCloseArgs.self
        types["admin_server_get_client_limits_args"] = Admin.ServerGetClientLimitsArgs.self
        types["admin_server_get_client_limits_ret"] = Admin.ServerGetClientLimitsRet.self
        types["admin_server_set_client_limits_args"] = Admin.ServerSetClientLimitsArgs.self
        types["admin_server_update_tls_files_args"] = Admin.ServerUpdateTLSFilesArgs.self
        types["admin_connect_get_logging_outputs_args"] = Admin.ConnectGetLoggingOutputsArgs.self
        types["admin_connect_get_logging_outputs_ret"] = Admin.ConnectGetLoggingOutputsRet.self
        types["admin_connect_get_logging_filters_args"] = Admin.ConnectGetLoggingFiltersArgs.self
        types["admin_connect_get_logging_filters_ret"] = Admin.ConnectGetLoggingFiltersRet.self
        types["admin_connect_set_logging_outputs_args"] = Admin.ConnectSetLoggingOutputsArgs.self
        types["admin_connect_set_logging_filters_args"] = Admin.ConnectSetLoggingFiltersArgs.self
        types["admin_connect_set_daemon_timeout_args"] = Admin.ConnectSetDaemonTimeoutArgs.self
        return types
    }
}
