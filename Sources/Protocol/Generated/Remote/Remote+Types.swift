// SPDX-License-Identifier: Apache-2.0
// Written by xdrgen from protocol/remote.x. Do not edit: edit that file and run `make generate`.
// swift-format-ignore-file
public import XDR

private typealias MadeFor = GeneratedCodeVersion1

extension Remote {
    /// `remote_nonnull_domain`
    public struct Domain: XDRCodable, Hashable {
        public var name: String
        public var uuid: WireUUID
        public var id: Int32

        public init(name: String, uuid: WireUUID, id: Int32) {
            self.name = name
            self.uuid = uuid
            self.id = id
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.name = try reader.string(max: Remote.stringMax)
            self.uuid = try reader.uuid()
            self.id = try reader.int32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.string(self.name, max: Remote.stringMax)
            try writer.uuid(self.uuid)
            try writer.int32(self.id)
        }
    }
}

extension Remote {
    /// `remote_nonnull_network`
    public struct Network: XDRCodable, Hashable {
        public var name: String
        public var uuid: WireUUID

        public init(name: String, uuid: WireUUID) {
            self.name = name
            self.uuid = uuid
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.name = try reader.string(max: Remote.stringMax)
            self.uuid = try reader.uuid()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.string(self.name, max: Remote.stringMax)
            try writer.uuid(self.uuid)
        }
    }
}

extension Remote {
    /// `remote_nonnull_network_port`
    public struct NetworkPort: XDRCodable, Hashable {
        public var net: Remote.Network
        public var uuid: WireUUID

        public init(net: Remote.Network, uuid: WireUUID) {
            self.net = net
            self.uuid = uuid
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.net = try Remote.Network(from: &reader)
            self.uuid = try reader.uuid()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try self.net.encode(to: &writer)
            try writer.uuid(self.uuid)
        }
    }
}

extension Remote {
    /// `remote_nonnull_nwfilter`
    public struct NWFilter: XDRCodable, Hashable {
        public var name: String
        public var uuid: WireUUID

        public init(name: String, uuid: WireUUID) {
            self.name = name
            self.uuid = uuid
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.name = try reader.string(max: Remote.stringMax)
            self.uuid = try reader.uuid()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.string(self.name, max: Remote.stringMax)
            try writer.uuid(self.uuid)
        }
    }
}

extension Remote {
    /// `remote_nonnull_nwfilter_binding`
    public struct NWFilterBinding: XDRCodable, Hashable {
        public var portdev: String
        public var filtername: String

        public init(portdev: String, filtername: String) {
            self.portdev = portdev
            self.filtername = filtername
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.portdev = try reader.string(max: Remote.stringMax)
            self.filtername = try reader.string(max: Remote.stringMax)
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.string(self.portdev, max: Remote.stringMax)
            try writer.string(self.filtername, max: Remote.stringMax)
        }
    }
}

extension Remote {
    /// `remote_nonnull_interface`
    public struct Interface: XDRCodable, Hashable {
        public var name: String
        public var mac: String

        public init(name: String, mac: String) {
            self.name = name
            self.mac = mac
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.name = try reader.string(max: Remote.stringMax)
            self.mac = try reader.string(max: Remote.stringMax)
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.string(self.name, max: Remote.stringMax)
            try writer.string(self.mac, max: Remote.stringMax)
        }
    }
}

extension Remote {
    /// `remote_nonnull_storage_pool`
    public struct StoragePool: XDRCodable, Hashable {
        public var name: String
        public var uuid: WireUUID

        public init(name: String, uuid: WireUUID) {
            self.name = name
            self.uuid = uuid
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.name = try reader.string(max: Remote.stringMax)
            self.uuid = try reader.uuid()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.string(self.name, max: Remote.stringMax)
            try writer.uuid(self.uuid)
        }
    }
}

extension Remote {
    /// `remote_nonnull_storage_vol`
    public struct StorageVol: XDRCodable, Hashable {
        public var pool: String
        public var name: String
        public var key: String

        public init(pool: String, name: String, key: String) {
            self.pool = pool
            self.name = name
            self.key = key
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.pool = try reader.string(max: Remote.stringMax)
            self.name = try reader.string(max: Remote.stringMax)
            self.key = try reader.string(max: Remote.stringMax)
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.string(self.pool, max: Remote.stringMax)
            try writer.string(self.name, max: Remote.stringMax)
            try writer.string(self.key, max: Remote.stringMax)
        }
    }
}

