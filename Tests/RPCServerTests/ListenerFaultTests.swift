// SPDX-License-Identifier: Apache-2.0
import RPC
import RPCServer
import TestSupport
import Testing

@Suite("Listeners under pressure")
struct ListenerFaultTests {
    @Test("a full server lets clients wait, and takes them when others leave")
    func maximumClients() async throws {
        var limits = ServerLimits()
        limits.main.clients = 2
        let fixture = try Fixture(limits)
        let port = try fixture.server.listen(address: "127.0.0.1", port: "0", role: .tcp)
        var first: RawClient? = try RawClient(port: port)
        #expect(try await first?.ask(66, 1).isOK == true)
        let second = try RawClient(port: port)
        #expect(try await second.ask(66, 1).isOK)
        let third = try RawClient(port: port)
        try await third.call(66, 1)
        #expect(fixture.server.clientCount == 2)
        first = nil
        #expect(try await third.receive().isOK)
    }
}
