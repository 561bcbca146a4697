// SPDX-License-Identifier: Apache-2.0
internal import Errors

/// What a rule says about packets of one protocol: the values that it compares, each in its normal form.
public struct FilterMatch: Sendable {
    public var element: String
    public var isNegated = false
    public var values: [(name: String, value: String)] = []

    /// Nil for an element that is no protocol.
    init?(_ node: XMLNode) throws {
        element = node.name
        guard let fields = FilterField.fields(of: element) else { return nil }
        isNegated = node.attributeNamed("match")?.lowercased() == "no"
        // All are looked at, and the last complaint is the one that the caller hears.
        var refusal: VirtError?
        for (name, field) in fields {
            guard let text = node.attributeNamed(name) else { continue }
            if let value = field.normalized(text) {
                values.append((name, value))
            } else {
                refusal = VirtError(.internalError, .nwfilter, "\(name) has illegal value \(text)")
            }
        }
        if let refusal { throw refusal }
        try checkPorts()
    }

    /// Only some protocols have ports.
    private func checkPorts() throws {
        guard element == "ip" || element == "ipv6" else { return }
        let ports: Set<String> = ["srcportstart", "srcportend", "dstportstart", "dstportend"]
        guard values.contains(where: { ports.contains($0.name) }) else { return }
        let number = values.first { $0.name == "protocol" }?.value
        guard !["tcp", "udp", "33", "0x21", "sctp"].contains(number) else { return }
        guard number?.hasPrefix("$") != true else { return }
        throw VirtError(
            .internalError, .nwfilter,
            "\(element == "ip" ? "IP" : "IPv6") rule with port specification requires protocol specification with protocol to be either "
                + "one of tcp(6), udp(17), dccp(33), or sctp(132)")
    }
}
