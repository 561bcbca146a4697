// SPDX-License-Identifier: Apache-2.0
import Foundation
import TestSupport
import Testing

@Suite("Recorded sessions are read and written again byte for byte")
struct SessionTests {
    private static let facts = Repository.shared("facts/sessions")

    private func check(_ folder: URL, _ suffix: String) throws -> SessionCheck {
        var check = SessionCheck()
        for file in try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() where file.hasSuffix(suffix) {
            check.check(try RecordedSession(contentsOf: folder.appendingPathComponent(file)), name: file)
        }
        print("\(check.frames) frames of \(check.types.count) payload types, \(check.failures.count) failures")
        return check
    }

    @Test("The shared facts' sessions", .enabled(if: facts != nil, "shared/facts is not beside the repository"))
    func sharedSessions() throws {
        let check = try check(try #require(Self.facts), ".jsonl")
        #expect(check.failures == [])
        #expect(check.frames > 900)
        #expect(check.types.count > 80)
    }

    @Test("Our own recordings of stock virsh, virt-admin and libvirtd: `Scripts/record-sessions`")
    func ownSessions() throws {
        let folder = try #require(Bundle.module.url(forResource: "Resources/sessions", withExtension: nil))
        let check = try check(folder, ".session")
        #expect(check.failures == [])
        #expect(check.frames > 1000)
        #expect(check.types.count > 150)
    }

    @Test("A frame that is not what it says is found")
    func broken() throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let frames = [
            "# a good call, a wrong length, unread bytes, an unknown procedure, a flag that is none",
            "> 0000001c200080860000000100000042000000000000000000000000",
            "> 0000001d200080860000000100000042000000000000000000000000",
            "> 00000020200080860000000100000042000000000000000000000000ffffffff",
            "> 0000001c200080860000000100007fff000000000000000000000000",
            "> 0000002420008086000000010000000100000000000000000000000000000002ffffffff",
        ]
        try Data(frames.joined(separator: "\n").utf8).write(to: folder.appendingPathComponent("broken.session"))
        let check = try check(folder, ".session")
        #expect(check.frames == 5)
        #expect(check.failures.map { String($0.prefix(17)) } == (2...5).map { "broken.session:\($0):" })
    }
}
