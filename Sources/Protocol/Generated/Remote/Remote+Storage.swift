// SPDX-License-Identifier: Apache-2.0
// Written by xdrgen from protocol/remote.x. Do not edit: edit that file and run `make generate`.
// swift-format-ignore-file
public import XDR

private typealias MadeFor = GeneratedCodeVersion1

extension Remote {
    /// `remote_connect_num_of_storage_pools_ret`: result of procedure 71 (`virConnectNumOfStoragePools`)
    public struct ConnectNumOfStoragePoolsRet: XDRCodable {
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
    /// `remote_connect_list_storage_pools_args`: arguments of procedure 72 (`virConnectListStoragePools`)
    public struct ConnectListStoragePoolsArgs: XDRCodable {
        public var maxnames: Int32

        public init(maxnames: Int32) {
            self.maxnames = maxnames
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.maxnames = try reader.int32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.int32(self.maxnames)
        }
    }
}

extension Remote {
    /// `remote_connect_list_storage_pools_ret`: result of procedure 72 (`virConnectListStoragePools`)
    public struct ConnectListStoragePoolsRet: XDRCodable {
        public var names: [String]

        public init(names: [String]) {
            self.names = names
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.names = try reader.strings(max: Remote.storagePoolListMax, stringMax: Remote.stringMax)
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.strings(self.names, max: Remote.storagePoolListMax, stringMax: Remote.stringMax)
        }
    }
}

extension Remote {
    /// `remote_connect_num_of_defined_storage_pools_ret`: result of procedure 73 (`virConnectNumOfDefinedStoragePools`)
    public struct ConnectNumOfDefinedStoragePoolsRet: XDRCodable {
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
    /// `remote_connect_list_defined_storage_pools_args`: arguments of procedure 74 (`virConnectListDefinedStoragePools`)
    public struct ConnectListDefinedStoragePoolsArgs: XDRCodable {
        public var maxnames: Int32

        public init(maxnames: Int32) {
            self.maxnames = maxnames
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.maxnames = try reader.int32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.int32(self.maxnames)
        }
    }
}

extension Remote {
    /// `remote_connect_list_defined_storage_pools_ret`: result of procedure 74 (`virConnectListDefinedStoragePools`)
    public struct ConnectListDefinedStoragePoolsRet: XDRCodable {
        public var names: [String]

        public init(names: [String]) {
            self.names = names
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.names = try reader.strings(max: Remote.storagePoolListMax, stringMax: Remote.stringMax)
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.strings(self.names, max: Remote.storagePoolListMax, stringMax: Remote.stringMax)
        }
    }
}

extension Remote {
    /// `remote_connect_find_storage_pool_sources_args`: arguments of procedure 75 (`virConnectFindStoragePoolSources`)
    public struct ConnectFindStoragePoolSourcesArgs: XDRCodable {
        public var type: String
        public var srcSpec: String?
        public var flags: UInt32

        public init(type: String, srcSpec: String?, flags: UInt32) {
            self.type = type
            self.srcSpec = srcSpec
            self.flags = flags
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.type = try reader.string(max: Remote.stringMax)
            self.srcSpec = try reader.isPresent() ? try reader.string(max: Remote.stringMax) : nil
            self.flags = try reader.uint32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.string(self.type, max: Remote.stringMax)
            try writer.isPresent(self.srcSpec != nil)
            if let value = self.srcSpec { try writer.string(value, max: Remote.stringMax) }
            try writer.uint32(self.flags)
        }
    }
}

extension Remote {
    /// `remote_connect_find_storage_pool_sources_ret`: result of procedure 75 (`virConnectFindStoragePoolSources`)
    public struct ConnectFindStoragePoolSourcesRet: XDRCodable {
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
    /// `remote_storage_pool_lookup_by_uuid_args`: arguments of procedure 85 (`virStoragePoolLookupByUUID`)
    public struct StoragePoolLookupByUUIDArgs: XDRCodable {
        public var uuid: WireUUID

        public init(uuid: WireUUID) {
            self.uuid = uuid
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.uuid = try reader.uuid()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.uuid(self.uuid)
        }
    }
}

extension Remote {
    /// `remote_storage_pool_lookup_by_uuid_ret`: result of procedure 85 (`virStoragePoolLookupByUUID`)
    public struct StoragePoolLookupByUUIDRet: XDRCodable {
        public var pool: Remote.StoragePool

        public init(pool: Remote.StoragePool) {
            self.pool = pool
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.pool = try Remote.StoragePool(from: &reader)
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try self.pool.encode(to: &writer)
        }
    }
}

extension Remote {
    /// `remote_storage_pool_lookup_by_name_args`: arguments of procedure 84 (`virStoragePoolLookupByName`)
    public struct StoragePoolLookupByNameArgs: XDRCodable {
        public var name: String

