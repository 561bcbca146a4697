// SPDX-License-Identifier: Apache-2.0
// Written by xdrgen from protocol/remote.x. Do not edit: edit that file and run `make generate`.
// swift-format-ignore-file
public import XDR

private typealias MadeFor = GeneratedCodeVersion1

extension Remote {
    /// `remote_node_num_of_devices_args`: arguments of procedure 111 (`virNodeNumOfDevices`)
    public struct NodeNumOfDevicesArgs: XDRCodable {
        public var cap: String?
        public var flags: UInt32

        public init(cap: String?, flags: UInt32) {
            self.cap = cap
            self.flags = flags
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.cap = try reader.isPresent() ? try reader.string(max: Remote.stringMax) : nil
            self.flags = try reader.uint32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.isPresent(self.cap != nil)
            if let value = self.cap { try writer.string(value, max: Remote.stringMax) }
            try writer.uint32(self.flags)
        }
    }
}

extension Remote {
    /// `remote_node_num_of_devices_ret`: result of procedure 111 (`virNodeNumOfDevices`)
    public struct NodeNumOfDevicesRet: XDRCodable {
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
    /// `remote_node_list_devices_args`: arguments of procedure 112 (`virNodeListDevices`)
    public struct NodeListDevicesArgs: XDRCodable {
        public var cap: String?
        public var maxnames: Int32
        public var flags: UInt32

        public init(cap: String?, maxnames: Int32, flags: UInt32) {
            self.cap = cap
            self.maxnames = maxnames
            self.flags = flags
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.cap = try reader.isPresent() ? try reader.string(max: Remote.stringMax) : nil
            self.maxnames = try reader.int32()
            self.flags = try reader.uint32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.isPresent(self.cap != nil)
            if let value = self.cap { try writer.string(value, max: Remote.stringMax) }
            try writer.int32(self.maxnames)
            try writer.uint32(self.flags)
        }
    }
}

extension Remote {
    /// `remote_node_list_devices_ret`: result of procedure 112 (`virNodeListDevices`)
    public struct NodeListDevicesRet: XDRCodable {
        public var names: [String]

        public init(names: [String]) {
            self.names = names
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.names = try reader.strings(max: Remote.nodeDeviceListMax, stringMax: Remote.stringMax)
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.strings(self.names, max: Remote.nodeDeviceListMax, stringMax: Remote.stringMax)
        }
    }
}

extension Remote {
    /// `remote_node_device_lookup_by_name_args`: arguments of procedure 113 (`virNodeDeviceLookupByName`)
    public struct NodeDeviceLookupByNameArgs: XDRCodable {
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
    /// `remote_node_device_lookup_by_name_ret`: result of procedure 113 (`virNodeDeviceLookupByName`)
    public struct NodeDeviceLookupByNameRet: XDRCodable {
        public var dev: Remote.NodeDevice

        public init(dev: Remote.NodeDevice) {
            self.dev = dev
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.dev = try Remote.NodeDevice(from: &reader)
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try self.dev.encode(to: &writer)
        }
    }
}

extension Remote {
    /// `remote_node_device_lookup_scsi_host_by_wwn_args`: arguments of procedure 297 (`virNodeDeviceLookupSCSIHostByWWN`)
    public struct NodeDeviceLookupSCSIHostByWWNArgs: XDRCodable {
        public var wwnn: String
        public var wwpn: String
        public var flags: UInt32

        public init(wwnn: String, wwpn: String, flags: UInt32) {
            self.wwnn = wwnn
            self.wwpn = wwpn
            self.flags = flags
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.wwnn = try reader.string(max: Remote.stringMax)
            self.wwpn = try reader.string(max: Remote.stringMax)
            self.flags = try reader.uint32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.string(self.wwnn, max: Remote.stringMax)
            try writer.string(self.wwpn, max: Remote.stringMax)
            try writer.uint32(self.flags)
        }
    }
}

extension Remote {
    /// `remote_node_device_lookup_scsi_host_by_wwn_ret`: result of procedure 297 (`virNodeDeviceLookupSCSIHostByWWN`)
    public struct NodeDeviceLookupSCSIHostByWWNRet: XDRCodable {
        public var dev: Remote.NodeDevice

        public init(dev: Remote.NodeDevice) {
            self.dev = dev
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.dev = try Remote.NodeDevice(from: &reader)
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try self.dev.encode(to: &writer)
        }
    }
}

extension Remote {
    /// `remote_node_device_get_xml_desc_args`: arguments of procedure 114 (`virNodeDeviceGetXMLDesc`)
    public struct NodeDeviceGetXMLDescArgs: XDRCodable {
        public var name: String
        public var flags: UInt32

