// SPDX-License-Identifier: Apache-2.0
import Foundation
import TestSupport
import Testing
import XDR
import XDRGen

/// Random bytes in the shape that the descriptions give, against the code that is generated from them.
@Suite("Random values of every type")
struct RandomValueTests {
    static let programs = ["remote", "qemu", "lxc", "admin", "virnet"]

    private func types(of program: String) throws -> (document: Document, names: [String]) {
        let document = try Document.load(Repository.root.appendingPathComponent("protocol/\(program).x").path)
        let names = document.types.map(\.name).filter { WireTypes.all[$0] != nil }
        return (document, names)
    }

    @Test("Every type of the descriptions is there", arguments: programs)
    func complete(program: String) throws {
        let (document, names) = try types(of: program)
        let declared = document.types.filter { type in
            if case .typedef = type.body { return false }
            return !type.name.hasSuffix("_procedure")
        }
        #expect(names == declared.map(\.name))
    }

    @Test("Values are read whole and written as the same bytes", arguments: programs)
    func roundTrip(program: String) throws {
        let (document, names) = try types(of: program)
        for name in names {
            let type = try #require(WireTypes.all[name])
            for seed in UInt64(0)..<40 {
                var shaped = ShapedBytes(document, seed: seed)
                try shaped.append(name)
                let result = try WireTypes.reencode(shaped.bytes, as: type)
                #expect(result.left == 0 && result.bytes == shaped.bytes, "\(name), seed \(seed)")
            }
        }
    }

    @Test("Values that end too early are refused, wherever they end", arguments: programs)
    func truncation(program: String) throws {
        let (document, names) = try types(of: program)
        for name in names {
            let type = try #require(WireTypes.all[name])
            var shaped = ShapedBytes(document, seed: 7)
            try shaped.append(name)
            for length in 0..<shaped.bytes.count {
                #expect(throws: XDRError.truncated, "\(name), \(length) of \(shaped.bytes.count) bytes") {
                    try WireTypes.reencode(Array(shaped.bytes.prefix(length)), as: type)
                }
            }
        }
    }

    @Test("Each count may be its limit and no more", arguments: programs)
    func limits(program: String) throws {
        let (document, names) = try types(of: program)
        var places = 0
        for name in names {
            let type = try #require(WireTypes.all[name])
            for place in 0... {
                var over = ShapedBytes(document, seed: 3, cut: ShapedBytes.Cut(place: place, excess: 1))
                try over.append(name)
                guard let limit = over.limitAtCut else { break }
                // Arrays around the place want to see that their elements could be there.
                let padded = over.bytes + [UInt8](repeating: 0, count: 1024)
                #expect(throws: XDRError.tooLong(count: limit + 1, limit: limit), "\(name), place \(place)") {
                    try WireTypes.reencode(padded, as: type)
                }
                var full = ShapedBytes(document, seed: 3, cut: ShapedBytes.Cut(place: place, excess: 0))
                try full.append(name)
                #expect(throws: XDRError.truncated, "\(name), place \(place)") { try WireTypes.reencode(full.bytes, as: type) }
                places += 1
            }
        }
        #expect(places > 0)
    }
}
