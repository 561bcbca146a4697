// SPDX-License-Identifier: Apache-2.0
internal import Errors

extension Controller {
    mutating func finishParsing(_ node: XMLNode, _ context: ParseContext) throws {}
}

extension Interface {
    mutating func finishParsing(_ node: XMLNode, _ context: ParseContext) throws {}

    /// Names that the daemon made up are not stored.
    func printsTarget(_ context: FormatContext) -> Bool {
        guard context.isInactive, let target else { return true }
        return !["vnet", "macvtap", "macvlan"].contains { target.hasPrefix($0) }
    }
}

extension Video {
    mutating func finishParsing(_ node: XMLNode, _ context: ParseContext) throws {}
}

extension Input {
    mutating func finishParsing(_ node: XMLNode, _ context: ParseContext) throws {}
}

extension HostDevice {
    mutating func finishParsing(_ node: XMLNode, _ context: ParseContext) throws {}
}

extension MemoryModule {
    mutating func finishParsing(_ node: XMLNode, _ context: ParseContext) throws {}
}

extension Filesystem {
    mutating func finishParsing(_ node: XMLNode, _ context: ParseContext) throws {}
    /// The size of a RAM file system is given in any unit and printed in KiB.
    mutating func parseRamSize(_ node: XMLNode, _ context: ParseContext) throws {
        guard let text = node.attribute("usage") else {
            throw VirtError(.xmlError, .domain, "missing 'usage' attribute for RAM filesystem")
        }
        let usage = try text.uint64(invalid: Complaint(.xmlError, .domain, "cannot parse usage '%s' for RAM filesystem"))
        ramUsage = try SizeUnit.bytes(usage, unit: node.attribute("units")?.string, defaultUnit: .kiB)
    }

    func formatRamSize(to w: inout XMLWriter, _ context: FormatContext) {
        w.attribute("usage", ramUsage / 1024)
        w.attribute("units", "KiB" as StaticString)
    }
}

extension RandomNumberGenerator {
    mutating func parseBackend(_ node: XMLNode, _ context: ParseContext) throws {
        let backends = node.children("backend").map { $0 }
        guard backends.count < 2 else { throw VirtError(.xmlError, .domain, "only one RNG backend is supported") }
        guard let element = backends.first else { throw VirtError(.xmlError, .domain, "missing RNG device backend") }
        backend = try RNGBackend(element, context)
    }

    func formatBackend(to w: inout XMLWriter, _ context: FormatContext) { w.element("backend", backend, context) }
}
