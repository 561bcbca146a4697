// SPDX-License-Identifier: Apache-2.0
import Glibc
import TestSupport
import Testing

@Suite("A QEMU that misbehaves", .serialized, .enabled(if: GatedDaemon.reasonForSkipping == nil, "virsh, QEMU, python3 or root is missing"))
struct GuestFaultTests {
    @Test("one that dies at once fails its start with its own words, and can be started later")
    func dies() async throws {
        let host = try await GatedDaemon()
        try await host.define("doomed")
        try host.set("die")
        let complaint = await host.complaint("start", "doomed")
        #expect(complaint?.contains("gate: told to die") == true, "\(complaint ?? "started")")
        #expect(try await host.state("doomed") == "shut off")
        host.clear("die")
        try await host.virsh("start", "doomed")
        #expect(try await host.state("doomed") == "running")
        try await host.virsh("destroy", "doomed")
    }

    @Test("one that never greets ends its start at the deadline; others are served meanwhile")
    func neverGreets() async throws {
        let host = try await GatedDaemon(environment: ["SWIFTVIRT_MONITOR_DEADLINE": "20"])
        try await host.define("mute")
        try await host.define("other", isGated: false)
        try host.set("mute")
        async let complaint = host.complaint("start", "mute")
        try await host.wait("QEMU to be started") { (try? host.processID("mute")) != nil }
        let process = try host.processID("mute")
        try await host.virsh("start", "other")
        #expect(try await host.virsh("list", "--name").contains("other"))
        #expect(try await host.state("other") == "running")
        try await host.virsh("destroy", "other")
        #expect(await complaint != nil)
        #expect(try await host.state("mute") == "shut off")
        #expect(kill(process, 0) != 0)
    }

    @Test("one that is stopped holds up its own call only, which fails at its deadline; it can go on or be destroyed")
    func stops() async throws {
        let host = try await GatedDaemon(environment: ["SWIFTVIRT_MONITOR_DEADLINE": "20"])
        try await host.define("stopped", isGated: false)
        try await host.define("other", isGated: false)
        try await host.virsh("start", "stopped")
        let process = try host.processID("stopped")
        kill(process, SIGSTOP)
        async let complaint = host.complaint("suspend", "stopped")
        #expect(try await host.virsh("list", "--name").contains("stopped"))
        try await host.virsh("start", "other")
        try await host.virsh("suspend", "other")
        #expect(try await host.state("other") == "paused")
        #expect(await complaint != nil)
        kill(process, SIGCONT)
        try await host.wait("the guest to answer again") {
            await host.complaint("qemu-monitor-command", "stopped", "--hmp", "info status") == nil
        }
        kill(process, SIGSTOP)
        try await host.virsh("destroy", "stopped")
        #expect(try await host.state("stopped") == "shut off")
        try await host.virsh("destroy", "other")
    }
}
