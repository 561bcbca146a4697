// SPDX-License-Identifier: Apache-2.0

/// The checks that the public API and the drivers make on plain arguments. Texts and extra fields as observed from the
/// 9.0.0 daemon: these errors name the function and the argument in their extra strings and leave the numbers at zero.
extension VirtError {
    /// An argument was refused: `function` is the public or driver function, `argument` the name it goes by there.
    public static func invalidArgument(
        _ message: String, function: String, argument: String, domain: ErrorDomain
    ) -> VirtError {
        VirtError(
            received: .invalidArg, domain: domain, level: .error, message: message,
            extra: ErrorExtra(string1: function, string2: argument, number1: 0, number2: 0))
    }

    /// Flags that the driver's function does not know.
    public static func unsupportedFlags(_ unknown: UInt32, in function: String, domain: ErrorDomain) -> VirtError {
        invalidArgument(
            "unsupported flags (0x\(String(unknown, radix: 16))) in function \(function)",
            function: function, argument: "flags", domain: domain)
    }

    /// The reference's answer when a failing call left no reason.
    public static func unknownCause() -> VirtError {
        VirtError(
            received: .internalError, domain: .unspecified, level: .error,
            message: "An error occurred, but the cause is unknown", extra: ErrorExtra(number1: 0, number2: 0))
    }
}

/// Refuses flags outside of `allowed` as the driver's `function` would.
@inlinable
public func checkFlags(
    _ flags: UInt32, allowed: UInt32, in function: @autoclosure () -> String, domain: ErrorDomain
) throws(VirtError) {
    let unknown = flags & ~allowed
    guard unknown == 0 else { throw .unsupportedFlags(unknown, in: function(), domain: domain) }
}

/// A flag with the name that error texts give it.
public struct NamedFlag: Sendable {
    public let value: UInt32
    public let name: String

    public init(_ value: UInt32, _ name: String) {
        self.value = value
        self.name = name
    }

    public static let affectLive = NamedFlag(AffectFlags.live, "VIR_DOMAIN_AFFECT_LIVE")
    public static let affectConfig = NamedFlag(AffectFlags.config, "VIR_DOMAIN_AFFECT_CONFIG")
}

/// Refuses both flags together. `argument` is `flags` where a driver checks and `ctl` where the public API does.
public func checkExclusive(
    _ flags: UInt32, _ first: NamedFlag, _ second: NamedFlag, in function: String, argument: String = "ctl",
    domain: ErrorDomain = .domain
) throws(VirtError) {
    guard flags & first.value != 0, flags & second.value != 0 else { return }
    throw .invalidArgument(
        "Flags '\(first.name)' and '\(second.name)' are mutually exclusive", function: function, argument: argument, domain: domain)
}

/// Refuses a flag without the other flag that it needs.
public func checkRequired(
    _ flags: UInt32, _ flag: NamedFlag, needs other: NamedFlag, in function: String, domain: ErrorDomain = .domain
) throws(VirtError) {
    guard flags & flag.value != 0, flags & other.value == 0 else { return }
    throw .invalidArgument(
        "Flag '\(other.name)' is required by flag '\(flag.name)'", function: function, argument: "ctl", domain: domain)
}

/// `VIR_DOMAIN_AFFECT_*`: which of a domain's two configurations a call is about; none means the current state's.
public enum AffectFlags {
    public static let current: UInt32 = 0
    public static let live: UInt32 = 1
    public static let config: UInt32 = 2
    public static let both: UInt32 = 3

    /// The public API's check for calls that read: live or config, not both.
    public static func checkOne(_ flags: UInt32, in function: String) throws(VirtError) {
        try checkExclusive(flags, .affectLive, .affectConfig, in: function)
    }
}

/// `VIR_TYPED_PARAM_STRING_OKAY`: the client understands string parameters.
public let typedParameterStringOkay: UInt32 = 4
