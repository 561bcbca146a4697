// SPDX-License-Identifier: Apache-2.0
import Glibc

/// What the calling process brings along: decides the default paths.
public struct ClientEnvironment: Sendable, Hashable {
    public var isRoot: Bool
    /// Home folder, for the user's own certificates.
    public var home: String
    /// Folder of the user's sockets, `$XDG_RUNTIME_DIR`.
    public var runtimeFolder: String
    /// Folder of the system daemons' sockets.
    public var systemRunFolder = "/var/run/libvirt"
    /// Root of the system's certificates.
    public var systemPKIFolder = "/etc/pki"

    /// Folder of the system's configuration.
    public var systemConfigurationFolder = "/etc/libvirt"

    /// The URI of those who name none, `$LIBVIRT_DEFAULT_URI`.
    public var defaultURI: String?

    /// Folder of the user's own configuration, `$XDG_CONFIG_HOME`.
    public var configurationFolder: String

    /// Where the client's own settings are, `libvirt.conf`.
    var configurationFile: String { (isRoot ? systemConfigurationFolder : "\(configurationFolder)/libvirt") + "/libvirt.conf" }

    public init(isRoot: Bool, home: String, runtimeFolder: String) {
        self.isRoot = isRoot
        self.home = home
        self.runtimeFolder = runtimeFolder
        configurationFolder = Self.variable("XDG_CONFIG_HOME") ?? "\(home)/.config"
    }

    /// This process's own.
    public static var current: ClientEnvironment {
        let home = variable("HOME") ?? "/"
        var result = ClientEnvironment(
            isRoot: geteuid() == 0, home: home,
            runtimeFolder: variable("XDG_RUNTIME_DIR") ?? (variable("XDG_CACHE_HOME") ?? "\(home)/.cache"))
        result.defaultURI = variable("LIBVIRT_DEFAULT_URI")
        return result
    }

    static func variable(_ name: String) -> String? {
        guard let value = getenv(name) else { return nil }
        let text = String(cString: value)
        return text.isEmpty ? nil : text
    }

    static func fileExists(_ path: String) -> Bool { access(path, F_OK) == 0 }
}

extension ConnectionURI {
    /// Where the daemon's unix socket is: the `socket` parameter, or the default for user, driver and mode.
    /// - Parameter exists: tells whether a path exists; mode `auto` prefers a driver's own daemon when its socket is there.
    func socketPath(readOnly: Bool, environment: ClientEnvironment, exists: (String) -> Bool = ClientEnvironment.fileExists) -> String {
        if let socket = parameters.socket { return socket }
        let isUsersOwn = !environment.isRoot && (path == "/session" || driver == "test")
        let folder = isUsersOwn ? "\(environment.runtimeFolder)/libvirt" : environment.systemRunFolder
        // A user's own daemon has no read-only socket.
        let suffix = readOnly && !isUsersOwn ? "-ro" : ""
        let direct = "\(folder)/virt\(driver)d-sock\(suffix)"
        let legacy = "\(folder)/libvirt-sock\(suffix)"
        return switch parameters.mode {
        case .direct: direct
        case .legacy: legacy
        case .auto: exists(direct) ? direct : legacy
        }
    }
}
