// SPDX-License-Identifier: Apache-2.0
// Written by xdrgen from protocol/remote.x. Do not edit: edit that file and run `make generate`.
// swift-format-ignore-file
public import XDR

private typealias MadeFor = GeneratedCodeVersion1

extension Remote {
    /// `remote_domain_migrate_prepare_args`: arguments of procedure 61
    public struct DomainMigratePrepareArgs: XDRCodable {
        public var uriIn: String?
        public var flags: UInt64
        public var dname: String?
        public var bandwidth: UInt64

        public init(uriIn: String?, flags: UInt64, dname: String?, bandwidth: UInt64) {
            self.uriIn = uriIn
            self.flags = flags
            self.dname = dname
            self.bandwidth = bandwidth
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.uriIn = try reader.isPresent() ? try reader.string(max: Remote.stringMax) : nil
            self.flags = try reader.uint64()
            self.dname = try reader.isPresent() ? try reader.string(max: Remote.stringMax) : nil
            self.bandwidth = try reader.uint64()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.isPresent(self.uriIn != nil)
            if let value = self.uriIn { try writer.string(value, max: Remote.stringMax) }
            try writer.uint64(self.flags)
            try writer.isPresent(self.dname != nil)
            if let value = self.dname { try writer.string(value, max: Remote.stringMax) }
            try writer.uint64(self.bandwidth)
        }
    }
}

extension Remote {
    /// `remote_domain_migrate_prepare_ret`: result of procedure 61
    public struct DomainMigratePrepareRet: XDRCodable {
        public var cookie: [UInt8]
        public var uriOut: String?

        public init(cookie: [UInt8], uriOut: String?) {
            self.cookie = cookie
            self.uriOut = uriOut
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.cookie = try reader.opaque(max: Remote.migrateCookieMax)
            self.uriOut = try reader.isPresent() ? try reader.string(max: Remote.stringMax) : nil
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.opaque(self.cookie, max: Remote.migrateCookieMax)
            try writer.isPresent(self.uriOut != nil)
            if let value = self.uriOut { try writer.string(value, max: Remote.stringMax) }
        }
    }
}

extension Remote {
    /// `remote_domain_migrate_perform_args`: arguments of procedure 62
    public struct DomainMigratePerformArgs: XDRCodable {
        public var dom: Remote.Domain
        public var cookie: [UInt8]
        public var uri: String
        public var flags: UInt64
        public var dname: String?
        public var bandwidth: UInt64

        public init(dom: Remote.Domain, cookie: [UInt8], uri: String, flags: UInt64, dname: String?, bandwidth: UInt64) {
            self.dom = dom
            self.cookie = cookie
            self.uri = uri
            self.flags = flags
            self.dname = dname
            self.bandwidth = bandwidth
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.dom = try Remote.Domain(from: &reader)
            self.cookie = try reader.opaque(max: Remote.migrateCookieMax)
            self.uri = try reader.string(max: Remote.stringMax)
            self.flags = try reader.uint64()
            self.dname = try reader.isPresent() ? try reader.string(max: Remote.stringMax) : nil
            self.bandwidth = try reader.uint64()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try self.dom.encode(to: &writer)
            try writer.opaque(self.cookie, max: Remote.migrateCookieMax)
            try writer.string(self.uri, max: Remote.stringMax)
            try writer.uint64(self.flags)
            try writer.isPresent(self.dname != nil)
            if let value = self.dname { try writer.string(value, max: Remote.stringMax) }
            try writer.uint64(self.bandwidth)
        }
    }
}

extension Remote {
    /// `remote_domain_migrate_finish_args`: arguments of procedure 63
    public struct DomainMigrateFinishArgs: XDRCodable {
        public var dname: String
        public var cookie: [UInt8]
        public var uri: String
        public var flags: UInt64

        public init(dname: String, cookie: [UInt8], uri: String, flags: UInt64) {
            self.dname = dname
            self.cookie = cookie
            self.uri = uri
            self.flags = flags
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.dname = try reader.string(max: Remote.stringMax)
            self.cookie = try reader.opaque(max: Remote.migrateCookieMax)
            self.uri = try reader.string(max: Remote.stringMax)
            self.flags = try reader.uint64()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.string(self.dname, max: Remote.stringMax)
            try writer.opaque(self.cookie, max: Remote.migrateCookieMax)
            try writer.string(self.uri, max: Remote.stringMax)
            try writer.uint64(self.flags)
        }
    }
}

