// SPDX-License-Identifier: Apache-2.0
import Errors
import RPCClient
import WireProtocol

/// Domains on their way to another host.
enum DomainMigrationCommands {
    private static let flags: KeyValuePairs<String, UInt32> = [
        "live": 1, "p2p": 2, "tunnelled": 4, "persistent": 8, "undefinesource": 16, "suspend": 32, "copy-storage-all": 64,
        "copy-storage-inc": 128, "change-protection": 256, "unsafe": 512, "offline": 1024, "compressed": 2048, "abort-on-error": 4096,
        "auto-converge": 8192, "rdma-pin-all": 16384, "postcopy": 32768, "tls": 65536, "parallel": 131072,
        "copy-storage-synchronous-writes": 262144, "postcopy-resume": 524288, "zerocopy": 1_048_576,
    ]
    private static let texts: [(option: String, field: String)] = [
        ("migrateuri", "migrate_uri"), ("graphicsuri", "graphics_uri"), ("listen-address", "listen_address"), ("disks-uri", "disks_uri"),
        ("dname", "destination_name"), ("tls-destination", "tls.destination"),
    ]
    private static let numbers: [(option: String, field: String)] = [
        ("disks-port", "disks_port"), ("comp-mt-level", "compression.mt.level"), ("comp-mt-threads", "compression.mt.threads"),
        ("comp-mt-dthreads", "compression.mt.dthreads"), ("auto-converge-initial", "auto_converge.initial"),
        ("auto-converge-increment", "auto_converge.increment"), ("parallel-connections", "parallel.connections"),
    ]
    private static let longNumbers: [(option: String, field: String)] = [
        ("comp-xbzrle-cache", "compression.xbzrle.cache"), ("postcopy-bandwidth", "bandwidth.postcopy"), ("bandwidth", "bandwidth"),
    ]

    private static func check(_ i: Invocation) throws {
        try i.exclude("live", "offline")
        try i.exclude("timeout-suspend", "timeout-postcopy")
        try i.require("postcopy", for: "postcopy-after-precopy")
        try i.require("postcopy", for: "timeout-postcopy")
        try i.require("persistent", for: "persistent-xml")
        try i.require("tls", for: "tls-destination")
        try i.require("postcopy", for: "postcopy-resume")
        if i.has("timeout-suspend") || i.has("timeout-postcopy"), !i.has("timeout") {
            throw CommandFailure("migrate: Unexpected --timeout-* option without --timeout")
        }
        if try i.timeout() != nil {
            guard i.has("live") else { throw CommandFailure("migrate: Unexpected timeout for offline migration") }
        }
    }

    private static func parameters(_ i: Invocation) throws -> [Remote.TypedParam] {
        var parameters: [Remote.TypedParam] = []
        for (option, field) in texts { if let text = try i.text(option) { parameters.append(.string(field, text)) } }
        for disk in try i.text("migrate-disks")?.split(separator: ",") ?? [] { parameters.append(.string("migrate_disks", String(disk))) }
        for method in try i.text("comp-methods")?.split(separator: ",") ?? [] { parameters.append(.string("compression", String(method))) }
        for (option, field) in [("xml", "destination_xml"), ("persistent-xml", "persistent_xml")] where i.has(option) {
            let path = try i.required(option)
            do {
                parameters.append(.string(field, try TextFile.read(path)))
            } catch {
                throw CommandFailure("cannot read file '\(path)'", cause: error)
            }
        }
        for (option, field) in numbers { if let value = try i.int32(option) { parameters.append(.int(field, value)) } }
        for (option, field) in longNumbers { if let value = try i.uint64(option) { parameters.append(.ullong(field, value)) } }
        return parameters
    }

