// SPDX-License-Identifier: Apache-2.0

/// What stands on the program's command line before the command.
struct ShellArguments {
    /// What the program does instead of running commands.
    enum Request: Equatable { case help, shortVersion, longVersion }

    var uri: String?
    var isReadOnly = false
    var isQuiet = false
    var showsTime = false
    var debugLevel: Int32?
    var logPath: String?
    var escape: String?
    /// Seconds; zero switches keepalive off. Nil: as usual.
    var keepaliveInterval: Int32?
    var keepaliveCount: Int32?
    var request: Request?
    /// What follows: the command.
    var words: [String] = []
    /// To be said, but no reason to stop.
    var warnings: [String] = []
    /// The shell's own options, which the stock shell does not have.
    var extended = ExtendedArguments()

    private static let long: [(name: String, short: Character)] = [
        ("connect", "c"), ("debug", "d"), ("escape", "e"), ("help", "h"), ("keepalive-interval", "k"), ("keepalive-count", "K"),
        ("log", "l"), ("quiet", "q"), ("readonly", "r"), ("timing", "t"), ("version", "v"),
    ]
    private static let withValue: Set<Character> = ["c", "d", "e", "k", "K", "l"]

    /// Nothing asked for yet.
    init() {}

    /// Reads a command line, without the program's name.
    /// - Parameter extended: takes the options that the stock shell does not have, too.
    init(_ arguments: [String], extended takesExtended: Bool = false) throws(CommandFailure) {
        var rest = arguments[...]
        while request == nil, let word = rest.first {
            guard word.hasPrefix("-"), word != "-" else { break }
            rest = rest.dropFirst()
            if word == "--" { break }
            if takesExtended, try extended.take(word, &rest) { continue }
            if word.hasPrefix("--") { try takeLong(word, &rest) } else { try takeShort(word, &rest) }
        }
        words = Array(rest)
    }

    private mutating func takeLong(_ word: String, _ rest: inout ArraySlice<String>) throws(CommandFailure) {
        let parts = word.dropFirst(2).split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        let name = String(parts[0])
        let matches =
            Self.long.filter { $0.name == name }.isEmpty
            ? Self.long.filter { $0.name.hasPrefix(name) } : Self.long.filter { $0.name == name }
        guard matches.count == 1, let option = matches.first else { throw Self.unsupported(word) }
        var value = parts.count > 1 ? String(parts[1]) : nil
        if Self.withValue.contains(option.short) {
            if value == nil { value = rest.popFirst() }
            guard let value else { throw Self.lacksValue(option.short) }
            try set(option.short, value)
        } else if option.short == "v" {
            request = value == "long" ? .longVersion : .shortVersion
        } else {
            guard value == nil else { throw Self.unsupported(word) }
            try set(option.short, "")
        }
    }

    private mutating func takeShort(_ word: String, _ rest: inout ArraySlice<String>) throws(CommandFailure) {
        var letters = word.dropFirst()
        while let letter = letters.popFirst() {
            if Self.withValue.contains(letter) {
                let value = letters.isEmpty ? rest.popFirst() : String(letters)
                guard let value else { throw Self.lacksValue(letter) }
                try set(letter, value)
                return
            }
            guard "hqtvVr".contains(letter) else { throw Self.unsupported("-\(letter)") }
            try set(letter, "")
            if request != nil { return }
        }
    }

    private static func unsupported(_ word: String) -> CommandFailure { CommandFailure("unsupported option '\(word)'. See --help.") }

    private static func lacksValue(_ letter: Character) -> CommandFailure {
        let name = long.first { $0.short == letter }?.name ?? ""
        return CommandFailure("option '-\(letter)'/'--\(name)' requires an argument")
    }

    private mutating func set(_ letter: Character, _ value: String) throws(CommandFailure) {
        switch letter {
        case "c": uri = value
        case "d": try setDebugLevel(value)
        case "e":
            let isControl = value.utf8.count == 2 && value.hasPrefix("^")
            guard value.utf8.count == 1 || isControl else { throw CommandFailure("Invalid string '\(value)' for escape sequence") }
            escape = value
        case "h": request = .help
        case "k": keepaliveInterval = try Self.count(value, "k")
        case "K": keepaliveCount = try Self.count(value, "K")
        case "l": logPath = value
        case "q": isQuiet = true
        case "r": isReadOnly = true
        case "t": showsTime = true
        case "v": request = .shortVersion
        case "V": request = .longVersion
        default: break
        }
    }

    private mutating func setDebugLevel(_ value: String) throws(CommandFailure) {
        guard let level = IntegerText.signed(value, as: Int32.self) else { throw CommandFailure("option -d takes a numeric argument") }
        if (0...4).contains(level) {
            debugLevel = level
        } else {
            warnings.append("ignoring debug level \(level) out of range [0-4]")
        }
    }

    private static func count(_ value: String, _ letter: Character) throws(CommandFailure) -> Int32 {
        guard let number = IntegerText.signed(value, as: Int32.self) else { throw CommandFailure("Invalid value for option -\(letter)") }
        guard number >= 0 else { throw CommandFailure("option -\(letter) requires a positive integer argument") }
        return number
    }
}
