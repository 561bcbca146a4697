// SPDX-License-Identifier: Apache-2.0
// Written by xdrgen from protocol/remote.x. Do not edit: edit that file and run `make generate`.
// swift-format-ignore-file
public import XDR

private typealias MadeFor = GeneratedCodeVersion1

extension Remote {
    /// `remote_connect_supports_feature_args`: arguments of procedure 60
    public struct ConnectSupportsFeatureArgs: XDRCodable {
        public var feature: Int32

        public init(feature: Int32) {
            self.feature = feature
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.feature = try reader.int32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.int32(self.feature)
        }
    }
}

extension Remote {
    /// `remote_connect_supports_feature_ret`: result of procedure 60
    public struct ConnectSupportsFeatureRet: XDRCodable {
        public var supported: Int32

        public init(supported: Int32) {
            self.supported = supported
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.supported = try reader.int32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.int32(self.supported)
        }
    }
}

extension Remote {
    /// `remote_connect_get_type_ret`: result of procedure 3 (`virConnectGetType`)
    public struct ConnectGetTypeRet: XDRCodable {
        public var type: String

        public init(type: String) {
            self.type = type
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.type = try reader.string(max: Remote.stringMax)
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.string(self.type, max: Remote.stringMax)
        }
    }
}

extension Remote {
    /// `remote_connect_get_version_ret`: result of procedure 4 (`virConnectGetVersion`)
    public struct ConnectGetVersionRet: XDRCodable {
        public var hvVer: UInt64

        public init(hvVer: UInt64) {
            self.hvVer = hvVer
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.hvVer = try reader.uint64()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.uint64(self.hvVer)
        }
    }
}

extension Remote {
    /// `remote_connect_get_lib_version_ret`: result of procedure 157 (`virConnectGetLibVersion`)
    public struct ConnectGetLibVersionRet: XDRCodable {
        public var libVer: UInt64

        public init(libVer: UInt64) {
            self.libVer = libVer
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.libVer = try reader.uint64()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.uint64(self.libVer)
        }
    }
}

extension Remote {
    /// `remote_connect_get_hostname_ret`: result of procedure 59 (`virConnectGetHostname`)
    public struct ConnectGetHostnameRet: XDRCodable {
        public var hostname: String

        public init(hostname: String) {
            self.hostname = hostname
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.hostname = try reader.string(max: Remote.stringMax)
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.string(self.hostname, max: Remote.stringMax)
        }
    }
}

extension Remote {
    /// `remote_connect_get_sysinfo_args`: arguments of procedure 203 (`virConnectGetSysinfo`)
    public struct ConnectGetSysinfoArgs: XDRCodable {
        public var flags: UInt32

        public init(flags: UInt32) {
            self.flags = flags
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.flags = try reader.uint32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.uint32(self.flags)
        }
    }
}

extension Remote {
    /// `remote_connect_get_sysinfo_ret`: result of procedure 203 (`virConnectGetSysinfo`)
    public struct ConnectGetSysinfoRet: XDRCodable {
        public var sysinfo: String

        public init(sysinfo: String) {
            self.sysinfo = sysinfo
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.sysinfo = try reader.string(max: Remote.stringMax)
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.string(self.sysinfo, max: Remote.stringMax)
        }
    }
}

extension Remote {
    /// `remote_connect_get_uri_ret`: result of procedure 110 (`virConnectGetURI`)
    public struct ConnectGetURIRet: XDRCodable {
        public var uri: String

        public init(uri: String) {
            self.uri = uri
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.uri = try reader.string(max: Remote.stringMax)
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.string(self.uri, max: Remote.stringMax)
        }
    }
}

extension Remote {
    /// `remote_connect_get_max_vcpus_args`: arguments of procedure 5 (`virConnectGetMaxVcpus`)
    public struct ConnectGetMaxVCPUsArgs: XDRCodable {
        public var type: String?

