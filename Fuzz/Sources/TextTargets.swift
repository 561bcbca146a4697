// SPDX-License-Identifier: Apache-2.0
import DaemonConfiguration
import Foundation
import Model
import RPCClient
import TestSupport

@testable import QEMUDriver

private func texts(_ texts: [String]) -> [[UInt8]] { texts.map { Array($0.utf8) } }

extension FuzzTarget {
    static func uri() throws -> FuzzTarget {
        let file = Repository.root.appendingPathComponent("Tests/RPCClientTests/Resources/connection-uris.tsv")
        let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
        let seeds = lines.compactMap { $0.split(separator: "\t").first.map { Array($0.utf8) } }
        let tokens = texts(["+tls", "://", "[::1]", "?socket=", "&", "%00", "%ff", "%", ":65536", "#", "@", "mode=direct", "///"])
        return FuzzTarget(seeds: seeds, tokens: tokens) { _ = try? ConnectionURI(String(decoding: $0, as: UTF8.self)) }
    }

    static func configuration() -> FuzzTarget {
        let seeds = texts([
            "# remark\nlisten_tls = 0\nlisten_tcp = 1\ntcp_port = \"16509\"\n", "auth_unix_rw = \"none\"\nmax_clients = 5000\n",
            "sasl_allowed_username_list = [\"joe@EXAMPLE\", \"fred@EXAMPLE\" ]\n", "log_filters = \"1:qemu 3:rpc\"\nlog_level = 3\n",
            "tls_priority='NORMAL'\nkeepalive_interval = -1\n", "access_drivers = [\n \"polkit\",\n \"none\"\n]\n",
            "a = \"\"\"long\ntext\"\"\"\n",
        ])
        let tokens = texts(["=", "[", "]", "\"", "\"\"\"", "'", ",", "#", "\n", "99999999999999999999", "-1", "max_clients"])
        return FuzzTarget(seeds: seeds, tokens: tokens) { _ = try? ConfigurationParser.parse($0, file: "input.conf") }
    }

    static func json() -> FuzzTarget {
        let seeds = texts([
            #"{"QMP": {"version": {"qemu": {"micro": 0, "minor": 2, "major": 7}}, "capabilities": ["oob"]}}"#,
            #"{"return": {}, "id": "libvirt-1"}"#, #"{"error": {"class": "GenericError", "desc": "x \" \\ \u00fc \ud83d\udc27"}}"#,
            #"{"timestamp": {"seconds": 1700000000, "microseconds": 5}, "event": "STOP"}"#, "[1.5e300, -0, 18446744073709551615, null]",
            #"[true, false, "", [], {}, [[[[]]]]]"#,
        ])
        let tokens = texts(["{", "}", "[", "[[[[[[[[", "\"", "\\u", "\\ud800", "1e999", "-", "null", ":", ",", "0x", "1E+"])
        return FuzzTarget(seeds: seeds, tokens: tokens) { input in
            guard let value = try? JSON(parsing: input[...]) else { return }
            let again = try? JSON(parsing: value.serialized)
            guard again == value else { fatalError("not written as it was read") }
        }
    }

    static func domainXML() -> FuzzTarget {
        let head = "<domain type='qemu'><name>a</name><memory unit='KiB'>1024</memory><vcpu>2</vcpu>"
        let system = "<os><type arch='x86_64' machine='pc'>hvm</type><boot dev='hd'/></os>"
        let devices = [
            "<disk type='file' device='disk'><driver name='qemu' type='qcow2'/><source file='/a'/><target dev='vda' bus='virtio'/></disk>",
            "<interface type='network'><mac address='52:54:00:00:00:01'/><source network='default'/><model type='virtio'/></interface>",
            "<serial type='pty'><target port='0'/></serial><graphics type='vnc' port='-1' autoport='yes'/>",
            "<controller type='usb' index='0' model='qemu-xhci'/><video><model type='cirrus' vram='16384'/></video>",
            "<hostdev mode='subsystem' type='pci'><source><address bus='1' slot='2' function='0'/></source></hostdev>",
        ]
        let seeds = texts(
            devices.map { "\(head)\(system)<devices>\($0)</devices></domain>" } + [
                head + system + "<cpu mode='custom'><model>qemu64</model><topology sockets='1' cores='2' threads='1'/></cpu></domain>",
                head + system + "<features><acpi/><apic eoi='on'/></features><clock offset='utc'><timer name='rtc'/></clock></domain>",
                head + system + "<cputune><shares>5</shares><vcpupin vcpu='0' cpuset='0-1,^1'/></cputune><blkiotune/></domain>",
            ])
        let tokens = texts([
            "<", "/>", "='", "&#0;", "&amp;", "<!--", "<![CDATA[", "-1", "18446744073709551616", "unit='EiB'", "'", "<source/>",
        ])
        return FuzzTarget(seeds: seeds, tokens: tokens) { input in
            let text = String(decoding: input, as: UTF8.self)
            let profile: any DomainProfile = input.count % 2 == 0 ? TestDomainProfile() : QEMUDomainProfile()
            _ = try? DomainConfiguration(xml: text, profile: profile, options: .inactive).xml(.inactive)
        }
    }
}
