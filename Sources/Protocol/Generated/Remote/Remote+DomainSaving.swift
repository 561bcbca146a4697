// SPDX-License-Identifier: Apache-2.0
// Written by xdrgen from protocol/remote.x. Do not edit: edit that file and run `make generate`.
// swift-format-ignore-file
public import XDR

private typealias MadeFor = GeneratedCodeVersion1

extension Remote {
    /// `remote_domain_save_args`: arguments of procedure 55 (`virDomainSave`)
    public struct DomainSaveArgs: XDRCodable {
        public var dom: Remote.Domain
        public var to: String

        public init(dom: Remote.Domain, to: String) {
            self.dom = dom
            self.to = to
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.dom = try Remote.Domain(from: &reader)
            self.to = try reader.string(max: Remote.stringMax)
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try self.dom.encode(to: &writer)
            try writer.string(self.to, max: Remote.stringMax)
        }
    }
}

extension Remote {
    /// `remote_domain_save_flags_args`: arguments of procedure 232 (`virDomainSaveFlags`)
    public struct DomainSaveFlagsArgs: XDRCodable {
        public var dom: Remote.Domain
        public var to: String
        public var dxml: String?
        public var flags: UInt32

        public init(dom: Remote.Domain, to: String, dxml: String?, flags: UInt32) {
            self.dom = dom
            self.to = to
            self.dxml = dxml
            self.flags = flags
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.dom = try Remote.Domain(from: &reader)
            self.to = try reader.string(max: Remote.stringMax)
            self.dxml = try reader.isPresent() ? try reader.string(max: Remote.stringMax) : nil
            self.flags = try reader.uint32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try self.dom.encode(to: &writer)
            try writer.string(self.to, max: Remote.stringMax)
            try writer.isPresent(self.dxml != nil)
            if let value = self.dxml { try writer.string(value, max: Remote.stringMax) }
            try writer.uint32(self.flags)
        }
    }
}

extension Remote {
    /// `remote_domain_save_params_args`: arguments of procedure 440 (`virDomainSaveParams`)
    public struct DomainSaveParamsArgs: XDRCodable {
        public var dom: Remote.Domain
        public var params: [Remote.TypedParam]
        public var flags: UInt32

        public init(dom: Remote.Domain, params: [Remote.TypedParam], flags: UInt32) {
            self.dom = dom
            self.params = params
            self.flags = flags
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.dom = try Remote.Domain(from: &reader)
            self.params = try reader.array(max: Remote.domainSaveParamsMax, elementSize: 12)
            self.flags = try reader.uint32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try self.dom.encode(to: &writer)
            try writer.array(self.params, max: Remote.domainSaveParamsMax)
            try writer.uint32(self.flags)
        }
    }
}

extension Remote {
    /// `remote_domain_restore_args`: arguments of procedure 54 (`virDomainRestore`)
    public struct DomainRestoreArgs: XDRCodable {
        public var from: String

        public init(from: String) {
            self.from = from
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.from = try reader.string(max: Remote.stringMax)
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.string(self.from, max: Remote.stringMax)
        }
    }
}

extension Remote {
    /// `remote_domain_restore_flags_args`: arguments of procedure 233 (`virDomainRestoreFlags`)
    public struct DomainRestoreFlagsArgs: XDRCodable {
        public var from: String
        public var dxml: String?
        public var flags: UInt32

        public init(from: String, dxml: String?, flags: UInt32) {
            self.from = from
            self.dxml = dxml
            self.flags = flags
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.from = try reader.string(max: Remote.stringMax)
            self.dxml = try reader.isPresent() ? try reader.string(max: Remote.stringMax) : nil
            self.flags = try reader.uint32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.string(self.from, max: Remote.stringMax)
            try writer.isPresent(self.dxml != nil)
            if let value = self.dxml { try writer.string(value, max: Remote.stringMax) }
            try writer.uint32(self.flags)
        }
    }
}

extension Remote {
    /// `remote_domain_restore_params_args`: arguments of procedure 441 (`virDomainRestoreParams`)
    public struct DomainRestoreParamsArgs: XDRCodable {
        public var params: [Remote.TypedParam]
        public var flags: UInt32

        public init(params: [Remote.TypedParam], flags: UInt32) {
            self.params = params
            self.flags = flags
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.params = try reader.array(max: Remote.domainSaveParamsMax, elementSize: 12)
            self.flags = try reader.uint32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.array(self.params, max: Remote.domainSaveParamsMax)
            try writer.uint32(self.flags)
        }
    }
}

extension Remote {
    /// `remote_domain_save_image_get_xml_desc_args`: arguments of procedure 235 (`virDomainSaveImageGetXMLDesc`)
    public struct DomainSaveImageGetXMLDescArgs: XDRCodable {
        public var file: String
        public var flags: UInt32

