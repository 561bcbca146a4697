// SPDX-License-Identifier: Apache-2.0
import DaemonConfiguration
public import Errors

/// The client's own settings, `libvirt.conf`: short names for URIs, and the URI of those who name none.
struct ClientConfiguration {
    private let entries: [ConfigurationEntry]
    private let path: String

    /// Reads the file that counts for the environment; without one nothing is set.
    /// - Throws: what the reference's library reports for the same file.
    init(_ environment: ClientEnvironment) throws(VirtError) {
        path = environment.configurationFile
        guard ClientEnvironment.fileExists(path), let text = SmallFile.read(path) else {
            entries = []
            return
        }
        entries = try ConfigurationParser.parse(Array(text.utf8), file: path)
    }

    /// A later line of the same name wins.
    private func value(_ name: String) -> ConfigurationValue? { entries.last { $0.name == name }?.value }

    /// `uri_default`.
    func defaultURI() throws(VirtError) -> String? {
        switch value("uri_default") {
        case nil: return nil
        case .string(let text)?: return text
        default: throw VirtError(.internalError, .configuration, "\(path): expected a string for 'uri_default' parameter")
        }
    }

    /// The URI that `uri_aliases` has for a name; nil when it has none. Mistakes count up to the entry that fits.
    func uri(forAlias alias: String) throws(VirtError) -> String? {
        let expected = "\(path): expected a string list for 'uri_aliases' parameter"
        guard let value = value("uri_aliases") else { return nil }
        guard case .list(let items) = value else { throw VirtError(.internalError, .configuration, expected) }
        var texts: [String] = []
        for item in items {
            guard case .string(let text) = item else { throw VirtError(.confSyntax, .configuration, expected) }
            texts.append(text)
        }
        for text in texts {
            guard let equals = text.firstIndex(of: "=") else { throw Self.malformed(text, "expected 'alias=uri://host/path'") }
            let name = text[..<equals]
            guard name.utf8.allSatisfy(Self.isAllowed) else { throw Self.malformed(text, "aliases may only contain 'a-Z, 0-9, _, -'") }
            if name == alias { return String(text[text.index(after: equals)...]) }
        }
        return nil
    }

    private static func malformed(_ entry: String, _ why: String) -> VirtError {
        VirtError(.confSyntax, .configuration, "Malformed 'uri_aliases' config entry '\(entry)', \(why)")
    }

    private static func isAllowed(_ byte: UInt8) -> Bool {
        let character = Character(UnicodeScalar(byte))
        return character.isASCII && (character.isLetter || character.isNumber || character == "_" || character == "-")
    }
}

extension ConnectionURI {
    /// What a user means by a name, an alias or nothing at all.
    /// - Throws: what the reference's library reports for the same name and settings.
    public init(resolving name: String?, in environment: ClientEnvironment) throws(VirtError) {
        let configuration = try ClientConfiguration(environment)
        var name = name
        if name?.isEmpty ?? true { name = environment.defaultURI }
        if name == nil { name = try configuration.defaultURI() }
        let wanted = name ?? Self.offered(environment)
        guard let target = try configuration.uri(forAlias: wanted) else {
            try self.init(wanted)
            return
        }
        // Not resolved again; what has no driver is called by the user's name for it.
        guard target.contains(":") else { throw VirtError(.noConnect, .unspecified, "URI '\(wanted)' does not include a driver name") }
        try self.init(target)
    }

    /// The machine's own daemon: of the drivers that run one each, the first whose socket is there.
    private static func offered(_ environment: ClientEnvironment) -> String {
        guard environment.isRoot else { return "qemu:///session" }
        let drivers = ["qemu", "xen", "ch", "lxc", "bhyve"]
        let found = drivers.first { ClientEnvironment.fileExists("\(environment.systemRunFolder)/virt\($0)d-sock") }
        return "\(found ?? "qemu"):///system"
    }
}
