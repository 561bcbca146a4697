// SPDX-License-Identifier: Apache-2.0
import Foundation
import TestSupport
import Testing

@Suite(
    "Names that would be paths",
    .enabled(
        if: TestDaemon.Kind.own.reasonForSkipping == nil && ChildProcess.find("virsh") != nil,
        "virsh, root or a built swiftvirtd is missing"))
struct ObjectNameTests {
    private static let names = ["../../escape", "a/b", "/etc/escape", "a\nb", "..", ".", "a&#10;b", String(repeating: "x", count: 5000)]

    /// Everything below a folder, by path.
    private static func files(_ folder: String) -> Set<String> {
        Set(FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? [])
    }

    @Test("make no file outside the folder of their kind, and leave the daemon serving", arguments: names)
    func domains(_ name: String) async throws {
        let daemon = try await TestDaemon.start(.own)
        let uri = "qemu+unix:///system?socket=\(daemon.socket)"
        let xml = daemon.folder.path + "/definition.xml"
        let before = Self.files(daemon.folder.path)
        let definitions = [
            ("define", "<domain type='qemu'><name>\(name)</name><memory>65536</memory><os><type arch='x86_64'>hvm</type></os></domain>"),
            ("secret-define", "<secret><usage type='volume'><volume>\(name)</volume></usage></secret>"),
            ("net-define", "<network><name>\(name)</name></network>"),
            ("pool-define", "<pool type='dir'><name>\(name)</name><target><path>/nonexistent</path></target></pool>"),
            ("nwfilter-define", "<filter name='\(name)'/>"),
        ]
        for (command, definition) in definitions {
            try definition.write(toFile: xml, atomically: true, encoding: .utf8)
            _ = try? ChildProcess.run("timeout", ["20", "virsh", "-q", "-c", uri, command, xml])
        }
        let made = Self.files(daemon.folder.path).subtracting(before).subtracting(["definition.xml"])
        let folders = [
            "etc/qemu", "etc/secrets", "etc/storage", "etc/nwfilter", "log/", "cache/", "lib/", "run/", "daemon.log", "output.log",
        ]
        for file in made { #expect(folders.contains { file.hasPrefix($0) }, "\(file)") }
        for file in made where name.contains("escape") { #expect(!file.hasSuffix("escape") && !file.hasSuffix("escape.xml"), "\(file)") }
        #expect(!FileManager.default.fileExists(atPath: "/etc/escape.xml"))
        #expect(
            try ChildProcess.run("timeout", ["20", "virsh", "-q", "-c", "test+unix:///default?socket=\(daemon.socket)", "list", "--name"])
                .contains("test"))
    }
}
