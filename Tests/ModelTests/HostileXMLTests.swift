// SPDX-License-Identifier: Apache-2.0
import Errors
import Glibc
import Model
import Testing

/// Seconds that this thread has worked: other work on the machine does not count.
private func processorTime() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}

/// Documents that are made to cost more than they look: a clear refusal, at once.
@Suite struct HostileXMLTests {
    private static func pool(_ inside: String, attributes: String = "", head: String = "") -> String {
        "\(head)<pool type='dir'\(attributes)>\(inside)<target><path>/x</path></target></pool>"
    }

    private static func refusal(_ xml: String) -> VirtError? {
        let start = processorTime()
        defer { #expect(processorTime() - start < 5, "it takes a moment, not ages") }
        do {
            _ = try StoragePoolConfiguration(xml: xml)
            return nil
        } catch {
            return error as? VirtError
        }
    }

    /// Entities that are made of entities: ten to the ninth in the end.
    private static let laughs: String = {
        let levels = (1...9).map { "<!ENTITY l\($0) \"\(String(repeating: "&l\($0 - 1);", count: 10))\">" }
        return "<!DOCTYPE z [<!ENTITY l0 \"ha\">\(levels.joined())]>"
    }()

    @Test func entitiesAreNotExpandedInText() throws {
        let error = try #require(Self.refusal(Self.pool("<name>&l9;</name>", head: Self.laughs)))
        #expect(error.code == .xmlDetail || error.code == .xmlError)
    }

    @Test func entitiesAreNotExpandedInAttributes() {
        #expect(Self.refusal(Self.pool("<name>n</name>", attributes: " x='&l9;'", head: Self.laughs))?.code == .xmlDetail)
    }

    @Test func oneLongEntityManyTimesIsNotExpanded() {
        let head = "<!DOCTYPE z [<!ENTITY a \"\(String(repeating: "a", count: 50000))\">]>"
        #expect(Self.refusal(Self.pool("<name>\(String(repeating: "&a;", count: 50000))</name>", head: head))?.code == .xmlError)
    }

    @Test func otherFilesAreNotRead() {
        let head = "<!DOCTYPE z [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>"
        #expect(Self.refusal(Self.pool("<name>&x;</name>", head: head))?.message == "XML error: missing pool source name element")
    }

    @Test func whatIsTooLongIsRefusedUnread() {
        let error = Self.refusal(Self.pool("<name>\(String(repeating: "a", count: 100_000_000))</name>"))
        #expect(error?.message == "XML error: document is larger than 4194304 bytes")
    }

    @Test func tooManyElementsAreRefused() {
        let error = Self.refusal(Self.pool(String(repeating: "<a/>", count: 300_000)))
        #expect(error?.message == "XML error: document has more than 200000 elements and references")
    }

    @Test func tooManyAttributesAreRefused() {
        let attributes = (0..<100_000).map { " a\($0)=''" }.joined()
        #expect(
            Self.refusal(Self.pool("<name>n</name>", attributes: attributes))?.message
                == "XML error: an element has more than 1000 attributes")
    }

    @Test func marksInsideCommentsDoNotCount() throws {
        let remark = "<!--\(String(repeating: "<a b=''>", count: 300_000))--><![CDATA[\(String(repeating: "& <", count: 100_000))]]>"
        #expect(Self.refusal(Self.pool("<name>n</name>\(remark)")) == nil)
    }

    @Test func nestingIsBounded() {
        let xml = String(repeating: "<pool>", count: 10000) + String(repeating: "</pool>", count: 10000)
        #expect(Self.refusal(xml)?.code == .xmlDetail)
    }

    @Test func aNULEndsTheDocument() {
        #expect(Self.refusal("<pool type='dir'><name>a\0b</name></pool>")?.code == .xmlDetail)
    }

    @Test(arguments: ["99999999999999999999", String(repeating: "9", count: 100_000), "-1", "0x10", "1e3", ""])
    func numbersThatAreNoneAreRefused(_ number: String) {
        #expect(throws: VirtError.self) {
            try StorageVolumeConfiguration(xml: "<volume><name>n</name><capacity>\(number)</capacity></volume>", pool: .dir)
        }
    }

    /// A list is looked through once, not once per entry.
    @Test func longListsTakeTimeInProportion() {
        let interfaces = (0..<100_000).map { "<interface dev='e\($0)'/>" }.joined()
        let start = processorTime()
        _ = try? NetworkConfiguration(xml: "<network><name>n</name><forward mode='bridge'>\(interfaces)</forward></network>")
        #expect(processorTime() - start < 10)
    }

    @Test func anEmptyTextIsRefused() { #expect(Self.refusal("") != nil) }
}
