// SPDX-License-Identifier: Apache-2.0
import CLinux
import Errors
import Glibc
import RPC
import Synchronization
import Transport

/// Reaches a daemon: everything that blocks happens on a thread of the attempt's own.
final class Dialer: Sendable {
    private struct State {
        var continuation: CheckedContinuation<SocketChannel, any Error>?
        var isAbandoned = false
    }

    private let uri: ConnectionURI
    private let isReadOnly: Bool
    private let environment: ClientEnvironment
    private let reactor: Reactor
    private let state = Mutex(State())

    private static let tlsPort = "16514"
    private static let tcpPort = "16509"

    init(_ uri: ConnectionURI, readOnly: Bool, environment: ClientEnvironment, reactor: Reactor) {
        self.uri = uri
        self.isReadOnly = readOnly
        self.environment = environment
        self.reactor = reactor
    }

    /// Connects. A cancelled task does not wait for the thread, which closes what it still opens.
    func dial() async throws -> SocketChannel {
        return try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { continuation in
                let goesOn = state.withLock { state in
                    if !state.isAbandoned { state.continuation = continuation }
                    return !state.isAbandoned
                }
                guard goesOn else { return continuation.resume(throwing: CancellationError()) }
                startThread()
            }
        } onCancel: {
            let waiting = state.withLock { state in
                state.isAbandoned = true
                return state.continuation.take()
            }
            waiting?.resume(throwing: CancellationError())
        }
    }

    /// Nobody waits for the result any more.
    private var isAbandoned: Bool { state.withLock { $0.isAbandoned } }

    private func startThread() {
        do {
            try OwnThread.start("virt-connect") { [self] in work() }
        } catch {
            finish(.failure(error))
        }
    }

    private func finish(_ result: Result<SocketChannel, any Error>) {
        let waiting = state.withLock { $0.continuation.take() }
        waiting?.resume(with: result)
    }

    private func work() {
        do throws(VirtError) {
            switch uri.transport {
            case .tcp: finish(.success(SocketChannel(descriptor: try connectTCP(Self.tcpPort), tls: nil, reactor: reactor)))
            case .tls: finish(.success(try connectTLS()))
            case .ssh, .libssh, .libssh2:
                let socket = uri.parameters.socket ?? "\(environment.systemRunFolder)/libvirt-sock\(isReadOnly ? "-ro" : "")"
                let command = SSHCommand(uri, readOnly: isReadOnly, socket: socket)
                finish(.success(try connect(through: command.program, command.arguments)))
            case .external: finish(.success(try connect(through: uri.parameters.command ?? "", [])))
            case .unix: finish(.success(SocketChannel(descriptor: try connectUnix(), tls: nil, reactor: reactor)))
            }
        } catch {
            finish(.failure(error))
        }
    }

    private func connect(through program: String, _ arguments: [String]) throws(VirtError) -> SocketChannel {
        let (tunnel, socket) = try Tunnel.start(program, arguments)
        return SocketChannel(descriptor: socket, tls: nil, reactor: reactor, tunnel: tunnel)
    }

    private func connectUnix() throws(VirtError) -> Int32 {
        let path = uri.socketPath(readOnly: isReadOnly, environment: environment)
        let socket = clinux_connect_unix(path, -1)
        guard socket >= 0 else {
            throw VirtError(.systemError, .rpc, "Failed to connect socket to '\(path)': \(String(cString: strerror(-socket)))")
        }
        return socket
    }

    private var host: String { uri.host ?? "localhost" }

    private func connectTCP(_ defaultPort: String) throws(VirtError) -> Int32 {
        let service = uri.port.map { String($0) } ?? defaultPort
        var resolverError: Int32 = 0
        let socket = clinux_connect_tcp(host, service, -1, &resolverError)
        if resolverError != 0 {
            let problem = String(cString: gai_strerror(resolverError))
            throw VirtError(.systemError, .rpc, "Unable to resolve address '\(host)' service '\(service)': \(problem)")
        }
        guard socket >= 0 else {
            let problem = String(cString: strerror(-socket))
            throw VirtError(.systemError, .rpc, "unable to connect to server at '\(host):\(service)': \(problem)")
        }
        return socket
    }

    private func connectTLS() throws(VirtError) -> SocketChannel {
        do {
            let settings = ClientCredentials(uri.parameters, environment: environment).settings
            let context = try TLSContext(.client, settings)
            let session = try TLSSession(context, hostName: host)
            let handshake = ClientHandshake(session, socket: try connectTCP(Self.tlsPort)) { [unowned self] in isAbandoned }
            try handshake.run(checkedHost: uri.parameters.noVerify ? nil : host)
            return SocketChannel(descriptor: handshake.takeSocket(), tls: session, reactor: reactor)
        } catch let error as VirtError {
            throw error
        } catch {
            throw VirtError(.systemError, .rpc, "\(error)")
        }
    }
}
