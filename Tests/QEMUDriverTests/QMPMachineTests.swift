// SPDX-License-Identifier: Apache-2.0
import Testing

@testable import QEMUDriver

/// The monitor's protocol against a QEMU that lies, stops or floods.
@Suite struct QMPMachineTests {
    private static let greeting = #"{"QMP":{"version":{"qemu":{"major":7,"minor":2,"micro":0},"package":""},"capabilities":[]}}"#
    private let start = ContinuousClock.now

    private func bytes(_ lines: String...) -> ArraySlice<UInt8> { Array((lines.joined(separator: "\n") + "\n").utf8)[...] }

    private func greeted(_ limits: QMPMachine.Limits = .init()) -> QMPMachine {
        var machine = QMPMachine(greetingDeadline: start + .seconds(1), limits: limits)
        _ = machine.receive(bytes(Self.greeting, #"{"return":{},"id":"libvirt-1"}"#))
        return machine
    }

    private func closing(_ actions: [QMPMachine.Action]) -> QMPError? {
        for case .close(let error) in actions { return error }
        return nil
    }

    private func results(_ actions: [QMPMachine.Action]) -> [QMPResult]? {
        for case .finished(_, let results) in actions { return results }
        return nil
    }

    @Test func aGreetingThatDoesNotComeEndsTheConnection() {
        var machine = QMPMachine(greetingDeadline: start + .seconds(1))
        _ = machine.send([QMPCommand("query-status")], deadline: start + .seconds(9))
        #expect(machine.expire(now: start).isEmpty)
        let actions = machine.expire(now: start + .seconds(1))
        #expect(closing(actions) == .timedOut(command: "qmp_capabilities"))
        #expect(results(actions)?.count == 1)
    }

    @Test func aGuestThatStopsAnsweringCostsItsCallersTheirDeadlineOnly() {
        var machine = greeted()
        _ = machine.send([QMPCommand("query-status")], deadline: start + .seconds(2))
        let actions = machine.expire(now: start + .seconds(2))
        #expect(results(actions) == [.failure(.timedOut(command: "query-status"))])
        #expect(closing(actions) == nil)
        #expect(machine.isStalled)
        // The late answer belongs to nobody, and the monitor is sound again.
        #expect(machine.receive(bytes(#"{"return":{},"id":"libvirt-2"}"#)).isEmpty)
        #expect(!machine.isStalled)
    }

    @Test(arguments: [
        "garbage", "{", "[]", "{}", #"{"return":{}}"#, #"{"return":{},"id":"other-1"}"#, #"{"return":{},"id":"libvirt-99"}"#,
        #"{"error":7}"#, "\u{0}\u{1}",
    ]) func whatIsNotTheProtocolEndsTheConnection(_ line: String) {
        var machine = greeted()
        _ = machine.send([QMPCommand("query-status")], deadline: start + .seconds(2))
        let actions = machine.receive(bytes(line))
        #expect(closing(actions) != nil)
        #expect(results(actions)?.count == 1)
    }

    @Test func aReplyWithoutEndIsCutOff() {
        var machine = greeted(.init(line: 1000))
        let actions = machine.receive(Array(repeating: UInt8(ascii: "x"), count: 1001)[...])
        #expect(closing(actions) == .violation("a line is too long"))
    }

    @Test func aHugeReplyWithinTheLimitIsTaken() {
        var machine = greeted()
        _ = machine.send([QMPCommand("query-status")], deadline: start + .seconds(2))
        let text = String(repeating: "y", count: 4 << 20)
        let actions = machine.receive(bytes(#"{"return":"\#(text)","id":"libvirt-2"}"#))
        #expect(results(actions) == [.success(.string(text))])
    }

    @Test func unknownEventsArePassedOnAndHarmNothing() {
        var machine = greeted()
        let actions = machine.receive(bytes(#"{"event":"NEVER_HEARD_OF","timestamp":{"seconds":-1,"microseconds":99999999999}}"#))
        guard case .event(let event)? = actions.first else {
            Issue.record("no event")
            return
        }
        #expect(event.name == "NEVER_HEARD_OF")
        #expect(closing(actions) == nil)
    }

    @Test func answersMayComeByteByByte() {
        var machine = greeted()
        _ = machine.send([QMPCommand("a"), QMPCommand("b")], deadline: start + .seconds(2))
        var all: [QMPMachine.Action] = []
        for byte in bytes(#"{"return":1,"id":"libvirt-3"}"#, #"{"error":{"class":"E","desc":"no"},"id":"libvirt-2"}"#) {
            all += machine.receive([byte])
        }
        #expect(results(all) == [.failure(.refused(command: "a", errorClass: "E", description: "no")), .success(.integer(1))])
    }

    @Test func tooManyCommandsAreRefusedAtOnce() {
        var machine = greeted(.init(outstanding: 3))
        let commands = Array(repeating: QMPCommand("query-status"), count: 4)
        let (_, actions) = machine.send(commands, deadline: start + .seconds(2))
        #expect(results(actions)?.first == .failure(.overloaded))
    }
}
