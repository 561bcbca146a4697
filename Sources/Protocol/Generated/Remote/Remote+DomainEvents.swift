// SPDX-License-Identifier: Apache-2.0
// Written by xdrgen from protocol/remote.x. Do not edit: edit that file and run `make generate`.
// swift-format-ignore-file
public import XDR

private typealias MadeFor = GeneratedCodeVersion1

extension Remote {
    /// `remote_domain_set_perf_events_args`: arguments of procedure 366 (`virDomainSetPerfEvents`)
    public struct DomainSetPerfEventsArgs: XDRCodable {
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
            self.params = try reader.array(max: Remote.domainPerfEventsMax, elementSize: 12)
            self.flags = try reader.uint32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try self.dom.encode(to: &writer)
            try writer.array(self.params, max: Remote.domainPerfEventsMax)
            try writer.uint32(self.flags)
        }
    }
}

extension Remote {
    /// `remote_domain_get_perf_events_args`: arguments of procedure 365 (`virDomainGetPerfEvents`)
    public struct DomainGetPerfEventsArgs: XDRCodable {
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
    /// `remote_domain_get_perf_events_ret`: result of procedure 365 (`virDomainGetPerfEvents`)
    public struct DomainGetPerfEventsRet: XDRCodable {
        public var params: [Remote.TypedParam]

        public init(params: [Remote.TypedParam]) {
            self.params = params
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.params = try reader.array(max: Remote.domainPerfEventsMax, elementSize: 12)
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.array(self.params, max: Remote.domainPerfEventsMax)
        }
    }
}

extension Remote {
    /// `remote_connect_domain_event_register_ret`: result of procedure 105 (`virConnectDomainEventRegister`)
    public struct ConnectDomainEventRegisterRet: XDRCodable {
        public var cbRegistered: Int32

        public init(cbRegistered: Int32) {
            self.cbRegistered = cbRegistered
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.cbRegistered = try reader.int32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.int32(self.cbRegistered)
        }
    }
}

extension Remote {
    /// `remote_connect_domain_event_deregister_ret`: result of procedure 106 (`virConnectDomainEventDeregister`)
    public struct ConnectDomainEventDeregisterRet: XDRCodable {
        public var cbRegistered: Int32

        public init(cbRegistered: Int32) {
            self.cbRegistered = cbRegistered
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.cbRegistered = try reader.int32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.int32(self.cbRegistered)
        }
    }
}

extension Remote {
    /// `remote_domain_event_lifecycle_msg`: payload of event 107
    public struct DomainEventLifecycleMsg: XDRCodable, EventPayload {
        public var dom: Remote.Domain
        public var event: Int32
        public var detail: Int32

        public init(dom: Remote.Domain, event: Int32, detail: Int32) {
            self.dom = dom
            self.event = event
            self.detail = detail
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.dom = try Remote.Domain(from: &reader)
            self.event = try reader.int32()
            self.detail = try reader.int32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try self.dom.encode(to: &writer)
            try writer.int32(self.event)
            try writer.int32(self.detail)
        }

        public static var procedure: ProcedureInfo { Remote.Procedure.domainEventLifecycle.knownInfo }
    }
}

extension Remote {
    /// `remote_domain_event_callback_lifecycle_msg`: payload of event 318
    public struct DomainEventCallbackLifecycleMsg: XDRCodable, EventPayload {
        public var callbackID: Int32
        public var msg: Remote.DomainEventLifecycleMsg

        public init(callbackID: Int32, msg: Remote.DomainEventLifecycleMsg) {
            self.callbackID = callbackID
            self.msg = msg
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.callbackID = try reader.int32()
            self.msg = try Remote.DomainEventLifecycleMsg(from: &reader)
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.int32(self.callbackID)
            try self.msg.encode(to: &writer)
        }

        public static var procedure: ProcedureInfo { Remote.Procedure.domainEventCallbackLifecycle.knownInfo }
    }
}

extension Remote {
    /// `remote_connect_domain_event_register_any_args`: arguments of procedure 167 (`virConnectDomainEventRegisterAny`)
    public struct ConnectDomainEventRegisterAnyArgs: XDRCodable {
        public var eventID: Int32

        public init(eventID: Int32) {
            self.eventID = eventID
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.eventID = try reader.int32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.int32(self.eventID)
        }
    }
}

extension Remote {
    /// `remote_connect_domain_event_deregister_any_args`: arguments of procedure 168 (`virConnectDomainEventDeregisterAny`)
    public struct ConnectDomainEventDeregisterAnyArgs: XDRCodable {
        public var eventID: Int32

        public init(eventID: Int32) {
            self.eventID = eventID
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.eventID = try reader.int32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.int32(self.eventID)
        }
    }
}

extension Remote {
    /// `remote_connect_domain_event_callback_register_any_args`: arguments of procedure 316
    public struct ConnectDomainEventCallbackRegisterAnyArgs: XDRCodable {
        public var eventID: Int32
        public var dom: Remote.Domain?

