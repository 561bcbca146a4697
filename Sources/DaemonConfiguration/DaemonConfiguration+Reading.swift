// SPDX-License-Identifier: Apache-2.0
public import Errors
internal import Glibc

extension DaemonConfiguration {
    /// What reading a file gave: the configuration, and what in the file has no effect.
    public struct Reading: Hashable, Sendable {
        public let configuration: DaemonConfiguration
        /// `FILE:LINE: ...` for each setting without effect.
        public let warnings: [String]
    }

    /// Reads the file at `path`.
    public static func read(path: String, isPrivileged: Bool) throws(VirtError) -> Reading {
        try read(fileBytes(path), file: path, isPrivileged: isPrivileged)
    }

    /// Reads `text`; `file` is what errors and warnings call it. Of a setting that is given twice the first counts.
    public static func read(_ text: [UInt8], file: String, isPrivileged: Bool) throws(VirtError) -> Reading {
        let entries = try ConfigurationParser.parse(text, file: file)
        let known = Set(keys.map(\.name)).union(retiredKeys)
        if let unknown = entries.first(where: { !known.contains($0.name) }) {
            throw Place(file: file, line: unknown.line).failure("unknown setting '\(unknown.name)'", .confSyntax)
        }
        let first = Dictionary(entries.map { ($0.name, $0) }) { first, _ in first }
        var configuration = DaemonConfiguration(isPrivileged: isPrivileged)
        for key in keys {
            guard let entry = first[key.name] else { continue }
            try key.apply(entry, Place(file: file, line: entry.line), &configuration)
        }
        try configuration.checkLimits(file: file, line: (first["max_anonymous_clients"] ?? first["max_clients"])?.line ?? 0)
        return Reading(configuration: configuration, warnings: warnings(about: entries, file: file))
    }

    private func checkLimits(file: String, line: Int) throws(VirtError) {
        guard maximumAnonymousClients <= server.maximumClients else {
            throw Place(file: file, line: line).failure(
                "The overall maximum number of clients must not be less than the number of clients waiting for authentication")
        }
    }

    private static func warnings(about entries: [ConfigurationEntry], file: String) -> [String] {
        let unsupported = Set(keys.filter { !$0.isSupported }.map(\.name))
        return entries.compactMap { entry in
            if retiredKeys.contains(entry.name) { return "\(file):\(entry.line): '\(entry.name)' is no longer used" }
            return unsupported.contains(entry.name) ? "\(file):\(entry.line): '\(entry.name)' is not supported yet" : nil
        }
    }

    private static func fileBytes(_ path: String) throws(VirtError) -> [UInt8] {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw systemFailure("Failed to open file '\(path)'") }
        defer { close(descriptor) }
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 16384)
        while true {
            let count = Glibc.read(descriptor, &chunk, chunk.count)
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw systemFailure("Failed to read file '\(path)'") }
            guard count > 0 else { return bytes }
            bytes += chunk[..<count]
            guard bytes.count <= sizeLimit else {
                throw VirtError(.systemError, .configuration, "Failed to read file '\(path)': \(String(cString: strerror(EOVERFLOW)))")
            }
        }
    }

    /// The reference's own bound for configuration files.
    private static let sizeLimit = 10 << 20

    private static func systemFailure(_ what: String) -> VirtError {
        VirtError(.systemError, .configuration, "\(what): \(String(cString: strerror(errno)))")
    }
}
