// SPDX-License-Identifier: Apache-2.0
// Written by xdrgen from protocol/remote.x. Do not edit: edit that file and run `make generate`.
// swift-format-ignore-file
public import XDR

private typealias MadeFor = GeneratedCodeVersion1

extension Remote {
    /// `remote_domain_get_scheduler_parameters_args`: arguments of procedure 57 (`virDomainGetSchedulerParameters`)
    public struct DomainGetSchedulerParametersArgs: XDRCodable {
        public var dom: Remote.Domain
        public var nparams: Int32

        public init(dom: Remote.Domain, nparams: Int32) {
            self.dom = dom
            self.nparams = nparams
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.dom = try Remote.Domain(from: &reader)
            self.nparams = try reader.int32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try self.dom.encode(to: &writer)
            try writer.int32(self.nparams)
        }
    }
}

extension Remote {
    /// `remote_domain_get_scheduler_parameters_ret`: result of procedure 57 (`virDomainGetSchedulerParameters`)
    public struct DomainGetSchedulerParametersRet: XDRCodable {
        public var params: [Remote.TypedParam]

        public init(params: [Remote.TypedParam]) {
            self.params = params
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.params = try reader.array(max: Remote.domainSchedulerParametersMax, elementSize: 12)
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.array(self.params, max: Remote.domainSchedulerParametersMax)
        }
    }
}

extension Remote {
    /// `remote_domain_get_scheduler_parameters_flags_args`: arguments of procedure 223 (`virDomainGetSchedulerParametersFlags`)
    public struct DomainGetSchedulerParametersFlagsArgs: XDRCodable {
        public var dom: Remote.Domain
        public var nparams: Int32
        public var flags: UInt32

        public init(dom: Remote.Domain, nparams: Int32, flags: UInt32) {
            self.dom = dom
            self.nparams = nparams
            self.flags = flags
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.dom = try Remote.Domain(from: &reader)
            self.nparams = try reader.int32()
            self.flags = try reader.uint32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try self.dom.encode(to: &writer)
            try writer.int32(self.nparams)
            try writer.uint32(self.flags)
        }
    }
}

extension Remote {
    /// `remote_domain_get_scheduler_parameters_flags_ret`: result of procedure 223 (`virDomainGetSchedulerParametersFlags`)
    public struct DomainGetSchedulerParametersFlagsRet: XDRCodable {
        public var params: [Remote.TypedParam]

        public init(params: [Remote.TypedParam]) {
            self.params = params
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.params = try reader.array(max: Remote.domainSchedulerParametersMax, elementSize: 12)
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.array(self.params, max: Remote.domainSchedulerParametersMax)
        }
    }
}

extension Remote {
    /// `remote_domain_set_scheduler_parameters_args`: arguments of procedure 58 (`virDomainSetSchedulerParameters`)
    public struct DomainSetSchedulerParametersArgs: XDRCodable {
        public var dom: Remote.Domain
        public var params: [Remote.TypedParam]

        public init(dom: Remote.Domain, params: [Remote.TypedParam]) {
            self.dom = dom
            self.params = params
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.dom = try Remote.Domain(from: &reader)
            self.params = try reader.array(max: Remote.domainSchedulerParametersMax, elementSize: 12)
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try self.dom.encode(to: &writer)
            try writer.array(self.params, max: Remote.domainSchedulerParametersMax)
        }
    }
}

extension Remote {
    /// `remote_domain_set_scheduler_parameters_flags_args`: arguments of procedure 219 (`virDomainSetSchedulerParametersFlags`)
    public struct DomainSetSchedulerParametersFlagsArgs: XDRCodable {
        public var dom: Remote.Domain
        public var params: [Remote.TypedParam]
        public var flags: UInt32

        public init(dom: Remote.Domain, params: [Remote.TypedParam], flags: UInt32) {
            self.dom = dom
            self.params = params
            self.flags = flags
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.dom = try Remote.Domain(from: &reader)
            self.params = try reader.array(max: Remote.domainSchedulerParametersMax, elementSize: 12)
            self.flags = try reader.uint32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try self.dom.encode(to: &writer)
            try writer.array(self.params, max: Remote.domainSchedulerParametersMax)
            try writer.uint32(self.flags)
        }
    }
}

extension Remote {
    /// `remote_domain_set_blkio_parameters_args`: arguments of procedure 205 (`virDomainSetBlkioParameters`)
    public struct DomainSetBlkioParametersArgs: XDRCodable {
        public var dom: Remote.Domain
        public var params: [Remote.TypedParam]
        public var flags: UInt32

        public init(dom: Remote.Domain, params: [Remote.TypedParam], flags: UInt32) {
            self.dom = dom
            self.params = params
            self.flags = flags
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.dom = try Remote.Domain(from: &reader)
            self.params = try reader.array(max: Remote.domainBlkioParametersMax, elementSize: 12)
            self.flags = try reader.uint32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try self.dom.encode(to: &writer)
            try writer.array(self.params, max: Remote.domainBlkioParametersMax)
            try writer.uint32(self.flags)
        }
    }
}

