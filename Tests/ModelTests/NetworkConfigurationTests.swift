// SPDX-License-Identifier: Apache-2.0
import Errors
import Foundation
import Model
import Testing

@Suite struct NetworkConfigurationTests {
    static let folder = Bundle.module.resourceURL?.appendingPathComponent("network")

    static func text(_ file: String) throws -> String {
        try String(contentsOf: try #require(folder).appendingPathComponent(file), encoding: .utf8)
    }

    @Test(arguments: ["everything"])
    func printsWhatTheReferencePrints(_ name: String) throws {
        let network = try NetworkConfiguration(xml: try Self.text("\(name).in.xml"))
        #expect(network.xml(.inactive) == (try Self.text("\(name).out.xml")))
    }

    @Test(arguments: ["everything"])
    func readsItsOwnOutput(_ name: String) throws {
        let printed = try Self.text("\(name).out.xml")
        #expect(try NetworkConfiguration(xml: printed).xml(.inactive) == printed)
    }

    static var refusals: [[String]] {
        let lines = (try? text("errors.tsv").split(separator: "\n")) ?? []
        return lines.map { $0.split(separator: "\t").map(String.init) }
    }

    @Test func hasRefusals() { #expect(!Self.refusals.isEmpty) }

    @Test(arguments: refusals)
    func refusesInTheReferencesWords(_ line: [String]) {
        let error = #expect(throws: VirtError.self) {
            try NetworkConfiguration(xml: "<network><name>n</name>\(line[0])</network>")
        }
        #expect(error?.message == line[1])
    }
}