extension Remote {
    /// `remote_domain_migrate_finish_ret`: result of procedure 63
    public struct DomainMigrateFinishRet: XDRCodable {
        public var ddom: Remote.Domain

        public init(ddom: Remote.Domain) {
            self.ddom = ddom
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.ddom = try Remote.Domain(from: &reader)
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try self.ddom.encode(to: &writer)
        }
    }
}

extension Remote {
    /// `remote_domain_migrate_prepare2_args`: arguments of procedure 108
    public struct DomainMigratePrepare2Args: XDRCodable {
        public var uriIn: String?
        public var flags: UInt64
        public var dname: String?
        public var bandwidth: UInt64
        public var domXML: String

        public init(uriIn: String?, flags: UInt64, dname: String?, bandwidth: UInt64, domXML: String) {
            self.uriIn = uriIn
            self.flags = flags
            self.dname = dname
            self.bandwidth = bandwidth
            self.domXML = domXML
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.uriIn = try reader.isPresent() ? try reader.string(max: Remote.stringMax) : nil
            self.flags = try reader.uint64()
            self.dname = try reader.isPresent() ? try reader.string(max: Remote.stringMax) : nil
            self.bandwidth = try reader.uint64()
            self.domXML = try reader.string(max: Remote.stringMax)
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.isPresent(self.uriIn != nil)
            if let value = self.uriIn { try writer.string(value, max: Remote.stringMax) }
            try writer.uint64(self.flags)
            try writer.isPresent(self.dname != nil)
            if let value = self.dname { try writer.string(value, max: Remote.stringMax) }
            try writer.uint64(self.bandwidth)
            try writer.string(self.domXML, max: Remote.stringMax)
        }
    }
}

extension Remote {
    /// `remote_domain_migrate_prepare2_ret`: result of procedure 108
    public struct DomainMigratePrepare2Ret: XDRCodable {
        public var cookie: [UInt8]
        public var uriOut: String?

        public init(cookie: [UInt8], uriOut: String?) {
            self.cookie = cookie
            self.uriOut = uriOut
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.cookie = try reader.opaque(max: Remote.migrateCookieMax)
            self.uriOut = try reader.isPresent() ? try reader.string(max: Remote.stringMax) : nil
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.opaque(self.cookie, max: Remote.migrateCookieMax)
            try writer.isPresent(self.uriOut != nil)
            if let value = self.uriOut { try writer.string(value, max: Remote.stringMax) }
        }
    }
}

extension Remote {
    /// `remote_domain_migrate_finish2_args`: arguments of procedure 109
    public struct DomainMigrateFinish2Args: XDRCodable {
        public var dname: String
        public var cookie: [UInt8]
        public var uri: String
        public var flags: UInt64
        public var retcode: Int32

        public init(dname: String, cookie: [UInt8], uri: String, flags: UInt64, retcode: Int32) {
            self.dname = dname
            self.cookie = cookie
            self.uri = uri
            self.flags = flags
            self.retcode = retcode
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.dname = try reader.string(max: Remote.stringMax)
            self.cookie = try reader.opaque(max: Remote.migrateCookieMax)
            self.uri = try reader.string(max: Remote.stringMax)
            self.flags = try reader.uint64()
            self.retcode = try reader.int32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.string(self.dname, max: Remote.stringMax)
            try writer.opaque(self.cookie, max: Remote.migrateCookieMax)
            try writer.string(self.uri, max: Remote.stringMax)
            try writer.uint64(self.flags)
            try writer.int32(self.retcode)
        }
    }
}

extension Remote {
    /// `remote_domain_migrate_finish2_ret`: result of procedure 109
    public struct DomainMigrateFinish2Ret: XDRCodable {
        public var ddom: Remote.Domain

        public init(ddom: Remote.Domain) {
            self.ddom = ddom
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.ddom = try Remote.Domain(from: &reader)
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try self.ddom.encode(to: &writer)
        }
    }
}

extension Remote {
    /// `remote_domain_migrate_prepare_tunnel_args`: arguments of procedure 148
    public struct DomainMigratePrepareTunnelArgs: XDRCodable {
        public var flags: UInt64
        public var dname: String?
        public var bandwidth: UInt64
        public var domXML: String

