// SPDX-License-Identifier: Apache-2.0
import RPCClient
import WireProtocol

/// The kinds of domain events, in the order of their numbers.
enum DomainEventKind: String, CaseIterable, Sendable {
    case lifecycle
    case reboot
    case rtcChange = "rtc-change"
    case watchdog
    case ioError = "io-error"
    case graphics
    case ioErrorReason = "io-error-reason"
    case controlError = "control-error"
    case blockJob = "block-job"
    case diskChange = "disk-change"
    case trayChange = "tray-change"
    case pmWakeup = "pm-wakeup"
    case pmSuspend = "pm-suspend"
    case balloonChange = "balloon-change"
    case pmSuspendDisk = "pm-suspend-disk"
    case deviceRemoved = "device-removed"
    case blockJob2 = "block-job-2"
    case tunable
    case agentLifecycle = "agent-lifecycle"
    case deviceAdded = "device-added"
    case migrationIteration = "migration-iteration"
    case jobCompleted = "job-completed"
    case deviceRemovalFailed = "device-removal-failed"
    case metadataChange = "metadata-change"
    case blockThreshold = "block-threshold"
    case memoryFailure = "memory-failure"
    case memoryDeviceSizeChange = "memory-device-size-change"

    private var number: Int32 { Int32(Self.allCases.firstIndex(of: self) ?? 0) }

    /// Registers for the kind; each event becomes a line.
    func source(_ connection: Connection, _ domain: Remote.Domain?) async throws -> EventWait.Source {
        switch self {
        case .lifecycle, .reboot, .rtcChange, .watchdog, .ioError, .graphics, .ioErrorReason, .controlError, .blockJob, .diskChange,
            .trayChange:
            try await firstHalf(connection, domain)
        default: try await secondHalf(connection, domain)
        }
    }

    private func firstHalf(_ connection: Connection, _ domain: Remote.Domain?) async throws -> EventWait.Source {
        switch self {
        case .reboot: return try await plain(connection, domain, Remote.DomainEventCallbackRebootMsg.self) { ($0.msg.dom, "") }
        case .controlError: return try await plain(connection, domain, Remote.DomainEventCallbackControlErrorMsg.self) { ($0.msg.dom, "") }
        case .rtcChange:
            return try await plain(connection, domain, Remote.DomainEventCallbackRTCChangeMsg.self) { ($0.msg.dom, ": \($0.msg.offset)") }
        case .watchdog:
            return try await plain(connection, domain, Remote.DomainEventCallbackWatchdogMsg.self) {
                ($0.msg.dom, ": \(EventNames.watchdog($0.msg.action))")
            }
        case .ioError:
            return try await plain(connection, domain, Remote.DomainEventCallbackIOErrorMsg.self) {
                ($0.msg.dom, ": \($0.msg.srcPath) (\($0.msg.devAlias)) \(EventNames.ioAction($0.msg.action))")
            }
        case .ioErrorReason:
            return try await plain(connection, domain, Remote.DomainEventCallbackIOErrorReasonMsg.self) {
                ($0.msg.dom, ": \($0.msg.srcPath) (\($0.msg.devAlias)) \(EventNames.ioAction($0.msg.action)) due to \($0.msg.reason)")
            }
        case .graphics:
            return try await plain(connection, domain, Remote.DomainEventCallbackGraphicsMsg.self) {
                ($0.msg.dom, EventNames.graphics($0.msg))
            }
        case .blockJob:
            return try await plain(connection, domain, Remote.DomainEventCallbackBlockJobMsg.self) {
                ($0.msg.dom, ": \(EventNames.blockJob($0.msg.type)) for \($0.msg.path) \(EventNames.blockJobStatus($0.msg.status))")
            }
        case .diskChange:
            return try await plain(connection, domain, Remote.DomainEventCallbackDiskChangeMsg.self) {
                let (old, new) = ($0.msg.oldSrcPath ?? "<null>", $0.msg.newSrcPath ?? "<null>")
                return ($0.msg.dom, " disk \($0.msg.devAlias): \(old) -> \(new): \($0.msg.reason == 0 ? "changed" : "dropped")")
            }
        case .trayChange:
            return try await plain(connection, domain, Remote.DomainEventCallbackTrayChangeMsg.self) {
                ($0.msg.dom, " disk \($0.msg.devAlias): \($0.msg.reason == 0 ? "opened" : "closed")")
            }
        default:
            return try await plain(connection, domain, Remote.DomainEventCallbackLifecycleMsg.self) {
                ($0.msg.dom, ": \(EventNames.lifecycle($0.msg.event, $0.msg.detail))")
            }
        }
    }

