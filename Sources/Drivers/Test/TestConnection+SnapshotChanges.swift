// SPDX-License-Identifier: Apache-2.0
internal import DriverSupport
internal import Errors
internal import Glibc
internal import Model
internal import WireProtocol

/// Taking, redefining and deleting snapshots, and going back to them.
extension TestConnection {
    private enum CreateFlags {
        static let redefine: UInt32 = 1
        static let current: UInt32 = 2
        static let halt: UInt32 = 8
        static let validate: UInt32 = 1 << 9
        /// Those two, halt, quiesce, atomic, live and validate.
        static let known: UInt32 = 0x3cb
    }

    func domainSnapshotCreateXML(
        _ args: Remote.DomainSnapshotCreateXMLArgs, in call: any CallContext
    ) async throws -> Remote.DomainSnapshotCreateXMLRet {
        try check(args.flags, allowed: CreateFlags.known, in: "testDomainSnapshotCreateXML")
        try host.withDomain(args.dom) { _ in }
        let isRedefined = args.flags & CreateFlags.redefine != 0
        let parsed = try SnapshotDefinition(
            xml: args.xmlDesc, purpose: isRedefined ? .redefine : .create, profile: TestDomainProfile(), now: TestClock.now().seconds,
            options: ParseOptions().validating(args.flags & CreateFlags.validate != 0))
        let halts = !isRedefined && args.flags & CreateFlags.halt != 0
        let isCurrent = !isRedefined || args.flags & CreateFlags.current != 0
        let wire = try host.withState { (state) throws(VirtError) -> Remote.Domain in
            let slot = try state.slot(of: args.dom)
            let wire = try state.change(slot) { (domain) throws(VirtError) in
                guard !halts || domain.isPersistent else {
                    throw VirtError(.operationInvalid, .test, "cannot halt after transient domain snapshot")
                }
                if isRedefined {
                    try domain.redefine(parsed)
                } else {
                    try domain.take(parsed)
                }
                if isCurrent { domain.snapshots.setCurrent(parsed.name) }
                return domain.wire
            }
            if halts, try state.change(slot, { $0.isActive }) {
                host.post(.stoppedFromSnapshot, of: try state.stop(slot, .fromSnapshot))
            }
            return wire
        }
        return Remote.DomainSnapshotCreateXMLRet(snap: Remote.DomainSnapshot(name: parsed.name, dom: wire))
    }

    func domainSnapshotDelete(_ args: Remote.DomainSnapshotDeleteArgs, in call: any CallContext) async throws {
        let (children, childrenOnly): (UInt32, UInt32) = (1, 4)
        try checkExclusive(
            args.flags, NamedFlag(children, "VIR_DOMAIN_SNAPSHOT_DELETE_CHILDREN"),
            NamedFlag(childrenOnly, "VIR_DOMAIN_SNAPSHOT_DELETE_CHILDREN_ONLY"), in: "virDomainSnapshotDelete", domain: .domainSnapshot)
        try check(args.flags, allowed: children | childrenOnly, in: "testDomainSnapshotDelete")
        try withSnapshot(args.snap) { (domain, name) throws(VirtError) in
            if args.flags & (children | childrenOnly) != 0 { domain.snapshots.removeDescendants(of: name) }
            if args.flags & childrenOnly == 0 { _ = domain.snapshots.remove(name) }
        }
    }

    func domainRevertToSnapshot(_ args: Remote.DomainRevertToSnapshotArgs, in call: any CallContext) async throws {
        let running = NamedFlag(1, "VIR_DOMAIN_SNAPSHOT_REVERT_RUNNING")
        let paused = NamedFlag(2, "VIR_DOMAIN_SNAPSHOT_REVERT_PAUSED")
        try checkExclusive(args.flags, running, paused, in: "virDomainRevertToSnapshot", domain: .domainSnapshot)
        try check(args.flags, allowed: running.value | paused.value | 4, in: "testDomainRevertToSnapshot")
        try host.withState { (state) throws(VirtError) in
            let slot = try state.slot(of: args.snap.dom)
            let definition = try state.change(slot) { (domain) throws(VirtError) -> SnapshotDefinition in
                guard let node = domain.snapshots[args.snap.name] else { throw Self.noSnapshot(args.snap.name) }
                let definition = node.moment.definition
                try domain.checkRevert(to: definition, flags: args.flags)
                domain.snapshots.setCurrent(definition.name)
                return definition
            }
            if definition.state?.isOnline == true {
                try state.goBack(to: definition, slot, flags: args.flags, host)
            } else {
                try state.goBackOffline(to: definition, slot, flags: args.flags, host)
            }
        }
    }
}