        public init(flags: UInt64, dname: String?, bandwidth: UInt64, domXML: String) {
            self.flags = flags
            self.dname = dname
            self.bandwidth = bandwidth
            self.domXML = domXML
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.flags = try reader.uint64()
            self.dname = try reader.isPresent() ? try reader.string(max: Remote.stringMax) : nil
            self.bandwidth = try reader.uint64()
            self.domXML = try reader.string(max: Remote.stringMax)
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.uint64(self.flags)
            try writer.isPresent(self.dname != nil)
            if let value = self.dname { try writer.string(value, max: Remote.stringMax) }
            try writer.uint64(self.bandwidth)
            try writer.string(self.domXML, max: Remote.stringMax)
        }
    }
}

extension Remote {
    /// `remote_domain_migrate_get_max_downtime_args`: arguments of procedure 387 (`virDomainMigrateGetMaxDowntime`)
    public struct DomainMigrateGetMaxDowntimeArgs: XDRCodable {
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
    /// `remote_domain_migrate_get_max_downtime_ret`: result of procedure 387 (`virDomainMigrateGetMaxDowntime`)
    public struct DomainMigrateGetMaxDowntimeRet: XDRCodable {
        public var downtime: UInt64

        public init(downtime: UInt64) {
            self.downtime = downtime
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.downtime = try reader.uint64()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.uint64(self.downtime)
        }
    }
}

extension Remote {
    /// `remote_domain_migrate_set_max_downtime_args`: arguments of procedure 166 (`virDomainMigrateSetMaxDowntime`)
    public struct DomainMigrateSetMaxDowntimeArgs: XDRCodable {
        public var dom: Remote.Domain
        public var downtime: UInt64
        public var flags: UInt32

        public init(dom: Remote.Domain, downtime: UInt64, flags: UInt32) {
            self.dom = dom
            self.downtime = downtime
            self.flags = flags
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.dom = try Remote.Domain(from: &reader)
            self.downtime = try reader.uint64()
            self.flags = try reader.uint32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try self.dom.encode(to: &writer)
            try writer.uint64(self.downtime)
            try writer.uint32(self.flags)
        }
    }
}

extension Remote {
    /// `remote_domain_migrate_get_compression_cache_args`: arguments of procedure 299 (`virDomainMigrateGetCompressionCache`)
    public struct DomainMigrateGetCompressionCacheArgs: XDRCodable {
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
    /// `remote_domain_migrate_get_compression_cache_ret`: result of procedure 299 (`virDomainMigrateGetCompressionCache`)
    public struct DomainMigrateGetCompressionCacheRet: XDRCodable {
        public var cacheSize: UInt64

        public init(cacheSize: UInt64) {
            self.cacheSize = cacheSize
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.cacheSize = try reader.uint64()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.uint64(self.cacheSize)
        }
    }
}

extension Remote {
    /// `remote_domain_migrate_set_compression_cache_args`: arguments of procedure 300 (`virDomainMigrateSetCompressionCache`)
    public struct DomainMigrateSetCompressionCacheArgs: XDRCodable {
        public var dom: Remote.Domain
        public var cacheSize: UInt64
        public var flags: UInt32

        public init(dom: Remote.Domain, cacheSize: UInt64, flags: UInt32) {
            self.dom = dom
            self.cacheSize = cacheSize
            self.flags = flags
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.dom = try Remote.Domain(from: &reader)
            self.cacheSize = try reader.uint64()
            self.flags = try reader.uint32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try self.dom.encode(to: &writer)
            try writer.uint64(self.cacheSize)
            try writer.uint32(self.flags)
        }
    }
}

extension Remote {
    /// `remote_domain_migrate_set_max_speed_args`: arguments of procedure 207 (`virDomainMigrateSetMaxSpeed`)
    public struct DomainMigrateSetMaxSpeedArgs: XDRCodable {
        public var dom: Remote.Domain
        public var bandwidth: UInt64
        public var flags: UInt32

        public init(dom: Remote.Domain, bandwidth: UInt64, flags: UInt32) {
            self.dom = dom
            self.bandwidth = bandwidth
            self.flags = flags
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.dom = try Remote.Domain(from: &reader)
            self.bandwidth = try reader.uint64()
            self.flags = try reader.uint32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try self.dom.encode(to: &writer)
            try writer.uint64(self.bandwidth)
            try writer.uint32(self.flags)
        }
    }
}

extension Remote {
    /// `remote_domain_migrate_get_max_speed_args`: arguments of procedure 242 (`virDomainMigrateGetMaxSpeed`)
    public struct DomainMigrateGetMaxSpeedArgs: XDRCodable {
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
    /// `remote_domain_migrate_get_max_speed_ret`: result of procedure 242 (`virDomainMigrateGetMaxSpeed`)
    public struct DomainMigrateGetMaxSpeedRet: XDRCodable {
        public var bandwidth: UInt64

