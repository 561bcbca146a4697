// SPDX-License-Identifier: Apache-2.0
import DriverSupport
import Errors
import NWFilterDriver
import RPCServer
import SecretDriver
import StorageDriver
import WireProtocol

/// The objects of the host that every hypervisor's connections share.
struct HostObjects: SecondaryDriver {
    let secrets: SecretDriver
    let filters: NWFilterDriver
    let storage: StorageDriver

    /// Gives them to the connections of hypervisors that have none of their own. Connections to one kind of objects stay
    /// without the others.
    func complete(_ services: inout ServiceSet, uri: String) {
        if let scheme = DriverURI(uri)?.scheme, HostObjectDriver.Kind(rawValue: scheme) != nil { return }
        if services.secret is UnsupportedServices { services.secret = secrets.service }
        if services.nwfilter is UnsupportedServices { services.nwfilter = filters.service }
        if services.storage is UnsupportedServices { services.storage = storage.service }
    }

    func clientEnded(_ client: any ClientSession) {
        secrets.clientEnded(client)
        storage.clientEnded(client)
    }
}

/// One kind of the host's objects as a connection of its own, without a hypervisor: `storage:///system`.
struct HostObjectDriver: Driver {
    enum Kind: String, CaseIterable { case storage, secret, nwfilter }

    let kind: Kind
    let objects: HostObjects
    let isPrivileged: Bool

    var name: String { kind.rawValue }

    func open(_ request: OpenRequest) async throws -> (any DriverConnection)? {
        guard let text = request.uri, let uri = DriverURI(text), uri.scheme == name else { return nil }
        // Packet filters are the machine's alone.
        if kind == .nwfilter, !isPrivileged { return nil }
        let path = isPrivileged ? "/system" : "/session"
        guard uri.path == path else {
            throw VirtError(
                .internalError, .unspecified,
                uri.path.isEmpty
                    ? "no \(name) URI path given, try \(name)://\(path)"
                    : "unexpected \(name) URI path '\(uri.path)', try \(name)://\(path)")
        }
        return HostObjectConnection(self, uri: text)
    }
}

/// A client's connection to one kind of the host's objects. Of what hypervisors answer it knows only what concerns the
/// connection itself.
private final class HostObjectConnection: DriverConnection, HypervisorService {
    private let driver: HostObjectDriver
    private let uri: String

    init(_ driver: HostObjectDriver, uri: String) {
        self.driver = driver
        self.uri = uri
    }

    var services: ServiceSet {
        var services = ServiceSet(hypervisor: self)
        switch driver.kind {
        case .storage: services.storage = driver.objects.storage.service
        case .secret: services.secret = driver.objects.secrets.service
        case .nwfilter: services.nwfilter = driver.objects.filters.service
        }
        return services
    }

    func close() async {}

    func connectGetType(in call: any CallContext) async throws -> Remote.ConnectGetTypeRet { Remote.ConnectGetTypeRet(type: driver.name) }

    func connectGetLibVersion(in call: any CallContext) async throws -> Remote.ConnectGetLibVersionRet {
        Remote.ConnectGetLibVersionRet(libVer: 9_000_000)
    }

    func connectGetURI(in call: any CallContext) async throws -> Remote.ConnectGetURIRet { Remote.ConnectGetURIRet(uri: uri) }

    func connectIsSecure(in call: any CallContext) async throws -> Remote.ConnectIsSecureRet { Remote.ConnectIsSecureRet(secure: 1) }

    func connectSupportsFeature(
        _ args: Remote.ConnectSupportsFeatureArgs, in call: any CallContext
    ) async throws -> Remote.ConnectSupportsFeatureRet {
        // Typed parameters may hold strings; that much every connection can do.
        let typedStrings: Int32 = 9
        return Remote.ConnectSupportsFeatureRet(supported: args.feature == typedStrings ? 1 : 0)
    }
}
