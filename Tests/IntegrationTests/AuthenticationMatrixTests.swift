// SPDX-License-Identifier: Apache-2.0
import Foundation
import TestSupport
import Testing

enum MatrixPrerequisites {
    static var missing: String? {
        TestDaemon.Kind.own.reasonForSkipping ?? SASLAccounts.reasonForSkipping ?? KerberosRealm.reasonForSkipping
            ?? (ThrowawayPKI.isAvailable ? nil : ThrowawayPKI.reasonForSkipping)
            ?? (ChildProcess.find("virsh") == nil ? "virsh is not installed" : nil)
    }
}

/// Stock virsh against our daemon and against the stock one, over every transport and with every mechanism. The table of
/// `docs/authentication.md` is made here: SWIFTVIRT_WRITE_DOCS=1 writes it.
@Suite(
    "Transports and mechanisms, with stock virsh", .serialized,
    .enabled(if: MatrixPrerequisites.missing == nil, "virsh, saslpasswd2, certtool, a KDC, root or swiftvirtd is missing"))
struct AuthenticationMatrixTests {
    private static let mechanisms = ["SCRAM-SHA-256", "SCRAM-SHA-512", "DIGEST-MD5", "PLAIN", "GSSAPI"]
    private static let transports = ["unix", "tcp", "tls"]

    private struct Cell {
        var right = "-"
        var wrong = "-"
        var text: String { wrong == "-" || wrong == "refused" ? right : "\(right), wrong password \(wrong)" }
    }

    @Test("each is let in or refused as by the stock daemon")
    func matrix() async throws {
        let realm = try KerberosRealm()
        let pki = try ThrowawayPKI(keys: .rsa)
        let kinds = [TestDaemon.Kind.own] + (TestDaemon.Kind.reference.reasonForSkipping == nil ? [.reference] : [])
        var rows: [String] = []
        for mechanism in Self.mechanisms {
            var answers: [TestDaemon.Kind: [String: Cell]] = [:]
            for kind in kinds { answers[kind] = try await cells(kind, mechanism, realm, pki) }
            for transport in Self.transports {
                let own = answers[.own]?[transport]?.text ?? "-"
                rows.append("| \(transport) | \(mechanism) | \(own) | \(answers[.reference]?[transport]?.text ?? "not run") |")
                if let reference = answers[.reference] { #expect(own == reference[transport]?.text, "\(transport), \(mechanism)") }
            }
        }
        try Self.compare(rows)
    }

    /// One daemon with one mechanism, tried over all transports.
    private func cells(
        _ kind: TestDaemon.Kind, _ mechanism: String, _ realm: KerberosRealm, _ pki: ThrowawayPKI
    ) async throws -> [String: Cell] {
        let accounts = try SASLAccounts(mechanisms: mechanism, keytab: realm.keytab)
        var environment = realm.environment
        environment["SASL_CONF_PATH"] = accounts.folder.path
        environment["KRB5_KTNAME"] = realm.keytab
        let daemon = try await TestDaemon.start(
            kind, pki: pki, configuration: ["auth_unix_rw = \"sasl\"", "auth_tcp = \"sasl\"", "auth_tls = \"sasl\""],
            environment: environment)
        let folder = try pki.clientFolder()
        let places = [
            "unix": "test+unix:///default?socket=\(daemon.socket)", "tcp": "test+tcp://localhost:\(daemon.tcpPort)/default",
            "tls": "test+tls://localhost:\(daemon.tlsPort)/default?pkipath=\(folder)",
        ]
        var cells: [String: Cell] = [:]
        for (transport, uri) in places {
            var cell = Cell()
            cell.right = connect(uri, try accounts.clientFile(password: SASLAccounts.password), realm.environment)
            if mechanism != "GSSAPI" { cell.wrong = connect(uri, try accounts.clientFile(password: "guess"), realm.environment) }
            cells[transport] = cell
        }
        // A password that somebody typed must not be found in a log.
        #expect(!daemon.log.contains(SASLAccounts.password) && !daemon.log.contains("guess"))
        return cells
    }

    private func connect(_ uri: String, _ credentials: String, _ environment: [String: String]) -> String {
        var environment = environment
        environment["LIBVIRT_AUTH_FILE"] = credentials
        do {
            let names = try ChildProcess.run("timeout", ["20", "virsh", "-c", uri, "list", "--name"], environment: environment)
            return names.contains("test") ? "yes" : "no answer"
        } catch {
            return "\(error)".contains("authentication failed") ? "refused" : "\(error)"
        }
    }

    // MARK: The table

    private static let file = Repository.root.appendingPathComponent("docs/authentication.md")

    private static func compare(_ rows: [String]) throws {
        let text =
            """
            # Who gets in, how

            Made by the test `AuthenticationMatrixTests` with stock virsh: SASL over each transport. Yes: the right password or ticket gets in \
            and a wrong password does not. On plain TCP only mechanisms count that protect what follows, as with the stock daemon.

            | transport | mechanism | virsh to swiftvirtd | virsh to libvirtd 9.0.0 |
            | --- | --- | --- | --- |
            \(rows.joined(separator: "\n"))

            """
        if ProcessInfo.processInfo.environment["SWIFTVIRT_WRITE_DOCS"] != nil {
            try text.write(to: file, atomically: true, encoding: .utf8)
        } else if !text.contains("not run") {
            #expect(try String(contentsOf: file, encoding: .utf8) == text, "run this test with SWIFTVIRT_WRITE_DOCS=1")
        }
    }
}
