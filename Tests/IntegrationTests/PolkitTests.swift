// SPDX-License-Identifier: Apache-2.0
import Foundation
import TestSupport
import Testing

enum PolkitPrerequisites {
    static var missing: String? {
        TestDaemon.Kind.own.reasonForSkipping ?? PrivatePolkit.reasonForSkipping
            ?? (ChildProcess.find("virsh") == nil ? "virsh is not installed" : nil)
            ?? (ChildProcess.find("setpriv") == nil ? "setpriv is not installed" : nil)
    }
}

@Suite(
    "A real polkitd", .serialized,
    .enabled(if: PolkitPrerequisites.missing == nil, "polkitd, dbus-daemon, virsh, root or swiftvirtd is missing"))
struct PolkitTests {
    /// nobody may in, daemon may not; nobody may look at the connection and at all domains but those named "test".
    private static let rules = """
        polkit.addRule(function(action, subject) {
            if (action.id == "org.libvirt.unix.manage" || action.id == "org.libvirt.unix.monitor")
                return subject.user == "daemon" ? polkit.Result.NO : polkit.Result.YES;
            if (action.id == "org.libvirt.api.domain.getattr" && action.lookup("domain_name") == "test")
                return polkit.Result.NO;
            if (action.id == "org.libvirt.api.connect.search-networks") return polkit.Result.NO;
            if (action.id.indexOf("org.libvirt.api.") == 0 && action.lookup("connect_driver") == "Test")
                return polkit.Result.YES;
        });
        """

    private static func virsh(_ user: Int, _ uri: String, _ arguments: String...) -> String {
        do {
            return try ChildProcess.run(
                "setpriv",
                ["--reuid", "\(user)", "--regid", "\(user)", "--clear-groups", "timeout", "20", "virsh", "-q", "-c", uri] + arguments,
                environment: ["HOME": "/nonexistent"])
        } catch {
            return "\(error)"
        }
    }

    private static let nobody = 65534
    private static let daemonUser = 1

    @Test("says who may in, and what they may see")
    func polkit() async throws {
        let polkit = try PrivatePolkit(rules: Self.rules)
        let daemon = try await TestDaemon.start(
            .own,
            configuration: [
                "auth_unix_rw = \"polkit\"", "auth_unix_ro = \"polkit\"", "unix_sock_rw_perms = \"0777\"", "access_drivers = [\"polkit\"]",
            ], environment: polkit.environment)
        let uri = "test+unix:///default?socket=\(daemon.socket)"
        #expect(Self.virsh(Self.daemonUser, uri, "list").contains("authentication failed: access denied by policy"))
        #expect(Self.virsh(Self.nobody, uri, "list", "--all", "--name").trimmingCharacters(in: .whitespacesAndNewlines).isEmpty)
        #expect(Self.virsh(Self.nobody, uri, "dominfo", "test").contains("failed to get domain 'test'"))
        #expect(Self.virsh(Self.nobody, uri, "net-list").contains("access denied: 'Test' denied access"))
        #expect(Self.virsh(Self.nobody, uri, "pool-list").contains("default-pool"))
        // Root needs no polkit to get in, and polkit refuses it nothing.
        #expect(Self.virsh(0, uri, "list", "--name").contains("test"))
    }

    @Test("that is not there lets root in and nobody else")
    func absent() async throws {
        let daemon = try await TestDaemon.start(
            .own, configuration: ["auth_unix_rw = \"polkit\"", "unix_sock_rw_perms = \"0777\""],
            environment: ["DBUS_SYSTEM_BUS_ADDRESS": "unix:path=/nonexistent/bus"])
        let uri = "test+unix:///default?socket=\(daemon.socket)"
        #expect(Self.virsh(Self.nobody, uri, "list").contains("authentication failed"))
        #expect(Self.virsh(0, uri, "list", "--name").contains("test"))
    }
}
