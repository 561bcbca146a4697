// SPDX-License-Identifier: Apache-2.0
import Errors
import Foundation
import Model
import Testing

/// Errors with a place, for people.
@Suite struct XMLProblemTests {
    private static let hasSchemas = FileManager.default.fileExists(atPath: "/usr/share/libvirt/schemas/storagepool.rng")

    private static let pool =
        "<pool type='dir'>\n  <name>n</name>\n  <source>\n    <bogus/>\n  </source>\n  <target><path>/x</path></target>\n</pool>"

    @Test func aSyntaxErrorHasItsPlace() throws {
        let problems = try XMLProblem.find(in: "<pool>\n <name>n</nam>\n</pool>", schema: "storagepool")
        #expect(problems == [XMLProblem(line: 2, column: 15, message: "Opening and ending tag mismatch: name line 2 and nam")])
    }

    @Test(.enabled(if: hasSchemas, "libvirt's schemas are not installed"))
    func whatDoesNotFitTheSchemaHasItsPlace() throws {
        let first = try #require(try XMLProblem.find(in: Self.pool, schema: "storagepool").first)
        #expect(first == XMLProblem(line: 3, column: 3, message: "Extra element source in interleave"))
    }

    @Test(.enabled(if: hasSchemas, "libvirt's schemas are not installed"))
    func theValidateFlagRefusesInTheReferencesWords() throws {
        #expect(throws: Never.self) { try StoragePoolConfiguration(xml: Self.pool) }
        let error = #expect(throws: VirtError.self) { try StoragePoolConfiguration(xml: Self.pool, options: .validateSchema) }
        #expect(error?.code == .xmlInvalidSchema && error?.domain == .xml)
        #expect(
            error?.message == "XML document failed to validate against schema: Unable to validate doc against "
                + "/usr/share/libvirt/schemas/storagepool.rng\nExtra element source in interleave\n"
                + "Element pool failed to validate content\n")
    }

    @Test(.enabled(if: hasSchemas, "libvirt's schemas are not installed"))
    func aCheckpointIsAlwaysValidated() {
        let xml = "<domaincheckpoint><name>c</name><bogus/></domaincheckpoint>"
        let error = #expect(throws: VirtError.self) {
            try CheckpointDefinition(xml: xml, isRedefined: false, profile: TestDomainProfile(), now: 1)
        }
        #expect(error?.code == .xmlInvalidSchema)
    }

    @Test func aRefusalOfTheModelHasItsPlace() throws {
        let xml = "<volume>\n  <name>n</name>\n  <capacity>1</capacity>\n  <target>\n    <format type='bogus'/>\n  </target>\n</volume>"
        let trace = ParseTrace()
        #expect(throws: VirtError.self) { try trace.around { try StorageVolumeConfiguration(xml: xml, pool: .dir) } }
        let place = try #require(XMLProblem.place(of: trace, in: xml))
        #expect(place.line == 5 && place.column == 5)
    }
}
