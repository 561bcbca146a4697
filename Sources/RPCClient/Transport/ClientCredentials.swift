// SPDX-License-Identifier: Apache-2.0
import Transport

/// Which certificate files a client uses.
///
/// The `pkipath` folder when the URI names one; otherwise an ordinary user's own files where they are complete; otherwise the
/// system's. The authority's certificate has to exist, everything else may be missing.
struct ClientCredentials {
    private(set) var settings = TLSContext.Settings()

    init(
        _ parameters: ConnectionURI.Parameters, environment: ClientEnvironment,
        exists: (String) -> Bool = ClientEnvironment.fileExists
    ) {
        if let folder = parameters.pkiPath {
            use(folder, exists)
        } else {
            if !environment.isRoot { useOwn("\(environment.home)/.pki/libvirt", exists) }
            useSystem(environment.systemPKIFolder, exists)
        }
        if let priority = parameters.tlsPriority { settings.priority = priority }
        settings.verifiesPeer = !parameters.noVerify
    }

    private mutating func use(_ folder: String, _ exists: (String) -> Bool) {
        settings.authorityFile = "\(folder)/cacert.pem"
        useRevocations("\(folder)/cacrl.pem", exists)
        useIdentity("\(folder)/clientcert.pem", "\(folder)/clientkey.pem", exists)
    }

    private mutating func useOwn(_ folder: String, _ exists: (String) -> Bool) {
        if exists("\(folder)/cacert.pem") { settings.authorityFile = "\(folder)/cacert.pem" }
        useRevocations("\(folder)/cacrl.pem", exists)
        useIdentity("\(folder)/clientcert.pem", "\(folder)/clientkey.pem", exists)
    }

    /// Fills in what is not known yet.
    private mutating func useSystem(_ folder: String, _ exists: (String) -> Bool) {
        if settings.authorityFile == nil { settings.authorityFile = "\(folder)/CA/cacert.pem" }
        if settings.revocationFile == nil { useRevocations("\(folder)/CA/cacrl.pem", exists) }
        if settings.certificateFile == nil {
            useIdentity("\(folder)/libvirt/clientcert.pem", "\(folder)/libvirt/private/clientkey.pem", exists)
        }
    }

    private mutating func useRevocations(_ file: String, _ exists: (String) -> Bool) {
        if exists(file) { settings.revocationFile = file }
    }

    private mutating func useIdentity(_ certificate: String, _ key: String, _ exists: (String) -> Bool) {
        guard exists(certificate), exists(key) else { return }
        settings.certificateFile = certificate
        settings.keyFile = key
    }
}
