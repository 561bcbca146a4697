// SPDX-License-Identifier: Apache-2.0

extension ShellSession {
    /// A parser of this shell's commands.
    var parser: CommandParser {
        CommandParser(catalogue: catalogue) { [unowned self] command, option, value in
            debug(.info, "\(command): \(option.name)(\(value == nil ? "bool" : "optdata")): \(value ?? "(none)")\n")
        }
    }

    /// Runs commands one after another; a failure does not stop the next.
    /// - Returns: whether the last one went well, and whether the user wants to leave.
    func run(_ commands: [ParsedCommand]) async -> (succeeded: Bool, quits: Bool) {
        var succeeded = true
        for command in commands {
            let started = ContinuousClock().now
            if format != .table {
                succeeded = await runForData(command)
                continue
            }
            succeeded = await run(command)
            let name = command.command.name
            if name == "quit" || name == "exit" {
                output.flush()
                return (succeeded, true)
            }
            if showsTime {
                let elapsed = ContinuousClock().now - started
                let milliseconds = Double(elapsed.components.seconds) * 1e3 + Double(elapsed.components.attoseconds) / 1e15
                print("\n(Time: \(String.fixed(milliseconds, 3)) ms)\n\n")
            } else {
                printExtra("\n")
            }
            output.flush()
        }
        return (succeeded, false)
    }

    /// Runs a command and prints its result as data.
    private func runForData(_ command: ParsedCommand) async -> Bool {
        // What never ends, or writes lines of its own, is not held back.
        guard !["event", "events", "top", "console"].contains(command.command.name) else { return await run(command) }
        output.capture = CommandResult()
        let succeeded = await run(command)
        let value = output.capture?.value ?? .null
        output.capture = nil
        if succeeded { print(format == .json ? value.text(isPretty: true) + "\n" : value.yaml) }
        output.flush()
        return succeeded
    }

    func run(_ command: ParsedCommand) async -> Bool {
        do {
            let connection = command.command.needsConnection ? try await connected() : connection
            try await command.command.run(Invocation(shell: self, parsed: command, connection: connection))
            return true
        } catch {
            report(error)
            return false
        }
    }
}