        public init(eventID: Int32, dom: Remote.Domain?) {
            self.eventID = eventID
            self.dom = dom
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.eventID = try reader.int32()
            self.dom = try reader.isPresent() ? try Remote.Domain(from: &reader) : nil
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.int32(self.eventID)
            try writer.isPresent(self.dom != nil)
            if let value = self.dom { try value.encode(to: &writer) }
        }
    }
}

extension Remote {
    /// `remote_connect_domain_event_callback_register_any_ret`: result of procedure 316
    public struct ConnectDomainEventCallbackRegisterAnyRet: XDRCodable {
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
    /// `remote_connect_domain_event_callback_deregister_any_args`: arguments of procedure 317
    public struct ConnectDomainEventCallbackDeregisterAnyArgs: XDRCodable {
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
    /// `remote_domain_event_reboot_msg`: payload of event 169
    public struct DomainEventRebootMsg: XDRCodable, EventPayload {
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

        public static var procedure: ProcedureInfo { Remote.Procedure.domainEventReboot.knownInfo }
    }
}

extension Remote {
    /// `remote_domain_event_callback_reboot_msg`: payload of event 319
    public struct DomainEventCallbackRebootMsg: XDRCodable, EventPayload {
        public var callbackID: Int32
        public var msg: Remote.DomainEventRebootMsg

        public init(callbackID: Int32, msg: Remote.DomainEventRebootMsg) {
            self.callbackID = callbackID
            self.msg = msg
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.callbackID = try reader.int32()
            self.msg = try Remote.DomainEventRebootMsg(from: &reader)
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.int32(self.callbackID)
            try self.msg.encode(to: &writer)
        }

        public static var procedure: ProcedureInfo { Remote.Procedure.domainEventCallbackReboot.knownInfo }
    }
}

extension Remote {
    /// `remote_domain_event_rtc_change_msg`: payload of event 170
    public struct DomainEventRTCChangeMsg: XDRCodable, EventPayload {
        public var dom: Remote.Domain
        public var offset: Int64

        public init(dom: Remote.Domain, offset: Int64) {
            self.dom = dom
            self.offset = offset
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.dom = try Remote.Domain(from: &reader)
            self.offset = try reader.int64()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try self.dom.encode(to: &writer)
            try writer.int64(self.offset)
        }

        public static var procedure: ProcedureInfo { Remote.Procedure.domainEventRTCChange.knownInfo }
    }
}

extension Remote {
    /// `remote_domain_event_callback_rtc_change_msg`: payload of event 320
    public struct DomainEventCallbackRTCChangeMsg: XDRCodable, EventPayload {
        public var callbackID: Int32
        public var msg: Remote.DomainEventRTCChangeMsg

        public init(callbackID: Int32, msg: Remote.DomainEventRTCChangeMsg) {
            self.callbackID = callbackID
            self.msg = msg
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.callbackID = try reader.int32()
            self.msg = try Remote.DomainEventRTCChangeMsg(from: &reader)
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.int32(self.callbackID)
            try self.msg.encode(to: &writer)
        }

        public static var procedure: ProcedureInfo { Remote.Procedure.domainEventCallbackRTCChange.knownInfo }
    }
}

extension Remote {
    /// `remote_domain_event_watchdog_msg`: payload of event 171
    public struct DomainEventWatchdogMsg: XDRCodable, EventPayload {
        public var dom: Remote.Domain
        public var action: Int32

        public init(dom: Remote.Domain, action: Int32) {
            self.dom = dom
            self.action = action
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.dom = try Remote.Domain(from: &reader)
            self.action = try reader.int32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try self.dom.encode(to: &writer)
            try writer.int32(self.action)
        }

        public static var procedure: ProcedureInfo { Remote.Procedure.domainEventWatchdog.knownInfo }
    }
}

extension Remote {
    /// `remote_domain_event_callback_watchdog_msg`: payload of event 321
    public struct DomainEventCallbackWatchdogMsg: XDRCodable, EventPayload {
        public var callbackID: Int32
        public var msg: Remote.DomainEventWatchdogMsg

        public init(callbackID: Int32, msg: Remote.DomainEventWatchdogMsg) {
            self.callbackID = callbackID
            self.msg = msg
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.callbackID = try reader.int32()
            self.msg = try Remote.DomainEventWatchdogMsg(from: &reader)
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.int32(self.callbackID)
            try self.msg.encode(to: &writer)
        }

        public static var procedure: ProcedureInfo { Remote.Procedure.domainEventCallbackWatchdog.knownInfo }
    }
}

extension Remote {
    /// `remote_domain_event_io_error_msg`: payload of event 172
    public struct DomainEventIOErrorMsg: XDRCodable, EventPayload {
        public var dom: Remote.Domain
        public var srcPath: String
        public var devAlias: String
        public var action: Int32

        public init(dom: Remote.Domain, srcPath: String, devAlias: String, action: Int32) {
            self.dom = dom
            self.srcPath = srcPath
            self.devAlias = devAlias
            self.action = action
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.dom = try Remote.Domain(from: &reader)
            self.srcPath = try reader.string(max: Remote.stringMax)
            self.devAlias = try reader.string(max: Remote.stringMax)
            self.action = try reader.int32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try self.dom.encode(to: &writer)
            try writer.string(self.srcPath, max: Remote.stringMax)
            try writer.string(self.devAlias, max: Remote.stringMax)
            try writer.int32(self.action)
        }

