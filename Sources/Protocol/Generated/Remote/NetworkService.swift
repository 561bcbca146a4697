// SPDX-License-Identifier: Apache-2.0
// Written by xdrgen from protocol/remote.x. Do not edit: edit that file and run `make generate`.
// swift-format-ignore-file
import Errors

private typealias MadeFor = GeneratedCodeVersion1

/// The calls of this kind, one method per procedure.
public protocol NetworkService: AnyObject, Sendable {
    /// `virConnectListDefinedNetworks`, procedure 36.
    func connectListDefinedNetworks(_ args: Remote.ConnectListDefinedNetworksArgs, in call: any CallContext) async throws -> Remote.ConnectListDefinedNetworksRet
    /// `virConnectListNetworks`, procedure 38.
    func connectListNetworks(_ args: Remote.ConnectListNetworksArgs, in call: any CallContext) async throws -> Remote.ConnectListNetworksRet
    /// `virNetworkCreate`, procedure 39.
    func networkCreate(_ args: Remote.NetworkCreateArgs, in call: any CallContext) async throws
    /// `virNetworkCreateXML`, procedure 40.
    func networkCreateXML(_ args: Remote.NetworkCreateXMLArgs, in call: any CallContext) async throws -> Remote.NetworkCreateXMLRet
    /// `virNetworkDefineXML`, procedure 41.
    func networkDefineXML(_ args: Remote.NetworkDefineXMLArgs, in call: any CallContext) async throws -> Remote.NetworkDefineXMLRet
    /// `virNetworkDestroy`, procedure 42.
    func networkDestroy(_ args: Remote.NetworkDestroyArgs, in call: any CallContext) async throws
    /// `virNetworkGetXMLDesc`, procedure 43.
    func networkGetXMLDesc(_ args: Remote.NetworkGetXMLDescArgs, in call: any CallContext) async throws -> Remote.NetworkGetXMLDescRet
    /// `virNetworkGetAutostart`, procedure 44.
    func networkGetAutostart(_ args: Remote.NetworkGetAutostartArgs, in call: any CallContext) async throws -> Remote.NetworkGetAutostartRet
    /// `virNetworkGetBridgeName`, procedure 45.
    func networkGetBridgeName(_ args: Remote.NetworkGetBridgeNameArgs, in call: any CallContext) async throws -> Remote.NetworkGetBridgeNameRet
    /// `virNetworkLookupByName`, procedure 46.
    func networkLookupByName(_ args: Remote.NetworkLookupByNameArgs, in call: any CallContext) async throws -> Remote.NetworkLookupByNameRet
    /// `virNetworkLookupByUUID`, procedure 47.
    func networkLookupByUUID(_ args: Remote.NetworkLookupByUUIDArgs, in call: any CallContext) async throws -> Remote.NetworkLookupByUUIDRet
    /// `virNetworkSetAutostart`, procedure 48.
    func networkSetAutostart(_ args: Remote.NetworkSetAutostartArgs, in call: any CallContext) async throws
    /// `virNetworkUndefine`, procedure 49.
    func networkUndefine(_ args: Remote.NetworkUndefineArgs, in call: any CallContext) async throws
    /// `virConnectNumOfDefinedNetworks`, procedure 50.
    func connectNumOfDefinedNetworks(in call: any CallContext) async throws -> Remote.ConnectNumOfDefinedNetworksRet
    /// `virConnectNumOfNetworks`, procedure 52.
    func connectNumOfNetworks(in call: any CallContext) async throws -> Remote.ConnectNumOfNetworksRet
    /// `virNetworkIsActive`, procedure 152.
    func networkIsActive(_ args: Remote.NetworkIsActiveArgs, in call: any CallContext) async throws -> Remote.NetworkIsActiveRet
    /// `virNetworkIsPersistent`, procedure 153.
    func networkIsPersistent(_ args: Remote.NetworkIsPersistentArgs, in call: any CallContext) async throws -> Remote.NetworkIsPersistentRet
    /// `virConnectListAllNetworks`, procedure 283.
    func connectListAllNetworks(_ args: Remote.ConnectListAllNetworksArgs, in call: any CallContext) async throws -> Remote.ConnectListAllNetworksRet
    /// `virNetworkUpdate`, procedure 291.
    func networkUpdate(_ args: Remote.NetworkUpdateArgs, in call: any CallContext) async throws
    /// `virConnectNetworkEventRegisterAny`, procedure 313.
    func connectNetworkEventRegisterAny(_ args: Remote.ConnectNetworkEventRegisterAnyArgs, in call: any CallContext) async throws -> Remote.ConnectNetworkEventRegisterAnyRet
    /// `virConnectNetworkEventDeregisterAny`, procedure 314.
    func connectNetworkEventDeregisterAny(_ args: Remote.ConnectNetworkEventDeregisterAnyArgs, in call: any CallContext) async throws
    /// `virNetworkGetDHCPLeases`, procedure 341.
    func networkGetDHCPLeases(_ args: Remote.NetworkGetDHCPLeasesArgs, in call: any CallContext) async throws -> Remote.NetworkGetDHCPLeasesRet
    /// `virNetworkListAllPorts`, procedure 404.
    func networkListAllPorts(_ args: Remote.NetworkListAllPortsArgs, in call: any CallContext) async throws -> Remote.NetworkListAllPortsRet
    /// `virNetworkPortLookupByUUID`, procedure 405.
    func networkPortLookupByUUID(_ args: Remote.NetworkPortLookupByUUIDArgs, in call: any CallContext) async throws -> Remote.NetworkPortLookupByUUIDRet
    /// `virNetworkPortCreateXML`, procedure 406.
    func networkPortCreateXML(_ args: Remote.NetworkPortCreateXMLArgs, in call: any CallContext) async throws -> Remote.NetworkPortCreateXMLRet
    /// `virNetworkPortGetParameters`, procedure 407.
    func networkPortGetParameters(_ args: Remote.NetworkPortGetParametersArgs, in call: any CallContext) async throws -> Remote.NetworkPortGetParametersRet
    /// `virNetworkPortSetParameters`, procedure 408.
    func networkPortSetParameters(_ args: Remote.NetworkPortSetParametersArgs, in call: any CallContext) async throws
    /// `virNetworkPortGetXMLDesc`, procedure 409.
    func networkPortGetXMLDesc(_ args: Remote.NetworkPortGetXMLDescArgs, in call: any CallContext) async throws -> Remote.NetworkPortGetXMLDescRet
    /// `virNetworkPortDelete`, procedure 410.
    func networkPortDelete(_ args: Remote.NetworkPortDeleteArgs, in call: any CallContext) async throws
    /// `virNetworkDefineXMLFlags`, procedure 432.
    func networkDefineXMLFlags(_ args: Remote.NetworkDefineXMLFlagsArgs, in call: any CallContext) async throws -> Remote.NetworkDefineXMLFlagsRet
    /// `virNetworkCreateXMLFlags`, procedure 437.
    func networkCreateXMLFlags(_ args: Remote.NetworkCreateXMLFlagsArgs, in call: any CallContext) async throws -> Remote.NetworkCreateXMLFlagsRet
    /// Procedure 444.
    func networkSetMetadata(_ args: Remote.NetworkSetMetadataArgs, in call: any CallContext) async throws
    /// Procedure 445.
    func networkGetMetadata(_ args: Remote.NetworkGetMetadataArgs, in call: any CallContext) async throws -> Remote.NetworkGetMetadataRet
}

