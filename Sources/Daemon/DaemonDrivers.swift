// SPDX-License-Identifier: Apache-2.0
import DriverSupport
import Errors
import Gateway
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
    /// What works without a client too; a gateway has neither.
    private let qemu: QEMUDriver?
    private let storage: StorageDriver?

    /// The drivers of a gateway to the hosts of a list.
    /// - Throws: what is wrong with the list.
    init(gateway path: String, maximumWorkers: Int) throws(VirtError) {
        workers = WorkerPool(maximum: maximumWorkers)
        (qemu, storage) = (nil, nil)
        guard let text = try Files.readText(path) else { throw VirtError(.systemError, .configuration, "Failed to open file '\(path)'") }
        do throws(VirtError) {
            registry = DriverRegistry(drivers: [GatewayDriver(try GatewayHosts(yaml: text))])
        } catch {
            throw VirtError(
                received: error.code, domain: error.domain, level: error.level, message: "\(path): \(error.message)", extra: error.extra)
        }
    }

    init(_ paths: DaemonPaths, maximumWorkers: Int, audit: AuditLog?) {
        workers = WorkerPool(maximum: maximumWorkers)
        let folders: QEMUPaths =
            paths.isPrivileged ? .system(prefix: paths.prefix) : .session(prefix: paths.prefix, DaemonPaths.environment)
        let qemu = QEMUDriver(paths: folders, isPrivileged: paths.isPrivileged, workers: workers, audit: audit)
        let host = HostObjects(
            secrets: SecretDriver(folder: paths.configurationFolder + "/secrets", workers: workers),
            filters: NWFilterDriver(folder: paths.configurationFolder + "/nwfilter", workers: workers),
            storage: StorageDriver(
                folder: paths.configurationFolder + "/storage", stateFolder: paths.runtimeFolder + "/storage", workers: workers))
        (self.qemu, storage) = (qemu, host.storage)
        registry = DriverRegistry(
            drivers: [TestDriver(workers: workers), qemu]
                + HostObjectDriver.Kind.allCases.map { HostObjectDriver(kind: $0, objects: host, isPrivileged: paths.isPrivileged) },
            secondary: [host],
            defaultURI: paths.isPrivileged ? "qemu:///system" : "qemu:///session")
    }

    /// Brings up what runs without a client: guests that are still there, and those that start with the host.
    func start() {
        guard let qemu, let storage else { return }
        let (needsStorage, needsGuests) = (storage.hasWork, qemu.hasWork)
        guard needsStorage || needsGuests else { return }
        Task {
            if needsStorage {
                do { try await storage.start() } catch { Logger(label: "storage").error("storage driver: \(error)") }
            }
            guard needsGuests else { return }
            do { try await qemu.start() } catch { Logger(label: "qemu").error("QEMU driver: \(error)") }
        }
    }

    func stop() {}

    /// Guests run: no time to end for want of clients.
    var areBusy: Bool { qemu?.hasRunningGuests ?? false }
}
