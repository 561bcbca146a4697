// SPDX-License-Identifier: Apache-2.0
internal import Model

/// QEMU's arguments, option by option.
struct CommandLine: Sendable, Hashable {
    /// An option with its value, or one that stands alone.
    struct Option: Sendable, Hashable {
        var name: String
        var value: String?
    }

    private(set) var options: [Option] = []
    /// Changes that the configuration makes to devices, by their ids.
    private let overrides: [QEMUNamespace.Override]

    init(overrides: [QEMUNamespace.Override] = []) { self.overrides = overrides }

    mutating func add(_ name: String, _ value: String? = nil) { options.append(Option(name: name, value: value)) }

    mutating func add(_ name: String, _ properties: Properties) {
        var properties = properties
        if name == "-device", !overrides.isEmpty, let id = properties.members["id"]?.text {
            for change in overrides where change.alias == id { for property in change.properties { properties.change(property) } }
        }
        add(name, JSON.object(properties.members).serialized)
    }

    /// As `exec` wants them.
    var arguments: [String] { options.flatMap { [$0.name] + ($0.value.map { [$0] } ?? []) } }

    /// As the domain's log shows them: one option per line, quoted for a shell where that is needed.
    var logLines: [String] {
        options.map { option in option.value.map { "\(option.name) \(Self.quoted($0))" } ?? option.name }
    }

    private static func quoted(_ text: String) -> String {
        let special = "\n \t\"'`$\\!#&*()[]{}<>?|;~"
        guard text.isEmpty || text.contains(where: special.contains) else { return text }
        return "'" + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''") + "'"
    }

    /// A value inside an option of the `a=b,c=d` form: a comma is written twice.
    static func escaped(_ text: String) -> String {
        text.split(separator: ",", omittingEmptySubsequences: false).joined(separator: ",,")
    }
}

/// A JSON object that is built in order; nil leaves a member out.
struct Properties: Sendable {
    private(set) var members = JSON.Members()

    init(_ pairs: KeyValuePairs<String, JSON?> = [:]) { for (key, value) in pairs { set(key, value) } }

    mutating func set(_ key: String, _ value: JSON?) {
        if let value { members.pairs.append(.init(key: key, value: value)) }
    }

    mutating func set(_ key: String, _ value: String?) { set(key, value.map(JSON.string)) }
    mutating func set(_ key: String, _ value: UInt32?) { set(key, value.map { .integer(Int64($0)) }) }
    mutating func set(_ key: String, _ value: Bool?) { set(key, value.map(JSON.bool)) }
    mutating func set(_ key: String, onOff value: Bool?) { set(key, value.map { $0 ? "on" : "off" }) }
    /// Sets or removes a property as a user's override says.
    mutating func change(_ property: QEMUNamespace.Property) {
        members[property.name] =
            switch property.type {
            case "signed": .integer(Int64(property.value ?? "") ?? 0)
            case "unsigned": .unsigned(UInt64(property.value ?? "") ?? 0)
            case "bool": .bool(property.value == "true")
            case "string": .string(property.value ?? "")
            default: nil
            }
    }

    /// For counts where zero stands for "not given".
    mutating func set(_ key: String, nonZero value: UInt32) { if value != 0 { set(key, value) } }
}
