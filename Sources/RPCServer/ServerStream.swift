// SPDX-License-Identifier: Apache-2.0
import DequeModule
import Errors
import RPC
import Synchronization
import WireProtocol
import XDR

/// Names a stream within its connection: it lives under the call that opened it.
struct StreamKey: Hashable, Sendable {
    let program: UInt32
    let procedure: Int32
    let serial: UInt32

    init(_ header: MessageHeader) {
        program = header.program
        procedure = header.procedure
        serial = header.serial
    }
}

/// The daemon's end of a stream.
final class ServerStream: ByteStream {
    private struct State {
        var items: Deque<StreamItem> = []
        var queuedBytes = 0
        var readers: [CheckedContinuation<Void, Never>] = []
        var isPeerFinished = false
        var isOwnEndSent = false
        var failure: VirtError?

        /// What an item counts; an empty one and a hole too, so that any number of them is bounded.
        static func cost(of item: StreamItem) -> Int { if case .data(let bytes) = item { bytes.count + 64 } else { 64 } }
    }

    let key: StreamKey
    private let header: MessageHeader
    private let connection: ServerConnection
    private let state = Mutex(State())

    init(_ header: MessageHeader, connection: ServerConnection) {
        self.key = StreamKey(header)
        self.header = header
        self.connection = connection
    }

    /// More came than the reader took.
    func isBehind(_ limit: Int) -> Bool { state.withLock { $0.queuedBytes > limit } }

    // MARK: From the driver

    func write(_ bytes: [UInt8]) async throws(VirtError) {
        var offset = 0
        while offset < bytes.count {
            try checkOpen()
            await connection.waitForRoom()
            try checkOpen()
            let end = min(bytes.count, offset + MessageLimits.streamPayload)
            bytes.withUnsafeBytes { connection.send(header.with(.stream, .proceed), UnsafeRawBufferPointer(rebasing: $0[offset..<end])) }
            offset = end
        }
    }

    func writeHole(_ length: Int64) async throws(VirtError) {
        try checkOpen()
        await connection.waitForRoom()
        var writer = XDRWriter(capacity: 16)
        guard (try? VirNet.StreamHole(length: length, flags: 0).encode(to: &writer)) != nil else { return }
        writer.withUnsafeBytes { connection.send(header.with(.streamHole, .proceed), $0) }
    }

    private func checkOpen() throws(VirtError) { if let failure = state.withLock({ $0.failure }) { throw failure } }

    func read() async throws(VirtError) -> StreamItem? {
        while true {
            let (item, isFinished, failure) = state.withLock { state -> (StreamItem?, Bool, VirtError?) in
                let item = state.items.popFirst()
                if let item { state.queuedBytes -= State.cost(of: item) }
                return (item, state.isPeerFinished, state.failure)
            }
            if let item {
                connection.streamCaughtUp()
                return item
            }
            if let failure { throw failure }
            if isFinished { return nil }
            await withCheckedContinuation { continuation in
                let isReady = state.withLock { state in
                    guard state.items.isEmpty, !state.isPeerFinished, state.failure == nil else { return true }
                    state.readers.append(continuation)
                    return false
                }
                if isReady { continuation.resume() }
            }
        }
    }

    func finish() async throws(VirtError) {
        try checkOpen()
        let isPeerFinished = state.withLock { state in
            state.isOwnEndSent = true
            return state.isPeerFinished
        }
        if !isPeerFinished {
            // An empty packet is the end of data; the client confirms it.
            connection.send(header.with(.stream, .proceed))
            while try await read() != nil {}
        }
        connection.send(header.with(.stream, .ok))
        connection.remove(self)
    }

    func abort(_ error: VirtError?) {
        let isOpen = state.withLock { state in
            defer { state.failure = state.failure ?? error ?? VirtError(rpc: "stream aborted") }
            return state.failure == nil
        }
        guard isOpen else { return }
        connection.sendError(error ?? VirtError(rpc: "stream aborted"), for: header.with(.stream, .error))
        connection.remove(self)
        wakeReaders()
    }

    // MARK: From the client

    func received(_ status: MessageHeader.Status?, _ payload: RawSpan, isHole: Bool) {
        switch status {
        case .proceed: receivedData(payload, isHole: isHole)
        case .ok:
            state.withLock { $0.isPeerFinished = true }
        case .error: return aborted("stream aborted at client request")
        case nil: return aborted("stream aborted due to unexpected status")
        }
        wakeReaders()
    }

    private func receivedData(_ payload: RawSpan, isHole: Bool) {
        let item: StreamItem
        if isHole {
            var reader = XDRReader(payload)
            guard let hole = try? VirNet.StreamHole(from: &reader), hole.length >= 0 else { return aborted("invalid stream hole") }
            item = .hole(hole.length)
        } else {
            item = .data(payload.withUnsafeBytes { [UInt8]($0) })
        }
        state.withLock { state in
            guard state.failure == nil, !state.isPeerFinished else { return }
            state.queuedBytes += State.cost(of: item)
            state.items.append(item)
        }
    }

    private func aborted(_ text: String) {
        let error = VirtError(rpc: text)
        state.withLock { state in
            state.failure = state.failure ?? error
            state.items = []
            state.queuedBytes = 0
        }
        connection.sendError(error, for: header.with(.stream, .error))
        connection.remove(self)
        wakeReaders()
    }

    func connectionLost(_ error: VirtError) {
        state.withLock { state in
            state.failure = state.failure ?? error
            state.items = []
            state.queuedBytes = 0
        }
        wakeReaders()
    }

    private func wakeReaders() {
        let readers = state.withLock { state in
            defer { state.readers = [] }
            return state.readers
        }
        for reader in readers { reader.resume() }
    }
}

extension ServerConnection {
    func add(_ stream: ServerStream) {
        let isClosed = state.withLock { state in
            if state.phase != .closed { state.streams[stream.key] = stream }
            return state.phase == .closed
        }
        if isClosed { stream.connectionLost(VirtError(rpc: "client socket is closed")) }
    }

    func remove(_ stream: ServerStream) { _ = state.withLock { $0.streams.removeValue(forKey: stream.key) } }

    /// A stream packet of the client. Those of streams that are over are dropped.
    func receiveStream(_ header: MessageHeader, _ payload: RawSpan) {
        guard let stream = state.withLock({ $0.streams[StreamKey(header)] }) else { return }
        stream.received(header.knownStatus, payload, isHole: header.kind == .streamHole)
        streamCaughtUp()
    }

    /// Looks again whether to rest from reading.
    func streamCaughtUp() {
        state.withLock { state in
            guard state.phase != .closed else { return }
            updateInterest(&state, watchesWritable: state.watchesWritable)
        }
    }

    /// Suspends while much output waits for the client.
    func waitForRoom() async {
        guard state.withLock({ $0.output.count >= server.limits.streamBacklog && $0.phase != .closed }) else { return }
        await withCheckedContinuation { continuation in
            let isReady = state.withLock { state in
                guard state.output.count >= server.limits.streamBacklog, state.phase != .closed else { return true }
                state.roomWaiters.append(continuation)
                return false
            }
            if isReady { continuation.resume() }
        }
    }
}
