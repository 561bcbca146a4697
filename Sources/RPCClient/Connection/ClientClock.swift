// SPDX-License-Identifier: Apache-2.0

/// The time that deadlines and keepalive go by; tests bring their own.
struct ClientClock: Sendable {
    var now: @Sendable () -> ContinuousClock.Instant
    /// Returns at the instant, or throws when the task is cancelled.
    var sleep: @Sendable (ContinuousClock.Instant) async throws -> Void

    static let system = ClientClock(now: { .now }, sleep: { try await ContinuousClock().sleep(until: $0) })
}
