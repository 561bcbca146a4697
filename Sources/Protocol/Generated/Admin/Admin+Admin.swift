// SPDX-License-Identifier: Apache-2.0
// Written by xdrgen from protocol/admin.x. Do not edit: edit that file and run `make generate`.
// swift-format-ignore-file
public import XDR

private typealias MadeFor = GeneratedCodeVersion1

extension Admin {
    /// `admin_connect_open_args`: arguments of procedure 1 (`virAdmConnectOpen`)
    public struct ConnectOpenArgs: XDRCodable {
        public var flags: UInt32

        public init(flags: UInt32) {
            self.flags = flags
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.flags = try reader.uint32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.uint32(self.flags)
        }
    }
}

extension Admin {
    /// `admin_connect_get_lib_version_ret`: result of procedure 3 (`virAdmConnectGetLibVersion`)
    public struct ConnectGetLibVersionRet: XDRCodable {
        public var libVer: UInt64

        public init(libVer: UInt64) {
            self.libVer = libVer
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.libVer = try reader.uint64()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.uint64(self.libVer)
        }
    }
}

extension Admin {
    /// `admin_connect_list_servers_args`: arguments of procedure 4 (`virAdmConnectListServers`)
    public struct ConnectListServersArgs: XDRCodable {
        public var needResults: UInt32
        public var flags: UInt32

        public init(needResults: UInt32, flags: UInt32) {
            self.needResults = needResults
            self.flags = flags
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.needResults = try reader.uint32()
            self.flags = try reader.uint32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.uint32(self.needResults)
            try writer.uint32(self.flags)
        }
    }
}

extension Admin {
    /// `admin_connect_list_servers_ret`: result of procedure 4 (`virAdmConnectListServers`)
    public struct ConnectListServersRet: XDRCodable {
        public var servers: [Admin.Server]
        public var ret: UInt32

        public init(servers: [Admin.Server], ret: UInt32) {
            self.servers = servers
            self.ret = ret
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.servers = try reader.array(max: Admin.serverListMax, elementSize: 4)
            self.ret = try reader.uint32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.array(self.servers, max: Admin.serverListMax)
            try writer.uint32(self.ret)
        }
    }
}

extension Admin {
    /// `admin_connect_lookup_server_args`: arguments of procedure 5 (`virAdmConnectLookupServer`)
    public struct ConnectLookupServerArgs: XDRCodable {
        public var name: String
        public var flags: UInt32

        public init(name: String, flags: UInt32) {
            self.name = name
            self.flags = flags
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.name = try reader.string(max: Admin.stringMax)
            self.flags = try reader.uint32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.string(self.name, max: Admin.stringMax)
            try writer.uint32(self.flags)
        }
    }
}

extension Admin {
    /// `admin_connect_lookup_server_ret`: result of procedure 5 (`virAdmConnectLookupServer`)
    public struct ConnectLookupServerRet: XDRCodable {
        public var srv: Admin.Server

        public init(srv: Admin.Server) {
            self.srv = srv
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.srv = try Admin.Server(from: &reader)
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try self.srv.encode(to: &writer)
        }
    }
}

extension Admin {
    /// `admin_server_get_threadpool_parameters_args`: arguments of procedure 6 (`virAdmServerGetThreadPoolParameters`)
    public struct ServerGetThreadpoolParametersArgs: XDRCodable {
        public var srv: Admin.Server
        public var flags: UInt32

        public init(srv: Admin.Server, flags: UInt32) {
            self.srv = srv
            self.flags = flags
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.srv = try Admin.Server(from: &reader)
            self.flags = try reader.uint32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try self.srv.encode(to: &writer)
            try writer.uint32(self.flags)
        }
    }
}

extension Admin {
    /// `admin_server_get_threadpool_parameters_ret`: result of procedure 6 (`virAdmServerGetThreadPoolParameters`)
    public struct ServerGetThreadpoolParametersRet: XDRCodable {
        public var params: [Admin.TypedParam]

        public init(params: [Admin.TypedParam]) {
            self.params = params
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.params = try reader.array(max: Admin.serverThreadpoolParametersMax, elementSize: 12)
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.array(self.params, max: Admin.serverThreadpoolParametersMax)
        }
    }
}

extension Admin {
    /// `admin_server_set_threadpool_parameters_args`: arguments of procedure 7 (`virAdmServerSetThreadPoolParameters`)
    public struct ServerSetThreadpoolParametersArgs: XDRCodable {
        public var srv: Admin.Server
        public var params: [Admin.TypedParam]
        public var flags: UInt32

        public init(srv: Admin.Server, params: [Admin.TypedParam], flags: UInt32) {
            self.srv = srv
            self.params = params
            self.flags = flags
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.srv = try Admin.Server(from: &reader)
            self.params = try reader.array(max: Admin.serverThreadpoolParametersMax, elementSize: 12)
            self.flags = try reader.uint32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try self.srv.encode(to: &writer)
            try writer.array(self.params, max: Admin.serverThreadpoolParametersMax)
            try writer.uint32(self.flags)
        }
    }
}

