// SPDX-License-Identifier: Apache-2.0
public import Errors
public import WireProtocol

/// The calls that register and deregister events, with the checks and texts of the 9.0.0 daemon.
public enum EventRegistration {
    /// Registers with a callback id.
    public static func add(
        _ event: Int32, _ kind: EventKind, _ subject: EventSubject?, _ client: any ClientSession, _ hub: EventHub
    ) throws(VirtError) -> Int32 {
        guard event >= 0, event < kind.eventCount else { throw unknown(event, kind) }
        return hub.subscribe(client, to: event, of: kind, subject: subject)
    }

    public static func remove(
        _ callback: Int32, _ kind: EventKind, _ client: any ClientSession, _ hub: EventHub
    ) throws(VirtError) {
        guard hub.unsubscribe(client, callback: callback, of: kind) else {
            throw VirtError(.internalError, .rpc, "\(kind.callbackWords) callback \(callback) not registered")
        }
    }

    /// Registers a domain event by the old calls: once per client and event.
    public static func addLegacy(_ event: Int32, _ client: any ClientSession, _ hub: EventHub) throws(VirtError) {
        try checkLegacy(event)
        guard !hub.hasLegacySubscription(client, to: event) else {
            throw VirtError(.invalidArg, .unspecified, "event callback already tracked")
        }
        _ = hub.subscribe(client, to: event, of: .domain, isLegacy: true)
    }

    public static func removeLegacy(_ event: Int32, _ client: any ClientSession, _ hub: EventHub) throws(VirtError) {
        guard event >= 0, event < EventKind.domain.eventCount else { throw unknown(event, .domain) }
        guard hub.unsubscribeLegacy(client, from: event) else {
            throw VirtError(.internalError, .rpc, "domain event \(event) not registered")
        }
    }

    /// Events that came after `VIR_DOMAIN_EVENT_ID_DEVICE_REMOVED` have no old form.
    private static func checkLegacy(_ event: Int32) throws(VirtError) {
        guard event >= 0, event <= DomainEventID.deviceRemoved else { throw unknown(event, .domain) }
    }

    private static func unknown(_ event: Int32, _ kind: EventKind) -> VirtError {
        let words = kind == .domain ? "" : kind.words + " "
        return VirtError(.internalError, .rpc, "unsupported \(words)event ID \(event)")
    }
}

extension EventKind {
    /// How many events of the kind 9.0.0 knows.
    public var eventCount: Int32 {
        switch self {
        case .domain: DomainEventID.last
        case .network: 1
        case .storagePool, .nodeDevice, .secret: 2
        case .qemuMonitor: 1
        }
    }

    fileprivate var words: String {
        switch self {
        case .domain: "domain"
        case .network: "network"
        case .storagePool: "storage pool"
        case .nodeDevice: "node device"
        case .secret: "secret"
        case .qemuMonitor: "qemu monitor"
        }
    }

    /// The daemon speaks of node devices where secrets are meant.
    fileprivate var callbackWords: String { self == .secret ? "node device event" : words + " event" }
}
