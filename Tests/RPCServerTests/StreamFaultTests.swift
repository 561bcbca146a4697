// SPDX-License-Identifier: Apache-2.0
import Errors
import RPC
import RPCServer
import Synchronization
import TestSupport
import Testing
import WireProtocol

@Suite("Streams that do not go smoothly")
struct StreamFaultTests {
    private static let opening = MessageHeader.remote(Procedure.console, 5)
    /// Domain, no device name, no flags.
    private static let arguments = domain(0, 0)

    private func open(_ console: @escaping @Sendable (any ByteStream) async throws -> Void) async throws -> (RawClient, Fixture) {
        let fixture = try Fixture(driver: ScriptedDriver(console: console))
        let client = try await fixture.opened()
        try await client.send(Self.opening, Self.arguments)
        return (client, fixture)
    }

    @Test("data and holes of the client arrive in order, and its end is confirmed")
    func upload() async throws {
        let items = Mutex<[StreamItem]>([])
        let (client, fixture) = try await open { stream in
            while let item = try await stream.read() { items.withLock { $0.append(item) } }
            try await stream.finish()
        }
        #expect(try await client.receive().isOK)
        try await client.send(Self.opening.with(.stream, .proceed), [1, 2, 3])
        try await client.send(Self.opening.with(.streamHole, .proceed), ScriptedDaemon.words(0, 4096, 0))
        try await client.send(Self.opening.with(.stream, .ok))
        #expect(try await client.receive().header == Self.opening.with(.stream, .ok))
        #expect(items.withLock { $0 } == [.data([1, 2, 3]), .hole(4096)])
        withExtendedLifetime(fixture) {}
    }

    @Test("a writer waits for a client that does not read, and nothing is lost")
    func slowDownload() async throws {
        let total = 8 << 20
        let written = Atomic<Int>(0)
        let gate = Gate()
        let (client, fixture) = try await open { stream in
            for _ in 0..<(total >> 16) {
                try await stream.write([UInt8](repeating: 9, count: 1 << 16))
                if written.add(1 << 16, ordering: .relaxed).newValue == 1 << 20 { gate.open() }
            }
            try await stream.finish()
        }
        await gate.pass()
        // The client has read nothing: the socket and the backlog hold far less than all.
        for _ in 0..<1000 { await Task.yield() }
        #expect(written.load(ordering: .relaxed) < 4 << 20)
        var received = 0
        while true {
            let message = try await client.receive()
            guard message.header.kind == .stream else { continue }
            if message.payload.isEmpty { break }
            received += message.payload.count
        }
        #expect(received == total)
        try await client.send(Self.opening.with(.stream, .ok))
        #expect(try await client.receive().header == Self.opening.with(.stream, .ok))
        withExtendedLifetime(fixture) {}
    }

    @Test("a reader that rests makes the client wait")
    func slowUpload() async throws {
        let gate = Gate()
        let (client, fixture) = try await open { stream in
            await gate.pass()
            var count = 0
            while case .data(let bytes)? = try await stream.read() { count += bytes.count }
            guard count == 16 << 20 else { throw VirtError(rpc: "only \(count) bytes came") }
            try await stream.finish()
        }
        #expect(try await client.receive().isOK)
        let sender = Task {
            for _ in 0..<256 { try await client.send(Self.opening.with(.stream, .proceed), [UInt8](repeating: 1, count: 1 << 16)) }
            try await client.send(Self.opening.with(.stream, .ok))
        }
        // Others are served meanwhile.
        let other = try await fixture.opened()
        #expect(try await other.ask(Procedure.type, 1).isOK)
        gate.open()
        try await sender.value
        #expect(try await client.receive().header == Self.opening.with(.stream, .ok))
    }

    @Test("the client's abort ends the driver's reading with an error")
    func abortByClient() async throws {
        let seen = Mutex<VirtError?>(nil)
        let gate = Gate()
        let (client, fixture) = try await open { stream in
            do {
                _ = try await stream.read()
            } catch {
                seen.withLock { $0 = error as? VirtError }
            }
            gate.open()
        }
        #expect(try await client.receive().isOK)
        try await client.send(Self.opening.with(.stream, .error))
        await gate.pass()
        #expect(seen.withLock { $0?.message } == "stream aborted at client request")
        #expect(try await client.receive().header == Self.opening.with(.stream, .error))
        #expect(try await client.ask(Procedure.type, 9).isOK)
        withExtendedLifetime(fixture) {}
    }

    @Test("an error in mid-stream reaches the client, and the connection stays")
    func errorByDriver() async throws {
        let (client, fixture) = try await open { stream in
            try await stream.write([1])
            stream.abort(VirtError(.operationFailed, .streams, "the pipe burst"))
        }
        var messages: [RawClient.Message] = []
        while messages.last?.header.status != MessageHeader.Status.error.rawValue { messages.append(try await client.receive()) }
        #expect(messages.last?.header == Self.opening.with(.stream, .error))
        #expect(messages.last?.error.message.hasSuffix("the pipe burst") == true)
        #expect(try await client.ask(Procedure.type, 9).isOK)
        withExtendedLifetime(fixture) {}
    }

    @Test("a client that leaves wakes the driver's reader")
    func clientLeaves() async throws {
        let gate = Gate()
        var client: RawClient?
        let fixture: Fixture
        (client, fixture) = try await open { stream in
            defer { gate.open() }
            while try await stream.read() != nil {}
        }
        #expect(try await client?.receive().isOK == true)
        client = nil
        await gate.pass()
        withExtendedLifetime(fixture) {}
    }
}
