// SPDX-License-Identifier: Apache-2.0
import Errors
import WireProtocol

/// Limits and sizes of block devices.
enum DomainBlocksCommands {
    static func blockresize(_ i: Invocation) async throws {
        let domain = try await i.domain()
        let path = try i.required("path")
        let size = try i.size("size", scale: 1024) ?? 0
        let isWhole = size % 1024 == 0
        // Whole KiB go to daemons that know no bytes, too.
        let arguments = Remote.DomainBlockResizeArgs(dom: domain, disk: path, size: isWhole ? size / 1024 : size, flags: isWhole ? 0 : 1)
        try await attempting("Failed to resize block device '\(path)'") { try await i.services.domainBlockResize(arguments, in: i.call) }
        i.printExtra("Block device '\(path)' is resized")
    }

    static func domblkthreshold(_ i: Invocation) async throws {
        let device = try i.required("dev")
        let threshold = try i.size("threshold") ?? 0
        let domain = try await i.domain()
        try await i.services.domainSetBlockThreshold(.init(dom: domain, dev: device, threshold: threshold, flags: 0), in: i.call)
    }

    // MARK: Weights and rates of all disks

    private static let blkioLists: [(option: String, field: String)] = [
        ("device-weights", "device_weight"), ("device-read-iops-sec", "device_read_iops_sec"),
        ("device-write-iops-sec", "device_write_iops_sec"), ("device-read-bytes-sec", "device_read_bytes_sec"),
        ("device-write-bytes-sec", "device_write_bytes_sec"),
    ]

    static func blkiotune(_ i: Invocation) async throws {
        let flags = try i.affected()
        let domain = try await i.domain()
        var parameters: [Remote.TypedParam] = []
        if i.has("weight") {
            guard let weight = try i.int32("weight"), weight >= 0 else {
                throw CommandFailure("Invalid value of \(i.raw("weight") ?? "") for I/O weight")
            }
            parameters.append(.uint("weight", UInt32(weight)))
        }
        for (option, field) in blkioLists {
            guard let text = i.raw(option) else { continue }
            guard !text.isEmpty else { throw CommandFailure("Unable to parse string parameter") }
            parameters.append(.string(field, text))
        }
        if parameters.isEmpty {
            let count = try await attempting("Unable to get number of blkio parameters") {
                try await i.services.domainGetBlkioParameters(
                    .init(dom: domain, nparams: 0, flags: flags | textParametersAllowed), in: i.call
                ).nparams
            }
            guard count > 0 else { return }
            let known = try await attempting("Unable to get blkio parameters") {
                try await i.services.domainGetBlkioParameters(
                    .init(dom: domain, nparams: count, flags: flags | textParametersAllowed), in: i.call
                ).params
            }
            for parameter in known { i.print("\(parameter.field.padded(15)): \(parameter.text)\n") }
            return
        }
        let sent = parameters
        try await attempting("Unable to change blkio parameters") {
            try await i.services.domainSetBlkioParameters(.init(dom: domain, params: sent, flags: flags), in: i.call)
        }
    }

    /// Options of one disk's limits, in the order in which they are sent. Bytes may be written with a unit.
    private static let limits = [
        "total-bytes-sec", "read-bytes-sec", "write-bytes-sec", "total-bytes-sec-max",
        "read-bytes-sec-max", "write-bytes-sec-max", "total-iops-sec", "read-iops-sec",
        "write-iops-sec", "write-iops-sec-max", "read-iops-sec-max", "total-iops-sec-max",
        "size-iops-sec",
    ]
    private static let lengths = [
        "total-bytes-sec-max-length", "read-bytes-sec-max-length", "write-bytes-sec-max-length", "total-iops-sec-max-length",
        "read-iops-sec-max-length", "write-iops-sec-max-length",
    ]

    private static func field(_ option: String) -> String { String(option.map { $0 == "-" ? "_" : $0 }) }

    static func blkdeviotune(_ i: Invocation) async throws {
        let flags = try i.affected()
        let domain = try await i.domain()
        let disk = try i.required("device")
        var parameters: [Remote.TypedParam] = []
        do {
            for option in limits {
                if let value = try option.contains("iops") ? i.uint64(option) : i.size(option) {
                    parameters.append(.ullong(field(option), value))
                }
            }
            if let group = try i.text("group-name") { parameters.append(.string("group_name", group)) }
            for option in lengths {
                if let value = try i.uint64(option) { parameters.append(.ullong(field(option), value)) }
            }
        } catch {
            let isName = (error as? CommandFailure)?.messages.first?.contains("'group-name'") ?? false
            throw CommandFailure("Unable to parse \(isName ? "group-name" : "integer") parameter", cause: error)
        }
        if !parameters.isEmpty {
            let sent = parameters
            return try await attempting("Unable to change block I/O throttle") {
                try await i.services.domainSetBlockIOTune(.init(dom: domain, disk: disk, params: sent, flags: flags), in: i.call)
            }
        }
        let count = try await attempting("Unable to get number of block I/O throttle parameters") {
            try await i.services.domainGetBlockIOTune(
                .init(dom: domain, disk: nil, nparams: 0, flags: flags | textParametersAllowed), in: i.call
            ).nparams
        }
        guard count > 0 else { return }
        let known = try await attempting("Unable to get block I/O throttle parameters") {
            try await i.services.domainGetBlockIOTune(
                .init(dom: domain, disk: disk, nparams: count, flags: flags | textParametersAllowed), in: i.call
            ).params
        }
        for parameter in known { i.print("\(parameter.field.padded(15)): \(parameter.text)\n") }
    }
}
