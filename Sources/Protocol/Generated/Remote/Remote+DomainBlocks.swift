// SPDX-License-Identifier: Apache-2.0
// Written by xdrgen from protocol/remote.x. Do not edit: edit that file and run `make generate`.
// swift-format-ignore-file
public import XDR

private typealias MadeFor = GeneratedCodeVersion1

extension Remote {
    /// `remote_domain_block_resize_args`: arguments of procedure 251 (`virDomainBlockResize`)
    public struct DomainBlockResizeArgs: XDRCodable {
        public var dom: Remote.Domain
        public var disk: String
        public var size: UInt64
        public var flags: UInt32

        public init(dom: Remote.Domain, disk: String, size: UInt64, flags: UInt32) {
            self.dom = dom
            self.disk = disk
            self.size = size
            self.flags = flags
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.dom = try Remote.Domain(from: &reader)
            self.disk = try reader.string(max: Remote.stringMax)
            self.size = try reader.uint64()
            self.flags = try reader.uint32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try self.dom.encode(to: &writer)
            try writer.string(self.disk, max: Remote.stringMax)
            try writer.uint64(self.size)
            try writer.uint32(self.flags)
        }
    }
}

extension Remote {
    /// `remote_domain_block_stats_args`: arguments of procedure 64 (`virDomainBlockStats`)
    public struct DomainBlockStatsArgs: XDRCodable {
        public var dom: Remote.Domain
        public var path: String

        public init(dom: Remote.Domain, path: String) {
            self.dom = dom
            self.path = path
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.dom = try Remote.Domain(from: &reader)
            self.path = try reader.string(max: Remote.stringMax)
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try self.dom.encode(to: &writer)
            try writer.string(self.path, max: Remote.stringMax)
        }
    }
}

extension Remote {
    /// `remote_domain_block_stats_ret`: result of procedure 64 (`virDomainBlockStats`)
    public struct DomainBlockStatsRet: XDRCodable {
        public var rdReq: Int64
        public var rdBytes: Int64
        public var wrReq: Int64
        public var wrBytes: Int64
        public var errs: Int64

        public init(rdReq: Int64, rdBytes: Int64, wrReq: Int64, wrBytes: Int64, errs: Int64) {
            self.rdReq = rdReq
            self.rdBytes = rdBytes
            self.wrReq = wrReq
            self.wrBytes = wrBytes
            self.errs = errs
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.rdReq = try reader.int64()
            self.rdBytes = try reader.int64()
            self.wrReq = try reader.int64()
            self.wrBytes = try reader.int64()
            self.errs = try reader.int64()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.int64(self.rdReq)
            try writer.int64(self.rdBytes)
            try writer.int64(self.wrReq)
            try writer.int64(self.wrBytes)
            try writer.int64(self.errs)
        }
    }
}

extension Remote {
    /// `remote_domain_block_stats_flags_args`: arguments of procedure 243 (`virDomainBlockStatsFlags`)
    public struct DomainBlockStatsFlagsArgs: XDRCodable {
        public var dom: Remote.Domain
        public var path: String
        public var nparams: Int32
        public var flags: UInt32

        public init(dom: Remote.Domain, path: String, nparams: Int32, flags: UInt32) {
            self.dom = dom
            self.path = path
            self.nparams = nparams
            self.flags = flags
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.dom = try Remote.Domain(from: &reader)
            self.path = try reader.string(max: Remote.stringMax)
            self.nparams = try reader.int32()
            self.flags = try reader.uint32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try self.dom.encode(to: &writer)
            try writer.string(self.path, max: Remote.stringMax)
            try writer.int32(self.nparams)
            try writer.uint32(self.flags)
        }
    }
}

extension Remote {
    /// `remote_domain_block_stats_flags_ret`: result of procedure 243 (`virDomainBlockStatsFlags`)
    public struct DomainBlockStatsFlagsRet: XDRCodable {
        public var params: [Remote.TypedParam]
        public var nparams: Int32

