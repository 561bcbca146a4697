// SPDX-License-Identifier: Apache-2.0
public import DriverSupport
internal import Errors
public import WireProtocol

/// The storage pools of the host: folders of image files, and file systems that are mounted for it.
public final class StorageDriver: Sendable {
    private let store: StorageStore

    /// - Parameters:
    ///   - folder: where definitions are kept, e.g. `/etc/libvirt/storage`.
    ///   - stateFolder: where running pools are remembered, e.g. `/run/libvirt/storage`.
    ///   - workers: where files are read and written.
    public init(folder: String, stateFolder: String, workers: WorkerPool) {
        store = StorageStore(folder: folder, stateFolder: stateFolder, workers: workers)
    }

    /// There is something for `start`: otherwise the driver can wait for its first caller.
    public var hasWork: Bool { store.hasWork }

    /// The service for connections; it serves all of them.
    public var service: any StorageService { StorageServiceImplementation(store: store) }

    /// Starts the pools that start with the daemon.
    public func start() async throws { try await store.prepare() }

    /// Forgets the events that a client asked for.
    public func clientEnded(_ client: any ClientSession) { store.events.unsubscribeAll(client) }
}

final class StorageServiceImplementation: StorageService {
    let store: StorageStore

    init(store: StorageStore) { self.store = store }
}