        public init(type: String?) {
            self.type = type
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.type = try reader.isPresent() ? try reader.string(max: Remote.stringMax) : nil
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.isPresent(self.type != nil)
            if let value = self.type { try writer.string(value, max: Remote.stringMax) }
        }
    }
}

extension Remote {
    /// `remote_connect_get_max_vcpus_ret`: result of procedure 5 (`virConnectGetMaxVcpus`)
    public struct ConnectGetMaxVCPUsRet: XDRCodable {
        public var maxVCPUs: Int32

        public init(maxVCPUs: Int32) {
            self.maxVCPUs = maxVCPUs
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.maxVCPUs = try reader.int32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.int32(self.maxVCPUs)
        }
    }
}

extension Remote {
    /// `remote_node_get_info_ret`: result of procedure 6 (`virNodeGetInfo`)
    public struct NodeGetInfoRet: XDRCodable {
        public var model: [UInt8]
        public var memory: UInt64
        public var cpus: Int32
        public var mhz: Int32
        public var nodes: Int32
        public var sockets: Int32
        public var cores: Int32
        public var threads: Int32

        public init(model: [UInt8], memory: UInt64, cpus: Int32, mhz: Int32, nodes: Int32, sockets: Int32, cores: Int32, threads: Int32) {
            self.model = model
            self.memory = memory
            self.cpus = cpus
            self.mhz = mhz
            self.nodes = nodes
            self.sockets = sockets
            self.cores = cores
            self.threads = threads
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.model = try reader.fixedCharacters(count: 32)
            self.memory = try reader.uint64()
            self.cpus = try reader.int32()
            self.mhz = try reader.int32()
            self.nodes = try reader.int32()
            self.sockets = try reader.int32()
            self.cores = try reader.int32()
            self.threads = try reader.int32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.fixedCharacters(self.model, count: 32)
            try writer.uint64(self.memory)
            try writer.int32(self.cpus)
            try writer.int32(self.mhz)
            try writer.int32(self.nodes)
            try writer.int32(self.sockets)
            try writer.int32(self.cores)
            try writer.int32(self.threads)
        }
    }
}

extension Remote {
    /// `remote_connect_get_capabilities_ret`: result of procedure 7 (`virConnectGetCapabilities`)
    public struct ConnectGetCapabilitiesRet: XDRCodable {
        public var capabilities: String

        public init(capabilities: String) {
            self.capabilities = capabilities
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.capabilities = try reader.string(max: Remote.stringMax)
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.string(self.capabilities, max: Remote.stringMax)
        }
    }
}

extension Remote {
    /// `remote_node_get_cpu_stats_args`: arguments of procedure 227 (`virNodeGetCPUStats`)
    public struct NodeGetCPUStatsArgs: XDRCodable {
        public var cpuNum: Int32
        public var nparams: Int32
        public var flags: UInt32

        public init(cpuNum: Int32, nparams: Int32, flags: UInt32) {
            self.cpuNum = cpuNum
            self.nparams = nparams
            self.flags = flags
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.cpuNum = try reader.int32()
            self.nparams = try reader.int32()
            self.flags = try reader.uint32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.int32(self.cpuNum)
            try writer.int32(self.nparams)
            try writer.uint32(self.flags)
        }
    }
}

extension Remote {
    /// `remote_node_get_cpu_stats_ret`: result of procedure 227 (`virNodeGetCPUStats`)
    public struct NodeGetCPUStatsRet: XDRCodable {
        public var params: [Remote.NodeGetCPUStats]
        public var nparams: Int32

        public init(params: [Remote.NodeGetCPUStats], nparams: Int32) {
            self.params = params
            self.nparams = nparams
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.params = try reader.array(max: Remote.nodeCPUStatsMax, elementSize: 12)
            self.nparams = try reader.int32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.array(self.params, max: Remote.nodeCPUStatsMax)
            try writer.int32(self.nparams)
        }
    }
}