        public init(name: String, flags: UInt32) {
            self.name = name
            self.flags = flags
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.name = try reader.string(max: Remote.stringMax)
            self.flags = try reader.uint32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.string(self.name, max: Remote.stringMax)
            try writer.uint32(self.flags)
        }
    }
}

extension Remote {
    /// `remote_node_device_get_xml_desc_ret`: result of procedure 114 (`virNodeDeviceGetXMLDesc`)
    public struct NodeDeviceGetXMLDescRet: XDRCodable {
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
    /// `remote_node_device_get_parent_args`: arguments of procedure 115 (`virNodeDeviceGetParent`)
    public struct NodeDeviceGetParentArgs: XDRCodable {
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
    /// `remote_node_device_get_parent_ret`: result of procedure 115 (`virNodeDeviceGetParent`)
    public struct NodeDeviceGetParentRet: XDRCodable {
        public var parentName: String?

        public init(parentName: String?) {
            self.parentName = parentName
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.parentName = try reader.isPresent() ? try reader.string(max: Remote.stringMax) : nil
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.isPresent(self.parentName != nil)
            if let value = self.parentName { try writer.string(value, max: Remote.stringMax) }
        }
    }
}

extension Remote {
    /// `remote_node_device_num_of_caps_args`: arguments of procedure 116 (`virNodeDeviceNumOfCaps`)
    public struct NodeDeviceNumOfCapsArgs: XDRCodable {
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
    /// `remote_node_device_num_of_caps_ret`: result of procedure 116 (`virNodeDeviceNumOfCaps`)
    public struct NodeDeviceNumOfCapsRet: XDRCodable {
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
    /// `remote_node_device_list_caps_args`: arguments of procedure 117 (`virNodeDeviceListCaps`)
    public struct NodeDeviceListCapsArgs: XDRCodable {
        public var name: String
        public var maxnames: Int32

        public init(name: String, maxnames: Int32) {
            self.name = name
            self.maxnames = maxnames
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.name = try reader.string(max: Remote.stringMax)
            self.maxnames = try reader.int32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.string(self.name, max: Remote.stringMax)
            try writer.int32(self.maxnames)
        }
    }
}

extension Remote {
    /// `remote_node_device_list_caps_ret`: result of procedure 117 (`virNodeDeviceListCaps`)
    public struct NodeDeviceListCapsRet: XDRCodable {
        public var names: [String]

        public init(names: [String]) {
            self.names = names
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.names = try reader.strings(max: Remote.nodeDeviceCapsListMax, stringMax: Remote.stringMax)
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.strings(self.names, max: Remote.nodeDeviceCapsListMax, stringMax: Remote.stringMax)
        }
    }
}

extension Remote {
    /// `remote_node_device_dettach_args`: arguments of procedure 118 (`virNodeDeviceDettach`)
    public struct NodeDeviceDettachArgs: XDRCodable {
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
    /// `remote_node_device_detach_flags_args`: arguments of procedure 301 (`virNodeDeviceDetachFlags`)
    public struct NodeDeviceDetachFlagsArgs: XDRCodable {
        public var name: String
        public var driverName: String?
        public var flags: UInt32

        public init(name: String, driverName: String?, flags: UInt32) {
            self.name = name
            self.driverName = driverName
            self.flags = flags
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.name = try reader.string(max: Remote.stringMax)
            self.driverName = try reader.isPresent() ? try reader.string(max: Remote.stringMax) : nil
            self.flags = try reader.uint32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.string(self.name, max: Remote.stringMax)
            try writer.isPresent(self.driverName != nil)
            if let value = self.driverName { try writer.string(value, max: Remote.stringMax) }
            try writer.uint32(self.flags)
        }
    }
}

extension Remote {
    /// `remote_node_device_re_attach_args`: arguments of procedure 119 (`virNodeDeviceReAttach`)
    public struct NodeDeviceReAttachArgs: XDRCodable {
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
    /// `remote_node_device_reset_args`: arguments of procedure 120 (`virNodeDeviceReset`)
    public struct NodeDeviceResetArgs: XDRCodable {
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
    /// `remote_node_device_create_xml_args`: arguments of procedure 123 (`virNodeDeviceCreateXML`)
    public struct NodeDeviceCreateXMLArgs: XDRCodable {
        public var xmlDesc: String
        public var flags: UInt32

