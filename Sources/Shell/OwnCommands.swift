// SPDX-License-Identifier: Apache-2.0
import ArgumentParser
import Glibc

/// Subcommands that are no shell commands: they need no daemon, and have options of their own kind.
struct OwnCommands: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "swiftvirsh", abstract: "Manage virtual machines.",
        subcommands: [XMLCommand.self, PKICommand.self, PolicyCommand.self])

    /// Does a word on the command line name one of them?
    static func contains(_ word: String) -> Bool {
        configuration.subcommands.contains { $0.configuration.commandName == word }
    }

    /// Runs one, and ends the process.
    static func run(_ words: [String]) -> Never {
        // A command that succeeds only returns.
        main(words)
        Glibc.exit(0)
    }
}
