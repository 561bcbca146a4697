// SPDX-License-Identifier: Apache-2.0
import WireProtocol
public import XDR

/// The six words that open every message, after the length word.
public struct MessageHeader: Sendable, Hashable {
    public enum Kind: UInt32, Sendable {
        case call = 0, reply, event, stream, callWithDescriptors, replyWithDescriptors, streamHole
    }

    public enum Status: UInt32, Sendable {
        case ok = 0, error, proceed
    }

    public var program: UInt32
    public var version: UInt32
    public var procedure: Int32
    /// The number of a `Kind`; peers may send others.
    public var type: UInt32
    public var serial: UInt32
    /// The number of a `Status`; peers may send others.
    public var status: UInt32

    public init(program: UInt32, version: UInt32, procedure: Int32, kind: Kind, serial: UInt32, status: Status = .ok) {
        self.program = program
        self.version = version
        self.procedure = procedure
        self.type = kind.rawValue
        self.serial = serial
        self.status = status.rawValue
    }

    public init(from reader: inout XDRReader) throws(XDRError) {
        program = try reader.uint32()
        version = try reader.uint32()
        procedure = try reader.int32()
        type = try reader.uint32()
        serial = try reader.uint32()
        status = try reader.uint32()
    }

    public func encode(to writer: inout XDRWriter) throws(XDRError) {
        try writer.uint32(program)
        try writer.uint32(version)
        try writer.int32(procedure)
        try writer.uint32(type)
        try writer.uint32(serial)
        try writer.uint32(status)
    }

    public var kind: Kind? { Kind(rawValue: type) }
    public var knownStatus: Status? { Status(rawValue: status) }

    /// The same message's address with another kind and status: how replies and stream packets are made.
    public func with(_ kind: Kind, _ status: Status) -> MessageHeader {
        var result = self
        result.type = kind.rawValue
        result.status = status.rawValue
        return result
    }
}

/// Sizes that both sides keep to.
public enum MessageLimits {
    /// The length word.
    public static let lengthSize = VirNet.messageLenMax
    public static let headerSize = VirNet.messageHeaderMax
    /// Everything after the length word.
    public static let maxBody = VirNet.messageMax
    /// Most stream bytes in one packet that every peer takes: the payload limit of old releases.
    public static let streamPayload = VirNet.messageLegacyPayloadMax
    public static let descriptors = VirNet.messageNumFDsMax
}
