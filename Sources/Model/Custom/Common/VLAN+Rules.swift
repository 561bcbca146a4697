// SPDX-License-Identifier: Apache-2.0
internal import Errors

private func fail(_ text: String) -> VirtError { VirtError(.xmlError, .unspecified, text) }

extension VLANTag {
    mutating func finishParsing(_ node: XMLNode, _ context: ParseContext) throws {
        if id > 4095 { throw fail("vlan tag id \(id) too large (maximum 4095)") }
    }
}

extension VLAN {
    mutating func finishParsing(_ node: XMLNode, _ context: ParseContext) throws {
        if tags.isEmpty { throw fail("missing tag id - each <vlan> must have at least one <tag id='n'/> subelement") }
        let hasNative = tags.contains { $0.nativeMode != .default }
        if tags.count(where: { $0.nativeMode != .default }) > 1 { throw fail("duplicate native vlan setting") }
        if let trunk, trunk != "yes", trunk != "no" || tags.count > 1 || hasNative {
            if tags.count > 1 {
                throw fail("invalid \"trunk='\(trunk)'\" in <vlan> - trunk='yes' is required for more than one vlan tag")
            }
            if hasNative { throw fail("invalid configuration in <vlan> - \"trunk='no'\" is not allowed with a native vlan id") }
            throw fail("invalid \"trunk='\(trunk)'\" in <vlan> - must be yes or no")
        }
        // More than one tag makes a trunk without a word.
        if trunk == "no" { trunk = nil }
        if tags.count > 1 { trunk = "yes" }
    }
}

extension BandwidthRate {
    mutating func finishParsing(_ node: XMLNode, _ context: ParseContext) throws {
        if average == nil, floor == nil { throw VirtError(.xmlDetail, .unspecified, "Missing mandatory average or floor attributes") }
        if average == nil, peak != nil || burst != nil {
            throw VirtError(.xmlDetail, .unspecified, "'peak' and 'burst' require 'average' attribute")
        }
        if floor != nil, node.isNamed("outbound") {
            throw VirtError(.configUnsupported, .unspecified, "'floor' attribute allowed only in <inbound> element")
        }
    }
}

extension Bandwidth {
    mutating func finishParsing(_ node: XMLNode, _ context: ParseContext) throws {
        for name in ["inbound" as StaticString, "outbound"] where node.children(name).map({ $0 }).count > 1 {
            throw VirtError(.xmlDetail, .unspecified, "Only one child <\(name)> element allowed")
        }
    }
}
