// SPDX-License-Identifier: Apache-2.0
internal import Errors

/// What a secret is for; numbers are those of `virSecretUsageType`.
public enum SecretUsageType: UInt8, XMLEnumeration {
    case none, volume, ceph, iscsi, tls, vtpm

    public static let names: [StaticString] = ["none", "volume", "ceph", "iscsi", "tls", "vtpm"]
}

/// `<secret>`: all but the value.
public struct SecretConfiguration: Sendable, Hashable {
    public var isEphemeral = false
    public var isPrivate = false
    public var uuid: UUID
    public var description: String?
    public var usageType = SecretUsageType.none
    /// The path, name or target that the usage names.
    public var usageID: String?

    /// - Throws: `VirtError` in the reference's words.
    public init(xml: String) throws {
        let document = try XMLDocument(xml, name: "definition_of_secret", errorDomain: .secret)
        self = try document.read { node in
            guard node.isNamed("secret") else {
                throw VirtError(.xmlError, .secret, "expecting root element of 'secret', not '\(node.name)'")
            }
            return try Self(node)
        }
    }

    private init(_ node: XMLNode) throws {
        uuid = try node.leaf("uuid")?.scalar(UUID.self, invalid: Complaint(.internalError, .secret, "malformed uuid element")) ?? .random()
        isEphemeral = try Self.flag(node, "ephemeral")
        isPrivate = try Self.flag(node, "private")
        description = node.leaf("description")?.string
        if let usage = node.child("usage") { (usageType, usageID) = try Self.usage(usage) }
    }

    private static func flag(_ node: XMLNode, _ name: StaticString) throws -> Bool {
        guard let word = node.attribute(name)?.string else { return false }
        guard word == "yes" || word == "no" else { throw VirtError(.xmlError, .secret, "invalid value of '\(name)'") }
        return word == "yes"
    }

    private static func usage(_ node: XMLNode) throws -> (SecretUsageType, String?) {
        guard let word = node.attribute("type")?.string else { throw VirtError(.xmlError, .secret, "unknown secret usage type") }
        guard let type = SecretUsageType(name: word) else {
            throw VirtError(.configUnsupported, .secret, "unknown secret usage type \(word)")
        }
        guard let element = type.identifierElement else { return (type, nil) }
        guard let identifier = node.leaf(element)?.string else {
            throw VirtError(.internalError, .secret, type.missingIdentifier)
        }
        return (type, identifier)
    }

    public var xml: String {
        var w = XMLWriter()
        let mark = w.open("secret")
        w.attribute("ephemeral", yesNo: isEphemeral)
        w.attribute("private", yesNo: isPrivate)
        w.finishTag()
        w.leaf("uuid", uuid.description)
        if let description { w.leaf("description", description) }
        if let element = usageType.identifierElement {
            let mark = w.open("usage")
            w.attribute("type", usageType.name)
            w.finishTag()
            if let usageID { w.leaf(element, usageID) }
            w.close("usage", mark)
        }
        w.close("secret", mark)
        return w.text()
    }
}

extension SecretUsageType {
    /// The child of `<usage>` that says which volume, name or target it is.
    fileprivate var identifierElement: StaticString? {
        switch self {
        case .none: nil
        case .volume: "volume"
        case .iscsi: "target"
        case .ceph, .tls, .vtpm: "name"
        }
    }

    fileprivate var missingIdentifier: String {
        switch self {
        case .none: ""
        case .volume: "volume usage specified, but volume path is missing"
        case .ceph: "Ceph usage specified, but name is missing"
        case .iscsi: "iSCSI usage specified, but target is missing"
        case .tls: "TLS usage specified, but name is missing"
        case .vtpm: "vTPM usage specified, but name is missing"
        }
    }
}
