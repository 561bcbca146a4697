// SPDX-License-Identifier: Apache-2.0
// Written by xdrgen from protocol/remote.x. Do not edit: edit that file and run `make generate`.
// swift-format-ignore-file
import XDR

private typealias MadeFor = GeneratedCodeVersion1

/// What access rules have to know of a call: one function per procedure.
enum RemoteAccess {
    static func connectOpen(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.ConnectOpenArgs(from: &reader)
        var known = AccessArguments()
        known.add("name", args.name); known.add("flags", args.flags)
        return known
    }
    static func connectGetMaxVCPUs(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.ConnectGetMaxVCPUsArgs(from: &reader)
        var known = AccessArguments()
        known.add("type", args.type)
        return known
    }
    static func domainAttachDevice(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.DomainAttachDeviceArgs(from: &reader)
        var known = AccessArguments()
        known.add("dom", args.dom); known.add("xml", args.xml)
        return known
    }
    static func domainCreate(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.DomainCreateArgs(from: &reader)
        var known = AccessArguments()
        known.add("dom", args.dom)
        return known
    }
    static func domainCreateXML(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.DomainCreateXMLArgs(from: &reader)
        var known = AccessArguments()
        known.add("xmlDesc", args.xmlDesc); known.add("flags", args.flags)
        return known
    }
    static func domainDefineXML(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.DomainDefineXMLArgs(from: &reader)
        var known = AccessArguments()
        known.add("xml", args.xml)
        return known
    }
    static func domainDestroy(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.DomainDestroyArgs(from: &reader)
        var known = AccessArguments()
        known.add("dom", args.dom)
        return known
    }
    static func domainDetachDevice(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.DomainDetachDeviceArgs(from: &reader)
        var known = AccessArguments()
        known.add("dom", args.dom); known.add("xml", args.xml)
        return known
    }
    static func domainGetXMLDesc(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.DomainGetXMLDescArgs(from: &reader)
        var known = AccessArguments()
        known.add("dom", args.dom); known.add("flags", args.flags)
        return known
    }
    static func domainGetAutostart(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.DomainGetAutostartArgs(from: &reader)
        var known = AccessArguments()
        known.add("dom", args.dom)
        return known
    }
    static func domainGetInfo(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.DomainGetInfoArgs(from: &reader)
        var known = AccessArguments()
        known.add("dom", args.dom)
        return known
    }
    static func domainGetMaxMemory(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.DomainGetMaxMemoryArgs(from: &reader)
        var known = AccessArguments()
        known.add("dom", args.dom)
        return known
    }
    static func domainGetMaxVCPUs(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.DomainGetMaxVCPUsArgs(from: &reader)
        var known = AccessArguments()
        known.add("dom", args.dom)
        return known
    }
    static func domainGetOSType(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.DomainGetOSTypeArgs(from: &reader)
        var known = AccessArguments()
        known.add("dom", args.dom)
        return known
    }
    static func domainGetVCPUs(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.DomainGetVCPUsArgs(from: &reader)
        var known = AccessArguments()
        known.add("dom", args.dom); known.add("maxinfo", args.maxinfo); known.add("maplen", args.maplen)
        return known
    }
    static func connectListDefinedDomains(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.ConnectListDefinedDomainsArgs(from: &reader)
        var known = AccessArguments()
        known.add("maxnames", args.maxnames)
        return known
    }
    static func domainLookupByID(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.DomainLookupByIDArgs(from: &reader)
        var known = AccessArguments()
        known.add("id", args.id)
        return known
    }
    static func domainLookupByName(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.DomainLookupByNameArgs(from: &reader)
        var known = AccessArguments()
        known.add("name", args.name)
        return known
    }
    static func domainLookupByUUID(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.DomainLookupByUUIDArgs(from: &reader)
        var known = AccessArguments()
        known.add("uuid", args.uuid)
        return known
    }
    static func domainPinVCPU(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.DomainPinVCPUArgs(from: &reader)
        var known = AccessArguments()
        known.add("dom", args.dom); known.add("vcpu", args.vcpu)
        return known
    }
    static func domainReboot(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.DomainRebootArgs(from: &reader)
        var known = AccessArguments()
        known.add("dom", args.dom); known.add("flags", args.flags)
        return known
    }
    static func domainResume(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.DomainResumeArgs(from: &reader)
        var known = AccessArguments()
        known.add("dom", args.dom)
        return known
    }
    static func domainSetAutostart(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.DomainSetAutostartArgs(from: &reader)
        var known = AccessArguments()
        known.add("dom", args.dom); known.add("autostart", args.autostart)
        return known
    }
    static func domainSetMaxMemory(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.DomainSetMaxMemoryArgs(from: &reader)
        var known = AccessArguments()
        known.add("dom", args.dom)
        return known
    }
    static func domainSetMemory(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.DomainSetMemoryArgs(from: &reader)
        var known = AccessArguments()
        known.add("dom", args.dom)
        return known
    }
    static func domainSetVCPUs(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.DomainSetVCPUsArgs(from: &reader)
        var known = AccessArguments()
        known.add("dom", args.dom); known.add("nvcpus", args.nvcpus)
        return known
    }
    static func domainShutdown(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.DomainShutdownArgs(from: &reader)
        var known = AccessArguments()
        known.add("dom", args.dom)
        return known
    }
    static func domainSuspend(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.DomainSuspendArgs(from: &reader)
        var known = AccessArguments()
        known.add("dom", args.dom)
        return known
    }
    static func domainUndefine(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.DomainUndefineArgs(from: &reader)
        var known = AccessArguments()
        known.add("dom", args.dom)
        return known
    }
    static func connectListDefinedNetworks(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.ConnectListDefinedNetworksArgs(from: &reader)
        var known = AccessArguments()
        known.add("maxnames", args.maxnames)
        return known
    }
    static func connectListDomains(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.ConnectListDomainsArgs(from: &reader)
        var known = AccessArguments()
        known.add("maxids", args.maxids)
        return known
    }
    static func connectListNetworks(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.ConnectListNetworksArgs(from: &reader)
        var known = AccessArguments()
        known.add("maxnames", args.maxnames)
        return known
    }
    static func networkCreate(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.NetworkCreateArgs(from: &reader)
        var known = AccessArguments()
        known.add("net", args.net)
        return known
    }
    static func networkCreateXML(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.NetworkCreateXMLArgs(from: &reader)
        var known = AccessArguments()
        known.add("xml", args.xml)
        return known
    }
    static func networkDefineXML(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.NetworkDefineXMLArgs(from: &reader)
        var known = AccessArguments()
        known.add("xml", args.xml)
        return known
    }
    static func networkDestroy(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.NetworkDestroyArgs(from: &reader)
        var known = AccessArguments()
        known.add("net", args.net)
        return known
    }
    static func networkGetXMLDesc(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.NetworkGetXMLDescArgs(from: &reader)
        var known = AccessArguments()
        known.add("net", args.net); known.add("flags", args.flags)
        return known
    }
    static func networkGetAutostart(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.NetworkGetAutostartArgs(from: &reader)
        var known = AccessArguments()
        known.add("net", args.net)
        return known
    }
    static func networkGetBridgeName(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.NetworkGetBridgeNameArgs(from: &reader)
        var known = AccessArguments()
        known.add("net", args.net)
        return known
    }
    static func networkLookupByName(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.NetworkLookupByNameArgs(from: &reader)
        var known = AccessArguments()
        known.add("name", args.name)
        return known
    }
    static func networkLookupByUUID(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.NetworkLookupByUUIDArgs(from: &reader)
        var known = AccessArguments()
        known.add("uuid", args.uuid)
        return known
    }
    static func networkSetAutostart(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.NetworkSetAutostartArgs(from: &reader)
        var known = AccessArguments()
        known.add("net", args.net); known.add("autostart", args.autostart)
        return known
    }
    static func networkUndefine(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.NetworkUndefineArgs(from: &reader)
        var known = AccessArguments()
        known.add("net", args.net)
        return known
    }
    static func domainCoreDump(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.DomainCoreDumpArgs(from: &reader)
        var known = AccessArguments()
        known.add("dom", args.dom); known.add("to", args.to); known.add("flags", args.flags)
        return known
    }
    static func domainRestore(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.DomainRestoreArgs(from: &reader)
        var known = AccessArguments()
        known.add("from", args.from)
        return known
    }
    static func domainSave(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.DomainSaveArgs(from: &reader)
        var known = AccessArguments()
        known.add("dom", args.dom); known.add("to", args.to)
        return known
    }
    static func domainGetSchedulerType(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.DomainGetSchedulerTypeArgs(from: &reader)
        var known = AccessArguments()
        known.add("dom", args.dom)
        return known
    }
    static func domainGetSchedulerParameters(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.DomainGetSchedulerParametersArgs(from: &reader)
        var known = AccessArguments()
        known.add("dom", args.dom); known.add("nparams", args.nparams)
        return known
    }
    static func domainSetSchedulerParameters(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.DomainSetSchedulerParametersArgs(from: &reader)
        var known = AccessArguments()
        known.add("dom", args.dom)
        return known
    }
    static func connectSupportsFeature(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.ConnectSupportsFeatureArgs(from: &reader)
        var known = AccessArguments()
        known.add("feature", args.feature)
        return known
    }
    static func domainMigratePrepare(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.DomainMigratePrepareArgs(from: &reader)
        var known = AccessArguments()
        known.add("uriIn", args.uriIn); known.add("dname", args.dname)
        return known
    }
    static func domainMigratePerform(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.DomainMigratePerformArgs(from: &reader)
        var known = AccessArguments()
        known.add("dom", args.dom); known.add("uri", args.uri); known.add("dname", args.dname)
        return known
    }
    static func domainMigrateFinish(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.DomainMigrateFinishArgs(from: &reader)
        var known = AccessArguments()
        known.add("dname", args.dname); known.add("uri", args.uri)
        return known
    }
    static func domainBlockStats(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.DomainBlockStatsArgs(from: &reader)
        var known = AccessArguments()
        known.add("dom", args.dom); known.add("path", args.path)
        return known
    }
    static func domainInterfaceStats(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.DomainInterfaceStatsArgs(from: &reader)
        var known = AccessArguments()
        known.add("dom", args.dom); known.add("device", args.device)
        return known
    }
    static func connectListStoragePools(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.ConnectListStoragePoolsArgs(from: &reader)
        var known = AccessArguments()
        known.add("maxnames", args.maxnames)
        return known
    }
    static func connectListDefinedStoragePools(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.ConnectListDefinedStoragePoolsArgs(from: &reader)
        var known = AccessArguments()
        known.add("maxnames", args.maxnames)
        return known
    }
    static func connectFindStoragePoolSources(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.ConnectFindStoragePoolSourcesArgs(from: &reader)
        var known = AccessArguments()
        known.add("type", args.type); known.add("srcSpec", args.srcSpec); known.add("flags", args.flags)
        return known
    }
    static func storagePoolCreateXML(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.StoragePoolCreateXMLArgs(from: &reader)
        var known = AccessArguments()
        known.add("xml", args.xml); known.add("flags", args.flags)
        return known
    }
    static func storagePoolDefineXML(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.StoragePoolDefineXMLArgs(from: &reader)
        var known = AccessArguments()
        known.add("xml", args.xml); known.add("flags", args.flags)
        return known
    }
    static func storagePoolCreate(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.StoragePoolCreateArgs(from: &reader)
        var known = AccessArguments()
        known.add("pool", args.pool); known.add("flags", args.flags)
        return known
    }
    static func storagePoolBuild(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.StoragePoolBuildArgs(from: &reader)
        var known = AccessArguments()
        known.add("pool", args.pool); known.add("flags", args.flags)
        return known
    }
    static func storagePoolDestroy(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.StoragePoolDestroyArgs(from: &reader)
        var known = AccessArguments()
        known.add("pool", args.pool)
        return known
    }
    static func storagePoolDelete(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.StoragePoolDeleteArgs(from: &reader)
        var known = AccessArguments()
        known.add("pool", args.pool); known.add("flags", args.flags)
        return known
    }
    static func storagePoolUndefine(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.StoragePoolUndefineArgs(from: &reader)
        var known = AccessArguments()
        known.add("pool", args.pool)
        return known
    }
    static func storagePoolRefresh(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.StoragePoolRefreshArgs(from: &reader)
        var known = AccessArguments()
        known.add("pool", args.pool); known.add("flags", args.flags)
        return known
    }
    static func storagePoolLookupByName(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.StoragePoolLookupByNameArgs(from: &reader)
        var known = AccessArguments()
        known.add("name", args.name)
        return known
    }
    static func storagePoolLookupByUUID(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.StoragePoolLookupByUUIDArgs(from: &reader)
        var known = AccessArguments()
        known.add("uuid", args.uuid)
        return known
    }
    static func storagePoolLookupByVolume(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.StoragePoolLookupByVolumeArgs(from: &reader)
        var known = AccessArguments()
        known.add("vol", args.vol)
        return known
    }
    static func storagePoolGetInfo(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.StoragePoolGetInfoArgs(from: &reader)
        var known = AccessArguments()
        known.add("pool", args.pool)
        return known
    }
    static func storagePoolGetXMLDesc(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.StoragePoolGetXMLDescArgs(from: &reader)
        var known = AccessArguments()
        known.add("pool", args.pool); known.add("flags", args.flags)
        return known
    }
    static func storagePoolGetAutostart(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.StoragePoolGetAutostartArgs(from: &reader)
        var known = AccessArguments()
        known.add("pool", args.pool)
        return known
    }
    static func storagePoolSetAutostart(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.StoragePoolSetAutostartArgs(from: &reader)
        var known = AccessArguments()
        known.add("pool", args.pool); known.add("autostart", args.autostart)
        return known
    }
    static func storagePoolNumOfVolumes(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.StoragePoolNumOfVolumesArgs(from: &reader)
        var known = AccessArguments()
        known.add("pool", args.pool)
        return known
    }
    static func storagePoolListVolumes(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.StoragePoolListVolumesArgs(from: &reader)
        var known = AccessArguments()
        known.add("pool", args.pool); known.add("maxnames", args.maxnames)
        return known
    }
    static func storageVolCreateXML(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.StorageVolCreateXMLArgs(from: &reader)
        var known = AccessArguments()
        known.add("pool", args.pool); known.add("xml", args.xml); known.add("flags", args.flags)
        return known
    }
    static func storageVolDelete(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.StorageVolDeleteArgs(from: &reader)
        var known = AccessArguments()
        known.add("vol", args.vol); known.add("flags", args.flags)
        return known
    }
    static func storageVolLookupByName(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.StorageVolLookupByNameArgs(from: &reader)
        var known = AccessArguments()
        known.add("pool", args.pool); known.add("name", args.name)
        return known
    }
    static func storageVolLookupByKey(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.StorageVolLookupByKeyArgs(from: &reader)
        var known = AccessArguments()
        known.add("key", args.key)
        return known
    }
    static func storageVolLookupByPath(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.StorageVolLookupByPathArgs(from: &reader)
        var known = AccessArguments()
        known.add("path", args.path)
        return known
    }
    static func storageVolGetInfo(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.StorageVolGetInfoArgs(from: &reader)
        var known = AccessArguments()
        known.add("vol", args.vol)
        return known
    }
    static func storageVolGetXMLDesc(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.StorageVolGetXMLDescArgs(from: &reader)
        var known = AccessArguments()
        known.add("vol", args.vol); known.add("flags", args.flags)
        return known
    }
    static func storageVolGetPath(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.StorageVolGetPathArgs(from: &reader)
        var known = AccessArguments()
        known.add("vol", args.vol)
        return known
    }
    static func nodeGetCellsFreeMemory(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.NodeGetCellsFreeMemoryArgs(from: &reader)
        var known = AccessArguments()
        known.add("startCell", args.startCell); known.add("maxcells", args.maxcells)
        return known
    }
    static func domainBlockPeek(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.DomainBlockPeekArgs(from: &reader)
        var known = AccessArguments()
        known.add("dom", args.dom); known.add("path", args.path); known.add("size", args.size); known.add("flags", args.flags)
        return known
    }
    static func domainMemoryPeek(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.DomainMemoryPeekArgs(from: &reader)
        var known = AccessArguments()
        known.add("dom", args.dom); known.add("size", args.size); known.add("flags", args.flags)
        return known
    }
    static func domainMigratePrepare2(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.DomainMigratePrepare2Args(from: &reader)
        var known = AccessArguments()
        known.add("uriIn", args.uriIn); known.add("dname", args.dname); known.add("domXML", args.domXML)
        return known
    }
    static func domainMigrateFinish2(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.DomainMigrateFinish2Args(from: &reader)
        var known = AccessArguments()
        known.add("dname", args.dname); known.add("uri", args.uri); known.add("retcode", args.retcode)
        return known
    }
    static func nodeNumOfDevices(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.NodeNumOfDevicesArgs(from: &reader)
        var known = AccessArguments()
        known.add("cap", args.cap); known.add("flags", args.flags)
        return known
    }
    static func nodeListDevices(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.NodeListDevicesArgs(from: &reader)
        var known = AccessArguments()
        known.add("cap", args.cap); known.add("maxnames", args.maxnames); known.add("flags", args.flags)
        return known
    }
    static func nodeDeviceLookupByName(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.NodeDeviceLookupByNameArgs(from: &reader)
        var known = AccessArguments()
        known.add("name", args.name)
        return known
    }
    static func nodeDeviceGetXMLDesc(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.NodeDeviceGetXMLDescArgs(from: &reader)
        var known = AccessArguments()
        known.add("name", args.name); known.add("flags", args.flags)
        return known
    }
    static func nodeDeviceGetParent(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.NodeDeviceGetParentArgs(from: &reader)
        var known = AccessArguments()
        known.add("name", args.name)
        return known
    }
    static func nodeDeviceNumOfCaps(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.NodeDeviceNumOfCapsArgs(from: &reader)
        var known = AccessArguments()
        known.add("name", args.name)
        return known
    }
    static func nodeDeviceListCaps(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.NodeDeviceListCapsArgs(from: &reader)
        var known = AccessArguments()
        known.add("name", args.name); known.add("maxnames", args.maxnames)
        return known
    }
    static func nodeDeviceDettach(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.NodeDeviceDettachArgs(from: &reader)
        var known = AccessArguments()
        known.add("name", args.name)
        return known
    }
    static func nodeDeviceReAttach(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.NodeDeviceReAttachArgs(from: &reader)
        var known = AccessArguments()
        known.add("name", args.name)
        return known
    }
    static func nodeDeviceReset(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.NodeDeviceResetArgs(from: &reader)
        var known = AccessArguments()
        known.add("name", args.name)
        return known
    }
    static func domainGetSecurityLabel(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.DomainGetSecurityLabelArgs(from: &reader)
        var known = AccessArguments()
        known.add("dom", args.dom)
        return known
    }
    static func nodeDeviceCreateXML(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.NodeDeviceCreateXMLArgs(from: &reader)
        var known = AccessArguments()
        known.add("xmlDesc", args.xmlDesc); known.add("flags", args.flags)
        return known
    }
    static func nodeDeviceDestroy(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.NodeDeviceDestroyArgs(from: &reader)
        var known = AccessArguments()
        known.add("name", args.name)
        return known
    }
    static func storageVolCreateXMLFrom(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.StorageVolCreateXMLFromArgs(from: &reader)
        var known = AccessArguments()
        known.add("pool", args.pool); known.add("xml", args.xml); known.add("clonevol", args.clonevol); known.add("flags", args.flags)
        return known
    }
    static func connectListInterfaces(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.ConnectListInterfacesArgs(from: &reader)
        var known = AccessArguments()
        known.add("maxnames", args.maxnames)
        return known
    }
    static func interfaceLookupByName(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.InterfaceLookupByNameArgs(from: &reader)
        var known = AccessArguments()
        known.add("name", args.name)
        return known
    }
    static func interfaceLookupByMACString(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.InterfaceLookupByMACStringArgs(from: &reader)
        var known = AccessArguments()
        known.add("mac", args.mac)
        return known
    }
    static func interfaceGetXMLDesc(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.InterfaceGetXMLDescArgs(from: &reader)
        var known = AccessArguments()
        known.add("iface", args.iface); known.add("flags", args.flags)
        return known
    }
    static func interfaceDefineXML(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.InterfaceDefineXMLArgs(from: &reader)
        var known = AccessArguments()
        known.add("xml", args.xml); known.add("flags", args.flags)
        return known
    }
    static func interfaceUndefine(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.InterfaceUndefineArgs(from: &reader)
        var known = AccessArguments()
        known.add("iface", args.iface)
        return known
    }
    static func interfaceCreate(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.InterfaceCreateArgs(from: &reader)
        var known = AccessArguments()
        known.add("iface", args.iface); known.add("flags", args.flags)
        return known
    }
    static func interfaceDestroy(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.InterfaceDestroyArgs(from: &reader)
        var known = AccessArguments()
        known.add("iface", args.iface); known.add("flags", args.flags)
        return known
    }
    static func connectDomainXMLFromNative(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.ConnectDomainXMLFromNativeArgs(from: &reader)
        var known = AccessArguments()
        known.add("nativeFormat", args.nativeFormat); known.add("nativeConfig", args.nativeConfig); known.add("flags", args.flags)
        return known
    }
    static func connectDomainXMLToNative(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.ConnectDomainXMLToNativeArgs(from: &reader)
        var known = AccessArguments()
        known.add("nativeFormat", args.nativeFormat); known.add("domainXml", args.domainXml); known.add("flags", args.flags)
        return known
    }
    static func connectListDefinedInterfaces(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.ConnectListDefinedInterfacesArgs(from: &reader)
        var known = AccessArguments()
        known.add("maxnames", args.maxnames)
        return known
    }
    static func connectListSecrets(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.ConnectListSecretsArgs(from: &reader)
        var known = AccessArguments()
        known.add("maxuuids", args.maxuuids)
        return known
    }
    static func secretLookupByUUID(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.SecretLookupByUUIDArgs(from: &reader)
        var known = AccessArguments()
        known.add("uuid", args.uuid)
        return known
    }
    static func secretDefineXML(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.SecretDefineXMLArgs(from: &reader)
        var known = AccessArguments()
        known.add("xml", args.xml); known.add("flags", args.flags)
        return known
    }
    static func secretGetXMLDesc(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.SecretGetXMLDescArgs(from: &reader)
        var known = AccessArguments()
        known.add("secret", args.secret); known.add("flags", args.flags)
        return known
    }
    static func secretSetValue(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.SecretSetValueArgs(from: &reader)
        var known = AccessArguments()
        known.add("secret", args.secret); known.add("flags", args.flags)
        return known
    }
    static func secretGetValue(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.SecretGetValueArgs(from: &reader)
        var known = AccessArguments()
        known.add("secret", args.secret); known.add("flags", args.flags)
        return known
    }
    static func secretUndefine(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.SecretUndefineArgs(from: &reader)
        var known = AccessArguments()
        known.add("secret", args.secret)
        return known
    }
    static func secretLookupByUsage(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.SecretLookupByUsageArgs(from: &reader)
        var known = AccessArguments()
        known.add("usageType", args.usageType); known.add("usageID", args.usageID)
        return known
    }
    static func domainMigratePrepareTunnel(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.DomainMigratePrepareTunnelArgs(from: &reader)
        var known = AccessArguments()
        known.add("dname", args.dname); known.add("domXML", args.domXML)
        return known
    }
    static func domainIsActive(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.DomainIsActiveArgs(from: &reader)
        var known = AccessArguments()
        known.add("dom", args.dom)
        return known
    }
    static func domainIsPersistent(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.DomainIsPersistentArgs(from: &reader)
        var known = AccessArguments()
        known.add("dom", args.dom)
        return known
    }
    static func networkIsActive(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.NetworkIsActiveArgs(from: &reader)
        var known = AccessArguments()
        known.add("net", args.net)
        return known
    }
    static func networkIsPersistent(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.NetworkIsPersistentArgs(from: &reader)
        var known = AccessArguments()
        known.add("net", args.net)
        return known
    }
    static func storagePoolIsActive(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.StoragePoolIsActiveArgs(from: &reader)
        var known = AccessArguments()
        known.add("pool", args.pool)
        return known
    }
    static func storagePoolIsPersistent(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.StoragePoolIsPersistentArgs(from: &reader)
        var known = AccessArguments()
        known.add("pool", args.pool)
        return known
    }
    static func interfaceIsActive(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.InterfaceIsActiveArgs(from: &reader)
        var known = AccessArguments()
        known.add("iface", args.iface)
        return known
    }
    static func connectCompareCPU(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.ConnectCompareCPUArgs(from: &reader)
        var known = AccessArguments()
        known.add("xml", args.xml); known.add("flags", args.flags)
        return known
    }
    static func domainMemoryStats(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.DomainMemoryStatsArgs(from: &reader)
        var known = AccessArguments()
        known.add("dom", args.dom); known.add("maxStats", args.maxStats); known.add("flags", args.flags)
        return known
    }
    static func domainAttachDeviceFlags(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.DomainAttachDeviceFlagsArgs(from: &reader)
        var known = AccessArguments()
        known.add("dom", args.dom); known.add("xml", args.xml); known.add("flags", args.flags)
        return known
    }
    static func domainDetachDeviceFlags(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.DomainDetachDeviceFlagsArgs(from: &reader)
        var known = AccessArguments()
        known.add("dom", args.dom); known.add("xml", args.xml); known.add("flags", args.flags)
        return known
    }
    static func connectBaselineCPU(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.ConnectBaselineCPUArgs(from: &reader)
        var known = AccessArguments()
        known.add("flags", args.flags)
        return known
    }
    static func domainGetJobInfo(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.DomainGetJobInfoArgs(from: &reader)
        var known = AccessArguments()
        known.add("dom", args.dom)
        return known
    }
    static func domainAbortJob(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.DomainAbortJobArgs(from: &reader)
        var known = AccessArguments()
        known.add("dom", args.dom)
        return known
    }
    static func storageVolWipe(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.StorageVolWipeArgs(from: &reader)
        var known = AccessArguments()
        known.add("vol", args.vol); known.add("flags", args.flags)
        return known
    }
    static func domainMigrateSetMaxDowntime(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.DomainMigrateSetMaxDowntimeArgs(from: &reader)
        var known = AccessArguments()
        known.add("dom", args.dom); known.add("flags", args.flags)
        return known
    }
    static func connectDomainEventRegisterAny(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.ConnectDomainEventRegisterAnyArgs(from: &reader)
        var known = AccessArguments()
        known.add("eventID", args.eventID)
        return known
    }
    static func connectDomainEventDeregisterAny(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.ConnectDomainEventDeregisterAnyArgs(from: &reader)
        var known = AccessArguments()
        known.add("eventID", args.eventID)
        return known
    }
    static func domainUpdateDeviceFlags(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.DomainUpdateDeviceFlagsArgs(from: &reader)
        var known = AccessArguments()
        known.add("dom", args.dom); known.add("xml", args.xml); known.add("flags", args.flags)
        return known
    }
    static func nwfilterLookupByName(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.NWFilterLookupByNameArgs(from: &reader)
        var known = AccessArguments()
        known.add("name", args.name)
        return known
    }
    static func nwfilterLookupByUUID(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.NWFilterLookupByUUIDArgs(from: &reader)
        var known = AccessArguments()
        known.add("uuid", args.uuid)
        return known
    }
    static func nwfilterGetXMLDesc(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.NWFilterGetXMLDescArgs(from: &reader)
        var known = AccessArguments()
        known.add("nwfilter", args.nwfilter); known.add("flags", args.flags)
        return known
    }
    static func connectListNWFilters(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.ConnectListNWFiltersArgs(from: &reader)
        var known = AccessArguments()
        known.add("maxnames", args.maxnames)
        return known
    }
    static func nwfilterDefineXML(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.NWFilterDefineXMLArgs(from: &reader)
        var known = AccessArguments()
        known.add("xml", args.xml)
        return known
    }
    static func nwfilterUndefine(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.NWFilterUndefineArgs(from: &reader)
        var known = AccessArguments()
        known.add("nwfilter", args.nwfilter)
        return known
    }
    static func domainManagedSave(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.DomainManagedSaveArgs(from: &reader)
        var known = AccessArguments()
        known.add("dom", args.dom); known.add("flags", args.flags)
        return known
    }
    static func domainHasManagedSaveImage(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.DomainHasManagedSaveImageArgs(from: &reader)
        var known = AccessArguments()
        known.add("dom", args.dom); known.add("flags", args.flags)
        return known
    }
    static func domainManagedSaveRemove(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.DomainManagedSaveRemoveArgs(from: &reader)
        var known = AccessArguments()
        known.add("dom", args.dom); known.add("flags", args.flags)
        return known
    }
    static func domainSnapshotCreateXML(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.DomainSnapshotCreateXMLArgs(from: &reader)
        var known = AccessArguments()
        known.add("dom", args.dom); known.add("xmlDesc", args.xmlDesc); known.add("flags", args.flags)
        return known
    }
    static func domainSnapshotGetXMLDesc(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.DomainSnapshotGetXMLDescArgs(from: &reader)
        var known = AccessArguments()
        known.add("snap", args.snap); known.add("flags", args.flags)
        return known
    }
    static func domainSnapshotNum(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.DomainSnapshotNumArgs(from: &reader)
        var known = AccessArguments()
        known.add("dom", args.dom); known.add("flags", args.flags)
        return known
    }
    static func domainSnapshotListNames(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.DomainSnapshotListNamesArgs(from: &reader)
        var known = AccessArguments()
        known.add("dom", args.dom); known.add("maxnames", args.maxnames); known.add("flags", args.flags)
        return known
    }
    static func domainSnapshotLookupByName(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.DomainSnapshotLookupByNameArgs(from: &reader)
        var known = AccessArguments()
        known.add("dom", args.dom); known.add("name", args.name); known.add("flags", args.flags)
        return known
    }
    static func domainHasCurrentSnapshot(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.DomainHasCurrentSnapshotArgs(from: &reader)
        var known = AccessArguments()
        known.add("dom", args.dom); known.add("flags", args.flags)
        return known
    }
    static func domainSnapshotCurrent(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.DomainSnapshotCurrentArgs(from: &reader)
        var known = AccessArguments()
        known.add("dom", args.dom); known.add("flags", args.flags)
        return known
    }
    static func domainRevertToSnapshot(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.DomainRevertToSnapshotArgs(from: &reader)
        var known = AccessArguments()
        known.add("snap", args.snap); known.add("flags", args.flags)
        return known
    }
    static func domainSnapshotDelete(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.DomainSnapshotDeleteArgs(from: &reader)
        var known = AccessArguments()
        known.add("snap", args.snap); known.add("flags", args.flags)
        return known
    }
    static func domainGetBlockInfo(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.DomainGetBlockInfoArgs(from: &reader)
        var known = AccessArguments()
        known.add("dom", args.dom); known.add("path", args.path); known.add("flags", args.flags)
        return known
    }
    static func domainCreateWithFlags(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.DomainCreateWithFlagsArgs(from: &reader)
        var known = AccessArguments()
        known.add("dom", args.dom); known.add("flags", args.flags)
        return known
    }
    static func domainSetMemoryParameters(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.DomainSetMemoryParametersArgs(from: &reader)
        var known = AccessArguments()
        known.add("dom", args.dom); known.add("flags", args.flags)
        return known
    }
    static func domainGetMemoryParameters(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.DomainGetMemoryParametersArgs(from: &reader)
        var known = AccessArguments()
        known.add("dom", args.dom); known.add("nparams", args.nparams); known.add("flags", args.flags)
        return known
    }
    static func domainSetVCPUsFlags(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.DomainSetVCPUsFlagsArgs(from: &reader)
        var known = AccessArguments()
        known.add("dom", args.dom); known.add("nvcpus", args.nvcpus); known.add("flags", args.flags)
        return known
    }
    static func domainGetVCPUsFlags(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.DomainGetVCPUsFlagsArgs(from: &reader)
        var known = AccessArguments()
        known.add("dom", args.dom); known.add("flags", args.flags)
        return known
    }
    static func domainOpenConsole(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.DomainOpenConsoleArgs(from: &reader)
        var known = AccessArguments()
        known.add("dom", args.dom); known.add("devName", args.devName); known.add("flags", args.flags)
        return known
    }
    static func domainIsUpdated(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.DomainIsUpdatedArgs(from: &reader)
        var known = AccessArguments()
        known.add("dom", args.dom)
        return known
    }
    static func connectGetSysinfo(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.ConnectGetSysinfoArgs(from: &reader)
        var known = AccessArguments()
        known.add("flags", args.flags)
        return known
    }
    static func domainSetMemoryFlags(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.DomainSetMemoryFlagsArgs(from: &reader)
        var known = AccessArguments()
        known.add("dom", args.dom); known.add("flags", args.flags)
        return known
    }
    static func domainSetBlkioParameters(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.DomainSetBlkioParametersArgs(from: &reader)
        var known = AccessArguments()
        known.add("dom", args.dom); known.add("flags", args.flags)
        return known
    }
    static func domainGetBlkioParameters(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.DomainGetBlkioParametersArgs(from: &reader)
        var known = AccessArguments()
        known.add("dom", args.dom); known.add("nparams", args.nparams); known.add("flags", args.flags)
        return known
    }
    static func domainMigrateSetMaxSpeed(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.DomainMigrateSetMaxSpeedArgs(from: &reader)
        var known = AccessArguments()
        known.add("dom", args.dom); known.add("flags", args.flags)
        return known
    }
    static func storageVolUpload(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.StorageVolUploadArgs(from: &reader)
        var known = AccessArguments()
        known.add("vol", args.vol); known.add("flags", args.flags)
        return known
    }
    static func storageVolDownload(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.StorageVolDownloadArgs(from: &reader)
        var known = AccessArguments()
        known.add("vol", args.vol); known.add("flags", args.flags)
        return known
    }
    static func domainInjectNMI(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.DomainInjectNMIArgs(from: &reader)
        var known = AccessArguments()
        known.add("dom", args.dom); known.add("flags", args.flags)
        return known
    }
    static func domainScreenshot(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.DomainScreenshotArgs(from: &reader)
        var known = AccessArguments()
        known.add("dom", args.dom); known.add("screen", args.screen); known.add("flags", args.flags)
        return known
    }
    static func domainGetState(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.DomainGetStateArgs(from: &reader)
        var known = AccessArguments()
        known.add("dom", args.dom); known.add("flags", args.flags)
        return known
    }
    static func domainMigrateBegin3(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.DomainMigrateBegin3Args(from: &reader)
        var known = AccessArguments()
        known.add("dom", args.dom); known.add("xmlin", args.xmlin); known.add("dname", args.dname)
        return known
    }
    static func domainMigratePrepare3(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.DomainMigratePrepare3Args(from: &reader)
        var known = AccessArguments()
        known.add("uriIn", args.uriIn); known.add("dname", args.dname); known.add("domXML", args.domXML)
        return known
    }
    static func domainMigratePrepareTunnel3(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.DomainMigratePrepareTunnel3Args(from: &reader)
        var known = AccessArguments()
        known.add("dname", args.dname); known.add("domXML", args.domXML)
        return known
    }
    static func domainMigratePerform3(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.DomainMigratePerform3Args(from: &reader)
        var known = AccessArguments()
        known.add("dom", args.dom); known.add("xmlin", args.xmlin); known.add("dconnuri", args.dconnuri); known.add("uri", args.uri); known.add("dname", args.dname)
        return known
    }
    static func domainMigrateFinish3(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.DomainMigrateFinish3Args(from: &reader)
        var known = AccessArguments()
        known.add("dname", args.dname); known.add("dconnuri", args.dconnuri); known.add("uri", args.uri); known.add("cancelled", args.cancelled)
        return known
    }
    static func domainMigrateConfirm3(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.DomainMigrateConfirm3Args(from: &reader)
        var known = AccessArguments()
        known.add("dom", args.dom); known.add("cancelled", args.cancelled)
        return known
    }
    static func domainSetSchedulerParametersFlags(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.DomainSetSchedulerParametersFlagsArgs(from: &reader)
        var known = AccessArguments()
        known.add("dom", args.dom); known.add("flags", args.flags)
        return known
    }
    static func interfaceChangeBegin(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.InterfaceChangeBeginArgs(from: &reader)
        var known = AccessArguments()
        known.add("flags", args.flags)
        return known
    }
    static func interfaceChangeCommit(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.InterfaceChangeCommitArgs(from: &reader)
        var known = AccessArguments()
        known.add("flags", args.flags)
        return known
    }
    static func interfaceChangeRollback(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.InterfaceChangeRollbackArgs(from: &reader)
        var known = AccessArguments()
        known.add("flags", args.flags)
        return known
    }
    static func domainGetSchedulerParametersFlags(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.DomainGetSchedulerParametersFlagsArgs(from: &reader)
        var known = AccessArguments()
        known.add("dom", args.dom); known.add("nparams", args.nparams); known.add("flags", args.flags)
        return known
    }
    static func domainPinVCPUFlags(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.DomainPinVCPUFlagsArgs(from: &reader)
        var known = AccessArguments()
        known.add("dom", args.dom); known.add("vcpu", args.vcpu); known.add("flags", args.flags)
        return known
    }
    static func domainSendKey(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.DomainSendKeyArgs(from: &reader)
        var known = AccessArguments()
        known.add("dom", args.dom); known.add("codeset", args.codeset); known.add("holdtime", args.holdtime); known.add("flags", args.flags)
        return known
    }
    static func nodeGetCPUStats(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.NodeGetCPUStatsArgs(from: &reader)
        var known = AccessArguments()
        known.add("cpuNum", args.cpuNum); known.add("nparams", args.nparams); known.add("flags", args.flags)
        return known
    }
    static func nodeGetMemoryStats(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.NodeGetMemoryStatsArgs(from: &reader)
        var known = AccessArguments()
        known.add("nparams", args.nparams); known.add("cellNum", args.cellNum); known.add("flags", args.flags)
        return known
    }
    static func domainGetControlInfo(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.DomainGetControlInfoArgs(from: &reader)
        var known = AccessArguments()
        known.add("dom", args.dom); known.add("flags", args.flags)
        return known
    }
    static func domainGetVCPUPinInfo(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.DomainGetVCPUPinInfoArgs(from: &reader)
        var known = AccessArguments()
        known.add("dom", args.dom); known.add("ncpumaps", args.ncpumaps); known.add("maplen", args.maplen); known.add("flags", args.flags)
        return known
    }
    static func domainUndefineFlags(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.DomainUndefineFlagsArgs(from: &reader)
        var known = AccessArguments()
        known.add("dom", args.dom); known.add("flags", args.flags)
        return known
    }
    static func domainSaveFlags(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.DomainSaveFlagsArgs(from: &reader)
        var known = AccessArguments()
        known.add("dom", args.dom); known.add("to", args.to); known.add("dxml", args.dxml); known.add("flags", args.flags)
        return known
    }
    static func domainRestoreFlags(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.DomainRestoreFlagsArgs(from: &reader)
        var known = AccessArguments()
        known.add("from", args.from); known.add("dxml", args.dxml); known.add("flags", args.flags)
        return known
    }
    static func domainDestroyFlags(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.DomainDestroyFlagsArgs(from: &reader)
        var known = AccessArguments()
        known.add("dom", args.dom); known.add("flags", args.flags)
        return known
    }
    static func domainSaveImageGetXMLDesc(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.DomainSaveImageGetXMLDescArgs(from: &reader)
        var known = AccessArguments()
        known.add("file", args.file); known.add("flags", args.flags)
        return known
    }
    static func domainSaveImageDefineXML(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.DomainSaveImageDefineXMLArgs(from: &reader)
        var known = AccessArguments()
        known.add("file", args.file); known.add("dxml", args.dxml); known.add("flags", args.flags)
        return known
    }
    static func domainBlockJobAbort(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.DomainBlockJobAbortArgs(from: &reader)
        var known = AccessArguments()
        known.add("dom", args.dom); known.add("path", args.path); known.add("flags", args.flags)
        return known
    }
    static func domainGetBlockJobInfo(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.DomainGetBlockJobInfoArgs(from: &reader)
        var known = AccessArguments()
        known.add("dom", args.dom); known.add("path", args.path); known.add("flags", args.flags)
        return known
    }
    static func domainBlockJobSetSpeed(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.DomainBlockJobSetSpeedArgs(from: &reader)
        var known = AccessArguments()
        known.add("dom", args.dom); known.add("path", args.path); known.add("flags", args.flags)
        return known
    }
    static func domainBlockPull(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.DomainBlockPullArgs(from: &reader)
        var known = AccessArguments()
        known.add("dom", args.dom); known.add("path", args.path); known.add("flags", args.flags)
        return known
    }
    static func domainMigrateGetMaxSpeed(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.DomainMigrateGetMaxSpeedArgs(from: &reader)
        var known = AccessArguments()
        known.add("dom", args.dom); known.add("flags", args.flags)
        return known
    }
    static func domainBlockStatsFlags(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.DomainBlockStatsFlagsArgs(from: &reader)
        var known = AccessArguments()
        known.add("dom", args.dom); known.add("path", args.path); known.add("nparams", args.nparams); known.add("flags", args.flags)
        return known
    }
    static func domainSnapshotGetParent(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.DomainSnapshotGetParentArgs(from: &reader)
        var known = AccessArguments()
        known.add("snap", args.snap); known.add("flags", args.flags)
        return known
    }
    static func domainReset(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.DomainResetArgs(from: &reader)
        var known = AccessArguments()
        known.add("dom", args.dom); known.add("flags", args.flags)
        return known
    }
    static func domainSnapshotNumChildren(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.DomainSnapshotNumChildrenArgs(from: &reader)
        var known = AccessArguments()
        known.add("snap", args.snap); known.add("flags", args.flags)
        return known
    }
    static func domainSnapshotListChildrenNames(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.DomainSnapshotListChildrenNamesArgs(from: &reader)
        var known = AccessArguments()
        known.add("snap", args.snap); known.add("maxnames", args.maxnames); known.add("flags", args.flags)
        return known
    }
    static func domainOpenGraphics(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.DomainOpenGraphicsArgs(from: &reader)
        var known = AccessArguments()
        known.add("dom", args.dom); known.add("idx", args.idx); known.add("flags", args.flags)
        return known
    }
    static func nodeSuspendForDuration(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.NodeSuspendForDurationArgs(from: &reader)
        var known = AccessArguments()
        known.add("target", args.target); known.add("flags", args.flags)
        return known
    }
    static func domainBlockResize(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.DomainBlockResizeArgs(from: &reader)
        var known = AccessArguments()
        known.add("dom", args.dom); known.add("disk", args.disk); known.add("flags", args.flags)
        return known
    }
    static func domainSetBlockIOTune(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.DomainSetBlockIOTuneArgs(from: &reader)
        var known = AccessArguments()
        known.add("dom", args.dom); known.add("disk", args.disk); known.add("flags", args.flags)
        return known
    }
    static func domainGetBlockIOTune(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.DomainGetBlockIOTuneArgs(from: &reader)
        var known = AccessArguments()
        known.add("dom", args.dom); known.add("disk", args.disk); known.add("nparams", args.nparams); known.add("flags", args.flags)
        return known
    }
    static func domainSetNUMAParameters(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.DomainSetNUMAParametersArgs(from: &reader)
        var known = AccessArguments()
        known.add("dom", args.dom); known.add("flags", args.flags)
        return known
    }
    static func domainGetNUMAParameters(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.DomainGetNUMAParametersArgs(from: &reader)
        var known = AccessArguments()
        known.add("dom", args.dom); known.add("nparams", args.nparams); known.add("flags", args.flags)
        return known
    }
    static func domainSetInterfaceParameters(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.DomainSetInterfaceParametersArgs(from: &reader)
        var known = AccessArguments()
        known.add("dom", args.dom); known.add("device", args.device); known.add("flags", args.flags)
        return known
    }
    static func domainGetInterfaceParameters(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.DomainGetInterfaceParametersArgs(from: &reader)
        var known = AccessArguments()
        known.add("dom", args.dom); known.add("device", args.device); known.add("nparams", args.nparams); known.add("flags", args.flags)
        return known
    }
    static func domainShutdownFlags(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.DomainShutdownFlagsArgs(from: &reader)
        var known = AccessArguments()
        known.add("dom", args.dom); known.add("flags", args.flags)
        return known
    }
    static func storageVolWipePattern(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.StorageVolWipePatternArgs(from: &reader)
        var known = AccessArguments()
        known.add("vol", args.vol); known.add("algorithm", args.algorithm); known.add("flags", args.flags)
        return known
    }
    static func storageVolResize(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.StorageVolResizeArgs(from: &reader)
        var known = AccessArguments()
        known.add("vol", args.vol); known.add("flags", args.flags)
        return known
    }
    static func domainPMSuspendForDuration(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.DomainPMSuspendForDurationArgs(from: &reader)
        var known = AccessArguments()
        known.add("dom", args.dom); known.add("target", args.target); known.add("flags", args.flags)
        return known
    }
    static func domainGetCPUStats(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.DomainGetCPUStatsArgs(from: &reader)
        var known = AccessArguments()
        known.add("dom", args.dom); known.add("nparams", args.nparams); known.add("startCPU", args.startCPU); known.add("ncpus", args.ncpus); known.add("flags", args.flags)
        return known
    }
    static func domainGetDiskErrors(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.DomainGetDiskErrorsArgs(from: &reader)
        var known = AccessArguments()
        known.add("dom", args.dom); known.add("maxerrors", args.maxerrors); known.add("flags", args.flags)
        return known
    }
    static func domainSetMetadata(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.DomainSetMetadataArgs(from: &reader)
        var known = AccessArguments()
        known.add("dom", args.dom); known.add("type", args.type); known.add("metadata", args.metadata); known.add("key", args.key); known.add("uri", args.uri); known.add("flags", args.flags)
        return known
    }
    static func domainGetMetadata(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.DomainGetMetadataArgs(from: &reader)
        var known = AccessArguments()
        known.add("dom", args.dom); known.add("type", args.type); known.add("uri", args.uri); known.add("flags", args.flags)
        return known
    }
    static func domainBlockRebase(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.DomainBlockRebaseArgs(from: &reader)
        var known = AccessArguments()
        known.add("dom", args.dom); known.add("path", args.path); known.add("base", args.base); known.add("flags", args.flags)
        return known
    }
    static func domainPMWakeup(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.DomainPMWakeupArgs(from: &reader)
        var known = AccessArguments()
        known.add("dom", args.dom); known.add("flags", args.flags)
        return known
    }
    static func domainSnapshotIsCurrent(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.DomainSnapshotIsCurrentArgs(from: &reader)
        var known = AccessArguments()
        known.add("snap", args.snap); known.add("flags", args.flags)
        return known
    }
    static func domainSnapshotHasMetadata(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.DomainSnapshotHasMetadataArgs(from: &reader)
        var known = AccessArguments()
        known.add("snap", args.snap); known.add("flags", args.flags)
        return known
    }
    static func connectListAllDomains(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.ConnectListAllDomainsArgs(from: &reader)
        var known = AccessArguments()
        known.add("needResults", args.needResults); known.add("flags", args.flags)
        return known
    }
    static func domainListAllSnapshots(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.DomainListAllSnapshotsArgs(from: &reader)
        var known = AccessArguments()
        known.add("dom", args.dom); known.add("needResults", args.needResults); known.add("flags", args.flags)
        return known
    }
    static func domainSnapshotListAllChildren(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.DomainSnapshotListAllChildrenArgs(from: &reader)
        var known = AccessArguments()
        known.add("snapshot", args.snapshot); known.add("needResults", args.needResults); known.add("flags", args.flags)
        return known
    }
    static func domainGetHostname(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.DomainGetHostnameArgs(from: &reader)
        var known = AccessArguments()
        known.add("dom", args.dom); known.add("flags", args.flags)
        return known
    }
    static func domainGetSecurityLabelList(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.DomainGetSecurityLabelListArgs(from: &reader)
        var known = AccessArguments()
        known.add("dom", args.dom)
        return known
    }
    static func domainPinEmulator(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.DomainPinEmulatorArgs(from: &reader)
        var known = AccessArguments()
        known.add("dom", args.dom); known.add("flags", args.flags)
        return known
    }
    static func domainGetEmulatorPinInfo(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.DomainGetEmulatorPinInfoArgs(from: &reader)
        var known = AccessArguments()
        known.add("dom", args.dom); known.add("maplen", args.maplen); known.add("flags", args.flags)
        return known
    }
    static func connectListAllStoragePools(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.ConnectListAllStoragePoolsArgs(from: &reader)
        var known = AccessArguments()
        known.add("needResults", args.needResults); known.add("flags", args.flags)
        return known
    }
    static func storagePoolListAllVolumes(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.StoragePoolListAllVolumesArgs(from: &reader)
        var known = AccessArguments()
        known.add("pool", args.pool); known.add("needResults", args.needResults); known.add("flags", args.flags)
        return known
    }
    static func connectListAllNetworks(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.ConnectListAllNetworksArgs(from: &reader)
        var known = AccessArguments()
        known.add("needResults", args.needResults); known.add("flags", args.flags)
        return known
    }
    static func connectListAllInterfaces(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.ConnectListAllInterfacesArgs(from: &reader)
        var known = AccessArguments()
        known.add("needResults", args.needResults); known.add("flags", args.flags)
        return known
    }
    static func connectListAllNodeDevices(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.ConnectListAllNodeDevicesArgs(from: &reader)
        var known = AccessArguments()
        known.add("needResults", args.needResults); known.add("flags", args.flags)
        return known
    }
    static func connectListAllNWFilters(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.ConnectListAllNWFiltersArgs(from: &reader)
        var known = AccessArguments()
        known.add("needResults", args.needResults); known.add("flags", args.flags)
        return known
    }
    static func connectListAllSecrets(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.ConnectListAllSecretsArgs(from: &reader)
        var known = AccessArguments()
        known.add("needResults", args.needResults); known.add("flags", args.flags)
        return known
    }
    static func nodeSetMemoryParameters(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.NodeSetMemoryParametersArgs(from: &reader)
        var known = AccessArguments()
        known.add("flags", args.flags)
        return known
    }
    static func nodeGetMemoryParameters(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.NodeGetMemoryParametersArgs(from: &reader)
        var known = AccessArguments()
        known.add("nparams", args.nparams); known.add("flags", args.flags)
        return known
    }
    static func domainBlockCommit(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.DomainBlockCommitArgs(from: &reader)
        var known = AccessArguments()
        known.add("dom", args.dom); known.add("disk", args.disk); known.add("base", args.base); known.add("top", args.top); known.add("flags", args.flags)
        return known
    }
    static func networkUpdate(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.NetworkUpdateArgs(from: &reader)
        var known = AccessArguments()
        known.add("net", args.net); known.add("command", args.command); known.add("section", args.section); known.add("parentIndex", args.parentIndex); known.add("xml", args.xml); known.add("flags", args.flags)
        return known
    }
    static func nodeGetCPUMap(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.NodeGetCPUMapArgs(from: &reader)
        var known = AccessArguments()
        known.add("needMap", args.needMap); known.add("needOnline", args.needOnline); known.add("flags", args.flags)
        return known
    }
    static func domainFSTrim(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.DomainFSTrimArgs(from: &reader)
        var known = AccessArguments()
        known.add("dom", args.dom); known.add("mountPoint", args.mountPoint); known.add("flags", args.flags)
        return known
    }
    static func domainSendProcessSignal(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.DomainSendProcessSignalArgs(from: &reader)
        var known = AccessArguments()
        known.add("dom", args.dom); known.add("signum", args.signum); known.add("flags", args.flags)
        return known
    }
    static func domainOpenChannel(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.DomainOpenChannelArgs(from: &reader)
        var known = AccessArguments()
        known.add("dom", args.dom); known.add("name", args.name); known.add("flags", args.flags)
        return known
    }
    static func nodeDeviceLookupSCSIHostByWWN(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.NodeDeviceLookupSCSIHostByWWNArgs(from: &reader)
        var known = AccessArguments()
        known.add("wwnn", args.wwnn); known.add("wwpn", args.wwpn); known.add("flags", args.flags)
        return known
    }
    static func domainGetJobStats(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.DomainGetJobStatsArgs(from: &reader)
        var known = AccessArguments()
        known.add("dom", args.dom); known.add("flags", args.flags)
        return known
    }
    static func domainMigrateGetCompressionCache(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.DomainMigrateGetCompressionCacheArgs(from: &reader)
        var known = AccessArguments()
        known.add("dom", args.dom); known.add("flags", args.flags)
        return known
    }
    static func domainMigrateSetCompressionCache(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.DomainMigrateSetCompressionCacheArgs(from: &reader)
        var known = AccessArguments()
        known.add("dom", args.dom); known.add("flags", args.flags)
        return known
    }
    static func nodeDeviceDetachFlags(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.NodeDeviceDetachFlagsArgs(from: &reader)
        var known = AccessArguments()
        known.add("name", args.name); known.add("driverName", args.driverName); known.add("flags", args.flags)
        return known
    }
    static func domainMigrateBegin3Params(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.DomainMigrateBegin3ParamsArgs(from: &reader)
        var known = AccessArguments()
        known.add("dom", args.dom); known.add("flags", args.flags)
        return known
    }
    static func domainMigratePrepare3Params(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.DomainMigratePrepare3ParamsArgs(from: &reader)
        var known = AccessArguments()
        known.add("flags", args.flags)
        return known
    }
    static func domainMigratePrepareTunnel3Params(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.DomainMigratePrepareTunnel3ParamsArgs(from: &reader)
        var known = AccessArguments()
        known.add("flags", args.flags)
        return known
    }
    static func domainMigratePerform3Params(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.DomainMigratePerform3ParamsArgs(from: &reader)
        var known = AccessArguments()
        known.add("dom", args.dom); known.add("dconnuri", args.dconnuri); known.add("flags", args.flags)
        return known
    }
    static func domainMigrateFinish3Params(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.DomainMigrateFinish3ParamsArgs(from: &reader)
        var known = AccessArguments()
        known.add("flags", args.flags); known.add("cancelled", args.cancelled)
        return known
    }
    static func domainMigrateConfirm3Params(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.DomainMigrateConfirm3ParamsArgs(from: &reader)
        var known = AccessArguments()
        known.add("dom", args.dom); known.add("flags", args.flags); known.add("cancelled", args.cancelled)
        return known
    }
    static func domainSetMemoryStatsPeriod(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.DomainSetMemoryStatsPeriodArgs(from: &reader)
        var known = AccessArguments()
        known.add("dom", args.dom); known.add("period", args.period); known.add("flags", args.flags)
        return known
    }
    static func domainCreateXMLWithFiles(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.DomainCreateXMLWithFilesArgs(from: &reader)
        var known = AccessArguments()
        known.add("xmlDesc", args.xmlDesc); known.add("flags", args.flags)
        return known
    }
    static func domainCreateWithFiles(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.DomainCreateWithFilesArgs(from: &reader)
        var known = AccessArguments()
        known.add("dom", args.dom); known.add("flags", args.flags)
        return known
    }
    static func connectGetCPUModelNames(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.ConnectGetCPUModelNamesArgs(from: &reader)
        var known = AccessArguments()
        known.add("arch", args.arch); known.add("needResults", args.needResults); known.add("flags", args.flags)
        return known
    }
    static func connectNetworkEventRegisterAny(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.ConnectNetworkEventRegisterAnyArgs(from: &reader)
        var known = AccessArguments()
        known.add("eventID", args.eventID)
        return known
    }
    static func connectNetworkEventDeregisterAny(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.ConnectNetworkEventDeregisterAnyArgs(from: &reader)
        var known = AccessArguments()
        known.add("callbackID", args.callbackID)
        return known
    }
    static func connectDomainEventCallbackRegisterAny(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.ConnectDomainEventCallbackRegisterAnyArgs(from: &reader)
        var known = AccessArguments()
        known.add("eventID", args.eventID)
        return known
    }
    static func connectDomainEventCallbackDeregisterAny(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.ConnectDomainEventCallbackDeregisterAnyArgs(from: &reader)
        var known = AccessArguments()
        known.add("callbackID", args.callbackID)
        return known
    }
    static func domainCoreDumpWithFormat(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.DomainCoreDumpWithFormatArgs(from: &reader)
        var known = AccessArguments()
        known.add("dom", args.dom); known.add("to", args.to); known.add("dumpformat", args.dumpformat); known.add("flags", args.flags)
        return known
    }
    static func domainFSFreeze(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.DomainFSFreezeArgs(from: &reader)
        var known = AccessArguments()
        known.add("dom", args.dom); known.add("flags", args.flags)
        return known
    }
    static func domainFSThaw(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.DomainFSThawArgs(from: &reader)
        var known = AccessArguments()
        known.add("dom", args.dom); known.add("flags", args.flags)
        return known
    }
    static func domainGetTime(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.DomainGetTimeArgs(from: &reader)
        var known = AccessArguments()
        known.add("dom", args.dom); known.add("flags", args.flags)
        return known
    }
    static func domainSetTime(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.DomainSetTimeArgs(from: &reader)
        var known = AccessArguments()
        known.add("dom", args.dom); known.add("nseconds", args.nseconds); known.add("flags", args.flags)
        return known
    }
    static func nodeGetFreePages(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.NodeGetFreePagesArgs(from: &reader)
        var known = AccessArguments()
        known.add("startCell", args.startCell); known.add("cellCount", args.cellCount); known.add("flags", args.flags)
        return known
    }
    static func networkGetDHCPLeases(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.NetworkGetDHCPLeasesArgs(from: &reader)
        var known = AccessArguments()
        known.add("net", args.net); known.add("mac", args.mac); known.add("needResults", args.needResults); known.add("flags", args.flags)
        return known
    }
    static func connectGetDomainCapabilities(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.ConnectGetDomainCapabilitiesArgs(from: &reader)
        var known = AccessArguments()
        known.add("emulatorbin", args.emulatorbin); known.add("arch", args.arch); known.add("machine", args.machine); known.add("virttype", args.virttype); known.add("flags", args.flags)
        return known
    }
    static func domainOpenGraphicsFD(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.DomainOpenGraphicsFDArgs(from: &reader)
        var known = AccessArguments()
        known.add("dom", args.dom); known.add("idx", args.idx); known.add("flags", args.flags)
        return known
    }
    static func connectGetAllDomainStats(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.ConnectGetAllDomainStatsArgs(from: &reader)
        var known = AccessArguments()
        known.add("stats", args.stats); known.add("flags", args.flags)
        return known
    }
    static func domainBlockCopy(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.DomainBlockCopyArgs(from: &reader)
        var known = AccessArguments()
        known.add("dom", args.dom); known.add("path", args.path); known.add("destxml", args.destxml); known.add("flags", args.flags)
        return known
    }
    static func nodeAllocPages(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.NodeAllocPagesArgs(from: &reader)
        var known = AccessArguments()
        known.add("startCell", args.startCell); known.add("cellCount", args.cellCount); known.add("flags", args.flags)
        return known
    }
    static func domainGetFSInfo(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.DomainGetFSInfoArgs(from: &reader)
        var known = AccessArguments()
        known.add("dom", args.dom); known.add("flags", args.flags)
        return known
    }
    static func domainDefineXMLFlags(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.DomainDefineXMLFlagsArgs(from: &reader)
        var known = AccessArguments()
        known.add("xml", args.xml); known.add("flags", args.flags)
        return known
    }
    static func domainGetIOThreadInfo(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.DomainGetIOThreadInfoArgs(from: &reader)
        var known = AccessArguments()
        known.add("dom", args.dom); known.add("flags", args.flags)
        return known
    }
    static func domainPinIOThread(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.DomainPinIOThreadArgs(from: &reader)
        var known = AccessArguments()
        known.add("dom", args.dom); known.add("iothreadsID", args.iothreadsID); known.add("flags", args.flags)
        return known
    }
    static func domainInterfaceAddresses(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.DomainInterfaceAddressesArgs(from: &reader)
        var known = AccessArguments()
        known.add("dom", args.dom); known.add("source", args.source); known.add("flags", args.flags)
        return known
    }
    static func domainAddIOThread(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.DomainAddIOThreadArgs(from: &reader)
        var known = AccessArguments()
        known.add("dom", args.dom); known.add("iothreadID", args.iothreadID); known.add("flags", args.flags)
        return known
    }
    static func domainDelIOThread(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.DomainDelIOThreadArgs(from: &reader)
        var known = AccessArguments()
        known.add("dom", args.dom); known.add("iothreadID", args.iothreadID); known.add("flags", args.flags)
        return known
    }
    static func domainSetUserPassword(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.DomainSetUserPasswordArgs(from: &reader)
        var known = AccessArguments()
        known.add("dom", args.dom); known.add("user", args.user); known.add("password", args.password); known.add("flags", args.flags)
        return known
    }
    static func domainRename(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.DomainRenameArgs(from: &reader)
        var known = AccessArguments()
        known.add("dom", args.dom); known.add("newName", args.newName); known.add("flags", args.flags)
        return known
    }
    static func domainMigrateStartPostCopy(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.DomainMigrateStartPostCopyArgs(from: &reader)
        var known = AccessArguments()
        known.add("dom", args.dom); known.add("flags", args.flags)
        return known
    }
    static func domainGetPerfEvents(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.DomainGetPerfEventsArgs(from: &reader)
        var known = AccessArguments()
        known.add("dom", args.dom); known.add("flags", args.flags)
        return known
    }
    static func domainSetPerfEvents(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.DomainSetPerfEventsArgs(from: &reader)
        var known = AccessArguments()
        known.add("dom", args.dom); known.add("flags", args.flags)
        return known
    }
    static func connectStoragePoolEventRegisterAny(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.ConnectStoragePoolEventRegisterAnyArgs(from: &reader)
        var known = AccessArguments()
        known.add("eventID", args.eventID)
        return known
    }
    static func connectStoragePoolEventDeregisterAny(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.ConnectStoragePoolEventDeregisterAnyArgs(from: &reader)
        var known = AccessArguments()
        known.add("callbackID", args.callbackID)
        return known
    }
    static func domainGetGuestVCPUs(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.DomainGetGuestVCPUsArgs(from: &reader)
        var known = AccessArguments()
        known.add("dom", args.dom); known.add("flags", args.flags)
        return known
    }
    static func domainSetGuestVCPUs(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.DomainSetGuestVCPUsArgs(from: &reader)
        var known = AccessArguments()
        known.add("dom", args.dom); known.add("cpumap", args.cpumap); known.add("state", args.state); known.add("flags", args.flags)
        return known
    }
    static func connectNodeDeviceEventRegisterAny(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.ConnectNodeDeviceEventRegisterAnyArgs(from: &reader)
        var known = AccessArguments()
        known.add("eventID", args.eventID)
        return known
    }
    static func connectNodeDeviceEventDeregisterAny(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.ConnectNodeDeviceEventDeregisterAnyArgs(from: &reader)
        var known = AccessArguments()
        known.add("callbackID", args.callbackID)
        return known
    }
    static func storageVolGetInfoFlags(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.StorageVolGetInfoFlagsArgs(from: &reader)
        var known = AccessArguments()
        known.add("vol", args.vol); known.add("flags", args.flags)
        return known
    }
    static func connectSecretEventRegisterAny(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.ConnectSecretEventRegisterAnyArgs(from: &reader)
        var known = AccessArguments()
        known.add("eventID", args.eventID)
        return known
    }
    static func connectSecretEventDeregisterAny(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.ConnectSecretEventDeregisterAnyArgs(from: &reader)
        var known = AccessArguments()
        known.add("callbackID", args.callbackID)
        return known
    }
    static func domainSetVCPU(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.DomainSetVCPUArgs(from: &reader)
        var known = AccessArguments()
        known.add("dom", args.dom); known.add("cpumap", args.cpumap); known.add("state", args.state); known.add("flags", args.flags)
        return known
    }
    static func domainSetBlockThreshold(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.DomainSetBlockThresholdArgs(from: &reader)
        var known = AccessArguments()
        known.add("dom", args.dom); known.add("dev", args.dev); known.add("flags", args.flags)
        return known
    }
    static func domainMigrateGetMaxDowntime(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.DomainMigrateGetMaxDowntimeArgs(from: &reader)
        var known = AccessArguments()
        known.add("dom", args.dom); known.add("flags", args.flags)
        return known
    }
    static func domainManagedSaveGetXMLDesc(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.DomainManagedSaveGetXMLDescArgs(from: &reader)
        var known = AccessArguments()
        known.add("dom", args.dom); known.add("flags", args.flags)
        return known
    }
    static func domainManagedSaveDefineXML(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.DomainManagedSaveDefineXMLArgs(from: &reader)
        var known = AccessArguments()
        known.add("dom", args.dom); known.add("dxml", args.dxml); known.add("flags", args.flags)
        return known
    }
    static func domainSetLifecycleAction(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.DomainSetLifecycleActionArgs(from: &reader)
        var known = AccessArguments()
        known.add("dom", args.dom); known.add("type", args.type); known.add("action", args.action); known.add("flags", args.flags)
        return known
    }
    static func storagePoolLookupByTargetPath(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.StoragePoolLookupByTargetPathArgs(from: &reader)
        var known = AccessArguments()
        known.add("path", args.path)
        return known
    }
    static func domainDetachDeviceAlias(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.DomainDetachDeviceAliasArgs(from: &reader)
        var known = AccessArguments()
        known.add("dom", args.dom); known.add("alias", args.alias); known.add("flags", args.flags)
        return known
    }
    static func connectCompareHypervisorCPU(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.ConnectCompareHypervisorCPUArgs(from: &reader)
        var known = AccessArguments()
        known.add("emulator", args.emulator); known.add("arch", args.arch); known.add("machine", args.machine); known.add("virttype", args.virttype); known.add("xmlCPU", args.xmlCPU); known.add("flags", args.flags)
        return known
    }
    static func connectBaselineHypervisorCPU(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.ConnectBaselineHypervisorCPUArgs(from: &reader)
        var known = AccessArguments()
        known.add("emulator", args.emulator); known.add("arch", args.arch); known.add("machine", args.machine); known.add("virttype", args.virttype); known.add("flags", args.flags)
        return known
    }
    static func nodeGetSEVInfo(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.NodeGetSEVInfoArgs(from: &reader)
        var known = AccessArguments()
        known.add("nparams", args.nparams); known.add("flags", args.flags)
        return known
    }
    static func domainGetLaunchSecurityInfo(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.DomainGetLaunchSecurityInfoArgs(from: &reader)
        var known = AccessArguments()
        known.add("dom", args.dom); known.add("flags", args.flags)
        return known
    }
    static func nwfilterBindingLookupByPortDev(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.NWFilterBindingLookupByPortDevArgs(from: &reader)
        var known = AccessArguments()
        known.add("name", args.name)
        return known
    }
    static func nwfilterBindingGetXMLDesc(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.NWFilterBindingGetXMLDescArgs(from: &reader)
        var known = AccessArguments()
        known.add("nwfilter", args.nwfilter); known.add("flags", args.flags)
        return known
    }
    static func nwfilterBindingCreateXML(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.NWFilterBindingCreateXMLArgs(from: &reader)
        var known = AccessArguments()
        known.add("xml", args.xml); known.add("flags", args.flags)
        return known
    }
    static func nwfilterBindingDelete(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.NWFilterBindingDeleteArgs(from: &reader)
        var known = AccessArguments()
        known.add("nwfilter", args.nwfilter)
        return known
    }
    static func connectListAllNWFilterBindings(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.ConnectListAllNWFilterBindingsArgs(from: &reader)
        var known = AccessArguments()
        known.add("needResults", args.needResults); known.add("flags", args.flags)
        return known
    }
    static func domainSetIOThreadParams(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.DomainSetIOThreadParamsArgs(from: &reader)
        var known = AccessArguments()
        known.add("dom", args.dom); known.add("iothreadID", args.iothreadID); known.add("flags", args.flags)
        return known
    }
    static func connectGetStoragePoolCapabilities(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.ConnectGetStoragePoolCapabilitiesArgs(from: &reader)
        var known = AccessArguments()
        known.add("flags", args.flags)
        return known
    }
    static func networkListAllPorts(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.NetworkListAllPortsArgs(from: &reader)
        var known = AccessArguments()
        known.add("network", args.network); known.add("needResults", args.needResults); known.add("flags", args.flags)
        return known
    }
    static func networkPortLookupByUUID(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.NetworkPortLookupByUUIDArgs(from: &reader)
        var known = AccessArguments()
        known.add("network", args.network); known.add("uuid", args.uuid)
        return known
    }
    static func networkPortCreateXML(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.NetworkPortCreateXMLArgs(from: &reader)
        var known = AccessArguments()
        known.add("network", args.network); known.add("xml", args.xml); known.add("flags", args.flags)
        return known
    }
    static func networkPortGetParameters(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.NetworkPortGetParametersArgs(from: &reader)
        var known = AccessArguments()
        known.add("port", args.port); known.add("nparams", args.nparams); known.add("flags", args.flags)
        return known
    }
    static func networkPortSetParameters(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.NetworkPortSetParametersArgs(from: &reader)
        var known = AccessArguments()
        known.add("port", args.port); known.add("flags", args.flags)
        return known
    }
    static func networkPortGetXMLDesc(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.NetworkPortGetXMLDescArgs(from: &reader)
        var known = AccessArguments()
        known.add("port", args.port); known.add("flags", args.flags)
        return known
    }
    static func networkPortDelete(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.NetworkPortDeleteArgs(from: &reader)
        var known = AccessArguments()
        known.add("port", args.port); known.add("flags", args.flags)
        return known
    }
    static func domainCheckpointCreateXML(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.DomainCheckpointCreateXMLArgs(from: &reader)
        var known = AccessArguments()
        known.add("dom", args.dom); known.add("xmlDesc", args.xmlDesc); known.add("flags", args.flags)
        return known
    }
    static func domainCheckpointGetXMLDesc(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.DomainCheckpointGetXMLDescArgs(from: &reader)
        var known = AccessArguments()
        known.add("checkpoint", args.checkpoint); known.add("flags", args.flags)
        return known
    }
    static func domainListAllCheckpoints(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.DomainListAllCheckpointsArgs(from: &reader)
        var known = AccessArguments()
        known.add("dom", args.dom); known.add("needResults", args.needResults); known.add("flags", args.flags)
        return known
    }
    static func domainCheckpointListAllChildren(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.DomainCheckpointListAllChildrenArgs(from: &reader)
        var known = AccessArguments()
        known.add("checkpoint", args.checkpoint); known.add("needResults", args.needResults); known.add("flags", args.flags)
        return known
    }
    static func domainCheckpointLookupByName(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.DomainCheckpointLookupByNameArgs(from: &reader)
        var known = AccessArguments()
        known.add("dom", args.dom); known.add("name", args.name); known.add("flags", args.flags)
        return known
    }
    static func domainCheckpointGetParent(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.DomainCheckpointGetParentArgs(from: &reader)
        var known = AccessArguments()
        known.add("checkpoint", args.checkpoint); known.add("flags", args.flags)
        return known
    }
    static func domainCheckpointDelete(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.DomainCheckpointDeleteArgs(from: &reader)
        var known = AccessArguments()
        known.add("checkpoint", args.checkpoint); known.add("flags", args.flags)
        return known
    }
    static func domainGetGuestInfo(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.DomainGetGuestInfoArgs(from: &reader)
        var known = AccessArguments()
        known.add("dom", args.dom); known.add("types", args.types); known.add("flags", args.flags)
        return known
    }
    static func connectSetIdentity(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.ConnectSetIdentityArgs(from: &reader)
        var known = AccessArguments()
        known.add("flags", args.flags)
        return known
    }
    static func domainAgentSetResponseTimeout(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.DomainAgentSetResponseTimeoutArgs(from: &reader)
        var known = AccessArguments()
        known.add("dom", args.dom); known.add("timeout", args.timeout); known.add("flags", args.flags)
        return known
    }
    static func domainBackupBegin(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.DomainBackupBeginArgs(from: &reader)
        var known = AccessArguments()
        known.add("dom", args.dom); known.add("backupXML", args.backupXML); known.add("checkpointXML", args.checkpointXML); known.add("flags", args.flags)
        return known
    }
    static func domainBackupGetXMLDesc(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.DomainBackupGetXMLDescArgs(from: &reader)
        var known = AccessArguments()
        known.add("dom", args.dom); known.add("flags", args.flags)
        return known
    }
    static func domainAuthorizedSSHKeysGet(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.DomainAuthorizedSSHKeysGetArgs(from: &reader)
        var known = AccessArguments()
        known.add("dom", args.dom); known.add("user", args.user); known.add("flags", args.flags)
        return known
    }
    static func domainAuthorizedSSHKeysSet(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.DomainAuthorizedSSHKeysSetArgs(from: &reader)
        var known = AccessArguments()
        known.add("dom", args.dom); known.add("user", args.user); known.add("flags", args.flags)
        return known
    }
    static func domainGetMessages(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.DomainGetMessagesArgs(from: &reader)
        var known = AccessArguments()
        known.add("dom", args.dom); known.add("flags", args.flags)
        return known
    }
    static func domainStartDirtyRateCalc(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.DomainStartDirtyRateCalcArgs(from: &reader)
        var known = AccessArguments()
        known.add("dom", args.dom); known.add("seconds", args.seconds); known.add("flags", args.flags)
        return known
    }
    static func nodeDeviceDefineXML(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.NodeDeviceDefineXMLArgs(from: &reader)
        var known = AccessArguments()
        known.add("xmlDesc", args.xmlDesc); known.add("flags", args.flags)
        return known
    }
    static func nodeDeviceUndefine(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.NodeDeviceUndefineArgs(from: &reader)
        var known = AccessArguments()
        known.add("name", args.name); known.add("flags", args.flags)
        return known
    }
    static func nodeDeviceCreate(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.NodeDeviceCreateArgs(from: &reader)
        var known = AccessArguments()
        known.add("name", args.name); known.add("flags", args.flags)
        return known
    }
    static func nwfilterDefineXMLFlags(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.NWFilterDefineXMLFlagsArgs(from: &reader)
        var known = AccessArguments()
        known.add("xml", args.xml); known.add("flags", args.flags)
        return known
    }
    static func networkDefineXMLFlags(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.NetworkDefineXMLFlagsArgs(from: &reader)
        var known = AccessArguments()
        known.add("xml", args.xml); known.add("flags", args.flags)
        return known
    }
    static func nodeDeviceGetAutostart(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.NodeDeviceGetAutostartArgs(from: &reader)
        var known = AccessArguments()
        known.add("name", args.name)
        return known
    }
    static func nodeDeviceSetAutostart(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.NodeDeviceSetAutostartArgs(from: &reader)
        var known = AccessArguments()
        known.add("name", args.name); known.add("autostart", args.autostart)
        return known
    }
    static func nodeDeviceIsPersistent(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.NodeDeviceIsPersistentArgs(from: &reader)
        var known = AccessArguments()
        known.add("name", args.name)
        return known
    }
    static func nodeDeviceIsActive(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.NodeDeviceIsActiveArgs(from: &reader)
        var known = AccessArguments()
        known.add("name", args.name)
        return known
    }
    static func networkCreateXMLFlags(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.NetworkCreateXMLFlagsArgs(from: &reader)
        var known = AccessArguments()
        known.add("xml", args.xml); known.add("flags", args.flags)
        return known
    }
    static func domainSetLaunchSecurityState(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.DomainSetLaunchSecurityStateArgs(from: &reader)
        var known = AccessArguments()
        known.add("dom", args.dom); known.add("flags", args.flags)
        return known
    }
    static func domainSaveParams(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.DomainSaveParamsArgs(from: &reader)
        var known = AccessArguments()
        known.add("dom", args.dom); known.add("flags", args.flags)
        return known
    }
    static func domainRestoreParams(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.DomainRestoreParamsArgs(from: &reader)
        var known = AccessArguments()
        known.add("flags", args.flags)
        return known
    }
    static func domainAbortJobFlags(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.DomainAbortJobFlagsArgs(from: &reader)
        var known = AccessArguments()
        known.add("dom", args.dom); known.add("flags", args.flags)
        return known
    }
    static func domainFDAssociate(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.DomainFDAssociateArgs(from: &reader)
        var known = AccessArguments()
        known.add("dom", args.dom); known.add("name", args.name); known.add("flags", args.flags)
        return known
    }
    static func networkSetMetadata(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.NetworkSetMetadataArgs(from: &reader)
        var known = AccessArguments()
        known.add("network", args.network); known.add("type", args.type); known.add("metadata", args.metadata); known.add("key", args.key); known.add("uri", args.uri); known.add("flags", args.flags)
        return known
    }
    static func networkGetMetadata(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.NetworkGetMetadataArgs(from: &reader)
        var known = AccessArguments()
        known.add("network", args.network); known.add("type", args.type); known.add("uri", args.uri); known.add("flags", args.flags)
        return known
    }
    static func nodeDeviceUpdate(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.NodeDeviceUpdateArgs(from: &reader)
        var known = AccessArguments()
        known.add("name", args.name); known.add("xmlDesc", args.xmlDesc); known.add("flags", args.flags)
        return known
    }
    static func domainGraphicsReload(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.DomainGraphicsReloadArgs(from: &reader)
        var known = AccessArguments()
        known.add("dom", args.dom); known.add("type", args.type); known.add("flags", args.flags)
        return known
    }
    static func domainGetAutostartOnce(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.DomainGetAutostartOnceArgs(from: &reader)
        var known = AccessArguments()
        known.add("dom", args.dom)
        return known
    }
    static func domainSetAutostartOnce(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.DomainSetAutostartOnceArgs(from: &reader)
        var known = AccessArguments()
        known.add("dom", args.dom); known.add("autostart", args.autostart)
        return known
    }
    static func domainSetThrottleGroup(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.DomainSetThrottleGroupArgs(from: &reader)
        var known = AccessArguments()
        known.add("dom", args.dom); known.add("group", args.group); known.add("flags", args.flags)
        return known
    }
    static func domainDelThrottleGroup(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try Remote.DomainDelThrottleGroupArgs(from: &reader)
        var known = AccessArguments()
        known.add("dom", args.dom); known.add("group", args.group); known.add("flags", args.flags)
        return known
    }

