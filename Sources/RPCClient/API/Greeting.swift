// SPDX-License-Identifier: Apache-2.0
import Errors
import RPC
import WireProtocol

/// What client and daemon say to each other before the first call that a user makes.
struct Greeting: Sendable {
    let channel: ClientConnection
    let services: RemoteServices
    let router: EventRouter
    let supportsKeepalive: Bool

    /// Numbers of features that a daemon is asked for.
    private enum Feature {
        static let keepalive: Int32 = 10
        static let eventCallbacks: Int32 = 14
        static let closeCallback: Int32 = 15
    }

    init(
        _ socket: any MessageChannel, _ uri: ConnectionURI, readOnly: Bool, timeout: Duration?, environment: ClientEnvironment,
        credentials: CredentialSource?
    ) async throws {
        let router = EventRouter()
        let channel = ClientConnection(
            channel: socket, defaultTimeout: timeout, onEvent: { router.received(program: $0, procedure: $1, payload: $2) },
            onClose: { router.finish(CloseReason($0)) })
        self.channel = channel
        self.router = router
        services = RemoteServices(channel)
        do {
            try await Authenticator(
                uri: uri, environment: environment, source: credentials, services: services, channel: socket
            ).run()
            // A driver in this process cannot fall silent alone.
            let isLocal = LocalDriver.driver(for: uri) != nil
            supportsKeepalive = isLocal ? false : try await Self.supports(Feature.keepalive, services)
            let flags: UInt32 = readOnly ? 1 : 0
            try await services.connectOpen(Remote.ConnectOpenArgs(name: uri.remoteName, flags: flags), in: ClientCall())
            router.hasCallbacks = try await Self.supports(Feature.eventCallbacks, services)
            if try await Self.supports(Feature.closeCallback, services) {
                try await services.connectRegisterCloseCallback(in: ClientCall())
                router.hasCloseCallback = true
            }
        } catch {
            channel.disconnect(VirtError(.internalError, .rpc, "client socket is closed"))
            throw error
        }
    }

    private static func supports(_ feature: Int32, _ services: RemoteServices) async throws -> Bool {
        try await services.connectSupportsFeature(Remote.ConnectSupportsFeatureArgs(feature: feature), in: ClientCall()).supported != 0
    }
}
