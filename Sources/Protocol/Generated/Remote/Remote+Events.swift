// SPDX-License-Identifier: Apache-2.0
// Written by xdrgen from protocol/remote.x. Do not edit: edit that file and run `make generate`.
// swift-format-ignore-file
public import XDR

private typealias MadeFor = GeneratedCodeVersion1

extension Remote {
    /// An event with its payload.
    public enum Event: Sendable {
        /// Event 107
        case domainEventLifecycle(Remote.DomainEventLifecycleMsg)
        /// Event 169
        case domainEventReboot(Remote.DomainEventRebootMsg)
        /// Event 170
        case domainEventRTCChange(Remote.DomainEventRTCChangeMsg)
        /// Event 171
        case domainEventWatchdog(Remote.DomainEventWatchdogMsg)
        /// Event 172
        case domainEventIOError(Remote.DomainEventIOErrorMsg)
        /// Event 173
        case domainEventGraphics(Remote.DomainEventGraphicsMsg)
        /// Event 195
        case domainEventIOErrorReason(Remote.DomainEventIOErrorReasonMsg)
        /// Event 224
        case domainEventControlError(Remote.DomainEventControlErrorMsg)
        /// Event 241
        case domainEventBlockJob(Remote.DomainEventBlockJobMsg)
        /// Event 248
        case domainEventDiskChange(Remote.DomainEventDiskChangeMsg)
        /// Event 268
        case domainEventTrayChange(Remote.DomainEventTrayChangeMsg)
        /// Event 269
        case domainEventPMWakeup(Remote.DomainEventPMWakeupMsg)
        /// Event 270
        case domainEventPMSuspend(Remote.DomainEventPMSuspendMsg)
        /// Event 276
        case domainEventBalloonChange(Remote.DomainEventBalloonChangeMsg)
        /// Event 292
        case domainEventPMSuspendDisk(Remote.DomainEventPMSuspendDiskMsg)
        /// Event 311
        case domainEventDeviceRemoved(Remote.DomainEventDeviceRemovedMsg)
        /// Event 315
        case networkEventLifecycle(Remote.NetworkEventLifecycleMsg)
        /// Event 318
        case domainEventCallbackLifecycle(Remote.DomainEventCallbackLifecycleMsg)
        /// Event 319
        case domainEventCallbackReboot(Remote.DomainEventCallbackRebootMsg)
        /// Event 320
        case domainEventCallbackRTCChange(Remote.DomainEventCallbackRTCChangeMsg)
        /// Event 321
        case domainEventCallbackWatchdog(Remote.DomainEventCallbackWatchdogMsg)
        /// Event 322
        case domainEventCallbackIOError(Remote.DomainEventCallbackIOErrorMsg)
        /// Event 323
        case domainEventCallbackGraphics(Remote.DomainEventCallbackGraphicsMsg)
        /// Event 324
        case domainEventCallbackIOErrorReason(Remote.DomainEventCallbackIOErrorReasonMsg)
        /// Event 325
        case domainEventCallbackControlError(Remote.DomainEventCallbackControlErrorMsg)
        /// Event 326
        case domainEventCallbackBlockJob(Remote.DomainEventCallbackBlockJobMsg)
        /// Event 327
        case domainEventCallbackDiskChange(Remote.DomainEventCallbackDiskChangeMsg)
        /// Event 328
        case domainEventCallbackTrayChange(Remote.DomainEventCallbackTrayChangeMsg)
        /// Event 329
        case domainEventCallbackPMWakeup(Remote.DomainEventCallbackPMWakeupMsg)
        /// Event 330
        case domainEventCallbackPMSuspend(Remote.DomainEventCallbackPMSuspendMsg)
        /// Event 331
        case domainEventCallbackBalloonChange(Remote.DomainEventCallbackBalloonChangeMsg)
        /// Event 332
        case domainEventCallbackPMSuspendDisk(Remote.DomainEventCallbackPMSuspendDiskMsg)
        /// Event 333
        case domainEventCallbackDeviceRemoved(Remote.DomainEventCallbackDeviceRemovedMsg)
        /// Event 339
        case domainEventBlockJob2(Remote.DomainEventBlockJob2Msg)
        /// Event 346
        case domainEventCallbackTunable(Remote.DomainEventCallbackTunableMsg)
        /// Event 348
        case domainEventCallbackAgentLifecycle(Remote.DomainEventCallbackAgentLifecycleMsg)
        /// Event 354
        case domainEventCallbackDeviceAdded(Remote.DomainEventCallbackDeviceAddedMsg)
        /// Event 359
        case domainEventCallbackMigrationIteration(Remote.DomainEventCallbackMigrationIterationMsg)
        /// Event 362
        case connectEventConnectionClosed(Remote.ConnectEventConnectionClosedMsg)
        /// Event 363
        case domainEventCallbackJobCompleted(Remote.DomainEventCallbackJobCompletedMsg)
        /// Event 367
        case domainEventCallbackDeviceRemovalFailed(Remote.DomainEventCallbackDeviceRemovalFailedMsg)
        /// Event 370
        case storagePoolEventLifecycle(Remote.StoragePoolEventLifecycleMsg)
        /// Event 373
        case storagePoolEventRefresh(Remote.StoragePoolEventRefreshMsg)
        /// Event 376
        case nodeDeviceEventLifecycle(Remote.NodeDeviceEventLifecycleMsg)
        /// Event 377
        case nodeDeviceEventUpdate(Remote.NodeDeviceEventUpdateMsg)
        /// Event 379
        case domainEventCallbackMetadataChange(Remote.DomainEventCallbackMetadataChangeMsg)
        /// Event 382
        case secretEventLifecycle(Remote.SecretEventLifecycleMsg)
        /// Event 383
        case secretEventValueChanged(Remote.SecretEventValueChangedMsg)
        /// Event 385
        case domainEventBlockThreshold(Remote.DomainEventBlockThresholdMsg)
        /// Event 423
        case domainEventMemoryFailure(Remote.DomainEventMemoryFailureMsg)
        /// Event 438
        case domainEventMemoryDeviceSizeChange(Remote.DomainEventMemoryDeviceSizeChangeMsg)
        /// Event 446
        case networkEventCallbackMetadataChange(Remote.NetworkEventCallbackMetadataChangeMsg)
        /// Event 453
        case domainEventNICMACChange(Remote.DomainEventNICMACChangeMsg)

