// SPDX-License-Identifier: Apache-2.0
internal import DriverSupport
internal import Errors
internal import Glibc

/// What `qemu.conf` sets, as far as this driver heeds it.
struct QEMUConfiguration: Sendable {
    /// The daemon serves the machine, not one user.
    var isPrivileged = true
    /// Whom QEMU runs as; nil leaves it with the daemon's own identity.
    var identity: ProcessIdentity?
    var dynamicOwnership = true
    var vncListen = "127.0.0.1"
    var spiceListen = "127.0.0.1"
    var displayPorts: ClosedRange<Int32> = 5900...65535
    /// Path of an UEFI image and of the template of its variables.
    var firmware: [(code: String, variables: String)] = []
    /// How long a call waits for the domain's job, and for an answer of its monitor.
    var jobDeadline: Duration = .seconds(30)
    var monitorDeadline: Duration = .seconds(20)
    /// Statistics are asked often and for many guests: one that is slow gives what is known without it.
    var statisticsDeadline: Duration = .seconds(5)
    var startDeadline: Duration = .seconds(60)
    /// How long a guest may take to end when it is told to.
    var endDeadline: Duration = .seconds(10)
    /// What the file says and this driver does not heed.
    var warnings: [String] = []

    /// Reads the file; one that is missing means the defaults.
    static func load(_ path: String, isPrivileged: Bool) throws(VirtError) -> QEMUConfiguration {
        var configuration = QEMUConfiguration()
        configuration.isPrivileged = isPrivileged
        // Not in the file, which the stock daemon reads too and would complain about.
        if let value = getenv("SWIFTVIRT_MONITOR_DEADLINE"), let seconds = Int(String(cString: value)), seconds > 0 {
            configuration.monitorDeadline = .seconds(seconds)
            configuration.startDeadline = .seconds(seconds)
        }
        var user = "libvirt-qemu"
        var group = "libvirt-qemu"
        let text = try Files.readText(path) ?? ""
        let settings = try ConfigurationFile(text: text, path: path)
        for (key, value) in settings.values {
            switch (key, value) {
            case ("user", .string(let name)): user = name
            case ("group", .string(let name)): group = name
            case ("dynamic_ownership", .integer(let flag)): configuration.dynamicOwnership = flag != 0
            case ("vnc_listen", .string(let address)): configuration.vncListen = address
            case ("spice_listen", .string(let address)): configuration.spiceListen = address
            case ("remote_display_port_min", .integer(let port)):
                configuration.displayPorts = try range(port, Int64(configuration.displayPorts.upperBound), path)
            case ("remote_display_port_max", .integer(let port)):
                configuration.displayPorts = try range(Int64(configuration.displayPorts.lowerBound), port, path)
            case ("nvram", .strings(let pairs)):
                configuration.firmware = pairs.compactMap { pair in
                    pair.firstIndex(of: ":").map { (String(pair[..<$0]), String(pair[pair.index(after: $0)...])) }
                }
            case ("security_driver", .string("none")), ("cgroup_controllers", .strings([])), ("stdio_handler", .string("file")),
                ("namespaces", .strings([])), ("remember_owner", _), ("user", _), ("group", _):
                break
            default: configuration.warnings.append("\(path): \(key) is not supported yet and has no effect")
            }
        }
        if isPrivileged { configuration.identity = try ProcessIdentity(user: user, group: group) }
        return configuration
    }

    private static func range(_ low: Int64, _ high: Int64, _ path: String) throws(VirtError) -> ClosedRange<Int32> {
        guard low >= 5900, high <= 65535, low <= high else {
            throw VirtError(
                .internalError, .unspecified, "\(path): remote_display_port_min and _max must be in order and within 5900 and 65535")
        }
        return Int32(low)...Int32(high)
    }
}

/// A user and a group that a process runs as.
struct ProcessIdentity: Sendable, Hashable {
    var user: uid_t
    var group: gid_t

    /// Finds both by name, or takes numbers (with a leading `+` or without).
    init?(user: String, group: String) throws(VirtError) {
        func number(_ text: String) -> UInt32? { UInt32(text.hasPrefix("+") ? String(text.dropFirst()) : text) }
        if let id = number(user) {
            self.user = id
        } else {
            guard let entry = getpwnam(user) else { return nil }
            self.user = entry.pointee.pw_uid
        }
        if let id = number(group) {
            self.group = id
        } else {
            guard let entry = getgrnam(group) else { return nil }
            self.group = entry.pointee.gr_gid
        }
    }
}
