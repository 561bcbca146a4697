// SPDX-License-Identifier: Apache-2.0
internal import DriverSupport
internal import Errors
internal import Model
internal import WireProtocol

/// Looking at snapshots.
extension TestConnection {
    private typealias Node = MomentTree<TestSnapshot>.Node

    /// Reads or changes a snapshot that a call names, with its domain.
    func withSnapshot<Result: Sendable>(
        _ reference: Remote.DomainSnapshot, _ body: (inout TestDomain, String) throws(VirtError) -> Result
    ) throws(VirtError) -> Result {
        try host.withDomain(reference.dom) { (domain) throws(VirtError) in
            guard domain.snapshots[reference.name] != nil else { throw Self.noSnapshot(reference.name) }
            return try body(&domain, reference.name)
        }
    }

    static func noSnapshot(_ name: String) -> VirtError {
        VirtError(.noDomainSnapshot, .test, "no domain snapshot with matching name '\(name)'")
    }

    // MARK: - One snapshot

    func domainSnapshotLookupByName(
        _ args: Remote.DomainSnapshotLookupByNameArgs, in call: any CallContext
    ) async throws -> Remote.DomainSnapshotLookupByNameRet {
        try check(args.flags, in: "testDomainSnapshotLookupByName")
        return try host.withDomain(args.dom) { (domain) throws(VirtError) in
            guard domain.snapshots[args.name] != nil else { throw Self.noSnapshot(args.name) }
            return Remote.DomainSnapshotLookupByNameRet(snap: Remote.DomainSnapshot(name: args.name, dom: domain.wire))
        }
    }

    func domainHasCurrentSnapshot(
        _ args: Remote.DomainHasCurrentSnapshotArgs, in call: any CallContext
    ) async throws -> Remote.DomainHasCurrentSnapshotRet {
        try check(args.flags, in: "testDomainHasCurrentSnapshot")
        return Remote.DomainHasCurrentSnapshotRet(result: try host.withDomain(args.dom) { $0.snapshots.current } != nil ? 1 : 0)
    }

    func domainSnapshotCurrent(
        _ args: Remote.DomainSnapshotCurrentArgs, in call: any CallContext
    ) async throws -> Remote.DomainSnapshotCurrentRet {
        try check(args.flags, in: "testDomainSnapshotCurrent")
        return try host.withDomain(args.dom) { (domain) throws(VirtError) in
            guard let current = domain.snapshots.current else {
                throw VirtError(.noDomainSnapshot, .test, "the domain does not have a current snapshot")
            }
            return Remote.DomainSnapshotCurrentRet(snap: Remote.DomainSnapshot(name: current, dom: domain.wire))
        }
    }

    func domainSnapshotGetParent(
        _ args: Remote.DomainSnapshotGetParentArgs, in call: any CallContext
    ) async throws -> Remote.DomainSnapshotGetParentRet {
        try check(args.flags, in: "testDomainSnapshotGetParent")
        return try withSnapshot(args.snap) { (domain, name) throws(VirtError) in
            guard let parent = domain.snapshots[name]?.parent else {
                throw VirtError(.noDomainSnapshot, .test, "snapshot '\(name)' does not have a parent")
            }
            return Remote.DomainSnapshotGetParentRet(snap: Remote.DomainSnapshot(name: parent, dom: domain.wire))
        }
    }

    func domainSnapshotIsCurrent(
        _ args: Remote.DomainSnapshotIsCurrentArgs, in call: any CallContext
    ) async throws -> Remote.DomainSnapshotIsCurrentRet {
        try check(args.flags, in: "testDomainSnapshotIsCurrent")
        return Remote.DomainSnapshotIsCurrentRet(current: try withSnapshot(args.snap) { $0.snapshots.current == $1 } ? 1 : 0)
    }

    func domainSnapshotHasMetadata(
        _ args: Remote.DomainSnapshotHasMetadataArgs, in call: any CallContext
    ) async throws -> Remote.DomainSnapshotHasMetadataRet {
        try check(args.flags, in: "testDomainSnapshotHasMetadata")
        try withSnapshot(args.snap) { _, _ in }
        return Remote.DomainSnapshotHasMetadataRet(metadata: 1)
    }

