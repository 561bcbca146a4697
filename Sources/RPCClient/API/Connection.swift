// SPDX-License-Identifier: Apache-2.0
public import Errors
import RPC
import Transport
public import WireProtocol

/// An open connection to a daemon. Dropping the object ends it; `close` says good-bye first.
public final class Connection: Sendable {
    public let uri: ConnectionURI
    public let isReadOnly: Bool
    /// Everything the daemon can be asked for. Each call takes a `ClientCall` with its deadline, descriptors and stream.
    public let services: RemoteServices
    /// The daemon takes part in keepalive.
    public let supportsKeepalive: Bool
    let channel: ClientConnection
    let router: EventRouter

    private init(_ uri: ConnectionURI, readOnly: Bool, _ greeting: Greeting) {
        self.uri = uri
        self.isReadOnly = readOnly
        self.services = greeting.services
        self.supportsKeepalive = greeting.supportsKeepalive
        self.channel = greeting.channel
        self.router = greeting.router
    }

    deinit { channel.disconnect(Self.closedByUs) }

    /// Connects to the daemon that the URI names and opens the driver connection there.
    /// - Parameters:
    ///   - name: `driver[+transport]://[user@][host][:port]/[path][?parameters]`, or an alias of `libvirt.conf`. Nil: the default of
    ///     `$LIBVIRT_DEFAULT_URI` or `libvirt.conf`, else this machine's daemon.
    ///   - credentials: asked for what the daemon wants to know and `auth.conf` does not say.
    ///   - timeout: how long opening may take; also how long each later call waits that does not say so itself. Nil: for ever.
    ///   - keepalive: how a silent daemon is asked whether it lives; nil: not at all. Daemons that cannot answer are not asked.
    /// - Throws: `VirtError`, or `CancellationError` when the task is cancelled.
    public static func open(
        _ name: String? = nil, readOnly: Bool = false, timeout: Duration? = nil, keepalive: Keepalive? = .standard,
        credentials: CredentialSource? = nil
    ) async throws -> Connection {
        let uri = try await OwnThread.run("virt-config") { try ConnectionURI(resolving: name, in: .current) }
        return try await open(uri, readOnly: readOnly, timeout: timeout, keepalive: keepalive, credentials: credentials)
    }

    /// Connects as an environment says that need not be this process's own.
    public static func open(
        _ uri: ConnectionURI, readOnly: Bool = false, timeout: Duration? = nil, keepalive: Keepalive? = .standard,
        environment: ClientEnvironment = .current, credentials: CredentialSource? = nil
    ) async throws -> Connection {
        try await open(
            uri, readOnly: readOnly, timeout: timeout, openingTime: timeout, keepalive: keepalive, environment: environment,
            credentials: credentials)
    }

    /// Connects with a time for opening that is not that of the calls.
    package static func open(
        _ uri: ConnectionURI, readOnly: Bool, timeout: Duration?, openingTime: Duration?, keepalive: Keepalive? = .standard,
        environment: ClientEnvironment = .current, credentials: CredentialSource? = nil
    ) async throws -> Connection {
        let reactor = try ClientReactor.shared()
        return try await withTimeLimit(openingTime, for: "virConnectOpen") {
            let socket =
                if let local = LocalDriver.driver(for: uri) {
                    try local.open(readOnly: readOnly, on: reactor)
                } else {
                    try await Dialer(uri, readOnly: readOnly, environment: environment, reactor: reactor).dial()
                }
            let greeting = try await Greeting(
                socket, uri, readOnly: readOnly, timeout: timeout, environment: environment, credentials: credentials)
            let connection = Connection(uri, readOnly: readOnly, greeting)
            if let keepalive, connection.supportsKeepalive {
                try connection.startKeepalive(interval: keepalive.interval, count: keepalive.count)
            }
            return connection
        }
    }

    /// Makes calls of any procedure.
    package var caller: any ProcedureCaller { channel }

    /// Hands every event to `receiver`, in order, instead of to the streams; it must not block.
    package func forwardEvents(to receiver: @escaping @Sendable (_ program: UInt32, _ procedure: Int32, _ payload: [UInt8]) -> Void) {
        router.receiver = receiver
    }

    static let closedByUs = VirtError(.internalError, .rpc, "client socket is closed")
    /// What a daemon that does not answer any more may take of our time at the end.
    private static let goodByeTime: Duration = .seconds(5)

    /// Why the connection is over; nil while it is open.
    public var failure: VirtError? { channel.failure }

    /// Tells the daemon that we are done, and closes. Everything that still waits fails.
    public func close() async {
        if channel.failure == nil {
            channel.expectEnd(Self.closedByUs)
            // The daemon drops all of this anyway when the socket closes, so a refusal changes nothing.
            if router.hasCloseCallback { try? await services.connectUnregisterCloseCallback(in: ClientCall(timeout: Self.goodByeTime)) }
            try? await services.connectClose(in: ClientCall(timeout: Self.goodByeTime))
        }
        channel.disconnect(Self.closedByUs)
    }

    /// Pings a silent daemon, and closes the connection when `count` pings go unanswered.
    public func startKeepalive(interval: Duration = .seconds(5), count: Int = 5) throws(VirtError) {
        guard supportsKeepalive else { throw VirtError(.noSupport, .remote, "virConnectSetKeepAlive") }
        guard interval > .zero, count >= 0 else { throw VirtError(.invalidArg, .remote, "interval must be positive") }
        channel.startKeepalive(interval: interval, count: count)
    }

    /// How a silent daemon is asked whether it lives.
    public struct Keepalive: Sendable, Hashable {
        /// Silence before a ping, and between pings.
        public var interval: Duration
        /// Pings that may go unanswered.
        public var count: Int

        public init(interval: Duration, count: Int) {
            self.interval = interval
            self.count = count
        }

        /// What daemons ask of their clients: a dead end is noticed after half a minute.
        public static let standard = Keepalive(interval: .seconds(5), count: 5)
    }

    public func stopKeepalive() { channel.stopKeepalive() }
}

/// The reactor that all of a process's connections share.
private enum ClientReactor {
    private static let reactor: Result<Reactor, TransportError> = Result { () throws(TransportError) in try Reactor(name: "virt-client") }

    static func shared() throws(VirtError) -> Reactor {
        switch reactor {
        case .success(let reactor): return reactor
        case .failure(let error): throw VirtError(.systemError, .rpc, "\(error)")
        }
    }
}

/// Runs an operation that heeds cancellation, for so long and no longer.
private func withTimeLimit<Value: Sendable>(
    _ limit: Duration?, for name: String, _ body: @escaping @Sendable () async throws -> Value
) async throws -> Value {
    guard let limit else { return try await body() }
    return try await withThrowingTaskGroup(of: Value.self) { group in
        group.addTask(operation: body)
        group.addTask {
            try await ContinuousClock().sleep(for: limit)
            throw VirtError(.operationTimeout, .rpc, "no answer to \(name) within the call's time limit")
        }
        defer { group.cancelAll() }
        guard let value = try await group.next() else { throw CancellationError() }
        return value
    }
}
