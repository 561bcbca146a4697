// SPDX-License-Identifier: Apache-2.0
import Foundation
import Model
import TestSupport

/// Documents of every kind but the domain. What is read must be printed, and read again to the same.
extension FuzzTarget {
    private typealias Reader = @Sendable (String) throws -> String

    private static let readers: [String: (folder: String, read: Reader)] = [
        "network-xml": ("network", { try NetworkConfiguration(xml: $0).xml() }),
        "networkport-xml": ("networkport", { try NetworkPortConfiguration(xml: $0).xml() }),
        "pool-xml": ("pool", { try StoragePoolConfiguration(xml: $0).xml() }),
        "volume-xml": ("volume", { try StorageVolumeConfiguration(xml: $0, pool: .dir).xml() }),
        "interface-xml": ("interface", { try HostInterfaceConfiguration(xml: $0).xml() }),
        "nodedevice-xml": ("nodedevice", { try NodeDeviceConfiguration(xml: $0, isNew: false).xml() }),
        "nwfilter-xml": ("nwfilter", { try FilterConfiguration(xml: $0).xml() }),
        "filterbinding-xml": ("filterbinding", { try FilterBindingConfiguration(xml: $0).xml() }),
        "secret-xml": ("secret", { try SecretConfiguration(xml: $0).xml() }),
        "backup-xml": ("backup", { try BackupConfiguration(xml: $0).xml() }),
        "snapshot-xml": (
            "snapshot", { try SnapshotDefinition(xml: $0, purpose: .redefine, profile: TestDomainProfile(), now: 1).xml() }
        ),
        "checkpoint-xml": (
            "checkpoint", { try CheckpointDefinition(xml: $0, isRedefined: true, profile: TestDomainProfile(), now: 1).xml() }
        ),
    ]

    /// Seeds that no test has a file for.
    private static let more: [String: [String]] = [
        "nwfilter": [
            "<filter name='f' chain='ipv4'><rule action='drop' direction='in' priority='5'><ip srcipaddr='10.0.0.1' protocol='tcp'/></rule>"
                + "<filterref filter='g'><parameter name='A' value='1'/></filterref></filter>"
        ],
        "filterbinding": [
            "<filterbinding><owner><name>g</name><uuid>c7a5fdbd-edaf-9455-926a-d65c16db1809</uuid></owner><portdev name='v0'/>"
                + "<mac address='52:54:00:00:00:01'/><filterref filter='f'><parameter name='IP' value='1.2.3.4'/></filterref></filterbinding>"
        ],
        "secret": ["<secret ephemeral='no' private='yes'><usage type='ceph'><name>c</name></usage></secret>"],
        "snapshot": [
            "<domainsnapshot><name>s</name><state>running</state><creationTime>5</creationTime><memory snapshot='external' file='/m'/>"
                + "<disks><disk name='vda' type='file'><driver type='qcow2'/><source file='/a'/></disk></disks><domain type='test'>"
                + "<name>d</name><memory>1024</memory><os><type>hvm</type></os></domain></domainsnapshot>"
        ],
        "checkpoint": [
            "<domaincheckpoint><name>c</name><parent><name>b</name></parent><creationTime>5</creationTime>"
                + "<disks><disk name='vda' checkpoint='bitmap' bitmap='c'/></disks></domaincheckpoint>"
        ],
    ]

    static func document(_ name: String) throws -> FuzzTarget? {
        guard let (folder, read) = readers[name] else { return nil }
        let path = Repository.root.appendingPathComponent("Tests/ModelTests/Resources/\(folder)")
        let files = (try? FileManager.default.contentsOfDirectory(at: path, includingPropertiesForKeys: nil)) ?? []
        var seeds = try files.filter { $0.path.hasSuffix(".in.xml") }.map { try Array(Data(contentsOf: $0)) }
        seeds += more[folder, default: []].map { Array($0.utf8) }
        let words = [
            "<", "/>", "='", "&#0;", "&amp;", "&x;", "<!--", "<![CDATA[", "<!DOCTYPE a [", "-1", "18446744073709551616", "unit='EiB'", "'",
            "\0", "\u{FFFD}", "type='", "name=''",
        ]
        return FuzzTarget(seeds: seeds, tokens: words.map { Array($0.utf8) }) { input in
            guard let printed = try? read(String(decoding: input, as: UTF8.self)) else { return }
            // Names and numbers that are made up are there the second time.
            guard let again = try? read(printed) else { return }
            guard let third = try? read(again), third == again else { fatalError("not printed as it was read: \(printed)") }
        }
    }
}
