// SPDX-License-Identifier: Apache-2.0
internal import Synchronization

/// A value that is made when it is first asked for; who asks meanwhile waits for the same making. A failure is not kept.
public final class OnceAsync<Value: Sendable>: Sendable {
    private let task = Mutex<Task<Value, any Error>?>(nil)

    public init() {}

    public func value(_ make: @escaping @Sendable () async throws -> Value) async throws -> Value {
        let task = task.withLock { held in
            let task = held ?? Task { try await make() }
            held = task
            return task
        }
        do {
            return try await task.value
        } catch {
            self.task.withLock { if $0 == task { $0 = nil } }
            throw error
        }
    }
}
