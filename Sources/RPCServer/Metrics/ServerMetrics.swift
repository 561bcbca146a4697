// SPDX-License-Identifier: Apache-2.0
import Synchronization

/// What the server counts when somebody wants to know: metrics cost nothing while no endpoint is configured.
public final class ServerMetrics: Sendable {
    let calls = CallMetrics()
    /// Connections taken since the start.
    let accepted = Atomic<Int>(0)
    let authenticationFailures = Atomic<Int>(0)
    let eventsSent = Atomic<Int>(0)
    /// Events that a client did not get because it had not read the earlier ones; it was cut off for that.
    let eventsDropped = Atomic<Int>(0)

    public init() {}
}
