// SPDX-License-Identifier: Apache-2.0
import Foundation
import TestSupport
import Testing

@Suite(
    "What must not be in a log",
    .enabled(if: MatrixPrerequisites.missing == nil, "virsh, saslpasswd2, certtool, a KDC, root or swiftvirtd is missing"))
struct SecretsInLogsTests {
    private static let value = "c2VhbGVkIHdpdGggYSBraXNz"

    @Test("no password and no secret's value is logged, at any level")
    func secrets() async throws {
        let accounts = try SASLAccounts()
        let log = accounts.folder.path + "/debug.log"
        let daemon = try await TestDaemon.start(
            .own,
            configuration: [
                "auth_unix_rw = \"sasl\"", "auth_tcp = \"sasl\"", "log_level = 1", "log_outputs = \"1:file:\(log)\"", "audit_logging = 1",
            ], environment: ["SASL_CONF_PATH": accounts.folder.path])
        let uri = "qemu+unix:///system?socket=\(daemon.socket)"
        let definition = accounts.folder.path + "/secret.xml"
        try "<secret ephemeral='no' private='no'><uuid>0a81f5b2-8403-7b23-c8d6-21ccc2f80d6f</uuid></secret>"
            .write(toFile: definition, atomically: true, encoding: .utf8)
        let environment = ["LIBVIRT_AUTH_FILE": try accounts.clientFile(password: SASLAccounts.password)]
        func virsh(_ arguments: String...) throws -> String {
            try ChildProcess.run("timeout", ["20", "virsh", "-q", "-c", uri] + arguments, environment: environment)
        }
        _ = try virsh("secret-define", definition)
        _ = try virsh("secret-set-value", "0a81f5b2-8403-7b23-c8d6-21ccc2f80d6f", "--base64", Self.value)
        #expect(try virsh("secret-get-value", "0a81f5b2-8403-7b23-c8d6-21ccc2f80d6f").contains(Self.value))
        // A client that is refused leaves more in the log than one that is not.
        let guess = "hunter2hunter2"
        _ = try? ChildProcess.run(
            "timeout", ["20", "virsh", "-c", uri, "list"], environment: ["LIBVIRT_AUTH_FILE": try accounts.clientFile(password: guess)])
        let text = try String(contentsOfFile: log, encoding: .utf8) + daemon.log
        #expect(text.contains("authentication failed"))
        let decoded = "sealed with a kiss"
        for secret in [SASLAccounts.password, guess, Self.value, decoded] { #expect(!text.contains(secret), "\(secret)") }
    }
}
