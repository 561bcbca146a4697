// SPDX-License-Identifier: Apache-2.0
internal import Errors

private func fail(_ text: String) -> VirtError { VirtError(.xmlDetail, .network, text) }

extension NetworkDNS {
    mutating func finishParsing(_ node: XMLNode, _ context: ParseContext) throws {
        guard enable == false, !forwarders.isEmpty || !texts.isEmpty || !services.isEmpty || !hosts.isEmpty else { return }
        throw VirtError(.xmlError, .network, "Extra data in disabled network '\(node.documentName)'")
    }
}

extension NetworkDNSForwarder {
    mutating func finishParsing(_ node: XMLNode, _ context: ParseContext) throws {
        guard address == nil, domain == nil else { return }
        throw VirtError(.xmlError, .network, "Invalid forwarder element, must contain at least one of addr or domain")
    }
}

extension NetworkDNSText {
    mutating func startParsing(_ node: XMLNode, _ context: ParseContext) throws {
        guard let name = node.attribute("name")?.string else { return }
        if name.utf8.contains(where: { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: " ") }) {
            throw fail("prohibited character in DNS TXT record name '\(name)' of network \(node.documentName)")
        }
        if node.attribute("value") == nil {
            throw fail("missing required value attribute in DNS TXT record named '\(name)' of network \(node.documentName)")
        }
    }
}

extension NetworkDNSHost {
    mutating func parseHostNames(_ node: XMLNode, _ context: ParseContext) throws {
        hostNames = node.children("hostname").compactMap { $0.content?.string }
    }

    func formatHostNames(to w: inout XMLWriter, _ context: FormatContext) { for name in hostNames { w.leaf("hostname", name) } }

    mutating func finishParsing(_ node: XMLNode, _ context: ParseContext) throws {
        if address == nil { throw fail("Missing IP address in network '\(node.documentName)' DNS HOST record") }
        if hostNames.isEmpty { throw fail("Missing hostname in network '\(node.documentName)' DNS HOST record") }
    }
}

extension NetworkDNSService {
    mutating func startParsing(_ node: XMLNode, _ context: ParseContext) throws {
        let name = node.documentName
        guard let service = node.attribute("service")?.string else { return }
        guard service.utf8.allSatisfy({ Self.isWordByte($0, slash: true) }) else {
            throw fail("invalid character in service attribute '\(service)' in DNS SRV record of network '\(name)'")
        }
        guard let transport = node.attribute("protocol")?.string else {
            throw fail("missing required protocol attribute in DNS SRV record '\(service)' of network '\(name)'")
        }
        guard transport.utf8.allSatisfy({ Self.isWordByte($0, slash: false) }) else {
            throw fail("invalid character in protocol attribute '\(transport)' in DNS SRV record of network '\(name)'")
        }
        try Self.checkNumbers(node, service: service, network: name)
    }

    private static func isWordByte(_ byte: UInt8, slash: Bool) -> Bool {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
        case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "/"): true
        case UInt8(ascii: "_"), UInt8(ascii: "*"): slash
        default: false
        }
    }

    /// Ports and the like need a target and stay in 16 bits.
    private static func checkNumbers(_ node: XMLNode, service: String, network: String) throws {
        let hasTarget = node.attribute("target") != nil
        let numbers: [(label: StaticString, invalid: StaticString, range: ClosedRange<UInt64>)] = [
            ("port", "invalid", 1...65535), ("priority", "Invalid", 0...65535), ("weight", "invalid", 0...65535),
        ]
        for (label, invalid, range) in numbers {
            guard let text = node.attribute(label)?.string, !text.isEmpty else { continue }
            guard hasTarget else {
                throw fail("DNS SRV \(label) attribute not permitted without target for service '\(service)' in network '\(network)'")
            }
            guard let value = IntegerText.unsigned(text), range.contains(value) else {
                throw fail("\(invalid) DNS SRV \(label) attribute for service '\(service)' in network '\(network)'")
            }
        }
    }
}
