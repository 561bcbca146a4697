// SPDX-License-Identifier: Apache-2.0
// Written by xdrgen from protocol/remote.x. Do not edit: edit that file and run `make generate`.
// swift-format-ignore-file
public import XDR

private typealias MadeFor = GeneratedCodeVersion1

extension Remote {
    /// `remote_domain_memory_peek_args`: arguments of procedure 104 (`virDomainMemoryPeek`)
    public struct DomainMemoryPeekArgs: XDRCodable {
        public var dom: Remote.Domain
        public var offset: UInt64
        public var size: UInt32
        public var flags: UInt32

        public init(dom: Remote.Domain, offset: UInt64, size: UInt32, flags: UInt32) {
            self.dom = dom
            self.offset = offset
            self.size = size
            self.flags = flags
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.dom = try Remote.Domain(from: &reader)
            self.offset = try reader.uint64()
            self.size = try reader.uint32()
            self.flags = try reader.uint32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try self.dom.encode(to: &writer)
            try writer.uint64(self.offset)
            try writer.uint32(self.size)
            try writer.uint32(self.flags)
        }
    }
}

extension Remote {
    /// `remote_domain_memory_peek_ret`: result of procedure 104 (`virDomainMemoryPeek`)
    public struct DomainMemoryPeekRet: XDRCodable {
        public var buffer: [UInt8]

        public init(buffer: [UInt8]) {
            self.buffer = buffer
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.buffer = try reader.opaque(max: Remote.domainMemoryPeekBufferMax)
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.opaque(self.buffer, max: Remote.domainMemoryPeekBufferMax)
        }
    }
}

extension Remote {
    /// `remote_domain_screenshot_args`: arguments of procedure 211 (`virDomainScreenshot`)
    public struct DomainScreenshotArgs: XDRCodable {
        public var dom: Remote.Domain
        public var screen: UInt32
        public var flags: UInt32

        public init(dom: Remote.Domain, screen: UInt32, flags: UInt32) {
            self.dom = dom
            self.screen = screen
            self.flags = flags
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.dom = try Remote.Domain(from: &reader)
            self.screen = try reader.uint32()
            self.flags = try reader.uint32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try self.dom.encode(to: &writer)
            try writer.uint32(self.screen)
            try writer.uint32(self.flags)
        }
    }
}

extension Remote {
    /// `remote_domain_screenshot_ret`: result of procedure 211 (`virDomainScreenshot`)
    public struct DomainScreenshotRet: XDRCodable {
        public var mime: String?

        public init(mime: String?) {
            self.mime = mime
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.mime = try reader.isPresent() ? try reader.string(max: Remote.stringMax) : nil
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.isPresent(self.mime != nil)
            if let value = self.mime { try writer.string(value, max: Remote.stringMax) }
        }
    }
}

extension Remote {
    /// `remote_domain_inject_nmi_args`: arguments of procedure 210 (`virDomainInjectNMI`)
    public struct DomainInjectNMIArgs: XDRCodable {
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
    /// `remote_domain_send_key_args`: arguments of procedure 226 (`virDomainSendKey`)
    public struct DomainSendKeyArgs: XDRCodable {
        public var dom: Remote.Domain
        public var codeset: UInt32
        public var holdtime: UInt32
        public var keycodes: [UInt32]
        public var flags: UInt32

        public init(dom: Remote.Domain, codeset: UInt32, holdtime: UInt32, keycodes: [UInt32], flags: UInt32) {
            self.dom = dom
            self.codeset = codeset
            self.holdtime = holdtime
            self.keycodes = keycodes
            self.flags = flags
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.dom = try Remote.Domain(from: &reader)
            self.codeset = try reader.uint32()
            self.holdtime = try reader.uint32()
            self.keycodes = try reader.array(max: Remote.domainSendKeyMax, elementSize: 4)
            self.flags = try reader.uint32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try self.dom.encode(to: &writer)
            try writer.uint32(self.codeset)
            try writer.uint32(self.holdtime)
            try writer.array(self.keycodes, max: Remote.domainSendKeyMax)
            try writer.uint32(self.flags)
        }
    }
}

extension Remote {
    /// `remote_domain_send_process_signal_args`: arguments of procedure 295 (`virDomainSendProcessSignal`)
    public struct DomainSendProcessSignalArgs: XDRCodable {
        public var dom: Remote.Domain
        public var pidValue: Int64
        public var signum: UInt32
        public var flags: UInt32

