// SPDX-License-Identifier: Apache-2.0
internal import Errors

/// An element that is a document of its own.
protocol XMLRoot: XMLElement {
    /// The element's name.
    static var root: StaticString { get }
    /// What syntax errors call the document, e.g. `domain_definition`.
    static var documentName: String { get }
    static var errorDomain: ErrorDomain { get }
    /// The RELAX NG schema of the document, by the name of its file.
    static var schema: StaticString? { get }
    /// The reference checks every such document against the schema, asked or not.
    static var isAlwaysValidated: Bool { get }
    /// An end tag of its own, also when there is nothing inside.
    static var isUnfolded: Bool { get }
}

extension XMLRoot {
    static var schema: StaticString? { nil }
    static var isAlwaysValidated: Bool { false }
    static var isUnfolded: Bool { false }
}

extension XMLRoot {
    static func parse(_ xml: String, _ context: ParseContext) throws -> Self {
        let document = try XMLDocument(xml, name: documentName, errorDomain: errorDomain)
        return try document.read { node in
            guard node.isNamed(root) else {
                throw VirtError(.xmlError, .xml, "expecting root element of '\(root)', not '\(node.name)'")
            }
            if let schema {
                let isAsked = context.options.contains(.validateSchema)
                if isAsked || isAlwaysValidated { try document.validate(schema: schema, isOptional: !isAsked) }
            }
            return try Self(node, context)
        }
    }

    func format(_ context: FormatContext) -> String {
        var writer = XMLWriter()
        writer.element(Self.root, self, context, unfolded: Self.isUnfolded)
        return writer.text()
    }
}
