// SPDX-License-Identifier: Apache-2.0

/// Commands that help shows together.
struct CommandGroup: Sendable {
    let title: String
    /// What `help` takes for the whole group.
    let keyword: String
    let commands: [Command]

    /// - Parameter order: the names of the commands that lists show, in their order; those of `tables` that it does not name are hidden.
    init(_ title: String, keyword: String, _ order: String, tables: [[Command]]) {
        var byName: [String: Command] = [:]
        for command in tables.joined() { byName[command.name] = command }
        self.title = title
        self.keyword = keyword
        let listed = order.split(whereSeparator: \.isWhitespace).compactMap { byName.removeValue(forKey: String($0)) }
        self.commands = listed + byName.values.filter(\.isHidden).sorted { $0.name < $1.name }
    }
}

/// All that a shell can be told.
struct CommandCatalogue: Sendable {
    let groups: [CommandGroup]
    private let byName: [String: Command]

    init(_ groups: [CommandGroup]) {
        self.groups = groups
        var byName: [String: Command] = [:]
        for group in groups {
            for command in group.commands { byName[command.name] = command }
        }
        for (old, new) in Self.oldNames { byName[old] = byName[new] }
        self.byName = byName
    }

    /// Names that scripts still use.
    private static let oldNames = ["nodedev-dettach": "nodedev-detach"]

    static let stock = CommandCatalogue(CommandGroup.all)

    subscript(name: String) -> Command? { byName[name] }

    func group(_ keyword: String) -> CommandGroup? { groups.first { $0.keyword == keyword || $0.title == keyword } }
}