extension NetworkService {
    public func connectListDefinedNetworks(_ args: Remote.ConnectListDefinedNetworksArgs, in call: any CallContext) async throws -> Remote.ConnectListDefinedNetworksRet { throw VirtError.unsupported("virConnectListDefinedNetworks", .network) }
    public func connectListNetworks(_ args: Remote.ConnectListNetworksArgs, in call: any CallContext) async throws -> Remote.ConnectListNetworksRet { throw VirtError.unsupported("virConnectListNetworks", .network) }
    public func networkCreate(_ args: Remote.NetworkCreateArgs, in call: any CallContext) async throws { throw VirtError.unsupported("virNetworkCreate", .network) }
    public func networkCreateXML(_ args: Remote.NetworkCreateXMLArgs, in call: any CallContext) async throws -> Remote.NetworkCreateXMLRet { throw VirtError.unsupported("virNetworkCreateXML", .network) }
    public func networkDefineXML(_ args: Remote.NetworkDefineXMLArgs, in call: any CallContext) async throws -> Remote.NetworkDefineXMLRet { throw VirtError.unsupported("virNetworkDefineXML", .network) }
    public func networkDestroy(_ args: Remote.NetworkDestroyArgs, in call: any CallContext) async throws { throw VirtError.unsupported("virNetworkDestroy", .network) }
    public func networkGetXMLDesc(_ args: Remote.NetworkGetXMLDescArgs, in call: any CallContext) async throws -> Remote.NetworkGetXMLDescRet { throw VirtError.unsupported("virNetworkGetXMLDesc", .network) }
    public func networkGetAutostart(_ args: Remote.NetworkGetAutostartArgs, in call: any CallContext) async throws -> Remote.NetworkGetAutostartRet { throw VirtError.unsupported("virNetworkGetAutostart", .network) }
    public func networkGetBridgeName(_ args: Remote.NetworkGetBridgeNameArgs, in call: any CallContext) async throws -> Remote.NetworkGetBridgeNameRet { throw VirtError.unsupported("virNetworkGetBridgeName", .network) }
    public func networkLookupByName(_ args: Remote.NetworkLookupByNameArgs, in call: any CallContext) async throws -> Remote.NetworkLookupByNameRet { throw VirtError.unsupported("virNetworkLookupByName", .network) }
    public func networkLookupByUUID(_ args: Remote.NetworkLookupByUUIDArgs, in call: any CallContext) async throws -> Remote.NetworkLookupByUUIDRet { throw VirtError.unsupported("virNetworkLookupByUUID", .network) }
    public func networkSetAutostart(_ args: Remote.NetworkSetAutostartArgs, in call: any CallContext) async throws { throw VirtError.unsupported("virNetworkSetAutostart", .network) }
    public func networkUndefine(_ args: Remote.NetworkUndefineArgs, in call: any CallContext) async throws { throw VirtError.unsupported("virNetworkUndefine", .network) }
    public func connectNumOfDefinedNetworks(in call: any CallContext) async throws -> Remote.ConnectNumOfDefinedNetworksRet { throw VirtError.unsupported("virConnectNumOfDefinedNetworks", .network) }
    public func connectNumOfNetworks(in call: any CallContext) async throws -> Remote.ConnectNumOfNetworksRet { throw VirtError.unsupported("virConnectNumOfNetworks", .network) }
    public func networkIsActive(_ args: Remote.NetworkIsActiveArgs, in call: any CallContext) async throws -> Remote.NetworkIsActiveRet { throw VirtError.unsupported("virNetworkIsActive", .network) }
    public func networkIsPersistent(_ args: Remote.NetworkIsPersistentArgs, in call: any CallContext) async throws -> Remote.NetworkIsPersistentRet { throw VirtError.unsupported("virNetworkIsPersistent", .network) }
    public func connectListAllNetworks(_ args: Remote.ConnectListAllNetworksArgs, in call: any CallContext) async throws -> Remote.ConnectListAllNetworksRet { throw VirtError.unsupported("virConnectListAllNetworks", .network) }
    public func networkUpdate(_ args: Remote.NetworkUpdateArgs, in call: any CallContext) async throws { throw VirtError.unsupported("virNetworkUpdate", .network) }
    public func connectNetworkEventRegisterAny(_ args: Remote.ConnectNetworkEventRegisterAnyArgs, in call: any CallContext) async throws -> Remote.ConnectNetworkEventRegisterAnyRet { throw VirtError.unsupported("virConnectNetworkEventRegisterAny", .network) }
    public func connectNetworkEventDeregisterAny(_ args: Remote.ConnectNetworkEventDeregisterAnyArgs, in call: any CallContext) async throws { throw VirtError.unsupported("virConnectNetworkEventDeregisterAny", .network) }
    public func networkGetDHCPLeases(_ args: Remote.NetworkGetDHCPLeasesArgs, in call: any CallContext) async throws -> Remote.NetworkGetDHCPLeasesRet { throw VirtError.unsupported("virNetworkGetDHCPLeases", .network) }
    public func networkListAllPorts(_ args: Remote.NetworkListAllPortsArgs, in call: any CallContext) async throws -> Remote.NetworkListAllPortsRet { throw VirtError.unsupported("virNetworkListAllPorts", .network) }
    public func networkPortLookupByUUID(_ args: Remote.NetworkPortLookupByUUIDArgs, in call: any CallContext) async throws -> Remote.NetworkPortLookupByUUIDRet { throw VirtError.unsupported("virNetworkPortLookupByUUID", .network) }
    public func networkPortCreateXML(_ args: Remote.NetworkPortCreateXMLArgs, in call: any CallContext) async throws -> Remote.NetworkPortCreateXMLRet { throw VirtError.unsupported("virNetworkPortCreateXML", .network) }
    public func networkPortGetParameters(_ args: Remote.NetworkPortGetParametersArgs, in call: any CallContext) async throws -> Remote.NetworkPortGetParametersRet { throw VirtError.unsupported("virNetworkPortGetParameters", .network) }
    public func networkPortSetParameters(_ args: Remote.NetworkPortSetParametersArgs, in call: any CallContext) async throws { throw VirtError.unsupported("virNetworkPortSetParameters", .network) }
    public func networkPortGetXMLDesc(_ args: Remote.NetworkPortGetXMLDescArgs, in call: any CallContext) async throws -> Remote.NetworkPortGetXMLDescRet { throw VirtError.unsupported("virNetworkPortGetXMLDesc", .network) }
    public func networkPortDelete(_ args: Remote.NetworkPortDeleteArgs, in call: any CallContext) async throws { throw VirtError.unsupported("virNetworkPortDelete", .network) }
    public func networkDefineXMLFlags(_ args: Remote.NetworkDefineXMLFlagsArgs, in call: any CallContext) async throws -> Remote.NetworkDefineXMLFlagsRet { throw VirtError.unsupported("virNetworkDefineXMLFlags", .network) }
    public func networkCreateXMLFlags(_ args: Remote.NetworkCreateXMLFlagsArgs, in call: any CallContext) async throws -> Remote.NetworkCreateXMLFlagsRet { throw VirtError.unsupported("virNetworkCreateXMLFlags", .network) }
    public func networkSetMetadata(_ args: Remote.NetworkSetMetadataArgs, in call: any CallContext) async throws { throw VirtError.unsupported("virNetworkSetMetadata", .network) }
    public func networkGetMetadata(_ args: Remote.NetworkGetMetadataArgs, in call: any CallContext) async throws -> Remote.NetworkGetMetadataRet { throw VirtError.unsupported("virNetworkGetMetadata", .network) }
}
