// SPDX-License-Identifier: Apache-2.0
import CLinux
import Glibc
public import Logging
import Synchronization
import Transport

/// A server for the remote, QEMU, LXC and admin programs: listens, accepts clients, and dispatches their calls to drivers.
public final class Server: Sendable {
    private let core: ServerCore

    /// One thread for two processors: the other one is for the calls, and on few processors threads that hand the same work
    /// to and fro cost more than they bring.
    public static var standardReactors: Int { min(4, max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)) / 2)) }

    /// - Parameter reactors: threads that serve the connections.
    /// - Throws: when the system has no descriptor left.
    public init(
        drivers: DriverRegistry, limits: ServerLimits = ServerLimits(), tls: TLSPolicy? = nil,
        authentication: AuthenticationPolicy = AuthenticationPolicy(), access: AccessManager? = nil,
        control: (any DaemonControl)? = nil, metrics: ServerMetrics? = nil, log: Logger = Logger(label: "rpc"),
        reactors: Int = Server.standardReactors
    ) throws {
        core = try ServerCore(
            drivers: drivers, limits: limits, tlsPolicy: tls, authentication: authentication, access: access, control: control,
            metrics: metrics, log: log, reactors: reactors)
    }

    deinit { core.stop() }

    /// Clients that are connected now.
    public var clientCount: Int { core.clientCount }
    /// Since when there is no client; nil while there are some.
    public var idleSince: ContinuousClock.Instant? { core.idleSince }

    /// Listens on a unix socket.
    /// - Parameters:
    ///   - permissions: mode bits of the socket's file.
    ///   - group: the file's group; nil leaves it.
    public func listen(path: String, role: ListenerRole, permissions: UInt32, group: UInt32? = nil) throws {
        let socket = clinux_listen_unix(path, permissions, group.map { Int32(bitPattern: $0) } ?? -1, backlog(role))
        guard socket >= 0 else { throw TransportError.system("Failed to bind socket to '\(path)'", -socket) }
        core.listen(socket, role)
    }

    /// Listens on TCP, on all addresses that the name has, or on all of the host.
    /// - Returns: the port of the first socket, which is of interest when `port` is "0".
    @discardableResult
    public func listen(address: String?, port: String, role: ListenerRole) throws -> Int {
        var sockets = [Int32](repeating: -1, count: 16)
        var resolverError: Int32 = 0
        let count = clinux_listen_tcp(address, port, backlog(role), &sockets, sockets.count, &resolverError)
        guard count > 0 else {
            if resolverError != 0 {
                throw TransportError.refused(
                    "Unable to resolve address '\(address ?? "")' service '\(port)': \(String(cString: gai_strerror(resolverError)))")
            }
            throw TransportError.system("Unable to bind to port", -count)
        }
        for socket in sockets[..<Int(count)] { core.listen(socket, role) }
        return Int(clinux_local_port(sockets[0]))
    }

    /// Serves a socket that listens already, as systemd passes it; its ownership goes along.
    public func serve(listening descriptor: Int32, role: ListenerRole) { core.listen(descriptor, role) }

    /// Serves a connected socket; its ownership goes along.
    public func serve(connected descriptor: Int32, role: ListenerRole) { core.accepted(descriptor, role) }

    /// TLS is set up.
    public var hasTLS: Bool { core.tlsPolicy != nil }

    /// New clients are handled by other TLS settings; those that are connected keep theirs.
    public func replaceTLS(_ policy: TLSPolicy) { core.replaceTLS(policy) }

    /// Takes the TLS settings from `source`, now and with each `updateTLS`.
    /// - Throws: what `source` throws; then nothing has changed.
    public func serveTLS(from source: @escaping @Sendable () throws -> TLSPolicy) throws {
        core.replaceTLS(try source())
        core.tlsSource.withLock { $0 = source }
    }

    /// Reads the certificates again, for new clients, as administrators do.
    /// - Throws: what is wrong with the files; then the old ones stay in use.
    public func updateTLS() throws {
        try core.updateTLS()
    }

    /// What was counted and what there is, in the text format of Prometheus; nil without metrics.
    public func metricsText() -> String? { core.metricsText() }

    /// Closes everything.
    public func stop() { core.stop() }

    /// Connections that the kernel holds until they are accepted.
    private func backlog(_ role: ListenerRole) -> Int32 {
        Int32(clamping: max(1, role == .admin ? core.limits.admin.queuedClients : core.limits.main.queuedClients))
    }
}
