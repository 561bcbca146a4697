// SPDX-License-Identifier: Apache-2.0
internal import CXML2

/// An element of any content, kept as it was read.
public struct OpaqueXML: Hashable, Sendable {
    /// The element's text, as it stands in a document at the depth where it was read.
    public var text: String

    public init(text: String) { self.text = text }

    init(_ node: XMLNode, depth: Int32) {
        guard let buffer = xmlBufferCreate() else {
            text = ""
            return
        }
        defer { xmlBufferFree(buffer) }
        // A copy declares the namespaces that the original takes from further up.
        guard let copy = xmlDocCopyNode(node.pointer, node.pointer.pointee.doc, 1) else {
            text = ""
            return
        }
        defer { xmlFreeNode(copy) }
        xmlNodeDump(buffer, node.pointer.pointee.doc, copy, depth, 1)
        text = xmlBufferContent(buffer).map { String(cString: $0) } ?? ""
    }
}
