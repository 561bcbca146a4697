// SPDX-License-Identifier: Apache-2.0
public import Errors

private func refuse(_ words: String) -> VirtError { VirtError(.xmlError, .storage, words) }

extension StoragePermissions {
    mutating func startParsing(_ node: XMLNode, _ context: ParseContext) throws {
        // An element without a number is not the same as none.
        for (name, complaint) in [("owner" as StaticString, "malformed owner element"), ("group", "malformed group element")]
        where node.child(name) != nil && node.leaf(name) == nil { throw refuse(complaint) }
    }

    /// -1 is no number.
    mutating func finishParsing(_ node: XMLNode, _ context: ParseContext) throws {
        func settle(_ value: Int64?, _ complaint: String) throws -> Int64? {
            guard let value, value != -1 else { return nil }
            guard (0...Int64(UInt32.max)).contains(value) else { throw refuse(complaint) }
            return value == Int64(UInt32.max) ? nil : value
        }
        owner = try settle(owner, "malformed owner element")
        group = try settle(group, "malformed group element")
    }
}

extension StoragePoolSource {
    /// A source alone, as the search for sources takes it.
    public init(xml: String, type: StoragePoolType) throws {
        self = try Self.parse(xml, ParseContext(poolType: type))
    }

    var parts: StoragePoolType.SourceParts { poolType.parts }

    mutating func startParsing(_ node: XMLNode, _ context: ParseContext) throws {
        poolType = context.poolType ?? .dir
        // The format is checked first, whatever else is wrong.
        guard !poolType.formats.isEmpty, let word = node.child("format")?.attribute("type")?.string, !word.isEmpty else { return }
        guard poolType.formats.contains(word) else {
            throw VirtError(.configUnsupported, .storage, "unknown pool format type \(word)")
        }
    }

    /// What the rest of the pool's definition says about its source.
    fileprivate mutating func complete(type: StoragePoolType, poolName: String) throws {
        poolType = type
        format = type.formats.isEmpty ? nil : format ?? type.formats.first
        if parts.contains(.host), hosts.isEmpty { throw refuse("missing storage pool source host name") }
        if parts.contains(.directory), directory == nil {
            guard type == .gluster else { throw refuse("missing storage pool source path") }
            directory = "/"
        }
        directory = directory.map(CleanPath.of)
        if parts.contains(.name), name == nil { name = poolName }
        if parts.contains(.adapter), adapter == nil { throw refuse("missing storage pool source adapter") }
        if parts.contains(.device), devices.isEmpty { throw refuse("missing storage pool source device name") }
        if type == .iscsiDirect, initiator == nil {
            throw VirtError(.configUnsupported, .storage, "missing initiator IQN")
        }
    }
}

/// Paths as the reference keeps them: without doubled slashes and without one at the end.
enum CleanPath {
    static func of(_ path: String) -> String {
        let parts = path.split(separator: "/").joined(separator: "/")
        return path.hasPrefix("/") ? "/" + parts : parts
    }
}

extension StoragePoolConfiguration {
    mutating func startParsing(_ node: XMLNode, _ context: ParseContext) throws {
        guard let word = node.attribute("type") else { throw node.missing(attribute: "type") }
        type = try word.enumeration(StoragePoolType.self)
        source.poolType = type
        // A pool without a name of its own is called after its source, so that is read first.
        guard let element = node.child("source") else { return }
        var inner = context
        inner.poolType = type
        source = try StoragePoolSource(element, inner)
    }

    mutating func parseUuid(_ node: XMLNode, _ context: ParseContext) throws {
        if name.isEmpty {
            guard type.parts.contains(.name), let other = source.name else { throw refuse("missing pool source name element") }
            name = other
        }
        guard !name.utf8.contains(UInt8(ascii: "/")) else { throw refuse("name \(name) cannot contain '/'") }
        uuid = try node.leaf("uuid")?.scalar(UUID.self, invalid: Complaint(.xmlError, .storage, "malformed uuid element")) ?? .random()
    }

    func formatUuid(to w: inout XMLWriter, _ context: FormatContext) { w.leaf("uuid", uuid.description) }

    mutating func finishParsing(_ node: XMLNode, _ context: ParseContext) throws {
        try source.complete(type: type, poolName: name)
        guard type.hasTarget else { return }
        switch type {
        case .logical: target = "/dev/\(source.name ?? name)"
        case .zfs: target = "/dev/zvol/\(source.name ?? name)"
        default:
            guard let path = target else { throw refuse("missing storage pool target path") }
            target = CleanPath.of(path)
        }
    }

    /// The driver of the host knows all kinds of pools but one.
    /// - Throws: the driver's complaint about a kind that it has no backend for.
    public func checkBackend() throws(VirtError) {
        guard type == .sheepdog else { return }
        throw VirtError(.internalError, .storage, "missing backend for pool type \(type.rawValue) (\(type.name))")
    }
}
