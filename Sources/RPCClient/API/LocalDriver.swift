// SPDX-License-Identifier: Apache-2.0
public import Errors
import RPC
import Synchronization
import Transport

/// A driver inside this process, for URIs that name neither a host nor a transport.
///
/// The client library knows no driver of its own: whoever links one registers it, and `Connection.open` uses it from then on.
public struct LocalDriver: Sendable {
    /// The URI scheme that the driver answers.
    public let scheme: String
    /// Gives one end of a connected stream socket, with the driver at the other; its ownership goes to the caller.
    let connect: @Sendable (_ readOnly: Bool) throws(VirtError) -> Int32

    public init(scheme: String, connect: @escaping @Sendable (_ readOnly: Bool) throws(VirtError) -> Int32) {
        self.scheme = scheme
        self.connect = connect
    }

    private static let registered = Mutex<[String: LocalDriver]>([:])

    /// Lets later connections use the driver; the last one of a scheme counts.
    public static func register(_ driver: LocalDriver) { registered.withLock { $0[driver.scheme] = driver } }

    /// The driver that answers a URI in this process; nil when the URI is a daemon's business.
    static func driver(for uri: ConnectionURI) -> LocalDriver? {
        uri.isLocal ? registered.withLock { $0[uri.driver] } : nil
    }

    func open(readOnly: Bool, on reactor: Reactor) throws(VirtError) -> SocketChannel {
        SocketChannel(descriptor: try connect(readOnly), tls: nil, reactor: reactor)
    }
}