extension Remote {
    /// `remote_node_get_memory_stats_args`: arguments of procedure 228 (`virNodeGetMemoryStats`)
    public struct NodeGetMemoryStatsArgs: XDRCodable {
        public var nparams: Int32
        public var cellNum: Int32
        public var flags: UInt32

        public init(nparams: Int32, cellNum: Int32, flags: UInt32) {
            self.nparams = nparams
            self.cellNum = cellNum
            self.flags = flags
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.nparams = try reader.int32()
            self.cellNum = try reader.int32()
            self.flags = try reader.uint32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.int32(self.nparams)
            try writer.int32(self.cellNum)
            try writer.uint32(self.flags)
        }
    }
}

extension Remote {
    /// `remote_node_get_memory_stats_ret`: result of procedure 228 (`virNodeGetMemoryStats`)
    public struct NodeGetMemoryStatsRet: XDRCodable {
        public var params: [Remote.NodeGetMemoryStats]
        public var nparams: Int32

        public init(params: [Remote.NodeGetMemoryStats], nparams: Int32) {
            self.params = params
            self.nparams = nparams
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.params = try reader.array(max: Remote.nodeMemoryStatsMax, elementSize: 12)
            self.nparams = try reader.int32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.array(self.params, max: Remote.nodeMemoryStatsMax)
            try writer.int32(self.nparams)
        }
    }
}

extension Remote {
    /// `remote_node_get_cells_free_memory_args`: arguments of procedure 101 (`virNodeGetCellsFreeMemory`)
    public struct NodeGetCellsFreeMemoryArgs: XDRCodable {
        public var startCell: Int32
        public var maxcells: Int32

        public init(startCell: Int32, maxcells: Int32) {
            self.startCell = startCell
            self.maxcells = maxcells
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.startCell = try reader.int32()
            self.maxcells = try reader.int32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.int32(self.startCell)
            try writer.int32(self.maxcells)
        }
    }
}

extension Remote {
    /// `remote_node_get_cells_free_memory_ret`: result of procedure 101 (`virNodeGetCellsFreeMemory`)
    public struct NodeGetCellsFreeMemoryRet: XDRCodable {
        public var cells: [UInt64]

        public init(cells: [UInt64]) {
            self.cells = cells
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.cells = try reader.array(max: Remote.nodeMaxCells, elementSize: 8)
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.array(self.cells, max: Remote.nodeMaxCells)
        }
    }
}

extension Remote {
    /// `remote_node_get_free_memory_ret`: result of procedure 102 (`virNodeGetFreeMemory`)
    public struct NodeGetFreeMemoryRet: XDRCodable {
        public var freeMem: UInt64

        public init(freeMem: UInt64) {
            self.freeMem = freeMem
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.freeMem = try reader.uint64()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.uint64(self.freeMem)
        }
    }
}

extension Remote {
    /// `remote_node_get_security_model_ret`: result of procedure 122 (`virNodeGetSecurityModel`)
    public struct NodeGetSecurityModelRet: XDRCodable {
        public var model: [UInt8]
        public var doi: [UInt8]

        public init(model: [UInt8], doi: [UInt8]) {
            self.model = model
            self.doi = doi
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.model = try reader.characters(max: Remote.securityModelMax)
            self.doi = try reader.characters(max: Remote.securityDoiMax)
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.characters(self.model, max: Remote.securityModelMax)
            try writer.characters(self.doi, max: Remote.securityDoiMax)
        }
    }
}

extension Remote {
    /// `remote_connect_is_secure_ret`: result of procedure 149 (`virConnectIsSecure`)
    public struct ConnectIsSecureRet: XDRCodable {
        public var secure: Int32

        public init(secure: Int32) {
            self.secure = secure
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.secure = try reader.int32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.int32(self.secure)
        }
    }
}

extension Remote {
    /// `remote_connect_compare_cpu_args`: arguments of procedure 158 (`virConnectCompareCPU`)
    public struct ConnectCompareCPUArgs: XDRCodable {
        public var xml: String
        public var flags: UInt32

