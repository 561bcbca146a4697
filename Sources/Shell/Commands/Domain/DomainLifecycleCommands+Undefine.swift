// SPDX-License-Identifier: Apache-2.0
import Errors
import WireProtocol

extension DomainLifecycleCommands {
    private enum UndefineFlag {
        static let managedSave: UInt32 = 1
        static let snapshots: UInt32 = 2
        static let nvram: UInt32 = 4
        static let keepNVRAM: UInt32 = 8
        static let checkpoints: UInt32 = 16
        static let tpm: UInt32 = 32
        static let keepTPM: UInt32 = 64
    }

    /// A disk whose volume goes with the domain.
    private struct DoomedVolume {
        let target: String
        let source: String
        let volume: Remote.StorageVol
    }

    static func undefine(_ i: Invocation) async throws {
        try i.exclude("nvram", "keep-nvram")
        try i.exclude("tpm", "keep-tpm")
        var flags = i.flags([
            "snapshots-metadata": UndefineFlag.snapshots, "checkpoints-metadata": UndefineFlag.checkpoints, "nvram": UndefineFlag.nvram,
            "keep-nvram": UndefineFlag.keepNVRAM, "tpm": UndefineFlag.tpm, "keep-tpm": UndefineFlag.keepTPM,
        ])
        let storage = i.raw("storage").flatMap { $0.isEmpty ? nil : $0 }
        let takesVolumes = storage != nil || i.has("remove-all-storage")
        if storage != nil, i.has("remove-all-storage") {
            throw CommandFailure("Specified both --storage and --remove-all-storage")
        }
        try i.require("remove-all-storage", for: "delete-storage-volume-snapshots")
        guard !i.has("wipe-storage") || takesVolumes else {
            throw CommandFailure("'--wipe-storage' requires '--storage <string>' or '--remove-all-storage'")
        }
        let domain = try await i.domain()
        if i.has("managed-save") { flags |= UndefineFlag.managedSave }
        let isActive = try await i.isActive(domain)
        var leftovers = Leftovers()
        if !isActive { leftovers = try await Leftovers(i, domain) }
        if leftovers.managedSave == 0 { flags &= ~UndefineFlag.managedSave }
        if leftovers.snapshots == 0 { flags &= ~UndefineFlag.snapshots }
        var volumes: [DoomedVolume] = []
        if takesVolumes {
            if isActive {
                throw CommandFailure("Storage volume deletion is supported only on stopped domains")
            }
            volumes = try await doomedVolumes(i, domain, storage)
        }
        try await undefine(i, domain, flags, leftovers)
        i.printExtra("Domain '\(domain.name)' has been undefined\n")
        try await remove(i, volumes)
    }

    /// What hangs on a domain that is not running.
    private struct Leftovers {
        var managedSave: Int32 = 0
        var snapshots: Int32 = 0
        var checkpoints: Int32 = 0

        init() {}

        init(_ i: Invocation, _ domain: Remote.Domain) async throws {
            managedSave = try await Self.count {
                try await i.services.domainHasManagedSaveImage(.init(dom: domain, flags: 0), in: i.call).result
            }
            snapshots = try await Self.count { try await i.services.domainSnapshotNum(.init(dom: domain, flags: 2), in: i.call).num }
            checkpoints = try await Self.count {
                try await i.services.domainListAllCheckpoints(.init(dom: domain, needResults: 0, flags: 0), in: i.call).ret
            }
        }

        /// None where the driver does not know such things.
        private static func count(_ ask: () async throws -> Int32) async throws -> Int32 {
            do {
                return try await ask()
            } catch let error as VirtError where error.code == .noSupport {
                return 0
            }
        }
    }