    static func migrate(_ i: Invocation) async throws {
        try check(i)
        let uri = try i.required("desturi")
        let domain = try await i.domain()
        var watch = JobWatch(i, domain, label: "Migration", failure: nil)
        watch.timeout = try i.int32("timeout").map(Double.init)
        let startsPostcopy = i.has("timeout-postcopy")
        watch.onTimeout = { services in
            if startsPostcopy {
                try await services.domainMigrateStartPostCopy(.init(dom: domain, flags: 0), in: ClientCall())
            } else {
                try await services.domainSuspend(.init(dom: domain), in: ClientCall())
            }
        }
        if i.has("postcopy-after-precopy") {
            watch.onIteration = { services in
                try await services.domainMigrateStartPostCopy(.init(dom: domain, flags: 0), in: ClientCall())
            }
        }
        if i.has("p2p") || i.has("direct") {
            let isPeerToPeer = i.has("p2p")
            let feature: Int32 = isPeerToPeer ? MigrationFlow.Feature.peerToPeer : MigrationFlow.Feature.direct
            guard try await i.services.connectSupportsFeature(.init(feature: feature), in: i.call).supported != 0 else {
                throw VirtError(
                    .argumentUnsupported, .unspecified, "\(isPeerToPeer ? "p2p" : "direct") migration is not supported by the source host")
            }
            let flow = try flow(i, domain)
            return try await watch.run { try await flow.run(from: $0, toURI: uri, isPeerToPeer: isPeerToPeer) }
        }
        let destination = try await Connection.open(uri)
        do {
            let flow = try flow(i, domain)
            try await watch.run { try await flow.run(from: $0, to: destination.services) }
        } catch {
            await destination.close()
            throw error
        }
        await destination.close()
    }

    private static func flow(_ i: Invocation, _ domain: Remote.Domain) throws -> MigrationFlow {
        let flow = MigrationFlow(domain: domain, flags: i.flags(flags), parameters: try parameters(i))
        try flow.check()
        return flow
    }

    static func migrateSetmaxdowntime(_ i: Invocation) async throws {
        let domain = try await i.domain()
        guard let downtime = try i.uint64("downtime") else { return }
        guard downtime >= 1 else { throw CommandFailure("migrate: Invalid downtime") }
        try await i.services.domainMigrateSetMaxDowntime(.init(dom: domain, downtime: downtime, flags: 0), in: i.call)
    }

    static func migrateGetmaxdowntime(_ i: Invocation) async throws {
        let domain = try await i.domain()
        i.print("\(try await i.services.domainMigrateGetMaxDowntime(.init(dom: domain, flags: 0), in: i.call).downtime)\n")
    }

    static func migrateCompcache(_ i: Invocation) async throws {
        let domain = try await i.domain()
        if let size = try i.uint64("size") {
            try await i.services.domainMigrateSetCompressionCache(.init(dom: domain, cacheSize: size, flags: 0), in: i.call)
        }
        let size = try await i.services.domainMigrateGetCompressionCache(.init(dom: domain, flags: 0), in: i.call).cacheSize
        i.print("Compression cache: \(Sizes.fixedText(size, 3))")
    }

    static func migrateSetspeed(_ i: Invocation) async throws {
        let domain = try await i.domain()
        let bandwidth = try i.wrappingUInt64("bandwidth") ?? 0
        try await i.services.domainMigrateSetMaxSpeed(.init(dom: domain, bandwidth: bandwidth, flags: i.flags(["postcopy": 1])), in: i.call)
    }

    static func migrateGetspeed(_ i: Invocation) async throws {
        let domain = try await i.domain()
        let flags = i.flags(["postcopy": 1])
        i.print("\(try await i.services.domainMigrateGetMaxSpeed(.init(dom: domain, flags: flags), in: i.call).bandwidth)\n")
    }

    static func migratePostcopy(_ i: Invocation) async throws {
        let domain = try await i.domain()
        try await i.services.domainMigrateStartPostCopy(.init(dom: domain, flags: 0), in: i.call)
    }

    static func domjobabort(_ i: Invocation) async throws {
        let domain = try await i.domain()
        if i.has("postcopy") {
            return try await i.services.domainAbortJobFlags(.init(dom: domain, flags: 1), in: i.call)
        }
        try await i.services.domainAbortJob(.init(dom: domain), in: i.call)
    }
}