        public init(params: [Remote.TypedParam], nparams: Int32) {
            self.params = params
            self.nparams = nparams
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.params = try reader.array(max: Remote.domainBlockStatsParametersMax, elementSize: 12)
            self.nparams = try reader.int32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.array(self.params, max: Remote.domainBlockStatsParametersMax)
            try writer.int32(self.nparams)
        }
    }
}

extension Remote {
    /// `remote_domain_block_peek_args`: arguments of procedure 103 (`virDomainBlockPeek`)
    public struct DomainBlockPeekArgs: XDRCodable {
        public var dom: Remote.Domain
        public var path: String
        public var offset: UInt64
        public var size: UInt32
        public var flags: UInt32

        public init(dom: Remote.Domain, path: String, offset: UInt64, size: UInt32, flags: UInt32) {
            self.dom = dom
            self.path = path
            self.offset = offset
            self.size = size
            self.flags = flags
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.dom = try Remote.Domain(from: &reader)
            self.path = try reader.string(max: Remote.stringMax)
            self.offset = try reader.uint64()
            self.size = try reader.uint32()
            self.flags = try reader.uint32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try self.dom.encode(to: &writer)
            try writer.string(self.path, max: Remote.stringMax)
            try writer.uint64(self.offset)
            try writer.uint32(self.size)
            try writer.uint32(self.flags)
        }
    }
}

extension Remote {
    /// `remote_domain_block_peek_ret`: result of procedure 103 (`virDomainBlockPeek`)
    public struct DomainBlockPeekRet: XDRCodable {
        public var buffer: [UInt8]

        public init(buffer: [UInt8]) {
            self.buffer = buffer
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.buffer = try reader.opaque(max: Remote.domainBlockPeekBufferMax)
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.opaque(self.buffer, max: Remote.domainBlockPeekBufferMax)
        }
    }
}

extension Remote {
    /// `remote_domain_get_block_info_args`: arguments of procedure 194 (`virDomainGetBlockInfo`)
    public struct DomainGetBlockInfoArgs: XDRCodable {
        public var dom: Remote.Domain
        public var path: String
        public var flags: UInt32

        public init(dom: Remote.Domain, path: String, flags: UInt32) {
            self.dom = dom
            self.path = path
            self.flags = flags
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.dom = try Remote.Domain(from: &reader)
            self.path = try reader.string(max: Remote.stringMax)
            self.flags = try reader.uint32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try self.dom.encode(to: &writer)
            try writer.string(self.path, max: Remote.stringMax)
            try writer.uint32(self.flags)
        }
    }
}

extension Remote {
    /// `remote_domain_get_block_info_ret`: result of procedure 194 (`virDomainGetBlockInfo`)
    public struct DomainGetBlockInfoRet: XDRCodable {
        public var allocation: UInt64
        public var capacity: UInt64
        public var physical: UInt64

        public init(allocation: UInt64, capacity: UInt64, physical: UInt64) {
            self.allocation = allocation
            self.capacity = capacity
            self.physical = physical
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.allocation = try reader.uint64()
            self.capacity = try reader.uint64()
            self.physical = try reader.uint64()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.uint64(self.allocation)
            try writer.uint64(self.capacity)
            try writer.uint64(self.physical)
        }
    }
}

extension Remote {
    /// `remote_domain_block_job_abort_args`: arguments of procedure 237 (`virDomainBlockJobAbort`)
    public struct DomainBlockJobAbortArgs: XDRCodable {
        public var dom: Remote.Domain
        public var path: String
        public var flags: UInt32

        public init(dom: Remote.Domain, path: String, flags: UInt32) {
            self.dom = dom
            self.path = path
            self.flags = flags
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.dom = try Remote.Domain(from: &reader)
            self.path = try reader.string(max: Remote.stringMax)
            self.flags = try reader.uint32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try self.dom.encode(to: &writer)
            try writer.string(self.path, max: Remote.stringMax)
            try writer.uint32(self.flags)
        }
    }
}

extension Remote {
    /// `remote_domain_get_block_job_info_args`: arguments of procedure 238 (`virDomainGetBlockJobInfo`)
    public struct DomainGetBlockJobInfoArgs: XDRCodable {
        public var dom: Remote.Domain
        public var path: String
        public var flags: UInt32

