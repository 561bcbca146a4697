// SPDX-License-Identifier: Apache-2.0
// Written by xdrgen from protocol/remote.x. Do not edit: edit that file and run `make generate`.
// swift-format-ignore-file
public import XDR

private typealias MadeFor = GeneratedCodeVersion1

extension Remote {
    /// `remote_domain_snapshot_create_xml_args`: arguments of procedure 185 (`virDomainSnapshotCreateXML`)
    public struct DomainSnapshotCreateXMLArgs: XDRCodable {
        public var dom: Remote.Domain
        public var xmlDesc: String
        public var flags: UInt32

        public init(dom: Remote.Domain, xmlDesc: String, flags: UInt32) {
            self.dom = dom
            self.xmlDesc = xmlDesc
            self.flags = flags
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.dom = try Remote.Domain(from: &reader)
            self.xmlDesc = try reader.string(max: Remote.stringMax)
            self.flags = try reader.uint32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try self.dom.encode(to: &writer)
            try writer.string(self.xmlDesc, max: Remote.stringMax)
            try writer.uint32(self.flags)
        }
    }
}

extension Remote {
    /// `remote_domain_snapshot_create_xml_ret`: result of procedure 185 (`virDomainSnapshotCreateXML`)
    public struct DomainSnapshotCreateXMLRet: XDRCodable {
        public var snap: Remote.DomainSnapshot

        public init(snap: Remote.DomainSnapshot) {
            self.snap = snap
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.snap = try Remote.DomainSnapshot(from: &reader)
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try self.snap.encode(to: &writer)
        }
    }
}

extension Remote {
    /// `remote_domain_snapshot_get_xml_desc_args`: arguments of procedure 186 (`virDomainSnapshotGetXMLDesc`)
    public struct DomainSnapshotGetXMLDescArgs: XDRCodable {
        public var snap: Remote.DomainSnapshot
        public var flags: UInt32

        public init(snap: Remote.DomainSnapshot, flags: UInt32) {
            self.snap = snap
            self.flags = flags
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.snap = try Remote.DomainSnapshot(from: &reader)
            self.flags = try reader.uint32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try self.snap.encode(to: &writer)
            try writer.uint32(self.flags)
        }
    }
}

extension Remote {
    /// `remote_domain_snapshot_get_xml_desc_ret`: result of procedure 186 (`virDomainSnapshotGetXMLDesc`)
    public struct DomainSnapshotGetXMLDescRet: XDRCodable {
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
    /// `remote_domain_snapshot_num_args`: arguments of procedure 187 (`virDomainSnapshotNum`)
    public struct DomainSnapshotNumArgs: XDRCodable {
        public var dom: Remote.Domain
        public var flags: UInt32

        public init(dom: Remote.Domain, flags: UInt32) {
            self.dom = dom
            self.flags = flags
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.dom = try Remote.Domain(from: &reader)
            self.flags = try reader.uint32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try self.dom.encode(to: &writer)
            try writer.uint32(self.flags)
        }
    }
}

extension Remote {
    /// `remote_domain_snapshot_num_ret`: result of procedure 187 (`virDomainSnapshotNum`)
    public struct DomainSnapshotNumRet: XDRCodable {
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
    /// `remote_domain_snapshot_list_names_args`: arguments of procedure 188 (`virDomainSnapshotListNames`)
    public struct DomainSnapshotListNamesArgs: XDRCodable {
        public var dom: Remote.Domain
        public var maxnames: Int32
        public var flags: UInt32

        public init(dom: Remote.Domain, maxnames: Int32, flags: UInt32) {
            self.dom = dom
            self.maxnames = maxnames
            self.flags = flags
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.dom = try Remote.Domain(from: &reader)
            self.maxnames = try reader.int32()
            self.flags = try reader.uint32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try self.dom.encode(to: &writer)
            try writer.int32(self.maxnames)
            try writer.uint32(self.flags)
        }
    }
}

extension Remote {
    /// `remote_domain_snapshot_list_names_ret`: result of procedure 188 (`virDomainSnapshotListNames`)
    public struct DomainSnapshotListNamesRet: XDRCodable {
        public var names: [String]