extension Remote {
    /// `remote_domain_get_blkio_parameters_args`: arguments of procedure 206 (`virDomainGetBlkioParameters`)
    public struct DomainGetBlkioParametersArgs: XDRCodable {
        public var dom: Remote.Domain
        public var nparams: Int32
        public var flags: UInt32

        public init(dom: Remote.Domain, nparams: Int32, flags: UInt32) {
            self.dom = dom
            self.nparams = nparams
            self.flags = flags
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.dom = try Remote.Domain(from: &reader)
            self.nparams = try reader.int32()
            self.flags = try reader.uint32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try self.dom.encode(to: &writer)
            try writer.int32(self.nparams)
            try writer.uint32(self.flags)
        }
    }
}

extension Remote {
    /// `remote_domain_get_blkio_parameters_ret`: result of procedure 206 (`virDomainGetBlkioParameters`)
    public struct DomainGetBlkioParametersRet: XDRCodable {
        public var params: [Remote.TypedParam]
        public var nparams: Int32

        public init(params: [Remote.TypedParam], nparams: Int32) {
            self.params = params
            self.nparams = nparams
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.params = try reader.array(max: Remote.domainBlkioParametersMax, elementSize: 12)
            self.nparams = try reader.int32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.array(self.params, max: Remote.domainBlkioParametersMax)
            try writer.int32(self.nparams)
        }
    }
}

extension Remote {
    /// `remote_domain_set_memory_parameters_args`: arguments of procedure 197 (`virDomainSetMemoryParameters`)
    public struct DomainSetMemoryParametersArgs: XDRCodable {
        public var dom: Remote.Domain
        public var params: [Remote.TypedParam]
        public var flags: UInt32

        public init(dom: Remote.Domain, params: [Remote.TypedParam], flags: UInt32) {
            self.dom = dom
            self.params = params
            self.flags = flags
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.dom = try Remote.Domain(from: &reader)
            self.params = try reader.array(max: Remote.domainMemoryParametersMax, elementSize: 12)
            self.flags = try reader.uint32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try self.dom.encode(to: &writer)
            try writer.array(self.params, max: Remote.domainMemoryParametersMax)
            try writer.uint32(self.flags)
        }
    }
}

extension Remote {
    /// `remote_domain_get_memory_parameters_args`: arguments of procedure 198 (`virDomainGetMemoryParameters`)
    public struct DomainGetMemoryParametersArgs: XDRCodable {
        public var dom: Remote.Domain
        public var nparams: Int32
        public var flags: UInt32

        public init(dom: Remote.Domain, nparams: Int32, flags: UInt32) {
            self.dom = dom
            self.nparams = nparams
            self.flags = flags
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.dom = try Remote.Domain(from: &reader)
            self.nparams = try reader.int32()
            self.flags = try reader.uint32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try self.dom.encode(to: &writer)
            try writer.int32(self.nparams)
            try writer.uint32(self.flags)
        }
    }
}

extension Remote {
    /// `remote_domain_get_memory_parameters_ret`: result of procedure 198 (`virDomainGetMemoryParameters`)
    public struct DomainGetMemoryParametersRet: XDRCodable {
        public var params: [Remote.TypedParam]
        public var nparams: Int32

        public init(params: [Remote.TypedParam], nparams: Int32) {
            self.params = params
            self.nparams = nparams
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.params = try reader.array(max: Remote.domainMemoryParametersMax, elementSize: 12)
            self.nparams = try reader.int32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.array(self.params, max: Remote.domainMemoryParametersMax)
            try writer.int32(self.nparams)
        }
    }
}

extension Remote {
    /// `remote_domain_set_numa_parameters_args`: arguments of procedure 254 (`virDomainSetNumaParameters`)
    public struct DomainSetNUMAParametersArgs: XDRCodable {
        public var dom: Remote.Domain
        public var params: [Remote.TypedParam]
        public var flags: UInt32

        public init(dom: Remote.Domain, params: [Remote.TypedParam], flags: UInt32) {
            self.dom = dom
            self.params = params
            self.flags = flags
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.dom = try Remote.Domain(from: &reader)
            self.params = try reader.array(max: Remote.domainNUMAParametersMax, elementSize: 12)
            self.flags = try reader.uint32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try self.dom.encode(to: &writer)
            try writer.array(self.params, max: Remote.domainNUMAParametersMax)
            try writer.uint32(self.flags)
        }
    }
}

extension Remote {
    /// `remote_domain_get_numa_parameters_args`: arguments of procedure 255 (`virDomainGetNumaParameters`)
    public struct DomainGetNUMAParametersArgs: XDRCodable {
        public var dom: Remote.Domain
        public var nparams: Int32
        public var flags: UInt32

