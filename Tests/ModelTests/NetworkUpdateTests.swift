// SPDX-License-Identifier: Apache-2.0
import Errors
import Model
import Testing

/// Changes to parts of a network, in the reference's words.
@Suite struct NetworkUpdateTests {
    private static let network = """
        <network><name>n</name><bridge name='b'/><dns><txt name='a' value='b'/></dns>
        <ip address='192.168.1.1' prefix='24'><dhcp><range start='192.168.1.2' end='192.168.1.9'/>
        <host mac='52:54:00:00:00:01' name='a' ip='192.168.1.5'/></dhcp></ip>
        <ip family='ipv6' address='fd00::1' prefix='64'/><portgroup name='p' default='yes'/></network>
        """

    private static func updated(_ command: Int32, _ section: Int32, _ xml: String, index: Int32 = -1) throws -> NetworkConfiguration {
        var network = try NetworkConfiguration(xml: network)
        try network.update(command: command, section: section, index: index, xml: xml)
        return network
    }

    @Test func addsAHostFirst() throws {
        let network = try Self.updated(4, 4, "<host mac='52:54:00:00:00:02' ip='192.168.1.6'/>")
        #expect(network.addresses[0].dhcp?.hosts.map(\.ip) == ["192.168.1.6", "192.168.1.5"])
    }

    @Test func addsAHostToTheAddressAtTheIndex() throws {
        let network = try Self.updated(3, 4, "<host id='0:1' ip='fd00::5'/>", index: 1)
        #expect(network.addresses[1].dhcp?.hosts.count == 1)
    }

    @Test func findsAHostByAnyOfItsMarks() throws {
        #expect(try Self.updated(2, 4, "<host name='a'/>").addresses[0].dhcp?.hosts.isEmpty == true)
        #expect(try Self.updated(2, 4, "<host ip='192.168.1.5'/>").addresses[0].dhcp?.hosts.isEmpty == true)
    }

    @Test func modifiesAPortGroup() throws {
        let network = try Self.updated(1, 9, "<portgroup name='p'><vlan><tag id='5'/></vlan></portgroup>")
        #expect(network.portGroups.count == 1 && network.portGroups[0].vlan != nil && !network.portGroups[0].isDefault)
    }

    @Test func aRefusedChangeChangesNothing() throws {
        var network = try NetworkConfiguration(xml: Self.network)
        let before = network.xml()
        #expect(throws: VirtError.self) {
            try network.update(command: 3, section: 5, index: -1, xml: "<range start='10.0.0.1' end='10.0.0.9'/>")
        }
        #expect(network.xml() == before)
    }

    @Test(
        arguments: [
            (3, 0, "<x/>", "Operation not supported: can't update unrecognized section of network"),
            (3, 1, "<x/>", "Operation not supported: can't update 'bridge' section of network 'n'"),
            (3, 4, "<x/>", "XML error: unexpected element <x>, expecting <host>, while updating network 'n'"),
            (9, 9, "<portgroup name='q'/>", "Operation not supported: unrecognized network update command code 9"),
            (
                1, 5, "<range start='192.168.1.2' end='192.168.1.9'/>",
                "Operation not supported: dhcp ranges cannot be modified, only added or deleted"
            ),
            (2, 11, "<txt name='q'/>", "Requested operation is not valid: couldn't locate a matching DNS TXT record in network n"),
            (
                3, 9, "<portgroup name='q' default='yes'/>",
                "Requested operation is not valid: a different portgroup entry in network 'n' is already set as the default. "
                    + "Only one default is allowed."
            ),
            (
                2, 4, "<host/>",
                "XML error: At least one of name, mac, or ip attribute must be specified for static host definition in network 'n' "
            ),
        ] as [(Int32, Int32, String, String)])
    func refuses(_ command: Int32, _ section: Int32, _ xml: String, _ message: String) {
        let error = #expect(throws: VirtError.self) { try Self.updated(command, section, xml) }
        #expect(error?.message == message)
    }
}
