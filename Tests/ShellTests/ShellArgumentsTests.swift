// SPDX-License-Identifier: Apache-2.0
import Testing

@testable import Shell

@Suite struct ShellArgumentsTests {
    @Test func lettersMayStandTogether() throws {
        let arguments = try ShellArguments(["-rqctest:///default", "list", "--all"])
        #expect(arguments.isReadOnly && arguments.isQuiet)
        #expect(arguments.uri == "test:///default")
        #expect(arguments.words == ["list", "--all"])
    }

    @Test func longNamesMayBeCutShort() throws {
        let arguments = try ShellArguments(["--conn=u", "--keepalive-i", "3", "--version=long"])
        #expect(arguments.uri == "u")
        #expect(arguments.keepaliveInterval == 3)
        #expect(arguments.request == .longVersion)
    }

    @Test(arguments: [
        (["-c"], "option '-c'/'--connect' requires an argument"), (["-Z"], "unsupported option '-Z'. See --help."),
        (["--foo"], "unsupported option '--foo'. See --help."), (["-k", "x"], "Invalid value for option -k"),
        (["-k", "-1"], "option -k requires a positive integer argument"), (["-e", "ab"], "Invalid string 'ab' for escape sequence"),
    ])
    func mistakesAreNamed(_ words: [String], _ message: String) {
        #expect { try ShellArguments(words) } throws: { ($0 as? CommandFailure)?.messages == [message] }
    }

    @Test func ownOptionsAreThereOnlyUnderTheOwnName() throws {
        let arguments = try ShellArguments(["--hosts", "web", "--output=json", "--deadline", "1.5", "list"], extended: true)
        #expect(arguments.extended.hosts == "web")
        #expect(arguments.extended.format == .json)
        #expect(arguments.extended.deadline == 1.5)
        #expect(arguments.words == ["list"])
        #expect(throws: CommandFailure.self) { try ShellArguments(["--hosts", "web", "list"]) }
        #expect(throws: CommandFailure.self) { try ShellArguments(["--output=xml", "list"], extended: true) }
    }

    @Test func escapesAreControlCharacters() {
        #expect(ConsoleSession.escapeByte("^]") == 0x1d)
        #expect(ConsoleSession.escapeByte("^a") == 1)
        #expect(ConsoleSession.escapeByte("x") == UInt8(ascii: "x"))
    }
}
