// SPDX-License-Identifier: Apache-2.0
import CXML2
import Errors
import Glibc
import XDR

/// A document that is asked by XPath and changed here and there. Lives no longer than one command.
final class QueryDocument {
    private let document: xmlDocPtr
    private let context: xmlXPathContextPtr

    /// Parses a text.
    /// - Parameter keepsBlanks: false drops the indentation, so that what is printed is indented anew.
    /// - Returns: nil when it is not XML.
    init?(_ text: String, keepsBlanks: Bool = true) {
        let bytes = text.wireBytes
        var options = Int32(XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue)
        if !keepsBlanks { options |= Int32(XML_PARSE_NOBLANKS.rawValue) }
        let parsed = bytes.withUnsafeBytes { buffer in
            xmlReadMemory(buffer.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(clamping: buffer.count), nil, nil, options)
        }
        guard let parsed else { return nil }
        guard let context = xmlXPathNewContext(parsed) else {
            xmlFreeDoc(parsed)
            return nil
        }
        document = parsed
        self.context = context
    }

    deinit {
        xmlXPathFreeContext(context)
        xmlFreeDoc(document)
    }

    /// One node of the document; valid as long as that is.
    struct Node {
        let pointer: xmlNodePtr
        let document: QueryDocument

        var name: String { String(cString: UnsafeRawPointer(pointer.pointee.name).assumingMemoryBound(to: CChar.self)) }

        func nodes(_ path: String) -> [Node] { document.nodes(path, from: self) }
        func node(_ path: String) -> Node? { document.nodes(path, from: self).first }
        /// The text that a path names; nil where there is none or it is empty.
        func text(_ path: String) -> String? { document.text(path, from: self) }
        func attribute(_ name: String) -> String? { document.text("string(./@\(name))", from: self) }
        /// The element's text without what is around it.
        var content: String { QueryDocument.take(xmlNodeGetContent(pointer)) ?? "" }
        /// The element as XML.
        var xml: String { document.serialize(pointer) }

        func set(_ attribute: String, _ value: String) { _ = xmlSetProp(pointer, attribute, value) }
        func remove(_ attribute: String) { _ = xmlUnsetProp(pointer, attribute) }

        func setContent(_ text: String) {
            xmlNodeSetContent(pointer, nil)
            xmlNodeAddContent(pointer, text)
        }

        func removeFromDocument() {
            xmlUnlinkNode(pointer)
            xmlFreeNode(pointer)
        }

        @discardableResult
        func append(_ element: String, _ text: String? = nil) -> Node? {
            xmlNewTextChild(pointer, nil, element, text).map { Node(pointer: $0, document: document) }
        }
    }

    var root: Node? { xmlDocGetRootElement(document).map { Node(pointer: $0, document: self) } }

    private func evaluate<Value>(_ path: String, from node: Node?, _ read: (xmlXPathObjectPtr) -> Value?) -> Value? {
        context.pointee.node = node?.pointer ?? UnsafeMutableRawPointer(document).assumingMemoryBound(to: xmlNode.self)
        guard let result = xmlXPathEval(path, context) else { return nil }
        defer { xmlXPathFreeObject(result) }
        return read(result)
    }

    /// The nodes of a path. Nil: the path is broken.
    func nodeSet(_ path: String, from node: Node? = nil) -> [Node]? {
        evaluate(path, from: node) { result in
            guard result.pointee.type == XPATH_NODESET else { return nil }
            guard let set = result.pointee.nodesetval, let table = set.pointee.nodeTab else { return [] }
            return (0..<Int(set.pointee.nodeNr)).compactMap { index in table[index].map { Node(pointer: $0, document: self) } }
        }
    }

    /// The nodes of a path that a user wrote. The XML library itself tells what is wrong with a broken one.
    /// - Throws: for what is no path to nodes.
    func nodes(userPath path: String) throws -> [Node] {
        var isBroken = true
        let nodes = evaluate(path, from: nil) { result -> [Node]? in
            isBroken = false
            return result.pointee.type == XPATH_NODESET ? nodeSet(path) : nil
        }
        if isBroken { throw CommandFailure.silent }
        guard let nodes else { throw VirtError(.internalError, .unspecified, "Incorrect xpath '\(path)'") }
        return nodes
    }

    /// An element of the given name around copies of nodes.
    static func wrapped(_ nodes: [Node], in element: String) -> String {
        guard let document = QueryDocument("<\(element)/>"), let root = document.root else { return "" }
        for node in nodes {
            if let copy = xmlDocCopyNode(node.pointer, document.document, 1) { xmlAddChild(root.pointer, copy) }
        }
        return root.xml
    }

    func nodes(_ path: String, from node: Node? = nil) -> [Node] { nodeSet(path, from: node) ?? [] }
    func node(_ path: String) -> Node? { nodes(path).first }

    func text(_ path: String, from node: Node? = nil) -> String? {
        let text = evaluate(path, from: node) { result in Self.take(xmlXPathCastToString(result)) }
        return text?.isEmpty == false ? text : nil
    }

    func number(_ path: String, from node: Node? = nil) -> UInt64? {
        text(path, from: node).flatMap { IntegerText.unsigned($0, as: UInt64.self) }
    }

    /// The whole document, with the declaration.
    var xml: String {
        var buffer: UnsafeMutablePointer<xmlChar>?
        var size: Int32 = 0
        xmlDocDumpMemory(document, &buffer, &size)
        return Self.take(buffer) ?? ""
    }

    fileprivate func serialize(_ node: xmlNodePtr) -> String {
        guard let buffer = xmlBufferCreate() else { return "" }
        defer { xmlBufferFree(buffer) }
        guard xmlNodeDump(buffer, document, node, 0, 1) >= 0, let content = xmlBufferContent(buffer) else { return "" }
        return Self.text(content)
    }

    private static func text(_ characters: UnsafePointer<xmlChar>) -> String {
        String(wireBytes: Array(UnsafeBufferPointer(start: characters, count: Int(xmlStrlen(characters)))))
    }

    fileprivate static func take(_ characters: UnsafeMutablePointer<xmlChar>?) -> String? {
        guard let characters else { return nil }
        defer { free(characters) }
        return text(characters)
    }
}