        public init(dom: Remote.Domain, pidValue: Int64, signum: UInt32, flags: UInt32) {
            self.dom = dom
            self.pidValue = pidValue
            self.signum = signum
            self.flags = flags
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.dom = try Remote.Domain(from: &reader)
            self.pidValue = try reader.int64()
            self.signum = try reader.uint32()
            self.flags = try reader.uint32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try self.dom.encode(to: &writer)
            try writer.int64(self.pidValue)
            try writer.uint32(self.signum)
            try writer.uint32(self.flags)
        }
    }
}

extension Remote {
    /// `remote_domain_attach_device_args`: arguments of procedure 8 (`virDomainAttachDevice`)
    public struct DomainAttachDeviceArgs: XDRCodable {
        public var dom: Remote.Domain
        public var xml: String

        public init(dom: Remote.Domain, xml: String) {
            self.dom = dom
            self.xml = xml
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.dom = try Remote.Domain(from: &reader)
            self.xml = try reader.string(max: Remote.stringMax)
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try self.dom.encode(to: &writer)
            try writer.string(self.xml, max: Remote.stringMax)
        }
    }
}

extension Remote {
    /// `remote_domain_attach_device_flags_args`: arguments of procedure 160 (`virDomainAttachDeviceFlags`)
    public struct DomainAttachDeviceFlagsArgs: XDRCodable {
        public var dom: Remote.Domain
        public var xml: String
        public var flags: UInt32

        public init(dom: Remote.Domain, xml: String, flags: UInt32) {
            self.dom = dom
            self.xml = xml
            self.flags = flags
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.dom = try Remote.Domain(from: &reader)
            self.xml = try reader.string(max: Remote.stringMax)
            self.flags = try reader.uint32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try self.dom.encode(to: &writer)
            try writer.string(self.xml, max: Remote.stringMax)
            try writer.uint32(self.flags)
        }
    }
}

extension Remote {
    /// `remote_domain_detach_device_args`: arguments of procedure 13 (`virDomainDetachDevice`)
    public struct DomainDetachDeviceArgs: XDRCodable {
        public var dom: Remote.Domain
        public var xml: String

        public init(dom: Remote.Domain, xml: String) {
            self.dom = dom
            self.xml = xml
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.dom = try Remote.Domain(from: &reader)
            self.xml = try reader.string(max: Remote.stringMax)
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try self.dom.encode(to: &writer)
            try writer.string(self.xml, max: Remote.stringMax)
        }
    }
}

extension Remote {
    /// `remote_domain_detach_device_flags_args`: arguments of procedure 161 (`virDomainDetachDeviceFlags`)
    public struct DomainDetachDeviceFlagsArgs: XDRCodable {
        public var dom: Remote.Domain
        public var xml: String
        public var flags: UInt32

        public init(dom: Remote.Domain, xml: String, flags: UInt32) {
            self.dom = dom
            self.xml = xml
            self.flags = flags
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.dom = try Remote.Domain(from: &reader)
            self.xml = try reader.string(max: Remote.stringMax)
            self.flags = try reader.uint32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try self.dom.encode(to: &writer)
            try writer.string(self.xml, max: Remote.stringMax)
            try writer.uint32(self.flags)
        }
    }
}

extension Remote {
    /// `remote_domain_update_device_flags_args`: arguments of procedure 174 (`virDomainUpdateDeviceFlags`)
    public struct DomainUpdateDeviceFlagsArgs: XDRCodable {
        public var dom: Remote.Domain
        public var xml: String
        public var flags: UInt32

        public init(dom: Remote.Domain, xml: String, flags: UInt32) {
            self.dom = dom
            self.xml = xml
            self.flags = flags
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.dom = try Remote.Domain(from: &reader)
            self.xml = try reader.string(max: Remote.stringMax)
            self.flags = try reader.uint32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try self.dom.encode(to: &writer)
            try writer.string(self.xml, max: Remote.stringMax)
            try writer.uint32(self.flags)
        }
    }
}

extension Remote {
    /// `remote_domain_detach_device_alias_args`: arguments of procedure 392 (`virDomainDetachDeviceAlias`)
    public struct DomainDetachDeviceAliasArgs: XDRCodable {
        public var dom: Remote.Domain
        public var alias: String
        public var flags: UInt32

