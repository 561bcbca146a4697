// SPDX-License-Identifier: Apache-2.0
// Written by xdrgen from protocol/remote.x. Do not edit: edit that file and run `make generate`.
// swift-format-ignore-file
import Errors

private typealias MadeFor = GeneratedCodeVersion1

/// The calls of this kind, one method per procedure.
public protocol InterfaceService: AnyObject, Sendable {
    /// `virConnectNumOfInterfaces`, procedure 126.
    func connectNumOfInterfaces(in call: any CallContext) async throws -> Remote.ConnectNumOfInterfacesRet
    /// `virConnectListInterfaces`, procedure 127.
    func connectListInterfaces(_ args: Remote.ConnectListInterfacesArgs, in call: any CallContext) async throws -> Remote.ConnectListInterfacesRet
    /// `virInterfaceLookupByName`, procedure 128.
    func interfaceLookupByName(_ args: Remote.InterfaceLookupByNameArgs, in call: any CallContext) async throws -> Remote.InterfaceLookupByNameRet
    /// `virInterfaceLookupByMACString`, procedure 129.
    func interfaceLookupByMACString(_ args: Remote.InterfaceLookupByMACStringArgs, in call: any CallContext) async throws -> Remote.InterfaceLookupByMACStringRet
    /// `virInterfaceGetXMLDesc`, procedure 130.
    func interfaceGetXMLDesc(_ args: Remote.InterfaceGetXMLDescArgs, in call: any CallContext) async throws -> Remote.InterfaceGetXMLDescRet
    /// `virInterfaceDefineXML`, procedure 131.
    func interfaceDefineXML(_ args: Remote.InterfaceDefineXMLArgs, in call: any CallContext) async throws -> Remote.InterfaceDefineXMLRet
    /// `virInterfaceUndefine`, procedure 132.
    func interfaceUndefine(_ args: Remote.InterfaceUndefineArgs, in call: any CallContext) async throws
    /// `virInterfaceCreate`, procedure 133.
    func interfaceCreate(_ args: Remote.InterfaceCreateArgs, in call: any CallContext) async throws
    /// `virInterfaceDestroy`, procedure 134.
    func interfaceDestroy(_ args: Remote.InterfaceDestroyArgs, in call: any CallContext) async throws
    /// `virConnectNumOfDefinedInterfaces`, procedure 137.
    func connectNumOfDefinedInterfaces(in call: any CallContext) async throws -> Remote.ConnectNumOfDefinedInterfacesRet
    /// `virConnectListDefinedInterfaces`, procedure 138.
    func connectListDefinedInterfaces(_ args: Remote.ConnectListDefinedInterfacesArgs, in call: any CallContext) async throws -> Remote.ConnectListDefinedInterfacesRet
    /// `virInterfaceIsActive`, procedure 156.
    func interfaceIsActive(_ args: Remote.InterfaceIsActiveArgs, in call: any CallContext) async throws -> Remote.InterfaceIsActiveRet
    /// `virInterfaceChangeBegin`, procedure 220.
    func interfaceChangeBegin(_ args: Remote.InterfaceChangeBeginArgs, in call: any CallContext) async throws
    /// `virInterfaceChangeCommit`, procedure 221.
    func interfaceChangeCommit(_ args: Remote.InterfaceChangeCommitArgs, in call: any CallContext) async throws
    /// `virInterfaceChangeRollback`, procedure 222.
    func interfaceChangeRollback(_ args: Remote.InterfaceChangeRollbackArgs, in call: any CallContext) async throws
    /// `virConnectListAllInterfaces`, procedure 284.
    func connectListAllInterfaces(_ args: Remote.ConnectListAllInterfacesArgs, in call: any CallContext) async throws -> Remote.ConnectListAllInterfacesRet
}

extension InterfaceService {
    public func connectNumOfInterfaces(in call: any CallContext) async throws -> Remote.ConnectNumOfInterfacesRet { throw VirtError.unsupported("virConnectNumOfInterfaces", .interface) }
    public func connectListInterfaces(_ args: Remote.ConnectListInterfacesArgs, in call: any CallContext) async throws -> Remote.ConnectListInterfacesRet { throw VirtError.unsupported("virConnectListInterfaces", .interface) }
    public func interfaceLookupByName(_ args: Remote.InterfaceLookupByNameArgs, in call: any CallContext) async throws -> Remote.InterfaceLookupByNameRet { throw VirtError.unsupported("virInterfaceLookupByName", .interface) }
    public func interfaceLookupByMACString(_ args: Remote.InterfaceLookupByMACStringArgs, in call: any CallContext) async throws -> Remote.InterfaceLookupByMACStringRet { throw VirtError.unsupported("virInterfaceLookupByMACString", .interface) }
    public func interfaceGetXMLDesc(_ args: Remote.InterfaceGetXMLDescArgs, in call: any CallContext) async throws -> Remote.InterfaceGetXMLDescRet { throw VirtError.unsupported("virInterfaceGetXMLDesc", .interface) }
    public func interfaceDefineXML(_ args: Remote.InterfaceDefineXMLArgs, in call: any CallContext) async throws -> Remote.InterfaceDefineXMLRet { throw VirtError.unsupported("virInterfaceDefineXML", .interface) }
    public func interfaceUndefine(_ args: Remote.InterfaceUndefineArgs, in call: any CallContext) async throws { throw VirtError.unsupported("virInterfaceUndefine", .interface) }
    public func interfaceCreate(_ args: Remote.InterfaceCreateArgs, in call: any CallContext) async throws { throw VirtError.unsupported("virInterfaceCreate", .interface) }
    public func interfaceDestroy(_ args: Remote.InterfaceDestroyArgs, in call: any CallContext) async throws { throw VirtError.unsupported("virInterfaceDestroy", .interface) }
    public func connectNumOfDefinedInterfaces(in call: any CallContext) async throws -> Remote.ConnectNumOfDefinedInterfacesRet { throw VirtError.unsupported("virConnectNumOfDefinedInterfaces", .interface) }
    public func connectListDefinedInterfaces(_ args: Remote.ConnectListDefinedInterfacesArgs, in call: any CallContext) async throws -> Remote.ConnectListDefinedInterfacesRet { throw VirtError.unsupported("virConnectListDefinedInterfaces", .interface) }
    public func interfaceIsActive(_ args: Remote.InterfaceIsActiveArgs, in call: any CallContext) async throws -> Remote.InterfaceIsActiveRet { throw VirtError.unsupported("virInterfaceIsActive", .interface) }
    public func interfaceChangeBegin(_ args: Remote.InterfaceChangeBeginArgs, in call: any CallContext) async throws { throw VirtError.unsupported("virInterfaceChangeBegin", .interface) }
    public func interfaceChangeCommit(_ args: Remote.InterfaceChangeCommitArgs, in call: any CallContext) async throws { throw VirtError.unsupported("virInterfaceChangeCommit", .interface) }
    public func interfaceChangeRollback(_ args: Remote.InterfaceChangeRollbackArgs, in call: any CallContext) async throws { throw VirtError.unsupported("virInterfaceChangeRollback", .interface) }
    public func connectListAllInterfaces(_ args: Remote.ConnectListAllInterfacesArgs, in call: any CallContext) async throws -> Remote.ConnectListAllInterfacesRet { throw VirtError.unsupported("virConnectListAllInterfaces", .interface) }
}