        public init(names: [String]) {
            self.names = names
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.names = try reader.strings(max: Remote.domainSnapshotListMax, stringMax: Remote.stringMax)
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.strings(self.names, max: Remote.domainSnapshotListMax, stringMax: Remote.stringMax)
        }
    }
}

extension Remote {
    /// `remote_domain_list_all_snapshots_args`: arguments of procedure 274 (`virDomainListAllSnapshots`)
    public struct DomainListAllSnapshotsArgs: XDRCodable {
        public var dom: Remote.Domain
        public var needResults: Int32
        public var flags: UInt32

        public init(dom: Remote.Domain, needResults: Int32, flags: UInt32) {
            self.dom = dom
            self.needResults = needResults
            self.flags = flags
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.dom = try Remote.Domain(from: &reader)
            self.needResults = try reader.int32()
            self.flags = try reader.uint32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try self.dom.encode(to: &writer)
            try writer.int32(self.needResults)
            try writer.uint32(self.flags)
        }
    }
}

extension Remote {
    /// `remote_domain_list_all_snapshots_ret`: result of procedure 274 (`virDomainListAllSnapshots`)
    public struct DomainListAllSnapshotsRet: XDRCodable {
        public var snapshots: [Remote.DomainSnapshot]
        public var ret: Int32

        public init(snapshots: [Remote.DomainSnapshot], ret: Int32) {
            self.snapshots = snapshots
            self.ret = ret
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.snapshots = try reader.array(max: Remote.domainSnapshotListMax, elementSize: 28)
            self.ret = try reader.int32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.array(self.snapshots, max: Remote.domainSnapshotListMax)
            try writer.int32(self.ret)
        }
    }
}

extension Remote {
    /// `remote_domain_snapshot_num_children_args`: arguments of procedure 246 (`virDomainSnapshotNumChildren`)
    public struct DomainSnapshotNumChildrenArgs: XDRCodable {
        public var snap: Remote.DomainSnapshot
        public var flags: UInt32

        public init(snap: Remote.DomainSnapshot, flags: UInt32) {
            self.snap = snap
            self.flags = flags
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.snap = try Remote.DomainSnapshot(from: &reader)
            self.flags = try reader.uint32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try self.snap.encode(to: &writer)
            try writer.uint32(self.flags)
        }
    }
}

extension Remote {
    /// `remote_domain_snapshot_num_children_ret`: result of procedure 246 (`virDomainSnapshotNumChildren`)
    public struct DomainSnapshotNumChildrenRet: XDRCodable {
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
    /// `remote_domain_snapshot_list_children_names_args`: arguments of procedure 247 (`virDomainSnapshotListChildrenNames`)
    public struct DomainSnapshotListChildrenNamesArgs: XDRCodable {
        public var snap: Remote.DomainSnapshot
        public var maxnames: Int32
        public var flags: UInt32

        public init(snap: Remote.DomainSnapshot, maxnames: Int32, flags: UInt32) {
            self.snap = snap
            self.maxnames = maxnames
            self.flags = flags
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.snap = try Remote.DomainSnapshot(from: &reader)
            self.maxnames = try reader.int32()
            self.flags = try reader.uint32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try self.snap.encode(to: &writer)
            try writer.int32(self.maxnames)
            try writer.uint32(self.flags)
        }
    }
}

extension Remote {
    /// `remote_domain_snapshot_list_children_names_ret`: result of procedure 247 (`virDomainSnapshotListChildrenNames`)
    public struct DomainSnapshotListChildrenNamesRet: XDRCodable {
        public var names: [String]

        public init(names: [String]) {
            self.names = names
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.names = try reader.strings(max: Remote.domainSnapshotListMax, stringMax: Remote.stringMax)
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.strings(self.names, max: Remote.domainSnapshotListMax, stringMax: Remote.stringMax)
        }
    }
}

extension Remote {
    /// `remote_domain_snapshot_list_all_children_args`: arguments of procedure 275 (`virDomainSnapshotListAllChildren`)
    public struct DomainSnapshotListAllChildrenArgs: XDRCodable {
        public var snapshot: Remote.DomainSnapshot
        public var needResults: Int32
        public var flags: UInt32

