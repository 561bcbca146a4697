// SPDX-License-Identifier: Apache-2.0
public import XDR

/// A structure that is an event's payload.
public protocol EventPayload: XDRCodable {
    static var procedure: ProcedureInfo { get }
}

/// An event, encoded once for all clients that want it.
public struct EventMessage: Sendable {
    public let program: UInt32
    public let version: UInt32
    public let procedure: Int32
    /// The whole payload. Callback-style events begin with the callback's id: four bytes that are patched per client.
    public let payload: [UInt8]

    public init(program: UInt32, version: UInt32 = 1, procedure: Int32, payload: [UInt8]) {
        self.program = program
        self.version = version
        self.procedure = procedure
        self.payload = payload
    }

    /// Encodes an event. Throws when a string or a list in it is longer than the protocol allows.
    public init(_ message: some EventPayload) throws(XDRError) {
        var writer = XDRWriter(capacity: 128)
        try message.encode(to: &writer)
        let procedure = type(of: message).procedure
        self.init(program: procedure.program, version: procedure.version, procedure: procedure.number, payload: writer.bytes)
    }
}

/// Marks what generator wrote a file for which runtime: a stale file does not compile.
enum GeneratedCodeVersion1 {}
