// SPDX-License-Identifier: Apache-2.0
internal import Errors

extension NUMACell {
    mutating func parseMemory(_ node: XMLNode, _ context: ParseContext) throws {
        guard let text = node.attribute("memory") else { throw node.missing(attribute: "memory") }
        memory = try text.scaled(to: .kiB)
    }

    func formatMemory(to w: inout XMLWriter, _ context: FormatContext) {
        w.attribute("memory", memory)
        w.attribute("unit", "KiB" as StaticString)
    }
}

extension GuestCPU {
    mutating func parseModel(_ node: XMLNode, _ context: ParseContext) throws {
        guard let element = node.child("model") else { return }
        model = element.content?.string
        if let text = element.attribute("fallback") {
            fallback = try text.enumeration(CPUFallback.self, invalid: Complaint(.xmlError, .cpu, "Invalid fallback attribute"))
        }
        vendorID = element.attribute("vendor_id")?.string
    }

    func formatModel(to w: inout XMLWriter, _ context: FormatContext) {
        let hasFallback = mode == .hostModel || mode == .custom && model != nil
        guard mode == .custom || mode == .hostModel, model != nil || hasFallback else { return }
        let mark = w.open("model")
        if hasFallback { w.attribute("fallback", fallback.name) }
        if let vendorID { w.attribute("vendor_id", vendorID) }
        if let model { w.text(model) }
        w.close("model", mark)
    }

    mutating func finishParsing(_ node: XMLNode, _ context: ParseContext) throws {}
}