extension Remote {
    /// `remote_nonnull_node_device`
    public struct NodeDevice: XDRCodable, Hashable {
        public var name: String

        public init(name: String) {
            self.name = name
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.name = try reader.string(max: Remote.stringMax)
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.string(self.name, max: Remote.stringMax)
        }
    }
}

extension Remote {
    /// `remote_nonnull_secret`
    public struct Secret: XDRCodable, Hashable {
        public var uuid: WireUUID
        public var usageType: Int32
        public var usageID: String

        public init(uuid: WireUUID, usageType: Int32, usageID: String) {
            self.uuid = uuid
            self.usageType = usageType
            self.usageID = usageID
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.uuid = try reader.uuid()
            self.usageType = try reader.int32()
            self.usageID = try reader.string(max: Remote.stringMax)
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.uuid(self.uuid)
            try writer.int32(self.usageType)
            try writer.string(self.usageID, max: Remote.stringMax)
        }
    }
}

extension Remote {
    /// `remote_nonnull_domain_checkpoint`
    public struct DomainCheckpoint: XDRCodable, Hashable {
        public var name: String
        public var dom: Remote.Domain

        public init(name: String, dom: Remote.Domain) {
            self.name = name
            self.dom = dom
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.name = try reader.string(max: Remote.stringMax)
            self.dom = try Remote.Domain(from: &reader)
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.string(self.name, max: Remote.stringMax)
            try self.dom.encode(to: &writer)
        }
    }
}

extension Remote {
    /// `remote_nonnull_domain_snapshot`
    public struct DomainSnapshot: XDRCodable, Hashable {
        public var name: String
        public var dom: Remote.Domain

        public init(name: String, dom: Remote.Domain) {
            self.name = name
            self.dom = dom
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.name = try reader.string(max: Remote.stringMax)
            self.dom = try Remote.Domain(from: &reader)
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.string(self.name, max: Remote.stringMax)
            try self.dom.encode(to: &writer)
        }
    }
}

extension Remote {
    /// `remote_auth_type`; open, a newer peer may send other numbers.
    public struct AuthType: RawRepresentable, Hashable, XDRCodable {
        public let rawValue: Int32
        public init(rawValue: Int32) { self.rawValue = rawValue }
        /// `REMOTE_AUTH_NONE`
        public static let none = AuthType(rawValue: 0)
        /// `REMOTE_AUTH_SASL`
        public static let sasl = AuthType(rawValue: 1)
        /// `REMOTE_AUTH_POLKIT`
        public static let polkit = AuthType(rawValue: 2)

        public init(from reader: inout XDRReader) throws(XDRError) { self.init(rawValue: try reader.int32()) }
        public func encode(to writer: inout XDRWriter) throws(XDRError) { try writer.int32(rawValue) }
    }
}

extension Remote {
    /// `remote_typed_param_value`
    public enum TypedParamValue: XDRCodable, Hashable {
        /// `VIR_TYPED_PARAM_INT`, 1 on the wire
        case int(Int32)
        /// `VIR_TYPED_PARAM_UINT`, 2 on the wire
        case uint(UInt32)
        /// `VIR_TYPED_PARAM_LLONG`, 3 on the wire
        case llong(Int64)
        /// `VIR_TYPED_PARAM_ULLONG`, 4 on the wire
        case ullong(UInt64)
        /// `VIR_TYPED_PARAM_DOUBLE`, 5 on the wire
        case double(Double)
        /// `VIR_TYPED_PARAM_BOOLEAN`, 6 on the wire
        case boolean(Int32)
        /// `VIR_TYPED_PARAM_STRING`, 7 on the wire
        case string(String)

        public init(from reader: inout XDRReader) throws(XDRError) {
            switch try reader.int32() {
            case 1: self = .int(try reader.int32())
            case 2: self = .uint(try reader.uint32())
            case 3: self = .llong(try reader.int64())
            case 4: self = .ullong(try reader.uint64())
            case 5: self = .double(try reader.double())
            case 6: self = .boolean(try reader.int32())
            case 7: self = .string(try reader.string(max: Remote.stringMax))
            case let other: throw .unknownArm(other)
            }
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            switch self {
            case .int(let value):
                try writer.int32(1)
                try writer.int32(value)
            case .uint(let value):
                try writer.int32(2)
                try writer.uint32(value)
            case .llong(let value):
                try writer.int32(3)
                try writer.int64(value)
            case .ullong(let value):
                try writer.int32(4)
                try writer.uint64(value)
            case .double(let value):
                try writer.int32(5)
                try writer.double(value)
            case .boolean(let value):
                try writer.int32(6)
                try writer.int32(value)
            case .string(let value):
                try writer.int32(7)
                try writer.string(value, max: Remote.stringMax)
            }
        }
    }
}