extension Admin {
    /// `admin_server_list_clients_args`: arguments of procedure 8 (`virAdmServerListClients`)
    public struct ServerListClientsArgs: XDRCodable {
        public var srv: Admin.Server
        public var needResults: UInt32
        public var flags: UInt32

        public init(srv: Admin.Server, needResults: UInt32, flags: UInt32) {
            self.srv = srv
            self.needResults = needResults
            self.flags = flags
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.srv = try Admin.Server(from: &reader)
            self.needResults = try reader.uint32()
            self.flags = try reader.uint32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try self.srv.encode(to: &writer)
            try writer.uint32(self.needResults)
            try writer.uint32(self.flags)
        }
    }
}

extension Admin {
    /// `admin_server_list_clients_ret`: result of procedure 8 (`virAdmServerListClients`)
    public struct ServerListClientsRet: XDRCodable {
        public var clients: [Admin.Client]
        public var ret: UInt32

        public init(clients: [Admin.Client], ret: UInt32) {
            self.clients = clients
            self.ret = ret
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.clients = try reader.array(max: Admin.clientListMax, elementSize: 24)
            self.ret = try reader.uint32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.array(self.clients, max: Admin.clientListMax)
            try writer.uint32(self.ret)
        }
    }
}

extension Admin {
    /// `admin_server_lookup_client_args`: arguments of procedure 9 (`virAdmServerLookupClient`)
    public struct ServerLookupClientArgs: XDRCodable {
        public var srv: Admin.Server
        public var id: UInt64
        public var flags: UInt32

        public init(srv: Admin.Server, id: UInt64, flags: UInt32) {
            self.srv = srv
            self.id = id
            self.flags = flags
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.srv = try Admin.Server(from: &reader)
            self.id = try reader.uint64()
            self.flags = try reader.uint32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try self.srv.encode(to: &writer)
            try writer.uint64(self.id)
            try writer.uint32(self.flags)
        }
    }
}

extension Admin {
    /// `admin_server_lookup_client_ret`: result of procedure 9 (`virAdmServerLookupClient`)
    public struct ServerLookupClientRet: XDRCodable {
        public var clnt: Admin.Client

        public init(clnt: Admin.Client) {
            self.clnt = clnt
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.clnt = try Admin.Client(from: &reader)
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try self.clnt.encode(to: &writer)
        }
    }
}

extension Admin {
    /// `admin_client_get_info_args`: arguments of procedure 10 (`virAdmClientGetInfo`)
    public struct ClientGetInfoArgs: XDRCodable {
        public var clnt: Admin.Client
        public var flags: UInt32

        public init(clnt: Admin.Client, flags: UInt32) {
            self.clnt = clnt
            self.flags = flags
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.clnt = try Admin.Client(from: &reader)
            self.flags = try reader.uint32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try self.clnt.encode(to: &writer)
            try writer.uint32(self.flags)
        }
    }
}

extension Admin {
    /// `admin_client_get_info_ret`: result of procedure 10 (`virAdmClientGetInfo`)
    public struct ClientGetInfoRet: XDRCodable {
        public var params: [Admin.TypedParam]

        public init(params: [Admin.TypedParam]) {
            self.params = params
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.params = try reader.array(max: Admin.clientInfoParametersMax, elementSize: 12)
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.array(self.params, max: Admin.clientInfoParametersMax)
        }
    }
}

extension Admin {
    /// `admin_client_close_args`: arguments of procedure 11 (`virAdmClientClose`)
    public struct ClientCloseArgs: XDRCodable {
        public var clnt: Admin.Client
        public var flags: UInt32

        public init(clnt: Admin.Client, flags: UInt32) {
            self.clnt = clnt
            self.flags = flags
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.clnt = try Admin.Client(from: &reader)
            self.flags = try reader.uint32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try self.clnt.encode(to: &writer)
            try writer.uint32(self.flags)
        }
    }
}

extension Admin {
    /// `admin_server_get_client_limits_args`: arguments of procedure 12 (`virAdmServerGetClientLimits`)
    public struct ServerGetClientLimitsArgs: XDRCodable {
        public var srv: Admin.Server
        public var flags: UInt32

        public init(srv: Admin.Server, flags: UInt32) {
            self.srv = srv
            self.flags = flags
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.srv = try Admin.Server(from: &reader)
            self.flags = try reader.uint32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try self.srv.encode(to: &writer)
            try writer.uint32(self.flags)
        }
    }
}

extension Admin {
    /// `admin_server_get_client_limits_ret`: result of procedure 12 (`virAdmServerGetClientLimits`)
    public struct ServerGetClientLimitsRet: XDRCodable {
        public var params: [Admin.TypedParam]

        public init(params: [Admin.TypedParam]) {
            self.params = params
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.params = try reader.array(max: Admin.serverClientLimitsMax, elementSize: 12)
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.array(self.params, max: Admin.serverClientLimitsMax)
        }
    }
}

extension Admin {
    /// `admin_server_set_client_limits_args`: arguments of procedure 13 (`virAdmServerSetClientLimits`)
    public struct ServerSetClientLimitsArgs: XDRCodable {
        public var srv: Admin.Server
        public var params: [Admin.TypedParam]
        public var flags: UInt32