        public init(dom: Remote.Domain, nparams: Int32, flags: UInt32) {
            self.dom = dom
            self.nparams = nparams
            self.flags = flags
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.dom = try Remote.Domain(from: &reader)
            self.nparams = try reader.int32()
            self.flags = try reader.uint32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try self.dom.encode(to: &writer)
            try writer.int32(self.nparams)
            try writer.uint32(self.flags)
        }
    }
}

extension Remote {
    /// `remote_domain_get_numa_parameters_ret`: result of procedure 255 (`virDomainGetNumaParameters`)
    public struct DomainGetNUMAParametersRet: XDRCodable {
        public var params: [Remote.TypedParam]
        public var nparams: Int32

        public init(params: [Remote.TypedParam], nparams: Int32) {
            self.params = params
            self.nparams = nparams
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.params = try reader.array(max: Remote.domainNUMAParametersMax, elementSize: 12)
            self.nparams = try reader.int32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.array(self.params, max: Remote.domainNUMAParametersMax)
            try writer.int32(self.nparams)
        }
    }
}

extension Remote {
    /// `remote_domain_interface_stats_args`: arguments of procedure 65 (`virDomainInterfaceStats`)
    public struct DomainInterfaceStatsArgs: XDRCodable {
        public var dom: Remote.Domain
        public var device: String

        public init(dom: Remote.Domain, device: String) {
            self.dom = dom
            self.device = device
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.dom = try Remote.Domain(from: &reader)
            self.device = try reader.string(max: Remote.stringMax)
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try self.dom.encode(to: &writer)
            try writer.string(self.device, max: Remote.stringMax)
        }
    }
}

extension Remote {
    /// `remote_domain_interface_stats_ret`: result of procedure 65 (`virDomainInterfaceStats`)
    public struct DomainInterfaceStatsRet: XDRCodable {
        public var rxBytes: Int64
        public var rxPackets: Int64
        public var rxErrs: Int64
        public var rxDrop: Int64
        public var txBytes: Int64
        public var txPackets: Int64
        public var txErrs: Int64
        public var txDrop: Int64

        public init(rxBytes: Int64, rxPackets: Int64, rxErrs: Int64, rxDrop: Int64, txBytes: Int64, txPackets: Int64, txErrs: Int64, txDrop: Int64) {
            self.rxBytes = rxBytes
            self.rxPackets = rxPackets
            self.rxErrs = rxErrs
            self.rxDrop = rxDrop
            self.txBytes = txBytes
            self.txPackets = txPackets
            self.txErrs = txErrs
            self.txDrop = txDrop
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.rxBytes = try reader.int64()
            self.rxPackets = try reader.int64()
            self.rxErrs = try reader.int64()
            self.rxDrop = try reader.int64()
            self.txBytes = try reader.int64()
            self.txPackets = try reader.int64()
            self.txErrs = try reader.int64()
            self.txDrop = try reader.int64()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.int64(self.rxBytes)
            try writer.int64(self.rxPackets)
            try writer.int64(self.rxErrs)
            try writer.int64(self.rxDrop)
            try writer.int64(self.txBytes)
            try writer.int64(self.txPackets)
            try writer.int64(self.txErrs)
            try writer.int64(self.txDrop)
        }
    }
}

extension Remote {
    /// `remote_domain_set_interface_parameters_args`: arguments of procedure 256 (`virDomainSetInterfaceParameters`)
    public struct DomainSetInterfaceParametersArgs: XDRCodable {
        public var dom: Remote.Domain
        public var device: String
        public var params: [Remote.TypedParam]
        public var flags: UInt32

        public init(dom: Remote.Domain, device: String, params: [Remote.TypedParam], flags: UInt32) {
            self.dom = dom
            self.device = device
            self.params = params
            self.flags = flags
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.dom = try Remote.Domain(from: &reader)
            self.device = try reader.string(max: Remote.stringMax)
            self.params = try reader.array(max: Remote.domainInterfaceParametersMax, elementSize: 12)
            self.flags = try reader.uint32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try self.dom.encode(to: &writer)
            try writer.string(self.device, max: Remote.stringMax)
            try writer.array(self.params, max: Remote.domainInterfaceParametersMax)
            try writer.uint32(self.flags)
        }
    }
}

extension Remote {
    /// `remote_domain_get_interface_parameters_args`: arguments of procedure 257 (`virDomainGetInterfaceParameters`)
    public struct DomainGetInterfaceParametersArgs: XDRCodable {
        public var dom: Remote.Domain
        public var device: String
        public var nparams: Int32
        public var flags: UInt32

        public init(dom: Remote.Domain, device: String, nparams: Int32, flags: UInt32) {
            self.dom = dom
            self.device = device
            self.nparams = nparams
            self.flags = flags
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.dom = try Remote.Domain(from: &reader)
            self.device = try reader.string(max: Remote.stringMax)
            self.nparams = try reader.int32()
            self.flags = try reader.uint32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try self.dom.encode(to: &writer)
            try writer.string(self.device, max: Remote.stringMax)
            try writer.int32(self.nparams)
            try writer.uint32(self.flags)
        }
    }
}

