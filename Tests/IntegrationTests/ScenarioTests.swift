import TestSupport
// SPDX-License-Identifier: Apache-2.0
import Testing

/// Every scenario with every daemon over every transport.
@Suite(.serialized, .timeLimit(.minutes(5))) struct ScenarioTests {
    @Test(
        .enabled(
            if: TestDaemon.Kind.reference.reasonForSkipping == nil, "\(TestDaemon.Kind.reference.reasonForSkipping ?? "")"),
        arguments: Scenario.all, TestTransport.allCases)
    func stockDaemon(_ scenario: Scenario, over transport: TestTransport) async throws {
        try await run(scenario, .reference, transport)
    }

    @Test(
        .enabled(if: TestDaemon.Kind.own.reasonForSkipping == nil, "\(TestDaemon.Kind.own.reasonForSkipping ?? "")"),
        arguments: Scenario.all, TestTransport.allCases)
    func ownDaemon(_ scenario: Scenario, over transport: TestTransport) async throws {
        try await run(scenario, .own, transport)
    }

    private func run(_ scenario: Scenario, _ kind: TestDaemon.Kind, _ transport: TestTransport) async throws {
        let daemon = try await SharedDaemons.shared.daemon(kind)
        do {
            try await scenario.run(Peer(daemon: daemon, transport: transport))
        } catch {
            Issue.record(error, "\(scenario.name) with the \(kind.rawValue) daemon over \(transport.rawValue): \(daemon.log.suffix(600))")
        }
    }
}

/// One daemon of each kind for all scenarios, started when it is first needed.
actor SharedDaemons {
    static let shared = SharedDaemons()
    private var starting: [TestDaemon.Kind: Task<TestDaemon, any Error>] = [:]

    func daemon(_ kind: TestDaemon.Kind) async throws -> TestDaemon {
        let task = starting[kind] ?? Task { try await TestDaemon.start(kind, pki: ThrowawayPKI(keys: .rsa)) }
        starting[kind] = task
        return try await task.value
    }
}
