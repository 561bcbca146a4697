// SPDX-License-Identifier: Apache-2.0
import Foundation
import Testing
import XDRGen

@Suite("What is wrong with a description is told with line and column")
struct ErrorTests {
    /// Files of `errors`: NAME.x is the description, NAME.txt the line that it gives.
    static let names: [String] = {
        let files = (try? FileManager.default.contentsOfDirectory(atPath: resources("errors").path)) ?? []
        return files.filter { $0.hasSuffix(".x") }.map { String($0.dropLast(2)) }.sorted()
    }()

    @Test("The fixtures are there")
    func present() { #expect(Self.names.count > 30) }

    @Test("The error is the expected one", arguments: names)
    func error(name: String) throws {
        let folder = try resources("errors")
        let text = try String(contentsOf: folder.appendingPathComponent("\(name).x"), encoding: .utf8)
        let expected = try String(contentsOf: folder.appendingPathComponent("\(name).txt"), encoding: .utf8)
        do throws(SourceError) {
            let files = try Renderer.files(for: try parse(text, file: "\(name).x"))
            Issue.record("no error, but \(files.count) files")
        } catch {
            #expect(error.description + "\n" == "\(name).x:" + expected)
        }
    }

    @Test("An import that is missing is told where it is asked for")
    func missingImport() throws {
        let path = try resources("imports").appendingPathComponent("missing.x").path
        do throws(SourceError) {
            _ = try Document.load(path)
            Issue.record("no error")
        } catch {
            #expect(error.description == "\(path):2:1: error: nothing.x cannot be read as UTF-8 text")
        }
    }

    @Test("Files that import each other are refused")
    func cycle() throws {
        let folder = try resources("imports")
        do throws(SourceError) {
            _ = try Document.load(folder.appendingPathComponent("cycle.x").path)
            Issue.record("no error")
        } catch {
            #expect(error.location.line == 2 && error.location.column == 3)
            #expect(error.message == "cycle.x would import itself")
        }
    }
}
