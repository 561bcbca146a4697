// SPDX-License-Identifier: Apache-2.0
internal import Errors

extension DomainConfiguration {
    mutating func parseUuid(_ node: XMLNode, _ context: ParseContext) throws {
        guard let text = node.leaf("uuid") else {
            uuid = .random()
            return
        }
        uuid = try text.scalar(UUID.self, invalid: Complaint(.internalError, .domain, "malformed uuid element"))
    }

    func formatUuid(to w: inout XMLWriter, _ context: FormatContext) { w.leaf("uuid", uuid.description) }

    mutating func parseGenerationID(_ node: XMLNode, _ context: ParseContext) throws {
        guard let element = node.child("genid") else { return }
        generationID =
            try element.content?.scalar(UUID.self, invalid: Complaint(.xmlError, .domain, "malformed genid element")) ?? .random()
    }

    func formatGenerationID(to w: inout XMLWriter, _ context: FormatContext) {
        if let generationID { w.leaf("genid", generationID.description) }
    }

    mutating func parseMetadata(_ node: XMLNode, _ context: ParseContext) throws {
        metadata = node.child("metadata").map { OpaqueXML($0, depth: 1) }
    }

    func formatMetadata(to w: inout XMLWriter, _ context: FormatContext) {
        if let metadata { w.opaque(metadata.text) }
    }

    mutating func parseDriverNamespace(_ node: XMLNode, _ context: ParseContext) throws {}
    func formatDriverNamespace(to w: inout XMLWriter, _ context: FormatContext) {}

    mutating func finishParsing(_ node: XMLNode, _ context: ParseContext) throws {}
}

extension Devices {
    mutating func finishParsing(_ node: XMLNode, _ context: ParseContext) throws {}
}
