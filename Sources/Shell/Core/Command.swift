// SPDX-License-Identifier: Apache-2.0

/// One command: what the user may write, and what is done then.
struct Command: Sendable {
    typealias Handler = @Sendable (Invocation) async throws -> Void

    let name: String
    /// The line that stands beside the name in lists.
    let summary: String
    /// Further text of the command's own help.
    let detail: String?
    let options: [CommandOption]
    /// Works without a daemon.
    let needsConnection: Bool
    /// Not named in lists.
    let isHidden: Bool
    let run: Handler

    init(
        _ name: String, _ summary: String, _ detail: String? = nil, _ options: [CommandOption] = [], needsConnection: Bool = true,
        isHidden: Bool = false, run: @escaping Handler
    ) {
        self.name = name
        self.summary = summary
        self.detail = detail
        self.options = options
        self.needsConnection = needsConnection
        self.isHidden = isHidden
        self.run = run
    }
}

extension Command {
    /// A command without further text.
    init(_ name: String, _ summary: String, _ options: [CommandOption], needsConnection: Bool = true, run: @escaping Handler) {
        self.init(name, summary, nil, options, needsConnection: needsConnection, run: run)
    }
}

/// One thing that may stand behind a command's name.
struct CommandOption: Sendable {
    enum Kind: Sendable {
        /// `--name`
        case flag
        /// A number, `--name 5`, or without the name in its turn.
        case number
        case text
        /// Every value that is left.
        case list
        /// Stands for another option, or for one with its value: `mode=shareable`.
        case alias
    }

    let name: String
    /// Help; the meaning, for an alias.
    let help: String
    let kind: Kind
    let isRequired: Bool
    /// Named without dashes where it is missing.
    let isArgument: Bool
    /// Takes no value that stands without the name.
    let isNamedOnly: Bool

    private init(_ name: String, _ help: String, _ kind: Kind, required: Bool = false, argument: Bool = false, namedOnly: Bool = false) {
        self.name = name
        self.help = help
        self.kind = kind
        self.isRequired = required
        self.isArgument = argument
        self.isNamedOnly = namedOnly
    }

    static func argument(_ name: String, _ help: String) -> CommandOption {
        CommandOption(name, help, .text, required: true, argument: true)
    }

    static func flag(_ name: String, _ help: String) -> CommandOption { CommandOption(name, help, .flag) }

    static func string(_ name: String, _ help: String, required: Bool = false, namedOnly: Bool = false) -> CommandOption {
        CommandOption(name, help, .text, required: required, namedOnly: namedOnly)
    }

    static func number(_ name: String, _ help: String, required: Bool = false, namedOnly: Bool = false) -> CommandOption {
        CommandOption(name, help, .number, required: required, namedOnly: namedOnly)
    }

    static func list(_ name: String, _ help: String, required: Bool = false) -> CommandOption {
        CommandOption(name, help, .list, required: required, argument: true)
    }

    static func alias(_ name: String, of meaning: String) -> CommandOption { CommandOption(name, meaning, .alias) }

    /// Options that many commands share.
    static let domain = argument("domain", "domain name, id or uuid")
    static let network = argument("network", "network name or uuid")
    static let pool = argument("pool", "pool name or uuid")
    static let config = flag("config", "affect next boot")
    static let live = flag("live", "affect running domain")
    static let current = flag("current", "affect current domain")
    static let xpath = string("xpath", "xpath expression to filter the XML document", namedOnly: true)
    static let wrap = flag("wrap", "wrap xpath results in an common root element")

    /// Does the option take a value that stands without its name?
    var isPositional: Bool { kind != .flag && kind != .alias && !isNamedOnly }
}
