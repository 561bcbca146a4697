// SPDX-License-Identifier: Apache-2.0
import CGnuTLS
import Glibc
import Synchronization

/// Credentials and settings that many TLS sessions share.
public final class TLSContext: Sendable {
    /// Where the files are and how strict to be.
    public struct Settings: Sendable {
        /// Certificates of the authorities that peers are checked against; nil: the system's.
        public var authorityFile: String?
        public var certificateFile: String?
        public var keyFile: String?
        public var revocationFile: String?
        /// GnuTLS priority string.
        public var priority = "NORMAL"
        /// The peer has to show a certificate that an authority signed.
        public var verifiesPeer = true
        /// The files are checked before they are used: times, key usage, purpose, and whether they fit.
        public var checksFiles = true

        public init() {}
    }

    public enum Role: Sendable { case server, client }

    let role: Role
    let settings: Settings
    /// What is odd about the files without keeping them from being used.
    public let warnings: [String]
    /// Encrypts the sessions that clients keep to resume; a new context forgets them. Servers only.
    private let ticketKey: TicketKey?
    // GnuTLS allows concurrent use of credentials and priorities once they are set up.
    nonisolated(unsafe) let credentials: gnutls_certificate_credentials_t
    nonisolated(unsafe) let priority: gnutls_priority_t

    /// Loads the files.
    /// - Throws: `TransportError` naming the file or setting that is not usable.
    public init(_ role: Role, _ settings: Settings) throws(TransportError) {
        self.role = role
        self.settings = settings
        let findings = settings.checksFiles ? CertificateCheck.findings(role, settings) : []
        if let error = findings.first(where: \.isError) { throw .refused(error.text) }
        warnings = findings.map(\.text)
        ticketKey = role == .server ? TicketKey() : nil
        var credentials: gnutls_certificate_credentials_t?
        let code = gnutls_certificate_allocate_credentials(&credentials)
        guard code == 0, let credentials else { throw .tls("Unable to allocate x509 credentials", code) }
        do throws(TransportError) {
            try Self.load(settings, into: credentials)
            priority = try Self.priority(settings.priority)
        } catch {
            gnutls_certificate_free_credentials(credentials)
            throw error
        }
        self.credentials = credentials
    }

    deinit {
        gnutls_priority_deinit(priority)
        gnutls_certificate_free_credentials(credentials)
    }

    private static func load(_ settings: Settings, into credentials: gnutls_certificate_credentials_t) throws(TransportError) {
        if let file = settings.authorityFile {
            try readable(file, "CA certificate")
            let count = gnutls_certificate_set_x509_trust_file(credentials, file, GNUTLS_X509_FMT_PEM)
            if count < 0 { throw .tls("Unable to set x509 CA certificate: \(file)", count) }
        } else {
            let count = gnutls_certificate_set_x509_system_trust(credentials)
            if count < 0 { throw .tls("Unable to load the system's CA certificates", count) }
        }
        if let file = settings.revocationFile {
            try readable(file, "CRL")
            let count = gnutls_certificate_set_x509_crl_file(credentials, file, GNUTLS_X509_FMT_PEM)
            if count < 0 { throw .tls("Unable to set x509 certificate revocation list: \(file)", count) }
        }
        if let certificate = settings.certificateFile, let key = settings.keyFile {
            try readable(certificate, "certificate")
            try readable(key, "private key")
            let code = gnutls_certificate_set_x509_key_file(credentials, certificate, key, GNUTLS_X509_FMT_PEM)
            if code < 0 { throw .tls("Unable to set x509 key and certificate: \(key), \(certificate)", code) }
        }
    }

    private static func readable(_ file: String, _ what: String) throws(TransportError) {
        guard access(file, R_OK) == 0 else { throw .system("Cannot read \(what) '\(file)'", errno) }
    }

    private static func priority(_ text: String) throws(TransportError) -> gnutls_priority_t {
        var priority: gnutls_priority_t?
        let code = gnutls_priority_init(&priority, text, nil)
        guard code == 0, let priority else { throw .tls("Unable to set TLS session priority to \(text)", code) }
        return priority
    }
}

extension TLSContext {
    /// Lets the session's client resume it later without another exchange of certificates.
    func enableResumption(_ session: gnutls_session_t) { ticketKey?.enable(session) }
}

/// The secret behind session tickets.
///
/// Unchecked: it is not changed once it is made.
private final class TicketKey: @unchecked Sendable {
    private var key = gnutls_datum_t()

    init?() { if gnutls_session_ticket_key_generate(&key) != 0 { return nil } }

    deinit {
        if let data = key.data { explicit_bzero(data, Int(key.size)) }
        cgnutls_free_data(&key)
    }

    func enable(_ session: gnutls_session_t) { gnutls_session_ticket_enable_server(session, &key) }
}
