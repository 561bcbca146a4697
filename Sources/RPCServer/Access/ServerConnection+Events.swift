// SPDX-License-Identifier: Apache-2.0
import AccessControl
import RPC
import Synchronization
import WireProtocol
import XDR

extension ServerConnection {
    /// Events that may wait for the access drivers' word.
    private static let heldEvents = 10_000

    /// Sends an event when the client may see the object that it is about; they keep their order.
    func sendChecked(_ event: EventMessage, callbackID: Int32?, _ check: AccessCheck) {
        guard let object = EventObjects.object(of: event, isCallback: callbackID != nil) else { return put(event, callbackID: callbackID) }
        let permission = "getattr"
        switch check.manager.certain(check.subject, object.kind, permission, driver: check.driver) {
        case true: return put(event, callbackID: callbackID)
        case false: return
        case nil: break
        }
        guard check.manager.asksForProcess else {
            let isVisible = check.manager.drivers.allSatisfy {
                $0.decide(check.subject, permission, on: object, driver: check.driver)
            }
            if isVisible { put(event, callbackID: callbackID) }
            return
        }
        let hasRoom = state.withLock { state in
            guard state.phase == .ready, state.heldEvents < Self.heldEvents else { return state.phase != .ready }
            state.heldEvents += 1
            let earlier = state.lastEvent
            state.lastEvent = Task {
                await earlier?.value
                let isVisible = await check.manager.decide(check.subject, permission, on: [object], driver: check.driver)
                if isVisible == [true] { self.put(event, callbackID: callbackID) }
                self.state.withLock { $0.heldEvents -= 1 }
            }
            return true
        }
        if !hasRoom { disconnect("its events come faster than their access can be checked") }
    }
}

/// What events are about.
private enum EventObjects {
    /// Kinds by the numbers of the events; those that are not here are about the connection.
    private static let kinds: [Int32: String] = {
        let prefixes = [
            ("DOMAIN_EVENT_", "domain"), ("NETWORK_EVENT_", "network"), ("STORAGE_POOL_EVENT_", "storage_pool"),
            ("NODE_DEVICE_EVENT_", "node_device"), ("SECRET_EVENT_", "secret"),
        ]
        var kinds: [Int32: String] = [:]
        for event in Remote.procedureTable where event.kind == .event {
            kinds[event.number] = prefixes.first { event.name.contains($0.0) }?.1
        }
        return kinds
    }()

    static func object(of event: EventMessage, isCallback: Bool) -> AccessObject? {
        let kind = event.program == QEMU.program ? "domain" : kinds[event.procedure]
        var reader = XDRReader(event.payload.span.bytes)
        // Callback events have the callback's number in front of the object.
        if isCallback, (try? reader.int32()) == nil { return kind.map { AccessObject(kind: $0) } }
        switch kind {
        case "domain": return (try? Remote.Domain(from: &reader)).map { AccessObject($0) } ?? AccessObject(kind: "domain")
        case "network": return (try? Remote.Network(from: &reader)).map { AccessObject($0) } ?? AccessObject(kind: "network")
        case "storage_pool":
            return (try? Remote.StoragePool(from: &reader)).map { AccessObject($0) } ?? AccessObject(kind: "storage_pool")
        case "node_device":
            return (try? Remote.NodeDevice(from: &reader)).map { AccessObject($0) } ?? AccessObject(kind: "node_device")
        case "secret": return (try? Remote.Secret(from: &reader)).map { AccessObject($0) } ?? AccessObject(kind: "secret")
        default: return nil
        }
    }
}
