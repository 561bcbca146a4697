// SPDX-License-Identifier: Apache-2.0
internal import ArgumentParser
private import Errors
private import Model

/// The configuration model by hand.
struct XMLCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "xml", abstract: "Read, check and compare configuration documents.",
        subcommands: [Normalize.self, Validate.self, Diff.self])

    struct Normalize: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Print a document as the daemon would store it.",
            discussion: "Reads standard input. A refusal goes to standard error as 'code:', 'domain:' and 'message:' lines, exit status 1.")

        @OptionGroup var request: XMLRequest
        @Flag(help: "Print a JSON object, of the result or of the refusal, on standard output.")
        var json = false
        @Option(help: "Read, check and print this many times, to measure speed.")
        var times = 1

        func run() throws {
            let input = try StandardInput.readAll()
            let reading = XMLReading(input, request)
            do {
                var output = ""
                for _ in 0..<max(1, times) { output = try reading.normalized() }
                if json { return print(JSONText.object([("xml", .text(output))])) }
                print(output, terminator: output.hasSuffix("\n") ? "" : "\n")
            } catch let refusal as XMLRefusal {
                if json { print(refusal.json) } else { StandardError.write(refusal.report) }
                throw ExitCode.failure
            }
        }
    }

    struct Validate: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Check a document against its schema, where that is installed, and against the model.",
            discussion: "Prints one 'FILE:LINE:COLUMN: message' per problem; exit status 1 when there are any.")

        @OptionGroup var request: XMLRequest
        @Flag(help: "Print a JSON array of the problems.")
        var json = false
        @Argument(help: "The document's file; '-' is standard input.")
        var file = "-"

        func run() throws {
            let input = file == "-" ? try StandardInput.readAll() : try StandardInput.read(path: file)
            let problems = try XMLReading(input, request).problems()
            let name = file == "-" ? "<stdin>" : file
            if json {
                print(JSONText.array(problems.map(\.json)))
            } else {
                for problem in problems { print("\(name):\(problem.line):\(problem.column): \(problem.message)") }
            }
            if !problems.isEmpty { throw ExitCode.failure }
        }
    }

    struct Diff: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Compare two documents by what they mean: both as the daemon would store them.",
            discussion: "Exit status 0 when they mean the same, 1 when they differ, 2 when one is refused. Coloured on a terminal.")

        @OptionGroup var request: XMLRequest
        @Flag(help: "Print a JSON array of the lines that were removed and added.")
        var json = false
        @Argument(help: "The file before.")
        var before: String
        @Argument(help: "The file after.")
        var after: String

        func run() throws {
            let texts = try [before, after].map { path in
                do {
                    return try XMLReading(try StandardInput.read(path: path), request).normalized()
                } catch let refusal as XMLRefusal {
                    StandardError.write("\(path):\(refusal.line):\(refusal.column): \(refusal.error.message)\n")
                    throw ExitCode(2)
                }
            }
            let difference = LineDifference(texts[0], texts[1])
            if json {
                print(difference.json)
            } else {
                print(difference.text(from: before, to: after, isColoured: StandardError.isTerminalOutput), terminator: "")
            }
            if !difference.isEmpty { throw ExitCode.failure }
        }
    }
}
