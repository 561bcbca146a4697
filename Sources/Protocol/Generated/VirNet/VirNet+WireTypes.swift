// SPDX-License-Identifier: Apache-2.0
// Written by xdrgen from protocol/virnet.x. Do not edit: edit that file and run `make generate`.
// swift-format-ignore-file
package import XDR

private typealias MadeFor = GeneratedCodeVersion1

extension VirNet {
    /// Every type by the wire's name for it: for tests that go over all of them.
    @_optimize(none)  // Long, and runs once.
    package static func wireTypes() -> [String: any XDRCodable.Type] {
        var types: [String: any XDRCodable.Type] = [:]
        types["virNetMessageType"] = VirNet.MessageType.self
        types["virNetMessageStatus"] = VirNet.MessageStatus.self
        types["virNetMessageHeader"] = VirNet.MessageHeader.self
        types["virNetMessageNonnullDomain"] = VirNet.MessageNonnullDomain.self
        types["virNetMessageNonnullNetwork"] = VirNet.MessageNonnullNetwork.self
        types["virNetMessageError"] = VirNet.MessageError.self
        types["virNetStreamHole"] = VirNet.StreamHole.self
        return types
    }
}
