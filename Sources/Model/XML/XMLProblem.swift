// SPDX-License-Identifier: Apache-2.0
public import Errors

/// Something wrong with a document, and where.
public struct XMLProblem: Sendable, Hashable {
    /// Counted from 1.
    public var line: Int
    /// Counted from 1, in characters.
    public var column: Int
    public var message: String

    public init(line: Int, column: Int, message: String) { (self.line, self.column, self.message) = (line, column, message) }

    /// What does not fit the installed schema of that name, e.g. `domain`, or is no XML at all.
    /// - Throws: `VirtError` when the schema is not installed.
    public static func find(in xml: String, schema: String) throws(VirtError) -> [XMLProblem] {
        let document: XMLDocument
        do {
            document = try XMLDocument(xml, name: "document", errorDomain: .xml)
        } catch {
            return [syntaxProblem(error)]
        }
        let lines = xml.split(separator: "\n", omittingEmptySubsequences: false)
        return try document.problems(path: "\(XMLSchema.folder)/\(schema).rng").map { found in
            // The library names the element that does not belong there, but points to the one around it.
            let element = named(in: found.message) ?? found.element
            let start = max(1, found.line)
            let line = lines.indices.dropFirst(start - 1).first { column(of: element, in: lines[$0]) > 0 }.map { $0 + 1 } ?? start
            let text = lines.indices.contains(line - 1) ? lines[line - 1] : ""
            return XMLProblem(line: line, column: max(1, column(of: element, in: text)), message: found.message)
        }
    }

    /// The element that a complaint is about, e.g. of `Extra element source in interleave`.
    private static func named(in message: String) -> String? {
        let words = message.split(separator: " ")
        guard let place = words.firstIndex(where: { $0 == "element" || $0 == "Element" }), place + 1 < words.count else { return nil }
        return words[place + 1].filter { $0 != ":" && $0 != "," }
    }

    /// Where an element's tag begins in a line, counted from 1; 0 when it does not.
    private static func column(of element: String?, in line: Substring) -> Int {
        guard let element, !element.isEmpty else { return 0 }
        let tag = line.ranges(of: "<" + element).first { range in
            guard let next = line[range.upperBound...].first else { return true }
            return !next.isLetter && !next.isNumber && next != "-" && next != "_"
        }
        return tag.map { line.distance(from: line.startIndex, to: $0.lowerBound) + 1 } ?? 0
    }

    /// A syntax error's own text says the line, and its caret the column.
    private static func syntaxProblem(_ error: VirtError) -> XMLProblem {
        let parts = error.message.split(separator: "\n", omittingEmptySubsequences: false)
        let head = (parts.first ?? "").drop { $0 != ":" }.dropFirst()
        let line = Int(head.prefix { $0.isNumber }) ?? 1
        let words = head.drop { $0 != ":" }.dropFirst().drop { $0 == " " }
        let caret = parts.last?.lastIndex(of: "^").map { parts[parts.count - 1].distance(from: parts[parts.count - 1].startIndex, to: $0) }
        return XMLProblem(line: line, column: (caret ?? 0) + 1, message: words.isEmpty ? error.message : String(words))
    }

    /// Where the element stands at which reading a document ended with an error.
    public static func place(of trace: ParseTrace, in xml: String) -> (line: Int, column: Int)? {
        guard let element = trace.element else { return nil }
        let lines = xml.split(separator: "\n", omittingEmptySubsequences: false)
        let text = lines.indices.contains(trace.line - 1) ? lines[trace.line - 1] : ""
        return (trace.line, max(1, column(of: element, in: text)))
    }
}
