// SPDX-License-Identifier: Apache-2.0
internal import DriverSupport
internal import Errors
internal import WireProtocol

/// Registrations of events; who gets them is the hub's business.
extension QEMUConnection {
    func connectDomainEventRegister(in call: any CallContext) async throws -> Remote.ConnectDomainEventRegisterRet {
        try EventRegistration.addLegacy(DomainEventID.lifecycle, client, host.events)
        return Remote.ConnectDomainEventRegisterRet(cbRegistered: 0)
    }

    func connectDomainEventDeregister(in call: any CallContext) async throws -> Remote.ConnectDomainEventDeregisterRet {
        try EventRegistration.removeLegacy(DomainEventID.lifecycle, client, host.events)
        return Remote.ConnectDomainEventDeregisterRet(cbRegistered: 0)
    }

    func connectDomainEventRegisterAny(_ args: Remote.ConnectDomainEventRegisterAnyArgs, in call: any CallContext) async throws {
        try EventRegistration.addLegacy(args.eventID, client, host.events)
    }

    func connectDomainEventDeregisterAny(
        _ args: Remote.ConnectDomainEventDeregisterAnyArgs, in call: any CallContext
    ) async throws {
        try EventRegistration.removeLegacy(args.eventID, client, host.events)
    }

    func connectDomainEventCallbackRegisterAny(
        _ args: Remote.ConnectDomainEventCallbackRegisterAnyArgs, in call: any CallContext
    ) async throws -> Remote.ConnectDomainEventCallbackRegisterAnyRet {
        let subject = args.dom.map { EventSubject.uuid($0.uuid) }
        return Remote.ConnectDomainEventCallbackRegisterAnyRet(
            callbackID: try EventRegistration.add(args.eventID, .domain, subject, client, host.events))
    }

    func connectDomainEventCallbackDeregisterAny(
        _ args: Remote.ConnectDomainEventCallbackDeregisterAnyArgs, in call: any CallContext
    ) async throws {
        try EventRegistration.remove(args.callbackID, .domain, client, host.events)
    }
}
