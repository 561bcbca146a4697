// SPDX-License-Identifier: Apache-2.0
internal import Errors

/// What is done to a part of a network, by the numbers of `virNetworkUpdateCommand`.
public enum NetworkUpdateCommand: Int32, Sendable {
    case none, modify, delete, addLast, addFirst

    var isAddition: Bool { self == .addLast || self == .addFirst }
}

/// Which part of a network is changed, by the numbers of `virNetworkUpdateSection`.
public enum NetworkUpdateSection: Int32, Sendable {
    case none, bridge, domain, ip, dhcpHost, dhcpRange, forward, forwardInterface, forwardPhysicalFunction, portGroup
    case dnsHost, dnsText, dnsService

    fileprivate var words: String {
        [
            "none", "bridge", "domain", "ip", "ip-dhcp-host", "ip-dhcp-range", "forward", "forward interface", "forward pf", "portgroup",
            "dns-host", "dns-txt", "dns-srv",
        ][Int(rawValue)]
    }
}

extension NetworkConfiguration {
    /// Changes one entry of a part of the network.
    /// - Parameters:
    ///   - command: a number of `virNetworkUpdateCommand`.
    ///   - section: a number of `virNetworkUpdateSection`.
    ///   - index: which `<ip>` is meant for the parts of its DHCP server; -1 is the one that fits.
    ///   - xml: the entry.
    /// - Throws: `VirtError` when the part cannot be changed so, or the entry is not there, or there already.
    public mutating func update(command: Int32, section: Int32, index: Int32, xml: String) throws {
        guard let part = NetworkUpdateSection(rawValue: section), part != .none else {
            throw VirtError(.operationUnsupported, .network, "can't update unrecognized section of network")
        }
        // All is done to a copy: what fails changes nothing.
        var changed = self
        let change = NetworkChange(number: command, index: index, xml: xml, network: name)
        switch part {
        case .dhcpHost: try changed.updateHosts(change)
        case .dhcpRange: try changed.updateRanges(change)
        case .forwardInterface: try changed.updateInterfaces(change)
        case .portGroup: try changed.updatePortGroups(change)
        case .dnsHost: try changed.updateDNSHosts(change)
        case .dnsText: try changed.updateDNSTexts(change)
        case .dnsService: try changed.updateDNSServices(change)
        case .none, .bridge, .domain, .ip, .forward, .forwardPhysicalFunction:
            throw VirtError(.operationUnsupported, .network, "can't update '\(part.words)' section of network '\(name)'")
        }
        // What the parts make together is checked as a new definition is.
        let checked = try NetworkConfiguration(xml: changed.xml(.inactive), options: .inactive)
        (dns, forward, portGroups, addresses) = (checked.dns, checked.forward, checked.portGroups, checked.addresses)
    }
}

/// One call that changes a network.
struct NetworkChange {
    let number: Int32
    let index: Int32
    let xml: String
    let network: String

    /// - Throws: the complaint about a command that there is not.
    func command() throws(VirtError) -> NetworkUpdateCommand {
        guard let command = NetworkUpdateCommand(rawValue: number), command != .none else {
            throw VirtError(.operationUnsupported, .network, "unrecognized network update command code \(number)")
        }
        return command
    }

    func invalid(_ words: String) -> VirtError { VirtError(.operationInvalid, .network, words) }

    func checkNotModified(_ parts: String) throws {
        guard number == NetworkUpdateCommand.modify.rawValue else { return }
        throw VirtError(.operationUnsupported, .network, "\(parts) cannot be modified, only added or deleted")
    }

    /// Looks at the entry's element; only what is well-formed and has the right name gets here.
    func read<T>(_ name: StaticString, _ body: (XMLNode) throws -> T) throws -> T {
        let document = try XMLDocument(xml, name: "network_update_xml", errorDomain: .network, isFile: true)
        return try document.read { node in
            guard node.isNamed(name) else {
                throw VirtError(
                    .xmlError, .network, "unexpected element <\(node.name)>, expecting <\(name)>, while updating network '\(network)'")
            }
            return try body(node)
        }
    }

    /// The entry, read where it belongs in the network, so that its rules find what they look at around it.
    /// - Parameter family: of the address whose server is changed.
    func entry<Entry: XMLElement>(_ name: StaticString, _: Entry.Type, family: IPAddress.Family? = nil) throws -> Entry {
        let text = try read(name) { OpaqueXML($0, depth: 0).text }
        var w = XMLWriter()
        let root = w.open("network")
        w.leaf("name", network)
        let ip = w.open("ip")
        if family == .v6 { w.attribute("family", "ipv6" as StaticString) }
        let server = w.open("dhcp")
        w.opaque(text)
        w.close("dhcp", server)
        w.close("ip", ip)
        w.close("network", root)
        let whole = try XMLDocument(w.text(), name: "network_update_xml", errorDomain: .network)
        return try whole.read { node in
            guard let element = node.child("ip")?.child("dhcp")?.child(name) else { throw node.missing(element: name) }
            return try Entry(element, ParseContext())
        }
    }

    /// Puts an entry where the command says.
    func add<Entry>(_ entry: Entry, to all: inout [Entry]) throws(VirtError) {
        all.insert(entry, at: try command() == .addFirst ? 0 : all.count)
    }
}
