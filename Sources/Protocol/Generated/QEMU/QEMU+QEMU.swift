// SPDX-License-Identifier: Apache-2.0
// Written by xdrgen from protocol/qemu.x. Do not edit: edit that file and run `make generate`.
// swift-format-ignore-file
public import XDR

private typealias MadeFor = GeneratedCodeVersion1

extension QEMU {
    /// `qemu_domain_monitor_command_args`: arguments of procedure 1 (`virDomainQemuMonitorCommand`)
    public struct DomainMonitorCommandArgs: XDRCodable {
        public var dom: Remote.Domain
        public var cmd: String
        public var flags: UInt32

        public init(dom: Remote.Domain, cmd: String, flags: UInt32) {
            self.dom = dom
            self.cmd = cmd
            self.flags = flags
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.dom = try Remote.Domain(from: &reader)
            self.cmd = try reader.string(max: Remote.stringMax)
            self.flags = try reader.uint32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try self.dom.encode(to: &writer)
            try writer.string(self.cmd, max: Remote.stringMax)
            try writer.uint32(self.flags)
        }
    }
}

extension QEMU {
    /// `qemu_domain_monitor_command_ret`: result of procedure 1 (`virDomainQemuMonitorCommand`)
    public struct DomainMonitorCommandRet: XDRCodable {
        public var result: String

        public init(result: String) {
            self.result = result
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.result = try reader.string(max: Remote.stringMax)
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.string(self.result, max: Remote.stringMax)
        }
    }
}

extension QEMU {
    /// `qemu_domain_attach_args`: arguments of procedure 2 (`virDomainQemuAttach`)
    public struct DomainAttachArgs: XDRCodable {
        public var pidValue: UInt32
        public var flags: UInt32

        public init(pidValue: UInt32, flags: UInt32) {
            self.pidValue = pidValue
            self.flags = flags
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.pidValue = try reader.uint32()
            self.flags = try reader.uint32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.uint32(self.pidValue)
            try writer.uint32(self.flags)
        }
    }
}

extension QEMU {
    /// `qemu_domain_attach_ret`: result of procedure 2 (`virDomainQemuAttach`)
    public struct DomainAttachRet: XDRCodable {
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

extension QEMU {
    /// `qemu_domain_agent_command_args`: arguments of procedure 3 (`virDomainQemuAgentCommand`)
    public struct DomainAgentCommandArgs: XDRCodable {
        public var dom: Remote.Domain
        public var cmd: String
        public var timeout: Int32
        public var flags: UInt32

        public init(dom: Remote.Domain, cmd: String, timeout: Int32, flags: UInt32) {
            self.dom = dom
            self.cmd = cmd
            self.timeout = timeout
            self.flags = flags
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.dom = try Remote.Domain(from: &reader)
            self.cmd = try reader.string(max: Remote.stringMax)
            self.timeout = try reader.int32()
            self.flags = try reader.uint32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try self.dom.encode(to: &writer)
            try writer.string(self.cmd, max: Remote.stringMax)
            try writer.int32(self.timeout)
            try writer.uint32(self.flags)
        }
    }
}

extension QEMU {
    /// `qemu_domain_agent_command_ret`: result of procedure 3 (`virDomainQemuAgentCommand`)
    public struct DomainAgentCommandRet: XDRCodable {
        public var result: String?

        public init(result: String?) {
            self.result = result
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.result = try reader.isPresent() ? try reader.string(max: Remote.stringMax) : nil
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.isPresent(self.result != nil)
            if let value = self.result { try writer.string(value, max: Remote.stringMax) }
        }
    }
}

extension QEMU {
    /// `qemu_connect_domain_monitor_event_register_args`: arguments of procedure 4 (`virConnectDomainQemuMonitorEventRegister`)
    public struct ConnectDomainMonitorEventRegisterArgs: XDRCodable {
        public var dom: Remote.Domain?
        public var event: String?
        public var flags: UInt32

        public init(dom: Remote.Domain?, event: String?, flags: UInt32) {
            self.dom = dom
            self.event = event
            self.flags = flags
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.dom = try reader.isPresent() ? try Remote.Domain(from: &reader) : nil
            self.event = try reader.isPresent() ? try reader.string(max: Remote.stringMax) : nil
            self.flags = try reader.uint32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.isPresent(self.dom != nil)
            if let value = self.dom { try value.encode(to: &writer) }
            try writer.isPresent(self.event != nil)
            if let value = self.event { try writer.string(value, max: Remote.stringMax) }
            try writer.uint32(self.flags)
        }
    }
}

extension QEMU {
    /// `qemu_connect_domain_monitor_event_register_ret`: result of procedure 4 (`virConnectDomainQemuMonitorEventRegister`)
    public struct ConnectDomainMonitorEventRegisterRet: XDRCodable {
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

extension QEMU {
    /// `qemu_connect_domain_monitor_event_deregister_args`: arguments of procedure 5 (`virConnectDomainQemuMonitorEventDeregister`)
    public struct ConnectDomainMonitorEventDeregisterArgs: XDRCodable {
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

extension QEMU {
    /// `qemu_domain_monitor_event_msg`: payload of event 6
    public struct DomainMonitorEventMsg: XDRCodable, EventPayload {
        public var callbackID: Int32
        public var dom: Remote.Domain
        public var event: String
        public var seconds: Int64
        public var micros: UInt32
        public var details: String?

        public init(callbackID: Int32, dom: Remote.Domain, event: String, seconds: Int64, micros: UInt32, details: String?) {
            self.callbackID = callbackID
            self.dom = dom
            self.event = event
            self.seconds = seconds
            self.micros = micros
            self.details = details
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.callbackID = try reader.int32()
            self.dom = try Remote.Domain(from: &reader)
            self.event = try reader.string(max: Remote.stringMax)
            self.seconds = try reader.int64()
            self.micros = try reader.uint32()
            self.details = try reader.isPresent() ? try reader.string(max: Remote.stringMax) : nil
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.int32(self.callbackID)
            try self.dom.encode(to: &writer)
            try writer.string(self.event, max: Remote.stringMax)
            try writer.int64(self.seconds)
            try writer.uint32(self.micros)
            try writer.isPresent(self.details != nil)
            if let value = self.details { try writer.string(value, max: Remote.stringMax) }
        }

        public static var procedure: ProcedureInfo { QEMU.Procedure.domainMonitorEvent.knownInfo }
    }
}

extension QEMU {
    /// `qemu_domain_monitor_command_with_files_args`: arguments of procedure 7 (`virDomainQemuMonitorCommandWithFiles`)
    public struct DomainMonitorCommandWithFilesArgs: XDRCodable {
        public var dom: Remote.Domain
        public var cmd: String
        public var flags: UInt32

        public init(dom: Remote.Domain, cmd: String, flags: UInt32) {
            self.dom = dom
            self.cmd = cmd
            self.flags = flags
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.dom = try Remote.Domain(from: &reader)
            self.cmd = try reader.string(max: Remote.stringMax)
            self.flags = try reader.uint32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try self.dom.encode(to: &writer)
            try writer.string(self.cmd, max: Remote.stringMax)
            try writer.uint32(self.flags)
        }
    }
}

extension QEMU {
    /// `qemu_domain_monitor_command_with_files_ret`: result of procedure 7 (`virDomainQemuMonitorCommandWithFiles`)
    public struct DomainMonitorCommandWithFilesRet: XDRCodable {
        public var result: String

        public init(result: String) {
            self.result = result
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.result = try reader.string(max: Remote.stringMax)
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.string(self.result, max: Remote.stringMax)
        }
    }
}

