// SPDX-License-Identifier: Apache-2.0
internal import ArgumentParser

/// The shell: what it can do is a subcommand each.
struct SwiftVirsh: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "swiftvirsh", abstract: "Manage virtual machines.",
        subcommands: [XMLCommand.self, PKICommand.self, PolicyCommand.self])
}

SwiftVirsh.main()
