// SPDX-License-Identifier: Apache-2.0
internal import Errors

extension HostInterfaceConfiguration {
    mutating func startParsing(_ node: XMLNode, _ context: ParseContext) throws {
        guard let holder = node.parent else { return }
        isPart = true
        guard let word = node.attribute("type") else { throw node.missing(attribute: "type") }
        let kind = try word.enumeration(HostInterfaceType.self)
        // A bridge takes all but bridges, a bond only what is no composition itself.
        guard kind == .ethernet || holder.isNamed("bridge") && kind != .bridge else {
            throw VirtError(.xmlError, .interface, "interface has unsupported type '\(kind)'")
        }
    }

    static let isUnfolded = true

    /// The reference refuses a size that is none without saying why.
    mutating func parseMtu(_ node: XMLNode, _ context: ParseContext) throws {
        guard let text = node.child("mtu")?.attribute("size"), !text.isEmpty else { return }
        guard let value = try? text.uint32() else {
            throw VirtError(
                received: .internalError, domain: .unspecified, level: .error, message: "An error occurred, but the cause is unknown",
                extra: ErrorExtra())
        }
        mtu = value == 0 ? nil : value
    }

    func formatMtu(to w: inout XMLWriter, _ context: FormatContext) {
        guard let mtu else { return }
        let mark = w.open("mtu")
        w.attribute("size", UInt64(mtu))
        w.close("mtu", mark)
    }
}

extension HostInterfaceProtocol {
    /// Only hosts of that version configure themselves.
    var isVersion6: Bool { family == "ipv6" }

    mutating func startParsing(_ node: XMLNode, _ context: ParseContext) throws {
        guard let family = node.attribute("family")?.string, family != "ipv4", family != "ipv6" else { return }
        throw VirtError(.xmlError, .interface, "unsupported protocol family '\(family)'")
    }

    mutating func finishParsing(_ node: XMLNode, _ context: ParseContext) throws { addresses.removeAll { $0.address == nil } }
}

extension HostBridge {
    mutating func finishParsing(_ node: XMLNode, _ context: ParseContext) throws {
        // The reference stops reading there, and does not tell.
        if let stp, stp != "on", stp != "off" { self = HostBridge() }
    }
}
