// SPDX-License-Identifier: Apache-2.0
// Written by xdrgen from protocol/remote.x. Do not edit: edit that file and run `make generate`.
// swift-format-ignore-file
public import XDR

private typealias MadeFor = GeneratedCodeVersion1

extension Remote {
    /// `remote_connect_get_domain_capabilities_args`: arguments of procedure 342 (`virConnectGetDomainCapabilities`)
    public struct ConnectGetDomainCapabilitiesArgs: XDRCodable {
        public var emulatorbin: String?
        public var arch: String?
        public var machine: String?
        public var virttype: String?
        public var flags: UInt32

        public init(emulatorbin: String?, arch: String?, machine: String?, virttype: String?, flags: UInt32) {
            self.emulatorbin = emulatorbin
            self.arch = arch
            self.machine = machine
            self.virttype = virttype
            self.flags = flags
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.emulatorbin = try reader.isPresent() ? try reader.string(max: Remote.stringMax) : nil
            self.arch = try reader.isPresent() ? try reader.string(max: Remote.stringMax) : nil
            self.machine = try reader.isPresent() ? try reader.string(max: Remote.stringMax) : nil
            self.virttype = try reader.isPresent() ? try reader.string(max: Remote.stringMax) : nil
            self.flags = try reader.uint32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.isPresent(self.emulatorbin != nil)
            if let value = self.emulatorbin { try writer.string(value, max: Remote.stringMax) }
            try writer.isPresent(self.arch != nil)
            if let value = self.arch { try writer.string(value, max: Remote.stringMax) }
            try writer.isPresent(self.machine != nil)
            if let value = self.machine { try writer.string(value, max: Remote.stringMax) }
            try writer.isPresent(self.virttype != nil)
            if let value = self.virttype { try writer.string(value, max: Remote.stringMax) }
            try writer.uint32(self.flags)
        }
    }
}

extension Remote {
    /// `remote_connect_get_domain_capabilities_ret`: result of procedure 342 (`virConnectGetDomainCapabilities`)
    public struct ConnectGetDomainCapabilitiesRet: XDRCodable {
        public var capabilities: String

        public init(capabilities: String) {
            self.capabilities = capabilities
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.capabilities = try reader.string(max: Remote.stringMax)
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.string(self.capabilities, max: Remote.stringMax)
        }
    }
}

extension Remote {
    /// `remote_domain_get_scheduler_type_args`: arguments of procedure 56 (`virDomainGetSchedulerType`)
    public struct DomainGetSchedulerTypeArgs: XDRCodable {
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
    /// `remote_domain_get_scheduler_type_ret`: result of procedure 56 (`virDomainGetSchedulerType`)
    public struct DomainGetSchedulerTypeRet: XDRCodable {
        public var type: String
        public var nparams: Int32

        public init(type: String, nparams: Int32) {
            self.type = type
            self.nparams = nparams
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.type = try reader.string(max: Remote.stringMax)
            self.nparams = try reader.int32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.string(self.type, max: Remote.stringMax)
            try writer.int32(self.nparams)
        }
    }
}

extension Remote {
    /// `remote_connect_list_domains_args`: arguments of procedure 37 (`virConnectListDomains`)
    public struct ConnectListDomainsArgs: XDRCodable {
        public var maxids: Int32

        public init(maxids: Int32) {
            self.maxids = maxids
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.maxids = try reader.int32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.int32(self.maxids)
        }
    }
}

extension Remote {
    /// `remote_connect_list_domains_ret`: result of procedure 37 (`virConnectListDomains`)
    public struct ConnectListDomainsRet: XDRCodable {
        public var ids: [Int32]

        public init(ids: [Int32]) {
            self.ids = ids
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.ids = try reader.array(max: Remote.domainListMax, elementSize: 4)
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.array(self.ids, max: Remote.domainListMax)
        }
    }
}

extension Remote {
    /// `remote_connect_num_of_domains_ret`: result of procedure 51 (`virConnectNumOfDomains`)
    public struct ConnectNumOfDomainsRet: XDRCodable {
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
    /// `remote_domain_lookup_by_id_args`: arguments of procedure 22 (`virDomainLookupByID`)
    public struct DomainLookupByIDArgs: XDRCodable {
        public var id: Int32

