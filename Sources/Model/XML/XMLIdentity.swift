// SPDX-License-Identifier: Apache-2.0
public import Errors

/// The name and UUID that a description gives its object, read the way the description itself is read.
public struct XMLIdentity: Sendable, Hashable {
    public var name: String?
    public var uuid: String?

    /// - Parameter kind: the kind of object as access rules call it; where the name stands depends on it.
    /// - Throws: `VirtError` when the text is not XML.
    public init(_ xml: String, kind: String) throws(VirtError) {
        let document = try XMLDocument(xml, name: "\(kind)_definition", errorDomain: .access)
        (name, uuid) = document.read { root in
            let name =
                switch kind {
                case "interface", "nwfilter": root.attribute("name")?.string
                case "nwfilter_binding": root.child("portdev")?.attribute("name")?.string
                default: root.leaf("name")?.string
                }
            return (name, root.leaf("uuid")?.string)
        }
    }
}
