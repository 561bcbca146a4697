// SPDX-License-Identifier: Apache-2.0
import Foundation
import Glibc
import TestSupport
import Testing

@Suite("Metrics of our daemon", .enabled(if: TestDaemon.Kind.own.reasonForSkipping == nil, "needs root and a built swiftvirtd"))
struct MetricsTests {
    /// Sends bytes to the endpoint and returns all that comes back.
    private static func exchange(_ path: String, _ request: String) throws -> String {
        let descriptor = try #require(UnixSocket.connect(path))
        defer { close(descriptor) }
        _ = request.withCString { write(descriptor, $0, strlen($0)) }
        shutdown(descriptor, Int32(SHUT_WR))
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 4096)
        while true {
            let count = read(descriptor, &chunk, chunk.count)
            guard count > 0 else { return String(decoding: bytes, as: UTF8.self) }
            bytes += chunk[..<count]
        }
    }

    @Test("calls, clients and health are there to be read, and nonsense is answered as such")
    func scrape() async throws {
        let folder = try TemporaryFolder()
        let socket = "\(folder.path)/metrics"
        let daemon = try await TestDaemon.start(.own, configuration: ["metrics_address = \"unix:\(socket)\""])
        let client = try RawClient(port: daemon.tcpPort)
        for serial in 0..<3 { #expect(try await client.ask(66, UInt32(serial)).isOK) }
        // A call that fails: nothing was opened yet.
        #expect(try await !client.ask(3, 4).isOK)
        let text = try Self.exchange(socket, "GET /metrics HTTP/1.1\r\nHost: localhost\r\n\r\n")
        #expect(text.hasPrefix("HTTP/1.1 200 OK\r\n"))
        #expect(text.contains("\nswiftvirtd_clients{server=\"libvirtd\"} 1\n"))
        #expect(text.contains("\nswiftvirtd_calls_total{procedure=\"REMOTE_PROC_AUTH_LIST\",result=\"ok\"} 3\n"))
        #expect(text.contains("\nswiftvirtd_call_seconds_count{procedure=\"REMOTE_PROC_AUTH_LIST\"} 3\n"))
        try #expect(Self.exchange(socket, "GET /health HTTP/1.0\n\n").hasSuffix("\r\n\r\nok\n"))
        try #expect(Self.exchange(socket, "GET /etc/passwd HTTP/1.1\r\n\r\n").hasPrefix("HTTP/1.1 404 "))
        try #expect(Self.exchange(socket, "DELETE /metrics HTTP/1.1\r\n\r\n").hasPrefix("HTTP/1.1 405 "))
        try #expect(Self.exchange(socket, "hello\r\n\r\n").hasPrefix("HTTP/1.1 400 "))
        try #expect(Self.exchange(socket, String(repeating: "x", count: 20_000)).isEmpty)
        try #expect(Self.exchange(socket, "GET /health HTTP/1.1\r\n\r\n").hasSuffix("ok\n"))
        var status = stat()
        #expect(stat(socket, &status) == 0 && status.st_mode & 0o007 == 0)
    }
}
