// SPDX-License-Identifier: Apache-2.0
import Foundation
import TestSupport
import Testing

@Suite("A guest's description", .serialized, .enabled(if: GatedDaemon.reasonForSkipping == nil, "virsh, QEMU, python3 or root is missing"))
struct GuestDescriptionTests {
    private func define(_ name: String, _ own: String, on host: GatedDaemon) async throws {
        let file = "\(host.daemon.folder.path)/\(name).xml"
        try """
        <domain type='qemu' xmlns:qemu='http://libvirt.org/schemas/domain/qemu/1.0'><name>\(name)</name><memory>16384</memory>
        <os><type arch='x86_64' machine='q35'>hvm</type></os><devices><console type='pty'/><memballoon model='none'/></devices>
        <qemu:commandline>\(own)</qemu:commandline></domain>
        """.write(toFile: file, atomically: true, encoding: .utf8)
        try await host.virsh("define", file)
    }

    @Test("tells what runs: QEMU's own arguments, the CPU that came of the model, the terminal; its image keeps the model")
    func running() async throws {
        let host = try await GatedDaemon()
        try await define("guest", "<qemu:arg value='-name'/><qemu:arg value='passed'/>", on: host)
        try await host.virsh("start", "guest")
        #expect(try await host.virsh("qemu-monitor-command", "--hmp", "guest", "info name") == "passed")
        #expect(try await host.virsh("dominfo", "guest").contains("tainted: custom configuration parameters specified"))
        #expect(try await host.virsh("ttyconsole", "guest").hasPrefix("/dev/pts/"))
        let cpu = try await host.virsh("dumpxml", "guest", "--xpath", "//cpu")
        #expect(cpu.contains("check=\"full\"") && cpu.contains("<feature policy=\"require\" name=\"hypervisor\"/>"), "\(cpu)")
        // The next daemon knows it too.
        try await host.daemon.killAndRestart()
        try await host.wait("the guest to be found") { (try? await host.state("guest")) == "running" }
        let image = "\(host.daemon.folder.path)/image"
        try await host.virsh("save", "guest", image)
        let saved = try await host.virsh("save-image-dumpxml", image, "--xpath", "//cpu")
        #expect(saved.contains("qemu64") && !saved.contains("hypervisor"), "\(saved)")
        try await host.virsh("restore", image)
        try await host.virsh("destroy", "guest")
        #expect(await host.complaint("domrename", "guest", "guest")?.contains("Can't rename domain to itself") == true)
    }

    @Test("with an argument that QEMU does not know fails the start with QEMU's words")
    func unknownArgument() async throws {
        let host = try await GatedDaemon()
        try await define("guest", "<qemu:arg value='-nosuchoption'/>", on: host)
        let complaint = await host.complaint("start", "guest")
        #expect(complaint?.contains("-nosuchoption: invalid option") == true, "\(complaint ?? "started")")
        #expect(try await host.state("guest") == "shut off")
    }
}