        public init(file: String, flags: UInt32) {
            self.file = file
            self.flags = flags
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.file = try reader.string(max: Remote.stringMax)
            self.flags = try reader.uint32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.string(self.file, max: Remote.stringMax)
            try writer.uint32(self.flags)
        }
    }
}

extension Remote {
    /// `remote_domain_save_image_get_xml_desc_ret`: result of procedure 235 (`virDomainSaveImageGetXMLDesc`)
    public struct DomainSaveImageGetXMLDescRet: XDRCodable {
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
    /// `remote_domain_save_image_define_xml_args`: arguments of procedure 236 (`virDomainSaveImageDefineXML`)
    public struct DomainSaveImageDefineXMLArgs: XDRCodable {
        public var file: String
        public var dxml: String
        public var flags: UInt32

        public init(file: String, dxml: String, flags: UInt32) {
            self.file = file
            self.dxml = dxml
            self.flags = flags
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.file = try reader.string(max: Remote.stringMax)
            self.dxml = try reader.string(max: Remote.stringMax)
            self.flags = try reader.uint32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.string(self.file, max: Remote.stringMax)
            try writer.string(self.dxml, max: Remote.stringMax)
            try writer.uint32(self.flags)
        }
    }
}

extension Remote {
    /// `remote_domain_core_dump_args`: arguments of procedure 53 (`virDomainCoreDump`)
    public struct DomainCoreDumpArgs: XDRCodable {
        public var dom: Remote.Domain
        public var to: String
        public var flags: UInt32

        public init(dom: Remote.Domain, to: String, flags: UInt32) {
            self.dom = dom
            self.to = to
            self.flags = flags
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.dom = try Remote.Domain(from: &reader)
            self.to = try reader.string(max: Remote.stringMax)
            self.flags = try reader.uint32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try self.dom.encode(to: &writer)
            try writer.string(self.to, max: Remote.stringMax)
            try writer.uint32(self.flags)
        }
    }
}

extension Remote {
    /// `remote_domain_core_dump_with_format_args`: arguments of procedure 334 (`virDomainCoreDumpWithFormat`)
    public struct DomainCoreDumpWithFormatArgs: XDRCodable {
        public var dom: Remote.Domain
        public var to: String
        public var dumpformat: UInt32
        public var flags: UInt32

        public init(dom: Remote.Domain, to: String, dumpformat: UInt32, flags: UInt32) {
            self.dom = dom
            self.to = to
            self.dumpformat = dumpformat
            self.flags = flags
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.dom = try Remote.Domain(from: &reader)
            self.to = try reader.string(max: Remote.stringMax)
            self.dumpformat = try reader.uint32()
            self.flags = try reader.uint32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try self.dom.encode(to: &writer)
            try writer.string(self.to, max: Remote.stringMax)
            try writer.uint32(self.dumpformat)
            try writer.uint32(self.flags)
        }
    }
}

extension Remote {
    /// `remote_domain_get_job_info_args`: arguments of procedure 163 (`virDomainGetJobInfo`)
    public struct DomainGetJobInfoArgs: XDRCodable {
        public var dom: Remote.Domain

        public init(dom: Remote.Domain) {
            self.dom = dom
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.dom = try Remote.Domain(from: &reader)
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try self.dom.encode(to: &writer)
        }
    }
}

extension Remote {
    /// `remote_domain_get_job_info_ret`: result of procedure 163 (`virDomainGetJobInfo`)
    public struct DomainGetJobInfoRet: XDRCodable {
        public var type: Int32
        public var timeElapsed: UInt64
        public var timeRemaining: UInt64
        public var dataTotal: UInt64
        public var dataProcessed: UInt64
        public var dataRemaining: UInt64
        public var memTotal: UInt64
        public var memProcessed: UInt64
        public var memRemaining: UInt64
        public var fileTotal: UInt64
        public var fileProcessed: UInt64
        public var fileRemaining: UInt64

