// SPDX-License-Identifier: Apache-2.0
import Errors
import Glibc
import LocalDrivers

/// The program: called `virsh` it is the stock shell to the letter, under every other name it can do more.
public enum ShellProgram {
    /// Runs what the process's arguments say, and ends the process.
    public static func main() async {
        signal(SIGPIPE, SIG_IGN)
        setlocale(LC_ALL, "")
        let path = CommandLine.arguments.first ?? "virsh"
        let program = path.split(separator: "/").last.map(String.init) ?? path
        exit(await run(program: program, arguments: Array(CommandLine.arguments.dropFirst())))
    }

    /// - Returns: the exit code.
    static func run(program: String, arguments words: [String]) async -> Int32 {
        let isStock = program == "virsh"
        if !isStock, let word = words.first, OwnCommands.contains(word) { OwnCommands.run(words) }
        LocalDrivers.register()
        let fallback = ShellOutput()
        let arguments: ShellArguments
        do {
            arguments = try ShellArguments(words, extended: !isStock)
        } catch {
            for message in error.messages { fallback.writeError("error: \(message)\n") }
            return 1
        }
        for warning in arguments.warnings { fallback.writeError("error: \(warning)\n") }
        let catalogue = isStock ? CommandCatalogue.stock : .extended
        if let request = arguments.request {
            fallback.write(answer(request, program: program, catalogue))
            fallback.flush()
            return 0
        }
        if !isStock, arguments.words.first == "fleet" { return await FleetCommands(arguments: arguments).run() }
        if !isStock, let hosts = arguments.extended.hosts {
            return await FleetRunner(hosts: hosts, arguments: arguments, catalogue: catalogue).run()
        }
        let shell = ShellSession(program: program, arguments: arguments, catalogue: catalogue)
        return await run(shell, arguments)
    }

    private static func run(_ shell: ShellSession, _ arguments: ShellArguments) async -> Int32 {
        if let path = arguments.logPath ?? ShellSession.variable("VIRSH_LOG_FILE") {
            shell.log = ShellLog(path: path, program: shell.program)
            guard shell.log != nil else {
                shell.output.writeError("error: failed to open the log file. check the log file path\n")
                return 1
            }
        }
        var commands: [ParsedCommand] = []
        do {
            if arguments.words.count == 1 {
                shell.debug(.info, "commands: \"\(arguments.words[0])\"\n")
                commands = try shell.parser.commands(line: arguments.words[0])
            } else if !arguments.words.isEmpty {
                commands = [try shell.parser.command(arguments.words)]
            }
        } catch {
            shell.report(error)
            return 1
        }
        shell.isInteractive = arguments.words.isEmpty
        // A connection that the user names has to be there from the start.
        if shell.connectionName != nil {
            do {
                _ = try await shell.connected()
            } catch {
                shell.report(error)
                return 1
            }
        }
        let succeeded: Bool
        if shell.isInteractive {
            succeeded = await InteractiveShell(shell).run()
        } else {
            succeeded = await shell.run(commands).succeeded
        }
        shell.output.flush()
        await shell.disconnect()
        return succeeded ? 0 : 1
    }

    private static func answer(_ request: ShellArguments.Request, program: String, _ catalogue: CommandCatalogue) -> String {
        switch request {
        case .shortVersion: "\(ShellTexts.version)\n"
        case .longVersion: ShellTexts.longVersion
        case .help: ShellTexts.usage(program) + CommandHelp.overview(catalogue, colon: false) + ShellTexts.usageEnd
        }
    }
}
