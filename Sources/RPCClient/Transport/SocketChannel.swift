// SPDX-License-Identifier: Apache-2.0
import CLinux
import Errors
import Glibc
import RPC
import Synchronization
import Transport

/// Messages over a connected socket, plain or through TLS, driven by a reactor.
///
/// The reactor's thread reads and delivers; what is sent goes out on the sender's thread as far as the socket takes it.
final class SocketChannel: MessageChannel {
    struct State: ~Copyable {
        var output = OutputQueue()
        let tls: TLSSession?
        var isReading = true
        var watchesWritable = false
        /// A flush is due on the reactor's thread.
        var isDirty = false
        /// Somebody was told that too much is queued.
        var wasBehind = false
        /// Closes once everything is sent.
        var isClosing = false
        var isClosed = false
    }

    /// What only the reactor's thread touches.
    struct Confined: ~Copyable {
        var input = InputBuffer()
        /// Bytes that the frame at the input's beginning needs in total.
        var needed = 0
        var descriptors: [Int32] = []
        /// Kept until the end: whoever waits for a reply need not hold the connection too.
        var receiver: (any MessageReceiver)?
    }

    let descriptor: Int32
    let reactor: Reactor
    let state: Mutex<State>
    // Safe: the reactor's thread alone reads and writes it.
    nonisolated(unsafe) var confined = Confined()

    /// How long what is queued at the end may take to be sent.
    private static let lingerTime: Duration = .seconds(5)

    /// - Parameters:
    ///   - descriptor: a connected, non-blocking socket, whose ownership goes along.
    ///   - tls: a session that has finished its handshake.
    init(descriptor: Int32, tls: TLSSession?, reactor: Reactor) {
        self.descriptor = descriptor
        self.reactor = reactor
        state = Mutex(State(tls: tls))
    }

    deinit { Glibc.close(descriptor) }

    func start(delivering receiver: any MessageReceiver) {
        reactor.run { [self] in
            confined.receiver = receiver
            do {
                try reactor.watch(descriptor, for: state.withLock { Self.interest($0) }, handler: self)
            } catch {
                return fail(VirtError(.systemError, .rpc, "\(error)"))
            }
            // The first bytes may have been decrypted with the end of the handshake.
            if let session = state.withLock({ $0.tls }) { decrypt(session, UnsafeRawBufferPointer(start: nil, count: 0)) }
        }
    }

    var backlog: Int { state.withLock { $0.backlog } }

    func setReading(_ isReading: Bool) {
        state.withLock { state in
            state.isReading = isReading
            if !state.isClosed { reactor.change(descriptor, to: Self.interest(state)) }
        }
    }

    static func interest(_ state: borrowing State) -> Readiness {
        var interest: Readiness = state.isReading && !state.isClosing ? .readable : []
        if state.watchesWritable { interest.insert(.writable) }
        return interest
    }

    // MARK: The end

    func close() {
        let isFirst = state.withLock { state in
            defer { state.isClosing = true }
            return !state.isClosing && !state.isClosed
        }
        guard isFirst else { return }
        reactor.run { [self] in
            state.withLock { state in
                if let tls = state.tls, state.output.count == 0 { tls.end() }
                flushNow(&state)
            }
            reactor.schedule(self, at: .now + Self.lingerTime)
        }
    }

    /// Ends the channel at once and says why, on any thread.
    func fail(_ reason: VirtError) {
        if reactor.isCurrent { tearDown(reason) } else { reactor.run { self.tearDown(reason) } }
    }

    private func tearDown(_ reason: VirtError) {
        let isFirst = state.withLock { state in
            defer { state.isClosed = true }
            if !state.isClosed { state.output = OutputQueue() }
            return !state.isClosed
        }
        guard isFirst else { return }
        reactor.unwatch(descriptor)
        shutdown(descriptor, Int32(SHUT_RDWR))
        for item in confined.descriptors { Glibc.close(item) }
        confined.descriptors = []
        confined.input.clear()
        let receiver = confined.receiver
        confined.receiver = nil
        receiver?.closed(reason)
    }

    func timerFired(now: ContinuousClock.Instant, on reactor: Reactor) -> ContinuousClock.Instant? {
        fail(VirtError(rpc: "client socket is closed"))
        return nil
    }
}

extension SocketChannel.State {
    /// Bytes that the system has not taken yet.
    var backlog: Int { output.count + (tls?.outgoing.count ?? 0) }
}
