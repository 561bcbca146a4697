// SPDX-License-Identifier: Apache-2.0
// Written by xdrgen from protocol/lxc.x. Do not edit: edit that file and run `make generate`.
// swift-format-ignore-file
import XDR

private typealias MadeFor = GeneratedCodeVersion1

extension RemoteServices {
    public func domainOpenNamespace(_ args: LXC.DomainOpenNamespaceArgs, in call: any CallContext) async throws { let _: XDRVoid = try await caller.call(LXC.Procedure.domainOpenNamespace.knownInfo, args, in: call) }
}