        public init(dom: Remote.Domain, alias: String, flags: UInt32) {
            self.dom = dom
            self.alias = alias
            self.flags = flags
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.dom = try Remote.Domain(from: &reader)
            self.alias = try reader.string(max: Remote.stringMax)
            self.flags = try reader.uint32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try self.dom.encode(to: &writer)
            try writer.string(self.alias, max: Remote.stringMax)
            try writer.uint32(self.flags)
        }
    }
}

extension Remote {
    /// `remote_domain_set_metadata_args`: arguments of procedure 264 (`virDomainSetMetadata`)
    public struct DomainSetMetadataArgs: XDRCodable {
        public var dom: Remote.Domain
        public var type: Int32
        public var metadata: String?
        public var key: String?
        public var uri: String?
        public var flags: UInt32

        public init(dom: Remote.Domain, type: Int32, metadata: String?, key: String?, uri: String?, flags: UInt32) {
            self.dom = dom
            self.type = type
            self.metadata = metadata
            self.key = key
            self.uri = uri
            self.flags = flags
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.dom = try Remote.Domain(from: &reader)
            self.type = try reader.int32()
            self.metadata = try reader.isPresent() ? try reader.string(max: Remote.stringMax) : nil
            self.key = try reader.isPresent() ? try reader.string(max: Remote.stringMax) : nil
            self.uri = try reader.isPresent() ? try reader.string(max: Remote.stringMax) : nil
            self.flags = try reader.uint32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try self.dom.encode(to: &writer)
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
    /// `remote_domain_get_metadata_args`: arguments of procedure 265 (`virDomainGetMetadata`)
    public struct DomainGetMetadataArgs: XDRCodable {
        public var dom: Remote.Domain
        public var type: Int32
        public var uri: String?
        public var flags: UInt32

        public init(dom: Remote.Domain, type: Int32, uri: String?, flags: UInt32) {
            self.dom = dom
            self.type = type
            self.uri = uri
            self.flags = flags
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.dom = try Remote.Domain(from: &reader)
            self.type = try reader.int32()
            self.uri = try reader.isPresent() ? try reader.string(max: Remote.stringMax) : nil
            self.flags = try reader.uint32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try self.dom.encode(to: &writer)
            try writer.int32(self.type)
            try writer.isPresent(self.uri != nil)
            if let value = self.uri { try writer.string(value, max: Remote.stringMax) }
            try writer.uint32(self.flags)
        }
    }
}

extension Remote {
    /// `remote_domain_get_metadata_ret`: result of procedure 265 (`virDomainGetMetadata`)
    public struct DomainGetMetadataRet: XDRCodable {
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
    /// `remote_domain_open_console_args`: arguments of procedure 201 (`virDomainOpenConsole`)
    public struct DomainOpenConsoleArgs: XDRCodable {
        public var dom: Remote.Domain
        public var devName: String?
        public var flags: UInt32

        public init(dom: Remote.Domain, devName: String?, flags: UInt32) {
            self.dom = dom
            self.devName = devName
            self.flags = flags
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.dom = try Remote.Domain(from: &reader)
            self.devName = try reader.isPresent() ? try reader.string(max: Remote.stringMax) : nil
            self.flags = try reader.uint32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try self.dom.encode(to: &writer)
            try writer.isPresent(self.devName != nil)
            if let value = self.devName { try writer.string(value, max: Remote.stringMax) }
            try writer.uint32(self.flags)
        }
    }
}

extension Remote {
    /// `remote_domain_open_channel_args`: arguments of procedure 296 (`virDomainOpenChannel`)
    public struct DomainOpenChannelArgs: XDRCodable {
        public var dom: Remote.Domain
        public var name: String?
        public var flags: UInt32

        public init(dom: Remote.Domain, name: String?, flags: UInt32) {
            self.dom = dom
            self.name = name
            self.flags = flags
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.dom = try Remote.Domain(from: &reader)
            self.name = try reader.isPresent() ? try reader.string(max: Remote.stringMax) : nil
            self.flags = try reader.uint32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try self.dom.encode(to: &writer)
            try writer.isPresent(self.name != nil)
            if let value = self.name { try writer.string(value, max: Remote.stringMax) }
            try writer.uint32(self.flags)
        }
    }
}

extension Remote {
    /// `remote_domain_get_control_info_args`: arguments of procedure 229 (`virDomainGetControlInfo`)
    public struct DomainGetControlInfoArgs: XDRCodable {
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
    /// `remote_domain_get_control_info_ret`: result of procedure 229 (`virDomainGetControlInfo`)
    public struct DomainGetControlInfoRet: XDRCodable {
        public var state: UInt32
        public var details: UInt32
        public var stateTime: UInt64

