// SPDX-License-Identifier: Apache-2.0

/// `virConnectListAllDomainsFlags`: which domains a list wants. Within a group of flags any may hold, and all groups must.
public struct DomainListFilter: Sendable {
    /// What a filter looks at.
    public struct Facts: Sendable {
        public var isActive: Bool
        public var isPersistent: Bool
        public var state: DomainState
        public var hasManagedSave: Bool
        public var isAutostarted: Bool
        public var hasSnapshot: Bool
        public var hasCheckpoint: Bool

        public init(
            isActive: Bool, isPersistent: Bool, state: DomainState, hasManagedSave: Bool, isAutostarted: Bool, hasSnapshot: Bool,
            hasCheckpoint: Bool
        ) {
            self.isActive = isActive
            self.isPersistent = isPersistent
            self.state = state
            self.hasManagedSave = hasManagedSave
            self.isAutostarted = isAutostarted
            self.hasSnapshot = hasSnapshot
            self.hasCheckpoint = hasCheckpoint
        }
    }

    /// All flags that 9.0.0 knows.
    public static let allFlags: UInt32 = 0xffff

    private let flags: UInt32

    public init(flags: UInt32) { self.flags = flags & Self.allFlags }

    /// True when every domain passes.
    public var isEverything: Bool { flags == 0 }

    public func includes(_ facts: @autoclosure () -> Facts) -> Bool {
        guard flags != 0 else { return true }
        let facts = facts()
        let state: UInt32 =
            switch facts.state {
            case .running: 0x10
            case .paused: 0x20
            case .shutoff: 0x40
            default: 0x80
            }
        return allows(0x1, 0x2, facts.isActive) && allows(0x4, 0x8, facts.isPersistent)
            && (flags & 0xf0 == 0 || flags & state != 0) && allows(0x100, 0x200, facts.hasManagedSave)
            && allows(0x400, 0x800, facts.isAutostarted) && allows(0x1000, 0x2000, facts.hasSnapshot)
            && allows(0x4000, 0x8000, facts.hasCheckpoint)
    }

    private func allows(_ yes: UInt32, _ no: UInt32, _ fact: Bool) -> Bool {
        flags & (yes | no) == 0 || flags & (fact ? yes : no) != 0
    }
}

/// The flags that lists of networks and the like share: active, persistent, autostart, each with its opposite.
public struct ObjectListFilter: Sendable {
    private let flags: UInt32

    public init(flags: UInt32) { self.flags = flags }

    /// Numbers of networks, pools and interfaces alike: 1 inactive, 2 active, 4 and 8 persistent or not, 16 and 32 autostarted or not.
    public func includes(isActive: Bool, isPersistent: Bool = true, isAutostarted: Bool = false) -> Bool {
        allows(2, 1, isActive) && allows(4, 8, isPersistent) && allows(0x10, 0x20, isAutostarted)
    }

    private func allows(_ yes: UInt32, _ no: UInt32, _ fact: Bool) -> Bool {
        flags & (yes | no) == 0 || flags & (fact ? yes : no) != 0
    }
}