        public init(snapshot: Remote.DomainSnapshot, needResults: Int32, flags: UInt32) {
            self.snapshot = snapshot
            self.needResults = needResults
            self.flags = flags
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.snapshot = try Remote.DomainSnapshot(from: &reader)
            self.needResults = try reader.int32()
            self.flags = try reader.uint32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try self.snapshot.encode(to: &writer)
            try writer.int32(self.needResults)
            try writer.uint32(self.flags)
        }
    }
}

extension Remote {
    /// `remote_domain_snapshot_list_all_children_ret`: result of procedure 275 (`virDomainSnapshotListAllChildren`)
    public struct DomainSnapshotListAllChildrenRet: XDRCodable {
        public var snapshots: [Remote.DomainSnapshot]
        public var ret: Int32

        public init(snapshots: [Remote.DomainSnapshot], ret: Int32) {
            self.snapshots = snapshots
            self.ret = ret
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.snapshots = try reader.array(max: Remote.domainSnapshotListMax, elementSize: 28)
            self.ret = try reader.int32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.array(self.snapshots, max: Remote.domainSnapshotListMax)
            try writer.int32(self.ret)
        }
    }
}

extension Remote {
    /// `remote_domain_snapshot_lookup_by_name_args`: arguments of procedure 189 (`virDomainSnapshotLookupByName`)
    public struct DomainSnapshotLookupByNameArgs: XDRCodable {
        public var dom: Remote.Domain
        public var name: String
        public var flags: UInt32

        public init(dom: Remote.Domain, name: String, flags: UInt32) {
            self.dom = dom
            self.name = name
            self.flags = flags
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.dom = try Remote.Domain(from: &reader)
            self.name = try reader.string(max: Remote.stringMax)
            self.flags = try reader.uint32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try self.dom.encode(to: &writer)
            try writer.string(self.name, max: Remote.stringMax)
            try writer.uint32(self.flags)
        }
    }
}

extension Remote {
    /// `remote_domain_snapshot_lookup_by_name_ret`: result of procedure 189 (`virDomainSnapshotLookupByName`)
    public struct DomainSnapshotLookupByNameRet: XDRCodable {
        public var snap: Remote.DomainSnapshot

        public init(snap: Remote.DomainSnapshot) {
            self.snap = snap
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.snap = try Remote.DomainSnapshot(from: &reader)
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try self.snap.encode(to: &writer)
        }
    }
}

extension Remote {
    /// `remote_domain_has_current_snapshot_args`: arguments of procedure 190 (`virDomainHasCurrentSnapshot`)
    public struct DomainHasCurrentSnapshotArgs: XDRCodable {
        public var dom: Remote.Domain
        public var flags: UInt32

        public init(dom: Remote.Domain, flags: UInt32) {
            self.dom = dom
            self.flags = flags
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.dom = try Remote.Domain(from: &reader)
            self.flags = try reader.uint32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try self.dom.encode(to: &writer)
            try writer.uint32(self.flags)
        }
    }
}

extension Remote {
    /// `remote_domain_has_current_snapshot_ret`: result of procedure 190 (`virDomainHasCurrentSnapshot`)
    public struct DomainHasCurrentSnapshotRet: XDRCodable {
        public var result: Int32

        public init(result: Int32) {
            self.result = result
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.result = try reader.int32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.int32(self.result)
        }
    }
}

extension Remote {
    /// `remote_domain_snapshot_get_parent_args`: arguments of procedure 244 (`virDomainSnapshotGetParent`)
    public struct DomainSnapshotGetParentArgs: XDRCodable {
        public var snap: Remote.DomainSnapshot
        public var flags: UInt32

        public init(snap: Remote.DomainSnapshot, flags: UInt32) {
            self.snap = snap
            self.flags = flags
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.snap = try Remote.DomainSnapshot(from: &reader)
            self.flags = try reader.uint32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try self.snap.encode(to: &writer)
            try writer.uint32(self.flags)
        }
    }
}

extension Remote {
    /// `remote_domain_snapshot_get_parent_ret`: result of procedure 244 (`virDomainSnapshotGetParent`)
    public struct DomainSnapshotGetParentRet: XDRCodable {
        public var snap: Remote.DomainSnapshot

