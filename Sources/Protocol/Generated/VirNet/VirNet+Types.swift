// SPDX-License-Identifier: Apache-2.0
// Written by xdrgen from protocol/virnet.x. Do not edit: edit that file and run `make generate`.
// swift-format-ignore-file
public import XDR

private typealias MadeFor = GeneratedCodeVersion1

extension VirNet {
    /// `virNetMessageType`; open, a newer peer may send other numbers.
    public struct MessageType: RawRepresentable, Hashable, XDRCodable {
        public let rawValue: Int32
        public init(rawValue: Int32) { self.rawValue = rawValue }
        /// `VIR_NET_CALL`
        public static let call = MessageType(rawValue: 0)
        /// `VIR_NET_REPLY`
        public static let reply = MessageType(rawValue: 1)
        /// `VIR_NET_MESSAGE`
        public static let message = MessageType(rawValue: 2)
        /// `VIR_NET_STREAM`
        public static let stream = MessageType(rawValue: 3)
        /// `VIR_NET_CALL_WITH_FDS`
        public static let callWithFDs = MessageType(rawValue: 4)
        /// `VIR_NET_REPLY_WITH_FDS`
        public static let replyWithFDs = MessageType(rawValue: 5)
        /// `VIR_NET_STREAM_HOLE`
        public static let streamHole = MessageType(rawValue: 6)

        public init(from reader: inout XDRReader) throws(XDRError) { self.init(rawValue: try reader.int32()) }
        public func encode(to writer: inout XDRWriter) throws(XDRError) { try writer.int32(rawValue) }
    }
}

extension VirNet {
    /// `virNetMessageStatus`; open, a newer peer may send other numbers.
    public struct MessageStatus: RawRepresentable, Hashable, XDRCodable {
        public let rawValue: Int32
        public init(rawValue: Int32) { self.rawValue = rawValue }
        /// `VIR_NET_OK`
        public static let ok = MessageStatus(rawValue: 0)
        /// `VIR_NET_ERROR`
        public static let error = MessageStatus(rawValue: 1)
        /// `VIR_NET_CONTINUE`
        public static let `continue` = MessageStatus(rawValue: 2)

        public init(from reader: inout XDRReader) throws(XDRError) { self.init(rawValue: try reader.int32()) }
        public func encode(to writer: inout XDRWriter) throws(XDRError) { try writer.int32(rawValue) }
    }
}

extension VirNet {
    /// `virNetMessageHeader`
    public struct MessageHeader: XDRCodable, Hashable {
        public var prog: UInt32
        public var vers: UInt32
        public var proc: Int32
        public var type: VirNet.MessageType
        public var serial: UInt32
        public var status: VirNet.MessageStatus

        public init(prog: UInt32, vers: UInt32, proc: Int32, type: VirNet.MessageType, serial: UInt32, status: VirNet.MessageStatus) {
            self.prog = prog
            self.vers = vers
            self.proc = proc
            self.type = type
            self.serial = serial
            self.status = status
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.prog = try reader.uint32()
            self.vers = try reader.uint32()
            self.proc = try reader.int32()
            self.type = try VirNet.MessageType(from: &reader)
            self.serial = try reader.uint32()
            self.status = try VirNet.MessageStatus(from: &reader)
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.uint32(self.prog)
            try writer.uint32(self.vers)
            try writer.int32(self.proc)
            try self.type.encode(to: &writer)
            try writer.uint32(self.serial)
            try self.status.encode(to: &writer)
        }
    }
}

extension VirNet {
    /// `virNetMessageNonnullDomain`
    public struct MessageNonnullDomain: XDRCodable, Hashable {
        public var name: String
        public var uuid: WireUUID
        public var id: Int32

        public init(name: String, uuid: WireUUID, id: Int32) {
            self.name = name
            self.uuid = uuid
            self.id = id
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.name = try reader.string(max: VirNet.messageStringMax)
            self.uuid = try reader.uuid()
            self.id = try reader.int32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.string(self.name, max: VirNet.messageStringMax)
            try writer.uuid(self.uuid)
            try writer.int32(self.id)
        }
    }
}

extension VirNet {
    /// `virNetMessageNonnullNetwork`
    public struct MessageNonnullNetwork: XDRCodable, Hashable {
        public var name: String
        public var uuid: WireUUID

        public init(name: String, uuid: WireUUID) {
            self.name = name
            self.uuid = uuid
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.name = try reader.string(max: VirNet.messageStringMax)
            self.uuid = try reader.uuid()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.string(self.name, max: VirNet.messageStringMax)
            try writer.uuid(self.uuid)
        }
    }
}

extension VirNet {
    /// `virNetMessageError`
    public struct MessageError: XDRCodable, Hashable {
        public var code: Int32
        public var domain: Int32
        public var message: String?
        public var level: Int32
        public var dom: VirNet.MessageNonnullDomain?
        public var str1: String?
        public var str2: String?
        public var str3: String?
        public var int1: Int32
        public var int2: Int32
        public var net: VirNet.MessageNonnullNetwork?

        public init(code: Int32, domain: Int32, message: String?, level: Int32, dom: VirNet.MessageNonnullDomain?, str1: String?, str2: String?, str3: String?, int1: Int32, int2: Int32, net: VirNet.MessageNonnullNetwork?) {
            self.code = code
            self.domain = domain
            self.message = message
            self.level = level
            self.dom = dom
            self.str1 = str1
            self.str2 = str2
            self.str3 = str3
            self.int1 = int1
            self.int2 = int2
            self.net = net
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.code = try reader.int32()
            self.domain = try reader.int32()
            self.message = try reader.isPresent() ? try reader.string(max: VirNet.messageStringMax) : nil
            self.level = try reader.int32()
            self.dom = try reader.isPresent() ? try VirNet.MessageNonnullDomain(from: &reader) : nil
            self.str1 = try reader.isPresent() ? try reader.string(max: VirNet.messageStringMax) : nil
            self.str2 = try reader.isPresent() ? try reader.string(max: VirNet.messageStringMax) : nil
            self.str3 = try reader.isPresent() ? try reader.string(max: VirNet.messageStringMax) : nil
            self.int1 = try reader.int32()
            self.int2 = try reader.int32()
            self.net = try reader.isPresent() ? try VirNet.MessageNonnullNetwork(from: &reader) : nil
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.int32(self.code)
            try writer.int32(self.domain)
            try writer.isPresent(self.message != nil)
            if let value = self.message { try writer.string(value, max: VirNet.messageStringMax) }
            try writer.int32(self.level)
            try writer.isPresent(self.dom != nil)
            if let value = self.dom { try value.encode(to: &writer) }
            try writer.isPresent(self.str1 != nil)
            if let value = self.str1 { try writer.string(value, max: VirNet.messageStringMax) }
            try writer.isPresent(self.str2 != nil)
            if let value = self.str2 { try writer.string(value, max: VirNet.messageStringMax) }
            try writer.isPresent(self.str3 != nil)
            if let value = self.str3 { try writer.string(value, max: VirNet.messageStringMax) }
            try writer.int32(self.int1)
            try writer.int32(self.int2)
            try writer.isPresent(self.net != nil)
            if let value = self.net { try value.encode(to: &writer) }
        }
    }
}

extension VirNet {
    /// `virNetStreamHole`
    public struct StreamHole: XDRCodable, Hashable {
        public var length: Int64
        public var flags: UInt32

        public init(length: Int64, flags: UInt32) {
            self.length = length
            self.flags = flags
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.length = try reader.int64()
            self.flags = try reader.uint32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.int64(self.length)
            try writer.uint32(self.flags)
        }
    }
}