        public init(xmlDesc: String, flags: UInt32) {
            self.xmlDesc = xmlDesc
            self.flags = flags
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.xmlDesc = try reader.string(max: Remote.stringMax)
            self.flags = try reader.uint32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.string(self.xmlDesc, max: Remote.stringMax)
            try writer.uint32(self.flags)
        }
    }
}

extension Remote {
    /// `remote_node_device_create_xml_ret`: result of procedure 123 (`virNodeDeviceCreateXML`)
    public struct NodeDeviceCreateXMLRet: XDRCodable {
        public var dev: Remote.NodeDevice

        public init(dev: Remote.NodeDevice) {
            self.dev = dev
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.dev = try Remote.NodeDevice(from: &reader)
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try self.dev.encode(to: &writer)
        }
    }
}

extension Remote {
    /// `remote_node_device_destroy_args`: arguments of procedure 124 (`virNodeDeviceDestroy`)
    public struct NodeDeviceDestroyArgs: XDRCodable {
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
    /// `remote_node_device_define_xml_args`: arguments of procedure 428 (`virNodeDeviceDefineXML`)
    public struct NodeDeviceDefineXMLArgs: XDRCodable {
        public var xmlDesc: String
        public var flags: UInt32

        public init(xmlDesc: String, flags: UInt32) {
            self.xmlDesc = xmlDesc
            self.flags = flags
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.xmlDesc = try reader.string(max: Remote.stringMax)
            self.flags = try reader.uint32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.string(self.xmlDesc, max: Remote.stringMax)
            try writer.uint32(self.flags)
        }
    }
}

extension Remote {
    /// `remote_node_device_define_xml_ret`: result of procedure 428 (`virNodeDeviceDefineXML`)
    public struct NodeDeviceDefineXMLRet: XDRCodable {
        public var dev: Remote.NodeDevice

        public init(dev: Remote.NodeDevice) {
            self.dev = dev
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.dev = try Remote.NodeDevice(from: &reader)
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try self.dev.encode(to: &writer)
        }
    }
}

extension Remote {
    /// `remote_node_device_undefine_args`: arguments of procedure 429 (`virNodeDeviceUndefine`)
    public struct NodeDeviceUndefineArgs: XDRCodable {
        public var name: String
        public var flags: UInt32

        public init(name: String, flags: UInt32) {
            self.name = name
            self.flags = flags
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.name = try reader.string(max: Remote.stringMax)
            self.flags = try reader.uint32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.string(self.name, max: Remote.stringMax)
            try writer.uint32(self.flags)
        }
    }
}

extension Remote {
    /// `remote_node_device_create_args`: arguments of procedure 430 (`virNodeDeviceCreate`)
    public struct NodeDeviceCreateArgs: XDRCodable {
        public var name: String
        public var flags: UInt32

        public init(name: String, flags: UInt32) {
            self.name = name
            self.flags = flags
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.name = try reader.string(max: Remote.stringMax)
            self.flags = try reader.uint32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.string(self.name, max: Remote.stringMax)
            try writer.uint32(self.flags)
        }
    }
}

extension Remote {
    /// `remote_node_device_get_autostart_args`: arguments of procedure 433 (`virNodeDeviceGetAutostart`)
    public struct NodeDeviceGetAutostartArgs: XDRCodable {
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
    /// `remote_node_device_get_autostart_ret`: result of procedure 433 (`virNodeDeviceGetAutostart`)
    public struct NodeDeviceGetAutostartRet: XDRCodable {
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
    /// `remote_node_device_set_autostart_args`: arguments of procedure 434 (`virNodeDeviceSetAutostart`)
    public struct NodeDeviceSetAutostartArgs: XDRCodable {
        public var name: String
        public var autostart: Int32

        public init(name: String, autostart: Int32) {
            self.name = name
            self.autostart = autostart
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.name = try reader.string(max: Remote.stringMax)
            self.autostart = try reader.int32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.string(self.name, max: Remote.stringMax)
            try writer.int32(self.autostart)
        }
    }
}

extension Remote {
    /// `remote_node_device_is_persistent_args`: arguments of procedure 435 (`virNodeDeviceIsPersistent`)
    public struct NodeDeviceIsPersistentArgs: XDRCodable {
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
    /// `remote_node_device_is_persistent_ret`: result of procedure 435 (`virNodeDeviceIsPersistent`)
    public struct NodeDeviceIsPersistentRet: XDRCodable {
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
    /// `remote_node_device_is_active_args`: arguments of procedure 436 (`virNodeDeviceIsActive`)
    public struct NodeDeviceIsActiveArgs: XDRCodable {
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
    /// `remote_node_device_is_active_ret`: result of procedure 436 (`virNodeDeviceIsActive`)
    public struct NodeDeviceIsActiveRet: XDRCodable {
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
    /// `remote_node_device_update_args`: arguments of procedure 447
    public struct NodeDeviceUpdateArgs: XDRCodable {
        public var name: String
        public var xmlDesc: String
        public var flags: UInt32