        public init(dom: Remote.Domain, path: String, flags: UInt32) {
            self.dom = dom
            self.path = path
            self.flags = flags
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.dom = try Remote.Domain(from: &reader)
            self.path = try reader.string(max: Remote.stringMax)
            self.flags = try reader.uint32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try self.dom.encode(to: &writer)
            try writer.string(self.path, max: Remote.stringMax)
            try writer.uint32(self.flags)
        }
    }
}

extension Remote {
    /// `remote_domain_get_block_job_info_ret`: result of procedure 238 (`virDomainGetBlockJobInfo`)
    public struct DomainGetBlockJobInfoRet: XDRCodable {
        public var found: Int32
        public var type: Int32
        public var bandwidth: UInt64
        public var cur: UInt64
        public var end: UInt64

        public init(found: Int32, type: Int32, bandwidth: UInt64, cur: UInt64, end: UInt64) {
            self.found = found
            self.type = type
            self.bandwidth = bandwidth
            self.cur = cur
            self.end = end
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.found = try reader.int32()
            self.type = try reader.int32()
            self.bandwidth = try reader.uint64()
            self.cur = try reader.uint64()
            self.end = try reader.uint64()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.int32(self.found)
            try writer.int32(self.type)
            try writer.uint64(self.bandwidth)
            try writer.uint64(self.cur)
            try writer.uint64(self.end)
        }
    }
}

extension Remote {
    /// `remote_domain_block_job_set_speed_args`: arguments of procedure 239 (`virDomainBlockJobSetSpeed`)
    public struct DomainBlockJobSetSpeedArgs: XDRCodable {
        public var dom: Remote.Domain
        public var path: String
        public var bandwidth: UInt64
        public var flags: UInt32

        public init(dom: Remote.Domain, path: String, bandwidth: UInt64, flags: UInt32) {
            self.dom = dom
            self.path = path
            self.bandwidth = bandwidth
            self.flags = flags
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.dom = try Remote.Domain(from: &reader)
            self.path = try reader.string(max: Remote.stringMax)
            self.bandwidth = try reader.uint64()
            self.flags = try reader.uint32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try self.dom.encode(to: &writer)
            try writer.string(self.path, max: Remote.stringMax)
            try writer.uint64(self.bandwidth)
            try writer.uint32(self.flags)
        }
    }
}

extension Remote {
    /// `remote_domain_block_pull_args`: arguments of procedure 240 (`virDomainBlockPull`)
    public struct DomainBlockPullArgs: XDRCodable {
        public var dom: Remote.Domain
        public var path: String
        public var bandwidth: UInt64
        public var flags: UInt32

        public init(dom: Remote.Domain, path: String, bandwidth: UInt64, flags: UInt32) {
            self.dom = dom
            self.path = path
            self.bandwidth = bandwidth
            self.flags = flags
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.dom = try Remote.Domain(from: &reader)
            self.path = try reader.string(max: Remote.stringMax)
            self.bandwidth = try reader.uint64()
            self.flags = try reader.uint32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try self.dom.encode(to: &writer)
            try writer.string(self.path, max: Remote.stringMax)
            try writer.uint64(self.bandwidth)
            try writer.uint32(self.flags)
        }
    }
}

extension Remote {
    /// `remote_domain_block_rebase_args`: arguments of procedure 266 (`virDomainBlockRebase`)
    public struct DomainBlockRebaseArgs: XDRCodable {
        public var dom: Remote.Domain
        public var path: String
        public var base: String?
        public var bandwidth: UInt64
        public var flags: UInt32

        public init(dom: Remote.Domain, path: String, base: String?, bandwidth: UInt64, flags: UInt32) {
            self.dom = dom
            self.path = path
            self.base = base
            self.bandwidth = bandwidth
            self.flags = flags
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.dom = try Remote.Domain(from: &reader)
            self.path = try reader.string(max: Remote.stringMax)
            self.base = try reader.isPresent() ? try reader.string(max: Remote.stringMax) : nil
            self.bandwidth = try reader.uint64()
            self.flags = try reader.uint32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try self.dom.encode(to: &writer)
            try writer.string(self.path, max: Remote.stringMax)
            try writer.isPresent(self.base != nil)
            if let value = self.base { try writer.string(value, max: Remote.stringMax) }
            try writer.uint64(self.bandwidth)
            try writer.uint32(self.flags)
        }
    }
}

