// SPDX-License-Identifier: Apache-2.0
internal import Errors

extension NetworkRoute {
    mutating func finishParsing(_ node: XMLNode, _ context: ParseContext) throws {
        let network = Self.owner(of: node)
        func fail(_ text: String) -> VirtError { VirtError(.xmlError, .network, "\(network): \(text) in route definition") }
        guard let address else { throw fail("Missing required address attribute") }
        guard let gateway else { throw fail("Missing required gateway attribute") }
        guard let target = IPAddress(text: address) else { throw fail("Bad network address '\(address)'") }
        guard let router = IPAddress(text: gateway) else { throw fail("Bad gateway address '\(gateway)'") }
        if let netmask, IPAddress(text: netmask) == nil { throw fail("Bad netmask address '\(netmask)'") }
        switch family {
        case nil, "ipv4":
            let start = family == nil ? "No family" : "IPv4 family"
            guard target.family == .v4 else { throw fail("\(start) specified for non-IPv4 address '\(address)'") }
            guard router.family == .v4 else { throw fail("\(start) specified for non-IPv4 gateway '\(address)'") }
            if netmask != nil, prefix != nil {
                throw VirtError(
                    .xmlError, .network, "\(network): Route definition cannot have both a prefix and a netmask")
            }
            if let prefix, prefix > 32 {
                throw VirtError(
                    .xmlError, .network, "\(network): Invalid prefix \(prefix) specified in route definition, must be 0 - 32")
            }
        case "ipv6":
            guard target.family == .v6 else { throw fail("ipv6 family specified for non-IPv6 address '\(address)'") }
            if netmask != nil { throw fail("Specifying netmask invalid for IPv6 address '\(address)'") }
            guard router.family == .v6 else { throw fail("ipv6 specified for non-IPv6 gateway address '\(gateway)'") }
            if let prefix, prefix > 128 {
                throw VirtError(
                    .xmlError, .network, "\(network): Invalid prefix \(prefix) specified in route definition, must be 0 - 128")
            }
        default: throw fail("Unrecognized family '\(family ?? "")'")
        }
        try checkNetwork(target, fail)
        (self.address, self.gateway) = (target.description, router.description)
    }

    /// What error texts call the thing that has the route.
    private static func owner(of node: XMLNode) -> String {
        guard let parent = node.parent else { return node.documentName }
        if parent.isNamed("interface") { return "guest interface" }
        if parent.isNamed("source") { return "interface host IP" }
        return parent.isNamed("hostdev") ? "Domain hostdev device" : node.documentName
    }

    private func checkNetwork(_ target: IPAddress, _ fail: (String) -> VirtError) throws {
        let width = target.bytes.count * 8
        let mask = netmask.flatMap { IPAddress(text: $0)?.prefixLength } ?? prefix.map(Int.init)
        let known = mask ?? (target.bytes.allSatisfy { $0 == 0 } ? 0 : Self.classPrefix(target))
        guard target.masked(min(known, width)) == target else { throw fail("Address '\(address ?? "")'").asNetworkAddress }
    }

    private static func classPrefix(_ address: IPAddress) -> Int {
        guard address.family == .v4 else { return 64 }
        return address.bytes[0] < 128 ? 8 : address.bytes[0] < 192 ? 16 : 24
    }
}

extension VirtError {
    /// The one complaint whose text goes on.
    fileprivate var asNetworkAddress: VirtError { VirtError(code, domain, (extra.string2 ?? "") + " is not a network address") }
}
