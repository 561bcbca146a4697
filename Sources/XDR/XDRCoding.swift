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
