// SPDX-License-Identifier: Apache-2.0
import Errors
import Glibc
import RPC
import Synchronization
import TestSupport
import Testing
import WireProtocol
import XDR

@testable import RPCClient

/// What a daemon may send to do harm. None of it may crash the client, keep it waiting, or fill its memory.
@Suite("A malicious server", .timeLimit(.minutes(5))) struct MaliciousServerTests {
    typealias Step = ScriptedDaemon.Step

    private static let hostName = Remote.Procedure.connectGetHostname.rawValue
    private static let domainCount = Remote.Procedure.connectNumOfDomains.rawValue

    /// A daemon that answers as usual until it is asked for the host's name.
    private static func daemon(_ answer: @escaping @Sendable (ScriptedDaemon.Message) -> [Step]) throws -> ScriptedDaemon {
        try ScriptedDaemon { message in
            if message.header.procedure == domainCount { return [.reply(ScriptedDaemon.words(7))] }
            return message.header.procedure == hostName ? answer(message) : nil
        }
    }

    private static func open(_ daemon: ScriptedDaemon) async throws -> Connection {
        try await Connection.open("test+unix:///default?socket=\(daemon.socket)", timeout: .seconds(120))
    }

    /// What a call gets that the daemon answers with these steps, and whether the connection survived.
    private static func outcome(_ answer: @escaping @Sendable (ScriptedDaemon.Message) -> [Step]) async throws -> (VirtError?, Bool) {
        let daemon = try daemon(answer)
        defer { daemon.stop() }
        let connection = try await open(daemon)
        var failure: VirtError?
        do {
            _ = try await connection.hostName()
        } catch let error as VirtError {
            failure = error
        }
        let isAlive = connection.failure == nil
        if isAlive { #expect(try await connection.services.connectNumOfDomains(in: ClientCall()).num == 7) }
        return (failure, isAlive)
    }

    /// Answers that no client can go on after.
    private static let fatal: [(name: String, steps: @Sendable (ScriptedDaemon.Message) -> [Step])] = [
        ("length 0", { _ in [.bytes(ScriptedDaemon.words(0))] }),
        ("length 4", { _ in [.bytes(ScriptedDaemon.words(4))] }),
        ("length 27", { _ in [.bytes(ScriptedDaemon.words(27))] }),
        ("length 33554437", { _ in [.bytes(ScriptedDaemon.words(33_554_437))] }),
        ("length 2^31", { _ in [.bytes(ScriptedDaemon.words(1 << 31))] }),
        ("length 2^32-1", { _ in [.bytes(ScriptedDaemon.words(.max))] }),
        ("a long frame that ends early", { _ in [.bytes(ScriptedDaemon.words(33_554_436, 1, 2, 3)), .close] }),
        ("another serial", { [.message($0.header.with(.reply, .ok, serial: 4711))] }),
        ("another program", { [.message($0.header.with(.reply, .ok, program: 0x2000_8087))] }),
        ("another procedure", { [.message($0.header.with(.reply, .ok, procedure: 1))] }),
        ("status continue", { [.message($0.header.with(.reply, .proceed))] }),
        ("a call", { [.message($0.header.with(.call, .ok))] }),
        ("stream data of a stream never opened", { [.message($0.header.with(.stream, .proceed, serial: 4711), [1, 2, 3, 4])] }),
        (
            "33 descriptors announced",
            { [.bytes(ScriptedDaemon.frame($0.header.with(.replyWithDescriptors, .ok), ScriptedDaemon.words(33)))] }
        ),
        (
            "descriptors that do not come",
            {
                [.bytes(ScriptedDaemon.frame($0.header.with(.replyWithDescriptors, .ok), ScriptedDaemon.words(1)) + [0])]
            }
        ),
        ("closes", { _ in [.close] }),
    ]

    @Test("that breaks the protocol costs the connection", arguments: fatal.map(\.name))
    func breaks(_ name: String) async throws {
        let steps = try #require(Self.fatal.first { $0.name == name }).steps
        let (failure, isAlive) = try await Self.outcome(steps)
        #expect(!isAlive)
        #expect(failure != nil && failure?.code != .operationTimeout)
    }

    /// A text of XDR with a length of its own.
    private static func absurdError(code: UInt32, domain: UInt32, level: UInt32, textLength: UInt32) -> [UInt8] {
        ScriptedDaemon.words(code, domain, 1, textLength) + Array("text".utf8)
            + ScriptedDaemon.words(level, 0, 1, .max, 0, 0, 0, 0x8000_0000, .max, 0)
    }

    /// Answers that are an error of their call, and no more than that.
    private static let refused: [(name: String, steps: @Sendable (ScriptedDaemon.Message) -> [Step])] = [
        ("an empty payload", { _ in [.reply()] }),
        ("a string longer than its message", { _ in [.reply(ScriptedDaemon.words(4_194_304) + [97])] }),
        ("a string longer than allowed", { _ in [.reply(ScriptedDaemon.words(.max))] }),
        ("an error without payload", { [.message($0.header.with(.reply, .error))] }),
        (
            "an error with a text of 4 GiB",
            { [.message($0.header.with(.reply, .error), absurdError(code: 1, domain: 1, level: 1, textLength: .max))] }
        ),
        (
            "an error with absurd numbers",
            {
                [.message($0.header.with(.reply, .error), ScriptedDaemon.errorPayload(code: .min, domain: .max, "\u{1b}[2Jx\n%s%n"))]
            }
        ),
        (
            "ten thousand pings",
            { _ in
                Array(repeating: .message(.keepalive(.ping)), count: 10_000) + [.reply(ScriptedDaemon.words(.max))]
            }
        ),
        (
            "keepalive of another version",
            {
                [.message($0.header.with(.event, .ok, program: Keepalive.program, procedure: 99)), .error(code: 1, "x")]
            }
        ),
        (
            "events that nobody asked for",
            { message in
                let event = message.header.with(.event, .ok, procedure: Remote.DomainEventCallbackLifecycleMsg.procedure.number, serial: 0)
                return Array(repeating: .message(event, ScriptedDaemon.words(99, 99)), count: 10_000) + [.error(code: 1, "x")]
            }
        ),
        (
            "events of unknown programs and procedures",
            { message in
                [
                    .message(message.header.with(.event, .ok, procedure: .max)),
                    .message(message.header.with(.event, .ok, procedure: .min)),
                    .message(message.header.with(.event, .ok, program: 1)), .message(message.header.with(.event, .error)),
                    .error(code: 1, "x"),
                ]
            }
        ),
        (
            "the same answer twice",
            { message in
                let error = ScriptedDaemon.errorPayload(code: 1, "x")
                return Array(repeating: .message(message.header.with(.reply, .error), error), count: 2)
            }
        ),
        (
            "stream data for a call without one",
            { message in
                [.message(message.header.with(.stream, .proceed), [1]), .error(code: 1, "x")]
            }
        ),
    ]

    @Test("that answers nonsense fails the call alone", arguments: refused.map(\.name))
    func answersNonsense(_ name: String) async throws {
        let steps = try #require(Self.refused.first { $0.name == name }).steps
        let (failure, isAlive) = try await Self.outcome(steps)
        #expect(isAlive || name.hasPrefix("stream data"))
        #expect(failure != nil && failure?.code != .operationTimeout)
    }

    @Test func aListLongerThanItsMessageIsNotAllocated() async throws {
        let list = Remote.Procedure.connectListAllDomains.rawValue
        let daemon = try ScriptedDaemon { $0.header.procedure == list ? [.reply(ScriptedDaemon.words(16_384, 16_384))] : nil }
        defer { daemon.stop() }
        let connection = try await Self.open(daemon)
        let error = await #expect(throws: VirtError.self) { _ = try await connection.domains() }
        #expect(error?.message == "Unable to decode message payload")
    }

    /// More events than wait for a reader, before the reader's registration is answered.
    @Test func eventsThatComeBeforeTheirRegistrationAreBounded() async throws {
        let register = Remote.Procedure.connectDomainEventCallbackRegisterAny.rawValue
        let lifecycle = Remote.DomainEventCallbackLifecycleMsg.procedure
        let domain = Remote.Domain(name: "a", uuid: try #require(WireUUID(bytes: [UInt8](repeating: 1, count: 16))), id: 1)
        let event = try EventMessage(
            Remote.DomainEventCallbackLifecycleMsg(callbackID: 5, msg: .init(dom: domain, event: 1, detail: 0)))
        let daemon = try ScriptedDaemon { message in
            guard message.header.procedure == register else { return nil }
            let header = message.header.with(.event, .ok, procedure: lifecycle.number, serial: 0)
            let flood = ScriptedDaemon.frame(header, event.payload)
            return [.bytes(Array(repeatElement(flood, count: 20_000).joined())), .reply(ScriptedDaemon.words(5))]
        }
        defer { daemon.stop() }
        let connection = try await Self.open(daemon)
        connection.router.hasCallbacks = true
        let events = try await connection.lifecycleEvents()
        #expect(connection.missedEvents > 0)
        await connection.close()
        var seen = 0
        for await _ in events { seen += 1 }
        #expect(seen == EventLimits.most)
    }

    /// Descriptors beside messages that announce none must not pile up in the client.
    @Test func descriptorsThatNobodyAnnouncedAreClosed() async throws {
        var ends: [Int32] = [-1, -1]
        #expect(pipe(&ends) == 0)
        _ = fcntl(ends[0], F_SETFL, O_NONBLOCK)
        defer { close(ends[0]) }
        var frames = FrameReader()
        let ping = ScriptedDaemon.frame(.keepalive(.ping))
        for _ in 0..<100 {
            frames.add([dup(ends[1])])
            #expect(Self.cut(ping, &frames) == nil)
        }
        // The pipe is at its end once every copy of its writing end is closed.
        close(ends[1])
        var byte: UInt8 = 0
        #expect(read(ends[0], &byte, 1) == 0)
        let isInsideFrame = frames.isInsideFrame
        #expect(!isInsideFrame)
        // Within a frame no more may come than one can announce.
        frames.add((0..<33).map { _ in dup(ends[0]) })
        let failure = Self.cut(Array(ping.prefix(10)), &frames)
        #expect(failure == .tooManyDescriptors)
    }

    private static func cut(_ bytes: [UInt8], _ frames: inout FrameReader) -> FrameReader.Failure? {
        bytes.withUnsafeBytes { bytes in
            do throws(FrameReader.Failure) {
                try frames.read(bytes) { _, _ in true }
                return nil
            } catch {
                return error
            }
        }
    }

    @Test func aStreamWithoutEndDoesNotFillMemory() async throws {
        let console = Remote.Procedure.domainOpenConsole.rawValue
        let daemon = try ScriptedDaemon { message in
            guard message.header.procedure == console else { return nil }
            let data = ScriptedDaemon.frame(message.header.with(.stream, .proceed), [UInt8](repeating: 7, count: 1 << 18))
            return [.reply()] + Array(repeating: .bytes(data), count: 400) + [.message(message.header.with(.stream, .proceed))]
        }
        defer { daemon.stop() }
        let connection = try await Self.open(daemon)
        let domain = Remote.Domain(name: "a", uuid: try #require(WireUUID(bytes: [UInt8](repeating: 1, count: 16))), id: 1)
        let call = ClientCall(streaming: false)
        try await connection.services.domainOpenConsole(.init(dom: domain, devName: nil, flags: 0), in: call)
        let stream = try call.openStream()
        // The daemon writes 100 MiB that nobody reads: it is stopped long before, and goes on when it is read.
        var total = 0
        while case .data(let bytes)? = try await stream.read() {
            total += bytes.count
            let buffered = connection.channel.state.withLock { $0.machine.bufferedBytes }
            #expect(buffered <= ClientStreamLimits().pause + 2 << 20)
        }
        #expect(total == 400 << 18)
        #expect(connection.failure == nil)
    }
}

extension MessageHeader {
    /// The header with other fields.
    fileprivate func with(
        _ kind: Kind, _ status: Status, program: UInt32? = nil, procedure: Int32? = nil, serial: UInt32? = nil
    ) -> MessageHeader {
        MessageHeader(
            program: program ?? self.program, version: version, procedure: procedure ?? self.procedure, kind: kind,
            serial: serial ?? self.serial, status: status)
    }
}
