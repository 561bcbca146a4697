// SPDX-License-Identifier: Apache-2.0

extension FactTable {
    /// The lines that `Document.listing()` gives for a description of the same program; in another order.
    func listing() -> [String] {
        // The tables name enumerators among the constants once more.
        let enumerators = Dictionary(enums.flatMap(\.values)) { first, _ in first }
        var lines = constants.filter { enumerators[$0.key] != $0.value }.map { "const \($0.key) = \($0.value)" }
        if let program { lines.append("program \(program)") }
        if let version { lines.append("version \(version)") }
        let ordered = declarationOrder.filter { !$0.hasSuffix(TypeDeclaration.procedureTableSuffix) }
        let places = Dictionary(ordered.enumerated().map { ($1, $0) }) { first, _ in first }
        func head(_ kind: String, _ name: String) -> String { "type \(places[name].map { "\($0) " } ?? "")\(kind) \(name)" }
        lines += typedefs.map { head("typedef", $0.name) + " " + $0.listing }
        for type in enums {
            lines.append(head("enum", type.name))
            lines += type.values.map { "value \(type.name) \($0.key) = \($0.value)" }
        }
        for type in structs {
            lines.append(head("struct", type.name))
            lines += listing(type)
        }
        for type in unions {
            lines += [head("union", type.name), "switch \(type.name) \(type.discriminant.name) \(type.discriminant.type)"]
            lines += type.arms.map { "arm \(type.name) \($0.case) \($0.caseName) \($0.field.name) \($0.field.listing)" }
        }
        for procedure in procedures { lines += listing(procedure) }
        return lines
    }

    /// Names that unions give to their cases: constants, wherever a description declares them.
    var caseConstants: [String] { unions.flatMap(\.arms).map { "const \($0.caseName) = \($0.case)" } }

    private func listing(_ type: Structure) -> [String] {
        var lines: [String] = []
        for (index, field) in type.fields.enumerated() {
            lines.append("field \(type.name) \(index) \(field.name) \(field.listing)")
            if let name = field.olderName { lines.append("field \(type.name) \(index) was \(name)") }
            if let source = field.maxSource { lines.append("field \(type.name) \(index) limit \(source)") }
        }
        if let source = type.fieldNames { lines.append("fields \(type.name) \(source)") }
        return lines
    }

    private func listing(_ procedure: Procedure) -> [String] {
        var facts = [procedure.name, "kind \(procedure.kind)", "priority \(procedure.priority)"]
        let optional = [
            ("args", procedure.args), ("ret", procedure.ret), ("msg", procedure.msg), ("api", procedure.api),
            ("since", procedure.since), ("fds", procedure.fds),
        ]
        for (key, value) in optional { if let value { facts.append("\(key) \(value)") } }
        if procedure.sparse { facts.append("sparse \(procedure.sparseFlag ?? "")") }
        let place = procedure.streamParamIndex.map { String($0) } ?? "unannotated"
        if procedure.readStream { facts.append("readstream \(place)") }
        if procedure.writeStream { facts.append("writestream \(place)") }
        facts += (procedure.acl ?? []).enumerated().map { "acl \($0) \($1)" }
        facts += (procedure.aclFilter ?? []).enumerated().map { "aclfilter \($0) \($1)" }
        if let source = procedure.annotations { facts.append(source) }
        if let source = procedure.fieldNames { facts.append(source) }
        return facts.map { "procedure \(procedure.number) \($0)" }
    }
}

extension FactTable.Member {
    fileprivate var listing: String {
        let limit = [maxName, max.map { String($0) }].compactMap(\.self).joined(separator: " ")
        return switch kind {
        case "optional": "\(type) *"
        case "fixed_array": "\(type) [\(limit)]"
        case "var_array", "string": "\(type) <\(limit)>"
        default: type
        }
    }
}
