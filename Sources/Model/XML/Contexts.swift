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
    var isInactive: Bool { options.contains(.inactive) }
}

/// Handed to every formatter.
struct FormatContext {
    var options: FormatOptions = []
    var isInactive: Bool { options.contains(.inactive) }
    var isLive: Bool { !options.contains(.inactive) }
    var isSecure: Bool { options.contains(.secure) }
    var isStatus: Bool { options.contains(.status) }
}
