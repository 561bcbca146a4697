// SPDX-License-Identifier: Apache-2.0
import ArgumentParser
import Foundation
import XDRGen

/// The description files that a command works on.
struct Descriptions: ParsableArguments {
    static let programs = ["remote", "qemu", "lxc", "admin", "keepalive", "virnet"]

    @Argument(help: "The description files.")
    var files: [String] = Descriptions.programs.map { "protocol/\($0).x" }

    /// All of them, or the error with its place on standard error.
    func load() throws -> [Document] {
        do {
            return try files.map { try Document.load($0) }
        } catch let error as SourceError {
            FileHandle.standardError.write(Data("\(error)\n".utf8))
            throw ExitCode.failure
        }
    }
}
