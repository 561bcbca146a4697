// SPDX-License-Identifier: Apache-2.0
import Errors
import Foundation
import Model
import Testing

@Suite struct DomainConfigurationTests {
    static let folder = Bundle.module.resourceURL?.appendingPathComponent("domain")

    static func text(_ file: String) throws -> String {
        try String(contentsOf: try #require(folder).appendingPathComponent(file), encoding: .utf8)
    }

    private static func domain(_ xml: String) throws -> DomainConfiguration {
        try DomainConfiguration(xml: xml, profile: QEMUDomainProfile(), options: .inactive)
    }

    private static func guest(_ devices: String, machine: String = "pc") throws -> DomainConfiguration {
        try domain(
            """
            <domain type='qemu'><name>d</name><uuid>5d4ab9c8-05b5-4c1b-9d63-6a4f5f0f3a09</uuid><memory>131072</memory>
            <os><type arch='x86_64' machine='\(machine)'>hvm</type></os><devices>\(devices)</devices></domain>
            """)
    }

    @Test(arguments: ["pc", "q35", "ich9"])
    func completesAsTheReferenceDoes(_ name: String) throws {
        #expect(try Self.domain(try Self.text("\(name).in.xml")).xml(.inactive) == (try Self.text("\(name).out.xml")))
    }

    @Test(arguments: ["pc", "q35", "ich9"])
    func keepsWhatItStored(_ name: String) throws {
        // Reading sorts the controllers; after that nothing moves any more.
        let stored = try Self.domain(try Self.text("\(name).out.xml")).xml(.inactive)
        #expect(try Self.domain(stored).xml(.inactive) == stored)
    }

    static var refusals: [[String]] {
        let lines = (try? text("errors.tsv").split(separator: "\n")) ?? []
        return lines.map { $0.split(separator: "\t").map(String.init) }
    }

    @Test func hasRefusals() { #expect(!Self.refusals.isEmpty) }

    @Test(arguments: refusals)
    func refusesInTheReferencesWords(_ line: [String]) {
        let error = #expect(throws: VirtError.self) { try Self.guest(line[0]) }
        #expect(error?.message == line[1])
    }

    // MARK: - Addresses

    private static func address(_ info: DeviceInfo) -> String {
        guard case .pci(let pci)? = info.address else { return "none" }
        return "\(pci.bus):\(pci.slot).\(pci.function)"
    }

    @Test func aFullBusGetsABridge() throws {
        let disks = (0..<40).map { "<disk type='file'><source file='/\($0)'/><target dev='\(Self.name($0))'/></disk>" }
        let domain = try Self.guest(disks.joined())
        let bridges = domain.devices.controllers.filter { $0.model == .pciBridge }
        #expect(bridges.map(\.index) == [1])
        // Slot 1 is the machine's, and the bridge has the first of the others.
        #expect(bridges.map { Self.address($0.info) } == ["0:2.0"])
        #expect(Set(domain.devices.disks.map { Self.address($0.info) }).count == 40)
    }

    private static func name(_ index: Int) -> String {
        let letters = Array("abcdefghijklmnopqrstuvwxyz")
        return "vd" + (index < 26 ? "" : String(letters[index / 26 - 1])) + String(letters[index % 26])
    }

    @Test func expressGuestsKeepAPortFree() throws {
        let domain = try Self.guest("<memballoon model='none'/><interface type='user'><model type='virtio'/></interface>", machine: "q35")
        let ports = domain.devices.controllers.filter { $0.model == .pcieRootPort }
        // One for the interface, one for the USB controller, one for what is plugged in later.
        #expect(ports.count == 3)
        #expect(ports.map { Self.address($0.info) } == ["0:1.0", "0:1.1", "0:1.2"])
        guard case .pci(let first)? = ports[0].info.address else { return }
        #expect(first.multifunction == true)
    }

    @Test func givenAddressesStay() throws {
        let domain = try Self.guest(
            "<interface type='user'/><interface type='user'><address type='pci' bus='0' slot='2'/></interface>")
        #expect(domain.devices.interfaces.map { Self.address($0.info) } == ["0:3.0", "0:2.0"])
    }

    @Test func tooManyUSBDevicesGetAHub() throws {
        let domain = try Self.guest(
            String(repeating: "<redirdev bus='usb' type='tcp'><source mode='connect' host='h' service='1'/></redirdev>", count: 5))
        #expect(domain.devices.hubs.count == 1)
        let ports = domain.devices.redirectedDevices.map { device in
            if case .usb(let usb)? = device.info.address { usb.port ?? "" } else { "" }
        }
        #expect(Set(ports).count == 5)
    }

    // MARK: - Stability

    @Test func aGuestNoticesAnotherMachine() throws {
        let (one, other) = (try Self.guest("", machine: "pc"), try Self.guest("", machine: "pc-i440fx-7.1"))
        try one.checkABIStability(one)
        let error = #expect(throws: VirtError.self) { try one.checkABIStability(other) }
        #expect(
            error?.message == "unsupported configuration: Target domain machine type pc-i440fx-7.1 does not match source pc-i440fx-7.2")
    }

    @Test func aGuestNoticesAnotherSlot() throws {
        let one = try Self.guest("<memballoon model='virtio'><address type='pci' bus='0' slot='5'/></memballoon>")
        let other = try Self.guest("<memballoon model='virtio'><address type='pci' bus='0' slot='6'/></memballoon>")
        let error = #expect(throws: VirtError.self) { try one.checkABIStability(other) }
        #expect(
            error?.message
                == "unsupported configuration: Target device PCI address 0000:00:06.0does not match source 0000:00:05.0")
    }

    @Test func theGuestsOfAnotherHypervisorKeepTheirNamespaceOut() throws {
        let xml = """
            <domain type='test' xmlns:q='http://libvirt.org/schemas/domain/qemu/1.0'><name>d</name><memory>1</memory>
            <os><type>hvm</type></os><q:commandline><q:arg value='-x'/></q:commandline></domain>
            """
        let domain = try DomainConfiguration(xml: xml, profile: TestDomainProfile(), options: .inactive)
        #expect(!domain.xml(.inactive).contains("commandline"))
    }
}
