// SPDX-License-Identifier: Apache-2.0
internal import Errors

extension SnapshotState {
    /// No memory belongs to the snapshot.
    public var isOffline: Bool { self == .shutoff || self == .diskSnapshot }
    /// The guest was there to go on.
    public var isOnline: Bool { self == .running || self == .paused }
}

extension SnapshotDefinition {
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
    ///   - now: the creation time of a snapshot to be taken, seconds since 1970; one without a name is called by it.
    /// - Throws: `VirtError` for what is no such document.
    public init(xml: String, purpose: Purpose, profile: any DomainProfile, now: Int64, options given: ParseOptions = []) throws {
        var options = given
        if purpose != .create { options.insert(.redefinition) }
        if purpose == .load { options.insert(.status) }
        self = try Self.parse(xml, ParseContext(options: options, profile: profile))
        guard purpose == .create else { return }
        creationTime = now
        if name.isEmpty { name = String(now) }
    }

    mutating func startParsing(_ node: XMLNode, _ context: ParseContext) throws {
        guard context.options.contains(.redefinition) else { return }
        purpose = context.options.contains(.status) ? .load : .redefine
        guard node.leaf("name") != nil else { throw refuse("a redefined snapshot must have a name") }
        for (name, element) in [("creationTime", node.leaf("creationTime")), ("state", node.leaf("state"))] where element == nil {
            throw VirtError(.internalError, .domainSnapshot, "missing \(name) from existing snapshot")
        }
        let word = node.leaf("state")?.string ?? ""
        if (SnapshotState(name: word) ?? .noState) == .noState {
            throw VirtError(.configUnsupported, .domainSnapshot, "Invalid state '\(word)' in domain snapshot XML")
        }
    }

    private func refuse(_ words: String) -> VirtError { VirtError(.xmlError, .domainSnapshot, words) }

    mutating func parseDomain(_ node: XMLNode, _ context: ParseContext) throws {
        if purpose != .create { domain = try node.child("domain").map { try DomainConfiguration(inside: $0, context) } }
    }

    func formatDomain(to w: inout XMLWriter, _ context: FormatContext) { domain?.format(inside: &w, context) }

    mutating func finishParsing(_ node: XMLNode, _ context: ParseContext) throws {
        try settleMemory(isSaid: node.child("memory")?.attribute("snapshot") != nil)
        if purpose == .load {
            guard let mark = node.leaf("active") else {
                throw VirtError(.internalError, .domainSnapshot, "Could not find 'active' element")
            }
            isActive = mark.string != "0"
        }
    }

    private mutating func settleMemory(isSaid: Bool) throws {
        if isSaid {
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
    public init(name: String) {
        self.init()
        self.name = name
    }

    var hasSource: Bool { source.path != nil || source.networkName != nil || format != .none }

    mutating func finishParsing(_ node: XMLNode, _ context: ParseContext) throws {
        if source.type == .network, source.networkName == nil, source.networkProtocol != .nbd, node.child("source") != nil {
            throw VirtError(.xmlError, .domain, "missing name for disk source")
        }
        if location == .default, source.path != nil || format != .none { location = .external }
        if let path = source.path, source.type == .file, !path.hasPrefix("/") {
            throw VirtError(.xmlError, .domainSnapshot, "disk snapshot image path '\(path)' must be absolute")
        }
    }
}

extension DomainConfiguration {
    /// The domain inside a snapshot or checkpoint, as it was stored then.
    init(inside element: XMLNode, _ context: ParseContext) throws {
        guard element.attribute("type") != nil else {
            throw VirtError(.internalError, .domain, "missing domain type attribute")
        }
        let options: ParseOptions = [.inactive, .skipValidation]
        try self.init(element, ParseContext(options: options))
        if let profile = context.profile { try complete(profile, options) }
    }

    func format(inside w: inout XMLWriter, _ context: FormatContext) {
        w.element(Self.root, self, FormatContext(options: context.options.union(.inactive)))
    }
}
