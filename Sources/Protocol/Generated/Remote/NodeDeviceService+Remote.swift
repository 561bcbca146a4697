// SPDX-License-Identifier: Apache-2.0
// Written by xdrgen from protocol/remote.x. Do not edit: edit that file and run `make generate`.
// swift-format-ignore-file
import XDR

private typealias MadeFor = GeneratedCodeVersion1

extension RemoteServices {
    public func nodeNumOfDevices(_ args: Remote.NodeNumOfDevicesArgs, in call: any CallContext) async throws -> Remote.NodeNumOfDevicesRet { try await caller.call(Remote.Procedure.nodeNumOfDevices.knownInfo, args, in: call) }
    public func nodeListDevices(_ args: Remote.NodeListDevicesArgs, in call: any CallContext) async throws -> Remote.NodeListDevicesRet { try await caller.call(Remote.Procedure.nodeListDevices.knownInfo, args, in: call) }
    public func nodeDeviceLookupByName(_ args: Remote.NodeDeviceLookupByNameArgs, in call: any CallContext) async throws -> Remote.NodeDeviceLookupByNameRet { try await caller.call(Remote.Procedure.nodeDeviceLookupByName.knownInfo, args, in: call) }
    public func nodeDeviceGetXMLDesc(_ args: Remote.NodeDeviceGetXMLDescArgs, in call: any CallContext) async throws -> Remote.NodeDeviceGetXMLDescRet { try await caller.call(Remote.Procedure.nodeDeviceGetXMLDesc.knownInfo, args, in: call) }
    public func nodeDeviceGetParent(_ args: Remote.NodeDeviceGetParentArgs, in call: any CallContext) async throws -> Remote.NodeDeviceGetParentRet { try await caller.call(Remote.Procedure.nodeDeviceGetParent.knownInfo, args, in: call) }
    public func nodeDeviceNumOfCaps(_ args: Remote.NodeDeviceNumOfCapsArgs, in call: any CallContext) async throws -> Remote.NodeDeviceNumOfCapsRet { try await caller.call(Remote.Procedure.nodeDeviceNumOfCaps.knownInfo, args, in: call) }
    public func nodeDeviceListCaps(_ args: Remote.NodeDeviceListCapsArgs, in call: any CallContext) async throws -> Remote.NodeDeviceListCapsRet { try await caller.call(Remote.Procedure.nodeDeviceListCaps.knownInfo, args, in: call) }
    public func nodeDeviceDettach(_ args: Remote.NodeDeviceDettachArgs, in call: any CallContext) async throws { let _: XDRVoid = try await caller.call(Remote.Procedure.nodeDeviceDettach.knownInfo, args, in: call) }
    public func nodeDeviceReAttach(_ args: Remote.NodeDeviceReAttachArgs, in call: any CallContext) async throws { let _: XDRVoid = try await caller.call(Remote.Procedure.nodeDeviceReAttach.knownInfo, args, in: call) }
    public func nodeDeviceReset(_ args: Remote.NodeDeviceResetArgs, in call: any CallContext) async throws { let _: XDRVoid = try await caller.call(Remote.Procedure.nodeDeviceReset.knownInfo, args, in: call) }
    public func nodeDeviceCreateXML(_ args: Remote.NodeDeviceCreateXMLArgs, in call: any CallContext) async throws -> Remote.NodeDeviceCreateXMLRet { try await caller.call(Remote.Procedure.nodeDeviceCreateXML.knownInfo, args, in: call) }
    public func nodeDeviceDestroy(_ args: Remote.NodeDeviceDestroyArgs, in call: any CallContext) async throws { let _: XDRVoid = try await caller.call(Remote.Procedure.nodeDeviceDestroy.knownInfo, args, in: call) }
    public func connectListAllNodeDevices(_ args: Remote.ConnectListAllNodeDevicesArgs, in call: any CallContext) async throws -> Remote.ConnectListAllNodeDevicesRet { try await caller.call(Remote.Procedure.connectListAllNodeDevices.knownInfo, args, in: call) }
    public func nodeDeviceLookupSCSIHostByWWN(_ args: Remote.NodeDeviceLookupSCSIHostByWWNArgs, in call: any CallContext) async throws -> Remote.NodeDeviceLookupSCSIHostByWWNRet { try await caller.call(Remote.Procedure.nodeDeviceLookupSCSIHostByWWN.knownInfo, args, in: call) }
    public func nodeDeviceDetachFlags(_ args: Remote.NodeDeviceDetachFlagsArgs, in call: any CallContext) async throws { let _: XDRVoid = try await caller.call(Remote.Procedure.nodeDeviceDetachFlags.knownInfo, args, in: call) }
    public func connectNodeDeviceEventRegisterAny(_ args: Remote.ConnectNodeDeviceEventRegisterAnyArgs, in call: any CallContext) async throws -> Remote.ConnectNodeDeviceEventRegisterAnyRet { try await caller.call(Remote.Procedure.connectNodeDeviceEventRegisterAny.knownInfo, args, in: call) }
    public func connectNodeDeviceEventDeregisterAny(_ args: Remote.ConnectNodeDeviceEventDeregisterAnyArgs, in call: any CallContext) async throws { let _: XDRVoid = try await caller.call(Remote.Procedure.connectNodeDeviceEventDeregisterAny.knownInfo, args, in: call) }
    public func nodeDeviceDefineXML(_ args: Remote.NodeDeviceDefineXMLArgs, in call: any CallContext) async throws -> Remote.NodeDeviceDefineXMLRet { try await caller.call(Remote.Procedure.nodeDeviceDefineXML.knownInfo, args, in: call) }
    public func nodeDeviceUndefine(_ args: Remote.NodeDeviceUndefineArgs, in call: any CallContext) async throws { let _: XDRVoid = try await caller.call(Remote.Procedure.nodeDeviceUndefine.knownInfo, args, in: call) }
    public func nodeDeviceCreate(_ args: Remote.NodeDeviceCreateArgs, in call: any CallContext) async throws { let _: XDRVoid = try await caller.call(Remote.Procedure.nodeDeviceCreate.knownInfo, args, in: call) }
    public func nodeDeviceGetAutostart(_ args: Remote.NodeDeviceGetAutostartArgs, in call: any CallContext) async throws -> Remote.NodeDeviceGetAutostartRet { try await caller.call(Remote.Procedure.nodeDeviceGetAutostart.knownInfo, args, in: call) }
    public func nodeDeviceSetAutostart(_ args: Remote.NodeDeviceSetAutostartArgs, in call: any CallContext) async throws { let _: XDRVoid = try await caller.call(Remote.Procedure.nodeDeviceSetAutostart.knownInfo, args, in: call) }
    public func nodeDeviceIsPersistent(_ args: Remote.NodeDeviceIsPersistentArgs, in call: any CallContext) async throws -> Remote.NodeDeviceIsPersistentRet { try await caller.call(Remote.Procedure.nodeDeviceIsPersistent.knownInfo, args, in: call) }
    public func nodeDeviceIsActive(_ args: Remote.NodeDeviceIsActiveArgs, in call: any CallContext) async throws -> Remote.NodeDeviceIsActiveRet { try await caller.call(Remote.Procedure.nodeDeviceIsActive.knownInfo, args, in: call) }
    public func nodeDeviceUpdate(_ args: Remote.NodeDeviceUpdateArgs, in call: any CallContext) async throws { let _: XDRVoid = try await caller.call(Remote.Procedure.nodeDeviceUpdate.knownInfo, args, in: call) }
}