extension Remote {
    /// `remote_error`
    public struct ErrorRecord: XDRCodable, Hashable {
        public var code: Int32
        public var domain: Int32
        public var message: String?
        public var level: Int32
        public var dom: Remote.Domain?
        public var str1: String?
        public var str2: String?
        public var str3: String?
        public var int1: Int32
        public var int2: Int32
        public var net: Remote.Network?

        public init(code: Int32, domain: Int32, message: String?, level: Int32, dom: Remote.Domain?, str1: String?, str2: String?, str3: String?, int1: Int32, int2: Int32, net: Remote.Network?) {
            self.code = code
            self.domain = domain
            self.message = message
            self.level = level
            self.dom = dom
            self.str1 = str1
            self.str2 = str2
            self.str3 = str3
            self.int1 = int1
            self.int2 = int2
            self.net = net
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.code = try reader.int32()
            self.domain = try reader.int32()
            self.message = try reader.isPresent() ? try reader.string(max: Remote.stringMax) : nil
            self.level = try reader.int32()
            self.dom = try reader.isPresent() ? try Remote.Domain(from: &reader) : nil
            self.str1 = try reader.isPresent() ? try reader.string(max: Remote.stringMax) : nil
            self.str2 = try reader.isPresent() ? try reader.string(max: Remote.stringMax) : nil
            self.str3 = try reader.isPresent() ? try reader.string(max: Remote.stringMax) : nil
            self.int1 = try reader.int32()
            self.int2 = try reader.int32()
            self.net = try reader.isPresent() ? try Remote.Network(from: &reader) : nil
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.int32(self.code)
            try writer.int32(self.domain)
            try writer.isPresent(self.message != nil)
            if let value = self.message { try writer.string(value, max: Remote.stringMax) }
            try writer.int32(self.level)
            try writer.isPresent(self.dom != nil)
            if let value = self.dom { try value.encode(to: &writer) }
            try writer.isPresent(self.str1 != nil)
            if let value = self.str1 { try writer.string(value, max: Remote.stringMax) }
            try writer.isPresent(self.str2 != nil)
            if let value = self.str2 { try writer.string(value, max: Remote.stringMax) }
            try writer.isPresent(self.str3 != nil)
            if let value = self.str3 { try writer.string(value, max: Remote.stringMax) }
            try writer.int32(self.int1)
            try writer.int32(self.int2)
            try writer.isPresent(self.net != nil)
            if let value = self.net { try value.encode(to: &writer) }
        }
    }
}

extension Remote {
    /// `remote_vcpu_info`
    public struct VCPUInfo: XDRCodable, Hashable {
        public var number: UInt32
        public var state: Int32
        public var cpuTime: UInt64
        public var cpu: Int32

        public init(number: UInt32, state: Int32, cpuTime: UInt64, cpu: Int32) {
            self.number = number
            self.state = state
            self.cpuTime = cpuTime
            self.cpu = cpu
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.number = try reader.uint32()
            self.state = try reader.int32()
            self.cpuTime = try reader.uint64()
            self.cpu = try reader.int32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.uint32(self.number)
            try writer.int32(self.state)
            try writer.uint64(self.cpuTime)
            try writer.int32(self.cpu)
        }
    }
}

extension Remote {
    /// `remote_typed_param`
    public struct TypedParam: XDRCodable, Hashable {
        public var field: String
        public var value: Remote.TypedParamValue

        public init(field: String, value: Remote.TypedParamValue) {
            self.field = field
            self.value = value
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.field = try reader.string(max: Remote.stringMax)
            self.value = try Remote.TypedParamValue(from: &reader)
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.string(self.field, max: Remote.stringMax)
            try self.value.encode(to: &writer)
        }
    }
}

extension Remote {
    /// `remote_node_get_cpu_stats`
    public struct NodeGetCPUStats: XDRCodable, Hashable {
        public var field: String
        public var value: UInt64

