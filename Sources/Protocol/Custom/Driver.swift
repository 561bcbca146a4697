// SPDX-License-Identifier: Apache-2.0

/// A hypervisor driver: answers the connection URIs that it knows.
public protocol Driver: Sendable {
    /// As configuration, logs and metrics call it, e.g. `QEMU`.
    var name: String { get }
    /// Opens a connection, or declines the URI with nil so that the next driver is asked. A thrown error ends the search.
    func open(_ request: OpenRequest) async throws -> (any DriverConnection)?
}

/// What a client asked for when it opened its connection.
public struct OpenRequest: Sendable {
    /// The URI without transport and host, as it came: `qemu:///system`. Nil: the daemon chooses.
    public var uri: String?
    public var isReadOnly: Bool
    public var client: any ClientSession

    public init(uri: String?, isReadOnly: Bool, client: any ClientSession) {
        self.uri = uri
        self.isReadOnly = isReadOnly
        self.client = client
    }
}

/// One client's open connection to a driver.
public protocol DriverConnection: AnyObject, Sendable {
    /// The services it offers; kinds that the driver leaves out are filled by the daemon's other drivers.
    var services: ServiceSet { get }
    /// The client is gone or has closed: drop its event registrations, end its auto-destroy guests.
    func close() async
}

/// A driver whose domains outlive its connections, and which can say how many there are.
public protocol DomainCounting: Sendable {
    /// Numbers of domains by the word for their state; states without any may be left out. Does not wait.
    func domainCounts() -> [(state: String, count: Int)]
}
