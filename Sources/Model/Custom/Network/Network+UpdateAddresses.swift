// SPDX-License-Identifier: Apache-2.0
internal import Errors

/// Changes to what the servers of a network's addresses lend.
extension NetworkConfiguration {
    /// The address that is meant: the one at the index, else the one that lends, else the first.
    private func addressIndex(_ change: NetworkChange) throws(VirtError) -> Int {
        let start = "couldn't update dhcp host entry - no <ip> element found"
        if change.index >= 0 {
            guard addresses.indices.contains(Int(change.index)) else {
                throw change.invalid("\(start) at index \(change.index) in network '\(name)'")
            }
            return Int(change.index)
        }
        let found =
            addresses.firstIndex { $0.hasLeases } ?? addresses.firstIndex { $0.address.family == .v4 } ?? addresses.indices.first
        guard let found else { throw change.invalid("\(start) in network '\(name)'") }
        return found
    }

    mutating func updateHosts(_ change: NetworkChange) throws {
        try change.read("host") { _ in }
        let place = try addressIndex(change)
        var server = addresses[place].dhcp ?? NetworkDHCP()
        if change.number == NetworkUpdateCommand.delete.rawValue {
            let wanted = try change.read("host") { try HostCriteria($0, network: name) }
            guard let index = server.hosts.firstIndex(where: wanted.matchesAll) else {
                throw change.invalid("couldn't locate a matching dhcp host entry in network '\(name)'")
            }
            server.hosts.remove(at: index)
        } else {
            let host = try change.entry("host", NetworkDHCPHost.self, family: addresses[place].address.family)
            let known = server.hosts.firstIndex(where: HostCriteria(host).matchesAny)
            if try change.command() == .modify {
                guard let known else {
                    throw change.invalid(
                        "couldn't locate an existing dhcp host entry with \"mac='\(host.mac ?? "unknown")'\" "
                            + "\"name='\(host.name ?? "(null)")'\" \"ip='\(host.ip ?? "unknown")'\" in network '\(name)'")
                }
                server.hosts[known] = host
            } else {
                guard known == nil else {
                    throw change.invalid(
                        "there is an existing dhcp host entry in network '\(name)' that matches \"<host mac='\(host.mac ?? "unknown")' "
                            + "name='\(host.name ?? "(null)")' ip='\(host.ip ?? "unknown")'/>\"")
                }
                try change.add(host, to: &server.hosts)
            }
        }
        addresses[place].dhcp = server
    }

    mutating func updateRanges(_ change: NetworkChange) throws {
        try change.read("range") { _ in }
        let place = try addressIndex(change)
        try change.checkNotModified("dhcp ranges")
        let range = try change.entry("range", NetworkDHCPRange.self)
        try addresses[place].check(range)
        var server = addresses[place].dhcp ?? NetworkDHCP()
        let known = server.ranges.firstIndex { $0.start == range.start && $0.end == range.end }
        if try change.command() == .delete {
            guard let known else { throw change.invalid("couldn't locate a matching dhcp range entry in network '\(name)'") }
            server.ranges.remove(at: known)
        } else {
            guard known == nil else {
                throw change.invalid(
                    "there is an existing dhcp range entry in network '\(name)' that matches "
                        + "\"<range start='\(range.start)' end='\(range.end)'/>\"")
            }
            try change.add(range, to: &server.ranges)
        }
        addresses[place].dhcp = server
    }
}

/// What tells one host of a server from another.
private struct HostCriteria {
    var mac: MACAddress?
    var name: String?
    var address: IPAddress?

    init(_ host: NetworkDHCPHost) {
        mac = host.mac.flatMap { MACAddress(text: $0) }
        name = host.name
        address = host.ip.flatMap { IPAddress(text: $0) }
    }

    /// What is said of a host to be looked for.
    init(_ node: XMLNode, network: String) throws {
        func refuse(_ words: String) -> VirtError { VirtError(.xmlError, .network, words) }
        name = node.attribute("name")?.string
        if let text = node.attribute("mac")?.string {
            guard let parsed = MACAddress(text: text) else { throw refuse("Cannot parse MAC address '\(text)' in network '\(network)'") }
            mac = parsed
        }
        if let text = node.attribute("ip")?.string {
            guard let parsed = IPAddress(text: text) else {
                throw refuse("Invalid IP address in static host definition for network '\(network)'")
            }
            address = parsed
        }
        guard mac != nil || name != nil || address != nil else {
            throw refuse("At least one of name, mac, or ip attribute must be specified for static host definition in network '\(network)' ")
        }
    }

    func matchesAll(_ host: NetworkDHCPHost) -> Bool {
        let other = HostCriteria(host)
        return (mac == nil || mac == other.mac) && (name == nil || name == other.name) && (address == nil || address == other.address)
    }

    func matchesAny(_ host: NetworkDHCPHost) -> Bool {
        let other = HostCriteria(host)
        return mac != nil && mac == other.mac || name != nil && name == other.name || address != nil && address == other.address
    }
}
