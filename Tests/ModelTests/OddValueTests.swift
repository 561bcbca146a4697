// SPDX-License-Identifier: Apache-2.0
import Errors
import Testing

@testable import Model

/// Odd values in the smaller kinds of documents, as the reference takes or refuses them.
@Suite struct OddValueTests {
    private func complaint(_ body: () throws -> Void) -> String? {
        do {
            try body()
            return nil
        } catch { return (error as? VirtError)?.message }
    }

    private func filter(_ rule: String, chain: String = "root") throws -> String {
        try FilterConfiguration(
            xml: "<filter name='f' chain='\(chain)'><rule action='accept' direction='in'>\(rule)</rule></filter>"
        ).xml()
    }

    @Test func statesOfConnectionsHaveAnOrder() throws {
        #expect(try filter("<all state=' related,NEW'/>").contains("<all state='NEW,RELATED'/>"))
        #expect(try filter("<all state='new,none'/>").contains("<all state='NONE'/>"))
        #expect(complaint { _ = try filter("<all state='other'/>") } == "internal error: state has illegal value other")
    }

    @Test func portsNeedAProtocol() throws {
        let words = "rule with port specification requires protocol specification"
        #expect(complaint { _ = try filter("<ip dstportstart='5'/>") }?.contains("IP \(words)") == true)
        #expect(complaint { _ = try filter("<ipv6 protocol='icmpv6' srcportend='5'/>") }?.contains("IPv6 \(words)") == true)
        #expect(try filter("<ip protocol='33' dstportstart='5'/>").contains("protocol='33'"))
    }

    @Test func chainsAreCalledAfterProtocols() throws {
        #expect(try filter("", chain: "").contains("chain='root'"))
        #expect(complaint { _ = try filter("", chain: "other") }?.hasPrefix("invalid argument: Invalid chain name 'other'") == true)
        #expect(complaint { _ = try filter("", chain: "ipv4-much-longer") }?.hasSuffix("longer than 12 characters") == true)
        #expect(complaint { _ = try filter("", chain: "ipv4 x") }?.hasSuffix("contains invalid characters") == true)
    }

    @Test func emptyAttributesAreNone() throws {
        #expect(try SecretConfiguration(xml: "<secret ephemeral='' private='yes'/>").xml().contains("ephemeral='no' private='yes'"))
        let network = try NetworkConfiguration(
            xml:
                "<network><name>n</name><forward mode=''/><mac address=''/><mtu size=''/><ip address='10.0.0.1' family='' netmask=''/></network>"
        )
        #expect(network.mac == nil)
        #expect(network.mtu == 0)
        #expect(
            complaint { _ = try NetworkConfiguration(xml: "<network ipv6='x'><name>n</name></network>") }?.contains("Invalid ipv6") == true)
        let auth = "<auth type='' username='u'><secret type='ceph' usage='s'/></auth>"
        let pool = "<pool type='iscsi'><name>p</name><source><host name='h'/><device path='d'/>\(auth)</source></pool>"
        #expect(complaint { _ = try StoragePoolConfiguration(xml: pool) }?.hasSuffix("storage pool missing auth type") == true)
    }

    @Test func aSnapshotToldOfAgainIsOfTheSameMachine() throws {
        func definition(memory: Int) throws -> SnapshotDefinition {
            let domain = """
                <domain type='test'><name>d</name><uuid>c7a5fdbd-edaf-9455-926a-d65c16db1809</uuid><memory>\(memory)</memory>
                <os><type>hvm</type></os></domain>
                """
            return try SnapshotDefinition(
                xml: "<domainsnapshot><name>s</name><state>shutoff</state><creationTime>1</creationTime>\(domain)</domainsnapshot>",
                purpose: .redefine, profile: TestDomainProfile(), now: 1)
        }
        let old = try definition(memory: 1024)
        let uuid = try #require(old.domain?.uuid)
        var same = try definition(memory: 1024)
        try same.redefine(uuid: uuid, old: old) { _ in false }
        var other = try definition(memory: 2048)
        let words = "unsupported configuration: Target domain max memory 2048 does not match source 1024"
        #expect(complaint { try other.redefine(uuid: uuid, old: old) { _ in false } } == words)
    }
}
