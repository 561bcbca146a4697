// SPDX-License-Identifier: Apache-2.0
import Testing

@testable import Shell

@Suite struct InventoryTests {
    private let text = """
        hosts:
          alpha: test+tcp://alpha/default
          beta: { uri: test+tcp://beta/default }
          gamma: test+tcp://gamma/default
        groups:
          web: [beta, alpha]
          both: [web, gamma]
          loop: [loop, gamma]
        """

    @Test func groupsHoldHostsAndGroups() throws {
        let inventory = try Inventory(yaml: text)
        #expect(try inventory.hosts(named: "web").map(\.name) == ["alpha", "beta"])
        #expect(try inventory.hosts(named: "both").count == 3)
        #expect(try inventory.hosts(named: "all").count == 3)
        #expect(try inventory.hosts(named: "gamma,alpha,gamma").map(\.name) == ["alpha", "gamma"])
        #expect(try inventory.hosts(named: "loop").map(\.name) == ["gamma"])
        #expect(try inventory.hosts(named: "beta").first?.uri == "test+tcp://beta/default")
    }

    @Test func unknownNamesAreRefused() throws {
        let inventory = try Inventory(yaml: text)
        #expect(throws: CommandFailure.self) { try inventory.hosts(named: "nosuch") }
    }

    @Test(arguments: ["- a", "hosts: {a: {port: 1}}", "groups: {g: x}", "a: ["])
    func brokenFilesAreRefused(_ text: String) { #expect(throws: CommandFailure.self) { try Inventory(yaml: text) } }

    private func outcome(_ name: String, _ status: HostOutcome.Status, _ rows: [[String]] = []) -> HostOutcome {
        var outcome = HostOutcome(host: .init(name: name, uri: ""), status: status)
        if status == .succeeded { outcome.result.tables = [.init(heading: ["Id", "Name"], rows: rows)] }
        return outcome
    }

    @Test func equalTablesAreMerged() {
        let report = FleetReport(
            outcomes: [outcome("a", .succeeded, [["1", "x"]]), outcome("b", .failed), outcome("c", .succeeded)], format: .table)
        #expect(report.tableText == " Host   Id   Name\n-------------------\n a      1    x\n")
    }

    @Test func aHungHostEndsAtItsDeadline() async {
        let run = FleetRun(deadline: .milliseconds(50), parallel: 2, isRolling: false, isReadOnly: false)
        let hosts = ["a", "b", "c"].map { Inventory.Host(name: $0, uri: "") }
        let outcomes = await run.run(on: hosts) { shell in
            // Waits until it is told to stop, as a call to a dead daemon does.
            if shell.connectionName == "" { try? await Task.sleep(for: .seconds(3600)) }
            return true
        }
        #expect(outcomes.map(\.status) == [.timedOut, .timedOut, .timedOut])
    }

    @Test func aRollingRunEndsWithTheFirstFailure() async {
        let run = FleetRun(deadline: .seconds(60), parallel: 8, isRolling: true, isReadOnly: false)
        let hosts = ["a", "b", "c"].map { Inventory.Host(name: $0, uri: "uri-\($0)") }
        let outcomes = await run.run(on: hosts) { $0.connectionName != "uri-b" }
        #expect(outcomes.map(\.status) == [.succeeded, .failed, .skipped])
    }

    @Test func drainingFillsTheEmptiestHostFirst() throws {
        let domains = [FleetDrain.Domain(name: "small", memory: 10), .init(name: "big", memory: 60), .init(name: "middle", memory: 30)]
        let moves = try FleetDrain.plan(domains, free: ["a": 100, "b": 50])
        #expect(
            moves == [
                .init(domain: "big", destination: "a"), .init(domain: "middle", destination: "b"), .init(domain: "small", destination: "a"),
            ])
        #expect(throws: CommandFailure.self) { try FleetDrain.plan(domains, free: ["a": 60]) }
    }
}
