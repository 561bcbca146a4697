// SPDX-License-Identifier: Apache-2.0
import DequeModule
public import Errors
public import WireProtocol
import XDR

/// How much of the server's stream data is kept for a reader that is behind.
public struct ClientStreamLimits: Sendable, Hashable {
    /// From here on the connection should stop reading while no call waits for its reply.
    public var pause = 8 << 20
    /// From here on the stream fails: only reached while calls keep the connection reading.
    public var fail = 64 << 20

    public init() {}
}

/// What a stream has for its reader.
public enum ClientStreamStep: Sendable, Equatable {
    case item(StreamItem)
    /// The server's data is at its end.
    case endOfData
    /// The server confirmed our end.
    case finished
    case failed(VirtError)
    /// Nothing yet.
    case wait
}

/// One stream of the client's side, from the call that opens it on: data may come before that call's reply.
struct ClientStreamState: Sendable {
    enum Phase { case opening, open, finishing, finished }

    let header: MessageHeader
    let isSparse: Bool
    private(set) var phase = Phase.opening
    private var items: Deque<StreamItem> = []
    /// Bytes that the queue holds; a hole or an item itself counts a little, so that many small ones are bounded too.
    private(set) var buffered = 0
    private var reachedEnd = false
    private(set) var failure: VirtError?

    init(header: MessageHeader, isSparse: Bool) {
        self.header = header
        self.isSparse = isSparse
    }

    private static func cost(of item: StreamItem) -> Int {
        if case .data(let bytes) = item { bytes.count + 64 } else { 64 }
    }

    mutating func openingWasAnswered() { if phase == .opening { phase = .open } }

    mutating func append(_ item: StreamItem) {
        guard failure == nil, !reachedEnd, phase == .opening || phase == .open else { return }
        items.append(item)
        buffered += Self.cost(of: item)
    }

    mutating func end() { reachedEnd = true }

    mutating func fail(_ error: VirtError) {
        if failure == nil { failure = error }
        items = []
        buffered = 0
    }

    mutating func startFinishing() { phase = .finishing }

    mutating func confirm() { phase = .finished }

    mutating func next() -> ClientStreamStep {
        if let failure { return .failed(failure) }
        if phase == .finished { return .finished }
        if let item = items.popFirst() {
            buffered -= Self.cost(of: item)
            return .item(item)
        }
        return reachedEnd && phase != .finishing ? .endOfData : .wait
    }

    /// Whether `next` would give something else than `wait`.
    var hasNews: Bool { failure != nil || phase == .finished || !items.isEmpty || reachedEnd && phase != .finishing }
}

extension ClientMachine {
    /// What the stream has for its reader now; an item is gone once it was given.
    public mutating func nextStep(of serial: UInt32) -> ClientStreamStep {
        streams[serial]?.next() ?? .failed(Self.closedStream)
    }

    /// Whether `nextStep(of:)` would give something else than `wait`.
    public func hasNews(of serial: UInt32) -> Bool { streams[serial]?.hasNews ?? true }

    /// The message that carries bytes of ours.
    /// - Throws: when the stream has failed or is closed.
    public func dataHeader(of serial: UInt32) throws(VirtError) -> MessageHeader {
        try writableStream(serial).header.with(.stream, .proceed)
    }

    /// The message that carries a hole of ours.
    /// - Throws: when the stream has failed or is closed, or was not opened as a sparse one.
    public func holeHeader(of serial: UInt32) throws(VirtError) -> MessageHeader {
        let stream = try writableStream(serial)
        guard stream.isSparse else { throw VirtError(.invalidStream, .streams, "sparse stream not supported") }
        return stream.header.with(.streamHole, .proceed)
    }

    /// Ends the stream from our side; the server's confirmation comes as `finished`.
    public mutating func finishStream(_ serial: UInt32) throws(VirtError) -> MessageHeader {
        let header = try writableStream(serial).header
        streams[serial]?.startFinishing()
        return header.with(.stream, .ok)
    }

    /// Forgets a stream.
    /// - Returns: the message that tells the server, if it still believes in the stream.
    public mutating func dropStream(_ serial: UInt32) -> MessageHeader? {
        guard let stream = streams.removeValue(forKey: serial), stream.failure == nil, stream.phase == .open else { return nil }
        return stream.header.with(.stream, .error)
    }

    /// A stream's reader is so far behind that the connection should rest; never while a call waits, whose reply may be next.
    public var wantsPause: Bool {
        calls.isEmpty && streams.contains { $0.value.buffered >= limits.pause }
    }

    /// What all streams hold for their readers.
    package var bufferedBytes: Int { streams.values.reduce(0) { $0 + $1.buffered } }

    private func writableStream(_ serial: UInt32) throws(VirtError) -> ClientStreamState {
        guard let stream = streams[serial] else { throw Self.closedStream }
        if let failure = stream.failure { throw failure }
        guard stream.phase == .opening || stream.phase == .open else { throw Self.closedStream }
        return stream
    }

    static var closedStream: VirtError { VirtError(.invalidStream, .streams, "stream is not open") }

    mutating func receiveStreamPacket(_ header: MessageHeader, payload: RawSpan) -> Action {
        guard let problem = check(header) else { return accept(header, payload: payload) }
        return problem
    }

    /// What to do instead of taking a stream packet; nil when it belongs to a stream of ours.
    private func check(_ header: MessageHeader) -> Action? {
        guard let stream = streams[header.serial] else {
            // The rest of a stream that we dropped, which the server could not know yet.
            return wasUsed(header.serial) ? Action.none : .disconnect(Self.unknownSerial(header))
        }
        guard stream.header.program == header.program, stream.header.procedure == header.procedure, header.knownStatus != nil else {
            return .disconnect(Self.unknownSerial(header))
        }
        return nil
    }

    private mutating func accept(_ header: MessageHeader, payload: RawSpan) -> Action {
        let serial = header.serial
        switch header.knownStatus {
        case .proceed:
            if payload.isEmpty {
                streams[serial]?.end()
            } else {
                streams[serial]?.append(.data(payload.withUnsafeBytes { [UInt8]($0) }))
            }
        case .ok: streams[serial]?.confirm()
        case .error, nil: streams[serial]?.fail(VirtError(errorPayload: payload))
        }
        return bounded(serial)
    }

    mutating func receiveHole(_ header: MessageHeader, payload: RawSpan) -> Action {
        if let problem = check(header) { return problem }
        var reader = XDRReader(payload)
        guard let length = try? reader.int64(), (try? reader.uint32()) != nil, length >= 0, streams[header.serial]?.isSparse == true else {
            return breakStream(header.serial, VirtError(rpc: "invalid hole in stream"))
        }
        streams[header.serial]?.append(.hole(length))
        return bounded(header.serial)
    }

    private mutating func bounded(_ serial: UInt32) -> Action {
        guard let stream = streams[serial], stream.buffered > limits.fail else { return .streamChanged(serial: serial) }
        return breakStream(serial, VirtError(.operationFailed, .streams, "stream data was not read in time"))
    }

    private mutating func breakStream(_ serial: UInt32, _ error: VirtError) -> Action {
        guard let header = streams[serial]?.header else { return .none }
        streams[serial]?.fail(error)
        return .streamBroken(serial: serial, tell: header.with(.stream, .error))
    }
}
