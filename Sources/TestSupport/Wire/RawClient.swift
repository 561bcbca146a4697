// SPDX-License-Identifier: Apache-2.0
import CLinux
import Dispatch
public import Errors
import Glibc
public import RPC
import WireProtocol
import XDR

/// A client that sends what it is told, be it nonsense, and shows what comes back. Waits on a queue of its own, never on the
/// threads that tasks run on.
public final class RawClient: Sendable {
    public struct Message: Sendable {
        public let header: MessageHeader
        public let payload: [UInt8]
        public let descriptors: [Int32]

        /// The error that an error reply carries.
        public var error: VirtError { VirtError(errorPayload: payload.span.bytes) }
        public var isOK: Bool { header.status == MessageHeader.Status.ok.rawValue }
    }

    public enum Failure: Error { case timedOut, closed, system(Int32) }

    public let descriptor: Int32
    private let queue = DispatchQueue(label: "raw client")
    private let patience: Int32

    /// - Parameter patience: milliseconds after which waiting counts as failed.
    public init(_ descriptor: Int32, patience: Int32 = 30_000) {
        self.descriptor = descriptor
        self.patience = patience
    }

    /// One end is this client's, the other is given to the server.
    public static func pair() throws -> (client: RawClient, server: Int32) {
        var ends: [Int32] = [-1, -1]
        guard socketpair(AF_UNIX, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0, &ends) == 0 else {
            throw Failure.system(errno)
        }
        return (RawClient(ends[0]), ends[1])
    }

    /// Connects to a port of this host.
    public convenience init(port: Int) throws {
        var resolverError: Int32 = 0
        let socket = clinux_connect_tcp("127.0.0.1", "\(port)", 5000, &resolverError)
        guard socket >= 0 else { throw Failure.system(-socket) }
        self.init(socket)
    }

    deinit { close(descriptor) }

    private func onQueue<Result: Sendable>(_ body: @escaping @Sendable () throws -> Result) async throws -> Result {
        try await withCheckedThrowingContinuation { continuation in
            queue.async { continuation.resume(with: Swift.Result { try body() }) }
        }
    }

    // MARK: Sending

    public func send(_ bytes: [UInt8], descriptor: Int32 = -1) async throws {
        try await onQueue { [self] in
            var rest = bytes[...]
            var carried = descriptor
            while !rest.isEmpty {
                try wait(for: Int16(POLLOUT))
                let sent = rest.withUnsafeBytes { clinux_send(self.descriptor, $0.baseAddress, $0.count, carried) }
                if sent == -Int(EAGAIN) { continue }
                guard sent > 0 else { throw Failure.system(Int32(-sent)) }
                carried = -1
                rest = rest.dropFirst(sent)
            }
        }
    }

    public func send(_ header: MessageHeader, _ payload: [UInt8] = []) async throws {
        try await send(ScriptedDaemon.frame(header, payload))
    }

    /// Sends a call of the remote program.
    public func call(_ procedure: Int32, _ serial: UInt32, _ payload: [UInt8] = []) async throws {
        try await send(.remote(procedure, serial), payload)
    }

    /// Sends a call with descriptors: their number, then one carrier byte for each.
    public func call(_ procedure: Int32, _ serial: UInt32, _ payload: [UInt8], descriptors: [Int32]) async throws {
        let header = MessageHeader.remote(procedure, serial).with(.callWithDescriptors, .ok)
        try await send(header, ScriptedDaemon.words(UInt32(descriptors.count)) + payload)
        for item in descriptors { try await send([0], descriptor: item) }
    }

    // MARK: Receiving

    /// The next message; throws `Failure.closed` at the end.
    public func receive() async throws -> Message {
        try await onQueue { [self] in
            var descriptors: [Int32] = []
            let head = try read(MessageLimits.lengthSize + MessageLimits.headerSize, &descriptors)
            var reader = XDRReader(head.span.bytes)
            let length = Int(try reader.uint32())
            let header = try MessageHeader(from: &reader)
            var payload = try read(length - head.count, &descriptors)
            if header.kind == .replyWithDescriptors {
                _ = try read(payload.prefix(4).reduce(0) { $0 << 8 | Int($1) }, &descriptors)
                payload.removeFirst(4)
            }
            return Message(header: header, payload: payload, descriptors: descriptors)
        }
    }

    /// Whatever comes next, uninterpreted; throws `Failure.closed` at the end.
    public func receiveBytes() async throws -> [UInt8] {
        try await onQueue { [self] in
            var bytes = [UInt8](repeating: 0, count: 16 << 10)
            while true {
                try wait(for: Int16(POLLIN))
                let received = recv(descriptor, &bytes, bytes.count, Int32(MSG_DONTWAIT))
                if received > 0 { return Array(bytes[..<received]) }
                if received == 0 || errno == ECONNRESET { throw Failure.closed }
                if errno != EAGAIN { throw Failure.system(errno) }
            }
        }
    }

    /// Sends a call and waits for what comes next.
    public func ask(_ procedure: Int32, _ serial: UInt32, _ payload: [UInt8] = []) async throws -> Message {
        try await call(procedure, serial, payload)
        return try await receive()
    }

    /// Opens the connection to the driver under test.
    public func open(_ uri: String = "scripted:///") async throws -> Message {
        var writer = XDRWriter()
        try writer.uint32(1)
        try writer.string(uri, max: 1000)
        try writer.uint32(0)
        return try await ask(1, 1000, writer.bytes)
    }

    /// Whether the server closes the connection, after whatever it sends before.
    public func isClosed() async throws -> Bool {
        do {
            while true { _ = try await receive() }
        } catch Failure.closed {
            return true
        } catch Failure.timedOut {
            return false
        }
    }

    private func read(_ count: Int, _ descriptors: inout [Int32]) throws -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: max(0, count))
        var done = 0
        var room = [Int32](repeating: -1, count: 64)
        while done < count {
            try wait(for: Int16(POLLIN))
            var found = 0
            let received = bytes.withUnsafeMutableBytes { buffer in
                clinux_receive(descriptor, buffer.baseAddress.map { $0 + done }, count - done, &room, room.count, &found)
            }
            descriptors += room[..<found]
            if received == -Int(EAGAIN) { continue }
            if received == 0 || received == -Int(ECONNRESET) { throw Failure.closed }
            guard received > 0 else { throw Failure.system(Int32(-received)) }
            done += received
        }
        return bytes
    }

    private func wait(for events: Int16) throws {
        var entry = pollfd(fd: descriptor, events: events, revents: 0)
        guard poll(&entry, 1, patience) > 0 else { throw Failure.timedOut }
    }
}

extension MessageHeader {
    /// A call of the remote program.
    public static func remote(_ procedure: Int32, _ serial: UInt32) -> MessageHeader {
        MessageHeader(program: Remote.program, version: 1, procedure: procedure, kind: .call, serial: serial)
    }
}
