// SPDX-License-Identifier: Apache-2.0
internal import DriverSupport
internal import Errors
internal import Model
internal import WireProtocol
internal import XDR

/// A storage pool of the host.
struct HostPool: RegisteredObject, Sendable {
    let name: String
    let uuid: WireUUID
    /// What counts now: sizes are those of the last refresh.
    var configuration: StoragePoolConfiguration
    /// A definition that waits for the pool's end.
    private(set) var pending: StoragePoolConfiguration?
    private(set) var isActive = false
    var isPersistent = false
    var isAutostarted = false
    private(set) var volumes: [StorageVolumeConfiguration] = []

    init(_ configuration: StoragePoolConfiguration) {
        name = configuration.name
        uuid = configuration.uuid.wire
        self.configuration = configuration
    }

    /// How replies and events name the pool.
    var wire: Remote.StoragePool { Remote.StoragePool(name: name, uuid: uuid) }

    func wire(_ volume: StorageVolumeConfiguration) -> Remote.StorageVol {
        Remote.StorageVol(pool: name, name: volume.name, key: volume.key ?? "")
    }

    /// The folder that holds the pool's files; "" for a definition without one, which the model refuses.
    var folder: String { configuration.target ?? "" }

    mutating func define(_ configuration: StoragePoolConfiguration) {
        isPersistent = true
        if isActive { pending = configuration } else { self.configuration = configuration }
    }

    mutating func start(with content: PoolContent) {
        isActive = true
        take(content)
    }

    /// The result of a look at the disk.
    mutating func take(_ content: PoolContent) {
        volumes = content.volumes
        configuration.capacity = content.capacity
        configuration.allocation = content.allocation
        configuration.available = content.available
        configuration.permissions = content.permissions
    }

    mutating func stop() {
        isActive = false
        volumes = []
        if let next = pending { configuration = next }
        pending = nil
    }

    func volume(_ name: String) -> StorageVolumeConfiguration? { volumes.first { $0.name == name } }

    func checkActive() throws(VirtError) {
        guard isActive else { throw VirtError(.operationInvalid, .storage, "storage pool '\(name)' is not active") }
    }

    func checkInactive(_ what: String) throws(VirtError) {
        guard !isActive else { throw VirtError(.operationInvalid, .storage, "storage pool '\(name)' is \(what)") }
    }
}

/// What a look at a pool's folder finds.
struct PoolContent: Sendable {
    var volumes: [StorageVolumeConfiguration]
    var capacity: UInt64
    var allocation: UInt64
    var available: UInt64
    var permissions: StoragePermissions
}
