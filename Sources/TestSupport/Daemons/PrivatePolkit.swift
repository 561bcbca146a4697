// SPDX-License-Identifier: Apache-2.0
import Foundation
import Glibc

/// A real polkitd on a bus of a test's own, with the test's rules, gone with the object.
public final class PrivatePolkit: Sendable {
    /// What programs that are to ask it have to be run with.
    public let environment: [String: String]
    private let folder: TemporaryFolder
    private let process: Process
    private let standardInput = Pipe()

    /// Why there can be none; nil when there can.
    public static var reasonForSkipping: String? {
        if geteuid() != 0 { return "needs root for a mount namespace" }
        if ChildProcess.find("dbus-daemon") == nil { return "dbus-daemon is not installed" }
        return FileManager.default.isExecutableFile(atPath: "/usr/lib/polkit-1/polkitd") ? nil : "polkitd is not installed"
    }

    /// - Parameter rules: JavaScript, as in polkit's rules.d.
    public init(rules: String) throws {
        folder = try TemporaryFolder()
        environment = ["DBUS_SYSTEM_BUS_ADDRESS": "unix:path=\(folder.path)/bus"]
        try FileManager.default.createDirectory(atPath: folder.path + "/rules.d", withIntermediateDirectories: true)
        try rules.write(toFile: folder.path + "/rules.d/10-test.rules", atomically: true, encoding: .utf8)
        process = Process()
        process.executableURL = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .appendingPathComponent("Scripts/private-polkit")
        process.arguments = [folder.path]
        process.standardInput = standardInput
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try process.run()
        // It is there once it answers; root may do everything, so this asks for nothing of the rules.
        for attempt in 0..<100 {
            do {
                try ChildProcess.run(
                    "pkcheck", ["--action-id", "org.libvirt.unix.manage", "--process", "\(getpid())"], environment: environment)
                return
            } catch  where attempt < 99 {
                Thread.sleep(forTimeInterval: 0.05)
            }
        }
    }

    deinit {
        try? standardInput.fileHandleForWriting.close()
        process.waitUntilExit()
    }
}
