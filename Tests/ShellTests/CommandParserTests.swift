// SPDX-License-Identifier: Apache-2.0
import Testing

@testable import Shell

@Suite struct CommandParserTests {
    private let parser = CommandParser(catalogue: .stock)

    private func parse(_ words: String...) throws -> ParsedCommand { try parser.command(words) }

    private func message(_ words: String...) -> String? {
        do {
            _ = try parser.command(words)
            return nil
        } catch {
            return (error as? CommandFailure)?.messages.first
        }
    }

    @Test func valuesFillOptionsInTheirTurn() throws {
        let command = try parse("setmem", "vm", "1G", "--live")
        #expect(command.text("domain") == "vm")
        #expect(command.text("size") == "1G")
        #expect(command.has("live"))
    }

    @Test func namedValuesLeaveTheOthersTheirTurn() throws {
        let command = try parse("attach-disk", "--target", "vdb", "vm", "/image")
        #expect(command.text("domain") == "vm")
        #expect(command.text("source") == "/image")
        #expect(command.text("target") == "vdb")
    }

    @Test func equalSignsBringValues() throws {
        #expect(try parse("net-info", "--network=a=b").text("network") == "a=b")
    }

    @Test func afterTwoDashesThereAreOnlyValues() throws {
        let command = try parse("echo", "--", "--xml")
        #expect(!command.has("xml"))
        #expect(command.text("string") == "--xml")
    }

    @Test func optionsThatNeedTheirNameTakeNoLooseValue() {
        #expect(message("dompmwakeup", "vm", "x") == "unexpected data 'x'")
        #expect(message("migrate-compcache", "vm", "5") == "unexpected data '5'")
    }

    @Test func aliasesStandForOptionsAndValues() throws {
        #expect(try parse("attach-disk", "vm", "/a", "vdb", "--shareable").text("mode") == "shareable")
        #expect(try parse("blkdeviotune", "vm", "vda", "--total_bytes_sec", "5").text("total-bytes-sec") == "5")
    }

    @Test func helpAsAnOptionBecomesTheCommandsHelp() throws {
        let command = try parse("start", "--help")
        #expect(command.command.name == "help")
        #expect(command.text("command") == "start")
    }

    @Test func oldNamesStillWork() throws { #expect(try parse("nodedev-dettach", "d").command.name == "nodedev-detach") }

    @Test func mistakesAreNamed() {
        #expect(message("nosuch") == "unknown command: 'nosuch'")
        #expect(message("start") == "command 'start' requires <domain> option")
        #expect(message("setmem", "vm") == "command 'setmem' requires --size option")
        #expect(message("start", "a", "b", "c") == "unexpected data 'c'")
        #expect(message("start", "a", "--nosuch") == "command 'start' doesn't support option --nosuch")
        #expect(message("start", "--domain") == "expected syntax: --domain <string>")
        #expect(message("setmem", "a", "--size") == "expected syntax: --size <number>")
        #expect(message("start", "a", "--console=1") == "invalid '=' after option --console")
        #expect(message("start", "a", "--paused", "--paused") == "option --paused already seen")
    }

    @Test func aLineHoldsSeveralCommands() throws {
        let commands = try parser.commands(line: "list --all; echo a ';' b;; pwd")
        #expect(commands.map(\.command.name) == ["list", "echo", "pwd"])
    }

    @Test func theCatalogueIsWhole() {
        let names = CommandCatalogue.stock.groups.flatMap { $0.commands.filter { !$0.isHidden }.map(\.name) }
        #expect(names.count == 274)
        #expect(Set(names).count == 274)
    }
}