extension Remote {
    /// `remote_domain_block_copy_args`: arguments of procedure 345 (`virDomainBlockCopy`)
    public struct DomainBlockCopyArgs: XDRCodable {
        public var dom: Remote.Domain
        public var path: String
        public var destxml: String
        public var params: [Remote.TypedParam]
        public var flags: UInt32

        public init(dom: Remote.Domain, path: String, destxml: String, params: [Remote.TypedParam], flags: UInt32) {
            self.dom = dom
            self.path = path
            self.destxml = destxml
            self.params = params
            self.flags = flags
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.dom = try Remote.Domain(from: &reader)
            self.path = try reader.string(max: Remote.stringMax)
            self.destxml = try reader.string(max: Remote.stringMax)
            self.params = try reader.array(max: Remote.domainBlockCopyParametersMax, elementSize: 12)
            self.flags = try reader.uint32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try self.dom.encode(to: &writer)
            try writer.string(self.path, max: Remote.stringMax)
            try writer.string(self.destxml, max: Remote.stringMax)
            try writer.array(self.params, max: Remote.domainBlockCopyParametersMax)
            try writer.uint32(self.flags)
        }
    }
}

extension Remote {
    /// `remote_domain_block_commit_args`: arguments of procedure 290 (`virDomainBlockCommit`)
    public struct DomainBlockCommitArgs: XDRCodable {
        public var dom: Remote.Domain
        public var disk: String
        public var base: String?
        public var top: String?
        public var bandwidth: UInt64
        public var flags: UInt32

        public init(dom: Remote.Domain, disk: String, base: String?, top: String?, bandwidth: UInt64, flags: UInt32) {
            self.dom = dom
            self.disk = disk
            self.base = base
            self.top = top
            self.bandwidth = bandwidth
            self.flags = flags
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.dom = try Remote.Domain(from: &reader)
            self.disk = try reader.string(max: Remote.stringMax)
            self.base = try reader.isPresent() ? try reader.string(max: Remote.stringMax) : nil
            self.top = try reader.isPresent() ? try reader.string(max: Remote.stringMax) : nil
            self.bandwidth = try reader.uint64()
            self.flags = try reader.uint32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try self.dom.encode(to: &writer)
            try writer.string(self.disk, max: Remote.stringMax)
            try writer.isPresent(self.base != nil)
            if let value = self.base { try writer.string(value, max: Remote.stringMax) }
            try writer.isPresent(self.top != nil)
            if let value = self.top { try writer.string(value, max: Remote.stringMax) }
            try writer.uint64(self.bandwidth)
            try writer.uint32(self.flags)
        }
    }
}

extension Remote {
    /// `remote_domain_set_block_io_tune_args`: arguments of procedure 252 (`virDomainSetBlockIoTune`)
    public struct DomainSetBlockIOTuneArgs: XDRCodable {
        public var dom: Remote.Domain
        public var disk: String
        public var params: [Remote.TypedParam]
        public var flags: UInt32

        public init(dom: Remote.Domain, disk: String, params: [Remote.TypedParam], flags: UInt32) {
            self.dom = dom
            self.disk = disk
            self.params = params
            self.flags = flags
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.dom = try Remote.Domain(from: &reader)
            self.disk = try reader.string(max: Remote.stringMax)
            self.params = try reader.array(max: Remote.domainBlockIOTuneParametersMax, elementSize: 12)
            self.flags = try reader.uint32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try self.dom.encode(to: &writer)
            try writer.string(self.disk, max: Remote.stringMax)
            try writer.array(self.params, max: Remote.domainBlockIOTuneParametersMax)
            try writer.uint32(self.flags)
        }
    }
}

