// SPDX-License-Identifier: Apache-2.0
internal import Errors

/// Several `<cpu>` elements in one document.
public enum CPUDocuments {
    /// The documents of the elements: one when the root is a `<cpu>`, else one for each below the root.
    /// - Throws: `xmlError` for what is not XML.
    public static func documents(in xml: String) throws -> [String] {
        let document = try XMLDocument(xml, name: "CPU_definition", errorDomain: .cpu)
        return document.read { root in
            guard !root.isNamed("cpu") else { return [xml] }
            return root.children("cpu").map { OpaqueXML($0, depth: 0).text }
        }
    }
}
