// SPDX-License-Identifier: Apache-2.0
import Glibc
import Synchronization

/// The user's interrupt (Ctrl-C), while somebody waits for it. Otherwise it ends the program as usual.
enum Interrupts {
    private static let count = Atomic<Int>(0)

    /// Runs an operation that can ask whether the user has had enough.
    static func watching<Value>(_ body: () async throws -> Value) async rethrows -> Value {
        count.store(0, ordering: .relaxed)
        var action = sigaction()
        action.__sigaction_handler.sa_handler = { _ in Interrupts.noted() }
        var old = sigaction()
        sigaction(SIGINT, &action, &old)
        defer { sigaction(SIGINT, &old, nil) }
        return try await body()
    }

    /// Called in the signal's handler: touches nothing but a number.
    private static func noted() { count.add(1, ordering: .relaxed) }

    static var wasInterrupted: Bool { count.load(ordering: .relaxed) > 0 }
}
