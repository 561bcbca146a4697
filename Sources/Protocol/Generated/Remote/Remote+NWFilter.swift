// SPDX-License-Identifier: Apache-2.0
// Written by xdrgen from protocol/remote.x. Do not edit: edit that file and run `make generate`.
// swift-format-ignore-file
public import XDR

private typealias MadeFor = GeneratedCodeVersion1

extension Remote {
    /// `remote_connect_num_of_nwfilters_ret`: result of procedure 178 (`virConnectNumOfNWFilters`)
    public struct ConnectNumOfNWFiltersRet: XDRCodable {
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
    /// `remote_connect_list_nwfilters_args`: arguments of procedure 179 (`virConnectListNWFilters`)
    public struct ConnectListNWFiltersArgs: XDRCodable {
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
    /// `remote_connect_list_nwfilters_ret`: result of procedure 179 (`virConnectListNWFilters`)
    public struct ConnectListNWFiltersRet: XDRCodable {
        public var names: [String]

        public init(names: [String]) {
            self.names = names
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.names = try reader.strings(max: Remote.nwfilterListMax, stringMax: Remote.stringMax)
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.strings(self.names, max: Remote.nwfilterListMax, stringMax: Remote.stringMax)
        }
    }
}

extension Remote {
    /// `remote_nwfilter_lookup_by_uuid_args`: arguments of procedure 176 (`virNWFilterLookupByUUID`)
    public struct NWFilterLookupByUUIDArgs: XDRCodable {
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
    /// `remote_nwfilter_lookup_by_uuid_ret`: result of procedure 176 (`virNWFilterLookupByUUID`)
    public struct NWFilterLookupByUUIDRet: XDRCodable {
        public var nwfilter: Remote.NWFilter

        public init(nwfilter: Remote.NWFilter) {
            self.nwfilter = nwfilter
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.nwfilter = try Remote.NWFilter(from: &reader)
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try self.nwfilter.encode(to: &writer)
        }
    }
}

extension Remote {
    /// `remote_nwfilter_lookup_by_name_args`: arguments of procedure 175 (`virNWFilterLookupByName`)
    public struct NWFilterLookupByNameArgs: XDRCodable {
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
    /// `remote_nwfilter_lookup_by_name_ret`: result of procedure 175 (`virNWFilterLookupByName`)
    public struct NWFilterLookupByNameRet: XDRCodable {
        public var nwfilter: Remote.NWFilter

        public init(nwfilter: Remote.NWFilter) {
            self.nwfilter = nwfilter
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.nwfilter = try Remote.NWFilter(from: &reader)
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try self.nwfilter.encode(to: &writer)
        }
    }
}

extension Remote {
    /// `remote_nwfilter_define_xml_args`: arguments of procedure 180 (`virNWFilterDefineXML`)
    public struct NWFilterDefineXMLArgs: XDRCodable {
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
    /// `remote_nwfilter_define_xml_ret`: result of procedure 180 (`virNWFilterDefineXML`)
    public struct NWFilterDefineXMLRet: XDRCodable {
        public var nwfilter: Remote.NWFilter

        public init(nwfilter: Remote.NWFilter) {
            self.nwfilter = nwfilter
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.nwfilter = try Remote.NWFilter(from: &reader)
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try self.nwfilter.encode(to: &writer)
        }
    }
}

extension Remote {
    /// `remote_nwfilter_define_xml_flags_args`: arguments of procedure 431 (`virNWFilterDefineXMLFlags`)
    public struct NWFilterDefineXMLFlagsArgs: XDRCodable {
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
    /// `remote_nwfilter_define_xml_flags_ret`: result of procedure 431 (`virNWFilterDefineXMLFlags`)
    public struct NWFilterDefineXMLFlagsRet: XDRCodable {
        public var nwfilter: Remote.NWFilter

        public init(nwfilter: Remote.NWFilter) {
            self.nwfilter = nwfilter
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.nwfilter = try Remote.NWFilter(from: &reader)
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try self.nwfilter.encode(to: &writer)
        }
    }
}

extension Remote {
    /// `remote_nwfilter_undefine_args`: arguments of procedure 181 (`virNWFilterUndefine`)
    public struct NWFilterUndefineArgs: XDRCodable {
        public var nwfilter: Remote.NWFilter

        public init(nwfilter: Remote.NWFilter) {
            self.nwfilter = nwfilter
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.nwfilter = try Remote.NWFilter(from: &reader)
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try self.nwfilter.encode(to: &writer)
        }
    }
}

extension Remote {
    /// `remote_nwfilter_get_xml_desc_args`: arguments of procedure 177 (`virNWFilterGetXMLDesc`)
    public struct NWFilterGetXMLDescArgs: XDRCodable {
        public var nwfilter: Remote.NWFilter
        public var flags: UInt32