        public init(bandwidth: UInt64) {
            self.bandwidth = bandwidth
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.bandwidth = try reader.uint64()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.uint64(self.bandwidth)
        }
    }
}

extension Remote {
    /// `remote_domain_migrate_begin3_args`: arguments of procedure 213
    public struct DomainMigrateBegin3Args: XDRCodable {
        public var dom: Remote.Domain
        public var xmlin: String?
        public var flags: UInt64
        public var dname: String?
        public var bandwidth: UInt64

        public init(dom: Remote.Domain, xmlin: String?, flags: UInt64, dname: String?, bandwidth: UInt64) {
            self.dom = dom
            self.xmlin = xmlin
            self.flags = flags
            self.dname = dname
            self.bandwidth = bandwidth
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.dom = try Remote.Domain(from: &reader)
            self.xmlin = try reader.isPresent() ? try reader.string(max: Remote.stringMax) : nil
            self.flags = try reader.uint64()
            self.dname = try reader.isPresent() ? try reader.string(max: Remote.stringMax) : nil
            self.bandwidth = try reader.uint64()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try self.dom.encode(to: &writer)
            try writer.isPresent(self.xmlin != nil)
            if let value = self.xmlin { try writer.string(value, max: Remote.stringMax) }
            try writer.uint64(self.flags)
            try writer.isPresent(self.dname != nil)
            if let value = self.dname { try writer.string(value, max: Remote.stringMax) }
            try writer.uint64(self.bandwidth)
        }
    }
}

extension Remote {
    /// `remote_domain_migrate_begin3_ret`: result of procedure 213
    public struct DomainMigrateBegin3Ret: XDRCodable {
        public var cookieOut: [UInt8]
        public var xml: String

        public init(cookieOut: [UInt8], xml: String) {
            self.cookieOut = cookieOut
            self.xml = xml
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.cookieOut = try reader.opaque(max: Remote.migrateCookieMax)
            self.xml = try reader.string(max: Remote.stringMax)
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.opaque(self.cookieOut, max: Remote.migrateCookieMax)
            try writer.string(self.xml, max: Remote.stringMax)
        }
    }
}

extension Remote {
    /// `remote_domain_migrate_prepare3_args`: arguments of procedure 214
    public struct DomainMigratePrepare3Args: XDRCodable {
        public var cookieIn: [UInt8]
        public var uriIn: String?
        public var flags: UInt64
        public var dname: String?
        public var bandwidth: UInt64
        public var domXML: String

        public init(cookieIn: [UInt8], uriIn: String?, flags: UInt64, dname: String?, bandwidth: UInt64, domXML: String) {
            self.cookieIn = cookieIn
            self.uriIn = uriIn
            self.flags = flags
            self.dname = dname
            self.bandwidth = bandwidth
            self.domXML = domXML
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.cookieIn = try reader.opaque(max: Remote.migrateCookieMax)
            self.uriIn = try reader.isPresent() ? try reader.string(max: Remote.stringMax) : nil
            self.flags = try reader.uint64()
            self.dname = try reader.isPresent() ? try reader.string(max: Remote.stringMax) : nil
            self.bandwidth = try reader.uint64()
            self.domXML = try reader.string(max: Remote.stringMax)
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.opaque(self.cookieIn, max: Remote.migrateCookieMax)
            try writer.isPresent(self.uriIn != nil)
            if let value = self.uriIn { try writer.string(value, max: Remote.stringMax) }
            try writer.uint64(self.flags)
            try writer.isPresent(self.dname != nil)
            if let value = self.dname { try writer.string(value, max: Remote.stringMax) }
            try writer.uint64(self.bandwidth)
            try writer.string(self.domXML, max: Remote.stringMax)
        }
    }
}

extension Remote {
    /// `remote_domain_migrate_prepare3_ret`: result of procedure 214
    public struct DomainMigratePrepare3Ret: XDRCodable {
        public var cookieOut: [UInt8]
        public var uriOut: String?

