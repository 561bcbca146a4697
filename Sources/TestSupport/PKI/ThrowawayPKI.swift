// SPDX-License-Identifier: Apache-2.0
import Foundation

/// Certificates that live as long as the object: an authority, certificates it issued, and what tests need to be refused.
/// Made by `certtool`; elliptic-curve keys, because those take no time.
public final class ThrowawayPKI: Sendable {
    /// A certificate with its key, as two PEM files.
    public struct Identity: Sendable {
        public let certificate: String
        public let key: String
    }

    /// What keys are made of.
    public enum Keys: String, Sendable, CaseIterable {
        case ecdsa, rsa, ed25519

        var arguments: [String] {
            switch self {
            case .ecdsa: ["--key-type", "ecdsa", "--curve", "secp256r1"]
            case .rsa: ["--key-type", "rsa", "--bits", "2048"]
            case .ed25519: ["--key-type", "ed25519"]
            }
        }
    }

    private let keys: Keys
    private let folder: TemporaryFolder
    public let caCertificate: String
    /// For `localhost`, 127.0.0.1 and ::1.
    public let server: Identity
    public let client: Identity

    /// Whether `certtool` is there.
    public static var isAvailable: Bool { ChildProcess.find("certtool") != nil }
    public static let reasonForSkipping = "certtool (package gnutls-bin) is not installed"

    /// - Parameter keys: of the authority and of all certificates that the object makes at once.
    public init(keys: Keys = .ecdsa) throws {
        self.keys = keys
        folder = try TemporaryFolder()
        caCertificate = "\(folder.path)/ca-cert.pem"
        try Self.makeKey("\(folder.path)/ca-key.pem", keys)
        try Self.write(
            ["cn = Throw-away authority", "ca", "cert_signing_key", "crl_signing_key", "expiration_days = 2"], "\(folder.path)/ca.info")
        try ChildProcess.run(
            "certtool",
            [
                "--generate-self-signed", "--load-privkey", "\(folder.path)/ca-key.pem", "--template", "\(folder.path)/ca.info",
                "--outfile", caCertificate,
            ])
        server = try Self.issue(keys, "server", in: folder.path, Self.serverLines)
        client = try Self.issue(keys, "client", in: folder.path, Self.clientLines(name: "client"))
    }

    /// A server certificate for another host.
    public func serverForAnotherHost() throws -> Identity {
        try Self.issue(
            keys, "other-host", in: folder.path, ["cn = other.example", "dns_name = other.example", "tls_www_server"] + Self.usage)
    }

    /// A client certificate with this common name.
    public func client(named name: String) throws -> Identity {
        try Self.issue(keys, "client-\(name)", in: folder.path, Self.clientLines(name: name))
    }

    /// A client certificate whose time is over.
    public func expiredClient() throws -> Identity {
        try Self.issue(
            keys, "expired", in: folder.path,
            ["cn = expired", "tls_www_client", "activation_date = \"2020-01-01 00:00:00\"", "expiration_date = \"2021-01-01 00:00:00\""]
                + Self.usage)
    }

    /// A client certificate whose time has not come.
    public func futureClient() throws -> Identity {
        try Self.issue(
            keys, "future", in: folder.path,
            ["cn = future", "tls_www_client", "activation_date = \"2090-01-01 00:00:00\"", "expiration_date = \"2091-01-01 00:00:00\""]
                + Self.usage)
    }

    /// A server certificate whose time is over.
    public func expiredServer() throws -> Identity {
        try Self.issue(
            keys, "expired-server", in: folder.path,
            Self.serverLines + ["activation_date = \"2020-01-01 00:00:00\"", "expiration_date = \"2021-01-01 00:00:00\""])
    }

    /// A revocation list with this identity in it; the path of the PEM file.
    public func revoking(_ identity: Identity) throws -> String {
        let path = "\(folder.path)/crl-\(UUID().uuidString).pem"
        try Self.write(["crl_next_update = 2", "crl_number = 1"], "\(path).info")
        try ChildProcess.run(
            "certtool",
            [
                "--generate-crl", "--load-ca-privkey", "\(folder.path)/ca-key.pem", "--load-ca-certificate", caCertificate,
                "--load-certificate", identity.certificate, "--template", "\(path).info", "--outfile", path,
            ])
        return path
    }

    /// A folder as the URI parameter `pkipath` wants it, with this client identity.
    public func clientFolder(_ identity: Identity? = nil) throws -> String {
        let identity = identity ?? client
        let path = "\(folder.path)/pki-\(UUID().uuidString.prefix(8))"
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        for (source, name) in [(caCertificate, "cacert"), (identity.certificate, "clientcert"), (identity.key, "clientkey")] {
            try FileManager.default.copyItem(atPath: source, toPath: "\(path)/\(name).pem")
        }
        return path
    }

    private static let usage = ["signing_key", "encryption_key"]
    private static let serverLines =
        ["cn = localhost", "dns_name = localhost", "ip_address = 127.0.0.1", "ip_address = ::1", "tls_www_server"] + usage

    private static func clientLines(name: String) -> [String] {
        ["country = GB", "organization = SwiftVirt tests", "cn = \(name)", "tls_www_client"] + usage
    }

    private static func issue(_ keys: Keys, _ name: String, in folder: String, _ lines: [String]) throws -> Identity {
        let identity = Identity(certificate: "\(folder)/\(name)-cert.pem", key: "\(folder)/\(name)-key.pem")
        try makeKey(identity.key, keys)
        let hasDates = lines.contains { $0.hasPrefix("expiration_date") }
        try write(lines + (hasDates ? [] : ["expiration_days = 2"]), "\(folder)/\(name).info")
        try ChildProcess.run(
            "certtool",
            [
                "--generate-certificate", "--load-privkey", identity.key, "--load-ca-certificate", "\(folder)/ca-cert.pem",
                "--load-ca-privkey", "\(folder)/ca-key.pem", "--template", "\(folder)/\(name).info", "--outfile", identity.certificate,
            ])
        return identity
    }

    private static func makeKey(_ path: String, _ keys: Keys) throws {
        try ChildProcess.run("certtool", ["--generate-privkey"] + keys.arguments + ["--outfile", path])
    }

    private static func write(_ lines: [String], _ path: String) throws {
        try (lines.joined(separator: "\n") + "\n").write(toFile: path, atomically: true, encoding: .utf8)
    }
}
