// SPDX-License-Identifier: Apache-2.0

/// Where metrics are served. Nobody is asked who they are there, so it is a file with permissions or this host alone.
public enum MetricsAddress: Hashable, Sendable {
    case unix(path: String)
    case loopback(host: String, port: String)

    /// `unix:/run/swiftvirtd-metrics.sock`, `127.0.0.1:9177`, `[::1]:9177` or `localhost:9177`; nil for anything else.
    public init?(_ text: String) {
        if text.hasPrefix("unix:/") {
            self = .unix(path: String(text.dropFirst("unix:".count)))
            return
        }
        guard let colon = text.lastIndex(of: ":") else { return nil }
        let port = text[text.index(after: colon)...]
        guard let number = UInt16(port), number > 0 else { return nil }
        var host = text[..<colon]
        if host.hasPrefix("["), host.hasSuffix("]") { host = host.dropFirst().dropLast() }
        guard host == "localhost" || host == "::1" || host.hasPrefix("127.") && host.allSatisfy({ $0.isNumber || $0 == "." }) else {
            return nil
        }
        self = .loopback(host: String(host), port: String(port))
    }
}
