// SPDX-License-Identifier: Apache-2.0
// Written by xdrgen from protocol/remote.x. Do not edit: edit that file and run `make generate`.
// swift-format-ignore-file
import XDR

private typealias MadeFor = GeneratedCodeVersion1

extension RemoteServices {
    public func connectOpen(_ args: Remote.ConnectOpenArgs, in call: any CallContext) async throws { let _: XDRVoid = try await caller.call(Remote.Procedure.connectOpen.knownInfo, args, in: call) }
    public func connectClose(in call: any CallContext) async throws { let _: XDRVoid = try await caller.call(Remote.Procedure.connectClose.knownInfo, XDRVoid(), in: call) }
    public func authList(in call: any CallContext) async throws -> Remote.AuthListRet { try await caller.call(Remote.Procedure.authList.knownInfo, XDRVoid(), in: call) }
    public func authSASLInit(in call: any CallContext) async throws -> Remote.AuthSASLInitRet { try await caller.call(Remote.Procedure.authSASLInit.knownInfo, XDRVoid(), in: call) }
    public func authSASLStart(_ args: Remote.AuthSASLStartArgs, in call: any CallContext) async throws -> Remote.AuthSASLStartRet { try await caller.call(Remote.Procedure.authSASLStart.knownInfo, args, in: call) }
    public func authSASLStep(_ args: Remote.AuthSASLStepArgs, in call: any CallContext) async throws -> Remote.AuthSASLStepRet { try await caller.call(Remote.Procedure.authSASLStep.knownInfo, args, in: call) }
    public func authPolkit(in call: any CallContext) async throws -> Remote.AuthPolkitRet { try await caller.call(Remote.Procedure.authPolkit.knownInfo, XDRVoid(), in: call) }
    public func connectRegisterCloseCallback(in call: any CallContext) async throws { let _: XDRVoid = try await caller.call(Remote.Procedure.connectRegisterCloseCallback.knownInfo, XDRVoid(), in: call) }
    public func connectUnregisterCloseCallback(in call: any CallContext) async throws { let _: XDRVoid = try await caller.call(Remote.Procedure.connectUnregisterCloseCallback.knownInfo, XDRVoid(), in: call) }
    public func connectSetIdentity(_ args: Remote.ConnectSetIdentityArgs, in call: any CallContext) async throws { let _: XDRVoid = try await caller.call(Remote.Procedure.connectSetIdentity.knownInfo, args, in: call) }
}
