// SPDX-License-Identifier: Apache-2.0
import Foundation
import Glibc

/// A Kerberos realm with its key server on loopback, gone with the object: one user, and libvirt's service on this host.
public final class KerberosRealm: Sendable {
    public static let user = "fred"
    private static let name = "SWIFTVIRT.TEST"
    private static let password = "open sesame"

    private let folder: TemporaryFolder
    private let server: Process
    /// The service's key.
    public let keytab: String
    /// What programs of the realm have to be run with.
    public let environment: [String: String]

    /// Why there can be none; nil when there can.
    public static var reasonForSkipping: String? {
        for (program, package) in [("krb5kdc", "krb5-kdc"), ("kadmin.local", "krb5-admin-server"), ("kinit", "krb5-user")]
        where ChildProcess.find(program) == nil {
            return "\(program) (package \(package)) is not installed"
        }
        return nil
    }

    public init() throws {
        folder = try TemporaryFolder()
        let path = folder.path
        let port = try TestDaemon.freePort()
        keytab = "\(path)/service.keytab"
        environment = [
            "KRB5_CONFIG": "\(path)/krb5.conf", "KRB5_KDC_PROFILE": "\(path)/kdc.conf", "KRB5CCNAME": "FILE:\(path)/tickets",
            "KRB5RCACHENAME": "none:",
        ]
        try Self.write(
            [
                "[libdefaults]", "default_realm = \(Self.name)", "rdns = false", "dns_canonicalize_hostname = false",
                "dns_lookup_kdc = false", "dns_lookup_realm = false", "ignore_acceptor_hostname = true", "udp_preference_limit = 1",
                "[realms]", "\(Self.name) = {", "kdc = 127.0.0.1:\(port)", "}",
            ], "\(path)/krb5.conf")
        try Self.write(
            [
                "[realms]", "\(Self.name) = {", "database_name = \(path)/principal", "key_stash_file = \(path)/stash",
                "kdc_listen = 127.0.0.1:\(port)", "kdc_tcp_listen = 127.0.0.1:\(port)", "}", "[logging]", "kdc = FILE:\(path)/kdc.log",
            ], "\(path)/kdc.conf")
        let environment = environment
        try ChildProcess.run("kdb5_util", ["create", "-s", "-P", "master"], environment: environment)
        let host = ProcessInfo.processInfo.hostName
        var queries = ["addprinc -pw \"\(Self.password)\" \(Self.user)"]
        for name in Set(["localhost", host]) { queries += ["addprinc -randkey libvirt/\(name)", "ktadd -k \(keytab) libvirt/\(name)"] }
        for query in queries {
            try ChildProcess.run("kadmin.local", ["-q", query], environment: environment)
        }
        server = Process()
        server.executableURL = URL(fileURLWithPath: ChildProcess.find("krb5kdc") ?? "")
        server.arguments = ["-n"]
        server.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
        server.standardOutput = FileHandle.nullDevice
        server.standardError = FileHandle.nullDevice
        try server.run()
        try logIn()
    }

    /// Gets the user's ticket, once the key server answers.
    private func logIn() throws {
        for attempt in 0..<50 {
            do {
                try ChildProcess.run("kinit", [Self.user], environment: environment, input: Self.password + "\n")
                return
            } catch  where attempt < 49 {
                Thread.sleep(forTimeInterval: 0.05)
            }
        }
    }

    deinit {
        // It has nothing to keep, and inherits a mask that holds gentler signals back.
        kill(server.processIdentifier, SIGKILL)
        server.waitUntilExit()
    }

    private static func write(_ lines: [String], _ path: String) throws {
        try (lines.joined(separator: "\n") + "\n").write(toFile: path, atomically: true, encoding: .utf8)
    }
}
