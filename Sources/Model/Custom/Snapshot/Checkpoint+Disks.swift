// SPDX-License-Identifier: Apache-2.0
internal import Errors

extension CheckpointDefinition {
    /// Gives every disk of the domain its part, in the domain's order. Without any words about disks all that can be are followed.
    public mutating func alignDisks(with domain: DomainConfiguration) throws {
        func refuse(_ words: String) -> VirtError { VirtError(.configUnsupported, .domainCheckpoint, words) }
        let all = domain.devices.disks.filter { !$0.lacksTarget }
        guard disks.count <= all.count else { throw refuse("too many disk checkpoint requests for domain") }
        let fallback: CheckpointTracking = disks.isEmpty ? .bitmap : .no
        var aligned = [CheckpointDisk?](repeating: nil, count: all.count)
        for disk in disks {
            let index = all.firstIndex { $0.target == disk.name } ?? all.firstIndex { $0.source.path == disk.name }
            guard let index else { throw refuse("no disk named '\(disk.name)'") }
            guard aligned[index] == nil else { throw refuse("disk '\(all[index].target)' specified twice") }
            var result = disk
            result.name = all[index].target
            if result.tracking == .default { result.tracking = .bitmap }
            guard result.tracking == .no || all[index].canBeTracked else { throw refuse("disk '\(disk.name)' is empty or readonly") }
            aligned[index] = result
        }
        disks = zip(aligned, all).map { known, disk in
            var result = known ?? CheckpointDisk(name: disk.target)
            if known == nil { result.tracking = disk.canBeTracked ? fallback : .no }
            if result.tracking == .bitmap, result.bitmap == nil { result.bitmap = name }
            return result
        }
    }
}

extension CheckpointDisk {
    public init(name: String) {
        self.init()
        self.name = name
    }
}

extension Disk {
    fileprivate var canBeTracked: Bool {
        !isReadOnly && (source.path != nil || source.networkName != nil || source.type == .volume)
    }
}
