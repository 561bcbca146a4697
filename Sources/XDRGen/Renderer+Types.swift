// SPDX-License-Identifier: Apache-2.0

extension Renderer {
    /// A declared type with its coding. Shared types are also `Hashable`; arguments and results are not: it would double
    /// the time to compile them.
    func render(_ type: TypeDeclaration, isShared: Bool) throws(SourceError) -> [String] {
        let fullName = resolver.swiftName(of: type, home: document)
        let name = String(fullName.dropFirst(namespace.count + 1))
        let body: [String]
        switch type.body {
        case .typedef: return []
        case .enumeration(let values): body = enumeration(type, name, values)
        case .structure(let fields): body = try structure(type, name, fields, isShared: isShared)
        case .union(_, let arms): body = try union(type, name, arms)
        }
        return ["extension \(namespace) {"] + body.map { $0.isEmpty ? "" : "    \($0)" } + ["}", ""]
    }

    /// An open set of numbers: a newer peer may send others.
    private func enumeration(_ type: TypeDeclaration, _ name: String, _ values: [Constant]) -> [String] {
        var body = [
            "/// `\(type.name)`; open, a newer peer may send other numbers.",
            "public struct \(name): RawRepresentable, Hashable, XDRCodable {", "    public let rawValue: Int32",
            "    public init(rawValue: Int32) { self.rawValue = rawValue }",
        ]
        for (value, member) in zip(values, Names.enumerators(values.map(\.name))) {
            body += ["    /// `\(value.name)`", "    public static let \(member) = \(name)(rawValue: \(value.value))"]
        }
        return body + [
            "", "    public init(from reader: inout XDRReader) throws(XDRError) { self.init(rawValue: try reader.int32()) }",
            "    public func encode(to writer: inout XDRWriter) throws(XDRError) { try writer.int32(rawValue) }", "}",
        ]
    }

    private func structure(
        _ type: TypeDeclaration, _ name: String, _ fields: [Field], isShared: Bool
    ) throws(SourceError) -> [String] {
        var types: [WireType] = []
        for field in fields { types.append(try resolver.wireType(field, in: document)) }
        let members = fields.map { Names.field($0.name) }
        var conformances = isShared ? "XDRCodable, Hashable" : "XDRCodable"
        var eventProcedure: [String] = []
        if let event = procedures.first(where: { $0.message?.name == type.name }) {
            conformances += ", EventPayload"
            eventProcedure = ["", "    public static var procedure: ProcedureInfo { \(namespace).Procedure.\(event.swiftName).knownInfo }"]
        }
        var body = ["/// `\(type.name)`\(purpose(of: type))", "public struct \(name): \(conformances) {"]
        body += zip(members, types).map { "    public var \($0): \($1.swift)" }
        let parameters = zip(members, types).map { "\($0): \($1.swift)" }.joined(separator: ", ")
        body += ["", "    public init(\(parameters)) {"] + members.map { "        self.\($0) = \($0)" } + ["    }"]
        body += ["", "    public init(from reader: inout XDRReader) throws(XDRError) {"]
        body += zip(members, types).map { "        self.\($0) = \($1.decoding)" } + ["    }"]
        body += ["", "    public func encode(to writer: inout XDRWriter) throws(XDRError) {"]
        body += zip(members, types).flatMap { member, type in type.encoding("self.\(member)").map { "        \($0)" } } + ["    }"]
        return body + eventProcedure + ["}"]
    }

    private func purpose(of type: TypeDeclaration) -> String {
        for procedure in procedures {
            let function = procedure.api.map { " (`\($0)`)" } ?? ""
            if procedure.args?.name == type.name { return ": arguments of procedure \(procedure.number)\(function)" }
            if procedure.ret?.name == type.name { return ": result of procedure \(procedure.number)\(function)" }
            if procedure.message?.name == type.name { return ": payload of event \(procedure.number)" }
        }
        return ""
    }

    private func union(_ type: TypeDeclaration, _ name: String, _ arms: [Arm]) throws(SourceError) -> [String] {
        let members = Names.enumerators(arms.map(\.caseName))
        var types: [WireType] = []
        for arm in arms { types.append(try resolver.wireType(arm.field, in: document)) }
        var body = ["/// `\(type.name)`", "public enum \(name): XDRCodable, Hashable {"]
        for ((arm, member), type) in zip(zip(arms, members), types) {
            body += ["    /// `\(arm.caseName)`, \(arm.value) on the wire", "    case \(member)(\(type.swift))"]
        }
        body += ["", "    public init(from reader: inout XDRReader) throws(XDRError) {", "        switch try reader.int32() {"]
        for ((arm, member), type) in zip(zip(arms, members), types) {
            body.append("        case \(arm.value): self = .\(member)(\(type.decoding))")
        }
        body += ["        case let other: throw .unknownArm(other)", "        }", "    }"]
        body += ["", "    public func encode(to writer: inout XDRWriter) throws(XDRError) {", "        switch self {"]
        for ((arm, member), type) in zip(zip(arms, members), types) {
            body += ["        case .\(member)(let value):", "            try writer.int32(\(arm.value))"]
            body += type.encoding("value").map { "            \($0)" }
        }
        return body + ["        }", "    }", "}"]
    }

    /// All types by the names that the wire has for them, so that tests can go over every one.
    func wireTypes() -> [String] {
        let types = document.types.filter { type in
            if case .typedef = type.body { return false }
            return !type.isProcedureTable
        }
        guard !types.isEmpty else { return [] }
        var body = [
            "extension \(namespace) {", "    /// Every type by the wire's name for it: for tests that go over all of them.",
            "    \(Self.once)",
            "    package static func wireTypes() -> [String: any XDRCodable.Type] {",
            "        var types: [String: any XDRCodable.Type] = [:]",
        ]
        for type in types { body.append("        types[\"\(type.name)\"] = \(resolver.swiftName(of: type, home: document)).self") }
        return body + ["        return types", "    }", "}"]
    }
}
