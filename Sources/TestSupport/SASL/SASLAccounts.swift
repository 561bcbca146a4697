// SPDX-License-Identifier: Apache-2.0
import Foundation
import Transport

/// A folder with a `libvirt.conf` for Cyrus SASL and its users' database, gone with the object.
public final class SASLAccounts: Sendable {
    public static let user = "fred"
    public static let password = "open sesame"

    /// What servers are told of as the place of their configuration.
    public let folder: TemporaryFolder

    /// For servers in this process, where the library reads its configuration once.
    public static let shared = Result {
        let accounts = try SASLAccounts()
        try SASLLibrary.prepareServer(folder: accounts.folder.path) { _ in }
        return accounts
    }

    /// Why there can be none; nil when there can.
    public static var reasonForSkipping: String? {
        ChildProcess.find("saslpasswd2") == nil ? "saslpasswd2 (package sasl2-bin) is not installed" : nil
    }
    public static var isAvailable: Bool { reasonForSkipping == nil }

    /// - Parameters:
    ///   - mechanisms: what servers may offer.
    ///   - keytab: the service's Kerberos key.
    public init(mechanisms: String = "SCRAM-SHA-512 SCRAM-SHA-256 DIGEST-MD5 PLAIN EXTERNAL", keytab: String? = nil) throws {
        folder = try TemporaryFolder()
        let lines =
            ["mech_list: \(mechanisms)", "pwcheck_method: auxprop", "sasldb_path: \(folder.path)/passwd.db"]
            + (keytab.map { ["keytab: \($0)"] } ?? [])
        try (lines.joined(separator: "\n") + "\n").write(toFile: folder.path + "/libvirt.conf", atomically: true, encoding: .utf8)
        try add(Self.user, Self.password)
    }

    /// A file for virsh's `LIBVIRT_AUTH_FILE` with this password.
    public func clientFile(password: String) throws -> String {
        let path = folder.path + "/client-\(password.hashValue).conf"
        let lines =
            ["[credentials-test]", "username=\(Self.user)", "authname=\(Self.user)", "password=\(password)"]
            + ["127.0.0.1", "localhost", "default"].flatMap { ["[auth-libvirt-\($0)]", "credentials=test"] }
        try (lines.joined(separator: "\n") + "\n").write(toFile: path, atomically: true, encoding: .utf8)
        return path
    }

    public func add(_ name: String, _ password: String) throws {
        try ChildProcess.run(
            "saslpasswd2", ["-p", "-c", "-a", "libvirt", "-f", folder.path + "/passwd.db", name], input: password + "\n")
    }
}