        public static var procedure: ProcedureInfo { Remote.Procedure.domainEventIOError.knownInfo }
    }
}

extension Remote {
    /// `remote_domain_event_callback_io_error_msg`: payload of event 322
    public struct DomainEventCallbackIOErrorMsg: XDRCodable, EventPayload {
        public var callbackID: Int32
        public var msg: Remote.DomainEventIOErrorMsg

        public init(callbackID: Int32, msg: Remote.DomainEventIOErrorMsg) {
            self.callbackID = callbackID
            self.msg = msg
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.callbackID = try reader.int32()
            self.msg = try Remote.DomainEventIOErrorMsg(from: &reader)
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.int32(self.callbackID)
            try self.msg.encode(to: &writer)
        }

        public static var procedure: ProcedureInfo { Remote.Procedure.domainEventCallbackIOError.knownInfo }
    }
}

extension Remote {
    /// `remote_domain_event_io_error_reason_msg`: payload of event 195
    public struct DomainEventIOErrorReasonMsg: XDRCodable, EventPayload {
        public var dom: Remote.Domain
        public var srcPath: String
        public var devAlias: String
        public var action: Int32
        public var reason: String

        public init(dom: Remote.Domain, srcPath: String, devAlias: String, action: Int32, reason: String) {
            self.dom = dom
            self.srcPath = srcPath
            self.devAlias = devAlias
            self.action = action
            self.reason = reason
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.dom = try Remote.Domain(from: &reader)
            self.srcPath = try reader.string(max: Remote.stringMax)
            self.devAlias = try reader.string(max: Remote.stringMax)
            self.action = try reader.int32()
            self.reason = try reader.string(max: Remote.stringMax)
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try self.dom.encode(to: &writer)
            try writer.string(self.srcPath, max: Remote.stringMax)
            try writer.string(self.devAlias, max: Remote.stringMax)
            try writer.int32(self.action)
            try writer.string(self.reason, max: Remote.stringMax)
        }

        public static var procedure: ProcedureInfo { Remote.Procedure.domainEventIOErrorReason.knownInfo }
    }
}

extension Remote {
    /// `remote_domain_event_callback_io_error_reason_msg`: payload of event 324
    public struct DomainEventCallbackIOErrorReasonMsg: XDRCodable, EventPayload {
        public var callbackID: Int32
        public var msg: Remote.DomainEventIOErrorReasonMsg

        public init(callbackID: Int32, msg: Remote.DomainEventIOErrorReasonMsg) {
            self.callbackID = callbackID
            self.msg = msg
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.callbackID = try reader.int32()
            self.msg = try Remote.DomainEventIOErrorReasonMsg(from: &reader)
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.int32(self.callbackID)
            try self.msg.encode(to: &writer)
        }

        public static var procedure: ProcedureInfo { Remote.Procedure.domainEventCallbackIOErrorReason.knownInfo }
    }
}

extension Remote {
    /// `remote_domain_event_graphics_msg`: payload of event 173
    public struct DomainEventGraphicsMsg: XDRCodable, EventPayload {
        public var dom: Remote.Domain
        public var phase: Int32
        public var local: Remote.DomainEventGraphicsAddress
        public var remote: Remote.DomainEventGraphicsAddress
        public var authScheme: String
        public var subject: [Remote.DomainEventGraphicsIdentity]

        public init(dom: Remote.Domain, phase: Int32, local: Remote.DomainEventGraphicsAddress, remote: Remote.DomainEventGraphicsAddress, authScheme: String, subject: [Remote.DomainEventGraphicsIdentity]) {
            self.dom = dom
            self.phase = phase
            self.local = local
            self.remote = remote
            self.authScheme = authScheme
            self.subject = subject
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.dom = try Remote.Domain(from: &reader)
            self.phase = try reader.int32()
            self.local = try Remote.DomainEventGraphicsAddress(from: &reader)
            self.remote = try Remote.DomainEventGraphicsAddress(from: &reader)
            self.authScheme = try reader.string(max: Remote.stringMax)
            self.subject = try reader.array(max: Remote.domainEventGraphicsIdentityMax, elementSize: 8)
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try self.dom.encode(to: &writer)
            try writer.int32(self.phase)
            try self.local.encode(to: &writer)
            try self.remote.encode(to: &writer)
            try writer.string(self.authScheme, max: Remote.stringMax)
            try writer.array(self.subject, max: Remote.domainEventGraphicsIdentityMax)
        }

        public static var procedure: ProcedureInfo { Remote.Procedure.domainEventGraphics.knownInfo }
    }
}

extension Remote {
    /// `remote_domain_event_callback_graphics_msg`: payload of event 323
    public struct DomainEventCallbackGraphicsMsg: XDRCodable, EventPayload {
        public var callbackID: Int32
        public var msg: Remote.DomainEventGraphicsMsg

        public init(callbackID: Int32, msg: Remote.DomainEventGraphicsMsg) {
            self.callbackID = callbackID
            self.msg = msg
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.callbackID = try reader.int32()
            self.msg = try Remote.DomainEventGraphicsMsg(from: &reader)
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.int32(self.callbackID)
            try self.msg.encode(to: &writer)
        }