extension Remote {
    /// `remote_domain_get_interface_parameters_ret`: result of procedure 257 (`virDomainGetInterfaceParameters`)
    public struct DomainGetInterfaceParametersRet: XDRCodable {
        public var params: [Remote.TypedParam]
        public var nparams: Int32

        public init(params: [Remote.TypedParam], nparams: Int32) {
            self.params = params
            self.nparams = nparams
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.params = try reader.array(max: Remote.domainInterfaceParametersMax, elementSize: 12)
            self.nparams = try reader.int32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.array(self.params, max: Remote.domainInterfaceParametersMax)
            try writer.int32(self.nparams)
        }
    }
}

extension Remote {
    /// `remote_domain_memory_stats_args`: arguments of procedure 159 (`virDomainMemoryStats`)
    public struct DomainMemoryStatsArgs: XDRCodable {
        public var dom: Remote.Domain
        public var maxStats: UInt32
        public var flags: UInt32

        public init(dom: Remote.Domain, maxStats: UInt32, flags: UInt32) {
            self.dom = dom
            self.maxStats = maxStats
            self.flags = flags
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.dom = try Remote.Domain(from: &reader)
            self.maxStats = try reader.uint32()
            self.flags = try reader.uint32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try self.dom.encode(to: &writer)
            try writer.uint32(self.maxStats)
            try writer.uint32(self.flags)
        }
    }
}

extension Remote {
    /// `remote_domain_memory_stats_ret`: result of procedure 159 (`virDomainMemoryStats`)
    public struct DomainMemoryStatsRet: XDRCodable {
        public var stats: [Remote.DomainMemoryStat]

        public init(stats: [Remote.DomainMemoryStat]) {
            self.stats = stats
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.stats = try reader.array(max: Remote.domainMemoryStatsMax, elementSize: 12)
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.array(self.stats, max: Remote.domainMemoryStatsMax)
        }
    }
}

extension Remote {
    /// `remote_domain_get_max_memory_args`: arguments of procedure 17 (`virDomainGetMaxMemory`)
    public struct DomainGetMaxMemoryArgs: XDRCodable {
        public var dom: Remote.Domain

        public init(dom: Remote.Domain) {
            self.dom = dom
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.dom = try Remote.Domain(from: &reader)
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try self.dom.encode(to: &writer)
        }
    }
}

extension Remote {
    /// `remote_domain_get_max_memory_ret`: result of procedure 17 (`virDomainGetMaxMemory`)
    public struct DomainGetMaxMemoryRet: XDRCodable {
        public var memory: UInt64

        public init(memory: UInt64) {
            self.memory = memory
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.memory = try reader.uint64()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.uint64(self.memory)
        }
    }
}

extension Remote {
    /// `remote_domain_set_max_memory_args`: arguments of procedure 30 (`virDomainSetMaxMemory`)
    public struct DomainSetMaxMemoryArgs: XDRCodable {
        public var dom: Remote.Domain
        public var memory: UInt64

        public init(dom: Remote.Domain, memory: UInt64) {
            self.dom = dom
            self.memory = memory
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.dom = try Remote.Domain(from: &reader)
            self.memory = try reader.uint64()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try self.dom.encode(to: &writer)
            try writer.uint64(self.memory)
        }
    }
}

extension Remote {
    /// `remote_domain_set_memory_args`: arguments of procedure 31 (`virDomainSetMemory`)
    public struct DomainSetMemoryArgs: XDRCodable {
        public var dom: Remote.Domain
        public var memory: UInt64

        public init(dom: Remote.Domain, memory: UInt64) {
            self.dom = dom
            self.memory = memory
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.dom = try Remote.Domain(from: &reader)
            self.memory = try reader.uint64()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try self.dom.encode(to: &writer)
            try writer.uint64(self.memory)
        }
    }
}

extension Remote {
    /// `remote_domain_set_memory_flags_args`: arguments of procedure 204 (`virDomainSetMemoryFlags`)
    public struct DomainSetMemoryFlagsArgs: XDRCodable {
        public var dom: Remote.Domain
        public var memory: UInt64
        public var flags: UInt32

        public init(dom: Remote.Domain, memory: UInt64, flags: UInt32) {
            self.dom = dom
            self.memory = memory
            self.flags = flags
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.dom = try Remote.Domain(from: &reader)
            self.memory = try reader.uint64()
            self.flags = try reader.uint32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try self.dom.encode(to: &writer)
            try writer.uint64(self.memory)
            try writer.uint32(self.flags)
        }
    }
}

extension Remote {
    /// `remote_domain_set_memory_stats_period_args`: arguments of procedure 308 (`virDomainSetMemoryStatsPeriod`)
    public struct DomainSetMemoryStatsPeriodArgs: XDRCodable {
        public var dom: Remote.Domain
        public var period: Int32
        public var flags: UInt32

