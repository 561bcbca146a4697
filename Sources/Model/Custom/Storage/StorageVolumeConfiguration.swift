// SPDX-License-Identifier: Apache-2.0
internal import Errors

/// What a volume is to those who open it, by the numbers of `virStorageVolType`.
public enum StorageVolumeType: UInt8, XMLEnumeration {
    case file, block, dir, network, netdir, ploop

    public static let names: [StaticString] = ["file", "block", "dir", "network", "netdir", "ploop"]
}

/// `<volume>`
public struct StorageVolumeConfiguration: Sendable {
    /// The image below this one.
    public struct Backing: Sendable {
        public var path: String
        public var format: String
        public var permissions = StoragePermissions()
    }

    public var type: StorageVolumeType = .file
    public var name: String
    public var key: String?
    /// Bytes.
    public var capacity: UInt64
    public var allocation: UInt64
    public var path: String?
    /// Nil where volumes of the pool have none.
    public var format: String?
    public var permissions = StoragePermissions()
    public var encryption: StorageEncryption?
    public var compatibility: String?
    public var clusterSize: UInt64?
    public var features: [String] = []
    public var backing: Backing?

    private static let partitions = ["none", "linux", "fat16", "fat32", "linux-swap", "linux-lvm", "linux-raid", "extended"]

    /// - Parameter pool: the kind of pool that the volume is in.
    public init(xml: String, pool: StoragePoolType) throws {
        let document = try XMLDocument(xml, name: "storage_volume_definition", errorDomain: .storage)
        self = try document.read { node in
            guard node.isNamed("volume") else {
                throw VirtError(.xmlError, .xml, "expecting root element of 'volume', not '\(node.name)'")
            }
            return try Self(node, pool)
        }
    }

    private init(_ node: XMLNode, _ pool: StoragePoolType) throws {
        guard let name = node.leaf("name")?.string else { throw VirtError(.xmlError, .storage, "missing volume name element") }
        self.name = name
        if let word = node.attribute("type") {
            type = try word.enumeration(
                StorageVolumeType.self, invalid: Complaint(.configUnsupported, .storage, "unknown volume type '%s'"))
        }
        guard let capacity = try Self.size(node, "capacity") else {
            throw VirtError(.xmlError, .storage, "missing capacity element")
        }
        self.capacity = capacity
        allocation = try Self.size(node, "allocation") ?? capacity
        if let element = node.child("backingStore"), let path = element.leaf("path")?.string {
            backing = Backing(
                path: path, format: try Self.format(element, pool) ?? "raw",
                permissions: try StoragePermissions(element.child("permissions")))
        }
        format = try Self.format(node.child("target"), pool)
        if let target = node.child("target") { try parseTarget(target) }
    }

    private mutating func parseTarget(_ target: XMLNode) throws {
        permissions = try StoragePermissions(target.child("permissions"))
        encryption = try target.child("encryption").map { try StorageEncryption($0, ParseContext()) }
        compatibility = target.leaf("compat")?.string
        if let compatibility {
            let parts = compatibility.split(separator: ".", omittingEmptySubsequences: false)
            guard parts.count == 2, parts.allSatisfy({ UInt32($0) != nil }) else {
                throw VirtError(.xmlError, .storage, "forbidden characters in 'compat' attribute")
            }
        }
        clusterSize = try Self.size(target, "clusterSize")
        for element in target.child("features")?.elements.map({ $0 }) ?? [] {
            guard ["lazy_refcounts", "extended_l2"].contains(element.name) else {
                throw VirtError(.configUnsupported, .storage, "unsupported feature \(element.name)")
            }
            features.append(element.name)
        }
        if !features.isEmpty, compatibility == nil { compatibility = "1.1" }
    }

    /// Bytes in any unit; nil when there is nothing.
    private static func size(_ node: XMLNode, _ name: StaticString) throws -> UInt64? {
        guard let element = node.child(name), let text = element.content else { return nil }
        let number = try text.uint64(invalid: Complaint(.xmlError, .storage, "malformed capacity element"))
        return try SizeUnit.bytes(number, unit: element.attribute("unit")?.string, defaultUnit: .bytes)
    }

    private static func format(_ node: XMLNode?, _ pool: StoragePoolType) throws -> String? {
        let word = node?.child("format")?.attribute("type")?.string
        let known: [String]
        switch pool.volumeFormats {
        case .none: return nil
        case .partitions: known = partitions
        case .images: known = StorageFormat.names.map(\.description)
        }
        guard let word else { return pool.volumeFormats == .partitions ? "none" : "raw" }
        guard known.contains(word) else {
            throw VirtError(.configUnsupported, .storage, "unknown volume format type \(word)")
        }
        return word
    }

    public var xml: String {
        var w = XMLWriter()
        let mark = w.open("volume")
        w.attribute("type", type.name)
        w.leaf("name", name)
        if let key { w.leaf("key", key) }
        w.scaledLeaf("capacity", capacity, unit: "bytes")
        w.scaledLeaf("allocation", allocation, unit: "bytes")
        let target = w.open("target")
        if let path { w.leaf("path", path) }
        if let format { w.single("format", "type", format) }
        permissions.format(to: &w)
        if let encryption { w.element("encryption", encryption, FormatContext()) }
        if let compatibility { w.leaf("compat", compatibility) }
        if let clusterSize { w.scaledLeaf("clusterSize", clusterSize, unit: "B") }
        if !features.isEmpty {
            let mark = w.open("features")
            for feature in features { w.close(name: feature, w.open(name: feature)) }
            w.close("features", mark)
        }
        w.close("target", target)
        if let backing {
            let mark = w.open("backingStore")
            w.leaf("path", backing.path)
            if format != nil { w.single("format", "type", backing.format) }
            backing.permissions.format(to: &w)
            w.close("backingStore", mark)
        }
        w.close("volume", mark)
        return w.text()
    }
}
