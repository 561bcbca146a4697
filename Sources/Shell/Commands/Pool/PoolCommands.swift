// SPDX-License-Identifier: Apache-2.0
import Errors
import RPCClient
import WireProtocol

/// Storage pools.
enum PoolCommands {
    static func poolAutostart(_ i: Invocation) async throws {
        let pool = try await i.pool()
        let disable = i.has("disable")
        try await attempting("failed to \(disable ? "unmark" : "mark") pool \(pool.name) as autostarted") {
            try await i.services.storagePoolSetAutostart(.init(pool: pool, autostart: disable ? 0 : 1), in: i.call)
        }
        i.printExtra("Pool \(pool.name) \(disable ? "unmarked" : "marked") as autostarted\n")
    }

    /// What building does beside creating.
    static func buildFlags(_ i: Invocation) throws -> UInt32 {
        try i.exclude("overwrite", "no-overwrite")
        var flags: UInt32 = i.has("build") ? 1 : 0
        if i.has("overwrite") { flags |= 2 }
        if i.has("no-overwrite") { flags |= 4 }
        return flags
    }

    static func poolCreate(_ i: Invocation) async throws {
        let path = try i.required("file")
        let flags = try buildFlags(i)
        let xml = try i.file("file")
        let pool = try await attempting("Failed to create pool from \(path)") {
            try await i.services.storagePoolCreateXML(.init(xml: xml, flags: flags), in: i.call).pool
        }
        i.printExtra("Pool \(pool.name) created from \(path)\n")
    }

    static func poolDefine(_ i: Invocation) async throws {
        let path = try i.required("file")
        let flags = i.flags(["validate": 1])
        let xml = try i.file("file")
        let pool = try await attempting("Failed to define pool from \(path)") {
            try await i.services.storagePoolDefineXML(.init(xml: xml, flags: flags), in: i.call).pool
        }
        i.printExtra("Pool \(pool.name) defined from \(path)\n")
    }

    static func poolBuild(_ i: Invocation) async throws {
        try i.exclude("overwrite", "no-overwrite")
        let pool = try await i.pool()
        let flags = i.flags(["no-overwrite": 4, "overwrite": 8])
        try await attempting("Failed to build pool \(pool.name)") {
            try await i.services.storagePoolBuild(.init(pool: pool, flags: flags), in: i.call)
        }
        i.printExtra("Pool \(pool.name) built\n")
    }

    static func poolDelete(_ i: Invocation) async throws {
        let pool = try await i.pool()
        try await attempting("Failed to delete pool \(pool.name)") {
            try await i.services.storagePoolDelete(.init(pool: pool, flags: 0), in: i.call)
        }
        i.printExtra("Pool \(pool.name) deleted\n")
    }

    static func poolDestroy(_ i: Invocation) async throws {
        let pool = try await i.pool()
        try await attempting("Failed to destroy pool \(pool.name)") {
            try await i.services.storagePoolDestroy(.init(pool: pool), in: i.call)
        }
        i.printExtra("Pool \(pool.name) destroyed\n")
    }

    static func poolStart(_ i: Invocation) async throws {
        let flags = try buildFlags(i)
        let pool = try await i.pool()
        try await attempting("Failed to start pool \(pool.name)") {
            try await i.services.storagePoolCreate(.init(pool: pool, flags: flags), in: i.call)
        }
        i.printExtra("Pool \(pool.name) started\n")
    }

    static func poolRefresh(_ i: Invocation) async throws {
        let pool = try await i.pool()
        try await attempting("Failed to refresh pool \(pool.name)") {
            try await i.services.storagePoolRefresh(.init(pool: pool, flags: 0), in: i.call)
        }
        i.printExtra("Pool \(pool.name) refreshed\n")
    }

    static func poolUndefine(_ i: Invocation) async throws {
        let pool = try await i.pool()
        try await attempting("Failed to undefine pool \(pool.name)") {
            try await i.services.storagePoolUndefine(.init(pool: pool), in: i.call)
        }
        i.printExtra("Pool \(pool.name) has been undefined\n")
    }