        public init(name: String) {
            self.name = name
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.name = try reader.string(max: Remote.stringMax)
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.string(self.name, max: Remote.stringMax)
        }
    }
}

extension Remote {
    /// `remote_storage_pool_lookup_by_name_ret`: result of procedure 84 (`virStoragePoolLookupByName`)
    public struct StoragePoolLookupByNameRet: XDRCodable {
        public var pool: Remote.StoragePool

        public init(pool: Remote.StoragePool) {
            self.pool = pool
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.pool = try Remote.StoragePool(from: &reader)
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try self.pool.encode(to: &writer)
        }
    }
}

extension Remote {
    /// `remote_storage_pool_lookup_by_volume_args`: arguments of procedure 86 (`virStoragePoolLookupByVolume`)
    public struct StoragePoolLookupByVolumeArgs: XDRCodable {
        public var vol: Remote.StorageVol

        public init(vol: Remote.StorageVol) {
            self.vol = vol
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.vol = try Remote.StorageVol(from: &reader)
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try self.vol.encode(to: &writer)
        }
    }
}

extension Remote {
    /// `remote_storage_pool_lookup_by_volume_ret`: result of procedure 86 (`virStoragePoolLookupByVolume`)
    public struct StoragePoolLookupByVolumeRet: XDRCodable {
        public var pool: Remote.StoragePool

        public init(pool: Remote.StoragePool) {
            self.pool = pool
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.pool = try Remote.StoragePool(from: &reader)
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try self.pool.encode(to: &writer)
        }
    }
}

extension Remote {
    /// `remote_storage_pool_lookup_by_target_path_args`: arguments of procedure 391 (`virStoragePoolLookupByTargetPath`)
    public struct StoragePoolLookupByTargetPathArgs: XDRCodable {
        public var path: String

        public init(path: String) {
            self.path = path
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.path = try reader.string(max: Remote.stringMax)
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.string(self.path, max: Remote.stringMax)
        }
    }
}

extension Remote {
    /// `remote_storage_pool_lookup_by_target_path_ret`: result of procedure 391 (`virStoragePoolLookupByTargetPath`)
    public struct StoragePoolLookupByTargetPathRet: XDRCodable {
        public var pool: Remote.StoragePool

        public init(pool: Remote.StoragePool) {
            self.pool = pool
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.pool = try Remote.StoragePool(from: &reader)
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try self.pool.encode(to: &writer)
        }
    }
}

extension Remote {
    /// `remote_storage_pool_create_xml_args`: arguments of procedure 76 (`virStoragePoolCreateXML`)
    public struct StoragePoolCreateXMLArgs: XDRCodable {
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
    /// `remote_storage_pool_create_xml_ret`: result of procedure 76 (`virStoragePoolCreateXML`)
    public struct StoragePoolCreateXMLRet: XDRCodable {
        public var pool: Remote.StoragePool

        public init(pool: Remote.StoragePool) {
            self.pool = pool
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.pool = try Remote.StoragePool(from: &reader)
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try self.pool.encode(to: &writer)
        }
    }
}

extension Remote {
    /// `remote_storage_pool_define_xml_args`: arguments of procedure 77 (`virStoragePoolDefineXML`)
    public struct StoragePoolDefineXMLArgs: XDRCodable {
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
    /// `remote_storage_pool_define_xml_ret`: result of procedure 77 (`virStoragePoolDefineXML`)
    public struct StoragePoolDefineXMLRet: XDRCodable {
        public var pool: Remote.StoragePool

        public init(pool: Remote.StoragePool) {
            self.pool = pool
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.pool = try Remote.StoragePool(from: &reader)
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try self.pool.encode(to: &writer)
        }
    }
}

extension Remote {
    /// `remote_storage_pool_build_args`: arguments of procedure 79 (`virStoragePoolBuild`)
    public struct StoragePoolBuildArgs: XDRCodable {
        public var pool: Remote.StoragePool
        public var flags: UInt32

        public init(pool: Remote.StoragePool, flags: UInt32) {
            self.pool = pool
            self.flags = flags
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.pool = try Remote.StoragePool(from: &reader)
            self.flags = try reader.uint32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try self.pool.encode(to: &writer)
            try writer.uint32(self.flags)
        }
    }
}

extension Remote {
    /// `remote_storage_pool_undefine_args`: arguments of procedure 82 (`virStoragePoolUndefine`)
    public struct StoragePoolUndefineArgs: XDRCodable {
        public var pool: Remote.StoragePool

        public init(pool: Remote.StoragePool) {
            self.pool = pool
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.pool = try Remote.StoragePool(from: &reader)
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try self.pool.encode(to: &writer)
        }
    }
}

extension Remote {
    /// `remote_storage_pool_create_args`: arguments of procedure 78 (`virStoragePoolCreate`)
    public struct StoragePoolCreateArgs: XDRCodable {
        public var pool: Remote.StoragePool
        public var flags: UInt32

