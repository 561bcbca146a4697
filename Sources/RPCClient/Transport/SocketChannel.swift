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
        /// TLS, or the layer that a SASL mechanism agreed on.
        var filter: (any ByteFilter)?
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
        var frames = FrameReader()
        /// Kept until the end: whoever waits for a reply need not hold the connection too.
        var receiver: (any MessageReceiver)?
    }

    let descriptor: Int32
    let reactor: Reactor
    let tunnel: Tunnel?
    let state: Mutex<State>
    // Safe: the reactor's thread alone reads and writes it.
    nonisolated(unsafe) var confined = Confined()

    /// How long what is queued at the end may take to be sent.
    private static let lingerTime: Duration = .seconds(5)

    /// - Parameters:
    ///   - descriptor: a connected, non-blocking socket, whose ownership goes along.
    ///   - tls: a session that has finished its handshake.
    ///   - tunnel: the program that the socket leads to, kept as long as the channel.
    init(descriptor: Int32, tls: TLSSession?, reactor: Reactor, tunnel: Tunnel? = nil) {
        self.tunnel = tunnel
        self.descriptor = descriptor
        self.reactor = reactor
        state = Mutex(State(filter: tls))
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
            if let filter = state.withLock({ $0.filter }) { decrypt(filter, UnsafeRawBufferPointer(start: nil, count: 0)) }
        }
    }

    var backlog: Int { state.withLock { $0.backlog } }

    func setReading(_ isReading: Bool) {
        state.withLock { state in
            state.isReading = isReading
            if !state.isClosed { reactor.change(descriptor, to: Self.interest(state)) }
        }
    }

    func protect(with filter: any ByteFilter) { state.withLock { $0.filter = filter } }

    var surroundings: SASLSession.Surroundings {
        var result = SASLSession.Surroundings()
        result.localAddress = saslAddress(ofPeer: 0)
        result.remoteAddress = saslAddress(ofPeer: 1)
        result.externalStrength = state.withLock { ($0.filter as? TLSSession)?.cipherStrength ?? 0 }
        return result
    }

    /// `address;port`; nil for sockets that are none of the network.
    private func saslAddress(ofPeer: Int32) -> String? {
        guard clinux_local_port(descriptor) > 0 else { return nil }
        var text = [CChar](repeating: 0, count: 128)
        guard clinux_address(descriptor, ofPeer, &text, text.count) == 0 else { return nil }
        return String(decoding: text.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
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
                if let tls = state.filter as? TLSSession, state.output.count == 0 { tls.end() }
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
        confined.frames = FrameReader()
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
    var backlog: Int { output.count + (filter?.outgoingBytes.count ?? 0) }
}
