// SPDX-License-Identifier: Apache-2.0
import ArgumentParser
import Foundation
import XDRGen

struct Facts: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Compares the descriptions with tables of facts, and fails when anything differs.",
        discussion: "The folder has a table PROGRAM.json for each description PROGRAM.x.")

    @Argument(help: "The folder with the tables.")
    var folder: String

    @Option(help: "The folder with the descriptions.")
    var descriptions = "protocol"

    func run() throws {
        let decoder = JSONDecoder()
        decoder.keyDecodingStrategy = .convertFromSnakeCase
        var tables: [String: FactTable] = [:]
        for program in Descriptions.programs {
            let data = try Data(contentsOf: URL(fileURLWithPath: folder).appendingPathComponent("\(program).json"))
            tables[program] = try decoder.decode(FactTable.self, from: data)
        }
        var comparison = FactComparison(tables: Array(tables.values))
        for program in Descriptions.programs {
            guard let table = tables[program] else { continue }
            try comparison.compare(program, try Document.load("\(descriptions)/\(program).x"), with: table)
        }
        for difference in comparison.differences { print(difference) }
        for (kind, count) in comparison.counts.sorted(by: { $0.key < $1.key }) { print("\(count) \(kind)") }
        print("\(comparison.procedures) procedures, \(comparison.limits) limits, \(comparison.differences.count) differences")
        if !comparison.differences.isEmpty { throw ExitCode.failure }
    }
}
