// SPDX-License-Identifier: Apache-2.0
import Errors
import RPCClient
import TestSupport
import Testing
import WireProtocol

extension Scenario {
    static let eventScenarios: [Scenario] = [
        Scenario("lifecycle events of one guest") { peer in
            try await peer.withDomain("events-\(peer.transport)") { connection, domain in
                let events = try await connection.lifecycleEvents(of: domain.wire)
                try await domain.start()
                try await domain.suspend()
                try await domain.destroy()
                var seen: [Int32] = []
                for await event in events {
                    #expect(event.msg.dom.name == domain.name)
                    seen.append(event.msg.event)
                    if seen.count == 3 { break }
                }
                // Started, suspended, stopped.
                #expect(seen == [2, 3, 5])
            }
        },
        Scenario("events end with the connection") { peer in
            let (events, reasons) = try await peer.withConnection { connection in
                (try await connection.lifecycleEvents(), connection.closeEvents())
            }
            for await _ in events {}
            var last: CloseReason?
            for await reason in reasons { last = reason }
            #expect(last == .client)
        },
    ]

    static let connectionScenarios: [Scenario] = [
        Scenario("a clean end") { peer in
            let connection = try await Connection.open(peer.uri(), timeout: .seconds(30))
            #expect(connection.failure == nil)
            await connection.close()
            #expect(connection.failure?.message == "internal error: client socket is closed")
            let error = try await errorOf { _ = try await connection.hostName() }
            #expect(error == connection.failure)
        },
        Scenario("a URI that nobody knows") { peer in
            let error = try await errorOf { _ = try await Connection.open(peer.uri("nobody"), timeout: .seconds(30)) }
            #expect(error?.code == .noConnect)
        },
        Scenario("a read-only connection") { peer in
            try await peer.withConnection(readOnly: true) { connection in
                #expect(try await !connection.domains().isEmpty)
                let error = try await errorOf { _ = try await connection.defineDomain(xml: Peer.domainXML("never")) }
                #expect(error?.code == .operationDenied)
                #expect(error?.message == "operation forbidden: read only access prevents virDomainDefineXML")
            }
        },
        Scenario("many calls at once") { peer in
            try await peer.withConnection { connection in
                let names = try await withThrowingTaskGroup(of: String.self) { group in
                    for _ in 0..<200 { group.addTask { try await connection.domain(named: "test").name } }
                    return try await group.reduce(into: []) { $0.append($1) }
                }
                #expect(names == Array(repeating: "test", count: 200))
            }
        },
        Scenario("a deadline") { peer in
            try await peer.withConnection { connection in
                try await peer.daemon.freeze()
                defer { peer.daemon.signal(18) }
                let error = try await CallDeadline.within(.milliseconds(200)) { try await errorOf { _ = try await connection.hostName() } }
                #expect(error?.code == .operationTimeout)
                peer.daemon.signal(18)
                let name = try await connection.hostName()
                #expect(!name.isEmpty)
            }
        },
        Scenario("cancellation") { peer in
            try await peer.withConnection { connection in
                try await peer.daemon.freeze()
                defer { peer.daemon.signal(18) }
                let call = Task { try await connection.hostName() }
                call.cancel()
                await #expect(throws: CancellationError.self) { try await call.value }
                peer.daemon.signal(18)
                let name = try await connection.hostName()
                #expect(!name.isEmpty)
            }
        },
        Scenario("keepalive finds a dead daemon") { peer in
            let connection = try await Connection.open(peer.uri(), timeout: .seconds(30))
            #expect(connection.supportsKeepalive)
            try connection.startKeepalive(interval: .milliseconds(100), count: 2)
            // A living one is kept.
            for _ in 0..<3 {
                #expect(try await !connection.hostName().isEmpty)
                try await Task.sleep(for: .milliseconds(150))
            }
            try await peer.daemon.freeze()
            defer { peer.daemon.signal(18) }
            for await reason in connection.closeEvents() { #expect(reason == .keepalive) }
            #expect(connection.failure?.message == "internal error: connection closed due to keepalive timeout")
        },
    ]

    static let streamScenarios: [Scenario] = [
        Scenario("a volume's bytes up and down") { peer in
            try await peer.withConnection(peer.uri("qemu", path: "/system")) { connection in
                let folder = try TemporaryFolder()
                let name = "pool-\(peer.transport)"
                let pool: StoragePool
                do {
                    pool = try await connection.createStoragePool(
                        xml: "<pool type='dir'><name>\(name)</name><target><path>\(folder.path)</path></target></pool>")
                } catch let error as VirtError where error.code == .noSupport {
                    // A daemon without a storage driver.
                    return
                }
                do {
                    try await Self.upAndDown(pool)
                } catch {
                    try? await pool.destroy()
                    throw error
                }
                try await pool.destroy()
            }
        },
        Scenario("a stream that nobody offers") { peer in
            try await peer.withDomain("console-\(peer.transport)") { connection, domain in
                try await domain.start()
                let error = try #require(try await errorOf { _ = try await domain.openConsole() })
                #expect(error.code == .noSupport)
                // The connection lives on.
                #expect(try await !connection.hostName().isEmpty)
            }
        },
    ]

    private static func upAndDown(_ pool: StoragePool) async throws {
        let size = 3 << 20
        let volume = try await pool.createVolume(
            xml: "<volume><name>v.img</name><capacity>\(size)</capacity><target><format type='raw'/></target></volume>")
        let bytes = (0..<size).map { UInt8(truncatingIfNeeded: $0 &* 31 &+ $0 >> 8) }
        let chunks = AsyncStream { continuation in
            for start in stride(from: 0, to: size, by: 300_000) {
                continuation.yield(Array(bytes[start..<min(size, start + 300_000)]))
            }
            continuation.finish()
        }
        try await volume.upload().send(chunks)
        var read: [UInt8] = []
        let download = try await volume.download()
        for try await chunk in download { read += chunk }
        try await download.finish()
        #expect(read == bytes)
        // Ended in the middle, the connection goes on.
        let second = try await volume.download()
        _ = try await second.nextItem()
        second.abort()
        #expect(try await volume.info().capacity == UInt64(size))
        try await volume.delete()
    }
}
