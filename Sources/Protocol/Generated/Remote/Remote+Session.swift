// SPDX-License-Identifier: Apache-2.0
// Written by xdrgen from protocol/remote.x. Do not edit: edit that file and run `make generate`.
// swift-format-ignore-file
public import XDR

private typealias MadeFor = GeneratedCodeVersion1

extension Remote {
    /// `remote_connect_open_args`: arguments of procedure 1 (`virConnectOpen`)
    public struct ConnectOpenArgs: XDRCodable {
        public var name: String?
        public var flags: UInt32

        public init(name: String?, flags: UInt32) {
            self.name = name
            self.flags = flags
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.name = try reader.isPresent() ? try reader.string(max: Remote.stringMax) : nil
            self.flags = try reader.uint32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.isPresent(self.name != nil)
            if let value = self.name { try writer.string(value, max: Remote.stringMax) }
            try writer.uint32(self.flags)
        }
    }
}

extension Remote {
    /// `remote_auth_list_ret`: result of procedure 66
    public struct AuthListRet: XDRCodable {
        public var types: [Remote.AuthType]

        public init(types: [Remote.AuthType]) {
            self.types = types
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.types = try reader.array(max: Remote.authTypeListMax, elementSize: 4)
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.array(self.types, max: Remote.authTypeListMax)
        }
    }
}

extension Remote {
    /// `remote_auth_sasl_init_ret`: result of procedure 67
    public struct AuthSASLInitRet: XDRCodable {
        public var mechlist: String

        public init(mechlist: String) {
            self.mechlist = mechlist
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.mechlist = try reader.string(max: Remote.stringMax)
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.string(self.mechlist, max: Remote.stringMax)
        }
    }
}

extension Remote {
    /// `remote_auth_sasl_start_args`: arguments of procedure 68
    public struct AuthSASLStartArgs: XDRCodable {
        public var mech: String
        public var `nil`: Int32
        public var data: [UInt8]

        public init(mech: String, `nil`: Int32, data: [UInt8]) {
            self.mech = mech
            self.`nil` = `nil`
            self.data = data
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.mech = try reader.string(max: Remote.stringMax)
            self.`nil` = try reader.int32()
            self.data = try reader.characters(max: Remote.authSASLDataMax)
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.string(self.mech, max: Remote.stringMax)
            try writer.int32(self.`nil`)
            try writer.characters(self.data, max: Remote.authSASLDataMax)
        }
    }
}

extension Remote {
    /// `remote_auth_sasl_start_ret`: result of procedure 68
    public struct AuthSASLStartRet: XDRCodable {
        public var complete: Int32
        public var `nil`: Int32
        public var data: [UInt8]

        public init(complete: Int32, `nil`: Int32, data: [UInt8]) {
            self.complete = complete
            self.`nil` = `nil`
            self.data = data
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.complete = try reader.int32()
            self.`nil` = try reader.int32()
            self.data = try reader.characters(max: Remote.authSASLDataMax)
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.int32(self.complete)
            try writer.int32(self.`nil`)
            try writer.characters(self.data, max: Remote.authSASLDataMax)
        }
    }
}

extension Remote {
    /// `remote_auth_sasl_step_args`: arguments of procedure 69
    public struct AuthSASLStepArgs: XDRCodable {
        public var `nil`: Int32
        public var data: [UInt8]

        public init(`nil`: Int32, data: [UInt8]) {
            self.`nil` = `nil`
            self.data = data
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.`nil` = try reader.int32()
            self.data = try reader.characters(max: Remote.authSASLDataMax)
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.int32(self.`nil`)
            try writer.characters(self.data, max: Remote.authSASLDataMax)
        }
    }
}

extension Remote {
    /// `remote_auth_sasl_step_ret`: result of procedure 69
    public struct AuthSASLStepRet: XDRCodable {
        public var complete: Int32
        public var `nil`: Int32
        public var data: [UInt8]

        public init(complete: Int32, `nil`: Int32, data: [UInt8]) {
            self.complete = complete
            self.`nil` = `nil`
            self.data = data
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.complete = try reader.int32()
            self.`nil` = try reader.int32()
            self.data = try reader.characters(max: Remote.authSASLDataMax)
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.int32(self.complete)
            try writer.int32(self.`nil`)
            try writer.characters(self.data, max: Remote.authSASLDataMax)
        }
    }
}

extension Remote {
    /// `remote_auth_polkit_ret`: result of procedure 70
    public struct AuthPolkitRet: XDRCodable {
        public var complete: Int32

        public init(complete: Int32) {
            self.complete = complete
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.complete = try reader.int32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.int32(self.complete)
        }
    }
}

extension Remote {
    /// `remote_connect_event_connection_closed_msg`: payload of event 362
    public struct ConnectEventConnectionClosedMsg: XDRCodable, EventPayload {
        public var reason: Int32

        public init(reason: Int32) {
            self.reason = reason
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.reason = try reader.int32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.int32(self.reason)
        }

        public static var procedure: ProcedureInfo { Remote.Procedure.connectEventConnectionClosed.knownInfo }
    }
}

extension Remote {
    /// `remote_connect_set_identity_args`: arguments of procedure 419 (`virConnectSetIdentity`)
    public struct ConnectSetIdentityArgs: XDRCodable {
        public var params: [Remote.TypedParam]
        public var flags: UInt32

        public init(params: [Remote.TypedParam], flags: UInt32) {
            self.params = params
            self.flags = flags
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.params = try reader.array(max: Remote.connectIdentityParamsMax, elementSize: 12)
            self.flags = try reader.uint32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.array(self.params, max: Remote.connectIdentityParamsMax)
            try writer.uint32(self.flags)
        }
    }
}