        public static var procedure: ProcedureInfo { Remote.Procedure.domainEventCallbackGraphics.knownInfo }
    }
}

extension Remote {
    /// `remote_domain_event_block_job_msg`: payload of event 241
    public struct DomainEventBlockJobMsg: XDRCodable, EventPayload {
        public var dom: Remote.Domain
        public var path: String
        public var type: Int32
        public var status: Int32

        public init(dom: Remote.Domain, path: String, type: Int32, status: Int32) {
            self.dom = dom
            self.path = path
            self.type = type
            self.status = status
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.dom = try Remote.Domain(from: &reader)
            self.path = try reader.string(max: Remote.stringMax)
            self.type = try reader.int32()
            self.status = try reader.int32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try self.dom.encode(to: &writer)
            try writer.string(self.path, max: Remote.stringMax)
            try writer.int32(self.type)
            try writer.int32(self.status)
        }

        public static var procedure: ProcedureInfo { Remote.Procedure.domainEventBlockJob.knownInfo }
    }
}

extension Remote {
    /// `remote_domain_event_callback_block_job_msg`: payload of event 326
    public struct DomainEventCallbackBlockJobMsg: XDRCodable, EventPayload {
        public var callbackID: Int32
        public var msg: Remote.DomainEventBlockJobMsg

        public init(callbackID: Int32, msg: Remote.DomainEventBlockJobMsg) {
            self.callbackID = callbackID
            self.msg = msg
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.callbackID = try reader.int32()
            self.msg = try Remote.DomainEventBlockJobMsg(from: &reader)
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.int32(self.callbackID)
            try self.msg.encode(to: &writer)
        }

        public static var procedure: ProcedureInfo { Remote.Procedure.domainEventCallbackBlockJob.knownInfo }
    }
}

extension Remote {
    /// `remote_domain_event_disk_change_msg`: payload of event 248
    public struct DomainEventDiskChangeMsg: XDRCodable, EventPayload {
        public var dom: Remote.Domain
        public var oldSrcPath: String?
        public var newSrcPath: String?
        public var devAlias: String
        public var reason: Int32

        public init(dom: Remote.Domain, oldSrcPath: String?, newSrcPath: String?, devAlias: String, reason: Int32) {
            self.dom = dom
            self.oldSrcPath = oldSrcPath
            self.newSrcPath = newSrcPath
            self.devAlias = devAlias
            self.reason = reason
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.dom = try Remote.Domain(from: &reader)
            self.oldSrcPath = try reader.isPresent() ? try reader.string(max: Remote.stringMax) : nil
            self.newSrcPath = try reader.isPresent() ? try reader.string(max: Remote.stringMax) : nil
            self.devAlias = try reader.string(max: Remote.stringMax)
            self.reason = try reader.int32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try self.dom.encode(to: &writer)
            try writer.isPresent(self.oldSrcPath != nil)
            if let value = self.oldSrcPath { try writer.string(value, max: Remote.stringMax) }
            try writer.isPresent(self.newSrcPath != nil)
            if let value = self.newSrcPath { try writer.string(value, max: Remote.stringMax) }
            try writer.string(self.devAlias, max: Remote.stringMax)
            try writer.int32(self.reason)
        }

        public static var procedure: ProcedureInfo { Remote.Procedure.domainEventDiskChange.knownInfo }
    }
}

extension Remote {
    /// `remote_domain_event_callback_disk_change_msg`: payload of event 327
    public struct DomainEventCallbackDiskChangeMsg: XDRCodable, EventPayload {
        public var callbackID: Int32
        public var msg: Remote.DomainEventDiskChangeMsg

        public init(callbackID: Int32, msg: Remote.DomainEventDiskChangeMsg) {
            self.callbackID = callbackID
            self.msg = msg
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.callbackID = try reader.int32()
            self.msg = try Remote.DomainEventDiskChangeMsg(from: &reader)
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.int32(self.callbackID)
            try self.msg.encode(to: &writer)
        }

        public static var procedure: ProcedureInfo { Remote.Procedure.domainEventCallbackDiskChange.knownInfo }
    }
}

extension Remote {
    /// `remote_domain_event_tray_change_msg`: payload of event 268
    public struct DomainEventTrayChangeMsg: XDRCodable, EventPayload {
        public var dom: Remote.Domain
        public var devAlias: String
        public var reason: Int32

        public init(dom: Remote.Domain, devAlias: String, reason: Int32) {
            self.dom = dom
            self.devAlias = devAlias
            self.reason = reason
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.dom = try Remote.Domain(from: &reader)
            self.devAlias = try reader.string(max: Remote.stringMax)
            self.reason = try reader.int32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try self.dom.encode(to: &writer)
            try writer.string(self.devAlias, max: Remote.stringMax)
            try writer.int32(self.reason)
        }

        public static var procedure: ProcedureInfo { Remote.Procedure.domainEventTrayChange.knownInfo }
    }
}

extension Remote {
    /// `remote_domain_event_callback_tray_change_msg`: payload of event 328
    public struct DomainEventCallbackTrayChangeMsg: XDRCodable, EventPayload {
        public var callbackID: Int32
        public var msg: Remote.DomainEventTrayChangeMsg

