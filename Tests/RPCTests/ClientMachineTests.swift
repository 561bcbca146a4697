// SPDX-License-Identifier: Apache-2.0
import Errors
import RPC
import Testing
import WireProtocol
import XDR

let program: UInt32 = 0x2000_8086

extension ClientMachine {
    mutating func receive(_ header: MessageHeader, _ payload: [UInt8] = []) -> Action { receive(header, payload: payload.span.bytes) }
}

/// Payload of an error with this code and text, all else empty.
func errorPayload(code: Int32, _ message: String) throws -> [UInt8] {
    var writer = XDRWriter()
    try writer.int32(code)
    try writer.int32(12)
    try writer.isPresent(true)
    try writer.string(message, max: 100)
    try writer.int32(2)
    for _ in 0..<4 { try writer.isPresent(false) }
    try writer.int32(-1)
    try writer.int32(-1)
    try writer.isPresent(false)
    return writer.bytes
}

@Suite struct ClientMachineTests {
    var machine = ClientMachine()

    @Test mutating func serialsStartAtZeroAndGrow() {
        let first = machine.startCall(program: program, procedure: 66)
        let second = machine.startCall(program: program, procedure: 60)
        #expect(first == MessageHeader(program: program, version: 1, procedure: 66, kind: .call, serial: 0))
        #expect(second.serial == 1 && machine.pendingCalls == 2)
    }

    @Test mutating func repliesMayComeOutOfOrder() {
        let first = machine.startCall(program: program, procedure: 5)
        let second = machine.startCall(program: program, procedure: 6)
        guard case .succeeded(second.serial) = machine.receive(second.with(.reply, .ok)) else { return #expect(Bool(false)) }
        guard case .succeeded(first.serial) = machine.receive(first.with(.reply, .ok)) else { return #expect(Bool(false)) }
        #expect(machine.pendingCalls == 0)
    }

    @Test mutating func errorRepliesCarryTheError() throws {
        let call = machine.startCall(program: program, procedure: 5)
        guard case .failed(call.serial, let error) = machine.receive(call.with(.reply, .error), try errorPayload(code: 42, "gone")) else {
            return #expect(Bool(false))
        }
        #expect(error.code == .noDomain && error.domain == .test && error.message == "gone" && error.extra.number1 == -1)
    }

    @Test mutating func aLateReplyIsDropped() {
        let call = machine.startCall(program: program, procedure: 5)
        machine.abandonCall(call.serial)
        guard case .none = machine.receive(call.with(.reply, .ok)) else { return #expect(Bool(false)) }
        guard case .none = machine.receive(call.with(.reply, .ok)) else { return #expect(Bool(false)) }
    }

    @Test(arguments: [
        MessageHeader(program: program, version: 1, procedure: 5, kind: .reply, serial: 7),
        MessageHeader(program: program, version: 1, procedure: 6, kind: .reply, serial: 0),
        MessageHeader(program: 1, version: 1, procedure: 5, kind: .reply, serial: 0),
        MessageHeader(program: program, version: 1, procedure: 5, kind: .reply, serial: 0, status: .proceed),
        MessageHeader(program: program, version: 1, procedure: 5, kind: .call, serial: 0),
        MessageHeader(program: program, version: 1, procedure: 5, kind: .callWithDescriptors, serial: 0),
        MessageHeader(program: program, version: 1, procedure: 5, kind: .stream, serial: 1),
        MessageHeader(program: program, version: 1, procedure: 5, kind: .streamHole, serial: 1),
    ])
    mutating func nonsenseCostsTheConnection(header: MessageHeader) {
        _ = machine.startCall(program: program, procedure: 5)
        guard case .disconnect(let error) = machine.receive(header) else { return #expect(Bool(false)) }
        #expect(error.code == .rpc)
    }

    @Test mutating func unknownKindsAndStatusesCostTheConnection() {
        var header = machine.startCall(program: program, procedure: 5)
        header.type = 99
        guard case .disconnect = machine.receive(header) else { return #expect(Bool(false)) }
        header = header.with(.reply, .ok)
        header.status = 77
        guard case .disconnect = machine.receive(header) else { return #expect(Bool(false)) }
    }

    @Test mutating func eventsNeedNoCall() {
        let header = MessageHeader(program: program, version: 1, procedure: 318, kind: .event, serial: 0)
        guard case .event(program, 318) = machine.receive(header) else { return #expect(Bool(false)) }
    }

    @Test mutating func pingsAreAnsweredAndPongsNot() {
        guard case .send(let pong) = machine.receive(.keepalive(.ping)) else { return #expect(Bool(false)) }
        #expect(pong == MessageHeader.keepalive(.pong))
        guard case .none = machine.receive(.keepalive(.pong)) else { return #expect(Bool(false)) }
        // A ping sent as a call is none.
        var call = MessageHeader.keepalive(.ping)
        call.type = MessageHeader.Kind.call.rawValue
        guard case .none = machine.receive(call) else { return #expect(Bool(false)) }
    }

    @Test mutating func aLostConnectionEndsEverything() throws {
        let stream = machine.startCall(program: program, procedure: 211, stream: .init(isSparse: false))
        let error = VirtError(.systemError, .rpc, "gone")
        machine.disconnect(error)
        #expect(machine.pendingCalls == 0)
        #expect(machine.nextStep(of: stream.serial) == .failed(error))
        #expect(throws: error) { try machine.dataHeader(of: stream.serial) }
    }

    @Test mutating func anyMessagesLeaveNothingBehind() {
        var random = SystemRandomNumberGenerator()
        let open = (0..<4).map { machine.startCall(program: program, procedure: $0, stream: $0 == 2 ? .init(isSparse: true) : nil) }
        for _ in 0..<50_000 {
            var header = open.randomElement(using: &random) ?? open[0]
            header.type = UInt32.random(in: 0...8, using: &random)
            header.status = UInt32.random(in: 0...3, using: &random)
            if Bool.random(using: &random) { header.serial = UInt32.random(in: 0...UInt32.max, using: &random) }
            let payload = (0..<Int.random(in: 0...24, using: &random)).map { _ in UInt8.random(in: 0...3, using: &random) }
            _ = machine.receive(header, payload)
        }
        #expect(machine.pendingCalls <= 4)
    }
}
