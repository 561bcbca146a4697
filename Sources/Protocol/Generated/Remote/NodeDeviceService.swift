// SPDX-License-Identifier: Apache-2.0
// Written by xdrgen from protocol/remote.x. Do not edit: edit that file and run `make generate`.
// swift-format-ignore-file
import Errors

private typealias MadeFor = GeneratedCodeVersion1

/// The calls of this kind, one method per procedure.
public protocol NodeDeviceService: AnyObject, Sendable {
    /// `virNodeNumOfDevices`, procedure 111.
    func nodeNumOfDevices(_ args: Remote.NodeNumOfDevicesArgs, in call: any CallContext) async throws -> Remote.NodeNumOfDevicesRet
    /// `virNodeListDevices`, procedure 112.
    func nodeListDevices(_ args: Remote.NodeListDevicesArgs, in call: any CallContext) async throws -> Remote.NodeListDevicesRet
    /// `virNodeDeviceLookupByName`, procedure 113.
    func nodeDeviceLookupByName(_ args: Remote.NodeDeviceLookupByNameArgs, in call: any CallContext) async throws -> Remote.NodeDeviceLookupByNameRet
    /// `virNodeDeviceGetXMLDesc`, procedure 114.
    func nodeDeviceGetXMLDesc(_ args: Remote.NodeDeviceGetXMLDescArgs, in call: any CallContext) async throws -> Remote.NodeDeviceGetXMLDescRet
    /// `virNodeDeviceGetParent`, procedure 115.
    func nodeDeviceGetParent(_ args: Remote.NodeDeviceGetParentArgs, in call: any CallContext) async throws -> Remote.NodeDeviceGetParentRet
    /// `virNodeDeviceNumOfCaps`, procedure 116.
    func nodeDeviceNumOfCaps(_ args: Remote.NodeDeviceNumOfCapsArgs, in call: any CallContext) async throws -> Remote.NodeDeviceNumOfCapsRet
    /// `virNodeDeviceListCaps`, procedure 117.
    func nodeDeviceListCaps(_ args: Remote.NodeDeviceListCapsArgs, in call: any CallContext) async throws -> Remote.NodeDeviceListCapsRet
    /// `virNodeDeviceDettach`, procedure 118.
    func nodeDeviceDettach(_ args: Remote.NodeDeviceDettachArgs, in call: any CallContext) async throws
    /// `virNodeDeviceReAttach`, procedure 119.
    func nodeDeviceReAttach(_ args: Remote.NodeDeviceReAttachArgs, in call: any CallContext) async throws
    /// `virNodeDeviceReset`, procedure 120.
    func nodeDeviceReset(_ args: Remote.NodeDeviceResetArgs, in call: any CallContext) async throws
    /// `virNodeDeviceCreateXML`, procedure 123.
    func nodeDeviceCreateXML(_ args: Remote.NodeDeviceCreateXMLArgs, in call: any CallContext) async throws -> Remote.NodeDeviceCreateXMLRet
    /// `virNodeDeviceDestroy`, procedure 124.
    func nodeDeviceDestroy(_ args: Remote.NodeDeviceDestroyArgs, in call: any CallContext) async throws
    /// `virConnectListAllNodeDevices`, procedure 285.
    func connectListAllNodeDevices(_ args: Remote.ConnectListAllNodeDevicesArgs, in call: any CallContext) async throws -> Remote.ConnectListAllNodeDevicesRet
    /// `virNodeDeviceLookupSCSIHostByWWN`, procedure 297.
    func nodeDeviceLookupSCSIHostByWWN(_ args: Remote.NodeDeviceLookupSCSIHostByWWNArgs, in call: any CallContext) async throws -> Remote.NodeDeviceLookupSCSIHostByWWNRet
    /// `virNodeDeviceDetachFlags`, procedure 301.
    func nodeDeviceDetachFlags(_ args: Remote.NodeDeviceDetachFlagsArgs, in call: any CallContext) async throws
    /// `virConnectNodeDeviceEventRegisterAny`, procedure 374.
    func connectNodeDeviceEventRegisterAny(_ args: Remote.ConnectNodeDeviceEventRegisterAnyArgs, in call: any CallContext) async throws -> Remote.ConnectNodeDeviceEventRegisterAnyRet
    /// `virConnectNodeDeviceEventDeregisterAny`, procedure 375.
    func connectNodeDeviceEventDeregisterAny(_ args: Remote.ConnectNodeDeviceEventDeregisterAnyArgs, in call: any CallContext) async throws
    /// `virNodeDeviceDefineXML`, procedure 428.
    func nodeDeviceDefineXML(_ args: Remote.NodeDeviceDefineXMLArgs, in call: any CallContext) async throws -> Remote.NodeDeviceDefineXMLRet
    /// `virNodeDeviceUndefine`, procedure 429.
    func nodeDeviceUndefine(_ args: Remote.NodeDeviceUndefineArgs, in call: any CallContext) async throws
    /// `virNodeDeviceCreate`, procedure 430.
    func nodeDeviceCreate(_ args: Remote.NodeDeviceCreateArgs, in call: any CallContext) async throws
    /// `virNodeDeviceGetAutostart`, procedure 433.
    func nodeDeviceGetAutostart(_ args: Remote.NodeDeviceGetAutostartArgs, in call: any CallContext) async throws -> Remote.NodeDeviceGetAutostartRet
    /// `virNodeDeviceSetAutostart`, procedure 434.
    func nodeDeviceSetAutostart(_ args: Remote.NodeDeviceSetAutostartArgs, in call: any CallContext) async throws
    /// `virNodeDeviceIsPersistent`, procedure 435.
    func nodeDeviceIsPersistent(_ args: Remote.NodeDeviceIsPersistentArgs, in call: any CallContext) async throws -> Remote.NodeDeviceIsPersistentRet
    /// `virNodeDeviceIsActive`, procedure 436.
    func nodeDeviceIsActive(_ args: Remote.NodeDeviceIsActiveArgs, in call: any CallContext) async throws -> Remote.NodeDeviceIsActiveRet
    /// Procedure 447.
    func nodeDeviceUpdate(_ args: Remote.NodeDeviceUpdateArgs, in call: any CallContext) async throws
}