        public init(callbackID: Int32, msg: Remote.DomainEventTrayChangeMsg) {
            self.callbackID = callbackID
            self.msg = msg
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.callbackID = try reader.int32()
            self.msg = try Remote.DomainEventTrayChangeMsg(from: &reader)
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.int32(self.callbackID)
            try self.msg.encode(to: &writer)
        }

        public static var procedure: ProcedureInfo { Remote.Procedure.domainEventCallbackTrayChange.knownInfo }
    }
}

extension Remote {
    /// `remote_domain_event_pmwakeup_msg`: payload of event 269
    public struct DomainEventPMWakeupMsg: XDRCodable, EventPayload {
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

        public static var procedure: ProcedureInfo { Remote.Procedure.domainEventPMWakeup.knownInfo }
    }
}

extension Remote {
    /// `remote_domain_event_callback_pmwakeup_msg`: payload of event 329
    public struct DomainEventCallbackPMWakeupMsg: XDRCodable, EventPayload {
        public var callbackID: Int32
        public var reason: Int32
        public var msg: Remote.DomainEventPMWakeupMsg

        public init(callbackID: Int32, reason: Int32, msg: Remote.DomainEventPMWakeupMsg) {
            self.callbackID = callbackID
            self.reason = reason
            self.msg = msg
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.callbackID = try reader.int32()
            self.reason = try reader.int32()
            self.msg = try Remote.DomainEventPMWakeupMsg(from: &reader)
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.int32(self.callbackID)
            try writer.int32(self.reason)
            try self.msg.encode(to: &writer)
        }

        public static var procedure: ProcedureInfo { Remote.Procedure.domainEventCallbackPMWakeup.knownInfo }
    }
}

extension Remote {
    /// `remote_domain_event_pmsuspend_msg`: payload of event 270
    public struct DomainEventPMSuspendMsg: XDRCodable, EventPayload {
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

        public static var procedure: ProcedureInfo { Remote.Procedure.domainEventPMSuspend.knownInfo }
    }
}

extension Remote {
    /// `remote_domain_event_callback_pmsuspend_msg`: payload of event 330
    public struct DomainEventCallbackPMSuspendMsg: XDRCodable, EventPayload {
        public var callbackID: Int32
        public var reason: Int32
        public var msg: Remote.DomainEventPMSuspendMsg

        public init(callbackID: Int32, reason: Int32, msg: Remote.DomainEventPMSuspendMsg) {
            self.callbackID = callbackID
            self.reason = reason
            self.msg = msg
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.callbackID = try reader.int32()
            self.reason = try reader.int32()
            self.msg = try Remote.DomainEventPMSuspendMsg(from: &reader)
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.int32(self.callbackID)
            try writer.int32(self.reason)
            try self.msg.encode(to: &writer)
        }

        public static var procedure: ProcedureInfo { Remote.Procedure.domainEventCallbackPMSuspend.knownInfo }
    }
}

extension Remote {
    /// `remote_domain_event_balloon_change_msg`: payload of event 276
    public struct DomainEventBalloonChangeMsg: XDRCodable, EventPayload {
        public var dom: Remote.Domain
        public var actual: UInt64

        public init(dom: Remote.Domain, actual: UInt64) {
            self.dom = dom
            self.actual = actual
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.dom = try Remote.Domain(from: &reader)
            self.actual = try reader.uint64()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try self.dom.encode(to: &writer)
            try writer.uint64(self.actual)
        }

        public static var procedure: ProcedureInfo { Remote.Procedure.domainEventBalloonChange.knownInfo }
    }
}

extension Remote {
    /// `remote_domain_event_callback_balloon_change_msg`: payload of event 331
    public struct DomainEventCallbackBalloonChangeMsg: XDRCodable, EventPayload {
        public var callbackID: Int32
        public var msg: Remote.DomainEventBalloonChangeMsg

        public init(callbackID: Int32, msg: Remote.DomainEventBalloonChangeMsg) {
            self.callbackID = callbackID
            self.msg = msg
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.callbackID = try reader.int32()
            self.msg = try Remote.DomainEventBalloonChangeMsg(from: &reader)
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.int32(self.callbackID)
            try self.msg.encode(to: &writer)
        }

        public static var procedure: ProcedureInfo { Remote.Procedure.domainEventCallbackBalloonChange.knownInfo }
    }
}

extension Remote {
    /// `remote_domain_event_pmsuspend_disk_msg`: payload of event 292
    public struct DomainEventPMSuspendDiskMsg: XDRCodable, EventPayload {
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

        public static var procedure: ProcedureInfo { Remote.Procedure.domainEventPMSuspendDisk.knownInfo }
    }
}

extension Remote {
    /// `remote_domain_event_callback_pmsuspend_disk_msg`: payload of event 332
    public struct DomainEventCallbackPMSuspendDiskMsg: XDRCodable, EventPayload {
        public var callbackID: Int32
        public var reason: Int32
        public var msg: Remote.DomainEventPMSuspendDiskMsg