        /// Nil when the number is no event's; throws when the payload is not that event's.
        public init?(procedure: Int32, from reader: inout XDRReader) throws(XDRError) {
            switch procedure {
            case 107: self = .domainEventLifecycle(try Remote.DomainEventLifecycleMsg(from: &reader))
            case 169: self = .domainEventReboot(try Remote.DomainEventRebootMsg(from: &reader))
            case 170: self = .domainEventRTCChange(try Remote.DomainEventRTCChangeMsg(from: &reader))
            case 171: self = .domainEventWatchdog(try Remote.DomainEventWatchdogMsg(from: &reader))
            case 172: self = .domainEventIOError(try Remote.DomainEventIOErrorMsg(from: &reader))
            case 173: self = .domainEventGraphics(try Remote.DomainEventGraphicsMsg(from: &reader))
            case 195: self = .domainEventIOErrorReason(try Remote.DomainEventIOErrorReasonMsg(from: &reader))
            case 224: self = .domainEventControlError(try Remote.DomainEventControlErrorMsg(from: &reader))
            case 241: self = .domainEventBlockJob(try Remote.DomainEventBlockJobMsg(from: &reader))
            case 248: self = .domainEventDiskChange(try Remote.DomainEventDiskChangeMsg(from: &reader))
            case 268: self = .domainEventTrayChange(try Remote.DomainEventTrayChangeMsg(from: &reader))
            case 269: self = .domainEventPMWakeup(try Remote.DomainEventPMWakeupMsg(from: &reader))
            case 270: self = .domainEventPMSuspend(try Remote.DomainEventPMSuspendMsg(from: &reader))
            case 276: self = .domainEventBalloonChange(try Remote.DomainEventBalloonChangeMsg(from: &reader))
            case 292: self = .domainEventPMSuspendDisk(try Remote.DomainEventPMSuspendDiskMsg(from: &reader))
            case 311: self = .domainEventDeviceRemoved(try Remote.DomainEventDeviceRemovedMsg(from: &reader))
            case 315: self = .networkEventLifecycle(try Remote.NetworkEventLifecycleMsg(from: &reader))
            case 318: self = .domainEventCallbackLifecycle(try Remote.DomainEventCallbackLifecycleMsg(from: &reader))
            case 319: self = .domainEventCallbackReboot(try Remote.DomainEventCallbackRebootMsg(from: &reader))
            case 320: self = .domainEventCallbackRTCChange(try Remote.DomainEventCallbackRTCChangeMsg(from: &reader))
            case 321: self = .domainEventCallbackWatchdog(try Remote.DomainEventCallbackWatchdogMsg(from: &reader))
            case 322: self = .domainEventCallbackIOError(try Remote.DomainEventCallbackIOErrorMsg(from: &reader))
            case 323: self = .domainEventCallbackGraphics(try Remote.DomainEventCallbackGraphicsMsg(from: &reader))
            case 324: self = .domainEventCallbackIOErrorReason(try Remote.DomainEventCallbackIOErrorReasonMsg(from: &reader))
            case 325: self = .domainEventCallbackControlError(try Remote.DomainEventCallbackControlErrorMsg(from: &reader))
            case 326: self = .domainEventCallbackBlockJob(try Remote.DomainEventCallbackBlockJobMsg(from: &reader))
            case 327: self = .domainEventCallbackDiskChange(try Remote.DomainEventCallbackDiskChangeMsg(from: &reader))
            case 328: self = .domainEventCallbackTrayChange(try Remote.DomainEventCallbackTrayChangeMsg(from: &reader))
            case 329: self = .domainEventCallbackPMWakeup(try Remote.DomainEventCallbackPMWakeupMsg(from: &reader))
            case 330: self = .domainEventCallbackPMSuspend(try Remote.DomainEventCallbackPMSuspendMsg(from: &reader))
            case 331: self = .domainEventCallbackBalloonChange(try Remote.DomainEventCallbackBalloonChangeMsg(from: &reader))
            case 332: self = .domainEventCallbackPMSuspendDisk(try Remote.DomainEventCallbackPMSuspendDiskMsg(from: &reader))
            case 333: self = .domainEventCallbackDeviceRemoved(try Remote.DomainEventCallbackDeviceRemovedMsg(from: &reader))
            case 339: self = .domainEventBlockJob2(try Remote.DomainEventBlockJob2Msg(from: &reader))
            case 346: self = .domainEventCallbackTunable(try Remote.DomainEventCallbackTunableMsg(from: &reader))
            case 348: self = .domainEventCallbackAgentLifecycle(try Remote.DomainEventCallbackAgentLifecycleMsg(from: &reader))
            case 354: self = .domainEventCallbackDeviceAdded(try Remote.DomainEventCallbackDeviceAddedMsg(from: &reader))
            case 359: self = .domainEventCallbackMigrationIteration(try Remote.DomainEventCallbackMigrationIterationMsg(from: &reader))
            case 362: self = .connectEventConnectionClosed(try Remote.ConnectEventConnectionClosedMsg(from: &reader))
            case 363: self = .domainEventCallbackJobCompleted(try Remote.DomainEventCallbackJobCompletedMsg(from: &reader))
            case 367: self = .domainEventCallbackDeviceRemovalFailed(try Remote.DomainEventCallbackDeviceRemovalFailedMsg(from: &reader))
            case 370: self = .storagePoolEventLifecycle(try Remote.StoragePoolEventLifecycleMsg(from: &reader))
            case 373: self = .storagePoolEventRefresh(try Remote.StoragePoolEventRefreshMsg(from: &reader))
            case 376: self = .nodeDeviceEventLifecycle(try Remote.NodeDeviceEventLifecycleMsg(from: &reader))
            case 377: self = .nodeDeviceEventUpdate(try Remote.NodeDeviceEventUpdateMsg(from: &reader))
            case 379: self = .domainEventCallbackMetadataChange(try Remote.DomainEventCallbackMetadataChangeMsg(from: &reader))
            case 382: self = .secretEventLifecycle(try Remote.SecretEventLifecycleMsg(from: &reader))
            case 383: self = .secretEventValueChanged(try Remote.SecretEventValueChangedMsg(from: &reader))
            case 385: self = .domainEventBlockThreshold(try Remote.DomainEventBlockThresholdMsg(from: &reader))
            case 423: self = .domainEventMemoryFailure(try Remote.DomainEventMemoryFailureMsg(from: &reader))
            case 438: self = .domainEventMemoryDeviceSizeChange(try Remote.DomainEventMemoryDeviceSizeChangeMsg(from: &reader))
            case 446: self = .networkEventCallbackMetadataChange(try Remote.NetworkEventCallbackMetadataChangeMsg(from: &reader))
            case 453: self = .domainEventNICMACChange(try Remote.DomainEventNICMACChangeMsg(from: &reader))
            default: return nil
            }
        }
    }
}
