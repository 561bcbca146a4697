// SPDX-License-Identifier: Apache-2.0
// Written by xdrgen from protocol/remote.x. Do not edit: edit that file and run `make generate`.
// swift-format-ignore-file

private typealias MadeFor = GeneratedCodeVersion1

/// Types, limits and procedures of `remote.x`.
public enum Remote {
    /// `REMOTE_STRING_MAX`
    public static let stringMax = 4194304
    /// `REMOTE_DOMAIN_LIST_MAX`
    public static let domainListMax = 16384
    /// `REMOTE_CPUMAP_MAX`
    public static let cpumapMax = 2048
    /// `REMOTE_VCPUINFO_MAX`
    public static let vcpuinfoMax = 16384
    /// `REMOTE_CPUMAPS_MAX`
    public static let cpumapsMax = 8388608
    /// `REMOTE_IOTHREAD_INFO_MAX`
    public static let iothreadInfoMax = 16384
    /// `REMOTE_MIGRATE_COOKIE_MAX`
    public static let migrateCookieMax = 4194304
    /// `REMOTE_NETWORK_LIST_MAX`
    public static let networkListMax = 16384
    /// `REMOTE_INTERFACE_LIST_MAX`
    public static let interfaceListMax = 16384
    /// `REMOTE_STORAGE_POOL_LIST_MAX`
    public static let storagePoolListMax = 16384
    /// `REMOTE_STORAGE_VOL_LIST_MAX`
    public static let storageVolListMax = 16384
    /// `REMOTE_NODE_DEVICE_LIST_MAX`
    public static let nodeDeviceListMax = 65536
    /// `REMOTE_NODE_DEVICE_CAPS_LIST_MAX`
    public static let nodeDeviceCapsListMax = 65536
    /// `REMOTE_NWFILTER_LIST_MAX`
    public static let nwfilterListMax = 16384
    /// `REMOTE_NWFILTER_BINDING_LIST_MAX`
    public static let nwfilterBindingListMax = 16384
    /// `REMOTE_DOMAIN_SCHEDULER_PARAMETERS_MAX`
    public static let domainSchedulerParametersMax = 16
    /// `REMOTE_DOMAIN_BLKIO_PARAMETERS_MAX`
    public static let domainBlkioParametersMax = 16
    /// `REMOTE_DOMAIN_MEMORY_PARAMETERS_MAX`
    public static let domainMemoryParametersMax = 16
    /// `REMOTE_DOMAIN_BLOCK_IO_TUNE_PARAMETERS_MAX`
    public static let domainBlockIOTuneParametersMax = 32
    /// `REMOTE_DOMAIN_NUMA_PARAMETERS_MAX`
    public static let domainNUMAParametersMax = 16
    /// `REMOTE_DOMAIN_PERF_EVENTS_MAX`
    public static let domainPerfEventsMax = 64
    /// `REMOTE_DOMAIN_BLOCK_COPY_PARAMETERS_MAX`
    public static let domainBlockCopyParametersMax = 16
    /// `REMOTE_NODE_CPU_STATS_MAX`
    public static let nodeCPUStatsMax = 16
    /// `REMOTE_NODE_MEMORY_STATS_MAX`
    public static let nodeMemoryStatsMax = 16
    /// `REMOTE_DOMAIN_BLOCK_STATS_PARAMETERS_MAX`
    public static let domainBlockStatsParametersMax = 16
    /// `REMOTE_NODE_MAX_CELLS`
    public static let nodeMaxCells = 1024
    /// `REMOTE_AUTH_SASL_DATA_MAX`
    public static let authSASLDataMax = 65536
    /// `REMOTE_AUTH_TYPE_LIST_MAX`
    public static let authTypeListMax = 20
    /// `REMOTE_DOMAIN_MEMORY_STATS_MAX`
    public static let domainMemoryStatsMax = 1024
    /// `REMOTE_DOMAIN_SNAPSHOT_LIST_MAX`
    public static let domainSnapshotListMax = 16384
    /// `REMOTE_DOMAIN_BLOCK_PEEK_BUFFER_MAX`
    public static let domainBlockPeekBufferMax = 4194304
    /// `REMOTE_DOMAIN_MEMORY_PEEK_BUFFER_MAX`
    public static let domainMemoryPeekBufferMax = 4194304
    /// `REMOTE_SECURITY_LABEL_LIST_MAX`
    public static let securityLabelListMax = 64
    /// `REMOTE_SECURITY_MODEL_MAX`
    public static let securityModelMax = 257
    /// `REMOTE_SECURITY_LABEL_MAX`
    public static let securityLabelMax = 4097
    /// `REMOTE_SECURITY_DOI_MAX`
    public static let securityDoiMax = 257
    /// `REMOTE_SECRET_VALUE_MAX`
    public static let secretValueMax = 65536
    /// `REMOTE_SECRET_LIST_MAX`
    public static let secretListMax = 16384
    /// `REMOTE_CPU_BASELINE_MAX`
    public static let cpuBaselineMax = 256
    /// `REMOTE_DOMAIN_SEND_KEY_MAX`
    public static let domainSendKeyMax = 16
    /// `REMOTE_DOMAIN_INTERFACE_PARAMETERS_MAX`
    public static let domainInterfaceParametersMax = 16
    /// `REMOTE_DOMAIN_GET_CPU_STATS_NCPUS_MAX`
    public static let domainGetCPUStatsNcpusMax = 128
    /// `REMOTE_DOMAIN_GET_CPU_STATS_MAX`
    public static let domainGetCPUStatsMax = 2048
    /// `REMOTE_DOMAIN_DISK_ERRORS_MAX`
    public static let domainDiskErrorsMax = 256
    /// `REMOTE_NODE_MEMORY_PARAMETERS_MAX`
    public static let nodeMemoryParametersMax = 64
    /// `REMOTE_DOMAIN_MIGRATE_PARAM_LIST_MAX`
    public static let domainMigrateParamListMax = 64
    /// `REMOTE_DOMAIN_JOB_STATS_MAX`
    public static let domainJobStatsMax = 64
    /// `REMOTE_CONNECT_CPU_MODELS_MAX`
    public static let connectCPUModelsMax = 8192
    /// `REMOTE_DOMAIN_FSFREEZE_MOUNTPOINTS_MAX`
    public static let domainFSFreezeMountpointsMax = 256
    /// `REMOTE_NETWORK_DHCP_LEASES_MAX`
    public static let networkDHCPLeasesMax = 65536
    /// `REMOTE_CONNECT_GET_ALL_DOMAIN_STATS_MAX`
    public static let connectGetAllDomainStatsMax = 262144
    /// `REMOTE_DOMAIN_EVENT_TUNABLE_MAX`
    public static let domainEventTunableMax = 2048
    /// `REMOTE_DOMAIN_FSINFO_MAX`
    public static let domainFSInfoMax = 256
    /// `REMOTE_DOMAIN_FSINFO_DISKS_MAX`
    public static let domainFSInfoDisksMax = 256
    /// `REMOTE_DOMAIN_INTERFACE_MAX`
    public static let domainInterfaceMax = 2048
    /// `REMOTE_DOMAIN_IP_ADDR_MAX`
    public static let domainIPAddrMax = 2048
    /// `REMOTE_DOMAIN_GUEST_VCPU_PARAMS_MAX`
    public static let domainGuestVCPUParamsMax = 64
    /// `REMOTE_NODE_SEV_INFO_MAX`
    public static let nodeSEVInfoMax = 64
    /// `REMOTE_DOMAIN_LAUNCH_SECURITY_INFO_PARAMS_MAX`
    public static let domainLaunchSecurityInfoParamsMax = 64
    /// `REMOTE_DOMAIN_EVENT_GRAPHICS_IDENTITY_MAX`
    public static let domainEventGraphicsIdentityMax = 20
    /// `REMOTE_PROGRAM`
    public static let program: UInt32 = 536903814
    /// `REMOTE_PROTOCOL_VERSION`
    public static let version: UInt32 = 1
    /// `REMOTE_CONNECT_IDENTITY_PARAMS_MAX`
    public static let connectIdentityParamsMax = 20
    /// `REMOTE_NETWORK_PORT_LIST_MAX`
    public static let networkPortListMax = 16384
    /// `REMOTE_DOMAIN_CHECKPOINT_LIST_MAX`
    public static let domainCheckpointListMax = 16384
    /// `REMOTE_DOMAIN_SAVE_PARAMS_MAX`
    public static let domainSaveParamsMax = 64
    /// `REMOTE_DOMAIN_IOTHREAD_PARAMS_MAX`
    public static let domainIOThreadParamsMax = 64
    /// `REMOTE_DOMAIN_LAUNCH_SECURITY_STATE_PARAMS_MAX`
    public static let domainLaunchSecurityStateParamsMax = 64
    /// `REMOTE_DOMAIN_GUEST_INFO_PARAMS_MAX`
    public static let domainGuestInfoParamsMax = 2048
    /// `REMOTE_NETWORK_PORT_PARAMETERS_MAX`
    public static let networkPortParametersMax = 16
    /// `REMOTE_DOMAIN_AUTHORIZED_SSH_KEYS_MAX`
    public static let domainAuthorizedSSHKeysMax = 2048
    /// `REMOTE_DOMAIN_MESSAGES_MAX`
    public static let domainMessagesMax = 2048
}
