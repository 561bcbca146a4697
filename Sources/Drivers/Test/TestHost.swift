// SPDX-License-Identifier: Apache-2.0
internal import DriverSupport
internal import Errors
internal import Model
internal import Synchronization
internal import WireProtocol

/// The host behind the connections: everything that they change, under one lock that is only held for a moment.
final class TestHost: Sendable {
    struct State: Sendable {
        var domains = ObjectTable<TestDomain>()
        /// Running domains by their ids.
        var running: [Int32: ObjectTable<TestDomain>.Slot] = [:]
        var lastID: Int32 = 0
        var networks = ObjectTable<TestNetwork>()
        var pools = ObjectTable<TestPool>()
        var nodeDevices: [NodeDeviceConfiguration] = []
        /// By their names; the order is that of their definition.
        var interfaces: [TestInterface] = []
        /// What `interfaces` was before the transaction that runs.
        var interfacesBefore: [TestInterface]?
    }

    /// The state, and what fills it when it is first looked at.
    private struct Held {
        var state: State
        var prepare: (@Sendable (inout sending State) -> Void)?
    }

    let node: NodeConfiguration
    let events = EventHub()
    private let held: Mutex<Held>

    /// - Parameter prepare: makes the objects that the host starts with, when something first asks for them: connections that
    ///   only ask for versions, the first one after the daemon's start most of all, need not wait for that.
    init(node: NodeConfiguration, state: sending State = State(), prepare: (@Sendable (inout sending State) -> Void)? = nil) {
        self.node = node
        held = Mutex(Held(state: state, prepare: prepare))
    }

    /// Reads or changes the state. Events that `body` posts go out in the order of the changes.
    func withState<Result, Failure: Error>(
        _ body: (inout sending State) throws(Failure) -> sending Result
    ) throws(Failure) -> sending Result {
        try held.withLock { held throws(Failure) in
            if let prepare = held.prepare {
                held.prepare = nil
                prepare(&held.state)
            }
            return try body(&held.state)
        }
    }
}
