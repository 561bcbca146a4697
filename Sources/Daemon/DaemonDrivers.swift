// SPDX-License-Identifier: Apache-2.0
import DriverSupport
import Logging
import NWFilterDriver
import QEMUDriver
import RPCServer
import SecretDriver
import TestDriver
import WireProtocol

/// The drivers that the daemon serves, wired together.
struct DaemonDrivers: Sendable {
    let registry: DriverRegistry
    let workers: WorkerPool
    private let qemu: QEMUDriver

    init(_ paths: DaemonPaths, maximumWorkers: Int, audit: AuditLog?) {
        workers = WorkerPool(maximum: maximumWorkers)
        let folders: QEMUPaths =
            paths.isPrivileged ? .system(prefix: paths.prefix) : .session(prefix: paths.prefix, DaemonPaths.environment)
        qemu = QEMUDriver(paths: folders, isPrivileged: paths.isPrivileged, workers: workers, audit: audit)
        let secrets = HostSecrets(driver: SecretDriver(folder: paths.configurationFolder + "/secrets", workers: workers))
        let filters = HostFilters(driver: NWFilterDriver(folder: paths.configurationFolder + "/nwfilter", workers: workers))
        registry = DriverRegistry(
            drivers: [TestDriver(workers: workers), qemu], secondary: [secrets, filters],
            defaultURI: paths.isPrivileged ? "qemu:///system" : "qemu:///session")
    }

    /// Brings up what runs without a client: guests that are still there, and those that start with the host.
    func start() {
        guard qemu.hasWork else { return }
        Task { [qemu] in
            do { try await qemu.start() } catch { Logger(label: "qemu").error("QEMU driver: \(error)") }
        }
    }

    func stop() {}

    /// Guests run: no time to end for want of clients.
    var areBusy: Bool { qemu.hasRunningGuests }
}

/// Gives the host's secrets to the connections of hypervisors that have none of their own.
private struct HostSecrets: SecondaryDriver {
    let driver: SecretDriver

    func complete(_ services: inout ServiceSet, uri: String) {
        if services.secret is UnsupportedServices { services.secret = driver.service }
    }

    func clientEnded(_ client: any ClientSession) { driver.clientEnded(client) }
}

/// Gives the host's packet filters to the connections of hypervisors that have none of their own.
private struct HostFilters: SecondaryDriver {
    let driver: NWFilterDriver

    func complete(_ services: inout ServiceSet, uri: String) {
        if services.nwfilter is UnsupportedServices { services.nwfilter = driver.service }
    }

    func clientEnded(_ client: any ClientSession) {}
}
