// SPDX-License-Identifier: Apache-2.0
import DriverSupport
import Testing

@Suite("Audit records")
struct AuditRecordTests {
    private let guest = AuditRecord.Guest(virtualization: "kvm", name: "web", uuid: "u")

    @Test("have libvirt's form")
    func form() {
        #expect(
            AuditRecord.control(guest, "start", reason: "booted", processID: 7).text
                == "virt=kvm op=start reason=booted vm=\"web\" uuid=u vm-pid=7")
        #expect(
            AuditRecord.device(guest, "disk", reason: "start", old: nil, new: "/d.img").text
                == "virt=kvm resrc=disk reason=start vm=\"web\" uuid=u old-disk=\"?\" new-disk=\"/d.img\"")
        #expect(
            AuditRecord.amount(guest, "mem", reason: "start", old: 0, new: 65536).text
                == "virt=kvm resrc=mem reason=start vm=\"web\" uuid=u old-mem=0 new-mem=65536")
    }

    @Test("cannot be forged by names", arguments: ["a b", "x\" res=success", "new\nline", "naïve", "\u{7f}"])
    func names(_ name: String) {
        let guest = AuditRecord.Guest(virtualization: "kvm", name: name, uuid: "u")
        let text = AuditRecord.control(guest, "stop", reason: "destroyed").text
        #expect(text.hasPrefix("virt=kvm op=stop reason=destroyed vm=") && text.hasSuffix(" uuid=u"))
        #expect(text.split(separator: " ").count == 5 && !text.contains("\n") && !text.contains("\""))
    }
}
