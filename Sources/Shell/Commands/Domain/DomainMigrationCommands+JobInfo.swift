// SPDX-License-Identifier: Apache-2.0
import Errors
import WireProtocol

extension DomainMigrationCommands {
    private static let types = ["None", "Bounded", "Unbounded", "Completed", "Failed", "Cancelled"]
    private static let operations = [
        "Unknown", "Start", "Save", "Restore", "Incoming migration", "Outgoing migration", "Snapshot", "Snapshot revert", "Dump", "Backup",
        "Snapshot delete",
    ]

    /// How a statistic is shown.
    private enum Form { case size, rate, time, plain, percent, pages }

    private static let fields: [(label: String, field: String, form: Form)] = [
        ("Time elapsed w/o network:", "time_elapsed_net", .time),
        ("Data processed:", "data_processed", .size), ("Data remaining:", "data_remaining", .size), ("Data total:", "data_total", .size),
        ("Memory processed:", "memory_processed", .size), ("Memory remaining:", "memory_remaining", .size),
        ("Memory total:", "memory_total", .size), ("Memory bandwidth:", "memory_bps", .rate),
        ("Dirty rate:", "memory_dirty_rate", .pages), ("Page size:", "memory_page_size", .plain),
        ("Iteration:", "memory_iteration", .plain), ("Postcopy requests:", "memory_postcopy_requests", .plain),
        ("File processed:", "disk_processed", .size), ("File remaining:", "disk_remaining", .size), ("File total:", "disk_total", .size),
        ("File bandwidth:", "disk_bps", .rate), ("Constant pages:", "memory_constant", .plain), ("Normal pages:", "memory_normal", .plain),
        ("Normal data:", "memory_normal_bytes", .size), ("Total downtime:", "downtime", .time), ("Expected downtime:", "downtime", .time),
        ("Downtime w/o network:", "downtime_net", .time), ("Setup time:", "setup_time", .time),
        ("Compression cache:", "compression_cache", .size), ("Compressed data:", "compression_bytes", .size),
        ("Compressed pages:", "compression_pages", .plain), ("Compression cache misses:", "compression_cache_misses", .plain),
        ("Compression overflows:", "compression_overflow", .plain), ("Auto converge throttle:", "auto_converge_throttle", .percent),
        ("Temporary disk space use:", "disk_temp_used", .size), ("Temporary disk space total:", "disk_temp_total", .size),
    ]

    static func domjobinfo(_ i: Invocation) async throws {
        try i.require("completed", for: "keep-completed")
        var flags: UInt32 = 0
        if i.has("completed") { flags |= 1 }
        if i.has("keep-completed") { flags |= 3 }
        let domain = try await i.domain()
        let answer = try await statistics(i, domain, flags)
        if i.has("rawstats") {
            i.print("Job type: \(answer.type)\n\n")
            for parameter in answer.params { i.print("\(parameter.field): \(parameter.text)\n") }
            return
        }
        line(i, "Job type:", DomainNames.pick(types, answer.type) ?? "Unknown")
        // A job that failed or was cancelled has numbers only for those who ask for any.
        guard [1, 2, 3].contains(answer.type) || (i.has("anystats") && answer.type > 3) else { return }
        let parameters = answer.params
        if let operation = parameters.number("operation") {
            line(i, "Operation:", DomainNames.pick(operations, Int32(operation)) ?? "Unknown")
        }
        if let elapsed = parameters.number("time_elapsed") { line(i, "Time elapsed:", "\("\(elapsed)".padded(12)) ms", isRaw: true) }
        if let remaining = parameters.number("time_remaining"), answer.type == 1 {
            line(i, "Time remaining:", "\("\(remaining)".padded(12)) ms", isRaw: true)
        }
        printFields(i, parameters, isCompleted: answer.type == 3)
        if let error = parameters.text("errmsg") { line(i, "Error message:", error, isRaw: true) }
    }

    private static func line(_ i: Invocation, _ label: String, _ value: String, isRaw: Bool = false) {
        i.print("\(label.padded(17)) \(isRaw ? value : value.padded(12))\n")
    }

    private static func printFields(_ i: Invocation, _ parameters: [Remote.TypedParam], isCompleted: Bool) {
        for (label, field, form) in fields {
            if field == "downtime", (label == "Total downtime:") != isCompleted { continue }
            // Groups without a total have nothing to tell.
            let group = String(field.split(separator: "_").first ?? "")
            if ["processed", "remaining", "total"].contains(where: { field == "\(group)_\($0)" }),
                parameters.number("\(group)_total") ?? 0 == 0
            {
                continue
            }
            guard let value = parameters.number(field) else { continue }
            let (number, unit) = Sizes.readable(value)
            switch form {
            case .size: line(i, label, "\(String.fixed(number, 3)) \(unit)", isRaw: true)
            case .rate: if value > 0 { line(i, label, "\(String.fixed(number, 3)) \(unit)/s", isRaw: true) }
            case .time: line(i, label, "\("\(value)".padded(12)) ms", isRaw: true)
            case .plain:
                line(
                    i, label, field == "memory_page_size" ? "\("\(value)".padded(12)) bytes" : "\(value)",
                    isRaw: field == "memory_page_size")
            case .percent: line(i, label, "\("\(value)".padded(13)) %", isRaw: true)
            case .pages: line(i, label, "\("\(value)".padded(12)) pages/s", isRaw: true)
            }
        }
    }

    /// Old daemons know the numbers only as a fixed record.
    private static func statistics(_ i: Invocation, _ domain: Remote.Domain, _ flags: UInt32) async throws -> Remote.DomainGetJobStatsRet {
        do {
            return try await i.services.domainGetJobStats(.init(dom: domain, flags: flags), in: i.call)
        } catch let error as VirtError where error.code == .noSupport {
            guard flags == 0, !i.has("rawstats") else {
                throw CommandFailure("Optional flags or --rawstats are not supported by the daemon", cause: error)
            }
            let info = try await i.services.domainGetJobInfo(.init(dom: domain), in: i.call)
            return .init(
                type: info.type,
                params: [
                    .ullong("time_elapsed", info.timeElapsed), .ullong("time_remaining", info.timeRemaining),
                    .ullong("data_total", info.dataTotal), .ullong("data_processed", info.dataProcessed),
                    .ullong("data_remaining", info.dataRemaining), .ullong("memory_total", info.memTotal),
                    .ullong("memory_processed", info.memProcessed), .ullong("memory_remaining", info.memRemaining),
                    .ullong("disk_total", info.fileTotal), .ullong("disk_processed", info.fileProcessed),
                    .ullong("disk_remaining", info.fileRemaining),
                ])
        }
    }
}
