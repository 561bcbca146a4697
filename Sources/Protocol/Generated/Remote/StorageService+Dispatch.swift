// SPDX-License-Identifier: Apache-2.0
// Written by xdrgen from protocol/remote.x. Do not edit: edit that file and run `make generate`.
// swift-format-ignore-file
import XDR

private typealias MadeFor = GeneratedCodeVersion1

/// Decode, call, reply: one function per procedure.
enum StorageServiceDispatch {
    static func connectNumOfStoragePools(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        let service = services.storage
        return Task.immediate { do { call.reply(try await service.connectNumOfStoragePools(in: call)) } catch { call.fail(error) } }
    }
    static func connectListStoragePools(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.ConnectListStoragePoolsArgs(from: &reader)
        let service = services.storage
        return Task.immediate { do { call.reply(try await service.connectListStoragePools(args, in: call)) } catch { call.fail(error) } }
    }
    static func connectNumOfDefinedStoragePools(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        let service = services.storage
        return Task.immediate { do { call.reply(try await service.connectNumOfDefinedStoragePools(in: call)) } catch { call.fail(error) } }
    }
    static func connectListDefinedStoragePools(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.ConnectListDefinedStoragePoolsArgs(from: &reader)
        let service = services.storage
        return Task.immediate { do { call.reply(try await service.connectListDefinedStoragePools(args, in: call)) } catch { call.fail(error) } }
    }
    static func connectFindStoragePoolSources(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.ConnectFindStoragePoolSourcesArgs(from: &reader)
        let service = services.storage
        return Task.immediate { do { call.reply(try await service.connectFindStoragePoolSources(args, in: call)) } catch { call.fail(error) } }
    }
    static func storagePoolCreateXML(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.StoragePoolCreateXMLArgs(from: &reader)
        let service = services.storage
        return Task.immediate { do { call.reply(try await service.storagePoolCreateXML(args, in: call)) } catch { call.fail(error) } }
    }
    static func storagePoolDefineXML(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.StoragePoolDefineXMLArgs(from: &reader)
        let service = services.storage
        return Task.immediate { do { call.reply(try await service.storagePoolDefineXML(args, in: call)) } catch { call.fail(error) } }
    }
    static func storagePoolCreate(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.StoragePoolCreateArgs(from: &reader)
        let service = services.storage
        return Task.immediate { do { try await service.storagePoolCreate(args, in: call); call.replyEmpty() } catch { call.fail(error) } }
    }
    static func storagePoolBuild(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.StoragePoolBuildArgs(from: &reader)
        let service = services.storage
        return Task.immediate { do { try await service.storagePoolBuild(args, in: call); call.replyEmpty() } catch { call.fail(error) } }
    }
    static func storagePoolDestroy(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.StoragePoolDestroyArgs(from: &reader)
        let service = services.storage
        return Task.immediate { do { try await service.storagePoolDestroy(args, in: call); call.replyEmpty() } catch { call.fail(error) } }
    }
    static func storagePoolDelete(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.StoragePoolDeleteArgs(from: &reader)
        let service = services.storage
        return Task.immediate { do { try await service.storagePoolDelete(args, in: call); call.replyEmpty() } catch { call.fail(error) } }
    }
    static func storagePoolUndefine(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.StoragePoolUndefineArgs(from: &reader)
        let service = services.storage
        return Task.immediate { do { try await service.storagePoolUndefine(args, in: call); call.replyEmpty() } catch { call.fail(error) } }
    }
    static func storagePoolRefresh(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.StoragePoolRefreshArgs(from: &reader)
        let service = services.storage
        return Task.immediate { do { try await service.storagePoolRefresh(args, in: call); call.replyEmpty() } catch { call.fail(error) } }
    }
    static func storagePoolLookupByName(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.StoragePoolLookupByNameArgs(from: &reader)
        let service = services.storage
        return Task.immediate { do { call.reply(try await service.storagePoolLookupByName(args, in: call)) } catch { call.fail(error) } }
    }
    static func storagePoolLookupByUUID(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.StoragePoolLookupByUUIDArgs(from: &reader)
        let service = services.storage
        return Task.immediate { do { call.reply(try await service.storagePoolLookupByUUID(args, in: call)) } catch { call.fail(error) } }
    }
    static func storagePoolLookupByVolume(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.StoragePoolLookupByVolumeArgs(from: &reader)
        let service = services.storage
        return Task.immediate { do { call.reply(try await service.storagePoolLookupByVolume(args, in: call)) } catch { call.fail(error) } }
    }
    static func storagePoolGetInfo(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.StoragePoolGetInfoArgs(from: &reader)
        let service = services.storage
        return Task.immediate { do { call.reply(try await service.storagePoolGetInfo(args, in: call)) } catch { call.fail(error) } }
    }
    static func storagePoolGetXMLDesc(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.StoragePoolGetXMLDescArgs(from: &reader)
        let service = services.storage
        return Task.immediate { do { call.reply(try await service.storagePoolGetXMLDesc(args, in: call)) } catch { call.fail(error) } }
    }
    static func storagePoolGetAutostart(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.StoragePoolGetAutostartArgs(from: &reader)
        let service = services.storage
        return Task.immediate { do { call.reply(try await service.storagePoolGetAutostart(args, in: call)) } catch { call.fail(error) } }
    }
    static func storagePoolSetAutostart(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.StoragePoolSetAutostartArgs(from: &reader)
        let service = services.storage
        return Task.immediate { do { try await service.storagePoolSetAutostart(args, in: call); call.replyEmpty() } catch { call.fail(error) } }
    }
    static func storagePoolNumOfVolumes(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.StoragePoolNumOfVolumesArgs(from: &reader)
        let service = services.storage
        return Task.immediate { do { call.reply(try await service.storagePoolNumOfVolumes(args, in: call)) } catch { call.fail(error) } }
    }
    static func storagePoolListVolumes(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.StoragePoolListVolumesArgs(from: &reader)
        let service = services.storage
        return Task.immediate { do { call.reply(try await service.storagePoolListVolumes(args, in: call)) } catch { call.fail(error) } }
    }
    static func storageVolCreateXML(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.StorageVolCreateXMLArgs(from: &reader)
        let service = services.storage
        return Task.immediate { do { call.reply(try await service.storageVolCreateXML(args, in: call)) } catch { call.fail(error) } }
    }
    static func storageVolDelete(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.StorageVolDeleteArgs(from: &reader)
        let service = services.storage
        return Task.immediate { do { try await service.storageVolDelete(args, in: call); call.replyEmpty() } catch { call.fail(error) } }
    }
    static func storageVolLookupByName(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.StorageVolLookupByNameArgs(from: &reader)
        let service = services.storage
        return Task.immediate { do { call.reply(try await service.storageVolLookupByName(args, in: call)) } catch { call.fail(error) } }
    }
    static func storageVolLookupByKey(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.StorageVolLookupByKeyArgs(from: &reader)
        let service = services.storage
        return Task.immediate { do { call.reply(try await service.storageVolLookupByKey(args, in: call)) } catch { call.fail(error) } }
    }
    static func storageVolLookupByPath(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.StorageVolLookupByPathArgs(from: &reader)
        let service = services.storage
        return Task.immediate { do { call.reply(try await service.storageVolLookupByPath(args, in: call)) } catch { call.fail(error) } }
    }
    static func storageVolGetInfo(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.StorageVolGetInfoArgs(from: &reader)
        let service = services.storage
        return Task.immediate { do { call.reply(try await service.storageVolGetInfo(args, in: call)) } catch { call.fail(error) } }
    }
    static func storageVolGetXMLDesc(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.StorageVolGetXMLDescArgs(from: &reader)
        let service = services.storage
        return Task.immediate { do { call.reply(try await service.storageVolGetXMLDesc(args, in: call)) } catch { call.fail(error) } }
    }
    static func storageVolGetPath(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.StorageVolGetPathArgs(from: &reader)
        let service = services.storage
        return Task.immediate { do { call.reply(try await service.storageVolGetPath(args, in: call)) } catch { call.fail(error) } }
    }
    static func storageVolCreateXMLFrom(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.StorageVolCreateXMLFromArgs(from: &reader)
        let service = services.storage
        return Task.immediate { do { call.reply(try await service.storageVolCreateXMLFrom(args, in: call)) } catch { call.fail(error) } }
    }
    static func storagePoolIsActive(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.StoragePoolIsActiveArgs(from: &reader)
        let service = services.storage
        return Task.immediate { do { call.reply(try await service.storagePoolIsActive(args, in: call)) } catch { call.fail(error) } }
    }
    static func storagePoolIsPersistent(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.StoragePoolIsPersistentArgs(from: &reader)
        let service = services.storage
        return Task.immediate { do { call.reply(try await service.storagePoolIsPersistent(args, in: call)) } catch { call.fail(error) } }
    }
    static func storageVolWipe(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.StorageVolWipeArgs(from: &reader)
        let service = services.storage
        return Task.immediate { do { try await service.storageVolWipe(args, in: call); call.replyEmpty() } catch { call.fail(error) } }
    }
    static func storageVolUpload(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.StorageVolUploadArgs(from: &reader)
        let service = services.storage
        return Task.immediate { do { try await service.storageVolUpload(args, in: call); call.replyEmpty() } catch { call.fail(error) } }
    }
    static func storageVolDownload(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.StorageVolDownloadArgs(from: &reader)
        let service = services.storage
        return Task.immediate { do { try await service.storageVolDownload(args, in: call); call.replyEmpty() } catch { call.fail(error) } }
    }
    static func storageVolWipePattern(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.StorageVolWipePatternArgs(from: &reader)
        let service = services.storage
        return Task.immediate { do { try await service.storageVolWipePattern(args, in: call); call.replyEmpty() } catch { call.fail(error) } }
    }
    static func storageVolResize(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.StorageVolResizeArgs(from: &reader)
        let service = services.storage
        return Task.immediate { do { try await service.storageVolResize(args, in: call); call.replyEmpty() } catch { call.fail(error) } }
    }
    static func connectListAllStoragePools(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.ConnectListAllStoragePoolsArgs(from: &reader)
        let service = services.storage
        return Task.immediate { do { call.reply(try await service.connectListAllStoragePools(args, in: call)) } catch { call.fail(error) } }
    }
    static func storagePoolListAllVolumes(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.StoragePoolListAllVolumesArgs(from: &reader)
        let service = services.storage
        return Task.immediate { do { call.reply(try await service.storagePoolListAllVolumes(args, in: call)) } catch { call.fail(error) } }
    }
    static func connectStoragePoolEventRegisterAny(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.ConnectStoragePoolEventRegisterAnyArgs(from: &reader)
        let service = services.storage
        return Task.immediate { do { call.reply(try await service.connectStoragePoolEventRegisterAny(args, in: call)) } catch { call.fail(error) } }
    }
    static func connectStoragePoolEventDeregisterAny(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.ConnectStoragePoolEventDeregisterAnyArgs(from: &reader)
        let service = services.storage
        return Task.immediate { do { try await service.connectStoragePoolEventDeregisterAny(args, in: call); call.replyEmpty() } catch { call.fail(error) } }
    }
    static func storageVolGetInfoFlags(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.StorageVolGetInfoFlagsArgs(from: &reader)
        let service = services.storage
        return Task.immediate { do { call.reply(try await service.storageVolGetInfoFlags(args, in: call)) } catch { call.fail(error) } }
    }
    static func storagePoolLookupByTargetPath(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.StoragePoolLookupByTargetPathArgs(from: &reader)
        let service = services.storage
        return Task.immediate { do { call.reply(try await service.storagePoolLookupByTargetPath(args, in: call)) } catch { call.fail(error) } }
    }
    static func connectGetStoragePoolCapabilities(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.ConnectGetStoragePoolCapabilitiesArgs(from: &reader)
        let service = services.storage
        return Task.immediate { do { call.reply(try await service.connectGetStoragePoolCapabilities(args, in: call)) } catch { call.fail(error) } }
    }

