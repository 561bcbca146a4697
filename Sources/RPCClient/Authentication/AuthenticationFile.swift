// SPDX-License-Identifier: Apache-2.0
import Errors
import Glibc

/// A file with credentials, `auth.conf`:
///
///     [credentials-NAME]
///     authname=fred
///     password=123456
///
///     [auth-libvirt-HOST]
///     credentials=NAME
///
/// The section `auth-libvirt-default` counts for hosts that have none of their own.
struct AuthenticationFile: Sendable {
    private var sections: [String: [String: String]] = [:]

    /// - Throws: `confSyntax` with the line that is none.
    init(text: String, name: String) throws(VirtError) {
        var section: String?
        for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            let line = line.trimmed
            if line.isEmpty || line.first == "#" || line.first == ";" { continue }
            if line.first == "[", line.last == "]" {
                let title = String(line.dropFirst().dropLast())
                sections[title] = sections[title] ?? [:]
                section = title
            } else if let section, let equals = line.firstIndex(of: "=") {
                sections[section]?[String(line[..<equals].trimmed)] = String(line[line.index(after: equals)...].trimmed)
            } else {
                throw VirtError(.confSyntax, .configuration, "\(name):\(index + 1): expecting a name")
            }
        }
    }

    /// What the file has for a host: keys such as `authname` and `password`. Nil: nothing.
    func credentials(service: String = "libvirt", host: String) throws(VirtError) -> [String: String]? {
        guard let section = sections["auth-\(service)-\(host)"] ?? sections["auth-\(service)-default"] else { return nil }
        guard let name = section["credentials"] else {
            throw VirtError(.confSyntax, .configuration, "Missing item 'credentials' in group 'auth-\(service)-\(host)' in '\(host)'")
        }
        guard let credentials = sections["credentials-\(name)"] else {
            throw VirtError(
                .confSyntax, .configuration, "Missing group 'credentials-\(name)' referenced from group 'auth-\(service)-\(host)'")
        }
        return credentials
    }

    /// The file that counts: named by the URI or `LIBVIRT_AUTH_FILE`, else the user's own, else the system's.
    static func find(_ parameters: ConnectionURI.Parameters, environment: ClientEnvironment) throws(VirtError) -> AuthenticationFile? {
        if let named = parameters.authFile ?? ClientEnvironment.variable("LIBVIRT_AUTH_FILE") {
            return try load(named)
        }
        let own = environment.isRoot ? nil : "\(environment.configurationFolder)/libvirt/auth.conf"
        for path in [own, "/etc/libvirt/auth.conf"].compactMap({ $0 }) where ClientEnvironment.fileExists(path) { return try load(path) }
        return nil
    }

    private static func load(_ path: String) throws(VirtError) -> AuthenticationFile {
        guard let text = SmallFile.read(path) else {
            throw VirtError(.systemError, .configuration, "Failed to open file '\(path)': \(String(cString: strerror(errno)))")
        }
        return try AuthenticationFile(text: text, name: path)
    }
}

extension Substring {
    fileprivate var trimmed: Substring {
        let front = drop { $0.isWhitespace }
        return front[..<(front.lastIndex { !$0.isWhitespace }.map { front.index(after: $0) } ?? front.startIndex)]
    }
}

/// Files that people write by hand: a mebibyte at most.
enum SmallFile {
    private static let limit = 1 << 20

    static func read(_ path: String) -> String? {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 16 << 10)
        while bytes.count < limit {
            let count = Glibc.read(descriptor, &buffer, buffer.count)
            guard count >= 0 else { return nil }
            if count == 0 { break }
            bytes += buffer[..<count]
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
