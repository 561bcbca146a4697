// SPDX-License-Identifier: Apache-2.0
import DriverSupport
import Errors
import RPCClient
public import WireProtocol

/// A driver whose connections are connections to other daemons: `qemu:///system?host=alpha` is `qemu:///system` of the host `alpha`.
///
/// Every client has its own connection to its host. Who the client is and what it may do is decided before it comes here; the host
/// sees the gateway.
public struct GatewayDriver: Driver {
    public let name = "Gateway"
    private let hosts: GatewayHosts
    /// How long reaching a host may take; calls then take as long as they take.
    private let openingTime: Duration

    public init(_ hosts: GatewayHosts, openingTime: Duration = .seconds(30)) {
        self.hosts = hosts
        self.openingTime = openingTime
    }

    public func open(_ request: OpenRequest) async throws -> (any DriverConnection)? {
        let (uri, host) = Self.split(request.uri ?? "")
        guard let host else {
            let known = hosts.names.prefix(20).joined(separator: ", ")
            throw VirtError(.invalidArg, .remote, "the URI has to name a host behind this gateway, as in '?host=NAME': \(known)")
        }
        guard let template = hosts.uris[host] else { throw VirtError(.invalidArg, .remote, "no host '\(host)' is behind this gateway") }
        do {
            let connection = try await Connection.open(
                template.asking(for: uri), readOnly: request.isReadOnly, timeout: nil, openingTime: openingTime)
            return GatewayConnection(connection, host: host, client: request.client)
        } catch let error as VirtError {
            throw VirtError(
                received: error.code, domain: error.domain, level: error.level, message: "host '\(host)': \(error.message)",
                extra: error.extra)
        }
    }

    /// Takes the parameter `host` out of a URI.
    static func split(_ uri: String) -> (uri: String, host: String?) {
        let fragment = uri.firstIndex(of: "#") ?? uri.endIndex
        guard let mark = uri[..<fragment].firstIndex(of: "?") else { return (uri, nil) }
        var host: String?
        var rest: [Substring] = []
        for parameter in uri[uri.index(after: mark)..<fragment].split(whereSeparator: { $0 == "&" || $0 == ";" }) {
            if parameter.hasPrefix("host=") {
                host = PercentEncoding.decode(String(parameter.dropFirst("host=".count)))
            } else {
                rest.append(parameter)
            }
        }
        let query = rest.isEmpty ? "" : "?" + rest.joined(separator: "&")
        return (uri[..<mark] + query + uri[fragment...], host)
    }
}
