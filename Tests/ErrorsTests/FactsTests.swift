// SPDX-License-Identifier: Apache-2.0
import Errors
import Foundation
import TestSupport
import Testing

@Suite("Error numbers and texts are those of the shared facts")
struct FactsTests {
    private struct Table: Decodable {
        struct Code: Decodable {
            let number: Int32
            let message: String?
            let messageWithDetail: String?
        }
        struct Domain: Decodable {
            let number: Int32
            let name: String
        }
        let errors: [Code]
        let domains: [Domain]
    }

    private static func table() throws -> Table {
        let decoder = JSONDecoder()
        decoder.keyDecodingStrategy = .convertFromSnakeCase
        return try decoder.decode(Table.self, from: Data(contentsOf: try #require(file)))
    }

    private static let file = Repository.shared("facts/error_codes.json")

    @Test("Every text, with a detail and without", .enabled(if: file != nil, "shared/facts is not beside the repository"))
    func texts() throws {
        let table = try Self.table()
        #expect(table.errors.count > 110)
        for entry in table.errors {
            let code = ErrorCode(rawValue: entry.number)
            #expect(code.format(hasDetail: false) == entry.message, "\(entry.number)")
            guard entry.message != nil else { continue }
            if let detailed = entry.messageWithDetail {
                #expect(code.text(detail: "DETAIL") == detailed.replacingOccurrences(of: "%s", with: "DETAIL"), "\(entry.number)")
            }
            #expect(code.format(hasDetail: true) == entry.messageWithDetail, "\(entry.number)")
        }
    }

    @Test("Domains that code uses by name have their numbers", .enabled(if: file != nil, "shared/facts is not beside the repository"))
    func domains() throws {
        let table = try Self.table()
        let numbers = Dictionary(uniqueKeysWithValues: table.domains.map { ($0.name, $0.number) })
        let used: [(String, ErrorDomain)] = [
            ("VIR_FROM_NONE", .unspecified), ("VIR_FROM_RPC", .rpc), ("VIR_FROM_CONF", .configuration), ("VIR_FROM_QEMU", .qemu),
            ("VIR_FROM_TEST", .test), ("VIR_FROM_REMOTE", .remote), ("VIR_FROM_STORAGE", .storage), ("VIR_FROM_NETWORK", .network),
            ("VIR_FROM_DOMAIN", .domain), ("VIR_FROM_XML", .xml), ("VIR_FROM_NODEDEV", .nodeDevice), ("VIR_FROM_ADMIN", .admin),
            ("VIR_FROM_POLKIT", .polkit), ("VIR_FROM_DOMAIN_CHECKPOINT", .domainCheckpoint), ("VIR_FROM_TPM", .tpm),
        ]
        for (name, domain) in used { #expect(numbers[name] == domain.rawValue, "\(name)") }
    }
}
