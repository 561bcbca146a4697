// SPDX-License-Identifier: Apache-2.0

/// Where the stock daemon and its clients keep certificates.
public struct CertificatePlaces: Sendable, Hashable {
    public var authority: String
    public var revocations: String
    public var certificate: String
    public var key: String

    /// - Parameters:
    ///   - role: whose certificate.
    ///   - home: a user's own places are below it; nil: the system's places.
    ///   - prefix: goes in front of all.
    public init(_ role: TLSContext.Role, home: String? = nil, prefix: String = "") {
        if let home {
            self.init(role, folder: prefix + home + "/.pki/libvirt")
        } else {
            let name = role == .server ? "server" : "client"
            self.init(
                authority: prefix + "/etc/pki/CA/cacert.pem", revocations: prefix + "/etc/pki/CA/cacrl.pem",
                certificate: prefix + "/etc/pki/libvirt/\(name)cert.pem", key: prefix + "/etc/pki/libvirt/private/\(name)key.pem")
        }
    }

    /// All files in one folder, as `pkipath` names it.
    public init(_ role: TLSContext.Role, folder: String) {
        let name = role == .server ? "server" : "client"
        self.init(
            authority: folder + "/cacert.pem", revocations: folder + "/cacrl.pem", certificate: folder + "/\(name)cert.pem",
            key: folder + "/\(name)key.pem")
    }

    private init(authority: String, revocations: String, certificate: String, key: String) {
        self.authority = authority
        self.revocations = revocations
        self.certificate = certificate
        self.key = key
    }
}