        public init(xml: String, flags: UInt32) {
            self.xml = xml
            self.flags = flags
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.xml = try reader.string(max: Remote.stringMax)
            self.flags = try reader.uint32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.string(self.xml, max: Remote.stringMax)
            try writer.uint32(self.flags)
        }
    }
}

extension Remote {
    /// `remote_connect_compare_cpu_ret`: result of procedure 158 (`virConnectCompareCPU`)
    public struct ConnectCompareCPURet: XDRCodable {
        public var result: Int32

        public init(result: Int32) {
            self.result = result
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.result = try reader.int32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.int32(self.result)
        }
    }
}

extension Remote {
    /// `remote_connect_baseline_cpu_args`: arguments of procedure 162 (`virConnectBaselineCPU`)
    public struct ConnectBaselineCPUArgs: XDRCodable {
        public var xmlCPUs: [String]
        public var flags: UInt32

        public init(xmlCPUs: [String], flags: UInt32) {
            self.xmlCPUs = xmlCPUs
            self.flags = flags
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.xmlCPUs = try reader.strings(max: Remote.cpuBaselineMax, stringMax: Remote.stringMax)
            self.flags = try reader.uint32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.strings(self.xmlCPUs, max: Remote.cpuBaselineMax, stringMax: Remote.stringMax)
            try writer.uint32(self.flags)
        }
    }
}

extension Remote {
    /// `remote_connect_baseline_cpu_ret`: result of procedure 162 (`virConnectBaselineCPU`)
    public struct ConnectBaselineCPURet: XDRCodable {
        public var cpu: String

        public init(cpu: String) {
            self.cpu = cpu
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.cpu = try reader.string(max: Remote.stringMax)
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.string(self.cpu, max: Remote.stringMax)
        }
    }
}

extension Remote {
    /// `remote_node_suspend_for_duration_args`: arguments of procedure 250 (`virNodeSuspendForDuration`)
    public struct NodeSuspendForDurationArgs: XDRCodable {
        public var target: UInt32
        public var duration: UInt64
        public var flags: UInt32

        public init(target: UInt32, duration: UInt64, flags: UInt32) {
            self.target = target
            self.duration = duration
            self.flags = flags
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.target = try reader.uint32()
            self.duration = try reader.uint64()
            self.flags = try reader.uint32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.uint32(self.target)
            try writer.uint64(self.duration)
            try writer.uint32(self.flags)
        }
    }
}

extension Remote {
    /// `remote_node_set_memory_parameters_args`: arguments of procedure 288 (`virNodeSetMemoryParameters`)
    public struct NodeSetMemoryParametersArgs: XDRCodable {
        public var params: [Remote.TypedParam]
        public var flags: UInt32

        public init(params: [Remote.TypedParam], flags: UInt32) {
            self.params = params
            self.flags = flags
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.params = try reader.array(max: Remote.nodeMemoryParametersMax, elementSize: 12)
            self.flags = try reader.uint32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.array(self.params, max: Remote.nodeMemoryParametersMax)
            try writer.uint32(self.flags)
        }
    }
}

extension Remote {
    /// `remote_node_get_memory_parameters_args`: arguments of procedure 289 (`virNodeGetMemoryParameters`)
    public struct NodeGetMemoryParametersArgs: XDRCodable {
        public var nparams: Int32
        public var flags: UInt32

        public init(nparams: Int32, flags: UInt32) {
            self.nparams = nparams
            self.flags = flags
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.nparams = try reader.int32()
            self.flags = try reader.uint32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.int32(self.nparams)
            try writer.uint32(self.flags)
        }
    }
}

extension Remote {
    /// `remote_node_get_memory_parameters_ret`: result of procedure 289 (`virNodeGetMemoryParameters`)
    public struct NodeGetMemoryParametersRet: XDRCodable {
        public var params: [Remote.TypedParam]
        public var nparams: Int32

