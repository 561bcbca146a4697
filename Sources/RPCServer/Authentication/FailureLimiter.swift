// SPDX-License-Identifier: Apache-2.0
import Synchronization

/// Slows down those who guess passwords: each failed attempt of a peer is answered later than the one before, and one with too many
/// of them is refused unheard until some are forgotten. A success is never delayed.
final class FailureLimiter: Sendable {
    struct Limits: Sendable {
        /// Attempts on one connection.
        var perConnection = 3
        /// Failures of one peer within `memory` from which on it is not heard.
        var perPeer = 20
        /// How long a failure is remembered.
        var memory: Duration = .seconds(30)
        /// The first failure's delay; each further one doubles it.
        var firstDelay: Duration = .milliseconds(50)
        var longestDelay: Duration = .seconds(3)
        /// Peers that are remembered; beyond that the oldest are forgotten.
        var peers = 4096
    }

    private struct Record {
        var count: Int
        var last: ContinuousClock.Instant
    }

    let limits: Limits
    private let records = Mutex<[String: Record]>([:])

    init(_ limits: Limits = Limits()) { self.limits = limits }

    /// The peer may try.
    func allows(_ peer: String, now: ContinuousClock.Instant = .now) -> Bool {
        records.withLock { records in
            guard let record = records[peer] else { return true }
            if now - record.last >= limits.memory {
                records[peer] = nil
                return true
            }
            return record.count < limits.perPeer
        }
    }

    /// The peer failed: how long its answer waits.
    func failed(_ peer: String, now: ContinuousClock.Instant = .now) -> Duration {
        let count = records.withLock { records in
            if records[peer] == nil, records.count >= limits.peers { Self.shrink(&records, now, limits) }
            var record = records[peer] ?? Record(count: 0, last: now)
            if now - record.last >= limits.memory { record.count = 0 }
            record.count += 1
            record.last = now
            records[peer] = record
            return record.count
        }
        let doublings = min(count - 1, 16)
        return min(limits.longestDelay, limits.firstDelay * (1 << doublings))
    }

    /// The peer showed who it is.
    func succeeded(_ peer: String) { records.withLock { $0[peer] = nil } }

    private static func shrink(_ records: inout [String: Record], _ now: ContinuousClock.Instant, _ limits: Limits) {
        records = records.filter { now - $0.value.last < limits.memory }
        guard records.count >= limits.peers else { return }
        for (peer, _) in records.sorted(by: { $0.value.last < $1.value.last }).prefix(records.count / 2) { records[peer] = nil }
    }
}
