// SPDX-License-Identifier: Apache-2.0
import Errors
import RPCClient
import TestSupport
import Testing

/// How a client reaches a daemon under test.
enum TestTransport: String, CaseIterable, Sendable {
    case unix, tcp, tls
}

/// One thing that a client does with a daemon. The same list runs against stock libvirtd and our daemon, over every transport.
struct Scenario: Sendable, CustomTestStringConvertible {
    let name: String
    let run: @Sendable (Peer) async throws -> Void

    init(_ name: String, _ run: @escaping @Sendable (Peer) async throws -> Void) {
        self.name = name
        self.run = run
    }

    var testDescription: String { name }

    static let all = hostScenarios + domainScenarios + eventScenarios + streamScenarios + connectionScenarios
}

/// A daemon and a way to it.
struct Peer: Sendable {
    let daemon: TestDaemon
    let transport: TestTransport
    /// The host that is meant, when the daemon is a gateway.
    var host: String?

    func uri(_ driver: String = "test", path: String = "/default") -> String {
        switch transport {
        case .unix: "\(driver)+unix://\(path)?socket=\(daemon.socket)\(host.map { "&host=\($0)" } ?? "")"
        case .tcp: "\(driver)+tcp://127.0.0.1:\(daemon.tcpPort)\(path)"
        case .tls: "\(driver)+tls://localhost:\(daemon.tlsPort)\(path)?pkipath=\((try? daemon.pki?.clientFolder()) ?? "")"
        }
    }

    /// Opens a connection for the time of `body`. What a daemon does not answer in half a minute, it never answers.
    func withConnection<Value>(
        _ uri: String? = nil, readOnly: Bool = false, _ body: (Connection) async throws -> Value
    ) async throws -> Value {
        let connection = try await Connection.open(uri ?? self.uri(), readOnly: readOnly, timeout: .seconds(30))
        do {
            let value = try await body(connection)
            await connection.close()
            return value
        } catch {
            await connection.close()
            throw error
        }
    }

    /// A guest of the test driver for the time of `body`.
    func withDomain<Value>(_ name: String, _ body: (Connection, Domain) async throws -> Value) async throws -> Value {
        try await withConnection { connection in
            let domain = try await connection.defineDomain(xml: Self.domainXML(name))
            do {
                let value = try await body(connection, domain)
                try? await domain.destroy()
                try? await domain.undefine()
                return value
            } catch {
                try? await domain.destroy()
                try? await domain.undefine()
                throw error
            }
        }
    }

    static func domainXML(_ name: String) -> String {
        """
        <domain type='test'><name>\(name)</name><memory unit='KiB'>65536</memory><vcpu>2</vcpu><os><type>hvm</type></os></domain>
        """
    }
}

/// The error that `body` throws; nil when it throws none.
func errorOf(_ body: () async throws -> Void) async throws -> VirtError? {
    do {
        try await body()
        return nil
    } catch let error as VirtError {
        return error
    }
}
