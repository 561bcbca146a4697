// SPDX-License-Identifier: Apache-2.0
internal import Errors

extension SecurityLabel {
    func isPrinted(_ context: FormatContext) -> Bool { !(isImplicit && context.isInactive) }

    /// What goes with the type: fixed labels are given, others are made, and only made ones relabel without being asked to.
    mutating func finishParsing(_ node: XMLNode, _ context: ParseContext) throws {
        switch type {
        case .static:
            guard label != nil else { throw VirtError(.xmlError, .domain, "security label is missing") }
            baseLabel = nil
        case .dynamic:
            guard relabel != false else {
                throw VirtError(.configUnsupported, .domain, "dynamic label type must use resource relabeling")
            }
            if context.isInactive { label = nil }
        case .none, .default:
            guard type != .none || relabel != true else {
                throw VirtError(.configUnsupported, .domain, "resource relabeling is not compatible with 'none' label type")
            }
            (label, baseLabel) = (nil, nil)
        }
        relabel = relabel ?? (type == .dynamic)
        if context.isInactive || type == .none { imageLabel = nil }
    }
}

extension LaunchSecurity {
    mutating func finishParsing(_ node: XMLNode, _ context: ParseContext) throws {
        guard type != .sev || policy != nil else { throw VirtError.contradiction("failed to get launch security policy") }
    }
}

extension DomainConfiguration {
    /// With several labels each names its model, and no model twice.
    mutating func settleSecurityLabels() throws {
        guard securityLabels.count > 1 else { return }
        var seen: Set<String?> = []
        for label in securityLabels where !seen.insert(label.model).inserted {
            throw VirtError(.xmlDetail, .domain, "seclabel for model \(label.model ?? "(null)") is already provided")
        }
        if seen.contains(nil) { throw VirtError(.xmlError, .domain, "missing security model when using multiple labels") }
    }
}
