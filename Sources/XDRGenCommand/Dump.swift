// SPDX-License-Identifier: Apache-2.0
import ArgumentParser
import XDRGen

struct Dump: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Prints everything that the descriptions say about the wire, one fact a line.",
        discussion: "A test compares this with Tests/XDRGenTests/Resources/wire.txt: write it anew when the wire is meant to change.")

    @OptionGroup var descriptions: Descriptions

    func run() throws {
        for document in try descriptions.load() { for line in try document.listing() { print(line) } }
    }
}
