// SPDX-License-Identifier: Apache-2.0
import ArgumentParser
import Foundation
import XDRGen

struct Generate: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Writes Swift types, procedure tables, service interfaces, dispatch tables and client stubs from .x files.",
        discussion: "Files in the output folders that the descriptions no longer ask for are removed.")

    @Option(name: .shortAndLong, help: "The folder to write to.")
    var output = "Sources/Protocol/Generated"

    @Flag(help: "Write nothing; fail when a file is not what would be written.")
    var check = false

    @OptionGroup var descriptions: Descriptions

    func run() throws {
        var wanted: [String: String] = [:]
        for document in try descriptions.load() {
            for generated in try Renderer.files(for: document) { wanted[generated.path] = generated.text }
        }
        let stale = try differences(from: wanted)
        if check {
            for path in stale { print("\(output)/\(path): not up to date") }
            if !stale.isEmpty {
                print("Run `make generate`.")
                throw ExitCode.failure
            }
            return print("\(wanted.count) files are up to date.")
        }
        for path in stale {
            let url = URL(fileURLWithPath: output).appendingPathComponent(path)
            guard let text = wanted[path] else {
                try FileManager.default.removeItem(at: url)
                continue
            }
            try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(text.utf8).write(to: url, options: .atomic)
        }
        print("\(wanted.count) files, \(stale.count) changed.")
    }

    /// Paths that are missing, different or superfluous, sorted.
    private func differences(from wanted: [String: String]) throws -> [String] {
        let folder = URL(fileURLWithPath: output)
        var stale = wanted.filter { path, text in
            (try? String(contentsOf: folder.appendingPathComponent(path), encoding: .utf8)) != text
        }.map(\.key)
        let programs = Set(wanted.keys.compactMap { $0.split(separator: "/").first.map { String($0) } })
        for program in programs {
            let present = (try? FileManager.default.contentsOfDirectory(atPath: folder.appendingPathComponent(program).path)) ?? []
            stale += present.map { "\(program)/\($0)" }.filter { wanted[$0] == nil }
        }
        return stale.sorted()
    }
}
