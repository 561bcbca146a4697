// SPDX-License-Identifier: Apache-2.0
import Errors
import WireProtocol

/// Memory, shares of the processors, and what may be measured.
enum DomainTuningCommands {
    // MARK: Memory

    private static let memoryLimits: [(option: String, field: String)] = [
        ("hard-limit", "hard_limit"), ("soft-limit", "soft_limit"), ("swap-hard-limit", "swap_hard_limit"),
        ("min-guarantee", "min_guarantee"),
    ]
    /// No limit at all, in KiB.
    private static let unlimited: UInt64 = UInt64(Int64.max) >> 10

    /// A limit in KiB; -1 stands for none.
    private static func limit(_ i: Invocation, _ option: String) throws -> UInt64? {
        guard let text = i.raw(option) else { return nil }
        if let number = IntegerText.signed(text, as: Int64.self), number == -1 { return unlimited }
        do {
            return try i.size(option, scale: 1024, limit: UInt64(Int64.max)).map { $0 / 1024 }
        } catch {
            throw CommandFailure("Unable to parse integer parameter \(option)")
        }
    }

    static func memtune(_ i: Invocation) async throws {
        let flags = try i.affected()
        let domain = try await i.domain()
        var parameters: [Remote.TypedParam] = []
        for (option, field) in memoryLimits {
            if let value = try limit(i, option) { parameters.append(.ullong(field, value)) }
        }
        if !parameters.isEmpty {
            let sent = parameters
            return try await attempting("Unable to change memory parameters") {
                try await i.services.domainSetMemoryParameters(.init(dom: domain, params: sent, flags: flags), in: i.call)
            }
        }
        let count = try await attempting("Unable to get number of memory parameters") {
            try await i.services.domainGetMemoryParameters(.init(dom: domain, nparams: 0, flags: flags | textParametersAllowed), in: i.call)
                .nparams
        }
        guard count > 0 else { return }
        let known = try await attempting("Unable to get memory parameters") {
            try await i.services.domainGetMemoryParameters(
                .init(dom: domain, nparams: count, flags: flags | textParametersAllowed), in: i.call
            ).params
        }
        for parameter in known {
            if case .ullong(unlimited) = parameter.value {
                i.print("\(parameter.field.padded(15)): unlimited\n")
            } else {
                i.print("\(parameter.field.padded(15)): \(parameter.text)\n")
            }
        }
    }

    private static let numaModes = ["strict", "preferred", "interleave", "restrictive"]

    static func numatune(_ i: Invocation) async throws {
        let flags = try i.affected()
        let domain = try await i.domain()
        var parameters: [Remote.TypedParam] = []
        if let nodes = try i.text("nodeset") { parameters.append(.string("numa_nodeset", nodes)) }
        if let mode = try i.text("mode") {
            let number = IntegerText.signed(mode, as: Int32.self) ?? numaModes.firstIndex(of: mode).map(Int32.init)
            guard let number else { throw CommandFailure("Invalid mode: \(mode)") }
            parameters.append(.int("numa_mode", number))
        }
        if !parameters.isEmpty {
            let sent = parameters
            return try await attempting("Unable to change numa parameters") {
                try await i.services.domainSetNUMAParameters(.init(dom: domain, params: sent, flags: flags), in: i.call)
            }
        }
        let count = try await attempting("Unable to get number of memory parameters") {
            try await i.services.domainGetNUMAParameters(.init(dom: domain, nparams: 0, flags: flags | textParametersAllowed), in: i.call)
                .nparams
        }
        guard count > 0 else { return }
        let known = try await attempting("Unable to get numa parameters") {
            try await i.services.domainGetNUMAParameters(
                .init(dom: domain, nparams: count, flags: flags | textParametersAllowed), in: i.call
            ).params
        }
        for parameter in known {
            if case .int(let mode) = parameter.value, parameter.field == "numa_mode" {
                i.print("\(parameter.field.padded(15)): \(DomainNames.pick(numaModes, mode) ?? "")\n")
            } else {
                i.print("\(parameter.field.padded(15)): \(parameter.text)\n")
            }
        }
    }

    static func setmem(_ i: Invocation) async throws {
        let flags = try i.affected()
        let domain = try await i.domain()
        let size = try i.size("size", scale: 1024) ?? 0
        let kib = size / 1024
        if flags == 0, !i.has("current") {
            return try await i.services.domainSetMemory(.init(dom: domain, memory: kib), in: i.call)
        }
        try await i.services.domainSetMemoryFlags(.init(dom: domain, memory: kib, flags: flags), in: i.call)
    }