        public init(pool: Remote.StoragePool, flags: UInt32) {
            self.pool = pool
            self.flags = flags
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.pool = try Remote.StoragePool(from: &reader)
            self.flags = try reader.uint32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try self.pool.encode(to: &writer)
            try writer.uint32(self.flags)
        }
    }
}

extension Remote {
    /// `remote_storage_pool_destroy_args`: arguments of procedure 80 (`virStoragePoolDestroy`)
    public struct StoragePoolDestroyArgs: XDRCodable {
        public var pool: Remote.StoragePool

        public init(pool: Remote.StoragePool) {
            self.pool = pool
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.pool = try Remote.StoragePool(from: &reader)
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try self.pool.encode(to: &writer)
        }
    }
}

extension Remote {
    /// `remote_storage_pool_delete_args`: arguments of procedure 81 (`virStoragePoolDelete`)
    public struct StoragePoolDeleteArgs: XDRCodable {
        public var pool: Remote.StoragePool
        public var flags: UInt32

        public init(pool: Remote.StoragePool, flags: UInt32) {
            self.pool = pool
            self.flags = flags
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.pool = try Remote.StoragePool(from: &reader)
            self.flags = try reader.uint32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try self.pool.encode(to: &writer)
            try writer.uint32(self.flags)
        }
    }
}

extension Remote {
    /// `remote_storage_pool_refresh_args`: arguments of procedure 83 (`virStoragePoolRefresh`)
    public struct StoragePoolRefreshArgs: XDRCodable {
        public var pool: Remote.StoragePool
        public var flags: UInt32

        public init(pool: Remote.StoragePool, flags: UInt32) {
            self.pool = pool
            self.flags = flags
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.pool = try Remote.StoragePool(from: &reader)
            self.flags = try reader.uint32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try self.pool.encode(to: &writer)
            try writer.uint32(self.flags)
        }
    }
}

extension Remote {
    /// `remote_storage_pool_get_xml_desc_args`: arguments of procedure 88 (`virStoragePoolGetXMLDesc`)
    public struct StoragePoolGetXMLDescArgs: XDRCodable {
        public var pool: Remote.StoragePool
        public var flags: UInt32

        public init(pool: Remote.StoragePool, flags: UInt32) {
            self.pool = pool
            self.flags = flags
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.pool = try Remote.StoragePool(from: &reader)
            self.flags = try reader.uint32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try self.pool.encode(to: &writer)
            try writer.uint32(self.flags)
        }
    }
}

extension Remote {
    /// `remote_storage_pool_get_xml_desc_ret`: result of procedure 88 (`virStoragePoolGetXMLDesc`)
    public struct StoragePoolGetXMLDescRet: XDRCodable {
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
    /// `remote_storage_pool_get_info_args`: arguments of procedure 87 (`virStoragePoolGetInfo`)
    public struct StoragePoolGetInfoArgs: XDRCodable {
        public var pool: Remote.StoragePool

        public init(pool: Remote.StoragePool) {
            self.pool = pool
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.pool = try Remote.StoragePool(from: &reader)
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try self.pool.encode(to: &writer)
        }
    }
}

extension Remote {
    /// `remote_storage_pool_get_info_ret`: result of procedure 87 (`virStoragePoolGetInfo`)
    public struct StoragePoolGetInfoRet: XDRCodable {
        public var state: UInt8
        public var capacity: UInt64
        public var allocation: UInt64
        public var available: UInt64

        public init(state: UInt8, capacity: UInt64, allocation: UInt64, available: UInt64) {
            self.state = state
            self.capacity = capacity
            self.allocation = allocation
            self.available = available
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.state = try reader.uint8()
            self.capacity = try reader.uint64()
            self.allocation = try reader.uint64()
            self.available = try reader.uint64()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.uint8(self.state)
            try writer.uint64(self.capacity)
            try writer.uint64(self.allocation)
            try writer.uint64(self.available)
        }
    }
}

extension Remote {
    /// `remote_storage_pool_get_autostart_args`: arguments of procedure 89 (`virStoragePoolGetAutostart`)
    public struct StoragePoolGetAutostartArgs: XDRCodable {
        public var pool: Remote.StoragePool

        public init(pool: Remote.StoragePool) {
            self.pool = pool
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.pool = try Remote.StoragePool(from: &reader)
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try self.pool.encode(to: &writer)
        }
    }
}

extension Remote {
    /// `remote_storage_pool_get_autostart_ret`: result of procedure 89 (`virStoragePoolGetAutostart`)
    public struct StoragePoolGetAutostartRet: XDRCodable {
        public var autostart: Int32

