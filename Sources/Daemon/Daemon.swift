// SPDX-License-Identifier: Apache-2.0
import CLinux
import DaemonConfiguration
import DriverSupport
import Errors
import Glibc
import Logging
import RPCServer
import Synchronization

/// The daemon's life: configuration, sockets, drivers, signals, end.
final class Daemon: Sendable {
    let arguments: DaemonArguments
    let paths: DaemonPaths
    let configuration: DaemonConfiguration
    let log: Logger
    private let output: DaemonLog

    /// Runs until a signal ends it.
    /// - Returns: the exit code.
    static func run(_ arguments: DaemonArguments) -> Int32 {
        var arguments = arguments
        arguments.makePathsAbsolute()
        // Threads inherit the mask: only the main thread takes signals.
        var signals = Self.signals
        pthread_sigmask(SIG_BLOCK, &signals, nil)
        let background = arguments.runsInBackground ? BackgroundProcess.fork() : nil
        if arguments.runsInBackground, background == nil { return 1 }
        do {
            let daemon = try Daemon(arguments)
            try daemon.serve { background?.report(success: true) }
            return 0
        } catch {
            let text = (error as? VirtError)?.message ?? "\(error)"
            StandardError.print("\(CommandLine.arguments.first ?? "swiftvirtd"): \(text)\n")
            background?.report(success: false)
            return 1
        }
    }

    private init(_ arguments: DaemonArguments) throws {
        self.arguments = arguments
        let paths = DaemonPaths(prefix: arguments.prefix, isPrivileged: geteuid() == 0)
        self.paths = paths
        let reading = try Self.readConfiguration(arguments, paths)
        configuration = reading.configuration
        let output = DaemonLog()
        self.output = output
        let problems = output.configure(reading.configuration, isVerbose: arguments.isVerbose)
        LoggingSystem.bootstrap { DaemonLogHandler(log: output, category: $0) }
        log = Logger(label: "daemon")
        for warning in reading.warnings + problems { log.warning("\(warning)") }
    }

    private static func readConfiguration(_ arguments: DaemonArguments, _ paths: DaemonPaths) throws -> DaemonConfiguration.Reading {
        if let file = arguments.configurationFile { return try DaemonConfiguration.read(path: file, isPrivileged: paths.isPrivileged) }
        // Without a file at the stock place the defaults count.
        guard access(paths.configurationFile, F_OK) == 0 else {
            return try DaemonConfiguration.read([], file: paths.configurationFile, isPrivileged: paths.isPrivileged)
        }
        return try DaemonConfiguration.read(path: paths.configurationFile, isPrivileged: paths.isPrivileged)
    }

    private func serve(_ whenReady: () -> Void) throws {
        let authentication = try makeAuthentication()
        let access = try makeAccess()
        let sockets = ServiceManager.passedSockets()
        umask(0o022)
        DaemonPaths.makeFolder(paths.runtimeFolder)
        let pidFile = try PIDFile(arguments.pidFile ?? paths.pidFile)
        let audit = try AuditLog.open(level: configuration.auditLevel, isLogged: configuration.auditsToLog)
        let workers = Int(configuration.server.maximumWorkers)
        let drivers =
            if let hosts = arguments.gateway {
                try DaemonDrivers(gateway: hosts, maximumWorkers: workers)
            } else {
                DaemonDrivers(paths, maximumWorkers: workers, audit: audit)
            }
        let administration = DaemonAdministration(log: output, workers: drivers.workers, timeout: UInt32(clamping: arguments.timeout))
        let server = try Server(
            drivers: drivers.registry, limits: limits, authentication: authentication, access: access, control: administration,
            metrics: configuration.metricsAddress.map { _ in ServerMetrics() }, log: Logger(label: "rpc"))
        let endpoint = try metricsEndpoint(server)
        try open(server, sockets)
        drivers.start()
        // The reactors serve local clients already while the certificates are read, which takes longest.
        try openTLS(server, sockets)
        whenReady()
        ServiceManager.notify("READY=1")
        waitForSignals(server, drivers, access, administration)
        ServiceManager.notify("STOPPING=1")
        endpoint?.stop()
        server.stop()
        drivers.stop()
        _ = consume pidFile
    }

    private var limits: RPCServer.ServerLimits {
        var limits = RPCServer.ServerLimits()
        limits.main = GroupLimits(configuration.server)
        limits.main.anonymousClients = Int(configuration.maximumAnonymousClients)
        limits.main.priorityWorkers = Int(configuration.priorityWorkers)
        limits.admin = GroupLimits(configuration.admin)
        return limits
    }

    // MARK: Signals

    private static var signals: sigset_t {
        var set = sigset_t()
        sigemptyset(&set)
        for number in [SIGHUP, SIGINT, SIGTERM, SIGQUIT, SIGUSR1] { sigaddset(&set, number) }
        return set
    }

    /// Returns when the daemon is to end: a signal says so, or nobody has needed it for the time that `--timeout` gives.
    private func waitForSignals(
        _ server: Server, _ drivers: DaemonDrivers, _ access: AccessManager?, _ administration: DaemonAdministration
    ) {
        var signals = Self.signals
        var hasTrimmed = false
        while true {
            var wait = timespec(tv_sec: hasTrimmed ? 1 : 0, tv_nsec: hasTrimmed ? 0 : 200_000_000)
            let timeout = administration.timeout
            let waits = timeout > 0 || !hasTrimmed
            let number = waits ? sigtimedwait(&signals, nil, &wait) : sigwaitinfo(&signals, nil)
            if number < 0, !hasTrimmed {
                // Most of what start-up touches is not needed again, least of all by a daemon that waits for clients.
                clinux_trim_memory()
                hasTrimmed = true
            }
            switch number {
            case SIGHUP: reload(server, access)
            case SIGINT, SIGTERM, SIGQUIT: return
            default:
                // Also after SIGUSR1, which says that the time-out has changed.
                let limit = Duration.seconds(Int(timeout))
                if timeout > 0, let since = server.idleSince, .now - since >= limit, !drivers.areBusy { return }
            }
        }
    }

    /// Reads the configuration again: log settings and certificates change at once, the rest counts from the next start.
    private func reload(_ server: Server, _ access: AccessManager?) {
        ServiceManager.notify("RELOADING=1")
        do {
            let reading = try Self.readConfiguration(arguments, paths)
            // Everything is read before anything changes, so that a mistake leaves it all as it was.
            let (configuration, paths) = (reading.configuration, paths)
            let drivers = access == nil ? [] : try accessDrivers(reading.configuration)
            if server.hasTLS { try server.serveTLS { try Daemon.tlsPolicy(configuration, paths) } }
            for problem in output.configure(reading.configuration, isVerbose: arguments.isVerbose) { log.warning("\(problem)") }
            if let access, !drivers.isEmpty { access.replace(drivers) }
        } catch {
            log.error("the configuration stays as it was: \((error as? VirtError)?.message ?? "\(error)")")
        }
        ServiceManager.notify("READY=1")
    }
}

extension DaemonArguments {
    /// The daemon changes its working directory when it goes to the background.
    fileprivate mutating func makePathsAbsolute() {
        for path in [\DaemonArguments.configurationFile, \.pidFile, \.prefix, \.gateway] {
            guard let given = self[keyPath: path], !given.hasPrefix("/"), let folder = getcwd(nil, 0) else { continue }
            self[keyPath: path] = String(cString: folder) + "/" + given
            free(folder)
        }
    }
}
