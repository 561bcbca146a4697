// SPDX-License-Identifier: Apache-2.0
internal import DriverSupport
internal import Errors
internal import Synchronization
internal import WireProtocol

/// One client's connection to a host of the test driver. Its calls are in the extensions, by kind of object.
final class TestConnection: DriverConnection, HypervisorService, NetworkService, StorageService, NodeDeviceService, InterfaceService,
    SecretService, NWFilterService
{
    let host: TestHost
    let client: any ClientSession
    let uri: String
    let workers: WorkerPool
    /// `?extended=1`: calls answer that the original leaves at "not supported" although it has the object.
    let isExtended: Bool
    private let release: Mutex<(@Sendable () -> Void)?>

    /// - Parameter release: called once, when the connection closes.
    init(host: TestHost, request: OpenRequest, uri: String, workers: WorkerPool, release: @escaping @Sendable () -> Void) {
        self.host = host
        self.client = request.client
        self.uri = uri
        self.workers = workers
        isExtended = TestDriver.asksForExtensions(uri)
        self.release = Mutex(release)
    }

    var services: ServiceSet {
        ServiceSet(
            hypervisor: self, network: self, storage: self, nodeDevice: self, interface: self, secret: self, nwfilter: self)
    }

    func close() async {
        host.events.unsubscribeAll(client)
        let release = release.withLock { held in
            defer { held = nil }
            return held
        }
        release?()
    }

    /// Refuses flags that the driver's function of this name does not know.
    func check(_ flags: UInt32, allowed: UInt32 = 0, in function: @autoclosure () -> String) throws(VirtError) {
        try checkFlags(flags, allowed: allowed, in: function(), domain: .test)
    }
}
