// SPDX-License-Identifier: Apache-2.0
import DriverSupport
import Errors
import Glibc
import Logging
import RPCClient
import RPCServer
import TestDriver

/// Drivers that answer in the client's own process, without a daemon: the test driver's `test:///default`.
public enum LocalDrivers {
    /// Lets every later `Connection.open` use them for URIs that name neither a host nor a transport.
    public static func register() { LocalDriver.register(LocalDriver(scheme: "test", connect: Host.connect)) }

    /// The drivers behind the same dispatch as a daemon's, with this process as the only client: so that a call does here what it
    /// does there, and whatever the daemon learns this learns too.
    private enum Host {
        private static let server = Result { try makeServer() }

        private static func makeServer() throws -> Server {
            var limits = ServerLimits()
            limits.main.keepaliveInterval = .zero
            let drivers = DriverRegistry(drivers: [TestDriver(workers: WorkerPool(maximum: 5))])
            return try Server(drivers: drivers, limits: limits, log: Logger(label: "local") { _ in SwiftLogNoOpLogHandler() }, reactors: 1)
        }

        static func connect(readOnly: Bool) throws(VirtError) -> Int32 {
            let server: Server
            do {
                server = try Self.server.get()
            } catch {
                throw VirtError(.systemError, .rpc, "\(error)")
            }
            var ends: [Int32] = [-1, -1]
            let kind = Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue | SOCK_NONBLOCK.rawValue)
            guard socketpair(AF_UNIX, kind, 0, &ends) == 0 else {
                throw VirtError(.systemError, .rpc, "unable to create socket pair: \(String(cString: strerror(errno)))")
            }
            server.serve(connected: ends[1], role: readOnly ? .localReadOnly : .local)
            return ends[0]
        }
    }
}
