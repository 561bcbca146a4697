// SPDX-License-Identifier: Apache-2.0
internal import Errors

/// A rule or an included filter, in the document's order.
public enum FilterEntry: Sendable {
    case rule(FilterRule)
    case include(FilterInclude)
}

/// Only "no" has a meaning: the connection's state is not looked at.
public struct FilterStateMatch: Sendable, XMLScalar {
    public var isOff: Bool
    init?(xmlText: String) { isOff = ["0", "false"].contains(xmlText.lowercased()) }
    var xmlText: String { isOff ? "false" : "true" }
}

extension FilterConfiguration {
    private static let chains = ["root", "mac", "vlan", "stp", "arp", "rarp", "ipv4", "ipv6"]

    /// A chain is called after a protocol; how long its name is and what is in it has limits.
    mutating func finishParsing(_ node: XMLNode, _ context: ParseContext) throws {
        func fail(_ text: String) -> VirtError { VirtError(.invalidArg, .nwfilter, text) }
        guard chain.utf8.count <= 12 else { throw fail("Name of chain is longer than 12 characters") }
        guard chain.utf8.allSatisfy({ (48...57).contains($0) || (65...90).contains($0 & 0xDF) || "_.:-".utf8.contains($0) }) else {
            throw fail("Chain name contains invalid characters")
        }
        guard Self.chains.contains(where: { chain.hasPrefix($0) }) else {
            let known = Self.chains.dropFirst().joined(separator: ", ")
            throw fail(
                "Invalid chain name '\(chain)'. Please use a chain name called 'root' or any of the following prefixes: \(known)")
        }
    }

    mutating func parseUuid(_ node: XMLNode, _ context: ParseContext) throws {
        uuid =
            try node.leaf("uuid")?.scalar(UUID.self, invalid: Complaint(.xmlError, .nwfilter, "malformed uuid element")) ?? .random()
    }

    func formatUuid(to w: inout XMLWriter, _ context: FormatContext) { w.leaf("uuid", uuid.description) }

    mutating func parseEntries(_ node: XMLNode, _ context: ParseContext) throws {
        for child in node.elements {
            if child.isNamed("rule") { entries.append(.rule(try FilterRule(child, context))) }
            if child.isNamed("filterref") { entries.append(.include(try FilterInclude(child, context))) }
        }
    }

    func formatEntries(to w: inout XMLWriter, _ context: FormatContext) {
        for entry in entries {
            switch entry {
            case .rule(let rule): w.element("rule", rule, context)
            case .include(let include): w.element("filterref", include, context)
            }
        }
    }
}

extension FilterRule {
    mutating func parseMatch(_ node: XMLNode, _ context: ParseContext) throws {
        if statematch?.isOff == false { statematch = nil }
        // The first protocol counts; what follows is ignored.
        for child in node.elements where match == nil { match = try FilterMatch(child) }
    }

    func formatMatch(to w: inout XMLWriter, _ context: FormatContext) {
        guard let match else { return }
        let mark = w.open(name: match.element)
        if match.isNegated { w.attribute("match", "no" as StaticString) }
        for (name, value) in match.values { w.attribute(name: name, value) }
        w.close(name: match.element, mark)
    }
}
