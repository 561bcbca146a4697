// SPDX-License-Identifier: Apache-2.0
internal import Errors

/// Takes a node file's elements out of it; one with a `file` attribute stands for the document of that name.
struct TestNodeReader {
    /// Of the elements that the test driver adds to a domain.
    private static let namespace = "http://libvirt.org/schemas/domain/test/1.0"

    let path: String
    let load: (String) throws -> String

    func document(_ path: String) throws -> XMLDocument {
        try XMLDocument(try load(path), name: path, errorDomain: .test, isFile: true)
    }

    /// The element itself, or the root of the document it stands for.
    private func resolve<T>(_ node: XMLNode, _ body: (XMLNode) throws -> T) throws -> T {
        guard let name = node.attribute("file")?.string else { return try body(node) }
        return try document(beside(name)).read(body)
    }

    /// A relative name is meant from the node file's folder.
    private func beside(_ name: String) -> String {
        guard !name.hasPrefix("/"), let slash = path.lastIndex(of: "/") else { return name }
        return path[...slash] + name
    }

    func text(_ node: XMLNode) throws -> String { try resolve(node) { OpaqueXML($0, depth: 0).text } }

    func pool(_ node: XMLNode) throws -> TestNodeDocument.Pool {
        try resolve(node) { element in
            TestNodeDocument.Pool(
                xml: OpaqueXML(element, depth: 0).text, volumes: try element.children("volume").map { try text($0) })
        }
    }

    func domain(_ node: XMLNode) throws -> TestNodeDocument.Domain {
        try resolve(node) { element in
            var domain = TestNodeDocument.Domain(xml: OpaqueXML(element, depth: 0).text)
            for extra in element.elements where extra.namespace == Self.namespace {
                switch extra.name {
                case "transient": domain.isTransient = true
                case "hasmanagedsave": domain.hasManagedSave = true
                case "runstate": domain.runState = try runState(extra)
                case "domainsnapshot": domain.snapshots.append(try snapshot(extra))
                default: break
                }
            }
            return domain
        }
    }

    private func runState(_ node: XMLNode) throws -> UInt32 {
        // One without a number says nothing: the domain runs.
        guard let state = try node.content?.uint32(invalid: Complaint(.xmlError, .test, "invalid runstate")) else { return 1 }
        guard state < 8 else { throw VirtError(.xmlError, .test, "runstate '\(state)' out of range'") }
        return state
    }

    /// A snapshot's own elements are in no namespace, so the root's prefix is all there is to take away.
    private func snapshot(_ node: XMLNode) throws -> String {
        try resolve(node) { element in
            let inside = element.elements.map { OpaqueXML($0, depth: 1).text }.joined(separator: "\n  ")
            return "<domainsnapshot>\n  \(inside)\n</domainsnapshot>"
        }
    }
}
