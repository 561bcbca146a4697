// SPDX-License-Identifier: Apache-2.0
// Written by xdrgen from protocol/lxc.x. Do not edit: edit that file and run `make generate`.
// swift-format-ignore-file
package import XDR

private typealias MadeFor = GeneratedCodeVersion1

extension LXC {
    /// Every type by the wire's name for it: for tests that go over all of them.
    @_optimize(none)  // Long, and runs once.
    package static func wireTypes() -> [String: any XDRCodable.Type] {
        var types: [String: any XDRCodable.Type] = [:]
        types["lxc_domain_open_namespace_args"] = LXC.DomainOpenNamespaceArgs.self
        return types
    }
}
