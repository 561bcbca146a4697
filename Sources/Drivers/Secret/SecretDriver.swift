// SPDX-License-Identifier: Apache-2.0
public import DriverSupport
internal import Errors
internal import Model
public import WireProtocol

/// The secrets of the host: passphrases and keys that storage and guests are given by UUID.
public final class SecretDriver: Sendable {
    private let store: SecretStore

    /// - Parameters:
    ///   - folder: where definitions and values are kept, e.g. `/etc/libvirt/secrets`.
    ///   - workers: where files are read and written.
    public init(folder: String, workers: WorkerPool) { store = SecretStore(folder: folder, workers: workers) }

    /// The service for connections; it serves all of them.
    public var service: any SecretService { SecretServiceImplementation(store: store) }

    /// Forgets the events that a client asked for.
    public func clientEnded(_ client: any ClientSession) { store.events.unsubscribeAll(client) }
}

private final class SecretServiceImplementation: SecretService {
    private let store: SecretStore

    init(store: SecretStore) { self.store = store }

    // MARK: Lists and lookups

    func connectNumOfSecrets(in call: any CallContext) async throws -> Remote.ConnectNumOfSecretsRet {
        Remote.ConnectNumOfSecretsRet(num: Int32(clamping: try await store.all().count))
    }

    func connectListSecrets(
        _ args: Remote.ConnectListSecretsArgs, in call: any CallContext
    ) async throws -> Remote.ConnectListSecretsRet {
        let uuids = try await store.all().map(\.configuration.uuid.description)
        return Remote.ConnectListSecretsRet(uuids: Array(uuids.prefix(max(0, Int(args.maxuuids)))))
    }

    func connectListAllSecrets(
        _ args: Remote.ConnectListAllSecretsArgs, in call: any CallContext
    ) async throws -> Remote.ConnectListAllSecretsRet {
        let ephemeral: UInt32 = 1, stored: UInt32 = 2, isPrivate: UInt32 = 4, isPublic: UInt32 = 8
        try checkFlags(args.flags, allowed: 15, in: "secretConnectListAllSecrets", domain: .secret)
        func wants(_ flag: Bool, _ yes: UInt32, _ no: UInt32) -> Bool {
            args.flags & (yes | no) == 0 || args.flags & (flag ? yes : no) != 0
        }
        let found = try await store.all().filter {
            wants($0.configuration.ephemeral, ephemeral, stored) && wants($0.configuration.isPrivate, isPrivate, isPublic)
        }
        return Remote.ConnectListAllSecretsRet(
            secrets: args.needResults != 0 ? found.map(\.wire) : [], ret: UInt32(truncatingIfNeeded: found.count))
    }

    func secretLookupByUUID(
        _ args: Remote.SecretLookupByUUIDArgs, in call: any CallContext
    ) async throws -> Remote.SecretLookupByUUIDRet {
        Remote.SecretLookupByUUIDRet(secret: try await store.secret(args.uuid).wire)
    }

    func secretLookupByUsage(
        _ args: Remote.SecretLookupByUsageArgs, in call: any CallContext
    ) async throws -> Remote.SecretLookupByUsageRet {
        let found = try await store.all().first { $0.wire.usageType == args.usageType && $0.wire.usageID == args.usageID }
        guard let found else { throw VirtError(.noSecret, .secret, "no secret with matching usage '\(args.usageID)'") }
        return Remote.SecretLookupByUsageRet(secret: found.wire)
    }

    func secretGetXMLDesc(_ args: Remote.SecretGetXMLDescArgs, in call: any CallContext) async throws -> Remote.SecretGetXMLDescRet {
        try checkFlags(args.flags, allowed: 0, in: "secretGetXMLDesc", domain: .secret)
        return Remote.SecretGetXMLDescRet(xml: try await store.secret(args.secret.uuid).configuration.xml())
    }

    // MARK: Values

    func secretGetValue(_ args: Remote.SecretGetValueArgs, in call: any CallContext) async throws -> Remote.SecretGetValueRet {
        try checkFlags(args.flags, allowed: 0, in: "secretGetValue", domain: .secret)
        let secret = try await store.secret(args.secret.uuid)
        guard !secret.configuration.isPrivate else { throw VirtError(.invalidSecret, .secret, "secret is private") }
        guard let value = secret.value else {
            throw VirtError(.noSecret, .secret, "secret '\(args.secret.uuid)' does not have a value")
        }
        return Remote.SecretGetValueRet(value: value)
    }

    func secretSetValue(_ args: Remote.SecretSetValueArgs, in call: any CallContext) async throws {
        try checkFlags(args.flags, allowed: 0, in: "secretSetValue", domain: .secret)
        guard !args.value.isEmpty else {
            throw VirtError.invalidArgument(
                "value in virSecretSetValue must not be NULL", function: "virSecretSetValue", argument: "value", domain: .secret)
        }
        try await store.setValue(args.value, of: args.secret.uuid)
    }

    // MARK: Definitions

    func secretDefineXML(_ args: Remote.SecretDefineXMLArgs, in call: any CallContext) async throws -> Remote.SecretDefineXMLRet {
        let validate: UInt32 = 1
        try checkFlags(args.flags, allowed: validate, in: "secretDefineXML", domain: .secret)
        let configuration = try SecretConfiguration(xml: args.xml, options: ParseOptions().validating(args.flags & validate != 0))
        return Remote.SecretDefineXMLRet(secret: try await store.define(configuration).wire)
    }

    func secretUndefine(_ args: Remote.SecretUndefineArgs, in call: any CallContext) async throws {
        try await store.undefine(args.secret.uuid)
    }

    // MARK: Events

    func connectSecretEventRegisterAny(
        _ args: Remote.ConnectSecretEventRegisterAnyArgs, in call: any CallContext
    ) async throws -> Remote.ConnectSecretEventRegisterAnyRet {
        let subject = args.secret.map { EventSubject.uuid($0.uuid) }
        return Remote.ConnectSecretEventRegisterAnyRet(
            callbackID: try EventRegistration.add(args.eventID, .secret, subject, call.client, store.events))
    }

    func connectSecretEventDeregisterAny(
        _ args: Remote.ConnectSecretEventDeregisterAnyArgs, in call: any CallContext
    ) async throws {
        try EventRegistration.remove(args.callbackID, .secret, call.client, store.events)
    }
}