        public init(autostart: Int32) {
            self.autostart = autostart
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.autostart = try reader.int32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.int32(self.autostart)
        }
    }
}

extension Remote {
    /// `remote_storage_pool_set_autostart_args`: arguments of procedure 90 (`virStoragePoolSetAutostart`)
    public struct StoragePoolSetAutostartArgs: XDRCodable {
        public var pool: Remote.StoragePool
        public var autostart: Int32

        public init(pool: Remote.StoragePool, autostart: Int32) {
            self.pool = pool
            self.autostart = autostart
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.pool = try Remote.StoragePool(from: &reader)
            self.autostart = try reader.int32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try self.pool.encode(to: &writer)
            try writer.int32(self.autostart)
        }
    }
}

extension Remote {
    /// `remote_storage_pool_num_of_volumes_args`: arguments of procedure 91 (`virStoragePoolNumOfVolumes`)
    public struct StoragePoolNumOfVolumesArgs: XDRCodable {
        public var pool: Remote.StoragePool

        public init(pool: Remote.StoragePool) {
            self.pool = pool
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.pool = try Remote.StoragePool(from: &reader)
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try self.pool.encode(to: &writer)
        }
    }
}

extension Remote {
    /// `remote_storage_pool_num_of_volumes_ret`: result of procedure 91 (`virStoragePoolNumOfVolumes`)
    public struct StoragePoolNumOfVolumesRet: XDRCodable {
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
    /// `remote_storage_pool_list_volumes_args`: arguments of procedure 92 (`virStoragePoolListVolumes`)
    public struct StoragePoolListVolumesArgs: XDRCodable {
        public var pool: Remote.StoragePool
        public var maxnames: Int32

        public init(pool: Remote.StoragePool, maxnames: Int32) {
            self.pool = pool
            self.maxnames = maxnames
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.pool = try Remote.StoragePool(from: &reader)
            self.maxnames = try reader.int32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try self.pool.encode(to: &writer)
            try writer.int32(self.maxnames)
        }
    }
}

extension Remote {
    /// `remote_storage_pool_list_volumes_ret`: result of procedure 92 (`virStoragePoolListVolumes`)
    public struct StoragePoolListVolumesRet: XDRCodable {
        public var names: [String]

        public init(names: [String]) {
            self.names = names
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.names = try reader.strings(max: Remote.storageVolListMax, stringMax: Remote.stringMax)
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.strings(self.names, max: Remote.storageVolListMax, stringMax: Remote.stringMax)
        }
    }
}

extension Remote {
    /// `remote_storage_vol_lookup_by_name_args`: arguments of procedure 95 (`virStorageVolLookupByName`)
    public struct StorageVolLookupByNameArgs: XDRCodable {
        public var pool: Remote.StoragePool
        public var name: String

        public init(pool: Remote.StoragePool, name: String) {
            self.pool = pool
            self.name = name
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.pool = try Remote.StoragePool(from: &reader)
            self.name = try reader.string(max: Remote.stringMax)
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try self.pool.encode(to: &writer)
            try writer.string(self.name, max: Remote.stringMax)
        }
    }
}

extension Remote {
    /// `remote_storage_vol_lookup_by_name_ret`: result of procedure 95 (`virStorageVolLookupByName`)
    public struct StorageVolLookupByNameRet: XDRCodable {
        public var vol: Remote.StorageVol

        public init(vol: Remote.StorageVol) {
            self.vol = vol
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.vol = try Remote.StorageVol(from: &reader)
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try self.vol.encode(to: &writer)
        }
    }
}

extension Remote {
    /// `remote_storage_vol_lookup_by_key_args`: arguments of procedure 96 (`virStorageVolLookupByKey`)
    public struct StorageVolLookupByKeyArgs: XDRCodable {
        public var key: String

        public init(key: String) {
            self.key = key
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.key = try reader.string(max: Remote.stringMax)
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.string(self.key, max: Remote.stringMax)
        }
    }
}

extension Remote {
    /// `remote_storage_vol_lookup_by_key_ret`: result of procedure 96 (`virStorageVolLookupByKey`)
    public struct StorageVolLookupByKeyRet: XDRCodable {
        public var vol: Remote.StorageVol

        public init(vol: Remote.StorageVol) {
            self.vol = vol
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.vol = try Remote.StorageVol(from: &reader)
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try self.vol.encode(to: &writer)
        }
    }
}

extension Remote {
    /// `remote_storage_vol_lookup_by_path_args`: arguments of procedure 97 (`virStorageVolLookupByPath`)
    public struct StorageVolLookupByPathArgs: XDRCodable {
        public var path: String

        public init(path: String) {
            self.path = path
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.path = try reader.string(max: Remote.stringMax)
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.string(self.path, max: Remote.stringMax)
        }
    }
}

extension Remote {
    /// `remote_storage_vol_lookup_by_path_ret`: result of procedure 97 (`virStorageVolLookupByPath`)
    public struct StorageVolLookupByPathRet: XDRCodable {
        public var vol: Remote.StorageVol

