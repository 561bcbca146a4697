// SPDX-License-Identifier: Apache-2.0
internal import ArgumentParser
private import DaemonConfiguration
private import Errors
private import Glibc
private import Transport

/// Certificates, before somebody cannot connect.
struct PKICommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "pki", abstract: "Look after certificates.", subcommands: [Check.self])

    struct Check: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Check certificate, key and authority as a daemon or client would load them.",
            discussion: """
                Prints the files and what is wrong with them: what is missing or cannot be read, times, key usage and purpose, a key \
                that does not fit, a certificate that the authority did not sign, a key that everybody can read. Exit status 1 when \
                the files cannot be used.
                """)

        @Flag(help: "Check what a client uses instead of what the daemon uses.")
        var client = false
        @Option(help: "Take the places of the daemon's files from this libvirtd.conf.")
        var config: String?
        @Option(name: .customLong("pkipath"), help: "All files are in this folder, as the URI parameter pkipath has it.")
        var folder: String?
        @Option(help: "The authority's certificate.")
        var ca: String?
        @Option(help: "The certificate.")
        var cert: String?
        @Option(help: "Its private key.")
        var key: String?
        @Option(help: "The revocation list.")
        var crl: String?

        func run() throws {
            let role: TLSContext.Role = client ? .client : .server
            let settings = try settings(role)
            let files = [
                ("authority", settings.authorityFile), ("certificate", settings.certificateFile), ("key", settings.keyFile),
                ("revocation list", settings.revocationFile),
            ]
            for (name, file) in files { print("\(name): \(file ?? "none")") }
            let findings = CertificateCheck.findings(role, settings)
            for finding in findings { print("\(finding.isError ? "error" : "warning"): \(finding.text)") }
            guard !findings.contains(where: \.isError) else { throw ExitCode.failure }
            do throws(TransportError) {
                // What the check does not look at: whether key and certificate fit, the list, the priority string.
                var settings = settings
                settings.checksFiles = false
                _ = try TLSContext(role, settings)
            } catch {
                print("error: \(error)")
                throw ExitCode.failure
            }
            print("The files can be used.")
        }

        private func settings(_ role: TLSContext.Role) throws -> TLSContext.Settings {
            let isPrivileged = geteuid() == 0
            let home = isPrivileged ? nil : getenv("HOME").map { String(cString: $0) }
            let places = folder.map { CertificatePlaces(role, folder: $0) } ?? CertificatePlaces(role, home: home)
            var settings = TLSContext.Settings()
            settings.authorityFile = ca ?? places.authority
            settings.certificateFile = cert ?? places.certificate
            settings.keyFile = key ?? places.key
            settings.revocationFile = crl ?? (access(places.revocations, F_OK) == 0 ? places.revocations : nil)
            guard let config else { return settings }
            do throws(VirtError) {
                let reading = try DaemonConfiguration.read(path: config, isPrivileged: isPrivileged).configuration
                if let file = reading.authorityFile { settings.authorityFile = file }
                if let file = reading.certificateFile { settings.certificateFile = file }
                if let file = reading.keyFile { settings.keyFile = file }
                if let file = reading.revocationFile { settings.revocationFile = file }
                if let priority = reading.tlsPriority { settings.priority = priority }
            } catch {
                throw ValidationError(error.message)
            }
            return settings
        }
    }
}
