// SPDX-License-Identifier: Apache-2.0
public import Errors
import RPCClient

/// The hosts behind a gateway: names and how to reach each of them.
///
///     hosts:
///       alpha: qemu+tls://alpha.example.com/system
///       beta:
///         uri: "qemu+ssh://root@beta.example.com/system"
///
/// The part of YAML that such a list needs, since the YAML library would bring Foundation into the daemon: nested mappings, `{ uri: ... }`, quotes, comments.
/// The shell's inventory is such a file; what else stands in it (groups) is passed over.
public struct GatewayHosts: Sendable {
    /// In the order of the file.
    public let names: [String]
    let uris: [String: ConnectionURI]

    /// - Throws: `confSyntax` that names the line.
    public init(yaml text: String) throws(VirtError) {
        var reader = Reader()
        for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            try reader.read(line, number: number + 1)
        }
        try reader.endHost()
        names = reader.names
        uris = reader.uris
        guard !names.isEmpty else { throw VirtError(.confSyntax, .configuration, "no host is listed below 'hosts:'") }
    }

    private struct Reader {
        var names: [String] = []
        var uris: [String: ConnectionURI] = [:]
        private var isInHosts = false
        private var hostIndent: Int?
        /// A host whose URI comes on a later line.
        private var open: (name: String, line: Int)?

        mutating func read(_ raw: Substring, number: Int) throws(VirtError) {
            let line = Self.withoutComment(raw)
            let content = line.drop { $0 == " " }
            let indent = line.count - content.count
            guard !content.isEmpty, content != "---" else { return }
            guard content.first != "\t" else { throw Self.problem("tabs do not indent", number) }
            if indent == 0 {
                try endHost()
                hostIndent = nil
                isInHosts = content == "hosts:"
                return
            }
            guard isInHosts else { return }
            let (key, value) = try Self.pair(content, number)
            if indent <= hostIndent ?? indent {
                try endHost()
                guard indent == hostIndent ?? indent else { throw Self.problem("the indentation fits no list", number) }
                hostIndent = indent
                if value.isEmpty { open = (key, number) } else { try add(key, Self.uri(in: value, number), number) }
            } else if let host = open, key == "uri" {
                open = nil
                try add(host.name, Self.unquoted(value), number)
            }
        }

        mutating func endHost() throws(VirtError) {
            if let open { throw Self.problem("host '\(open.name)' has no uri", open.line) }
        }

        private mutating func add(_ name: String, _ text: String, _ line: Int) throws(VirtError) {
            guard !name.isEmpty, uris[name] == nil else { throw Self.problem("host '\(name)' is listed twice, or has no name", line) }
            do throws(VirtError) {
                uris[name] = try ConnectionURI(text)
            } catch {
                throw Self.problem("host '\(name)': \(error.message)", line)
            }
            names.append(name)
        }

        private static func problem(_ text: String, _ line: Int) -> VirtError {
            VirtError(.confSyntax, .configuration, "line \(line): \(text)")
        }

        /// What is before a `#` that begins a comment: one after white space and outside quotes.
        private static func withoutComment(_ line: Substring) -> Substring {
            var quote: Character?
            var previous: Character = " "
            for index in line.indices {
                let character = line[index]
                if character == quote {
                    quote = nil
                } else if quote == nil, character == "\"" || character == "'" {
                    quote = character
                } else if quote == nil, character == "#", previous == " " || previous == "\t" {
                    return trimmed(line[..<index])
                }
                previous = character
            }
            return trimmed(line)
        }

        private static func trimmed(_ text: Substring) -> Substring {
            var text = text
            while let last = text.last, last == " " || last == "\t" || last == "\r" || last == "\r\n" { text.removeLast() }
            return text
        }

        private static func pair(_ text: Substring, _ line: Int) throws(VirtError) -> (String, String) {
            guard
                let colon = text.indices.first(where: {
                    text[$0] == ":" && (text.index(after: $0) == text.endIndex || text[text.index(after: $0)] == " ")
                })
            else { throw problem("expected 'name: value'", line) }
            return (unquoted(String(text[..<colon])), String(trimmed(text[text.index(after: colon)...].drop { $0 == " " })))
        }

        private static func uri(in value: String, _ line: Int) throws(VirtError) -> String {
            guard value.hasPrefix("{"), value.hasSuffix("}") else { return unquoted(value) }
            for part in value.dropFirst().dropLast().split(separator: ",") {
                let (key, value) = try pair(trimmed(part.drop { $0 == " " }), line)
                if key == "uri" { return unquoted(value) }
            }
            throw problem("expected '{ uri: ... }'", line)
        }

        private static func unquoted(_ text: String) -> String {
            guard text.count >= 2, let first = text.first, first == text.last, first == "\"" || first == "'" else { return text }
            return String(text.dropFirst().dropLast())
        }
    }
}
