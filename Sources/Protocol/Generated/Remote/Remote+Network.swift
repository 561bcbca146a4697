// SPDX-License-Identifier: Apache-2.0
// Written by xdrgen from protocol/remote.x. Do not edit: edit that file and run `make generate`.
// swift-format-ignore-file
public import XDR

private typealias MadeFor = GeneratedCodeVersion1

extension Remote {
    /// `remote_connect_num_of_networks_ret`: result of procedure 52 (`virConnectNumOfNetworks`)
    public struct ConnectNumOfNetworksRet: XDRCodable {
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
    /// `remote_connect_list_networks_args`: arguments of procedure 38 (`virConnectListNetworks`)
    public struct ConnectListNetworksArgs: XDRCodable {
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
    /// `remote_connect_list_networks_ret`: result of procedure 38 (`virConnectListNetworks`)
    public struct ConnectListNetworksRet: XDRCodable {
        public var names: [String]

        public init(names: [String]) {
            self.names = names
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.names = try reader.strings(max: Remote.networkListMax, stringMax: Remote.stringMax)
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.strings(self.names, max: Remote.networkListMax, stringMax: Remote.stringMax)
        }
    }
}

extension Remote {
    /// `remote_connect_num_of_defined_networks_ret`: result of procedure 50 (`virConnectNumOfDefinedNetworks`)
    public struct ConnectNumOfDefinedNetworksRet: XDRCodable {
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
    /// `remote_connect_list_defined_networks_args`: arguments of procedure 36 (`virConnectListDefinedNetworks`)
    public struct ConnectListDefinedNetworksArgs: XDRCodable {
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
    /// `remote_connect_list_defined_networks_ret`: result of procedure 36 (`virConnectListDefinedNetworks`)
    public struct ConnectListDefinedNetworksRet: XDRCodable {
        public var names: [String]

        public init(names: [String]) {
            self.names = names
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.names = try reader.strings(max: Remote.networkListMax, stringMax: Remote.stringMax)
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.strings(self.names, max: Remote.networkListMax, stringMax: Remote.stringMax)
        }
    }
}

extension Remote {
    /// `remote_network_lookup_by_uuid_args`: arguments of procedure 47 (`virNetworkLookupByUUID`)
    public struct NetworkLookupByUUIDArgs: XDRCodable {
        public var uuid: WireUUID

        public init(uuid: WireUUID) {
            self.uuid = uuid
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.uuid = try reader.uuid()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.uuid(self.uuid)
        }
    }
}

extension Remote {
    /// `remote_network_lookup_by_uuid_ret`: result of procedure 47 (`virNetworkLookupByUUID`)
    public struct NetworkLookupByUUIDRet: XDRCodable {
        public var net: Remote.Network

        public init(net: Remote.Network) {
            self.net = net
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.net = try Remote.Network(from: &reader)
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try self.net.encode(to: &writer)
        }
    }
}

extension Remote {
    /// `remote_network_lookup_by_name_args`: arguments of procedure 46 (`virNetworkLookupByName`)
    public struct NetworkLookupByNameArgs: XDRCodable {
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
    /// `remote_network_lookup_by_name_ret`: result of procedure 46 (`virNetworkLookupByName`)
    public struct NetworkLookupByNameRet: XDRCodable {
        public var net: Remote.Network

        public init(net: Remote.Network) {
            self.net = net
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.net = try Remote.Network(from: &reader)
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try self.net.encode(to: &writer)
        }
    }
}

extension Remote {
    /// `remote_network_create_xml_args`: arguments of procedure 40 (`virNetworkCreateXML`)
    public struct NetworkCreateXMLArgs: XDRCodable {
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
    /// `remote_network_create_xml_ret`: result of procedure 40 (`virNetworkCreateXML`)
    public struct NetworkCreateXMLRet: XDRCodable {
        public var net: Remote.Network

