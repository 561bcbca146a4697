// SPDX-License-Identifier: Apache-2.0
import DaemonConfiguration
import Glibc
import Transport

/// Where the daemon keeps its files: the stock places, for the system or for one user, under a prefix if there is one.
struct DaemonPaths: Sendable {
    let isPrivileged: Bool
    let prefix: String
    /// `/etc/libvirt` or the user's `~/.config/libvirt`.
    let configurationFolder: String
    /// `/run/libvirt` or the user's.
    let runtimeFolder: String
    let pidFile: String
    private let certificates: CertificatePlaces

    init(prefix: String?, isPrivileged: Bool) {
        let prefix = prefix ?? ""
        self.prefix = prefix
        self.isPrivileged = isPrivileged
        guard !isPrivileged else {
            configurationFolder = prefix + "/etc/libvirt"
            runtimeFolder = prefix + "/run/libvirt"
            pidFile = prefix + "/run/libvirtd.pid"
            certificates = CertificatePlaces(.server, prefix: prefix)
            return
        }
        let home = Self.environment("HOME") ?? "/"
        configurationFolder = prefix + (Self.environment("XDG_CONFIG_HOME") ?? home + "/.config") + "/libvirt"
        let cache = (Self.environment("XDG_CACHE_HOME") ?? home + "/.cache")
        runtimeFolder = prefix + (Self.environment("XDG_RUNTIME_DIR") ?? cache) + "/libvirt"
        pidFile = runtimeFolder + "/libvirtd.pid"
        certificates = CertificatePlaces(.server, home: home, prefix: prefix)
    }

    /// Who may do what, for the access driver `policy`.
    var accessPolicyFile: String { configurationFolder + "/access.policy" }

    var configurationFile: String { configurationFolder + "/libvirtd.conf" }

    func authorityFile(_ configuration: DaemonConfiguration) -> String { configuration.authorityFile ?? certificates.authority }

    func certificateFile(_ configuration: DaemonConfiguration) -> String {
        configuration.certificateFile ?? certificates.certificate
    }

    func keyFile(_ configuration: DaemonConfiguration) -> String {
        configuration.keyFile ?? certificates.key
    }

    /// The revocation list; nil when none is configured and there is none at the stock place.
    func revocationFile(_ configuration: DaemonConfiguration) -> String? {
        if let file = configuration.revocationFile { return file }
        return access(certificates.revocations, F_OK) == 0 ? certificates.revocations : nil
    }

    func socketFolder(_ configuration: DaemonConfiguration) -> String { configuration.unixSocketDirectory ?? runtimeFolder }

    static func environment(_ name: String) -> String? {
        guard let value = getenv(name), value.pointee != 0 else { return nil }
        return String(cString: value)
    }

    /// Makes a folder and those above it; what exists stays as it is.
    static func makeFolder(_ path: String, mode: mode_t = 0o755) {
        var made = ""
        for part in path.split(separator: "/") {
            made += "/" + part
            mkdir(made, mode)
        }
    }
}