        public init(field: String, value: UInt64) {
            self.field = field
            self.value = value
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.field = try reader.string(max: Remote.stringMax)
            self.value = try reader.uint64()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.string(self.field, max: Remote.stringMax)
            try writer.uint64(self.value)
        }
    }
}

extension Remote {
    /// `remote_node_get_memory_stats`
    public struct NodeGetMemoryStats: XDRCodable, Hashable {
        public var field: String
        public var value: UInt64

        public init(field: String, value: UInt64) {
            self.field = field
            self.value = value
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.field = try reader.string(max: Remote.stringMax)
            self.value = try reader.uint64()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.string(self.field, max: Remote.stringMax)
            try writer.uint64(self.value)
        }
    }
}

extension Remote {
    /// `remote_domain_disk_error`
    public struct DomainDiskError: XDRCodable, Hashable {
        public var disk: String
        public var error: Int32

        public init(disk: String, error: Int32) {
            self.disk = disk
            self.error = error
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.disk = try reader.string(max: Remote.stringMax)
            self.error = try reader.int32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.string(self.disk, max: Remote.stringMax)
            try writer.int32(self.error)
        }
    }
}

extension Remote {
    /// `remote_domain_memory_stat`
    public struct DomainMemoryStat: XDRCodable, Hashable {
        public var tag: Int32
        public var val: UInt64

        public init(tag: Int32, val: UInt64) {
            self.tag = tag
            self.val = val
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.tag = try reader.int32()
            self.val = try reader.uint64()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.int32(self.tag)
            try writer.uint64(self.val)
        }
    }
}

extension Remote {
    /// `remote_domain_iothread_info`
    public struct DomainIOThreadInfo: XDRCodable, Hashable {
        public var iothreadID: UInt32
        public var cpumap: [UInt8]

        public init(iothreadID: UInt32, cpumap: [UInt8]) {
            self.iothreadID = iothreadID
            self.cpumap = cpumap
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.iothreadID = try reader.uint32()
            self.cpumap = try reader.opaque(max: Remote.cpumapMax)
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.uint32(self.iothreadID)
            try writer.opaque(self.cpumap, max: Remote.cpumapMax)
        }
    }
}

extension Remote {
    /// `remote_domain_event_graphics_address`
    public struct DomainEventGraphicsAddress: XDRCodable, Hashable {
        public var family: Int32
        public var node: String
        public var service: String

        public init(family: Int32, node: String, service: String) {
            self.family = family
            self.node = node
            self.service = service
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.family = try reader.int32()
            self.node = try reader.string(max: Remote.stringMax)
            self.service = try reader.string(max: Remote.stringMax)
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.int32(self.family)
            try writer.string(self.node, max: Remote.stringMax)
            try writer.string(self.service, max: Remote.stringMax)
        }
    }
}

extension Remote {
    /// `remote_domain_event_graphics_identity`
    public struct DomainEventGraphicsIdentity: XDRCodable, Hashable {
        public var type: String
        public var name: String

        public init(type: String, name: String) {
            self.type = type
            self.name = name
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.type = try reader.string(max: Remote.stringMax)
            self.name = try reader.string(max: Remote.stringMax)
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.string(self.type, max: Remote.stringMax)
            try writer.string(self.name, max: Remote.stringMax)
        }
    }
}

extension Remote {
    /// `remote_network_dhcp_lease`
    public struct NetworkDHCPLease: XDRCodable, Hashable {
        public var iface: String
        public var expirytime: Int64
        public var type: Int32
        public var mac: String?
        public var iaid: String?
        public var ipaddr: String
        public var prefix: UInt32
        public var hostname: String?
        public var clientid: String?

