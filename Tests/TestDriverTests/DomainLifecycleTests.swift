// SPDX-License-Identifier: Apache-2.0
import Errors
import Testing
import WireProtocol

@testable import TestDriver

/// Domains through the service interface, as the daemon calls it.
@Suite struct DomainLifecycleTests {
    private static let xml = """
        <domain type='test'>
          <name>one</name>
          <memory unit='MiB'>64</memory>
          <os><type>hvm</type></os>
        </domain>
        """

    private let caller = Caller()

    private func names(_ connection: TestConnection, flags: UInt32 = 0) async throws -> [String] {
        let args = Remote.ConnectListAllDomainsArgs(needResults: 1, flags: flags)
        return try await connection.connectListAllDomains(args, in: caller).domains.map(\.name)
    }

    @Test func theDefaultHostHasOneRunningDomain() async throws {
        let connection = try #require(try await caller.open())
        #expect(try await names(connection) == ["test"])
        let found = try await connection.domainLookupByID(.init(id: 1), in: caller).dom
        #expect(found.name == "test")
    }

    @Test func aDefinedDomainStartsAndStops() async throws {
        let connection = try #require(try await caller.open())
        let defined = try await connection.domainDefineXML(.init(xml: Self.xml), in: caller).dom
        #expect(defined.id == -1)
        #expect(try await names(connection, flags: 2) == ["one"])
        try await connection.domainCreate(.init(dom: defined), in: caller)
        let state = try await connection.domainGetState(.init(dom: defined, flags: 0), in: caller)
        #expect(state.state == 1)
        try await connection.domainDestroy(.init(dom: defined), in: caller)
        try await connection.domainUndefine(.init(dom: defined), in: caller)
        #expect(try await names(connection) == ["test"])
    }

    @Test func aStartIsTold() async throws {
        let connection = try #require(try await caller.open())
        let registration = Remote.ConnectDomainEventCallbackRegisterAnyArgs(eventID: 0, dom: nil)
        _ = try await connection.connectDomainEventCallbackRegisterAny(registration, in: caller)
        _ = try await connection.domainCreateXML(.init(xmlDesc: Self.xml, flags: 0), in: caller)
        #expect(caller.received.map(\.procedure) == [318])
    }

    @Test func whatTheDriverLacksIsRefused() async throws {
        let connection = try #require(try await caller.open())
        let error = await #expect(throws: VirtError.self) {
            _ = try await connection.connectGetMaxVCPUs(.init(type: nil), in: caller)
            _ = try await connection.connectNumOfSecrets(in: caller)
        }
        #expect(error?.message == "this function is not supported by the connection driver: virConnectNumOfSecrets")
    }

    @Test func otherURIsAreOthersBusiness() async throws {
        #expect(try await caller.open("qemu:///system") == nil)
    }
}