        public init(cookieOut: [UInt8], uriOut: String?) {
            self.cookieOut = cookieOut
            self.uriOut = uriOut
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.cookieOut = try reader.opaque(max: Remote.migrateCookieMax)
            self.uriOut = try reader.isPresent() ? try reader.string(max: Remote.stringMax) : nil
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.opaque(self.cookieOut, max: Remote.migrateCookieMax)
            try writer.isPresent(self.uriOut != nil)
            if let value = self.uriOut { try writer.string(value, max: Remote.stringMax) }
        }
    }
}

extension Remote {
    /// `remote_domain_migrate_prepare_tunnel3_args`: arguments of procedure 215
    public struct DomainMigratePrepareTunnel3Args: XDRCodable {
        public var cookieIn: [UInt8]
        public var flags: UInt64
        public var dname: String?
        public var bandwidth: UInt64
        public var domXML: String

        public init(cookieIn: [UInt8], flags: UInt64, dname: String?, bandwidth: UInt64, domXML: String) {
            self.cookieIn = cookieIn
            self.flags = flags
            self.dname = dname
            self.bandwidth = bandwidth
            self.domXML = domXML
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.cookieIn = try reader.opaque(max: Remote.migrateCookieMax)
            self.flags = try reader.uint64()
            self.dname = try reader.isPresent() ? try reader.string(max: Remote.stringMax) : nil
            self.bandwidth = try reader.uint64()
            self.domXML = try reader.string(max: Remote.stringMax)
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.opaque(self.cookieIn, max: Remote.migrateCookieMax)
            try writer.uint64(self.flags)
            try writer.isPresent(self.dname != nil)
            if let value = self.dname { try writer.string(value, max: Remote.stringMax) }
            try writer.uint64(self.bandwidth)
            try writer.string(self.domXML, max: Remote.stringMax)
        }
    }
}

extension Remote {
    /// `remote_domain_migrate_prepare_tunnel3_ret`: result of procedure 215
    public struct DomainMigratePrepareTunnel3Ret: XDRCodable {
        public var cookieOut: [UInt8]

        public init(cookieOut: [UInt8]) {
            self.cookieOut = cookieOut
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.cookieOut = try reader.opaque(max: Remote.migrateCookieMax)
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.opaque(self.cookieOut, max: Remote.migrateCookieMax)
        }
    }
}

extension Remote {
    /// `remote_domain_migrate_perform3_args`: arguments of procedure 216
    public struct DomainMigratePerform3Args: XDRCodable {
        public var dom: Remote.Domain
        public var xmlin: String?
        public var cookieIn: [UInt8]
        public var dconnuri: String?
        public var uri: String?
        public var flags: UInt64
        public var dname: String?
        public var bandwidth: UInt64

        public init(dom: Remote.Domain, xmlin: String?, cookieIn: [UInt8], dconnuri: String?, uri: String?, flags: UInt64, dname: String?, bandwidth: UInt64) {
            self.dom = dom
            self.xmlin = xmlin
            self.cookieIn = cookieIn
            self.dconnuri = dconnuri
            self.uri = uri
            self.flags = flags
            self.dname = dname
            self.bandwidth = bandwidth
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.dom = try Remote.Domain(from: &reader)
            self.xmlin = try reader.isPresent() ? try reader.string(max: Remote.stringMax) : nil
            self.cookieIn = try reader.opaque(max: Remote.migrateCookieMax)
            self.dconnuri = try reader.isPresent() ? try reader.string(max: Remote.stringMax) : nil
            self.uri = try reader.isPresent() ? try reader.string(max: Remote.stringMax) : nil
            self.flags = try reader.uint64()
            self.dname = try reader.isPresent() ? try reader.string(max: Remote.stringMax) : nil
            self.bandwidth = try reader.uint64()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try self.dom.encode(to: &writer)
            try writer.isPresent(self.xmlin != nil)
            if let value = self.xmlin { try writer.string(value, max: Remote.stringMax) }
            try writer.opaque(self.cookieIn, max: Remote.migrateCookieMax)
            try writer.isPresent(self.dconnuri != nil)
            if let value = self.dconnuri { try writer.string(value, max: Remote.stringMax) }
            try writer.isPresent(self.uri != nil)
            if let value = self.uri { try writer.string(value, max: Remote.stringMax) }
            try writer.uint64(self.flags)
            try writer.isPresent(self.dname != nil)
            if let value = self.dname { try writer.string(value, max: Remote.stringMax) }
            try writer.uint64(self.bandwidth)
        }
    }
}

extension Remote {
    /// `remote_domain_migrate_perform3_ret`: result of procedure 216
    public struct DomainMigratePerform3Ret: XDRCodable {
        public var cookieOut: [UInt8]

