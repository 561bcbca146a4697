// SPDX-License-Identifier: Apache-2.0
import Yams

/// The user's hosts: names, connection URIs and groups.
///
///     hosts:
///       alpha: qemu+tls://alpha.example.com/system
///       beta: { uri: qemu+ssh://root@beta.example.com/system }
///     groups:
///       web: [alpha, beta]
struct Inventory: Sendable {
    struct Host: Sendable, Hashable {
        let name: String
        let uri: String
    }

    /// In the order of the file.
    let hosts: [Host]
    /// Members may be hosts or other groups.
    let groups: [String: [String]]

    static let usualPath: String = {
        let folder = ShellSession.variable("XDG_CONFIG_HOME") ?? "\(ShellSession.variable("HOME") ?? "")/.config"
        return "\(folder)/swiftvirt/inventory.yaml"
    }()

    /// Reads the file that the user named, or the usual one.
    static func load(_ path: String?) throws -> Inventory {
        let path = path ?? ShellSession.variable("SWIFTVIRT_INVENTORY") ?? usualPath
        return try attemptingToRead(path) { try Inventory(yaml: TextFile.read(path)) }
    }

    private static func attemptingToRead(_ path: String, _ body: () throws -> Inventory) throws -> Inventory {
        do {
            return try body()
        } catch let failure as CommandFailure {
            throw CommandFailure("inventory '\(path)': \(failure.messages.first ?? "")")
        }
    }

    /// - Throws: `CommandFailure` that says what is wrong.
    init(yaml text: String) throws {
        let root: Node?
        do {
            root = try Yams.compose(yaml: text)
        } catch {
            throw CommandFailure("not YAML: \(error)")
        }
        guard let mapping = root?.mapping else { throw CommandFailure("expected 'hosts' and 'groups'") }
        var hosts: [Host] = []
        for (key, value) in mapping["hosts"]?.mapping ?? [:] {
            guard let name = key.string, let uri = value.scalar?.string ?? value.mapping?["uri"]?.string else {
                throw CommandFailure("host '\(key.string ?? "?")' has no uri")
            }
            hosts.append(Host(name: name, uri: uri))
        }
        var groups: [String: [String]] = [:]
        for (key, value) in mapping["groups"]?.mapping ?? [:] {
            guard let name = key.string, let members = value.sequence else {
                throw CommandFailure("group '\(key.string ?? "?")' is no list")
            }
            groups[name] = members.compactMap(\.string)
        }
        self.init(hosts: hosts, groups: groups)
    }

    init(hosts: [Host], groups: [String: [String]]) {
        self.hosts = hosts
        self.groups = groups
    }

    /// The hosts of a list of hosts and groups, each once, in the inventory's order. `all` is everybody.
    func hosts(named list: String) throws -> [Host] {
        var wanted: Set<String> = []
        var visited: Set<String> = []
        func add(_ name: String) throws {
            if name == "all", groups["all"] == nil {
                wanted.formUnion(hosts.map(\.name))
            } else if hosts.contains(where: { $0.name == name }) {
                wanted.insert(name)
            } else if let members = groups[name] {
                guard visited.insert(name).inserted else { return }
                for member in members { try add(member) }
            } else {
                throw CommandFailure("no host or group '\(name)' in the inventory")
            }
        }
        for name in list.split(separator: ",") { try add(String(name)) }
        return hosts.filter { wanted.contains($0.name) }
    }
}
