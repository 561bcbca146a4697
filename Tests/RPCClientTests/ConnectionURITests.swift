// SPDX-License-Identifier: Apache-2.0
import Errors
import Foundation
import Testing
import XDR

@testable import RPCClient

@Suite struct ConnectionURITests {
    /// URIs given to libvirt.so 9.0.0 in front of a recording server, and what came of each: the name that it sent
    /// (`name`), the error before any connection (`error`), or an error of the connection itself (`parses`).
    static let recorded: [(uri: String, outcome: String, detail: String)] = {
        guard let url = Bundle.module.url(forResource: "connection-uris", withExtension: "tsv", subdirectory: "Resources"),
            let text = try? String(contentsOf: url, encoding: .utf8)
        else { return [] }
        return text.split(separator: "\n").map { line in
            let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
            return (fields[0], fields[1], fields[2])
        }
    }()

    @Test func recordedURIsGiveTheRecordedOutcome() throws {
        try #require(Self.recorded.count > 200)
        for (uri, outcome, detail) in Self.recorded {
            do throws(VirtError) {
                let parsed = try ConnectionURI(uri)
                #expect(outcome != "error", "\(uri) should have failed with \(detail)")
                if outcome == "name" { #expect(latin1(parsed.remoteName) == detail, "\(uri)") }
            } catch {
                #expect("\(error.code.rawValue) \(error.domain.rawValue) \(error.message)" == detail, "\(uri) \(outcome)")
            }
        }
    }

    /// The recording shows bytes as the first 256 scalars, except in texts that were typed as UTF-8.
    func latin1(_ name: String) -> String { String(decoding: name.wireBytes.map { UInt16($0) }, as: UTF16.self) }

    @Test(arguments: [
        ("qemu:///system", ConnectionURI.Transport.unix), ("qemu://host/system", .tls), ("qemu+tls:///system", .tls),
        ("qemu+TCP://h/", .tcp), ("qemu+ssh://h/", .ssh), ("qemu+libssh://h/", .libssh), ("qemu+libssh2://h/", .libssh2),
        ("qemu+ext:///?command=nc", .external), ("qemu://user@/system", .unix),
    ])
    func transportComesFromTheScheme(uri: String, transport: ConnectionURI.Transport) throws {
        #expect(try ConnectionURI(uri).transport == transport)
    }

    @Test func everyParameterIsTaken() throws {
        let uri = try ConnectionURI(
            """
            qemu+ssh://me@[fe80::1%25lo]:22/system?socket=/s%20t&mode=legacy&proxy=native&command=/bin/ssh&netcat=nc&no_verify=1&no_tty=2\
            &no_sanity=0&keyfile=k&pkipath=p&sshauth=agent&known_hosts=kh&known_hosts_verify=auto&tls_priority=NORMAL&auth=sasl.PLAIN\
            &authfile=af&kept=1
            """)
        #expect(uri.user == "me" && uri.host == "fe80::1%lo" && uri.port == 22 && uri.path == "/system")
        #expect(uri.remoteName == "qemu:///system?kept=1")
        var expected = ConnectionURI.Parameters()
        expected.socket = "/s t"
        expected.mode = .legacy
        expected.proxy = .native
        expected.command = "/bin/ssh"
        expected.netcat = "nc"
        expected.noVerify = true
        expected.noTTY = true
        expected.keyFile = "k"
        expected.pkiPath = "p"
        expected.sshAuthentication = "agent"
        expected.knownHosts = "kh"
        expected.knownHostsVerify = "auto"
        expected.tlsPriority = "NORMAL"
        expected.authentication = "sasl.PLAIN"
        expected.authFile = "af"
        #expect(uri.parameters == expected)
    }

    @Test func aNULIsRefusedInsteadOfCutting() {
        #expect(throws: VirtError.self) { try ConnectionURI("test+tcp://h/x%00y") }
        #expect(throws: VirtError.self) { try ConnectionURI("test+tcp://h/x?a=%00") }
    }

    @Test func embeddedDriversAreRefused() {
        let error = #expect(throws: VirtError.self) { try ConnectionURI("qemu:///embed?root=/tmp") }
        #expect(error?.code == .noConnect)
    }

    @Test func anyBytesParseOrThrow() {
        var random = SystemRandomNumberGenerator()
        let alphabet = Array("qemu+tcp:/@[]?#&=;%2Fa0 \u{e4}".utf8)
        for _ in 0..<20_000 {
            let bytes = (0..<Int.random(in: 0..<40, using: &random)).map { _ in alphabet.randomElement(using: &random) ?? 0 }
            let text = String(decoding: bytes, as: UTF8.self)
            guard let uri = try? ConnectionURI(text), uri.parameters.name == nil else { continue }
            // What is sent parses again, but for two cases in which the reference sends the same odd bytes: a name in the query is
            // not encoded again, and a path without its slash is put where a host belongs.
            if uri.path.hasPrefix("/"), !uri.remoteName.contains("?") {
                #expect((try? URIReference(uri.remoteName).nameText()) == uri.remoteName, "\(text) -> \(uri.remoteName)")
            }
        }
    }
}

@Suite struct SocketPathTests {
    let root = ClientEnvironment(isRoot: true, home: "/root", runtimeFolder: "/run/user/0")
    let user = ClientEnvironment(isRoot: false, home: "/home/u", runtimeFolder: "/run/user/7")

    /// As libvirt.so 9.0.0 was seen to choose, for root and for an unprivileged user.
    @Test(arguments: [
        ("qemu:///system", "/var/run/libvirt/libvirt-sock", "/var/run/libvirt/libvirt-sock"),
        ("qemu:///session", "/var/run/libvirt/libvirt-sock", "/run/user/7/libvirt/libvirt-sock"),
        ("test+unix:///default", "/var/run/libvirt/libvirt-sock", "/run/user/7/libvirt/libvirt-sock"),
        ("foo:///", "/var/run/libvirt/libvirt-sock", "/var/run/libvirt/libvirt-sock"),
        ("qemu+unix:///session?mode=direct", "/var/run/libvirt/virtqemud-sock", "/run/user/7/libvirt/virtqemud-sock"),
        ("qemu+unix:///system?socket=", "", ""),
    ])
    func defaults(uri: String, rootPath: String, userPath: String) throws {
        let parsed = try ConnectionURI(uri)
        #expect(parsed.socketPath(readOnly: false, environment: root, exists: { _ in false }) == rootPath)
        #expect(parsed.socketPath(readOnly: false, environment: user, exists: { _ in false }) == userPath)
    }

    @Test func readOnlyHasItsOwnSocketOnlyInTheSystem() throws {
        let system = try ConnectionURI("qemu:///system")
        let session = try ConnectionURI("qemu:///session")
        #expect(system.socketPath(readOnly: true, environment: user, exists: { _ in false }) == "/var/run/libvirt/libvirt-sock-ro")
        #expect(session.socketPath(readOnly: true, environment: user, exists: { _ in false }) == "/run/user/7/libvirt/libvirt-sock")
    }

    @Test func automaticModePrefersTheDriversDaemonWhenItIsThere() throws {
        let uri = try ConnectionURI("qemu:///system")
        let direct = "/var/run/libvirt/virtqemud-sock"
        #expect(uri.socketPath(readOnly: false, environment: root, exists: { $0 == direct }) == direct)
        let legacy = try ConnectionURI("qemu:///system?mode=legacy")
        #expect(legacy.socketPath(readOnly: false, environment: root, exists: { _ in true }) == "/var/run/libvirt/libvirt-sock")
    }
}
