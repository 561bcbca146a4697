// SPDX-License-Identifier: Apache-2.0
import Errors
import Glibc
import RPC
import Synchronization
import WireProtocol
import XDR

/// One call of a client, from its dispatch to its reply.
///
/// Unchecked: what is not behind the lock is written once by the thread that begins the reply, and read by that thread only.
final class IncomingCall: PendingCall, @unchecked Sendable {
    private struct State {
        var descriptors: [Int32]
        var replyDescriptors: [Int32] = []
        var stream: ServerStream?
        var isAnswered = false
        var whenAnswered: [@Sendable () -> Void] = []

        /// What waited for the answer.
        mutating func answer() -> [@Sendable () -> Void] {
            isAnswered = true
            defer { whenAnswered = [] }
            return whenAnswered
        }
    }

    private let connection: ServerConnection
    private let header: MessageHeader
    private let procedure: ProcedureInfo
    let isReadOnly: Bool
    /// When the call came; nil while nothing is counted.
    private let arrival: ContinuousClock.Instant?
    private let state: Mutex<State>
    private var replyOffset = 0
    private var isBorrowing = false

    init(_ connection: ServerConnection, _ header: MessageHeader, _ procedure: ProcedureInfo, isReadOnly: Bool, descriptors: [Int32]) {
        self.connection = connection
        self.header = header
        self.procedure = procedure
        self.isReadOnly = isReadOnly
        arrival = connection.server.metrics == nil ? nil : .now
        state = Mutex(State(descriptors: descriptors))
    }

    deinit {
        state.withLock { state in
            for item in state.descriptors + state.replyDescriptors { close(item) }
        }
    }

    var client: any ClientSession { connection }

    func takeDescriptors() -> [Int32] {
        state.withLock { state in
            defer { state.descriptors = [] }
            return state.descriptors
        }
    }

    func attachDescriptors(_ descriptors: [Int32]) { state.withLock { $0.replyDescriptors += descriptors } }

    func openStream() throws(VirtError) -> any ByteStream {
        let stream = try state.withLock { state throws(VirtError) in
            if let stream = state.stream { return stream }
            guard procedure.stream != .none else {
                throw VirtError(.internalError, .rpc, "procedure \(procedure.number) carries no stream")
            }
            let stream = ServerStream(header, connection: connection)
            state.stream = stream
            return stream
        }
        connection.add(stream)
        return stream
    }

    func whenAnswered(_ work: @escaping @Sendable () -> Void) {
        let isLate = state.withLock { state in
            if !state.isAnswered { state.whenAnswered.append(work) }
            return state.isAnswered
        }
        if isLate { work() }
    }

    // MARK: The reply

    func beginReply() -> XDRWriter {
        let count = state.withLock { $0.replyDescriptors.count }
        var writer = connection.lendOutput(isBorrowing: &isBorrowing)
        replyOffset = writer.offset
        let header = header.with(count > 0 ? .replyWithDescriptors : .reply, .ok)
        // There is room for these words: an empty frame is far below the limit.
        try? writer.uint32(0)
        try? header.encode(to: &writer)
        if count > 0 { try? writer.uint32(UInt32(truncatingIfNeeded: count)) }
        return writer
    }

    func sendReply(_ writer: consuming XDRWriter) {
        writer.patch(UInt32(truncatingIfNeeded: writer.offset - replyOffset), at: replyOffset)
        let (descriptors, waiting) = state.withLock { state in
            defer { state.replyDescriptors = [] }
            return (state.replyDescriptors, state.answer())
        }
        record(succeeded: true)
        connection.sendReply(
            writer, isBorrowed: isBorrowing, descriptors: descriptors, isLast: procedure.closesConnection, isSASL: procedure.isSASL)
        for work in waiting { work() }
    }

    func failReply(_ writer: consuming XDRWriter, _ error: VirtError) {
        writer.truncate(to: replyOffset)
        connection.giveBack(writer, isBorrowed: isBorrowing)
        fail(error)
    }

    func fail(_ error: any Error) {
        let error = Self.virtError(error)
        if let stream = state.withLock({ $0.stream }) {
            connection.remove(stream)
            // Whoever serves the stream already learns that nobody is at its other end.
            stream.connectionLost(error)
        }
        record(succeeded: false)
        connection.sendError(error, for: header)
        connection.callEnded()
        for work in state.withLock({ $0.answer() }) { work() }
    }

    private func record(succeeded: Bool) {
        guard let arrival, let metrics = connection.server.metrics else { return }
        metrics.calls.record(procedure, succeeded: succeeded, .now - arrival)
    }

    /// What a client is told of an error that is not one of ours.
    private static func virtError(_ error: any Error) -> VirtError {
        switch error {
        case let error as VirtError: error
        case is CancellationError: VirtError(.operationAborted, .rpc, "the call was cancelled")
        default: VirtError(.internalError, .rpc, "\(error)")
        }
    }
}