    func domainSnapshotGetXMLDesc(
        _ args: Remote.DomainSnapshotGetXMLDescArgs, in call: any CallContext
    ) async throws -> Remote.DomainSnapshotGetXMLDescRet {
        if call.isReadOnly, args.flags & 1 != 0 {
            throw VirtError(.operationDenied, .domainSnapshot, "virDomainSnapshotGetXMLDesc with secure flag")
        }
        try check(args.flags, allowed: 1, in: "testDomainSnapshotGetXMLDesc")
        let definition = try withSnapshot(args.snap) { $0.snapshots[$1]?.moment.definition }
        guard let definition else { throw Self.noSnapshot(args.snap.name) }
        return Remote.DomainSnapshotGetXMLDescRet(xml: definition.xml(args.flags & 1 != 0 ? .secure : []))
    }

    // MARK: - Lists

    /// The names that a list asks for: below a snapshot, or of all the domain's. The first flag means the roots only there,
    /// and everything below here.
    private func names(_ domain: Remote.Domain, below name: String?, flags: UInt32, in function: String) throws(VirtError) -> [String] {
        try check(flags, allowed: MomentFilter<TestSnapshot>.allFlags, in: function)
        return try host.withDomain(domain) { (domain) throws(VirtError) in
            let tree = domain.snapshots
            if let name, tree[name] == nil { throw Self.noSnapshot(name) }
            let isDeep = (flags & 1 != 0) == (name != nil)
            let nodes = isDeep ? tree.descendants(of: name) : tree.children(of: name)
            let filter = MomentFilter.snapshots
            return nodes.filter { filter.includes($0, flags: flags) }.map(\.name)
        }
    }

    func domainListAllSnapshots(
        _ args: Remote.DomainListAllSnapshotsArgs, in call: any CallContext
    ) async throws -> Remote.DomainListAllSnapshotsRet {
        let names = try names(args.dom, below: nil, flags: args.flags, in: "testDomainListAllSnapshots")
        let snapshots = args.needResults != 0 ? names.map { Remote.DomainSnapshot(name: $0, dom: args.dom) } : []
        return Remote.DomainListAllSnapshotsRet(snapshots: snapshots, ret: Int32(names.count))
    }

    func domainSnapshotListAllChildren(
        _ args: Remote.DomainSnapshotListAllChildrenArgs, in call: any CallContext
    ) async throws -> Remote.DomainSnapshotListAllChildrenRet {
        let domain = args.snapshot.dom
        let names = try names(domain, below: args.snapshot.name, flags: args.flags, in: "testDomainSnapshotListAllChildren")
        let snapshots = args.needResults != 0 ? names.map { Remote.DomainSnapshot(name: $0, dom: domain) } : []
        return Remote.DomainSnapshotListAllChildrenRet(snapshots: snapshots, ret: Int32(names.count))
    }

    func domainSnapshotNum(
        _ args: Remote.DomainSnapshotNumArgs, in call: any CallContext
    ) async throws -> Remote.DomainSnapshotNumRet {
        let names = try names(args.dom, below: nil, flags: args.flags, in: "testDomainSnapshotNum")
        return Remote.DomainSnapshotNumRet(num: Int32(names.count))
    }

    func domainSnapshotListNames(
        _ args: Remote.DomainSnapshotListNamesArgs, in call: any CallContext
    ) async throws -> Remote.DomainSnapshotListNamesRet {
        let names = try names(args.dom, below: nil, flags: args.flags, in: "testDomainSnapshotListNames")
        return Remote.DomainSnapshotListNamesRet(names: Array(names.prefix(max(0, Int(args.maxnames)))))
    }

    func domainSnapshotNumChildren(
        _ args: Remote.DomainSnapshotNumChildrenArgs, in call: any CallContext
    ) async throws -> Remote.DomainSnapshotNumChildrenRet {
        let names = try names(args.snap.dom, below: args.snap.name, flags: args.flags, in: "testDomainSnapshotNumChildren")
        return Remote.DomainSnapshotNumChildrenRet(num: Int32(names.count))
    }

    func domainSnapshotListChildrenNames(
        _ args: Remote.DomainSnapshotListChildrenNamesArgs, in call: any CallContext
    ) async throws -> Remote.DomainSnapshotListChildrenNamesRet {
        let names = try names(args.snap.dom, below: args.snap.name, flags: args.flags, in: "testDomainSnapshotListChildrenNames")
        return Remote.DomainSnapshotListChildrenNamesRet(names: Array(names.prefix(max(0, Int(args.maxnames)))))
    }
}
