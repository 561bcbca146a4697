// SPDX-License-Identifier: Apache-2.0
// Written by xdrgen from protocol/remote.x. Do not edit: edit that file and run `make generate`.
// swift-format-ignore-file
public import XDR

private typealias MadeFor = GeneratedCodeVersion1

extension Remote {
    /// `remote_connect_num_of_interfaces_ret`: result of procedure 126 (`virConnectNumOfInterfaces`)
    public struct ConnectNumOfInterfacesRet: XDRCodable {
        public var num: Int32

        public init(num: Int32) {
            self.num = num
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.num = try reader.int32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.int32(self.num)
        }
    }
}

extension Remote {
    /// `remote_connect_list_interfaces_args`: arguments of procedure 127 (`virConnectListInterfaces`)
    public struct ConnectListInterfacesArgs: XDRCodable {
        public var maxnames: Int32

        public init(maxnames: Int32) {
            self.maxnames = maxnames
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.maxnames = try reader.int32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.int32(self.maxnames)
        }
    }
}

extension Remote {
    /// `remote_connect_list_interfaces_ret`: result of procedure 127 (`virConnectListInterfaces`)
    public struct ConnectListInterfacesRet: XDRCodable {
        public var names: [String]

        public init(names: [String]) {
            self.names = names
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.names = try reader.strings(max: Remote.interfaceListMax, stringMax: Remote.stringMax)
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.strings(self.names, max: Remote.interfaceListMax, stringMax: Remote.stringMax)
        }
    }
}

extension Remote {
    /// `remote_connect_num_of_defined_interfaces_ret`: result of procedure 137 (`virConnectNumOfDefinedInterfaces`)
    public struct ConnectNumOfDefinedInterfacesRet: XDRCodable {
        public var num: Int32

        public init(num: Int32) {
            self.num = num
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.num = try reader.int32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.int32(self.num)
        }
    }
}

extension Remote {
    /// `remote_connect_list_defined_interfaces_args`: arguments of procedure 138 (`virConnectListDefinedInterfaces`)
    public struct ConnectListDefinedInterfacesArgs: XDRCodable {
        public var maxnames: Int32

        public init(maxnames: Int32) {
            self.maxnames = maxnames
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.maxnames = try reader.int32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.int32(self.maxnames)
        }
    }
}

extension Remote {
    /// `remote_connect_list_defined_interfaces_ret`: result of procedure 138 (`virConnectListDefinedInterfaces`)
    public struct ConnectListDefinedInterfacesRet: XDRCodable {
        public var names: [String]

        public init(names: [String]) {
            self.names = names
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.names = try reader.strings(max: Remote.interfaceListMax, stringMax: Remote.stringMax)
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.strings(self.names, max: Remote.interfaceListMax, stringMax: Remote.stringMax)
        }
    }
}

extension Remote {
    /// `remote_interface_lookup_by_name_args`: arguments of procedure 128 (`virInterfaceLookupByName`)
    public struct InterfaceLookupByNameArgs: XDRCodable {
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
    /// `remote_interface_lookup_by_name_ret`: result of procedure 128 (`virInterfaceLookupByName`)
    public struct InterfaceLookupByNameRet: XDRCodable {
        public var iface: Remote.Interface

        public init(iface: Remote.Interface) {
            self.iface = iface
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.iface = try Remote.Interface(from: &reader)
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try self.iface.encode(to: &writer)
        }
    }
}

extension Remote {
    /// `remote_interface_lookup_by_mac_string_args`: arguments of procedure 129 (`virInterfaceLookupByMACString`)
    public struct InterfaceLookupByMACStringArgs: XDRCodable {
        public var mac: String

        public init(mac: String) {
            self.mac = mac
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.mac = try reader.string(max: Remote.stringMax)
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.string(self.mac, max: Remote.stringMax)
        }
    }
}

extension Remote {
    /// `remote_interface_lookup_by_mac_string_ret`: result of procedure 129 (`virInterfaceLookupByMACString`)
    public struct InterfaceLookupByMACStringRet: XDRCodable {
        public var iface: Remote.Interface

        public init(iface: Remote.Interface) {
            self.iface = iface
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.iface = try Remote.Interface(from: &reader)
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try self.iface.encode(to: &writer)
        }
    }
}

extension Remote {
    /// `remote_interface_get_xml_desc_args`: arguments of procedure 130 (`virInterfaceGetXMLDesc`)
    public struct InterfaceGetXMLDescArgs: XDRCodable {
        public var iface: Remote.Interface
        public var flags: UInt32

        public init(iface: Remote.Interface, flags: UInt32) {
            self.iface = iface
            self.flags = flags
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.iface = try Remote.Interface(from: &reader)
            self.flags = try reader.uint32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try self.iface.encode(to: &writer)
            try writer.uint32(self.flags)
        }
    }
}

extension Remote {
    /// `remote_interface_get_xml_desc_ret`: result of procedure 130 (`virInterfaceGetXMLDesc`)
    public struct InterfaceGetXMLDescRet: XDRCodable {
        public var xml: String

