// SPDX-License-Identifier: Apache-2.0

/// `virDomainState`.
public enum DomainState: Int32, Sendable, CaseIterable {
    case noState = 0
    case running, blocked, paused, shutdown, shutoff, crashed, pmSuspended

    /// A domain in this state has no guest.
    public var isInactive: Bool { self == .shutoff }
}

/// A state with the reason for it, as `virDomainGetState` reports both.
public struct DomainStatus: Hashable, Sendable {
    public var state: DomainState
    /// A number of the `virDomain…Reason` enumeration that belongs to `state`; 0 is unknown in each.
    public var reason: Int32

    public init(_ state: DomainState, reason: Int32 = 0) {
        self.state = state
        self.reason = reason
    }

    public static func running(_ reason: RunningReason) -> Self { Self(.running, reason: reason.rawValue) }
    public static func paused(_ reason: PausedReason) -> Self { Self(.paused, reason: reason.rawValue) }
    public static func shutdown(_ reason: ShutdownReason) -> Self { Self(.shutdown, reason: reason.rawValue) }
    public static func shutoff(_ reason: ShutoffReason) -> Self { Self(.shutoff, reason: reason.rawValue) }
    public static func crashed(_ reason: CrashedReason) -> Self { Self(.crashed, reason: reason.rawValue) }
    public static func pmSuspended() -> Self { Self(.pmSuspended) }
}

/// `virDomainRunningReason`.
public enum RunningReason: Int32, Sendable {
    case unknown = 0
    case booted, migrated, restored, fromSnapshot, unpaused, migrationCanceled, saveCanceled, wakeup, crashed, postcopy, postcopyFailed
}

/// `virDomainPausedReason`.
public enum PausedReason: Int32, Sendable {
    case unknown = 0
    case user, migration, save, dump, ioError, watchdog, fromSnapshot, shuttingDown, snapshot, crashed, startingUp, postcopy,
        postcopyFailed, apiError
}

/// `virDomainShutdownReason`.
public enum ShutdownReason: Int32, Sendable {
    case unknown = 0
    case user
}

/// `virDomainShutoffReason`.
public enum ShutoffReason: Int32, Sendable {
    case unknown = 0
    case shutdown, destroyed, crashed, migrated, saved, failed, fromSnapshot, daemon
}

/// `virDomainCrashedReason`.
public enum CrashedReason: Int32, Sendable {
    case unknown = 0
    case panicked
}
