// SPDX-License-Identifier: Apache-2.0
import AccessControl
import CLinux
import DequeModule
import Errors
import Glibc
import Logging
import RPC
import Synchronization
import Transport
import WireProtocol
import XDR

/// One client: its socket, its frames, its calls and streams, and the driver connection that it opened.
///
/// The reactor's thread reads and dispatches. Everything that other threads touch too, the output above all, is behind one lock
/// that is never held while a driver is called.
final class ServerConnection: Sendable {
    /// Where the client's connection is in its life.
    enum Phase {
        case handshake, authenticating, ready, closed
    }

    /// A call that waits until an earlier one of the client is done.
    struct WaitingCall {
        let frame: [UInt8]
        let descriptors: [Int32]
    }

    struct State: ~Copyable {
        var phase: Phase
        var output = OutputQueue()
        var tls: TLSSession?
        /// What protects the bytes: TLS, or SASL once it agreed on a layer.
        var filter: (any ByteFilter)?
        /// Bytes at the output's beginning that were queued before the filter was turned on, and go out as they are.
        var unfiltered = 0
        var sasl = SASLNegotiation()
        var isAskingPolkit = false
        /// The rules that calls on the open connection are under.
        var access: AccessCheck?
        /// Events that wait for the access drivers' word.
        var heldEvents = 0
        var lastEvent: Task<Void, Never>?
        /// A flush is due on the reactor's thread.
        var isDirty = false
        var watchesWritable = false
        var isReadingPaused = false
        /// Closes once everything is sent.
        var closesWhenSent = false
        var runningCalls = 0
        var waitingCalls = Deque<WaitingCall>()
        var waitingBytes = 0
        var streams: [StreamKey: ServerStream] = [:]
        /// Stream writers that wait for room in the output.
        var roomWaiters: [CheckedContinuation<Void, Never>] = []
        var driver: (any DriverConnection)?
        var isOpening = false
        var isReadOnly = false
        var services: ServiceSet?
    }

    /// What only the reactor's thread touches.
    struct Confined: ~Copyable {
        var frames = FrameReader()
        /// What came is being handled; what is to be sent goes out together at the end of it.
        var isReading = false
        /// What is handled now came through the filter.
        var isProtected = false
        var keepalive: KeepaliveTimer?
        var hasTimer = false
        /// When the client has to be in; nil once that was looked at.
        var authenticationDeadline: ContinuousClock.Instant?
    }

    let id: UInt64
    /// What administrators call the client: a number within its group.
    let number: UInt64
    let connected = time(nil)
    let descriptor: Int32
    let reactor: Reactor
    let role: ListenerRole
    let identityBox: Mutex<ClientIdentity>
    /// Strong: calls may outlast the server. The server lets go of a connection when it ends.
    let server: ServerCore
    let state: Mutex<State>
    // Safe: the reactor's thread alone reads and writes it. Unchecked: checks at run time cost each call more than they find.
    @exclusivity(unchecked) nonisolated(unsafe) var confined = Confined()

    init(id: UInt64, number: UInt64, descriptor: Int32, role: ListenerRole, reactor: Reactor, server: ServerCore, tls: TLSSession?) {
        self.id = id
        self.number = number
        self.descriptor = descriptor
        self.role = role
        self.reactor = reactor
        self.server = server
        var identity = ClientIdentity()
        if role.isLocal {
            var user = uid_t(), group = gid_t(), process = pid_t()
            if clinux_peer(descriptor, &user, &group, &process) == 0 {
                identity.userID = user
                identity.groupID = group
                identity.processID = process
                var time: UInt64 = 0
                // Asked for only where it is needed: it costs a look into /proc.
                if server.needsProcessIdentity(role), clinux_peer_start_time(descriptor, process, &time) == 0 {
                    identity.processStartTime = time
                }
            }
        }
        identityBox = Mutex(identity)
        var state = State(phase: tls == nil ? .authenticating : .handshake)
        state.tls = tls
        state.filter = tls
        self.state = Mutex(state)
    }

    deinit { close(descriptor) }

