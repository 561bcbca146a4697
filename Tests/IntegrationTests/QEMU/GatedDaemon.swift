// SPDX-License-Identifier: Apache-2.0
import Foundation
import TestSupport

/// A daemon whose guests' QEMU is behind `Sources/TestSupport/Scripts/monitor-gate`, driven with stock virsh.
struct GatedDaemon {
    let daemon: TestDaemon
    private let gate: String
    /// What a command may take on a machine that does much else; nothing depends on it but how long a hang takes to be seen.
    private static let patience = 120

    static let reasonForSkipping: String? =
        TestDaemon.Kind.own.reasonForSkipping
        ?? ["virsh", "qemu-system-x86_64", "python3", "timeout"].first { ChildProcess.find($0) == nil }.map { "\($0) is not installed" }

    init(environment: [String: String] = [:]) async throws {
        daemon = try await TestDaemon.start(
            .own, environment: environment,
            files: ["etc/qemu.conf": "user = \"root\"\ngroup = \"root\"\nsecurity_driver = \"none\"\nstdio_handler = \"file\"\n"],
            within: .seconds(60))
        gate = daemon.folder.path + "/gate"
        try FileManager.default.createDirectory(atPath: gate, withIntermediateDirectories: true)
        try FileManager.default.copyItem(atPath: Self.script, toPath: gate + "/qemu-system-x86_64")
    }

    private static let script =
        URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().path + "/Sources/TestSupport/Scripts/monitor-gate"

    // MARK: The gate

    func set(_ name: String) throws { try Data().write(to: URL(fileURLWithPath: "\(gate)/\(name)")) }

    func clear(_ name: String) { try? FileManager.default.removeItem(atPath: "\(gate)/\(name)") }

    /// Waits until the gate holds the monitor command.
    func waitUntilHeld(_ command: String) async throws {
        try await wait("the gate to hold \(command)") { FileManager.default.fileExists(atPath: "\(gate)/held-\(command)") }
    }

    func wait(_ what: String, until condition: () async throws -> Bool) async throws {
        let deadline = ContinuousClock.now + .seconds(Self.patience)
        while try await !condition() {
            guard ContinuousClock.now < deadline else { throw TestFailure(description: "waited in vain for \(what)") }
            try await Task.sleep(for: .milliseconds(20))
        }
    }

    // MARK: virsh

    var uri: String { "qemu+unix:///system?socket=\(daemon.socket)" }

    /// Runs one command; throws with what virsh complains of.
    @discardableResult
    func virsh(_ words: String...) async throws -> String { try await virsh(words) }

    private func virsh(_ words: [String]) async throws -> String {
        let arguments = ["\(Self.patience)", "virsh", "-q", "-c", uri] + words
        return try await ChildProcess.runAside("timeout", arguments).trimmingCharacters(in: .whitespacesAndNewlines)
    }

    /// What virsh complains of; nil when the command succeeds.
    func complaint(_ words: String...) async -> String? { await complaint(words) }

    private func complaint(_ words: [String]) async -> String? {
        do {
            _ = try await virsh(words)
            return nil
        } catch {
            return "\(error)"
        }
    }

    func state(_ name: String) async throws -> String { try await virsh("domstate", name) }

    /// Destroys a guest that may be ending by itself meanwhile: that it is not running any more is no complaint.
    func shutOff(_ name: String) async throws {
        if let complaint = await complaint("destroy", name), !complaint.contains("domain is not running") {
            throw TestFailure(description: complaint)
        }
        try await wait("\(name) to be shut off") { try await state(name) == "shut off" }
    }

    /// Defines a guest of 16 MiB without an operating system: it runs, and that is all it does.
    func define(_ name: String, isGated: Bool = true, description: String = "") async throws {
        let emulator = isGated ? "<emulator>\(gate)/qemu-system-x86_64</emulator>" : ""
        let file = "\(daemon.folder.path)/\(name).xml"
        try """
        <domain type='qemu'><name>\(name)</name><description>\(description)</description><memory>16384</memory>
        <os><type arch='x86_64' machine='q35'>hvm</type></os><features><acpi/></features><devices>\(emulator)<controller type='usb' model='none'/>
        <memballoon model='none'/></devices></domain>
        """.write(toFile: file, atomically: true, encoding: .utf8)
        try await virsh("define", file)
    }

    /// A daemon with a guest of the name `guest` that runs.
    static func withRunningGuest() async throws -> GatedDaemon {
        let host = try await GatedDaemon()
        try await host.define("guest")
        try await host.virsh("start", "guest")
        return host
    }

    /// The process of a running guest.
    func processID(_ name: String) throws -> Int32 {
        let text = try String(contentsOfFile: "\(daemon.folder.path)/run/qemu/\(name).pid", encoding: .utf8)
        guard let number = Int32(text.trimmingCharacters(in: .whitespacesAndNewlines)), number > 1 else {
            throw TestFailure(description: "no process of \(name)")
        }
        return number
    }

    /// Kills the daemon while a monitor command of this virsh command is held, lets go, and waits for the next daemon.
    func killDaemon(holding command: String, of words: [String]) async throws {
        try set("hold-\(command)")
        async let complaint = complaint(words)
        try await waitUntilHeld(command)
        try await daemon.killAndRestart()
        clear("hold-\(command)")
        clear("held-\(command)")
        _ = await complaint
    }
}

/// Why a test cannot go on.
struct TestFailure: Error, CustomStringConvertible {
    let description: String
}
