// SPDX-License-Identifier: Apache-2.0
import Errors
import Glibc
import Logging
import RPC
import Synchronization
import Transport
import WireProtocol

/// What the listeners and connections of one server share.
final class ServerCore: Sendable {
    private struct State {
        var main: ClientGroup
        var admin: ClientGroup
        var lastID: UInt64 = 0
        var listeners: [Listener] = []
        var isStopping = false
        /// When the last client left; nil while there are clients.
        var idleSince: ContinuousClock.Instant? = .now

        subscript(group: ServerGroup) -> ClientGroup {
            get { group == .admin ? admin : main }
            _modify { if group == .admin { yield &admin } else { yield &main } }
        }

        var clientCount: Int { main.connections.count + admin.connections.count }
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
    private let state: Mutex<State>
    /// What is counted; nil while nobody wants to know.
    let metrics: ServerMetrics?
    /// What the daemon does for its administrators; nil in a server without a daemon around it.
    let control: (any DaemonControl)?
    private let remote = Remote.dispatchTable
    private let qemu = QEMU.dispatchTable
    private let lxc = LXC.dispatchTable
    private let admin = Admin.dispatchTable

    init(
        drivers: DriverRegistry, limits: ServerLimits, tlsPolicy: TLSPolicy?, authentication: AuthenticationPolicy, access: AccessManager?,
        control: (any DaemonControl)?, metrics: ServerMetrics?, log: Logger, reactors: Int
    ) throws(TransportError) {
        self.authentication = authentication
        self.access = access
        self.drivers = drivers
        self.limits = limits
        self.control = control
        self.metrics = metrics
        state = Mutex(State(main: ClientGroup(limits: limits.main), admin: ClientGroup(limits: limits.admin)))
        tls = Mutex(tlsPolicy)
        self.log = log
        var all: [Reactor] = []
        for number in 0..<max(1, reactors) { all.append(try Reactor(name: "reactor-\(number)")) }
        self.reactors = all
    }

    var tlsPolicy: TLSPolicy? { tls.withLock { $0 } }

    func replaceTLS(_ policy: TLSPolicy) { tls.withLock { $0 = policy } }

    func updateTLS() throws {
        guard let source = tlsSource.withLock({ $0 }) else {
            throw VirtError(.internalError, .rpc, "no tls service found, unable to update tls files")
        }
        replaceTLS(try source())
    }

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
            let group = state[ServerGroup(role)]
            guard !state.isStopping, !group.isFull else { return false }
            return !startsAnonymous(role) || !group.isFullOfAnonymous
        }
    }

    /// A client showed who it is.
    func authenticated(_ connection: ServerConnection) {
        change(connection.group) { $0.anonymous.remove(connection.number) }
    }

    /// Changes a group, and has the listeners take further clients when there is room that was not there before.
    private func change(_ group: ServerGroup, _ body: (inout ClientGroup) -> Void) {
        resume(
            state.withLock { state in
                let wasFull = state[group].isFull || state[group].isFullOfAnonymous
                body(&state[group])
                if state.clientCount == 0, state.idleSince == nil { state.idleSince = .now }
                return wasFull && !state.isStopping ? state.listeners : []
            })
    }

    // MARK: What administrators see and change

    func clients(of group: ServerGroup) -> [ServerConnection] {
        state.withLock { Array($0[group].connections.values) }.sorted { $0.number < $1.number }
    }

    func client(_ number: UInt64, of group: ServerGroup) -> ServerConnection? {
        state.withLock { $0[group].connections[number] }
    }

    func status(of group: ServerGroup) -> (limits: GroupLimits, clients: Int, anonymous: Int) {
        state.withLock { ($0[group].limits, $0[group].connections.count, $0[group].anonymous.count) }
    }

    /// Changes the limits of a group; who is in stays in.
    func changeLimits(of group: ServerGroup, _ body: (inout GroupLimits) throws(VirtError) -> Void) throws(VirtError) {
        var limits = status(of: group).limits
        try body(&limits)
        change(group) { $0.limits = limits }
    }

    private func resume(_ listeners: [Listener]) {
        guard !listeners.isEmpty else { return }
        let reactor = reactors[0]
        reactor.run { for listener in listeners { listener.resume(on: reactor) } }
    }

    var clientCount: Int { state.withLock { $0.clientCount } }
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
        let group = ServerGroup(role)
        let (id, number) = state.withLock { state in
            state.lastID += 1
            state[group].lastNumber += 1
            return (state.lastID, state[group].lastNumber)
        }
        let reactor = reactors[Int(truncatingIfNeeded: id) % reactors.count]
        let connection = ServerConnection(
            id: id, number: number, descriptor: descriptor, role: role, reactor: reactor, server: self, tls: session)
        state.withLock { state in
            state[group].connections[number] = connection
            if startsAnonymous(role) { state[group].anonymous.insert(number) }
            state.idleSince = nil
        }
        metrics?.accepted.add(1, ordering: .relaxed)
        if reactor.isCurrent { connection.start() } else { reactor.run { connection.start() } }
    }

    func connectionEnded(_ connection: ServerConnection) {
        change(connection.group) { group in
            group.connections[connection.number] = nil
            group.anonymous.remove(connection.number)
        }
    }

    /// Closes all listeners and connections.
    func stop() {
        let (listeners, connections) = state.withLock { state in
            state.isStopping = true
            defer { state.listeners = [] }
            return (state.listeners, Array(state.main.connections.values) + Array(state.admin.connections.values))
        }
        let reactor = reactors[0]
        reactor.run { for listener in listeners { listener.stop(on: reactor) } }
        for connection in connections { connection.disconnect("the daemon stops") }
        for reactor in reactors { reactor.run { reactor.stop() } }
    }
}
