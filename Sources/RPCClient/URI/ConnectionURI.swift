// SPDX-License-Identifier: Apache-2.0
public import Errors

/// A connection URI as users write it: where the daemon is, how to reach it, and the name that it is asked to open.
///
///     driver[+transport]://[user@][host][:port]/[path][?parameters]
///
/// Without a transport, a URI with a host means TLS and one without means the local unix socket.
public struct ConnectionURI: Sendable, Hashable {
    /// How bytes travel to the daemon.
    public enum Transport: String, Sendable, Hashable, CaseIterable {
        case unix, tcp, tls, ssh, libssh, libssh2
        case external = "ext"
    }

    /// Which daemon is meant on hosts that run one per driver.
    public enum DaemonMode: String, Sendable, Hashable {
        case auto, direct, legacy
    }

    /// How an SSH connection reaches the daemon's socket on the other side.
    public enum Proxy: String, Sendable, Hashable {
        case auto, native, netcat
    }

    /// As written.
    public let text: String
    /// The part of the scheme before `+`: `qemu`, `test`, ...
    public let driver: String
    public let transport: Transport
    /// Neither a host nor a transport is named: a driver in this process may answer.
    public let isLocal: Bool
    public let user: String?
    /// IPv6 addresses have no brackets here. Nil: this machine.
    public let host: String?
    /// Nil: the transport's default.
    public let port: Int32?
    public let path: String
    /// Sent to the daemon when the connection is opened: the URI without transport, host and the parameters that are for us.
    public private(set) var remoteName: String
    public let parameters: Parameters

    /// Takes a URI apart.
    /// - Throws: what the reference's library reports for the same text.
    public init(_ text: String) throws(VirtError) {
        let uri = try URIReference(text)
        guard let scheme = uri.scheme else {
            throw VirtError(.noConnect, .unspecified, "URI '\(text)' does not include a driver name")
        }
        try Self.refuseEmbedded(uri, scheme: scheme)
        let (driver, transport) = try Self.split(scheme, isLocal: uri.host == nil)
        if transport == .unix, let host = uri.host {
            throw VirtError(.invalidArg, .remote, "using unix socket and remote server '\(host)' is not supported.")
        }
        let (parameters, others) = try Parameters.taken(from: uri.query)
        if transport == .external, parameters.command == nil {
            throw VirtError(.invalidArg, .remote, "remote_open: for 'ext' transport, command is required")
        }
        var remote = uri
        remote.scheme = driver
        remote.query = others
        self.text = text
        self.driver = driver
        self.transport = transport
        self.isLocal = uri.host == nil && !scheme.contains("+")
        self.user = uri.user
        self.host = uri.host
        self.port = uri.port
        self.path = uri.path
        self.remoteName = parameters.name ?? remote.nameText()
        self.parameters = parameters
    }

    /// The same daemon, asked to open another name.
    public func asking(for name: String) -> ConnectionURI {
        var result = self
        result.remoteName = name
        return result
    }

    private static func split(_ scheme: String, isLocal: Bool) throws(VirtError) -> (driver: String, Transport) {
        guard let plus = scheme.firstIndex(of: "+") else { return (scheme, isLocal ? .unix : .tls) }
        guard let transport = Transport(rawValue: scheme[scheme.index(after: plus)...].lowercased()) else {
            throw VirtError(
                .invalidArg, .remote, "remote_open: transport in URL not recognised (should be tls|unix|ssh|ext|tcp|libssh2|libssh)")
        }
        return (String(scheme[..<plus]), transport)
    }

    /// The path `/embed` asks for a driver inside the calling process: never a matter for a daemon, and we have none.
    private static func refuseEmbedded(_ uri: URIReference, scheme: String) throws(VirtError) {
        guard uri.path == "/embed" else { return }
        guard scheme.contains("+") || uri.query.contains(where: { $0.name == "root" }) else {
            throw VirtError(.invalidArg, .uri, "Missing URI parameter 'root'")
        }
        throw VirtError(.noConnect, .unspecified, "URI scheme '\(scheme)' for embedded driver is not valid")
    }
}
