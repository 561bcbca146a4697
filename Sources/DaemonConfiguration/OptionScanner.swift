// SPDX-License-Identifier: Apache-2.0

/// An option of a command line: one letter, one word, with or without a value.
struct CommandLineOption: Hashable, Sendable {
    let letter: Character?
    let word: String
    let takesValue: Bool
}

/// Splits a command line as GNU `getopt_long` does: bundled letters, values attached or apart, unambiguous beginnings
/// of words, operands anywhere, `--` before the rest. Refusals have its texts.
struct OptionScanner {
    enum Item: Hashable {
        case option(CommandLineOption, value: String?)
        case operand(String)
        /// What to say about an argument that is none of the program's.
        case mistake(String)
    }

    private let options: [CommandLineOption]
    private var arguments: ArraySlice<String>
    /// Letters of a bundle that are still to come.
    private var bundle: Substring = ""
    private var onlyOperands = false

    init(_ arguments: [String], options: [CommandLineOption]) {
        self.arguments = arguments[...]
        self.options = options
    }

    /// The next part of the command line, nil at its end.
    mutating func next() -> Item? {
        if let letter = bundle.popFirst() { return item(letter: letter) }
        guard let argument = arguments.popFirst() else { return nil }
        if onlyOperands || argument == "-" || !argument.hasPrefix("-") { return .operand(argument) }
        if argument == "--" {
            onlyOperands = true
            return next()
        }
        if argument.hasPrefix("--") { return item(word: argument.dropFirst(2), argument: argument) }
        bundle = argument.dropFirst()
        return next()
    }

    private mutating func item(letter: Character) -> Item {
        guard let option = options.first(where: { $0.letter == letter }) else { return .mistake("invalid option -- '\(letter)'") }
        guard option.takesValue else { return .option(option, value: nil) }
        defer { bundle = "" }
        guard bundle.isEmpty else { return .option(option, value: String(bundle)) }
        guard let value = arguments.popFirst() else { return .mistake("option requires an argument -- '\(letter)'") }
        return .option(option, value: value)
    }

    private mutating func item(word: Substring, argument: String) -> Item {
        let name = word.prefix { $0 != "=" }
        let attached = name.endIndex == word.endIndex ? nil : String(word[word.index(after: name.endIndex)...])
        let candidates =
            options.filter { $0.word == name }.isEmpty ? options.filter { $0.word.hasPrefix(name) } : options.filter { $0.word == name }
        guard let option = candidates.first else { return .mistake("unrecognized option '\(argument)'") }
        guard candidates.count == 1 else {
            let possibilities = candidates.map { " '--\($0.word)'" }.joined()
            return .mistake("option '\(argument)' is ambiguous; possibilities:\(possibilities)")
        }
        guard option.takesValue else {
            return attached == nil ? .option(option, value: nil) : .mistake("option '--\(option.word)' doesn't allow an argument")
        }
        guard let value = attached ?? arguments.popFirst() else { return .mistake("option '--\(option.word)' requires an argument") }
        return .option(option, value: value)
    }
}