        public init(snap: Remote.DomainSnapshot) {
            self.snap = snap
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.snap = try Remote.DomainSnapshot(from: &reader)
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try self.snap.encode(to: &writer)
        }
    }
}

extension Remote {
    /// `remote_domain_snapshot_current_args`: arguments of procedure 191 (`virDomainSnapshotCurrent`)
    public struct DomainSnapshotCurrentArgs: XDRCodable {
        public var dom: Remote.Domain
        public var flags: UInt32

        public init(dom: Remote.Domain, flags: UInt32) {
            self.dom = dom
            self.flags = flags
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.dom = try Remote.Domain(from: &reader)
            self.flags = try reader.uint32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try self.dom.encode(to: &writer)
            try writer.uint32(self.flags)
        }
    }
}

extension Remote {
    /// `remote_domain_snapshot_current_ret`: result of procedure 191 (`virDomainSnapshotCurrent`)
    public struct DomainSnapshotCurrentRet: XDRCodable {
        public var snap: Remote.DomainSnapshot

        public init(snap: Remote.DomainSnapshot) {
            self.snap = snap
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.snap = try Remote.DomainSnapshot(from: &reader)
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try self.snap.encode(to: &writer)
        }
    }
}

extension Remote {
    /// `remote_domain_snapshot_is_current_args`: arguments of procedure 271 (`virDomainSnapshotIsCurrent`)
    public struct DomainSnapshotIsCurrentArgs: XDRCodable {
        public var snap: Remote.DomainSnapshot
        public var flags: UInt32

        public init(snap: Remote.DomainSnapshot, flags: UInt32) {
            self.snap = snap
            self.flags = flags
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.snap = try Remote.DomainSnapshot(from: &reader)
            self.flags = try reader.uint32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try self.snap.encode(to: &writer)
            try writer.uint32(self.flags)
        }
    }
}

extension Remote {
    /// `remote_domain_snapshot_is_current_ret`: result of procedure 271 (`virDomainSnapshotIsCurrent`)
    public struct DomainSnapshotIsCurrentRet: XDRCodable {
        public var current: Int32

        public init(current: Int32) {
            self.current = current
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.current = try reader.int32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.int32(self.current)
        }
    }
}

extension Remote {
    /// `remote_domain_snapshot_has_metadata_args`: arguments of procedure 272 (`virDomainSnapshotHasMetadata`)
    public struct DomainSnapshotHasMetadataArgs: XDRCodable {
        public var snap: Remote.DomainSnapshot
        public var flags: UInt32

        public init(snap: Remote.DomainSnapshot, flags: UInt32) {
            self.snap = snap
            self.flags = flags
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.snap = try Remote.DomainSnapshot(from: &reader)
            self.flags = try reader.uint32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try self.snap.encode(to: &writer)
            try writer.uint32(self.flags)
        }
    }
}

extension Remote {
    /// `remote_domain_snapshot_has_metadata_ret`: result of procedure 272 (`virDomainSnapshotHasMetadata`)
    public struct DomainSnapshotHasMetadataRet: XDRCodable {
        public var metadata: Int32

        public init(metadata: Int32) {
            self.metadata = metadata
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.metadata = try reader.int32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.int32(self.metadata)
        }
    }
}

extension Remote {
    /// `remote_domain_revert_to_snapshot_args`: arguments of procedure 192 (`virDomainRevertToSnapshot`)
    public struct DomainRevertToSnapshotArgs: XDRCodable {
        public var snap: Remote.DomainSnapshot
        public var flags: UInt32

        public init(snap: Remote.DomainSnapshot, flags: UInt32) {
            self.snap = snap
            self.flags = flags
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.snap = try Remote.DomainSnapshot(from: &reader)
            self.flags = try reader.uint32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try self.snap.encode(to: &writer)
            try writer.uint32(self.flags)
        }
    }
}

extension Remote {
    /// `remote_domain_snapshot_delete_args`: arguments of procedure 193 (`virDomainSnapshotDelete`)
    public struct DomainSnapshotDeleteArgs: XDRCodable {
        public var snap: Remote.DomainSnapshot
        public var flags: UInt32

        public init(snap: Remote.DomainSnapshot, flags: UInt32) {
            self.snap = snap
            self.flags = flags
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.snap = try Remote.DomainSnapshot(from: &reader)
            self.flags = try reader.uint32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try self.snap.encode(to: &writer)
            try writer.uint32(self.flags)
        }
    }
}

