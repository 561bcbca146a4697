// SPDX-License-Identifier: Apache-2.0

/// What a driver looks at in the URI that a client opens: `qemu:///system?x=y` has the scheme `qemu` and the path `/system`.
public struct DriverURI: Sendable, Equatable {
    public let scheme: String
    /// Decoded, without query and fragment; empty when there is none.
    public let path: String

    /// Nil for what is not a URI of a local driver: those with a host are a remote connection's business.
    public init?(_ text: String) {
        guard let colon = text.firstIndex(of: ":") else { return nil }
        var rest = text[text.index(after: colon)...]
        if let end = rest.firstIndex(where: { $0 == "?" || $0 == "#" }) { rest = rest[..<end] }
        if rest.hasPrefix("//") {
            rest = rest.dropFirst(2)
            guard rest.isEmpty || rest.hasPrefix("/") else { return nil }
        }
        scheme = String(text[..<colon])
        path = PercentEncoding.decode(String(rest))
    }
}
