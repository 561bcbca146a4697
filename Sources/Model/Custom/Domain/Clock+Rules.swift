// SPDX-License-Identifier: Apache-2.0
internal import Errors

extension Clock {
    mutating func parseAdjustment(_ node: XMLNode, _ context: ParseContext) throws {
        guard let text = node.attribute("adjustment"), !text.isEmpty else { return }
        if text.string == "reset" {
            adjustmentIsReset = true
            return
        }
        if offset == .variable {
            // Whatever is no number stands for none.
            adjustment = (try? text.int64()) ?? 0
            return
        }
        adjustment = try text.int64(invalid: Complaint(.xmlError, .domain, "unknown clock adjustment '%s'"))
    }

    func formatAdjustment(to w: inout XMLWriter, _ context: FormatContext) {
        switch offset {
        case .variable:
            w.attribute("adjustment", adjustment)
            w.attribute("basis", basis.name)
        case .utc, .localtime:
            if adjustmentIsReset { w.attribute("adjustment", "reset" as StaticString) }
        default: break
        }
    }
}