        public init(cookieOut: [UInt8]) {
            self.cookieOut = cookieOut
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.cookieOut = try reader.opaque(max: Remote.migrateCookieMax)
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.opaque(self.cookieOut, max: Remote.migrateCookieMax)
        }
    }
}

extension Remote {
    /// `remote_domain_migrate_finish3_args`: arguments of procedure 217
    public struct DomainMigrateFinish3Args: XDRCodable {
        public var dname: String
        public var cookieIn: [UInt8]
        public var dconnuri: String?
        public var uri: String?
        public var flags: UInt64
        public var cancelled: Int32

        public init(dname: String, cookieIn: [UInt8], dconnuri: String?, uri: String?, flags: UInt64, cancelled: Int32) {
            self.dname = dname
            self.cookieIn = cookieIn
            self.dconnuri = dconnuri
            self.uri = uri
            self.flags = flags
            self.cancelled = cancelled
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.dname = try reader.string(max: Remote.stringMax)
            self.cookieIn = try reader.opaque(max: Remote.migrateCookieMax)
            self.dconnuri = try reader.isPresent() ? try reader.string(max: Remote.stringMax) : nil
            self.uri = try reader.isPresent() ? try reader.string(max: Remote.stringMax) : nil
            self.flags = try reader.uint64()
            self.cancelled = try reader.int32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.string(self.dname, max: Remote.stringMax)
            try writer.opaque(self.cookieIn, max: Remote.migrateCookieMax)
            try writer.isPresent(self.dconnuri != nil)
            if let value = self.dconnuri { try writer.string(value, max: Remote.stringMax) }
            try writer.isPresent(self.uri != nil)
            if let value = self.uri { try writer.string(value, max: Remote.stringMax) }
            try writer.uint64(self.flags)
            try writer.int32(self.cancelled)
        }
    }
}

extension Remote {
    /// `remote_domain_migrate_finish3_ret`: result of procedure 217
    public struct DomainMigrateFinish3Ret: XDRCodable {
        public var dom: Remote.Domain
        public var cookieOut: [UInt8]

        public init(dom: Remote.Domain, cookieOut: [UInt8]) {
            self.dom = dom
            self.cookieOut = cookieOut
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.dom = try Remote.Domain(from: &reader)
            self.cookieOut = try reader.opaque(max: Remote.migrateCookieMax)
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try self.dom.encode(to: &writer)
            try writer.opaque(self.cookieOut, max: Remote.migrateCookieMax)
        }
    }
}

extension Remote {
    /// `remote_domain_migrate_confirm3_args`: arguments of procedure 218
    public struct DomainMigrateConfirm3Args: XDRCodable {
        public var dom: Remote.Domain
        public var cookieIn: [UInt8]
        public var flags: UInt64
        public var cancelled: Int32

        public init(dom: Remote.Domain, cookieIn: [UInt8], flags: UInt64, cancelled: Int32) {
            self.dom = dom
            self.cookieIn = cookieIn
            self.flags = flags
            self.cancelled = cancelled
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.dom = try Remote.Domain(from: &reader)
            self.cookieIn = try reader.opaque(max: Remote.migrateCookieMax)
            self.flags = try reader.uint64()
            self.cancelled = try reader.int32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try self.dom.encode(to: &writer)
            try writer.opaque(self.cookieIn, max: Remote.migrateCookieMax)
            try writer.uint64(self.flags)
            try writer.int32(self.cancelled)
        }
    }
}

extension Remote {
    /// `remote_domain_migrate_begin3_params_args`: arguments of procedure 302
    public struct DomainMigrateBegin3ParamsArgs: XDRCodable {
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
            self.params = try reader.array(max: Remote.domainMigrateParamListMax, elementSize: 12)
            self.flags = try reader.uint32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try self.dom.encode(to: &writer)
            try writer.array(self.params, max: Remote.domainMigrateParamListMax)
            try writer.uint32(self.flags)
        }
    }
}

extension Remote {
    /// `remote_domain_migrate_begin3_params_ret`: result of procedure 302
    public struct DomainMigrateBegin3ParamsRet: XDRCodable {
        public var cookieOut: [UInt8]
        public var xml: String