    @_optimize(none)  // Long, and runs once.
    static func makeTable() -> AccessTable {
        var table = AccessTable(count: Remote.procedureTable.count)
        table.add(Remote.Procedure.connectOpen.knownInfo, connectOpen)
        table.add(Remote.Procedure.connectGetMaxVCPUs.knownInfo, connectGetMaxVCPUs)
        table.add(Remote.Procedure.domainAttachDevice.knownInfo, domainAttachDevice)
        table.add(Remote.Procedure.domainCreate.knownInfo, domainCreate)
        table.add(Remote.Procedure.domainCreateXML.knownInfo, domainCreateXML)
        table.add(Remote.Procedure.domainDefineXML.knownInfo, domainDefineXML)
        table.add(Remote.Procedure.domainDestroy.knownInfo, domainDestroy)
        table.add(Remote.Procedure.domainDetachDevice.knownInfo, domainDetachDevice)
        table.add(Remote.Procedure.domainGetXMLDesc.knownInfo, domainGetXMLDesc)
        table.add(Remote.Procedure.domainGetAutostart.knownInfo, domainGetAutostart)
        table.add(Remote.Procedure.domainGetInfo.knownInfo, domainGetInfo)
        table.add(Remote.Procedure.domainGetMaxMemory.knownInfo, domainGetMaxMemory)
        table.add(Remote.Procedure.domainGetMaxVCPUs.knownInfo, domainGetMaxVCPUs)
        table.add(Remote.Procedure.domainGetOSType.knownInfo, domainGetOSType)
        table.add(Remote.Procedure.domainGetVCPUs.knownInfo, domainGetVCPUs)
        table.add(Remote.Procedure.connectListDefinedDomains.knownInfo, connectListDefinedDomains)
        table.add(Remote.Procedure.domainLookupByID.knownInfo, domainLookupByID)
        table.add(Remote.Procedure.domainLookupByName.knownInfo, domainLookupByName)
        table.add(Remote.Procedure.domainLookupByUUID.knownInfo, domainLookupByUUID)
        table.add(Remote.Procedure.domainPinVCPU.knownInfo, domainPinVCPU)
        table.add(Remote.Procedure.domainReboot.knownInfo, domainReboot)
        table.add(Remote.Procedure.domainResume.knownInfo, domainResume)
        table.add(Remote.Procedure.domainSetAutostart.knownInfo, domainSetAutostart)
        table.add(Remote.Procedure.domainSetMaxMemory.knownInfo, domainSetMaxMemory)
        table.add(Remote.Procedure.domainSetMemory.knownInfo, domainSetMemory)
        table.add(Remote.Procedure.domainSetVCPUs.knownInfo, domainSetVCPUs)
        table.add(Remote.Procedure.domainShutdown.knownInfo, domainShutdown)
        table.add(Remote.Procedure.domainSuspend.knownInfo, domainSuspend)
        table.add(Remote.Procedure.domainUndefine.knownInfo, domainUndefine)
        table.add(Remote.Procedure.connectListDefinedNetworks.knownInfo, connectListDefinedNetworks)
        table.add(Remote.Procedure.connectListDomains.knownInfo, connectListDomains)
        table.add(Remote.Procedure.connectListNetworks.knownInfo, connectListNetworks)
        table.add(Remote.Procedure.networkCreate.knownInfo, networkCreate)
        table.add(Remote.Procedure.networkCreateXML.knownInfo, networkCreateXML)
        table.add(Remote.Procedure.networkDefineXML.knownInfo, networkDefineXML)
        table.add(Remote.Procedure.networkDestroy.knownInfo, networkDestroy)
        table.add(Remote.Procedure.networkGetXMLDesc.knownInfo, networkGetXMLDesc)
        table.add(Remote.Procedure.networkGetAutostart.knownInfo, networkGetAutostart)
        table.add(Remote.Procedure.networkGetBridgeName.knownInfo, networkGetBridgeName)
        table.add(Remote.Procedure.networkLookupByName.knownInfo, networkLookupByName)
        table.add(Remote.Procedure.networkLookupByUUID.knownInfo, networkLookupByUUID)
        table.add(Remote.Procedure.networkSetAutostart.knownInfo, networkSetAutostart)
        table.add(Remote.Procedure.networkUndefine.knownInfo, networkUndefine)
        table.add(Remote.Procedure.domainCoreDump.knownInfo, domainCoreDump)
        table.add(Remote.Procedure.domainRestore.knownInfo, domainRestore)
        table.add(Remote.Procedure.domainSave.knownInfo, domainSave)
        table.add(Remote.Procedure.domainGetSchedulerType.knownInfo, domainGetSchedulerType)
        table.add(Remote.Procedure.domainGetSchedulerParameters.knownInfo, domainGetSchedulerParameters)
        table.add(Remote.Procedure.domainSetSchedulerParameters.knownInfo, domainSetSchedulerParameters)
        table.add(Remote.Procedure.connectSupportsFeature.knownInfo, connectSupportsFeature)
        table.add(Remote.Procedure.domainMigratePrepare.knownInfo, domainMigratePrepare)
        table.add(Remote.Procedure.domainMigratePerform.knownInfo, domainMigratePerform)
        table.add(Remote.Procedure.domainMigrateFinish.knownInfo, domainMigrateFinish)
        table.add(Remote.Procedure.domainBlockStats.knownInfo, domainBlockStats)
        table.add(Remote.Procedure.domainInterfaceStats.knownInfo, domainInterfaceStats)
        table.add(Remote.Procedure.connectListStoragePools.knownInfo, connectListStoragePools)
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
        table.add(Remote.Procedure.nodeGetCellsFreeMemory.knownInfo, nodeGetCellsFreeMemory)
        table.add(Remote.Procedure.domainBlockPeek.knownInfo, domainBlockPeek)
        table.add(Remote.Procedure.domainMemoryPeek.knownInfo, domainMemoryPeek)
        table.add(Remote.Procedure.domainMigratePrepare2.knownInfo, domainMigratePrepare2)
        table.add(Remote.Procedure.domainMigrateFinish2.knownInfo, domainMigrateFinish2)
        table.add(Remote.Procedure.nodeNumOfDevices.knownInfo, nodeNumOfDevices)
        table.add(Remote.Procedure.nodeListDevices.knownInfo, nodeListDevices)
        table.add(Remote.Procedure.nodeDeviceLookupByName.knownInfo, nodeDeviceLookupByName)
        table.add(Remote.Procedure.nodeDeviceGetXMLDesc.knownInfo, nodeDeviceGetXMLDesc)
        table.add(Remote.Procedure.nodeDeviceGetParent.knownInfo, nodeDeviceGetParent)
        table.add(Remote.Procedure.nodeDeviceNumOfCaps.knownInfo, nodeDeviceNumOfCaps)
        table.add(Remote.Procedure.nodeDeviceListCaps.knownInfo, nodeDeviceListCaps)
        table.add(Remote.Procedure.nodeDeviceDettach.knownInfo, nodeDeviceDettach)
        table.add(Remote.Procedure.nodeDeviceReAttach.knownInfo, nodeDeviceReAttach)
        table.add(Remote.Procedure.nodeDeviceReset.knownInfo, nodeDeviceReset)
        table.add(Remote.Procedure.domainGetSecurityLabel.knownInfo, domainGetSecurityLabel)
        table.add(Remote.Procedure.nodeDeviceCreateXML.knownInfo, nodeDeviceCreateXML)
        table.add(Remote.Procedure.nodeDeviceDestroy.knownInfo, nodeDeviceDestroy)
        table.add(Remote.Procedure.storageVolCreateXMLFrom.knownInfo, storageVolCreateXMLFrom)
        table.add(Remote.Procedure.connectListInterfaces.knownInfo, connectListInterfaces)
        table.add(Remote.Procedure.interfaceLookupByName.knownInfo, interfaceLookupByName)
        table.add(Remote.Procedure.interfaceLookupByMACString.knownInfo, interfaceLookupByMACString)
        table.add(Remote.Procedure.interfaceGetXMLDesc.knownInfo, interfaceGetXMLDesc)
        table.add(Remote.Procedure.interfaceDefineXML.knownInfo, interfaceDefineXML)
        table.add(Remote.Procedure.interfaceUndefine.knownInfo, interfaceUndefine)
        table.add(Remote.Procedure.interfaceCreate.knownInfo, interfaceCreate)
        table.add(Remote.Procedure.interfaceDestroy.knownInfo, interfaceDestroy)
        table.add(Remote.Procedure.connectDomainXMLFromNative.knownInfo, connectDomainXMLFromNative)
        table.add(Remote.Procedure.connectDomainXMLToNative.knownInfo, connectDomainXMLToNative)
        table.add(Remote.Procedure.connectListDefinedInterfaces.knownInfo, connectListDefinedInterfaces)
        table.add(Remote.Procedure.connectListSecrets.knownInfo, connectListSecrets)
        table.add(Remote.Procedure.secretLookupByUUID.knownInfo, secretLookupByUUID)
        table.add(Remote.Procedure.secretDefineXML.knownInfo, secretDefineXML)
        table.add(Remote.Procedure.secretGetXMLDesc.knownInfo, secretGetXMLDesc)
        table.add(Remote.Procedure.secretSetValue.knownInfo, secretSetValue)
        table.add(Remote.Procedure.secretGetValue.knownInfo, secretGetValue)
        table.add(Remote.Procedure.secretUndefine.knownInfo, secretUndefine)
        table.add(Remote.Procedure.secretLookupByUsage.knownInfo, secretLookupByUsage)
        table.add(Remote.Procedure.domainMigratePrepareTunnel.knownInfo, domainMigratePrepareTunnel)
        table.add(Remote.Procedure.domainIsActive.knownInfo, domainIsActive)
        table.add(Remote.Procedure.domainIsPersistent.knownInfo, domainIsPersistent)
        table.add(Remote.Procedure.networkIsActive.knownInfo, networkIsActive)
        table.add(Remote.Procedure.networkIsPersistent.knownInfo, networkIsPersistent)
        table.add(Remote.Procedure.storagePoolIsActive.knownInfo, storagePoolIsActive)
        table.add(Remote.Procedure.storagePoolIsPersistent.knownInfo, storagePoolIsPersistent)
        table.add(Remote.Procedure.interfaceIsActive.knownInfo, interfaceIsActive)
        table.add(Remote.Procedure.connectCompareCPU.knownInfo, connectCompareCPU)
        table.add(Remote.Procedure.domainMemoryStats.knownInfo, domainMemoryStats)
        table.add(Remote.Procedure.domainAttachDeviceFlags.knownInfo, domainAttachDeviceFlags)
        table.add(Remote.Procedure.domainDetachDeviceFlags.knownInfo, domainDetachDeviceFlags)
        table.add(Remote.Procedure.connectBaselineCPU.knownInfo, connectBaselineCPU)
        table.add(Remote.Procedure.domainGetJobInfo.knownInfo, domainGetJobInfo)
        table.add(Remote.Procedure.domainAbortJob.knownInfo, domainAbortJob)
        table.add(Remote.Procedure.storageVolWipe.knownInfo, storageVolWipe)
        table.add(Remote.Procedure.domainMigrateSetMaxDowntime.knownInfo, domainMigrateSetMaxDowntime)
        table.add(Remote.Procedure.connectDomainEventRegisterAny.knownInfo, connectDomainEventRegisterAny)
        table.add(Remote.Procedure.connectDomainEventDeregisterAny.knownInfo, connectDomainEventDeregisterAny)
        table.add(Remote.Procedure.domainUpdateDeviceFlags.knownInfo, domainUpdateDeviceFlags)
        table.add(Remote.Procedure.nwfilterLookupByName.knownInfo, nwfilterLookupByName)
        table.add(Remote.Procedure.nwfilterLookupByUUID.knownInfo, nwfilterLookupByUUID)
        table.add(Remote.Procedure.nwfilterGetXMLDesc.knownInfo, nwfilterGetXMLDesc)
        table.add(Remote.Procedure.connectListNWFilters.knownInfo, connectListNWFilters)
        table.add(Remote.Procedure.nwfilterDefineXML.knownInfo, nwfilterDefineXML)
        table.add(Remote.Procedure.nwfilterUndefine.knownInfo, nwfilterUndefine)
        table.add(Remote.Procedure.domainManagedSave.knownInfo, domainManagedSave)
        table.add(Remote.Procedure.domainHasManagedSaveImage.knownInfo, domainHasManagedSaveImage)
        table.add(Remote.Procedure.domainManagedSaveRemove.knownInfo, domainManagedSaveRemove)
        table.add(Remote.Procedure.domainSnapshotCreateXML.knownInfo, domainSnapshotCreateXML)
        table.add(Remote.Procedure.domainSnapshotGetXMLDesc.knownInfo, domainSnapshotGetXMLDesc)
        table.add(Remote.Procedure.domainSnapshotNum.knownInfo, domainSnapshotNum)
        table.add(Remote.Procedure.domainSnapshotListNames.knownInfo, domainSnapshotListNames)
        table.add(Remote.Procedure.domainSnapshotLookupByName.knownInfo, domainSnapshotLookupByName)
        table.add(Remote.Procedure.domainHasCurrentSnapshot.knownInfo, domainHasCurrentSnapshot)
        table.add(Remote.Procedure.domainSnapshotCurrent.knownInfo, domainSnapshotCurrent)
        table.add(Remote.Procedure.domainRevertToSnapshot.knownInfo, domainRevertToSnapshot)
        table.add(Remote.Procedure.domainSnapshotDelete.knownInfo, domainSnapshotDelete)
        table.add(Remote.Procedure.domainGetBlockInfo.knownInfo, domainGetBlockInfo)
        table.add(Remote.Procedure.domainCreateWithFlags.knownInfo, domainCreateWithFlags)
        table.add(Remote.Procedure.domainSetMemoryParameters.knownInfo, domainSetMemoryParameters)
        table.add(Remote.Procedure.domainGetMemoryParameters.knownInfo, domainGetMemoryParameters)
        table.add(Remote.Procedure.domainSetVCPUsFlags.knownInfo, domainSetVCPUsFlags)
        table.add(Remote.Procedure.domainGetVCPUsFlags.knownInfo, domainGetVCPUsFlags)
        table.add(Remote.Procedure.domainOpenConsole.knownInfo, domainOpenConsole)
        table.add(Remote.Procedure.domainIsUpdated.knownInfo, domainIsUpdated)
        table.add(Remote.Procedure.connectGetSysinfo.knownInfo, connectGetSysinfo)
        table.add(Remote.Procedure.domainSetMemoryFlags.knownInfo, domainSetMemoryFlags)
        table.add(Remote.Procedure.domainSetBlkioParameters.knownInfo, domainSetBlkioParameters)
        table.add(Remote.Procedure.domainGetBlkioParameters.knownInfo, domainGetBlkioParameters)
        table.add(Remote.Procedure.domainMigrateSetMaxSpeed.knownInfo, domainMigrateSetMaxSpeed)
        table.add(Remote.Procedure.storageVolUpload.knownInfo, storageVolUpload)
        table.add(Remote.Procedure.storageVolDownload.knownInfo, storageVolDownload)
        table.add(Remote.Procedure.domainInjectNMI.knownInfo, domainInjectNMI)
        table.add(Remote.Procedure.domainScreenshot.knownInfo, domainScreenshot)
        table.add(Remote.Procedure.domainGetState.knownInfo, domainGetState)
        table.add(Remote.Procedure.domainMigrateBegin3.knownInfo, domainMigrateBegin3)
        table.add(Remote.Procedure.domainMigratePrepare3.knownInfo, domainMigratePrepare3)
        table.add(Remote.Procedure.domainMigratePrepareTunnel3.knownInfo, domainMigratePrepareTunnel3)
        table.add(Remote.Procedure.domainMigratePerform3.knownInfo, domainMigratePerform3)
        table.add(Remote.Procedure.domainMigrateFinish3.knownInfo, domainMigrateFinish3)
        table.add(Remote.Procedure.domainMigrateConfirm3.knownInfo, domainMigrateConfirm3)
        table.add(Remote.Procedure.domainSetSchedulerParametersFlags.knownInfo, domainSetSchedulerParametersFlags)
        table.add(Remote.Procedure.interfaceChangeBegin.knownInfo, interfaceChangeBegin)
        table.add(Remote.Procedure.interfaceChangeCommit.knownInfo, interfaceChangeCommit)
        table.add(Remote.Procedure.interfaceChangeRollback.knownInfo, interfaceChangeRollback)
        table.add(Remote.Procedure.domainGetSchedulerParametersFlags.knownInfo, domainGetSchedulerParametersFlags)
        table.add(Remote.Procedure.domainPinVCPUFlags.knownInfo, domainPinVCPUFlags)
        table.add(Remote.Procedure.domainSendKey.knownInfo, domainSendKey)
        table.add(Remote.Procedure.nodeGetCPUStats.knownInfo, nodeGetCPUStats)
        table.add(Remote.Procedure.nodeGetMemoryStats.knownInfo, nodeGetMemoryStats)
        table.add(Remote.Procedure.domainGetControlInfo.knownInfo, domainGetControlInfo)
        table.add(Remote.Procedure.domainGetVCPUPinInfo.knownInfo, domainGetVCPUPinInfo)
        table.add(Remote.Procedure.domainUndefineFlags.knownInfo, domainUndefineFlags)
        table.add(Remote.Procedure.domainSaveFlags.knownInfo, domainSaveFlags)
        table.add(Remote.Procedure.domainRestoreFlags.knownInfo, domainRestoreFlags)
        table.add(Remote.Procedure.domainDestroyFlags.knownInfo, domainDestroyFlags)
        table.add(Remote.Procedure.domainSaveImageGetXMLDesc.knownInfo, domainSaveImageGetXMLDesc)
        table.add(Remote.Procedure.domainSaveImageDefineXML.knownInfo, domainSaveImageDefineXML)
        table.add(Remote.Procedure.domainBlockJobAbort.knownInfo, domainBlockJobAbort)
        table.add(Remote.Procedure.domainGetBlockJobInfo.knownInfo, domainGetBlockJobInfo)
        table.add(Remote.Procedure.domainBlockJobSetSpeed.knownInfo, domainBlockJobSetSpeed)
        table.add(Remote.Procedure.domainBlockPull.knownInfo, domainBlockPull)
        table.add(Remote.Procedure.domainMigrateGetMaxSpeed.knownInfo, domainMigrateGetMaxSpeed)
        table.add(Remote.Procedure.domainBlockStatsFlags.knownInfo, domainBlockStatsFlags)
        table.add(Remote.Procedure.domainSnapshotGetParent.knownInfo, domainSnapshotGetParent)
        table.add(Remote.Procedure.domainReset.knownInfo, domainReset)
        table.add(Remote.Procedure.domainSnapshotNumChildren.knownInfo, domainSnapshotNumChildren)
        table.add(Remote.Procedure.domainSnapshotListChildrenNames.knownInfo, domainSnapshotListChildrenNames)
        table.add(Remote.Procedure.domainOpenGraphics.knownInfo, domainOpenGraphics)
        table.add(Remote.Procedure.nodeSuspendForDuration.knownInfo, nodeSuspendForDuration)
        table.add(Remote.Procedure.domainBlockResize.knownInfo, domainBlockResize)
        table.add(Remote.Procedure.domainSetBlockIOTune.knownInfo, domainSetBlockIOTune)
        table.add(Remote.Procedure.domainGetBlockIOTune.knownInfo, domainGetBlockIOTune)
        table.add(Remote.Procedure.domainSetNUMAParameters.knownInfo, domainSetNUMAParameters)
        table.add(Remote.Procedure.domainGetNUMAParameters.knownInfo, domainGetNUMAParameters)
        table.add(Remote.Procedure.domainSetInterfaceParameters.knownInfo, domainSetInterfaceParameters)
        table.add(Remote.Procedure.domainGetInterfaceParameters.knownInfo, domainGetInterfaceParameters)
        table.add(Remote.Procedure.domainShutdownFlags.knownInfo, domainShutdownFlags)
        table.add(Remote.Procedure.storageVolWipePattern.knownInfo, storageVolWipePattern)
        table.add(Remote.Procedure.storageVolResize.knownInfo, storageVolResize)
        table.add(Remote.Procedure.domainPMSuspendForDuration.knownInfo, domainPMSuspendForDuration)
        table.add(Remote.Procedure.domainGetCPUStats.knownInfo, domainGetCPUStats)
        table.add(Remote.Procedure.domainGetDiskErrors.knownInfo, domainGetDiskErrors)
        table.add(Remote.Procedure.domainSetMetadata.knownInfo, domainSetMetadata)
        table.add(Remote.Procedure.domainGetMetadata.knownInfo, domainGetMetadata)
        table.add(Remote.Procedure.domainBlockRebase.knownInfo, domainBlockRebase)
        table.add(Remote.Procedure.domainPMWakeup.knownInfo, domainPMWakeup)
        table.add(Remote.Procedure.domainSnapshotIsCurrent.knownInfo, domainSnapshotIsCurrent)
        table.add(Remote.Procedure.domainSnapshotHasMetadata.knownInfo, domainSnapshotHasMetadata)
        table.add(Remote.Procedure.connectListAllDomains.knownInfo, connectListAllDomains)
        table.add(Remote.Procedure.domainListAllSnapshots.knownInfo, domainListAllSnapshots)
        table.add(Remote.Procedure.domainSnapshotListAllChildren.knownInfo, domainSnapshotListAllChildren)
        table.add(Remote.Procedure.domainGetHostname.knownInfo, domainGetHostname)
        table.add(Remote.Procedure.domainGetSecurityLabelList.knownInfo, domainGetSecurityLabelList)
        table.add(Remote.Procedure.domainPinEmulator.knownInfo, domainPinEmulator)
        table.add(Remote.Procedure.domainGetEmulatorPinInfo.knownInfo, domainGetEmulatorPinInfo)
        table.add(Remote.Procedure.connectListAllStoragePools.knownInfo, connectListAllStoragePools)
        table.add(Remote.Procedure.storagePoolListAllVolumes.knownInfo, storagePoolListAllVolumes)
        table.add(Remote.Procedure.connectListAllNetworks.knownInfo, connectListAllNetworks)
        table.add(Remote.Procedure.connectListAllInterfaces.knownInfo, connectListAllInterfaces)
        table.add(Remote.Procedure.connectListAllNodeDevices.knownInfo, connectListAllNodeDevices)
        table.add(Remote.Procedure.connectListAllNWFilters.knownInfo, connectListAllNWFilters)
        table.add(Remote.Procedure.connectListAllSecrets.knownInfo, connectListAllSecrets)
        table.add(Remote.Procedure.nodeSetMemoryParameters.knownInfo, nodeSetMemoryParameters)
        table.add(Remote.Procedure.nodeGetMemoryParameters.knownInfo, nodeGetMemoryParameters)
        table.add(Remote.Procedure.domainBlockCommit.knownInfo, domainBlockCommit)
        table.add(Remote.Procedure.networkUpdate.knownInfo, networkUpdate)
        table.add(Remote.Procedure.nodeGetCPUMap.knownInfo, nodeGetCPUMap)
        table.add(Remote.Procedure.domainFSTrim.knownInfo, domainFSTrim)
        table.add(Remote.Procedure.domainSendProcessSignal.knownInfo, domainSendProcessSignal)
        table.add(Remote.Procedure.domainOpenChannel.knownInfo, domainOpenChannel)
        table.add(Remote.Procedure.nodeDeviceLookupSCSIHostByWWN.knownInfo, nodeDeviceLookupSCSIHostByWWN)
        table.add(Remote.Procedure.domainGetJobStats.knownInfo, domainGetJobStats)
        table.add(Remote.Procedure.domainMigrateGetCompressionCache.knownInfo, domainMigrateGetCompressionCache)
        table.add(Remote.Procedure.domainMigrateSetCompressionCache.knownInfo, domainMigrateSetCompressionCache)
        table.add(Remote.Procedure.nodeDeviceDetachFlags.knownInfo, nodeDeviceDetachFlags)
        table.add(Remote.Procedure.domainMigrateBegin3Params.knownInfo, domainMigrateBegin3Params)
        table.add(Remote.Procedure.domainMigratePrepare3Params.knownInfo, domainMigratePrepare3Params)
        table.add(Remote.Procedure.domainMigratePrepareTunnel3Params.knownInfo, domainMigratePrepareTunnel3Params)
        table.add(Remote.Procedure.domainMigratePerform3Params.knownInfo, domainMigratePerform3Params)
        table.add(Remote.Procedure.domainMigrateFinish3Params.knownInfo, domainMigrateFinish3Params)
        table.add(Remote.Procedure.domainMigrateConfirm3Params.knownInfo, domainMigrateConfirm3Params)
        table.add(Remote.Procedure.domainSetMemoryStatsPeriod.knownInfo, domainSetMemoryStatsPeriod)
        table.add(Remote.Procedure.domainCreateXMLWithFiles.knownInfo, domainCreateXMLWithFiles)
        table.add(Remote.Procedure.domainCreateWithFiles.knownInfo, domainCreateWithFiles)
        table.add(Remote.Procedure.connectGetCPUModelNames.knownInfo, connectGetCPUModelNames)
        table.add(Remote.Procedure.connectNetworkEventRegisterAny.knownInfo, connectNetworkEventRegisterAny)
        table.add(Remote.Procedure.connectNetworkEventDeregisterAny.knownInfo, connectNetworkEventDeregisterAny)
        table.add(Remote.Procedure.connectDomainEventCallbackRegisterAny.knownInfo, connectDomainEventCallbackRegisterAny)
        table.add(Remote.Procedure.connectDomainEventCallbackDeregisterAny.knownInfo, connectDomainEventCallbackDeregisterAny)
        table.add(Remote.Procedure.domainCoreDumpWithFormat.knownInfo, domainCoreDumpWithFormat)
        table.add(Remote.Procedure.domainFSFreeze.knownInfo, domainFSFreeze)
        table.add(Remote.Procedure.domainFSThaw.knownInfo, domainFSThaw)
        table.add(Remote.Procedure.domainGetTime.knownInfo, domainGetTime)
        table.add(Remote.Procedure.domainSetTime.knownInfo, domainSetTime)
        table.add(Remote.Procedure.nodeGetFreePages.knownInfo, nodeGetFreePages)
        table.add(Remote.Procedure.networkGetDHCPLeases.knownInfo, networkGetDHCPLeases)
        table.add(Remote.Procedure.connectGetDomainCapabilities.knownInfo, connectGetDomainCapabilities)
        table.add(Remote.Procedure.domainOpenGraphicsFD.knownInfo, domainOpenGraphicsFD)
        table.add(Remote.Procedure.connectGetAllDomainStats.knownInfo, connectGetAllDomainStats)
        table.add(Remote.Procedure.domainBlockCopy.knownInfo, domainBlockCopy)
        table.add(Remote.Procedure.nodeAllocPages.knownInfo, nodeAllocPages)
        table.add(Remote.Procedure.domainGetFSInfo.knownInfo, domainGetFSInfo)
        table.add(Remote.Procedure.domainDefineXMLFlags.knownInfo, domainDefineXMLFlags)
        table.add(Remote.Procedure.domainGetIOThreadInfo.knownInfo, domainGetIOThreadInfo)
        table.add(Remote.Procedure.domainPinIOThread.knownInfo, domainPinIOThread)
        table.add(Remote.Procedure.domainInterfaceAddresses.knownInfo, domainInterfaceAddresses)
        table.add(Remote.Procedure.domainAddIOThread.knownInfo, domainAddIOThread)
        table.add(Remote.Procedure.domainDelIOThread.knownInfo, domainDelIOThread)
        table.add(Remote.Procedure.domainSetUserPassword.knownInfo, domainSetUserPassword)
        table.add(Remote.Procedure.domainRename.knownInfo, domainRename)
        table.add(Remote.Procedure.domainMigrateStartPostCopy.knownInfo, domainMigrateStartPostCopy)
        table.add(Remote.Procedure.domainGetPerfEvents.knownInfo, domainGetPerfEvents)
        table.add(Remote.Procedure.domainSetPerfEvents.knownInfo, domainSetPerfEvents)
        table.add(Remote.Procedure.connectStoragePoolEventRegisterAny.knownInfo, connectStoragePoolEventRegisterAny)
        table.add(Remote.Procedure.connectStoragePoolEventDeregisterAny.knownInfo, connectStoragePoolEventDeregisterAny)
        table.add(Remote.Procedure.domainGetGuestVCPUs.knownInfo, domainGetGuestVCPUs)
        table.add(Remote.Procedure.domainSetGuestVCPUs.knownInfo, domainSetGuestVCPUs)
        table.add(Remote.Procedure.connectNodeDeviceEventRegisterAny.knownInfo, connectNodeDeviceEventRegisterAny)
        table.add(Remote.Procedure.connectNodeDeviceEventDeregisterAny.knownInfo, connectNodeDeviceEventDeregisterAny)
        table.add(Remote.Procedure.storageVolGetInfoFlags.knownInfo, storageVolGetInfoFlags)
        table.add(Remote.Procedure.connectSecretEventRegisterAny.knownInfo, connectSecretEventRegisterAny)
        table.add(Remote.Procedure.connectSecretEventDeregisterAny.knownInfo, connectSecretEventDeregisterAny)
        table.add(Remote.Procedure.domainSetVCPU.knownInfo, domainSetVCPU)
        table.add(Remote.Procedure.domainSetBlockThreshold.knownInfo, domainSetBlockThreshold)
        table.add(Remote.Procedure.domainMigrateGetMaxDowntime.knownInfo, domainMigrateGetMaxDowntime)
        table.add(Remote.Procedure.domainManagedSaveGetXMLDesc.knownInfo, domainManagedSaveGetXMLDesc)
        table.add(Remote.Procedure.domainManagedSaveDefineXML.knownInfo, domainManagedSaveDefineXML)
        table.add(Remote.Procedure.domainSetLifecycleAction.knownInfo, domainSetLifecycleAction)
        table.add(Remote.Procedure.storagePoolLookupByTargetPath.knownInfo, storagePoolLookupByTargetPath)
        table.add(Remote.Procedure.domainDetachDeviceAlias.knownInfo, domainDetachDeviceAlias)
        table.add(Remote.Procedure.connectCompareHypervisorCPU.knownInfo, connectCompareHypervisorCPU)
        table.add(Remote.Procedure.connectBaselineHypervisorCPU.knownInfo, connectBaselineHypervisorCPU)
        table.add(Remote.Procedure.nodeGetSEVInfo.knownInfo, nodeGetSEVInfo)
        table.add(Remote.Procedure.domainGetLaunchSecurityInfo.knownInfo, domainGetLaunchSecurityInfo)
        table.add(Remote.Procedure.nwfilterBindingLookupByPortDev.knownInfo, nwfilterBindingLookupByPortDev)
        table.add(Remote.Procedure.nwfilterBindingGetXMLDesc.knownInfo, nwfilterBindingGetXMLDesc)
        table.add(Remote.Procedure.nwfilterBindingCreateXML.knownInfo, nwfilterBindingCreateXML)
        table.add(Remote.Procedure.nwfilterBindingDelete.knownInfo, nwfilterBindingDelete)
        table.add(Remote.Procedure.connectListAllNWFilterBindings.knownInfo, connectListAllNWFilterBindings)
        table.add(Remote.Procedure.domainSetIOThreadParams.knownInfo, domainSetIOThreadParams)
        table.add(Remote.Procedure.connectGetStoragePoolCapabilities.knownInfo, connectGetStoragePoolCapabilities)
        table.add(Remote.Procedure.networkListAllPorts.knownInfo, networkListAllPorts)
        table.add(Remote.Procedure.networkPortLookupByUUID.knownInfo, networkPortLookupByUUID)
        table.add(Remote.Procedure.networkPortCreateXML.knownInfo, networkPortCreateXML)
        table.add(Remote.Procedure.networkPortGetParameters.knownInfo, networkPortGetParameters)
        table.add(Remote.Procedure.networkPortSetParameters.knownInfo, networkPortSetParameters)
        table.add(Remote.Procedure.networkPortGetXMLDesc.knownInfo, networkPortGetXMLDesc)
        table.add(Remote.Procedure.networkPortDelete.knownInfo, networkPortDelete)
        table.add(Remote.Procedure.domainCheckpointCreateXML.knownInfo, domainCheckpointCreateXML)
        table.add(Remote.Procedure.domainCheckpointGetXMLDesc.knownInfo, domainCheckpointGetXMLDesc)
        table.add(Remote.Procedure.domainListAllCheckpoints.knownInfo, domainListAllCheckpoints)
        table.add(Remote.Procedure.domainCheckpointListAllChildren.knownInfo, domainCheckpointListAllChildren)
        table.add(Remote.Procedure.domainCheckpointLookupByName.knownInfo, domainCheckpointLookupByName)
        table.add(Remote.Procedure.domainCheckpointGetParent.knownInfo, domainCheckpointGetParent)
        table.add(Remote.Procedure.domainCheckpointDelete.knownInfo, domainCheckpointDelete)
        table.add(Remote.Procedure.domainGetGuestInfo.knownInfo, domainGetGuestInfo)
        table.add(Remote.Procedure.connectSetIdentity.knownInfo, connectSetIdentity)
        table.add(Remote.Procedure.domainAgentSetResponseTimeout.knownInfo, domainAgentSetResponseTimeout)
        table.add(Remote.Procedure.domainBackupBegin.knownInfo, domainBackupBegin)
        table.add(Remote.Procedure.domainBackupGetXMLDesc.knownInfo, domainBackupGetXMLDesc)
        table.add(Remote.Procedure.domainAuthorizedSSHKeysGet.knownInfo, domainAuthorizedSSHKeysGet)
        table.add(Remote.Procedure.domainAuthorizedSSHKeysSet.knownInfo, domainAuthorizedSSHKeysSet)
        table.add(Remote.Procedure.domainGetMessages.knownInfo, domainGetMessages)
        table.add(Remote.Procedure.domainStartDirtyRateCalc.knownInfo, domainStartDirtyRateCalc)
        table.add(Remote.Procedure.nodeDeviceDefineXML.knownInfo, nodeDeviceDefineXML)
        table.add(Remote.Procedure.nodeDeviceUndefine.knownInfo, nodeDeviceUndefine)
        table.add(Remote.Procedure.nodeDeviceCreate.knownInfo, nodeDeviceCreate)
        table.add(Remote.Procedure.nwfilterDefineXMLFlags.knownInfo, nwfilterDefineXMLFlags)
        table.add(Remote.Procedure.networkDefineXMLFlags.knownInfo, networkDefineXMLFlags)
        table.add(Remote.Procedure.nodeDeviceGetAutostart.knownInfo, nodeDeviceGetAutostart)
        table.add(Remote.Procedure.nodeDeviceSetAutostart.knownInfo, nodeDeviceSetAutostart)
        table.add(Remote.Procedure.nodeDeviceIsPersistent.knownInfo, nodeDeviceIsPersistent)
        table.add(Remote.Procedure.nodeDeviceIsActive.knownInfo, nodeDeviceIsActive)
        table.add(Remote.Procedure.networkCreateXMLFlags.knownInfo, networkCreateXMLFlags)
        table.add(Remote.Procedure.domainSetLaunchSecurityState.knownInfo, domainSetLaunchSecurityState)
        table.add(Remote.Procedure.domainSaveParams.knownInfo, domainSaveParams)
        table.add(Remote.Procedure.domainRestoreParams.knownInfo, domainRestoreParams)
        table.add(Remote.Procedure.domainAbortJobFlags.knownInfo, domainAbortJobFlags)
        table.add(Remote.Procedure.domainFDAssociate.knownInfo, domainFDAssociate)
        table.add(Remote.Procedure.networkSetMetadata.knownInfo, networkSetMetadata)
        table.add(Remote.Procedure.networkGetMetadata.knownInfo, networkGetMetadata)
        table.add(Remote.Procedure.nodeDeviceUpdate.knownInfo, nodeDeviceUpdate)
        table.add(Remote.Procedure.domainGraphicsReload.knownInfo, domainGraphicsReload)
        table.add(Remote.Procedure.domainGetAutostartOnce.knownInfo, domainGetAutostartOnce)
        table.add(Remote.Procedure.domainSetAutostartOnce.knownInfo, domainSetAutostartOnce)
        table.add(Remote.Procedure.domainSetThrottleGroup.knownInfo, domainSetThrottleGroup)
        table.add(Remote.Procedure.domainDelThrottleGroup.knownInfo, domainDelThrottleGroup)
        return table
    }
}

extension Remote {
    /// How access control reads the program's calls.
    public static let accessTable = RemoteAccess.makeTable()
}
