// SPDX-License-Identifier: Apache-2.0
import Foundation
import TestSupport
import Testing
import XDRGen

@Suite("What is committed is what the generator writes")
struct ReproductionTests {
    @Test("Every generated file", arguments: descriptions)
    func rendering(name: String) throws {
        let files = try Renderer.files(for: try description(name))
        #expect(!files.isEmpty)
        let folder = Repository.root.appendingPathComponent("Sources/Protocol/Generated")
        for file in files {
            let committed = try String(contentsOf: folder.appendingPathComponent(file.path), encoding: .utf8)
            #expect(committed == file.text, "\(file.path) is not up to date: run `make generate`")
        }
        let program = try #require(files.first?.path.split(separator: "/").first)
        let present = try FileManager.default.contentsOfDirectory(atPath: folder.appendingPathComponent(String(program)).path)
        #expect(Set(present.map { "\(program)/\($0)" }) == Set(files.map(\.path)))
    }

    @Test("Twice the same input gives twice the same output")
    func stable() throws {
        let first = try Renderer.files(for: try description("remote"))
        let second = try Renderer.files(for: try description("remote"))
        #expect(first == second)
    }
}