        public init(params: [Remote.TypedParam], nparams: Int32) {
            self.params = params
            self.nparams = nparams
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.params = try reader.array(max: Remote.nodeMemoryParametersMax, elementSize: 12)
            self.nparams = try reader.int32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.array(self.params, max: Remote.nodeMemoryParametersMax)
            try writer.int32(self.nparams)
        }
    }
}

extension Remote {
    /// `remote_node_get_cpu_map_args`: arguments of procedure 293 (`virNodeGetCPUMap`)
    public struct NodeGetCPUMapArgs: XDRCodable {
        public var needMap: Int32
        public var needOnline: Int32
        public var flags: UInt32

        public init(needMap: Int32, needOnline: Int32, flags: UInt32) {
            self.needMap = needMap
            self.needOnline = needOnline
            self.flags = flags
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.needMap = try reader.int32()
            self.needOnline = try reader.int32()
            self.flags = try reader.uint32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.int32(self.needMap)
            try writer.int32(self.needOnline)
            try writer.uint32(self.flags)
        }
    }
}

extension Remote {
    /// `remote_node_get_cpu_map_ret`: result of procedure 293 (`virNodeGetCPUMap`)
    public struct NodeGetCPUMapRet: XDRCodable {
        public var cpumap: [UInt8]
        public var online: UInt32
        public var ret: Int32

        public init(cpumap: [UInt8], online: UInt32, ret: Int32) {
            self.cpumap = cpumap
            self.online = online
            self.ret = ret
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.cpumap = try reader.opaque(max: Remote.cpumapMax)
            self.online = try reader.uint32()
            self.ret = try reader.int32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.opaque(self.cpumap, max: Remote.cpumapMax)
            try writer.uint32(self.online)
            try writer.int32(self.ret)
        }
    }
}

extension Remote {
    /// `remote_connect_get_cpu_model_names_args`: arguments of procedure 312 (`virConnectGetCPUModelNames`)
    public struct ConnectGetCPUModelNamesArgs: XDRCodable {
        public var arch: String
        public var needResults: Int32
        public var flags: UInt32

        public init(arch: String, needResults: Int32, flags: UInt32) {
            self.arch = arch
            self.needResults = needResults
            self.flags = flags
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.arch = try reader.string(max: Remote.stringMax)
            self.needResults = try reader.int32()
            self.flags = try reader.uint32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.string(self.arch, max: Remote.stringMax)
            try writer.int32(self.needResults)
            try writer.uint32(self.flags)
        }
    }
}

extension Remote {
    /// `remote_connect_get_cpu_model_names_ret`: result of procedure 312 (`virConnectGetCPUModelNames`)
    public struct ConnectGetCPUModelNamesRet: XDRCodable {
        public var models: [String]
        public var ret: Int32

        public init(models: [String], ret: Int32) {
            self.models = models
            self.ret = ret
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.models = try reader.strings(max: Remote.connectCPUModelsMax, stringMax: Remote.stringMax)
            self.ret = try reader.int32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.strings(self.models, max: Remote.connectCPUModelsMax, stringMax: Remote.stringMax)
            try writer.int32(self.ret)
        }
    }
}

extension Remote {
    /// `remote_node_get_free_pages_args`: arguments of procedure 340 (`virNodeGetFreePages`)
    public struct NodeGetFreePagesArgs: XDRCodable {
        public var pages: [UInt32]
        public var startCell: Int32
        public var cellCount: UInt32
        public var flags: UInt32

        public init(pages: [UInt32], startCell: Int32, cellCount: UInt32, flags: UInt32) {
            self.pages = pages
            self.startCell = startCell
            self.cellCount = cellCount
            self.flags = flags
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.pages = try reader.array(max: Remote.nodeMaxCells, elementSize: 4)
            self.startCell = try reader.int32()
            self.cellCount = try reader.uint32()
            self.flags = try reader.uint32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.array(self.pages, max: Remote.nodeMaxCells)
            try writer.int32(self.startCell)
            try writer.uint32(self.cellCount)
            try writer.uint32(self.flags)
        }
    }
}

