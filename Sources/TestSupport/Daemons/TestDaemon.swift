// SPDX-License-Identifier: Apache-2.0
import Foundation
import Glibc

/// A real daemon of a test's own: on private folders, loopback and free ports, gone with the test process at the latest.
public final class TestDaemon: Sendable {
    public enum Kind: String, Sendable, CaseIterable {
        /// Stock libvirtd.
        case reference
        /// swiftvirtd, as this package built it.
        case own

        var program: String? {
            switch self {
            case .reference: ChildProcess.find("libvirtd")
            case .own: Self.builtProgram("swiftvirtd")
            }
        }

        /// Why such a daemon cannot run here; nil when it can.
        public var reasonForSkipping: String? {
            guard geteuid() == 0 else { return "needs root for a mount namespace" }
            guard program == nil else { return nil }
            return self == .reference ? "libvirtd is not installed" : "swiftvirtd is not built"
        }

        /// A product beside the running test bundle, or what the environment variable of the same name in capitals says.
        public static func builtProgram(_ name: String) -> String? {
            let named = ProcessInfo.processInfo.environment[name.uppercased()]
            let folders = [
                Bundle.main.bundlePath, (CommandLine.arguments[0] as NSString).deletingLastPathComponent, repository + "/.build/debug",
            ]
            let candidates = (named.map { [$0] } ?? []) + folders.map { "\($0)/\(name)" }
            return candidates.first { FileManager.default.isExecutableFile(atPath: $0) }
        }
    }

    public struct StartFailure: Error, CustomStringConvertible {
        public let description: String
    }

    public let kind: Kind
    public let folder: TemporaryFolder
    public let pki: ThrowawayPKI?
    public let tcpPort: Int
    public let tlsPort: Int
    private let process: Process
    private let standardInput: Pipe

    static let repository = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().path
    private static let script = repository + "/Sources/TestSupport/Scripts/isolated-daemon"

    /// Starts a daemon and waits until it accepts connections.
    /// - Parameters:
    ///   - pki: with certificates, the daemon listens for TLS too.
    ///   - configuration: lines for its `libvirtd.conf`, added to those that keep it to itself.
    ///   - environment: what it gets beside this process's variables.
    ///   - files: texts by their paths within the daemon's folder, such as `etc/access.policy`.
    ///   - arguments: added to its command line.
    public static func start(
        _ kind: Kind, pki: ThrowawayPKI? = nil, configuration: [String] = [], environment: [String: String] = [:],
        files: [String: String] = [:], arguments: [String] = [], within limit: Duration = .seconds(20)
    ) async throws -> TestDaemon {
        let daemon = try TestDaemon(
            kind, pki: pki, configuration: configuration, environment: environment, files: files, arguments: arguments)
        let clock = ContinuousClock()
        let deadline = clock.now + limit
        while !accepts(unixSocket: daemon.socket) {
            guard daemon.process.isRunning, clock.now < deadline else {
                throw StartFailure(description: "\(kind) did not start: \(daemon.log)")
            }
            try await clock.sleep(for: .milliseconds(20))
        }
        return daemon
    }

    private init(
        _ kind: Kind, pki: ThrowawayPKI?, configuration: [String], environment: [String: String], files: [String: String],
        arguments: [String]
    ) throws {
        guard let program = kind.program else { throw StartFailure(description: kind.reasonForSkipping ?? "") }
        self.kind = kind
        self.pki = pki
        folder = try TemporaryFolder()
        (tcpPort, tlsPort) = (try Self.freePort(), try Self.freePort())
        let path = folder.path
        try FileManager.default.createDirectory(atPath: "\(path)/sock", withIntermediateDirectories: true)
        var lines = [
            "listen_tcp = 1", "listen_tls = \(pki == nil ? 0 : 1)", "listen_addr = \"127.0.0.1\"", "tcp_port = \"\(tcpPort)\"",
            "tls_port = \"\(tlsPort)\"", "auth_tcp = \"none\"", "auth_tls = \"none\"", "auth_unix_rw = \"none\"", "auth_unix_ro = \"none\"",
            "unix_sock_dir = \"\(path)/sock\"", "log_outputs = \"3:file:\(path)/daemon.log\"", "log_level = 3",
            "host_uuid = \"11111111-2222-4333-8444-555555555555\"",
        ]
        if let pki {
            lines += [
                "ca_file = \"\(pki.caCertificate)\"", "cert_file = \"\(pki.server.certificate)\"", "key_file = \"\(pki.server.key)\"",
            ]
        }
        // Later lines win in neither daemon, so a caller's line replaces ours.
        let named = Set(configuration.compactMap { $0.split(separator: " ").first })
        lines = lines.filter { !named.contains($0.prefix { $0 != " " }) } + configuration
        try (lines.joined(separator: "\n") + "\n").write(toFile: "\(path)/libvirtd.conf", atomically: true, encoding: .utf8)
        for (name, text) in files {
            let file = URL(fileURLWithPath: "\(path)/\(name)")
            try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try text.write(to: file, atomically: true, encoding: .utf8)
        }
        process = Process()
        process.executableURL = URL(fileURLWithPath: Self.script)
        process.arguments = [path, program, "--listen", "-f", "\(path)/libvirtd.conf", "-p", "\(path)/daemon.pid"] + arguments
        process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
        standardInput = Pipe()
        // A copy of it in another program would keep the daemon alive after its test.
        _ = fcntl(standardInput.fileHandleForWriting.fileDescriptor, F_SETFD, FD_CLOEXEC)
        process.standardInput = standardInput
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try process.run()
    }

