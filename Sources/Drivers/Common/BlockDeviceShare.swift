// SPDX-License-Identifier: Apache-2.0
public import Errors
public import Model

/// A parameter that holds one number per block device: `/dev/sda,100,/dev/sdb,200`.
public struct BlockDeviceShare: Sendable {
    /// The parameter's name.
    public let name: String
    private let maximum: UInt64
    private let get: @Sendable (BlockDeviceTune) -> UInt64
    private let set: @Sendable (inout BlockDeviceTune, UInt64) -> Void

    /// In the order in which they are reported.
    public static let fields: [BlockDeviceShare] = [
        BlockDeviceShare(
            name: "device_weight", maximum: UInt64(UInt32.max), get: { UInt64($0.weight) },
            set: { $0.weight = UInt32(clamping: $1) }),
        BlockDeviceShare(
            name: "device_read_iops_sec", maximum: UInt64(UInt32.max), get: { UInt64($0.readIopsSec) },
            set: { $0.readIopsSec = UInt32(clamping: $1) }),
        BlockDeviceShare(
            name: "device_write_iops_sec", maximum: UInt64(UInt32.max), get: { UInt64($0.writeIopsSec) },
            set: { $0.writeIopsSec = UInt32(clamping: $1) }),
        BlockDeviceShare(name: "device_read_bytes_sec", maximum: .max, get: { $0.readBytesSec }, set: { $0.readBytesSec = $1 }),
        BlockDeviceShare(name: "device_write_bytes_sec", maximum: .max, get: { $0.writeBytesSec }, set: { $0.writeBytesSec = $1 }),
    ]

    /// The parameter's text; devices without this number are left out.
    public func text(_ devices: [BlockDeviceTune]) -> String {
        devices.filter { get($0) != 0 }.map { "\($0.path),\(get($0))" }.joined(separator: ",")
    }

    /// Sets the numbers of the text, and adds devices that are not there yet.
    public func merge(_ text: String, into devices: inout [BlockDeviceTune]) throws(VirtError) {
        guard !text.isEmpty else { return }
        let parts = text.split(separator: ",", omittingEmptySubsequences: false).map { String($0) }
        guard parts.count >= 2, parts.count.isMultiple(of: 2) else {
            throw VirtError(.invalidArg, .domain, "unable to parse blkio device '\(name)' '\(text)'")
        }
        for index in stride(from: 0, to: parts.count, by: 2) {
            guard let value = UInt64(parts[index + 1]), value <= maximum else {
                throw VirtError(
                    .invalidArg, .domain, "invalid value '\(parts[index + 1])' for parameter '\(name)' of device '\(parts[index])'")
            }
            if let known = devices.firstIndex(where: { $0.path == parts[index] }) {
                set(&devices[known], value)
            } else {
                var device = BlockDeviceTune()
                device.path = parts[index]
                set(&device, value)
                devices.append(device)
            }
        }
    }
}
