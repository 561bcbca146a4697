// SPDX-License-Identifier: Apache-2.0
import DriverSupport
import Errors
import RPCClient
import Testing

@testable import Gateway

@Suite("The list of a gateway's hosts") struct GatewayHostsTests {
    @Test func everyFormOfAHost() throws {
        let hosts = try GatewayHosts(
            yaml: """
                ---
                # Ours.
                hosts:
                  alpha: qemu+tls://alpha.example.com/system   # the first
                  'be ta': { uri: "qemu+ssh://root@beta/system?keyfile=/a#b" }

                  gamma:
                    labels: none
                    uri: qemu+tcp://[::1]:16509/system
                groups:
                  web: [alpha, gamma]
                """)
        #expect(hosts.names == ["alpha", "be ta", "gamma"])
        #expect(hosts.uris["alpha"]?.host == "alpha.example.com")
        #expect(hosts.uris["be ta"]?.user == "root")
        #expect(hosts.uris["gamma"]?.port == 16509)
    }

    @Test(arguments: [
        ("", "no host is listed below 'hosts:'"),
        ("hosts:\ngroups:\n", "no host is listed below 'hosts:'"),
        ("hosts:\n  a: nonsense\n", "line 2: host 'a': "),
        ("hosts:\n  a: test+tcp://a/\n  a: test+tcp://b/\n", "line 3: host 'a' is listed twice"),
        ("hosts:\n  a:\n    port: 1\n  b: test+tcp://b/\n", "line 2: host 'a' has no uri"),
        ("hosts:\n  a:\n", "line 2: host 'a' has no uri"),
        ("hosts:\n    a: test+tcp://a/\n  b: test+tcp://b/\n", "line 3: the indentation fits no list"),
        ("hosts:\n\ta: test+tcp://a/\n", "line 2: tabs do not indent"),
        ("hosts:\n  nothing\n", "line 2: expected 'name: value'"),
        ("hosts:\n  a: { url: x }\n", "line 2: expected '{ uri: ... }'"),
    ])
    func mistakes(_ text: String, _ expected: String) {
        let error = #expect(throws: VirtError.self) { try GatewayHosts(yaml: text) }
        #expect(error?.code == .confSyntax && error?.message.contains(expected) == true, "\(error?.message ?? "")")
    }

    @Test(arguments: [
        ("qemu:///system?host=a", "qemu:///system", "a"), ("qemu:///system", "qemu:///system", nil), ("", "", nil),
        ("test:///x?a=1&host=b%20c&d=2#f", "test:///x?a=1&d=2#f", "b c"), ("test:///x?hosts=1", "test:///x?hosts=1", nil),
        ("test:///x?host=a;host=b", "test:///x", "b"), ("test:///x#?host=a", "test:///x#?host=a", nil), ("x?host=%", "x", "%"),
    ])
    func hostsInURIs(_ uri: String, _ rest: String, _ host: String?) {
        let split = GatewayDriver.split(uri)
        #expect(split.uri == rest && split.host == host)
        #expect(PercentEncoding.decode(PercentEncoding.encode("ä b/c?&=%")) == "ä b/c?&=%")
    }
}
