// SPDX-License-Identifier: Apache-2.0
// Written by xdrgen from protocol/remote.x. Do not edit: edit that file and run `make generate`.
// swift-format-ignore-file
public import XDR

private typealias MadeFor = GeneratedCodeVersion1

extension Remote {
    /// `remote_domain_get_hostname_args`: arguments of procedure 277 (`virDomainGetHostname`)
    public struct DomainGetHostnameArgs: XDRCodable {
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
    /// `remote_domain_get_hostname_ret`: result of procedure 277 (`virDomainGetHostname`)
    public struct DomainGetHostnameRet: XDRCodable {
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
    /// `remote_domain_fstrim_args`: arguments of procedure 294 (`virDomainFSTrim`)
    public struct DomainFSTrimArgs: XDRCodable {
        public var dom: Remote.Domain
        public var mountPoint: String?
        public var minimum: UInt64
        public var flags: UInt32

        public init(dom: Remote.Domain, mountPoint: String?, minimum: UInt64, flags: UInt32) {
            self.dom = dom
            self.mountPoint = mountPoint
            self.minimum = minimum
            self.flags = flags
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.dom = try Remote.Domain(from: &reader)
            self.mountPoint = try reader.isPresent() ? try reader.string(max: Remote.stringMax) : nil
            self.minimum = try reader.uint64()
            self.flags = try reader.uint32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try self.dom.encode(to: &writer)
            try writer.isPresent(self.mountPoint != nil)
            if let value = self.mountPoint { try writer.string(value, max: Remote.stringMax) }
            try writer.uint64(self.minimum)
            try writer.uint32(self.flags)
        }
    }
}

extension Remote {
    /// `remote_domain_get_time_args`: arguments of procedure 337 (`virDomainGetTime`)
    public struct DomainGetTimeArgs: XDRCodable {
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
    /// `remote_domain_get_time_ret`: result of procedure 337 (`virDomainGetTime`)
    public struct DomainGetTimeRet: XDRCodable {
        public var seconds: Int64
        public var nseconds: UInt32

        public init(seconds: Int64, nseconds: UInt32) {
            self.seconds = seconds
            self.nseconds = nseconds
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.seconds = try reader.int64()
            self.nseconds = try reader.uint32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.int64(self.seconds)
            try writer.uint32(self.nseconds)
        }
    }
}

extension Remote {
    /// `remote_domain_set_time_args`: arguments of procedure 338 (`virDomainSetTime`)
    public struct DomainSetTimeArgs: XDRCodable {
        public var dom: Remote.Domain
        public var seconds: Int64
        public var nseconds: UInt32
        public var flags: UInt32

        public init(dom: Remote.Domain, seconds: Int64, nseconds: UInt32, flags: UInt32) {
            self.dom = dom
            self.seconds = seconds
            self.nseconds = nseconds
            self.flags = flags
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.dom = try Remote.Domain(from: &reader)
            self.seconds = try reader.int64()
            self.nseconds = try reader.uint32()
            self.flags = try reader.uint32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try self.dom.encode(to: &writer)
            try writer.int64(self.seconds)
            try writer.uint32(self.nseconds)
            try writer.uint32(self.flags)
        }
    }
}

extension Remote {
    /// `remote_domain_fsfreeze_args`: arguments of procedure 335 (`virDomainFSFreeze`)
    public struct DomainFSFreezeArgs: XDRCodable {
        public var dom: Remote.Domain
        public var mountpoints: [String]
        public var flags: UInt32

        public init(dom: Remote.Domain, mountpoints: [String], flags: UInt32) {
            self.dom = dom
            self.mountpoints = mountpoints
            self.flags = flags
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.dom = try Remote.Domain(from: &reader)
            self.mountpoints = try reader.strings(max: Remote.domainFSFreezeMountpointsMax, stringMax: Remote.stringMax)
            self.flags = try reader.uint32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try self.dom.encode(to: &writer)
            try writer.strings(self.mountpoints, max: Remote.domainFSFreezeMountpointsMax, stringMax: Remote.stringMax)
            try writer.uint32(self.flags)
        }
    }
}

extension Remote {
    /// `remote_domain_fsfreeze_ret`: result of procedure 335 (`virDomainFSFreeze`)
    public struct DomainFSFreezeRet: XDRCodable {
        public var filesystems: Int32

        public init(filesystems: Int32) {
            self.filesystems = filesystems
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.filesystems = try reader.int32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.int32(self.filesystems)
        }
    }
}

extension Remote {
    /// `remote_domain_fsthaw_args`: arguments of procedure 336 (`virDomainFSThaw`)
    public struct DomainFSThawArgs: XDRCodable {
        public var dom: Remote.Domain
        public var mountpoints: [String]
        public var flags: UInt32

