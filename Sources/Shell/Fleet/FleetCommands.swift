// SPDX-License-Identifier: Apache-2.0
import Errors
import RPCClient
import WireProtocol

/// `swiftvirsh fleet ...`: questions to all hosts of the inventory, and moving everything off one of them.
struct FleetCommands {
    let arguments: ShellArguments
    private var extended: ExtendedArguments { arguments.extended }

    private static let usage = """
        usage: swiftvirsh [--inventory FILE] [--hosts GROUP] [--output FORMAT] fleet COMMAND
          list              all domains of all hosts
          stats             what each host has and what is used of it
          find DOMAIN       where the domain of that name or UUID is
          drain HOST        plan how to move the running domains of a host to the others; --yes does it

        """

    func run() async -> Int32 {
        let output = ShellOutput()
        let words = Array(arguments.words.dropFirst())
        do {
            let inventory = try Inventory.load(extended.inventoryPath)
            let hosts = try inventory.hosts(named: extended.hosts ?? "all")
            switch (words.first, words.count) {
            case ("list", 1): return await report(try await outcomes(on: hosts, ["list", "--all"]), output)
            case ("stats", 1): return await report(await run.run(on: hosts, FleetStatistics.collect), output)
            case ("find", 2): return find(words[1], try await outcomes(on: hosts, ["list", "--all", "--uuid", "--name"]), output)
            case ("drain", 2...3) where words.count == 2 || words[2] == "--yes":
                let drain = FleetDrain(host: words[1], run: run, isConfirmed: words.count == 3)
                return try await drain.run(hosts, output)
            default:
                output.writeError(Self.usage)
                return FleetRunner.ExitCode.failure
            }
        } catch {
            FleetRunner.report(error, output)
            return FleetRunner.ExitCode.failure
        }
    }

    private var run: FleetRun {
        FleetRun(
            deadline: .seconds(extended.deadline), parallel: extended.parallel, isRolling: extended.isRolling,
            isReadOnly: arguments.isReadOnly)
    }

    private func outcomes(on hosts: [Inventory.Host], _ words: [String]) async throws -> [HostOutcome] {
        let command = try CommandParser(catalogue: .extended).command(words)
        return await run.run(on: hosts) { await $0.run(command) }
    }

    private func report(_ outcomes: [HostOutcome], _ output: ShellOutput) async -> Int32 {
        FleetReport(outcomes: outcomes, format: extended.format).print(to: output)
    }

    /// One row for each host where the domain is.
    private func find(_ wanted: String, _ outcomes: [HostOutcome], _ output: ShellOutput) -> Int32 {
        var found = outcomes
        var count = 0
        for index in found.indices where found[index].status == .succeeded {
            let rows = found[index].result.text.split(separator: "\n").compactMap { line -> [String]? in
                let parts = line.split(separator: " ", maxSplits: 1).map(String.init)
                return parts.count == 2 && parts.contains(wanted) ? parts : nil
            }
            count += rows.count
            found[index].result = CommandResult(tables: [.init(heading: ["UUID", "Name"], rows: rows)], text: "")
        }
        let code = FleetReport(outcomes: found, format: extended.format).print(to: output)
        if count == 0 { output.writeError("error: no domain '\(wanted)' on the hosts that answered\n") }
        return count == 0 ? FleetRunner.ExitCode.failure : code
    }
}

/// One row of figures for a host.
enum FleetStatistics {
    @Sendable static func collect(_ shell: ShellSession) async -> Bool {
        do {
            let services = try await shell.connected().services
            let info = try await services.nodeGetInfo(in: ClientCall())
            let free = try? await services.nodeGetFreeMemory(in: ClientCall()).freeMem
            let arguments = Remote.ConnectListAllDomainsArgs(needResults: 1, flags: 3)
            let domains = try await services.connectListAllDomains(arguments, in: ClientCall()).domains
            var table = TextTable("CPUs", "Memory", "Free", "Running", "Domains")
            table.append(
                "\(info.cpus)", Sizes.text(info.memory * 1024), free.map { Sizes.text($0) } ?? "-", "\(domains.count { $0.id != -1 })",
                "\(domains.count)")
            shell.output.write(table, withHeading: true)
            return true
        } catch {
            shell.report(error)
            return false
        }
    }
}
