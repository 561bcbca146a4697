// SPDX-License-Identifier: Apache-2.0
public import WireProtocol
public import XDR

/// A virtual network of a host.
public struct Network: Sendable {
    public let connection: Connection
    public let wire: Remote.Network

    public init(_ wire: Remote.Network, of connection: Connection) {
        self.wire = wire
        self.connection = connection
    }

    public var name: String { wire.name }
    public var uuid: WireUUID { wire.uuid }
    private var services: RemoteServices { connection.services }

    public func xml(flags: UInt32 = 0) async throws -> String {
        try await services.networkGetXMLDesc(Remote.NetworkGetXMLDescArgs(net: wire, flags: flags), in: ClientCall()).xml
    }

    public func isActive() async throws -> Bool {
        try await services.networkIsActive(Remote.NetworkIsActiveArgs(net: wire), in: ClientCall()).active != 0
    }

    public func start() async throws {
        try await services.networkCreate(Remote.NetworkCreateArgs(net: wire), in: ClientCall())
    }

    /// Stops the network; its configuration stays.
    public func destroy() async throws {
        try await services.networkDestroy(Remote.NetworkDestroyArgs(net: wire), in: ClientCall())
    }

    public func undefine() async throws {
        try await services.networkUndefine(Remote.NetworkUndefineArgs(net: wire), in: ClientCall())
    }

    public func bridgeName() async throws -> String {
        try await services.networkGetBridgeName(Remote.NetworkGetBridgeNameArgs(net: wire), in: ClientCall()).name
    }
}
