// SPDX-License-Identifier: Apache-2.0
import Foundation
import TestSupport
import Testing

/// The daemon is killed with a monitor command on its way: the next one has to find every guest as it is.
@Suite(
    "kill -9 of the daemon in the middle of", .serialized,
    .enabled(if: GatedDaemon.reasonForSkipping == nil, "virsh, QEMU, python3 or root is missing"))
struct DaemonKillTests {
    @Test(
        "a start: the half-started guest is ended, and can be started again", arguments: ["before the greeting", "query-chardev", "cont"])
    func start(_ step: String) async throws {
        let host = try await GatedDaemon()
        try await host.define("guest")
        if step == "before the greeting" {
            try host.set("mute")
            async let complaint = host.complaint("start", "guest")
            try await host.wait("QEMU to be started") { (try? host.processID("guest")) != nil }
            let process = try host.processID("guest")
            try await host.daemon.killAndRestart()
            _ = await complaint
            host.clear("mute")
            // Without a word from it nobody can tell a slow guest from a dead one: it is the administrator's to end.
            try await host.shutOff("guest")
            try await host.wait("QEMU to be gone") { kill(process, 0) != 0 }
        } else {
            try await host.killDaemon(holding: step, of: ["start", "guest"])
        }
        try await waitFor("shut off", host)
        try await host.virsh("start", "guest")
        #expect(try await host.state("guest") == "running")
        try await host.virsh("destroy", "guest")
    }

    @Test(
        "a change of a running guest: it is there with the right state, and can be used",
        arguments: [("suspend", "stop"), ("reset", "system_reset"), ("shutdown", "system_powerdown"), ("reboot", "system_powerdown")])
    func running(_ command: String, _ step: String) async throws {
        let host = try await GatedDaemon.withRunningGuest()
        let process = try host.processID("guest")
        try await host.killDaemon(holding: step, of: [command, "guest"])
        try await waitFor("running", host)
        #expect(try host.processID("guest") == process)
        try await host.virsh("suspend", "guest")
        #expect(try await host.state("guest") == "paused")
        try await host.virsh("resume", "guest")
        try await host.virsh("destroy", "guest")
        #expect(try await host.state("guest") == "shut off")
    }

    @Test("a resume: the guest is still paused")
    func resume() async throws {
        let host = try await GatedDaemon.withRunningGuest()
        try await host.virsh("suspend", "guest")
        try await host.killDaemon(holding: "cont", of: ["resume", "guest"])
        try await waitFor("paused", host)
        try await host.virsh("resume", "guest")
        #expect(try await host.state("guest") == "running")
        try await host.virsh("destroy", "guest")
    }

    @Test("a save: the guest goes on, and what was written is no image", arguments: ["save", "managedsave"])
    func save(_ command: String) async throws {
        let host = try await GatedDaemon.withRunningGuest()
        let image = "\(host.daemon.folder.path)/image"
        try await host.killDaemon(holding: "migrate", of: command == "save" ? ["save", "guest", image] : ["managedsave", "guest"])
        try await waitFor("running", host)
        if command == "save" {
            let complaint = await host.complaint("restore", image)
            #expect(complaint != nil)
        } else {
            #expect(try await host.virsh("dominfo", "guest").contains("Managed save:   no"))
        }
        try await host.virsh("managedsave", "guest")
        #expect(try await host.state("guest") == "shut off")
        try await host.virsh("start", "guest")
        #expect(try await host.state("guest") == "running")
        try await host.virsh("destroy", "guest")
    }

    @Test("a restore: the half-restored guest is ended, and its file can be restored again")
    func restore() async throws {
        let host = try await GatedDaemon.withRunningGuest()
        let image = "\(host.daemon.folder.path)/image"
        try await host.virsh("save", "guest", image)
        try await host.killDaemon(holding: "migrate-incoming", of: ["restore", image])
        try await waitFor("shut off", host)
        try await host.virsh("restore", image)
        #expect(try await host.state("guest") == "running")
        try await host.virsh("destroy", "guest")
    }

    @Test("a destroy: the guest is either there or gone, and can be started")
    func destroy() async throws {
        let host = try await GatedDaemon.withRunningGuest()
        let process = try host.processID("guest")
        kill(process, SIGSTOP)
        async let complaint = host.complaint("destroy", "guest")
        try await host.daemon.killAndRestart()
        kill(process, SIGCONT)
        _ = await complaint
        try await host.shutOff("guest")
        try await host.virsh("start", "guest")
        try await host.virsh("destroy", "guest")
    }

    @Test("changes of what is stored: all of a change is there, or nothing", arguments: 0..<6)
    func definitions(_ round: Int) async throws {
        let host = try await GatedDaemon()
        try await host.define("guest", description: "old")
        try await host.define("gone")
        async let changed: Void? = try? host.define("guest", description: "new")
        async let others: [String?] = [host.complaint("autostart", "guest"), host.complaint("undefine", "gone")]
        // Somewhere in the middle, at another place each time.
        try await Task.sleep(for: .milliseconds(8 * round))
        try await host.daemon.killAndRestart()
        _ = await (changed, others)
        let xml = try await host.virsh("dumpxml", "guest")
        #expect(xml.contains("<description>old</description>") || xml.contains("<description>new</description>"))
        let files = try FileManager.default.contentsOfDirectory(atPath: "\(host.daemon.folder.path)/etc/qemu")
        #expect(files.filter { !$0.hasSuffix(".xml") && $0 != "networks" && $0 != "autostart" } == [])
        try await host.virsh("autostart", "--disable", "guest")
        try await host.virsh("undefine", "guest")
    }

    private func waitFor(_ state: String, _ host: GatedDaemon) async throws {
        try await host.wait("the guest to be \(state)") { (try? await host.state("guest")) == state }
    }
}
