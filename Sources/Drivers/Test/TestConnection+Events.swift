// SPDX-License-Identifier: Apache-2.0
internal import DriverSupport
internal import Errors
internal import WireProtocol

/// Registrations of events; who gets them is the hub's business.
extension TestConnection {
    // MARK: - Domains, the old calls

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

    // MARK: - Domains

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

    // MARK: - Networks, pools, node devices

    func connectNetworkEventRegisterAny(
        _ args: Remote.ConnectNetworkEventRegisterAnyArgs, in call: any CallContext
    ) async throws -> Remote.ConnectNetworkEventRegisterAnyRet {
        let subject = args.net.map { EventSubject.uuid($0.uuid) }
        return Remote.ConnectNetworkEventRegisterAnyRet(
            callbackID: try EventRegistration.add(args.eventID, .network, subject, client, host.events))
    }

    func connectNetworkEventDeregisterAny(
        _ args: Remote.ConnectNetworkEventDeregisterAnyArgs, in call: any CallContext
    ) async throws {
        try EventRegistration.remove(args.callbackID, .network, client, host.events)
    }

    func connectStoragePoolEventRegisterAny(
        _ args: Remote.ConnectStoragePoolEventRegisterAnyArgs, in call: any CallContext
    ) async throws -> Remote.ConnectStoragePoolEventRegisterAnyRet {
        let subject = args.pool.map { EventSubject.uuid($0.uuid) }
        return Remote.ConnectStoragePoolEventRegisterAnyRet(
            callbackID: try EventRegistration.add(args.eventID, .storagePool, subject, client, host.events))
    }

    func connectStoragePoolEventDeregisterAny(
        _ args: Remote.ConnectStoragePoolEventDeregisterAnyArgs, in call: any CallContext
    ) async throws {
        try EventRegistration.remove(args.callbackID, .storagePool, client, host.events)
    }

    func connectNodeDeviceEventRegisterAny(
        _ args: Remote.ConnectNodeDeviceEventRegisterAnyArgs, in call: any CallContext
    ) async throws -> Remote.ConnectNodeDeviceEventRegisterAnyRet {
        let subject = args.dev.map { EventSubject.name($0.name) }
        return Remote.ConnectNodeDeviceEventRegisterAnyRet(
            callbackID: try EventRegistration.add(args.eventID, .nodeDevice, subject, client, host.events))
    }

    func connectNodeDeviceEventDeregisterAny(
        _ args: Remote.ConnectNodeDeviceEventDeregisterAnyArgs, in call: any CallContext
    ) async throws {
        try EventRegistration.remove(args.callbackID, .nodeDevice, client, host.events)
    }
}