extension NodeDeviceService {
    public func nodeNumOfDevices(_ args: Remote.NodeNumOfDevicesArgs, in call: any CallContext) async throws -> Remote.NodeNumOfDevicesRet { throw VirtError.unsupported("virNodeNumOfDevices", .nodeDevice) }
    public func nodeListDevices(_ args: Remote.NodeListDevicesArgs, in call: any CallContext) async throws -> Remote.NodeListDevicesRet { throw VirtError.unsupported("virNodeListDevices", .nodeDevice) }
    public func nodeDeviceLookupByName(_ args: Remote.NodeDeviceLookupByNameArgs, in call: any CallContext) async throws -> Remote.NodeDeviceLookupByNameRet { throw VirtError.unsupported("virNodeDeviceLookupByName", .nodeDevice) }
    public func nodeDeviceGetXMLDesc(_ args: Remote.NodeDeviceGetXMLDescArgs, in call: any CallContext) async throws -> Remote.NodeDeviceGetXMLDescRet { throw VirtError.unsupported("virNodeDeviceGetXMLDesc", .nodeDevice) }
    public func nodeDeviceGetParent(_ args: Remote.NodeDeviceGetParentArgs, in call: any CallContext) async throws -> Remote.NodeDeviceGetParentRet { throw VirtError.unsupported("virNodeDeviceGetParent", .nodeDevice) }
    public func nodeDeviceNumOfCaps(_ args: Remote.NodeDeviceNumOfCapsArgs, in call: any CallContext) async throws -> Remote.NodeDeviceNumOfCapsRet { throw VirtError.unsupported("virNodeDeviceNumOfCaps", .nodeDevice) }
    public func nodeDeviceListCaps(_ args: Remote.NodeDeviceListCapsArgs, in call: any CallContext) async throws -> Remote.NodeDeviceListCapsRet { throw VirtError.unsupported("virNodeDeviceListCaps", .nodeDevice) }
    public func nodeDeviceDettach(_ args: Remote.NodeDeviceDettachArgs, in call: any CallContext) async throws { throw VirtError.unsupported("virNodeDeviceDettach", .nodeDevice) }
    public func nodeDeviceReAttach(_ args: Remote.NodeDeviceReAttachArgs, in call: any CallContext) async throws { throw VirtError.unsupported("virNodeDeviceReAttach", .nodeDevice) }
    public func nodeDeviceReset(_ args: Remote.NodeDeviceResetArgs, in call: any CallContext) async throws { throw VirtError.unsupported("virNodeDeviceReset", .nodeDevice) }
    public func nodeDeviceCreateXML(_ args: Remote.NodeDeviceCreateXMLArgs, in call: any CallContext) async throws -> Remote.NodeDeviceCreateXMLRet { throw VirtError.unsupported("virNodeDeviceCreateXML", .nodeDevice) }
    public func nodeDeviceDestroy(_ args: Remote.NodeDeviceDestroyArgs, in call: any CallContext) async throws { throw VirtError.unsupported("virNodeDeviceDestroy", .nodeDevice) }
    public func connectListAllNodeDevices(_ args: Remote.ConnectListAllNodeDevicesArgs, in call: any CallContext) async throws -> Remote.ConnectListAllNodeDevicesRet { throw VirtError.unsupported("virConnectListAllNodeDevices", .nodeDevice) }
    public func nodeDeviceLookupSCSIHostByWWN(_ args: Remote.NodeDeviceLookupSCSIHostByWWNArgs, in call: any CallContext) async throws -> Remote.NodeDeviceLookupSCSIHostByWWNRet { throw VirtError.unsupported("virNodeDeviceLookupSCSIHostByWWN", .nodeDevice) }
    public func nodeDeviceDetachFlags(_ args: Remote.NodeDeviceDetachFlagsArgs, in call: any CallContext) async throws { throw VirtError.unsupported("virNodeDeviceDetachFlags", .nodeDevice) }
    public func connectNodeDeviceEventRegisterAny(_ args: Remote.ConnectNodeDeviceEventRegisterAnyArgs, in call: any CallContext) async throws -> Remote.ConnectNodeDeviceEventRegisterAnyRet { throw VirtError.unsupported("virConnectNodeDeviceEventRegisterAny", .nodeDevice) }
    public func connectNodeDeviceEventDeregisterAny(_ args: Remote.ConnectNodeDeviceEventDeregisterAnyArgs, in call: any CallContext) async throws { throw VirtError.unsupported("virConnectNodeDeviceEventDeregisterAny", .nodeDevice) }
    public func nodeDeviceDefineXML(_ args: Remote.NodeDeviceDefineXMLArgs, in call: any CallContext) async throws -> Remote.NodeDeviceDefineXMLRet { throw VirtError.unsupported("virNodeDeviceDefineXML", .nodeDevice) }
    public func nodeDeviceUndefine(_ args: Remote.NodeDeviceUndefineArgs, in call: any CallContext) async throws { throw VirtError.unsupported("virNodeDeviceUndefine", .nodeDevice) }
    public func nodeDeviceCreate(_ args: Remote.NodeDeviceCreateArgs, in call: any CallContext) async throws { throw VirtError.unsupported("virNodeDeviceCreate", .nodeDevice) }
    public func nodeDeviceGetAutostart(_ args: Remote.NodeDeviceGetAutostartArgs, in call: any CallContext) async throws -> Remote.NodeDeviceGetAutostartRet { throw VirtError.unsupported("virNodeDeviceGetAutostart", .nodeDevice) }
    public func nodeDeviceSetAutostart(_ args: Remote.NodeDeviceSetAutostartArgs, in call: any CallContext) async throws { throw VirtError.unsupported("virNodeDeviceSetAutostart", .nodeDevice) }
    public func nodeDeviceIsPersistent(_ args: Remote.NodeDeviceIsPersistentArgs, in call: any CallContext) async throws -> Remote.NodeDeviceIsPersistentRet { throw VirtError.unsupported("virNodeDeviceIsPersistent", .nodeDevice) }
    public func nodeDeviceIsActive(_ args: Remote.NodeDeviceIsActiveArgs, in call: any CallContext) async throws -> Remote.NodeDeviceIsActiveRet { throw VirtError.unsupported("virNodeDeviceIsActive", .nodeDevice) }
    public func nodeDeviceUpdate(_ args: Remote.NodeDeviceUpdateArgs, in call: any CallContext) async throws { throw VirtError.unsupported("virNodeDeviceUpdate", .nodeDevice) }
}
