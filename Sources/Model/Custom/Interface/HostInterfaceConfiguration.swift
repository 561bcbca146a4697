// SPDX-License-Identifier: Apache-2.0
internal import Errors

/// The kinds of network interfaces that a host has.
public enum HostInterfaceType: UInt8, XMLEnumeration {
    case ethernet, bridge, bond, vlan

    public static let names: [StaticString] = ["ethernet", "bridge", "bond", "vlan"]
}

/// `<interface>` of a host.
public struct HostInterfaceConfiguration: Sendable {
    /// How the interface gets its addresses of one family.
    public struct AddressFamily: Sendable {
        public struct Address: Sendable {
            public var address: String
            public var prefix: Int32?
        }

        public var family: String
        public var isAutoconfigured = false
        public var hasDHCP = false
        /// Whether name servers come that way too.
        public var takesDNS: Bool?
        public var addresses: [Address] = []
        public var gateway: String?
    }

    /// What the interface is made of.
    public enum Composition: Sendable {
        case none
        case bridge(stp: String?, delay: String?, interfaces: [HostInterfaceConfiguration])
        case bond(mode: String?, monitor: BondMonitor?, interfaces: [HostInterfaceConfiguration])
        case vlan(tag: String, interface: String)
    }

    /// How a bond notices dead links: the element with its attributes in the order of printing.
    public struct BondMonitor: Sendable {
        public var element: String
        public var attributes: [(name: String, value: String)]
    }

    public var type: HostInterfaceType
    public var name: String
    public var startMode: String?
    public var mtu: UInt32?
    public var families: [AddressFamily] = []
    public var linkSpeed: UInt32?
    public var linkState: String?
    public var mac: String?
    public var composition = Composition.none

    public init(xml: String) throws {
        let document = try XMLDocument(xml, name: "interface_definition", errorDomain: .interface)
        self = try document.read { node in
            guard node.isNamed("interface") else {
                throw VirtError(.xmlError, .xml, "expecting root element of 'interface', not '\(node.name)'")
            }
            return try Self(node)
        }
    }

    private init(_ node: XMLNode) throws {
        guard let word = node.attribute("type") else { throw node.missing(attribute: "type") }
        type = try word.enumeration(HostInterfaceType.self)
        guard let name = node.attribute("name")?.string, !name.isEmpty else { throw Self.refuse("interface has no name") }
        self.name = name
        if let word = node.child("start")?.attribute("mode")?.string {
            guard ["onboot", "none", "hotplug"].contains(word) else { throw Self.refuse("unknown interface startmode \(word)") }
            startMode = word
        }
        mtu = try node.child("mtu")?.attribute("size")?.uint32()
        families = try node.children("protocol").map { try AddressFamily($0) }
        linkSpeed = try node.child("link")?.attribute("speed")?.uint32()
        linkState = node.child("link")?.attribute("state")?.string
        mac = node.child("mac")?.attribute("address")?.string
        composition = try Self.composition(of: type, node)
    }

    private static func refuse(_ words: String) -> VirtError { VirtError(.xmlError, .interface, words) }

    private static func composition(of type: HostInterfaceType, _ node: XMLNode) throws -> Composition {
        switch type {
        case .ethernet: return .none
        case .bridge:
            guard let element = node.child("bridge") else { throw refuse("bridge interface misses the bridge element") }
            let stp = element.attribute("stp")?.string
            if let stp, stp != "on", stp != "off" { throw refuse("bridge interface stp should be on or off got \(stp)") }
            return .bridge(
                stp: stp, delay: element.attribute("delay")?.string, interfaces: try element.children("interface").map { try Self($0) })
        case .bond:
            guard let element = node.child("bond") else { throw refuse("bond interface misses the bond element") }
            let mode = element.attribute("mode")?.string
            let known = ["balance-rr", "active-backup", "balance-xor", "broadcast", "802.3ad", "balance-tlb", "balance-alb"]
            if let mode, !known.contains(mode) { throw refuse("unknown bonding mode \(mode)") }
            return .bond(
                mode: mode, monitor: BondMonitor(element), interfaces: try element.children("interface").map { try Self($0) })
        case .vlan:
            guard let element = node.child("vlan") else { throw refuse("vlan interface misses the vlan element") }
            guard let tag = element.attribute("tag")?.string else { throw refuse("vlan interface misses the tag attribute") }
            guard let name = element.child("interface")?.attribute("name")?.string else {
                throw refuse("vlan interface misses name attribute")
            }
            return .vlan(tag: tag, interface: name)
        }
    }
}

extension HostInterfaceConfiguration.AddressFamily {
    fileprivate init(_ node: XMLNode) throws {
        guard let family = node.attribute("family")?.string else {
            throw VirtError(.xmlError, .interface, "protocol misses the family attribute")
        }
        guard family == "ipv4" || family == "ipv6" else {
            throw VirtError(.xmlError, .interface, "unsupported protocol family '\(family)'")
        }
        self.init(family: family)
        isAutoconfigured = family == "ipv6" && node.child("autoconf") != nil
        if let dhcp = node.child("dhcp") {
            hasDHCP = true
            takesDNS = try dhcp.attribute("peerdns")?.yesNo()
        }
        addresses = try node.children("ip").compactMap { element in
            guard let address = element.attribute("address")?.string else { return nil }
            return Address(address: address, prefix: try element.attribute("prefix")?.int32())
        }
        gateway = node.child("route")?.attribute("gateway")?.string
    }
}

extension HostInterfaceConfiguration.BondMonitor {
    fileprivate init?(_ bond: XMLNode) {
        func attributes(_ node: XMLNode, _ names: [StaticString]) -> [(name: String, value: String)] {
            names.compactMap { name in node.attribute(name).map { (name.description, $0.string) } }
        }
        if let node = bond.child("miimon") {
            self.init(element: "miimon", attributes: attributes(node, ["freq", "downdelay", "updelay", "carrier"]))
        } else if let node = bond.child("arpmon") {
            self.init(element: "arpmon", attributes: attributes(node, ["interval", "target", "validate"]))
        } else {
            return nil
        }
    }
}
