// SPDX-License-Identifier: Apache-2.0
import AccessControl
import Errors
import RPC
import Synchronization
import Transport
import WireProtocol

/// The calls that the daemon answers itself: opening, closing, authentication, and what the client may ask of the connection.
final class SessionServices: SessionService, HypervisorService, AdminService {
    let connection: ServerConnection
    private let driver: (any HypervisorService)?

    init(_ connection: ServerConnection, driver: (any HypervisorService)?) {
        self.connection = connection
        self.driver = driver
    }

    func authList(in call: any CallContext) async throws -> Remote.AuthListRet {
        Remote.AuthListRet(types: [connection.scheme.wireType])
    }

    func connectOpen(_ args: Remote.ConnectOpenArgs, in call: any CallContext) async throws {
        try await connection.open(uri: args.name, flags: args.flags)
    }

    func connectClose(in call: any CallContext) async throws { await connection.closeDriver() }

    /// The close callback of a driver that is itself a client; those of local drivers never fire.
    func connectRegisterCloseCallback(in call: any CallContext) async throws { try connection.requireOpen() }

    func connectUnregisterCloseCallback(in call: any CallContext) async throws { try connection.requireOpen() }

    func connectSupportsFeature(
        _ args: Remote.ConnectSupportsFeatureArgs, in call: any CallContext
    ) async throws -> Remote.ConnectSupportsFeatureRet {
        switch Feature(rawValue: args.feature) {
        case .keepalive:
            connection.clientWantsKeepalive()
            return Remote.ConnectSupportsFeatureRet(supported: 1)
        case .descriptors, .eventCallbacks, .closeCallback:
            try connection.requireOpen()
            return Remote.ConnectSupportsFeatureRet(supported: 1)
        case nil:
            try connection.requireOpen()
            guard let driver else { return Remote.ConnectSupportsFeatureRet(supported: 0) }
            return try await driver.connectSupportsFeature(args, in: call)
        }
    }

    /// The features of the connection itself, numbers of `virDrvFeature`.
    private enum Feature: Int32 {
        case descriptors = 8
        case keepalive = 10
        case eventCallbacks = 14
        case closeCallback = 15
    }
}

extension ServerConnection {
    func sessionServices(_ opened: ServiceSet?) -> ServiceSet {
        let services = SessionServices(self, driver: opened?.hypervisor)
        return ServiceSet(session: services, hypervisor: services, admin: services)
    }

    func requireOpen() throws(VirtError) {
        guard state.withLock({ $0.services != nil }) else {
            throw VirtError(.internalError, .rpc, "hypervisor connection not open")
        }
    }

    func clientWantsKeepalive() { if reactor.isCurrent { startKeepalive() } else { reactor.run { self.startKeepalive() } } }

    func open(uri: String?, flags: UInt32) async throws {
        let readOnlyFlag: UInt32 = 1
        let isReadOnly = role == .localReadOnly || flags & readOnlyFlag != 0
        let earlier = state.withLock { state -> (any DriverConnection)?? in
            guard !state.isOpening else { return .some(nil) }
            if let driver = state.driver {
                state.driver = nil
                state.services = nil
                return driver
            }
            state.isOpening = true
            return .none
        }
        if let earlier {
            await earlier?.close()
            throw VirtError(.internalError, .rpc, "connection already open")
        }
        let driver: any DriverConnection
        let access: AccessCheck?
        do {
            (driver, access) = try await openDriver(OpenRequest(uri: uri, isReadOnly: isReadOnly, client: self))
        } catch {
            state.withLock { $0.isOpening = false }
            throw error
        }
        let services = server.drivers.complete(driver.services, uri: uri ?? "")
        let isGone = state.withLock { state in
            state.isOpening = false
            guard state.phase == .ready else { return true }
            state.driver = driver
            state.services = services
            state.access = access
            state.isReadOnly = isReadOnly
            return false
        }
        if isGone { await driver.close() }
    }

    /// Opens with the first driver that knows the URI, if the client may use that driver.
    private func openDriver(_ request: OpenRequest) async throws -> (any DriverConnection, AccessCheck?) {
        guard let manager = server.access else { return (try await server.drivers.open(request).connection, nil) }
        let subject = await accessSubject(manager)
        let (name, connection) = try await server.drivers.open(request)
        let check = AccessCheck(manager: manager, subject: subject, driver: name)
        do {
            try await check.require("getattr", on: [.connection])
        } catch {
            await connection.close()
            throw error
        }
        return (connection, check)
    }

    /// Ends what the client opened; its socket is closed once the reply is out.
    func closeDriver() async {
        let driver = state.withLock { state in
            defer {
                state.driver = nil
                state.services = nil
            }
            return state.driver
        }
        server.drivers.clientEnded(self)
        await driver?.close()
    }
}