extension TestDomain {
    /// Takes a snapshot of what the domain is now.
    fileprivate mutating func take(_ parsed: SnapshotDefinition) throws(VirtError) {
        var snapshot = parsed
        let state = SnapshotState(rawValue: UInt8(clamping: status.state.rawValue)) ?? .noState
        try snapshot.checked { (snapshot) in
            try snapshot.checkTestModes()
            try snapshot.take(of: configuration, state: state, isRegularFile: isRegularFile)
        }
        snapshot.parent = snapshots.current
        guard snapshots.insert(TestSnapshot(snapshot), name: snapshot.name, parent: snapshot.parent) else {
            throw VirtError(.operationFailed, .domain, "domain moment \(snapshot.name) already exists")
        }
    }

    /// Takes over what somebody knows of a snapshot that exists somewhere.
    fileprivate mutating func redefine(_ parsed: SnapshotDefinition) throws(VirtError) {
        var snapshot = parsed
        let name = snapshot.name
        try snapshots.checkParent(snapshot.parent, of: name)
        let old = snapshots[name]?.moment.definition
        try snapshot.checked { (snapshot) in
            try snapshot.redefine(uuid: configuration.uuid, old: old, isRegularFile: isRegularFile)
        }
        if old == nil {
            _ = snapshots.insert(TestSnapshot(snapshot), name: name, parent: snapshot.parent)
        } else {
            snapshots.replace(TestSnapshot(snapshot), name: name, parent: snapshot.parent)
        }
    }

    fileprivate func checkRevert(to snapshot: SnapshotDefinition, flags: UInt32) throws(VirtError) {
        let isOnline = snapshot.state?.isOnline == true
        if !isPersistent, !isOnline, flags & 3 == 0 {
            throw VirtError(
                .operationInvalid, .test, "transient domain needs to request run or pause to revert to inactive snapshot")
        }
        guard flags & 4 != 0 || snapshot.domain != nil else {
            throw VirtError(.snapshotRevertRisky, .test, "snapshot '\(snapshot.name)' lacks domain '\(name)' rollback info")
        }
    }
}

extension TestHost.State {
    /// The guest as it was, running or paused: always a new one.
    fileprivate mutating func goBack(
        to snapshot: SnapshotDefinition, _ slot: DomainSlot, flags: UInt32, _ host: TestHost
    ) throws(VirtError) {
        try endGuest(slot, host)
        if let configuration = snapshot.domain { try change(slot) { $0.replaceConfiguration(configuration) } }
        try start(slot, .fromSnapshot)
        let isPaused = flags & 2 != 0 || (flags & 1 == 0 && snapshot.state == .paused)
        try change(slot) { domain in
            host.post(.startedFromSnapshot, of: domain)
            guard isPaused else { return }
            domain.status = .paused(.fromSnapshot)
            host.post(.suspendedFromSnapshot, of: domain)
        }
    }

    /// No guest. Asked for one, the reference tells of its start but does not start it.
    fileprivate mutating func goBackOffline(
        to snapshot: SnapshotDefinition, _ slot: DomainSlot, flags: UInt32, _ host: TestHost
    ) throws(VirtError) {
        try endGuest(slot, host)
        try change(slot) { domain in
            if let configuration = snapshot.domain { domain.replaceConfiguration(configuration) }
            if flags & 3 != 0 { host.post(.startedFromSnapshot, of: domain) }
            if flags & 2 != 0 { host.post(.suspendedFromSnapshot, of: domain) }
        }
    }

    /// Ends the guest of a domain that stays, even when nothing is stored of it.
    private mutating func endGuest(_ slot: DomainSlot, _ host: TestHost) throws(VirtError) {
        guard let domain = domains[slot], domain.isActive else { return }
        running[domain.id] = nil
        try change(slot) { domain in
            domain.stop(.fromSnapshot)
            host.post(.stoppedFromSnapshot, of: domain)
            domain.dropID()
        }
    }
}

private func isRegularFile(_ path: String) -> Bool {
    var info = stat()
    return stat(path, &info) == 0 && info.st_mode & S_IFMT == S_IFREG
}

extension SnapshotDefinition {
    /// The model's errors are always our own kind, which it does not promise.
    fileprivate mutating func checked(_ body: (inout SnapshotDefinition) throws -> Void) throws(VirtError) {
        do {
            try body(&self)
        } catch {
            throw error as? VirtError ?? VirtError(.internalError, .domainSnapshot, "\(error)")
        }
    }
}
