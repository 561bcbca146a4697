// SPDX-License-Identifier: Apache-2.0
import Foundation
import Glibc
public import RPC
import Synchronization
import XDR

/// A libvirtd that does what a test's script says, and nothing else: answers by procedure, sends nonsense, falls silent.
/// It listens on a unix socket of its own and serves any number of clients, each on a thread.
public final class ScriptedDaemon: Sendable {
    /// What to do after a message; several are done in order.
    public enum Step: Sendable {
        /// A reply with this payload.
        case reply([UInt8] = [])
        /// An error reply.
        case error(code: Int32, domain: Int32 = 7, String)
        /// Any message at all; its length word is made to fit.
        case message(MessageHeader, [UInt8] = [])
        /// Bytes as they are.
        case bytes([UInt8])
        case pause(Duration)
        case close
    }

    public struct Message: Sendable {
        public let header: MessageHeader
        public let payload: [UInt8]
    }

    public typealias Script = @Sendable (Message) -> [Step]

    private let folder: TemporaryFolder
    public let socket: String
    private let listener: Int32
    private let greeting: [Step]
    private let script: Script
    private let messages = Mutex<[Message]>([])
    private let clients = Mutex<[Int32]>([])

    /// - Parameters:
    ///   - greeting: done for each client before it has sent anything.
    ///   - script: asked for every message; nil for a message means `standard`.
    public init(greeting: [Step] = [], _ script: @escaping @Sendable (Message) -> [Step]? = { _ in nil }) throws {
        folder = try TemporaryFolder()
        socket = "\(folder.path)/socket"
        self.greeting = greeting
        self.script = { script($0) ?? Self.standard($0) }
        listener = try UnixSocket.listen(socket)
        Thread.detachNewThread { [weak self, listener] in
            while true {
                let client = accept(listener, nil, nil)
                guard client >= 0, let self else { return }
                clients.withLock { $0.append(client) }
                Thread.detachNewThread { self.serve(client) }
            }
        }
    }

    /// Every message that clients sent so far.
    public var received: [Message] { messages.withLock { $0 } }

    /// Procedures of the calls that clients sent so far.
    public var calls: [Int32] { received.filter { $0.header.kind == .call }.map(\.header.procedure) }

    /// Closes the listener and all clients.
    public func stop() {
        shutdown(listener, Int32(SHUT_RDWR))
        // Under the lock, with those that are closed gone: their numbers may be somebody else's sockets by now.
        clients.withLock { for client in $0 { shutdown(client, Int32(SHUT_RDWR)) } }
    }

    deinit {
        stop()
        close(listener)
    }

    /// Answers like a daemon without authentication whose connection can be opened and closed; other calls get "unknown procedure".
    public static func standard(_ message: Message) -> [Step] {
        guard message.header.kind == .call else { return [] }
        return switch message.header.procedure {
        case 66: [.reply(words(1, 0))]
        case 60: [.reply(words(1))]
        case 1, 2, 360, 361: [.reply()]
        default: [.error(code: 39, "unknown procedure: \(message.header.procedure)")]
        }
    }

    /// Big-endian words, for payloads.
    public static func words(_ words: UInt32...) -> [UInt8] {
        words.flatMap { word in withUnsafeBytes(of: word.bigEndian) { [UInt8]($0) } }
    }

    private func serve(_ client: Int32) {
        defer {
            clients.withLock { clients in
                clients.removeAll { $0 == client }
                close(client)
            }
        }
        guard perform(greeting, for: nil, on: client) else { return }
        while let message = Self.readMessage(client) {
            messages.withLock { $0.append(message) }
            guard perform(script(message), for: message, on: client) else { return }
        }
    }

    private func perform(_ steps: [Step], for message: Message?, on client: Int32) -> Bool {
        for step in steps {
            switch step {
            case .reply(let payload):
                guard let message else { return false }
                Self.write(client, Self.frame(message.header.with(.reply, .ok), payload))
            case .error(let code, let domain, let text):
                guard let message else { return false }
                Self.write(client, Self.frame(message.header.with(.reply, .error), Self.errorPayload(code: code, domain: domain, text)))
            case .message(let header, let payload): Self.write(client, Self.frame(header, payload))
            case .bytes(let bytes): Self.write(client, bytes)
            case .pause(let duration): usleep(UInt32(duration / .microseconds(1)))
            case .close: return false
            }
        }
        return true
    }

    private static func readMessage(_ client: Int32) -> Message? {
        guard let head = read(client, MessageLimits.lengthSize + MessageLimits.headerSize) else { return nil }
        var reader = XDRReader(head.span.bytes)
        guard let length = try? reader.uint32(), let header = try? MessageHeader(from: &reader) else { return nil }
        guard let payload = read(client, Int(length) - head.count) else { return nil }
        return Message(header: header, payload: payload)
    }

    private static func read(_ client: Int32, _ count: Int) -> [UInt8]? {
        guard count > 0 else { return count == 0 ? [] : nil }
        var bytes = [UInt8](repeating: 0, count: count)
        return recv(client, &bytes, count, Int32(MSG_WAITALL)) == count ? bytes : nil
    }

    private static func write(_ client: Int32, _ bytes: [UInt8]) {
        var done = 0
        while done < bytes.count {
            let count = bytes[done...].withUnsafeBytes { send(client, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL)) }
            guard count > 0 else { return }
            done += count
        }
    }

    /// A whole frame, length word included.
    public static func frame(_ header: MessageHeader, _ payload: [UInt8] = []) -> [UInt8] {
        var writer = XDRWriter()
        let length = MessageLimits.lengthSize + MessageLimits.headerSize + payload.count
        guard let word = UInt32(exactly: length), (try? writer.uint32(word)) != nil, (try? header.encode(to: &writer)) != nil else {
            return []
        }
        return writer.bytes + payload
    }

    /// An error as daemons send it, with only the fields that are asked for here.
    public static func errorPayload(code: Int32, domain: Int32 = 7, _ text: String) -> [UInt8] {
        let bytes = Array(text.utf8)
        return words(UInt32(bitPattern: code), UInt32(bitPattern: domain), 1, UInt32(bytes.count)) + bytes
            + [UInt8](repeating: 0, count: (4 - bytes.count % 4) % 4) + words(2, 0, 0, 0, 0, .max, .max, 0)
    }
}

/// Plain unix sockets.
public enum UnixSocket {
    public struct Failure: Error {}

    /// Opens a listening socket at `path`.
    public static func listen(_ path: String) throws -> Int32 {
        let descriptor = Glibc.socket(AF_UNIX, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
        guard descriptor >= 0, with(path, { bind(descriptor, $0, $1) }) == 0, Glibc.listen(descriptor, 64) == 0 else { throw Failure() }
        return descriptor
    }

    /// Opens a connected socket; nil when nobody listens.
    public static func connect(_ path: String) -> Int32? {
        let descriptor = Glibc.socket(AF_UNIX, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
        guard descriptor >= 0, with(path, { Glibc.connect(descriptor, $0, $1) }) == 0 else {
            close(descriptor)
            return nil
        }
        return descriptor
    }

    private static func with(_ path: String, _ body: (UnsafePointer<sockaddr>, socklen_t) -> Int32) -> Int32 {
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        let bytes = Array(path.utf8)
        guard bytes.count < MemoryLayout.size(ofValue: address.sun_path) else { return -1 }
        withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: bytes) }
        return withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { body($0, socklen_t(MemoryLayout<sockaddr_un>.size)) }
        }
    }
}
