// SPDX-License-Identifier: Apache-2.0

extension BuiltIn {
    static let nodeDevices = [
        """
        <device>
          <name>computer</name>
          <capability type='system'>
            <hardware>
              <vendor>Libvirt</vendor>
              <version>Test driver</version>
              <serial>123456</serial>
              <uuid>11111111-2222-3333-4444-555555555555</uuid>
            </hardware>
            <firmware>
              <vendor>Libvirt</vendor>
              <version>Test Driver</version>
              <release_date>01/22/2007</release_date>
            </firmware>
          </capability>
        </device>
        """,
        adapter(1, parent: "computer", id: 0, names: ("2000000012341234", "1000000012341234", "2000000043214321"), hasPorts: true),
        adapter(2, parent: "computer", id: 1, names: ("2000000056785678", "1000000056785678", "2000000087658765"), hasPorts: true),
        adapter(11, parent: "scsi_host1", id: 10, names: ("2000000034563456", "1000000034563456", "2000000043214321"), hasPorts: false),
    ]

    /// A port of a storage network; `names` are those of its node, of itself and of the network.
    private static func adapter(
        _ number: Int, parent: String, id: Int, names: (node: String, port: String, fabric: String), hasPorts: Bool
    ) -> String {
        """
        <device>
          <name>scsi_host\(number)</name>
          <parent>\(parent)</parent>
          <capability type='scsi_host'>
            <host>\(number)</host>
            <unique_id>\(id)</unique_id>
            <capability type='fc_host'>
              <wwnn>\(names.node)</wwnn>
              <wwpn>\(names.port)</wwpn>
              <fabric_wwn>\(names.fabric)</fabric_wwn>
            </capability>
            \(hasPorts ? "<capability type='vport_ops'/>" : "")
          </capability>
        </device>
        """
    }
}
