// SPDX-License-Identifier: Apache-2.0
import DriverSupport
import Errors
import Synchronization
import WireProtocol

@testable import TestDriver

/// A client without a connection: it makes calls in the test's own process and keeps the events it is sent.
final class Caller: ClientSession, CallContext {
    let id: UInt64 = 1
    let identity = ClientIdentity()
    let isReadOnly: Bool
    private let events = Mutex<[EventMessage]>([])

    init(isReadOnly: Bool = false) { self.isReadOnly = isReadOnly }

    var client: any ClientSession { self }
    var received: [EventMessage] { events.withLock { $0 } }

    func send(_ event: EventMessage, callbackID: Int32?) { events.withLock { $0.append(event) } }
    func takeDescriptors() -> [Int32] { [] }
    func attachDescriptors(_ descriptors: [Int32]) {}
    func openStream() throws(VirtError) -> any ByteStream { throw VirtError(.internalError, .test, "no stream here") }

    /// Opens a connection of this client.
    func open(_ uri: String = "test:///default") async throws -> TestConnection? {
        let driver = TestDriver(workers: WorkerPool(maximum: 1))
        let connection = try await driver.open(OpenRequest(uri: uri, isReadOnly: isReadOnly, client: self))
        return connection as? TestConnection
    }
}