        public init(net: Remote.Network) {
            self.net = net
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.net = try Remote.Network(from: &reader)
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try self.net.encode(to: &writer)
        }
    }
}

extension Remote {
    /// `remote_network_create_xml_flags_args`: arguments of procedure 437 (`virNetworkCreateXMLFlags`)
    public struct NetworkCreateXMLFlagsArgs: XDRCodable {
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
    /// `remote_network_create_xml_flags_ret`: result of procedure 437 (`virNetworkCreateXMLFlags`)
    public struct NetworkCreateXMLFlagsRet: XDRCodable {
        public var net: Remote.Network

        public init(net: Remote.Network) {
            self.net = net
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.net = try Remote.Network(from: &reader)
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try self.net.encode(to: &writer)
        }
    }
}

extension Remote {
    /// `remote_network_define_xml_args`: arguments of procedure 41 (`virNetworkDefineXML`)
    public struct NetworkDefineXMLArgs: XDRCodable {
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
    /// `remote_network_define_xml_ret`: result of procedure 41 (`virNetworkDefineXML`)
    public struct NetworkDefineXMLRet: XDRCodable {
        public var net: Remote.Network

        public init(net: Remote.Network) {
            self.net = net
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.net = try Remote.Network(from: &reader)
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try self.net.encode(to: &writer)
        }
    }
}

extension Remote {
    /// `remote_network_define_xml_flags_args`: arguments of procedure 432 (`virNetworkDefineXMLFlags`)
    public struct NetworkDefineXMLFlagsArgs: XDRCodable {
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
    /// `remote_network_define_xml_flags_ret`: result of procedure 432 (`virNetworkDefineXMLFlags`)
    public struct NetworkDefineXMLFlagsRet: XDRCodable {
        public var net: Remote.Network

        public init(net: Remote.Network) {
            self.net = net
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.net = try Remote.Network(from: &reader)
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try self.net.encode(to: &writer)
        }
    }
}

extension Remote {
    /// `remote_network_undefine_args`: arguments of procedure 49 (`virNetworkUndefine`)
    public struct NetworkUndefineArgs: XDRCodable {
        public var net: Remote.Network

        public init(net: Remote.Network) {
            self.net = net
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.net = try Remote.Network(from: &reader)
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try self.net.encode(to: &writer)
        }
    }
}

extension Remote {
    /// `remote_network_update_args`: arguments of procedure 291 (`virNetworkUpdate`)
    public struct NetworkUpdateArgs: XDRCodable {
        public var net: Remote.Network
        public var command: UInt32
        public var section: UInt32
        public var parentIndex: Int32
        public var xml: String
        public var flags: UInt32

        public init(net: Remote.Network, command: UInt32, section: UInt32, parentIndex: Int32, xml: String, flags: UInt32) {
            self.net = net
            self.command = command
            self.section = section
            self.parentIndex = parentIndex
            self.xml = xml
            self.flags = flags
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.net = try Remote.Network(from: &reader)
            self.command = try reader.uint32()
            self.section = try reader.uint32()
            self.parentIndex = try reader.int32()
            self.xml = try reader.string(max: Remote.stringMax)
            self.flags = try reader.uint32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try self.net.encode(to: &writer)
            try writer.uint32(self.command)
            try writer.uint32(self.section)
            try writer.int32(self.parentIndex)
            try writer.string(self.xml, max: Remote.stringMax)
            try writer.uint32(self.flags)
        }
    }
}

extension Remote {
    /// `remote_network_create_args`: arguments of procedure 39 (`virNetworkCreate`)
    public struct NetworkCreateArgs: XDRCodable {
        public var net: Remote.Network

        public init(net: Remote.Network) {
            self.net = net
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.net = try Remote.Network(from: &reader)
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try self.net.encode(to: &writer)
        }
    }
}

extension Remote {
    /// `remote_network_destroy_args`: arguments of procedure 42 (`virNetworkDestroy`)
    public struct NetworkDestroyArgs: XDRCodable {
        public var net: Remote.Network

