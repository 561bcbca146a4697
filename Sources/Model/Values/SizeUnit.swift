// SPDX-License-Identifier: Apache-2.0
internal import Errors

/// The unit in which a size is kept.
enum SizeUnit: UInt64 {
    case bytes = 1
    case kiB = 1024

    func roundingUp(_ bytes: UInt64) -> UInt64 { bytes / rawValue + (bytes % rawValue == 0 ? 0 : 1) }

    /// `value` of the unit with that name (`b`, `bytes`, `KB`, `k`, `KiB`, ... `EiB`, any case), in bytes.
    static func bytes(_ value: UInt64, unit: String?, defaultUnit: SizeUnit) throws -> UInt64 {
        let scale = try unit.flatMap { $0.isEmpty ? nil : try factor($0) } ?? defaultUnit.rawValue
        let (bytes, overflow) = value.multipliedReportingOverflow(by: scale)
        guard !overflow else { throw VirtError(.overflow, .unspecified, "value too large: \(value)\(unit ?? "")") }
        return bytes
    }

    private static func factor(_ unit: String) throws -> UInt64 {
        let lower = unit.lowercased()
        if lower == "b" || lower == "byte" || lower == "bytes" { return 1 }
        let powers: [Character: Int] = ["k": 1, "m": 2, "g": 3, "t": 4, "p": 5, "e": 6]
        guard let first = lower.first, let power = powers[first] else { throw unknown(unit) }
        let base: UInt64
        switch lower.dropFirst() {
        case "", "ib": base = 1024
        case "b": base = 1000
        default: throw unknown(unit)
        }
        return (0..<power).reduce(1) { scale, _ in scale * base }
    }

    private static func unknown(_ unit: String) -> VirtError { VirtError(.invalidArg, .unspecified, "unknown suffix '\(unit)'") }
}
