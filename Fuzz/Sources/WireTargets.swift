// SPDX-License-Identifier: Apache-2.0
import Foundation
import RPC
import TestSupport
import WireProtocol
import XDR
import XDRGen

private let words: [[UInt8]] = [
    [0, 0, 0, 0], [0, 0, 0, 1], [0, 0, 0, 2], [0, 0, 0, 7], [0, 0, 0, 255], [0, 0, 64, 0], [0, 64, 0, 0], [0, 64, 0, 1],
    [127, 255, 255, 255], [128, 0, 0, 0], [255, 255, 255, 255],
]

/// What is read must be written, and what is written read again as the same.
private func mustBeStable(_ input: [UInt8], as type: any XDRCodable.Type, _ name: String) {
    guard let first = try? WireTypes.reencode(input, as: type) else { return }
    guard let second = try? WireTypes.reencode(first.bytes, as: type), second.bytes == first.bytes, second.left == 0 else {
        fatalError("\(name) is not written as it was read")
    }
}

extension FuzzTarget {
    /// All types that the suffix names; two bytes of the input choose one.
    static func payloads(_ suffixes: [String]) throws -> FuzzTarget {
        var seeds: [[UInt8]] = []
        let names = WireTypes.all.keys.filter { name in suffixes.contains { name.hasSuffix($0) } }.sorted()
        for program in ["remote", "qemu", "lxc", "admin"] {
            let document = try Document.load(Repository.root.appendingPathComponent("protocol/\(program).x").path)
            for (index, name) in names.enumerated() where document.types.contains(where: { $0.name == name }) {
                var shaped = ShapedBytes(document, seed: UInt64(index))
                try shaped.append(name)
                seeds.append([UInt8(index >> 8), UInt8(index & 255)] + shaped.bytes)
            }
        }
        return FuzzTarget(seeds: seeds, tokens: words) { input in
            guard input.count >= 2 else { return }
            let name = names[(Int(input[0]) << 8 | Int(input[1])) % names.count]
            if let type = WireTypes.all[name] { mustBeStable(Array(input.dropFirst(2)), as: type, name) }
        }
    }

    /// Whole frames from recorded sessions.
    static func frames() throws -> FuzzTarget {
        let folder = Repository.root.appendingPathComponent("Tests/WireProtocolTests/Resources/sessions")
        let files = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
        let seeds = try files.flatMap { try RecordedSession(contentsOf: folder.appendingPathComponent($0)).frames.map(\.bytes) }
        return FuzzTarget(seeds: seeds.filter { $0.count < 4096 }, tokens: words, run: frame)
    }

    private static func frame(_ input: [UInt8]) {
        let span = input.span
        var reader = XDRReader(span.bytes)
        guard (try? reader.uint32()) != nil, let header = try? MessageHeader(from: &reader) else { return }
        let payload = Array(input.suffix(reader.remaining))
        if header.knownStatus == .error {
            return mustBeStable(payload, as: VirNet.MessageError.self, "virNetMessageError")
        }
        guard let procedure = WireTypes.procedure(header.procedure, of: header.program) else { return }
        let role: PayloadRole = header.kind == .event ? .event : header.kind == .reply ? .result : .arguments
        if let type = WireTypes.payload(role, of: procedure) { mustBeStable(payload, as: type.type, type.name) }
        var event = XDRReader(span.bytes.extracting(last: payload.count))
        _ = try? Remote.Event(procedure: header.procedure, from: &event)
    }

    /// Description files.
    static func descriptions() throws -> FuzzTarget {
        let folder = Repository.root.appendingPathComponent("Tests/XDRGenTests/Resources/errors")
        var seeds = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted().filter { $0.hasSuffix(".x") }
            .map { [UInt8](try Data(contentsOf: folder.appendingPathComponent($0))) }
        for name in ["keepalive", "lxc", "virnet"] {
            seeds.append([UInt8](try Data(contentsOf: Repository.root.appendingPathComponent("protocol/\(name).x"))))
        }
        let tokens = [
            "struct a {", "};", "union u switch (int t) {", "case 1:", "enum e_procedure {", "typedef", "opaque", "string", "<", ">", "[4]",
            "2147483647", "*", "/*@", "*/", "unsigned", "const A = 1;", "int a[2147483647];", "hyper", "acl a:b:c", "service x",
        ]
        return FuzzTarget(seeds: seeds, tokens: tokens.map { Array($0.utf8) }) { input in
            let document = try? Parser.parse(file: "input.x", text: String(decoding: input, as: UTF8.self)) {
                name, location throws(SourceError) in throw SourceError(location: location, message: name)
            }
            if let document { _ = try? Renderer.files(for: document) }
        }
    }
}
