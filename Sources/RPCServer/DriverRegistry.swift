// SPDX-License-Identifier: Apache-2.0
import Errors
public import WireProtocol

/// Services of one kind of object that every hypervisor's connections share, e.g. the secrets of the host.
public protocol SecondaryDriver: Sendable {
    /// Fills in its kinds of objects where the hypervisor's driver left them out.
    /// - Parameter uri: the URI that the client opened.
    func complete(_ services: inout ServiceSet, uri: String)
    /// The client has closed its connection or is gone: it gets no more events.
    func clientEnded(_ client: any ClientSession)
}

/// The daemon's drivers, in the order in which they are asked for a URI.
public struct DriverRegistry: Sendable {
    public var drivers: [any Driver]
    public var secondary: [any SecondaryDriver]
    /// What a client gets that names no URI.
    public var defaultURI: String?

    public init(drivers: [any Driver], secondary: [any SecondaryDriver] = [], defaultURI: String? = nil) {
        self.drivers = drivers
        self.secondary = secondary
        self.defaultURI = defaultURI
    }

    /// Opens a connection with the first driver that knows the URI.
    /// - Throws: `VirtError` with code `noConnect` when none does, or the driver's own error.
    func open(_ request: OpenRequest) async throws -> (driver: String, connection: any DriverConnection) {
        var request = request
        if request.uri?.isEmpty ?? true { request.uri = defaultURI }
        for driver in drivers {
            if let connection = try await driver.open(request) { return (driver.name, connection) }
        }
        throw VirtError(.noConnect, .unspecified, request.uri)
    }

    func clientEnded(_ client: any ClientSession) { for driver in secondary { driver.clientEnded(client) } }

    /// Adds the secondary drivers' services to those of a connection.
    func complete(_ services: ServiceSet, uri: String) -> ServiceSet {
        var services = services
        for driver in secondary { driver.complete(&services, uri: uri) }
        return services
    }
}
