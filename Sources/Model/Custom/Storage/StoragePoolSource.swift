// SPDX-License-Identifier: Apache-2.0
internal import Errors

/// Where a pool's storage comes from.
public struct StoragePoolSource: Sendable {
    public struct Host: Sendable {
        public var name: String
        public var port: Int32?
    }

    public struct Device: Sendable {
        public var path: String
        public var partSeparator: Bool?
    }

    /// The account at the host.
    public struct Authentication: Sendable {
        public var type: String
        public var username: String
        public var secretUUID: String?
        public var secretUsage: String?
    }

    public var hosts: [Host] = []
    public var devices: [Device] = []
    public var directory: String?
    /// The attributes and children as they came.
    public var adapter: OpaqueXML?
    public var name: String?
    public var initiator: String?
    public var authentication: Authentication?
    public var format: String?
    public var vendor: String?
    public var product: String?
    public var protocolVersion: String?

    public init() {}

    /// A source alone, as the search for sources takes it.
    public init(xml: String, type: StoragePoolType) throws {
        let document = try XMLDocument(xml, name: "storage_source_specification", errorDomain: .storage)
        self = try document.read { node in
            guard node.isNamed("source") else {
                throw VirtError(.xmlError, .xml, "expecting root element of 'source', not '\(node.name)'")
            }
            return try Self(node, type: type)
        }
    }

    init(_ node: XMLNode?, type: StoragePoolType) throws {
        format = type.formats.first
        guard let node else { return }
        if let word = node.child("format")?.attribute("type")?.string, !type.formats.isEmpty {
            guard type.formats.contains(word) else {
                throw VirtError(.configUnsupported, .storage, "unknown pool format type \(word)")
            }
            format = word
        }
        name = node.leaf("name")?.string
        hosts = try node.children("host").map { element in
            guard let name = element.attribute("name")?.string else {
                throw VirtError(.xmlError, .storage, "missing storage pool source host name")
            }
            let port = try element.attribute("port")?.int32(
                invalid: Complaint(.xmlError, .storage, "Invalid port number: %s"))
            return Host(name: name, port: port)
        }
        devices = try node.children("device").map { element in
            guard let path = element.attribute("path")?.string else {
                throw VirtError(.xmlError, .storage, "missing storage pool source device path")
            }
            return Device(path: path, partSeparator: try element.attribute("part_separator")?.yesNo())
        }
        directory = node.child("dir")?.attribute("path")?.string
        adapter = node.child("adapter").map { OpaqueXML($0, depth: 2) }
        initiator = node.child("initiator")?.child("iqn")?.attribute("name")?.string
        authentication = try node.child("auth").map { try Authentication($0) }
        vendor = node.child("vendor")?.attribute("name")?.string
        product = node.child("product")?.attribute("name")?.string
        protocolVersion = node.child("protocol")?.attribute("ver")?.string
    }

    func format(to w: inout XMLWriter, type: StoragePoolType) {
        let mark = w.open("source")
        w.finishTag()
        let parts = type.parts
        if parts.contains(.host) {
            for host in hosts {
                let mark = w.open("host")
                w.attribute("name", host.name)
                if let port = host.port { w.attribute("port", Int64(port)) }
                w.close("host", mark)
            }
        }
        if !parts.isDisjoint(with: [.device, .optionalDevice]) {
            for device in devices {
                let mark = w.open("device")
                w.attribute("path", device.path)
                if let partSeparator = device.partSeparator { w.attribute("part_separator", yesNo: partSeparator) }
                w.close("device", mark)
            }
        }
        if parts.contains(.directory), let directory { w.single("dir", "path", directory) }
        if parts.contains(.adapter), let adapter { w.opaque(adapter.text) }
        if parts.contains(.name), let name { w.leaf("name", name) }
        if parts.contains(.initiator), let initiator {
            let mark = w.open("initiator")
            w.single("iqn", "name", initiator)
            w.close("initiator", mark)
        }
        formatRest(to: &w)
        w.close("source", mark)
    }

    private func formatRest(to w: inout XMLWriter) {
        authentication?.format(to: &w)
        if let format { w.single("format", "type", format) }
        if let vendor { w.single("vendor", "name", vendor) }
        if let product { w.single("product", "name", product) }
        if let protocolVersion { w.single("protocol", "ver", protocolVersion) }
    }
}

extension StoragePoolSource.Authentication {
    init(_ node: XMLNode) throws {
        guard let username = node.attribute("username")?.string else {
            throw VirtError(.xmlError, .storage, "missing username for auth")
        }
        guard let type = node.attribute("type")?.string else { throw VirtError(.xmlError, .storage, "missing auth type") }
        guard type == "chap" || type == "ceph" else {
            throw VirtError(.configUnsupported, .storage, "unknown auth type '\(type)'")
        }
        guard let secret = node.child("secret") else {
            throw VirtError(.xmlError, .storage, "missing secret for auth")
        }
        self.init(
            type: type, username: username, secretUUID: secret.attribute("uuid")?.string, secretUsage: secret.attribute("usage")?.string)
        guard (secretUUID == nil) != (secretUsage == nil) else {
            throw VirtError(.xmlError, .storage, "either auth secret uuid or usage expected")
        }
    }

    func format(to w: inout XMLWriter) {
        let mark = w.open("auth")
        w.attribute("type", type)
        w.attribute("username", username)
        let secret = w.open("secret")
        if let secretUUID { w.attribute("uuid", secretUUID) }
        if let secretUsage { w.attribute("usage", secretUsage) }
        w.close("secret", secret)
        w.close("auth", mark)
    }
}

extension XMLWriter {
    /// An element with one attribute.
    mutating func single(_ name: StaticString, _ attribute: StaticString, _ value: String) {
        let mark = open(name)
        self.attribute(attribute, value)
        close(name, mark)
    }
}
