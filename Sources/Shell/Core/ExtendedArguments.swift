// SPDX-License-Identifier: Apache-2.0

/// Options that only `swiftvirsh` knows.
struct ExtendedArguments {
    /// How results are shown.
    enum Format: String, CaseIterable { case table, json, yaml }

    var format = Format.table
    /// A group or host of the inventory.
    var hosts: String?
    var inventoryPath: String?
    /// Seconds that one host may take.
    var deadline: Double = 30
    /// How many hosts are worked on at a time.
    var parallel = 16
    /// One host after another, ending with the first that fails.
    var isRolling = false

    /// Takes a word when it is one of ours.
    mutating func take(_ word: String, _ rest: inout ArraySlice<String>) throws(CommandFailure) -> Bool {
        guard word.hasPrefix("--") else { return false }
        let parts = word.dropFirst(2).split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        let name = String(parts[0])
        if name == "rolling" {
            isRolling = true
            return true
        }
        guard ["output", "hosts", "inventory", "deadline", "parallel"].contains(name) else { return false }
        guard let value = parts.count > 1 ? String(parts[1]) : rest.popFirst() else {
            throw CommandFailure("option '--\(name)' requires an argument")
        }
        switch name {
        case "output":
            guard let known = Format(rawValue: value) else { throw CommandFailure("unknown output format '\(value)': table, json or yaml") }
            format = known
        case "hosts": hosts = value
        case "inventory": inventoryPath = value
        case "deadline":
            guard let seconds = Double(value), seconds > 0, seconds < 1e9 else { throw CommandFailure("invalid deadline '\(value)'") }
            deadline = seconds
        default:
            guard let count = Int(value), (1...1024).contains(count) else {
                throw CommandFailure("invalid count '\(value)' of hosts at a time")
            }
            parallel = count
        }
        return true
    }
}