        public init(type: Int32, timeElapsed: UInt64, timeRemaining: UInt64, dataTotal: UInt64, dataProcessed: UInt64, dataRemaining: UInt64, memTotal: UInt64, memProcessed: UInt64, memRemaining: UInt64, fileTotal: UInt64, fileProcessed: UInt64, fileRemaining: UInt64) {
            self.type = type
            self.timeElapsed = timeElapsed
            self.timeRemaining = timeRemaining
            self.dataTotal = dataTotal
            self.dataProcessed = dataProcessed
            self.dataRemaining = dataRemaining
            self.memTotal = memTotal
            self.memProcessed = memProcessed
            self.memRemaining = memRemaining
            self.fileTotal = fileTotal
            self.fileProcessed = fileProcessed
            self.fileRemaining = fileRemaining
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.type = try reader.int32()
            self.timeElapsed = try reader.uint64()
            self.timeRemaining = try reader.uint64()
            self.dataTotal = try reader.uint64()
            self.dataProcessed = try reader.uint64()
            self.dataRemaining = try reader.uint64()
            self.memTotal = try reader.uint64()
            self.memProcessed = try reader.uint64()
            self.memRemaining = try reader.uint64()
            self.fileTotal = try reader.uint64()
            self.fileProcessed = try reader.uint64()
            self.fileRemaining = try reader.uint64()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.int32(self.type)
            try writer.uint64(self.timeElapsed)
            try writer.uint64(self.timeRemaining)
            try writer.uint64(self.dataTotal)
            try writer.uint64(self.dataProcessed)
            try writer.uint64(self.dataRemaining)
            try writer.uint64(self.memTotal)
            try writer.uint64(self.memProcessed)
            try writer.uint64(self.memRemaining)
            try writer.uint64(self.fileTotal)
            try writer.uint64(self.fileProcessed)
            try writer.uint64(self.fileRemaining)
        }
    }
}

extension Remote {
    /// `remote_domain_get_job_stats_args`: arguments of procedure 298 (`virDomainGetJobStats`)
    public struct DomainGetJobStatsArgs: XDRCodable {
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
    /// `remote_domain_get_job_stats_ret`: result of procedure 298 (`virDomainGetJobStats`)
    public struct DomainGetJobStatsRet: XDRCodable {
        public var type: Int32
        public var params: [Remote.TypedParam]

        public init(type: Int32, params: [Remote.TypedParam]) {
            self.type = type
            self.params = params
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.type = try reader.int32()
            self.params = try reader.array(max: Remote.domainJobStatsMax, elementSize: 12)
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.int32(self.type)
            try writer.array(self.params, max: Remote.domainJobStatsMax)
        }
    }
}

extension Remote {
    /// `remote_domain_abort_job_args`: arguments of procedure 164 (`virDomainAbortJob`)
    public struct DomainAbortJobArgs: XDRCodable {
        public var dom: Remote.Domain

        public init(dom: Remote.Domain) {
            self.dom = dom
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.dom = try Remote.Domain(from: &reader)
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try self.dom.encode(to: &writer)
        }
    }
}

extension Remote {
    /// `remote_domain_abort_job_flags_args`: arguments of procedure 442 (`virDomainAbortJobFlags`)
    public struct DomainAbortJobFlagsArgs: XDRCodable {
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
    /// `remote_domain_managed_save_args`: arguments of procedure 182 (`virDomainManagedSave`)
    public struct DomainManagedSaveArgs: XDRCodable {
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
    /// `remote_domain_has_managed_save_image_args`: arguments of procedure 183 (`virDomainHasManagedSaveImage`)
    public struct DomainHasManagedSaveImageArgs: XDRCodable {
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
    /// `remote_domain_has_managed_save_image_ret`: result of procedure 183 (`virDomainHasManagedSaveImage`)
    public struct DomainHasManagedSaveImageRet: XDRCodable {
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
    /// `remote_domain_managed_save_remove_args`: arguments of procedure 184 (`virDomainManagedSaveRemove`)
    public struct DomainManagedSaveRemoveArgs: XDRCodable {
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
    /// `remote_domain_managed_save_get_xml_desc_args`: arguments of procedure 388 (`virDomainManagedSaveGetXMLDesc`)
    public struct DomainManagedSaveGetXMLDescArgs: XDRCodable {
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
    /// `remote_domain_managed_save_get_xml_desc_ret`: result of procedure 388 (`virDomainManagedSaveGetXMLDesc`)
    public struct DomainManagedSaveGetXMLDescRet: XDRCodable {
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
    /// `remote_domain_managed_save_define_xml_args`: arguments of procedure 389 (`virDomainManagedSaveDefineXML`)
    public struct DomainManagedSaveDefineXMLArgs: XDRCodable {
        public var dom: Remote.Domain
        public var dxml: String?
        public var flags: UInt32

        public init(dom: Remote.Domain, dxml: String?, flags: UInt32) {
            self.dom = dom
            self.dxml = dxml
            self.flags = flags
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.dom = try Remote.Domain(from: &reader)
            self.dxml = try reader.isPresent() ? try reader.string(max: Remote.stringMax) : nil
            self.flags = try reader.uint32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try self.dom.encode(to: &writer)
            try writer.isPresent(self.dxml != nil)
            if let value = self.dxml { try writer.string(value, max: Remote.stringMax) }
            try writer.uint32(self.flags)
        }
    }
}

