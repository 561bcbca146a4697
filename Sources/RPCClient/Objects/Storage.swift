// SPDX-License-Identifier: Apache-2.0
public import WireProtocol
public import XDR

/// A place where volumes are kept.
public struct StoragePool: Sendable {
    public let connection: Connection
    public let wire: Remote.StoragePool

    public init(_ wire: Remote.StoragePool, of connection: Connection) {
        self.wire = wire
        self.connection = connection
    }

    public var name: String { wire.name }
    public var uuid: WireUUID { wire.uuid }
    private var services: RemoteServices { connection.services }

    public func xml(flags: UInt32 = 0) async throws -> String {
        try await services.storagePoolGetXMLDesc(Remote.StoragePoolGetXMLDescArgs(pool: wire, flags: flags), in: ClientCall()).xml
    }

    /// Sizes in bytes.
    public func info() async throws -> (state: Int, capacity: UInt64, allocation: UInt64, available: UInt64) {
        let answer = try await services.storagePoolGetInfo(Remote.StoragePoolGetInfoArgs(pool: wire), in: ClientCall())
        return (Int(answer.state), answer.capacity, answer.allocation, answer.available)
    }

    public func build(flags: UInt32 = 0) async throws {
        try await services.storagePoolBuild(Remote.StoragePoolBuildArgs(pool: wire, flags: flags), in: ClientCall())
    }

    public func start(flags: UInt32 = 0) async throws {
        try await services.storagePoolCreate(Remote.StoragePoolCreateArgs(pool: wire, flags: flags), in: ClientCall())
    }

    public func refresh() async throws {
        try await services.storagePoolRefresh(Remote.StoragePoolRefreshArgs(pool: wire, flags: 0), in: ClientCall())
    }

    /// Stops using the pool; its volumes stay.
    public func destroy() async throws {
        try await services.storagePoolDestroy(Remote.StoragePoolDestroyArgs(pool: wire), in: ClientCall())
    }

    public func undefine() async throws {
        try await services.storagePoolUndefine(Remote.StoragePoolUndefineArgs(pool: wire), in: ClientCall())
    }

    public func volumes() async throws -> [Volume] {
        let arguments = Remote.StoragePoolListAllVolumesArgs(pool: wire, needResults: 1, flags: 0)
        return try await services.storagePoolListAllVolumes(arguments, in: ClientCall()).vols.map { Volume($0, of: connection) }
    }

    public func volume(named name: String) async throws -> Volume {
        let arguments = Remote.StorageVolLookupByNameArgs(pool: wire, name: name)
        return Volume(try await services.storageVolLookupByName(arguments, in: ClientCall()).vol, of: connection)
    }

    /// - Parameter flags: of `virStorageVolCreateFlags`.
    public func createVolume(xml: String, flags: UInt32 = 0) async throws -> Volume {
        let arguments = Remote.StorageVolCreateXMLArgs(pool: wire, xml: xml, flags: flags)
        return Volume(try await services.storageVolCreateXML(arguments, in: ClientCall()).vol, of: connection)
    }
}

/// A disk's worth of bytes in a pool.
public struct Volume: Sendable {
    public let connection: Connection
    public let wire: Remote.StorageVol

    public init(_ wire: Remote.StorageVol, of connection: Connection) {
        self.wire = wire
        self.connection = connection
    }

    public var name: String { wire.name }
    public var key: String { wire.key }
    /// The pool's name.
    public var pool: String { wire.pool }
    private var services: RemoteServices { connection.services }

    /// `virStorageVolUploadFlags` and `virStorageVolDownloadFlags`: skip what was never written.
    private static let sparse: UInt32 = 1

    /// Sizes in bytes.
    public func info() async throws -> (type: Int, capacity: UInt64, allocation: UInt64) {
        let answer = try await services.storageVolGetInfo(Remote.StorageVolGetInfoArgs(vol: wire), in: ClientCall())
        return (Int(answer.type), answer.capacity, answer.allocation)
    }

    public func xml() async throws -> String {
        try await services.storageVolGetXMLDesc(Remote.StorageVolGetXMLDescArgs(vol: wire, flags: 0), in: ClientCall()).xml
    }

    public func delete(flags: UInt32 = 0) async throws {
        try await services.storageVolDelete(Remote.StorageVolDeleteArgs(vol: wire, flags: flags), in: ClientCall())
    }

    /// Opens the volume to write; `length` 0 means to the volume's end.
    public func upload(offset: UInt64 = 0, length: UInt64 = 0, isSparse: Bool = false) async throws -> DataStream {
        let arguments = Remote.StorageVolUploadArgs(vol: wire, offset: offset, length: length, flags: isSparse ? Self.sparse : 0)
        return try await DataStream(isSparse: isSparse) { try await services.storageVolUpload(arguments, in: $0) }
    }

    /// Opens the volume to read; `length` 0 means to the volume's end.
    public func download(offset: UInt64 = 0, length: UInt64 = 0, isSparse: Bool = false) async throws -> DataStream {
        let arguments = Remote.StorageVolDownloadArgs(vol: wire, offset: offset, length: length, flags: isSparse ? Self.sparse : 0)
        return try await DataStream(isSparse: isSparse) { try await services.storageVolDownload(arguments, in: $0) }
    }
}
