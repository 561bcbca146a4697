// SPDX-License-Identifier: Apache-2.0
import CGnuTLS
import Glibc

/// Looks at certificate files before they are used, so that a mistake is told where it was made and not by clients that cannot connect.
public enum CertificateCheck {
    /// Something that is not as it should be.
    public struct Finding: Sendable, Hashable {
        /// The files cannot be used like this. Others may work, with some peers.
        public let isError: Bool
        public let text: String
    }

    /// Checks certificate, authorities and key against each other.
    /// - Returns: what was found, in the order in which the reference looks; files that are missing are somebody else's to tell.
    public static func findings(_ role: TLSContext.Role, _ settings: TLSContext.Settings) -> [Finding] {
        var report = Report(role: role, now: time(nil))
        do throws(TransportError) {
            try report.check(settings)
        } catch {
            report.error("\(error)")
        }
        return report.findings
    }

    private struct Report {
        let role: TLSContext.Role
        let now: time_t
        var findings: [Finding] = []

        init(role: TLSContext.Role, now: time_t) {
            self.role = role
            self.now = now
        }

        var roleName: String { role == .server ? "server" : "client" }

        mutating func error(_ text: String) { findings.append(Finding(isError: true, text: text)) }
        mutating func warning(_ text: String) { findings.append(Finding(isError: false, text: text)) }

        mutating func check(_ settings: TLSContext.Settings) throws(TransportError) {
            let own = settings.certificateFile.flatMap { access($0, R_OK) == 0 ? $0 : nil }
            let authority = settings.authorityFile.flatMap { access($0, R_OK) == 0 ? $0 : nil }
            if let own {
                let list = try CertificateList(own, what: "\(roleName) certificate")
                _ = list.withCertificate(0) { check($0, own, isAuthority: false) }
                if let authority {
                    let authorities = try CertificateList(authority, what: "CA certificate list")
                    for index in 0..<authorities.count {
                        _ = authorities.withCertificate(index) { check($0, authority, isAuthority: true) }
                    }
                    checkPair(list, own, authorities, authority)
                }
            } else if let authority {
                let authorities = try CertificateList(authority, what: "CA certificate list")
                for index in 0..<authorities.count { _ = authorities.withCertificate(index) { check($0, authority, isAuthority: true) } }
            }
            if let key = settings.keyFile { checkPermissions(key) }
        }

        // MARK: One certificate

        private mutating func check(_ certificate: gnutls_x509_crt_t, _ file: String, isAuthority: Bool) {
            checkTimes(certificate, file, isAuthority ? "CA" : roleName)
            checkConstraints(certificate, file, isAuthority: isAuthority)
            checkUsage(certificate, file, isAuthority: isAuthority)
            if !isAuthority { checkPurpose(certificate, file) }
        }

        private mutating func checkTimes(_ certificate: gnutls_x509_crt_t, _ file: String, _ kind: String) {
            if gnutls_x509_crt_get_expiration_time(certificate) < now { error("The \(kind) certificate \(file) has expired") }
            if gnutls_x509_crt_get_activation_time(certificate) > now { error("The \(kind) certificate \(file) is not yet active") }
        }

        private mutating func checkConstraints(_ certificate: gnutls_x509_crt_t, _ file: String, isAuthority: Bool) {
            let status = gnutls_x509_crt_get_basic_constraints(certificate, nil, nil, nil)
            if status > 0, !isAuthority {
                error("The certificate \(file) basic constraints show a CA, but we need one for a \(roleName)")
            } else if status == 0, isAuthority {
                error("The certificate \(file) basic constraints do not show a CA")
            } else if status == GNUTLS_E_REQUESTED_DATA_NOT_AVAILABLE, isAuthority {
                error("The certificate \(file) is missing basic constraints for a CA")
            } else if status < 0, status != GNUTLS_E_REQUESTED_DATA_NOT_AVAILABLE {
                error("Unable to query certificate \(file) basic constraints \(String(cString: gnutls_strerror(status)))")
            }
        }

        private mutating func checkUsage(_ certificate: gnutls_x509_crt_t, _ file: String, isAuthority: Bool) {
            var usage: UInt32 = 0, critical: UInt32 = 0
            // Without the extension everything is permitted.
            guard gnutls_x509_crt_get_key_usage(certificate, &usage, &critical) == 0 else { return }
            var missing: [String] = []
            if isAuthority {
                if usage & UInt32(GNUTLS_KEY_KEY_CERT_SIGN) == 0 { missing.append("certificate signing") }
            } else {
                if usage & UInt32(GNUTLS_KEY_DIGITAL_SIGNATURE) == 0 { missing.append("digital signature") }
                // Only RSA keys encipher others. The reference asks it of all, and refuses elliptic curves by that.
                let isRSA = gnutls_x509_crt_get_pk_algorithm(certificate, nil) == Int32(GNUTLS_PK_RSA.rawValue)
                if isRSA, usage & UInt32(GNUTLS_KEY_KEY_ENCIPHERMENT) == 0 { missing.append("key encipherment") }
            }
            for use in missing {
                findings.append(Finding(isError: critical != 0, text: "Certificate \(file) usage does not permit \(use)"))
            }
        }

        private mutating func checkPurpose(_ certificate: gnutls_x509_crt_t, _ file: String) {
            let wanted = role == .server ? GNUTLS_KP_TLS_WWW_SERVER : GNUTLS_KP_TLS_WWW_CLIENT
            var isCritical = false
            for index in UInt32(0)..<64 {
                var text = [CChar](repeating: 0, count: 256)
                var size = text.count
                var critical: UInt32 = 0
                let status = gnutls_x509_crt_get_key_purpose_oid(certificate, index, &text, &size, &critical)
                if status == GNUTLS_E_REQUESTED_DATA_NOT_AVAILABLE {
                    // Without any purpose all are allowed.
                    if index == 0 { return }
                    break
                }
                guard status == 0 else { return error("Unable to query certificate \(file) key purpose") }
                if critical != 0 { isCritical = true }
                let purpose = String(decoding: text.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
                if purpose == wanted || purpose == GNUTLS_KP_ANY { return }
            }
            findings.append(
                Finding(isError: isCritical, text: "Certificate \(file) purpose does not allow use for with a TLS \(roleName)"))
        }

        // MARK: Files beside each other

        private mutating func checkPair(
            _ own: borrowing CertificateList, _ ownFile: String, _ authorities: borrowing CertificateList, _ authorityFile: String
        ) {
            var status: UInt32 = 0
            let code = gnutls_x509_crt_list_verify(
                own.pointer, UInt32(own.count), authorities.pointer, UInt32(authorities.count), nil, 0, 0, &status)
            if code < 0 {
                return error("Unable to verify \(roleName) certificate \(ownFile) against CA certificate \(authorityFile)")
            }
            // The times are told in plain words above.
            let dates = GNUTLS_CERT_EXPIRED.rawValue | GNUTLS_CERT_NOT_ACTIVATED.rawValue
            guard status & ~(dates | GNUTLS_CERT_INVALID.rawValue) != 0 || status == GNUTLS_CERT_INVALID.rawValue,
                let problem = TLSSession.problem(status)
            else { return }
            error("Our own certificate \(ownFile) failed validation against \(authorityFile): \(problem)")
        }

        private mutating func checkPermissions(_ file: String) {
            var status = stat()
            guard stat(file, &status) == 0 else { return }
            if status.st_mode & 0o007 != 0 { warning("The private key \(file) is open to every user of this host") }
        }
    }
}
