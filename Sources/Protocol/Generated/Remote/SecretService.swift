// SPDX-License-Identifier: Apache-2.0
// Written by xdrgen from protocol/remote.x. Do not edit: edit that file and run `make generate`.
// swift-format-ignore-file
import Errors

private typealias MadeFor = GeneratedCodeVersion1

/// The calls of this kind, one method per procedure.
public protocol SecretService: AnyObject, Sendable {
    /// `virConnectNumOfSecrets`, procedure 139.
    func connectNumOfSecrets(in call: any CallContext) async throws -> Remote.ConnectNumOfSecretsRet
    /// `virConnectListSecrets`, procedure 140.
    func connectListSecrets(_ args: Remote.ConnectListSecretsArgs, in call: any CallContext) async throws -> Remote.ConnectListSecretsRet
    /// `virSecretLookupByUUID`, procedure 141.
    func secretLookupByUUID(_ args: Remote.SecretLookupByUUIDArgs, in call: any CallContext) async throws -> Remote.SecretLookupByUUIDRet
    /// `virSecretDefineXML`, procedure 142.
    func secretDefineXML(_ args: Remote.SecretDefineXMLArgs, in call: any CallContext) async throws -> Remote.SecretDefineXMLRet
    /// `virSecretGetXMLDesc`, procedure 143.
    func secretGetXMLDesc(_ args: Remote.SecretGetXMLDescArgs, in call: any CallContext) async throws -> Remote.SecretGetXMLDescRet
    /// `virSecretSetValue`, procedure 144.
    func secretSetValue(_ args: Remote.SecretSetValueArgs, in call: any CallContext) async throws
    /// `virSecretGetValue`, procedure 145.
    func secretGetValue(_ args: Remote.SecretGetValueArgs, in call: any CallContext) async throws -> Remote.SecretGetValueRet
    /// `virSecretUndefine`, procedure 146.
    func secretUndefine(_ args: Remote.SecretUndefineArgs, in call: any CallContext) async throws
    /// `virSecretLookupByUsage`, procedure 147.
    func secretLookupByUsage(_ args: Remote.SecretLookupByUsageArgs, in call: any CallContext) async throws -> Remote.SecretLookupByUsageRet
    /// `virConnectListAllSecrets`, procedure 287.
    func connectListAllSecrets(_ args: Remote.ConnectListAllSecretsArgs, in call: any CallContext) async throws -> Remote.ConnectListAllSecretsRet
    /// `virConnectSecretEventRegisterAny`, procedure 380.
    func connectSecretEventRegisterAny(_ args: Remote.ConnectSecretEventRegisterAnyArgs, in call: any CallContext) async throws -> Remote.ConnectSecretEventRegisterAnyRet
    /// `virConnectSecretEventDeregisterAny`, procedure 381.
    func connectSecretEventDeregisterAny(_ args: Remote.ConnectSecretEventDeregisterAnyArgs, in call: any CallContext) async throws
}

extension SecretService {
    public func connectNumOfSecrets(in call: any CallContext) async throws -> Remote.ConnectNumOfSecretsRet { throw VirtError.unsupported("virConnectNumOfSecrets", .secret) }
    public func connectListSecrets(_ args: Remote.ConnectListSecretsArgs, in call: any CallContext) async throws -> Remote.ConnectListSecretsRet { throw VirtError.unsupported("virConnectListSecrets", .secret) }
    public func secretLookupByUUID(_ args: Remote.SecretLookupByUUIDArgs, in call: any CallContext) async throws -> Remote.SecretLookupByUUIDRet { throw VirtError.unsupported("virSecretLookupByUUID", .secret) }
    public func secretDefineXML(_ args: Remote.SecretDefineXMLArgs, in call: any CallContext) async throws -> Remote.SecretDefineXMLRet { throw VirtError.unsupported("virSecretDefineXML", .secret) }
    public func secretGetXMLDesc(_ args: Remote.SecretGetXMLDescArgs, in call: any CallContext) async throws -> Remote.SecretGetXMLDescRet { throw VirtError.unsupported("virSecretGetXMLDesc", .secret) }
    public func secretSetValue(_ args: Remote.SecretSetValueArgs, in call: any CallContext) async throws { throw VirtError.unsupported("virSecretSetValue", .secret) }
    public func secretGetValue(_ args: Remote.SecretGetValueArgs, in call: any CallContext) async throws -> Remote.SecretGetValueRet { throw VirtError.unsupported("virSecretGetValue", .secret) }
    public func secretUndefine(_ args: Remote.SecretUndefineArgs, in call: any CallContext) async throws { throw VirtError.unsupported("virSecretUndefine", .secret) }
    public func secretLookupByUsage(_ args: Remote.SecretLookupByUsageArgs, in call: any CallContext) async throws -> Remote.SecretLookupByUsageRet { throw VirtError.unsupported("virSecretLookupByUsage", .secret) }
    public func connectListAllSecrets(_ args: Remote.ConnectListAllSecretsArgs, in call: any CallContext) async throws -> Remote.ConnectListAllSecretsRet { throw VirtError.unsupported("virConnectListAllSecrets", .secret) }
    public func connectSecretEventRegisterAny(_ args: Remote.ConnectSecretEventRegisterAnyArgs, in call: any CallContext) async throws -> Remote.ConnectSecretEventRegisterAnyRet { throw VirtError.unsupported("virConnectSecretEventRegisterAny", .secret) }
    public func connectSecretEventDeregisterAny(_ args: Remote.ConnectSecretEventDeregisterAnyArgs, in call: any CallContext) async throws { throw VirtError.unsupported("virConnectSecretEventDeregisterAny", .secret) }
}