    deinit { stop() }

    /// Ends the daemon and waits for that.
    public func stop() {
        try? standardInput.fileHandleForWriting.close()
        process.waitUntilExit()
    }

    /// The daemon's own process, from its PID file.
    public var processID: Int32? {
        (try? String(contentsOfFile: "\(folder.path)/daemon.pid", encoding: .utf8))
            .flatMap { Int32($0.trimmingCharacters(in: .whitespacesAndNewlines)) }
    }

    /// Kills the daemon where it is, has it started again, and waits until the new one accepts connections.
    public func killAndRestart(within limit: Duration = .seconds(60)) async throws {
        let old = processID
        try Data().write(to: URL(fileURLWithPath: "\(folder.path)/again"))
        signal(SIGKILL)
        let deadline = ContinuousClock.now + limit
        while processID == old || !Self.accepts(unixSocket: socket) {
            guard process.isRunning, ContinuousClock.now < deadline else {
                throw StartFailure(description: "the daemon did not come back: \(log)")
            }
            try await Task.sleep(for: .milliseconds(20))
        }
    }

    /// Sends a signal to the daemon, such as `SIGSTOP`.
    public func signal(_ number: Int32) {
        if let processID, processID > 1 { kill(processID, number) }
    }

    /// Stops the daemon where it is, and waits until it is; `SIGCONT` lets it go on.
    public func freeze() async throws {
        signal(SIGSTOP)
        let deadline = ContinuousClock.now + .seconds(5)
        while let processID, ContinuousClock.now < deadline {
            // Each thread stops for itself.
            let folder = "/proc/\(processID)/task"
            let threads = try FileManager.default.contentsOfDirectory(atPath: folder)
            let states = threads.compactMap { try? String(contentsOfFile: "\(folder)/\($0)/stat", encoding: .utf8) }
            if states.allSatisfy({ $0[($0.lastIndex(of: ")") ?? $0.startIndex)...].hasPrefix(") T") }) { return }
            try await Task.sleep(for: .milliseconds(2))
        }
        throw StartFailure(description: "the daemon did not stop")
    }

    public var socket: String { "\(folder.path)/sock/libvirt-sock" }
    public var readOnlySocket: String { "\(folder.path)/sock/libvirt-sock-ro" }

    /// What the daemon wrote and logged.
    public var log: String {
        ["output.log", "daemon.log"].compactMap { try? String(contentsOfFile: "\(folder.path)/\($0)", encoding: .utf8) }.joined()
    }

    static func freePort() throws -> Int {
        let descriptor = makeTCPSocket()
        defer { close(descriptor) }
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = UInt32(0x7f00_0001).bigEndian
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let status = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                bind(descriptor, $0, length) | getsockname(descriptor, $0, &length)
            }
        }
        guard status == 0 else { throw StartFailure(description: "no free port: errno \(errno)") }
        return Int(UInt16(bigEndian: address.sin_port))
    }

    private static func makeTCPSocket() -> Int32 { Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0) }

    static func accepts(unixSocket path: String) -> Bool {
        guard let descriptor = UnixSocket.connect(path) else { return false }
        close(descriptor)
        return true
    }
}
