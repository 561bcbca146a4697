// SPDX-License-Identifier: Apache-2.0
internal import Errors

/// `<pool>`
public struct StoragePoolConfiguration: Sendable {
    public var type: StoragePoolType
    public var name: String
    public var uuid: UUID
    /// Bytes, as the pool itself says; what a definition says of them does not count.
    public var capacity: UInt64 = 0
    public var allocation: UInt64 = 0
    public var available: UInt64 = 0
    public var copyOnWrite: Bool?
    public var source: StoragePoolSource
    public var target: String?
    public var permissions = StoragePermissions()
    /// How a refresh counts the allocation of volumes.
    public var refreshAllocation: String?

    public init(xml: String) throws {
        let document = try XMLDocument(xml, name: "storage_pool_definition", errorDomain: .storage)
        self = try document.read { node in
            guard node.isNamed("pool") else {
                throw VirtError(.xmlError, .xml, "expecting root element of 'pool', not '\(node.name)'")
            }
            return try Self(node)
        }
    }

    private init(_ node: XMLNode) throws {
        func refuse(_ words: String) -> VirtError { VirtError(.xmlError, .storage, words) }
        guard let word = node.attribute("type") else { throw node.missing(attribute: "type") }
        type = try word.enumeration(StoragePoolType.self)
        source = try StoragePoolSource(node.child("source"), type: type)
        let parts = type.parts
        guard let name = node.leaf("name")?.string ?? (parts.contains(.name) ? source.name : nil) else {
            throw refuse("missing pool source name element")
        }
        self.name = name
        guard !name.utf8.contains(UInt8(ascii: "/")) else { throw refuse("name \(name) cannot contain '/'") }
        uuid = try node.leaf("uuid")?.scalar(UUID.self, invalid: Complaint(.xmlError, .storage, "malformed uuid element")) ?? .random()
        copyOnWrite = try node.child("features")?.child("cow")?.attribute("state")?.yesNo()
        if parts.contains(.host), source.hosts.isEmpty { throw refuse("missing storage pool source host name") }
        if parts.contains(.directory), source.directory == nil {
            guard type == .gluster else { throw refuse("missing storage pool source path") }
            source.directory = "/"
        }
        if parts.contains(.name), source.name == nil { source.name = name }
        if parts.contains(.adapter), source.adapter == nil { throw refuse("missing storage pool source adapter") }
        if parts.contains(.device), source.devices.isEmpty { throw refuse("missing storage pool source device name") }
        try parseTarget(node)
        refreshAllocation = try Self.refresh(node)
    }

    private mutating func parseTarget(_ node: XMLNode) throws {
        guard type.hasTarget else { return }
        let element = node.child("target")
        switch type {
        case .logical: target = "/dev/\(source.name ?? name)"
        case .zfs: target = "/dev/zvol/\(source.name ?? name)"
        default:
            guard let path = element?.leaf("path")?.string else {
                throw VirtError(.xmlError, .storage, "missing storage pool target path")
            }
            target = Self.clean(path)
        }
        permissions = try StoragePermissions(element?.child("permissions"))
    }

    private static func refresh(_ node: XMLNode) throws -> String? {
        guard let word = node.child("refresh")?.child("volume")?.attribute("allocation")?.string else { return nil }
        guard word == "default" || word == "capacity" else {
            throw VirtError(.xmlError, .storage, "unknown storage pool volume refresh allocation type \(word)")
        }
        return word == "default" ? nil : word
    }

    /// Without doubled slashes and without one at the end.
    static func clean(_ path: String) -> String {
        let parts = path.split(separator: "/").joined(separator: "/")
        return path.hasPrefix("/") ? "/" + parts : parts
    }

    public var xml: String {
        var w = XMLWriter()
        let mark = w.open("pool")
        w.attribute("type", type.name)
        w.leaf("name", name)
        w.leaf("uuid", uuid.description)
        w.scaledLeaf("capacity", capacity, unit: "bytes")
        w.scaledLeaf("allocation", allocation, unit: "bytes")
        w.scaledLeaf("available", available, unit: "bytes")
        if let copyOnWrite {
            let mark = w.open("features")
            w.single("cow", "state", copyOnWrite ? "yes" : "no")
            w.close("features", mark)
        }
        source.format(to: &w, type: type)
        if let target {
            let mark = w.open("target")
            w.leaf("path", target)
            permissions.format(to: &w)
            w.close("target", mark)
        }
        if let refreshAllocation {
            let mark = w.open("refresh")
            w.single("volume", "allocation", refreshAllocation)
            w.close("refresh", mark)
        }
        w.close("pool", mark)
        return w.text()
    }
}
