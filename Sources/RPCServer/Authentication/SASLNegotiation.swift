// SPDX-License-Identifier: Apache-2.0
import Synchronization
import Transport

/// The SASL part of one connection: at most one negotiation at a time, each call the answer to the one before.
struct SASLNegotiation: Sendable {
    enum State: Sendable {
        case idle
        /// The mechanisms were listed.
        case offered(SASLSession)
        /// The mechanism was chosen.
        case underWay(SASLSession)
        /// A thread works on a step; whatever else comes meanwhile is out of turn.
        case busy
    }

    enum Call: Sendable { case initialize, start, step }

    private(set) var state = State.idle
    private(set) var failures = 0
    /// The filter that the reply to the last step turns on.
    var agreedLayer: SASLLayer?

    /// Takes the session for a call, if the call has its turn; for `initialize` there is none yet.
    mutating func take(for call: Call) -> (isInTurn: Bool, session: SASLSession?) {
        switch (call, state) {
        case (.initialize, .idle):
            state = .busy
            return (true, nil)
        case (.start, .offered(let session)), (.step, .underWay(let session)):
            state = .busy
            return (true, session)
        default: return (false, nil)
        }
    }

    /// A call is done: what comes next.
    mutating func advance(to next: State) { state = next }

    /// Out of turn or wrong: the negotiation begins anew. A call out of turn does not end the work on the one that has it.
    mutating func fail(inTurn: Bool) {
        failures += 1
        if case .busy = state, !inTurn { return }
        state = .idle
    }
}
