// SPDX-License-Identifier: Apache-2.0
import Errors
import Foundation
import RPCClient
import TestSupport
import Testing
import WireProtocol

/// Two daemons, and a gateway in front of them.
private struct Fleet {
    let alpha: TestDaemon
    let beta: TestDaemon
    let gateway: TestDaemon

    static func start(
        alpha kind: TestDaemon.Kind = .own, configuration: [String] = [], files: [String: String] = [:]
    ) async throws -> Fleet {
        let (alpha, beta) = (try await TestDaemon.start(kind), try await TestDaemon.start(.own))
        let hosts = try TemporaryFolder()
        let list = """
            hosts:
              alpha: test+unix:///default?socket=\(alpha.socket)
              beta: { uri: "test+tcp://127.0.0.1:\(beta.tcpPort)/default" }
              gone: test+unix:///default?socket=/nonexistent/socket
            """
        try list.write(toFile: "\(hosts.path)/hosts.yaml", atomically: true, encoding: .utf8)
        let gateway = try await TestDaemon.start(
            .own, configuration: configuration, files: files, arguments: ["--gateway", "\(hosts.path)/hosts.yaml"])
        return Fleet(alpha: alpha, beta: beta, gateway: gateway)
    }

    func peer(_ host: String) -> Peer { Peer(daemon: gateway, transport: .unix, host: host) }
}

/// The gateway that all scenarios share, started when it is first needed.
private actor SharedFleet {
    static let shared = SharedFleet()
    private var starting: [TestDaemon.Kind: Task<Fleet, any Error>] = [:]

    func fleet(_ kind: TestDaemon.Kind) async throws -> Fleet {
        let task = starting[kind] ?? Task { try await Fleet.start(alpha: kind) }
        starting[kind] = task
        return try await task.value
    }
}

@Suite(
    "A gateway", .serialized, .timeLimit(.minutes(5)),
    .enabled(if: TestDaemon.Kind.own.reasonForSkipping == nil, "root or a built swiftvirtd is missing"))
struct GatewayTests {
    /// What works with a daemon works through a gateway, be the host ours or stock.
    @Test(arguments: Scenario.all)
    func toOwnHost(_ scenario: Scenario) async throws { try await scenario.run(SharedFleet.shared.fleet(.own).peer("alpha")) }

    @Test(
        .enabled(if: TestDaemon.Kind.reference.reasonForSkipping == nil, "libvirtd is not installed"), arguments: Scenario.all)
    func toStockHost(_ scenario: Scenario) async throws { try await scenario.run(SharedFleet.shared.fleet(.reference).peer("alpha")) }

    @Test func everyHostHasItsOwnObjects() async throws {
        let fleet = try await Fleet.start()
        try await fleet.peer("alpha").withDomain("only-alpha") { alpha, _ in
            try await fleet.peer("beta").withDomain("only-beta") { beta, _ in
                let names = try await [alpha.domains(), beta.domains()].map { Set($0.map(\.name)) }
                #expect(names == [["test", "only-alpha"], ["test", "only-beta"]])
                let uri = try await beta.remoteURI()
                #expect(uri == "test:///default?host=beta")
            }
        }
    }

    @Test("Stock virsh connects once and reaches each host", .enabled(if: ChildProcess.find("virsh") != nil, "virsh is not installed"))
    func stockShell() async throws {
        let fleet = try await Fleet.start()
        for host in ["alpha", "beta"] {
            let uri = fleet.peer(host).uri()
            let script = "uri; destroy test; domstate test; start test; event --all --timeout 1; domstate test"
            let text = try ChildProcess.run("timeout", ["60", "virsh", "-q", "-c", uri, script])
            #expect(text.contains("host=\(host)\n"))
            #expect(text.contains("shut off\n") && text.hasSuffix("running\n"))
        }
    }

    @Test(
        "A URI without a known host is refused",
        arguments: [
            ("test+unix:///default?socket=", "the URI has to name a host behind this gateway, as in '?host=NAME': alpha, beta, gone"),
            ("test+unix:///default?host=gamma&socket=", "no host 'gamma' is behind this gateway"),
        ])
    func refusals(_ uri: String, _ text: String) async throws {
        let gateway = try await SharedFleet.shared.fleet(.own).gateway
        let error = try await errorOf { _ = try await Connection.open(uri + gateway.socket, timeout: .seconds(60)) }
        #expect(error?.code == .invalidArg)
        #expect(error?.message == "invalid argument: " + text)
    }

    @Test func aHostThatCannotBeReachedIsNamed() async throws {
        let fleet = try await SharedFleet.shared.fleet(.own)
        let error = try await errorOf { _ = try await Connection.open(fleet.peer("gone").uri(), timeout: .seconds(60)) }
        #expect(error?.message == "host 'gone': Failed to connect socket to '/nonexistent/socket': No such file or directory")
    }

    @Test func aHostThatGoesIsToldOfAndTheOthersStay() async throws {
        let fleet = try await Fleet.start()
        let connection = try await Connection.open(fleet.peer("alpha").uri(), timeout: .seconds(60))
        let other = try await Connection.open(fleet.peer("beta").uri(), timeout: .seconds(60))
        let closings = connection.closeEvents()
        fleet.alpha.stop()
        var iterator = closings.makeAsyncIterator()
        #expect(await iterator.next() == .endOfFile)
        // The connection to the gateway lives: it is the host that is gone.
        #expect(connection.failure == nil)
        let error = try await errorOf { _ = try await connection.hostName() }
        #expect(error?.message.hasPrefix("End of file while reading data") == true)
        #expect(try await !other.hostName().isEmpty)
        await connection.close()
        await other.close()
    }

    @Test func accessIsDecidedInFront() async throws {
        let fleet = try await Fleet.start(
            configuration: ["access_drivers = [ \"policy\" ]"],
            files: ["etc/access.policy": "role viewer = *.getattr *.read connect.search_*\nallow user=root to viewer\n"])
        try await fleet.peer("alpha").withConnection { connection in
            let domain = try await connection.domain(named: "test")
            let error = try await errorOf { try await domain.destroy() }
            #expect(error?.code == .accessDenied)
        }
        // Past the gateway nothing was done.
        try await Peer(daemon: fleet.alpha, transport: .unix).withConnection { connection in
            let active = try await connection.services.domainIsActive(
                .init(dom: connection.domain(named: "test").wire), in: ClientCall())
            #expect(active.active == 1)
        }
    }
}
