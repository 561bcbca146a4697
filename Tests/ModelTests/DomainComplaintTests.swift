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

    @Test(arguments: [
        ("<graphics type='vnc' port='x'/>", "cannot parse vnc port x"),
        ("<graphics type='spice' port='1'><mouse/></graphics>", "Missing required attribute 'mode' in element 'mouse'"),
        ("<graphics type='vnc' passwd='x' passwdValidTo='soon'/>", "'soon', expect YYYY-MM-DDTHH:MM:SS"),
        ("<interface type='user'><ip address='x'/></interface>", "Invalid address 'x' in <ip>"),
        ("<interface type='user'><ip address='10.0.0.1' peer='x'/></interface>", "Invalid peer 'x' in <ip>"),
        ("<interface type='user'><route address='10.0.0.0' gateway='x'/></interface>", "Bad gateway address 'x' in route definition"),
        ("<interface type='user'><virtualport/></interface>", "<virtualport> element unsupported for <interface type='user'>"),
        ("<interface type='bridge'><source bridge='b'/><mtu size='x'/></interface>", "malformed mtu size"),
        ("<hostdev mode='other' type='usb'><source/></hostdev>", "unknown hostdev mode 'other'"),
        ("<hostdev type='usb'><source><address bus='1'/></source></hostdev>", "Missing required attribute 'device' in element 'address'"),
        ("<hostdev mode='capabilities' type='misc'><source/></hostdev>", "Missing <char> element in hostdev character device"),
        ("<hostdev type='scsi_host'><source wwpn='-1'/></hostdev>", "malformed 'wwpn' value"),
        ("<channel type='pty'><target type='guestfwd' port='1'/></channel>", "guestfwd channel does not define a target address"),
        ("<serial type='nmdm'><source master='/x'/></serial>", "Should define both master and slave path attributes for nmdm device"),
        ("<redirdev bus='usb' type='x'/>", "unknown redirdev character device type 'x'"),
        ("<redirfilter><usbdev version='0' allow='yes'/></redirfilter>", "Cannot parse USB device version 0"),
        ("<smartcard mode='host-certificates'/>", "host-certificates mode needs exactly three certificates"),
        ("<rng model='virtio'><backend model='egd'/></rng>", "missing EGD backend type"),
        ("<shmem name='s'><msi/></shmem>", "msi option is only supported with a server"),
        ("<memory model='dimm'/>", "missing <target> element for <memory> device"),
        ("<vsock><cid address='1'/></vsock>", "guest CIDs must be >= 3"),
        ("<filesystem><target dir='/x'/></filesystem>", "missing source information for device /x"),
        ("<controller type='pci' index='1' model='pci-bridge'><target chassisNr='x'/></controller>", "'x'. Expected integer value"),
        ("<panic model='isa'/><panic model='isa'/>", "Multiple panic devices with model 'isa'"),
    ])
    func isToldOfDevices(_ device: String, _ words: String) throws {
        let message = try #require(Self.complaint("<devices>\(device)</devices>"))
        #expect(message.hasSuffix(words))
    }

    @Test(arguments: [
        ("source name deleted", "<source protocol='http'><host name='h'/></source>", "missing name for disk source"),
        ("port", "<source protocol='http' name='a'><host name='h' port='x'/></source>", "failed to parse port number 'x'"),
        ("socket", "<source protocol='nbd'><host transport='unix'/></source>", "missing socket for unix transport"),
        ("account", "<source protocol='http' name='a'><host name='h'/><auth/></source>", "missing username for auth"),
        (
            "reservations", "<source protocol='http' name='a'><host name='h'/><reservations managed='no'/></source>",
            "missing connection type for <reservations/>"
        ),
        ("wwn", "<source protocol='nbd'><host name='h'/></source><wwn>5</wwn>", "Malformed wwn: 5"),
        ("vendor", "<source protocol='nbd'><host name='h'/></source><vendor>123456789</vendor>", "disk vendor is more than 8 characters"),
    ])
    func isToldOfDisks(_ what: String, _ parts: String, _ words: String) throws {
        let disk = "<disk type='network'>\(parts)<target dev='sda' bus='scsi'/></disk>"
        let message = try #require(Self.complaint("<devices>\(disk)</devices>"))
        #expect(message.hasSuffix(words))
    }

    @Test(arguments: [
        ("<graphics type='spice'/>", "<listen type='none'/>"),
        (
            "<disk type='network'><source protocol='nbd'><host name='h'/></source><target dev='sda'/></disk>",
            "<host name='h' port='10809'/>"
        ),
        ("<interface type='user'><ip address='10.1' family='x' prefix='0'/></interface>", "<ip address='10.0.0.1' family='ipv4'/>"),
        ("<graphics type='vnc' passwd='x' passwdValidTo='2010-1-2T3:4:5'/>", "passwdValidTo='2010-01-02T03:04:05'"),
        ("<vsock/>", "<cid auto='yes'/>"),
        (
            "<hostdev type='pci'><source><address bus='5'/></source></hostdev>",
            "<address domain='0x0000' bus='0x05' slot='0x00' function='0x0'/>"
        ),
    ])
    func isTakenAsDevice(_ device: String, _ line: String) throws {
        let context = try DomainConfiguration(
            xml: "<domain type='test'><name>d</name><memory>1024</memory><os><type>hvm</type></os><devices>\(device)</devices></domain>",
            profile: TestDomainProfile(), options: .inactive)
        #expect(context.xml([.inactive, .secure]).contains(line))
    }

    @Test func whatCannotBeReadIsPassedOverWhereTheReferenceDoes() throws {
        #expect(!(try Self.read("<blkiotune><weight>much</weight></blkiotune>").contains("blkiotune")))
        #expect(!(try Self.read("<memtune><min_guarantee>0</min_guarantee></memtune>").contains("memtune")))
        #expect(!(try Self.read("<seclabel model='selinux'/>").contains("seclabel")))
    }
}