        public init(srv: Admin.Server, params: [Admin.TypedParam], flags: UInt32) {
            self.srv = srv
            self.params = params
            self.flags = flags
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.srv = try Admin.Server(from: &reader)
            self.params = try reader.array(max: Admin.serverClientLimitsMax, elementSize: 12)
            self.flags = try reader.uint32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try self.srv.encode(to: &writer)
            try writer.array(self.params, max: Admin.serverClientLimitsMax)
            try writer.uint32(self.flags)
        }
    }
}

extension Admin {
    /// `admin_server_update_tls_files_args`: arguments of procedure 18 (`virAdmServerUpdateTlsFiles`)
    public struct ServerUpdateTLSFilesArgs: XDRCodable {
        public var srv: Admin.Server
        public var flags: UInt32

        public init(srv: Admin.Server, flags: UInt32) {
            self.srv = srv
            self.flags = flags
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.srv = try Admin.Server(from: &reader)
            self.flags = try reader.uint32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try self.srv.encode(to: &writer)
            try writer.uint32(self.flags)
        }
    }
}

extension Admin {
    /// `admin_connect_get_logging_outputs_args`: arguments of procedure 14 (`virAdmConnectGetLoggingOutputs`)
    public struct ConnectGetLoggingOutputsArgs: XDRCodable {
        public var flags: UInt32

        public init(flags: UInt32) {
            self.flags = flags
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.flags = try reader.uint32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.uint32(self.flags)
        }
    }
}

extension Admin {
    /// `admin_connect_get_logging_outputs_ret`: result of procedure 14 (`virAdmConnectGetLoggingOutputs`)
    public struct ConnectGetLoggingOutputsRet: XDRCodable {
        public var outputs: String
        public var noutputs: UInt32

        public init(outputs: String, noutputs: UInt32) {
            self.outputs = outputs
            self.noutputs = noutputs
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.outputs = try reader.string(max: Admin.stringMax)
            self.noutputs = try reader.uint32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.string(self.outputs, max: Admin.stringMax)
            try writer.uint32(self.noutputs)
        }
    }
}

extension Admin {
    /// `admin_connect_get_logging_filters_args`: arguments of procedure 15 (`virAdmConnectGetLoggingFilters`)
    public struct ConnectGetLoggingFiltersArgs: XDRCodable {
        public var flags: UInt32

        public init(flags: UInt32) {
            self.flags = flags
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.flags = try reader.uint32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.uint32(self.flags)
        }
    }
}

extension Admin {
    /// `admin_connect_get_logging_filters_ret`: result of procedure 15 (`virAdmConnectGetLoggingFilters`)
    public struct ConnectGetLoggingFiltersRet: XDRCodable {
        public var filters: String?
        public var nfilters: UInt32

        public init(filters: String?, nfilters: UInt32) {
            self.filters = filters
            self.nfilters = nfilters
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.filters = try reader.isPresent() ? try reader.string(max: Admin.stringMax) : nil
            self.nfilters = try reader.uint32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.isPresent(self.filters != nil)
            if let value = self.filters { try writer.string(value, max: Admin.stringMax) }
            try writer.uint32(self.nfilters)
        }
    }
}

extension Admin {
    /// `admin_connect_set_logging_outputs_args`: arguments of procedure 16 (`virAdmConnectSetLoggingOutputs`)
    public struct ConnectSetLoggingOutputsArgs: XDRCodable {
        public var outputs: String?
        public var flags: UInt32

        public init(outputs: String?, flags: UInt32) {
            self.outputs = outputs
            self.flags = flags
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.outputs = try reader.isPresent() ? try reader.string(max: Admin.stringMax) : nil
            self.flags = try reader.uint32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.isPresent(self.outputs != nil)
            if let value = self.outputs { try writer.string(value, max: Admin.stringMax) }
            try writer.uint32(self.flags)
        }
    }
}

extension Admin {
    /// `admin_connect_set_logging_filters_args`: arguments of procedure 17 (`virAdmConnectSetLoggingFilters`)
    public struct ConnectSetLoggingFiltersArgs: XDRCodable {
        public var filters: String?
        public var flags: UInt32

        public init(filters: String?, flags: UInt32) {
            self.filters = filters
            self.flags = flags
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.filters = try reader.isPresent() ? try reader.string(max: Admin.stringMax) : nil
            self.flags = try reader.uint32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.isPresent(self.filters != nil)
            if let value = self.filters { try writer.string(value, max: Admin.stringMax) }
            try writer.uint32(self.flags)
        }
    }
}

extension Admin {
    /// `admin_connect_set_daemon_timeout_args`: arguments of procedure 19 (`virAdmConnectSetDaemonTimeout`)
    public struct ConnectSetDaemonTimeoutArgs: XDRCodable {
        public var timeout: UInt32
        public var flags: UInt32

        public init(timeout: UInt32, flags: UInt32) {
            self.timeout = timeout
            self.flags = flags
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.timeout = try reader.uint32()
            self.flags = try reader.uint32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.uint32(self.timeout)
            try writer.uint32(self.flags)
        }
    }
}

