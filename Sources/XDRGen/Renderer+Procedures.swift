// SPDX-License-Identifier: Apache-2.0

extension Renderer {
    /// The numbers by name, and the way from a number to its facts.
    func procedureNames() -> [String] {
        var body = [
            "extension \(namespace) {", "    /// A procedure by its number; open, a newer peer may have others.",
            "    public struct Procedure: RawRepresentable, Hashable, Sendable {", "        public let rawValue: Int32",
            "        public init(rawValue: Int32) { self.rawValue = rawValue }", "",
            "        /// What the protocol says about it; nil for numbers that this version does not know.",
            "        public var info: ProcedureInfo? {",
            "            rawValue >= 1 && Int(rawValue) <= procedureTable.count ? procedureTable[Int(rawValue) - 1] : nil", "        }", "",
            "        /// The same for the members below, which are all in the table.",
            "        var knownInfo: ProcedureInfo { procedureTable[Int(rawValue) - 1] }", "",
        ]
        for procedure in procedures {
            body.append("        /// `\(procedure.constantName)`\(procedure.api.map { ": `\($0)`" } ?? "")")
            body.append("        public static let \(procedure.swiftName) = Procedure(rawValue: \(procedure.number))")
        }
        return body + ["    }", "}"]
    }

    /// For functions that fill a table line by line: hundreds of lines in one function keep the optimizer busy for minutes.
    static let once = "@_optimize(none)  // Long, and runs once."

    func procedureTable() -> [String] {
        var body = [
            "extension \(namespace) {", "    /// Every procedure, the first one is number 1.",
            "    public static let procedureTable = makeProcedureTable()", "",
            "    // A function, not a closure: the type checker takes a closure's statements all at once.",
            "    \(Self.once)",
            "    private static func makeProcedureTable() -> [ProcedureInfo] {",
            "        var table: [ProcedureInfo] = []", "        table.reserveCapacity(\(procedures.count))",
        ]
        for procedure in procedures {
            let call = procedure.attributes.values("fds")?.first
            let descriptors = call == "both" ? "[.call, .reply]" : call.map { ".\($0)" } ?? "[]"
            let stream = procedure.attributes.has("readstream") ? "read" : procedure.attributes.has("writestream") ? "write" : "none"
            let fields = [
                "program: program", "version: version", "number: \(procedure.number)", "name: \"\(procedure.constantName)\"",
                "kind: .\(procedure.kind.rawValue)", "priority: .\(procedure.attributes.values("priority")?.first ?? "low")",
                "stream: .\(stream)", "sparseFlag: \"\(procedure.attributes.values("sparse")?.first ?? "")\"",
                "descriptors: \(descriptors)", "api: \"\(procedure.api ?? "")\"",
                "since: \"\(procedure.attributes.values("since")?.first ?? "")\"",
                "isRefusedReadOnly: \(procedure.attributes.values("readonly") == ["refused"])",
                "access: \(rules(procedure.attributes.values("acl")))", "accessFilter: \(rules(procedure.attributes.values("aclfilter")))",
            ]
            body.append("        table.append(ProcedureInfo(\(fields.joined(separator: ", "))))")
        }
        return body + ["        return table", "    }", "}"]
    }

    /// `object:permission[:flag | :!flag|flag | ::argument:constant]`
    private func rules(_ texts: [String]?) -> String {
        let rules = (texts ?? []).filter { $0 != "none" }.map { text in
            let parts = text.split(separator: ":", omittingEmptySubsequences: false).map { String($0) }
            let head = "AccessRule(\"\(parts[0])\", \"\(parts.count > 1 ? parts[1] : "")\""
            if parts.count == 5 { return head + ", .argument(\"\(Names.field(parts[3]))\", equals: \"\(parts[4])\"))" }
            guard parts.count == 3 else { return head + ")" }
            guard parts[2].hasPrefix("!") else { return head + ", .flag(\"\(parts[2])\"))" }
            let flags = parts[2].dropFirst().split(separator: "|").map { "\"\($0)\"" }.joined(separator: ", ")
            return head + ", .noneOf([\(flags)]))"
        }
        return "[\(rules.joined(separator: ", "))]"
    }

    /// The events as a client receives them.
    func events() -> [String] {
        let events = procedures.filter { $0.kind == .event }
        guard !events.isEmpty else { return [] }
        var body = ["extension \(namespace) {", "    /// An event with its payload.", "    public enum Event: Sendable {"]
        for event in events {
            guard let message = event.message else { continue }
            body += [
                "        /// Event \(event.number)", "        case \(event.swiftName)(\(resolver.swiftName(of: message, home: document)))",
            ]
        }
        body += [
            "", "        /// Nil when the number is no event's; throws when the payload is not that event's.",
            "        public init?(procedure: Int32, from reader: inout XDRReader) throws(XDRError) {", "            switch procedure {",
        ]
        for event in events {
            guard let message = event.message else { continue }
            let type = resolver.swiftName(of: message, home: document)
            body.append("            case \(event.number): self = .\(event.swiftName)(try \(type)(from: &reader))")
        }
        return body + ["            default: return nil", "            }", "        }", "    }", "}"]
    }
}
