// SPDX-License-Identifier: Apache-2.0
// Written by xdrgen from protocol/remote.x. Do not edit: edit that file and run `make generate`.
// swift-format-ignore-file
public import XDR

private typealias MadeFor = GeneratedCodeVersion1

extension Remote {
    /// `remote_domain_create_xml_args`: arguments of procedure 10 (`virDomainCreateXML`)
    public struct DomainCreateXMLArgs: XDRCodable {
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
    /// `remote_domain_create_xml_ret`: result of procedure 10 (`virDomainCreateXML`)
    public struct DomainCreateXMLRet: XDRCodable {
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
    /// `remote_domain_create_xml_with_files_args`: arguments of procedure 309 (`virDomainCreateXMLWithFiles`)
    public struct DomainCreateXMLWithFilesArgs: XDRCodable {
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
    /// `remote_domain_create_xml_with_files_ret`: result of procedure 309 (`virDomainCreateXMLWithFiles`)
    public struct DomainCreateXMLWithFilesRet: XDRCodable {
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
    /// `remote_domain_suspend_args`: arguments of procedure 34 (`virDomainSuspend`)
    public struct DomainSuspendArgs: XDRCodable {
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
    /// `remote_domain_resume_args`: arguments of procedure 28 (`virDomainResume`)
    public struct DomainResumeArgs: XDRCodable {
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
    /// `remote_domain_pm_suspend_for_duration_args`: arguments of procedure 261 (`virDomainPMSuspendForDuration`)
    public struct DomainPMSuspendForDurationArgs: XDRCodable {
        public var dom: Remote.Domain
        public var target: UInt32
        public var duration: UInt64
        public var flags: UInt32

        public init(dom: Remote.Domain, target: UInt32, duration: UInt64, flags: UInt32) {
            self.dom = dom
            self.target = target
            self.duration = duration
            self.flags = flags
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.dom = try Remote.Domain(from: &reader)
            self.target = try reader.uint32()
            self.duration = try reader.uint64()
            self.flags = try reader.uint32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try self.dom.encode(to: &writer)
            try writer.uint32(self.target)
            try writer.uint64(self.duration)
            try writer.uint32(self.flags)
        }
    }
}

extension Remote {
    /// `remote_domain_pm_wakeup_args`: arguments of procedure 267 (`virDomainPMWakeup`)
    public struct DomainPMWakeupArgs: XDRCodable {
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
    /// `remote_domain_shutdown_args`: arguments of procedure 33 (`virDomainShutdown`)
    public struct DomainShutdownArgs: XDRCodable {
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
    /// `remote_domain_reboot_args`: arguments of procedure 27 (`virDomainReboot`)
    public struct DomainRebootArgs: XDRCodable {
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
    /// `remote_domain_reset_args`: arguments of procedure 245 (`virDomainReset`)
    public struct DomainResetArgs: XDRCodable {
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
    /// `remote_domain_destroy_args`: arguments of procedure 12 (`virDomainDestroy`)
    public struct DomainDestroyArgs: XDRCodable {
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
    /// `remote_domain_destroy_flags_args`: arguments of procedure 234 (`virDomainDestroyFlags`)
    public struct DomainDestroyFlagsArgs: XDRCodable {
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
    /// `remote_domain_create_args`: arguments of procedure 9 (`virDomainCreate`)
    public struct DomainCreateArgs: XDRCodable {
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
    /// `remote_domain_create_with_flags_args`: arguments of procedure 196 (`virDomainCreateWithFlags`)
    public struct DomainCreateWithFlagsArgs: XDRCodable {
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
    /// `remote_domain_create_with_flags_ret`: result of procedure 196 (`virDomainCreateWithFlags`)
    public struct DomainCreateWithFlagsRet: XDRCodable {
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
    /// `remote_domain_create_with_files_args`: arguments of procedure 310 (`virDomainCreateWithFiles`)
    public struct DomainCreateWithFilesArgs: XDRCodable {
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
    /// `remote_domain_create_with_files_ret`: result of procedure 310 (`virDomainCreateWithFiles`)
    public struct DomainCreateWithFilesRet: XDRCodable {
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
    /// `remote_domain_define_xml_args`: arguments of procedure 11 (`virDomainDefineXML`)
    public struct DomainDefineXMLArgs: XDRCodable {
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
    /// `remote_domain_define_xml_ret`: result of procedure 11 (`virDomainDefineXML`)
    public struct DomainDefineXMLRet: XDRCodable {
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
    /// `remote_domain_define_xml_flags_args`: arguments of procedure 350 (`virDomainDefineXMLFlags`)
    public struct DomainDefineXMLFlagsArgs: XDRCodable {
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
    /// `remote_domain_define_xml_flags_ret`: result of procedure 350 (`virDomainDefineXMLFlags`)
    public struct DomainDefineXMLFlagsRet: XDRCodable {
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
    /// `remote_domain_undefine_args`: arguments of procedure 35 (`virDomainUndefine`)
    public struct DomainUndefineArgs: XDRCodable {
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
    /// `remote_domain_undefine_flags_args`: arguments of procedure 231 (`virDomainUndefineFlags`)
    public struct DomainUndefineFlagsArgs: XDRCodable {
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
    /// `remote_domain_set_autostart_args`: arguments of procedure 29 (`virDomainSetAutostart`)
    public struct DomainSetAutostartArgs: XDRCodable {
        public var dom: Remote.Domain
        public var autostart: Int32

