// SPDX-License-Identifier: Apache-2.0
import AccessControl
import Errors
import Testing
import WireProtocol

@Suite("Policy files")
struct AccessPolicyTests {
    private static let policy = """
        # Who may do what.
        role viewer = *.getattr *.read connect.search_*
        role operator = viewer domain.start domain.stop   # and no more
        allow user=alice sasl=alice@EXAMPLE.COM to operator on name=web-* name=db driver=QEMU
        allow group=admins to *
        allow dn="C=GB,O=SwiftVirt tests,CN=backup-?" to domain.block-read on uuid=0*
        allow * to connect.getattr
        allow user=1234 to storage_vol.* on pool=scratch
        """

    private func subject(
        user: String? = nil, id: UInt32? = nil, groups: Set<String> = [], dn: String? = nil, sasl: String? = nil
    ) -> AccessSubject {
        var identity = ClientIdentity()
        identity.userID = id
        identity.x509Name = dn
        identity.saslName = sasl
        return AccessSubject(identity: identity, userName: user, groupNames: groups)
    }

    private func line(
        _ subject: AccessSubject, _ permission: String, _ object: AccessObject, driver: String? = "QEMU"
    ) throws -> Int? {
        try AccessPolicy(Self.policy, file: "test").ruleAllowing(subject, permission, on: object, driver: driver)
    }

    @Test("the first rule that fits allows, without one it is refused")
    func decisions() throws {
        let web = AccessObject(kind: "domain", name: "web-1", uuid: "0a")
        let mail = AccessObject(kind: "domain", name: "mail", uuid: "1b")
        #expect(try line(subject(user: "alice"), "start", web) == 4)
        #expect(try line(subject(sasl: "alice@EXAMPLE.COM"), "read", web) == 4)
        #expect(try line(subject(sasl: "ALICE@EXAMPLE.COM"), "read", web) == nil)
        #expect(try line(subject(user: "alice"), "start", mail) == nil)
        #expect(try line(subject(user: "alice"), "start", web, driver: "LXC") == nil)
        #expect(try line(subject(user: "alice"), "delete", web) == nil)
        #expect(try line(subject(user: "bob", groups: ["users", "admins"]), "delete", mail) == 5)
        #expect(try line(subject(), "getattr", .connection) == 7)
        #expect(try line(subject(id: 1234), "delete", AccessObject(kind: "storage_vol", name: "v", extra: ["pool": "scratch"])) == 8)
        #expect(try line(subject(id: 1234), "delete", AccessObject(kind: "storage_vol", name: "v", extra: ["pool": "other"])) == nil)
        // What is not known matches nothing that is asked for.
        #expect(try line(subject(user: "alice"), "start", AccessObject(kind: "domain")) == nil)
    }

    @Test(
        "distinguished names that only look alike are others",
        arguments: [
            "C=GB,O=SwiftVirt tests,CN=backup-1\0.evil", "c=GB,O=SwiftVirt tests,CN=backup-1", "C=GB,O=SwiftVirt tests,CN=Backup-1",
            "O=SwiftVirt tests,C=GB,CN=backup-1", "CN=backup-1,O=SwiftVirt tests,C=GB", "C=GB,O=SwiftVirt tests,CN=backup-12",
            "C=GB,O=SwiftVirt tests,CN=backup-", " C=GB,O=SwiftVirt tests,CN=backup-1", "C=GB,O=SwiftVirt tests,CN=backup-1,",
        ])
    func lookalikes(_ name: String) throws {
        let web = AccessObject(kind: "domain", name: "web-1", uuid: "0a")
        #expect(try line(subject(dn: "C=GB,O=SwiftVirt tests,CN=backup-1"), "block_read", web) == 6)
        #expect(try line(subject(dn: name), "block_read", web) == nil)
    }

    @Test("what is certain without an object is said, and nothing else")
    func certainty() throws {
        let policy = try AccessPolicy(Self.policy, file: "test")
        #expect(policy.certain(subject(user: "alice"), "domain", "start", driver: "QEMU") == nil)
        #expect(policy.certain(subject(user: "alice"), "domain", "start", driver: "LXC") == false)
        #expect(policy.certain(subject(user: "alice"), "domain", "start", driver: nil) == nil)
        #expect(policy.certain(subject(user: "alice"), "domain", "delete", driver: "QEMU") == false)
        #expect(policy.certain(subject(groups: ["admins"]), "secret", "read_secure", driver: "QEMU") == true)
        #expect(policy.certain(subject(), "connect", "getattr", driver: nil) == true)
    }

    @Test(
        "mistakes are named with their line",
        arguments: [
            ("deny user=x to *", "a line begins with 'role' or 'allow', not 'deny'"),
            ("allow user=x", "expected 'allow WHO... to PERMISSION... [on PROPERTY=VALUE...]'"),
            ("allow to *", "expected 'allow WHO... to PERMISSION... [on PROPERTY=VALUE...]'"),
            ("allow user=x to", "a permission is missing behind 'to'"),
            ("allow user=x to on name=a", "a permission is missing behind 'to'"),
            ("allow user=x to * on", "a property is missing behind 'on'"),
            ("allow user=x to * on colour=red", "objects have no property 'colour'"),
            ("allow user=x to * on name", "expected PROPERTY=VALUE, not 'name'"),
            ("allow user= to *", "expected PROPERTY=VALUE, not 'user='"),
            ("allow ip=1 to *", "clients are told apart by user, group, dn and sasl, not by 'ip'"),
            ("allow anyone=* to *", "clients are told apart by user, group, dn and sasl, not by 'anyone'"),
            ("allow user=x to domain.fly", "there is no permission 'domain.fly'"),
            ("allow user=x to viewer", "'viewer' is neither a role nor a permission like domain.start"),
            ("role a = b.c.d", "'b.c.d' is neither a role nor a permission like domain.start"),
            ("role a.b = *", "'a.b' is no name for a role"), ("role a", "expected 'role NAME = PERMISSION...'"),
            ("allow user=\"x to *", "a quote is not closed"), ("allow user=a\0 to *", "a zero byte"),
        ])
    func mistakes(_ text: String, _ complaint: String) {
        let error = #expect(throws: VirtError.self) { try AccessPolicy("\n" + text, file: "p") }
        #expect(error?.extra.string2 == "p:2: \(complaint)")
    }
}
