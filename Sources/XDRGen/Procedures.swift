// SPDX-License-Identifier: Apache-2.0

/// A procedure with everything its annotations say.
struct ProcedureModel {
    enum Kind: String { case call, event, message }

    let constantName: String
    let number: Int32
    let swiftName: String
    let kind: Kind
    let args: TypeDeclaration?
    let ret: TypeDeclaration?
    let message: TypeDeclaration?
    let attributes: [Attribute]

    /// Object kind, e.g. `domain`; empty for programs without services.
    var service: String { servicePath.first ?? "" }
    /// Part of the object kind that shares a file, e.g. `migration`.
    var topic: String? { servicePath.count > 1 ? servicePath[1] : nil }
    private var servicePath: [String] {
        (attributes.values("service")?.first ?? "").split(separator: ".").map { String($0) }
    }

    /// The public function that the procedure serves, as errors name it.
    var api: String? { attributes.values("api")?.first }
    /// The name that "not supported" errors carry.
    var apiOrDerived: String {
        attributes.values("unsupported")?.first ?? api ?? "vir" + swiftName.prefix(1).uppercased() + swiftName.dropFirst()
    }
}

extension Document {
    /// The procedures, read off the enumeration whose name ends with `_procedure` and the structures named after them.
    func procedures() throws(SourceError) -> [ProcedureModel] {
        guard let table = types.first(where: \.isProcedureTable), case .enumeration(let values) = table.body else {
            return []
        }
        let prefix = String(table.name.dropLast(TypeDeclaration.procedureTableSuffix.count))
        let constantPrefix = prefix.uppercased() + "_PROC_"
        var procedures: [ProcedureModel] = []
        for value in values {
            guard value.name.hasPrefix(constantPrefix), let number = Int32(exactly: value.value) else {
                throw SourceError(location: value.location, message: "'\(value.name)' does not begin with \(constantPrefix)")
            }
            // Tables are indexed by number.
            guard Int(number) == procedures.count + 1 else {
                throw SourceError(
                    location: value.location,
                    message: "procedures are numbered from 1 without gaps: \(procedures.count + 1) is expected here")
            }
            let base = value.name.dropFirst(constantPrefix.count).lowercased()
            func structure(_ suffix: String) -> TypeDeclaration? { types.first { $0.name == "\(prefix)_\(base)_\(suffix)" } }
            let kind: ProcedureModel.Kind =
                value.attributes.has("event") ? .event : value.attributes.has("message") ? .message : .call
            try check(value, kind: kind, hasMessage: structure("msg") != nil)
            procedures.append(
                ProcedureModel(
                    constantName: value.name, number: number, swiftName: Names.member(base.split(separator: "_").map { String($0) }),
                    kind: kind, args: structure("args"), ret: structure("ret"), message: structure("msg"),
                    attributes: value.attributes))
        }
        return procedures
    }

    private func check(_ value: Constant, kind: ProcedureModel.Kind, hasMessage: Bool) throws(SourceError) {
        if (kind == .event) != hasMessage {
            throw SourceError(location: value.location, message: "'\(value.name)': an event has a message structure, nothing else has")
        }
        let known: Set = [
            "api", "since", "service", "priority", "event", "message", "readstream", "writestream", "sparse", "fds", "acl", "aclfilter",
            "readonly", "unsupported", "inferred", "derived",
        ]
        for attribute in value.attributes where !known.contains(attribute.key) {
            throw SourceError(location: attribute.location, message: "'\(attribute.key)' is no annotation of a procedure")
        }
        if let service = value.attributes.values("service")?.first?.split(separator: ".").first,
            !directives.contains(where: { $0.key == "service" && $0.values.first == String(service) })
        {
            throw SourceError(location: value.location, message: "the service '\(service)' is not declared")
        }
    }
}

extension TypeDeclaration {
    /// How the enumeration is called that numbers a program's procedures.
    static let procedureTableSuffix = "_procedure"

    var isProcedureTable: Bool { name.hasSuffix(Self.procedureTableSuffix) }
}
