// SPDX-License-Identifier: Apache-2.0
// Written by xdrgen from protocol/lxc.x. Do not edit: edit that file and run `make generate`.
// swift-format-ignore-file
import XDR

private typealias MadeFor = GeneratedCodeVersion1

/// What access rules have to know of a call: one function per procedure.
enum LXCAccess {
    static func domainOpenNamespace(_ payload: RawSpan) throws(XDRError) -> AccessArguments {
        var reader = XDRReader(payload)
        let args = try LXC.DomainOpenNamespaceArgs(from: &reader)
        var known = AccessArguments()
        known.add("dom", args.dom); known.add("flags", args.flags)
        return known
    }

    @_optimize(none)  // Long, and runs once.
    static func makeTable() -> AccessTable {
        var table = AccessTable(count: LXC.procedureTable.count)
        table.add(LXC.Procedure.domainOpenNamespace.knownInfo, domainOpenNamespace)
        return table
    }
}

extension LXC {
    /// How access control reads the program's calls.
    public static let accessTable = LXCAccess.makeTable()
}
