// SPDX-License-Identifier: Apache-2.0
import Foundation
import TestSupport
import Testing

@Suite("A full disk", .enabled(if: GatedDaemon.reasonForSkipping == nil, "virsh, QEMU, python3 or root is missing"))
struct DiskFullTests {
    @Test("fails a definition, and leaves the old one and no half of the new one")
    func define() async throws {
        let host = try await GatedDaemon(environment: ["ETC_SIZE": "1m"])
        try await host.define("guest", description: "old")
        // The daemon sees a file system that the test does not: it is filled from within its own.
        let ballast = "\(host.daemon.folder.path)/etc/ballast"
        let process = try #require(host.daemon.processID)
        _ = try? await ChildProcess.runAside(
            "nsenter", ["--mount", "--target", "\(process)", "dd", "if=/dev/zero", "of=\(ballast)", "bs=1k", "status=none"])
        let large = String(repeating: "new ", count: 20_000)
        await #expect(throws: (any Error).self) { try await host.define("guest", description: large) }
        await #expect(throws: (any Error).self) { try await host.define("second", description: large) }
        let complaint = await host.complaint("define", "\(host.daemon.folder.path)/second.xml")
        #expect(complaint?.contains("No space left on device") == true, "\(complaint ?? "defined")")
        #expect(try await host.virsh("dumpxml", "guest").contains("<description>old</description>"))
        #expect(try await host.virsh("list", "--all", "--name") == "guest")
        try await ChildProcess.runAside("nsenter", ["--mount", "--target", "\(process)", "rm", ballast])
        let files = try await ChildProcess.runAside(
            "nsenter", ["--mount", "--target", "\(process)", "ls", "\(host.daemon.folder.path)/etc/qemu"])
        #expect(Set(files.split(separator: "\n")).subtracting(["guest.xml", "networks", "autostart"]) == [])
        try await host.define("second", description: large)
        try await host.daemon.killAndRestart()
        #expect(try await host.virsh("list", "--all", "--name").split(separator: "\n") == ["guest", "second"])
    }
}