    static func poolDumpxml(_ i: Invocation) async throws {
        let flags = i.flags(["inactive": 1])
        try i.checkXPath()
        let pool = try await i.pool()
        try i.printXML(try await i.services.storagePoolGetXMLDesc(.init(pool: pool, flags: flags), in: i.call).xml)
    }

    static func poolEdit(_ i: Invocation) async throws {
        let pool = try await i.pool()
        try await DocumentEditor(shell: i.shell, label: "Pool \(pool.name) XML configuration").run {
            do {
                return try await i.services.storagePoolGetXMLDesc(.init(pool: pool, flags: 1), in: i.call).xml
            } catch let error as VirtError where error.code == .invalidArg {
                // A transient pool, or a daemon that keeps no second form.
                return try await i.services.storagePoolGetXMLDesc(.init(pool: pool, flags: 0), in: i.call).xml
            }
        } define: { xml, _ in
            try await i.services.storagePoolDefineXML(.init(xml: xml, flags: 0), in: i.call).pool.name
        } report: { name in
            "Pool \(name) XML configuration edited.\n"
        }
    }

    static func poolName(_ i: Invocation) async throws { i.print("\(try await i.pool(byName: false).name)\n") }
    static func poolUuid(_ i: Invocation) async throws { i.print("\(try await i.pool(byUUID: false).uuid.text)\n") }

    static func poolCapabilities(_ i: Invocation) async throws {
        let xml = try await attempting("failed to get storage pool capabilities") {
            try await i.services.connectGetStoragePoolCapabilities(.init(flags: 0), in: i.call).capabilities
        }
        i.print("\(xml)\n")
    }

    // MARK: Looking

    private static let states = ["inactive", "building", "running", "degraded", "inaccessible"]

    private static func isPersistent(_ i: Invocation, _ pool: Remote.StoragePool) async -> String {
        guard let persistent = try? await i.services.storagePoolIsPersistent(.init(pool: pool), in: i.call).persistent else {
            return "unknown"
        }
        return yesNo(persistent != 0)
    }

    private static func autostart(_ i: Invocation, _ pool: Remote.StoragePool) async -> String {
        guard let autostart = try? await i.services.storagePoolGetAutostart(.init(pool: pool), in: i.call).autostart else {
            return "no autostart"
        }
        return yesNo(autostart != 0)
    }

    static func poolInfo(_ i: Invocation) async throws {
        let pool = try await i.pool()
        func line(_ label: String, _ value: String) { i.print("\((label + ":").padded(15)) \(value)\n") }
        line("Name", pool.name)
        line("UUID", pool.uuid.text)
        let info = try await i.services.storagePoolGetInfo(.init(pool: pool), in: i.call)
        line("State", DomainNames.pick(states, Int32(info.state)) ?? "unknown")
        line("Persistent", await isPersistent(i, pool))
        line("Autostart", await autostart(i, pool))
        guard info.state == 2 || info.state == 3 else { return }
        func size(_ bytes: UInt64) -> String { i.has("bytes") ? "\(bytes)" : Sizes.text(bytes) }
        line("Capacity", size(info.capacity))
        line("Allocation", size(info.allocation))
        line("Available", size(info.available))
    }

    /// Bits of `virConnectListAllStoragePoolsFlags` by a pool's type.
    private static let types = [
        "dir", "fs", "netfs", "logical", "disk", "iscsi", "scsi", "mpath", "rbd", "sheepdog", "gluster", "zfs", "vstorage", "iscsi-direct",
    ]

    private static func typeFlags(_ i: Invocation) throws -> UInt32 {
        var flags: UInt32 = 0
        for name in try (i.text("type") ?? "").split(separator: ",") {
            guard let index = types.firstIndex(of: String(name)) else { throw CommandFailure("Invalid pool type '\(name)'") }
            flags |= 1 << UInt32(index + 6)
        }
        return flags
    }