        public init(cookieOut: [UInt8], xml: String) {
            self.cookieOut = cookieOut
            self.xml = xml
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.cookieOut = try reader.opaque(max: Remote.migrateCookieMax)
            self.xml = try reader.string(max: Remote.stringMax)
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.opaque(self.cookieOut, max: Remote.migrateCookieMax)
            try writer.string(self.xml, max: Remote.stringMax)
        }
    }
}

extension Remote {
    /// `remote_domain_migrate_prepare3_params_args`: arguments of procedure 303
    public struct DomainMigratePrepare3ParamsArgs: XDRCodable {
        public var params: [Remote.TypedParam]
        public var cookieIn: [UInt8]
        public var flags: UInt32

        public init(params: [Remote.TypedParam], cookieIn: [UInt8], flags: UInt32) {
            self.params = params
            self.cookieIn = cookieIn
            self.flags = flags
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.params = try reader.array(max: Remote.domainMigrateParamListMax, elementSize: 12)
            self.cookieIn = try reader.opaque(max: Remote.migrateCookieMax)
            self.flags = try reader.uint32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.array(self.params, max: Remote.domainMigrateParamListMax)
            try writer.opaque(self.cookieIn, max: Remote.migrateCookieMax)
            try writer.uint32(self.flags)
        }
    }
}

extension Remote {
    /// `remote_domain_migrate_prepare3_params_ret`: result of procedure 303
    public struct DomainMigratePrepare3ParamsRet: XDRCodable {
        public var cookieOut: [UInt8]
        public var uriOut: String?

        public init(cookieOut: [UInt8], uriOut: String?) {
            self.cookieOut = cookieOut
            self.uriOut = uriOut
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.cookieOut = try reader.opaque(max: Remote.migrateCookieMax)
            self.uriOut = try reader.isPresent() ? try reader.string(max: Remote.stringMax) : nil
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.opaque(self.cookieOut, max: Remote.migrateCookieMax)
            try writer.isPresent(self.uriOut != nil)
            if let value = self.uriOut { try writer.string(value, max: Remote.stringMax) }
        }
    }
}

extension Remote {
    /// `remote_domain_migrate_prepare_tunnel3_params_args`: arguments of procedure 304
    public struct DomainMigratePrepareTunnel3ParamsArgs: XDRCodable {
        public var params: [Remote.TypedParam]
        public var cookieIn: [UInt8]
        public var flags: UInt32

        public init(params: [Remote.TypedParam], cookieIn: [UInt8], flags: UInt32) {
            self.params = params
            self.cookieIn = cookieIn
            self.flags = flags
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.params = try reader.array(max: Remote.domainMigrateParamListMax, elementSize: 12)
            self.cookieIn = try reader.opaque(max: Remote.migrateCookieMax)
            self.flags = try reader.uint32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.array(self.params, max: Remote.domainMigrateParamListMax)
            try writer.opaque(self.cookieIn, max: Remote.migrateCookieMax)
            try writer.uint32(self.flags)
        }
    }
}

extension Remote {
    /// `remote_domain_migrate_prepare_tunnel3_params_ret`: result of procedure 304
    public struct DomainMigratePrepareTunnel3ParamsRet: XDRCodable {
        public var cookieOut: [UInt8]

        public init(cookieOut: [UInt8]) {
            self.cookieOut = cookieOut
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.cookieOut = try reader.opaque(max: Remote.migrateCookieMax)
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.opaque(self.cookieOut, max: Remote.migrateCookieMax)
        }
    }
}

extension Remote {
    /// `remote_domain_migrate_perform3_params_args`: arguments of procedure 305
    public struct DomainMigratePerform3ParamsArgs: XDRCodable {
        public var dom: Remote.Domain
        public var dconnuri: String?
        public var params: [Remote.TypedParam]
        public var cookieIn: [UInt8]
        public var flags: UInt32

