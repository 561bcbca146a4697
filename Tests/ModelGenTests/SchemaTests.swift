// SPDX-License-Identifier: Apache-2.0
import Foundation
import ModelGen
import Testing

/// What the schema language means, by the Swift that comes out.
@Suite struct SchemaTests {
    private static func swift(_ source: String) throws -> String {
        let schema = try SchemaParser.parse(source, path: "test/sample")
        return try SwiftRenderer(schema, all: [schema]).render()
    }

    /// The lines of a function of the rendered struct, without indentation.
    private static func body(_ function: String, of source: String) throws -> [String] {
        let lines = try swift(source).split(separator: "\n").map { $0.drop { $0 == " " } }
        let start = try #require(lines.firstIndex { $0.contains(function) })
        return lines[(start + 1)...].prefix { $0 != "}" }.map(String.init)
    }

    private static let reading = "init(_ node: XMLNode"

    @Test func aRequiredAttributeHasAnError() throws {
        let lines = try Self.body(Self.reading, of: "element A { attr b: string required }")
        #expect(lines.contains("else { throw node.missing(attribute: \"b\") }"))
    }

    @Test func errorsCarryTheFilesDomainUnlessTheySayAnother() throws {
        let source =
            "errors storage\nelement A { attr b: uint32 invalid xmlError \"bad %s\"\nattr c: uint32 invalid xmlError.xml \"worse\" }"
        let text = try Self.swift(source)
        #expect(text.contains("Complaint(.xmlError, .storage, \"bad %s\")"))
        #expect(text.contains("Complaint(.xmlError, .xml, \"worse\")"))
    }

    @Test func anEmptyAttributeCanCountAsAbsent() throws {
        let lines = try Self.body(Self.reading, of: "element A { attr b: string nonempty }")
        #expect(lines.contains("if let t = node.attribute(\"b\"), !t.isEmpty { self.b = t.string }"))
    }

    @Test func whatIsOnlyReadIsNotPrintedAndTheReverse() throws {
        let source = "element A { leaf b: string readonly\nleaf c: string writeonly }"
        #expect(try Self.body(Self.reading, of: source).contains { $0.contains("\"b\"") })
        #expect(try !Self.body(Self.reading, of: source).contains { $0.contains("\"c\"") })
        #expect(try Self.body("formatChildren", of: source) == ["if let v = c { w.leaf(\"c\", v) }"])
    }

    @Test func anElementWithNothingToReadIsNotLookedFor() throws {
        let lines = try Self.body(Self.reading, of: "element A { in x { leaf b: string writeonly } }")
        #expect(!lines.contains { $0.contains("child(\"x\")") })
    }

    @Test func aSharedMemberIsDeclaredOnce() throws {
        let text = try Self.swift("element A { leaf b: string readonly\nleaf b: string shared writeonly }")
        #expect(text.components(separatedBy: "public var b").count == 2)
    }

    @Test func otherWordsOfAUnionCanHaveACase() throws {
        let text = try Self.swift("union U by type else other { case a }")
        #expect(text.contains("kind = t.known(Kind.self) ?? .other"))
        #expect(text.contains("case other"))
    }

    @Test func numbersAreReadInTheBaseThatIsSaid() throws {
        #expect(try Self.swift("element A { attr b: uint32 base 16 }").contains("t.uint32(base: 16)"))
        #expect(try Self.swift("element A { attr b: uint32 hex 4 }").contains("t.uint32(base: 0)"))
    }

    @Test func aFrameCanKeepItsEndTag() throws {
        let lines = try Self.body("formatChildren", of: "element A { in x keep unfolded { leaf b: string } }")
        #expect(lines.contains("w.finishTag()"))
        #expect(lines.contains("w.close(\"x\", mark)"))
    }

    @Test func aRootNamesItsGrammar() throws {
        let text = try Self.swift("element A root a a_definition schema agrammar { attr b: string }")
        #expect(text.contains("static let schema: StaticString? = \"agrammar\""))
    }

    @Test(arguments: [
        ("element A {\n  attr b: }", "test/sample.schema:2:11: expected a word"),
        ("element A { attr b: string sometimes }", "test/sample.schema:1:28: unknown modifier 'sometimes' of a value"),
        ("thing A { }", "test/sample.schema:1:1: unknown declaration 'thing'"),
        ("element A { what b }", "test/sample.schema:1:13: unknown member 'what'"),
        ("element A { attr b: string missing xmlError \"x }", "test/sample.schema:1:45: unfinished text"),
        ("enum E { a ; }", "test/sample.schema:1:12: unexpected ';'"),
        ("enum E { a b }\nelement A { attr c: E = d }", "test/sample.schema:2:1: 'd' is not a E"),
    ])
    func mistakesHaveAPlace(_ source: String, _ message: String) {
        let error = #expect(throws: SchemaError.self) { try Self.swift(source) }
        #expect(error?.description == message)
    }
}
