// SPDX-License-Identifier: Apache-2.0
import Errors
import Glibc

/// The connection of a user who names none.
enum DefaultURI {
    /// What the client's configuration says, or the daemon of this machine.
    static func probe() throws -> String {
        let isRoot = geteuid() == 0
        let file =
            isRoot
            ? "/etc/libvirt/libvirt.conf"
            : "\(ShellSession.variable("XDG_CONFIG_HOME") ?? "\(ShellSession.variable("HOME") ?? "")/.config")/libvirt/libvirt.conf"
        if let text = try? TextFile.read(file), let uri = configured(text) { return uri }
        return isRoot ? "qemu:///system" : "qemu:///session"
    }

    /// The value of `uri_default`.
    static func configured(_ text: String) -> String? {
        for line in text.split(separator: "\n") {
            let parts = line.split(separator: "=", maxSplits: 1).map { $0.drop { $0 == " " || $0 == "\t" } }
            guard parts.count == 2, parts[0].split(separator: " ").first == "uri_default" else { continue }
            return parts[1].split(separator: parts[1].first ?? "\"").first.map(String.init)
        }
        return nil
    }
}
