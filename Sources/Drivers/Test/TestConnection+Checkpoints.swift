// SPDX-License-Identifier: Apache-2.0
internal import DriverSupport
internal import Errors
internal import Model
internal import WireProtocol

extension TestConnection {
    private static func noCheckpoint(_ name: String) -> VirtError {
        VirtError(.noDomainCheckpoint, .test, "no domain checkpoint with matching name '\(name)'")
    }

    private func withCheckpoint<Result: Sendable>(
        _ reference: Remote.DomainCheckpoint, _ body: (inout TestDomain, String) throws(VirtError) -> Result
    ) throws(VirtError) -> Result {
        try host.withDomain(reference.dom) { (domain) throws(VirtError) in
            guard domain.checkpoints[reference.name] != nil else { throw Self.noCheckpoint(reference.name) }
            return try body(&domain, reference.name)
        }
    }

    func domainCheckpointCreateXML(
        _ args: Remote.DomainCheckpointCreateXMLArgs, in call: any CallContext
    ) async throws -> Remote.DomainCheckpointCreateXMLRet {
        // Redefine, quiesce and validate.
        try check(args.flags, allowed: 7, in: "testDomainCheckpointCreateXML")
        let isRedefined = args.flags & 1 != 0
        var checkpoint = try CheckpointDefinition(
            xml: args.xmlDesc, isRedefined: isRedefined, profile: TestDomainProfile(), now: TestClock.now().seconds,
            options: ParseOptions().validating(args.flags & 4 != 0))
        let configuration = try host.withDomain(args.dom) { (domain) throws(VirtError) in
            guard domain.isActive else {
                throw VirtError(.operationUnsupported, .test, "cannot create checkpoint for inactive domain")
            }
            return domain.configuration
        }
        if !isRedefined {
            checkpoint.domain = configuration
            try checkpoint.alignDisks(with: configuration)
        } else if let domain = checkpoint.domain {
            try checkpoint.alignDisks(with: domain)
        }
        let wanted = checkpoint
        let wire = try host.withDomain(args.dom) { (domain) throws(VirtError) in
            try domain.add(wanted, isRedefined: isRedefined)
            return domain.wire
        }
        return Remote.DomainCheckpointCreateXMLRet(checkpoint: Remote.DomainCheckpoint(name: wanted.name, dom: wire))
    }

    func domainCheckpointLookupByName(
        _ args: Remote.DomainCheckpointLookupByNameArgs, in call: any CallContext
    ) async throws -> Remote.DomainCheckpointLookupByNameRet {
        try check(args.flags, in: "testDomainCheckpointLookupByName")
        let reference = Remote.DomainCheckpoint(name: args.name, dom: args.dom)
        return Remote.DomainCheckpointLookupByNameRet(
            checkpoint: try withCheckpoint(reference) { Remote.DomainCheckpoint(name: $1, dom: $0.wire) })
    }

    func domainCheckpointGetParent(
        _ args: Remote.DomainCheckpointGetParentArgs, in call: any CallContext
    ) async throws -> Remote.DomainCheckpointGetParentRet {
        try check(args.flags, in: "testDomainCheckpointGetParent")
        return try withCheckpoint(args.checkpoint) { (domain, name) throws(VirtError) in
            guard let parent = domain.checkpoints[name]?.parent else {
                throw VirtError(.noDomainCheckpoint, .test, "checkpoint '\(name)' does not have a parent")
            }
            return Remote.DomainCheckpointGetParentRet(parent: Remote.DomainCheckpoint(name: parent, dom: domain.wire))
        }
    }

    func domainCheckpointGetXMLDesc(
        _ args: Remote.DomainCheckpointGetXMLDescArgs, in call: any CallContext
    ) async throws -> Remote.DomainCheckpointGetXMLDescRet {
        if call.isReadOnly, args.flags & 1 != 0 {
            throw VirtError(.operationDenied, .domainCheckpoint, "virDomainCheckpointGetXMLDesc with secure flag")
        }
        // Sizes, the third flag, are let through and left out.
        try check(args.flags, allowed: 7, in: "testDomainCheckpointGetXMLDesc")
        let definition = try withCheckpoint(args.checkpoint) { $0.checkpoints[$1]?.moment.definition }
        guard let definition else { throw Self.noCheckpoint(args.checkpoint.name) }
        return Remote.DomainCheckpointGetXMLDescRet(
            xml: definition.xml(args.flags & 1 != 0 ? .secure : [], withDomain: args.flags & 2 == 0))
    }

