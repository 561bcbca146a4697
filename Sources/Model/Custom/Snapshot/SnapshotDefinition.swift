// SPDX-License-Identifier: Apache-2.0
internal import Errors

/// What a domain was doing when its snapshot was taken.
public enum SnapshotState: UInt8, XMLEnumeration {
    case noState
    case running, blocked, paused, shutdown, shutoff, crashed, pmSuspended
    /// Only the disks were saved of a running guest.
    case diskSnapshot

    public static let names: [StaticString] = [
        "nostate", "running", "blocked", "paused", "shutdown", "shutoff", "crashed", "pmsuspended", "disk-snapshot",
    ]

    /// No memory belongs to the snapshot.
    public var isOffline: Bool { self == .shutoff || self == .diskSnapshot }
    /// The guest was there to go on.
    public var isOnline: Bool { self == .running || self == .paused }
}

/// One disk of a snapshot.
public struct SnapshotDisk: Sendable {
    /// The target's name; in a definition it may be the source's path.
    public var name: String
    public var location: SnapshotLocation = .default
    public var format: StorageFormat = .none
    public var source = StorageSource()

    public init(name: String) { self.name = name }
}

/// `<domainsnapshot>`
public struct SnapshotDefinition: Sendable {
    public var name = ""
    public var text: String?
    public var state: SnapshotState?
    public var parent: String?
    /// Seconds since 1970.
    public var creationTime: Int64 = 0
    public var memory: SnapshotLocation = .default
    public var memoryFile: String?
    public var disks: [SnapshotDisk] = []
    public var domain: DomainConfiguration?
    /// The mark of the current snapshot, in files only.
    public var isActive: Bool?

    /// How a definition is meant.
    public enum Purpose: Sendable {
        /// A snapshot to be taken.
        case create
        /// One that exists and is told of again.
        case redefine
        /// One that was stored.
        case load
    }

    /// - Parameters:
    ///   - profile: the rules for the domain inside.
    ///   - now: the creation time of a snapshot to be taken; one without a name is called by it.
    public init(xml: String, purpose: Purpose, profile: any DomainProfile, now: Int64) throws {
        let document = try XMLDocument(xml, name: "domain_snapshot", errorDomain: .domainSnapshot)
        try document.read { node in
            guard node.isNamed("domainsnapshot") else {
                throw VirtError(.xmlError, .xml, "expecting root element of 'domainsnapshot', not '\(node.name)'")
            }
            try parse(node, purpose, profile, now)
        }
    }

    private mutating func parse(_ node: XMLNode, _ purpose: Purpose, _ profile: any DomainProfile, _ now: Int64) throws {
        name = node.leaf("name")?.string ?? ""
        text = node.leaf("description")?.string
        if purpose == .create {
            creationTime = now
            if name.isEmpty { name = String(now) }
        } else {
            guard !name.isEmpty else { throw VirtError(.xmlError, .domainSnapshot, "a redefined snapshot must have a name") }
            try parseHistory(node, profile)
        }
        try parseMemory(node, purpose)
        disks = try node.child("disks").map { try $0.elements.map { try SnapshotDisk($0) } } ?? []
        if purpose == .load {
            guard let mark = node.leaf("active") else {
                throw VirtError(.internalError, .domainSnapshot, "Could not find 'active' element")
            }
            isActive = mark.string != "0"
        }
    }

    /// What a snapshot to be taken has no say in.
    private mutating func parseHistory(_ node: XMLNode, _ profile: any DomainProfile) throws {
        guard let time = node.leaf("creationTime") else {
            throw VirtError(.internalError, .domainSnapshot, "missing creationTime from existing snapshot")
        }
        creationTime = try time.int64(
            invalid: Complaint(.internalError, .domainSnapshot, "missing creationTime from existing snapshot"))
        parent = node.child("parent")?.leaf("name")?.string
        guard let word = node.leaf("state") else {
            throw VirtError(.internalError, .domainSnapshot, "missing state from existing snapshot")
        }
        let known = SnapshotState(name: word.string)
        guard let known, known != .noState else {
            throw VirtError(.configUnsupported, .domainSnapshot, "Invalid state '\(word.string)' in domain snapshot XML")
        }
        state = known
        // Snapshots of old kept no more than the domain's UUID.
        if let element = node.child("domain"), element.attribute("type") != nil {
            let options: ParseOptions = [.inactive, .skipValidation]
            var configuration = try DomainConfiguration(element, ParseContext(options: options))
            try configuration.complete(profile, options)
            domain = configuration
        }
    }

    private mutating func parseMemory(_ node: XMLNode, _ purpose: Purpose) throws {
        func refuse(_ words: String) -> VirtError { VirtError(.xmlError, .domainSnapshot, words) }
        let element = node.child("memory")
        memoryFile = element?.attribute("file")?.string
        if let word = element?.attribute("snapshot") {
            memory = try word.enumeration(SnapshotLocation.self)
            if let memoryFile, memory != .external {
                throw refuse("memory filename '\(memoryFile)' requires external snapshot")
            }
            guard memory != .external || memoryFile != nil else { throw refuse("external memory snapshots require a filename") }
        } else if memoryFile != nil {
            memory = .external
        } else if purpose != .create {
            memory = state?.isOffline == true ? .no : .internal
        }
        if state?.isOffline == true, memory != .default, memory != .no {
            throw refuse("memory state cannot be saved with offline or disk-only snapshot")
        }
        if let memoryFile, !memoryFile.hasPrefix("/") {
            throw refuse("memory snapshot file path (\(memoryFile)) must be absolute")
        }
    }
}

extension SnapshotDisk {
    init(_ node: XMLNode) throws {
        guard let name = node.attribute("name")?.string else {
            throw VirtError(.internalError, .domainSnapshot, "missing name from disk snapshot element")
        }
        self.name = name
        if let word = node.attribute("snapshot") { location = try word.enumeration(SnapshotLocation.self) }
        source = try StorageSource(node, ParseContext())
        if let word = node.child("driver")?.attribute("type") {
            format = try word.enumeration(
                StorageFormat.self, invalid: Complaint(.configUnsupported, .domainSnapshot, "unknown disk snapshot driver '%s'"))
        }
        if location == .default, source.path != nil || format != .none { location = .external }
        if let path = source.path, source.type == .file, !path.hasPrefix("/") {
            throw VirtError(.xmlError, .domainSnapshot, "disk snapshot image path '\(path)' must be absolute")
        }
    }
}
