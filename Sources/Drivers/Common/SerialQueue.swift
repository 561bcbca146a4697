// SPDX-License-Identifier: Apache-2.0
internal import Synchronization

/// Lets one change after the other go through, each from its check to its last write.
public final class SerialQueue: Sendable {
    private let last = Mutex<Task<Void, Never>?>(nil)

    public init() {}

    public func run<Result: Sendable>(_ change: @escaping @Sendable () async throws -> Result) async throws -> Result {
        let task = last.withLock { last in
            let earlier = last
            let task = Task {
                await earlier?.value
                return try await change()
            }
            last = Task { _ = await task.result }
            return task
        }
        return try await task.value
    }
}
