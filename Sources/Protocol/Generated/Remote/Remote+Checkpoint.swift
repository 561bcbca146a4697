// SPDX-License-Identifier: Apache-2.0
// Written by xdrgen from protocol/remote.x. Do not edit: edit that file and run `make generate`.
// swift-format-ignore-file
public import XDR

private typealias MadeFor = GeneratedCodeVersion1

extension Remote {
    /// `remote_domain_checkpoint_create_xml_args`: arguments of procedure 411 (`virDomainCheckpointCreateXML`)
    public struct DomainCheckpointCreateXMLArgs: XDRCodable {
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
    /// `remote_domain_checkpoint_create_xml_ret`: result of procedure 411 (`virDomainCheckpointCreateXML`)
    public struct DomainCheckpointCreateXMLRet: XDRCodable {
        public var checkpoint: Remote.DomainCheckpoint

        public init(checkpoint: Remote.DomainCheckpoint) {
            self.checkpoint = checkpoint
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.checkpoint = try Remote.DomainCheckpoint(from: &reader)
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try self.checkpoint.encode(to: &writer)
        }
    }
}

extension Remote {
    /// `remote_domain_checkpoint_get_xml_desc_args`: arguments of procedure 412 (`virDomainCheckpointGetXMLDesc`)
    public struct DomainCheckpointGetXMLDescArgs: XDRCodable {
        public var checkpoint: Remote.DomainCheckpoint
        public var flags: UInt32

        public init(checkpoint: Remote.DomainCheckpoint, flags: UInt32) {
            self.checkpoint = checkpoint
            self.flags = flags
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.checkpoint = try Remote.DomainCheckpoint(from: &reader)
            self.flags = try reader.uint32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try self.checkpoint.encode(to: &writer)
            try writer.uint32(self.flags)
        }
    }
}

extension Remote {
    /// `remote_domain_checkpoint_get_xml_desc_ret`: result of procedure 412 (`virDomainCheckpointGetXMLDesc`)
    public struct DomainCheckpointGetXMLDescRet: XDRCodable {
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
    /// `remote_domain_list_all_checkpoints_args`: arguments of procedure 413 (`virDomainListAllCheckpoints`)
    public struct DomainListAllCheckpointsArgs: XDRCodable {
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
    /// `remote_domain_list_all_checkpoints_ret`: result of procedure 413 (`virDomainListAllCheckpoints`)
    public struct DomainListAllCheckpointsRet: XDRCodable {
        public var checkpoints: [Remote.DomainCheckpoint]
        public var ret: Int32

        public init(checkpoints: [Remote.DomainCheckpoint], ret: Int32) {
            self.checkpoints = checkpoints
            self.ret = ret
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.checkpoints = try reader.array(max: Remote.domainCheckpointListMax, elementSize: 28)
            self.ret = try reader.int32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.array(self.checkpoints, max: Remote.domainCheckpointListMax)
            try writer.int32(self.ret)
        }
    }
}

extension Remote {
    /// `remote_domain_checkpoint_list_all_children_args`: arguments of procedure 414 (`virDomainCheckpointListAllChildren`)
    public struct DomainCheckpointListAllChildrenArgs: XDRCodable {
        public var checkpoint: Remote.DomainCheckpoint
        public var needResults: Int32
        public var flags: UInt32

        public init(checkpoint: Remote.DomainCheckpoint, needResults: Int32, flags: UInt32) {
            self.checkpoint = checkpoint
            self.needResults = needResults
            self.flags = flags
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.checkpoint = try Remote.DomainCheckpoint(from: &reader)
            self.needResults = try reader.int32()
            self.flags = try reader.uint32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try self.checkpoint.encode(to: &writer)
            try writer.int32(self.needResults)
            try writer.uint32(self.flags)
        }
    }
}

extension Remote {
    /// `remote_domain_checkpoint_list_all_children_ret`: result of procedure 414 (`virDomainCheckpointListAllChildren`)
    public struct DomainCheckpointListAllChildrenRet: XDRCodable {
        public var checkpoints: [Remote.DomainCheckpoint]
        public var ret: Int32

        public init(checkpoints: [Remote.DomainCheckpoint], ret: Int32) {
            self.checkpoints = checkpoints
            self.ret = ret
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.checkpoints = try reader.array(max: Remote.domainCheckpointListMax, elementSize: 28)
            self.ret = try reader.int32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.array(self.checkpoints, max: Remote.domainCheckpointListMax)
            try writer.int32(self.ret)
        }
    }
}

extension Remote {
    /// `remote_domain_checkpoint_lookup_by_name_args`: arguments of procedure 415 (`virDomainCheckpointLookupByName`)
    public struct DomainCheckpointLookupByNameArgs: XDRCodable {
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
    /// `remote_domain_checkpoint_lookup_by_name_ret`: result of procedure 415 (`virDomainCheckpointLookupByName`)
    public struct DomainCheckpointLookupByNameRet: XDRCodable {
        public var checkpoint: Remote.DomainCheckpoint

        public init(checkpoint: Remote.DomainCheckpoint) {
            self.checkpoint = checkpoint
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.checkpoint = try Remote.DomainCheckpoint(from: &reader)
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try self.checkpoint.encode(to: &writer)
        }
    }
}

extension Remote {
    /// `remote_domain_checkpoint_get_parent_args`: arguments of procedure 416 (`virDomainCheckpointGetParent`)
    public struct DomainCheckpointGetParentArgs: XDRCodable {
        public var checkpoint: Remote.DomainCheckpoint
        public var flags: UInt32

        public init(checkpoint: Remote.DomainCheckpoint, flags: UInt32) {
            self.checkpoint = checkpoint
            self.flags = flags
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.checkpoint = try Remote.DomainCheckpoint(from: &reader)
            self.flags = try reader.uint32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try self.checkpoint.encode(to: &writer)
            try writer.uint32(self.flags)
        }
    }
}

extension Remote {
    /// `remote_domain_checkpoint_get_parent_ret`: result of procedure 416 (`virDomainCheckpointGetParent`)
    public struct DomainCheckpointGetParentRet: XDRCodable {
        public var parent: Remote.DomainCheckpoint

        public init(parent: Remote.DomainCheckpoint) {
            self.parent = parent
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.parent = try Remote.DomainCheckpoint(from: &reader)
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try self.parent.encode(to: &writer)
        }
    }
}

extension Remote {
    /// `remote_domain_checkpoint_delete_args`: arguments of procedure 417 (`virDomainCheckpointDelete`)
    public struct DomainCheckpointDeleteArgs: XDRCodable {
        public var checkpoint: Remote.DomainCheckpoint
        public var flags: UInt32

        public init(checkpoint: Remote.DomainCheckpoint, flags: UInt32) {
            self.checkpoint = checkpoint
            self.flags = flags
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.checkpoint = try Remote.DomainCheckpoint(from: &reader)
            self.flags = try reader.uint32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try self.checkpoint.encode(to: &writer)
            try writer.uint32(self.flags)
        }
    }
}

