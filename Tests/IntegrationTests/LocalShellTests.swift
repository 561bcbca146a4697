// SPDX-License-Identifier: Apache-2.0
import Foundation
import TestSupport
import Testing

@Suite("The shell without a daemon", .enabled(if: TestDaemon.Kind.builtProgram("swiftvirsh") != nil, "swiftvirsh is not built"))
struct LocalShellTests {
    static let shell = TestDaemon.Kind.builtProgram("swiftvirsh")

    /// Runs a script in one shell, so that its commands share a host.
    private static func output(_ program: String, _ words: [String]) throws -> (text: String, code: Int32) {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: program)
        process.arguments = words
        let pipe = Pipe()
        process.standardOutput = pipe
        process.standardError = pipe
        process.standardInput = FileHandle.nullDevice
        try process.run()
        let data = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return (String(decoding: data, as: UTF8.self), process.terminationStatus)
    }

    @Test func aScriptSeesItsOwnChanges() throws {
        let script = "list --all --name; suspend test; domstate test; destroy test; domstate test; net-list --name; pool-list --name"
        let (text, code) = try Self.output(try #require(Self.shell), ["-q", "-c", "test:///default", script])
        #expect(code == 0)
        #expect(
            text.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) } == [
                "test", "paused", "shut off", "default", "default-pool",
            ])
    }

    /// Scripts on which both shells have to agree to the letter.
    private static let scripts: [[String]] = [
        ["-c", "test:///default", "list --all; uri; nodeinfo; version"],
        ["-c", "test:///default", "undefine test; destroy test; undefine test; list --all; domstate test"],
        ["-c", "test:///default", "net-dumpxml default; pool-dumpxml default-pool; dumpxml test"],
        ["-r", "-c", "test:///default", "destroy test"],
        ["-k", "5", "-c", "test:///default", "list"],
        ["-c", "test:///default?foo=1", "uri"],
        ["-c", "test:///", "uri"],
    ]

    @Test("says what the stock shell says", .enabled(if: ChildProcess.find("virsh") != nil, "virsh is not installed"), arguments: scripts)
    func sameAsStock(_ words: [String]) throws {
        let folder = try TemporaryFolder()
        let own = "\(folder.path)/virsh"
        try FileManager.default.createSymbolicLink(atPath: own, withDestinationPath: try #require(Self.shell))
        let (ours, ourCode) = try Self.output(own, words)
        let (theirs, theirCode) = try Self.output(try #require(ChildProcess.find("virsh")), words)
        #expect(ours == theirs)
        #expect(ourCode == theirCode)
    }
}
