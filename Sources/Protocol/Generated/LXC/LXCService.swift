// SPDX-License-Identifier: Apache-2.0
// Written by xdrgen from protocol/lxc.x. Do not edit: edit that file and run `make generate`.
// swift-format-ignore-file
import Errors

private typealias MadeFor = GeneratedCodeVersion1

/// The calls of this kind, one method per procedure.
public protocol LXCService: AnyObject, Sendable {
    /// `virDomainLxcOpenNamespace`, procedure 1.
    func domainOpenNamespace(_ args: LXC.DomainOpenNamespaceArgs, in call: any CallContext) async throws
}

extension LXCService {
    public func domainOpenNamespace(_ args: LXC.DomainOpenNamespaceArgs, in call: any CallContext) async throws { throw VirtError.unsupported("virDomainLxcOpenNamespace", .unspecified) }
}