        public init(vol: Remote.StorageVol) {
            self.vol = vol
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.vol = try Remote.StorageVol(from: &reader)
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try self.vol.encode(to: &writer)
        }
    }
}

extension Remote {
    /// `remote_storage_vol_create_xml_args`: arguments of procedure 93 (`virStorageVolCreateXML`)
    public struct StorageVolCreateXMLArgs: XDRCodable {
        public var pool: Remote.StoragePool
        public var xml: String
        public var flags: UInt32

        public init(pool: Remote.StoragePool, xml: String, flags: UInt32) {
            self.pool = pool
            self.xml = xml
            self.flags = flags
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.pool = try Remote.StoragePool(from: &reader)
            self.xml = try reader.string(max: Remote.stringMax)
            self.flags = try reader.uint32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try self.pool.encode(to: &writer)
            try writer.string(self.xml, max: Remote.stringMax)
            try writer.uint32(self.flags)
        }
    }
}

extension Remote {
    /// `remote_storage_vol_create_xml_ret`: result of procedure 93 (`virStorageVolCreateXML`)
    public struct StorageVolCreateXMLRet: XDRCodable {
        public var vol: Remote.StorageVol

        public init(vol: Remote.StorageVol) {
            self.vol = vol
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.vol = try Remote.StorageVol(from: &reader)
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try self.vol.encode(to: &writer)
        }
    }
}

extension Remote {
    /// `remote_storage_vol_create_xml_from_args`: arguments of procedure 125 (`virStorageVolCreateXMLFrom`)
    public struct StorageVolCreateXMLFromArgs: XDRCodable {
        public var pool: Remote.StoragePool
        public var xml: String
        public var clonevol: Remote.StorageVol
        public var flags: UInt32

        public init(pool: Remote.StoragePool, xml: String, clonevol: Remote.StorageVol, flags: UInt32) {
            self.pool = pool
            self.xml = xml
            self.clonevol = clonevol
            self.flags = flags
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.pool = try Remote.StoragePool(from: &reader)
            self.xml = try reader.string(max: Remote.stringMax)
            self.clonevol = try Remote.StorageVol(from: &reader)
            self.flags = try reader.uint32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try self.pool.encode(to: &writer)
            try writer.string(self.xml, max: Remote.stringMax)
            try self.clonevol.encode(to: &writer)
            try writer.uint32(self.flags)
        }
    }
}

extension Remote {
    /// `remote_storage_vol_create_xml_from_ret`: result of procedure 125 (`virStorageVolCreateXMLFrom`)
    public struct StorageVolCreateXMLFromRet: XDRCodable {
        public var vol: Remote.StorageVol

        public init(vol: Remote.StorageVol) {
            self.vol = vol
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.vol = try Remote.StorageVol(from: &reader)
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try self.vol.encode(to: &writer)
        }
    }
}

extension Remote {
    /// `remote_storage_vol_delete_args`: arguments of procedure 94 (`virStorageVolDelete`)
    public struct StorageVolDeleteArgs: XDRCodable {
        public var vol: Remote.StorageVol
        public var flags: UInt32

        public init(vol: Remote.StorageVol, flags: UInt32) {
            self.vol = vol
            self.flags = flags
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.vol = try Remote.StorageVol(from: &reader)
            self.flags = try reader.uint32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try self.vol.encode(to: &writer)
            try writer.uint32(self.flags)
        }
    }
}

extension Remote {
    /// `remote_storage_vol_wipe_args`: arguments of procedure 165 (`virStorageVolWipe`)
    public struct StorageVolWipeArgs: XDRCodable {
        public var vol: Remote.StorageVol
        public var flags: UInt32

        public init(vol: Remote.StorageVol, flags: UInt32) {
            self.vol = vol
            self.flags = flags
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.vol = try Remote.StorageVol(from: &reader)
            self.flags = try reader.uint32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try self.vol.encode(to: &writer)
            try writer.uint32(self.flags)
        }
    }
}

extension Remote {
    /// `remote_storage_vol_wipe_pattern_args`: arguments of procedure 259 (`virStorageVolWipePattern`)
    public struct StorageVolWipePatternArgs: XDRCodable {
        public var vol: Remote.StorageVol
        public var algorithm: UInt32
        public var flags: UInt32

