// SPDX-License-Identifier: Apache-2.0
public import Errors
import Glibc
import RPC
import Synchronization
public import WireProtocol

/// What goes along with a call beside its arguments: a deadline, descriptors, a stream.
public final class ClientCall: CallContext {
    private struct State {
        var outgoing: [Int32]
        var incoming: [Int32] = []
        var stream: (any ByteStream)?
    }

    /// When the call fails if it is not answered by then.
    let timeout: Duration?
    let streamKind: ClientMachine.StreamKind?
    private let state: Mutex<State>

    /// - Parameters:
    ///   - timeout: how long to wait for the reply; nil: the connection's default.
    ///   - descriptors: sent with the call and closed afterwards.
    public init(timeout: Duration? = nil, descriptors: [Int32] = []) {
        self.timeout = timeout
        self.streamKind = nil
        self.state = Mutex(State(outgoing: descriptors))
    }

    /// A call that opens a stream.
    /// - Parameter isSparse: the call's flags allow holes.
    public init(streaming isSparse: Bool, timeout: Duration? = nil) {
        self.timeout = timeout
        self.streamKind = ClientMachine.StreamKind(isSparse: isSparse)
        self.state = Mutex(State(outgoing: []))
    }

    deinit { state.withLock { for descriptor in $0.outgoing + $0.incoming { close(descriptor) } } }

    public var client: any ClientSession { CallingProcess.shared }
    public var isReadOnly: Bool { false }

    public func takeDescriptors() -> [Int32] {
        state.withLock { state in
            defer { state.outgoing = [] }
            return state.outgoing
        }
    }

    public func attachDescriptors(_ descriptors: [Int32]) { state.withLock { $0.incoming += descriptors } }

    /// The descriptors that came with the reply; the caller closes them.
    public func takeReplyDescriptors() -> [Int32] {
        state.withLock { state in
            defer { state.incoming = [] }
            return state.incoming
        }
    }

    func attach(_ stream: any ByteStream) { state.withLock { $0.stream = stream } }

    /// The stream, once the call has been answered.
    public func openStream() throws(VirtError) -> any ByteStream {
        guard let stream = state.withLock({ $0.stream }) else {
            throw VirtError(.invalidStream, .streams, "the call opened no stream")
        }
        return stream
    }
}

/// Stands for the calling side where a context names its client: nobody sends this one events.
private final class CallingProcess: ClientSession {
    static let shared = CallingProcess()
    let id: UInt64 = 0
    let identity = ClientIdentity()
    func send(_ event: EventMessage, callbackID: Int32?) {}
}
