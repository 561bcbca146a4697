// SPDX-License-Identifier: Apache-2.0
import RPCClient
import WireProtocol

/// Finds what may stand where the user is.
struct Completer {
    let shell: ShellSession

    init(_ shell: ShellSession) { self.shell = shell }

    /// - Parameter text: the line up to the cursor.
    /// - Returns: the word that has been begun, and what it may become, in order.
    func candidates(for text: String) async -> (word: String, candidates: [String]) {
        guard let tokens = try? CommandTokenizer.tokens(of: text) else { return ("", []) }
        var words: [String] = []
        for token in tokens {
            if case .word(let word) = token { words.append(word) } else { words = [] }
        }
        let isInWord = text.last.map { $0 != " " && $0 != ";" && $0 != "\t" } ?? false
        let word = isInWord ? words.popLast() ?? "" : ""
        return (word, await all(after: words, word).filter { $0.hasPrefix(word) }.sorted())
    }

    private func all(after words: [String], _ word: String) async -> [String] {
        guard let name = words.first else { return shell.catalogue.groups.flatMap { $0.commands.filter { !$0.isHidden }.map(\.name) } }
        guard let command = shell.catalogue[name] else { return [] }
        if word.hasPrefix("-") {
            return command.options.filter { $0.kind != .alias && !words.contains("--\($0.name)") }.map { "--\($0.name)" }
        }
        if let last = words.last, last.hasPrefix("--"), words.count > 1,
            let option = command.options.first(where: { "--\($0.name)" == last }), option.kind != .flag
        {
            return await values(of: option, command)
        }
        let given = words.dropFirst().filter { !$0.hasPrefix("--") }.count
        let open = command.options.filter(\.isPositional)
        guard let option = given < open.count ? open[given] : open.last(where: { $0.kind == .list }) else { return [] }
        return await values(of: option, command)
    }

    private func values(of option: CommandOption, _ command: Command) async -> [String] {
        if option.name == "command", command.name == "help" {
            return shell.catalogue.groups.flatMap { [$0.keyword] + $0.commands.map(\.name) }
        }
        guard let services = try? await shell.connected().services else { return [] }
        let call = Invocation(shell: shell, parsed: .init(command: command, values: []), connection: shell.connection).call
        switch option.name {
        case "domain":
            return (try? await services.connectListAllDomains(.init(needResults: 1, flags: 0), in: call))?.domains.map(\.name) ?? []
        case "network":
            return (try? await services.connectListAllNetworks(.init(needResults: 1, flags: 0), in: call))?.nets.map(\.name) ?? []
        case "pool":
            return (try? await services.connectListAllStoragePools(.init(needResults: 1, flags: 0), in: call))?.pools.map(\.name) ?? []
        case "interface" where command.name.hasPrefix("iface"):
            return (try? await services.connectListAllInterfaces(.init(needResults: 1, flags: 0), in: call))?.ifaces.map(\.name) ?? []
        case "nwfilter":
            return (try? await services.connectListAllNWFilters(.init(needResults: 1, flags: 0), in: call))?.filters.map(\.name) ?? []
        case "secret":
            return (try? await services.connectListAllSecrets(.init(needResults: 1, flags: 0), in: call))?.secrets.map(\.uuid.text) ?? []
        case "device" where command.name.hasPrefix("nodedev"):
            return (try? await services.connectListAllNodeDevices(.init(needResults: 1, flags: 0), in: call))?.devices.map(\.name) ?? []
        default: return []
        }
    }
}