        public init(vol: Remote.StorageVol, algorithm: UInt32, flags: UInt32) {
            self.vol = vol
            self.algorithm = algorithm
            self.flags = flags
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.vol = try Remote.StorageVol(from: &reader)
            self.algorithm = try reader.uint32()
            self.flags = try reader.uint32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try self.vol.encode(to: &writer)
            try writer.uint32(self.algorithm)
            try writer.uint32(self.flags)
        }
    }
}

extension Remote {
    /// `remote_storage_vol_get_xml_desc_args`: arguments of procedure 99 (`virStorageVolGetXMLDesc`)
    public struct StorageVolGetXMLDescArgs: XDRCodable {
        public var vol: Remote.StorageVol
        public var flags: UInt32

        public init(vol: Remote.StorageVol, flags: UInt32) {
            self.vol = vol
            self.flags = flags
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.vol = try Remote.StorageVol(from: &reader)
            self.flags = try reader.uint32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try self.vol.encode(to: &writer)
            try writer.uint32(self.flags)
        }
    }
}

extension Remote {
    /// `remote_storage_vol_get_xml_desc_ret`: result of procedure 99 (`virStorageVolGetXMLDesc`)
    public struct StorageVolGetXMLDescRet: XDRCodable {
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
    /// `remote_storage_vol_get_info_args`: arguments of procedure 98 (`virStorageVolGetInfo`)
    public struct StorageVolGetInfoArgs: XDRCodable {
        public var vol: Remote.StorageVol

        public init(vol: Remote.StorageVol) {
            self.vol = vol
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.vol = try Remote.StorageVol(from: &reader)
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try self.vol.encode(to: &writer)
        }
    }
}

extension Remote {
    /// `remote_storage_vol_get_info_ret`: result of procedure 98 (`virStorageVolGetInfo`)
    public struct StorageVolGetInfoRet: XDRCodable {
        public var type: Int8
        public var capacity: UInt64
        public var allocation: UInt64

        public init(type: Int8, capacity: UInt64, allocation: UInt64) {
            self.type = type
            self.capacity = capacity
            self.allocation = allocation
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.type = try reader.int8()
            self.capacity = try reader.uint64()
            self.allocation = try reader.uint64()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.int8(self.type)
            try writer.uint64(self.capacity)
            try writer.uint64(self.allocation)
        }
    }
}

extension Remote {
    /// `remote_storage_vol_get_info_flags_args`: arguments of procedure 378 (`virStorageVolGetInfoFlags`)
    public struct StorageVolGetInfoFlagsArgs: XDRCodable {
        public var vol: Remote.StorageVol
        public var flags: UInt32

        public init(vol: Remote.StorageVol, flags: UInt32) {
            self.vol = vol
            self.flags = flags
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.vol = try Remote.StorageVol(from: &reader)
            self.flags = try reader.uint32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try self.vol.encode(to: &writer)
            try writer.uint32(self.flags)
        }
    }
}

extension Remote {
    /// `remote_storage_vol_get_info_flags_ret`: result of procedure 378 (`virStorageVolGetInfoFlags`)
    public struct StorageVolGetInfoFlagsRet: XDRCodable {
        public var type: Int8
        public var capacity: UInt64
        public var allocation: UInt64

        public init(type: Int8, capacity: UInt64, allocation: UInt64) {
            self.type = type
            self.capacity = capacity
            self.allocation = allocation
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.type = try reader.int8()
            self.capacity = try reader.uint64()
            self.allocation = try reader.uint64()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.int8(self.type)
            try writer.uint64(self.capacity)
            try writer.uint64(self.allocation)
        }
    }
}

extension Remote {
    /// `remote_storage_vol_get_path_args`: arguments of procedure 100 (`virStorageVolGetPath`)
    public struct StorageVolGetPathArgs: XDRCodable {
        public var vol: Remote.StorageVol

        public init(vol: Remote.StorageVol) {
            self.vol = vol
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.vol = try Remote.StorageVol(from: &reader)
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try self.vol.encode(to: &writer)
        }
    }
}

extension Remote {
    /// `remote_storage_vol_get_path_ret`: result of procedure 100 (`virStorageVolGetPath`)
    public struct StorageVolGetPathRet: XDRCodable {
        public var name: String

        public init(name: String) {
            self.name = name
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.name = try reader.string(max: Remote.stringMax)
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.string(self.name, max: Remote.stringMax)
        }
    }
}

extension Remote {
    /// `remote_storage_vol_resize_args`: arguments of procedure 260 (`virStorageVolResize`)
    public struct StorageVolResizeArgs: XDRCodable {
        public var vol: Remote.StorageVol
        public var capacity: UInt64
        public var flags: UInt32

        public init(vol: Remote.StorageVol, capacity: UInt64, flags: UInt32) {
            self.vol = vol
            self.capacity = capacity
            self.flags = flags
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.vol = try Remote.StorageVol(from: &reader)
            self.capacity = try reader.uint64()
            self.flags = try reader.uint32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try self.vol.encode(to: &writer)
            try writer.uint64(self.capacity)
            try writer.uint32(self.flags)
        }
    }
}

extension Remote {
    /// `remote_storage_pool_is_active_args`: arguments of procedure 154 (`virStoragePoolIsActive`)
    public struct StoragePoolIsActiveArgs: XDRCodable {
        public var pool: Remote.StoragePool

