// SPDX-License-Identifier: Apache-2.0
import RPCClient
import WireProtocol

/// Moves the running domains of one host to the others: first the plan, and the moves when the user has confirmed it.
struct FleetDrain {
    let host: String
    let run: FleetRun
    let isConfirmed: Bool

    struct Domain: Sendable, Equatable {
        let name: String
        /// Bytes of memory.
        let memory: UInt64
    }

    struct Move: Sendable, Equatable {
        let domain: String
        let destination: String
    }

    /// The biggest domains first, each to where most memory is free.
    /// - Throws: when one fits nowhere.
    static func plan(_ domains: [Domain], free: [String: UInt64]) throws(CommandFailure) -> [Move] {
        var free = free
        var moves: [Move] = []
        for domain in domains.sorted(by: { ($0.memory, $1.name) > ($1.memory, $0.name) }) {
            guard let best = free.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }), best.value >= domain.memory else {
                throw CommandFailure("no host has \(Sizes.text(domain.memory)) free for domain '\(domain.name)'")
            }
            free[best.key] = best.value - domain.memory
            moves.append(Move(domain: domain.name, destination: best.key))
        }
        return moves
    }

    func run(_ hosts: [Inventory.Host], _ output: ShellOutput) async throws -> Int32 {
        guard let source = hosts.first(where: { $0.name == host }) else { throw CommandFailure("no host '\(host)' in the inventory") }
        let others = hosts.filter { $0.name != host }
        let domains = try await running(on: source)
        let moves = try Self.plan(domains, free: await freeMemory(of: others))
        var table = TextTable("Domain", "Destination")
        for move in moves { table.append(move.domain, move.destination) }
        output.write(table.text())
        output.flush()
        guard isConfirmed else {
            output.writeError("this is the plan only; 'fleet drain \(host) --yes' does it\n")
            return FleetRunner.ExitCode.success
        }
        for move in moves {
            guard let destination = others.first(where: { $0.name == move.destination }) else { continue }
            let command = try CommandParser(catalogue: .extended).command([
                "migrate", move.domain, destination.uri, "--live", "--persistent", "--undefinesource",
            ])
            // A migration takes as long as it takes; the deadline is for questions.
            let patient = FleetRun(deadline: .seconds(86400), parallel: 1, isRolling: true, isReadOnly: false)
            let outcome = await patient.run(on: [source]) { await $0.run(command) }
            guard outcome.first?.status == .succeeded else {
                throw CommandFailure("domain '\(move.domain)' stays on \(host): \(outcome.first?.errors.joined(separator: ": ") ?? "")")
            }
            output.write("\(move.domain) is on \(move.destination)\n")
            output.flush()
        }
        return FleetRunner.ExitCode.success
    }

    private func running(on source: Inventory.Host) async throws -> [Domain] {
        let outcome = await run.run(on: [source]) { shell in
            do {
                let services = try await shell.connected().services
                let list = try await services.connectListAllDomains(.init(needResults: 1, flags: 1), in: ClientCall()).domains
                var table = TextTable("Memory", "Name")
                for domain in list {
                    let memory = try await services.domainGetInfo(.init(dom: domain), in: ClientCall()).maxMem
                    table.append("\(memory * 1024)", domain.name)
                }
                shell.output.write(table, withHeading: true)
                return true
            } catch {
                shell.report(error)
                return false
            }
        }
        guard let answer = outcome.first, answer.status == .succeeded else {
            throw CommandFailure("\(source.name): \(outcome.first?.errors.joined(separator: ": ") ?? "no answer")")
        }
        return answer.result.tables.flatMap(\.rows).map { Domain(name: $0[1], memory: UInt64($0[0]) ?? 0) }
    }

    /// Hosts that do not answer take no domains.
    private func freeMemory(of hosts: [Inventory.Host]) async -> [String: UInt64] {
        let outcomes = await run.run(on: hosts) { shell in
            guard let services = try? await shell.connected().services,
                let free = try? await services.nodeGetFreeMemory(in: ClientCall()).freeMem
            else { return false }
            shell.output.write("\(free)")
            return true
        }
        return Dictionary(outcomes.compactMap { outcome in UInt64(outcome.result.text).map { (outcome.host.name, $0) } }) { first, _ in
            first
        }
    }
}
