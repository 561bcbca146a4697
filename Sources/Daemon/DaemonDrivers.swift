// SPDX-License-Identifier: Apache-2.0
import DriverSupport
import Logging
import NWFilterDriver
import QEMUDriver
import RPCServer
import SecretDriver
import StorageDriver
import TestDriver
import WireProtocol

/// The drivers that the daemon serves, wired together.
struct DaemonDrivers: Sendable {
    let registry: DriverRegistry
    let workers: WorkerPool
    private let qemu: QEMUDriver
    private let storage: StorageDriver

    init(_ paths: DaemonPaths, maximumWorkers: Int, audit: AuditLog?) {
        workers = WorkerPool(maximum: maximumWorkers)
        let folders: QEMUPaths =
            paths.isPrivileged ? .system(prefix: paths.prefix) : .session(prefix: paths.prefix, DaemonPaths.environment)
        qemu = QEMUDriver(paths: folders, isPrivileged: paths.isPrivileged, workers: workers, audit: audit)
        let host = HostObjects(
            secrets: SecretDriver(folder: paths.configurationFolder + "/secrets", workers: workers),
            filters: NWFilterDriver(folder: paths.configurationFolder + "/nwfilter", workers: workers),
            storage: StorageDriver(
                folder: paths.configurationFolder + "/storage", stateFolder: paths.runtimeFolder + "/storage", workers: workers))
        storage = host.storage
        registry = DriverRegistry(
            drivers: [TestDriver(workers: workers), qemu], secondary: [host],
            defaultURI: paths.isPrivileged ? "qemu:///system" : "qemu:///session")
    }

    /// Brings up what runs without a client: guests that are still there, and those that start with the host.
    func start() {
        let (needsStorage, needsGuests) = (storage.hasWork, qemu.hasWork)
        guard needsStorage || needsGuests else { return }
        Task { [qemu, storage] in
            if needsStorage {
                do { try await storage.start() } catch { Logger(label: "storage").error("storage driver: \(error)") }
            }
            guard needsGuests else { return }
            do { try await qemu.start() } catch { Logger(label: "qemu").error("QEMU driver: \(error)") }
        }
    }

    func stop() {}

    /// Guests run: no time to end for want of clients.
    var areBusy: Bool { qemu.hasRunningGuests }
}

/// Gives the host's objects to the connections of hypervisors that have none of their own.
private struct HostObjects: SecondaryDriver {
    let secrets: SecretDriver
    let filters: NWFilterDriver
    let storage: StorageDriver

    func complete(_ services: inout ServiceSet, uri: String) {
        if services.secret is UnsupportedServices { services.secret = secrets.service }
        if services.nwfilter is UnsupportedServices { services.nwfilter = filters.service }
        if services.storage is UnsupportedServices { services.storage = storage.service }
    }

    func clientEnded(_ client: any ClientSession) {
        secrets.clientEnded(client)
        storage.clientEnded(client)
    }
}