        public init(callbackID: Int32, reason: Int32, msg: Remote.DomainEventPMSuspendDiskMsg) {
            self.callbackID = callbackID
            self.reason = reason
            self.msg = msg
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.callbackID = try reader.int32()
            self.reason = try reader.int32()
            self.msg = try Remote.DomainEventPMSuspendDiskMsg(from: &reader)
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.int32(self.callbackID)
            try writer.int32(self.reason)
            try self.msg.encode(to: &writer)
        }

        public static var procedure: ProcedureInfo { Remote.Procedure.domainEventCallbackPMSuspendDisk.knownInfo }
    }
}

extension Remote {
    /// `remote_domain_event_control_error_msg`: payload of event 224
    public struct DomainEventControlErrorMsg: XDRCodable, EventPayload {
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

        public static var procedure: ProcedureInfo { Remote.Procedure.domainEventControlError.knownInfo }
    }
}

extension Remote {
    /// `remote_domain_event_callback_control_error_msg`: payload of event 325
    public struct DomainEventCallbackControlErrorMsg: XDRCodable, EventPayload {
        public var callbackID: Int32
        public var msg: Remote.DomainEventControlErrorMsg

        public init(callbackID: Int32, msg: Remote.DomainEventControlErrorMsg) {
            self.callbackID = callbackID
            self.msg = msg
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.callbackID = try reader.int32()
            self.msg = try Remote.DomainEventControlErrorMsg(from: &reader)
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.int32(self.callbackID)
            try self.msg.encode(to: &writer)
        }

        public static var procedure: ProcedureInfo { Remote.Procedure.domainEventCallbackControlError.knownInfo }
    }
}

extension Remote {
    /// `remote_domain_event_device_removed_msg`: payload of event 311
    public struct DomainEventDeviceRemovedMsg: XDRCodable, EventPayload {
        public var dom: Remote.Domain
        public var devAlias: String

        public init(dom: Remote.Domain, devAlias: String) {
            self.dom = dom
            self.devAlias = devAlias
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.dom = try Remote.Domain(from: &reader)
            self.devAlias = try reader.string(max: Remote.stringMax)
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try self.dom.encode(to: &writer)
            try writer.string(self.devAlias, max: Remote.stringMax)
        }

        public static var procedure: ProcedureInfo { Remote.Procedure.domainEventDeviceRemoved.knownInfo }
    }
}

extension Remote {
    /// `remote_domain_event_callback_device_removed_msg`: payload of event 333
    public struct DomainEventCallbackDeviceRemovedMsg: XDRCodable, EventPayload {
        public var callbackID: Int32
        public var msg: Remote.DomainEventDeviceRemovedMsg

        public init(callbackID: Int32, msg: Remote.DomainEventDeviceRemovedMsg) {
            self.callbackID = callbackID
            self.msg = msg
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.callbackID = try reader.int32()
            self.msg = try Remote.DomainEventDeviceRemovedMsg(from: &reader)
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.int32(self.callbackID)
            try self.msg.encode(to: &writer)
        }

        public static var procedure: ProcedureInfo { Remote.Procedure.domainEventCallbackDeviceRemoved.knownInfo }
    }
}

extension Remote {
    /// `remote_domain_event_block_job_2_msg`: payload of event 339
    public struct DomainEventBlockJob2Msg: XDRCodable, EventPayload {
        public var callbackID: Int32
        public var dom: Remote.Domain
        public var dst: String
        public var type: Int32
        public var status: Int32

        public init(callbackID: Int32, dom: Remote.Domain, dst: String, type: Int32, status: Int32) {
            self.callbackID = callbackID
            self.dom = dom
            self.dst = dst
            self.type = type
            self.status = status
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.callbackID = try reader.int32()
            self.dom = try Remote.Domain(from: &reader)
            self.dst = try reader.string(max: Remote.stringMax)
            self.type = try reader.int32()
            self.status = try reader.int32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.int32(self.callbackID)
            try self.dom.encode(to: &writer)
            try writer.string(self.dst, max: Remote.stringMax)
            try writer.int32(self.type)
            try writer.int32(self.status)
        }

        public static var procedure: ProcedureInfo { Remote.Procedure.domainEventBlockJob2.knownInfo }
    }
}

extension Remote {
    /// `remote_domain_event_block_threshold_msg`: payload of event 385
    public struct DomainEventBlockThresholdMsg: XDRCodable, EventPayload {
        public var callbackID: Int32
        public var dom: Remote.Domain
        public var dev: String
        public var path: String?
        public var threshold: UInt64
        public var excess: UInt64

        public init(callbackID: Int32, dom: Remote.Domain, dev: String, path: String?, threshold: UInt64, excess: UInt64) {
            self.callbackID = callbackID
            self.dom = dom
            self.dev = dev
            self.path = path
            self.threshold = threshold
            self.excess = excess
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.callbackID = try reader.int32()
            self.dom = try Remote.Domain(from: &reader)
            self.dev = try reader.string(max: Remote.stringMax)
            self.path = try reader.isPresent() ? try reader.string(max: Remote.stringMax) : nil
            self.threshold = try reader.uint64()
            self.excess = try reader.uint64()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.int32(self.callbackID)
            try self.dom.encode(to: &writer)
            try writer.string(self.dev, max: Remote.stringMax)
            try writer.isPresent(self.path != nil)
            if let value = self.path { try writer.string(value, max: Remote.stringMax) }
            try writer.uint64(self.threshold)
            try writer.uint64(self.excess)
        }

