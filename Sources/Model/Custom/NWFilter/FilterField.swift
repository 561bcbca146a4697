// SPDX-License-Identifier: Apache-2.0
internal import Errors

/// What an attribute of a rule may hold, and how it is printed.
enum FilterField {
    case mac, ipv4, ipv6, ipv4Mask, ipv6Mask, text, yesNo
    /// States of connections, separated by commas.
    case states
    /// A number of 32 bits; a negative one counts down from its end.
    case wrapping
    /// A number up to the limit, or one of the words.
    case number(UInt64, words: KeyValuePairs<String, UInt64> = [:])
    /// A frame's type: a word, or a number that is not a length.
    case etherType

    /// The normal form of a value; nil for an illegal one. Variables stand as they are.
    func normalized(_ text: String) -> String? {
        if text.hasPrefix("$") { return Self.variable(text) }
        switch self {
        case .mac: return MACAddress(text: text)?.description
        case .ipv4: return address(text, .v4)
        case .ipv6: return address(text, .v6)
        case .ipv4Mask: return mask(text, .v4, width: 32)
        case .ipv6Mask: return mask(text, .v6, width: 128)
        case .text: return text
        case .states: return Self.states(text)
        case .wrapping: return IntegerText.wrapping(text, base: 0, as: UInt32.self).map { FilterField.text($0, like: text) }
        case .yesNo: return ["yes", "true", "1"].contains(text.lowercased()) ? "true" : "false"
        case .etherType:
            let number = FilterField.number(UInt64(UInt16.max), words: ["ipv4": 0x800, "ipv6": 0x86DD, "arp": 0x806, "rarp": 0x8035])
            if let value = IntegerText.unsigned(text, base: 0), value < 0x600 { return nil }
            return number.normalized(text)
        case .number(let limit, let words):
            if let word = words.first(where: { $0.key.lowercased() == text.lowercased() }) { return word.key }
            guard let value = IntegerText.unsigned(text, base: 0), value <= limit else { return nil }
            if let word = words.first(where: { $0.value == value }) { return word.key }
            return text.hasPrefix("0x") ? "0x" + String(value, radix: 16) : String(value)
        }
    }

    /// A number in the base that it was given in.
    private static func text(_ value: UInt32, like given: String) -> String {
        given.hasPrefix("0x") ? "0x" + String(value, radix: 16) : String(value)
    }

    /// Each word once, in a fixed order; "none" stands alone.
    private static func states(_ text: String) -> String? {
        let known = ["NEW", "ESTABLISHED", "RELATED", "INVALID", "NONE"]
        let words = text.split(separator: ",").map { $0.filter { $0 != " " }.uppercased() }.filter { !$0.isEmpty }
        guard words.allSatisfy(known.contains) else { return nil }
        return words.contains("NONE") ? "NONE" : known.filter(words.contains).joined(separator: ",")
    }

    /// A variable's name with its index or iterator in brackets; the first iterator needs no mention.
    private static func variable(_ text: String) -> String? {
        let compact = String(text.filter { $0 != " " })
        let plain = compact.hasSuffix("[@0]") ? String(compact.dropLast(4)) : compact
        return plain.utf8.count > 1 ? plain : nil
    }

    private func address(_ text: String, _ family: IPAddress.Family) -> String? {
        guard let address = IPAddress(text: text), address.family == family else { return nil }
        return address.description
    }

    private func mask(_ text: String, _ family: IPAddress.Family, width: UInt64) -> String? {
        if let bits = IntegerText.unsigned(text) { return bits <= width ? String(bits) : nil }
        guard let address = IPAddress(text: text), address.family == family else { return nil }
        return address.prefixLength.map(String.init)
    }

    // MARK: - Which protocol has which

