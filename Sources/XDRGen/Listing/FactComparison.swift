// SPDX-License-Identifier: Apache-2.0

/// How descriptions compare with tables of facts: what agrees, counted by kind, and every difference.
public struct FactComparison {
    /// Kinds of facts by the first word of their lines.
    private static let kinds = [
        "const": "constants", "program": "program numbers", "version": "versions", "type": "types", "value": "enumerators",
        "field": "fields", "fields": "fields", "switch": "unions", "arm": "union arms", "procedure": "procedure facts",
    ]

    /// How many facts agree, by kind.
    public private(set) var counts: [String: Int] = [:]
    /// Lines that begin with the program's name and say which side has what.
    public private(set) var differences: [String] = []
    /// Procedures and limits that agree.
    public private(set) var procedures = 0
    public private(set) var limits = 0

    private let caseConstants: Set<String>

    /// `tables` are all that there are: their unions' case names may be declared in any description.
    public init(tables: [FactTable]) {
        caseConstants = Set(tables.flatMap(\.caseConstants))
    }

    /// Compares one program.
    public mutating func compare(_ name: String, _ document: Document, with table: FactTable) throws(SourceError) {
        let ours = Set(try document.listing())
        let facts = Set(table.listing())
        for line in ours.intersection(facts) {
            let word = line.prefix { $0 != " " }
            counts[Self.kinds[String(word)] ?? String(word), default: 0] += 1
            if line.hasSuffix(">") || line.hasSuffix("]") { limits += 1 }
            if line.contains(" kind ") { procedures += 1 }
        }
        differences += facts.subtracting(ours).sorted().map { "\(name): only in the facts: \($0)" }
        differences += ours.subtracting(facts).subtracting(caseConstants).sorted().map { "\(name): only in ours: \($0)" }
        for imported in table.imports where !document.directives.contains(where: { $0.key == "import" && $0.values.contains(imported) }) {
            differences.append("\(name): does not import \(imported)")
        }
    }
}
