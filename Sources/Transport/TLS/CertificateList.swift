// SPDX-License-Identifier: Apache-2.0
import CGnuTLS

/// Certificates read from a PEM file, in its order.
struct CertificateList: ~Copyable {
    private var entries: UnsafeMutablePointer<gnutls_x509_crt_t?>?
    let count: Int

    /// - Throws: `TransportError.refused`, with what the certificates are for in front of the file's name.
    init(_ file: String, what: String) throws(TransportError) {
        var content = gnutls_datum_t()
        guard gnutls_load_file(file, &content) == 0 else { throw .refused("Unable to import \(what) \(file)") }
        defer { cgnutls_free_data(&content) }
        var count: UInt32 = 0
        var list: UnsafeMutablePointer<gnutls_x509_crt_t?>?
        guard gnutls_x509_crt_list_import2(&list, &count, &content, GNUTLS_X509_FMT_PEM, 0) >= 0, count > 0 else {
            throw .refused("Unable to import \(what) \(file)")
        }
        entries = list
        self.count = Int(count)
    }

    deinit {
        guard let entries else { return }
        for index in 0..<count { gnutls_x509_crt_deinit(entries[index]) }
        cgnutls_free(entries)
    }

    var pointer: UnsafeMutablePointer<gnutls_x509_crt_t?>? { entries }

    func withCertificate<Result>(_ index: Int, _ body: (gnutls_x509_crt_t) throws -> Result) rethrows -> Result? {
        guard index < count, let certificate = entries?[index] else { return nil }
        return try body(certificate)
    }
}
