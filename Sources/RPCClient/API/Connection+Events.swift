// SPDX-License-Identifier: Apache-2.0
import Errors
public import WireProtocol

extension Connection {
    /// Events that were dropped because the application did not read the earlier ones.
    public var missedEvents: Int { router.missed }

    /// Number of the lifecycle event among the domain events.
    private static let lifecycle: Int32 = 0

    /// Starts, stops, definitions... of one domain, or of all. Ends with the connection; leaving the loop ends the registration.
    public func lifecycleEvents(of domain: Remote.Domain? = nil) async throws -> AsyncStream<Remote.DomainEventCallbackLifecycleMsg> {
        try await domainEvents(Self.lifecycle, of: domain)
    }

    /// The domain events of one kind.
    ///
    /// Up to 8,192 events wait in memory until they are read; what comes beyond that is counted in `missedEvents`.
    /// - Parameters:
    ///   - eventID: the kind, a number of `virDomainEventID`.
    ///   - type: the kind's message, one that begins with the callback's id.
    public func domainEvents<Message: EventPayload>(
        _ eventID: Int32, as type: Message.Type = Message.self, of domain: Remote.Domain? = nil
    ) async throws -> AsyncStream<Message> {
        guard router.hasCallbacks else { throw VirtError.unsupported("virConnectDomainEventRegisterAny") }
        return try await events { services in
            let arguments = Remote.ConnectDomainEventCallbackRegisterAnyArgs(eventID: eventID, dom: domain)
            return try await services.connectDomainEventCallbackRegisterAny(arguments, in: ClientCall()).callbackID
        } deregister: { services, callbackID in
            let arguments = Remote.ConnectDomainEventCallbackDeregisterAnyArgs(callbackID: callbackID)
            try await services.connectDomainEventCallbackDeregisterAny(arguments, in: ClientCall())
        }
    }

    /// Events of any object that the daemon addresses to a callback; they wait as those of domains do.
    /// - Parameters:
    ///   - register: asks the daemon for the events; answers with the callback's id.
    ///   - deregister: ends that; an error is nobody's concern any more.
    public func events<Message: EventPayload>(
        as type: Message.Type = Message.self, register: (RemoteServices) async throws -> Int32,
        deregister: @escaping @Sendable (RemoteServices, Int32) async throws -> Void
    ) async throws -> AsyncStream<Message> {
        router.expect()
        let callbackID: Int32
        do {
            callbackID = try await register(services)
        } catch {
            router.giveUp()
            throw error
        }
        let (stream, continuation) = AsyncStream.makeStream(of: Message.self, bufferingPolicy: .bufferingOldest(EventLimits.most))
        router.listen(callbackID, continuation)
        continuation.onTermination = { [router, services] _ in
            router.forget(Message.procedure.number, callbackID)
            // Nobody waits for the outcome: a daemon that is gone has dropped the registration too.
            Task { try? await deregister(services, callbackID) }
        }
        return stream
    }

    /// Events of QEMU's monitor, as QEMU wrote them.
    /// - Parameters:
    ///   - event: the event's name; nil: all.
    ///   - flags: bits of `virConnectDomainQemuMonitorEventRegisterFlags`: 1 the name is a pattern, 2 without regard to case.
    public func monitorEvents(
        _ event: String?, of domain: Remote.Domain?, flags: UInt32
    ) async throws -> AsyncStream<QEMU.DomainMonitorEventMsg> {
        try await events { services in
            let arguments = QEMU.ConnectDomainMonitorEventRegisterArgs(dom: domain, event: event, flags: flags)
            return try await services.connectDomainMonitorEventRegister(arguments, in: ClientCall()).callbackID
        } deregister: { services, callbackID in
            try await services.connectDomainMonitorEventDeregister(.init(callbackID: callbackID), in: ClientCall())
        }
    }
}
