// SPDX-License-Identifier: Apache-2.0
import RPCClient
import WireProtocol

/// What happens to domains.
enum DomainEventsCommands {
    static func event(_ i: Invocation) async throws {
        let kinds = DomainEventKind.allCases.map { (name: $0.rawValue, kind: $0) }
        guard let wanted = try EventWait.kinds(i, kinds) else { return }
        let domain = try await i.has("domain") ? i.domain() : nil
        try await EventWait(i).run { connection in
            var sources: [EventWait.Source] = []
            for entry in wanted {
                // With --all a driver need not know every kind.
                do {
                    sources.append(try await entry.kind.source(connection, domain))
                } catch  where wanted.count > 1 {
                    continue
                }
            }
            return sources
        }
    }
}