    var group: ServerGroup { ServerGroup(role) }
    /// The limits that the daemon started with; those that administrators change are the server's business.
    var groupLimits: GroupLimits { group == .admin ? server.limits.admin : server.limits.main }

    /// Begins to serve; on the reactor's thread.
    func start() {
        do {
            try reactor.watch(descriptor, for: .readable, handler: self)
        } catch {
            disconnect("\(error)")
            return
        }
        if state.withLock({ $0.phase == .authenticating }) { beginAuthentication() }
        if state.withLock({ $0.phase != .ready }) { startDeadline() }
    }

    private func startDeadline() {
        guard server.limits.authenticationTime > .zero else { return }
        let deadline = ContinuousClock.now + server.limits.authenticationTime
        confined.authenticationDeadline = deadline
        reactor.schedule(self, at: deadline)
    }

    // MARK: The end

    /// Ends the connection, from any thread. The first reason counts.
    func disconnect(_ reason: String) {
        let isFirst = state.withLock { state in
            defer { state.phase = .closed }
            return state.phase != .closed
        }
        guard isFirst else { return }
        server.log.debug("client \(id) is disconnected: \(reason)")
        if reactor.isCurrent { tearDown() } else { reactor.run { self.tearDown() } }
    }

    private func tearDown() {
        reactor.unwatch(descriptor)
        shutdown(descriptor, Int32(SHUT_RDWR))
        let (driver, streams, waiters, waiting) = state.withLock { state in
            let result = (state.driver, state.streams, state.roomWaiters, state.waitingCalls)
            state.driver = nil
            state.services = nil
            state.streams = [:]
            state.roomWaiters = []
            state.waitingCalls = []
            state.output = OutputQueue()
            return result
        }
        confined.frames = FrameReader()
        for call in waiting { for item in call.descriptors { close(item) } }
        let lost = VirtError(rpc: "client socket is closed")
        for stream in streams.values { stream.connectionLost(lost) }
        for waiter in waiters { waiter.resume() }
        server.drivers.clientEnded(self)
        server.connectionEnded(self)
        if let driver { Task { await driver.close() } }
    }
}

extension ServerConnection: ClientSession {
    var identity: ClientIdentity { identityBox.withLock { $0 } }

    func send(_ event: EventMessage, callbackID: Int32?) {
        if server.access != nil, let check = state.withLock({ $0.access }) {
            return sendChecked(event, callbackID: callbackID, check)
        }
        put(event, callbackID: callbackID)
    }

    func put(_ event: EventMessage, callbackID: Int32?) {
        let length = MessageLimits.lengthSize + MessageLimits.headerSize + event.payload.count
        let header = MessageHeader(
            program: event.program, version: event.version, procedure: event.procedure, kind: .event, serial: 0)
        let isBehind = state.withLock { state in
            guard state.phase == .ready else { return false }
            guard state.output.count + length <= server.limits.eventBacklog else { return true }
            header.appendFrame(to: &state.output, payloadLength: event.payload.count)
            if let callbackID, event.payload.count >= 4 {
                withUnsafeBytes(of: callbackID.bigEndian) { state.output.append($0) }
                event.payload.withUnsafeBytes { state.output.append(UnsafeRawBufferPointer(rebasing: $0[4...])) }
            } else {
                event.payload.withUnsafeBytes { state.output.append($0) }
            }
            flushSoon(&state)
            return false
        }
        if let metrics = server.metrics {
            if isBehind { metrics.eventsDropped.add(1, ordering: .relaxed) } else { metrics.eventsSent.add(1, ordering: .relaxed) }
        }
        if isBehind { disconnect("it does not read its events") }
    }
}

extension MessageHeader {
    /// Puts the length word and the header of a frame into the output.
    func appendFrame(to output: inout OutputQueue, payloadLength: Int) {
        let length = MessageLimits.lengthSize + MessageLimits.headerSize + payloadLength
        let words = (
            UInt32(truncatingIfNeeded: length).bigEndian, program.bigEndian, version.bigEndian, procedure.bigEndian, type.bigEndian,
            serial.bigEndian, status.bigEndian
        )
        withUnsafeBytes(of: words) { output.append($0) }
    }
}
