// SPDX-License-Identifier: Apache-2.0

/// A value with an external representation (RFC 4506) that can be written.
public protocol XDREncodable: Sendable {
    func encode(to writer: inout XDRWriter) throws(XDRError)
}

/// A value that can be read from its external representation.
public protocol XDRDecodable: Sendable {
    init(from reader: inout XDRReader) throws(XDRError)
}

public typealias XDRCodable = XDRDecodable & XDREncodable

/// The value without content: arguments or result of a procedure that has none.
public struct XDRVoid: XDRCodable, Hashable {
    @inlinable public init() {}
    @inlinable public init(from reader: inout XDRReader) throws(XDRError) {}
    @inlinable public func encode(to writer: inout XDRWriter) throws(XDRError) {}
}

extension Int32: XDRCodable {
    @inlinable public init(from reader: inout XDRReader) throws(XDRError) { self = try reader.int32() }
    @inlinable public func encode(to writer: inout XDRWriter) throws(XDRError) { try writer.int32(self) }
}

extension UInt32: XDRCodable {
    @inlinable public init(from reader: inout XDRReader) throws(XDRError) { self = try reader.uint32() }
    @inlinable public func encode(to writer: inout XDRWriter) throws(XDRError) { try writer.uint32(self) }
}

extension Int64: XDRCodable {
    @inlinable public init(from reader: inout XDRReader) throws(XDRError) { self = try reader.int64() }
    @inlinable public func encode(to writer: inout XDRWriter) throws(XDRError) { try writer.int64(self) }
}

extension UInt64: XDRCodable {
    @inlinable public init(from reader: inout XDRReader) throws(XDRError) { self = try reader.uint64() }
    @inlinable public func encode(to writer: inout XDRWriter) throws(XDRError) { try writer.uint64(self) }
}

extension Double: XDRCodable {
    @inlinable public init(from reader: inout XDRReader) throws(XDRError) { self = try reader.double() }
    @inlinable public func encode(to writer: inout XDRWriter) throws(XDRError) { try writer.double(self) }
}