extension Remote {
    /// `remote_domain_get_block_io_tune_args`: arguments of procedure 253 (`virDomainGetBlockIoTune`)
    public struct DomainGetBlockIOTuneArgs: XDRCodable {
        public var dom: Remote.Domain
        public var disk: String?
        public var nparams: Int32
        public var flags: UInt32

        public init(dom: Remote.Domain, disk: String?, nparams: Int32, flags: UInt32) {
            self.dom = dom
            self.disk = disk
            self.nparams = nparams
            self.flags = flags
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.dom = try Remote.Domain(from: &reader)
            self.disk = try reader.isPresent() ? try reader.string(max: Remote.stringMax) : nil
            self.nparams = try reader.int32()
            self.flags = try reader.uint32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try self.dom.encode(to: &writer)
            try writer.isPresent(self.disk != nil)
            if let value = self.disk { try writer.string(value, max: Remote.stringMax) }
            try writer.int32(self.nparams)
            try writer.uint32(self.flags)
        }
    }
}

extension Remote {
    /// `remote_domain_get_block_io_tune_ret`: result of procedure 253 (`virDomainGetBlockIoTune`)
    public struct DomainGetBlockIOTuneRet: XDRCodable {
        public var params: [Remote.TypedParam]
        public var nparams: Int32

        public init(params: [Remote.TypedParam], nparams: Int32) {
            self.params = params
            self.nparams = nparams
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.params = try reader.array(max: Remote.domainBlockIOTuneParametersMax, elementSize: 12)
            self.nparams = try reader.int32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.array(self.params, max: Remote.domainBlockIOTuneParametersMax)
            try writer.int32(self.nparams)
        }
    }
}

extension Remote {
    /// `remote_domain_set_throttle_group_args`: arguments of procedure 451
    public struct DomainSetThrottleGroupArgs: XDRCodable {
        public var dom: Remote.Domain
        public var group: String
        public var params: [Remote.TypedParam]
        public var flags: UInt32

        public init(dom: Remote.Domain, group: String, params: [Remote.TypedParam], flags: UInt32) {
            self.dom = dom
            self.group = group
            self.params = params
            self.flags = flags
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.dom = try Remote.Domain(from: &reader)
            self.group = try reader.string(max: Remote.stringMax)
            self.params = try reader.array(max: Remote.domainBlockIOTuneParametersMax, elementSize: 12)
            self.flags = try reader.uint32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try self.dom.encode(to: &writer)
            try writer.string(self.group, max: Remote.stringMax)
            try writer.array(self.params, max: Remote.domainBlockIOTuneParametersMax)
            try writer.uint32(self.flags)
        }
    }
}

extension Remote {
    /// `remote_domain_del_throttle_group_args`: arguments of procedure 452
    public struct DomainDelThrottleGroupArgs: XDRCodable {
        public var dom: Remote.Domain
        public var group: String?
        public var flags: UInt32

        public init(dom: Remote.Domain, group: String?, flags: UInt32) {
            self.dom = dom
            self.group = group
            self.flags = flags
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.dom = try Remote.Domain(from: &reader)
            self.group = try reader.isPresent() ? try reader.string(max: Remote.stringMax) : nil
            self.flags = try reader.uint32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try self.dom.encode(to: &writer)
            try writer.isPresent(self.group != nil)
            if let value = self.group { try writer.string(value, max: Remote.stringMax) }
            try writer.uint32(self.flags)
        }
    }
}

extension Remote {
    /// `remote_domain_get_disk_errors_args`: arguments of procedure 263 (`virDomainGetDiskErrors`)
    public struct DomainGetDiskErrorsArgs: XDRCodable {
        public var dom: Remote.Domain
        public var maxerrors: UInt32
        public var flags: UInt32

        public init(dom: Remote.Domain, maxerrors: UInt32, flags: UInt32) {
            self.dom = dom
            self.maxerrors = maxerrors
            self.flags = flags
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.dom = try Remote.Domain(from: &reader)
            self.maxerrors = try reader.uint32()
            self.flags = try reader.uint32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try self.dom.encode(to: &writer)
            try writer.uint32(self.maxerrors)
            try writer.uint32(self.flags)
        }
    }
}