    private static let words16 = UInt64(UInt16.max)
    private static let ethernet: [(String, FilterField)] = [
        ("srcmacaddr", .mac), ("srcmacmask", .mac), ("dstmacaddr", .mac), ("dstmacmask", .mac),
    ]
    private static let ports: [(String, FilterField)] = ["srcportstart", "srcportend", "dstportstart", "dstportend"].map {
        ($0, .number(words16))
    }
    private static let messages: [(String, FilterField)] = [("type", .number(255)), ("code", .number(255))]
    private static let operations: KeyValuePairs<String, UInt64> = [
        "Request": 1, "Reply": 2, "Request_Reverse": 3, "Reply_Reverse": 4, "DRARP_Request": 5, "DRARP_Reply": 6, "DRARP_Error": 7,
        "InARP_Request": 8, "ARP_NAK": 9,
    ]
    private static let protocols: KeyValuePairs<String, UInt64> = [
        "tcp": 6, "udp": 17, "udplite": 136, "esp": 50, "ah": 51, "icmp": 1, "igmp": 2, "sctp": 132, "icmpv6": 58,
    ]

    private static func addresses(_ v6: Bool) -> [(String, FilterField)] {
        ["src", "dst"].flatMap { [($0 + "ipaddr", v6 ? .ipv6 : .ipv4), ($0 + "ipmask", v6 ? .ipv6Mask : .ipv4Mask)] }
    }

    /// What all rules have that become packet filter rules of the host.
    private static func host(_ v6: Bool) -> [(String, FilterField)] {
        let ranges = ["srcipfrom", "srcipto", "dstipfrom", "dstipto"].map { ($0, v6 ? FilterField.ipv6 : .ipv4) }
        return [("srcmacaddr", .mac)] + addresses(v6) + ranges + [
            ("dscp", .number(63)), ("connlimit-above", .number(words16)), ("state", .states), ("ipset", .text), ("ipsetflags", .text),
        ]
    }

    private static let spanningTree: [(String, FilterField)] =
        ethernet.prefix(2)
        + ["type", "flags"].map { ($0, .number(255)) }
        + range("root-priority", .number(words16)) + [("root-address", .mac), ("root-address-mask", .mac)]
        + range("root-cost", .wrapping) + range("sender-priority", .number(words16))
        + [("sender-address", .mac), ("sender-address-mask", .mac)]
        + ["port", "age", "max-age", "hello-time", "forward-delay"].flatMap { range($0, .number(words16)) }

    private static func range(_ name: String, _ field: FilterField) -> [(String, FilterField)] { [(name, field), (name + "-hi", field)] }

    private static let arp: [(String, FilterField)] =
        ethernet + [
            ("hwtype", .number(words16)), ("protocoltype", .number(words16)), ("opcode", .number(words16, words: operations)),
            ("arpsrcmacaddr", .mac), ("arpdstmacaddr", .mac), ("arpsrcipaddr", .ipv4), ("arpsrcipmask", .ipv4Mask),
            ("arpdstipaddr", .ipv4), ("arpdstipmask", .ipv4Mask), ("gratuitous", .yesNo),
        ]

    /// The attributes of a protocol's element; nil for no protocol.
    static func fields(of element: String) -> [(String, FilterField)]? {
        let comment: [(String, FilterField)] = [("comment", .text)]
        switch element {
        case "mac": return ethernet + [("protocolid", .etherType)] + comment
        case "vlan":
            return ethernet + [("vlanid", .number(4095)), ("encap-protocol", .etherType)] + comment
        case "stp": return spanningTree + comment
        case "arp", "rarp": return arp + comment
        case "ip":
            return ethernet + addresses(false) + [("protocol", .number(255, words: protocols))] + ports + [("dscp", .number(63))] + comment
        case "ipv6":
            return ethernet + addresses(true) + [("protocol", .number(255, words: protocols))] + ports
                + ["type", "typeend", "code", "codeend"].map { ($0, .number(255)) } + comment
        case "tcp", "udp", "sctp":
            return host(false) + ports + (element == "tcp" ? [("flags", .text), ("option", .number(255))] : []) + comment
        case "tcp-ipv6", "udp-ipv6", "sctp-ipv6": return host(true) + ports + comment
        case "icmp": return host(false) + messages + comment
        case "icmpv6": return host(true) + messages + comment
        case "udplite", "esp", "ah", "all", "igmp": return host(false) + comment
        case "udplite-ipv6", "esp-ipv6", "ah-ipv6", "all-ipv6": return host(true) + comment
        default: return nil
        }
    }
}
