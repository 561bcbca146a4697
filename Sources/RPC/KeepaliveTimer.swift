// SPDX-License-Identifier: Apache-2.0
public import WireProtocol

/// Tells when a silent peer is to be asked whether it lives, and when it is given up. Any byte from the peer is a sign of life.
public struct KeepaliveTimer: Sendable {
    public enum Step: Sendable, Equatable {
        /// Nothing to do before the instant.
        case wait(until: ContinuousClock.Instant)
        /// Send a ping, then ask again.
        case ping
        /// The peer let all pings go unanswered.
        case dead
    }

    let interval: Duration
    let count: Int
    private var unanswered = 0
    private var deadline: ContinuousClock.Instant

    /// - Parameters:
    ///   - interval: silence before a ping, and between pings; positive.
    ///   - count: how many unanswered pings are sent before the peer counts as dead.
    public init(interval: Duration, count: Int, now: ContinuousClock.Instant) {
        self.interval = interval
        self.count = count
        self.deadline = now + interval
    }

    /// The peer sent something.
    public mutating func heard(now: ContinuousClock.Instant) {
        unanswered = 0
        deadline = now + interval
    }

    public mutating func step(now: ContinuousClock.Instant) -> Step {
        guard now >= deadline else { return .wait(until: deadline) }
        guard unanswered < count else { return .dead }
        unanswered += 1
        deadline = now + interval
        return .ping
    }
}

extension MessageHeader {
    /// A ping or pong, as both sides send it: without serial and payload.
    public static func keepalive(_ procedure: Keepalive.Procedure) -> MessageHeader {
        MessageHeader(
            program: Keepalive.program, version: Keepalive.version, procedure: procedure.rawValue, kind: .event, serial: 0)
    }
}
