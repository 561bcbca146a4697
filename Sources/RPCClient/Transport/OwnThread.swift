// SPDX-License-Identifier: Apache-2.0
import CLinux
import Errors
import Glibc

/// Runs what blocks on a thread of its own, so that neither the reactor nor the cooperative pool waits.
enum OwnThread {
    private final class Work {
        let name: String
        let body: @Sendable () -> Void
        init(name: String, body: @escaping @Sendable () -> Void) {
            self.name = name
            self.body = body
        }
    }

    /// Starts `body` and does not wait for it.
    /// - Throws: `systemError` when no thread can be had.
    static func start(_ name: String, _ body: @escaping @Sendable () -> Void) throws(VirtError) {
        var thread = pthread_t()
        let work = Unmanaged.passRetained(Work(name: name, body: body))
        let code = pthread_create(
            &thread, nil,
            { context in
                guard let context else { return nil }
                let work = Unmanaged<Work>.fromOpaque(context).takeRetainedValue()
                clinux_name_thread(work.name)
                work.body()
                return nil
            }, work.toOpaque())
        guard code == 0 else {
            work.release()
            throw VirtError(.systemError, .rpc, "Unable to create a thread: \(String(cString: strerror(code)))")
        }
        pthread_detach(thread)
    }

    /// Waits for what `body` gives.
    static func run<Value: Sendable>(_ name: String, _ body: @escaping @Sendable () throws -> Value) async throws -> Value {
        try await withCheckedThrowingContinuation { continuation in
            do {
                try start(name) { continuation.resume(with: Result { try body() }) }
            } catch {
                continuation.resume(throwing: error)
            }
        }
    }
}
