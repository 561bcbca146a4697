// SPDX-License-Identifier: Apache-2.0
import Errors
import Testing

@testable import Model

@Suite struct StoragePoolOptionTests {
    private func mount(_ options: String) -> String {
        """
        <pool type='fs' xmlns:m='http://libvirt.org/schemas/storagepool/fs/1.0'><name>p</name><source><device path='/dev/x'/></source>
        <target><path>/mnt</path></target>\(options)</pool>
        """
    }

    private func cluster(_ options: String) -> String {
        """
        <pool type='rbd' xmlns:rbd='http://libvirt.org/schemas/storagepool/rbd/1.0'><name>p</name>
        <source><host name='h'/></source><rbd:config_opts>\(options)</rbd:config_opts></pool>
        """
    }

    private func complaint(_ xml: String) -> String? {
        do {
            _ = try StoragePoolConfiguration(xml: xml)
            return nil
        } catch { return (error as? VirtError)?.message }
    }

    @Test func mountOptionsComeBackWithTheUsualPrefix() throws {
        let xml = mount(
            "<m:mount_opts><m:option name='sync'/><option name='x'/></m:mount_opts><m:mount_opts><m:option name='ro'/></m:mount_opts>")
        let pool = try StoragePoolConfiguration(xml: xml)
        #expect(pool.options == [StoragePoolOption(name: "sync"), StoragePoolOption(name: "ro")])
        let text = pool.xml()
        #expect(text.hasPrefix("<pool type='fs' xmlns:fs='http://libvirt.org/schemas/storagepool/fs/1.0'>"))
        let options = "  <fs:mount_opts>\n    <fs:option name='sync'/>\n    <fs:option name='ro'/>\n  </fs:mount_opts>\n"
        #expect(text.hasSuffix(options + "</pool>\n"))
        #expect(try StoragePoolConfiguration(xml: text).options == pool.options)
    }

    @Test func clusterOptionsHaveValues() throws {
        let pool = try StoragePoolConfiguration(xml: cluster("<rbd:option name='a' value='1'/>"))
        #expect(pool.options == [StoragePoolOption(name: "a", value: "1")])
        #expect(pool.xml().contains("<rbd:option name='a' value='1'/>"))
        #expect(complaint(cluster("<rbd:option value='1'/>")) == "XML error: no rbd option name specified")
        #expect(complaint(cluster("<rbd:option name=''/>")) == "XML error: empty rbd option name specified")
        #expect(complaint(cluster("<rbd:option name='a'/>")) == "XML error: no rbd option value specified for name 'a'")
        #expect(complaint(cluster("<rbd:option name='a' value=''/>")) == "XML error: empty rbd option value specified for name 'a'")
    }

    @Test func whoKnowsNoNamespacesPassesOver() throws {
        let broken = mount("<m:mount_opts><m:option/></m:mount_opts>")
        #expect(complaint(broken) == "XML error: no fs mount option name specified")
        #expect(try StoragePoolConfiguration(xml: broken, options: .withoutNamespaces).options.isEmpty)
        // Options of another kind of pools are nobody's.
        let other = broken.replacing("type='fs'", with: "type='dir'")
        #expect(try StoragePoolConfiguration(xml: other).options.isEmpty)
    }
}
