// SPDX-License-Identifier: Apache-2.0
import Errors
import Glibc
import RPCServer
import Synchronization
import TestSupport
import WireProtocol

/// Keeps whoever waits at it until it is opened.
final class Gate: Sendable {
    private struct State {
        var isOpen = false
        var waiting: [CheckedContinuation<Void, Never>] = []
    }
    private let state = Mutex(State())

    func open() {
        let waiting = state.withLock { state in
            state.isOpen = true
            defer { state.waiting = [] }
            return state.waiting
        }
        for item in waiting { item.resume() }
    }

    func pass() async {
        await withCheckedContinuation { continuation in
            let isOpen = state.withLock { state in
                if !state.isOpen { state.waiting.append(continuation) }
                return state.isOpen
            }
            if isOpen { continuation.resume() }
        }
    }
}

/// A driver for `scripted:` whose calls wait at gates.
final class ScriptedDriver: Driver, DriverConnection, HypervisorService {
    let name = "scripted"
    /// What `connectGetHostname` waits for.
    let gate = Gate()
    let closed = Gate()
    let clients = Mutex<[any ClientSession]>([])
    let console: @Sendable (any ByteStream) async throws -> Void
    let started = Atomic<Int>(0)

    init(console: @escaping @Sendable (any ByteStream) async throws -> Void = { _ in }) { self.console = console }

    func open(_ request: OpenRequest) async throws -> (any DriverConnection)? {
        guard request.uri?.hasPrefix("scripted:") == true else { return nil }
        clients.withLock { $0.append(request.client) }
        return self
    }

    var services: ServiceSet { ServiceSet(hypervisor: self) }
    func close() async {
        clients.withLock { $0 = [] }
        closed.open()
    }

    func connectGetHostname(in call: any CallContext) async throws -> Remote.ConnectGetHostnameRet {
        started.add(1, ordering: .relaxed)
        await gate.pass()
        return Remote.ConnectGetHostnameRet(hostname: "slow")
    }

    func connectGetType(in call: any CallContext) async throws -> Remote.ConnectGetTypeRet { Remote.ConnectGetTypeRet(type: "scripted") }

    /// Gives back the descriptors that came.
    func domainOpenGraphicsFD(_ args: Remote.DomainOpenGraphicsFDArgs, in call: any CallContext) async throws {
        call.attachDescriptors(call.takeDescriptors())
    }

    func domainOpenConsole(_ args: Remote.DomainOpenConsoleArgs, in call: any CallContext) async throws {
        let stream = try call.openStream()
        let console = console
        Task {
            do {
                try await console(stream)
            } catch {
                stream.abort(error as? VirtError)
            }
        }
    }
}

/// A server with one scripted driver, reached over socket pairs.
struct Fixture {
    let driver: ScriptedDriver
    let server: Server

    init(_ limits: ServerLimits = ServerLimits(), driver: ScriptedDriver = ScriptedDriver()) throws {
        self.driver = driver
        // Two, whatever this machine has: connections of different reactors meet in the server's lists and limits.
        server = try Server(drivers: DriverRegistry(drivers: [driver]), limits: limits, reactors: 2)
    }

    func connect() throws -> RawClient {
        let (client, end) = try RawClient.pair()
        server.serve(connected: end, role: .local)
        return client
    }

    /// A client that has opened its connection.
    func opened() async throws -> RawClient {
        let client = try connect()
        guard try await client.open().isOK else { throw RawClient.Failure.closed }
        return client
    }
}

/// Numbers of the procedures that the scripted driver serves.
enum Procedure {
    static let open: Int32 = 1, close: Int32 = 2, hostname: Int32 = 59, type: Int32 = 3, console: Int32 = 201
    static let graphicsFD: Int32 = 343
}

/// Any domain, encoded with no further arguments but words.
func domain(_ words: UInt32...) -> [UInt8] {
    ScriptedDaemon.words(1) + Array("d".utf8) + [0, 0, 0] + [UInt8](repeating: 7, count: 16)
        + words.reduce(into: ScriptedDaemon.words(1)) { $0 += ScriptedDaemon.words($1) }
}
