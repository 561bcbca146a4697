// SPDX-License-Identifier: Apache-2.0

/// A time limit for every call that a piece of work makes.
public enum CallDeadline {
    @TaskLocal static var current: ContinuousClock.Instant?

    /// Runs `body`; calls in it that are not answered when the time is over throw `operationTimeout`.
    ///
    /// Nested limits only ever shorten: the earliest counts.
    public static func within<Value>(
        _ limit: Duration, isolation: isolated (any Actor)? = #isolation, _ body: () async throws -> Value
    ) async rethrows -> Value {
        let end = ContinuousClock.now + limit
        return try await $current.withValue(min(end, current ?? end), operation: body, isolation: isolation)
    }

    /// Time that is left now; nil without a limit.
    static var remaining: Duration? { current.map { max(.zero, $0 - .now) } }
}