    static func setmaxmem(_ i: Invocation) async throws {
        var flags = try i.affected()
        let domain = try await i.domain()
        let kib = (try i.size("size", scale: 1024) ?? 0) / 1024
        let isPlain = flags == 0 && !i.has("current")
        flags |= 4
        let sent = flags
        try await attempting("Unable to change MaxMemorySize") {
            if isPlain {
                try await i.services.domainSetMaxMemory(.init(dom: domain, memory: kib), in: i.call)
            } else {
                try await i.services.domainSetMemoryFlags(.init(dom: domain, memory: kib, flags: sent), in: i.call)
            }
        }
    }

    // MARK: Scheduler

    static func schedinfo(_ i: Invocation) async throws {
        let flags = try i.affected()
        let domain = try await i.domain()
        // The type may be asked for even where the parameters cannot be had.
        let type: Remote.DomainGetSchedulerTypeRet
        do {
            type = try await i.services.domainGetSchedulerType(.init(dom: domain), in: i.call)
        } catch {
            i.print("Scheduler      : Unknown\n")
            throw error
        }
        i.print("\("Scheduler".padded(15)): \(type.type)\n")
        guard type.nparams > 0 else { return }
        func current() async throws -> [Remote.TypedParam] {
            if flags == 0, !i.has("current") {
                return try await i.services.domainGetSchedulerParameters(.init(dom: domain, nparams: type.nparams), in: i.call).params
            }
            let arguments = Remote.DomainGetSchedulerParametersFlagsArgs(
                dom: domain, nparams: type.nparams, flags: flags | textParametersAllowed)
            return try await i.services.domainGetSchedulerParametersFlags(arguments, in: i.call).params
        }
        let known = try await current()
        let changes = try changes(i, known)
        if !changes.isEmpty {
            if flags == 0, !i.has("current") {
                try await i.services.domainSetSchedulerParameters(.init(dom: domain, params: changes), in: i.call)
            } else {
                try await i.services.domainSetSchedulerParametersFlags(.init(dom: domain, params: changes, flags: flags), in: i.call)
            }
        } else if i.has("weight") || i.has("cap") || i.has("set") {
            let name = i.has("weight") ? "weight" : i.has("cap") ? "cap" : i.list("set").first.map { String($0.prefix { $0 != "=" }) }
            throw CommandFailure("invalid scheduler option: \(name ?? "")")
        }
        for parameter in changes.isEmpty ? known : try await current() { i.print("\(parameter.field.padded(15)): \(parameter.text)\n") }
    }

    private static func changes(_ i: Invocation, _ known: [Remote.TypedParam]) throws -> [Remote.TypedParam] {
        var pairs: [(name: String, value: String)] = []
        for option in ["weight", "cap"] {
            if let value = i.raw(option) { pairs.append((option, value)) }
        }
        for text in i.list("set") {
            let parts = text.split(separator: "=", maxSplits: 1).map(String.init)
            guard parts.count == 2 else { throw CommandFailure("Invalid syntax for --set, expecting name=value") }
            pairs.append((parts[0], parts[1]))
        }
        let (wanted, unknown) = (
            pairs.filter { pair in known.contains { $0.field == pair.name } },
            pairs.filter { pair in !known.contains { $0.field == pair.name } }
        )
        guard unknown.isEmpty || !wanted.isEmpty else { return [] }
        return try wanted.map { pair in
            let sample = known.first { $0.field == pair.name }?.value ?? .int(0)
            return .init(field: pair.name, value: try sample.parsed(pair.value, name: pair.name))
        }
    }

    // MARK: Measuring

    static func perf(_ i: Invocation) async throws {
        let flags = try i.affected()
        let enable = try i.text("enable")
        let disable = try i.text("disable")
        let domain = try await i.domain()
        var parameters: [Remote.TypedParam] = []
        for (list, value) in [(enable, Int32(1)), (disable, 0)] {
            for name in list?.split(separator: ",") ?? [] { parameters.append(.init(field: String(name), value: .boolean(value))) }
        }
        guard parameters.isEmpty else {
            let sent = parameters
            try await attempting("Unable to enable/disable perf events") {
                try await i.services.domainSetPerfEvents(.init(dom: domain, params: sent, flags: flags), in: i.call)
            }
            for (list, word) in [(enable, "enabled"), (disable, "disabled")] {
                for name in list?.split(separator: ",") ?? [] { i.print("\(String(name).padded(15)): \(word)\n") }
            }
            return
        }
        let known = try await attempting("Unable to get perf events") {
            try await i.services.domainGetPerfEvents(.init(dom: domain, flags: flags), in: i.call).params
        }
        for parameter in known {
            if case .boolean(let flag) = parameter.value {
                i.print("\(parameter.field.padded(15)): \(flag != 0 ? "enabled" : "disabled")\n")
            }
        }
    }

