// SPDX-License-Identifier: Apache-2.0
import Errors
import RPC
import Testing
import WireProtocol
import XDR

@Suite struct ClientStreamTests {
    var machine = ClientMachine()

    mutating func open(sparse: Bool = false, answered: Bool = true) -> MessageHeader {
        let call = machine.startCall(program: program, procedure: 209, stream: .init(isSparse: sparse))
        if answered { _ = machine.receive(call.with(.reply, .ok)) }
        return call
    }

    @Test mutating func aDownloadWhoseDataComesBeforeTheReply() throws {
        let call = open(answered: false)
        _ = machine.receive(call.with(.stream, .proceed), [1, 2, 3])
        _ = machine.receive(call.with(.stream, .proceed))
        guard case .succeeded(call.serial) = machine.receive(call.with(.reply, .ok)) else { return #expect(Bool(false)) }
        #expect(machine.nextStep(of: call.serial) == .item(.data([1, 2, 3])))
        #expect(machine.nextStep(of: call.serial) == .endOfData)
        #expect(try machine.finishStream(call.serial) == call.with(.stream, .ok))
        #expect(machine.nextStep(of: call.serial) == .wait)
        _ = machine.receive(call.with(.stream, .ok))
        #expect(machine.nextStep(of: call.serial) == .finished)
        #expect(machine.dropStream(call.serial) == nil)
    }

    @Test mutating func anUploadWithAHole() throws {
        let call = open(sparse: true)
        #expect(try machine.dataHeader(of: call.serial) == call.with(.stream, .proceed))
        #expect(try machine.holeHeader(of: call.serial) == call.with(.streamHole, .proceed))
        _ = try machine.finishStream(call.serial)
        #expect(throws: VirtError.self) { try machine.dataHeader(of: call.serial) }
        #expect(throws: VirtError.self) { try machine.finishStream(call.serial) }
    }

    @Test mutating func holesNeedASparseStream() throws {
        let call = open()
        #expect(throws: VirtError.self) { try machine.holeHeader(of: call.serial) }
        guard
            case .streamBroken(call.serial, let tell) = machine.receive(call.with(.streamHole, .proceed), [UInt8](repeating: 0, count: 12))
        else { return #expect(Bool(false)) }
        #expect(tell == call.with(.stream, .error))
    }

    @Test mutating func aHoleArrivesInItsPlace() {
        let call = open(sparse: true)
        _ = machine.receive(call.with(.stream, .proceed), [1])
        _ = machine.receive(call.with(.streamHole, .proceed), [0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0])
        _ = machine.receive(call.with(.stream, .proceed), [2])
        #expect(machine.nextStep(of: call.serial) == .item(.data([1])))
        #expect(machine.nextStep(of: call.serial) == .item(.hole(512)))
        #expect(machine.nextStep(of: call.serial) == .item(.data([2])))
        #expect(machine.nextStep(of: call.serial) == .wait)
    }

    @Test mutating func aNegativeHoleBreaksTheStreamOnly() {
        let call = open(sparse: true)
        guard case .streamBroken = machine.receive(call.with(.streamHole, .proceed), [255, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]) else {
            return #expect(Bool(false))
        }
        guard case .failed = machine.nextStep(of: call.serial) else { return #expect(Bool(false)) }
    }

    @Test mutating func theServersErrorReachesReaderAndWriter() throws {
        let call = open()
        _ = machine.receive(call.with(.stream, .proceed), [1])
        _ = machine.receive(call.with(.stream, .error), try errorPayload(code: 38, "disk full"))
        guard case .failed(let error) = machine.nextStep(of: call.serial) else { return #expect(Bool(false)) }
        #expect(error.message == "disk full")
        #expect(throws: error) { try machine.dataHeader(of: call.serial) }
        // The server knows already.
        #expect(machine.dropStream(call.serial) == nil)
    }

    @Test mutating func droppingAnOpenStreamTellsTheServerAndIgnoresTheRest() {
        let call = open()
        #expect(machine.dropStream(call.serial) == call.with(.stream, .error))
        guard case .none = machine.receive(call.with(.stream, .proceed), [1]) else { return #expect(Bool(false)) }
        guard case .none = machine.receive(call.with(.stream, .error)) else { return #expect(Bool(false)) }
        guard case .failed = machine.nextStep(of: call.serial) else { return #expect(Bool(false)) }
    }

    @Test mutating func aCancelledOpeningIsAbortedWhenItsReplyComes() {
        let call = open(answered: false)
        machine.abandonCall(call.serial)
        guard case .none = machine.receive(call.with(.stream, .proceed), [1]) else { return #expect(Bool(false)) }
        guard case .send(let abort) = machine.receive(call.with(.reply, .ok)) else { return #expect(Bool(false)) }
        #expect(abort == call.with(.stream, .error))
    }

    @Test mutating func aFailedOpeningHasNoStream() throws {
        let call = open(answered: false)
        guard case .failed = machine.receive(call.with(.reply, .error), try errorPayload(code: 50, "no volume")) else {
            return #expect(Bool(false))
        }
        guard case .failed = machine.nextStep(of: call.serial) else { return #expect(Bool(false)) }
    }

    @Test mutating func aReaderThatIsBehindStopsTheConnectionButNoWaitingCall() {
        var limits = ClientStreamLimits()
        limits.pause = 1_000
        limits.fail = 2_000
        machine = ClientMachine(limits: limits)
        let call = open()
        _ = machine.receive(call.with(.stream, .proceed), [UInt8](repeating: 0, count: 1_000))
        #expect(machine.wantsPause)
        _ = machine.startCall(program: program, procedure: 5)
        #expect(!machine.wantsPause)
        guard case .streamBroken(call.serial, _) = machine.receive(call.with(.stream, .proceed), [UInt8](repeating: 0, count: 1_000)) else {
            return #expect(Bool(false))
        }
        #expect(!machine.wantsPause)
    }

    @Test mutating func manyEmptyItemsAreBoundedToo() {
        var limits = ClientStreamLimits()
        limits.fail = 1 << 20
        machine = ClientMachine(limits: limits)
        let call = open(sparse: true)
        var broken = false
        for _ in 0..<100_000 where !broken {
            if case .streamBroken = machine.receive(call.with(.streamHole, .proceed), [UInt8](repeating: 0, count: 12)) { broken = true }
        }
        #expect(broken)
    }

    @Test mutating func anotherProceduresStreamPacketCostsTheConnection() {
        var header = open().with(.stream, .proceed)
        header.procedure = 12
        guard case .disconnect = machine.receive(header, [1]) else { return #expect(Bool(false)) }
    }
}
