// SPDX-License-Identifier: Apache-2.0
// Written by xdrgen from protocol/admin.x. Do not edit: edit that file and run `make generate`.
// swift-format-ignore-file
public import XDR

private typealias MadeFor = GeneratedCodeVersion1

extension Admin {
    /// `admin_typed_param_value`
    public enum TypedParamValue: XDRCodable, Hashable {
        /// `VIR_TYPED_PARAM_INT`, 1 on the wire
        case int(Int32)
        /// `VIR_TYPED_PARAM_UINT`, 2 on the wire
        case uint(UInt32)
        /// `VIR_TYPED_PARAM_LLONG`, 3 on the wire
        case llong(Int64)
        /// `VIR_TYPED_PARAM_ULLONG`, 4 on the wire
        case ullong(UInt64)
        /// `VIR_TYPED_PARAM_DOUBLE`, 5 on the wire
        case double(Double)
        /// `VIR_TYPED_PARAM_BOOLEAN`, 6 on the wire
        case boolean(Int32)
        /// `VIR_TYPED_PARAM_STRING`, 7 on the wire
        case string(String)

        public init(from reader: inout XDRReader) throws(XDRError) {
            switch try reader.int32() {
            case 1: self = .int(try reader.int32())
            case 2: self = .uint(try reader.uint32())
            case 3: self = .llong(try reader.int64())
            case 4: self = .ullong(try reader.uint64())
            case 5: self = .double(try reader.double())
            case 6: self = .boolean(try reader.int32())
            case 7: self = .string(try reader.string(max: Admin.stringMax))
            case let other: throw .unknownArm(other)
            }
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            switch self {
            case .int(let value):
                try writer.int32(1)
                try writer.int32(value)
            case .uint(let value):
                try writer.int32(2)
                try writer.uint32(value)
            case .llong(let value):
                try writer.int32(3)
                try writer.int64(value)
            case .ullong(let value):
                try writer.int32(4)
                try writer.uint64(value)
            case .double(let value):
                try writer.int32(5)
                try writer.double(value)
            case .boolean(let value):
                try writer.int32(6)
                try writer.int32(value)
            case .string(let value):
                try writer.int32(7)
                try writer.string(value, max: Admin.stringMax)
            }
        }
    }
}

extension Admin {
    /// `admin_typed_param`
    public struct TypedParam: XDRCodable, Hashable {
        public var field: String
        public var value: Admin.TypedParamValue

        public init(field: String, value: Admin.TypedParamValue) {
            self.field = field
            self.value = value
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.field = try reader.string(max: Admin.stringMax)
            self.value = try Admin.TypedParamValue(from: &reader)
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.string(self.field, max: Admin.stringMax)
            try self.value.encode(to: &writer)
        }
    }
}

extension Admin {
    /// `admin_nonnull_server`
    public struct Server: XDRCodable, Hashable {
        public var name: String

        public init(name: String) {
            self.name = name
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.name = try reader.string(max: Admin.stringMax)
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.string(self.name, max: Admin.stringMax)
        }
    }
}

extension Admin {
    /// `admin_nonnull_client`
    public struct Client: XDRCodable, Hashable {
        public var srv: Admin.Server
        public var id: UInt64
        public var timestamp: Int64
        public var transport: UInt32

        public init(srv: Admin.Server, id: UInt64, timestamp: Int64, transport: UInt32) {
            self.srv = srv
            self.id = id
            self.timestamp = timestamp
            self.transport = transport
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.srv = try Admin.Server(from: &reader)
            self.id = try reader.uint64()
            self.timestamp = try reader.int64()
            self.transport = try reader.uint32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try self.srv.encode(to: &writer)
            try writer.uint64(self.id)
            try writer.int64(self.timestamp)
            try writer.uint32(self.transport)
        }
    }
}

