// SPDX-License-Identifier: Apache-2.0
public import XDR

/// Calls procedures of the other side.
public protocol ProcedureCaller: AnyObject, Sendable {
    /// Encodes and sends the call, waits for the reply and decodes it. Descriptors and the stream of `call` go with it: those
    /// that the context gives up by `takeDescriptors` are sent, those that come back are attached.
    ///
    /// - Throws: `VirtError`: the peer's error as it came, or what is wrong with the connection or the payload.
    func call<Arguments: XDREncodable, Result: XDRDecodable>(
        _ procedure: ProcedureInfo, _ arguments: Arguments, in call: any CallContext
    ) async throws -> Result
}

/// Every service of the remote, QEMU and LXC programs, answered by the other side of a connection.
public final class RemoteServices: SessionService, HypervisorService, NetworkService, StorageService, NodeDeviceService,
    InterfaceService, SecretService, NWFilterService, QEMUService, LXCService
{
    let caller: any ProcedureCaller

    public init(_ caller: any ProcedureCaller) { self.caller = caller }
}

/// The admin program's service, answered by the other side of a connection.
public final class RemoteAdminService: AdminService {
    let caller: any ProcedureCaller

    public init(_ caller: any ProcedureCaller) { self.caller = caller }
}