        public init(pool: Remote.StoragePool) {
            self.pool = pool
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.pool = try Remote.StoragePool(from: &reader)
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try self.pool.encode(to: &writer)
        }
    }
}

extension Remote {
    /// `remote_storage_pool_is_active_ret`: result of procedure 154 (`virStoragePoolIsActive`)
    public struct StoragePoolIsActiveRet: XDRCodable {
        public var active: Int32

        public init(active: Int32) {
            self.active = active
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.active = try reader.int32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.int32(self.active)
        }
    }
}

extension Remote {
    /// `remote_storage_pool_is_persistent_args`: arguments of procedure 155 (`virStoragePoolIsPersistent`)
    public struct StoragePoolIsPersistentArgs: XDRCodable {
        public var pool: Remote.StoragePool

        public init(pool: Remote.StoragePool) {
            self.pool = pool
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.pool = try Remote.StoragePool(from: &reader)
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try self.pool.encode(to: &writer)
        }
    }
}

extension Remote {
    /// `remote_storage_pool_is_persistent_ret`: result of procedure 155 (`virStoragePoolIsPersistent`)
    public struct StoragePoolIsPersistentRet: XDRCodable {
        public var persistent: Int32

        public init(persistent: Int32) {
            self.persistent = persistent
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.persistent = try reader.int32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.int32(self.persistent)
        }
    }
}

extension Remote {
    /// `remote_storage_vol_upload_args`: arguments of procedure 208 (`virStorageVolUpload`)
    public struct StorageVolUploadArgs: XDRCodable {
        public var vol: Remote.StorageVol
        public var offset: UInt64
        public var length: UInt64
        public var flags: UInt32

        public init(vol: Remote.StorageVol, offset: UInt64, length: UInt64, flags: UInt32) {
            self.vol = vol
            self.offset = offset
            self.length = length
            self.flags = flags
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.vol = try Remote.StorageVol(from: &reader)
            self.offset = try reader.uint64()
            self.length = try reader.uint64()
            self.flags = try reader.uint32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try self.vol.encode(to: &writer)
            try writer.uint64(self.offset)
            try writer.uint64(self.length)
            try writer.uint32(self.flags)
        }
    }
}

extension Remote {
    /// `remote_storage_vol_download_args`: arguments of procedure 209 (`virStorageVolDownload`)
    public struct StorageVolDownloadArgs: XDRCodable {
        public var vol: Remote.StorageVol
        public var offset: UInt64
        public var length: UInt64
        public var flags: UInt32

        public init(vol: Remote.StorageVol, offset: UInt64, length: UInt64, flags: UInt32) {
            self.vol = vol
            self.offset = offset
            self.length = length
            self.flags = flags
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.vol = try Remote.StorageVol(from: &reader)
            self.offset = try reader.uint64()
            self.length = try reader.uint64()
            self.flags = try reader.uint32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try self.vol.encode(to: &writer)
            try writer.uint64(self.offset)
            try writer.uint64(self.length)
            try writer.uint32(self.flags)
        }
    }
}

extension Remote {
    /// `remote_connect_list_all_storage_pools_args`: arguments of procedure 281 (`virConnectListAllStoragePools`)
    public struct ConnectListAllStoragePoolsArgs: XDRCodable {
        public var needResults: Int32
        public var flags: UInt32

        public init(needResults: Int32, flags: UInt32) {
            self.needResults = needResults
            self.flags = flags
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.needResults = try reader.int32()
            self.flags = try reader.uint32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.int32(self.needResults)
            try writer.uint32(self.flags)
        }
    }
}

extension Remote {
    /// `remote_connect_list_all_storage_pools_ret`: result of procedure 281 (`virConnectListAllStoragePools`)
    public struct ConnectListAllStoragePoolsRet: XDRCodable {
        public var pools: [Remote.StoragePool]
        public var ret: UInt32

        public init(pools: [Remote.StoragePool], ret: UInt32) {
            self.pools = pools
            self.ret = ret
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.pools = try reader.array(max: Remote.storagePoolListMax, elementSize: 20)
            self.ret = try reader.uint32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.array(self.pools, max: Remote.storagePoolListMax)
            try writer.uint32(self.ret)
        }
    }
}

extension Remote {
    /// `remote_storage_pool_list_all_volumes_args`: arguments of procedure 282 (`virStoragePoolListAllVolumes`)
    public struct StoragePoolListAllVolumesArgs: XDRCodable {
        public var pool: Remote.StoragePool
        public var needResults: Int32
        public var flags: UInt32