        public init(net: Remote.Network) {
            self.net = net
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.net = try Remote.Network(from: &reader)
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try self.net.encode(to: &writer)
        }
    }
}

extension Remote {
    /// `remote_network_get_xml_desc_args`: arguments of procedure 43 (`virNetworkGetXMLDesc`)
    public struct NetworkGetXMLDescArgs: XDRCodable {
        public var net: Remote.Network
        public var flags: UInt32

        public init(net: Remote.Network, flags: UInt32) {
            self.net = net
            self.flags = flags
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.net = try Remote.Network(from: &reader)
            self.flags = try reader.uint32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try self.net.encode(to: &writer)
            try writer.uint32(self.flags)
        }
    }
}

extension Remote {
    /// `remote_network_get_xml_desc_ret`: result of procedure 43 (`virNetworkGetXMLDesc`)
    public struct NetworkGetXMLDescRet: XDRCodable {
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
    /// `remote_network_get_bridge_name_args`: arguments of procedure 45 (`virNetworkGetBridgeName`)
    public struct NetworkGetBridgeNameArgs: XDRCodable {
        public var net: Remote.Network

        public init(net: Remote.Network) {
            self.net = net
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.net = try Remote.Network(from: &reader)
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try self.net.encode(to: &writer)
        }
    }
}

extension Remote {
    /// `remote_network_get_bridge_name_ret`: result of procedure 45 (`virNetworkGetBridgeName`)
    public struct NetworkGetBridgeNameRet: XDRCodable {
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
    /// `remote_network_get_autostart_args`: arguments of procedure 44 (`virNetworkGetAutostart`)
    public struct NetworkGetAutostartArgs: XDRCodable {
        public var net: Remote.Network

        public init(net: Remote.Network) {
            self.net = net
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.net = try Remote.Network(from: &reader)
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try self.net.encode(to: &writer)
        }
    }
}

extension Remote {
    /// `remote_network_get_autostart_ret`: result of procedure 44 (`virNetworkGetAutostart`)
    public struct NetworkGetAutostartRet: XDRCodable {
        public var autostart: Int32

        public init(autostart: Int32) {
            self.autostart = autostart
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.autostart = try reader.int32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.int32(self.autostart)
        }
    }
}

extension Remote {
    /// `remote_network_set_autostart_args`: arguments of procedure 48 (`virNetworkSetAutostart`)
    public struct NetworkSetAutostartArgs: XDRCodable {
        public var net: Remote.Network
        public var autostart: Int32

        public init(net: Remote.Network, autostart: Int32) {
            self.net = net
            self.autostart = autostart
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.net = try Remote.Network(from: &reader)
            self.autostart = try reader.int32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try self.net.encode(to: &writer)
            try writer.int32(self.autostart)
        }
    }
}

extension Remote {
    /// `remote_network_is_active_args`: arguments of procedure 152 (`virNetworkIsActive`)
    public struct NetworkIsActiveArgs: XDRCodable {
        public var net: Remote.Network

        public init(net: Remote.Network) {
            self.net = net
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.net = try Remote.Network(from: &reader)
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try self.net.encode(to: &writer)
        }
    }
}

extension Remote {
    /// `remote_network_is_active_ret`: result of procedure 152 (`virNetworkIsActive`)
    public struct NetworkIsActiveRet: XDRCodable {
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
    /// `remote_network_is_persistent_args`: arguments of procedure 153 (`virNetworkIsPersistent`)
    public struct NetworkIsPersistentArgs: XDRCodable {
        public var net: Remote.Network

        public init(net: Remote.Network) {
            self.net = net
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.net = try Remote.Network(from: &reader)
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try self.net.encode(to: &writer)
        }
    }
}

extension Remote {
    /// `remote_network_is_persistent_ret`: result of procedure 153 (`virNetworkIsPersistent`)
    public struct NetworkIsPersistentRet: XDRCodable {
        public var persistent: Int32

