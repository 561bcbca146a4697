// SPDX-License-Identifier: Apache-2.0
internal import CXML2
internal import Errors

/// An element of a parsed document. Never kept beyond `XMLDocument.read`.
struct XMLNode {
    let pointer: xmlNodePtr

    init(_ pointer: xmlNodePtr) { self.pointer = pointer }

    var name: String { String(cString: pointer.pointee.name) }
    var line: Int { Int(xmlGetLineNo(pointer)) }
    var parent: XMLNode? {
        guard let parent = pointer.pointee.parent, parent.pointee.type == XML_ELEMENT_NODE else { return nil }
        return XMLNode(parent)
    }

    func isNamed(_ name: StaticString) -> Bool { matches(pointer.pointee.name, name) }

    /// The namespace's address, nil for an element without one.
    var namespace: String? { pointer.pointee.ns?.pointee.href.map { String(cString: $0) } }

    /// The first child element of that name.
    func child(_ name: StaticString) -> XMLNode? {
        var next = pointer.pointee.children
        while let node = next {
            if node.pointee.type == XML_ELEMENT_NODE, matches(node.pointee.name, name), node.pointee.ns == nil { return XMLNode(node) }
            next = node.pointee.next
        }
        return nil
    }

    /// All child elements of that name in document order.
    func children(_ name: StaticString) -> Children { Children(following: pointer.pointee.children, name: name) }

    /// All child elements in document order.
    var elements: Children { Children(following: pointer.pointee.children, name: nil) }

    struct Children: Sequence, IteratorProtocol {
        fileprivate var following: xmlNodePtr?
        fileprivate let name: StaticString?

        mutating func next() -> XMLNode? {
            while let node = following {
                following = node.pointee.next
                guard node.pointee.type == XML_ELEMENT_NODE else { continue }
                if let name, !matches(node.pointee.name, name) || node.pointee.ns != nil { continue }
                return XMLNode(node)
            }
            return nil
        }
    }

    func attribute(_ name: StaticString) -> XMLText? {
        var next = pointer.pointee.properties
        while let attribute = next {
            if matches(attribute.pointee.name, name) { return XMLText(self, name, firstChild: attribute.pointee.children) }
            next = attribute.pointee.next
        }
        return nil
    }

    /// The text of an attribute whose name is data.
    func attributeNamed(_ name: String) -> String? {
        var next = pointer.pointee.properties
        while let attribute = next {
            if String(cString: attribute.pointee.name) == name {
                return XMLText(self, nil, firstChild: attribute.pointee.children).string
            }
            next = attribute.pointee.next
        }
        return nil
    }

    /// The text of the first child element of that name; nil when it is not there or empty.
    func leaf(_ name: StaticString) -> XMLText? { child(name)?.content }

    /// The text of this element with all that is below it; nil when empty.
    var content: XMLText? {
        let text = XMLText(self, nil, firstChild: pointer.pointee.children)
        return text.isEmpty ? nil : text
    }

    /// The name that the whole document gives its object, for error texts.
    var documentName: String {
        var top = self
        while let parent = top.parent { top = parent }
        return top.leaf("name")?.string ?? ""
    }

    /// Moves what later elements of that name contain into the first: several containers count as one.
    func joinChildren(_ name: StaticString) {
        var all = children(name)
        guard let first = all.next() else { return }
        for other in Array(all) {
            while let child = other.pointer.pointee.children {
                xmlUnlinkNode(child)
                xmlAddChild(first.pointer, child)
            }
        }
    }

    // MARK: - Errors that the reference words alike everywhere

    func missing(attribute: StaticString) -> VirtError {
        VirtError(.xmlError, .xml, "Missing required attribute '\(attribute)' in element '\(name)'")
    }

    func missing(element: StaticString) -> VirtError {
        VirtError(.xmlError, .xml, "Missing required element '\(element)' in element '\(name)'")
    }
}

/// A C string against a name of the schema.
private func matches(_ text: UnsafePointer<xmlChar>?, _ name: StaticString) -> Bool {
    guard let text else { return false }
    let length = name.utf8CodeUnitCount
    let wanted = name.utf8Start
    for index in 0..<length where text[index] != wanted[index] { return false }
    return text[length] == 0
}
