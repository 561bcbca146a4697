// SPDX-License-Identifier: Apache-2.0
internal import Errors

/// How a checkpoint follows a disk.
public enum CheckpointTracking: UInt8, XMLEnumeration {
    case `default`, no, bitmap

    public static let names: [StaticString] = ["default", "no", "bitmap"]
}

/// One disk of a checkpoint.
public struct CheckpointDisk: Sendable {
    public var name: String
    public var tracking: CheckpointTracking = .default
    public var bitmap: String?
    /// Bytes; asked for, never stored.
    public var size: UInt64?

    public init(name: String) { self.name = name }

    init(_ node: XMLNode) throws {
        guard let name = node.attribute("name")?.string else {
            throw VirtError(.internalError, .domainCheckpoint, "missing name from disk checkpoint element")
        }
        self.name = name
        if let word = node.attribute("checkpoint") { tracking = try word.enumeration(CheckpointTracking.self) }
        bitmap = node.attribute("bitmap")?.string
    }
}

/// `<domaincheckpoint>`
public struct CheckpointDefinition: Sendable {
    public var name = ""
    public var text: String?
    public var parent: String?
    /// Seconds since 1970.
    public var creationTime: Int64 = 0
    public var disks: [CheckpointDisk] = []
    public var domain: DomainConfiguration?

    /// - Parameters:
    ///   - isRedefined: it exists and is told of again.
    ///   - profile: the rules for the domain inside.
    ///   - now: the creation time of a new one; without a name it is called by it.
    public init(xml: String, isRedefined: Bool, profile: any DomainProfile, now: Int64) throws {
        let document = try XMLDocument(xml, name: "domain_checkpoint", errorDomain: .domainCheckpoint)
        try document.read { node in
            guard node.isNamed("domaincheckpoint") else {
                throw VirtError(.xmlError, .xml, "expecting root element of 'domaincheckpoint', not '\(node.name)'")
            }
            name = node.leaf("name")?.string ?? ""
            text = node.leaf("description")?.string
            if isRedefined {
                try parseHistory(node, profile)
            } else {
                creationTime = now
                if name.isEmpty { name = String(now) }
            }
            disks = try node.child("disks").map { try $0.children("disk").map { try CheckpointDisk($0) } } ?? []
        }
    }

    private mutating func parseHistory(_ node: XMLNode, _ profile: any DomainProfile) throws {
        guard !name.isEmpty else { throw VirtError(.xmlError, .domainCheckpoint, "a redefined checkpoint must have a name") }
        let missing = Complaint(.internalError, .domainCheckpoint, "missing creationTime from existing checkpoint")
        guard let time = node.leaf("creationTime") else { throw missing.error(at: node) }
        creationTime = try time.int64(invalid: missing)
        parent = node.child("parent")?.leaf("name")?.string
        if let element = node.child("domain"), element.attribute("type") != nil {
            let options: ParseOptions = [.inactive, .skipValidation]
            var configuration = try DomainConfiguration(element, ParseContext(options: options))
            try configuration.complete(profile, options)
            domain = configuration
        }
    }

    /// Gives every disk of the domain its part, in the domain's order. Without any words about disks all that can be are followed.
    public mutating func alignDisks(with domain: DomainConfiguration) throws {
        func refuse(_ words: String) -> VirtError { VirtError(.configUnsupported, .domainCheckpoint, words) }
        let all = domain.devices.disks
        guard disks.count <= all.count else { throw refuse("too many disk checkpoint requests for domain") }
        let fallback: CheckpointTracking = disks.isEmpty ? .bitmap : .no
        var aligned = [CheckpointDisk?](repeating: nil, count: all.count)
        for disk in disks {
            let index = all.firstIndex { $0.target == disk.name } ?? all.firstIndex { $0.source.path == disk.name }
            guard let index else { throw refuse("no disk named '\(disk.name)'") }
            guard aligned[index] == nil else { throw refuse("disk '\(all[index].target)' specified twice") }
            var result = disk
            result.name = all[index].target
            if result.tracking == .default { result.tracking = .bitmap }
            guard result.tracking == .no || all[index].canBeTracked else { throw refuse("disk '\(disk.name)' is empty or readonly") }
            aligned[index] = result
        }
        disks = zip(aligned, all).map { known, disk in
            var result = known ?? CheckpointDisk(name: disk.target)
            if known == nil { result.tracking = disk.canBeTracked ? fallback : .no }
            if result.tracking == .bitmap, result.bitmap == nil { result.bitmap = name }
            return result
        }
    }

    /// - Parameters:
    ///   - options: `secure` prints passwords of the domain inside.
    ///   - withDomain: false leaves the domain out.
    public func xml(_ options: FormatOptions = [], withDomain: Bool = true) -> String {
        var w = XMLWriter()
        let mark = w.open("domaincheckpoint")
        w.leaf("name", name)
        if let text { w.leaf("description", text) }
        if let parent {
            let mark = w.open("parent")
            w.leaf("name", parent)
            w.close("parent", mark)
        }
        if creationTime != 0 { w.leaf("creationTime", creationTime) }
        if !disks.isEmpty {
            let mark = w.open("disks")
            for disk in disks { disk.format(to: &w) }
            w.close("disks", mark)
        }
        if withDomain, let domain {
            w.element(DomainConfiguration.root, domain, FormatContext(options: options.union(.inactive)))
        }
        w.close("domaincheckpoint", mark)
        return w.text()
    }
}

extension CheckpointDisk {
    func format(to w: inout XMLWriter) {
        let mark = w.open("disk")
        w.attribute("name", name)
        if tracking != .default { w.attribute("checkpoint", tracking.name) }
        if let bitmap { w.attribute("bitmap", bitmap) }
        if let size { w.attribute("size", size) }
        w.close("disk", mark)
    }
}

extension Disk {
    fileprivate var canBeTracked: Bool {
        !isReadOnly && (source.path != nil || source.networkName != nil || source.type == .volume)
    }
}
