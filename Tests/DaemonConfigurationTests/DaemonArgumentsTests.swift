// SPDX-License-Identifier: Apache-2.0
import DaemonConfiguration
import Foundation
import Testing

struct DaemonArgumentsTests {
    private func parse(_ arguments: [String]) -> DaemonArguments.Request {
        DaemonArguments.parse(["/usr/sbin/swiftvirtd"] + arguments, version: "1.2.3", isPrivileged: true)
    }

    @Test(arguments: [
        ["-v", "-d", "-l", "-t", "30", "-f", "a.conf", "-p", "a.pid", "--prefix", "/x"],
        ["-vdlt30", "-fa.conf", "-pa.pid", "--prefix=/x"],
        ["--verbose", "--daemon", "--listen", "--timeout", "30", "--config", "a.conf", "--pid-file", "a.pid", "--prefix", "/x"],
        ["--verb", "--da", "--l", "--t=30s", "--c=a.conf", "--pi=a.pid", "--pr=/x", "--"],
    ])
    func everyOption(arguments: [String]) {
        var expected = DaemonArguments()
        (expected.isVerbose, expected.runsInBackground, expected.listensToNetwork) = (true, true, true)
        (expected.timeout, expected.configurationFile, expected.pidFile, expected.prefix) = (30, "a.conf", "a.pid", "/x")
        #expect(parse(arguments) == .run(expected))
    }

    @Test func aGateway() {
        var expected = DaemonArguments()
        expected.gateway = "hosts.yaml"
        #expect(parse(["--gateway", "hosts.yaml"]) == .run(expected))
    }

    @Test func defaults() {
        #expect(parse([]) == .run(DaemonArguments()))
        #expect(parse(["-t", "0"]) == .run(DaemonArguments()))
    }

    @Test(arguments: try Fixtures.table("command-lines-refused.tsv"))
    func refusals(row: [String]) throws {
        guard case .fail(let text) = parse(row[0].split(separator: " ").map { String($0) }) else {
            Issue.record("'\(row[0])' was accepted")
            return
        }
        let first = try #require(text.split(separator: "\n").first)
        #expect(first.split(separator: ": ", maxSplits: 1).last.map { String($0) } == row[1])
    }

    @Test func theFirstOfHelpAndVersionCounts() {
        #expect(parse(["-Vh"]) == .print("swiftvirtd (SwiftVirt) 1.2.3\n"))
        guard case .help(let text) = parse(["-h", "--bad"]) else {
            Issue.record("no help")
            return
        }
        #expect(text.hasPrefix("\nUsage:\n  swiftvirtd [options]\n") && text.hasSuffix("/run/libvirtd.pid\n\n"))
    }

    @Test func aUserSeesTheSessionsPlaces() {
        guard case .help(let text) = DaemonArguments.parse(["swiftvirtd", "-h"], version: "1", isPrivileged: false) else {
            Issue.record("no help")
            return
        }
        #expect(text.contains("$XDG_RUNTIME_DIR/libvirt/libvirt-sock\n") && !text.contains("libvirt-sock-ro"))
    }
}
