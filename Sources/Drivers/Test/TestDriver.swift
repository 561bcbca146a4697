// SPDX-License-Identifier: Apache-2.0
public import DriverSupport
internal import Errors
internal import Synchronization
public import WireProtocol

/// A driver without a hypervisor: it keeps its objects in memory and answers as a host with guests would.
///
/// `test:///default` is one host for all its connections; it is made for the first of them and gone with the last.
/// `test:///PATH` makes a host of its own for every connection, from the file of that name.
public final class TestDriver: Driver {
    public let name = "Test"

    private struct Shared {
        var host: TestHost?
        var connections = 0
    }

    private let shared = Mutex(Shared())
    private let workers: WorkerPool

    /// - Parameter workers: where files are read and written.
    public init(workers: WorkerPool) { self.workers = workers }

    public func open(_ request: OpenRequest) async throws -> (any DriverConnection)? {
        guard let uri = request.uri, let path = Self.path(of: uri) else { return nil }
        guard !path.isEmpty, path != "/" else {
            throw VirtError(.invalidArg, .test, "testOpen: supply a path or use test:///default")
        }
        if path == "/default" { return openDefault(request, uri: uri) }
        let host = try await TestConfigurationFile.load(path, workers: workers)
        return TestConnection(host: host, request: request, uri: uri, workers: workers, release: {})
    }

    private func openDefault(_ request: OpenRequest, uri: String) -> TestConnection {
        let host = shared.withLock { shared in
            let host = shared.host ?? TestHost.builtIn()
            shared.host = host
            shared.connections += 1
            return host
        }
        return TestConnection(host: host, request: request, uri: uri, workers: workers) { [self] in
            shared.withLock { shared in
                shared.connections -= 1
                if shared.connections == 0 { shared.host = nil }
            }
        }
    }

    /// True when the query says `extended=1`.
    static func asksForExtensions(_ uri: String) -> Bool {
        guard let mark = uri.firstIndex(of: "?") else { return false }
        let query = uri[uri.index(after: mark)...].prefix { $0 != "#" }
        return query.split(whereSeparator: { $0 == "&" || $0 == ";" }).contains("extended=1")
    }

    /// The path of a URI of this driver, without query and fragment; nil for the URIs of others.
    static func path(of uri: String) -> String? {
        guard let uri = DriverURI(uri), uri.scheme == "test" else { return nil }
        return uri.path
    }
}
