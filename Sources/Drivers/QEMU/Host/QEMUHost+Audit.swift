// SPDX-License-Identifier: Apache-2.0
internal import DriverSupport
internal import Model
internal import WireProtocol

extension QEMUHost {
    /// Records of the audit log for what happened to a guest.
    func audit(_ change: DomainLifecycle, of domain: QEMUDomain) {
        guard let audit else { return }
        if let reason = change.auditedStop {
            audit.write(.control(domain.auditedGuest, "stop", reason: reason))
        } else if let reason = change.auditedStart, let live = domain.live?.value {
            let guest = domain.auditedGuest
            for record in live.auditedResources(guest) { audit.write(record) }
            audit.write(.control(guest, "start", reason: reason, processID: domain.guest?.process.pid ?? 0))
        }
    }

    /// A start that failed had its resources for a moment too.
    func auditFailedStart(_ domain: QEMUDomain, _ configuration: DomainConfiguration) {
        guard let audit else { return }
        let guest = AuditRecord.Guest(
            virtualization: "\(configuration.type)", name: domain.wire.name, uuid: "\(domain.uuid)")
        audit.write(.control(guest, "start", reason: "booted", processID: 0, isSuccess: false))
    }
}

extension QEMUDomain {
    fileprivate var auditedGuest: AuditRecord.Guest {
        AuditRecord.Guest(virtualization: "\(live?.value.type ?? .qemu)", name: wire.name, uuid: "\(uuid)")
    }
}

extension DomainConfiguration {
    /// What the guest was given, in the order in which the reference tells it.
    fileprivate func auditedResources(_ guest: AuditRecord.Guest) -> [AuditRecord] {
        var records: [AuditRecord] = []
        for disk in devices.disks {
            records.append(.device(guest, "disk", reason: "start", old: nil, new: disk.source.path ?? disk.source.networkName))
        }
        for interface in devices.interfaces {
            records.append(.device(guest, "net", reason: "start", old: nil, new: interface.mac.map { "\($0)" }))
        }
        records.append(.amount(guest, "mem", reason: "start", old: 0, new: currentMemory.value))
        records.append(.amount(guest, "vcpu", reason: "start", old: 0, new: UInt64(vcpus.current ?? vcpus.maximum)))
        return records
    }
}

extension DomainLifecycle {
    fileprivate var auditedStop: String? {
        switch self {
        case .stoppedShutdown: "shutdown"
        case .stoppedDestroyed: "destroyed"
        case .stoppedCrashed: "crashed"
        case .stoppedMigrated: "migrated"
        case .stoppedSaved: "saved"
        case .stoppedFailed: "failed"
        case .stoppedFromSnapshot: "from-snapshot"
        default: nil
        }
    }

    fileprivate var auditedStart: String? {
        switch self {
        case .startedBooted: "booted"
        case .startedMigrated: "migrated"
        case .startedRestored: "restored"
        case .startedFromSnapshot: "from-snapshot"
        case .startedWakeup: "wakeup"
        default: nil
        }
    }
}