    func domainCheckpointDelete(_ args: Remote.DomainCheckpointDeleteArgs, in call: any CallContext) async throws {
        let (children, childrenOnly): (UInt32, UInt32) = (1, 4)
        try check(args.flags, allowed: 7, in: "testDomainCheckpointDelete")
        try withCheckpoint(args.checkpoint) { (domain, name) throws(VirtError) in
            if args.flags & (children | childrenOnly) != 0 { domain.checkpoints.removeDescendants(of: name) }
            if args.flags & childrenOnly == 0 { _ = domain.checkpoints.remove(name) }
        }
    }

    // MARK: - Lists

    private func names(_ domain: Remote.Domain, below name: String?, flags: UInt32, in function: String) throws(VirtError) -> [String] {
        // Roots or descendants, topological order, leaves or not.
        try check(flags, allowed: 0xf, in: function)
        return try host.withDomain(domain) { (domain) throws(VirtError) in
            let tree = domain.checkpoints
            if let name, tree[name] == nil { throw Self.noCheckpoint(name) }
            let isDeep = (flags & 1 != 0) == (name != nil)
            let nodes = isDeep ? tree.descendants(of: name) : tree.children(of: name)
            let filter = MomentFilter<TestCheckpoint>.leaves
            return nodes.filter { filter.includes($0, flags: flags) }.map(\.name)
        }
    }

    func domainListAllCheckpoints(
        _ args: Remote.DomainListAllCheckpointsArgs, in call: any CallContext
    ) async throws -> Remote.DomainListAllCheckpointsRet {
        let names = try names(args.dom, below: nil, flags: args.flags, in: "testDomainListAllCheckpoints")
        let checkpoints = args.needResults != 0 ? names.map { Remote.DomainCheckpoint(name: $0, dom: args.dom) } : []
        return Remote.DomainListAllCheckpointsRet(checkpoints: checkpoints, ret: Int32(names.count))
    }

    func domainCheckpointListAllChildren(
        _ args: Remote.DomainCheckpointListAllChildrenArgs, in call: any CallContext
    ) async throws -> Remote.DomainCheckpointListAllChildrenRet {
        let domain = args.checkpoint.dom
        let names = try names(domain, below: args.checkpoint.name, flags: args.flags, in: "testDomainCheckpointListAllChildren")
        let checkpoints = args.needResults != 0 ? names.map { Remote.DomainCheckpoint(name: $0, dom: domain) } : []
        return Remote.DomainCheckpointListAllChildrenRet(checkpoints: checkpoints, ret: Int32(names.count))
    }
}

extension TestDomain {
    fileprivate mutating func add(_ checkpoint: CheckpointDefinition, isRedefined: Bool) throws(VirtError) {
        var checkpoint = checkpoint
        if isRedefined {
            try checkpoints.checkParent(checkpoint.parent, of: checkpoint.name)
            if let configuration = checkpoint.domain, configuration.uuid.wire != uuid {
                throw VirtError(.invalidArg, .domainCheckpoint, "definition for checkpoint \(checkpoint.name) must use uuid \(uuid)")
            }
        } else {
            checkpoint.parent = checkpoints.current
        }
        if isRedefined, checkpoints[checkpoint.name] != nil {
            checkpoints.replace(TestCheckpoint(checkpoint), name: checkpoint.name, parent: checkpoint.parent)
        } else {
            guard checkpoints.insert(TestCheckpoint(checkpoint), name: checkpoint.name, parent: checkpoint.parent) else {
                throw VirtError(.operationFailed, .domain, "domain moment \(checkpoint.name) already exists")
            }
        }
        if !isRedefined { checkpoints.setCurrent(checkpoint.name) }
    }
}