        public init(dom: Remote.Domain, period: Int32, flags: UInt32) {
            self.dom = dom
            self.period = period
            self.flags = flags
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.dom = try Remote.Domain(from: &reader)
            self.period = try reader.int32()
            self.flags = try reader.uint32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try self.dom.encode(to: &writer)
            try writer.int32(self.period)
            try writer.uint32(self.flags)
        }
    }
}

extension Remote {
    /// `remote_domain_set_vcpus_args`: arguments of procedure 32 (`virDomainSetVcpus`)
    public struct DomainSetVCPUsArgs: XDRCodable {
        public var dom: Remote.Domain
        public var nvcpus: UInt32

        public init(dom: Remote.Domain, nvcpus: UInt32) {
            self.dom = dom
            self.nvcpus = nvcpus
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.dom = try Remote.Domain(from: &reader)
            self.nvcpus = try reader.uint32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try self.dom.encode(to: &writer)
            try writer.uint32(self.nvcpus)
        }
    }
}

extension Remote {
    /// `remote_domain_set_vcpus_flags_args`: arguments of procedure 199 (`virDomainSetVcpusFlags`)
    public struct DomainSetVCPUsFlagsArgs: XDRCodable {
        public var dom: Remote.Domain
        public var nvcpus: UInt32
        public var flags: UInt32

        public init(dom: Remote.Domain, nvcpus: UInt32, flags: UInt32) {
            self.dom = dom
            self.nvcpus = nvcpus
            self.flags = flags
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.dom = try Remote.Domain(from: &reader)
            self.nvcpus = try reader.uint32()
            self.flags = try reader.uint32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try self.dom.encode(to: &writer)
            try writer.uint32(self.nvcpus)
            try writer.uint32(self.flags)
        }
    }
}

extension Remote {
    /// `remote_domain_get_vcpus_flags_args`: arguments of procedure 200 (`virDomainGetVcpusFlags`)
    public struct DomainGetVCPUsFlagsArgs: XDRCodable {
        public var dom: Remote.Domain
        public var flags: UInt32

        public init(dom: Remote.Domain, flags: UInt32) {
            self.dom = dom
            self.flags = flags
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.dom = try Remote.Domain(from: &reader)
            self.flags = try reader.uint32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try self.dom.encode(to: &writer)
            try writer.uint32(self.flags)
        }
    }
}

extension Remote {
    /// `remote_domain_get_vcpus_flags_ret`: result of procedure 200 (`virDomainGetVcpusFlags`)
    public struct DomainGetVCPUsFlagsRet: XDRCodable {
        public var num: Int32

        public init(num: Int32) {
            self.num = num
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.num = try reader.int32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.int32(self.num)
        }
    }
}

extension Remote {
    /// `remote_domain_pin_vcpu_args`: arguments of procedure 26 (`virDomainPinVcpu`)
    public struct DomainPinVCPUArgs: XDRCodable {
        public var dom: Remote.Domain
        public var vcpu: UInt32
        public var cpumap: [UInt8]

        public init(dom: Remote.Domain, vcpu: UInt32, cpumap: [UInt8]) {
            self.dom = dom
            self.vcpu = vcpu
            self.cpumap = cpumap
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.dom = try Remote.Domain(from: &reader)
            self.vcpu = try reader.uint32()
            self.cpumap = try reader.opaque(max: Remote.cpumapMax)
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try self.dom.encode(to: &writer)
            try writer.uint32(self.vcpu)
            try writer.opaque(self.cpumap, max: Remote.cpumapMax)
        }
    }
}

extension Remote {
    /// `remote_domain_pin_vcpu_flags_args`: arguments of procedure 225 (`virDomainPinVcpuFlags`)
    public struct DomainPinVCPUFlagsArgs: XDRCodable {
        public var dom: Remote.Domain
        public var vcpu: UInt32
        public var cpumap: [UInt8]
        public var flags: UInt32

        public init(dom: Remote.Domain, vcpu: UInt32, cpumap: [UInt8], flags: UInt32) {
            self.dom = dom
            self.vcpu = vcpu
            self.cpumap = cpumap
            self.flags = flags
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.dom = try Remote.Domain(from: &reader)
            self.vcpu = try reader.uint32()
            self.cpumap = try reader.opaque(max: Remote.cpumapMax)
            self.flags = try reader.uint32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try self.dom.encode(to: &writer)
            try writer.uint32(self.vcpu)
            try writer.opaque(self.cpumap, max: Remote.cpumapMax)
            try writer.uint32(self.flags)
        }
    }
}

extension Remote {
    /// `remote_domain_get_vcpu_pin_info_args`: arguments of procedure 230 (`virDomainGetVcpuPinInfo`)
    public struct DomainGetVCPUPinInfoArgs: XDRCodable {
        public var dom: Remote.Domain
        public var ncpumaps: Int32
        public var maplen: Int32
        public var flags: UInt32

