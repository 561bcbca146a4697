// SPDX-License-Identifier: Apache-2.0
internal import Errors

extension CheckpointDefinition {
    static let isAlwaysValidated = true

    /// - Parameters:
    ///   - isRedefined: it exists and is told of again.
    ///   - profile: the rules for the domain inside.
    ///   - now: the creation time of a new one, seconds since 1970; without a name it is called by it.
    /// - Throws: `VirtError` for what is no such document.
    public init(xml: String, isRedefined: Bool, profile: any DomainProfile, now: Int64, options: ParseOptions = []) throws {
        self = try Self.parse(xml, ParseContext(options: isRedefined ? options.union(.redefinition) : options, profile: profile))
        guard !isRedefined else { return }
        creationTime = now
        if name.isEmpty { name = String(now) }
    }

    mutating func startParsing(_ node: XMLNode, _ context: ParseContext) throws {
        isRedefined = context.options.contains(.redefinition)
        guard !isRedefined || node.leaf("name") != nil else {
            throw VirtError(.xmlError, .domainCheckpoint, "a redefined checkpoint must have a name")
        }
    }

    mutating func parseDomain(_ node: XMLNode, _ context: ParseContext) throws {
        if isRedefined { domain = try node.child("domain").map { try DomainConfiguration(inside: $0, context) } }
    }

    func formatDomain(to w: inout XMLWriter, _ context: FormatContext) { domain?.format(inside: &w, context) }

    /// - Parameters:
    ///   - options: `secure` prints passwords of the domain inside.
    ///   - withDomain: false leaves the domain out.
    public func xml(_ options: FormatOptions = [], withDomain: Bool) -> String {
        guard !withDomain else { return xml(options) }
        var bare = self
        bare.domain = nil
        return bare.xml(options)
    }
}

extension CheckpointDefinition {
    /// What is told of a checkpoint must fit the domain that it is told of.
    /// - Parameter uuid: the domain's.
    public mutating func redefine(uuid: UUID) throws {
        guard let domain else { return }
        guard domain.uuid == uuid else {
            throw VirtError(.invalidArg, .domainCheckpoint, "definition for checkpoint \(name) must use uuid \(uuid)")
        }
        try alignDisks(with: domain)
    }
}