        public init(nwfilter: Remote.NWFilter, flags: UInt32) {
            self.nwfilter = nwfilter
            self.flags = flags
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.nwfilter = try Remote.NWFilter(from: &reader)
            self.flags = try reader.uint32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try self.nwfilter.encode(to: &writer)
            try writer.uint32(self.flags)
        }
    }
}

extension Remote {
    /// `remote_nwfilter_get_xml_desc_ret`: result of procedure 177 (`virNWFilterGetXMLDesc`)
    public struct NWFilterGetXMLDescRet: XDRCodable {
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
    /// `remote_connect_list_all_nwfilters_args`: arguments of procedure 286 (`virConnectListAllNWFilters`)
    public struct ConnectListAllNWFiltersArgs: XDRCodable {
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
    /// `remote_connect_list_all_nwfilters_ret`: result of procedure 286 (`virConnectListAllNWFilters`)
    public struct ConnectListAllNWFiltersRet: XDRCodable {
        public var filters: [Remote.NWFilter]
        public var ret: UInt32

        public init(filters: [Remote.NWFilter], ret: UInt32) {
            self.filters = filters
            self.ret = ret
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.filters = try reader.array(max: Remote.nwfilterListMax, elementSize: 20)
            self.ret = try reader.uint32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.array(self.filters, max: Remote.nwfilterListMax)
            try writer.uint32(self.ret)
        }
    }
}

extension Remote {
    /// `remote_nwfilter_binding_lookup_by_port_dev_args`: arguments of procedure 397 (`virNWFilterBindingLookupByPortDev`)
    public struct NWFilterBindingLookupByPortDevArgs: XDRCodable {
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
    /// `remote_nwfilter_binding_lookup_by_port_dev_ret`: result of procedure 397 (`virNWFilterBindingLookupByPortDev`)
    public struct NWFilterBindingLookupByPortDevRet: XDRCodable {
        public var nwfilter: Remote.NWFilterBinding

        public init(nwfilter: Remote.NWFilterBinding) {
            self.nwfilter = nwfilter
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.nwfilter = try Remote.NWFilterBinding(from: &reader)
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try self.nwfilter.encode(to: &writer)
        }
    }
}

extension Remote {
    /// `remote_nwfilter_binding_create_xml_args`: arguments of procedure 399 (`virNWFilterBindingCreateXML`)
    public struct NWFilterBindingCreateXMLArgs: XDRCodable {
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
    /// `remote_nwfilter_binding_create_xml_ret`: result of procedure 399 (`virNWFilterBindingCreateXML`)
    public struct NWFilterBindingCreateXMLRet: XDRCodable {
        public var nwfilter: Remote.NWFilterBinding

        public init(nwfilter: Remote.NWFilterBinding) {
            self.nwfilter = nwfilter
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.nwfilter = try Remote.NWFilterBinding(from: &reader)
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try self.nwfilter.encode(to: &writer)
        }
    }
}

extension Remote {
    /// `remote_nwfilter_binding_delete_args`: arguments of procedure 400 (`virNWFilterBindingDelete`)
    public struct NWFilterBindingDeleteArgs: XDRCodable {
        public var nwfilter: Remote.NWFilterBinding

        public init(nwfilter: Remote.NWFilterBinding) {
            self.nwfilter = nwfilter
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.nwfilter = try Remote.NWFilterBinding(from: &reader)
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try self.nwfilter.encode(to: &writer)
        }
    }
}

extension Remote {
    /// `remote_nwfilter_binding_get_xml_desc_args`: arguments of procedure 398 (`virNWFilterBindingGetXMLDesc`)
    public struct NWFilterBindingGetXMLDescArgs: XDRCodable {
        public var nwfilter: Remote.NWFilterBinding
        public var flags: UInt32

        public init(nwfilter: Remote.NWFilterBinding, flags: UInt32) {
            self.nwfilter = nwfilter
            self.flags = flags
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.nwfilter = try Remote.NWFilterBinding(from: &reader)
            self.flags = try reader.uint32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try self.nwfilter.encode(to: &writer)
            try writer.uint32(self.flags)
        }
    }
}

extension Remote {
    /// `remote_nwfilter_binding_get_xml_desc_ret`: result of procedure 398 (`virNWFilterBindingGetXMLDesc`)
    public struct NWFilterBindingGetXMLDescRet: XDRCodable {
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
    /// `remote_connect_list_all_nwfilter_bindings_args`: arguments of procedure 401 (`virConnectListAllNWFilterBindings`)
    public struct ConnectListAllNWFilterBindingsArgs: XDRCodable {
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
    /// `remote_connect_list_all_nwfilter_bindings_ret`: result of procedure 401 (`virConnectListAllNWFilterBindings`)
    public struct ConnectListAllNWFilterBindingsRet: XDRCodable {
        public var bindings: [Remote.NWFilterBinding]
        public var ret: UInt32

        public init(bindings: [Remote.NWFilterBinding], ret: UInt32) {
            self.bindings = bindings
            self.ret = ret
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.bindings = try reader.array(max: Remote.nwfilterBindingListMax, elementSize: 8)
            self.ret = try reader.uint32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.array(self.bindings, max: Remote.nwfilterBindingListMax)
            try writer.uint32(self.ret)
        }
    }
}