        public init(dom: Remote.Domain, ncpumaps: Int32, maplen: Int32, flags: UInt32) {
            self.dom = dom
            self.ncpumaps = ncpumaps
            self.maplen = maplen
            self.flags = flags
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.dom = try Remote.Domain(from: &reader)
            self.ncpumaps = try reader.int32()
            self.maplen = try reader.int32()
            self.flags = try reader.uint32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try self.dom.encode(to: &writer)
            try writer.int32(self.ncpumaps)
            try writer.int32(self.maplen)
            try writer.uint32(self.flags)
        }
    }
}

extension Remote {
    /// `remote_domain_get_vcpu_pin_info_ret`: result of procedure 230 (`virDomainGetVcpuPinInfo`)
    public struct DomainGetVCPUPinInfoRet: XDRCodable {
        public var cpumaps: [UInt8]
        public var num: Int32

        public init(cpumaps: [UInt8], num: Int32) {
            self.cpumaps = cpumaps
            self.num = num
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.cpumaps = try reader.opaque(max: Remote.cpumapsMax)
            self.num = try reader.int32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.opaque(self.cpumaps, max: Remote.cpumapsMax)
            try writer.int32(self.num)
        }
    }
}

extension Remote {
    /// `remote_domain_pin_emulator_args`: arguments of procedure 279 (`virDomainPinEmulator`)
    public struct DomainPinEmulatorArgs: XDRCodable {
        public var dom: Remote.Domain
        public var cpumap: [UInt8]
        public var flags: UInt32

        public init(dom: Remote.Domain, cpumap: [UInt8], flags: UInt32) {
            self.dom = dom
            self.cpumap = cpumap
            self.flags = flags
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.dom = try Remote.Domain(from: &reader)
            self.cpumap = try reader.opaque(max: Remote.cpumapMax)
            self.flags = try reader.uint32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try self.dom.encode(to: &writer)
            try writer.opaque(self.cpumap, max: Remote.cpumapMax)
            try writer.uint32(self.flags)
        }
    }
}

extension Remote {
    /// `remote_domain_get_emulator_pin_info_args`: arguments of procedure 280 (`virDomainGetEmulatorPinInfo`)
    public struct DomainGetEmulatorPinInfoArgs: XDRCodable {
        public var dom: Remote.Domain
        public var maplen: Int32
        public var flags: UInt32

        public init(dom: Remote.Domain, maplen: Int32, flags: UInt32) {
            self.dom = dom
            self.maplen = maplen
            self.flags = flags
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.dom = try Remote.Domain(from: &reader)
            self.maplen = try reader.int32()
            self.flags = try reader.uint32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try self.dom.encode(to: &writer)
            try writer.int32(self.maplen)
            try writer.uint32(self.flags)
        }
    }
}

extension Remote {
    /// `remote_domain_get_emulator_pin_info_ret`: result of procedure 280 (`virDomainGetEmulatorPinInfo`)
    public struct DomainGetEmulatorPinInfoRet: XDRCodable {
        public var cpumaps: [UInt8]
        public var ret: Int32

        public init(cpumaps: [UInt8], ret: Int32) {
            self.cpumaps = cpumaps
            self.ret = ret
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.cpumaps = try reader.opaque(max: Remote.cpumapsMax)
            self.ret = try reader.int32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.opaque(self.cpumaps, max: Remote.cpumapsMax)
            try writer.int32(self.ret)
        }
    }
}

extension Remote {
    /// `remote_domain_get_vcpus_args`: arguments of procedure 20 (`virDomainGetVcpus`)
    public struct DomainGetVCPUsArgs: XDRCodable {
        public var dom: Remote.Domain
        public var maxinfo: Int32
        public var maplen: Int32

        public init(dom: Remote.Domain, maxinfo: Int32, maplen: Int32) {
            self.dom = dom
            self.maxinfo = maxinfo
            self.maplen = maplen
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.dom = try Remote.Domain(from: &reader)
            self.maxinfo = try reader.int32()
            self.maplen = try reader.int32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try self.dom.encode(to: &writer)
            try writer.int32(self.maxinfo)
            try writer.int32(self.maplen)
        }
    }
}

extension Remote {
    /// `remote_domain_get_vcpus_ret`: result of procedure 20 (`virDomainGetVcpus`)
    public struct DomainGetVCPUsRet: XDRCodable {
        public var info: [Remote.VCPUInfo]
        public var cpumaps: [UInt8]

        public init(info: [Remote.VCPUInfo], cpumaps: [UInt8]) {
            self.info = info
            self.cpumaps = cpumaps
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.info = try reader.array(max: Remote.vcpuinfoMax, elementSize: 20)
            self.cpumaps = try reader.opaque(max: Remote.cpumapsMax)
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.array(self.info, max: Remote.vcpuinfoMax)
            try writer.opaque(self.cpumaps, max: Remote.cpumapsMax)
        }
    }
}

extension Remote {
    /// `remote_domain_get_max_vcpus_args`: arguments of procedure 18 (`virDomainGetMaxVcpus`)
    public struct DomainGetMaxVCPUsArgs: XDRCodable {
        public var dom: Remote.Domain

