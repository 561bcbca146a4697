// SPDX-License-Identifier: Apache-2.0
internal import Errors

extension SnapshotDefinition {
    /// Some part of it lies in files beside the disks' own.
    public var isExternal: Bool { memory == .external || disks.contains { $0.location == .external } }

    /// Makes a new definition that of the domain as it is.
    /// - Parameters:
    ///   - state: what the domain is doing.
    ///   - isRegularFile: whether a path names a plain file, beside which another may be put.
    /// - Throws: `VirtError` for disks that the domain has not, or that cannot take part so.
    public mutating func take(of domain: DomainConfiguration, state: SnapshotState, isRegularFile: (String) -> Bool) throws {
        self.domain = domain
        // The copy is of the migratable form, which does not tell of keyboards that old versions did not know.
        self.domain?.devices.inputs.removeAll { $0.type == .keyboard && ($0.bus == .ps2 || $0.bus == .xen) }
        self.state = state
        var location = SnapshotLocation.internal
        if memory == .external {
            location = .external
        } else {
            memory = state == .shutoff ? .no : .internal
        }
        try alignDisks(with: domain, location: location, isRegularFile: isRegularFile)
    }

    /// Checks what is told of a snapshot that exists somewhere.
    /// - Parameters:
    ///   - uuid: the domain's.
    ///   - old: what was known of it before, which may be the whole domain.
    /// - Throws: `VirtError` for what does not fit.
    public mutating func redefine(uuid: UUID, old: SnapshotDefinition?, isRegularFile: (String) -> Bool) throws {
        func refuse(_ words: String) -> VirtError { VirtError(.invalidArg, .domainSnapshot, words) }
        if let domain, domain.uuid != uuid { throw refuse("definition for snapshot \(name) must use uuid \(uuid)") }
        if let old {
            guard old.state?.isOnline == state?.isOnline else {
                throw refuse("cannot change between online and offline snapshot state in snapshot \(name)")
            }
            guard (old.state == .diskSnapshot) == (state == .diskSnapshot) else {
                throw refuse("cannot change between disk only and full system snapshot in snapshot \(name)")
            }
            if let earlier = old.domain, let domain { try earlier.checkABIStability(domain) }
            domain = domain ?? old.domain
        }
        guard let domain else { return }
        let location: SnapshotLocation = state == .diskSnapshot || isExternal ? .external : .internal
        try alignDisks(with: domain, location: location, isRegularFile: isRegularFile)
    }

    /// The test driver leaves no disk to whoever takes the snapshot.
    public func checkTestModes() throws {
        guard disks.contains(where: { $0.location == .manual }) else { return }
        throw VirtError(.operationUnsupported, .test, "'manual' snapshot mode is not supported by the test driver")
    }

    /// Snapshots of the QEMU driver are kept in files that are called after them.
    /// - Throws: the complaint about a name that no such file can have.
    public static func checkFileName(_ name: String) throws {
        if name.contains("/") { throw VirtError(.xmlDetail, .qemu, "invalid snapshot name '\(name)': name can't contain '/'") }
        if name.hasPrefix(".") { throw VirtError(.xmlDetail, .qemu, "invalid snapshot name '\(name)': name can't start with '.'") }
    }
}
