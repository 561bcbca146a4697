// SPDX-License-Identifier: Apache-2.0

/// How a document is read.
public struct ParseOptions: OptionSet, Sendable {
    public let rawValue: UInt32
    public init(rawValue: UInt32) { self.rawValue = rawValue }
    /// The stored form of an inactive object: runtime values are ignored.
    public static let inactive = ParseOptions(rawValue: 1 << 0)
    /// The daemon's own status files, with values that users may not give.
    public static let status = ParseOptions(rawValue: 1 << 1)
    /// Skip the checks that a new definition must pass, to load what is stored already.
    public static let skipValidation = ParseOptions(rawValue: 1 << 2)
    /// Keep fully resolved chains and sources, as for migration.
    public static let abiUpdate = ParseOptions(rawValue: 1 << 3)
    /// An object to be made, which lacks what only an existing one has.
    public static let creation = ParseOptions(rawValue: 1 << 4)
    /// A snapshot or checkpoint that exists and is told of again.
    public static let redefinition = ParseOptions(rawValue: 1 << 5)
    /// Against the RELAX NG schema too, as the callers' validate flags ask for.
    public static let validateSchema = ParseOptions(rawValue: 1 << 6)

    /// For drivers that know nothing of the elements with a namespace: those are passed over.
    public static let withoutNamespaces = ParseOptions(rawValue: 1 << 7)

    /// These, and the schema when the caller's flags ask for it.
    public func validating(_ isAsked: Bool) -> ParseOptions { isAsked ? union(.validateSchema) : self }
}

/// What is printed.
public struct FormatOptions: OptionSet, Sendable {
    public let rawValue: UInt32
    public init(rawValue: UInt32) { self.rawValue = rawValue }
    /// With passwords.
    public static let secure = FormatOptions(rawValue: 1 << 0)
    /// The stored form: no runtime values.
    public static let inactive = FormatOptions(rawValue: 1 << 1)
    /// With the CPU that the guest really gets.
    public static let updateCPU = FormatOptions(rawValue: 1 << 2)
    /// As an older or other host can read it.
    public static let migratable = FormatOptions(rawValue: 1 << 3)
    /// The daemon's own status files.
    public static let status = FormatOptions(rawValue: 1 << 4)
}

/// Handed to every parser.
struct ParseContext {
    var options: ParseOptions = []
    /// The kind of pool that a volume or a source belongs to.
    var poolType: StoragePoolType?
    /// The rules for a domain inside a snapshot or checkpoint.
    var profile: (any DomainProfile)?
    /// Told where reading is, for errors with a place.
    var trace = ParseTrace.current
    var isInactive: Bool { options.contains(.inactive) }
}

extension ParseContext {
    func enter(_ node: XMLNode) {
        guard let trace else { return }
        trace.line = node.line
        trace.element = node.name
    }
}

/// Remembers the element that was read last. An error's place is not part of the error, which goes over the wire as the
/// reference's does; who shows errors to a person sets a trace around the reading.
public final class ParseTrace {
    /// Counted from 1.
    public internal(set) var line = 0
    public internal(set) var element: String?

    public init() {}

    @TaskLocal private static var active: Unchecked?

    /// Only ever seen by the task that made it.
    private struct Unchecked: @unchecked Sendable { let trace: ParseTrace }

    static var current: ParseTrace? { active?.trace }

    /// Runs the body, whose documents tell the trace where they are.
    public func around<T>(_ body: () throws -> T) rethrows -> T { try Self.$active.withValue(Unchecked(trace: self), operation: body) }
}

/// Handed to every formatter.
struct FormatContext {
    var options: FormatOptions = []
    var isInactive: Bool { options.contains(.inactive) }
    var isLive: Bool { !options.contains(.inactive) }
    var isSecure: Bool { options.contains(.secure) }
    var isStatus: Bool { options.contains(.status) }
}
