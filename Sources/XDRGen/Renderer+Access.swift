// SPDX-License-Identifier: Apache-2.0

extension Renderer {
    /// Types that `AccessArguments` takes.
    private static let accessTypes: Set = [
        "Remote.Domain", "Remote.DomainSnapshot", "Remote.DomainCheckpoint", "Remote.Network", "Remote.NetworkPort", "Remote.StoragePool",
        "Remote.StorageVol", "Remote.NodeDevice", "Remote.Interface", "Remote.Secret", "Remote.NWFilter", "Remote.NWFilterBinding",
        "WireUUID", "String", "String?", "Int32", "UInt32",
    ]

    /// For every call with access rules: a function that reads what the rules have to know.
    func accessTable() throws(SourceError) -> [String] {
        guard procedures.contains(where: hasRules) else { return [] }
        var functions: [String] = []
        var names: [String] = []
        for procedure in procedures where hasRules(procedure) {
            guard let args = procedure.args, case .structure(let fields) = args.body else { continue }
            var known: [String] = []
            for field in fields {
                let name = Names.field(field.name)
                guard Self.accessTypes.contains(try resolver.wireType(field, in: document).swift) else { continue }
                known.append("known.add(\"\(name)\", args.\(name == "nil" ? "`nil`" : name))")
            }
            guard !known.isEmpty else { continue }
            functions += [
                "    static func \(procedure.swiftName)(_ payload: RawSpan) throws(XDRError) -> AccessArguments {",
                "        var reader = XDRReader(payload)",
                "        let args = try \(resolver.swiftName(of: args, home: document))(from: &reader)",
                "        var known = AccessArguments()", "        \(known.joined(separator: "; "))", "        return known", "    }",
            ]
            names.append(procedure.swiftName)
        }
        return ["/// What access rules have to know of a call: one function per procedure.", "enum \(namespace)Access {"] + functions + [
            "", "    \(Self.once)", "    static func makeTable() -> AccessTable {",
            "        var table = AccessTable(count: \(namespace).procedureTable.count)",
        ] + names.map { "        table.add(\(namespace).Procedure.\($0).knownInfo, \($0))" } + [
            "        return table", "    }", "}", "", "extension \(namespace) {",
            "    /// How access control reads the program's calls.",
            "    public static let accessTable = \(namespace)Access.makeTable()", "}",
        ]
    }

    private func hasRules(_ procedure: ProcedureModel) -> Bool {
        procedure.kind == .call && !(procedure.attributes.values("acl") ?? []).allSatisfy { $0 == "none" }
    }
}
