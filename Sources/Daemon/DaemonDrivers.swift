// SPDX-License-Identifier: Apache-2.0
import DriverSupport
import RPCServer
import TestDriver
import WireProtocol

/// The drivers that the daemon serves, wired together.
struct DaemonDrivers: Sendable {
    let registry: DriverRegistry
    private let workers: WorkerPool

    init(_ paths: DaemonPaths) {
        workers = WorkerPool(maximum: 20)
        registry = DriverRegistry(drivers: [TestDriver(workers: workers)], defaultURI: "test:///default")
    }

    /// Brings up what runs without a client: guests that are still there, and those that start with the host.
    func start() {}

    func stop() {}

    /// Guests run: no time to end for want of clients.
    var areBusy: Bool { false }
}
