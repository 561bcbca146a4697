// SPDX-License-Identifier: Apache-2.0

extension Document {
    /// Everything that the description says about the wire, one fact a line, in the file's order.
    ///
    /// Positions are part of the lines, so that two listings hold the same lines exactly when they describe the same wire.
    /// What only directs the generator (services, namespaces) is not in it.
    public func listing() throws(SourceError) -> [String] {
        var lines: [String] = []
        for constant in constants {
            lines.append("const \(constant.name) = \(constant.value)")
            if constant.attributes.has("program") { lines.append("program \(constant.value)") }
            if constant.attributes.has("version") { lines.append("version \(constant.value)") }
        }
        // The table of procedures may stand anywhere: no type uses it.
        let (tables, ordinary) = (types.filter(\.isProcedureTable), types.filter { !$0.isProcedureTable })
        for (index, type) in ordinary.enumerated() { lines += listing(type, at: index) }
        for type in tables { lines += listing(type, at: nil) }
        for procedure in try procedures() { lines += listing(procedure) }
        return lines
    }

    private func listing(_ type: TypeDeclaration, at index: Int?) -> [String] {
        func head(_ kind: String) -> String { "type \(index.map { "\($0) " } ?? "")\(kind) \(type.name)" }
        switch type.body {
        case .typedef(let field): return [head("typedef") + " " + field.listing]
        case .enumeration(let values):
            return [head("enum")] + values.map { "value \(type.name) \($0.name) = \($0.value)" }
        case .structure(let fields):
            var lines = [head("struct")]
            for (index, field) in fields.enumerated() {
                lines.append("field \(type.name) \(index) \(field.name) \(field.listing)")
                if let name = field.attributes.values("older")?.first { lines.append("field \(type.name) \(index) was \(name)") }
                if field.attributes.has("inferred") { lines.append("field \(type.name) \(index) limit inferred") }
            }
            if type.attributes.has("derived") { lines.append("fields \(type.name) derived") }
            return lines
        case .union(let discriminant, let arms):
            return [head("union"), "switch \(type.name) \(discriminant.name) \(discriminant.listing)"]
                + arms.map { "arm \(type.name) \($0.value) \($0.caseName) \($0.field.name) \($0.field.listing)" }
        }
    }

    private func listing(_ procedure: ProcedureModel) -> [String] {
        var facts = ["\(procedure.constantName)", "kind \(procedure.kind.rawValue)"]
        for (role, type) in [("args", procedure.args), ("ret", procedure.ret), ("msg", procedure.message)] {
            if let type { facts.append("\(role) \(type.name)") }
        }
        let attributes = procedure.attributes
        facts.append("priority \(attributes.values("priority")?.first ?? "low")")
        for key in ["api", "since", "fds", "sparse"] {
            if let value = attributes.values(key)?.first { facts.append("\(key) \(value)") }
        }
        for key in ["readstream", "writestream"] {
            // Without the stream's place among the function's parameters, the reference does not annotate it either.
            if let place = attributes.values(key) { facts.append("\(key) \(place.first ?? "unannotated")") }
        }
        for key in ["acl", "aclfilter"] {
            for (index, rule) in (attributes.values(key) ?? []).enumerated() { facts.append("\(key) \(index) \(rule)") }
        }
        for key in ["inferred", "derived"] where attributes.has(key) { facts.append(key) }
        return facts.map { "procedure \(procedure.number) \($0)" }
    }
}

extension Field {
    /// Type and multiplicity.
    fileprivate var listing: String {
        switch shape {
        case .plain: type.description
        case .optional: "\(type) *"
        case .fixed(let limit): "\(type) [\(limit)]"
        case .variable(let limit): "\(type) <\(limit)>"
        }
    }
}

extension Limit: CustomStringConvertible {
    /// The value, after its constant's name when it has one.
    public var description: String { name.map { "\($0) \(value)" } ?? "\(value)" }
}

extension TypeName: CustomStringConvertible {
    /// As a description file spells it.
    public var description: String {
        switch self {
        case .int: "int"
        case .unsignedInt: "unsigned int"
        case .hyper: "hyper"
        case .unsignedHyper: "unsigned hyper"
        case .short: "short"
        case .unsignedShort: "unsigned short"
        case .char: "char"
        case .unsignedChar: "unsigned char"
        case .double: "double"
        case .opaque: "opaque"
        case .string: "string"
        case .named(let name): name
        }
    }
}
