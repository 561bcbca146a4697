// SPDX-License-Identifier: Apache-2.0
import Errors

/// `swiftvirsh --hosts GROUP COMMAND`: the same command everywhere, the answers together.
struct FleetRunner {
    let hosts: String
    let arguments: ShellArguments
    let catalogue: CommandCatalogue

    /// Exit codes: all went well, none did, some did.
    enum ExitCode {
        static let success: Int32 = 0
        static let failure: Int32 = 1
        static let partial: Int32 = 3
    }

    func run() async -> Int32 {
        let output = ShellOutput()
        do {
            let inventory = try Inventory.load(arguments.extended.inventoryPath)
            let targets = try inventory.hosts(named: hosts)
            let parser = CommandParser(catalogue: catalogue)
            let commands = try arguments.words.count == 1 ? parser.commands(line: arguments.words[0]) : [parser.command(arguments.words)]
            let extended = arguments.extended
            let run = FleetRun(
                deadline: .seconds(extended.deadline), parallel: extended.parallel, isRolling: extended.isRolling,
                isReadOnly: arguments.isReadOnly)
            let outcomes = await run.run(on: targets) { shell in
                for command in commands {
                    guard await shell.run(command) else { return false }
                }
                return true
            }
            return FleetReport(outcomes: outcomes, format: extended.format).print(to: output)
        } catch {
            Self.report(error, output)
            return ExitCode.failure
        }
    }

    static func report(_ error: any Error, _ output: ShellOutput) {
        let failure = error as? CommandFailure
        for message in failure?.messages ?? [] { output.writeError("error: \(message)\n") }
        if failure == nil || failure?.cause != nil {
            output.writeError("error: \((failure?.cause ?? VirtError(reported: error)).message)\n")
        }
    }
}

/// The answers of many hosts in one.
struct FleetReport {
    let outcomes: [HostOutcome]
    let format: ExtendedArguments.Format

    /// - Returns: the exit code.
    func print(to output: ShellOutput) -> Int32 {
        switch format {
        case .table: output.write(tableText)
        case .json: output.write(value.text(isPretty: true) + "\n")
        case .yaml: output.write(value.yaml)
        }
        let failed = outcomes.filter { $0.status != .succeeded }
        for outcome in failed {
            output.writeError(
                "error: \(outcome.host.name): \(outcome.errors.isEmpty ? outcome.status.rawValue : outcome.errors.joined(separator: ": "))\n"
            )
        }
        if !failed.isEmpty { output.writeError("\(outcomes.count - failed.count) of \(outcomes.count) hosts succeeded\n") }
        output.flush()
        if failed.isEmpty { return FleetRunner.ExitCode.success }
        return failed.count == outcomes.count ? FleetRunner.ExitCode.failure : FleetRunner.ExitCode.partial
    }

    var value: JSONValue {
        .array(
            outcomes.map { outcome in
                var members: [(String, JSONValue)] = [("host", .string(outcome.host.name)), ("status", .string(outcome.status.rawValue))]
                if outcome.status == .succeeded { members.append(("result", outcome.result.value)) }
                if !outcome.errors.isEmpty { members.append(("errors", .array(outcome.errors.map { .string($0) }))) }
                return .object(members)
            })
    }

    /// One table of all hosts' tables when they have the same columns; otherwise one host's text after the other's.
    var tableText: String {
        let answers = outcomes.filter { $0.status == .succeeded }
        let tables = answers.flatMap { outcome in outcome.result.tables.map { (outcome.host.name, $0) } }
        if let heading = tables.first?.1.heading, tables.allSatisfy({ $0.1.heading == heading }),
            answers.allSatisfy({ $0.result.tables.count == 1 })
        {
            var merged = TextTable(columns: ["Host"] + heading)
            for (host, table) in tables { for row in table.rows { merged.append([host] + row) } }
            return merged.text()
        }
        return answers.map { outcome in
            let text =
                outcome.result.tables.map { table in
                    var shown = TextTable(columns: table.heading)
                    for row in table.rows { shown.append(row) }
                    return shown.text()
                }.joined() + outcome.result.text
            let lines = text.split(separator: "\n").map { "  \($0)\n" }.joined()
            return "\(outcome.host.name):\n\(lines)"
        }.joined()
    }
}