        public static var procedure: ProcedureInfo { Remote.Procedure.domainEventBlockThreshold.knownInfo }
    }
}

extension Remote {
    /// `remote_domain_event_callback_tunable_msg`: payload of event 346
    public struct DomainEventCallbackTunableMsg: XDRCodable, EventPayload {
        public var callbackID: Int32
        public var dom: Remote.Domain
        public var params: [Remote.TypedParam]

        public init(callbackID: Int32, dom: Remote.Domain, params: [Remote.TypedParam]) {
            self.callbackID = callbackID
            self.dom = dom
            self.params = params
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.callbackID = try reader.int32()
            self.dom = try Remote.Domain(from: &reader)
            self.params = try reader.array(max: Remote.domainEventTunableMax, elementSize: 12)
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.int32(self.callbackID)
            try self.dom.encode(to: &writer)
            try writer.array(self.params, max: Remote.domainEventTunableMax)
        }

        public static var procedure: ProcedureInfo { Remote.Procedure.domainEventCallbackTunable.knownInfo }
    }
}

extension Remote {
    /// `remote_domain_event_callback_device_added_msg`: payload of event 354
    public struct DomainEventCallbackDeviceAddedMsg: XDRCodable, EventPayload {
        public var callbackID: Int32
        public var dom: Remote.Domain
        public var devAlias: String

        public init(callbackID: Int32, dom: Remote.Domain, devAlias: String) {
            self.callbackID = callbackID
            self.dom = dom
            self.devAlias = devAlias
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.callbackID = try reader.int32()
            self.dom = try Remote.Domain(from: &reader)
            self.devAlias = try reader.string(max: Remote.stringMax)
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.int32(self.callbackID)
            try self.dom.encode(to: &writer)
            try writer.string(self.devAlias, max: Remote.stringMax)
        }

        public static var procedure: ProcedureInfo { Remote.Procedure.domainEventCallbackDeviceAdded.knownInfo }
    }
}

extension Remote {
    /// `remote_domain_event_callback_agent_lifecycle_msg`: payload of event 348
    public struct DomainEventCallbackAgentLifecycleMsg: XDRCodable, EventPayload {
        public var callbackID: Int32
        public var dom: Remote.Domain
        public var state: Int32
        public var reason: Int32

        public init(callbackID: Int32, dom: Remote.Domain, state: Int32, reason: Int32) {
            self.callbackID = callbackID
            self.dom = dom
            self.state = state
            self.reason = reason
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.callbackID = try reader.int32()
            self.dom = try Remote.Domain(from: &reader)
            self.state = try reader.int32()
            self.reason = try reader.int32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.int32(self.callbackID)
            try self.dom.encode(to: &writer)
            try writer.int32(self.state)
            try writer.int32(self.reason)
        }

        public static var procedure: ProcedureInfo { Remote.Procedure.domainEventCallbackAgentLifecycle.knownInfo }
    }
}

extension Remote {
    /// `remote_domain_event_callback_migration_iteration_msg`: payload of event 359
    public struct DomainEventCallbackMigrationIterationMsg: XDRCodable, EventPayload {
        public var callbackID: Int32
        public var dom: Remote.Domain
        public var iteration: Int32

        public init(callbackID: Int32, dom: Remote.Domain, iteration: Int32) {
            self.callbackID = callbackID
            self.dom = dom
            self.iteration = iteration
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.callbackID = try reader.int32()
            self.dom = try Remote.Domain(from: &reader)
            self.iteration = try reader.int32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.int32(self.callbackID)
            try self.dom.encode(to: &writer)
            try writer.int32(self.iteration)
        }

        public static var procedure: ProcedureInfo { Remote.Procedure.domainEventCallbackMigrationIteration.knownInfo }
    }
}

extension Remote {
    /// `remote_domain_event_callback_job_completed_msg`: payload of event 363
    public struct DomainEventCallbackJobCompletedMsg: XDRCodable, EventPayload {
        public var callbackID: Int32
        public var dom: Remote.Domain
        public var params: [Remote.TypedParam]

        public init(callbackID: Int32, dom: Remote.Domain, params: [Remote.TypedParam]) {
            self.callbackID = callbackID
            self.dom = dom
            self.params = params
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.callbackID = try reader.int32()
            self.dom = try Remote.Domain(from: &reader)
            self.params = try reader.array(max: Remote.domainJobStatsMax, elementSize: 12)
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.int32(self.callbackID)
            try self.dom.encode(to: &writer)
            try writer.array(self.params, max: Remote.domainJobStatsMax)
        }

        public static var procedure: ProcedureInfo { Remote.Procedure.domainEventCallbackJobCompleted.knownInfo }
    }
}

extension Remote {
    /// `remote_domain_event_callback_device_removal_failed_msg`: payload of event 367
    public struct DomainEventCallbackDeviceRemovalFailedMsg: XDRCodable, EventPayload {
        public var callbackID: Int32
        public var dom: Remote.Domain
        public var devAlias: String