        public init(iface: String, expirytime: Int64, type: Int32, mac: String?, iaid: String?, ipaddr: String, prefix: UInt32, hostname: String?, clientid: String?) {
            self.iface = iface
            self.expirytime = expirytime
            self.type = type
            self.mac = mac
            self.iaid = iaid
            self.ipaddr = ipaddr
            self.prefix = prefix
            self.hostname = hostname
            self.clientid = clientid
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.iface = try reader.string(max: Remote.stringMax)
            self.expirytime = try reader.int64()
            self.type = try reader.int32()
            self.mac = try reader.isPresent() ? try reader.string(max: Remote.stringMax) : nil
            self.iaid = try reader.isPresent() ? try reader.string(max: Remote.stringMax) : nil
            self.ipaddr = try reader.string(max: Remote.stringMax)
            self.prefix = try reader.uint32()
            self.hostname = try reader.isPresent() ? try reader.string(max: Remote.stringMax) : nil
            self.clientid = try reader.isPresent() ? try reader.string(max: Remote.stringMax) : nil
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.string(self.iface, max: Remote.stringMax)
            try writer.int64(self.expirytime)
            try writer.int32(self.type)
            try writer.isPresent(self.mac != nil)
            if let value = self.mac { try writer.string(value, max: Remote.stringMax) }
            try writer.isPresent(self.iaid != nil)
            if let value = self.iaid { try writer.string(value, max: Remote.stringMax) }
            try writer.string(self.ipaddr, max: Remote.stringMax)
            try writer.uint32(self.prefix)
            try writer.isPresent(self.hostname != nil)
            if let value = self.hostname { try writer.string(value, max: Remote.stringMax) }
            try writer.isPresent(self.clientid != nil)
            if let value = self.clientid { try writer.string(value, max: Remote.stringMax) }
        }
    }
}

extension Remote {
    /// `remote_domain_stats_record`
    public struct DomainStatsRecord: XDRCodable, Hashable {
        public var dom: Remote.Domain
        public var params: [Remote.TypedParam]

        public init(dom: Remote.Domain, params: [Remote.TypedParam]) {
            self.dom = dom
            self.params = params
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.dom = try Remote.Domain(from: &reader)
            self.params = try reader.array(max: Remote.connectGetAllDomainStatsMax, elementSize: 12)
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try self.dom.encode(to: &writer)
            try writer.array(self.params, max: Remote.connectGetAllDomainStatsMax)
        }
    }
}

extension Remote {
    /// `remote_domain_fsinfo`
    public struct DomainFSInfo: XDRCodable, Hashable {
        public var mountpoint: String
        public var name: String
        public var fstype: String
        public var devAliases: [String]

        public init(mountpoint: String, name: String, fstype: String, devAliases: [String]) {
            self.mountpoint = mountpoint
            self.name = name
            self.fstype = fstype
            self.devAliases = devAliases
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.mountpoint = try reader.string(max: Remote.stringMax)
            self.name = try reader.string(max: Remote.stringMax)
            self.fstype = try reader.string(max: Remote.stringMax)
            self.devAliases = try reader.strings(max: Remote.domainFSInfoDisksMax, stringMax: Remote.stringMax)
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.string(self.mountpoint, max: Remote.stringMax)
            try writer.string(self.name, max: Remote.stringMax)
            try writer.string(self.fstype, max: Remote.stringMax)
            try writer.strings(self.devAliases, max: Remote.domainFSInfoDisksMax, stringMax: Remote.stringMax)
        }
    }
}

extension Remote {
    /// `remote_domain_ip_addr`
    public struct DomainIPAddr: XDRCodable, Hashable {
        public var type: Int32
        public var addr: String
        public var prefix: UInt32

        public init(type: Int32, addr: String, prefix: UInt32) {
            self.type = type
            self.addr = addr
            self.prefix = prefix
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.type = try reader.int32()
            self.addr = try reader.string(max: Remote.stringMax)
            self.prefix = try reader.uint32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.int32(self.type)
            try writer.string(self.addr, max: Remote.stringMax)
            try writer.uint32(self.prefix)
        }
    }
}

extension Remote {
    /// `remote_domain_interface`
    public struct DomainInterface: XDRCodable, Hashable {
        public var name: String
        public var hwaddr: String?
        public var addrs: [Remote.DomainIPAddr]

        public init(name: String, hwaddr: String?, addrs: [Remote.DomainIPAddr]) {
            self.name = name
            self.hwaddr = hwaddr
            self.addrs = addrs
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.name = try reader.string(max: Remote.stringMax)
            self.hwaddr = try reader.isPresent() ? try reader.string(max: Remote.stringMax) : nil
            self.addrs = try reader.array(max: Remote.domainIPAddrMax, elementSize: 12)
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.string(self.name, max: Remote.stringMax)
            try writer.isPresent(self.hwaddr != nil)
            if let value = self.hwaddr { try writer.string(value, max: Remote.stringMax) }
            try writer.array(self.addrs, max: Remote.domainIPAddrMax)
        }
    }
}

