// SPDX-License-Identifier: Apache-2.0
import RPCClient
import Synchronization
import WireProtocol
import XDR

/// Passes a host's events on to the client that asked for them. Callback ids are the host's: each client has its own connection there.
final class EventRelay: Sendable {
    private struct State {
        /// Registrations whose reply is not out yet.
        var registrations = 0
        var held: [(event: EventMessage, callbackID: Int32?)] = []
        var heldBytes = 0
    }

    private let client: any ClientSession
    private let state = Mutex(State())
    private static let mostHeldBytes = 1 << 20
    /// Events with smaller numbers are from the time before callbacks: nothing stands before their object.
    private static let lastWithoutCallback = Remote.DomainEventDeviceRemovedMsg.procedure.number

    init(_ client: any ClientSession) { self.client = client }

    func hold() { state.withLock { $0.registrations += 1 } }

    func release() {
        // Sent under the lock, so that what comes now queues behind it; sending never waits and never calls back.
        state.withLock { state in
            state.registrations -= 1
            guard state.registrations == 0 else { return }
            for (event, callbackID) in state.held { client.send(event, callbackID: callbackID) }
            state.held = []
            state.heldBytes = 0
        }
    }

    func received(program: UInt32, procedure: Int32, payload: [UInt8]) {
        guard program == Remote.program || program == QEMU.program else { return }
        let event = EventMessage(program: program, procedure: procedure, payload: payload)
        let callbackID = Self.callbackID(of: event)
        state.withLock { state in
            guard state.registrations > 0, state.heldBytes < Self.mostHeldBytes else { return client.send(event, callbackID: callbackID) }
            state.held.append((event, callbackID))
            state.heldBytes += payload.count + 64
        }
    }

    private static func callbackID(of event: EventMessage) -> Int32? {
        if event.program == Remote.program {
            let isClosing = event.procedure == Remote.ConnectEventConnectionClosedMsg.procedure.number
            guard event.procedure > lastWithoutCallback, !isClosing else { return nil }
        }
        var reader = XDRReader(event.payload.span.bytes)
        return try? reader.int32()
    }

    /// The client learns that its host is gone, as it would learn of a hypervisor.
    func hostLost(_ reason: CloseReason) {
        if let event = try? EventMessage(Remote.ConnectEventConnectionClosedMsg(reason: reason.rawValue)) {
            client.send(event, callbackID: nil)
        }
    }
}
