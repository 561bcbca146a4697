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

        func run() throws {
            guard let normalize = XMLKinds.normalizers[kind] else { throw ValidationError("unknown kind '\(kind)'") }
            let input = StandardInput.readAll()
            do {
                var output = ""
                for _ in 0..<max(1, times) { output = try normalize(input, driver) }
                print(output, terminator: output.hasSuffix("\n") ? "" : "\n")
            } catch let error as VirtError {
                let report = "code: \(error.code.rawValue)\ndomain: \(error.domain.rawValue)\nmessage: \(error.message)\n"
                report.utf8.withContiguousStorageIfAvailable { _ = write(STDERR_FILENO, $0.baseAddress, $0.count) }
                throw ExitCode.failure
            }
        }
    }
}

/// One function per kind: the document and the driver's name in, the stored form out.
enum XMLKinds {
    typealias Normalizer = @Sendable (_ xml: String, _ driver: String) throws -> String

    static let normalizers: [String: Normalizer] = [
        "domain": { xml, driver in
            let profile = try domainProfile(driver)
            return try DomainConfiguration(xml: xml, profile: profile, options: .inactive).xml(.inactive)
        }
    ]

    static var names: [String] { normalizers.keys.sorted() }

    private static func domainProfile(_ driver: String) throws -> any DomainProfile {
        switch driver {
        case "test": TestDomainProfile()
        case "qemu": QEMUDomainProfile()
        default: throw ValidationError("unknown driver '\(driver)'")
        }
    }
}

enum StandardInput {
    static func readAll() -> String {
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 65536)
        while true {
            let count = read(STDIN_FILENO, &chunk, chunk.count)
            guard count > 0 else { return String(decoding: bytes, as: UTF8.self) }
            bytes += chunk[..<count]
        }
    }
}