        public init(id: Int32) {
            self.id = id
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.id = try reader.int32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.int32(self.id)
        }
    }
}

extension Remote {
    /// `remote_domain_lookup_by_id_ret`: result of procedure 22 (`virDomainLookupByID`)
    public struct DomainLookupByIDRet: XDRCodable {
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
    /// `remote_domain_lookup_by_uuid_args`: arguments of procedure 24 (`virDomainLookupByUUID`)
    public struct DomainLookupByUUIDArgs: XDRCodable {
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
    /// `remote_domain_lookup_by_uuid_ret`: result of procedure 24 (`virDomainLookupByUUID`)
    public struct DomainLookupByUUIDRet: XDRCodable {
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
    /// `remote_domain_lookup_by_name_args`: arguments of procedure 23 (`virDomainLookupByName`)
    public struct DomainLookupByNameArgs: XDRCodable {
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
    /// `remote_domain_lookup_by_name_ret`: result of procedure 23 (`virDomainLookupByName`)
    public struct DomainLookupByNameRet: XDRCodable {
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
    /// `remote_domain_get_os_type_args`: arguments of procedure 19 (`virDomainGetOSType`)
    public struct DomainGetOSTypeArgs: XDRCodable {
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
    /// `remote_domain_get_os_type_ret`: result of procedure 19 (`virDomainGetOSType`)
    public struct DomainGetOSTypeRet: XDRCodable {
        public var type: String

        public init(type: String) {
            self.type = type
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.type = try reader.string(max: Remote.stringMax)
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.string(self.type, max: Remote.stringMax)
        }
    }
}

extension Remote {
    /// `remote_domain_get_info_args`: arguments of procedure 16 (`virDomainGetInfo`)
    public struct DomainGetInfoArgs: XDRCodable {
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
    /// `remote_domain_get_info_ret`: result of procedure 16 (`virDomainGetInfo`)
    public struct DomainGetInfoRet: XDRCodable {
        public var state: UInt8
        public var maxMem: UInt64
        public var memory: UInt64
        public var nrVirtCpu: UInt16
        public var cpuTime: UInt64

        public init(state: UInt8, maxMem: UInt64, memory: UInt64, nrVirtCpu: UInt16, cpuTime: UInt64) {
            self.state = state
            self.maxMem = maxMem
            self.memory = memory
            self.nrVirtCpu = nrVirtCpu
            self.cpuTime = cpuTime
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.state = try reader.uint8()
            self.maxMem = try reader.uint64()
            self.memory = try reader.uint64()
            self.nrVirtCpu = try reader.uint16()
            self.cpuTime = try reader.uint64()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.uint8(self.state)
            try writer.uint64(self.maxMem)
            try writer.uint64(self.memory)
            try writer.uint16(self.nrVirtCpu)
            try writer.uint64(self.cpuTime)
        }
    }
}

extension Remote {
    /// `remote_domain_get_xml_desc_args`: arguments of procedure 14 (`virDomainGetXMLDesc`)
    public struct DomainGetXMLDescArgs: XDRCodable {
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
    /// `remote_domain_get_xml_desc_ret`: result of procedure 14 (`virDomainGetXMLDesc`)
    public struct DomainGetXMLDescRet: XDRCodable {
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
    /// `remote_connect_list_defined_domains_args`: arguments of procedure 21 (`virConnectListDefinedDomains`)
    public struct ConnectListDefinedDomainsArgs: XDRCodable {
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
    /// `remote_connect_list_defined_domains_ret`: result of procedure 21 (`virConnectListDefinedDomains`)
    public struct ConnectListDefinedDomainsRet: XDRCodable {
        public var names: [String]

        public init(names: [String]) {
            self.names = names
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.names = try reader.strings(max: Remote.domainListMax, stringMax: Remote.stringMax)
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.strings(self.names, max: Remote.domainListMax, stringMax: Remote.stringMax)
        }
    }
}

extension Remote {
    /// `remote_connect_num_of_defined_domains_ret`: result of procedure 25 (`virConnectNumOfDefinedDomains`)
    public struct ConnectNumOfDefinedDomainsRet: XDRCodable {
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
    /// `remote_domain_get_security_label_args`: arguments of procedure 121 (`virDomainGetSecurityLabel`)
    public struct DomainGetSecurityLabelArgs: XDRCodable {
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
    /// `remote_domain_get_security_label_ret`: result of procedure 121 (`virDomainGetSecurityLabel`)
    public struct DomainGetSecurityLabelRet: XDRCodable {
        public var label: [UInt8]
        public var enforcing: Int32

