// SPDX-License-Identifier: Apache-2.0
import DaemonConfiguration
import DriverSupport
import Errors
import Glibc
import RPCServer
import Synchronization

/// What administrators see and change of the running daemon.
final class DaemonAdministration: DaemonControl {
    private let log: DaemonLog
    private let workers: WorkerPool
    private let currentTimeout: Atomic<UInt32>

    init(log: DaemonLog, workers: WorkerPool, timeout: UInt32) {
        self.log = log
        self.workers = workers
        currentTimeout = Atomic(timeout)
    }

    /// Seconds without clients and guests after which the daemon ends; 0: never.
    var timeout: UInt32 { currentTimeout.load(ordering: .relaxed) }

    var logOutputs: [String] { log.outputs.map(\.description) }
    var logFilters: [String] { log.filters.map(\.description) }

    func setLogOutputs(_ text: String) throws(VirtError) { try log.replaceOutputs(try LogOutput.parse(text)) }

    func setLogFilters(_ text: String) throws(VirtError) { log.replaceFilters(try LogFilter.parse(text)) }

    func setTimeout(_ seconds: UInt32) {
        currentTimeout.store(seconds, ordering: .relaxed)
        // Wakes the thread that waits for signals, and perhaps for ever.
        kill(getpid(), SIGUSR1)
    }

    func setMaximumWorkers(_ count: Int) { workers.setMaximum(count) }
}

extension GroupLimits {
    init(_ limits: ConfiguredLimits) {
        self.init(anonymousClients: 0, priorityWorkers: 0)
        clients = Int(limits.maximumClients)
        queuedClients = Int(limits.maximumQueuedClients)
        minimumWorkers = Int(limits.minimumWorkers)
        maximumWorkers = Int(limits.maximumWorkers)
        clientRequests = max(1, Int(limits.maximumClientRequests))
        keepaliveInterval = .seconds(max(0, Int(limits.keepaliveInterval)))
        keepaliveCount = Int(limits.keepaliveCount)
    }
}
