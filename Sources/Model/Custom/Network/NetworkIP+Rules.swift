// SPDX-License-Identifier: Apache-2.0
internal import Errors

extension NetworkIP {
    /// How many bits the network's part has: from the prefix, the netmask, or the class of the address.
    public var prefixLength: Int? {
        if prefix > 0 { return Int(prefix) }
        if let netmask { return netmask.prefixLength }
        guard address.family == .v4 else { return 64 }
        return switch address.bytes[0] {
        case 0..<128: 8
        case 128..<192: 16
        case 192..<224: 24
        default: nil
        }
    }

    /// A server without addresses to lend is none.
    var hasLeases: Bool { dhcp.map { !$0.ranges.isEmpty || !$0.hosts.isEmpty } ?? false }

    mutating func finishParsing(_ node: XMLNode, _ context: ParseContext) throws {
        let network = node.documentName
        func fail(_ text: String) -> VirtError { VirtError(.configUnsupported, .network, text) }
        let text = node.attribute("address")?.string ?? ""
        switch family {
        case nil, "ipv4":
            guard address.family == .v4 else {
                throw fail(
                    family == nil
                        ? "no family specified for non-IPv4 address '\(text)' in network '\(network)'"
                        : "ipv4 family specified for non-IPv4 address '\(text)' in network '\(network)'")
            }
            if let netmask {
                if prefix > 0 { throw fail("Network '\(network)' IP address cannot have both a prefix and a netmask") }
                if netmask.family != .v4 {
                    let given = node.attribute("netmask")?.string ?? ""
                    throw fail("Invalid netmask '\(given)' for address '\(text)' in network '\(network)' (both must be IPv4)")
                }
            } else if prefix > 32 {
                throw fail("Invalid IPv4 prefix '\(prefix)' in network '\(network)'")
            }
        case "ipv6":
            if address.family != .v6 { throw fail("Family 'ipv6' specified for non-IPv6 address '\(text)' in network '\(network)'") }
            if netmask != nil { throw fail("netmask not allowed for IPv6 address '\(text)' in network '\(network)'") }
            if prefix > 128 { throw fail("Invalid IPv6 prefix '\(prefix)' in network '\(network)'") }
            if tftpRoot != nil { throw fail("Unsupported <tftp> element in an IPv6 element in network '\(network)'") }
        default: throw VirtError(.xmlError, .network, "Unrecognized family '\(family ?? "")' in network '\(network)'")
        }
        for range in dhcp?.ranges ?? [] { try check(range) }
    }
}

extension NetworkIP {
    /// A range lies in the network, the right way round, without the two addresses that no host can have.
    func check(_ range: NetworkDHCPRange) throws {
        func fail(_ text: String) -> VirtError { VirtError(.internalError, .unspecified, text) }
        let words = "range \(range.start) - \(range.end)"
        guard range.start.family == range.end.family else { throw fail("mismatch of address family in \(words)") }
        guard range.start.family == address.family else { throw fail("mismatch of address family in \(words) for network \(address)") }
        guard !range.end.bytes.lexicographicallyPrecedes(range.start.bytes) else { throw fail("\(words) is reversed ") }
        guard let prefix = prefixLength else { throw fail("bad prefix -1 for network \(address) when  checking \(words)") }
        let first = address.masked(prefix)
        guard range.start.masked(prefix) == first, range.end.masked(prefix) == first else {
            throw fail("\(words) is not entirely within network \(address)/\(prefix)")
        }
        if address.family == .v4, prefix < 31 {
            if range.start == first { throw fail("start of \(words) in network \(address)/\(prefix) is the network address") }
            if range.end == address.broadcast(prefix) {
                throw fail("end of \(words) in network \(address)/\(prefix) is the broadcast address")
            }
        }
        if range.start.bytes.dropLast(2) != range.end.bytes.dropLast(2), address.family == .v6 || range.isLong {
            throw fail("\(words) is too large (> 65535)")
        }
    }
}

extension NetworkDHCPRange {
    /// More than 65535 addresses.
    fileprivate var isLong: Bool {
        func number(_ address: IPAddress) -> UInt64 { address.bytes.suffix(4).reduce(0) { $0 << 8 | UInt64($1) } }
        return number(end) - number(start) > 65535
    }

    mutating func startParsing(_ node: XMLNode, _ context: ParseContext) throws {
        for name in ["start" as StaticString, "end"] {
            guard let text = node.attribute(name)?.string else {
                throw VirtError(.xmlError, .network, "Missing '\(name)' attribute in dhcp range for network '\(node.documentName)'")
            }
            _ = try IPAddress(checking: text)
        }
    }
}

extension NetworkLease {
    mutating func finishParsing(_ node: XMLNode, _ context: ParseContext) throws {
        let seconds = unit == .seconds ? expiry : unit == .minutes ? expiry &* 60 : expiry &* 3600
        if expiry > 0, seconds < 120 {
            throw VirtError(.configUnsupported, .network, "The minimum lease time should be greater than 2 minutes")
        }
    }
}

extension NetworkDHCP {
    mutating func finishParsing(_ node: XMLNode, _ context: ParseContext) throws {
        guard bootFile != nil, let server = bootServer else { return }
        bootServer = try IPAddress(checking: server).description
    }
}

extension NetworkDHCPHost {
    mutating func finishParsing(_ node: XMLNode, _ context: ParseContext) throws {
        let network = node.documentName
        func fail(_ text: String) -> VirtError { VirtError(.xmlError, .network, text) }
        let isV6 = node.parent?.parent?.attribute("family")?.string == "ipv6"
        if let mac {
            if isV6 { throw fail("Invalid to specify MAC address '\(mac)' in network '\(network)' IPv6 static host definition") }
            guard let address = MACAddress(text: mac) else { throw fail("Cannot parse MAC address '\(mac)' in network '\(network)'") }
            if address.isMulticast { throw fail("expected unicast mac address, found multicast '\(mac)' in network '\(network)'") }
        }
        if let id {
            let allowed = Set("0123456789abcdefABCDEF:".utf8)
            if let bad = id.utf8.first(where: { !allowed.contains($0) }) {
                throw fail("Invalid character '\(Character(UnicodeScalar(bad)))' in id '\(id)' of network '\(network)'")
            }
        }
        if let name, !(name.utf8.first.map { (65...90).contains($0 & 0xDF) } ?? false) {
            throw fail("Cannot use host name '\(name)' in network '\(network)'")
        }
        if isV6, id == nil, name == nil { throw fail("Static host definition in IPv6 network '\(network)' must have id or name attribute") }
        if !isV6, mac == nil, name == nil {
            throw fail("Static host definition in IPv4 network '\(network)' must have mac or name attribute")
        }
        guard let text = ip else { throw fail("Missing IP address in static host definition for network '\(network)'") }
        guard let address = IPAddress(text: text) else {
            throw fail("Invalid IP address in static host definition for network '\(network)'")
        }
        ip = address.description
    }
}
