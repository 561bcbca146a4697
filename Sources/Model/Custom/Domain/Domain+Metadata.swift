// SPDX-License-Identifier: Apache-2.0
internal import CXML2
public import Errors

/// The applications' own elements inside `<metadata>`, each in a namespace of its own.
extension DomainConfiguration {
    /// The element of this namespace, without the namespace; nil when there is none.
    public func metadataElement(namespace: String) -> String? {
        guard let metadata, let tree = MetadataTree(metadata.text) else { return nil }
        return tree.element(namespace)
    }

    /// Puts an element into the namespace in place of the one that is there; nil takes it away.
    /// - Parameter prefix: the short name of the namespace in the document.
    /// - Throws: the syntax error of `xml`.
    public mutating func setMetadataElement(_ xml: String?, prefix: String, namespace: String) throws(VirtError) {
        guard let tree = MetadataTree(metadata?.text ?? "<metadata/>") else {
            throw VirtError(.internalError, .domain, "Failed to read the metadata")
        }
        if let xml {
            let document = try XMLDocument(xml, name: "metadata_xml", errorDomain: .domain)
            tree.remove(namespace)
            document.read { tree.add($0, prefix: prefix, namespace: namespace) }
        } else {
            tree.remove(namespace)
        }
        metadata = tree.opaque
    }
}

/// A `<metadata>` element that can be changed.
private struct MetadataTree: ~Copyable {
    private let document: xmlDocPtr
    private let root: xmlNodePtr

    init?(_ text: String) {
        let options = Int32(
            XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue | XML_PARSE_NOBLANKS.rawValue)
        guard let document = xmlReadDoc(text, nil, nil, options) else { return nil }
        guard let root = xmlDocGetRootElement(document) else {
            xmlFreeDoc(document)
            return nil
        }
        (self.document, self.root) = (document, root)
    }

    deinit { xmlFreeDoc(document) }

    var opaque: OpaqueXML { OpaqueXML(XMLNode(root), depth: 1) }

    private func find(_ namespace: String) -> XMLNode? { XMLNode(root).elements.first { $0.namespace == namespace } }

    func element(_ namespace: String) -> String? {
        guard let found = find(namespace), let copy = xmlDocCopyNode(found.pointer, document, 1) else { return nil }
        defer { xmlFreeNode(copy) }
        Self.strip(copy, namespace)
        return OpaqueXML(XMLNode(copy), depth: 0).text
    }

    func remove(_ namespace: String) {
        while let found = find(namespace) {
            xmlUnlinkNode(found.pointer)
            xmlFreeNode(found.pointer)
        }
    }

    func add(_ node: XMLNode, prefix: String, namespace: String) {
        guard let copy = xmlDocCopyNode(node.pointer, document, 1) else { return }
        guard xmlAddChild(root, copy) != nil else { return xmlFreeNode(copy) }
        guard let declared = xmlNewNs(copy, namespace, prefix) else { return }
        Self.qualify(copy, declared)
    }

    /// Puts every element that is in no namespace into this one.
    private static func qualify(_ node: xmlNodePtr, _ namespace: xmlNsPtr) {
        if node.pointee.ns == nil { xmlSetNs(node, namespace) }
        for child in XMLNode(node).elements { qualify(child.pointer, namespace) }
    }

    /// Takes elements out of a namespace, and its declarations away.
    private static func strip(_ node: xmlNodePtr, _ namespace: String) {
        for child in XMLNode(node).elements { strip(child.pointer, namespace) }
        if XMLNode(node).namespace == namespace { xmlSetNs(node, nil) }
        var previous: xmlNsPtr?
        var next = node.pointee.nsDef
        while let declared = next {
            next = declared.pointee.next
            if declared.pointee.href.map({ String(cString: $0) }) == namespace {
                if let previous { previous.pointee.next = next } else { node.pointee.nsDef = next }
                xmlFreeNs(declared)
            } else {
                previous = declared
            }
        }
    }
}
