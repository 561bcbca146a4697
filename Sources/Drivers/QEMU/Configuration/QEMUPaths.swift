// SPDX-License-Identifier: Apache-2.0

/// Where the driver keeps what: the stock layout, below a prefix or a user's own folders.
public struct QEMUPaths: Sendable, Hashable {
    /// Definitions: `NAME.xml`, and `autostart/NAME.xml` links to them.
    public var configuration: String
    /// Of running guests: `NAME.xml`, `NAME.pid`; gone after a restart of the host.
    public var state: String
    /// `domain-ID-NAME/`, `save/`, `nvram/`, ...
    public var library: String
    public var log: String
    public var cache: String
    /// `qemu.conf`.
    public var driverConfiguration: String

    /// The layout of `qemu:///system`; with a prefix, everything is below that folder.
    public static func system(prefix: String = "") -> QEMUPaths {
        QEMUPaths(
            configuration: prefix + "/etc/libvirt/qemu", state: prefix + "/run/libvirt/qemu",
            library: prefix + "/var/lib/libvirt/qemu", log: prefix + "/var/log/libvirt/qemu",
            cache: prefix + "/var/cache/libvirt/qemu", driverConfiguration: prefix + "/etc/libvirt/qemu.conf")
    }

    /// The layout of `qemu:///session` by the user's XDG folders.
    public static func session(prefix: String = "", _ environment: (String) -> String?) -> QEMUPaths {
        let home = environment("HOME") ?? "/"
        func folder(_ variable: String, _ standard: String) -> String { prefix + (environment(variable) ?? home + "/" + standard) }
        let configuration = folder("XDG_CONFIG_HOME", ".config") + "/libvirt"
        let cache = folder("XDG_CACHE_HOME", ".cache") + "/libvirt"
        let runtime = folder("XDG_RUNTIME_DIR", ".cache") + "/libvirt"
        return QEMUPaths(
            configuration: configuration + "/qemu", state: runtime + "/qemu/run", library: configuration + "/qemu/lib",
            log: cache + "/qemu/log", cache: cache + "/qemu", driverConfiguration: configuration + "/qemu.conf")
    }

    var autostart: String { configuration + "/autostart" }
    var save: String { library + "/save" }
    var nvram: String { library + "/nvram" }
    var snapshots: String { library + "/snapshot" }
    var channelTargets: String { library + "/channel/target" }

    func definition(_ name: String) -> String { "\(configuration)/\(name).xml" }
    func autostartLink(_ name: String) -> String { "\(autostart)/\(name).xml" }
    func status(_ name: String) -> String { "\(state)/\(name).xml" }
    func pidFile(_ name: String) -> String { "\(state)/\(name).pid" }
    func logFile(_ name: String) -> String { "\(log)/\(name).log" }
    func managedSave(_ name: String) -> String { "\(save)/\(name).save" }

    /// What must be there before anything is written.
    var folders: [String] { [configuration, autostart, state, library, log, cache, save, nvram, snapshots, channelTargets] }
}