        public init(state: UInt32, details: UInt32, stateTime: UInt64) {
            self.state = state
            self.details = details
            self.stateTime = stateTime
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.state = try reader.uint32()
            self.details = try reader.uint32()
            self.stateTime = try reader.uint64()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.uint32(self.state)
            try writer.uint32(self.details)
            try writer.uint64(self.stateTime)
        }
    }
}

extension Remote {
    /// `remote_domain_open_graphics_args`: arguments of procedure 249 (`virDomainOpenGraphics`)
    public struct DomainOpenGraphicsArgs: XDRCodable {
        public var dom: Remote.Domain
        public var idx: UInt32
        public var flags: UInt32

        public init(dom: Remote.Domain, idx: UInt32, flags: UInt32) {
            self.dom = dom
            self.idx = idx
            self.flags = flags
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.dom = try Remote.Domain(from: &reader)
            self.idx = try reader.uint32()
            self.flags = try reader.uint32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try self.dom.encode(to: &writer)
            try writer.uint32(self.idx)
            try writer.uint32(self.flags)
        }
    }
}

extension Remote {
    /// `remote_domain_open_graphics_fd_args`: arguments of procedure 343 (`virDomainOpenGraphicsFD`)
    public struct DomainOpenGraphicsFDArgs: XDRCodable {
        public var dom: Remote.Domain
        public var idx: UInt32
        public var flags: UInt32

        public init(dom: Remote.Domain, idx: UInt32, flags: UInt32) {
            self.dom = dom
            self.idx = idx
            self.flags = flags
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.dom = try Remote.Domain(from: &reader)
            self.idx = try reader.uint32()
            self.flags = try reader.uint32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try self.dom.encode(to: &writer)
            try writer.uint32(self.idx)
            try writer.uint32(self.flags)
        }
    }
}

extension Remote {
    /// `remote_domain_get_launch_security_info_args`: arguments of procedure 396 (`virDomainGetLaunchSecurityInfo`)
    public struct DomainGetLaunchSecurityInfoArgs: XDRCodable {
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
    /// `remote_domain_get_launch_security_info_ret`: result of procedure 396 (`virDomainGetLaunchSecurityInfo`)
    public struct DomainGetLaunchSecurityInfoRet: XDRCodable {
        public var params: [Remote.TypedParam]

        public init(params: [Remote.TypedParam]) {
            self.params = params
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.params = try reader.array(max: Remote.domainLaunchSecurityInfoParamsMax, elementSize: 12)
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.array(self.params, max: Remote.domainLaunchSecurityInfoParamsMax)
        }
    }
}

extension Remote {
    /// `remote_domain_set_launch_security_state_args`: arguments of procedure 439 (`virDomainSetLaunchSecurityState`)
    public struct DomainSetLaunchSecurityStateArgs: XDRCodable {
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
            self.params = try reader.array(max: Remote.domainLaunchSecurityStateParamsMax, elementSize: 12)
            self.flags = try reader.uint32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try self.dom.encode(to: &writer)
            try writer.array(self.params, max: Remote.domainLaunchSecurityStateParamsMax)
            try writer.uint32(self.flags)
        }
    }
}

extension Remote {
    /// `remote_domain_get_messages_args`: arguments of procedure 426 (`virDomainGetMessages`)
    public struct DomainGetMessagesArgs: XDRCodable {
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
    /// `remote_domain_get_messages_ret`: result of procedure 426 (`virDomainGetMessages`)
    public struct DomainGetMessagesRet: XDRCodable {
        public var msgs: [String]

        public init(msgs: [String]) {
            self.msgs = msgs
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.msgs = try reader.strings(max: Remote.domainMessagesMax, stringMax: Remote.stringMax)
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.strings(self.msgs, max: Remote.domainMessagesMax, stringMax: Remote.stringMax)
        }
    }
}

extension Remote {
    /// `remote_domain_graphics_reload_args`: arguments of procedure 448
    public struct DomainGraphicsReloadArgs: XDRCodable {
        public var dom: Remote.Domain
        public var type: UInt32
        public var flags: UInt32

        public init(dom: Remote.Domain, type: UInt32, flags: UInt32) {
            self.dom = dom
            self.type = type
            self.flags = flags
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.dom = try Remote.Domain(from: &reader)
            self.type = try reader.uint32()
            self.flags = try reader.uint32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try self.dom.encode(to: &writer)
            try writer.uint32(self.type)
            try writer.uint32(self.flags)
        }
    }
}

