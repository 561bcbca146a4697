// SPDX-License-Identifier: Apache-2.0
public import Errors

/// When a lost connection is tried again.
public struct ReconnectPolicy: Sendable, Hashable {
    /// Wait before the second attempt; the first is made at once. Doubled with each further one.
    public var firstDelay: Duration
    public var longestDelay: Duration
    /// Attempts in a row before it is given up; nil: never.
    public var attempts: Int?

    public init(firstDelay: Duration = .milliseconds(500), longestDelay: Duration = .seconds(30), attempts: Int? = nil) {
        self.firstDelay = firstDelay
        self.longestDelay = longestDelay
        self.attempts = attempts
    }

    /// Wait before an attempt, counted from 0.
    func delay(before attempt: Int) -> Duration {
        guard attempt > 0 else { return .zero }
        var delay = firstDelay
        var doublings = attempt - 1
        while doublings > 0, delay > .zero, delay < longestDelay {
            delay *= 2
            doublings -= 1
        }
        return min(delay, longestDelay)
    }
}

/// What a stream of events brings that outlives connections.
public enum ResumableEvent<Message: Sendable>: Sendable {
    case event(Message)
    /// So many events were dropped, because the application did not read the earlier ones.
    case dropped(Int)
    /// The connection is lost. Whatever happens from here on until `resumed` is missed.
    case interrupted(CloseReason)
    /// Events come again. What happened in the gap is not known: look at the objects anew.
    case resumed(EventGap)
    /// The connection could not be had again: the stream ends.
    case gaveUp(VirtError)
}

/// A time without events.
public struct EventGap: Sendable, Hashable {
    /// Why it began.
    public let reason: CloseReason
    /// When the connection was found lost; it may have been dead before, for as long as keepalive takes to notice.
    public let began: ContinuousClock.Instant
    public let ended: ContinuousClock.Instant
}