        public init(label: [UInt8], enforcing: Int32) {
            self.label = label
            self.enforcing = enforcing
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.label = try reader.characters(max: Remote.securityLabelMax)
            self.enforcing = try reader.int32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.characters(self.label, max: Remote.securityLabelMax)
            try writer.int32(self.enforcing)
        }
    }
}

extension Remote {
    /// `remote_domain_get_security_label_list_args`: arguments of procedure 278 (`virDomainGetSecurityLabelList`)
    public struct DomainGetSecurityLabelListArgs: XDRCodable {
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
    /// `remote_domain_get_security_label_list_ret`: result of procedure 278 (`virDomainGetSecurityLabelList`)
    public struct DomainGetSecurityLabelListRet: XDRCodable {
        public var labels: [Remote.DomainGetSecurityLabelRet]
        public var ret: Int32

        public init(labels: [Remote.DomainGetSecurityLabelRet], ret: Int32) {
            self.labels = labels
            self.ret = ret
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.labels = try reader.array(max: Remote.securityLabelListMax, elementSize: 8)
            self.ret = try reader.int32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.array(self.labels, max: Remote.securityLabelListMax)
            try writer.int32(self.ret)
        }
    }
}

extension Remote {
    /// `remote_domain_get_autostart_args`: arguments of procedure 15 (`virDomainGetAutostart`)
    public struct DomainGetAutostartArgs: XDRCodable {
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
    /// `remote_domain_get_autostart_ret`: result of procedure 15 (`virDomainGetAutostart`)
    public struct DomainGetAutostartRet: XDRCodable {
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
    /// `remote_domain_is_active_args`: arguments of procedure 150 (`virDomainIsActive`)
    public struct DomainIsActiveArgs: XDRCodable {
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
    /// `remote_domain_is_active_ret`: result of procedure 150 (`virDomainIsActive`)
    public struct DomainIsActiveRet: XDRCodable {
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
    /// `remote_domain_is_persistent_args`: arguments of procedure 151 (`virDomainIsPersistent`)
    public struct DomainIsPersistentArgs: XDRCodable {
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
    /// `remote_domain_is_persistent_ret`: result of procedure 151 (`virDomainIsPersistent`)
    public struct DomainIsPersistentRet: XDRCodable {
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
    /// `remote_domain_is_updated_args`: arguments of procedure 202 (`virDomainIsUpdated`)
    public struct DomainIsUpdatedArgs: XDRCodable {
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
    /// `remote_domain_is_updated_ret`: result of procedure 202 (`virDomainIsUpdated`)
    public struct DomainIsUpdatedRet: XDRCodable {
        public var updated: Int32

        public init(updated: Int32) {
            self.updated = updated
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.updated = try reader.int32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.int32(self.updated)
        }
    }
}

extension Remote {
    /// `remote_domain_get_state_args`: arguments of procedure 212 (`virDomainGetState`)
    public struct DomainGetStateArgs: XDRCodable {
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
    /// `remote_domain_get_state_ret`: result of procedure 212 (`virDomainGetState`)
    public struct DomainGetStateRet: XDRCodable {
        public var state: Int32
        public var reason: Int32

        public init(state: Int32, reason: Int32) {
            self.state = state
            self.reason = reason
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.state = try reader.int32()
            self.reason = try reader.int32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.int32(self.state)
            try writer.int32(self.reason)
        }
    }
}

extension Remote {
    /// `remote_connect_list_all_domains_args`: arguments of procedure 273 (`virConnectListAllDomains`)
    public struct ConnectListAllDomainsArgs: XDRCodable {
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
    /// `remote_connect_list_all_domains_ret`: result of procedure 273 (`virConnectListAllDomains`)
    public struct ConnectListAllDomainsRet: XDRCodable {
        public var domains: [Remote.Domain]
        public var ret: UInt32

        public init(domains: [Remote.Domain], ret: UInt32) {
            self.domains = domains
            self.ret = ret
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.domains = try reader.array(max: Remote.domainListMax, elementSize: 24)
            self.ret = try reader.uint32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.array(self.domains, max: Remote.domainListMax)
            try writer.uint32(self.ret)
        }
    }
}

extension Remote {
    /// `remote_domain_get_autostart_once_args`: arguments of procedure 449
    public struct DomainGetAutostartOnceArgs: XDRCodable {
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
    /// `remote_domain_get_autostart_once_ret`: result of procedure 449
    public struct DomainGetAutostartOnceRet: XDRCodable {
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