        public init(name: String, xmlDesc: String, flags: UInt32) {
            self.name = name
            self.xmlDesc = xmlDesc
            self.flags = flags
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.name = try reader.string(max: Remote.stringMax)
            self.xmlDesc = try reader.string(max: Remote.stringMax)
            self.flags = try reader.uint32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.string(self.name, max: Remote.stringMax)
            try writer.string(self.xmlDesc, max: Remote.stringMax)
            try writer.uint32(self.flags)
        }
    }
}

extension Remote {
    /// `remote_connect_list_all_node_devices_args`: arguments of procedure 285 (`virConnectListAllNodeDevices`)
    public struct ConnectListAllNodeDevicesArgs: XDRCodable {
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
    /// `remote_connect_list_all_node_devices_ret`: result of procedure 285 (`virConnectListAllNodeDevices`)
    public struct ConnectListAllNodeDevicesRet: XDRCodable {
        public var devices: [Remote.NodeDevice]
        public var ret: UInt32

        public init(devices: [Remote.NodeDevice], ret: UInt32) {
            self.devices = devices
            self.ret = ret
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.devices = try reader.array(max: Remote.nodeDeviceListMax, elementSize: 4)
            self.ret = try reader.uint32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.array(self.devices, max: Remote.nodeDeviceListMax)
            try writer.uint32(self.ret)
        }
    }
}

extension Remote {
    /// `remote_connect_node_device_event_register_any_args`: arguments of procedure 374 (`virConnectNodeDeviceEventRegisterAny`)
    public struct ConnectNodeDeviceEventRegisterAnyArgs: XDRCodable {
        public var eventID: Int32
        public var dev: Remote.NodeDevice?

        public init(eventID: Int32, dev: Remote.NodeDevice?) {
            self.eventID = eventID
            self.dev = dev
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.eventID = try reader.int32()
            self.dev = try reader.isPresent() ? try Remote.NodeDevice(from: &reader) : nil
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.int32(self.eventID)
            try writer.isPresent(self.dev != nil)
            if let value = self.dev { try value.encode(to: &writer) }
        }
    }
}

extension Remote {
    /// `remote_connect_node_device_event_register_any_ret`: result of procedure 374 (`virConnectNodeDeviceEventRegisterAny`)
    public struct ConnectNodeDeviceEventRegisterAnyRet: XDRCodable {
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
    /// `remote_connect_node_device_event_deregister_any_args`: arguments of procedure 375 (`virConnectNodeDeviceEventDeregisterAny`)
    public struct ConnectNodeDeviceEventDeregisterAnyArgs: XDRCodable {
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
    /// `remote_node_device_event_lifecycle_msg`: payload of event 376
    public struct NodeDeviceEventLifecycleMsg: XDRCodable, EventPayload {
        public var callbackID: Int32
        public var dev: Remote.NodeDevice
        public var event: Int32
        public var detail: Int32

        public init(callbackID: Int32, dev: Remote.NodeDevice, event: Int32, detail: Int32) {
            self.callbackID = callbackID
            self.dev = dev
            self.event = event
            self.detail = detail
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.callbackID = try reader.int32()
            self.dev = try Remote.NodeDevice(from: &reader)
            self.event = try reader.int32()
            self.detail = try reader.int32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.int32(self.callbackID)
            try self.dev.encode(to: &writer)
            try writer.int32(self.event)
            try writer.int32(self.detail)
        }

        public static var procedure: ProcedureInfo { Remote.Procedure.nodeDeviceEventLifecycle.knownInfo }
    }
}

extension Remote {
    /// `remote_node_device_event_update_msg`: payload of event 377
    public struct NodeDeviceEventUpdateMsg: XDRCodable, EventPayload {
        public var callbackID: Int32
        public var dev: Remote.NodeDevice

        public init(callbackID: Int32, dev: Remote.NodeDevice) {
            self.callbackID = callbackID
            self.dev = dev
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.callbackID = try reader.int32()
            self.dev = try Remote.NodeDevice(from: &reader)
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.int32(self.callbackID)
            try self.dev.encode(to: &writer)
        }

        public static var procedure: ProcedureInfo { Remote.Procedure.nodeDeviceEventUpdate.knownInfo }
    }
}

