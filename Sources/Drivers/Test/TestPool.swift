// SPDX-License-Identifier: Apache-2.0
internal import DriverSupport
internal import Errors
internal import Model
internal import WireProtocol
internal import XDR

/// A storage pool of the test driver: a hundred gibibytes that nobody has.
struct TestPool: RegisteredObject, Sendable {
    let name: String
    let uuid: WireUUID
    private(set) var configuration: StoragePoolConfiguration
    /// A definition that waits for the pool's end.
    private var pending: StoragePoolConfiguration?
    private(set) var isActive = false
    var isPersistent = false
    var isAutostarted = false
    private(set) var volumes: [StorageVolumeConfiguration] = []

    init(_ configuration: StoragePoolConfiguration) {
        name = configuration.name
        uuid = configuration.uuid.wire
        self.configuration = configuration
        count()
    }

    /// How replies and events name the pool.
    var wire: Remote.StoragePool { Remote.StoragePool(name: name, uuid: uuid) }

    func wire(_ volume: StorageVolumeConfiguration) -> Remote.StorageVol {
        Remote.StorageVol(pool: name, name: volume.name, key: volume.key ?? "")
    }

    mutating func define(_ configuration: StoragePoolConfiguration) {
        isPersistent = true
        if isActive { return pending = configuration }
        self.configuration = configuration
        count()
    }

    mutating func start() { isActive = true }

    mutating func stop() {
        isActive = false
        guard let next = pending else { return }
        pending = nil
        configuration = next
        count()
    }

    func checkActive() throws(VirtError) {
        guard isActive else { throw VirtError(.operationInvalid, .test, "storage pool '\(name)' is not active") }
    }

    func checkInactive() throws(VirtError) {
        guard !isActive else { throw VirtError(.operationInvalid, .test, "storage pool '\(name)' is active") }
    }

    // MARK: - Volumes

    /// Takes a new volume in: its place and key follow from the pool.
    mutating func add(_ volume: StorageVolumeConfiguration) throws(VirtError) -> StorageVolumeConfiguration {
        guard !volumes.contains(where: { $0.name == volume.name }) else {
            throw VirtError(.operationFailed, .test, "storage vol already exists")
        }
        let (sum, overflow) = configuration.allocation.addingReportingOverflow(volume.allocation)
        guard !overflow, sum <= configuration.capacity else {
            throw VirtError(.internalError, .test, "Not enough free space in pool for volume '\(volume.name)'")
        }
        var volume = volume
        volume.place(in: configuration)
        volumes.append(volume)
        count()
        return volume
    }

    mutating func removeVolume(_ name: String) {
        volumes.removeAll { $0.name == name }
        count()
    }

    private mutating func count() {
        configuration.countAsTest(allocation: volumes.reduce(0) { $0 &+ $1.allocation })
    }
}
