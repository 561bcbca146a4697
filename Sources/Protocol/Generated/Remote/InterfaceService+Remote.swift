// SPDX-License-Identifier: Apache-2.0
// Written by xdrgen from protocol/remote.x. Do not edit: edit that file and run `make generate`.
// swift-format-ignore-file
import XDR

private typealias MadeFor = GeneratedCodeVersion1

extension RemoteServices {
    public func connectNumOfInterfaces(in call: any CallContext) async throws -> Remote.ConnectNumOfInterfacesRet { try await caller.call(Remote.Procedure.connectNumOfInterfaces.knownInfo, XDRVoid(), in: call) }
    public func connectListInterfaces(_ args: Remote.ConnectListInterfacesArgs, in call: any CallContext) async throws -> Remote.ConnectListInterfacesRet { try await caller.call(Remote.Procedure.connectListInterfaces.knownInfo, args, in: call) }
    public func interfaceLookupByName(_ args: Remote.InterfaceLookupByNameArgs, in call: any CallContext) async throws -> Remote.InterfaceLookupByNameRet { try await caller.call(Remote.Procedure.interfaceLookupByName.knownInfo, args, in: call) }
    public func interfaceLookupByMACString(_ args: Remote.InterfaceLookupByMACStringArgs, in call: any CallContext) async throws -> Remote.InterfaceLookupByMACStringRet { try await caller.call(Remote.Procedure.interfaceLookupByMACString.knownInfo, args, in: call) }
    public func interfaceGetXMLDesc(_ args: Remote.InterfaceGetXMLDescArgs, in call: any CallContext) async throws -> Remote.InterfaceGetXMLDescRet { try await caller.call(Remote.Procedure.interfaceGetXMLDesc.knownInfo, args, in: call) }
    public func interfaceDefineXML(_ args: Remote.InterfaceDefineXMLArgs, in call: any CallContext) async throws -> Remote.InterfaceDefineXMLRet { try await caller.call(Remote.Procedure.interfaceDefineXML.knownInfo, args, in: call) }
    public func interfaceUndefine(_ args: Remote.InterfaceUndefineArgs, in call: any CallContext) async throws { let _: XDRVoid = try await caller.call(Remote.Procedure.interfaceUndefine.knownInfo, args, in: call) }
    public func interfaceCreate(_ args: Remote.InterfaceCreateArgs, in call: any CallContext) async throws { let _: XDRVoid = try await caller.call(Remote.Procedure.interfaceCreate.knownInfo, args, in: call) }
    public func interfaceDestroy(_ args: Remote.InterfaceDestroyArgs, in call: any CallContext) async throws { let _: XDRVoid = try await caller.call(Remote.Procedure.interfaceDestroy.knownInfo, args, in: call) }
    public func connectNumOfDefinedInterfaces(in call: any CallContext) async throws -> Remote.ConnectNumOfDefinedInterfacesRet { try await caller.call(Remote.Procedure.connectNumOfDefinedInterfaces.knownInfo, XDRVoid(), in: call) }
    public func connectListDefinedInterfaces(_ args: Remote.ConnectListDefinedInterfacesArgs, in call: any CallContext) async throws -> Remote.ConnectListDefinedInterfacesRet { try await caller.call(Remote.Procedure.connectListDefinedInterfaces.knownInfo, args, in: call) }
    public func interfaceIsActive(_ args: Remote.InterfaceIsActiveArgs, in call: any CallContext) async throws -> Remote.InterfaceIsActiveRet { try await caller.call(Remote.Procedure.interfaceIsActive.knownInfo, args, in: call) }
    public func interfaceChangeBegin(_ args: Remote.InterfaceChangeBeginArgs, in call: any CallContext) async throws { let _: XDRVoid = try await caller.call(Remote.Procedure.interfaceChangeBegin.knownInfo, args, in: call) }
    public func interfaceChangeCommit(_ args: Remote.InterfaceChangeCommitArgs, in call: any CallContext) async throws { let _: XDRVoid = try await caller.call(Remote.Procedure.interfaceChangeCommit.knownInfo, args, in: call) }
    public func interfaceChangeRollback(_ args: Remote.InterfaceChangeRollbackArgs, in call: any CallContext) async throws { let _: XDRVoid = try await caller.call(Remote.Procedure.interfaceChangeRollback.knownInfo, args, in: call) }
    public func connectListAllInterfaces(_ args: Remote.ConnectListAllInterfacesArgs, in call: any CallContext) async throws -> Remote.ConnectListAllInterfacesRet { try await caller.call(Remote.Procedure.connectListAllInterfaces.knownInfo, args, in: call) }
}
