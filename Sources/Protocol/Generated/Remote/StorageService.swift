// SPDX-License-Identifier: Apache-2.0
// Written by xdrgen from protocol/remote.x. Do not edit: edit that file and run `make generate`.
// swift-format-ignore-file
import Errors

private typealias MadeFor = GeneratedCodeVersion1

/// The calls of this kind, one method per procedure.
public protocol StorageService: AnyObject, Sendable {
    /// `virConnectNumOfStoragePools`, procedure 71.
    func connectNumOfStoragePools(in call: any CallContext) async throws -> Remote.ConnectNumOfStoragePoolsRet
    /// `virConnectListStoragePools`, procedure 72.
    func connectListStoragePools(_ args: Remote.ConnectListStoragePoolsArgs, in call: any CallContext) async throws -> Remote.ConnectListStoragePoolsRet
    /// `virConnectNumOfDefinedStoragePools`, procedure 73.
    func connectNumOfDefinedStoragePools(in call: any CallContext) async throws -> Remote.ConnectNumOfDefinedStoragePoolsRet
    /// `virConnectListDefinedStoragePools`, procedure 74.
    func connectListDefinedStoragePools(_ args: Remote.ConnectListDefinedStoragePoolsArgs, in call: any CallContext) async throws -> Remote.ConnectListDefinedStoragePoolsRet
    /// `virConnectFindStoragePoolSources`, procedure 75.
    func connectFindStoragePoolSources(_ args: Remote.ConnectFindStoragePoolSourcesArgs, in call: any CallContext) async throws -> Remote.ConnectFindStoragePoolSourcesRet
    /// `virStoragePoolCreateXML`, procedure 76.
    func storagePoolCreateXML(_ args: Remote.StoragePoolCreateXMLArgs, in call: any CallContext) async throws -> Remote.StoragePoolCreateXMLRet
    /// `virStoragePoolDefineXML`, procedure 77.
    func storagePoolDefineXML(_ args: Remote.StoragePoolDefineXMLArgs, in call: any CallContext) async throws -> Remote.StoragePoolDefineXMLRet
    /// `virStoragePoolCreate`, procedure 78.
    func storagePoolCreate(_ args: Remote.StoragePoolCreateArgs, in call: any CallContext) async throws
    /// `virStoragePoolBuild`, procedure 79.
    func storagePoolBuild(_ args: Remote.StoragePoolBuildArgs, in call: any CallContext) async throws
    /// `virStoragePoolDestroy`, procedure 80.
    func storagePoolDestroy(_ args: Remote.StoragePoolDestroyArgs, in call: any CallContext) async throws
    /// `virStoragePoolDelete`, procedure 81.
    func storagePoolDelete(_ args: Remote.StoragePoolDeleteArgs, in call: any CallContext) async throws
    /// `virStoragePoolUndefine`, procedure 82.
    func storagePoolUndefine(_ args: Remote.StoragePoolUndefineArgs, in call: any CallContext) async throws
    /// `virStoragePoolRefresh`, procedure 83.
    func storagePoolRefresh(_ args: Remote.StoragePoolRefreshArgs, in call: any CallContext) async throws
    /// `virStoragePoolLookupByName`, procedure 84.
    func storagePoolLookupByName(_ args: Remote.StoragePoolLookupByNameArgs, in call: any CallContext) async throws -> Remote.StoragePoolLookupByNameRet
    /// `virStoragePoolLookupByUUID`, procedure 85.
    func storagePoolLookupByUUID(_ args: Remote.StoragePoolLookupByUUIDArgs, in call: any CallContext) async throws -> Remote.StoragePoolLookupByUUIDRet
    /// `virStoragePoolLookupByVolume`, procedure 86.
    func storagePoolLookupByVolume(_ args: Remote.StoragePoolLookupByVolumeArgs, in call: any CallContext) async throws -> Remote.StoragePoolLookupByVolumeRet
    /// `virStoragePoolGetInfo`, procedure 87.
    func storagePoolGetInfo(_ args: Remote.StoragePoolGetInfoArgs, in call: any CallContext) async throws -> Remote.StoragePoolGetInfoRet
    /// `virStoragePoolGetXMLDesc`, procedure 88.
    func storagePoolGetXMLDesc(_ args: Remote.StoragePoolGetXMLDescArgs, in call: any CallContext) async throws -> Remote.StoragePoolGetXMLDescRet
    /// `virStoragePoolGetAutostart`, procedure 89.
    func storagePoolGetAutostart(_ args: Remote.StoragePoolGetAutostartArgs, in call: any CallContext) async throws -> Remote.StoragePoolGetAutostartRet
    /// `virStoragePoolSetAutostart`, procedure 90.
    func storagePoolSetAutostart(_ args: Remote.StoragePoolSetAutostartArgs, in call: any CallContext) async throws
    /// `virStoragePoolNumOfVolumes`, procedure 91.
    func storagePoolNumOfVolumes(_ args: Remote.StoragePoolNumOfVolumesArgs, in call: any CallContext) async throws -> Remote.StoragePoolNumOfVolumesRet
    /// `virStoragePoolListVolumes`, procedure 92.
    func storagePoolListVolumes(_ args: Remote.StoragePoolListVolumesArgs, in call: any CallContext) async throws -> Remote.StoragePoolListVolumesRet
    /// `virStorageVolCreateXML`, procedure 93.
    func storageVolCreateXML(_ args: Remote.StorageVolCreateXMLArgs, in call: any CallContext) async throws -> Remote.StorageVolCreateXMLRet
    /// `virStorageVolDelete`, procedure 94.
    func storageVolDelete(_ args: Remote.StorageVolDeleteArgs, in call: any CallContext) async throws
    /// `virStorageVolLookupByName`, procedure 95.
    func storageVolLookupByName(_ args: Remote.StorageVolLookupByNameArgs, in call: any CallContext) async throws -> Remote.StorageVolLookupByNameRet
    /// `virStorageVolLookupByKey`, procedure 96.
    func storageVolLookupByKey(_ args: Remote.StorageVolLookupByKeyArgs, in call: any CallContext) async throws -> Remote.StorageVolLookupByKeyRet
    /// `virStorageVolLookupByPath`, procedure 97.
    func storageVolLookupByPath(_ args: Remote.StorageVolLookupByPathArgs, in call: any CallContext) async throws -> Remote.StorageVolLookupByPathRet
    /// `virStorageVolGetInfo`, procedure 98.
    func storageVolGetInfo(_ args: Remote.StorageVolGetInfoArgs, in call: any CallContext) async throws -> Remote.StorageVolGetInfoRet
    /// `virStorageVolGetXMLDesc`, procedure 99.
    func storageVolGetXMLDesc(_ args: Remote.StorageVolGetXMLDescArgs, in call: any CallContext) async throws -> Remote.StorageVolGetXMLDescRet
    /// `virStorageVolGetPath`, procedure 100.
    func storageVolGetPath(_ args: Remote.StorageVolGetPathArgs, in call: any CallContext) async throws -> Remote.StorageVolGetPathRet
    /// `virStorageVolCreateXMLFrom`, procedure 125.
    func storageVolCreateXMLFrom(_ args: Remote.StorageVolCreateXMLFromArgs, in call: any CallContext) async throws -> Remote.StorageVolCreateXMLFromRet
    /// `virStoragePoolIsActive`, procedure 154.
    func storagePoolIsActive(_ args: Remote.StoragePoolIsActiveArgs, in call: any CallContext) async throws -> Remote.StoragePoolIsActiveRet
    /// `virStoragePoolIsPersistent`, procedure 155.
    func storagePoolIsPersistent(_ args: Remote.StoragePoolIsPersistentArgs, in call: any CallContext) async throws -> Remote.StoragePoolIsPersistentRet
    /// `virStorageVolWipe`, procedure 165.
    func storageVolWipe(_ args: Remote.StorageVolWipeArgs, in call: any CallContext) async throws
    /// `virStorageVolUpload`, procedure 208.
    func storageVolUpload(_ args: Remote.StorageVolUploadArgs, in call: any CallContext) async throws
    /// `virStorageVolDownload`, procedure 209.
    func storageVolDownload(_ args: Remote.StorageVolDownloadArgs, in call: any CallContext) async throws
    /// `virStorageVolWipePattern`, procedure 259.
    func storageVolWipePattern(_ args: Remote.StorageVolWipePatternArgs, in call: any CallContext) async throws
    /// `virStorageVolResize`, procedure 260.
    func storageVolResize(_ args: Remote.StorageVolResizeArgs, in call: any CallContext) async throws
    /// `virConnectListAllStoragePools`, procedure 281.
    func connectListAllStoragePools(_ args: Remote.ConnectListAllStoragePoolsArgs, in call: any CallContext) async throws -> Remote.ConnectListAllStoragePoolsRet
    /// `virStoragePoolListAllVolumes`, procedure 282.
    func storagePoolListAllVolumes(_ args: Remote.StoragePoolListAllVolumesArgs, in call: any CallContext) async throws -> Remote.StoragePoolListAllVolumesRet
    /// `virConnectStoragePoolEventRegisterAny`, procedure 368.
    func connectStoragePoolEventRegisterAny(_ args: Remote.ConnectStoragePoolEventRegisterAnyArgs, in call: any CallContext) async throws -> Remote.ConnectStoragePoolEventRegisterAnyRet
    /// `virConnectStoragePoolEventDeregisterAny`, procedure 369.
    func connectStoragePoolEventDeregisterAny(_ args: Remote.ConnectStoragePoolEventDeregisterAnyArgs, in call: any CallContext) async throws
    /// `virStorageVolGetInfoFlags`, procedure 378.
    func storageVolGetInfoFlags(_ args: Remote.StorageVolGetInfoFlagsArgs, in call: any CallContext) async throws -> Remote.StorageVolGetInfoFlagsRet
    /// `virStoragePoolLookupByTargetPath`, procedure 391.
    func storagePoolLookupByTargetPath(_ args: Remote.StoragePoolLookupByTargetPathArgs, in call: any CallContext) async throws -> Remote.StoragePoolLookupByTargetPathRet
    /// `virConnectGetStoragePoolCapabilities`, procedure 403.
    func connectGetStoragePoolCapabilities(_ args: Remote.ConnectGetStoragePoolCapabilitiesArgs, in call: any CallContext) async throws -> Remote.ConnectGetStoragePoolCapabilitiesRet
}