        public init(xml: String) {
            self.xml = xml
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.xml = try reader.string(max: Remote.stringMax)
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.string(self.xml, max: Remote.stringMax)
        }
    }
}

extension Remote {
    /// `remote_interface_define_xml_args`: arguments of procedure 131 (`virInterfaceDefineXML`)
    public struct InterfaceDefineXMLArgs: XDRCodable {
        public var xml: String
        public var flags: UInt32

        public init(xml: String, flags: UInt32) {
            self.xml = xml
            self.flags = flags
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.xml = try reader.string(max: Remote.stringMax)
            self.flags = try reader.uint32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.string(self.xml, max: Remote.stringMax)
            try writer.uint32(self.flags)
        }
    }
}

extension Remote {
    /// `remote_interface_define_xml_ret`: result of procedure 131 (`virInterfaceDefineXML`)
    public struct InterfaceDefineXMLRet: XDRCodable {
        public var iface: Remote.Interface

        public init(iface: Remote.Interface) {
            self.iface = iface
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.iface = try Remote.Interface(from: &reader)
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try self.iface.encode(to: &writer)
        }
    }
}

extension Remote {
    /// `remote_interface_undefine_args`: arguments of procedure 132 (`virInterfaceUndefine`)
    public struct InterfaceUndefineArgs: XDRCodable {
        public var iface: Remote.Interface

        public init(iface: Remote.Interface) {
            self.iface = iface
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.iface = try Remote.Interface(from: &reader)
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try self.iface.encode(to: &writer)
        }
    }
}

extension Remote {
    /// `remote_interface_create_args`: arguments of procedure 133 (`virInterfaceCreate`)
    public struct InterfaceCreateArgs: XDRCodable {
        public var iface: Remote.Interface
        public var flags: UInt32

        public init(iface: Remote.Interface, flags: UInt32) {
            self.iface = iface
            self.flags = flags
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.iface = try Remote.Interface(from: &reader)
            self.flags = try reader.uint32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try self.iface.encode(to: &writer)
            try writer.uint32(self.flags)
        }
    }
}

extension Remote {
    /// `remote_interface_destroy_args`: arguments of procedure 134 (`virInterfaceDestroy`)
    public struct InterfaceDestroyArgs: XDRCodable {
        public var iface: Remote.Interface
        public var flags: UInt32

        public init(iface: Remote.Interface, flags: UInt32) {
            self.iface = iface
            self.flags = flags
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.iface = try Remote.Interface(from: &reader)
            self.flags = try reader.uint32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try self.iface.encode(to: &writer)
            try writer.uint32(self.flags)
        }
    }
}

extension Remote {
    /// `remote_interface_change_begin_args`: arguments of procedure 220 (`virInterfaceChangeBegin`)
    public struct InterfaceChangeBeginArgs: XDRCodable {
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

extension Remote {
    /// `remote_interface_change_commit_args`: arguments of procedure 221 (`virInterfaceChangeCommit`)
    public struct InterfaceChangeCommitArgs: XDRCodable {
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

extension Remote {
    /// `remote_interface_change_rollback_args`: arguments of procedure 222 (`virInterfaceChangeRollback`)
    public struct InterfaceChangeRollbackArgs: XDRCodable {
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

extension Remote {
    /// `remote_interface_is_active_args`: arguments of procedure 156 (`virInterfaceIsActive`)
    public struct InterfaceIsActiveArgs: XDRCodable {
        public var iface: Remote.Interface

        public init(iface: Remote.Interface) {
            self.iface = iface
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.iface = try Remote.Interface(from: &reader)
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try self.iface.encode(to: &writer)
        }
    }
}

extension Remote {
    /// `remote_interface_is_active_ret`: result of procedure 156 (`virInterfaceIsActive`)
    public struct InterfaceIsActiveRet: XDRCodable {
        public var active: Int32

        public init(active: Int32) {
            self.active = active
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.active = try reader.int32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.int32(self.active)
        }
    }
}

extension Remote {
    /// `remote_connect_list_all_interfaces_args`: arguments of procedure 284 (`virConnectListAllInterfaces`)
    public struct ConnectListAllInterfacesArgs: XDRCodable {
        public var needResults: Int32
        public var flags: UInt32

        public init(needResults: Int32, flags: UInt32) {
            self.needResults = needResults
            self.flags = flags
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.needResults = try reader.int32()
            self.flags = try reader.uint32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.int32(self.needResults)
            try writer.uint32(self.flags)
        }
    }
}

extension Remote {
    /// `remote_connect_list_all_interfaces_ret`: result of procedure 284 (`virConnectListAllInterfaces`)
    public struct ConnectListAllInterfacesRet: XDRCodable {
        public var ifaces: [Remote.Interface]
        public var ret: UInt32

        public init(ifaces: [Remote.Interface], ret: UInt32) {
            self.ifaces = ifaces
            self.ret = ret
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.ifaces = try reader.array(max: Remote.interfaceListMax, elementSize: 8)
            self.ret = try reader.uint32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.array(self.ifaces, max: Remote.interfaceListMax)
            try writer.uint32(self.ret)
        }
    }
}