        public init(persistent: Int32) {
            self.persistent = persistent
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.persistent = try reader.int32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.int32(self.persistent)
        }
    }
}

extension Remote {
    /// `remote_connect_list_all_networks_args`: arguments of procedure 283 (`virConnectListAllNetworks`)
    public struct ConnectListAllNetworksArgs: XDRCodable {
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
    /// `remote_connect_list_all_networks_ret`: result of procedure 283 (`virConnectListAllNetworks`)
    public struct ConnectListAllNetworksRet: XDRCodable {
        public var nets: [Remote.Network]
        public var ret: UInt32

        public init(nets: [Remote.Network], ret: UInt32) {
            self.nets = nets
            self.ret = ret
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.nets = try reader.array(max: Remote.networkListMax, elementSize: 20)
            self.ret = try reader.uint32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.array(self.nets, max: Remote.networkListMax)
            try writer.uint32(self.ret)
        }
    }
}

extension Remote {
    /// `remote_connect_network_event_register_any_args`: arguments of procedure 313 (`virConnectNetworkEventRegisterAny`)
    public struct ConnectNetworkEventRegisterAnyArgs: XDRCodable {
        public var eventID: Int32
        public var net: Remote.Network?

        public init(eventID: Int32, net: Remote.Network?) {
            self.eventID = eventID
            self.net = net
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.eventID = try reader.int32()
            self.net = try reader.isPresent() ? try Remote.Network(from: &reader) : nil
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.int32(self.eventID)
            try writer.isPresent(self.net != nil)
            if let value = self.net { try value.encode(to: &writer) }
        }
    }
}

extension Remote {
    /// `remote_connect_network_event_register_any_ret`: result of procedure 313 (`virConnectNetworkEventRegisterAny`)
    public struct ConnectNetworkEventRegisterAnyRet: XDRCodable {
        public var callbackID: Int32

        public init(callbackID: Int32) {
            self.callbackID = callbackID
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.callbackID = try reader.int32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.int32(self.callbackID)
        }
    }
}

extension Remote {
    /// `remote_connect_network_event_deregister_any_args`: arguments of procedure 314 (`virConnectNetworkEventDeregisterAny`)
    public struct ConnectNetworkEventDeregisterAnyArgs: XDRCodable {
        public var callbackID: Int32

        public init(callbackID: Int32) {
            self.callbackID = callbackID
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.callbackID = try reader.int32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.int32(self.callbackID)
        }
    }
}

extension Remote {
    /// `remote_network_event_lifecycle_msg`: payload of event 315
    public struct NetworkEventLifecycleMsg: XDRCodable, EventPayload {
        public var callbackID: Int32
        public var net: Remote.Network
        public var event: Int32
        public var detail: Int32

        public init(callbackID: Int32, net: Remote.Network, event: Int32, detail: Int32) {
            self.callbackID = callbackID
            self.net = net
            self.event = event
            self.detail = detail
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.callbackID = try reader.int32()
            self.net = try Remote.Network(from: &reader)
            self.event = try reader.int32()
            self.detail = try reader.int32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.int32(self.callbackID)
            try self.net.encode(to: &writer)
            try writer.int32(self.event)
            try writer.int32(self.detail)
        }

        public static var procedure: ProcedureInfo { Remote.Procedure.networkEventLifecycle.knownInfo }
    }
}

extension Remote {
    /// `remote_network_event_callback_metadata_change_msg`: payload of event 446
    public struct NetworkEventCallbackMetadataChangeMsg: XDRCodable, EventPayload {
        public var callbackID: Int32
        public var net: Remote.Network
        public var type: Int32
        public var nsuri: String?

        public init(callbackID: Int32, net: Remote.Network, type: Int32, nsuri: String?) {
            self.callbackID = callbackID
            self.net = net
            self.type = type
            self.nsuri = nsuri
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.callbackID = try reader.int32()
            self.net = try Remote.Network(from: &reader)
            self.type = try reader.int32()
            self.nsuri = try reader.isPresent() ? try reader.string(max: Remote.stringMax) : nil
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.int32(self.callbackID)
            try self.net.encode(to: &writer)
            try writer.int32(self.type)
            try writer.isPresent(self.nsuri != nil)
            if let value = self.nsuri { try writer.string(value, max: Remote.stringMax) }
        }