        public init(dom: Remote.Domain, mountpoints: [String], flags: UInt32) {
            self.dom = dom
            self.mountpoints = mountpoints
            self.flags = flags
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.dom = try Remote.Domain(from: &reader)
            self.mountpoints = try reader.strings(max: Remote.domainFSFreezeMountpointsMax, stringMax: Remote.stringMax)
            self.flags = try reader.uint32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try self.dom.encode(to: &writer)
            try writer.strings(self.mountpoints, max: Remote.domainFSFreezeMountpointsMax, stringMax: Remote.stringMax)
            try writer.uint32(self.flags)
        }
    }
}

extension Remote {
    /// `remote_domain_fsthaw_ret`: result of procedure 336 (`virDomainFSThaw`)
    public struct DomainFSThawRet: XDRCodable {
        public var filesystems: Int32

        public init(filesystems: Int32) {
            self.filesystems = filesystems
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.filesystems = try reader.int32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.int32(self.filesystems)
        }
    }
}

extension Remote {
    /// `remote_domain_get_fsinfo_args`: arguments of procedure 349 (`virDomainGetFSInfo`)
    public struct DomainGetFSInfoArgs: XDRCodable {
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
    /// `remote_domain_get_fsinfo_ret`: result of procedure 349 (`virDomainGetFSInfo`)
    public struct DomainGetFSInfoRet: XDRCodable {
        public var info: [Remote.DomainFSInfo]
        public var ret: UInt32

        public init(info: [Remote.DomainFSInfo], ret: UInt32) {
            self.info = info
            self.ret = ret
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.info = try reader.array(max: Remote.domainFSInfoMax, elementSize: 16)
            self.ret = try reader.uint32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.array(self.info, max: Remote.domainFSInfoMax)
            try writer.uint32(self.ret)
        }
    }
}

extension Remote {
    /// `remote_domain_interface_addresses_args`: arguments of procedure 353 (`virDomainInterfaceAddresses`)
    public struct DomainInterfaceAddressesArgs: XDRCodable {
        public var dom: Remote.Domain
        public var source: UInt32
        public var flags: UInt32

        public init(dom: Remote.Domain, source: UInt32, flags: UInt32) {
            self.dom = dom
            self.source = source
            self.flags = flags
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.dom = try Remote.Domain(from: &reader)
            self.source = try reader.uint32()
            self.flags = try reader.uint32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try self.dom.encode(to: &writer)
            try writer.uint32(self.source)
            try writer.uint32(self.flags)
        }
    }
}

extension Remote {
    /// `remote_domain_interface_addresses_ret`: result of procedure 353 (`virDomainInterfaceAddresses`)
    public struct DomainInterfaceAddressesRet: XDRCodable {
        public var ifaces: [Remote.DomainInterface]

        public init(ifaces: [Remote.DomainInterface]) {
            self.ifaces = ifaces
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.ifaces = try reader.array(max: Remote.domainInterfaceMax, elementSize: 12)
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.array(self.ifaces, max: Remote.domainInterfaceMax)
        }
    }
}

extension Remote {
    /// `remote_domain_set_user_password_args`: arguments of procedure 357 (`virDomainSetUserPassword`)
    public struct DomainSetUserPasswordArgs: XDRCodable {
        public var dom: Remote.Domain
        public var user: String?
        public var password: String?
        public var flags: UInt32

        public init(dom: Remote.Domain, user: String?, password: String?, flags: UInt32) {
            self.dom = dom
            self.user = user
            self.password = password
            self.flags = flags
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.dom = try Remote.Domain(from: &reader)
            self.user = try reader.isPresent() ? try reader.string(max: Remote.stringMax) : nil
            self.password = try reader.isPresent() ? try reader.string(max: Remote.stringMax) : nil
            self.flags = try reader.uint32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try self.dom.encode(to: &writer)
            try writer.isPresent(self.user != nil)
            if let value = self.user { try writer.string(value, max: Remote.stringMax) }
            try writer.isPresent(self.password != nil)
            if let value = self.password { try writer.string(value, max: Remote.stringMax) }
            try writer.uint32(self.flags)
        }
    }
}

extension Remote {
    /// `remote_domain_get_guest_vcpus_args`: arguments of procedure 371 (`virDomainGetGuestVcpus`)
    public struct DomainGetGuestVCPUsArgs: XDRCodable {
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
    /// `remote_domain_get_guest_vcpus_ret`: result of procedure 371 (`virDomainGetGuestVcpus`)
    public struct DomainGetGuestVCPUsRet: XDRCodable {
        public var params: [Remote.TypedParam]