    private func secondHalf(_ connection: Connection, _ domain: Remote.Domain?) async throws -> EventWait.Source {
        switch self {
        case .pmWakeup: return try await plain(connection, domain, Remote.DomainEventCallbackPMWakeupMsg.self) { ($0.msg.dom, "") }
        case .pmSuspend: return try await plain(connection, domain, Remote.DomainEventCallbackPMSuspendMsg.self) { ($0.msg.dom, "") }
        case .pmSuspendDisk:
            return try await plain(connection, domain, Remote.DomainEventCallbackPMSuspendDiskMsg.self) { ($0.msg.dom, "") }
        case .balloonChange:
            return try await plain(connection, domain, Remote.DomainEventCallbackBalloonChangeMsg.self) {
                ($0.msg.dom, ": \($0.msg.actual)KiB")
            }
        case .deviceRemoved:
            return try await plain(connection, domain, Remote.DomainEventCallbackDeviceRemovedMsg.self) {
                ($0.msg.dom, ": \($0.msg.devAlias)")
            }
        case .blockJob2:
            return try await plain(connection, domain, Remote.DomainEventBlockJob2Msg.self) {
                ($0.dom, ": \(EventNames.blockJob($0.type)) for \($0.dst) \(EventNames.blockJobStatus($0.status))")
            }
        case .tunable:
            return try await plain(connection, domain, Remote.DomainEventCallbackTunableMsg.self) {
                ($0.dom, EventNames.parameters($0.params))
            }
        case .agentLifecycle:
            return try await plain(connection, domain, Remote.DomainEventCallbackAgentLifecycleMsg.self) {
                ($0.dom, ": state: '\(EventNames.agentState($0.state))' reason: '\(EventNames.agentReason($0.reason))'")
            }
        case .deviceAdded:
            return try await plain(connection, domain, Remote.DomainEventCallbackDeviceAddedMsg.self) { ($0.dom, ": \($0.devAlias)") }
        case .migrationIteration:
            return try await plain(connection, domain, Remote.DomainEventCallbackMigrationIterationMsg.self) {
                ($0.dom, ": iteration: '\($0.iteration)'")
            }
        case .jobCompleted:
            return try await plain(connection, domain, Remote.DomainEventCallbackJobCompletedMsg.self) {
                ($0.dom, EventNames.parameters($0.params))
            }
        case .deviceRemovalFailed:
            return try await plain(connection, domain, Remote.DomainEventCallbackDeviceRemovalFailedMsg.self) {
                ($0.dom, ": \($0.devAlias)")
            }
        case .metadataChange:
            return try await plain(connection, domain, Remote.DomainEventCallbackMetadataChangeMsg.self) {
                ($0.dom, ": type \(EventNames.metadata($0.type)), uri \($0.nsuri ?? "<null>")")
            }
        case .blockThreshold:
            return try await plain(connection, domain, Remote.DomainEventBlockThresholdMsg.self) {
                ($0.dom, ": dev: \($0.dev)(\($0.path ?? "<null>")) \($0.threshold) \($0.excess)")
            }
        case .memoryFailure:
            return try await plain(connection, domain, Remote.DomainEventMemoryFailureMsg.self) { ($0.dom, EventNames.memoryFailure($0)) }
        default:
            return try await plain(connection, domain, Remote.DomainEventMemoryDeviceSizeChangeMsg.self) {
                ($0.dom, ":\nalias: \($0.alias)\nsize: \($0.size)")
            }
        }
    }

    private func plain<Message: EventPayload & Sendable>(
        _ connection: Connection, _ domain: Remote.Domain?, _ type: Message.Type,
        _ text: @escaping @Sendable (Message) -> (Remote.Domain, String)
    ) async throws -> EventWait.Source {
        let name = rawValue
        return .init(try await connection.domainEvents(number, as: type, of: domain)) { message in
            let (domain, details) = text(message)
            return "event '\(name)' for domain '\(domain.name)'\(details)\n"
        }
    }
}
