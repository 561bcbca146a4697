// SPDX-License-Identifier: Apache-2.0
public import Errors

/// Who is at the other end of a client's connection, as far as the transport and the authentication know.
public struct ClientIdentity: Sendable, Hashable {
    /// Peer of a unix socket.
    public var userID: UInt32?
    public var groupID: UInt32?
    public var processID: Int32?
    /// When that process was started, in clock ticks after boot: with it the number cannot be mistaken for a later process's.
    public var processStartTime: UInt64?
    /// Distinguished name of the TLS client certificate.
    public var x509Name: String?
    /// Name that SASL established.
    public var saslName: String?

    public init() {}
}

/// The client behind a call: lives from accept to close, and takes pushed messages at any time.
public protocol ClientSession: AnyObject, Sendable {
    /// Unique for the daemon's lifetime.
    var id: UInt64 { get }
    var identity: ClientIdentity { get }
    /// Queues an event; never blocks. Over the client's bound the oldest-first policy of the server applies, the caller is not told.
    func send(_ event: EventMessage, callbackID: Int32?)
}

/// What a service method knows about the call it answers, besides the arguments.
public protocol CallContext: AnyObject, Sendable {
    var client: any ClientSession { get }
    /// The connection was opened read-only.
    var isReadOnly: Bool { get }
    /// Descriptors that came with the call; taking them hands over their ownership, untaken ones are closed after the call.
    func takeDescriptors() -> [Int32]
    /// Sends these descriptors with the reply and closes them afterwards.
    func attachDescriptors(_ descriptors: [Int32])
    /// The stream that this call opens. To be taken before the method returns, in procedures that carry one.
    /// Throws `noSupport`-class errors when the procedure carries none.
    func openStream() throws(VirtError) -> any ByteStream
    /// Does something right after the reply is queued, be it a result or an error: at once where nobody waits for one.
    func whenAnswered(_ work: @escaping @Sendable () -> Void)
}

extension CallContext {
    public func whenAnswered(_ work: @escaping @Sendable () -> Void) { work() }
}

/// What a stream delivers.
public enum StreamItem: Sendable, Equatable {
    case data([UInt8])
    /// A run of zero bytes that was not sent.
    case hole(Int64)
}

/// One end of a libvirt stream, the same on both sides of the wire. Back-pressure: `write` suspends until there is room.
public protocol ByteStream: AnyObject, Sendable {
    /// Sends bytes; suspends while the peer is behind. Throws when the peer aborted or the connection is gone.
    func write(_ bytes: [UInt8]) async throws(VirtError)
    /// Sends a hole; only on sparse streams.
    func writeHole(_ length: Int64) async throws(VirtError)
    /// Next item from the peer; nil after its end of data.
    func read() async throws(VirtError) -> StreamItem?
    /// Ends our direction cleanly and waits for the peer's confirmation.
    func finish() async throws(VirtError)
    /// Ends the stream with an error that the peer is told.
    func abort(_ error: VirtError?)
}
