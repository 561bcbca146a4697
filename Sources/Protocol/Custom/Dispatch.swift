// SPDX-License-Identifier: Apache-2.0
public import Errors
public import XDR

/// A call on the server's side that waits for its reply.
///
/// Exactly one of `sendReply`, `failReply` and `fail` is called, once, on any thread.
public protocol PendingCall: CallContext {
    /// A writer that has the frame's header behind it: the result is to be written next.
    func beginReply() -> XDRWriter
    /// Completes the frame that `beginReply` began, and sends it.
    func sendReply(_ writer: consuming XDRWriter)
    /// Takes back the writer of `beginReply` with what is in it, and sends the error instead.
    func failReply(_ writer: consuming XDRWriter, _ error: VirtError)
    /// Sends the error instead of a result.
    func fail(_ error: any Error)
}

extension PendingCall {
    /// Sends a result; one that cannot be encoded is the caller's error.
    @inline(__always)
    package func reply(_ result: some XDREncodable) {
        var writer = beginReply()
        do {
            try result.encode(to: &writer)
        } catch {
            return failReply(writer, VirtError(.rpc, .rpc, "Unable to encode message payload"))
        }
        sendReply(writer)
    }

    @inline(__always)
    func replyEmpty() { sendReply(beginReply()) }
}

/// How one procedure is served.
public struct DispatchEntry: Sendable {
    /// Decodes the arguments where they are, then runs the service's method up to its first wait on the calling thread.
    /// Throws when the payload is not what the procedure takes; then nothing was started and no reply was sent.
    public typealias Start =
        @Sendable (_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never>

    public let procedure: ProcedureInfo
    public let start: Start
}

/// A program's entries by procedure number.
public struct DispatchTable: Sendable {
    public let program: UInt32
    public let version: UInt32
    private var entries: [DispatchEntry?]

    /// An empty table for procedures 1 to `count`.
    init(program: UInt32, version: UInt32, count: Int) {
        self.program = program
        self.version = version
        self.entries = [DispatchEntry?](repeating: nil, count: count + 1)
    }

    mutating func add(_ procedure: ProcedureInfo, _ start: @escaping DispatchEntry.Start) {
        entries[Int(procedure.number)] = DispatchEntry(procedure: procedure, start: start)
    }

    /// The entry of a procedure that can be called; nil for unknown numbers and for events.
    public subscript(number: Int32) -> DispatchEntry? {
        number >= 0 && Int(number) < entries.count ? entries[Int(number)] : nil
    }
}