        public init(dom: Remote.Domain) {
            self.dom = dom
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.dom = try Remote.Domain(from: &reader)
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try self.dom.encode(to: &writer)
        }
    }
}

extension Remote {
    /// `remote_domain_get_max_vcpus_ret`: result of procedure 18 (`virDomainGetMaxVcpus`)
    public struct DomainGetMaxVCPUsRet: XDRCodable {
        public var num: Int32

        public init(num: Int32) {
            self.num = num
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.num = try reader.int32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.int32(self.num)
        }
    }
}

extension Remote {
    /// `remote_domain_get_iothread_info_args`: arguments of procedure 351 (`virDomainGetIOThreadInfo`)
    public struct DomainGetIOThreadInfoArgs: XDRCodable {
        public var dom: Remote.Domain
        public var flags: UInt32

        public init(dom: Remote.Domain, flags: UInt32) {
            self.dom = dom
            self.flags = flags
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.dom = try Remote.Domain(from: &reader)
            self.flags = try reader.uint32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try self.dom.encode(to: &writer)
            try writer.uint32(self.flags)
        }
    }
}

extension Remote {
    /// `remote_domain_get_iothread_info_ret`: result of procedure 351 (`virDomainGetIOThreadInfo`)
    public struct DomainGetIOThreadInfoRet: XDRCodable {
        public var info: [Remote.DomainIOThreadInfo]
        public var ret: UInt32

        public init(info: [Remote.DomainIOThreadInfo], ret: UInt32) {
            self.info = info
            self.ret = ret
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.info = try reader.array(max: Remote.iothreadInfoMax, elementSize: 8)
            self.ret = try reader.uint32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.array(self.info, max: Remote.iothreadInfoMax)
            try writer.uint32(self.ret)
        }
    }
}

extension Remote {
    /// `remote_domain_pin_iothread_args`: arguments of procedure 352 (`virDomainPinIOThread`)
    public struct DomainPinIOThreadArgs: XDRCodable {
        public var dom: Remote.Domain
        public var iothreadsID: UInt32
        public var cpumap: [UInt8]
        public var flags: UInt32

        public init(dom: Remote.Domain, iothreadsID: UInt32, cpumap: [UInt8], flags: UInt32) {
            self.dom = dom
            self.iothreadsID = iothreadsID
            self.cpumap = cpumap
            self.flags = flags
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.dom = try Remote.Domain(from: &reader)
            self.iothreadsID = try reader.uint32()
            self.cpumap = try reader.opaque(max: Remote.cpumapMax)
            self.flags = try reader.uint32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try self.dom.encode(to: &writer)
            try writer.uint32(self.iothreadsID)
            try writer.opaque(self.cpumap, max: Remote.cpumapMax)
            try writer.uint32(self.flags)
        }
    }
}

extension Remote {
    /// `remote_domain_add_iothread_args`: arguments of procedure 355 (`virDomainAddIOThread`)
    public struct DomainAddIOThreadArgs: XDRCodable {
        public var dom: Remote.Domain
        public var iothreadID: UInt32
        public var flags: UInt32

        public init(dom: Remote.Domain, iothreadID: UInt32, flags: UInt32) {
            self.dom = dom
            self.iothreadID = iothreadID
            self.flags = flags
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.dom = try Remote.Domain(from: &reader)
            self.iothreadID = try reader.uint32()
            self.flags = try reader.uint32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try self.dom.encode(to: &writer)
            try writer.uint32(self.iothreadID)
            try writer.uint32(self.flags)
        }
    }
}

extension Remote {
    /// `remote_domain_del_iothread_args`: arguments of procedure 356 (`virDomainDelIOThread`)
    public struct DomainDelIOThreadArgs: XDRCodable {
        public var dom: Remote.Domain
        public var iothreadID: UInt32
        public var flags: UInt32

        public init(dom: Remote.Domain, iothreadID: UInt32, flags: UInt32) {
            self.dom = dom
            self.iothreadID = iothreadID
            self.flags = flags
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.dom = try Remote.Domain(from: &reader)
            self.iothreadID = try reader.uint32()
            self.flags = try reader.uint32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try self.dom.encode(to: &writer)
            try writer.uint32(self.iothreadID)
            try writer.uint32(self.flags)
        }
    }
}

extension Remote {
    /// `remote_domain_set_iothread_params_args`: arguments of procedure 402 (`virDomainSetIOThreadParams`)
    public struct DomainSetIOThreadParamsArgs: XDRCodable {
        public var dom: Remote.Domain
        public var iothreadID: UInt32
        public var params: [Remote.TypedParam]
        public var flags: UInt32