        public init(pool: Remote.StoragePool, needResults: Int32, flags: UInt32) {
            self.pool = pool
            self.needResults = needResults
            self.flags = flags
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.pool = try Remote.StoragePool(from: &reader)
            self.needResults = try reader.int32()
            self.flags = try reader.uint32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try self.pool.encode(to: &writer)
            try writer.int32(self.needResults)
            try writer.uint32(self.flags)
        }
    }
}

extension Remote {
    /// `remote_storage_pool_list_all_volumes_ret`: result of procedure 282 (`virStoragePoolListAllVolumes`)
    public struct StoragePoolListAllVolumesRet: XDRCodable {
        public var vols: [Remote.StorageVol]
        public var ret: UInt32

        public init(vols: [Remote.StorageVol], ret: UInt32) {
            self.vols = vols
            self.ret = ret
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.vols = try reader.array(max: Remote.storageVolListMax, elementSize: 12)
            self.ret = try reader.uint32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.array(self.vols, max: Remote.storageVolListMax)
            try writer.uint32(self.ret)
        }
    }
}

extension Remote {
    /// `remote_connect_storage_pool_event_register_any_args`: arguments of procedure 368 (`virConnectStoragePoolEventRegisterAny`)
    public struct ConnectStoragePoolEventRegisterAnyArgs: XDRCodable {
        public var eventID: Int32
        public var pool: Remote.StoragePool?

        public init(eventID: Int32, pool: Remote.StoragePool?) {
            self.eventID = eventID
            self.pool = pool
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.eventID = try reader.int32()
            self.pool = try reader.isPresent() ? try Remote.StoragePool(from: &reader) : nil
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.int32(self.eventID)
            try writer.isPresent(self.pool != nil)
            if let value = self.pool { try value.encode(to: &writer) }
        }
    }
}

extension Remote {
    /// `remote_connect_storage_pool_event_register_any_ret`: result of procedure 368 (`virConnectStoragePoolEventRegisterAny`)
    public struct ConnectStoragePoolEventRegisterAnyRet: XDRCodable {
        public var callbackID: Int32

        public init(callbackID: Int32) {
            self.callbackID = callbackID
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.callbackID = try reader.int32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.int32(self.callbackID)
        }
    }
}

extension Remote {
    /// `remote_connect_storage_pool_event_deregister_any_args`: arguments of procedure 369 (`virConnectStoragePoolEventDeregisterAny`)
    public struct ConnectStoragePoolEventDeregisterAnyArgs: XDRCodable {
        public var callbackID: Int32

        public init(callbackID: Int32) {
            self.callbackID = callbackID
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.callbackID = try reader.int32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.int32(self.callbackID)
        }
    }
}

extension Remote {
    /// `remote_storage_pool_event_lifecycle_msg`: payload of event 370
    public struct StoragePoolEventLifecycleMsg: XDRCodable, EventPayload {
        public var callbackID: Int32
        public var pool: Remote.StoragePool
        public var event: Int32
        public var detail: Int32

        public init(callbackID: Int32, pool: Remote.StoragePool, event: Int32, detail: Int32) {
            self.callbackID = callbackID
            self.pool = pool
            self.event = event
            self.detail = detail
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.callbackID = try reader.int32()
            self.pool = try Remote.StoragePool(from: &reader)
            self.event = try reader.int32()
            self.detail = try reader.int32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.int32(self.callbackID)
            try self.pool.encode(to: &writer)
            try writer.int32(self.event)
            try writer.int32(self.detail)
        }

        public static var procedure: ProcedureInfo { Remote.Procedure.storagePoolEventLifecycle.knownInfo }
    }
}

extension Remote {
    /// `remote_storage_pool_event_refresh_msg`: payload of event 373
    public struct StoragePoolEventRefreshMsg: XDRCodable, EventPayload {
        public var callbackID: Int32
        public var pool: Remote.StoragePool

        public init(callbackID: Int32, pool: Remote.StoragePool) {
            self.callbackID = callbackID
            self.pool = pool
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.callbackID = try reader.int32()
            self.pool = try Remote.StoragePool(from: &reader)
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.int32(self.callbackID)
            try self.pool.encode(to: &writer)
        }

        public static var procedure: ProcedureInfo { Remote.Procedure.storagePoolEventRefresh.knownInfo }
    }
}

extension Remote {
    /// `remote_connect_get_storage_pool_capabilities_args`: arguments of procedure 403 (`virConnectGetStoragePoolCapabilities`)
    public struct ConnectGetStoragePoolCapabilitiesArgs: XDRCodable {
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
    /// `remote_connect_get_storage_pool_capabilities_ret`: result of procedure 403 (`virConnectGetStoragePoolCapabilities`)
    public struct ConnectGetStoragePoolCapabilitiesRet: XDRCodable {
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

