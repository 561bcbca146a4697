// SPDX-License-Identifier: Apache-2.0
public import Errors
public import WireProtocol

/// Bytes to or from a daemon: a sequence of chunks to read, and a sink to write. Dropping it aborts what is not finished.
public struct DataStream: AsyncSequence, Sendable {
    public typealias Element = [UInt8]
    /// Called with all bytes so far; holes count.
    public typealias Progress = @Sendable (Int64) -> Void

    private let stream: any ByteStream
    /// Zeros of a hole that are handed out at a time.
    private static let zeros = [UInt8](repeating: 0, count: 64 << 10)

    init(_ stream: any ByteStream) { self.stream = stream }

    /// Makes the call that opens the stream.
    init(isSparse: Bool = false, _ open: (ClientCall) async throws -> Void) async throws {
        let call = ClientCall(streaming: isSparse)
        try await open(call)
        self.init(try call.openStream())
    }

    public func write(_ bytes: [UInt8]) async throws(VirtError) { try await stream.write(bytes) }

    /// Sends all of `source`, then ends the stream and waits until the daemon has everything.
    public func send<Source: AsyncSequence>(_ source: Source, progress: Progress? = nil) async throws where Source.Element == [UInt8] {
        var total: Int64 = 0
        do {
            for try await chunk in source {
                try await stream.write(chunk)
                total += Int64(chunk.count)
                progress?(total)
            }
        } catch {
            stream.abort(nil)
            throw error
        }
        try await finish()
    }

    /// Data or hole; nil at the end.
    public func nextItem() async throws(VirtError) -> StreamItem? { try await stream.read() }

    /// Hands each chunk to `sink`, then ends the stream.
    public func receive(progress: Progress? = nil, _ sink: (StreamItem) async throws -> Void) async throws {
        var total: Int64 = 0
        while let item = try await stream.read() {
            switch item {
            case .data(let bytes): total += Int64(bytes.count)
            case .hole(let length): total += length
            }
            try await sink(item)
            progress?(total)
        }
        try await finish()
    }

    /// Ends the stream and waits for the daemon's word that all went well.
    public func finish() async throws(VirtError) { try await stream.finish() }

    /// Ends the stream at once; the daemon drops what it was about.
    public func abort() { stream.abort(nil) }

    public struct Iterator: AsyncIteratorProtocol {
        let stream: any ByteStream
        var hole: Int64 = 0

        public mutating func next() async throws -> [UInt8]? {
            while true {
                if hole > 0 {
                    let length = Swift.min(hole, Int64(DataStream.zeros.count))
                    hole -= length
                    return Array(DataStream.zeros.prefix(Int(length)))
                }
                switch try await stream.read() {
                case nil: return nil
                case .data(let bytes): return bytes
                case .hole(let length): hole = length
                }
            }
        }
    }

    public func makeAsyncIterator() -> Iterator { Iterator(stream: stream) }
}
