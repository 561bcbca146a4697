// SPDX-License-Identifier: Apache-2.0
import Foundation
import TestSupport
import Testing

@Suite("The catalogue's code and the examples") struct TutorialTests {
    private static func lines(_ text: some StringProtocol) -> [String] {
        text.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }.filter { !$0.isEmpty }
    }

    private static func text(_ path: String) throws -> String {
        try String(contentsOf: Repository.root.appendingPathComponent(path), encoding: .utf8)
    }

    /// The examples are compiled, so what stands in them does compile.
    @Test func everySnippetIsPartOfAnExample() throws {
        let examples = try ["ListGuests", "WatchEvents", "UploadVolume"].map { Self.lines(try Self.text("Examples/\($0)/main.swift")) }
        let snippets = try Self.text("Sources/SwiftVirt/SwiftVirt.docc/FirstSteps.md").components(separatedBy: "```swift\n").dropFirst()
            .compactMap { $0.components(separatedBy: "```").first }
        #expect(snippets.count >= 6)
        for snippet in snippets {
            var missing = Self.lines(snippet)[...]
            let isThere = examples.contains { example in
                missing = Self.lines(snippet)[...]
                for line in example where line == missing.first { missing.removeFirst() }
                return missing.isEmpty
            }
            #expect(isThere, "\(missing.first ?? "") of\n\(snippet)")
        }
    }

    private static let list = TestDaemon.Kind.builtProgram("list-guests")
    private static let upload = TestDaemon.Kind.builtProgram("upload-volume")

    @Test(.enabled(if: TestDaemon.Kind.builtProgram("list-guests") != nil, "list-guests is not built"))
    func guestsAreListed() throws {
        let text = try ChildProcess.run(path: try #require(Self.list), ["test:///default"])
        #expect(text.hasPrefix("test: 2 CPUs, 2048 MiB, runs\n"))
        #expect(text.contains("figures about 1 guests\nDomain not found"))
    }

    @Test(
        .enabled(
            if: TestDaemon.Kind.builtProgram("upload-volume") != nil && TestDaemon.Kind.own.reasonForSkipping == nil,
            "root, swiftvirtd or upload-volume is missing"))
    func aVolumeIsFilledAndReadBack() async throws {
        let daemon = try await TestDaemon.start(.own)
        let uri = "qemu+unix:///system?socket=\(daemon.socket)"
        let pool = "\(daemon.folder.path)/pool"
        try FileManager.default.createDirectory(atPath: pool, withIntermediateDirectories: true)
        let shell = try #require(TestDaemon.Kind.builtProgram("swiftvirsh"))
        try ChildProcess.run(path: shell, ["-c", uri, "pool-create-as example dir --target \(pool)"])
        let text = try ChildProcess.run(path: try #require(Self.upload), [uri, "example"])
        #expect(text.hasSuffix("1048576 of 1048576 bytes\n1048576 bytes came back\n"))
    }
}
