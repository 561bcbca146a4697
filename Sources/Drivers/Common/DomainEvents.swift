// SPDX-License-Identifier: Apache-2.0

/// `virDomainEventID`, as far as drivers post them.
public enum DomainEventID {
    public static let lifecycle: Int32 = 0
    public static let reboot: Int32 = 1
    public static let rtcChange: Int32 = 2
    public static let watchdog: Int32 = 3
    public static let ioError: Int32 = 4
    public static let graphics: Int32 = 5
    public static let ioErrorReason: Int32 = 6
    public static let controlError: Int32 = 7
    public static let blockJob: Int32 = 8
    public static let diskChange: Int32 = 9
    public static let trayChange: Int32 = 10
    public static let pmWakeup: Int32 = 11
    public static let pmSuspend: Int32 = 12
    public static let balloonChange: Int32 = 13
    public static let pmSuspendDisk: Int32 = 14
    public static let deviceRemoved: Int32 = 15
    public static let blockJob2: Int32 = 16
    public static let tunable: Int32 = 17
    public static let agentLifecycle: Int32 = 18
    public static let deviceAdded: Int32 = 19
    public static let migrationIteration: Int32 = 20
    public static let jobCompleted: Int32 = 21
    public static let deviceRemovalFailed: Int32 = 22
    public static let metadataChange: Int32 = 23
    public static let blockThreshold: Int32 = 24
    public static let memoryFailure: Int32 = 25
    public static let memoryDeviceSizeChange: Int32 = 26
    /// The first number that 9.0.0 does not know.
    public static let last: Int32 = 27
}

/// A lifecycle event: `virDomainEventType` with its detail.
public struct DomainLifecycle: Hashable, Sendable {
    public let event: Int32
    public let detail: Int32

    private init(_ event: Int32, _ detail: Int32) {
        self.event = event
        self.detail = detail
    }

    public static let definedAdded = Self(0, 0)
    public static let definedUpdated = Self(0, 1)
    public static let definedRenamed = Self(0, 2)
    public static let definedFromSnapshot = Self(0, 3)
    public static let undefinedRemoved = Self(1, 0)
    public static let undefinedRenamed = Self(1, 1)
    public static let startedBooted = Self(2, 0)
    public static let startedMigrated = Self(2, 1)
    public static let startedRestored = Self(2, 2)
    public static let startedFromSnapshot = Self(2, 3)
    public static let startedWakeup = Self(2, 4)
    public static let suspendedPaused = Self(3, 0)
    public static let suspendedMigrated = Self(3, 1)
    public static let suspendedIOError = Self(3, 2)
    public static let suspendedWatchdog = Self(3, 3)
    public static let suspendedRestored = Self(3, 4)
    public static let suspendedFromSnapshot = Self(3, 5)
    public static let suspendedAPIError = Self(3, 6)
    public static let resumedUnpaused = Self(4, 0)
    public static let resumedMigrated = Self(4, 1)
    public static let resumedFromSnapshot = Self(4, 2)
    public static let stoppedShutdown = Self(5, 0)
    public static let stoppedDestroyed = Self(5, 1)
    public static let stoppedCrashed = Self(5, 2)
    public static let stoppedMigrated = Self(5, 3)
    public static let stoppedSaved = Self(5, 4)
    public static let stoppedFailed = Self(5, 5)
    public static let stoppedFromSnapshot = Self(5, 6)
    public static let shutdownFinished = Self(6, 0)
    public static let shutdownGuest = Self(6, 1)
    public static let shutdownHost = Self(6, 2)
    public static let pmSuspendedMemory = Self(7, 0)
    public static let pmSuspendedDisk = Self(7, 1)
    public static let crashedPanicked = Self(8, 0)
    public static let crashedCrashLoaded = Self(8, 1)
}