        public init(callbackID: Int32, dom: Remote.Domain, devAlias: String) {
            self.callbackID = callbackID
            self.dom = dom
            self.devAlias = devAlias
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.callbackID = try reader.int32()
            self.dom = try Remote.Domain(from: &reader)
            self.devAlias = try reader.string(max: Remote.stringMax)
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.int32(self.callbackID)
            try self.dom.encode(to: &writer)
            try writer.string(self.devAlias, max: Remote.stringMax)
        }

        public static var procedure: ProcedureInfo { Remote.Procedure.domainEventCallbackDeviceRemovalFailed.knownInfo }
    }
}

extension Remote {
    /// `remote_domain_event_callback_metadata_change_msg`: payload of event 379
    public struct DomainEventCallbackMetadataChangeMsg: XDRCodable, EventPayload {
        public var callbackID: Int32
        public var dom: Remote.Domain
        public var type: Int32
        public var nsuri: String?

        public init(callbackID: Int32, dom: Remote.Domain, type: Int32, nsuri: String?) {
            self.callbackID = callbackID
            self.dom = dom
            self.type = type
            self.nsuri = nsuri
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.callbackID = try reader.int32()
            self.dom = try Remote.Domain(from: &reader)
            self.type = try reader.int32()
            self.nsuri = try reader.isPresent() ? try reader.string(max: Remote.stringMax) : nil
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.int32(self.callbackID)
            try self.dom.encode(to: &writer)
            try writer.int32(self.type)
            try writer.isPresent(self.nsuri != nil)
            if let value = self.nsuri { try writer.string(value, max: Remote.stringMax) }
        }

        public static var procedure: ProcedureInfo { Remote.Procedure.domainEventCallbackMetadataChange.knownInfo }
    }
}

extension Remote {
    /// `remote_domain_event_memory_failure_msg`: payload of event 423
    public struct DomainEventMemoryFailureMsg: XDRCodable, EventPayload {
        public var callbackID: Int32
        public var dom: Remote.Domain
        public var recipient: Int32
        public var action: Int32
        public var flags: UInt32

        public init(callbackID: Int32, dom: Remote.Domain, recipient: Int32, action: Int32, flags: UInt32) {
            self.callbackID = callbackID
            self.dom = dom
            self.recipient = recipient
            self.action = action
            self.flags = flags
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.callbackID = try reader.int32()
            self.dom = try Remote.Domain(from: &reader)
            self.recipient = try reader.int32()
            self.action = try reader.int32()
            self.flags = try reader.uint32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.int32(self.callbackID)
            try self.dom.encode(to: &writer)
            try writer.int32(self.recipient)
            try writer.int32(self.action)
            try writer.uint32(self.flags)
        }

        public static var procedure: ProcedureInfo { Remote.Procedure.domainEventMemoryFailure.knownInfo }
    }
}

extension Remote {
    /// `remote_domain_event_memory_device_size_change_msg`: payload of event 438
    public struct DomainEventMemoryDeviceSizeChangeMsg: XDRCodable, EventPayload {
        public var callbackID: Int32
        public var dom: Remote.Domain
        public var alias: String
        public var size: UInt64

        public init(callbackID: Int32, dom: Remote.Domain, alias: String, size: UInt64) {
            self.callbackID = callbackID
            self.dom = dom
            self.alias = alias
            self.size = size
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.callbackID = try reader.int32()
            self.dom = try Remote.Domain(from: &reader)
            self.alias = try reader.string(max: Remote.stringMax)
            self.size = try reader.uint64()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.int32(self.callbackID)
            try self.dom.encode(to: &writer)
            try writer.string(self.alias, max: Remote.stringMax)
            try writer.uint64(self.size)
        }

        public static var procedure: ProcedureInfo { Remote.Procedure.domainEventMemoryDeviceSizeChange.knownInfo }
    }
}

extension Remote {
    /// `remote_domain_event_nic_mac_change_msg`: payload of event 453
    public struct DomainEventNICMACChangeMsg: XDRCodable, EventPayload {
        public var callbackID: Int32
        public var dom: Remote.Domain
        public var alias: String
        public var oldMAC: String
        public var newMAC: String

        public init(callbackID: Int32, dom: Remote.Domain, alias: String, oldMAC: String, newMAC: String) {
            self.callbackID = callbackID
            self.dom = dom
            self.alias = alias
            self.oldMAC = oldMAC
            self.newMAC = newMAC
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.callbackID = try reader.int32()
            self.dom = try Remote.Domain(from: &reader)
            self.alias = try reader.string(max: Remote.stringMax)
            self.oldMAC = try reader.string(max: Remote.stringMax)
            self.newMAC = try reader.string(max: Remote.stringMax)
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.int32(self.callbackID)
            try self.dom.encode(to: &writer)
            try writer.string(self.alias, max: Remote.stringMax)
            try writer.string(self.oldMAC, max: Remote.stringMax)
            try writer.string(self.newMAC, max: Remote.stringMax)
        }

        public static var procedure: ProcedureInfo { Remote.Procedure.domainEventNICMACChange.knownInfo }
    }
}