        public init(dom: Remote.Domain, dconnuri: String?, params: [Remote.TypedParam], cookieIn: [UInt8], flags: UInt32) {
            self.dom = dom
            self.dconnuri = dconnuri
            self.params = params
            self.cookieIn = cookieIn
            self.flags = flags
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.dom = try Remote.Domain(from: &reader)
            self.dconnuri = try reader.isPresent() ? try reader.string(max: Remote.stringMax) : nil
            self.params = try reader.array(max: Remote.domainMigrateParamListMax, elementSize: 12)
            self.cookieIn = try reader.opaque(max: Remote.migrateCookieMax)
            self.flags = try reader.uint32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try self.dom.encode(to: &writer)
            try writer.isPresent(self.dconnuri != nil)
            if let value = self.dconnuri { try writer.string(value, max: Remote.stringMax) }
            try writer.array(self.params, max: Remote.domainMigrateParamListMax)
            try writer.opaque(self.cookieIn, max: Remote.migrateCookieMax)
            try writer.uint32(self.flags)
        }
    }
}

extension Remote {
    /// `remote_domain_migrate_perform3_params_ret`: result of procedure 305
    public struct DomainMigratePerform3ParamsRet: XDRCodable {
        public var cookieOut: [UInt8]

        public init(cookieOut: [UInt8]) {
            self.cookieOut = cookieOut
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.cookieOut = try reader.opaque(max: Remote.migrateCookieMax)
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.opaque(self.cookieOut, max: Remote.migrateCookieMax)
        }
    }
}

extension Remote {
    /// `remote_domain_migrate_finish3_params_args`: arguments of procedure 306
    public struct DomainMigrateFinish3ParamsArgs: XDRCodable {
        public var params: [Remote.TypedParam]
        public var cookieIn: [UInt8]
        public var flags: UInt32
        public var cancelled: Int32

        public init(params: [Remote.TypedParam], cookieIn: [UInt8], flags: UInt32, cancelled: Int32) {
            self.params = params
            self.cookieIn = cookieIn
            self.flags = flags
            self.cancelled = cancelled
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.params = try reader.array(max: Remote.domainMigrateParamListMax, elementSize: 12)
            self.cookieIn = try reader.opaque(max: Remote.migrateCookieMax)
            self.flags = try reader.uint32()
            self.cancelled = try reader.int32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.array(self.params, max: Remote.domainMigrateParamListMax)
            try writer.opaque(self.cookieIn, max: Remote.migrateCookieMax)
            try writer.uint32(self.flags)
            try writer.int32(self.cancelled)
        }
    }
}

extension Remote {
    /// `remote_domain_migrate_finish3_params_ret`: result of procedure 306
    public struct DomainMigrateFinish3ParamsRet: XDRCodable {
        public var dom: Remote.Domain
        public var cookieOut: [UInt8]

        public init(dom: Remote.Domain, cookieOut: [UInt8]) {
            self.dom = dom
            self.cookieOut = cookieOut
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.dom = try Remote.Domain(from: &reader)
            self.cookieOut = try reader.opaque(max: Remote.migrateCookieMax)
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try self.dom.encode(to: &writer)
            try writer.opaque(self.cookieOut, max: Remote.migrateCookieMax)
        }
    }
}

extension Remote {
    /// `remote_domain_migrate_confirm3_params_args`: arguments of procedure 307
    public struct DomainMigrateConfirm3ParamsArgs: XDRCodable {
        public var dom: Remote.Domain
        public var params: [Remote.TypedParam]
        public var cookieIn: [UInt8]
        public var flags: UInt32
        public var cancelled: Int32

        public init(dom: Remote.Domain, params: [Remote.TypedParam], cookieIn: [UInt8], flags: UInt32, cancelled: Int32) {
            self.dom = dom
            self.params = params
            self.cookieIn = cookieIn
            self.flags = flags
            self.cancelled = cancelled
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.dom = try Remote.Domain(from: &reader)
            self.params = try reader.array(max: Remote.domainMigrateParamListMax, elementSize: 12)
            self.cookieIn = try reader.opaque(max: Remote.migrateCookieMax)
            self.flags = try reader.uint32()
            self.cancelled = try reader.int32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try self.dom.encode(to: &writer)
            try writer.array(self.params, max: Remote.domainMigrateParamListMax)
            try writer.opaque(self.cookieIn, max: Remote.migrateCookieMax)
            try writer.uint32(self.flags)
            try writer.int32(self.cancelled)
        }
    }
}

extension Remote {
    /// `remote_domain_migrate_start_post_copy_args`: arguments of procedure 364 (`virDomainMigrateStartPostCopy`)
    public struct DomainMigrateStartPostCopyArgs: XDRCodable {
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