    static func poolList(_ i: Invocation) async throws {
        var flags: UInt32 = 2
        if i.has("inactive") { flags = 1 }
        if i.has("all") { flags = 3 }
        flags |= i.flags(["persistent": 4, "transient": 8, "autostart": 16, "no-autostart": 32])
        for option in ["uuid", "name"] { try i.exclude("details", option) }
        flags |= try typeFlags(i)
        let sent = flags
        let pools = try await attempting("Failed to list pools") {
            try await i.services.connectListAllStoragePools(.init(needResults: 1, flags: sent), in: i.call).pools
        }.sorted { NaturalOrder.precedes($0.name, $1.name) }
        if i.has("uuid") || i.has("name") {
            for pool in pools {
                let parts = [i.has("uuid") ? pool.uuid.text : nil, i.has("name") ? pool.name.padded(20) : nil].compactMap { $0 }
                i.print(parts.joined(separator: " ") + "\n")
            }
            return
        }
        if i.has("details") { return try await details(i, pools) }
        var table = TextTable("Name", "State", "Autostart")
        for pool in pools {
            let active = try? await i.services.storagePoolIsActive(.init(pool: pool), in: i.call).active
            table.append(pool.name, active.map { $0 != 0 } ?? false ? "active" : "inactive", await autostart(i, pool))
        }
        i.print(table)
    }

    private static func details(_ i: Invocation, _ pools: [Remote.StoragePool]) async throws {
        var table = TextTable("Name", "State", "Autostart", "Persistent", "Capacity", "Allocation", "Available")
        for pool in pools {
            let info = try? await i.services.storagePoolGetInfo(.init(pool: pool), in: i.call)
            let isRunning = info.map { $0.state == 2 || $0.state == 3 } ?? false
            let sizes: [UInt64] = info.map { [$0.capacity, $0.allocation, $0.available] } ?? [0, 0, 0]
            var row = [pool.name, info.flatMap { DomainNames.pick(states, Int32($0.state)) } ?? "unknown"]
            row.append(await autostart(i, pool))
            row.append(await isPersistent(i, pool))
            for size in sizes { row.append(isRunning ? Sizes.text(size) : "-") }
            table.append(row)
        }
        i.print(table)
    }

    // MARK: Events

    private enum EventKind { case lifecycle, refresh }

    static func poolEvent(_ i: Invocation) async throws {
        guard let wanted = try EventWait.kinds(i, [("lifecycle", EventKind.lifecycle), ("refresh", .refresh)]) else { return }
        let pool = try await i.has("pool") ? i.pool() : nil
        try await EventWait(i).run { connection in
            var sources: [EventWait.Source] = []
            for entry in wanted { sources.append(try await source(entry.kind, connection, pool)) }
            return sources
        }
    }

    private static func source(
        _ kind: EventKind, _ connection: Connection, _ pool: Remote.StoragePool?
    ) async throws -> EventWait.Source {
        switch kind {
        case .lifecycle:
            let events: AsyncStream<Remote.StoragePoolEventLifecycleMsg> = try await events(0, connection, pool)
            return .init(events) { message in
                let name =
                    DomainNames.pick(["Defined", "Undefined", "Started", "Stopped", "Created", "Deleted"], message.event) ?? "unknown"
                return "event 'lifecycle' for storage pool \(message.pool.name): \(name)\n"
            }
        case .refresh:
            let events: AsyncStream<Remote.StoragePoolEventRefreshMsg> = try await events(1, connection, pool)
            return .init(events) { "event 'refresh' for storage pool \($0.pool.name)\n" }
        }
    }

    private static func events<Message: EventPayload>(
        _ number: Int32, _ connection: Connection, _ pool: Remote.StoragePool?
    ) async throws -> AsyncStream<Message> {
        try await connection.events { services in
            try await services.connectStoragePoolEventRegisterAny(.init(eventID: number, pool: pool), in: ClientCall()).callbackID
        } deregister: { services, callbackID in
            try await services.connectStoragePoolEventDeregisterAny(.init(callbackID: callbackID), in: ClientCall())
        }
    }
}
