// SPDX-License-Identifier: Apache-2.0
internal import ArgumentParser
private import Glibc

/// What is asked of the model: a document, whose rules count, and what else belongs to it.
///
/// What no option says comes from the environment of a corpus case: `CORPUS_VARIANT`, `CORPUS_POOL_FILE` and so on.
struct XMLRequest: ParsableArguments {
    @Option(help: "What the document is: \(XMLKinds.names.joined(separator: ", ")).")
    var kind: String
    @Option(help: "Whose rules and defaults count: test, qemu, lxc or bhyve. The variant of a corpus case also does.")
    var driver: String?
    @Option(help: "A file that the document belongs to: a volume's pool, an update's network, a snapshot's domain.")
    var beside: String?
    @Option(
        help: ArgumentHelp(
            "How the document is meant. A snapshot or checkpoint: create, redefine or redefine-current. A CPU: plain, expand, migratable or expand-migratable; its data: host, guest or json."
        ))
    var purpose: String?
    @Option(help: "For a network-update: what is done, a number of virNetworkUpdateCommand.")
    var command: Int32?
    @Option(help: "For a network-update: the part of the network, a number of virNetworkUpdateSection.")
    var section: Int32?
    @Option(help: "For a network-update: which address of the network, counted from 0.")
    var index: Int32?

    /// Drivers whose rules the model knows.
    enum Driver: String { case test, qemu, lxc, bhyve }

    /// The environment is that of a corpus case.
    var isRecordedCase: Bool { Self.environment("CORPUS_VARIANT") != nil }

    private var variant: String { driver ?? Self.environment("CORPUS_VARIANT") ?? "" }

    var rules: Driver {
        if let known = Driver(rawValue: variant) { return known }
        if variant.hasPrefix("qemu") || variant == "argv" || kind == "checkpoint" { return .qemu }
        return .test
    }

    /// How the document is meant. A driver that is named leaves that open; a corpus case's variant may say it.
    private var meaning: String { purpose ?? Self.environment("CORPUS_VARIANT") ?? driver ?? "" }

    /// The word that says how a snapshot or checkpoint is meant.
    var intent: String {
        let word = meaning
        return word.hasPrefix("qemu-") ? String(word.dropFirst(5)) : word
    }

    /// The words of the purpose.
    var words: [Substring] { meaning.split(separator: "-") }

    /// The text of the document beside this one.
    /// - Parameter variable: where the environment names its file.
    func companion(_ variable: String) throws -> String? {
        try (beside ?? Self.environment(variable)).map { try StandardInput.read(path: $0) }
    }

    func number(_ option: Int32?, _ variable: String, _ name: String) throws -> Int32 {
        if let option { return option }
        guard let text = Self.environment(variable) else { throw ValidationError("missing --\(name)") }
        guard let value = Int32(text) else { throw ValidationError("\(variable) is no number: '\(text)'") }
        return value
    }

    static func environment(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }

    func validate() throws {
        guard XMLKinds.table[kind] != nil else { throw ValidationError("unknown kind '\(kind)'") }
        let variants = ["create", "redefine", "redefine-current", "qemu-redefine"]
        if let driver, Driver(rawValue: driver) == nil, !variants.contains(driver) { throw ValidationError("unknown driver '\(driver)'") }
    }
}