    static func cpuStats(_ i: Invocation) async throws {
        let domain = try await i.domain()
        let showsTotal = i.has("total")
        let showsCPUs = i.has("start") || i.has("count") || !showsTotal
        let start = try i.int32("start") ?? 0
        let limit = try i.int32("count") ?? -1
        guard start >= 0 else { throw CommandFailure("Invalid value for start CPU") }
        guard limit >= 0 || !i.has("count") else { throw CommandFailure("Invalid value for number of CPUs to show") }
        if showsCPUs { try await printCPUs(i, domain, start: start, limit: limit) }
        if showsTotal || !showsCPUs || (!i.has("start") && !i.has("count") && !showsTotal) {
            try await printTotal(i, domain)
        }
    }

    private static func ask(_ i: Invocation, _ domain: Remote.Domain, _ count: UInt32, _ start: Int32, _ cpus: UInt32) async throws
        -> Remote.DomainGetCPUStatsRet
    {
        let arguments = Remote.DomainGetCPUStatsArgs(
            dom: domain, nparams: count, startCPU: start, ncpus: cpus, flags: textParametersAllowed)
        return try await attempting("Failed to retrieve CPU statistics for domain '\(domain.name)'") {
            try await i.services.domainGetCPUStats(arguments, in: i.call)
        }
    }

    private static func printCPUs(_ i: Invocation, _ domain: Remote.Domain, start: Int32, limit: Int32) async throws {
        let max = try await ask(i, domain, 0, 0, 0).nparams
        guard max > start else { throw CommandFailure("Start CPU \(start) is out of range (min: 0, max: \(max - 1))") }
        if limit > max - start { i.print("Only \(max - start) CPUs available to show\n") }
        let count = limit < 0 ? max - start : min(limit, max - start)
        let each = try await ask(i, domain, 0, 0, 1).nparams
        guard each > 0 else { return i.print("No per-CPU stats available") }
        // The daemon takes so many processors at a time.
        for first in stride(from: start, to: start + count, by: 128) {
            let part = min(128, start + count - first)
            let answer = try await ask(i, domain, UInt32(each), first, UInt32(part))
            for cpu in 0..<Int(part) {
                let from = cpu * Int(answer.nparams)
                let values = answer.params.dropFirst(from).prefix(Int(answer.nparams)).filter { !$0.field.isEmpty }
                guard !values.isEmpty else { continue }
                i.print("CPU\(Int(first) + cpu):\n")
                for value in values { print(i, value) }
            }
        }
    }

    private static func print(_ i: Invocation, _ parameter: Remote.TypedParam) {
        i.print("\t\(parameter.field.padded(12)) ")
        if case .ullong(let time) = parameter.value, ["cpu_time", "user_time", "system_time", "vcpu_time"].contains(parameter.field) {
            let fraction = "\(time % 1_000_000_000)"
            i.print("\("\(time / 1_000_000_000)".aligned(9)).\(String(repeating: "0", count: 9 - fraction.count))\(fraction) seconds\n")
        } else {
            i.print("\(parameter.text)\n")
        }
    }

    private static func printTotal(_ i: Invocation, _ domain: Remote.Domain) async throws {
        let count = try await ask(i, domain, 0, -1, 1).nparams
        guard count > 0 else { return i.print("No total stats available") }
        i.print("Total:\n")
        for parameter in try await ask(i, domain, UInt32(count), -1, 1).params { print(i, parameter) }
    }

    static func domdirtyrateCalc(_ i: Invocation) async throws {
        let seconds = try i.int32("seconds") ?? 1
        var flags: UInt32 = 0
        if let mode = try i.text("mode") {
            guard let index = ["page-sampling", "dirty-bitmap", "dirty-ring"].firstIndex(of: mode) else {
                throw CommandFailure("Unknown calculation mode '\(mode)'")
            }
            flags = 1 << UInt32(index)
        }
        let domain = try await i.domain()
        try await i.services.domainStartDirtyRateCalc(.init(dom: domain, seconds: seconds, flags: flags), in: i.call)
        i.printExtra("Start to calculate domain's memory dirty rate successfully.\n")
    }
}