        public static var procedure: ProcedureInfo { Remote.Procedure.networkEventCallbackMetadataChange.knownInfo }
    }
}

extension Remote {
    /// `remote_network_set_metadata_args`: arguments of procedure 444
    public struct NetworkSetMetadataArgs: XDRCodable {
        public var network: Remote.Network
        public var type: Int32
        public var metadata: String?
        public var key: String?
        public var uri: String?
        public var flags: UInt32

        public init(network: Remote.Network, type: Int32, metadata: String?, key: String?, uri: String?, flags: UInt32) {
            self.network = network
            self.type = type
            self.metadata = metadata
            self.key = key
            self.uri = uri
            self.flags = flags
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.network = try Remote.Network(from: &reader)
            self.type = try reader.int32()
            self.metadata = try reader.isPresent() ? try reader.string(max: Remote.stringMax) : nil
            self.key = try reader.isPresent() ? try reader.string(max: Remote.stringMax) : nil
            self.uri = try reader.isPresent() ? try reader.string(max: Remote.stringMax) : nil
            self.flags = try reader.uint32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try self.network.encode(to: &writer)
            try writer.int32(self.type)
            try writer.isPresent(self.metadata != nil)
            if let value = self.metadata { try writer.string(value, max: Remote.stringMax) }
            try writer.isPresent(self.key != nil)
            if let value = self.key { try writer.string(value, max: Remote.stringMax) }
            try writer.isPresent(self.uri != nil)
            if let value = self.uri { try writer.string(value, max: Remote.stringMax) }
            try writer.uint32(self.flags)
        }
    }
}

extension Remote {
    /// `remote_network_get_metadata_args`: arguments of procedure 445
    public struct NetworkGetMetadataArgs: XDRCodable {
        public var network: Remote.Network
        public var type: Int32
        public var uri: String?
        public var flags: UInt32

        public init(network: Remote.Network, type: Int32, uri: String?, flags: UInt32) {
            self.network = network
            self.type = type
            self.uri = uri
            self.flags = flags
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.network = try Remote.Network(from: &reader)
            self.type = try reader.int32()
            self.uri = try reader.isPresent() ? try reader.string(max: Remote.stringMax) : nil
            self.flags = try reader.uint32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try self.network.encode(to: &writer)
            try writer.int32(self.type)
            try writer.isPresent(self.uri != nil)
            if let value = self.uri { try writer.string(value, max: Remote.stringMax) }
            try writer.uint32(self.flags)
        }
    }
}

extension Remote {
    /// `remote_network_get_metadata_ret`: result of procedure 445
    public struct NetworkGetMetadataRet: XDRCodable {
        public var metadata: String

        public init(metadata: String) {
            self.metadata = metadata
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.metadata = try reader.string(max: Remote.stringMax)
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.string(self.metadata, max: Remote.stringMax)
        }
    }
}

extension Remote {
    /// `remote_network_get_dhcp_leases_args`: arguments of procedure 341 (`virNetworkGetDHCPLeases`)
    public struct NetworkGetDHCPLeasesArgs: XDRCodable {
        public var net: Remote.Network
        public var mac: String?
        public var needResults: Int32
        public var flags: UInt32

