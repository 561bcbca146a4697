// SPDX-License-Identifier: Apache-2.0
// Written by xdrgen from protocol/remote.x. Do not edit: edit that file and run `make generate`.
// swift-format-ignore-file
import XDR

private typealias MadeFor = GeneratedCodeVersion1

extension RemoteServices {
    public func connectListDefinedNetworks(_ args: Remote.ConnectListDefinedNetworksArgs, in call: any CallContext) async throws -> Remote.ConnectListDefinedNetworksRet { try await caller.call(Remote.Procedure.connectListDefinedNetworks.knownInfo, args, in: call) }
    public func connectListNetworks(_ args: Remote.ConnectListNetworksArgs, in call: any CallContext) async throws -> Remote.ConnectListNetworksRet { try await caller.call(Remote.Procedure.connectListNetworks.knownInfo, args, in: call) }
    public func networkCreate(_ args: Remote.NetworkCreateArgs, in call: any CallContext) async throws { let _: XDRVoid = try await caller.call(Remote.Procedure.networkCreate.knownInfo, args, in: call) }
    public func networkCreateXML(_ args: Remote.NetworkCreateXMLArgs, in call: any CallContext) async throws -> Remote.NetworkCreateXMLRet { try await caller.call(Remote.Procedure.networkCreateXML.knownInfo, args, in: call) }
    public func networkDefineXML(_ args: Remote.NetworkDefineXMLArgs, in call: any CallContext) async throws -> Remote.NetworkDefineXMLRet { try await caller.call(Remote.Procedure.networkDefineXML.knownInfo, args, in: call) }
    public func networkDestroy(_ args: Remote.NetworkDestroyArgs, in call: any CallContext) async throws { let _: XDRVoid = try await caller.call(Remote.Procedure.networkDestroy.knownInfo, args, in: call) }
    public func networkGetXMLDesc(_ args: Remote.NetworkGetXMLDescArgs, in call: any CallContext) async throws -> Remote.NetworkGetXMLDescRet { try await caller.call(Remote.Procedure.networkGetXMLDesc.knownInfo, args, in: call) }
    public func networkGetAutostart(_ args: Remote.NetworkGetAutostartArgs, in call: any CallContext) async throws -> Remote.NetworkGetAutostartRet { try await caller.call(Remote.Procedure.networkGetAutostart.knownInfo, args, in: call) }
    public func networkGetBridgeName(_ args: Remote.NetworkGetBridgeNameArgs, in call: any CallContext) async throws -> Remote.NetworkGetBridgeNameRet { try await caller.call(Remote.Procedure.networkGetBridgeName.knownInfo, args, in: call) }
    public func networkLookupByName(_ args: Remote.NetworkLookupByNameArgs, in call: any CallContext) async throws -> Remote.NetworkLookupByNameRet { try await caller.call(Remote.Procedure.networkLookupByName.knownInfo, args, in: call) }
    public func networkLookupByUUID(_ args: Remote.NetworkLookupByUUIDArgs, in call: any CallContext) async throws -> Remote.NetworkLookupByUUIDRet { try await caller.call(Remote.Procedure.networkLookupByUUID.knownInfo, args, in: call) }
    public func networkSetAutostart(_ args: Remote.NetworkSetAutostartArgs, in call: any CallContext) async throws { let _: XDRVoid = try await caller.call(Remote.Procedure.networkSetAutostart.knownInfo, args, in: call) }
    public func networkUndefine(_ args: Remote.NetworkUndefineArgs, in call: any CallContext) async throws { let _: XDRVoid = try await caller.call(Remote.Procedure.networkUndefine.knownInfo, args, in: call) }
    public func connectNumOfDefinedNetworks(in call: any CallContext) async throws -> Remote.ConnectNumOfDefinedNetworksRet { try await caller.call(Remote.Procedure.connectNumOfDefinedNetworks.knownInfo, XDRVoid(), in: call) }
    public func connectNumOfNetworks(in call: any CallContext) async throws -> Remote.ConnectNumOfNetworksRet { try await caller.call(Remote.Procedure.connectNumOfNetworks.knownInfo, XDRVoid(), in: call) }
    public func networkIsActive(_ args: Remote.NetworkIsActiveArgs, in call: any CallContext) async throws -> Remote.NetworkIsActiveRet { try await caller.call(Remote.Procedure.networkIsActive.knownInfo, args, in: call) }
    public func networkIsPersistent(_ args: Remote.NetworkIsPersistentArgs, in call: any CallContext) async throws -> Remote.NetworkIsPersistentRet { try await caller.call(Remote.Procedure.networkIsPersistent.knownInfo, args, in: call) }
    public func connectListAllNetworks(_ args: Remote.ConnectListAllNetworksArgs, in call: any CallContext) async throws -> Remote.ConnectListAllNetworksRet { try await caller.call(Remote.Procedure.connectListAllNetworks.knownInfo, args, in: call) }
    public func networkUpdate(_ args: Remote.NetworkUpdateArgs, in call: any CallContext) async throws { let _: XDRVoid = try await caller.call(Remote.Procedure.networkUpdate.knownInfo, args, in: call) }
    public func connectNetworkEventRegisterAny(_ args: Remote.ConnectNetworkEventRegisterAnyArgs, in call: any CallContext) async throws -> Remote.ConnectNetworkEventRegisterAnyRet { try await caller.call(Remote.Procedure.connectNetworkEventRegisterAny.knownInfo, args, in: call) }
    public func connectNetworkEventDeregisterAny(_ args: Remote.ConnectNetworkEventDeregisterAnyArgs, in call: any CallContext) async throws { let _: XDRVoid = try await caller.call(Remote.Procedure.connectNetworkEventDeregisterAny.knownInfo, args, in: call) }
    public func networkGetDHCPLeases(_ args: Remote.NetworkGetDHCPLeasesArgs, in call: any CallContext) async throws -> Remote.NetworkGetDHCPLeasesRet { try await caller.call(Remote.Procedure.networkGetDHCPLeases.knownInfo, args, in: call) }
    public func networkListAllPorts(_ args: Remote.NetworkListAllPortsArgs, in call: any CallContext) async throws -> Remote.NetworkListAllPortsRet { try await caller.call(Remote.Procedure.networkListAllPorts.knownInfo, args, in: call) }
    public func networkPortLookupByUUID(_ args: Remote.NetworkPortLookupByUUIDArgs, in call: any CallContext) async throws -> Remote.NetworkPortLookupByUUIDRet { try await caller.call(Remote.Procedure.networkPortLookupByUUID.knownInfo, args, in: call) }
    public func networkPortCreateXML(_ args: Remote.NetworkPortCreateXMLArgs, in call: any CallContext) async throws -> Remote.NetworkPortCreateXMLRet { try await caller.call(Remote.Procedure.networkPortCreateXML.knownInfo, args, in: call) }
    public func networkPortGetParameters(_ args: Remote.NetworkPortGetParametersArgs, in call: any CallContext) async throws -> Remote.NetworkPortGetParametersRet { try await caller.call(Remote.Procedure.networkPortGetParameters.knownInfo, args, in: call) }
    public func networkPortSetParameters(_ args: Remote.NetworkPortSetParametersArgs, in call: any CallContext) async throws { let _: XDRVoid = try await caller.call(Remote.Procedure.networkPortSetParameters.knownInfo, args, in: call) }
    public func networkPortGetXMLDesc(_ args: Remote.NetworkPortGetXMLDescArgs, in call: any CallContext) async throws -> Remote.NetworkPortGetXMLDescRet { try await caller.call(Remote.Procedure.networkPortGetXMLDesc.knownInfo, args, in: call) }
    public func networkPortDelete(_ args: Remote.NetworkPortDeleteArgs, in call: any CallContext) async throws { let _: XDRVoid = try await caller.call(Remote.Procedure.networkPortDelete.knownInfo, args, in: call) }
    public func networkDefineXMLFlags(_ args: Remote.NetworkDefineXMLFlagsArgs, in call: any CallContext) async throws -> Remote.NetworkDefineXMLFlagsRet { try await caller.call(Remote.Procedure.networkDefineXMLFlags.knownInfo, args, in: call) }
    public func networkCreateXMLFlags(_ args: Remote.NetworkCreateXMLFlagsArgs, in call: any CallContext) async throws -> Remote.NetworkCreateXMLFlagsRet { try await caller.call(Remote.Procedure.networkCreateXMLFlags.knownInfo, args, in: call) }
    public func networkSetMetadata(_ args: Remote.NetworkSetMetadataArgs, in call: any CallContext) async throws { let _: XDRVoid = try await caller.call(Remote.Procedure.networkSetMetadata.knownInfo, args, in: call) }
    public func networkGetMetadata(_ args: Remote.NetworkGetMetadataArgs, in call: any CallContext) async throws -> Remote.NetworkGetMetadataRet { try await caller.call(Remote.Procedure.networkGetMetadata.knownInfo, args, in: call) }
}
