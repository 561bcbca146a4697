// SPDX-License-Identifier: Apache-2.0

extension NVRAMStore {
    mutating func parseSource(_ node: XMLNode, _ context: ParseContext) throws {
        guard node.child("source") != nil || node.attribute("type") != nil else { return }
        source = try StorageSource(node, context)
    }

    func formatSource(to w: inout XMLWriter, _ context: FormatContext) { source?.formatChildren(to: &w, context) }
}
