// SPDX-License-Identifier: Apache-2.0
import ArgumentParser

struct XDRGenCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "xdrgen",
        abstract: "Works on the descriptions of the wire, the .x files.",
        subcommands: [Generate.self, Facts.self, Dump.self], defaultSubcommand: Generate.self)
}

XDRGenCommand.main()