        public init(dom: Remote.Domain, iothreadID: UInt32, params: [Remote.TypedParam], flags: UInt32) {
            self.dom = dom
            self.iothreadID = iothreadID
            self.params = params
            self.flags = flags
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.dom = try Remote.Domain(from: &reader)
            self.iothreadID = try reader.uint32()
            self.params = try reader.array(max: Remote.domainIOThreadParamsMax, elementSize: 12)
            self.flags = try reader.uint32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try self.dom.encode(to: &writer)
            try writer.uint32(self.iothreadID)
            try writer.array(self.params, max: Remote.domainIOThreadParamsMax)
            try writer.uint32(self.flags)
        }
    }
}

extension Remote {
    /// `remote_domain_get_cpu_stats_args`: arguments of procedure 262 (`virDomainGetCPUStats`)
    public struct DomainGetCPUStatsArgs: XDRCodable {
        public var dom: Remote.Domain
        public var nparams: UInt32
        public var startCPU: Int32
        public var ncpus: UInt32
        public var flags: UInt32

        public init(dom: Remote.Domain, nparams: UInt32, startCPU: Int32, ncpus: UInt32, flags: UInt32) {
            self.dom = dom
            self.nparams = nparams
            self.startCPU = startCPU
            self.ncpus = ncpus
            self.flags = flags
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.dom = try Remote.Domain(from: &reader)
            self.nparams = try reader.uint32()
            self.startCPU = try reader.int32()
            self.ncpus = try reader.uint32()
            self.flags = try reader.uint32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try self.dom.encode(to: &writer)
            try writer.uint32(self.nparams)
            try writer.int32(self.startCPU)
            try writer.uint32(self.ncpus)
            try writer.uint32(self.flags)
        }
    }
}

extension Remote {
    /// `remote_domain_get_cpu_stats_ret`: result of procedure 262 (`virDomainGetCPUStats`)
    public struct DomainGetCPUStatsRet: XDRCodable {
        public var params: [Remote.TypedParam]
        public var nparams: Int32

        public init(params: [Remote.TypedParam], nparams: Int32) {
            self.params = params
            self.nparams = nparams
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.params = try reader.array(max: Remote.domainGetCPUStatsMax, elementSize: 12)
            self.nparams = try reader.int32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.array(self.params, max: Remote.domainGetCPUStatsMax)
            try writer.int32(self.nparams)
        }
    }
}

extension Remote {
    /// `remote_connect_get_all_domain_stats_args`: arguments of procedure 344 (`virConnectGetAllDomainStats`)
    public struct ConnectGetAllDomainStatsArgs: XDRCodable {
        public var doms: [Remote.Domain]
        public var stats: UInt32
        public var flags: UInt32

        public init(doms: [Remote.Domain], stats: UInt32, flags: UInt32) {
            self.doms = doms
            self.stats = stats
            self.flags = flags
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.doms = try reader.array(max: Remote.domainListMax, elementSize: 24)
            self.stats = try reader.uint32()
            self.flags = try reader.uint32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.array(self.doms, max: Remote.domainListMax)
            try writer.uint32(self.stats)
            try writer.uint32(self.flags)
        }
    }
}

extension Remote {
    /// `remote_connect_get_all_domain_stats_ret`: result of procedure 344 (`virConnectGetAllDomainStats`)
    public struct ConnectGetAllDomainStatsRet: XDRCodable {
        public var retStats: [Remote.DomainStatsRecord]

        public init(retStats: [Remote.DomainStatsRecord]) {
            self.retStats = retStats
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.retStats = try reader.array(max: Remote.domainListMax, elementSize: 28)
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.array(self.retStats, max: Remote.domainListMax)
        }
    }
}

extension Remote {
    /// `remote_domain_set_vcpu_args`: arguments of procedure 384 (`virDomainSetVcpu`)
    public struct DomainSetVCPUArgs: XDRCodable {
        public var dom: Remote.Domain
        public var cpumap: String
        public var state: Int32
        public var flags: UInt32

        public init(dom: Remote.Domain, cpumap: String, state: Int32, flags: UInt32) {
            self.dom = dom
            self.cpumap = cpumap
            self.state = state
            self.flags = flags
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.dom = try Remote.Domain(from: &reader)
            self.cpumap = try reader.string(max: Remote.stringMax)
            self.state = try reader.int32()
            self.flags = try reader.uint32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try self.dom.encode(to: &writer)
            try writer.string(self.cpumap, max: Remote.stringMax)
            try writer.int32(self.state)
            try writer.uint32(self.flags)
        }
    }
}

extension Remote {
    /// `remote_domain_start_dirty_rate_calc_args`: arguments of procedure 427 (`virDomainStartDirtyRateCalc`)
    public struct DomainStartDirtyRateCalcArgs: XDRCodable {
        public var dom: Remote.Domain
        public var seconds: Int32
        public var flags: UInt32

        public init(dom: Remote.Domain, seconds: Int32, flags: UInt32) {
            self.dom = dom
            self.seconds = seconds
            self.flags = flags
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.dom = try Remote.Domain(from: &reader)
            self.seconds = try reader.int32()
            self.flags = try reader.uint32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try self.dom.encode(to: &writer)
            try writer.int32(self.seconds)
            try writer.uint32(self.flags)
        }
    }
}