extension Remote {
    /// `remote_node_get_free_pages_ret`: result of procedure 340 (`virNodeGetFreePages`)
    public struct NodeGetFreePagesRet: XDRCodable {
        public var counts: [UInt64]

        public init(counts: [UInt64]) {
            self.counts = counts
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.counts = try reader.array(max: Remote.nodeMaxCells, elementSize: 8)
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.array(self.counts, max: Remote.nodeMaxCells)
        }
    }
}

extension Remote {
    /// `remote_node_alloc_pages_args`: arguments of procedure 347 (`virNodeAllocPages`)
    public struct NodeAllocPagesArgs: XDRCodable {
        public var pageSizes: [UInt32]
        public var pageCounts: [UInt64]
        public var startCell: Int32
        public var cellCount: UInt32
        public var flags: UInt32

        public init(pageSizes: [UInt32], pageCounts: [UInt64], startCell: Int32, cellCount: UInt32, flags: UInt32) {
            self.pageSizes = pageSizes
            self.pageCounts = pageCounts
            self.startCell = startCell
            self.cellCount = cellCount
            self.flags = flags
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.pageSizes = try reader.array(max: Remote.nodeMaxCells, elementSize: 4)
            self.pageCounts = try reader.array(max: Remote.nodeMaxCells, elementSize: 8)
            self.startCell = try reader.int32()
            self.cellCount = try reader.uint32()
            self.flags = try reader.uint32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.array(self.pageSizes, max: Remote.nodeMaxCells)
            try writer.array(self.pageCounts, max: Remote.nodeMaxCells)
            try writer.int32(self.startCell)
            try writer.uint32(self.cellCount)
            try writer.uint32(self.flags)
        }
    }
}

extension Remote {
    /// `remote_node_alloc_pages_ret`: result of procedure 347 (`virNodeAllocPages`)
    public struct NodeAllocPagesRet: XDRCodable {
        public var ret: Int32

        public init(ret: Int32) {
            self.ret = ret
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.ret = try reader.int32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.int32(self.ret)
        }
    }
}

extension Remote {
    /// `remote_connect_compare_hypervisor_cpu_args`: arguments of procedure 393 (`virConnectCompareHypervisorCPU`)
    public struct ConnectCompareHypervisorCPUArgs: XDRCodable {
        public var emulator: String?
        public var arch: String?
        public var machine: String?
        public var virttype: String?
        public var xmlCPU: String
        public var flags: UInt32

        public init(emulator: String?, arch: String?, machine: String?, virttype: String?, xmlCPU: String, flags: UInt32) {
            self.emulator = emulator
            self.arch = arch
            self.machine = machine
            self.virttype = virttype
            self.xmlCPU = xmlCPU
            self.flags = flags
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.emulator = try reader.isPresent() ? try reader.string(max: Remote.stringMax) : nil
            self.arch = try reader.isPresent() ? try reader.string(max: Remote.stringMax) : nil
            self.machine = try reader.isPresent() ? try reader.string(max: Remote.stringMax) : nil
            self.virttype = try reader.isPresent() ? try reader.string(max: Remote.stringMax) : nil
            self.xmlCPU = try reader.string(max: Remote.stringMax)
            self.flags = try reader.uint32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.isPresent(self.emulator != nil)
            if let value = self.emulator { try writer.string(value, max: Remote.stringMax) }
            try writer.isPresent(self.arch != nil)
            if let value = self.arch { try writer.string(value, max: Remote.stringMax) }
            try writer.isPresent(self.machine != nil)
            if let value = self.machine { try writer.string(value, max: Remote.stringMax) }
            try writer.isPresent(self.virttype != nil)
            if let value = self.virttype { try writer.string(value, max: Remote.stringMax) }
            try writer.string(self.xmlCPU, max: Remote.stringMax)
            try writer.uint32(self.flags)
        }
    }
}

