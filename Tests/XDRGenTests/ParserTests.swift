// SPDX-License-Identifier: Apache-2.0
import Testing
import XDRGen

@Suite("Reading descriptions")
struct ParserTests {
    @Test("Every kind of declaration, with comments and lines for the C compiler between them")
    func declarations() throws {
        let document = try parse(
            """
            %#include <rpc.h>
            # define NOTHING
            // a line
            const SIZE = 0x10; /* sixteen */
            enum color { RED = 0, GREEN = -1 };
            typedef opaque id[SIZE];
            struct thing { id a; color b; unsigned hyper *c; int d<4>; string e<SIZE>; short f[2]; };
            union choice switch (int type) { case RED: int i; case 7: thing t<>; };
            """)
        #expect(document.constants.map(\.value) == [16])
        #expect(document.types.map(\.name) == ["color", "id", "thing", "choice"])
        guard case .structure(let fields) = document.types[2].body else { throw Unexpected() }
        #expect(fields.map(\.name) == ["a", "b", "c", "d", "e", "f"])
        #expect(fields[0].type == .named("id"))
        #expect(fields[2].type == .unsignedHyper && fields[2].shape == .optional)
        guard case .variable(let bound) = fields[4].shape else { throw Unexpected() }
        #expect(bound.value == 16 && bound.name == "SIZE")
        guard case .union(let discriminant, let arms) = document.types[3].body else { throw Unexpected() }
        #expect(discriminant.name == "type")
        #expect(arms.map(\.value) == [0, 7])
        #expect(arms.map(\.caseName) == ["RED", "t"])
        guard case .variable(let open) = arms[1].field.shape else { throw Unexpected() }
        #expect(open.value == Int(Int32.max) && open.name == nil)
    }

    @Test("Annotations belong to what follows them, directives to the file")
    func annotations() throws {
        let document = try parse(
            """
            /*@! namespace Toy; strip toy_ TOY_ */
            /*@ program */
            const TOY_PROGRAM = 7;
            /* plain */
            const TOY_OTHER = 8;
            enum toy_procedure {
                /*@ priority high; acl domain:read domain:write:FLAG */
                TOY_PROC_ONE = 1,
                TOY_PROC_TWO = 2
            };
            """)
        #expect(document.directive("namespace") == ["Toy"])
        #expect(document.directive("strip") == ["toy_", "TOY_"])
        #expect(document.constants.map { $0.attributes.has("program") } == [true, false])
        guard case .enumeration(let values) = document.types[0].body else { throw Unexpected() }
        #expect(values[0].attributes.values("acl") == ["domain:read", "domain:write:FLAG"])
        #expect(values[1].attributes.isEmpty)
    }

    @Test("A procedure's kind, stream and flags reach the table")
    func table() throws {
        let document = try parse(
            """
            /*@! namespace Toy; strip toy_ TOY_ */
            struct toy_ring_msg { int volume; };
            enum toy_procedure {
                /*@ readstream; sparse HOLES; fds both; readonly refused; api virToy; since 1.2.3 */
                TOY_PROC_READ = 1,
                /*@ event; priority high */
                TOY_PROC_RING = 2
            };
            """)
        let text = try Renderer.files(for: document).first { $0.path == "Toy/Toy+ProcedureTable.swift" }?.text ?? ""
        #expect(text.contains(#"kind: .call, priority: .low, stream: .read, sparseFlag: "HOLES", descriptors: [.call, .reply]"#))
        #expect(text.contains(#"api: "virToy", since: "1.2.3", isRefusedReadOnly: true"#))
        #expect(text.contains(#"kind: .event, priority: .high, stream: .none"#))
    }

    struct Unexpected: Error {}
}
