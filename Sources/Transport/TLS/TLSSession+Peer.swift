// SPDX-License-Identifier: Apache-2.0
import CGnuTLS
import Glibc

extension TLSSession {
    /// Checks the peer's certificate chain.
    /// - Returns: the distinguished name of the peer's certificate.
    /// - Throws: `TransportError.refused` with the reason in the reference's words.
    public func verifyPeer() throws(TransportError) -> String {
        var status: UInt32 = 0
        let code = gnutls_certificate_verify_peers2(session, &status)
        if code == GNUTLS_E_NO_CERTIFICATE_FOUND { throw .refused("Client did not present a certificate") }
        guard code == 0 else { throw .tls("Unable to verify TLS peer", code) }
        if let problem = Self.problem(status) { throw .refused("Certificate failed validation: \(problem)") }
        return try peerName()
    }

    static func problem(_ status: UInt32) -> String? {
        let bits: [(gnutls_certificate_status_t, String)] = [
            (GNUTLS_CERT_SIGNER_NOT_FOUND, "The certificate hasn't got a known issuer."),
            (GNUTLS_CERT_REVOKED, "The certificate has been revoked."),
            (GNUTLS_CERT_INSECURE_ALGORITHM, "The certificate uses an insecure algorithm"),
            (GNUTLS_CERT_NOT_ACTIVATED, "The certificate is not yet activated"),
            (GNUTLS_CERT_EXPIRED, "The certificate has expired"),
            (GNUTLS_CERT_INVALID, "The certificate is not trusted."),
        ]
        guard status != 0 else { return nil }
        return bits.first { status & $0.0.rawValue != 0 }?.1 ?? "The certificate is not acceptable (status \(status))"
    }

    private func peerName() throws(TransportError) -> String {
        var count: UInt32 = 0
        guard let list = gnutls_certificate_get_peers(session, &count), count > 0 else {
            throw .refused("The certificate has no peers")
        }
        var certificate: gnutls_x509_crt_t?
        guard gnutls_x509_crt_init(&certificate) == 0, let certificate else { throw .refused("Unable to initialize certificate") }
        defer { gnutls_x509_crt_deinit(certificate) }
        guard gnutls_x509_crt_import(certificate, list, GNUTLS_X509_FMT_DER) == 0 else {
            throw .refused("Unable to load certificate")
        }
        var length = 0
        gnutls_x509_crt_get_dn(certificate, nil, &length)
        guard length > 0 else { return "" }
        var bytes = [CChar](repeating: 0, count: length + 1)
        guard gnutls_x509_crt_get_dn(certificate, &bytes, &length) == 0 else {
            throw .refused("Certificate distinguished name can not be read")
        }
        return String(decoding: bytes[..<min(length, bytes.count)].map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    /// Checks that the peer's certificate was made for a host.
    public func checkHostName(_ name: String) throws(TransportError) {
        var count: UInt32 = 0
        var certificate: gnutls_x509_crt_t?
        guard let list = gnutls_certificate_get_peers(session, &count), count > 0, gnutls_x509_crt_init(&certificate) == 0,
            let certificate
        else { throw .refused("The certificate has no peers") }
        defer { gnutls_x509_crt_deinit(certificate) }
        guard gnutls_x509_crt_import(certificate, list, GNUTLS_X509_FMT_DER) == 0,
            gnutls_x509_crt_check_hostname(certificate, name) != 0
        else {
            throw .refused("Certificate \(try peerName()) owner does not match the hostname \(name)")
        }
    }
}