        public init(dom: Remote.Domain, autostart: Int32) {
            self.dom = dom
            self.autostart = autostart
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.dom = try Remote.Domain(from: &reader)
            self.autostart = try reader.int32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try self.dom.encode(to: &writer)
            try writer.int32(self.autostart)
        }
    }
}

extension Remote {
    /// `remote_connect_domain_xml_from_native_args`: arguments of procedure 135 (`virConnectDomainXMLFromNative`)
    public struct ConnectDomainXMLFromNativeArgs: XDRCodable {
        public var nativeFormat: String
        public var nativeConfig: String
        public var flags: UInt32

        public init(nativeFormat: String, nativeConfig: String, flags: UInt32) {
            self.nativeFormat = nativeFormat
            self.nativeConfig = nativeConfig
            self.flags = flags
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.nativeFormat = try reader.string(max: Remote.stringMax)
            self.nativeConfig = try reader.string(max: Remote.stringMax)
            self.flags = try reader.uint32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.string(self.nativeFormat, max: Remote.stringMax)
            try writer.string(self.nativeConfig, max: Remote.stringMax)
            try writer.uint32(self.flags)
        }
    }
}

extension Remote {
    /// `remote_connect_domain_xml_from_native_ret`: result of procedure 135 (`virConnectDomainXMLFromNative`)
    public struct ConnectDomainXMLFromNativeRet: XDRCodable {
        public var domainXml: String

        public init(domainXml: String) {
            self.domainXml = domainXml
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.domainXml = try reader.string(max: Remote.stringMax)
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.string(self.domainXml, max: Remote.stringMax)
        }
    }
}

extension Remote {
    /// `remote_connect_domain_xml_to_native_args`: arguments of procedure 136 (`virConnectDomainXMLToNative`)
    public struct ConnectDomainXMLToNativeArgs: XDRCodable {
        public var nativeFormat: String
        public var domainXml: String
        public var flags: UInt32

        public init(nativeFormat: String, domainXml: String, flags: UInt32) {
            self.nativeFormat = nativeFormat
            self.domainXml = domainXml
            self.flags = flags
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.nativeFormat = try reader.string(max: Remote.stringMax)
            self.domainXml = try reader.string(max: Remote.stringMax)
            self.flags = try reader.uint32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.string(self.nativeFormat, max: Remote.stringMax)
            try writer.string(self.domainXml, max: Remote.stringMax)
            try writer.uint32(self.flags)
        }
    }
}

extension Remote {
    /// `remote_connect_domain_xml_to_native_ret`: result of procedure 136 (`virConnectDomainXMLToNative`)
    public struct ConnectDomainXMLToNativeRet: XDRCodable {
        public var nativeConfig: String

        public init(nativeConfig: String) {
            self.nativeConfig = nativeConfig
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.nativeConfig = try reader.string(max: Remote.stringMax)
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.string(self.nativeConfig, max: Remote.stringMax)
        }
    }
}

extension Remote {
    /// `remote_domain_shutdown_flags_args`: arguments of procedure 258 (`virDomainShutdownFlags`)
    public struct DomainShutdownFlagsArgs: XDRCodable {
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
    /// `remote_domain_rename_args`: arguments of procedure 358 (`virDomainRename`)
    public struct DomainRenameArgs: XDRCodable {
        public var dom: Remote.Domain
        public var newName: String?
        public var flags: UInt32

        public init(dom: Remote.Domain, newName: String?, flags: UInt32) {
            self.dom = dom
            self.newName = newName
            self.flags = flags
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.dom = try Remote.Domain(from: &reader)
            self.newName = try reader.isPresent() ? try reader.string(max: Remote.stringMax) : nil
            self.flags = try reader.uint32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try self.dom.encode(to: &writer)
            try writer.isPresent(self.newName != nil)
            if let value = self.newName { try writer.string(value, max: Remote.stringMax) }
            try writer.uint32(self.flags)
        }
    }
}

extension Remote {
    /// `remote_domain_rename_ret`: result of procedure 358 (`virDomainRename`)
    public struct DomainRenameRet: XDRCodable {
        public var retcode: Int32

        public init(retcode: Int32) {
            self.retcode = retcode
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.retcode = try reader.int32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.int32(self.retcode)
        }
    }
}

extension Remote {
    /// `remote_domain_set_lifecycle_action_args`: arguments of procedure 390 (`virDomainSetLifecycleAction`)
    public struct DomainSetLifecycleActionArgs: XDRCodable {
        public var dom: Remote.Domain
        public var type: UInt32
        public var action: UInt32
        public var flags: UInt32

        public init(dom: Remote.Domain, type: UInt32, action: UInt32, flags: UInt32) {
            self.dom = dom
            self.type = type
            self.action = action
            self.flags = flags
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.dom = try Remote.Domain(from: &reader)
            self.type = try reader.uint32()
            self.action = try reader.uint32()
            self.flags = try reader.uint32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try self.dom.encode(to: &writer)
            try writer.uint32(self.type)
            try writer.uint32(self.action)
            try writer.uint32(self.flags)
        }
    }
}

extension Remote {
    /// `remote_domain_set_autostart_once_args`: arguments of procedure 450
    public struct DomainSetAutostartOnceArgs: XDRCodable {
        public var dom: Remote.Domain
        public var autostart: Int32

        public init(dom: Remote.Domain, autostart: Int32) {
            self.dom = dom
            self.autostart = autostart
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.dom = try Remote.Domain(from: &reader)
            self.autostart = try reader.int32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try self.dom.encode(to: &writer)
            try writer.int32(self.autostart)
        }
    }
}