        public init(params: [Remote.TypedParam]) {
            self.params = params
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.params = try reader.array(max: Remote.domainGuestVCPUParamsMax, elementSize: 12)
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.array(self.params, max: Remote.domainGuestVCPUParamsMax)
        }
    }
}

extension Remote {
    /// `remote_domain_set_guest_vcpus_args`: arguments of procedure 372 (`virDomainSetGuestVcpus`)
    public struct DomainSetGuestVCPUsArgs: XDRCodable {
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
    /// `remote_domain_get_guest_info_args`: arguments of procedure 418 (`virDomainGetGuestInfo`)
    public struct DomainGetGuestInfoArgs: XDRCodable {
        public var dom: Remote.Domain
        public var types: UInt32
        public var flags: UInt32

        public init(dom: Remote.Domain, types: UInt32, flags: UInt32) {
            self.dom = dom
            self.types = types
            self.flags = flags
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.dom = try Remote.Domain(from: &reader)
            self.types = try reader.uint32()
            self.flags = try reader.uint32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try self.dom.encode(to: &writer)
            try writer.uint32(self.types)
            try writer.uint32(self.flags)
        }
    }
}

extension Remote {
    /// `remote_domain_get_guest_info_ret`: result of procedure 418 (`virDomainGetGuestInfo`)
    public struct DomainGetGuestInfoRet: XDRCodable {
        public var params: [Remote.TypedParam]

        public init(params: [Remote.TypedParam]) {
            self.params = params
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.params = try reader.array(max: Remote.domainGuestInfoParamsMax, elementSize: 12)
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.array(self.params, max: Remote.domainGuestInfoParamsMax)
        }
    }
}

extension Remote {
    /// `remote_domain_agent_set_response_timeout_args`: arguments of procedure 420 (`virDomainAgentSetResponseTimeout`)
    public struct DomainAgentSetResponseTimeoutArgs: XDRCodable {
        public var dom: Remote.Domain
        public var timeout: Int32
        public var flags: UInt32

        public init(dom: Remote.Domain, timeout: Int32, flags: UInt32) {
            self.dom = dom
            self.timeout = timeout
            self.flags = flags
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.dom = try Remote.Domain(from: &reader)
            self.timeout = try reader.int32()
            self.flags = try reader.uint32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try self.dom.encode(to: &writer)
            try writer.int32(self.timeout)
            try writer.uint32(self.flags)
        }
    }
}

extension Remote {
    /// `remote_domain_agent_set_response_timeout_ret`: result of procedure 420 (`virDomainAgentSetResponseTimeout`)
    public struct DomainAgentSetResponseTimeoutRet: XDRCodable {
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
    /// `remote_domain_authorized_ssh_keys_get_args`: arguments of procedure 424 (`virDomainAuthorizedSSHKeysGet`)
    public struct DomainAuthorizedSSHKeysGetArgs: XDRCodable {
        public var dom: Remote.Domain
        public var user: String
        public var flags: UInt32

        public init(dom: Remote.Domain, user: String, flags: UInt32) {
            self.dom = dom
            self.user = user
            self.flags = flags
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.dom = try Remote.Domain(from: &reader)
            self.user = try reader.string(max: Remote.stringMax)
            self.flags = try reader.uint32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try self.dom.encode(to: &writer)
            try writer.string(self.user, max: Remote.stringMax)
            try writer.uint32(self.flags)
        }
    }
}

extension Remote {
    /// `remote_domain_authorized_ssh_keys_get_ret`: result of procedure 424 (`virDomainAuthorizedSSHKeysGet`)
    public struct DomainAuthorizedSSHKeysGetRet: XDRCodable {
        public var keys: [String]

        public init(keys: [String]) {
            self.keys = keys
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.keys = try reader.strings(max: Remote.domainAuthorizedSSHKeysMax, stringMax: Remote.stringMax)
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.strings(self.keys, max: Remote.domainAuthorizedSSHKeysMax, stringMax: Remote.stringMax)
        }
    }
}

extension Remote {
    /// `remote_domain_authorized_ssh_keys_set_args`: arguments of procedure 425 (`virDomainAuthorizedSSHKeysSet`)
    public struct DomainAuthorizedSSHKeysSetArgs: XDRCodable {
        public var dom: Remote.Domain
        public var user: String
        public var keys: [String]
        public var flags: UInt32

        public init(dom: Remote.Domain, user: String, keys: [String], flags: UInt32) {
            self.dom = dom
            self.user = user
            self.keys = keys
            self.flags = flags
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.dom = try Remote.Domain(from: &reader)
            self.user = try reader.string(max: Remote.stringMax)
            self.keys = try reader.strings(max: Remote.domainAuthorizedSSHKeysMax, stringMax: Remote.stringMax)
            self.flags = try reader.uint32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try self.dom.encode(to: &writer)
            try writer.string(self.user, max: Remote.stringMax)
            try writer.strings(self.keys, max: Remote.domainAuthorizedSSHKeysMax, stringMax: Remote.stringMax)
            try writer.uint32(self.flags)
        }
    }
}

