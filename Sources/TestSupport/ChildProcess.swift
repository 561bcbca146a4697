// SPDX-License-Identifier: Apache-2.0
import Foundation

/// A program that a test runs to its end.
public enum ChildProcess {
    public struct Failure: Error, CustomStringConvertible {
        public let description: String
    }

    /// Where a program is, looked up in `PATH` and the folders of system programs.
    public static func find(_ name: String) -> String? {
        let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":").map(String.init) + ["/usr/sbin", "/sbin"]
        return folders.map { "\($0)/\(name)" }.first { FileManager.default.isExecutableFile(atPath: $0) }
    }

    /// Runs a program and gives what it wrote to standard output.
    /// - Throws: when it cannot be started or exits with an error; the description holds what it wrote to standard error.
    @discardableResult
    public static func run(_ name: String, _ arguments: [String], environment: [String: String] = [:], input: String? = nil) throws
        -> String
    {
        guard let path = find(name) else { throw Failure(description: "\(name) is not installed") }
        return try run(path: path, arguments, environment: environment, input: input)
    }

    /// The same on a thread of its own: the test waits, the cooperative pool does not.
    @discardableResult
    public static func runAside(_ name: String, _ arguments: [String]) async throws -> String {
        try await withCheckedThrowingContinuation { continuation in
            Thread.detachNewThread { continuation.resume(with: Result { try run(name, arguments) }) }
        }
    }

    /// Runs a program that is somewhere else.
    @discardableResult
    public static func run(path: String, _ arguments: [String], environment: [String: String] = [:], input: String? = nil) throws
        -> String
    {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: path)
        process.arguments = arguments
        process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
        // Files instead of pipes: nothing has to be drained while the program runs.
        let output = try TemporaryFile()
        let errors = try TemporaryFile()
        let given = try input.map { try TemporaryFile(containing: $0) }
        process.standardInput = given?.handle ?? FileHandle.nullDevice
        process.standardOutput = output.handle
        process.standardError = errors.handle
        try process.run()
        process.waitUntilExit()
        // Reading a file removes it.
        _ = given?.text
        let (text, complaint) = (output.text, errors.text)
        guard process.terminationStatus == 0 else {
            throw Failure(description: "\(path) \(arguments.joined(separator: " ")): \(complaint)")
        }
        return text
    }

    private struct TemporaryFile {
        let path = NSTemporaryDirectory() + "/swiftvirt-output-" + UUID().uuidString
        let handle: FileHandle

        init(containing content: String = "") throws {
            try Data(content.utf8).write(to: URL(fileURLWithPath: path))
            handle = try FileHandle(forUpdating: URL(fileURLWithPath: path))
        }

        var text: String {
            defer { try? FileManager.default.removeItem(atPath: path) }
            return (try? String(contentsOfFile: path, encoding: .utf8)) ?? ""
        }
    }
}

/// A folder of a test's own, gone with the object.
public final class TemporaryFolder: Sendable {
    public let path: String

    public init() throws {
        path = "/tmp/swiftvirt-" + UUID().uuidString.prefix(13)
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }
}
