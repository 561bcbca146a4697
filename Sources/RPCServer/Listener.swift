// SPDX-License-Identifier: Apache-2.0
import CLinux
import Glibc
import Logging
import RPC
import Synchronization
import Transport

/// What a listening socket is for.
public enum ListenerRole: Sendable, Hashable {
    case local, localReadOnly, admin, tcp, tls

    /// Unix sockets tell who is behind them.
    var isLocal: Bool { self == .local || self == .localReadOnly || self == .admin }
}

/// A listening socket: accepts clients while there is room for them.
final class Listener: ReactorHandler {
    let descriptor: Int32
    let role: ListenerRole
    /// Strong: the server lets go of its listeners when it stops.
    private let server: ServerCore
    // Safe: the reactor's thread alone reads and writes it.
    nonisolated(unsafe) private var isWatching = false

    /// Connections taken in one wake-up, so that those who are connected get their turn.
    private static let batch = 64

    init(_ descriptor: Int32, _ role: ListenerRole, server: ServerCore) {
        self.descriptor = descriptor
        self.role = role
        self.server = server
    }

    deinit { close(descriptor) }

    func start(on reactor: Reactor) throws(TransportError) {
        try reactor.watch(descriptor, for: .readable, handler: self)
        isWatching = true
    }

    func ready(_ readiness: Readiness, on reactor: Reactor) {
        for _ in 0..<Self.batch {
            guard server.hasRoom(for: role) else { return pause(on: reactor) }
            let client = clinux_accept(descriptor)
            if client >= 0 {
                server.accepted(client, role)
            } else if client == -EAGAIN {
                return
            } else {
                // Out of descriptors, most likely: try again when some may be free.
                server.log.error("Unable to accept a client: \(String(cString: strerror(-client)))")
                pause(on: reactor)
                return reactor.schedule(self, at: .now + .milliseconds(500))
            }
        }
    }

    func timerFired(now: ContinuousClock.Instant, on reactor: Reactor) -> ContinuousClock.Instant? {
        resume(on: reactor)
        return nil
    }

    private func pause(on reactor: Reactor) {
        guard isWatching else { return }
        isWatching = false
        reactor.change(descriptor, to: [])
    }

    func resume(on reactor: Reactor) {
        guard !isWatching, server.hasRoom(for: role) else { return }
        isWatching = true
        reactor.change(descriptor, to: .readable)
    }

    func stop(on reactor: Reactor) { reactor.unwatch(descriptor) }
}
