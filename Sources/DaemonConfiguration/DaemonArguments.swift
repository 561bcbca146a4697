// SPDX-License-Identifier: Apache-2.0

/// The daemon's command line: the stock daemon's options, and `--prefix` for a private root.
public struct DaemonArguments: Hashable, Sendable {
    /// More messages, for a person at a terminal.
    public var isVerbose = false
    /// Goes to the background.
    public var runsInBackground = false
    /// Opens the network sockets that the configuration asks for.
    public var listensToNetwork = false
    /// Seconds without clients and running domains after which the daemon ends; 0 never ends it.
    public var timeout: Int32 = 0
    public var configurationFile: String?
    public var pidFile: String?
    /// A folder that stands for the root of everything the daemon reads and writes.
    public var prefix: String?
    /// A list of hosts: the daemon then is a gateway to them and serves nothing of its own.
    public var gateway: String?

    public init() {}

    /// What a command line asks for.
    public enum Request: Hashable, Sendable {
        case run(DaemonArguments)
        /// Print to standard output and end with success.
        case print(String)
        /// Print to standard error and end with success: where the stock daemon's help goes.
        case help(String)
        /// Print to standard error and end with 1.
        case fail(String)
    }

    /// Reads `arguments`, the program's name among them as the first. `version` is what `--version` names.
    public static func parse(_ arguments: [String], version: String, isPrivileged: Bool) -> Request {
        let called = arguments.first ?? "swiftvirtd"
        let program = called.split(separator: "/").last.map { String($0) } ?? called
        let usage = usage(program: program, isPrivileged: isPrivileged)
        var result = DaemonArguments()
        var hasOperands = false
        var scanner = OptionScanner(Array(arguments.dropFirst()), options: options)
        while let item = scanner.next() {
            switch item {
            case .mistake(let text): return .fail("\(called): \(text)\n\(usage)")
            case .operand: hasOperands = true
            case .option(let option, let value):
                switch option.word {
                case "help": return .help(usage)
                case "version": return .print("\(program) (SwiftVirt) \(version)\n")
                default: guard result.take(option.word, value) else { return .fail("\(program): Invalid value for \(option.word)\n") }
                }
            }
        }
        guard !hasOperands else { return .fail("\(program): unexpected, non-option, command line arguments\n") }
        return .run(result)
    }

    /// False for a value that cannot be.
    private mutating func take(_ word: String, _ value: String?) -> Bool {
        switch word {
        case "verbose": isVerbose = true
        case "daemon": runsInBackground = true
        case "listen": listensToNetwork = true
        case "config": configurationFile = value
        case "pid-file": pidFile = value
        case "prefix": prefix = value
        case "gateway": gateway = value
        default:
            guard let seconds = value.flatMap({ Self.seconds($0) }) else { return false }
            timeout = seconds
        }
        return true
    }

    /// The reference reads the number at the beginning and does not look at what follows it.
    private static func seconds(_ text: String) -> Int32? {
        let digits = text.drop { $0 == " " }.prefix { ("0"..."9").contains($0) }
        guard let seconds = Int32(digits), seconds <= Int32.max / 1000 else { return nil }
        return seconds
    }

    /// In the order in which an ambiguous beginning lists them.
    private static let options = [
        CommandLineOption(letter: "v", word: "verbose", takesValue: false),
        CommandLineOption(letter: "d", word: "daemon", takesValue: false),
        CommandLineOption(letter: "l", word: "listen", takesValue: false),
        CommandLineOption(letter: "f", word: "config", takesValue: true),
        CommandLineOption(letter: "t", word: "timeout", takesValue: true),
        CommandLineOption(letter: "p", word: "pid-file", takesValue: true),
        CommandLineOption(letter: nil, word: "prefix", takesValue: true),
        CommandLineOption(letter: nil, word: "gateway", takesValue: true),
        CommandLineOption(letter: "V", word: "version", takesValue: false),
        CommandLineOption(letter: "h", word: "help", takesValue: false),
    ]
}
