// SPDX-License-Identifier: Apache-2.0

/// What a hypervisor driver implements.
public protocol HypervisorService: ConnectService, DomainService, SnapshotService, CheckpointService {}

/// The services behind a client's connection, one per kind of object.
///
/// A kind that is not given answers "not supported by the connection driver".
public struct ServiceSet: Sendable {
    /// Opening, closing, authentication: the server's own.
    public var session: any SessionService
    public var hypervisor: any HypervisorService
    public var network: any NetworkService
    public var storage: any StorageService
    public var nodeDevice: any NodeDeviceService
    public var interface: any InterfaceService
    public var secret: any SecretService
    public var nwfilter: any NWFilterService
    public var qemu: any QEMUService
    public var lxc: any LXCService
    public var admin: any AdminService

    public init(
        session: (any SessionService)? = nil, hypervisor: (any HypervisorService)? = nil, network: (any NetworkService)? = nil,
        storage: (any StorageService)? = nil, nodeDevice: (any NodeDeviceService)? = nil, interface: (any InterfaceService)? = nil,
        secret: (any SecretService)? = nil, nwfilter: (any NWFilterService)? = nil, qemu: (any QEMUService)? = nil,
        lxc: (any LXCService)? = nil, admin: (any AdminService)? = nil
    ) {
        self.session = session ?? UnsupportedServices.shared
        self.hypervisor = hypervisor ?? UnsupportedServices.shared
        self.network = network ?? UnsupportedServices.shared
        self.storage = storage ?? UnsupportedServices.shared
        self.nodeDevice = nodeDevice ?? UnsupportedServices.shared
        self.interface = interface ?? UnsupportedServices.shared
        self.secret = secret ?? UnsupportedServices.shared
        self.nwfilter = nwfilter ?? UnsupportedServices.shared
        self.qemu = qemu ?? UnsupportedServices.shared
        self.lxc = lxc ?? UnsupportedServices.shared
        self.admin = admin ?? UnsupportedAdminService.shared
    }
}

/// Supports nothing, and says so.
public final class UnsupportedServices: SessionService, HypervisorService, NetworkService, StorageService, NodeDeviceService,
    InterfaceService, SecretService, NWFilterService, QEMUService, LXCService
{
    public static let shared = UnsupportedServices()
    private init() {}
}

/// Its methods would be ambiguous in `UnsupportedServices`: both programs can be closed.
public final class UnsupportedAdminService: AdminService {
    public static let shared = UnsupportedAdminService()
    private init() {}
}
