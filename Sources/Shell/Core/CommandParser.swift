// SPDX-License-Identifier: Apache-2.0

/// A command with its values, not run yet.
struct ParsedCommand: Sendable {
    struct Value: Sendable {
        let option: String
        /// Nil for a flag.
        let text: String?
    }

    let command: Command
    /// In the order of the line.
    let values: [Value]

    /// The first value of an option.
    func text(_ option: String) -> String? { values.first { $0.option == option }?.text }
    func has(_ option: String) -> Bool { values.contains { $0.option == option } }
}

/// Makes commands of words, by the rules of the stock shell.
struct CommandParser {
    let catalogue: CommandCatalogue
    /// Called with each value that was understood.
    var trace: ((_ command: String, _ option: CommandOption, _ value: String?) -> Void)?

    /// The commands of a line.
    /// - Throws: `CommandFailure`; nothing of the line counts then.
    func commands(line: String) throws -> [ParsedCommand] {
        try CommandTokenizer.tokens(of: line).split(separator: .commandEnd).map { tokens in
            try command(
                tokens.map { token in
                    if case .word(let word) = token { return word }
                    return ""
                })
        }
    }

    /// One command, its words taken apart already.
    func command(_ words: [String]) throws -> ParsedCommand {
        guard let name = words.first, let command = catalogue[name] else {
            throw CommandFailure("unknown command: '\(words.first ?? "")'")
        }
        var reader = ValueReader(command: command, words: words.dropFirst(), trace: trace)
        try reader.readAll()
        if reader.wantsHelp, let help = catalogue["help"] {
            return ParsedCommand(command: help, values: [.init(option: "command", text: command.name)])
        }
        for option in command.options where option.isRequired && !reader.seen.contains(option.name) {
            let shown = option.isArgument ? "<\(option.name)>" : "--\(option.name)"
            throw CommandFailure("command '\(command.name)' requires \(shown) option")
        }
        return ParsedCommand(command: command, values: reader.values)
    }
}

/// Reads the words behind a command's name.
private struct ValueReader {
    let command: Command
    var words: ArraySlice<String>
    let trace: ((_ command: String, _ option: CommandOption, _ value: String?) -> Void)?
    var values: [ParsedCommand.Value] = []
    var seen: Set<String> = []
    var wantsHelp = false
    /// Options that still take a value without their name.
    private var open: ArraySlice<CommandOption>

    init(
        command: Command, words: ArraySlice<String>, trace: ((_ command: String, _ option: CommandOption, _ value: String?) -> Void)?
    ) {
        self.command = command
        self.words = words
        self.trace = trace
        open = command.options.filter(\.isPositional)[...]
    }

    mutating func readAll() throws {
        var onlyValues = false
        while let word = words.popFirst() {
            if !onlyValues, word == "--" {
                onlyValues = true
            } else if !onlyValues, isOption(word) {
                try readOption(word.dropFirst(2))
            } else {
                try readValue(word)
            }
        }
    }

    private func isOption(_ word: String) -> Bool {
        let bytes = word.utf8.prefix(3)
        guard bytes.count == 3, bytes.starts(with: "--".utf8), let third = bytes.last else { return false }
        return third < 128 && (Character(UnicodeScalar(third)).isLetter || Character(UnicodeScalar(third)).isNumber)
    }

    private mutating func readOption(_ word: Substring) throws {
        let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        var value = parts.count > 1 ? String(parts[1]) : nil
        guard let option = try option(String(parts[0]), &value) else {
            wantsHelp = true
            return
        }
        if option.kind == .flag {
            guard value == nil else { throw CommandFailure("invalid '=' after option --\(option.name)") }
            return add(option, nil)
        }
        guard let text = value ?? words.popFirst() else {
            throw CommandFailure("expected syntax: --\(option.name) <\(option.kind == .number ? "number" : "string")>")
        }
        if option.kind != .list { open.removeAll { $0.name == option.name } }
        add(option, text)
    }

    /// The option of a name. Nil: help is wanted.
    private mutating func option(_ given: String, _ value: inout String?) throws -> CommandOption? {
        if given == "help" { return nil }
        var name = given
        while let option = command.options.first(where: { $0.name == name }) {
            if option.kind == .alias {
                let parts = option.help.split(separator: "=", maxSplits: 1)
                if parts.count > 1 {
                    guard value == nil else { throw CommandFailure("invalid '=' after option --\(option.name)") }
                    value = String(parts[1])
                }
                name = String(parts[0])
                continue
            }
            guard option.kind == .list || !seen.contains(name) else { throw CommandFailure("option --\(name) already seen") }
            return option
        }
        throw CommandFailure("command '\(command.name)' doesn't support option --\(name)")
    }

    private mutating func readValue(_ word: String) throws {
        guard let option = open.first else {
            // Only the first name that help is asked for counts.
            if command.name == "help" { return }
            throw CommandFailure("unexpected data '\(word)'")
        }
        if option.kind != .list { open = open.dropFirst() }
        add(option, word)
    }

    private mutating func add(_ option: CommandOption, _ text: String?) {
        seen.insert(option.name)
        values.append(.init(option: option.name, text: text))
        trace?(command.name, option, text)
    }
}
