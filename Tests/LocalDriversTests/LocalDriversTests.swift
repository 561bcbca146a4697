// SPDX-License-Identifier: Apache-2.0
import Errors
import LocalDrivers
import RPCClient
import Testing
import WireProtocol

@Suite("Drivers in the client's process", .serialized) struct LocalDriversTests {
    init() { LocalDrivers.register() }

    private static let domain =
        "<domain type='test'><name>NAME</name><memory>65536</memory><os><type>hvm</type></os></domain>"

    @Test func connectionsOfOneProcessShareTheDefaultHost() async throws {
        let first = try await Connection.open("test:///default")
        let second = try await Connection.open("test:///default")
        _ = try await first.defineDomain(xml: Self.domain.replacing("NAME", with: "shared"))
        #expect(try await second.domain(named: "shared").name == "shared")
        await first.close()
        await second.close()
        // The host is gone with its last connection.
        let third = try await Connection.open("test:///default")
        let error = await #expect(throws: VirtError.self) { try await third.domain(named: "shared") }
        #expect(error?.code == .noDomain)
        await third.close()
    }

    @Test func eventsArrive() async throws {
        let connection = try await Connection.open("test:///default")
        let events = try await connection.lifecycleEvents()
        _ = try await connection.defineDomain(xml: Self.domain.replacing("NAME", with: "seen"))
        var iterator = events.makeAsyncIterator()
        #expect(await iterator.next()?.msg.dom.name == "seen")
        await connection.close()
    }

    @Test func readOnlyConnectionsChangeNothing() async throws {
        let connection = try await Connection.open("test:///default", readOnly: true)
        let error = await #expect(throws: VirtError.self) {
            try await connection.defineDomain(xml: Self.domain.replacing("NAME", with: "refused"))
        }
        #expect(error?.message == "operation forbidden: read only access prevents virDomainDefineXML")
        await connection.close()
    }

    @Test func keepaliveIsNotForThem() async throws {
        let connection = try await Connection.open("test:///default")
        #expect(throws: VirtError.self) { try connection.startKeepalive() }
        await connection.close()
    }

    @Test(
        "A URI with a transport or a host asks a daemon",
        arguments: [
            "test+unix:///default?socket=/nonexistent/socket", "test+tcp://127.0.0.1:1/default",
        ])
    func transportsAreForDaemons(_ uri: String) async throws {
        let error = await #expect(throws: VirtError.self) { try await Connection.open(uri) }
        #expect(error?.code == .systemError)
    }

    @Test(
        "Refusals are the driver's",
        arguments: [
            ("test:///", "invalid argument: testOpen: supply a path or use test:///default"),
            ("test:///nonexistent/file", "XML error: failed to parse xml document '/nonexistent/file'"),
        ])
    func refusals(_ uri: String, _ message: String) async throws {
        let error = await #expect(throws: VirtError.self) { try await Connection.open(uri) }
        #expect(error?.message == message)
    }
}
