// SPDX-License-Identifier: Apache-2.0
import Errors
import Foundation
import RPCClient
import TestSupport
import Testing

/// Our client's SASL, with and without a security layer, and programs as tunnels.
@Suite(
    .serialized, .timeLimit(.minutes(2)),
    .enabled(if: SASLAccounts.reasonForSkipping == nil, "\(SASLAccounts.reasonForSkipping ?? "")"))
struct ClientAuthenticationTests {
    @Test(arguments: TestDaemon.Kind.allCases.filter { $0.reasonForSkipping == nil }, ["SCRAM-SHA-256", "DIGEST-MD5"])
    func password(_ kind: TestDaemon.Kind, _ mechanism: String) async throws {
        let accounts = try SASLAccounts(mechanisms: mechanism)
        let daemon = try await TestDaemon.start(
            kind, configuration: ["auth_tcp = \"sasl\"", "auth_unix_rw = \"sasl\""], environment: ["SASL_CONF_PATH": accounts.folder.path])
        // Only DIGEST-MD5 protects what follows, as plain TCP needs it.
        let uri =
            mechanism == "DIGEST-MD5"
            ? "test+tcp://localhost:\(daemon.tcpPort)/default?" : "test+unix:///default?socket=\(daemon.socket)"
        func open(_ password: String) async throws -> Connection {
            let source = CredentialSource { asked in asked.map { $0.kind == .passphrase ? password : SASLAccounts.user } }
            return try await Connection.open(uri, timeout: .seconds(20), credentials: source)
        }
        let connection = try await open(SASLAccounts.password)
        #expect(try await connection.domain(named: "test").name == "test")
        await connection.close()
        let error = try await errorOf { _ = try await open("wrong") }
        #expect(error?.code == .authFailed)
        // From a file, as virsh takes it.
        let file = try accounts.clientFile(password: SASLAccounts.password)
        let second = try await Connection.open("\(uri)&authfile=\(file)", timeout: .seconds(20))
        #expect(try await second.domains().count == 1)
        await second.close()
    }

    /// Stands for OpenSSH: runs its last argument, the command for the other side, whose netcat is a script too.
    @Test(arguments: TestDaemon.Kind.allCases.filter { $0.reasonForSkipping == nil })
    func tunnels(_ kind: TestDaemon.Kind) async throws {
        let daemon = try await TestDaemon.start(kind)
        let folder = try TemporaryFolder()
        let netcat = try Self.script(
            "nc", in: folder,
            """
            #!/usr/bin/env python3
            import socket, sys, threading, os
            if "-U" not in sys.argv: sys.exit("nc: option requires an argument -- 'q'")
            s = socket.socket(socket.AF_UNIX); s.connect(sys.argv[-1])
            def up():
                while data := os.read(0, 65536): s.sendall(data)
                os._exit(0)
            threading.Thread(target=up, daemon=True).start()
            while data := s.recv(65536): os.write(1, data)
            """)
        let ssh = try Self.script("ssh", in: folder, "#!/bin/bash\nexec sh -c \"${@: -1}\"\n")
        let external = try Self.script("ext", in: folder, "#!/bin/sh\nexec \(netcat) -U \(daemon.socket)\n")
        for uri in [
            "test+ssh://me@example/default?command=\(ssh)&netcat=\(netcat)&socket=\(daemon.socket)",
            "test+ext:///default?command=\(external)",
        ] {
            let connection = try await Connection.open(uri, timeout: .seconds(20))
            #expect(try await connection.domain(named: "test").name == "test")
            await connection.close()
        }
        let broken = try Self.script("broken", in: folder, "#!/bin/sh\necho no way >&2\n")
        let error = try await errorOf { _ = try await Connection.open("test+ext:///default?command=\(broken)", timeout: .seconds(20)) }
        #expect(error?.code == .systemError)
    }

    private static func script(_ name: String, in folder: TemporaryFolder, _ text: String) throws -> String {
        let path = "\(folder.path)/\(name)"
        try text.write(toFile: path, atomically: true, encoding: .utf8)
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path)
        return path
    }
}
