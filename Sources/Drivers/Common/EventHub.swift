// SPDX-License-Identifier: Apache-2.0
internal import Synchronization
public import WireProtocol
public import XDR

/// What an event is about; the event numbers of each kind are its own.
public enum EventKind: UInt8, Sendable, Hashable {
    case domain, network, storagePool, nodeDevice, secret, qemuMonitor
}

/// The object that a subscription wants to hear of, or that an event tells of.
public enum EventSubject: Hashable, Sendable {
    case uuid(WireUUID)
    /// Node devices have no UUID.
    case name(String)
}

/// The subscriptions of a driver's clients, and the way of its events to them.
///
/// Events go out in the order of the `post` calls: a driver that posts while it holds the lock of its state gets its changes
/// told in the order they happened. Sending only queues, so nothing here waits.
public final class EventHub: Sendable {
    private struct Topic: Hashable {
        var kind: EventKind
        var event: Int32
    }

    private struct Subscription {
        var callback: Int32
        var client: any ClientSession
        var subject: EventSubject?
        /// Registered by the old calls (105, 167): its events carry no callback id.
        var isLegacy: Bool
    }

    private struct State {
        var nextCallback: Int32 = 0
        var topics: [Topic: [Subscription]] = [:]
    }

    private let state = Mutex(State())

    public init() {}

    /// Adds a subscription and returns its callback id, which is unique in this hub.
    public func subscribe(
        _ client: any ClientSession, to event: Int32, of kind: EventKind, subject: EventSubject? = nil, isLegacy: Bool = false
    ) -> Int32 {
        state.withLock { state in
            let callback = state.nextCallback
            state.nextCallback = callback == .max ? 0 : callback + 1
            state.topics[Topic(kind: kind, event: event), default: []].append(
                Subscription(callback: callback, client: client, subject: subject, isLegacy: isLegacy))
            return callback
        }
    }

    /// Removes the client's subscription with this callback id; false when there is none.
    public func unsubscribe(_ client: any ClientSession, callback: Int32, of kind: EventKind) -> Bool {
        remove { topic, subscription in
            topic.kind == kind && subscription.callback == callback && subscription.client.id == client.id && !subscription.isLegacy
        }
    }

    /// Removes the client's subscription that the old calls made for this event; false when there is none.
    public func unsubscribeLegacy(_ client: any ClientSession, from event: Int32) -> Bool {
        remove { topic, subscription in
            topic == Topic(kind: .domain, event: event) && subscription.isLegacy && subscription.client.id == client.id
        }
    }

    /// True when the old calls have registered this client for this event.
    public func hasLegacySubscription(_ client: any ClientSession, to event: Int32) -> Bool {
        state.withLock {
            $0.topics[Topic(kind: .domain, event: event)]?.contains { $0.isLegacy && $0.client.id == client.id } ?? false
        }
    }

    /// Forgets a client that is gone.
    public func unsubscribeAll(_ client: any ClientSession) {
        _ = remove { _, subscription in subscription.client.id == client.id }
    }

    private func remove(where matches: (Topic, Subscription) -> Bool) -> Bool {
        state.withLock { state in
            var found = false
            for topic in state.topics.keys {
                state.topics[topic]?.removeAll { subscription in
                    let hit = matches(topic, subscription)
                    found = found || hit
                    return hit
                }
                if state.topics[topic]?.isEmpty == true { state.topics[topic] = nil }
            }
            return found
        }
    }

    /// True when somebody may want this event; spares the making of events that nobody hears.
    public func hasSubscribers(to event: Int32, of kind: EventKind) -> Bool {
        state.withLock { $0.topics[Topic(kind: kind, event: event)] != nil }
    }

    /// Sends an event to everybody who wants it. Each form is made at most once, and only when somebody needs it.
    /// - Parameters:
    ///   - message: the form with a callback id.
    ///   - legacy: the form of the old calls; nil where they have none.
    public func post(
        _ event: Int32, of kind: EventKind, subject: EventSubject, message: () -> EventMessage?, legacy: () -> EventMessage? = { nil }
    ) {
        state.withLock { state in
            guard let subscriptions = state.topics[Topic(kind: kind, event: event)] else { return }
            var modernForm: EventMessage?
            var legacyForm: EventMessage?
            for subscription in subscriptions where subscription.subject == nil || subscription.subject == subject {
                if subscription.isLegacy {
                    legacyForm = legacyForm ?? legacy()
                    if let legacyForm { subscription.client.send(legacyForm, callbackID: nil) }
                } else {
                    modernForm = modernForm ?? message()
                    if let modernForm { subscription.client.send(modernForm, callbackID: subscription.callback) }
                }
            }
        }
    }
}
