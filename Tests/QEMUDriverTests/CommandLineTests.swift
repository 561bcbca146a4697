// SPDX-License-Identifier: Apache-2.0
import Model
import Testing

@testable import QEMUDriver

/// What a domain's XML says to QEMU alone.
struct CommandLineTests {
    private func line(_ own: String) throws -> CommandLine {
        let domain = try DomainConfiguration(
            xml: """
                <domain type='qemu' xmlns:qemu='http://libvirt.org/schemas/domain/qemu/1.0'><name>guest</name><memory>16384</memory>
                <os><type arch='x86_64' machine='pc-i440fx-7.2'>hvm</type></os>
                <devices><rng model='virtio'><backend model='random'>/dev/urandom</backend><alias name='ua-rng'/></rng></devices>
                \(own)</domain>
                """, profile: QEMUDomainProfile())
        return try CommandLineBuilder.build(domain, LaunchContext(libraryFolder: "/nowhere", monitor: .descriptor(3)))
    }

    private func override(_ property: String) -> String {
        "<qemu:override><qemu:device alias='ua-rng'><qemu:frontend>\(property)</qemu:frontend></qemu:device></qemu:override>"
    }

    @Test func argumentsComeLast() throws {
        let line = try line("<qemu:commandline><qemu:arg value='-name'/><qemu:arg value='other'/></qemu:commandline>")
        #expect(line.arguments.suffix(2) == ["-name", "other"])
    }

    @Test(arguments: [
        ("<qemu:property name='max-bytes' type='unsigned' value='64'/>", "\"max-bytes\":64"),
        ("<qemu:property name='event_idx' type='bool' value='false'/>", "\"event_idx\":false"),
        ("<qemu:property name='bus' type='string' value='elsewhere'/>", "\"bus\":\"elsewhere\""),
        ("<qemu:property name='period' type='signed' value='-1'/>", "\"period\":-1"),
    ])
    func overridesChangeTheDevice(_ property: String, _ expected: String) throws {
        let device = try #require(
            try line(override(property)).arguments.first { $0.contains("\"id\":\"ua-rng\"") && $0.contains("driver") })
        #expect(device.contains(expected))
    }

    @Test func overridesRemoveToo() throws {
        let arguments = try line(override("<qemu:property name='bus' type='remove'/>")).arguments
        let device = try #require(arguments.first { $0.contains("\"id\":\"ua-rng\"") && $0.contains("driver") })
        #expect(!device.contains("\"bus\""))
    }

    @Test(arguments: [
        "<qemu:capabilities><qemu:add capability='blockdev'/></qemu:capabilities>",
        "<qemu:capabilities><qemu:del capability='blockdev'/></qemu:capabilities>", "<qemu:deprecation behavior='crash'/>",
    ])
    func whatIsNotHeededIsRefused(_ own: String) throws { #expect(throws: (any Error).self) { try line(own) } }
}
