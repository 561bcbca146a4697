// SPDX-License-Identifier: Apache-2.0
internal import DriverSupport
internal import Errors
internal import Glibc
internal import Model

/// A guest that is about to run: everything that can be decided before the fork.
struct LaunchPlan: Sendable {
    /// The live configuration, with aliases, node numbers, ports.
    var configuration: DomainConfiguration
    var isPersistent: Bool
    var defaultRAM: String?
    var emulator: String
    /// The guest's own folder.
    var folder: String
    var logFile: String
    /// Where a saved guest is read from.
    var incoming: Int32?

    var monitorPath: String { folder + "/monitor.sock" }
}

/// A guest whose process runs and whose monitor is connected; it has not been greeted yet.
struct LaunchedGuest: Sendable {
    let process: GuestProcess
    let monitor: Int32
    /// Where QEMU's own words begin in the log.
    let logStart: Int
}

extension LaunchPlan {
    /// Makes the guest's folder, socket and log, starts QEMU and connects to its monitor. Blocks.
    ///
    /// - Parameter ready: called before QEMU runs its first instruction, with the process's number: what a later daemon needs to
    ///   find the guest is on disk before there is a guest.
    func launch(
        _ host: QEMUConfiguration, _ watcher: FileEvents, ready: (Int32) throws(VirtError) -> Void
    ) throws(VirtError) -> LaunchedGuest {
        try Files.makeFolder(folder, mode: 0o750)
        try Files.replace(folder + "/master-key.aes", with: Self.randomKey(), mode: 0o600)
        let listener = try MonitorSocket.listen(monitorPath)
        defer { close(listener) }
        let line = try CommandLineBuilder.build(
            configuration,
            LaunchContext(
                libraryFolder: folder, monitor: .descriptor(listener), defaultRAM: defaultRAM, incoming: incoming == nil ? nil : "defer"))
        if let identity = host.identity {
            for path in [folder, monitorPath, folder + "/master-key.aes"] { chown(path, identity.user, identity.group) }
        }
        let log = try GuestLog(logFile)
        let environment = self.environment
        log.write("starting up SwiftVirt, \(configuration.name)\n" + Self.logText(environment, emulator, line))
        let start = log.end
        let child = try GatedProcess(
            .init(
                program: emulator, arguments: line.arguments, environment: environment, output: log.descriptor,
                keptDescriptors: [listener] + (incoming.map { [$0] } ?? []), identity: host.identity), events: watcher)
        do throws(VirtError) {
            try ready(child.process.pid)
            try child.open()
            let monitor = try MonitorSocket.connect(monitorPath)
            return LaunchedGuest(process: child.process, monitor: monitor, logStart: start)
        } catch {
            child.process.discard()
            throw error
        }
    }

    private var environment: [String] {
        [
            "LC_ALL=C", "PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin", "HOME=\(folder)",
            "XDG_DATA_HOME=\(folder)/.local/share", "XDG_CACHE_HOME=\(folder)/.cache", "XDG_CONFIG_HOME=\(folder)/.config",
        ] + (configuration.qemu?.environment ?? []).map { "\($0.name)=\($0.value ?? "")" }
    }

    private static func logText(_ environment: [String], _ program: String, _ line: CommandLine) -> String {
        (environment + [program] + line.logLines).joined(separator: " \\\n")
    }

    private static func randomKey() -> [UInt8] {
        var random = SystemRandomNumberGenerator()
        return (0..<32).map { _ in UInt8.random(in: 0...255, using: &random) }
    }
}
