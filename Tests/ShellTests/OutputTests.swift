// SPDX-License-Identifier: Apache-2.0
import Testing

@testable import Shell

@Suite struct OutputTests {
    @Test func jsonIsReadAndWrittenInOrder() throws {
        let text = #"{"b":[1,2.50,-3],"a":{"x":null,"y":"\u00e4\n\"","z":true}}"#
        let value = try #require(JSONValue(text: text))
        #expect(value.text(isPretty: false) == #"{"b":[1,2.50,-3],"a":{"x":null,"y":"ä\n\"","z":true}}"#)
        #expect(value["a"]?["z"] == .bool(true))
    }

    @Test(arguments: ["", "{", "[1,]", "tru", "\"a", "{\"a\" 1}", "1 2", "\"\\ud800\"", String(repeating: "[", count: 5000)])
    func whatIsNoJSONIsRefused(_ text: String) { #expect(JSONValue(text: text) == nil) }

    @Test func tablesBecomeObjects() {
        var result = CommandResult()
        result.tables = [.init(heading: ["Id", "Creation Time", "State"], rows: [["1", "x", "running"], ["-", "007", "shut off"]])]
        let value = result.value.text(isPretty: false)
        #expect(value == #"[{"id":1,"creation_time":"x","state":"running"},{"id":null,"creation_time":"007","state":"shut off"}]"#)
    }

    @Test func labelsBecomeMembersAndTextStaysText() {
        var result = CommandResult()
        result.text = "Name:           test\nAutostart:      no\nCPU(s):         2\n\n"
        #expect(result.value.text(isPretty: false) == #"{"name":"test","autostart":false,"cpu_s":2}"#)
        result.text = "<domain type='test'>\n  <name>a: b</name>\n</domain>\n"
        #expect(result.value == .string("<domain type='test'>\n  <name>a: b</name>\n</domain>"))
    }

    @Test func yamlQuotesWhatCouldBeMistaken() {
        let value = JSONValue.object([
            ("name", .string("vm")), ("state", .string("yes")), ("note", .string("a: b")),
            ("list", .array([.number(1), .object([("x", .null)])])),
            ("none", .array([])),
        ])
        #expect(value.yaml == "name: vm\nstate: \"yes\"\nnote: \"a: b\"\nlist:\n  - 1\n  - x: null\nnone: []\n")
    }

    @Test func eventsBecomeObjects() {
        let text = ExtendedCommands.json("lifecycle", "event 'lifecycle' for domain 'vm1': Started Booted\n")
        #expect(text.hasSuffix(#""event":"lifecycle","domain":"vm1","details":"Started Booted"}"# + "\n"))
    }

    @Test func monitorCommandsMayBeWords() {
        #expect(DomainMonitorAccessCommands.monitorCommand(["query-status"]) == #"{"execute":"query-status"}"#)
        #expect(
            DomainMonitorAccessCommands.monitorCommand(["a", #""x":1"#, #""y":[2]"#]) == #"{"execute":"a","arguments":{"x":1,"y":[2]}}"#)
        #expect(DomainMonitorAccessCommands.monitorCommand([#"{"execute":"b"}"#]) == #"{"execute":"b"}"#)
    }
}
