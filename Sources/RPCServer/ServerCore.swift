// SPDX-License-Identifier: Apache-2.0
import Glibc
import Logging
import RPC
import Synchronization
import Transport
import WireProtocol

/// What the listeners and connections of one server share.
final class ServerCore: Sendable {
    private struct State {
        var connections: [UInt64: ServerConnection] = [:]
        /// Connections that have not got through their handshake and authentication.
        var anonymous: Set<UInt64> = []
        var lastID: UInt64 = 0
        var listeners: [Listener] = []
        var isStopping = false
        /// When the last client left; nil while there are clients.
        var idleSince: ContinuousClock.Instant? = .now
    }

    let drivers: DriverRegistry
    let limits: ServerLimits
    let log: Logger
    let reactors: [Reactor]
    let handshakes = HandshakeThreads("tls-handshake", maximum: 2)
    /// Apart from the handshakes: a key server or a password check that hangs must not keep these waiting.
    let authentications = HandshakeThreads("authentication", maximum: 4)
    /// For questions that a person may have to answer.
    let conversations = HandshakeThreads("polkit", maximum: 16)
    let authentication: AuthenticationPolicy
    /// Nil: whoever is in may do everything.
    let access: AccessManager?
    let failures = FailureLimiter()
    private let tls: Mutex<TLSPolicy?>
    /// Reads the TLS settings anew.
    let tlsSource = Mutex<(@Sendable () throws -> TLSPolicy)?>(nil)
    private let state = Mutex(State())
    private let remote = Remote.dispatchTable
    private let qemu = QEMU.dispatchTable
    private let lxc = LXC.dispatchTable
    private let admin = Admin.dispatchTable

    init(
        drivers: DriverRegistry, limits: ServerLimits, tlsPolicy: TLSPolicy?, authentication: AuthenticationPolicy, access: AccessManager?,
        log: Logger,
        reactors: Int
    ) throws(TransportError) {
        self.authentication = authentication
        self.access = access
        self.drivers = drivers
        self.limits = limits
        tls = Mutex(tlsPolicy)
        self.log = log
        var all: [Reactor] = []
        for number in 0..<max(1, reactors) { all.append(try Reactor(name: "reactor-\(number)")) }
        self.reactors = all
    }

    var tlsPolicy: TLSPolicy? { tls.withLock { $0 } }

    func replaceTLS(_ policy: TLSPolicy) { tls.withLock { $0 = policy } }

    /// The programs that a client of this kind may call.
    func program(_ number: UInt32, for role: ListenerRole) -> DispatchTable? {
        if role == .admin { return number == Admin.program ? admin : nil }
        switch number {
        case Remote.program: return remote
        case QEMU.program: return qemu
        case LXC.program: return lxc
        default: return nil
        }
    }

    // MARK: Listeners

    /// Serves a listening socket; its ownership goes along.
    func listen(_ descriptor: Int32, _ role: ListenerRole) {
        let listener = Listener(descriptor, role, server: self)
        state.withLock { $0.listeners.append(listener) }
        let reactor = reactors[0]
        reactor.run {
            do {
                try listener.start(on: reactor)
            } catch {
                self.log.error("\(error)")
            }
        }
    }

    /// Somebody will ask which process a client of this kind is.
    func needsProcessIdentity(_ role: ListenerRole) -> Bool {
        authentication.scheme(for: role) == .polkit || access?.asksForProcess == true
    }

    /// Clients of this kind have to show who they are before they may do anything.
    private func startsAnonymous(_ role: ListenerRole) -> Bool { role == .tls || authentication.scheme(for: role) != .none }

    /// There may be more clients of this kind. Those who do not get through their handshake keep only their like waiting.
    func hasRoom(for role: ListenerRole) -> Bool {
        state.withLock { state in
            guard !state.isStopping, state.connections.count < limits.clients else { return false }
            return !startsAnonymous(role) || !isFullOfAnonymous(state)
        }
    }

    private func isFullOfAnonymous(_ state: State) -> Bool {
        limits.anonymousClients > 0 && state.anonymous.count >= limits.anonymousClients
    }

    /// A client showed who it is.
    func authenticated(_ connection: ServerConnection) {
        resume(
            state.withLock { state in
                let wasFull = isFullOfAnonymous(state)
                state.anonymous.remove(connection.id)
                return wasFull && !state.isStopping ? state.listeners : []
            })
    }

    private func resume(_ listeners: [Listener]) {
        guard !listeners.isEmpty else { return }
        let reactor = reactors[0]
        reactor.run { for listener in listeners { listener.resume(on: reactor) } }
    }

    var clientCount: Int { state.withLock { $0.connections.count } }
    var idleSince: ContinuousClock.Instant? { state.withLock { $0.idleSince } }

    func accepted(_ descriptor: Int32, _ role: ListenerRole) {
        guard !state.withLock({ $0.isStopping }) else {
            close(descriptor)
            return
        }
        var session: TLSSession?
        if role == .tls {
            do {
                guard let policy = tlsPolicy else { throw TransportError.refused("TLS is not set up") }
                session = try TLSSession(policy.context)
            } catch {
                log.error("Unable to serve a TLS client: \(error)")
                close(descriptor)
                return
            }
        }
        let reactor = reactors[Int(truncatingIfNeeded: state.withLock { $0.lastID }) % reactors.count]
        let connection = ServerConnection(
            id: state.withLock { state in
                state.lastID += 1
                return state.lastID
            }, descriptor: descriptor, role: role, reactor: reactor, server: self, tls: session)
        state.withLock { state in
            state.connections[connection.id] = connection
            if startsAnonymous(role) { state.anonymous.insert(connection.id) }
            state.idleSince = nil
        }
        if reactor.isCurrent { connection.start() } else { reactor.run { connection.start() } }
    }

    func connectionEnded(_ connection: ServerConnection) {
        resume(
            state.withLock { state in
                let wasFull = state.connections.count >= limits.clients || isFullOfAnonymous(state)
                state.connections[connection.id] = nil
                state.anonymous.remove(connection.id)
                if state.connections.isEmpty { state.idleSince = .now }
                return wasFull && !state.isStopping ? state.listeners : []
            })
    }

    /// Closes all listeners and connections.
    func stop() {
        let (listeners, connections) = state.withLock { state in
            state.isStopping = true
            defer { state.listeners = [] }
            return (state.listeners, Array(state.connections.values))
        }
        let reactor = reactors[0]
        reactor.run { for listener in listeners { listener.stop(on: reactor) } }
        for connection in connections { connection.disconnect("the daemon stops") }
        for reactor in reactors { reactor.run { reactor.stop() } }
    }
}
