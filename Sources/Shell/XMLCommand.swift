// SPDX-License-Identifier: Apache-2.0
internal import ArgumentParser
private import Errors
private import Glibc
private import Model

/// The configuration model by hand.
struct XMLCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "xml", abstract: "Read, check and compare configuration documents.", subcommands: [Normalize.self])

    struct Normalize: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Print a document as the daemon would store it.",
            discussion: "Reads standard input. A refusal goes to standard error as 'code:', 'domain:' and 'message:' lines, exit status 1.")

        @Option(help: "What the document is: \(XMLKinds.names.joined(separator: ", ")).")
        var kind: String
        @Option(help: "Whose rules and defaults count: test or qemu.")
        var driver = "test"
        @Option(help: "Read, check and print this many times, to measure speed.")
        var times = 1
        @Option(help: "The document that the input belongs to: a volume's pool.")
        var beside: String?

        func run() throws {
            guard ["test", "qemu"].contains(driver) else { throw ValidationError("unknown driver '\(driver)'") }
            guard let normalize = XMLKinds.normalizers[kind] else { throw ValidationError("unknown kind '\(kind)'") }
            let companion = try beside.map { try StandardInput.read(path: $0) }
            let input = StandardInput.readAll()
            do {
                var output = ""
                for _ in 0..<max(1, times) { output = try normalize(input, driver, companion) }
                print(output, terminator: output.hasSuffix("\n") ? "" : "\n")
            } catch let error as VirtError {
                let report = "code: \(error.code.rawValue)\ndomain: \(error.domain.rawValue)\nmessage: \(error.message)\n"
                report.utf8.withContiguousStorageIfAvailable { _ = write(STDERR_FILENO, $0.baseAddress, $0.count) }
                throw ExitCode.failure
            }
        }
    }
}

enum StandardInput {
    static func readAll() -> String { readAll(from: STDIN_FILENO) }

    static func read(path: String) throws -> String {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw ValidationError("cannot open '\(path)'") }
        defer { close(descriptor) }
        return readAll(from: descriptor)
    }

    private static func readAll(from descriptor: Int32) -> String {
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 65536)
        while true {
            let count = Glibc.read(descriptor, &chunk, chunk.count)
            guard count > 0 else { return String(decoding: bytes, as: UTF8.self) }
            bytes += chunk[..<count]
        }
    }
}
