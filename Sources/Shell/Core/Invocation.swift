// SPDX-License-Identifier: Apache-2.0
import Errors
import Glibc
import RPCClient
import WireProtocol

/// A command that runs: its values, and what it may use.
struct Invocation {
    let shell: ShellSession
    let parsed: ParsedCommand
    let connection: Connection?

    /// All that the daemon can be asked for.
    var services: RemoteServices {
        get throws {
            guard let connection else { throw CommandFailure("no valid connection") }
            return connection.services
        }
    }

    /// A call's context: no deadline of its own.
    var call: ClientCall { ClientCall() }

    // MARK: Values

    func has(_ option: String) -> Bool { parsed.has(option) }

    /// The value as it was written.
    func raw(_ option: String) -> String? { parsed.text(option) }

    /// A value that must not be empty.
    func text(_ option: String) throws -> String? {
        guard let text = raw(option) else { return nil }
        guard !text.isEmpty else { throw CommandFailure("Failed to get option '\(option)': Option argument is empty") }
        return text
    }

    /// A value that has to be there and must not be empty.
    func required(_ option: String) throws -> String {
        guard let text = try text(option) else {
            throw CommandFailure("Failed to get option '\(option)': Required option not present")
        }
        return text
    }

    /// All values of a list.
    func list(_ option: String) -> [String] { parsed.values.filter { $0.option == option }.compactMap(\.text) }

    private func malformed(_ option: String) -> CommandFailure {
        CommandFailure("Numeric value '\(raw(option) ?? "")' for <\(option)> option is malformed or out of range")
    }

    func int32(_ option: String) throws -> Int32? { try signed(option) }
    func int64(_ option: String) throws -> Int64? { try signed(option) }

    private func signed<Value: FixedWidthInteger & SignedInteger>(_ option: String) throws -> Value? {
        guard let text = raw(option) else { return nil }
        guard let value = IntegerText.signed(text, as: Value.self) else { throw malformed(option) }
        return value
    }

    func uint32(_ option: String) throws -> UInt32? { try unsigned(option) }
    func uint64(_ option: String) throws -> UInt64? { try unsigned(option) }
    /// Takes negative numbers as C does: -1 is the largest.
    func wrappingUInt64(_ option: String) throws -> UInt64? { try unsigned(option, wraps: true) }

    private func unsigned<Value: FixedWidthInteger & UnsignedInteger>(_ option: String, wraps: Bool = false) throws -> Value? {
        guard let text = raw(option) else { return nil }
        guard let value = IntegerText.unsigned(text, wraps: wraps, as: Value.self) else { throw malformed(option) }
        return value
    }

    /// Seconds that something may take.
    func timeout() throws -> Int32? {
        guard let seconds = try int32("timeout") else { return nil }
        guard seconds > 0, seconds <= Int32.max / 1000 else { throw malformed("timeout") }
        return seconds
    }

    /// A size, in bytes.
    /// - Parameter scale: what a number without a unit counts.
    func size(_ option: String, scale: UInt64 = 1, limit: UInt64 = .max) throws -> UInt64? {
        guard let text = raw(option) else { return nil }
        guard let value = Sizes.parse(text, scale: scale, limit: limit) else {
            throw CommandFailure("Scaled numeric value '\(text)' for <\(option)> option is malformed or out of range")
        }
        return value
    }

    // MARK: Rules among options

    /// Refuses two options at once.
    func exclude(_ first: String, _ second: String) throws {
        guard has(first), has(second) else { return }
        throw CommandFailure("Options --\(first) and --\(second) are mutually exclusive")
    }

    /// Refuses an option without another.
    func require(_ needed: String, for option: String) throws {
        guard has(option), !has(needed) else { return }
        throw CommandFailure("Option --\(needed) is required by option --\(option)")
    }

    /// The flags of the options that were given.
    func flags(_ known: KeyValuePairs<String, UInt32>) -> UInt32 { known.reduce(0) { has($1.key) ? $0 | $1.value : $0 } }

    /// What `--live`, `--config` and `--current` ask for.
    func affected() throws -> UInt32 {
        try exclude("current", "live")
        try exclude("current", "config")
        return flags(["live": 1, "config": 2])
    }

    // MARK: Output

    func print(_ text: String) { shell.print(text) }
    func printExtra(_ text: String) { shell.printExtra(text) }
    func print(_ table: TextTable) { shell.output.write(table, withHeading: !shell.isQuiet) }

    // MARK: Files

    /// A file of text, 10 MiB at most.
    func file(_ option: String) throws -> String { try TextFile.read(required(option)) }
}
