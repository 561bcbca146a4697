// SPDX-License-Identifier: Apache-2.0
// Written by xdrgen from protocol/lxc.x. Do not edit: edit that file and run `make generate`.
// swift-format-ignore-file
import XDR

private typealias MadeFor = GeneratedCodeVersion1

/// Decode, call, reply: one function per procedure.
enum LXCServiceDispatch {
    static func domainOpenNamespace(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try LXC.DomainOpenNamespaceArgs(from: &reader)
        let service = services.lxc
        return Task.immediate { do { try await service.domainOpenNamespace(args, in: call); call.replyEmpty() } catch { call.fail(error) } }
    }

    @_optimize(none)  // Long, and runs once.
    static func add(to table: inout DispatchTable) {
        table.add(LXC.Procedure.domainOpenNamespace.knownInfo, domainOpenNamespace)
    }
}
