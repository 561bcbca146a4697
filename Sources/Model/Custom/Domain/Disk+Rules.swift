// SPDX-License-Identifier: Apache-2.0
internal import Errors

extension BackingStore {
    mutating func startParsing(_ node: XMLNode, _ context: ParseContext) throws {
        endsChain = node.attribute("type") == nil
    }
}

extension Disk {
    mutating func parseTransient(_ node: XMLNode, _ context: ParseContext) throws {
        guard let element = node.child("transient") else { return }
        transient = true
        sharesTransientBacking = try element.attribute("shareBacking")?.yesNo() ?? false
    }

    func formatTransient(to w: inout XMLWriter, _ context: FormatContext) {
        guard transient else { return }
        let mark = w.open("transient")
        if sharesTransientBacking { w.attribute("shareBacking", yesNo: true) }
        w.close("transient", mark)
    }

    mutating func finishParsing(_ node: XMLNode, _ context: ParseContext) throws {
        if target.hasPrefix("ioemu:") { target.removeFirst(6) }
    }
}