extension StorageService {
    public func connectNumOfStoragePools(in call: any CallContext) async throws -> Remote.ConnectNumOfStoragePoolsRet { throw VirtError.unsupported("virConnectNumOfStoragePools", .storage) }
    public func connectListStoragePools(_ args: Remote.ConnectListStoragePoolsArgs, in call: any CallContext) async throws -> Remote.ConnectListStoragePoolsRet { throw VirtError.unsupported("virConnectListStoragePools", .storage) }
    public func connectNumOfDefinedStoragePools(in call: any CallContext) async throws -> Remote.ConnectNumOfDefinedStoragePoolsRet { throw VirtError.unsupported("virConnectNumOfDefinedStoragePools", .storage) }
    public func connectListDefinedStoragePools(_ args: Remote.ConnectListDefinedStoragePoolsArgs, in call: any CallContext) async throws -> Remote.ConnectListDefinedStoragePoolsRet { throw VirtError.unsupported("virConnectListDefinedStoragePools", .storage) }
    public func connectFindStoragePoolSources(_ args: Remote.ConnectFindStoragePoolSourcesArgs, in call: any CallContext) async throws -> Remote.ConnectFindStoragePoolSourcesRet { throw VirtError.unsupported("virConnectFindStoragePoolSources", .storage) }
    public func storagePoolCreateXML(_ args: Remote.StoragePoolCreateXMLArgs, in call: any CallContext) async throws -> Remote.StoragePoolCreateXMLRet { throw VirtError.unsupported("virStoragePoolCreateXML", .storage) }
    public func storagePoolDefineXML(_ args: Remote.StoragePoolDefineXMLArgs, in call: any CallContext) async throws -> Remote.StoragePoolDefineXMLRet { throw VirtError.unsupported("virStoragePoolDefineXML", .storage) }
    public func storagePoolCreate(_ args: Remote.StoragePoolCreateArgs, in call: any CallContext) async throws { throw VirtError.unsupported("virStoragePoolCreate", .storage) }
    public func storagePoolBuild(_ args: Remote.StoragePoolBuildArgs, in call: any CallContext) async throws { throw VirtError.unsupported("virStoragePoolBuild", .storage) }
    public func storagePoolDestroy(_ args: Remote.StoragePoolDestroyArgs, in call: any CallContext) async throws { throw VirtError.unsupported("virStoragePoolDestroy", .storage) }
    public func storagePoolDelete(_ args: Remote.StoragePoolDeleteArgs, in call: any CallContext) async throws { throw VirtError.unsupported("virStoragePoolDelete", .storage) }
    public func storagePoolUndefine(_ args: Remote.StoragePoolUndefineArgs, in call: any CallContext) async throws { throw VirtError.unsupported("virStoragePoolUndefine", .storage) }
    public func storagePoolRefresh(_ args: Remote.StoragePoolRefreshArgs, in call: any CallContext) async throws { throw VirtError.unsupported("virStoragePoolRefresh", .storage) }
    public func storagePoolLookupByName(_ args: Remote.StoragePoolLookupByNameArgs, in call: any CallContext) async throws -> Remote.StoragePoolLookupByNameRet { throw VirtError.unsupported("virStoragePoolLookupByName", .storage) }
    public func storagePoolLookupByUUID(_ args: Remote.StoragePoolLookupByUUIDArgs, in call: any CallContext) async throws -> Remote.StoragePoolLookupByUUIDRet { throw VirtError.unsupported("virStoragePoolLookupByUUID", .storage) }
    public func storagePoolLookupByVolume(_ args: Remote.StoragePoolLookupByVolumeArgs, in call: any CallContext) async throws -> Remote.StoragePoolLookupByVolumeRet { throw VirtError.unsupported("virStoragePoolLookupByVolume", .storage) }
    public func storagePoolGetInfo(_ args: Remote.StoragePoolGetInfoArgs, in call: any CallContext) async throws -> Remote.StoragePoolGetInfoRet { throw VirtError.unsupported("virStoragePoolGetInfo", .storage) }
    public func storagePoolGetXMLDesc(_ args: Remote.StoragePoolGetXMLDescArgs, in call: any CallContext) async throws -> Remote.StoragePoolGetXMLDescRet { throw VirtError.unsupported("virStoragePoolGetXMLDesc", .storage) }
    public func storagePoolGetAutostart(_ args: Remote.StoragePoolGetAutostartArgs, in call: any CallContext) async throws -> Remote.StoragePoolGetAutostartRet { throw VirtError.unsupported("virStoragePoolGetAutostart", .storage) }
    public func storagePoolSetAutostart(_ args: Remote.StoragePoolSetAutostartArgs, in call: any CallContext) async throws { throw VirtError.unsupported("virStoragePoolSetAutostart", .storage) }
    public func storagePoolNumOfVolumes(_ args: Remote.StoragePoolNumOfVolumesArgs, in call: any CallContext) async throws -> Remote.StoragePoolNumOfVolumesRet { throw VirtError.unsupported("virStoragePoolNumOfVolumes", .storage) }
    public func storagePoolListVolumes(_ args: Remote.StoragePoolListVolumesArgs, in call: any CallContext) async throws -> Remote.StoragePoolListVolumesRet { throw VirtError.unsupported("virStoragePoolListVolumes", .storage) }
    public func storageVolCreateXML(_ args: Remote.StorageVolCreateXMLArgs, in call: any CallContext) async throws -> Remote.StorageVolCreateXMLRet { throw VirtError.unsupported("virStorageVolCreateXML", .storage) }
    public func storageVolDelete(_ args: Remote.StorageVolDeleteArgs, in call: any CallContext) async throws { throw VirtError.unsupported("virStorageVolDelete", .storage) }
    public func storageVolLookupByName(_ args: Remote.StorageVolLookupByNameArgs, in call: any CallContext) async throws -> Remote.StorageVolLookupByNameRet { throw VirtError.unsupported("virStorageVolLookupByName", .storage) }
    public func storageVolLookupByKey(_ args: Remote.StorageVolLookupByKeyArgs, in call: any CallContext) async throws -> Remote.StorageVolLookupByKeyRet { throw VirtError.unsupported("virStorageVolLookupByKey", .storage) }
    public func storageVolLookupByPath(_ args: Remote.StorageVolLookupByPathArgs, in call: any CallContext) async throws -> Remote.StorageVolLookupByPathRet { throw VirtError.unsupported("virStorageVolLookupByPath", .storage) }
    public func storageVolGetInfo(_ args: Remote.StorageVolGetInfoArgs, in call: any CallContext) async throws -> Remote.StorageVolGetInfoRet { throw VirtError.unsupported("virStorageVolGetInfo", .storage) }
    public func storageVolGetXMLDesc(_ args: Remote.StorageVolGetXMLDescArgs, in call: any CallContext) async throws -> Remote.StorageVolGetXMLDescRet { throw VirtError.unsupported("virStorageVolGetXMLDesc", .storage) }
    public func storageVolGetPath(_ args: Remote.StorageVolGetPathArgs, in call: any CallContext) async throws -> Remote.StorageVolGetPathRet { throw VirtError.unsupported("virStorageVolGetPath", .storage) }
    public func storageVolCreateXMLFrom(_ args: Remote.StorageVolCreateXMLFromArgs, in call: any CallContext) async throws -> Remote.StorageVolCreateXMLFromRet { throw VirtError.unsupported("virStorageVolCreateXMLFrom", .storage) }
    public func storagePoolIsActive(_ args: Remote.StoragePoolIsActiveArgs, in call: any CallContext) async throws -> Remote.StoragePoolIsActiveRet { throw VirtError.unsupported("virStoragePoolIsActive", .storage) }
    public func storagePoolIsPersistent(_ args: Remote.StoragePoolIsPersistentArgs, in call: any CallContext) async throws -> Remote.StoragePoolIsPersistentRet { throw VirtError.unsupported("virStoragePoolIsPersistent", .storage) }
    public func storageVolWipe(_ args: Remote.StorageVolWipeArgs, in call: any CallContext) async throws { throw VirtError.unsupported("virStorageVolWipe", .storage) }
    public func storageVolUpload(_ args: Remote.StorageVolUploadArgs, in call: any CallContext) async throws { throw VirtError.unsupported("virStorageVolUpload", .storage) }
    public func storageVolDownload(_ args: Remote.StorageVolDownloadArgs, in call: any CallContext) async throws { throw VirtError.unsupported("virStorageVolDownload", .storage) }
    public func storageVolWipePattern(_ args: Remote.StorageVolWipePatternArgs, in call: any CallContext) async throws { throw VirtError.unsupported("virStorageVolWipePattern", .storage) }
    public func storageVolResize(_ args: Remote.StorageVolResizeArgs, in call: any CallContext) async throws { throw VirtError.unsupported("virStorageVolResize", .storage) }
    public func connectListAllStoragePools(_ args: Remote.ConnectListAllStoragePoolsArgs, in call: any CallContext) async throws -> Remote.ConnectListAllStoragePoolsRet { throw VirtError.unsupported("virConnectListAllStoragePools", .storage) }
    public func storagePoolListAllVolumes(_ args: Remote.StoragePoolListAllVolumesArgs, in call: any CallContext) async throws -> Remote.StoragePoolListAllVolumesRet { throw VirtError.unsupported("virStoragePoolListAllVolumes", .storage) }
    public func connectStoragePoolEventRegisterAny(_ args: Remote.ConnectStoragePoolEventRegisterAnyArgs, in call: any CallContext) async throws -> Remote.ConnectStoragePoolEventRegisterAnyRet { throw VirtError.unsupported("virConnectStoragePoolEventRegisterAny", .storage) }
    public func connectStoragePoolEventDeregisterAny(_ args: Remote.ConnectStoragePoolEventDeregisterAnyArgs, in call: any CallContext) async throws { throw VirtError.unsupported("virConnectStoragePoolEventDeregisterAny", .storage) }
    public func storageVolGetInfoFlags(_ args: Remote.StorageVolGetInfoFlagsArgs, in call: any CallContext) async throws -> Remote.StorageVolGetInfoFlagsRet { throw VirtError.unsupported("virStorageVolGetInfoFlags", .storage) }
    public func storagePoolLookupByTargetPath(_ args: Remote.StoragePoolLookupByTargetPathArgs, in call: any CallContext) async throws -> Remote.StoragePoolLookupByTargetPathRet { throw VirtError.unsupported("virStoragePoolLookupByTargetPath", .storage) }
    public func connectGetStoragePoolCapabilities(_ args: Remote.ConnectGetStoragePoolCapabilitiesArgs, in call: any CallContext) async throws -> Remote.ConnectGetStoragePoolCapabilitiesRet { throw VirtError.unsupported("virConnectGetStoragePoolCapabilities", .storage) }
}
