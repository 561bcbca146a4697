// SPDX-License-Identifier: Apache-2.0
// Written by xdrgen from protocol/admin.x. Do not edit: edit that file and run `make generate`.
// swift-format-ignore-file

private typealias MadeFor = GeneratedCodeVersion1

extension Admin {
    /// A procedure by its number; open, a newer peer may have others.
    public struct Procedure: RawRepresentable, Hashable, Sendable {
        public let rawValue: Int32
        public init(rawValue: Int32) { self.rawValue = rawValue }

        /// What the protocol says about it; nil for numbers that this version does not know.
        public var info: ProcedureInfo? {
            rawValue >= 1 && Int(rawValue) <= procedureTable.count ? procedureTable[Int(rawValue) - 1] : nil
        }

        /// The same for the members below, which are all in the table.
        var knownInfo: ProcedureInfo { procedureTable[Int(rawValue) - 1] }

        /// `ADMIN_PROC_CONNECT_OPEN`: `virAdmConnectOpen`
        public static let connectOpen = Procedure(rawValue: 1)
        /// `ADMIN_PROC_CONNECT_CLOSE`: `virAdmConnectClose`
        public static let connectClose = Procedure(rawValue: 2)
        /// `ADMIN_PROC_CONNECT_GET_LIB_VERSION`: `virAdmConnectGetLibVersion`
        public static let connectGetLibVersion = Procedure(rawValue: 3)
        /// `ADMIN_PROC_CONNECT_LIST_SERVERS`: `virAdmConnectListServers`
        public static let connectListServers = Procedure(rawValue: 4)
        /// `ADMIN_PROC_CONNECT_LOOKUP_SERVER`: `virAdmConnectLookupServer`
        public static let connectLookupServer = Procedure(rawValue: 5)
        /// `ADMIN_PROC_SERVER_GET_THREADPOOL_PARAMETERS`: `virAdmServerGetThreadPoolParameters`
        public static let serverGetThreadpoolParameters = Procedure(rawValue: 6)
        /// `ADMIN_PROC_SERVER_SET_THREADPOOL_PARAMETERS`: `virAdmServerSetThreadPoolParameters`
        public static let serverSetThreadpoolParameters = Procedure(rawValue: 7)
        /// `ADMIN_PROC_SERVER_LIST_CLIENTS`: `virAdmServerListClients`
        public static let serverListClients = Procedure(rawValue: 8)
        /// `ADMIN_PROC_SERVER_LOOKUP_CLIENT`: `virAdmServerLookupClient`
        public static let serverLookupClient = Procedure(rawValue: 9)
        /// `ADMIN_PROC_CLIENT_GET_INFO`: `virAdmClientGetInfo`
        public static let clientGetInfo = Procedure(rawValue: 10)
        /// `ADMIN_PROC_CLIENT_CLOSE`: `virAdmClientClose`
        public static let clientClose = Procedure(rawValue: 11)
        /// `ADMIN_PROC_SERVER_GET_CLIENT_LIMITS`: `virAdmServerGetClientLimits`
        public static let serverGetClientLimits = Procedure(rawValue: 12)
        /// `ADMIN_PROC_SERVER_SET_CLIENT_LIMITS`: `virAdmServerSetClientLimits`
        public static let serverSetClientLimits = Procedure(rawValue: 13)
        /// `ADMIN_PROC_CONNECT_GET_LOGGING_OUTPUTS`: `virAdmConnectGetLoggingOutputs`
        public static let connectGetLoggingOutputs = Procedure(rawValue: 14)
        /// `ADMIN_PROC_CONNECT_GET_LOGGING_FILTERS`: `virAdmConnectGetLoggingFilters`
        public static let connectGetLoggingFilters = Procedure(rawValue: 15)
        /// `ADMIN_PROC_CONNECT_SET_LOGGING_OUTPUTS`: `virAdmConnectSetLoggingOutputs`
        public static let connectSetLoggingOutputs = Procedure(rawValue: 16)
        /// `ADMIN_PROC_CONNECT_SET_LOGGING_FILTERS`: `virAdmConnectSetLoggingFilters`
        public static let connectSetLoggingFilters = Procedure(rawValue: 17)
        /// `ADMIN_PROC_SERVER_UPDATE_TLS_FILES`: `virAdmServerUpdateTlsFiles`
        public static let serverUpdateTLSFiles = Procedure(rawValue: 18)
        /// `ADMIN_PROC_CONNECT_SET_DAEMON_TIMEOUT`: `virAdmConnectSetDaemonTimeout`
        public static let connectSetDaemonTimeout = Procedure(rawValue: 19)
    }
}
