// SPDX-License-Identifier: Apache-2.0
public import Errors
public import Model
public import WireProtocol

/// The parameters of `virDomainSetBlockIoTune`, each with its place in the configuration.
public enum ThrottleField: Sendable {
    case number(name: String, path: @Sendable (inout DiskThrottle, UInt64?) -> UInt64)
    case group

    /// In the order in which they are reported.
    public static let all: [ThrottleField] = [
        number("total_bytes_sec", \.totalBytesSec), number("read_bytes_sec", \.readBytesSec),
        number("write_bytes_sec", \.writeBytesSec), number("total_iops_sec", \.totalIopsSec),
        number("read_iops_sec", \.readIopsSec), number("write_iops_sec", \.writeIopsSec),
        number("total_bytes_sec_max", \.totalBytesSecMax), number("read_bytes_sec_max", \.readBytesSecMax),
        number("write_bytes_sec_max", \.writeBytesSecMax), number("total_iops_sec_max", \.totalIopsSecMax),
        number("read_iops_sec_max", \.readIopsSecMax), number("write_iops_sec_max", \.writeIopsSecMax),
        number("size_iops_sec", \.sizeIopsSec), .group,
        number("total_bytes_sec_max_length", \.totalBytesSecMaxLength),
        number("read_bytes_sec_max_length", \.readBytesSecMaxLength),
        number("write_bytes_sec_max_length", \.writeBytesSecMaxLength),
        number("total_iops_sec_max_length", \.totalIopsSecMaxLength),
        number("read_iops_sec_max_length", \.readIopsSecMaxLength),
        number("write_iops_sec_max_length", \.writeIopsSecMaxLength),
    ]

    private static func number(_ name: String, _ path: any WritableKeyPath<DiskThrottle, UInt64> & Sendable) -> ThrottleField {
        .number(name: name) { throttle, new in
            if let new { throttle[keyPath: path] = new }
            return throttle[keyPath: path]
        }
    }

    public static let known: [(field: String, type: ParameterType)] = all.map { ($0.name, $0.type) }

    public var name: String {
        switch self {
        case .number(let name, _): name
        case .group: "group_name"
        }
    }

    public var type: ParameterType {
        switch self {
        case .number: .ulong
        case .group: .string
        }
    }

    public func parameter(_ throttle: DiskThrottle) -> Remote.TypedParam {
        switch self {
        case .number(let name, let access):
            var copy = throttle
            return .ullong(name, access(&copy, nil))
        case .group: return .string("group_name", throttle.groupName ?? "")
        }
    }

    /// The most that a limit may be.
    private static let maximum: UInt64 = 1_000_000_000_000_000

    /// Takes over what the call gave.
    public static func apply(_ parameters: CheckedParameters, to throttle: inout DiskThrottle) throws(VirtError) {
        for field in all {
            switch field {
            case .number(let name, let access):
                guard let value = parameters.ulong(name) else { continue }
                guard value <= maximum else {
                    throw VirtError(
                        .argumentUnsupported, .test, "block I/O throttle limit value must be no more than \(maximum)")
                }
                _ = access(&throttle, value)
            case .group:
                if let name = parameters.string("group_name") { throttle.groupName = name }
            }
        }
    }

    /// A total excludes its parts, and no limit may be above its own maximum.
    public static func check(_ throttle: DiskThrottle) throws(VirtError) {
        let sums: [(String, UInt64, UInt64, UInt64)] = [
            ("bytes_sec", throttle.totalBytesSec, throttle.readBytesSec, throttle.writeBytesSec),
            ("iops_sec", throttle.totalIopsSec, throttle.readIopsSec, throttle.writeIopsSec),
            ("bytes_sec_max", throttle.totalBytesSecMax, throttle.readBytesSecMax, throttle.writeBytesSecMax),
            ("iops_sec_max", throttle.totalIopsSecMax, throttle.readIopsSecMax, throttle.writeIopsSecMax),
        ]
        for (name, total, read, write) in sums where total != 0 && (read != 0 || write != 0) {
            throw VirtError(.invalidArg, .test, "total and read/write of \(name) cannot be set at the same time")
        }
        let pairs: [(String, UInt64, UInt64)] = [
            ("total_bytes_sec", throttle.totalBytesSec, throttle.totalBytesSecMax),
            ("read_bytes_sec", throttle.readBytesSec, throttle.readBytesSecMax),
            ("write_bytes_sec", throttle.writeBytesSec, throttle.writeBytesSecMax),
            ("total_iops_sec", throttle.totalIopsSec, throttle.totalIopsSecMax),
            ("read_iops_sec", throttle.readIopsSec, throttle.readIopsSecMax),
            ("write_iops_sec", throttle.writeIopsSec, throttle.writeIopsSecMax),
        ]
        for (name, value, maximum) in pairs where value > maximum {
            throw VirtError(.invalidArg, .test, "\(name) cannot be set higher than \(name)_max ")
        }
    }
}
