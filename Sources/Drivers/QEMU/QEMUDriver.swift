// SPDX-License-Identifier: Apache-2.0
public import DriverSupport
internal import Errors
internal import Logging
internal import Model
internal import Synchronization
public import WireProtocol

/// Runs guests with QEMU: `qemu:///system` for the machine, `qemu:///session` for one user.
///
/// The host behind the connections is made for the first of them, or by `start`, and lives as long as the driver.
public final class QEMUDriver: Driver {
    public let name = "QEMU"

    private let paths: QEMUPaths
    private let isPrivileged: Bool
    private let workers: WorkerPool
    private let audit: AuditLog?
    private let logger = Logger(label: "qemu")
    private let host = OnceAsync<QEMUHost>()
    /// The host once it is there, for those who cannot wait for it.
    private let made = Mutex<QEMUHost?>(nil)

    /// - Parameters:
    ///   - paths: where everything is kept.
    ///   - isPrivileged: the daemon serves the machine, not one user.
    ///   - workers: where files are read and written.
    ///   - audit: told of guests that start and stop, and of what they get.
    public init(paths: QEMUPaths, isPrivileged: Bool, workers: WorkerPool, audit: AuditLog? = nil) {
        self.audit = audit
        self.paths = paths
        self.isPrivileged = isPrivileged
        self.workers = workers
    }

    /// Reads the definitions, finds the guests that run already, and starts those that start with the daemon.
    public func start() async throws { _ = try await host.value { try await self.makeHost() } }

    /// Something waits for `start`: guests that ran when the last daemon ended, or guests that start with this one.
    /// Otherwise the driver can start with its first client. Looks at two folders, no more.
    public var hasWork: Bool {
        // A folder that cannot be read is for `start` to complain about.
        [paths.state, paths.autostart].contains { folder in
            guard let names = try? Files.names(in: folder) else { return true }
            return names.contains { $0.hasSuffix(".xml") }
        }
    }

    /// The host, when it is there already.
    var startedHost: QEMUHost? { made.withLock { $0 } }

    /// Guests run that the driver watches.
    public var hasRunningGuests: Bool { made.withLock { $0?.withState { !$0.running.isEmpty } ?? false } }

    public func open(_ request: OpenRequest) async throws -> (any DriverConnection)? {
        guard let uri = request.uri, let path = Self.path(of: uri) else { return nil }
        let standard = isPrivileged ? "qemu:///system" : "qemu:///session"
        guard !path.isEmpty else { throw VirtError(.internalError, .qemu, "no QEMU URI path given, try \(standard)") }
        guard path == "/session" || isPrivileged && path == "/system" else {
            throw VirtError(.internalError, .qemu, "unexpected QEMU URI path '\(path)', try \(standard)")
        }
        let host = try await host.value { try await self.makeHost() }
        return QEMUConnection(host: host, request: request, uri: uri)
    }

    /// The path of a URI of this driver; nil for the URIs of others.
    static func path(of uri: String) -> String? {
        guard let uri = DriverURI(uri), uri.scheme == "qemu" else { return nil }
        return uri.path == "/" ? "" : uri.path
    }

    private func makeHost() async throws -> QEMUHost {
        let host = try await workers.run { [self] in
            for folder in paths.folders { try Files.makeFolder(folder) }
            let configuration = try QEMUConfiguration.load(paths.driverConfiguration, isPrivileged: isPrivileged)
            for warning in configuration.warnings { logger.warning("\(warning)") }
            var state = QEMUHost.State()
            for domain in QEMUHost.loadDefinitions(paths, warn: { logger.warning("\($0)") }) { state.domains.insert(domain) }
            return QEMUHost(
                paths: paths, configuration: configuration, workers: workers,
                emulators: EmulatorCache(folder: paths.cache + "/capabilities", workers: workers), audit: audit, state: state)
        }
        await host.reattachAll(logger)
        made.withLock { $0 = host }
        await host.autostart(logger)
        return host
    }
}
