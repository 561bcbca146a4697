// SPDX-License-Identifier: Apache-2.0
import Foundation
import TestSupport
import Testing

@Suite(
    "Stock virt-admin on our daemon", .serialized,
    .enabled(if: TestDaemon.Kind.own.reasonForSkipping == nil, "needs root and a built swiftvirtd"),
    .enabled(if: ChildProcess.find("virt-admin") != nil, "virt-admin (package libvirt-clients) is not installed"))
struct AdministrationTests {
    /// A daemon and virt-admin on its administrators' socket.
    private struct Fixture {
        let daemon: TestDaemon

        init(_ configuration: [String] = [], pki: ThrowawayPKI? = nil) async throws {
            daemon = try await TestDaemon.start(.own, pki: pki, configuration: configuration)
        }

        func admin(_ arguments: String...) throws -> String {
            let uri = "libvirtd+unix:///system?socket=\(daemon.folder.path)/sock/libvirt-admin-sock"
            return try ChildProcess.run("virt-admin", ["-c", uri] + arguments)
        }

        /// `name : value` lines as a dictionary.
        func values(_ arguments: String...) throws -> [String: String] {
            let uri = "libvirtd+unix:///system?socket=\(daemon.folder.path)/sock/libvirt-admin-sock"
            let lines = try ChildProcess.run("virt-admin", ["-c", uri] + arguments).split(separator: "\n")
            return Dictionary(
                lines.compactMap { line in
                    line.range(of: ":").map {
                        (
                            line[..<$0.lowerBound].trimmingCharacters(in: .whitespaces),
                            line[$0.upperBound...].trimmingCharacters(in: .whitespaces)
                        )
                    }
                }, uniquingKeysWith: { $1 })
        }
    }

    @Test("shows both servers and their threads, and changes these")
    func threads() async throws {
        let fixture = try await Fixture(["max_workers = 12"])
        let servers = try fixture.admin("server-list")
        #expect(servers.contains(" 0    libvirtd\n 1    admin"))
        try #expect(fixture.values("server-threadpool-info", "libvirtd")["maxWorkers"] == "12")
        // The call itself keeps one of its server's threads.
        let admin = try fixture.values("server-threadpool-info", "admin")
        #expect(admin["nWorkers"] == "5" && admin["freeWorkers"] == "4" && admin["prioWorkers"] == "0")
        _ = try fixture.admin("server-threadpool-set", "libvirtd", "--min-workers", "6", "--max-workers", "30", "--priority-workers", "2")
        let changed = try fixture.values("server-threadpool-info", "libvirtd")
        #expect(changed["minWorkers"] == "6" && changed["maxWorkers"] == "30" && changed["prioWorkers"] == "2")
        #expect(throws: ChildProcess.Failure.self) { try fixture.admin("server-threadpool-set", "libvirtd", "--min-workers", "31") }
        #expect(throws: ChildProcess.Failure.self) { try fixture.admin("server-threadpool-info", "another") }
    }

    @Test("lists clients, tells who they are, and puts them out")
    func clients() async throws {
        let fixture = try await Fixture()
        let client = try RawClient(port: fixture.daemon.tcpPort)
        #expect(try await client.ask(66, 1).isOK)
        let list = try fixture.admin("client-list", "libvirtd")
        let line = try #require(list.split(separator: "\n").first { $0.contains("tcp") })
        let number = String(try #require(line.split(separator: " ").first))
        let info = try fixture.values("client-info", "libvirtd", number)
        #expect(info["transport"] == "tcp" && info["readonly"] == "no" && info["sock_addr"]?.hasPrefix("127.0.0.1:") == true)
        _ = try fixture.admin("client-disconnect", "libvirtd", number)
        #expect(try await client.isClosed())
        #expect(throws: ChildProcess.Failure.self) { try fixture.admin("client-disconnect", "libvirtd", number) }
    }

    @Test("changes how many clients there may be, at once")
    func limits() async throws {
        let fixture = try await Fixture()
        _ = try fixture.admin("server-clients-set", "libvirtd", "--max-clients", "1", "--max-unauth-clients", "1")
        try #expect(fixture.values("server-clients-info", "libvirtd")["nclients_max"] == "1")
        let first = try RawClient(port: fixture.daemon.tcpPort)
        #expect(try await first.ask(66, 1).isOK)
        let second = try RawClient(port: fixture.daemon.tcpPort)
        try await second.call(66, 1)
        try #expect(fixture.values("server-clients-info", "libvirtd")["nclients"] == "1")
        _ = try fixture.admin("server-clients-set", "libvirtd", "--max-clients", "2")
        #expect(try await second.receive().isOK)
        #expect(throws: ChildProcess.Failure.self) { try fixture.admin("server-clients-set", "libvirtd", "--max-unauth-clients", "3") }
    }

    @Test("moves the log, filters it, and refuses what the configuration would refuse")
    func logging() async throws {
        let fixture = try await Fixture()
        let path = "\(fixture.daemon.folder.path)/moved.log"
        _ = try fixture.admin("daemon-log-outputs", "1:file:\(path)")
        #expect(try fixture.admin("daemon-log-outputs").contains(" Logging outputs: 1:file:\(path)\n"))
        _ = try fixture.admin("daemon-log-filters", "1:rpc")
        #expect(try fixture.admin("daemon-log-filters").contains(" Logging filters: 1:*rpc* \n"))
        #expect(throws: ChildProcess.Failure.self) { try fixture.admin("daemon-log-outputs", "1:file:/nowhere/there/x.log") }
        #expect(throws: ChildProcess.Failure.self) { try fixture.admin("daemon-log-filters", "7:rpc") }
        #expect(try fixture.admin("daemon-log-outputs").contains("1:file:\(path)"))
        let moved = try String(contentsOfFile: path, encoding: .utf8)
        #expect(moved.contains("is disconnected"))
    }

    @Test("reads certificates again without dropping anybody")
    func certificates() async throws {
        let plain = try await Fixture()
        #expect(throws: ChildProcess.Failure.self) { try plain.admin("server-update-tls", "libvirtd") }
        guard ThrowawayPKI.isAvailable else { return }
        let pki = try ThrowawayPKI()
        let fixture = try await Fixture(pki: pki)
        let client = try RawClient(port: fixture.daemon.tcpPort)
        #expect(try await client.ask(66, 1).isOK)
        _ = try fixture.admin("server-update-tls", "libvirtd")
        #expect(try await client.ask(66, 2).isOK)
        try "no certificate".write(toFile: pki.server.certificate, atomically: true, encoding: .utf8)
        #expect(throws: ChildProcess.Failure.self) { try fixture.admin("server-update-tls", "libvirtd") }
        #expect(try await client.ask(66, 3).isOK)
    }
}
