// SPDX-License-Identifier: Apache-2.0
import Errors

/// A command did not do what it was told: the lines that say so, and what lies behind.
struct CommandFailure: Error {
    /// What the shell says itself, a line each.
    var messages: [String]
    /// What the daemon or the client said.
    var cause: VirtError?

    init(_ message: String, cause: (any Error)? = nil) {
        self.messages = [message]
        self.cause = cause.map { VirtError(reported: $0) }
        if let failure = cause as? CommandFailure {
            messages = failure.messages + messages
            self.cause = failure.cause
        }
    }

    private init() { messages = [] }

    /// All has been said already.
    static let silent = CommandFailure()
}

extension VirtError {
    /// Any error, as one that can be reported.
    init(reported error: any Error) {
        switch error {
        case let error as VirtError: self = error
        case is CancellationError: self = VirtError(.operationAborted, .rpc, "interrupted")
        default: self = VirtError(.internalError, .rpc, "\(error)")
        }
    }
}

/// Names an operation in case it fails.
func attempting<Value>(_ message: @autoclosure () -> String, _ body: () async throws -> Value) async throws -> Value {
    do {
        return try await body()
    } catch let failure as CommandFailure {
        throw CommandFailure(message(), cause: failure)
    } catch {
        throw CommandFailure(message(), cause: error)
    }
}
