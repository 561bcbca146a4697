// SPDX-License-Identifier: Apache-2.0

/// What `help` and `--help` print.
enum CommandHelp {
    /// Everything, group by group.
    static func overview(_ catalogue: CommandCatalogue, colon: Bool) -> String {
        var text = ""
        for group in catalogue.groups { text += " \(heading(group))\(colon ? ":" : "")\n\(lines(group))\n" }
        return text
    }

    static func group(_ group: CommandGroup) -> String { " \(heading(group)):\n\(lines(group))" }

    private static func heading(_ group: CommandGroup) -> String { "\(group.title) (help keyword '\(group.keyword)')" }

    private static func lines(_ group: CommandGroup) -> String {
        group.commands.filter { !$0.isHidden }.map { "    \($0.name.padded(30)) \($0.summary)\n" }.joined()
    }

    /// One command's page.
    static func page(_ command: Command) -> String {
        let options = command.options.filter { $0.kind != .alias }
        var text = "  NAME\n    \(command.name) - \(command.summary)\n\n  SYNOPSIS\n    \(command.name)"
        var hasValues = false
        for option in options {
            text += " " + synopsis(option, isFirstValue: !hasValues)
            if option.kind != .flag { hasValues = true }
        }
        text += "\n"
        if let detail = command.detail { text += "\n  DESCRIPTION\n    \(detail)\n" }
        guard !options.isEmpty else { return text + "\n" }
        text += "\n  OPTIONS\n"
        hasValues = false
        for option in options {
            text += "    \(label(option, isFirstValue: !hasValues).padded(15))  \(option.help)\n"
            if option.kind != .flag { hasValues = true }
        }
        return text + "\n"
    }

    private static func synopsis(_ option: CommandOption, isFirstValue: Bool) -> String {
        switch option.kind {
        case .flag, .alias: "[--\(option.name)]"
        case .number: option.isRequired ? "<\(option.name)>" : "[--\(option.name) <number>]"
        case .text: option.isRequired ? "<\(option.name)>" : "[--\(option.name) <string>]"
        case .list where isFirstValue: option.isRequired ? "<\(option.name)>..." : "[<\(option.name)>]..."
        case .list: option.isRequired ? "{[--\(option.name)] <string>}..." : "[[--\(option.name)] <string>]..."
        }
    }

    private static func label(_ option: CommandOption, isFirstValue: Bool) -> String {
        switch option.kind {
        case .flag, .alias: "--\(option.name)"
        case .number: option.isRequired ? "[--\(option.name)] <number>" : "--\(option.name) <number>"
        case .text: option.isRequired ? "[--\(option.name)] <string>" : "--\(option.name) <string>"
        case .list: isFirstValue ? "<\(option.name)>" : "[--\(option.name)] <string>"
        }
    }
}