        public init(net: Remote.Network, mac: String?, needResults: Int32, flags: UInt32) {
            self.net = net
            self.mac = mac
            self.needResults = needResults
            self.flags = flags
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.net = try Remote.Network(from: &reader)
            self.mac = try reader.isPresent() ? try reader.string(max: Remote.stringMax) : nil
            self.needResults = try reader.int32()
            self.flags = try reader.uint32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try self.net.encode(to: &writer)
            try writer.isPresent(self.mac != nil)
            if let value = self.mac { try writer.string(value, max: Remote.stringMax) }
            try writer.int32(self.needResults)
            try writer.uint32(self.flags)
        }
    }
}

extension Remote {
    /// `remote_network_get_dhcp_leases_ret`: result of procedure 341 (`virNetworkGetDHCPLeases`)
    public struct NetworkGetDHCPLeasesRet: XDRCodable {
        public var leases: [Remote.NetworkDHCPLease]
        public var ret: UInt32

        public init(leases: [Remote.NetworkDHCPLease], ret: UInt32) {
            self.leases = leases
            self.ret = ret
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.leases = try reader.array(max: Remote.networkDHCPLeasesMax, elementSize: 40)
            self.ret = try reader.uint32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.array(self.leases, max: Remote.networkDHCPLeasesMax)
            try writer.uint32(self.ret)
        }
    }
}

extension Remote {
    /// `remote_network_list_all_ports_args`: arguments of procedure 404 (`virNetworkListAllPorts`)
    public struct NetworkListAllPortsArgs: XDRCodable {
        public var network: Remote.Network
        public var needResults: Int32
        public var flags: UInt32

        public init(network: Remote.Network, needResults: Int32, flags: UInt32) {
            self.network = network
            self.needResults = needResults
            self.flags = flags
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.network = try Remote.Network(from: &reader)
            self.needResults = try reader.int32()
            self.flags = try reader.uint32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try self.network.encode(to: &writer)
            try writer.int32(self.needResults)
            try writer.uint32(self.flags)
        }
    }
}

extension Remote {
    /// `remote_network_list_all_ports_ret`: result of procedure 404 (`virNetworkListAllPorts`)
    public struct NetworkListAllPortsRet: XDRCodable {
        public var ports: [Remote.NetworkPort]
        public var ret: UInt32

        public init(ports: [Remote.NetworkPort], ret: UInt32) {
            self.ports = ports
            self.ret = ret
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.ports = try reader.array(max: Remote.networkPortListMax, elementSize: 36)
            self.ret = try reader.uint32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.array(self.ports, max: Remote.networkPortListMax)
            try writer.uint32(self.ret)
        }
    }
}

extension Remote {
    /// `remote_network_port_lookup_by_uuid_args`: arguments of procedure 405 (`virNetworkPortLookupByUUID`)
    public struct NetworkPortLookupByUUIDArgs: XDRCodable {
        public var network: Remote.Network
        public var uuid: WireUUID

        public init(network: Remote.Network, uuid: WireUUID) {
            self.network = network
            self.uuid = uuid
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.network = try Remote.Network(from: &reader)
            self.uuid = try reader.uuid()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try self.network.encode(to: &writer)
            try writer.uuid(self.uuid)
        }
    }
}

extension Remote {
    /// `remote_network_port_lookup_by_uuid_ret`: result of procedure 405 (`virNetworkPortLookupByUUID`)
    public struct NetworkPortLookupByUUIDRet: XDRCodable {
        public var port: Remote.NetworkPort

        public init(port: Remote.NetworkPort) {
            self.port = port
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.port = try Remote.NetworkPort(from: &reader)
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try self.port.encode(to: &writer)
        }
    }
}

extension Remote {
    /// `remote_network_port_create_xml_args`: arguments of procedure 406 (`virNetworkPortCreateXML`)
    public struct NetworkPortCreateXMLArgs: XDRCodable {
        public var network: Remote.Network
        public var xml: String
        public var flags: UInt32

        public init(network: Remote.Network, xml: String, flags: UInt32) {
            self.network = network
            self.xml = xml
            self.flags = flags
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.network = try Remote.Network(from: &reader)
            self.xml = try reader.string(max: Remote.stringMax)
            self.flags = try reader.uint32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try self.network.encode(to: &writer)
            try writer.string(self.xml, max: Remote.stringMax)
            try writer.uint32(self.flags)
        }
    }
}

extension Remote {
    /// `remote_network_port_create_xml_ret`: result of procedure 406 (`virNetworkPortCreateXML`)
    public struct NetworkPortCreateXMLRet: XDRCodable {
        public var port: Remote.NetworkPort

