// SPDX-License-Identifier: Apache-2.0
internal import ArgumentParser
internal import Foundation
internal import ModelGen

/// Writes the configuration model's Swift code and documentation from its schemas.
struct ModelGenCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "modelgen", abstract: "Write the configuration model's Swift code from its schemas.")

    @Option(help: "The folder with the .schema files.")
    var schemas = "model"
    @Option(help: "Where the Swift files go.")
    var output = "Sources/Model/Generated"
    @Option(help: "Where the documentation page goes.")
    var documentation = "docs/model.md"
    @Flag(help: "Write nothing; fail when a file is not up to date.")
    var check = false

    func run() throws {
        let parsed = try schemaPaths().map { path in
            let source = try String(contentsOf: URL(fileURLWithPath: schemas).appendingPathComponent(path + ".schema"), encoding: .utf8)
            return try SchemaParser.parse(source, path: path)
        }
        var files: [String: String] = [documentation: DocumentationRenderer.render(parsed)]
        for schema in parsed {
            files[output + "/" + swiftPath(schema.path)] = try SwiftRenderer(schema, all: parsed).render()
        }
        try check ? compare(files) : write(files)
    }

    private func schemaPaths() throws -> [String] {
        guard let walk = FileManager.default.enumerator(atPath: schemas) else { throw ValidationError("no folder '\(schemas)'") }
        return walk.compactMap { $0 as? String }.filter { $0.hasSuffix(".schema") }.map { String($0.dropLast(7)) }.sorted()
    }

    /// `domain/disk` becomes `Domain/Domain+Disk.swift`: file names must be unique in a target.
    private func swiftPath(_ path: String) -> String {
        let parts = path.split(separator: "/").map { $0.split(separator: "-").map(\.capitalized).joined() }
        return parts.dropLast().map { $0 + "/" }.joined() + parts.joined(separator: "+") + ".swift"
    }

    private func write(_ files: [String: String]) throws {
        for path in stale(files) { try FileManager.default.removeItem(atPath: path) }
        for (path, text) in files where (try? String(contentsOfFile: path, encoding: .utf8)) != text {
            try FileManager.default.createDirectory(
                atPath: URL(fileURLWithPath: path).deletingLastPathComponent().path, withIntermediateDirectories: true)
            try text.write(toFile: path, atomically: true, encoding: .utf8)
        }
    }

    private func compare(_ files: [String: String]) throws {
        let different = files.filter { (try? String(contentsOfFile: $0.key, encoding: .utf8)) != $0.value }.keys.sorted() + stale(files)
        guard different.isEmpty else {
            throw ValidationError("not up to date: \(different.joined(separator: ", ")); run 'make generate'")
        }
    }

    /// Generated files whose schema is gone.
    private func stale(_ files: [String: String]) -> [String] {
        guard let walk = FileManager.default.enumerator(atPath: output) else { return [] }
        return walk.compactMap { $0 as? String }.filter { $0.hasSuffix(".swift") }.map { output + "/" + $0 }.filter { files[$0] == nil }
    }
}

do {
    var command = try ModelGenCommand.parseAsRoot()
    try command.run()
} catch let error as SchemaError {
    FileHandle.standardError.write(Data("modelgen: \(error)\n".utf8))
    Foundation.exit(1)
} catch {
    ModelGenCommand.exit(withError: error)
}
