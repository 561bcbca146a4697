// SPDX-License-Identifier: Apache-2.0
// Written by xdrgen from protocol/remote.x. Do not edit: edit that file and run `make generate`.
// swift-format-ignore-file
import XDR

private typealias MadeFor = GeneratedCodeVersion1

extension RemoteServices {
    public func connectNumOfSecrets(in call: any CallContext) async throws -> Remote.ConnectNumOfSecretsRet { try await caller.call(Remote.Procedure.connectNumOfSecrets.knownInfo, XDRVoid(), in: call) }
    public func connectListSecrets(_ args: Remote.ConnectListSecretsArgs, in call: any CallContext) async throws -> Remote.ConnectListSecretsRet { try await caller.call(Remote.Procedure.connectListSecrets.knownInfo, args, in: call) }
    public func secretLookupByUUID(_ args: Remote.SecretLookupByUUIDArgs, in call: any CallContext) async throws -> Remote.SecretLookupByUUIDRet { try await caller.call(Remote.Procedure.secretLookupByUUID.knownInfo, args, in: call) }
    public func secretDefineXML(_ args: Remote.SecretDefineXMLArgs, in call: any CallContext) async throws -> Remote.SecretDefineXMLRet { try await caller.call(Remote.Procedure.secretDefineXML.knownInfo, args, in: call) }
    public func secretGetXMLDesc(_ args: Remote.SecretGetXMLDescArgs, in call: any CallContext) async throws -> Remote.SecretGetXMLDescRet { try await caller.call(Remote.Procedure.secretGetXMLDesc.knownInfo, args, in: call) }
    public func secretSetValue(_ args: Remote.SecretSetValueArgs, in call: any CallContext) async throws { let _: XDRVoid = try await caller.call(Remote.Procedure.secretSetValue.knownInfo, args, in: call) }
    public func secretGetValue(_ args: Remote.SecretGetValueArgs, in call: any CallContext) async throws -> Remote.SecretGetValueRet { try await caller.call(Remote.Procedure.secretGetValue.knownInfo, args, in: call) }
    public func secretUndefine(_ args: Remote.SecretUndefineArgs, in call: any CallContext) async throws { let _: XDRVoid = try await caller.call(Remote.Procedure.secretUndefine.knownInfo, args, in: call) }
    public func secretLookupByUsage(_ args: Remote.SecretLookupByUsageArgs, in call: any CallContext) async throws -> Remote.SecretLookupByUsageRet { try await caller.call(Remote.Procedure.secretLookupByUsage.knownInfo, args, in: call) }
    public func connectListAllSecrets(_ args: Remote.ConnectListAllSecretsArgs, in call: any CallContext) async throws -> Remote.ConnectListAllSecretsRet { try await caller.call(Remote.Procedure.connectListAllSecrets.knownInfo, args, in: call) }
    public func connectSecretEventRegisterAny(_ args: Remote.ConnectSecretEventRegisterAnyArgs, in call: any CallContext) async throws -> Remote.ConnectSecretEventRegisterAnyRet { try await caller.call(Remote.Procedure.connectSecretEventRegisterAny.knownInfo, args, in: call) }
    public func connectSecretEventDeregisterAny(_ args: Remote.ConnectSecretEventDeregisterAnyArgs, in call: any CallContext) async throws { let _: XDRVoid = try await caller.call(Remote.Procedure.connectSecretEventDeregisterAny.knownInfo, args, in: call) }
}