    @_optimize(none)  // Long, and runs once.
    static func add(to table: inout DispatchTable) {
        table.add(Remote.Procedure.connectNumOfStoragePools.knownInfo, connectNumOfStoragePools)
        table.add(Remote.Procedure.connectListStoragePools.knownInfo, connectListStoragePools)
        table.add(Remote.Procedure.connectNumOfDefinedStoragePools.knownInfo, connectNumOfDefinedStoragePools)
        table.add(Remote.Procedure.connectListDefinedStoragePools.knownInfo, connectListDefinedStoragePools)
        table.add(Remote.Procedure.connectFindStoragePoolSources.knownInfo, connectFindStoragePoolSources)
        table.add(Remote.Procedure.storagePoolCreateXML.knownInfo, storagePoolCreateXML)
        table.add(Remote.Procedure.storagePoolDefineXML.knownInfo, storagePoolDefineXML)
        table.add(Remote.Procedure.storagePoolCreate.knownInfo, storagePoolCreate)
        table.add(Remote.Procedure.storagePoolBuild.knownInfo, storagePoolBuild)
        table.add(Remote.Procedure.storagePoolDestroy.knownInfo, storagePoolDestroy)
        table.add(Remote.Procedure.storagePoolDelete.knownInfo, storagePoolDelete)
        table.add(Remote.Procedure.storagePoolUndefine.knownInfo, storagePoolUndefine)
        table.add(Remote.Procedure.storagePoolRefresh.knownInfo, storagePoolRefresh)
        table.add(Remote.Procedure.storagePoolLookupByName.knownInfo, storagePoolLookupByName)
        table.add(Remote.Procedure.storagePoolLookupByUUID.knownInfo, storagePoolLookupByUUID)
        table.add(Remote.Procedure.storagePoolLookupByVolume.knownInfo, storagePoolLookupByVolume)
        table.add(Remote.Procedure.storagePoolGetInfo.knownInfo, storagePoolGetInfo)
        table.add(Remote.Procedure.storagePoolGetXMLDesc.knownInfo, storagePoolGetXMLDesc)
        table.add(Remote.Procedure.storagePoolGetAutostart.knownInfo, storagePoolGetAutostart)
        table.add(Remote.Procedure.storagePoolSetAutostart.knownInfo, storagePoolSetAutostart)
        table.add(Remote.Procedure.storagePoolNumOfVolumes.knownInfo, storagePoolNumOfVolumes)
        table.add(Remote.Procedure.storagePoolListVolumes.knownInfo, storagePoolListVolumes)
        table.add(Remote.Procedure.storageVolCreateXML.knownInfo, storageVolCreateXML)
        table.add(Remote.Procedure.storageVolDelete.knownInfo, storageVolDelete)
        table.add(Remote.Procedure.storageVolLookupByName.knownInfo, storageVolLookupByName)
        table.add(Remote.Procedure.storageVolLookupByKey.knownInfo, storageVolLookupByKey)
        table.add(Remote.Procedure.storageVolLookupByPath.knownInfo, storageVolLookupByPath)
        table.add(Remote.Procedure.storageVolGetInfo.knownInfo, storageVolGetInfo)
        table.add(Remote.Procedure.storageVolGetXMLDesc.knownInfo, storageVolGetXMLDesc)
        table.add(Remote.Procedure.storageVolGetPath.knownInfo, storageVolGetPath)
        table.add(Remote.Procedure.storageVolCreateXMLFrom.knownInfo, storageVolCreateXMLFrom)
        table.add(Remote.Procedure.storagePoolIsActive.knownInfo, storagePoolIsActive)
        table.add(Remote.Procedure.storagePoolIsPersistent.knownInfo, storagePoolIsPersistent)
        table.add(Remote.Procedure.storageVolWipe.knownInfo, storageVolWipe)
        table.add(Remote.Procedure.storageVolUpload.knownInfo, storageVolUpload)
        table.add(Remote.Procedure.storageVolDownload.knownInfo, storageVolDownload)
        table.add(Remote.Procedure.storageVolWipePattern.knownInfo, storageVolWipePattern)
        table.add(Remote.Procedure.storageVolResize.knownInfo, storageVolResize)
        table.add(Remote.Procedure.connectListAllStoragePools.knownInfo, connectListAllStoragePools)
        table.add(Remote.Procedure.storagePoolListAllVolumes.knownInfo, storagePoolListAllVolumes)
        table.add(Remote.Procedure.connectStoragePoolEventRegisterAny.knownInfo, connectStoragePoolEventRegisterAny)
        table.add(Remote.Procedure.connectStoragePoolEventDeregisterAny.knownInfo, connectStoragePoolEventDeregisterAny)
        table.add(Remote.Procedure.storageVolGetInfoFlags.knownInfo, storageVolGetInfoFlags)
        table.add(Remote.Procedure.storagePoolLookupByTargetPath.knownInfo, storagePoolLookupByTargetPath)
        table.add(Remote.Procedure.connectGetStoragePoolCapabilities.knownInfo, connectGetStoragePoolCapabilities)
    }
}