    /// One call when it is known to be safe; otherwise the shell says itself what is in the way.
    private static func undefine(_ i: Invocation, _ domain: Remote.Domain, _ flags: UInt32, _ leftovers: Leftovers) async throws {
        let isSafe = leftovers.managedSave == 0 || i.has("managed-save")
        let failure = "Failed to undefine domain '\(domain.name)'"
        let needsFlags = i.has("nvram")
        if isSafe || needsFlags {
            do {
                return try await i.services.domainUndefineFlags(.init(dom: domain, flags: flags), in: i.call)
            } catch let error as VirtError where !needsFlags && (error.code == .noSupport || error.code == .invalidArg) {
                // An old daemon: step by step, then.
            } catch {
                throw CommandFailure(failure, cause: error)
            }
        }
        if leftovers.managedSave > 0 {
            guard i.has("managed-save") else { throw CommandFailure("Refusing to undefine while domain managed save image exists") }
            try await i.services.domainManagedSaveRemove(.init(dom: domain, flags: 0), in: i.call)
        }
        for (count, kind) in [(leftovers.snapshots, "snapshots"), (leftovers.checkpoints, "checkpoints")] where count > 0 {
            let cannot = i.has("\(kind)-metadata")
            throw CommandFailure(
                cannot ? "Unable to remove metadata of \(count) \(kind)" : "Refusing to undefine while \(count) \(kind) exist")
        }
        try await attempting(failure) { try await i.services.domainUndefine(.init(dom: domain), in: i.call) }
    }

    private static func doomedVolumes(_ i: Invocation, _ domain: Remote.Domain, _ storage: String?) async throws -> [DoomedVolume] {
        var wanted = storage.map { $0.split(separator: ",").map(String.init) }
        guard let document = QueryDocument(try await i.domainXML(domain)) else { return [] }
        var volumes: [DoomedVolume] = []
        for disk in document.nodes("/domain/devices/disk") {
            let target = disk.text("string(./target/@dev)") ?? ""
            let source = disk.text("string(./source/@file|./source/@dev|./source/@dir|./source/@name|./source/@volume)")
            let pool = disk.text("string(./source/@pool)")
            if wanted != nil {
                guard let index = wanted?.firstIndex(where: { $0 == target || $0 == source }) else { continue }
                wanted?.remove(at: index)
            }
            guard let source else { continue }
            do {
                volumes.append(.init(target: target, source: source, volume: try await find(i, source, pool, target)))
            } catch {
                i.shell.report(error)
            }
        }
        if let missing = wanted?.first {
            throw CommandFailure("Volume '\(missing)' was not found in domain's definition.\n")
        }
        return volumes
    }

    private static func find(_ i: Invocation, _ source: String, _ pool: String?, _ target: String) async throws -> Remote.StorageVol {
        if let pool {
            return try await attempting("Storage volume '\(target)'(\(source)) not found in pool '\(pool)'") {
                let found = try await i.services.storagePoolLookupByName(.init(name: pool), in: i.call).pool
                return try await i.services.storageVolLookupByName(.init(pool: found, name: source), in: i.call).vol
            }
        }
        do {
            return try await i.services.storageVolLookupByPath(.init(path: source), in: i.call).vol
        } catch {
            i.print("Storage volume '\(target)'(\(source)) is not managed by libvirt. Remove it manually.\n")
            throw CommandFailure.silent
        }
    }

    private static func remove(_ i: Invocation, _ volumes: [DoomedVolume]) async throws {
        var failed = false
        for doomed in volumes {
            let label = "volume '\(doomed.target)'(\(doomed.source))"
            do {
                if i.has("wipe-storage") {
                    i.print("Wiping \(label) ... ")
                    try await attempting("Failed! Volume not removed.") {
                        try await i.services.storageVolWipe(.init(vol: doomed.volume, flags: 0), in: i.call)
                    }
                    i.print("Done.\n")
                }
                try await attempting("Failed to remove storage \(label)") {
                    let flags = i.flags(["delete-storage-volume-snapshots": 2])
                    try await i.services.storageVolDelete(.init(vol: doomed.volume, flags: flags), in: i.call)
                }
                i.print("Volume '\(doomed.target)'(\(doomed.source)) removed.\n")
            } catch {
                i.shell.report(error)
                failed = true
            }
        }
        if failed { throw CommandFailure.silent }
    }
}
