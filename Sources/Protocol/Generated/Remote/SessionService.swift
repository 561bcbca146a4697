// SPDX-License-Identifier: Apache-2.0
// Written by xdrgen from protocol/remote.x. Do not edit: edit that file and run `make generate`.
// swift-format-ignore-file
import Errors

private typealias MadeFor = GeneratedCodeVersion1

/// The calls of this kind, one method per procedure.
public protocol SessionService: AnyObject, Sendable {
    /// `virConnectOpen`, procedure 1.
    func connectOpen(_ args: Remote.ConnectOpenArgs, in call: any CallContext) async throws
    /// `virConnectClose`, procedure 2.
    func connectClose(in call: any CallContext) async throws
    /// Procedure 66.
    func authList(in call: any CallContext) async throws -> Remote.AuthListRet
    /// Procedure 67.
    func authSASLInit(in call: any CallContext) async throws -> Remote.AuthSASLInitRet
    /// Procedure 68.
    func authSASLStart(_ args: Remote.AuthSASLStartArgs, in call: any CallContext) async throws -> Remote.AuthSASLStartRet
    /// Procedure 69.
    func authSASLStep(_ args: Remote.AuthSASLStepArgs, in call: any CallContext) async throws -> Remote.AuthSASLStepRet
    /// Procedure 70.
    func authPolkit(in call: any CallContext) async throws -> Remote.AuthPolkitRet
    /// `virConnectRegisterCloseCallback`, procedure 360.
    func connectRegisterCloseCallback(in call: any CallContext) async throws
    /// `virConnectUnregisterCloseCallback`, procedure 361.
    func connectUnregisterCloseCallback(in call: any CallContext) async throws
    /// `virConnectSetIdentity`, procedure 419.
    func connectSetIdentity(_ args: Remote.ConnectSetIdentityArgs, in call: any CallContext) async throws
}

extension SessionService {
    public func connectOpen(_ args: Remote.ConnectOpenArgs, in call: any CallContext) async throws { throw VirtError.unsupported("virConnectOpen", .unspecified) }
    public func connectClose(in call: any CallContext) async throws { throw VirtError.unsupported("virConnectClose", .unspecified) }
    public func authList(in call: any CallContext) async throws -> Remote.AuthListRet { throw VirtError.unsupported("virAuthList", .unspecified) }
    public func authSASLInit(in call: any CallContext) async throws -> Remote.AuthSASLInitRet { throw VirtError.unsupported("virAuthSASLInit", .unspecified) }
    public func authSASLStart(_ args: Remote.AuthSASLStartArgs, in call: any CallContext) async throws -> Remote.AuthSASLStartRet { throw VirtError.unsupported("virAuthSASLStart", .unspecified) }
    public func authSASLStep(_ args: Remote.AuthSASLStepArgs, in call: any CallContext) async throws -> Remote.AuthSASLStepRet { throw VirtError.unsupported("virAuthSASLStep", .unspecified) }
    public func authPolkit(in call: any CallContext) async throws -> Remote.AuthPolkitRet { throw VirtError.unsupported("virAuthPolkit", .unspecified) }
    public func connectRegisterCloseCallback(in call: any CallContext) async throws { throw VirtError.unsupported("virConnectRegisterCloseCallback", .unspecified) }
    public func connectUnregisterCloseCallback(in call: any CallContext) async throws { throw VirtError.unsupported("virConnectUnregisterCloseCallback", .unspecified) }
    public func connectSetIdentity(_ args: Remote.ConnectSetIdentityArgs, in call: any CallContext) async throws { throw VirtError.unsupported("virConnectSetIdentity", .unspecified) }
}
