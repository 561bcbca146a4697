// SPDX-License-Identifier: Apache-2.0
import Errors
import Model
import Testing

/// Snapshots and checkpoints with the domain that they are of.
@Suite struct MomentDocumentTests {
    private static let uuid = "c7a5fdbd-edaf-9455-926a-d65c16db1809"
    private static let domain = """
        <domain type='test'><name>d</name><uuid>\(uuid)</uuid><memory>1024</memory><vcpu>1</vcpu><os><type>hvm</type></os>
        <devices><disk type='file' device='disk'><source file='/tmp/a.img'/><target dev='vda' bus='virtio'/></disk>
        <disk type='file' device='cdrom'><target dev='hdc' bus='ide'/><readonly/></disk></devices></domain>
        """

    private static func configuration() throws -> DomainConfiguration {
        try DomainConfiguration(xml: domain, profile: TestDomainProfile(), options: .inactive)
    }

    private static func taken(_ xml: String, isRegularFile: Bool = true) throws -> SnapshotDefinition {
        var snapshot = try SnapshotDefinition(xml: xml, purpose: .create, profile: TestDomainProfile(), now: 7)
        try snapshot.take(of: configuration(), state: .shutoff) { _ in isRegularFile }
        return snapshot
    }

    @Test func aSnapshotWithoutANameIsCalledByItsTime() throws {
        let snapshot = try Self.taken("<domainsnapshot/>")
        #expect(snapshot.name == "7" && snapshot.memory == .no)
        #expect(snapshot.disks.map(\.location) == [.internal, .no])
    }

    @Test func anExternalDiskGetsAFileBesideTheOldOne() throws {
        let xml = "<domainsnapshot><name>s</name><memory snapshot='external' file='/m'/></domainsnapshot>"
        #expect(try Self.taken(xml).disks[0].source.path == "/tmp/a.s")
        let error = #expect(throws: VirtError.self) { try Self.taken(xml, isRegularFile: false) }
        #expect(
            error?.message == "unsupported configuration: source for disk 'vda' is not a regular file; "
                + "refusing to generate external snapshot name")
    }

    @Test(arguments: [
        ("<name>s</name><disks><disk name='zz'/></disks>", "unsupported configuration: no disk named 'zz'"),
        (
            "<disks><disk name='vda' snapshot='external'/></disks>",
            "unsupported configuration: disk 'vda' must use snapshot mode 'internal'"
        ),
        ("<disks><disk/></disks>", "internal error: missing name from disk snapshot element"),
        ("<memory snapshot='external'/>", "XML error: external memory snapshots require a filename"),
        ("<memory file='m'/>", "XML error: memory snapshot file path (m) must be absolute"),
        ("<memory snapshot='no' file='/m'/>", "XML error: memory filename '/m' requires external snapshot"),
    ])
    func refusesWhatCannotBeTaken(_ inside: String, _ message: String) {
        let error = #expect(throws: VirtError.self) { try Self.taken("<domainsnapshot>\(inside)</domainsnapshot>") }
        #expect(error?.message == message)
    }

    @Test(arguments: [
        ("", "XML error: a redefined snapshot must have a name"),
        ("<name>s</name>", "internal error: missing creationTime from existing snapshot"),
        ("<name>s</name><creationTime>1</creationTime>", "internal error: missing state from existing snapshot"),
        (
            "<name>s</name><creationTime>1</creationTime><state>nostate</state>",
            "unsupported configuration: Invalid state 'nostate' in domain snapshot XML"
        ),
        ("<name>s</name><creationTime>1</creationTime><state>shutoff</state><domain/>", "internal error: missing domain type attribute"),
        (
            "<name>s</name><creationTime>1</creationTime><state>shutoff</state><memory snapshot='internal'/>",
            "XML error: memory state cannot be saved with offline or disk-only snapshot"
        ),
    ])
    func refusesWhatIsToldOfASnapshot(_ inside: String, _ message: String) {
        let xml = "<domainsnapshot>\(inside)</domainsnapshot>"
        let error = #expect(throws: VirtError.self) {
            try SnapshotDefinition(xml: xml, purpose: .redefine, profile: TestDomainProfile(), now: 7)
        }
        #expect(error?.message == message)
    }

    @Test func aRedefinedSnapshotComesBackAsItWas() throws {
        let first = try Self.taken("<domainsnapshot><name>s</name><description>d</description></domainsnapshot>").xml()
        var again = try SnapshotDefinition(xml: first, purpose: .redefine, profile: TestDomainProfile(), now: 9)
        try again.redefine(uuid: try Self.configuration().uuid, old: nil) { _ in true }
        #expect(again.xml() == first)
    }

    @Test func aSnapshotOfAnotherDomainIsRefused() throws {
        let first = try Self.taken("<domainsnapshot><name>s</name></domainsnapshot>").xml()
        var again = try SnapshotDefinition(xml: first, purpose: .redefine, profile: TestDomainProfile(), now: 9)
        let other = UUID.random()
        let error = #expect(throws: VirtError.self) { try again.redefine(uuid: other, old: nil) { _ in true } }
        #expect(error?.message == "invalid argument: definition for snapshot s must use uuid \(other)")
    }

    @Test func aCheckpointFollowsTheDisksThatItNames() throws {
        let xml = "<domaincheckpoint><name>c</name><disks><disk name='vda'/></disks></domaincheckpoint>"
        var checkpoint = try CheckpointDefinition(xml: xml, isRedefined: false, profile: TestDomainProfile(), now: 7)
        try checkpoint.alignDisks(with: try Self.configuration())
        #expect(checkpoint.disks.map(\.tracking) == [.bitmap, .no])
        #expect(checkpoint.disks[0].bitmap == "c")
    }
}
