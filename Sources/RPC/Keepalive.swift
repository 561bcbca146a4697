// SPDX-License-Identifier: Apache-2.0

/// Tells when a silent peer is to be asked whether it lives, and when it is given up. Any byte from the peer is a sign of life.
public struct Keepalive: Sendable {
    /// Program and procedures of the messages; they have neither serial nor payload.
    public static let program: UInt32 = 0x6b65_6570
    public static let ping: Int32 = 1
    public static let pong: Int32 = 2

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

    /// A ping or pong, as both sides send it.
    public static func message(_ procedure: Int32) -> MessageHeader {
        MessageHeader(program: program, version: 1, procedure: procedure, kind: .event, serial: 0)
    }
}