        public init(port: Remote.NetworkPort) {
            self.port = port
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.port = try Remote.NetworkPort(from: &reader)
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try self.port.encode(to: &writer)
        }
    }
}

extension Remote {
    /// `remote_network_port_set_parameters_args`: arguments of procedure 408 (`virNetworkPortSetParameters`)
    public struct NetworkPortSetParametersArgs: XDRCodable {
        public var port: Remote.NetworkPort
        public var params: [Remote.TypedParam]
        public var flags: UInt32

        public init(port: Remote.NetworkPort, params: [Remote.TypedParam], flags: UInt32) {
            self.port = port
            self.params = params
            self.flags = flags
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.port = try Remote.NetworkPort(from: &reader)
            self.params = try reader.array(max: Remote.networkPortParametersMax, elementSize: 12)
            self.flags = try reader.uint32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try self.port.encode(to: &writer)
            try writer.array(self.params, max: Remote.networkPortParametersMax)
            try writer.uint32(self.flags)
        }
    }
}

extension Remote {
    /// `remote_network_port_get_parameters_args`: arguments of procedure 407 (`virNetworkPortGetParameters`)
    public struct NetworkPortGetParametersArgs: XDRCodable {
        public var port: Remote.NetworkPort
        public var nparams: Int32
        public var flags: UInt32

        public init(port: Remote.NetworkPort, nparams: Int32, flags: UInt32) {
            self.port = port
            self.nparams = nparams
            self.flags = flags
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.port = try Remote.NetworkPort(from: &reader)
            self.nparams = try reader.int32()
            self.flags = try reader.uint32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try self.port.encode(to: &writer)
            try writer.int32(self.nparams)
            try writer.uint32(self.flags)
        }
    }
}

extension Remote {
    /// `remote_network_port_get_parameters_ret`: result of procedure 407 (`virNetworkPortGetParameters`)
    public struct NetworkPortGetParametersRet: XDRCodable {
        public var params: [Remote.TypedParam]
        public var nparams: Int32

        public init(params: [Remote.TypedParam], nparams: Int32) {
            self.params = params
            self.nparams = nparams
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.params = try reader.array(max: Remote.networkPortParametersMax, elementSize: 12)
            self.nparams = try reader.int32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.array(self.params, max: Remote.networkPortParametersMax)
            try writer.int32(self.nparams)
        }
    }
}

extension Remote {
    /// `remote_network_port_get_xml_desc_args`: arguments of procedure 409 (`virNetworkPortGetXMLDesc`)
    public struct NetworkPortGetXMLDescArgs: XDRCodable {
        public var port: Remote.NetworkPort
        public var flags: UInt32

        public init(port: Remote.NetworkPort, flags: UInt32) {
            self.port = port
            self.flags = flags
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.port = try Remote.NetworkPort(from: &reader)
            self.flags = try reader.uint32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try self.port.encode(to: &writer)
            try writer.uint32(self.flags)
        }
    }
}

extension Remote {
    /// `remote_network_port_get_xml_desc_ret`: result of procedure 409 (`virNetworkPortGetXMLDesc`)
    public struct NetworkPortGetXMLDescRet: XDRCodable {
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
    /// `remote_network_port_delete_args`: arguments of procedure 410 (`virNetworkPortDelete`)
    public struct NetworkPortDeleteArgs: XDRCodable {
        public var port: Remote.NetworkPort
        public var flags: UInt32

        public init(port: Remote.NetworkPort, flags: UInt32) {
            self.port = port
            self.flags = flags
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.port = try Remote.NetworkPort(from: &reader)
            self.flags = try reader.uint32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try self.port.encode(to: &writer)
            try writer.uint32(self.flags)
        }
    }
}

