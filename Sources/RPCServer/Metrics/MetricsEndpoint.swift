// SPDX-License-Identifier: Apache-2.0
import CLinux
import Glibc
public import Transport

/// Answers `GET /metrics` and `GET /health` over HTTP, one client after the other, on a thread of its own: a slow or hostile scraper
/// delays other scrapers by seconds at most, and nobody else.
///
/// Unchecked: descriptors and content are set once before the thread starts.
public final class MetricsEndpoint: @unchecked Sendable {
    public enum Address: Sendable {
        /// A socket file for its owner and group.
        case unix(path: String)
        case tcp(host: String, port: String)
    }

    /// Time that one client may take in all.
    private static let patience: Duration = .seconds(2)
    private static let longestRequest = 8 << 10

    private let listening: Int32
    private let stopSignal: Int32
    private let content: @Sendable () -> String

    /// Listens at once.
    /// - Parameter content: what `/metrics` shows, called on the endpoint's thread.
    /// - Throws: `TransportError` when the address cannot be had.
    public init(_ address: Address, content: @escaping @Sendable () -> String) throws(TransportError) {
        self.content = content
        listening = try Self.listen(address)
        stopSignal = eventfd(0, Int32(EFD_CLOEXEC))
        var thread = pthread_t()
        let context = Unmanaged.passRetained(self)
        let failure = pthread_create(
            &thread, nil,
            { context in
                if let context { Unmanaged<MetricsEndpoint>.fromOpaque(context).takeRetainedValue().loop() }
                return nil
            }, context.toOpaque())
        guard failure == 0 else {
            context.release()
            throw .system("Unable to start a thread for metrics", failure)
        }
        pthread_detach(thread)
    }

    deinit {
        close(listening)
        close(stopSignal)
    }

    /// Ends the thread after the request at hand.
    public func stop() {
        var one: UInt64 = 1
        _ = write(stopSignal, &one, 8)
    }

    private static func listen(_ address: Address) throws(TransportError) -> Int32 {
        switch address {
        case .unix(let path):
            let socket = clinux_listen_unix(path, 0o660, -1, 16)
            guard socket >= 0 else { throw .system("Unable to serve metrics at '\(path)'", -socket) }
            return socket
        case .tcp(let host, let port):
            var socket: Int32 = -1
            var resolverError: Int32 = 0
            let count = clinux_listen_tcp(host, port, 16, &socket, 1, &resolverError)
            guard count > 0 else { throw .system("Unable to serve metrics at '\(host):\(port)'", -count) }
            return socket
        }
    }

    // MARK: The thread

    private func loop() {
        clinux_name_thread("metrics")
        while true {
            var waits = [
                pollfd(fd: listening, events: Int16(POLLIN), revents: 0), pollfd(fd: stopSignal, events: Int16(POLLIN), revents: 0),
            ]
            guard poll(&waits, 2, -1) > 0 || errno == EINTR, waits[1].revents == 0 else { return }
            let client = clinux_accept(listening)
            guard client >= 0 else {
                // Out of descriptors, most likely: some may be free a little later.
                if client != -EAGAIN { poll(nil, 0, 200) }
                continue
            }
            serve(client)
            close(client)
        }
    }

    private func serve(_ client: Int32) {
        let deadline = ContinuousClock.now + Self.patience
        guard let request = Self.readRequest(client, until: deadline) else { return }
        Self.send(response(to: request), to: client, until: deadline)
    }

    private func response(to request: String) -> String {
        let line = request.prefix { $0 != "\r\n" && $0 != "\n" }.split(separator: " ")
        guard line.count == 3, line[2].hasPrefix("HTTP/1.") else { return Self.response("400 Bad Request", "not HTTP\n") }
        guard line[0] == "GET" else { return Self.response("405 Method Not Allowed", "only GET is served\n", extra: "Allow: GET\r\n") }
        switch line[1].prefix(while: { $0 != "?" }) {
        case "/metrics": return Self.response("200 OK", content(), type: "text/plain; version=0.0.4; charset=utf-8")
        case "/health": return Self.response("200 OK", "ok\n")
        default: return Self.response("404 Not Found", "there are /metrics and /health\n")
        }
    }

    private static func response(_ status: String, _ body: String, type: String = "text/plain; charset=utf-8", extra: String = "") -> String
    {
        "HTTP/1.1 \(status)\r\nContent-Type: \(type)\r\nContent-Length: \(body.utf8.count)\r\nConnection: close\r\n\(extra)\r\n\(body)"
    }

    /// The request's head; nil when the client does not send one in time or sends too much.
    private static func readRequest(_ client: Int32, until deadline: ContinuousClock.Instant) -> String? {
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 1024)
        while bytes.count < longestRequest {
            guard wait(for: Int16(POLLIN), client, until: deadline) else { return nil }
            let count = read(client, &chunk, chunk.count)
            guard count > 0 else { return nil }
            bytes += chunk[..<count]
            let text = String(decoding: bytes, as: UTF8.self)
            if text.contains("\r\n\r\n") || text.contains("\n\n") { return text }
        }
        return nil
    }

    private static func send(_ text: String, to client: Int32, until deadline: ContinuousClock.Instant) {
        var rest = Array(text.utf8)[...]
        while !rest.isEmpty, wait(for: Int16(POLLOUT), client, until: deadline) {
            let count = rest.withUnsafeBytes { clinux_send(client, $0.baseAddress, $0.count, -1) }
            guard count > 0 else { return }
            rest = rest.dropFirst(count)
        }
    }

    private static func wait(for events: Int16, _ descriptor: Int32, until deadline: ContinuousClock.Instant) -> Bool {
        let (seconds, attoseconds) = (deadline - .now).components
        let milliseconds = seconds * 1000 + attoseconds / 1_000_000_000_000_000
        guard milliseconds > 0 else { return false }
        var wait = pollfd(fd: descriptor, events: events, revents: 0)
        return poll(&wait, 1, Int32(clamping: milliseconds)) > 0
    }
}
