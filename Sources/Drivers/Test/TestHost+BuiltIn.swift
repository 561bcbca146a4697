// SPDX-License-Identifier: Apache-2.0
internal import DriverSupport
internal import Errors
internal import Model
internal import WireProtocol

extension TestHost {
    /// The host of `test:///default`, new.
    static func builtIn() -> TestHost {
        TestHost(node: .builtIn) { state in
            do {
                try fill(&state)
            } catch {
                // The documents below are what they are: tests read each of them.
                assertionFailure("\(error)")
            }
        }
    }

    static func fill(_ state: inout sending State) throws {
        var domain = TestDomain(try DomainConfiguration.parse(BuiltIn.domain))
        domain.isPersistent = true
        if let slot = state.domains.insert(domain) {
            try state.start(slot, .unknown)
        }
        try state.addActive(try StoragePoolConfiguration(xml: BuiltIn.pool), volumes: [])
        state.interfaces = [
            TestInterface(configuration: try HostInterfaceConfiguration(xml: BuiltIn.interface), isActive: true)
        ]
        state.nodeDevices = try BuiltIn.nodeDevices.map { try NodeDeviceConfiguration(xml: $0, isNew: false) }
        try state.addActive(try NetworkConfiguration(xml: BuiltIn.network))
    }
}

/// The objects that `test:///default` starts with.
enum BuiltIn {
    static let network = """
        <network>
          <name>default</name>
          <uuid>dd8fe884-6c02-601e-7551-cca97df1c5df</uuid>
          <bridge name='virbr0'/>
          <forward/>
          <ip address='192.168.122.1' netmask='255.255.255.0'>
            <dhcp>
              <range start='192.168.122.2' end='192.168.122.254'/>
            </dhcp>
          </ip>
        </network>
        """

    static let interface = """
        <interface type='ethernet' name='eth1'>
          <start mode='onboot'/>
          <mac address='aa:bb:cc:dd:ee:ff'/>
          <mtu size='1492'/>
          <protocol family='ipv4'>
            <ip address='192.168.0.5' prefix='24'/>
            <route gateway='192.168.0.1'/>
          </protocol>
        </interface>
        """

    static let pool = """
        <pool type='dir'>
          <name>default-pool</name>
          <uuid>dfe224cb-28fb-8dd0-c4b2-64eb3f0f4566</uuid>
          <target>
            <path>/default-pool</path>
          </target>
        </pool>
        """

    static let domain = """
        <domain type='test'>
          <name>test</name>
          <uuid>6695eb01-f6a4-8304-79aa-97f2502e193f</uuid>
          <memory>8388608</memory>
          <currentMemory>2097152</currentMemory>
          <vcpu>2</vcpu>
          <os>
            <type>hvm</type>
          </os>
          <devices>
            <disk type='file' device='disk'>
              <source file='/guest/diskimage1'/>
              <target dev='vda' bus='virtio'/>
              <address type='pci' domain='0x0000' bus='0x01' slot='0x00' function='0x0'/>
            </disk>
            <interface type='network'>
              <mac address='aa:bb:cc:dd:ee:ff'/>
              <source network='default' bridge='virbr0'/>
              <target dev='testnet0'/>
              <address type='pci' domain='0x0000' bus='0x00' slot='0x01' function='0x0'/>
            </interface>
            <memballoon model='virtio'>
              <address type='pci' domain='0x0000' bus='0x00' slot='0x02' function='0x0'/>
            </memballoon>
          </devices>
        </domain>
        """
}
