// SPDX-License-Identifier: Apache-2.0
import Errors
import WireProtocol

/// Threads that do a domain's I/O.
enum DomainIOThreadsCommands {
    static func iothreadinfo(_ i: Invocation) async throws {
        let flags = try i.affected()
        let domain = try await i.domain()
        let info = try await attempting("Unable to get domain IOThreads information") {
            try await i.services.domainGetIOThreadInfo(.init(dom: domain, flags: flags), in: i.call).info
        }
        guard !info.isEmpty else { return i.printExtra("No IOThreads found for the domain") }
        var table = TextTable("IOThread ID", "CPU Affinity")
        for thread in info { table.append("\(thread.iothreadID)", CPUList(map: thread.cpumap).text) }
        i.print(table)
    }

    private static func number(_ i: Invocation, _ option: String) throws -> UInt32 {
        guard let number = try i.int32(option), number > 0 else {
            throw CommandFailure("Invalid IOThread id value: '\(i.raw(option) ?? "")'")
        }
        return UInt32(number)
    }

    static func iothreadpin(_ i: Invocation) async throws {
        let flags = try i.affected()
        let list = try i.required("cpulist")
        let domain = try await i.domain()
        guard let thread = try i.uint32("iothread") else { return }
        let map = try i.cpuMap(list, hostCPUs: try await i.hostCPUCount())
        try await i.services.domainPinIOThread(.init(dom: domain, iothreadsID: thread, cpumap: map, flags: flags), in: i.call)
    }

    static func iothreadadd(_ i: Invocation) async throws {
        let flags = try i.affected()
        let domain = try await i.domain()
        let id = try number(i, "id")
        try await i.services.domainAddIOThread(.init(dom: domain, iothreadID: id, flags: flags), in: i.call)
    }

    static func iothreadset(_ i: Invocation) async throws {
        let flags = try i.affected()
        let domain = try await i.domain()
        let id = try number(i, "id")
        var parameters: [Remote.TypedParam] = []
        if let value = try i.uint64("poll-max-ns") { parameters.append(.ullong("poll_max_ns", value)) }
        if let value = try i.uint32("poll-grow") { parameters.append(.uint("poll_grow", value)) }
        if let value = try i.uint32("poll-shrink") { parameters.append(.uint("poll_shrink", value)) }
        if let value = try i.int32("thread-pool-min") { parameters.append(.int("thread_pool_min", value)) }
        if let value = try i.int32("thread-pool-max") { parameters.append(.int("thread_pool_max", value)) }
        guard !parameters.isEmpty else { throw CommandFailure("Not enough arguments passed, nothing to set") }
        try await i.services.domainSetIOThreadParams(.init(dom: domain, iothreadID: id, params: parameters, flags: flags), in: i.call)
    }

    static func iothreaddel(_ i: Invocation) async throws {
        let flags = try i.affected()
        let domain = try await i.domain()
        let id = try number(i, "id")
        try await i.services.domainDelIOThread(.init(dom: domain, iothreadID: id, flags: flags), in: i.call)
    }
}