extension Remote {
    /// `remote_connect_compare_hypervisor_cpu_ret`: result of procedure 393 (`virConnectCompareHypervisorCPU`)
    public struct ConnectCompareHypervisorCPURet: XDRCodable {
        public var result: Int32

        public init(result: Int32) {
            self.result = result
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.result = try reader.int32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.int32(self.result)
        }
    }
}

extension Remote {
    /// `remote_connect_baseline_hypervisor_cpu_args`: arguments of procedure 394 (`virConnectBaselineHypervisorCPU`)
    public struct ConnectBaselineHypervisorCPUArgs: XDRCodable {
        public var emulator: String?
        public var arch: String?
        public var machine: String?
        public var virttype: String?
        public var xmlCPUs: [String]
        public var flags: UInt32

        public init(emulator: String?, arch: String?, machine: String?, virttype: String?, xmlCPUs: [String], flags: UInt32) {
            self.emulator = emulator
            self.arch = arch
            self.machine = machine
            self.virttype = virttype
            self.xmlCPUs = xmlCPUs
            self.flags = flags
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.emulator = try reader.isPresent() ? try reader.string(max: Remote.stringMax) : nil
            self.arch = try reader.isPresent() ? try reader.string(max: Remote.stringMax) : nil
            self.machine = try reader.isPresent() ? try reader.string(max: Remote.stringMax) : nil
            self.virttype = try reader.isPresent() ? try reader.string(max: Remote.stringMax) : nil
            self.xmlCPUs = try reader.strings(max: Remote.cpuBaselineMax, stringMax: Remote.stringMax)
            self.flags = try reader.uint32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.isPresent(self.emulator != nil)
            if let value = self.emulator { try writer.string(value, max: Remote.stringMax) }
            try writer.isPresent(self.arch != nil)
            if let value = self.arch { try writer.string(value, max: Remote.stringMax) }
            try writer.isPresent(self.machine != nil)
            if let value = self.machine { try writer.string(value, max: Remote.stringMax) }
            try writer.isPresent(self.virttype != nil)
            if let value = self.virttype { try writer.string(value, max: Remote.stringMax) }
            try writer.strings(self.xmlCPUs, max: Remote.cpuBaselineMax, stringMax: Remote.stringMax)
            try writer.uint32(self.flags)
        }
    }
}

extension Remote {
    /// `remote_connect_baseline_hypervisor_cpu_ret`: result of procedure 394 (`virConnectBaselineHypervisorCPU`)
    public struct ConnectBaselineHypervisorCPURet: XDRCodable {
        public var cpu: String

        public init(cpu: String) {
            self.cpu = cpu
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.cpu = try reader.string(max: Remote.stringMax)
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.string(self.cpu, max: Remote.stringMax)
        }
    }
}

extension Remote {
    /// `remote_node_get_sev_info_args`: arguments of procedure 395 (`virNodeGetSEVInfo`)
    public struct NodeGetSEVInfoArgs: XDRCodable {
        public var nparams: Int32
        public var flags: UInt32

        public init(nparams: Int32, flags: UInt32) {
            self.nparams = nparams
            self.flags = flags
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.nparams = try reader.int32()
            self.flags = try reader.uint32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.int32(self.nparams)
            try writer.uint32(self.flags)
        }
    }
}

extension Remote {
    /// `remote_node_get_sev_info_ret`: result of procedure 395 (`virNodeGetSEVInfo`)
    public struct NodeGetSEVInfoRet: XDRCodable {
        public var params: [Remote.TypedParam]
        public var nparams: Int32

        public init(params: [Remote.TypedParam], nparams: Int32) {
            self.params = params
            self.nparams = nparams
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.params = try reader.array(max: Remote.nodeSEVInfoMax, elementSize: 12)
            self.nparams = try reader.int32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.array(self.params, max: Remote.nodeSEVInfoMax)
            try writer.int32(self.nparams)
        }
    }
}

