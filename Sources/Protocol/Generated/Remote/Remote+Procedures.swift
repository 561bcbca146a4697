// SPDX-License-Identifier: Apache-2.0
// Written by xdrgen from protocol/remote.x. Do not edit: edit that file and run `make generate`.
// swift-format-ignore-file

private typealias MadeFor = GeneratedCodeVersion1

extension Remote {
    /// A procedure by its number; open, a newer peer may have others.
    public struct Procedure: RawRepresentable, Hashable, Sendable {
        public let rawValue: Int32
        public init(rawValue: Int32) { self.rawValue = rawValue }

        /// What the protocol says about it; nil for numbers that this version does not know.
        public var info: ProcedureInfo? {
            rawValue >= 1 && Int(rawValue) <= procedureTable.count ? procedureTable[Int(rawValue) - 1] : nil
        }

        /// The same for the members below, which are all in the table.
        var knownInfo: ProcedureInfo { procedureTable[Int(rawValue) - 1] }

        /// `REMOTE_PROC_CONNECT_OPEN`: `virConnectOpen`
        public static let connectOpen = Procedure(rawValue: 1)
        /// `REMOTE_PROC_CONNECT_CLOSE`: `virConnectClose`
        public static let connectClose = Procedure(rawValue: 2)
        /// `REMOTE_PROC_CONNECT_GET_TYPE`: `virConnectGetType`
        public static let connectGetType = Procedure(rawValue: 3)
        /// `REMOTE_PROC_CONNECT_GET_VERSION`: `virConnectGetVersion`
        public static let connectGetVersion = Procedure(rawValue: 4)
        /// `REMOTE_PROC_CONNECT_GET_MAX_VCPUS`: `virConnectGetMaxVcpus`
        public static let connectGetMaxVCPUs = Procedure(rawValue: 5)
        /// `REMOTE_PROC_NODE_GET_INFO`: `virNodeGetInfo`
        public static let nodeGetInfo = Procedure(rawValue: 6)
        /// `REMOTE_PROC_CONNECT_GET_CAPABILITIES`: `virConnectGetCapabilities`
        public static let connectGetCapabilities = Procedure(rawValue: 7)
        /// `REMOTE_PROC_DOMAIN_ATTACH_DEVICE`: `virDomainAttachDevice`
        public static let domainAttachDevice = Procedure(rawValue: 8)
        /// `REMOTE_PROC_DOMAIN_CREATE`: `virDomainCreate`
        public static let domainCreate = Procedure(rawValue: 9)
        /// `REMOTE_PROC_DOMAIN_CREATE_XML`: `virDomainCreateXML`
        public static let domainCreateXML = Procedure(rawValue: 10)
        /// `REMOTE_PROC_DOMAIN_DEFINE_XML`: `virDomainDefineXML`
        public static let domainDefineXML = Procedure(rawValue: 11)
        /// `REMOTE_PROC_DOMAIN_DESTROY`: `virDomainDestroy`
        public static let domainDestroy = Procedure(rawValue: 12)
        /// `REMOTE_PROC_DOMAIN_DETACH_DEVICE`: `virDomainDetachDevice`
        public static let domainDetachDevice = Procedure(rawValue: 13)
        /// `REMOTE_PROC_DOMAIN_GET_XML_DESC`: `virDomainGetXMLDesc`
        public static let domainGetXMLDesc = Procedure(rawValue: 14)
        /// `REMOTE_PROC_DOMAIN_GET_AUTOSTART`: `virDomainGetAutostart`
        public static let domainGetAutostart = Procedure(rawValue: 15)
        /// `REMOTE_PROC_DOMAIN_GET_INFO`: `virDomainGetInfo`
        public static let domainGetInfo = Procedure(rawValue: 16)
        /// `REMOTE_PROC_DOMAIN_GET_MAX_MEMORY`: `virDomainGetMaxMemory`
        public static let domainGetMaxMemory = Procedure(rawValue: 17)
        /// `REMOTE_PROC_DOMAIN_GET_MAX_VCPUS`: `virDomainGetMaxVcpus`
        public static let domainGetMaxVCPUs = Procedure(rawValue: 18)
        /// `REMOTE_PROC_DOMAIN_GET_OS_TYPE`: `virDomainGetOSType`
        public static let domainGetOSType = Procedure(rawValue: 19)
        /// `REMOTE_PROC_DOMAIN_GET_VCPUS`: `virDomainGetVcpus`
        public static let domainGetVCPUs = Procedure(rawValue: 20)
        /// `REMOTE_PROC_CONNECT_LIST_DEFINED_DOMAINS`: `virConnectListDefinedDomains`
        public static let connectListDefinedDomains = Procedure(rawValue: 21)
        /// `REMOTE_PROC_DOMAIN_LOOKUP_BY_ID`: `virDomainLookupByID`
        public static let domainLookupByID = Procedure(rawValue: 22)
        /// `REMOTE_PROC_DOMAIN_LOOKUP_BY_NAME`: `virDomainLookupByName`
        public static let domainLookupByName = Procedure(rawValue: 23)
        /// `REMOTE_PROC_DOMAIN_LOOKUP_BY_UUID`: `virDomainLookupByUUID`
        public static let domainLookupByUUID = Procedure(rawValue: 24)
        /// `REMOTE_PROC_CONNECT_NUM_OF_DEFINED_DOMAINS`: `virConnectNumOfDefinedDomains`
        public static let connectNumOfDefinedDomains = Procedure(rawValue: 25)
        /// `REMOTE_PROC_DOMAIN_PIN_VCPU`: `virDomainPinVcpu`
        public static let domainPinVCPU = Procedure(rawValue: 26)
        /// `REMOTE_PROC_DOMAIN_REBOOT`: `virDomainReboot`
        public static let domainReboot = Procedure(rawValue: 27)
        /// `REMOTE_PROC_DOMAIN_RESUME`: `virDomainResume`
        public static let domainResume = Procedure(rawValue: 28)
        /// `REMOTE_PROC_DOMAIN_SET_AUTOSTART`: `virDomainSetAutostart`
        public static let domainSetAutostart = Procedure(rawValue: 29)
        /// `REMOTE_PROC_DOMAIN_SET_MAX_MEMORY`: `virDomainSetMaxMemory`
        public static let domainSetMaxMemory = Procedure(rawValue: 30)
        /// `REMOTE_PROC_DOMAIN_SET_MEMORY`: `virDomainSetMemory`
        public static let domainSetMemory = Procedure(rawValue: 31)
        /// `REMOTE_PROC_DOMAIN_SET_VCPUS`: `virDomainSetVcpus`
        public static let domainSetVCPUs = Procedure(rawValue: 32)
        /// `REMOTE_PROC_DOMAIN_SHUTDOWN`: `virDomainShutdown`
        public static let domainShutdown = Procedure(rawValue: 33)
        /// `REMOTE_PROC_DOMAIN_SUSPEND`: `virDomainSuspend`
        public static let domainSuspend = Procedure(rawValue: 34)
        /// `REMOTE_PROC_DOMAIN_UNDEFINE`: `virDomainUndefine`
        public static let domainUndefine = Procedure(rawValue: 35)
        /// `REMOTE_PROC_CONNECT_LIST_DEFINED_NETWORKS`: `virConnectListDefinedNetworks`
        public static let connectListDefinedNetworks = Procedure(rawValue: 36)
        /// `REMOTE_PROC_CONNECT_LIST_DOMAINS`: `virConnectListDomains`
        public static let connectListDomains = Procedure(rawValue: 37)
        /// `REMOTE_PROC_CONNECT_LIST_NETWORKS`: `virConnectListNetworks`
        public static let connectListNetworks = Procedure(rawValue: 38)
        /// `REMOTE_PROC_NETWORK_CREATE`: `virNetworkCreate`
        public static let networkCreate = Procedure(rawValue: 39)
        /// `REMOTE_PROC_NETWORK_CREATE_XML`: `virNetworkCreateXML`
        public static let networkCreateXML = Procedure(rawValue: 40)
        /// `REMOTE_PROC_NETWORK_DEFINE_XML`: `virNetworkDefineXML`
        public static let networkDefineXML = Procedure(rawValue: 41)
        /// `REMOTE_PROC_NETWORK_DESTROY`: `virNetworkDestroy`
        public static let networkDestroy = Procedure(rawValue: 42)
        /// `REMOTE_PROC_NETWORK_GET_XML_DESC`: `virNetworkGetXMLDesc`
        public static let networkGetXMLDesc = Procedure(rawValue: 43)
        /// `REMOTE_PROC_NETWORK_GET_AUTOSTART`: `virNetworkGetAutostart`
        public static let networkGetAutostart = Procedure(rawValue: 44)
        /// `REMOTE_PROC_NETWORK_GET_BRIDGE_NAME`: `virNetworkGetBridgeName`
        public static let networkGetBridgeName = Procedure(rawValue: 45)
        /// `REMOTE_PROC_NETWORK_LOOKUP_BY_NAME`: `virNetworkLookupByName`
        public static let networkLookupByName = Procedure(rawValue: 46)
        /// `REMOTE_PROC_NETWORK_LOOKUP_BY_UUID`: `virNetworkLookupByUUID`
        public static let networkLookupByUUID = Procedure(rawValue: 47)
        /// `REMOTE_PROC_NETWORK_SET_AUTOSTART`: `virNetworkSetAutostart`
        public static let networkSetAutostart = Procedure(rawValue: 48)
        /// `REMOTE_PROC_NETWORK_UNDEFINE`: `virNetworkUndefine`
        public static let networkUndefine = Procedure(rawValue: 49)
        /// `REMOTE_PROC_CONNECT_NUM_OF_DEFINED_NETWORKS`: `virConnectNumOfDefinedNetworks`
        public static let connectNumOfDefinedNetworks = Procedure(rawValue: 50)
        /// `REMOTE_PROC_CONNECT_NUM_OF_DOMAINS`: `virConnectNumOfDomains`
        public static let connectNumOfDomains = Procedure(rawValue: 51)
        /// `REMOTE_PROC_CONNECT_NUM_OF_NETWORKS`: `virConnectNumOfNetworks`
        public static let connectNumOfNetworks = Procedure(rawValue: 52)
        /// `REMOTE_PROC_DOMAIN_CORE_DUMP`: `virDomainCoreDump`
        public static let domainCoreDump = Procedure(rawValue: 53)
        /// `REMOTE_PROC_DOMAIN_RESTORE`: `virDomainRestore`
        public static let domainRestore = Procedure(rawValue: 54)
        /// `REMOTE_PROC_DOMAIN_SAVE`: `virDomainSave`
        public static let domainSave = Procedure(rawValue: 55)
        /// `REMOTE_PROC_DOMAIN_GET_SCHEDULER_TYPE`: `virDomainGetSchedulerType`
        public static let domainGetSchedulerType = Procedure(rawValue: 56)
        /// `REMOTE_PROC_DOMAIN_GET_SCHEDULER_PARAMETERS`: `virDomainGetSchedulerParameters`
        public static let domainGetSchedulerParameters = Procedure(rawValue: 57)
        /// `REMOTE_PROC_DOMAIN_SET_SCHEDULER_PARAMETERS`: `virDomainSetSchedulerParameters`
        public static let domainSetSchedulerParameters = Procedure(rawValue: 58)
        /// `REMOTE_PROC_CONNECT_GET_HOSTNAME`: `virConnectGetHostname`
        public static let connectGetHostname = Procedure(rawValue: 59)
        /// `REMOTE_PROC_CONNECT_SUPPORTS_FEATURE`
        public static let connectSupportsFeature = Procedure(rawValue: 60)
        /// `REMOTE_PROC_DOMAIN_MIGRATE_PREPARE`
        public static let domainMigratePrepare = Procedure(rawValue: 61)
        /// `REMOTE_PROC_DOMAIN_MIGRATE_PERFORM`
        public static let domainMigratePerform = Procedure(rawValue: 62)
        /// `REMOTE_PROC_DOMAIN_MIGRATE_FINISH`
        public static let domainMigrateFinish = Procedure(rawValue: 63)
        /// `REMOTE_PROC_DOMAIN_BLOCK_STATS`: `virDomainBlockStats`
        public static let domainBlockStats = Procedure(rawValue: 64)
        /// `REMOTE_PROC_DOMAIN_INTERFACE_STATS`: `virDomainInterfaceStats`
        public static let domainInterfaceStats = Procedure(rawValue: 65)
        /// `REMOTE_PROC_AUTH_LIST`
        public static let authList = Procedure(rawValue: 66)
        /// `REMOTE_PROC_AUTH_SASL_INIT`
        public static let authSASLInit = Procedure(rawValue: 67)
        /// `REMOTE_PROC_AUTH_SASL_START`
        public static let authSASLStart = Procedure(rawValue: 68)
        /// `REMOTE_PROC_AUTH_SASL_STEP`
        public static let authSASLStep = Procedure(rawValue: 69)
        /// `REMOTE_PROC_AUTH_POLKIT`
        public static let authPolkit = Procedure(rawValue: 70)
        /// `REMOTE_PROC_CONNECT_NUM_OF_STORAGE_POOLS`: `virConnectNumOfStoragePools`
        public static let connectNumOfStoragePools = Procedure(rawValue: 71)
        /// `REMOTE_PROC_CONNECT_LIST_STORAGE_POOLS`: `virConnectListStoragePools`
        public static let connectListStoragePools = Procedure(rawValue: 72)
        /// `REMOTE_PROC_CONNECT_NUM_OF_DEFINED_STORAGE_POOLS`: `virConnectNumOfDefinedStoragePools`
        public static let connectNumOfDefinedStoragePools = Procedure(rawValue: 73)
        /// `REMOTE_PROC_CONNECT_LIST_DEFINED_STORAGE_POOLS`: `virConnectListDefinedStoragePools`
        public static let connectListDefinedStoragePools = Procedure(rawValue: 74)
        /// `REMOTE_PROC_CONNECT_FIND_STORAGE_POOL_SOURCES`: `virConnectFindStoragePoolSources`
        public static let connectFindStoragePoolSources = Procedure(rawValue: 75)
        /// `REMOTE_PROC_STORAGE_POOL_CREATE_XML`: `virStoragePoolCreateXML`
        public static let storagePoolCreateXML = Procedure(rawValue: 76)
        /// `REMOTE_PROC_STORAGE_POOL_DEFINE_XML`: `virStoragePoolDefineXML`
        public static let storagePoolDefineXML = Procedure(rawValue: 77)
        /// `REMOTE_PROC_STORAGE_POOL_CREATE`: `virStoragePoolCreate`
        public static let storagePoolCreate = Procedure(rawValue: 78)
        /// `REMOTE_PROC_STORAGE_POOL_BUILD`: `virStoragePoolBuild`
        public static let storagePoolBuild = Procedure(rawValue: 79)
        /// `REMOTE_PROC_STORAGE_POOL_DESTROY`: `virStoragePoolDestroy`
        public static let storagePoolDestroy = Procedure(rawValue: 80)
        /// `REMOTE_PROC_STORAGE_POOL_DELETE`: `virStoragePoolDelete`
        public static let storagePoolDelete = Procedure(rawValue: 81)
        /// `REMOTE_PROC_STORAGE_POOL_UNDEFINE`: `virStoragePoolUndefine`
        public static let storagePoolUndefine = Procedure(rawValue: 82)
        /// `REMOTE_PROC_STORAGE_POOL_REFRESH`: `virStoragePoolRefresh`
        public static let storagePoolRefresh = Procedure(rawValue: 83)
        /// `REMOTE_PROC_STORAGE_POOL_LOOKUP_BY_NAME`: `virStoragePoolLookupByName`
        public static let storagePoolLookupByName = Procedure(rawValue: 84)
        /// `REMOTE_PROC_STORAGE_POOL_LOOKUP_BY_UUID`: `virStoragePoolLookupByUUID`
        public static let storagePoolLookupByUUID = Procedure(rawValue: 85)
        /// `REMOTE_PROC_STORAGE_POOL_LOOKUP_BY_VOLUME`: `virStoragePoolLookupByVolume`
        public static let storagePoolLookupByVolume = Procedure(rawValue: 86)
        /// `REMOTE_PROC_STORAGE_POOL_GET_INFO`: `virStoragePoolGetInfo`
        public static let storagePoolGetInfo = Procedure(rawValue: 87)
        /// `REMOTE_PROC_STORAGE_POOL_GET_XML_DESC`: `virStoragePoolGetXMLDesc`
        public static let storagePoolGetXMLDesc = Procedure(rawValue: 88)
        /// `REMOTE_PROC_STORAGE_POOL_GET_AUTOSTART`: `virStoragePoolGetAutostart`
        public static let storagePoolGetAutostart = Procedure(rawValue: 89)
        /// `REMOTE_PROC_STORAGE_POOL_SET_AUTOSTART`: `virStoragePoolSetAutostart`
        public static let storagePoolSetAutostart = Procedure(rawValue: 90)
        /// `REMOTE_PROC_STORAGE_POOL_NUM_OF_VOLUMES`: `virStoragePoolNumOfVolumes`
        public static let storagePoolNumOfVolumes = Procedure(rawValue: 91)
        /// `REMOTE_PROC_STORAGE_POOL_LIST_VOLUMES`: `virStoragePoolListVolumes`
        public static let storagePoolListVolumes = Procedure(rawValue: 92)
        /// `REMOTE_PROC_STORAGE_VOL_CREATE_XML`: `virStorageVolCreateXML`
        public static let storageVolCreateXML = Procedure(rawValue: 93)
        /// `REMOTE_PROC_STORAGE_VOL_DELETE`: `virStorageVolDelete`
        public static let storageVolDelete = Procedure(rawValue: 94)
        /// `REMOTE_PROC_STORAGE_VOL_LOOKUP_BY_NAME`: `virStorageVolLookupByName`
        public static let storageVolLookupByName = Procedure(rawValue: 95)
        /// `REMOTE_PROC_STORAGE_VOL_LOOKUP_BY_KEY`: `virStorageVolLookupByKey`
        public static let storageVolLookupByKey = Procedure(rawValue: 96)
        /// `REMOTE_PROC_STORAGE_VOL_LOOKUP_BY_PATH`: `virStorageVolLookupByPath`
        public static let storageVolLookupByPath = Procedure(rawValue: 97)
        /// `REMOTE_PROC_STORAGE_VOL_GET_INFO`: `virStorageVolGetInfo`
        public static let storageVolGetInfo = Procedure(rawValue: 98)
        /// `REMOTE_PROC_STORAGE_VOL_GET_XML_DESC`: `virStorageVolGetXMLDesc`
        public static let storageVolGetXMLDesc = Procedure(rawValue: 99)
        /// `REMOTE_PROC_STORAGE_VOL_GET_PATH`: `virStorageVolGetPath`
        public static let storageVolGetPath = Procedure(rawValue: 100)
        /// `REMOTE_PROC_NODE_GET_CELLS_FREE_MEMORY`: `virNodeGetCellsFreeMemory`
        public static let nodeGetCellsFreeMemory = Procedure(rawValue: 101)
        /// `REMOTE_PROC_NODE_GET_FREE_MEMORY`: `virNodeGetFreeMemory`
        public static let nodeGetFreeMemory = Procedure(rawValue: 102)
        /// `REMOTE_PROC_DOMAIN_BLOCK_PEEK`: `virDomainBlockPeek`
        public static let domainBlockPeek = Procedure(rawValue: 103)
        /// `REMOTE_PROC_DOMAIN_MEMORY_PEEK`: `virDomainMemoryPeek`
        public static let domainMemoryPeek = Procedure(rawValue: 104)
        /// `REMOTE_PROC_CONNECT_DOMAIN_EVENT_REGISTER`: `virConnectDomainEventRegister`
        public static let connectDomainEventRegister = Procedure(rawValue: 105)
        /// `REMOTE_PROC_CONNECT_DOMAIN_EVENT_DEREGISTER`: `virConnectDomainEventDeregister`
        public static let connectDomainEventDeregister = Procedure(rawValue: 106)
        /// `REMOTE_PROC_DOMAIN_EVENT_LIFECYCLE`
        public static let domainEventLifecycle = Procedure(rawValue: 107)
        /// `REMOTE_PROC_DOMAIN_MIGRATE_PREPARE2`
        public static let domainMigratePrepare2 = Procedure(rawValue: 108)
        /// `REMOTE_PROC_DOMAIN_MIGRATE_FINISH2`
        public static let domainMigrateFinish2 = Procedure(rawValue: 109)
        /// `REMOTE_PROC_CONNECT_GET_URI`: `virConnectGetURI`
        public static let connectGetURI = Procedure(rawValue: 110)
        /// `REMOTE_PROC_NODE_NUM_OF_DEVICES`: `virNodeNumOfDevices`
        public static let nodeNumOfDevices = Procedure(rawValue: 111)
        /// `REMOTE_PROC_NODE_LIST_DEVICES`: `virNodeListDevices`
        public static let nodeListDevices = Procedure(rawValue: 112)
        /// `REMOTE_PROC_NODE_DEVICE_LOOKUP_BY_NAME`: `virNodeDeviceLookupByName`
        public static let nodeDeviceLookupByName = Procedure(rawValue: 113)
        /// `REMOTE_PROC_NODE_DEVICE_GET_XML_DESC`: `virNodeDeviceGetXMLDesc`
        public static let nodeDeviceGetXMLDesc = Procedure(rawValue: 114)
        /// `REMOTE_PROC_NODE_DEVICE_GET_PARENT`: `virNodeDeviceGetParent`
        public static let nodeDeviceGetParent = Procedure(rawValue: 115)
        /// `REMOTE_PROC_NODE_DEVICE_NUM_OF_CAPS`: `virNodeDeviceNumOfCaps`
        public static let nodeDeviceNumOfCaps = Procedure(rawValue: 116)
        /// `REMOTE_PROC_NODE_DEVICE_LIST_CAPS`: `virNodeDeviceListCaps`
        public static let nodeDeviceListCaps = Procedure(rawValue: 117)
        /// `REMOTE_PROC_NODE_DEVICE_DETTACH`: `virNodeDeviceDettach`
        public static let nodeDeviceDettach = Procedure(rawValue: 118)
        /// `REMOTE_PROC_NODE_DEVICE_RE_ATTACH`: `virNodeDeviceReAttach`
        public static let nodeDeviceReAttach = Procedure(rawValue: 119)
        /// `REMOTE_PROC_NODE_DEVICE_RESET`: `virNodeDeviceReset`
        public static let nodeDeviceReset = Procedure(rawValue: 120)
        /// `REMOTE_PROC_DOMAIN_GET_SECURITY_LABEL`: `virDomainGetSecurityLabel`
        public static let domainGetSecurityLabel = Procedure(rawValue: 121)
        /// `REMOTE_PROC_NODE_GET_SECURITY_MODEL`: `virNodeGetSecurityModel`
        public static let nodeGetSecurityModel = Procedure(rawValue: 122)
        /// `REMOTE_PROC_NODE_DEVICE_CREATE_XML`: `virNodeDeviceCreateXML`
        public static let nodeDeviceCreateXML = Procedure(rawValue: 123)
        /// `REMOTE_PROC_NODE_DEVICE_DESTROY`: `virNodeDeviceDestroy`
        public static let nodeDeviceDestroy = Procedure(rawValue: 124)
        /// `REMOTE_PROC_STORAGE_VOL_CREATE_XML_FROM`: `virStorageVolCreateXMLFrom`
        public static let storageVolCreateXMLFrom = Procedure(rawValue: 125)
        /// `REMOTE_PROC_CONNECT_NUM_OF_INTERFACES`: `virConnectNumOfInterfaces`
        public static let connectNumOfInterfaces = Procedure(rawValue: 126)
        /// `REMOTE_PROC_CONNECT_LIST_INTERFACES`: `virConnectListInterfaces`
        public static let connectListInterfaces = Procedure(rawValue: 127)
        /// `REMOTE_PROC_INTERFACE_LOOKUP_BY_NAME`: `virInterfaceLookupByName`
        public static let interfaceLookupByName = Procedure(rawValue: 128)
        /// `REMOTE_PROC_INTERFACE_LOOKUP_BY_MAC_STRING`: `virInterfaceLookupByMACString`
        public static let interfaceLookupByMACString = Procedure(rawValue: 129)
        /// `REMOTE_PROC_INTERFACE_GET_XML_DESC`: `virInterfaceGetXMLDesc`
        public static let interfaceGetXMLDesc = Procedure(rawValue: 130)
        /// `REMOTE_PROC_INTERFACE_DEFINE_XML`: `virInterfaceDefineXML`
        public static let interfaceDefineXML = Procedure(rawValue: 131)
        /// `REMOTE_PROC_INTERFACE_UNDEFINE`: `virInterfaceUndefine`
        public static let interfaceUndefine = Procedure(rawValue: 132)
        /// `REMOTE_PROC_INTERFACE_CREATE`: `virInterfaceCreate`
        public static let interfaceCreate = Procedure(rawValue: 133)
        /// `REMOTE_PROC_INTERFACE_DESTROY`: `virInterfaceDestroy`
        public static let interfaceDestroy = Procedure(rawValue: 134)
        /// `REMOTE_PROC_CONNECT_DOMAIN_XML_FROM_NATIVE`: `virConnectDomainXMLFromNative`
        public static let connectDomainXMLFromNative = Procedure(rawValue: 135)
        /// `REMOTE_PROC_CONNECT_DOMAIN_XML_TO_NATIVE`: `virConnectDomainXMLToNative`
        public static let connectDomainXMLToNative = Procedure(rawValue: 136)
        /// `REMOTE_PROC_CONNECT_NUM_OF_DEFINED_INTERFACES`: `virConnectNumOfDefinedInterfaces`
        public static let connectNumOfDefinedInterfaces = Procedure(rawValue: 137)
        /// `REMOTE_PROC_CONNECT_LIST_DEFINED_INTERFACES`: `virConnectListDefinedInterfaces`
        public static let connectListDefinedInterfaces = Procedure(rawValue: 138)
        /// `REMOTE_PROC_CONNECT_NUM_OF_SECRETS`: `virConnectNumOfSecrets`
        public static let connectNumOfSecrets = Procedure(rawValue: 139)
        /// `REMOTE_PROC_CONNECT_LIST_SECRETS`: `virConnectListSecrets`
        public static let connectListSecrets = Procedure(rawValue: 140)
        /// `REMOTE_PROC_SECRET_LOOKUP_BY_UUID`: `virSecretLookupByUUID`
        public static let secretLookupByUUID = Procedure(rawValue: 141)
        /// `REMOTE_PROC_SECRET_DEFINE_XML`: `virSecretDefineXML`
        public static let secretDefineXML = Procedure(rawValue: 142)
        /// `REMOTE_PROC_SECRET_GET_XML_DESC`: `virSecretGetXMLDesc`
        public static let secretGetXMLDesc = Procedure(rawValue: 143)
        /// `REMOTE_PROC_SECRET_SET_VALUE`: `virSecretSetValue`
        public static let secretSetValue = Procedure(rawValue: 144)
        /// `REMOTE_PROC_SECRET_GET_VALUE`: `virSecretGetValue`
        public static let secretGetValue = Procedure(rawValue: 145)
        /// `REMOTE_PROC_SECRET_UNDEFINE`: `virSecretUndefine`
        public static let secretUndefine = Procedure(rawValue: 146)
        /// `REMOTE_PROC_SECRET_LOOKUP_BY_USAGE`: `virSecretLookupByUsage`
        public static let secretLookupByUsage = Procedure(rawValue: 147)
        /// `REMOTE_PROC_DOMAIN_MIGRATE_PREPARE_TUNNEL`
        public static let domainMigratePrepareTunnel = Procedure(rawValue: 148)
        /// `REMOTE_PROC_CONNECT_IS_SECURE`: `virConnectIsSecure`
        public static let connectIsSecure = Procedure(rawValue: 149)
        /// `REMOTE_PROC_DOMAIN_IS_ACTIVE`: `virDomainIsActive`
        public static let domainIsActive = Procedure(rawValue: 150)
        /// `REMOTE_PROC_DOMAIN_IS_PERSISTENT`: `virDomainIsPersistent`
        public static let domainIsPersistent = Procedure(rawValue: 151)
        /// `REMOTE_PROC_NETWORK_IS_ACTIVE`: `virNetworkIsActive`
        public static let networkIsActive = Procedure(rawValue: 152)
        /// `REMOTE_PROC_NETWORK_IS_PERSISTENT`: `virNetworkIsPersistent`
        public static let networkIsPersistent = Procedure(rawValue: 153)
        /// `REMOTE_PROC_STORAGE_POOL_IS_ACTIVE`: `virStoragePoolIsActive`
        public static let storagePoolIsActive = Procedure(rawValue: 154)
        /// `REMOTE_PROC_STORAGE_POOL_IS_PERSISTENT`: `virStoragePoolIsPersistent`
        public static let storagePoolIsPersistent = Procedure(rawValue: 155)
        /// `REMOTE_PROC_INTERFACE_IS_ACTIVE`: `virInterfaceIsActive`
        public static let interfaceIsActive = Procedure(rawValue: 156)
        /// `REMOTE_PROC_CONNECT_GET_LIB_VERSION`: `virConnectGetLibVersion`
        public static let connectGetLibVersion = Procedure(rawValue: 157)
        /// `REMOTE_PROC_CONNECT_COMPARE_CPU`: `virConnectCompareCPU`
        public static let connectCompareCPU = Procedure(rawValue: 158)
        /// `REMOTE_PROC_DOMAIN_MEMORY_STATS`: `virDomainMemoryStats`
        public static let domainMemoryStats = Procedure(rawValue: 159)
        /// `REMOTE_PROC_DOMAIN_ATTACH_DEVICE_FLAGS`: `virDomainAttachDeviceFlags`
        public static let domainAttachDeviceFlags = Procedure(rawValue: 160)
        /// `REMOTE_PROC_DOMAIN_DETACH_DEVICE_FLAGS`: `virDomainDetachDeviceFlags`
        public static let domainDetachDeviceFlags = Procedure(rawValue: 161)
        /// `REMOTE_PROC_CONNECT_BASELINE_CPU`: `virConnectBaselineCPU`
        public static let connectBaselineCPU = Procedure(rawValue: 162)
        /// `REMOTE_PROC_DOMAIN_GET_JOB_INFO`: `virDomainGetJobInfo`
        public static let domainGetJobInfo = Procedure(rawValue: 163)
        /// `REMOTE_PROC_DOMAIN_ABORT_JOB`: `virDomainAbortJob`
        public static let domainAbortJob = Procedure(rawValue: 164)
        /// `REMOTE_PROC_STORAGE_VOL_WIPE`: `virStorageVolWipe`
        public static let storageVolWipe = Procedure(rawValue: 165)
        /// `REMOTE_PROC_DOMAIN_MIGRATE_SET_MAX_DOWNTIME`: `virDomainMigrateSetMaxDowntime`
        public static let domainMigrateSetMaxDowntime = Procedure(rawValue: 166)
        /// `REMOTE_PROC_CONNECT_DOMAIN_EVENT_REGISTER_ANY`: `virConnectDomainEventRegisterAny`
        public static let connectDomainEventRegisterAny = Procedure(rawValue: 167)
        /// `REMOTE_PROC_CONNECT_DOMAIN_EVENT_DEREGISTER_ANY`: `virConnectDomainEventDeregisterAny`
        public static let connectDomainEventDeregisterAny = Procedure(rawValue: 168)
        /// `REMOTE_PROC_DOMAIN_EVENT_REBOOT`
        public static let domainEventReboot = Procedure(rawValue: 169)
        /// `REMOTE_PROC_DOMAIN_EVENT_RTC_CHANGE`
        public static let domainEventRTCChange = Procedure(rawValue: 170)
        /// `REMOTE_PROC_DOMAIN_EVENT_WATCHDOG`
        public static let domainEventWatchdog = Procedure(rawValue: 171)
        /// `REMOTE_PROC_DOMAIN_EVENT_IO_ERROR`
        public static let domainEventIOError = Procedure(rawValue: 172)
        /// `REMOTE_PROC_DOMAIN_EVENT_GRAPHICS`
        public static let domainEventGraphics = Procedure(rawValue: 173)
        /// `REMOTE_PROC_DOMAIN_UPDATE_DEVICE_FLAGS`: `virDomainUpdateDeviceFlags`
        public static let domainUpdateDeviceFlags = Procedure(rawValue: 174)
        /// `REMOTE_PROC_NWFILTER_LOOKUP_BY_NAME`: `virNWFilterLookupByName`
        public static let nwfilterLookupByName = Procedure(rawValue: 175)
        /// `REMOTE_PROC_NWFILTER_LOOKUP_BY_UUID`: `virNWFilterLookupByUUID`
        public static let nwfilterLookupByUUID = Procedure(rawValue: 176)
        /// `REMOTE_PROC_NWFILTER_GET_XML_DESC`: `virNWFilterGetXMLDesc`
        public static let nwfilterGetXMLDesc = Procedure(rawValue: 177)
        /// `REMOTE_PROC_CONNECT_NUM_OF_NWFILTERS`: `virConnectNumOfNWFilters`
        public static let connectNumOfNWFilters = Procedure(rawValue: 178)
        /// `REMOTE_PROC_CONNECT_LIST_NWFILTERS`: `virConnectListNWFilters`
        public static let connectListNWFilters = Procedure(rawValue: 179)
        /// `REMOTE_PROC_NWFILTER_DEFINE_XML`: `virNWFilterDefineXML`
        public static let nwfilterDefineXML = Procedure(rawValue: 180)
        /// `REMOTE_PROC_NWFILTER_UNDEFINE`: `virNWFilterUndefine`
        public static let nwfilterUndefine = Procedure(rawValue: 181)
        /// `REMOTE_PROC_DOMAIN_MANAGED_SAVE`: `virDomainManagedSave`
        public static let domainManagedSave = Procedure(rawValue: 182)
        /// `REMOTE_PROC_DOMAIN_HAS_MANAGED_SAVE_IMAGE`: `virDomainHasManagedSaveImage`
        public static let domainHasManagedSaveImage = Procedure(rawValue: 183)
        /// `REMOTE_PROC_DOMAIN_MANAGED_SAVE_REMOVE`: `virDomainManagedSaveRemove`
        public static let domainManagedSaveRemove = Procedure(rawValue: 184)
        /// `REMOTE_PROC_DOMAIN_SNAPSHOT_CREATE_XML`: `virDomainSnapshotCreateXML`
        public static let domainSnapshotCreateXML = Procedure(rawValue: 185)
        /// `REMOTE_PROC_DOMAIN_SNAPSHOT_GET_XML_DESC`: `virDomainSnapshotGetXMLDesc`
        public static let domainSnapshotGetXMLDesc = Procedure(rawValue: 186)
        /// `REMOTE_PROC_DOMAIN_SNAPSHOT_NUM`: `virDomainSnapshotNum`
        public static let domainSnapshotNum = Procedure(rawValue: 187)
        /// `REMOTE_PROC_DOMAIN_SNAPSHOT_LIST_NAMES`: `virDomainSnapshotListNames`
        public static let domainSnapshotListNames = Procedure(rawValue: 188)
        /// `REMOTE_PROC_DOMAIN_SNAPSHOT_LOOKUP_BY_NAME`: `virDomainSnapshotLookupByName`
        public static let domainSnapshotLookupByName = Procedure(rawValue: 189)
        /// `REMOTE_PROC_DOMAIN_HAS_CURRENT_SNAPSHOT`: `virDomainHasCurrentSnapshot`
        public static let domainHasCurrentSnapshot = Procedure(rawValue: 190)
        /// `REMOTE_PROC_DOMAIN_SNAPSHOT_CURRENT`: `virDomainSnapshotCurrent`
        public static let domainSnapshotCurrent = Procedure(rawValue: 191)
        /// `REMOTE_PROC_DOMAIN_REVERT_TO_SNAPSHOT`: `virDomainRevertToSnapshot`
        public static let domainRevertToSnapshot = Procedure(rawValue: 192)
        /// `REMOTE_PROC_DOMAIN_SNAPSHOT_DELETE`: `virDomainSnapshotDelete`
        public static let domainSnapshotDelete = Procedure(rawValue: 193)
        /// `REMOTE_PROC_DOMAIN_GET_BLOCK_INFO`: `virDomainGetBlockInfo`
        public static let domainGetBlockInfo = Procedure(rawValue: 194)
        /// `REMOTE_PROC_DOMAIN_EVENT_IO_ERROR_REASON`
        public static let domainEventIOErrorReason = Procedure(rawValue: 195)
        /// `REMOTE_PROC_DOMAIN_CREATE_WITH_FLAGS`: `virDomainCreateWithFlags`
        public static let domainCreateWithFlags = Procedure(rawValue: 196)
        /// `REMOTE_PROC_DOMAIN_SET_MEMORY_PARAMETERS`: `virDomainSetMemoryParameters`
        public static let domainSetMemoryParameters = Procedure(rawValue: 197)
        /// `REMOTE_PROC_DOMAIN_GET_MEMORY_PARAMETERS`: `virDomainGetMemoryParameters`
        public static let domainGetMemoryParameters = Procedure(rawValue: 198)
        /// `REMOTE_PROC_DOMAIN_SET_VCPUS_FLAGS`: `virDomainSetVcpusFlags`
        public static let domainSetVCPUsFlags = Procedure(rawValue: 199)
        /// `REMOTE_PROC_DOMAIN_GET_VCPUS_FLAGS`: `virDomainGetVcpusFlags`
        public static let domainGetVCPUsFlags = Procedure(rawValue: 200)
        /// `REMOTE_PROC_DOMAIN_OPEN_CONSOLE`: `virDomainOpenConsole`
        public static let domainOpenConsole = Procedure(rawValue: 201)
        /// `REMOTE_PROC_DOMAIN_IS_UPDATED`: `virDomainIsUpdated`
        public static let domainIsUpdated = Procedure(rawValue: 202)
        /// `REMOTE_PROC_CONNECT_GET_SYSINFO`: `virConnectGetSysinfo`
        public static let connectGetSysinfo = Procedure(rawValue: 203)
        /// `REMOTE_PROC_DOMAIN_SET_MEMORY_FLAGS`: `virDomainSetMemoryFlags`
        public static let domainSetMemoryFlags = Procedure(rawValue: 204)
        /// `REMOTE_PROC_DOMAIN_SET_BLKIO_PARAMETERS`: `virDomainSetBlkioParameters`
        public static let domainSetBlkioParameters = Procedure(rawValue: 205)
        /// `REMOTE_PROC_DOMAIN_GET_BLKIO_PARAMETERS`: `virDomainGetBlkioParameters`
        public static let domainGetBlkioParameters = Procedure(rawValue: 206)
        /// `REMOTE_PROC_DOMAIN_MIGRATE_SET_MAX_SPEED`: `virDomainMigrateSetMaxSpeed`
        public static let domainMigrateSetMaxSpeed = Procedure(rawValue: 207)
        /// `REMOTE_PROC_STORAGE_VOL_UPLOAD`: `virStorageVolUpload`
        public static let storageVolUpload = Procedure(rawValue: 208)
        /// `REMOTE_PROC_STORAGE_VOL_DOWNLOAD`: `virStorageVolDownload`
        public static let storageVolDownload = Procedure(rawValue: 209)
        /// `REMOTE_PROC_DOMAIN_INJECT_NMI`: `virDomainInjectNMI`
        public static let domainInjectNMI = Procedure(rawValue: 210)
        /// `REMOTE_PROC_DOMAIN_SCREENSHOT`: `virDomainScreenshot`
        public static let domainScreenshot = Procedure(rawValue: 211)
        /// `REMOTE_PROC_DOMAIN_GET_STATE`: `virDomainGetState`
        public static let domainGetState = Procedure(rawValue: 212)
        /// `REMOTE_PROC_DOMAIN_MIGRATE_BEGIN3`
        public static let domainMigrateBegin3 = Procedure(rawValue: 213)
        /// `REMOTE_PROC_DOMAIN_MIGRATE_PREPARE3`
        public static let domainMigratePrepare3 = Procedure(rawValue: 214)
        /// `REMOTE_PROC_DOMAIN_MIGRATE_PREPARE_TUNNEL3`
        public static let domainMigratePrepareTunnel3 = Procedure(rawValue: 215)
        /// `REMOTE_PROC_DOMAIN_MIGRATE_PERFORM3`
        public static let domainMigratePerform3 = Procedure(rawValue: 216)
        /// `REMOTE_PROC_DOMAIN_MIGRATE_FINISH3`
        public static let domainMigrateFinish3 = Procedure(rawValue: 217)
        /// `REMOTE_PROC_DOMAIN_MIGRATE_CONFIRM3`
        public static let domainMigrateConfirm3 = Procedure(rawValue: 218)
        /// `REMOTE_PROC_DOMAIN_SET_SCHEDULER_PARAMETERS_FLAGS`: `virDomainSetSchedulerParametersFlags`
        public static let domainSetSchedulerParametersFlags = Procedure(rawValue: 219)
        /// `REMOTE_PROC_INTERFACE_CHANGE_BEGIN`: `virInterfaceChangeBegin`
        public static let interfaceChangeBegin = Procedure(rawValue: 220)
        /// `REMOTE_PROC_INTERFACE_CHANGE_COMMIT`: `virInterfaceChangeCommit`
        public static let interfaceChangeCommit = Procedure(rawValue: 221)
        /// `REMOTE_PROC_INTERFACE_CHANGE_ROLLBACK`: `virInterfaceChangeRollback`
        public static let interfaceChangeRollback = Procedure(rawValue: 222)
        /// `REMOTE_PROC_DOMAIN_GET_SCHEDULER_PARAMETERS_FLAGS`: `virDomainGetSchedulerParametersFlags`
        public static let domainGetSchedulerParametersFlags = Procedure(rawValue: 223)
        /// `REMOTE_PROC_DOMAIN_EVENT_CONTROL_ERROR`
        public static let domainEventControlError = Procedure(rawValue: 224)
        /// `REMOTE_PROC_DOMAIN_PIN_VCPU_FLAGS`: `virDomainPinVcpuFlags`
        public static let domainPinVCPUFlags = Procedure(rawValue: 225)
        /// `REMOTE_PROC_DOMAIN_SEND_KEY`: `virDomainSendKey`
        public static let domainSendKey = Procedure(rawValue: 226)
        /// `REMOTE_PROC_NODE_GET_CPU_STATS`: `virNodeGetCPUStats`
        public static let nodeGetCPUStats = Procedure(rawValue: 227)
        /// `REMOTE_PROC_NODE_GET_MEMORY_STATS`: `virNodeGetMemoryStats`
        public static let nodeGetMemoryStats = Procedure(rawValue: 228)
        /// `REMOTE_PROC_DOMAIN_GET_CONTROL_INFO`: `virDomainGetControlInfo`
        public static let domainGetControlInfo = Procedure(rawValue: 229)
        /// `REMOTE_PROC_DOMAIN_GET_VCPU_PIN_INFO`: `virDomainGetVcpuPinInfo`
        public static let domainGetVCPUPinInfo = Procedure(rawValue: 230)
        /// `REMOTE_PROC_DOMAIN_UNDEFINE_FLAGS`: `virDomainUndefineFlags`
        public static let domainUndefineFlags = Procedure(rawValue: 231)
        /// `REMOTE_PROC_DOMAIN_SAVE_FLAGS`: `virDomainSaveFlags`
        public static let domainSaveFlags = Procedure(rawValue: 232)
        /// `REMOTE_PROC_DOMAIN_RESTORE_FLAGS`: `virDomainRestoreFlags`
        public static let domainRestoreFlags = Procedure(rawValue: 233)
        /// `REMOTE_PROC_DOMAIN_DESTROY_FLAGS`: `virDomainDestroyFlags`
        public static let domainDestroyFlags = Procedure(rawValue: 234)
        /// `REMOTE_PROC_DOMAIN_SAVE_IMAGE_GET_XML_DESC`: `virDomainSaveImageGetXMLDesc`
        public static let domainSaveImageGetXMLDesc = Procedure(rawValue: 235)
        /// `REMOTE_PROC_DOMAIN_SAVE_IMAGE_DEFINE_XML`: `virDomainSaveImageDefineXML`
        public static let domainSaveImageDefineXML = Procedure(rawValue: 236)
        /// `REMOTE_PROC_DOMAIN_BLOCK_JOB_ABORT`: `virDomainBlockJobAbort`
        public static let domainBlockJobAbort = Procedure(rawValue: 237)
        /// `REMOTE_PROC_DOMAIN_GET_BLOCK_JOB_INFO`: `virDomainGetBlockJobInfo`
        public static let domainGetBlockJobInfo = Procedure(rawValue: 238)
        /// `REMOTE_PROC_DOMAIN_BLOCK_JOB_SET_SPEED`: `virDomainBlockJobSetSpeed`
        public static let domainBlockJobSetSpeed = Procedure(rawValue: 239)
        /// `REMOTE_PROC_DOMAIN_BLOCK_PULL`: `virDomainBlockPull`
        public static let domainBlockPull = Procedure(rawValue: 240)
        /// `REMOTE_PROC_DOMAIN_EVENT_BLOCK_JOB`
        public static let domainEventBlockJob = Procedure(rawValue: 241)
        /// `REMOTE_PROC_DOMAIN_MIGRATE_GET_MAX_SPEED`: `virDomainMigrateGetMaxSpeed`
        public static let domainMigrateGetMaxSpeed = Procedure(rawValue: 242)
        /// `REMOTE_PROC_DOMAIN_BLOCK_STATS_FLAGS`: `virDomainBlockStatsFlags`
        public static let domainBlockStatsFlags = Procedure(rawValue: 243)
        /// `REMOTE_PROC_DOMAIN_SNAPSHOT_GET_PARENT`: `virDomainSnapshotGetParent`
        public static let domainSnapshotGetParent = Procedure(rawValue: 244)
        /// `REMOTE_PROC_DOMAIN_RESET`: `virDomainReset`
        public static let domainReset = Procedure(rawValue: 245)
        /// `REMOTE_PROC_DOMAIN_SNAPSHOT_NUM_CHILDREN`: `virDomainSnapshotNumChildren`
        public static let domainSnapshotNumChildren = Procedure(rawValue: 246)
        /// `REMOTE_PROC_DOMAIN_SNAPSHOT_LIST_CHILDREN_NAMES`: `virDomainSnapshotListChildrenNames`
        public static let domainSnapshotListChildrenNames = Procedure(rawValue: 247)
        /// `REMOTE_PROC_DOMAIN_EVENT_DISK_CHANGE`
        public static let domainEventDiskChange = Procedure(rawValue: 248)
        /// `REMOTE_PROC_DOMAIN_OPEN_GRAPHICS`: `virDomainOpenGraphics`
        public static let domainOpenGraphics = Procedure(rawValue: 249)
        /// `REMOTE_PROC_NODE_SUSPEND_FOR_DURATION`: `virNodeSuspendForDuration`
        public static let nodeSuspendForDuration = Procedure(rawValue: 250)
        /// `REMOTE_PROC_DOMAIN_BLOCK_RESIZE`: `virDomainBlockResize`
        public static let domainBlockResize = Procedure(rawValue: 251)
        /// `REMOTE_PROC_DOMAIN_SET_BLOCK_IO_TUNE`: `virDomainSetBlockIoTune`
        public static let domainSetBlockIOTune = Procedure(rawValue: 252)
        /// `REMOTE_PROC_DOMAIN_GET_BLOCK_IO_TUNE`: `virDomainGetBlockIoTune`
        public static let domainGetBlockIOTune = Procedure(rawValue: 253)
        /// `REMOTE_PROC_DOMAIN_SET_NUMA_PARAMETERS`: `virDomainSetNumaParameters`
        public static let domainSetNUMAParameters = Procedure(rawValue: 254)
        /// `REMOTE_PROC_DOMAIN_GET_NUMA_PARAMETERS`: `virDomainGetNumaParameters`
        public static let domainGetNUMAParameters = Procedure(rawValue: 255)
        /// `REMOTE_PROC_DOMAIN_SET_INTERFACE_PARAMETERS`: `virDomainSetInterfaceParameters`
        public static let domainSetInterfaceParameters = Procedure(rawValue: 256)
        /// `REMOTE_PROC_DOMAIN_GET_INTERFACE_PARAMETERS`: `virDomainGetInterfaceParameters`
        public static let domainGetInterfaceParameters = Procedure(rawValue: 257)
        /// `REMOTE_PROC_DOMAIN_SHUTDOWN_FLAGS`: `virDomainShutdownFlags`
        public static let domainShutdownFlags = Procedure(rawValue: 258)
        /// `REMOTE_PROC_STORAGE_VOL_WIPE_PATTERN`: `virStorageVolWipePattern`
        public static let storageVolWipePattern = Procedure(rawValue: 259)
        /// `REMOTE_PROC_STORAGE_VOL_RESIZE`: `virStorageVolResize`
        public static let storageVolResize = Procedure(rawValue: 260)
        /// `REMOTE_PROC_DOMAIN_PM_SUSPEND_FOR_DURATION`: `virDomainPMSuspendForDuration`
        public static let domainPMSuspendForDuration = Procedure(rawValue: 261)
        /// `REMOTE_PROC_DOMAIN_GET_CPU_STATS`: `virDomainGetCPUStats`
        public static let domainGetCPUStats = Procedure(rawValue: 262)
        /// `REMOTE_PROC_DOMAIN_GET_DISK_ERRORS`: `virDomainGetDiskErrors`
        public static let domainGetDiskErrors = Procedure(rawValue: 263)
        /// `REMOTE_PROC_DOMAIN_SET_METADATA`: `virDomainSetMetadata`
        public static let domainSetMetadata = Procedure(rawValue: 264)
        /// `REMOTE_PROC_DOMAIN_GET_METADATA`: `virDomainGetMetadata`
        public static let domainGetMetadata = Procedure(rawValue: 265)
        /// `REMOTE_PROC_DOMAIN_BLOCK_REBASE`: `virDomainBlockRebase`
        public static let domainBlockRebase = Procedure(rawValue: 266)
        /// `REMOTE_PROC_DOMAIN_PM_WAKEUP`: `virDomainPMWakeup`
        public static let domainPMWakeup = Procedure(rawValue: 267)
        /// `REMOTE_PROC_DOMAIN_EVENT_TRAY_CHANGE`
        public static let domainEventTrayChange = Procedure(rawValue: 268)
        /// `REMOTE_PROC_DOMAIN_EVENT_PMWAKEUP`
        public static let domainEventPMWakeup = Procedure(rawValue: 269)
        /// `REMOTE_PROC_DOMAIN_EVENT_PMSUSPEND`
        public static let domainEventPMSuspend = Procedure(rawValue: 270)
        /// `REMOTE_PROC_DOMAIN_SNAPSHOT_IS_CURRENT`: `virDomainSnapshotIsCurrent`
        public static let domainSnapshotIsCurrent = Procedure(rawValue: 271)
        /// `REMOTE_PROC_DOMAIN_SNAPSHOT_HAS_METADATA`: `virDomainSnapshotHasMetadata`
        public static let domainSnapshotHasMetadata = Procedure(rawValue: 272)
        /// `REMOTE_PROC_CONNECT_LIST_ALL_DOMAINS`: `virConnectListAllDomains`
        public static let connectListAllDomains = Procedure(rawValue: 273)
        /// `REMOTE_PROC_DOMAIN_LIST_ALL_SNAPSHOTS`: `virDomainListAllSnapshots`
        public static let domainListAllSnapshots = Procedure(rawValue: 274)
        /// `REMOTE_PROC_DOMAIN_SNAPSHOT_LIST_ALL_CHILDREN`: `virDomainSnapshotListAllChildren`
        public static let domainSnapshotListAllChildren = Procedure(rawValue: 275)
        /// `REMOTE_PROC_DOMAIN_EVENT_BALLOON_CHANGE`
        public static let domainEventBalloonChange = Procedure(rawValue: 276)
        /// `REMOTE_PROC_DOMAIN_GET_HOSTNAME`: `virDomainGetHostname`
        public static let domainGetHostname = Procedure(rawValue: 277)
        /// `REMOTE_PROC_DOMAIN_GET_SECURITY_LABEL_LIST`: `virDomainGetSecurityLabelList`
        public static let domainGetSecurityLabelList = Procedure(rawValue: 278)
        /// `REMOTE_PROC_DOMAIN_PIN_EMULATOR`: `virDomainPinEmulator`
        public static let domainPinEmulator = Procedure(rawValue: 279)
        /// `REMOTE_PROC_DOMAIN_GET_EMULATOR_PIN_INFO`: `virDomainGetEmulatorPinInfo`
        public static let domainGetEmulatorPinInfo = Procedure(rawValue: 280)
        /// `REMOTE_PROC_CONNECT_LIST_ALL_STORAGE_POOLS`: `virConnectListAllStoragePools`
        public static let connectListAllStoragePools = Procedure(rawValue: 281)
        /// `REMOTE_PROC_STORAGE_POOL_LIST_ALL_VOLUMES`: `virStoragePoolListAllVolumes`
        public static let storagePoolListAllVolumes = Procedure(rawValue: 282)
        /// `REMOTE_PROC_CONNECT_LIST_ALL_NETWORKS`: `virConnectListAllNetworks`
        public static let connectListAllNetworks = Procedure(rawValue: 283)
        /// `REMOTE_PROC_CONNECT_LIST_ALL_INTERFACES`: `virConnectListAllInterfaces`
        public static let connectListAllInterfaces = Procedure(rawValue: 284)
        /// `REMOTE_PROC_CONNECT_LIST_ALL_NODE_DEVICES`: `virConnectListAllNodeDevices`
        public static let connectListAllNodeDevices = Procedure(rawValue: 285)
        /// `REMOTE_PROC_CONNECT_LIST_ALL_NWFILTERS`: `virConnectListAllNWFilters`
        public static let connectListAllNWFilters = Procedure(rawValue: 286)
        /// `REMOTE_PROC_CONNECT_LIST_ALL_SECRETS`: `virConnectListAllSecrets`
        public static let connectListAllSecrets = Procedure(rawValue: 287)
        /// `REMOTE_PROC_NODE_SET_MEMORY_PARAMETERS`: `virNodeSetMemoryParameters`
        public static let nodeSetMemoryParameters = Procedure(rawValue: 288)
        /// `REMOTE_PROC_NODE_GET_MEMORY_PARAMETERS`: `virNodeGetMemoryParameters`
        public static let nodeGetMemoryParameters = Procedure(rawValue: 289)
        /// `REMOTE_PROC_DOMAIN_BLOCK_COMMIT`: `virDomainBlockCommit`
        public static let domainBlockCommit = Procedure(rawValue: 290)
        /// `REMOTE_PROC_NETWORK_UPDATE`: `virNetworkUpdate`
        public static let networkUpdate = Procedure(rawValue: 291)
        /// `REMOTE_PROC_DOMAIN_EVENT_PMSUSPEND_DISK`
        public static let domainEventPMSuspendDisk = Procedure(rawValue: 292)
        /// `REMOTE_PROC_NODE_GET_CPU_MAP`: `virNodeGetCPUMap`
        public static let nodeGetCPUMap = Procedure(rawValue: 293)
        /// `REMOTE_PROC_DOMAIN_FSTRIM`: `virDomainFSTrim`
        public static let domainFSTrim = Procedure(rawValue: 294)
        /// `REMOTE_PROC_DOMAIN_SEND_PROCESS_SIGNAL`: `virDomainSendProcessSignal`
        public static let domainSendProcessSignal = Procedure(rawValue: 295)
        /// `REMOTE_PROC_DOMAIN_OPEN_CHANNEL`: `virDomainOpenChannel`
        public static let domainOpenChannel = Procedure(rawValue: 296)
        /// `REMOTE_PROC_NODE_DEVICE_LOOKUP_SCSI_HOST_BY_WWN`: `virNodeDeviceLookupSCSIHostByWWN`
        public static let nodeDeviceLookupSCSIHostByWWN = Procedure(rawValue: 297)
        /// `REMOTE_PROC_DOMAIN_GET_JOB_STATS`: `virDomainGetJobStats`
        public static let domainGetJobStats = Procedure(rawValue: 298)
        /// `REMOTE_PROC_DOMAIN_MIGRATE_GET_COMPRESSION_CACHE`: `virDomainMigrateGetCompressionCache`
        public static let domainMigrateGetCompressionCache = Procedure(rawValue: 299)
        /// `REMOTE_PROC_DOMAIN_MIGRATE_SET_COMPRESSION_CACHE`: `virDomainMigrateSetCompressionCache`
        public static let domainMigrateSetCompressionCache = Procedure(rawValue: 300)
        /// `REMOTE_PROC_NODE_DEVICE_DETACH_FLAGS`: `virNodeDeviceDetachFlags`
        public static let nodeDeviceDetachFlags = Procedure(rawValue: 301)
        /// `REMOTE_PROC_DOMAIN_MIGRATE_BEGIN3_PARAMS`
        public static let domainMigrateBegin3Params = Procedure(rawValue: 302)
        /// `REMOTE_PROC_DOMAIN_MIGRATE_PREPARE3_PARAMS`
        public static let domainMigratePrepare3Params = Procedure(rawValue: 303)
        /// `REMOTE_PROC_DOMAIN_MIGRATE_PREPARE_TUNNEL3_PARAMS`
        public static let domainMigratePrepareTunnel3Params = Procedure(rawValue: 304)
        /// `REMOTE_PROC_DOMAIN_MIGRATE_PERFORM3_PARAMS`
        public static let domainMigratePerform3Params = Procedure(rawValue: 305)
        /// `REMOTE_PROC_DOMAIN_MIGRATE_FINISH3_PARAMS`
        public static let domainMigrateFinish3Params = Procedure(rawValue: 306)
        /// `REMOTE_PROC_DOMAIN_MIGRATE_CONFIRM3_PARAMS`
        public static let domainMigrateConfirm3Params = Procedure(rawValue: 307)
        /// `REMOTE_PROC_DOMAIN_SET_MEMORY_STATS_PERIOD`: `virDomainSetMemoryStatsPeriod`
        public static let domainSetMemoryStatsPeriod = Procedure(rawValue: 308)
        /// `REMOTE_PROC_DOMAIN_CREATE_XML_WITH_FILES`: `virDomainCreateXMLWithFiles`
        public static let domainCreateXMLWithFiles = Procedure(rawValue: 309)
        /// `REMOTE_PROC_DOMAIN_CREATE_WITH_FILES`: `virDomainCreateWithFiles`
        public static let domainCreateWithFiles = Procedure(rawValue: 310)
        /// `REMOTE_PROC_DOMAIN_EVENT_DEVICE_REMOVED`
        public static let domainEventDeviceRemoved = Procedure(rawValue: 311)
        /// `REMOTE_PROC_CONNECT_GET_CPU_MODEL_NAMES`: `virConnectGetCPUModelNames`
        public static let connectGetCPUModelNames = Procedure(rawValue: 312)
        /// `REMOTE_PROC_CONNECT_NETWORK_EVENT_REGISTER_ANY`: `virConnectNetworkEventRegisterAny`
        public static let connectNetworkEventRegisterAny = Procedure(rawValue: 313)
        /// `REMOTE_PROC_CONNECT_NETWORK_EVENT_DEREGISTER_ANY`: `virConnectNetworkEventDeregisterAny`
        public static let connectNetworkEventDeregisterAny = Procedure(rawValue: 314)
        /// `REMOTE_PROC_NETWORK_EVENT_LIFECYCLE`
        public static let networkEventLifecycle = Procedure(rawValue: 315)
        /// `REMOTE_PROC_CONNECT_DOMAIN_EVENT_CALLBACK_REGISTER_ANY`
        public static let connectDomainEventCallbackRegisterAny = Procedure(rawValue: 316)
        /// `REMOTE_PROC_CONNECT_DOMAIN_EVENT_CALLBACK_DEREGISTER_ANY`
        public static let connectDomainEventCallbackDeregisterAny = Procedure(rawValue: 317)
        /// `REMOTE_PROC_DOMAIN_EVENT_CALLBACK_LIFECYCLE`
        public static let domainEventCallbackLifecycle = Procedure(rawValue: 318)
        /// `REMOTE_PROC_DOMAIN_EVENT_CALLBACK_REBOOT`
        public static let domainEventCallbackReboot = Procedure(rawValue: 319)
        /// `REMOTE_PROC_DOMAIN_EVENT_CALLBACK_RTC_CHANGE`
        public static let domainEventCallbackRTCChange = Procedure(rawValue: 320)
        /// `REMOTE_PROC_DOMAIN_EVENT_CALLBACK_WATCHDOG`
        public static let domainEventCallbackWatchdog = Procedure(rawValue: 321)
        /// `REMOTE_PROC_DOMAIN_EVENT_CALLBACK_IO_ERROR`
        public static let domainEventCallbackIOError = Procedure(rawValue: 322)
        /// `REMOTE_PROC_DOMAIN_EVENT_CALLBACK_GRAPHICS`
        public static let domainEventCallbackGraphics = Procedure(rawValue: 323)
        /// `REMOTE_PROC_DOMAIN_EVENT_CALLBACK_IO_ERROR_REASON`
        public static let domainEventCallbackIOErrorReason = Procedure(rawValue: 324)
        /// `REMOTE_PROC_DOMAIN_EVENT_CALLBACK_CONTROL_ERROR`
        public static let domainEventCallbackControlError = Procedure(rawValue: 325)
        /// `REMOTE_PROC_DOMAIN_EVENT_CALLBACK_BLOCK_JOB`
        public static let domainEventCallbackBlockJob = Procedure(rawValue: 326)
        /// `REMOTE_PROC_DOMAIN_EVENT_CALLBACK_DISK_CHANGE`
        public static let domainEventCallbackDiskChange = Procedure(rawValue: 327)
        /// `REMOTE_PROC_DOMAIN_EVENT_CALLBACK_TRAY_CHANGE`
        public static let domainEventCallbackTrayChange = Procedure(rawValue: 328)
        /// `REMOTE_PROC_DOMAIN_EVENT_CALLBACK_PMWAKEUP`
        public static let domainEventCallbackPMWakeup = Procedure(rawValue: 329)
        /// `REMOTE_PROC_DOMAIN_EVENT_CALLBACK_PMSUSPEND`
        public static let domainEventCallbackPMSuspend = Procedure(rawValue: 330)
        /// `REMOTE_PROC_DOMAIN_EVENT_CALLBACK_BALLOON_CHANGE`
        public static let domainEventCallbackBalloonChange = Procedure(rawValue: 331)
        /// `REMOTE_PROC_DOMAIN_EVENT_CALLBACK_PMSUSPEND_DISK`
        public static let domainEventCallbackPMSuspendDisk = Procedure(rawValue: 332)
        /// `REMOTE_PROC_DOMAIN_EVENT_CALLBACK_DEVICE_REMOVED`
        public static let domainEventCallbackDeviceRemoved = Procedure(rawValue: 333)
        /// `REMOTE_PROC_DOMAIN_CORE_DUMP_WITH_FORMAT`: `virDomainCoreDumpWithFormat`
        public static let domainCoreDumpWithFormat = Procedure(rawValue: 334)
        /// `REMOTE_PROC_DOMAIN_FSFREEZE`: `virDomainFSFreeze`
        public static let domainFSFreeze = Procedure(rawValue: 335)
        /// `REMOTE_PROC_DOMAIN_FSTHAW`: `virDomainFSThaw`
        public static let domainFSThaw = Procedure(rawValue: 336)
        /// `REMOTE_PROC_DOMAIN_GET_TIME`: `virDomainGetTime`
        public static let domainGetTime = Procedure(rawValue: 337)
        /// `REMOTE_PROC_DOMAIN_SET_TIME`: `virDomainSetTime`
        public static let domainSetTime = Procedure(rawValue: 338)
        /// `REMOTE_PROC_DOMAIN_EVENT_BLOCK_JOB_2`
        public static let domainEventBlockJob2 = Procedure(rawValue: 339)
        /// `REMOTE_PROC_NODE_GET_FREE_PAGES`: `virNodeGetFreePages`
        public static let nodeGetFreePages = Procedure(rawValue: 340)
        /// `REMOTE_PROC_NETWORK_GET_DHCP_LEASES`: `virNetworkGetDHCPLeases`
        public static let networkGetDHCPLeases = Procedure(rawValue: 341)
        /// `REMOTE_PROC_CONNECT_GET_DOMAIN_CAPABILITIES`: `virConnectGetDomainCapabilities`
        public static let connectGetDomainCapabilities = Procedure(rawValue: 342)
        /// `REMOTE_PROC_DOMAIN_OPEN_GRAPHICS_FD`: `virDomainOpenGraphicsFD`
        public static let domainOpenGraphicsFD = Procedure(rawValue: 343)
        /// `REMOTE_PROC_CONNECT_GET_ALL_DOMAIN_STATS`: `virConnectGetAllDomainStats`
        public static let connectGetAllDomainStats = Procedure(rawValue: 344)
        /// `REMOTE_PROC_DOMAIN_BLOCK_COPY`: `virDomainBlockCopy`
        public static let domainBlockCopy = Procedure(rawValue: 345)
        /// `REMOTE_PROC_DOMAIN_EVENT_CALLBACK_TUNABLE`
        public static let domainEventCallbackTunable = Procedure(rawValue: 346)
        /// `REMOTE_PROC_NODE_ALLOC_PAGES`: `virNodeAllocPages`
        public static let nodeAllocPages = Procedure(rawValue: 347)
        /// `REMOTE_PROC_DOMAIN_EVENT_CALLBACK_AGENT_LIFECYCLE`
        public static let domainEventCallbackAgentLifecycle = Procedure(rawValue: 348)
        /// `REMOTE_PROC_DOMAIN_GET_FSINFO`: `virDomainGetFSInfo`
        public static let domainGetFSInfo = Procedure(rawValue: 349)
        /// `REMOTE_PROC_DOMAIN_DEFINE_XML_FLAGS`: `virDomainDefineXMLFlags`
        public static let domainDefineXMLFlags = Procedure(rawValue: 350)
        /// `REMOTE_PROC_DOMAIN_GET_IOTHREAD_INFO`: `virDomainGetIOThreadInfo`
        public static let domainGetIOThreadInfo = Procedure(rawValue: 351)
        /// `REMOTE_PROC_DOMAIN_PIN_IOTHREAD`: `virDomainPinIOThread`
        public static let domainPinIOThread = Procedure(rawValue: 352)
        /// `REMOTE_PROC_DOMAIN_INTERFACE_ADDRESSES`: `virDomainInterfaceAddresses`
        public static let domainInterfaceAddresses = Procedure(rawValue: 353)
        /// `REMOTE_PROC_DOMAIN_EVENT_CALLBACK_DEVICE_ADDED`
        public static let domainEventCallbackDeviceAdded = Procedure(rawValue: 354)
        /// `REMOTE_PROC_DOMAIN_ADD_IOTHREAD`: `virDomainAddIOThread`
        public static let domainAddIOThread = Procedure(rawValue: 355)
        /// `REMOTE_PROC_DOMAIN_DEL_IOTHREAD`: `virDomainDelIOThread`
        public static let domainDelIOThread = Procedure(rawValue: 356)
        /// `REMOTE_PROC_DOMAIN_SET_USER_PASSWORD`: `virDomainSetUserPassword`
        public static let domainSetUserPassword = Procedure(rawValue: 357)
        /// `REMOTE_PROC_DOMAIN_RENAME`: `virDomainRename`
        public static let domainRename = Procedure(rawValue: 358)
        /// `REMOTE_PROC_DOMAIN_EVENT_CALLBACK_MIGRATION_ITERATION`
        public static let domainEventCallbackMigrationIteration = Procedure(rawValue: 359)
        /// `REMOTE_PROC_CONNECT_REGISTER_CLOSE_CALLBACK`: `virConnectRegisterCloseCallback`
        public static let connectRegisterCloseCallback = Procedure(rawValue: 360)
        /// `REMOTE_PROC_CONNECT_UNREGISTER_CLOSE_CALLBACK`: `virConnectUnregisterCloseCallback`
        public static let connectUnregisterCloseCallback = Procedure(rawValue: 361)
        /// `REMOTE_PROC_CONNECT_EVENT_CONNECTION_CLOSED`
        public static let connectEventConnectionClosed = Procedure(rawValue: 362)
        /// `REMOTE_PROC_DOMAIN_EVENT_CALLBACK_JOB_COMPLETED`
        public static let domainEventCallbackJobCompleted = Procedure(rawValue: 363)
        /// `REMOTE_PROC_DOMAIN_MIGRATE_START_POST_COPY`: `virDomainMigrateStartPostCopy`
        public static let domainMigrateStartPostCopy = Procedure(rawValue: 364)
        /// `REMOTE_PROC_DOMAIN_GET_PERF_EVENTS`: `virDomainGetPerfEvents`
        public static let domainGetPerfEvents = Procedure(rawValue: 365)
        /// `REMOTE_PROC_DOMAIN_SET_PERF_EVENTS`: `virDomainSetPerfEvents`
        public static let domainSetPerfEvents = Procedure(rawValue: 366)
        /// `REMOTE_PROC_DOMAIN_EVENT_CALLBACK_DEVICE_REMOVAL_FAILED`
        public static let domainEventCallbackDeviceRemovalFailed = Procedure(rawValue: 367)
        /// `REMOTE_PROC_CONNECT_STORAGE_POOL_EVENT_REGISTER_ANY`: `virConnectStoragePoolEventRegisterAny`
        public static let connectStoragePoolEventRegisterAny = Procedure(rawValue: 368)
        /// `REMOTE_PROC_CONNECT_STORAGE_POOL_EVENT_DEREGISTER_ANY`: `virConnectStoragePoolEventDeregisterAny`
        public static let connectStoragePoolEventDeregisterAny = Procedure(rawValue: 369)
        /// `REMOTE_PROC_STORAGE_POOL_EVENT_LIFECYCLE`
        public static let storagePoolEventLifecycle = Procedure(rawValue: 370)
        /// `REMOTE_PROC_DOMAIN_GET_GUEST_VCPUS`: `virDomainGetGuestVcpus`
        public static let domainGetGuestVCPUs = Procedure(rawValue: 371)
        /// `REMOTE_PROC_DOMAIN_SET_GUEST_VCPUS`: `virDomainSetGuestVcpus`
        public static let domainSetGuestVCPUs = Procedure(rawValue: 372)
        /// `REMOTE_PROC_STORAGE_POOL_EVENT_REFRESH`
        public static let storagePoolEventRefresh = Procedure(rawValue: 373)
        /// `REMOTE_PROC_CONNECT_NODE_DEVICE_EVENT_REGISTER_ANY`: `virConnectNodeDeviceEventRegisterAny`
        public static let connectNodeDeviceEventRegisterAny = Procedure(rawValue: 374)
        /// `REMOTE_PROC_CONNECT_NODE_DEVICE_EVENT_DEREGISTER_ANY`: `virConnectNodeDeviceEventDeregisterAny`
        public static let connectNodeDeviceEventDeregisterAny = Procedure(rawValue: 375)
        /// `REMOTE_PROC_NODE_DEVICE_EVENT_LIFECYCLE`
        public static let nodeDeviceEventLifecycle = Procedure(rawValue: 376)
        /// `REMOTE_PROC_NODE_DEVICE_EVENT_UPDATE`
        public static let nodeDeviceEventUpdate = Procedure(rawValue: 377)
        /// `REMOTE_PROC_STORAGE_VOL_GET_INFO_FLAGS`: `virStorageVolGetInfoFlags`
        public static let storageVolGetInfoFlags = Procedure(rawValue: 378)
        /// `REMOTE_PROC_DOMAIN_EVENT_CALLBACK_METADATA_CHANGE`
        public static let domainEventCallbackMetadataChange = Procedure(rawValue: 379)
        /// `REMOTE_PROC_CONNECT_SECRET_EVENT_REGISTER_ANY`: `virConnectSecretEventRegisterAny`
        public static let connectSecretEventRegisterAny = Procedure(rawValue: 380)
        /// `REMOTE_PROC_CONNECT_SECRET_EVENT_DEREGISTER_ANY`: `virConnectSecretEventDeregisterAny`
        public static let connectSecretEventDeregisterAny = Procedure(rawValue: 381)
        /// `REMOTE_PROC_SECRET_EVENT_LIFECYCLE`
        public static let secretEventLifecycle = Procedure(rawValue: 382)
        /// `REMOTE_PROC_SECRET_EVENT_VALUE_CHANGED`
        public static let secretEventValueChanged = Procedure(rawValue: 383)
        /// `REMOTE_PROC_DOMAIN_SET_VCPU`: `virDomainSetVcpu`
        public static let domainSetVCPU = Procedure(rawValue: 384)
        /// `REMOTE_PROC_DOMAIN_EVENT_BLOCK_THRESHOLD`
        public static let domainEventBlockThreshold = Procedure(rawValue: 385)
        /// `REMOTE_PROC_DOMAIN_SET_BLOCK_THRESHOLD`: `virDomainSetBlockThreshold`
        public static let domainSetBlockThreshold = Procedure(rawValue: 386)
        /// `REMOTE_PROC_DOMAIN_MIGRATE_GET_MAX_DOWNTIME`: `virDomainMigrateGetMaxDowntime`
        public static let domainMigrateGetMaxDowntime = Procedure(rawValue: 387)
        /// `REMOTE_PROC_DOMAIN_MANAGED_SAVE_GET_XML_DESC`: `virDomainManagedSaveGetXMLDesc`
        public static let domainManagedSaveGetXMLDesc = Procedure(rawValue: 388)
        /// `REMOTE_PROC_DOMAIN_MANAGED_SAVE_DEFINE_XML`: `virDomainManagedSaveDefineXML`
        public static let domainManagedSaveDefineXML = Procedure(rawValue: 389)
        /// `REMOTE_PROC_DOMAIN_SET_LIFECYCLE_ACTION`: `virDomainSetLifecycleAction`
        public static let domainSetLifecycleAction = Procedure(rawValue: 390)
        /// `REMOTE_PROC_STORAGE_POOL_LOOKUP_BY_TARGET_PATH`: `virStoragePoolLookupByTargetPath`
        public static let storagePoolLookupByTargetPath = Procedure(rawValue: 391)
        /// `REMOTE_PROC_DOMAIN_DETACH_DEVICE_ALIAS`: `virDomainDetachDeviceAlias`
        public static let domainDetachDeviceAlias = Procedure(rawValue: 392)
        /// `REMOTE_PROC_CONNECT_COMPARE_HYPERVISOR_CPU`: `virConnectCompareHypervisorCPU`
        public static let connectCompareHypervisorCPU = Procedure(rawValue: 393)
        /// `REMOTE_PROC_CONNECT_BASELINE_HYPERVISOR_CPU`: `virConnectBaselineHypervisorCPU`
        public static let connectBaselineHypervisorCPU = Procedure(rawValue: 394)
        /// `REMOTE_PROC_NODE_GET_SEV_INFO`: `virNodeGetSEVInfo`
        public static let nodeGetSEVInfo = Procedure(rawValue: 395)
        /// `REMOTE_PROC_DOMAIN_GET_LAUNCH_SECURITY_INFO`: `virDomainGetLaunchSecurityInfo`
        public static let domainGetLaunchSecurityInfo = Procedure(rawValue: 396)
        /// `REMOTE_PROC_NWFILTER_BINDING_LOOKUP_BY_PORT_DEV`: `virNWFilterBindingLookupByPortDev`
        public static let nwfilterBindingLookupByPortDev = Procedure(rawValue: 397)
        /// `REMOTE_PROC_NWFILTER_BINDING_GET_XML_DESC`: `virNWFilterBindingGetXMLDesc`
        public static let nwfilterBindingGetXMLDesc = Procedure(rawValue: 398)
        /// `REMOTE_PROC_NWFILTER_BINDING_CREATE_XML`: `virNWFilterBindingCreateXML`
        public static let nwfilterBindingCreateXML = Procedure(rawValue: 399)
        /// `REMOTE_PROC_NWFILTER_BINDING_DELETE`: `virNWFilterBindingDelete`
        public static let nwfilterBindingDelete = Procedure(rawValue: 400)
        /// `REMOTE_PROC_CONNECT_LIST_ALL_NWFILTER_BINDINGS`: `virConnectListAllNWFilterBindings`
        public static let connectListAllNWFilterBindings = Procedure(rawValue: 401)
        /// `REMOTE_PROC_DOMAIN_SET_IOTHREAD_PARAMS`: `virDomainSetIOThreadParams`
        public static let domainSetIOThreadParams = Procedure(rawValue: 402)
        /// `REMOTE_PROC_CONNECT_GET_STORAGE_POOL_CAPABILITIES`: `virConnectGetStoragePoolCapabilities`
        public static let connectGetStoragePoolCapabilities = Procedure(rawValue: 403)
        /// `REMOTE_PROC_NETWORK_LIST_ALL_PORTS`: `virNetworkListAllPorts`
        public static let networkListAllPorts = Procedure(rawValue: 404)
        /// `REMOTE_PROC_NETWORK_PORT_LOOKUP_BY_UUID`: `virNetworkPortLookupByUUID`
        public static let networkPortLookupByUUID = Procedure(rawValue: 405)
        /// `REMOTE_PROC_NETWORK_PORT_CREATE_XML`: `virNetworkPortCreateXML`
        public static let networkPortCreateXML = Procedure(rawValue: 406)
        /// `REMOTE_PROC_NETWORK_PORT_GET_PARAMETERS`: `virNetworkPortGetParameters`
        public static let networkPortGetParameters = Procedure(rawValue: 407)
        /// `REMOTE_PROC_NETWORK_PORT_SET_PARAMETERS`: `virNetworkPortSetParameters`
        public static let networkPortSetParameters = Procedure(rawValue: 408)
        /// `REMOTE_PROC_NETWORK_PORT_GET_XML_DESC`: `virNetworkPortGetXMLDesc`
        public static let networkPortGetXMLDesc = Procedure(rawValue: 409)
        /// `REMOTE_PROC_NETWORK_PORT_DELETE`: `virNetworkPortDelete`
        public static let networkPortDelete = Procedure(rawValue: 410)
        /// `REMOTE_PROC_DOMAIN_CHECKPOINT_CREATE_XML`: `virDomainCheckpointCreateXML`
        public static let domainCheckpointCreateXML = Procedure(rawValue: 411)
        /// `REMOTE_PROC_DOMAIN_CHECKPOINT_GET_XML_DESC`: `virDomainCheckpointGetXMLDesc`
        public static let domainCheckpointGetXMLDesc = Procedure(rawValue: 412)
        /// `REMOTE_PROC_DOMAIN_LIST_ALL_CHECKPOINTS`: `virDomainListAllCheckpoints`
        public static let domainListAllCheckpoints = Procedure(rawValue: 413)
        /// `REMOTE_PROC_DOMAIN_CHECKPOINT_LIST_ALL_CHILDREN`: `virDomainCheckpointListAllChildren`
        public static let domainCheckpointListAllChildren = Procedure(rawValue: 414)
        /// `REMOTE_PROC_DOMAIN_CHECKPOINT_LOOKUP_BY_NAME`: `virDomainCheckpointLookupByName`
        public static let domainCheckpointLookupByName = Procedure(rawValue: 415)
        /// `REMOTE_PROC_DOMAIN_CHECKPOINT_GET_PARENT`: `virDomainCheckpointGetParent`
        public static let domainCheckpointGetParent = Procedure(rawValue: 416)
        /// `REMOTE_PROC_DOMAIN_CHECKPOINT_DELETE`: `virDomainCheckpointDelete`
        public static let domainCheckpointDelete = Procedure(rawValue: 417)
        /// `REMOTE_PROC_DOMAIN_GET_GUEST_INFO`: `virDomainGetGuestInfo`
        public static let domainGetGuestInfo = Procedure(rawValue: 418)
        /// `REMOTE_PROC_CONNECT_SET_IDENTITY`: `virConnectSetIdentity`
        public static let connectSetIdentity = Procedure(rawValue: 419)
        /// `REMOTE_PROC_DOMAIN_AGENT_SET_RESPONSE_TIMEOUT`: `virDomainAgentSetResponseTimeout`
        public static let domainAgentSetResponseTimeout = Procedure(rawValue: 420)
        /// `REMOTE_PROC_DOMAIN_BACKUP_BEGIN`: `virDomainBackupBegin`
        public static let domainBackupBegin = Procedure(rawValue: 421)
        /// `REMOTE_PROC_DOMAIN_BACKUP_GET_XML_DESC`: `virDomainBackupGetXMLDesc`
        public static let domainBackupGetXMLDesc = Procedure(rawValue: 422)
        /// `REMOTE_PROC_DOMAIN_EVENT_MEMORY_FAILURE`
        public static let domainEventMemoryFailure = Procedure(rawValue: 423)
        /// `REMOTE_PROC_DOMAIN_AUTHORIZED_SSH_KEYS_GET`: `virDomainAuthorizedSSHKeysGet`
        public static let domainAuthorizedSSHKeysGet = Procedure(rawValue: 424)
        /// `REMOTE_PROC_DOMAIN_AUTHORIZED_SSH_KEYS_SET`: `virDomainAuthorizedSSHKeysSet`
        public static let domainAuthorizedSSHKeysSet = Procedure(rawValue: 425)
        /// `REMOTE_PROC_DOMAIN_GET_MESSAGES`: `virDomainGetMessages`
        public static let domainGetMessages = Procedure(rawValue: 426)
        /// `REMOTE_PROC_DOMAIN_START_DIRTY_RATE_CALC`: `virDomainStartDirtyRateCalc`
        public static let domainStartDirtyRateCalc = Procedure(rawValue: 427)
        /// `REMOTE_PROC_NODE_DEVICE_DEFINE_XML`: `virNodeDeviceDefineXML`
        public static let nodeDeviceDefineXML = Procedure(rawValue: 428)
        /// `REMOTE_PROC_NODE_DEVICE_UNDEFINE`: `virNodeDeviceUndefine`
        public static let nodeDeviceUndefine = Procedure(rawValue: 429)
        /// `REMOTE_PROC_NODE_DEVICE_CREATE`: `virNodeDeviceCreate`
        public static let nodeDeviceCreate = Procedure(rawValue: 430)
        /// `REMOTE_PROC_NWFILTER_DEFINE_XML_FLAGS`: `virNWFilterDefineXMLFlags`
        public static let nwfilterDefineXMLFlags = Procedure(rawValue: 431)
        /// `REMOTE_PROC_NETWORK_DEFINE_XML_FLAGS`: `virNetworkDefineXMLFlags`
        public static let networkDefineXMLFlags = Procedure(rawValue: 432)
        /// `REMOTE_PROC_NODE_DEVICE_GET_AUTOSTART`: `virNodeDeviceGetAutostart`
        public static let nodeDeviceGetAutostart = Procedure(rawValue: 433)
        /// `REMOTE_PROC_NODE_DEVICE_SET_AUTOSTART`: `virNodeDeviceSetAutostart`
        public static let nodeDeviceSetAutostart = Procedure(rawValue: 434)
        /// `REMOTE_PROC_NODE_DEVICE_IS_PERSISTENT`: `virNodeDeviceIsPersistent`
        public static let nodeDeviceIsPersistent = Procedure(rawValue: 435)
        /// `REMOTE_PROC_NODE_DEVICE_IS_ACTIVE`: `virNodeDeviceIsActive`
        public static let nodeDeviceIsActive = Procedure(rawValue: 436)
        /// `REMOTE_PROC_NETWORK_CREATE_XML_FLAGS`: `virNetworkCreateXMLFlags`
        public static let networkCreateXMLFlags = Procedure(rawValue: 437)
        /// `REMOTE_PROC_DOMAIN_EVENT_MEMORY_DEVICE_SIZE_CHANGE`
        public static let domainEventMemoryDeviceSizeChange = Procedure(rawValue: 438)
        /// `REMOTE_PROC_DOMAIN_SET_LAUNCH_SECURITY_STATE`: `virDomainSetLaunchSecurityState`
        public static let domainSetLaunchSecurityState = Procedure(rawValue: 439)
        /// `REMOTE_PROC_DOMAIN_SAVE_PARAMS`: `virDomainSaveParams`
        public static let domainSaveParams = Procedure(rawValue: 440)
        /// `REMOTE_PROC_DOMAIN_RESTORE_PARAMS`: `virDomainRestoreParams`
        public static let domainRestoreParams = Procedure(rawValue: 441)
        /// `REMOTE_PROC_DOMAIN_ABORT_JOB_FLAGS`: `virDomainAbortJobFlags`
        public static let domainAbortJobFlags = Procedure(rawValue: 442)
        /// `REMOTE_PROC_DOMAIN_FD_ASSOCIATE`: `virDomainFDAssociate`
        public static let domainFDAssociate = Procedure(rawValue: 443)
        /// `REMOTE_PROC_NETWORK_SET_METADATA`
        public static let networkSetMetadata = Procedure(rawValue: 444)
        /// `REMOTE_PROC_NETWORK_GET_METADATA`
        public static let networkGetMetadata = Procedure(rawValue: 445)
        /// `REMOTE_PROC_NETWORK_EVENT_CALLBACK_METADATA_CHANGE`
        public static let networkEventCallbackMetadataChange = Procedure(rawValue: 446)
        /// `REMOTE_PROC_NODE_DEVICE_UPDATE`
        public static let nodeDeviceUpdate = Procedure(rawValue: 447)
        /// `REMOTE_PROC_DOMAIN_GRAPHICS_RELOAD`
        public static let domainGraphicsReload = Procedure(rawValue: 448)
        /// `REMOTE_PROC_DOMAIN_GET_AUTOSTART_ONCE`
        public static let domainGetAutostartOnce = Procedure(rawValue: 449)
        /// `REMOTE_PROC_DOMAIN_SET_AUTOSTART_ONCE`
        public static let domainSetAutostartOnce = Procedure(rawValue: 450)
        /// `REMOTE_PROC_DOMAIN_SET_THROTTLE_GROUP`
        public static let domainSetThrottleGroup = Procedure(rawValue: 451)
        /// `REMOTE_PROC_DOMAIN_DEL_THROTTLE_GROUP`
        public static let domainDelThrottleGroup = Procedure(rawValue: 452)
        /// `REMOTE_PROC_DOMAIN_EVENT_NIC_MAC_CHANGE`
        public static let domainEventNICMACChange = Procedure(rawValue: 453)
    }
}
