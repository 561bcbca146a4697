// SPDX-License-Identifier: Apache-2.0
// Written by xdrgen from protocol/admin.x. Do not edit: edit that file and run `make generate`.
// swift-format-ignore-file

private typealias MadeFor = GeneratedCodeVersion1

extension Admin {
    /// Every procedure, the first one is number 1.
    public static let procedureTable = makeProcedureTable()

    // A function, not a closure: the type checker takes a closure's statements all at once.
    @_optimize(none)  // Long, and runs once.
    private static func makeProcedureTable() -> [ProcedureInfo] {
        var table: [ProcedureInfo] = []
        table.reserveCapacity(19)
        table.append(ProcedureInfo(program: program, version: version, number: 1, name: "ADMIN_PROC_CONNECT_OPEN", kind: .call, priority: .low, stream: .none, sparseFlag: "", descriptors: [], api: "virAdmConnectOpen", since: "2.0.0", isRefusedReadOnly: false, access: [], accessFilter: []))
        table.append(ProcedureInfo(program: program, version: version, number: 2, name: "ADMIN_PROC_CONNECT_CLOSE", kind: .call, priority: .low, stream: .none, sparseFlag: "", descriptors: [], api: "virAdmConnectClose", since: "2.0.0", isRefusedReadOnly: false, access: [], accessFilter: []))
        table.append(ProcedureInfo(program: program, version: version, number: 3, name: "ADMIN_PROC_CONNECT_GET_LIB_VERSION", kind: .call, priority: .low, stream: .none, sparseFlag: "", descriptors: [], api: "virAdmConnectGetLibVersion", since: "2.0.0", isRefusedReadOnly: false, access: [], accessFilter: []))
        table.append(ProcedureInfo(program: program, version: version, number: 4, name: "ADMIN_PROC_CONNECT_LIST_SERVERS", kind: .call, priority: .low, stream: .none, sparseFlag: "", descriptors: [], api: "virAdmConnectListServers", since: "2.0.0", isRefusedReadOnly: false, access: [], accessFilter: []))
        table.append(ProcedureInfo(program: program, version: version, number: 5, name: "ADMIN_PROC_CONNECT_LOOKUP_SERVER", kind: .call, priority: .low, stream: .none, sparseFlag: "", descriptors: [], api: "virAdmConnectLookupServer", since: "2.0.0", isRefusedReadOnly: false, access: [], accessFilter: []))
        table.append(ProcedureInfo(program: program, version: version, number: 6, name: "ADMIN_PROC_SERVER_GET_THREADPOOL_PARAMETERS", kind: .call, priority: .low, stream: .none, sparseFlag: "", descriptors: [], api: "virAdmServerGetThreadPoolParameters", since: "2.0.0", isRefusedReadOnly: false, access: [], accessFilter: []))
        table.append(ProcedureInfo(program: program, version: version, number: 7, name: "ADMIN_PROC_SERVER_SET_THREADPOOL_PARAMETERS", kind: .call, priority: .low, stream: .none, sparseFlag: "", descriptors: [], api: "virAdmServerSetThreadPoolParameters", since: "2.0.0", isRefusedReadOnly: false, access: [], accessFilter: []))
        table.append(ProcedureInfo(program: program, version: version, number: 8, name: "ADMIN_PROC_SERVER_LIST_CLIENTS", kind: .call, priority: .low, stream: .none, sparseFlag: "", descriptors: [], api: "virAdmServerListClients", since: "2.0.0", isRefusedReadOnly: false, access: [], accessFilter: []))
        table.append(ProcedureInfo(program: program, version: version, number: 9, name: "ADMIN_PROC_SERVER_LOOKUP_CLIENT", kind: .call, priority: .low, stream: .none, sparseFlag: "", descriptors: [], api: "virAdmServerLookupClient", since: "2.0.0", isRefusedReadOnly: false, access: [], accessFilter: []))
        table.append(ProcedureInfo(program: program, version: version, number: 10, name: "ADMIN_PROC_CLIENT_GET_INFO", kind: .call, priority: .low, stream: .none, sparseFlag: "", descriptors: [], api: "virAdmClientGetInfo", since: "2.0.0", isRefusedReadOnly: false, access: [], accessFilter: []))
        table.append(ProcedureInfo(program: program, version: version, number: 11, name: "ADMIN_PROC_CLIENT_CLOSE", kind: .call, priority: .low, stream: .none, sparseFlag: "", descriptors: [], api: "virAdmClientClose", since: "2.0.0", isRefusedReadOnly: false, access: [], accessFilter: []))
        table.append(ProcedureInfo(program: program, version: version, number: 12, name: "ADMIN_PROC_SERVER_GET_CLIENT_LIMITS", kind: .call, priority: .low, stream: .none, sparseFlag: "", descriptors: [], api: "virAdmServerGetClientLimits", since: "2.0.0", isRefusedReadOnly: false, access: [], accessFilter: []))
        table.append(ProcedureInfo(program: program, version: version, number: 13, name: "ADMIN_PROC_SERVER_SET_CLIENT_LIMITS", kind: .call, priority: .low, stream: .none, sparseFlag: "", descriptors: [], api: "virAdmServerSetClientLimits", since: "2.0.0", isRefusedReadOnly: false, access: [], accessFilter: []))
        table.append(ProcedureInfo(program: program, version: version, number: 14, name: "ADMIN_PROC_CONNECT_GET_LOGGING_OUTPUTS", kind: .call, priority: .low, stream: .none, sparseFlag: "", descriptors: [], api: "virAdmConnectGetLoggingOutputs", since: "3.0.0", isRefusedReadOnly: false, access: [], accessFilter: []))
        table.append(ProcedureInfo(program: program, version: version, number: 15, name: "ADMIN_PROC_CONNECT_GET_LOGGING_FILTERS", kind: .call, priority: .low, stream: .none, sparseFlag: "", descriptors: [], api: "virAdmConnectGetLoggingFilters", since: "3.0.0", isRefusedReadOnly: false, access: [], accessFilter: []))
        table.append(ProcedureInfo(program: program, version: version, number: 16, name: "ADMIN_PROC_CONNECT_SET_LOGGING_OUTPUTS", kind: .call, priority: .low, stream: .none, sparseFlag: "", descriptors: [], api: "virAdmConnectSetLoggingOutputs", since: "3.0.0", isRefusedReadOnly: false, access: [], accessFilter: []))
        table.append(ProcedureInfo(program: program, version: version, number: 17, name: "ADMIN_PROC_CONNECT_SET_LOGGING_FILTERS", kind: .call, priority: .low, stream: .none, sparseFlag: "", descriptors: [], api: "virAdmConnectSetLoggingFilters", since: "3.0.0", isRefusedReadOnly: false, access: [], accessFilter: []))
        table.append(ProcedureInfo(program: program, version: version, number: 18, name: "ADMIN_PROC_SERVER_UPDATE_TLS_FILES", kind: .call, priority: .low, stream: .none, sparseFlag: "", descriptors: [], api: "virAdmServerUpdateTlsFiles", since: "2.0.0", isRefusedReadOnly: false, access: [], accessFilter: []))
        table.append(ProcedureInfo(program: program, version: version, number: 19, name: "ADMIN_PROC_CONNECT_SET_DAEMON_TIMEOUT", kind: .call, priority: .low, stream: .none, sparseFlag: "", descriptors: [], api: "virAdmConnectSetDaemonTimeout", since: "8.6.0", isRefusedReadOnly: false, access: [], accessFilter: []))
        return table
    }
}
