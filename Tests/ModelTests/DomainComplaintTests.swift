// SPDX-License-Identifier: Apache-2.0
import Errors
import Testing

@testable import Model

/// What is told of parts of a domain that are wrong, in the reference's words; and what it takes in without a word.
@Suite struct DomainComplaintTests {
    static func read(_ part: String) throws -> String {
        let head = "<domain type='test'><name>d</name><memory>1024</memory><os><type>hvm</type></os>"
        return try DomainConfiguration(xml: head + part + "</domain>", profile: TestDomainProfile(), options: .inactive).xml(.inactive)
    }

    static func complaint(_ part: String) -> String? {
        do {
            _ = try read(part)
            return nil
        } catch { return (error as? VirtError)?.message }
    }

    @Test(arguments: [
        ("<blkiotune><device><path>/x</path><weight>much</weight></device></blkiotune>", "could not parse weight much"),
        ("<blkiotune><device><weight>5</weight></device></blkiotune>", "missing per-device path"),
        ("<cpu><cache level='x' mode='emulate'/></cpu>", "'level' in element 'cache': 'x'. Expected integer value"),
        ("<cpu><cache level='3'/></cpu>", "Missing required attribute 'mode' in element 'cache'"),
        ("<cpu><cache mode='disable'/><cache mode='disable'/></cpu>", "at most one CPU cache element may be specified"),
        ("<cputune><iothreadpin iothread='0' cpuset='0'/></cputune>", "'iothread' in element 'iothreadpin': Zero is not permitted"),
        ("<iothreads>1</iothreads><cputune><iothreadsched iothreads='2' scheduler='idle'/></cputune>", "Cannot find 'iothread' : 2"),
        (
            "<vcpu>2</vcpu><cputune><vcpusched vcpus='0' scheduler='idle'/><vcpusched vcpus='0' scheduler='idle'/></cputune>",
            "'vcpusched' attributes 'vcpus' must not overlap"
        ),
        ("<memoryBacking><hugepages><page size='0'/></hugepages></memoryBacking>", "hugepage size can't be zero"),
        ("<vcpu>2</vcpu><vcpus><vcpu id='1' enabled='no' hotpluggable='no'/></vcpus>", "is both offline and not hotpluggable"),
        ("<memtune><hard_limit>x</hard_limit></memtune>", "Invalid value 'x' for element or attribute './memtune/hard_limit[1]'"),
        ("<numatune><memory mode='strict'/></numatune>", "nodeset for NUMA memory tuning must be set if 'placement' is 'static'"),
        ("<numatune/><numatune/>", "only one numatune is supported"),
        ("<idmap><uid start='0' target='1000' count='10'/></idmap>", "uid and gid should be mapped both"),
        ("<features><hpt><maxpagesize unit='x'>1</maxpagesize></hpt></features>", "Unable to parse HPT maxpagesize setting"),
        ("<vcpu>2</vcpu><vcpus><vcpu id='2' enabled='yes'/></vcpus>", "vcpu id '2' is out of range of maximum vcpu count"),
        ("<vcpu>2</vcpu><vcpus><vcpu id='1' enabled='no' hotpluggable='no'/></vcpus>", "vcpu '1' is both offline and not hotpluggable"),
        ("<os><acpi><table type='other'>/x</table></acpi></os>", "Unknown acpi table type: other"),
    ])
    func isTold(_ part: String, _ words: String) throws {
        let message = try #require(Self.complaint(part))
        #expect(message.hasSuffix(words))
    }

    @Test(arguments: [
        ("<blkiotune><device><path>/x</path><weight>-1</weight></device></blkiotune>", "<weight>4294967295</weight>"),
        ("<memoryBacking><hugepages><page size='2' unit='M' nodeset='0'/></hugepages></memoryBacking>", "<page size='2048' unit='KiB'/>"),
        ("<vcpu>2</vcpu><vcpus><vcpu id='0' enabled='yes'/></vcpus>", "<vcpu id='1' enabled='no' hotpluggable='yes'/>"),
        ("<cputune><shares>0</shares></cputune>", "<shares>0</shares>"),
        ("<features><smm/></features>", "<smm state='on'/>"),
        ("<clock offset=''/>", "<clock offset='utc'/>"),
    ])
    func isTaken(_ part: String, _ line: String) throws { #expect(try Self.read(part).contains(line)) }

    @Test func whatCannotBeReadIsPassedOverWhereTheReferenceDoes() throws {
        #expect(!(try Self.read("<blkiotune><weight>much</weight></blkiotune>").contains("blkiotune")))
        #expect(!(try Self.read("<memtune><min_guarantee>0</min_guarantee></memtune>").contains("memtune")))
        #expect(!(try Self.read("<seclabel model='selinux'/>").contains("seclabel")))
    }
}
