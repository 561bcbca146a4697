// SPDX-License-Identifier: Apache-2.0
import Foundation
import TestSupport
import Testing
import XDRGen

@Suite("What the descriptions say, fact by fact")
struct ListingTests {
    @Test("The wire is the recorded one: `xdrgen dump`")
    func golden() throws {
        let url = try resources("wire.txt")
        let recorded = try String(contentsOf: url, encoding: .utf8).split(separator: "\n").map { String($0) }
        #expect(recorded.count > 6000)
        let lines = try descriptions.flatMap { try description($0).listing() }
        #expect(Set(lines).subtracting(recorded).sorted() == [])
        #expect(Set(recorded).subtracting(lines).sorted() == [])
        #expect(lines == recorded)
    }

    static let text = """
        const TOY_MAX = 4;
        enum toy_color { RED = 0, BLUE = 1 };
        struct toy_ring_args { hyper a; int b<TOY_MAX>; };
        enum toy_procedure {
            /*@ priority high; acl domain:read */
            TOY_PROC_RING = 1
        };
        """

    static let table = """
        {"program": null, "version": null, "imports": [], "constants": {"TOY_MAX": 4, "RED": 0}, "typedefs": [], "unions": [],
        "enums": [{"name": "toy_color", "values": {"RED": 0, "BLUE": 1}}, {"name": "toy_procedure", "values": {"TOY_PROC_RING": 1}}],
        "structs": [{"name": "toy_ring_args", "fields": [{"name": "a", "type": "hyper", "kind": "scalar"},
        {"name": "b", "type": "int", "kind": "var_array", "max": 4, "max_name": "TOY_MAX"}]}],
        "declaration_order": ["toy_procedure", "toy_color", "toy_ring_args"], "procedures": [{"number": 1, "name": "TOY_PROC_RING",
        "args": "toy_ring_args", "ret": null, "kind": "call", "priority": "high", "read_stream": false, "write_stream": false,
        "sparse": false, "acl": ["domain:read"], "acl_filter": []}]}
        """

    private func differences(_ old: String = "", _ new: String = "") throws -> [String] {
        let decoder = JSONDecoder()
        decoder.keyDecodingStrategy = .convertFromSnakeCase
        let text = old.isEmpty ? Self.table : Self.table.replacingOccurrences(of: old, with: new)
        let table = try decoder.decode(FactTable.self, from: Data(text.utf8))
        var comparison = FactComparison(tables: [table])
        try comparison.compare("toy", try parse(Self.text), with: table)
        return comparison.differences
    }

    @Test("A description and a table that say the same have no differences")
    func equal() throws { #expect(try differences() == []) }

    @Test(
        "Anything that differs is found, on both sides",
        arguments: [
            ("\"TOY_MAX\": 4", "\"TOY_MAX\": 5", "const TOY_MAX = 5"), ("\"BLUE\": 1", "\"BLUE\": 2", "value toy_color BLUE = 2"),
            ("\"hyper\"", "\"int\"", "field toy_ring_args 0 a int"),
            ("\"max\": 4", "\"max\": 5", "field toy_ring_args 1 b int <TOY_MAX 5>"),
            ("var_array", "fixed_array", "field toy_ring_args 1 b int [TOY_MAX 4]"),
            ("\"high\"", "\"low\"", "procedure 1 priority low"), ("domain:read", "domain:write", "procedure 1 acl 0 domain:write"),
            ("\"name\": \"a\"", "\"name\": \"c\"", "field toy_ring_args 0 c hyper"),
            ("\"number\": 1", "\"number\": 2", "procedure 2 TOY_PROC_RING"),
            ("[\"toy_procedure\", \"toy_color\", \"toy_ring_args\"]", "[\"toy_ring_args\", \"toy_color\"]", "type 0 struct toy_ring_args"),
            ("\"read_stream\": false", "\"read_stream\": true", "procedure 1 readstream unannotated"),
        ])
    func difference(old: String, new: String, line: String) throws {
        let found = try differences(old, new)
        #expect(found.contains("toy: only in the facts: \(line)"), "\(found)")
    }

    @Test("What only the description has is found as well")
    func surplus() throws {
        #expect(try differences("\"BLUE\": 1", "\"RED\": 0") == ["toy: only in ours: value toy_color BLUE = 1"])
        #expect(try differences(", \"priority\": \"high\"", ", \"api\": \"virRing\", \"priority\": \"low\"").count == 3)
    }
}
