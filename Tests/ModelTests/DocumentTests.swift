// SPDX-License-Identifier: Apache-2.0
import Errors
import Foundation
import Model
import Testing

/// Documents of every kind against what the reference prints, and how it refuses.
///
/// A kind's folder has pairs of files, and `errors.tsv` with a document, a code, a domain and a message a line.
@Suite struct DocumentTests {
    struct Case: CustomTestStringConvertible {
        var kind: String
        var name: String
        var testDescription: String { "\(kind)/\(name)" }
    }

    static let readers: [String: @Sendable (String) throws -> String] = [
        "pool": { try StoragePoolConfiguration(xml: $0, options: .withoutNamespaces).xml() },
        "volume": { xml in
            let pool = try StoragePoolConfiguration(xml: "<pool type='dir'><name>p</name><target><path>/images</path></target></pool>")
            var volume = try StorageVolumeConfiguration(xml: xml, pool: pool.type)
            volume.place(in: pool)
            return volume.xml()
        },
        "interface": { try HostInterfaceConfiguration(xml: $0).xml() },
        "nodedevice": { try NodeDeviceConfiguration(xml: $0, isNew: false).xml() },
        "backup": { try BackupConfiguration(xml: $0).xml() },
        "networkport": { try NetworkPortConfiguration(xml: $0).xml() },
    ]

    static func file(_ path: String) throws -> String {
        let folder = try #require(Bundle.module.resourceURL)
        return try String(contentsOf: folder.appendingPathComponent(path), encoding: .utf8)
    }

    static var cases: [Case] {
        readers.keys.sorted().flatMap { kind in
            let folder = Bundle.module.resourceURL?.appendingPathComponent(kind).path ?? ""
            let files = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
            return files.filter { $0.hasSuffix(".in.xml") }.sorted().map { Case(kind: kind, name: String($0.dropLast(7))) }
        }
    }

    @Test func hasCasesOfEveryKind() { #expect(Set(Self.cases.map(\.kind)) == Set(Self.readers.keys)) }

    @Test(arguments: cases)
    func printsWhatTheReferencePrints(_ one: Case) throws {
        let read = try #require(Self.readers[one.kind])
        let expected = try Self.file("\(one.kind)/\(one.name).out.xml")
        #expect(try read(try Self.file("\(one.kind)/\(one.name).in.xml")) == expected)
        #expect(try read(expected) == expected, "its own output comes back unchanged")
    }

    static var refusals: [[String]] {
        readers.keys.sorted().flatMap { kind in
            let lines = (try? file("\(kind)/errors.tsv").split(separator: "\n")) ?? []
            return lines.map { [kind] + $0.split(separator: "\t").map(String.init) }
        }
    }

    @Test(arguments: refusals)
    func refusesAsTheReferenceDoes(_ line: [String]) throws {
        let read = try #require(Self.readers[line[0]])
        let error = #expect(throws: VirtError.self) { try read(line[1]) }
        #expect(error.map { String($0.code.rawValue) } == line[2])
        #expect(error.map { String($0.domain.rawValue) } == line[3])
        #expect(error?.message == line[4])
    }
}
