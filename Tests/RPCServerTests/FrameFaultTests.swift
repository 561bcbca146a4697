// SPDX-License-Identifier: Apache-2.0
import Errors
import Glibc
import RPC
import RPCServer
import TestSupport
import Testing
import WireProtocol

@Suite("Frames that are not as they should be")
struct FrameFaultTests {
    @Test("a length word that no frame has closes the connection", arguments: [0, 4, 27, 1 << 31, 33_554_437] as [UInt32])
    func badLength(_ word: UInt32) async throws {
        let fixture = try Fixture()
        let client = try fixture.connect()
        try await client.send(ScriptedDaemon.words(word))
        #expect(try await client.isClosed())
    }

    @Test("half a frame and silence keeps nobody else waiting")
    func halfAFrame() async throws {
        let fixture = try Fixture()
        let silent = try fixture.connect()
        try await silent.send(ScriptedDaemon.words(33_554_436, Remote.program))
        let other = try await fixture.opened()
        #expect(try await other.ask(Procedure.type, 1).isOK)
        // What was missing comes at last, one byte at a time in the header.
        let late = try fixture.connect()
        for byte in ScriptedDaemon.frame(.remote(66, 3)) { try await late.send([byte]) }
        #expect(try await late.receive().header.serial == 3)
    }

    @Test("32 descriptors pass both ways, an announced 33rd closes the connection")
    func descriptors() async throws {
        let fixture = try Fixture()
        let client = try await fixture.opened()
        let payload = domain(0, 0)
        try await client.call(Procedure.graphicsFD, 1, payload, descriptors: [Int32](repeating: 1, count: 32))
        let reply = try await client.receive()
        #expect(reply.isOK)
        #expect(reply.descriptors.count == 32)
        for item in reply.descriptors { close(item) }
        #expect(try await client.ask(Procedure.type, 2).isOK)
        let header = MessageHeader.remote(Procedure.graphicsFD, 3).with(.callWithDescriptors, .ok)
        try await client.send(header, ScriptedDaemon.words(33) + payload)
        #expect(try await client.isClosed())
    }

    @Test("descriptors that nobody announced do not pile up")
    func strayDescriptors() async throws {
        let fixture = try Fixture()
        let client = try await fixture.opened()
        // Between frames: dropped.
        let frame = ScriptedDaemon.frame(.remote(Procedure.type, 1))
        try await client.send(frame, descriptor: 1)
        #expect(try await client.receive().descriptors.isEmpty)
        // Within a frame that does not end: at most as many as a frame can have.
        try await client.send(ScriptedDaemon.words(1 << 20))
        do {
            for _ in 0..<40 { try await client.send([0], descriptor: 1) }
        } catch RawClient.Failure.system(EPIPE) {}
        #expect(try await client.isClosed())
    }

    @Test("what cannot be called is answered as the reference answers it")
    func unknownCalls() async throws {
        let fixture = try Fixture()
        let client = try fixture.connect()
        let cases: [(MessageHeader, String)] = [
            (header(program: 0x1234_5678), "Cannot find program 305419896 version 1"),
            (header(version: 9), "Cannot find program 536903814 version 9"),
            (header(procedure: 9999), "unknown procedure: 9999"),
            (header(procedure: -1), "unknown procedure: -1"),
            (header(status: .error), "Unexpected message status 1"),
            (MessageHeader.keepalive(.ping).with(.call, .ok), "Cannot find program 1801807216 version 1"),
        ]
        for (header, text) in cases {
            try await client.send(header)
            let answer = try await client.receive()
            #expect(answer.header == header.with(.reply, .error))
            #expect(answer.error.code == .rpc)
            #expect(answer.error.message == text)
        }
        let broken = try await client.ask(Procedure.open, 1, [1])
        #expect(broken.error.message == "Unable to decode message payload")
    }

    private func header(
        program: UInt32 = Remote.program, version: UInt32 = 1, procedure: Int32 = 3, status: MessageHeader.Status = .ok
    ) -> MessageHeader {
        MessageHeader(program: program, version: version, procedure: procedure, kind: .call, serial: 77, status: status)
    }

    @Test("messages that only a server sends, and strays of streams, are dropped")
    func strays() async throws {
        let fixture = try Fixture()
        let client = try await fixture.opened()
        for kind in [MessageHeader.Kind.reply, .event, .stream, .streamHole] {
            try await client.send(MessageHeader.remote(Procedure.console, 5).with(kind, .proceed), [1, 2, 3, 4])
        }
        var unknown = MessageHeader.remote(Procedure.type, 6)
        unknown.type = 7
        try await client.send(unknown)
        #expect(try await client.ask(Procedure.type, 8).header.serial == 8)
    }

    @Test("nothing works before the connection is open, and a second opening closes the first")
    func opening() async throws {
        let fixture = try Fixture()
        let client = try fixture.connect()
        let early = try await client.ask(Procedure.type, 1)
        #expect(early.error.code == .internalError)
        #expect(early.error.message.hasSuffix("hypervisor connection not open"))
        #expect(try await client.open().isOK)
        #expect(try await client.open().error.message.hasSuffix("connection already open"))
        await fixture.driver.closed.pass()
        #expect(try await client.ask(Procedure.type, 2).error.message.hasSuffix("not open"))
    }
}