extension Remote {
    /// `remote_domain_get_disk_errors_ret`: result of procedure 263 (`virDomainGetDiskErrors`)
    public struct DomainGetDiskErrorsRet: XDRCodable {
        public var errors: [Remote.DomainDiskError]
        public var nerrors: Int32

        public init(errors: [Remote.DomainDiskError], nerrors: Int32) {
            self.errors = errors
            self.nerrors = nerrors
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.errors = try reader.array(max: Remote.domainDiskErrorsMax, elementSize: 8)
            self.nerrors = try reader.int32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.array(self.errors, max: Remote.domainDiskErrorsMax)
            try writer.int32(self.nerrors)
        }
    }
}

extension Remote {
    /// `remote_domain_set_block_threshold_args`: arguments of procedure 386 (`virDomainSetBlockThreshold`)
    public struct DomainSetBlockThresholdArgs: XDRCodable {
        public var dom: Remote.Domain
        public var dev: String
        public var threshold: UInt64
        public var flags: UInt32

        public init(dom: Remote.Domain, dev: String, threshold: UInt64, flags: UInt32) {
            self.dom = dom
            self.dev = dev
            self.threshold = threshold
            self.flags = flags
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.dom = try Remote.Domain(from: &reader)
            self.dev = try reader.string(max: Remote.stringMax)
            self.threshold = try reader.uint64()
            self.flags = try reader.uint32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try self.dom.encode(to: &writer)
            try writer.string(self.dev, max: Remote.stringMax)
            try writer.uint64(self.threshold)
            try writer.uint32(self.flags)
        }
    }
}

extension Remote {
    /// `remote_domain_backup_begin_args`: arguments of procedure 421 (`virDomainBackupBegin`)
    public struct DomainBackupBeginArgs: XDRCodable {
        public var dom: Remote.Domain
        public var backupXML: String
        public var checkpointXML: String?
        public var flags: UInt32

        public init(dom: Remote.Domain, backupXML: String, checkpointXML: String?, flags: UInt32) {
            self.dom = dom
            self.backupXML = backupXML
            self.checkpointXML = checkpointXML
            self.flags = flags
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.dom = try Remote.Domain(from: &reader)
            self.backupXML = try reader.string(max: Remote.stringMax)
            self.checkpointXML = try reader.isPresent() ? try reader.string(max: Remote.stringMax) : nil
            self.flags = try reader.uint32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try self.dom.encode(to: &writer)
            try writer.string(self.backupXML, max: Remote.stringMax)
            try writer.isPresent(self.checkpointXML != nil)
            if let value = self.checkpointXML { try writer.string(value, max: Remote.stringMax) }
            try writer.uint32(self.flags)
        }
    }
}

extension Remote {
    /// `remote_domain_backup_get_xml_desc_args`: arguments of procedure 422 (`virDomainBackupGetXMLDesc`)
    public struct DomainBackupGetXMLDescArgs: XDRCodable {
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
    /// `remote_domain_backup_get_xml_desc_ret`: result of procedure 422 (`virDomainBackupGetXMLDesc`)
    public struct DomainBackupGetXMLDescRet: XDRCodable {
        public var xml: String

        public init(xml: String) {
            self.xml = xml
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.xml = try reader.string(max: Remote.stringMax)
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.string(self.xml, max: Remote.stringMax)
        }
    }
}

extension Remote {
    /// `remote_domain_fd_associate_args`: arguments of procedure 443 (`virDomainFDAssociate`)
    public struct DomainFDAssociateArgs: XDRCodable {
        public var dom: Remote.Domain
        public var name: String
        public var flags: UInt32

        public init(dom: Remote.Domain, name: String, flags: UInt32) {
            self.dom = dom
            self.name = name
            self.flags = flags
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.dom = try Remote.Domain(from: &reader)
            self.name = try reader.string(max: Remote.stringMax)
            self.flags = try reader.uint32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try self.dom.encode(to: &writer)
            try writer.string(self.name, max: Remote.stringMax)
            try writer.uint32(self.flags)
        }
    }
}

