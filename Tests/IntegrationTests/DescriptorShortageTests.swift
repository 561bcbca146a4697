// SPDX-License-Identifier: Apache-2.0
import Glibc
import RPC
import TestSupport
import Testing

@Suite(
    "A daemon that runs out of descriptors", .enabled(if: TestDaemon.Kind.own.reasonForSkipping == nil, "needs root and a built swiftvirtd")
)
struct DescriptorShortageTests {
    @Test("serves those who are in, says so in its log, and takes others when descriptors are free again")
    func shortage() async throws {
        let daemon = try await TestDaemon.start(.own)
        let process = try #require(daemon.processID)
        let first = try RawClient(port: daemon.tcpPort)
        #expect(try await first.ask(66, 1).isOK)
        // Room for ten more than are open now.
        let open = try Self.openDescriptors(of: process)
        try ChildProcess.run("prlimit", ["--pid", "\(process)", "--nofile=\(open + 10)"])
        var clients: [RawClient] = []
        for _ in 0..<30 { clients.append(try RawClient(port: daemon.tcpPort)) }
        var answered = 0
        for client in clients.prefix(10) {
            try await client.call(66, 1)
            if (try? await client.receive())?.isOK == true { answered += 1 }
        }
        #expect(answered > 0)
        #expect(try await first.ask(66, 2).isOK)
        #expect(daemon.log.contains("Unable to accept a client: Too many open files"))
        // The last ones are in the kernel's queue: they get their turn.
        let last = try #require(clients.last)
        try await last.call(66, 1)
        clients.removeAll { $0 !== last }
        #expect(try await last.receive().isOK)
    }

    private static func openDescriptors(of process: Int32) throws -> Int {
        let folder = try #require(opendir("/proc/\(process)/fd"))
        defer { closedir(folder) }
        var count = 0
        while let entry = readdir(folder) {
            let name = withUnsafeBytes(of: &entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
            if Int(name) != nil { count += 1 }
        }
        return count
    }
}
