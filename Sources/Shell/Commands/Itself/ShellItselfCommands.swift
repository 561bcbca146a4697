// SPDX-License-Identifier: Apache-2.0
import Glibc
import XDR

/// The shell about itself.
enum ShellItselfCommands {
    static func cd(_ i: Invocation) async throws {
        guard i.shell.isInteractive else { throw CommandFailure("cd: command valid only in interactive mode") }
        let folder = i.raw("dir") ?? ShellSession.variable("HOME") ?? "/"
        guard chdir(folder) == 0 else { throw CommandFailure("cd: \(folder): \(String(cString: strerror(errno)))") }
    }

    static func pwd(_ i: Invocation) async throws {
        guard let path = getcwd(nil, 0) else {
            throw CommandFailure("pwd: cannot get current directory: \(String(cString: strerror(errno)))")
        }
        defer { free(path) }
        i.print("\(String(cString: path))\n")
    }

    static func echo(_ i: Invocation) async throws {
        var parts: [String] = []
        for word in i.list("string") {
            var word = word
            if i.has("xml") { word = word.xmlEscaped }
            if i.has("shell") { word = word.shellQuoted }
            if i.has("split") { word = CommaList.split(word).map { $0 + "\n" }.joined() }
            parts.append(word)
        }
        let text = parts.joined(separator: " ")
        if i.has("err") {
            if !text.isEmpty { i.shell.printError(text) }
        } else {
            i.print(text)
        }
    }

    static func exit(_ i: Invocation) async throws {}
    static func quit(_ i: Invocation) async throws {}

    static func help(_ i: Invocation) async throws {
        guard let name = i.raw("command"), !name.isEmpty else {
            i.print("Grouped commands:\n\n" + CommandHelp.overview(i.shell.catalogue, colon: true))
            return
        }
        if let command = i.shell.catalogue[name] {
            i.print(CommandHelp.page(command))
        } else if let group = i.shell.catalogue.group(name) {
            i.print(CommandHelp.group(group))
        } else {
            throw CommandFailure("command or command group '\(name)' doesn't exist")
        }
    }

    static func connect(_ i: Invocation) async throws {
        let name = i.raw("name") ?? i.shell.connectionName
        try await i.shell.reconnect(to: name.flatMap { $0.isEmpty ? nil : $0 }, readOnly: i.has("readonly"))
    }

    static func selfTest(_ i: Invocation) async throws {}

    /// What may follow the words that were given; for the completion of the user's own shell.
    static func complete(_ i: Invocation) async throws {
        let words = i.list("string")
        var line = words.dropLast().map(\.shellQuoted).joined(separator: " ")
        if !line.isEmpty { line += " " }
        line += words.last ?? ""
        for candidate in await Completer(i.shell).candidates(for: line).candidates { i.print("\(candidate)\n") }
    }
}

/// Values with commas between; a doubled one is part of a value.
enum CommaList {
    static func split(_ text: String) -> [String] {
        var parts: [String] = [""]
        var rest = text[...]
        while let character = rest.popFirst() {
            if character != "," {
                parts[parts.count - 1].append(character)
            } else if rest.first == "," {
                rest = rest.dropFirst()
                parts[parts.count - 1].append(",")
            } else {
                parts.append("")
            }
        }
        return parts
    }
}
