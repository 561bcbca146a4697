// SPDX-License-Identifier: Apache-2.0
internal import Errors

extension NetworkConfiguration {
    /// Where its packets go; `none` for a network without `<forward>`.
    public var forwardMode: NetworkForwardMode { forward?.mode ?? .none }

    /// The daemon makes the bridge itself.
    public var hasOwnBridge: Bool { [.none, .nat, .route, .open].contains(forwardMode) }

    var printsBridge: Bool { hasOwnBridge || bridgeName != nil || bridgeZone != nil || macTableManager != .default }

    mutating func parseUuid(_ node: XMLNode, _ context: ParseContext) throws { uuid = try node.uuid(domain: .network) ?? .random() }

    func formatUuid(to w: inout XMLWriter, _ context: FormatContext) { w.leaf("uuid", uuid.description) }

    mutating func parseMetadata(_ node: XMLNode, _ context: ParseContext) throws {
        metadata = node.child("metadata").map { OpaqueXML($0, depth: 1) }
    }

    func formatMetadata(to w: inout XMLWriter, _ context: FormatContext) {
        if let metadata { w.opaque(metadata.text) }
    }

    mutating func parseStp(_ node: XMLNode, _ context: ParseContext) throws { stp = node.attribute("stp").map { $0.string != "off" } }

    func formatStp(to w: inout XMLWriter, _ context: FormatContext) {
        if hasOwnBridge { w.attribute("stp", onOff: stp ?? true) }
    }

    mutating func parseMac(_ node: XMLNode, _ context: ParseContext) throws {
        guard let text = node.child("mac")?.attribute("address"), !text.isEmpty else { return }
        let address = try text.scalar(
            MACAddress.self, invalid: Complaint(.xmlError, .network, "Invalid bridge mac address '%s' in network '%n'"))
        if address.isMulticast {
            throw text.error(Complaint(.xmlError, .network, "Invalid multicast bridge mac address '%s' in network '%n'"))
        }
        mac = address
    }

    func formatMac(to w: inout XMLWriter, _ context: FormatContext) {
        guard let mac else { return }
        let mark = w.open("mac")
        w.attribute("address", mac.description)
        w.close("mac", mark)
    }

    mutating func finishParsing(_ node: XMLNode, _ context: ParseContext) throws {
        if name.utf8.contains(UInt8(ascii: "/")) { throw VirtError(.xmlDetail, .xml, "invalid char in name: /") }
        if bandwidth?.inbound?.floor != nil {
            throw VirtError(.configUnsupported, .unspecified, "floor attribute is not supported for this config")
        }
        for route in routes { try check(route) }
        try checkForward()
    }

    /// A route's gateway must be a neighbour.
    private func check(_ route: NetworkRoute) throws {
        guard let text = route.gateway, let gateway = IPAddress(text: text) else { return }
        let isReachable = addresses.contains { address in
            guard address.address.family == gateway.family, let prefix = address.prefixLength else { return false }
            return address.address.masked(prefix) == gateway.masked(prefix)
        }
        guard isReachable else {
            throw VirtError(
                .configUnsupported, .network, "unreachable static route gateway '\(gateway)' specified for network '\(name)'")
        }
    }
}

extension NetworkConfiguration {
    private func fail(_ text: String) -> VirtError { VirtError(.xmlError, .network, text) }

    /// What each mode of forwarding allows beside it.
    private func checkForward() throws {
        let mode = forwardMode
        switch mode {
        case .none: break
        case .nat, .route, .open:
            if addresses.isEmpty { throw fail("\(mode) forwarding requested, but no IP address provided for network '\(name)'") }
            if mode == .open, forward?.interfaces.isEmpty == false {
                throw fail("forward dev not allowed for network '\(name)' with forward mode='\(mode)'")
            }
            if forward.map({ $0.interfaces.count > 1 }) ?? false {
                throw fail("multiple forwarding interfaces specified for network '\(name)', only one is supported")
            }
        case .private, .vepa, .passthrough, .hostdev:
            if bridgeName != nil { throw fail("bridge name not allowed in \(mode) mode (network '\(name)')") }
            if bridgeZone != nil { throw fail("bridge zone not allowed in \(mode) mode (network '\(name)')") }
            if macTableManager != .default {
                throw fail("bridge macTableManager setting not allowed in \(mode) mode (network '\(name)')")
            }
        case .bridge: break
        }
        try checkBridgeMode()
    }

    private func checkBridgeMode() throws {
        let mode = forwardMode
        if !hasOwnBridge, bridgeDelay != 0 || stp != nil || bridgeZone != nil {
            throw fail("bridge delay/stp/zone options only allowed in route, nat, and isolated mode, not in \(mode) (network '\(name)')")
        }
        if mode == .bridge, bridgeName != nil, forward.map({ !$0.interfaces.isEmpty || !$0.physicalFunctions.isEmpty }) ?? false {
            throw fail("A network with forward mode='\(mode)' can specify a bridge name or a forward dev, but not both (network '\(name)')")
        }
        if mtu != 0, !hasOwnBridge {
            throw fail("mtu size only allowed in open, route, nat, and isolated mode, not in \(mode) (network '\(name)')")
        }
    }
}

extension NetworkConfiguration {
    mutating func parseDnsmasqOptions(_ node: XMLNode, _ context: ParseContext) throws {
        if context.options.contains(.withoutNamespaces) { return }
        for options in node.elements where options.name == "options" && options.namespace == Self.dnsmasqNamespace {
            for option in options.elements where option.name == "option" {
                guard let value = option.attribute("value")?.string else {
                    throw VirtError(.xmlError, .network, "No dnsmasq options value specified")
                }
                dnsmasqOptions.append(value)
            }
        }
    }

    private static let dnsmasqNamespace = "http://libvirt.org/schemas/network/dnsmasq/1.0"

    func formatDnsmasqOptions(to w: inout XMLWriter, _ context: FormatContext) {
        if !dnsmasqOptions.isEmpty { w.attribute("xmlns:dnsmasq", Self.dnsmasqNamespace) }
    }

    mutating func parseDnsmasqElement(_ node: XMLNode, _ context: ParseContext) throws {}

    /// The options again, as elements at the end of the document.
    func formatDnsmasqElement(to w: inout XMLWriter, _ context: FormatContext) {
        guard !dnsmasqOptions.isEmpty else { return }
        let mark = w.open("dnsmasq:options")
        for option in dnsmasqOptions {
            let inner = w.open("dnsmasq:option")
            w.attribute("value", option)
            w.close("dnsmasq:option", inner)
        }
        w.close("dnsmasq:options", mark)
    }
}
