// SPDX-License-Identifier: Apache-2.0
import Errors
import WireProtocol

/// Virtual processors.
enum DomainProcessorsCommands {
    private enum CountFlag {
        static let live: UInt32 = 1
        static let config: UInt32 = 2
        static let maximum: UInt32 = 4
        static let guest: UInt32 = 8
    }

    private static func count(_ i: Invocation, _ domain: Remote.Domain, _ flags: UInt32) async throws -> Int32 {
        try await i.services.domainGetVCPUsFlags(.init(dom: domain, flags: flags), in: i.call).num
    }

    static func vcpucount(_ i: Invocation) async throws {
        try i.exclude("active", "maximum")
        try i.exclude("guest", "config")
        try i.exclude("live", "config")
        try i.exclude("current", "live")
        try i.exclude("current", "config")
        let flags = i.flags(["config": CountFlag.config, "live": CountFlag.live, "maximum": CountFlag.maximum, "guest": CountFlag.guest])
        let isAll = !["active", "maximum", "config", "live", "current", "guest"].contains(where: i.has)
        let domain = try await i.domain()
        if !isAll {
            let value: Int32
            if i.has("guest") {
                value = try await attempting("Failed to retrieve vCPU count from the guest") { try await count(i, domain, flags) }
            } else {
                value = try await count(i, domain, flags)
            }
            return i.print("\(value)\n")
        }
        for (label, place, flags) in [
            ("maximum", "config", CountFlag.maximum | CountFlag.config), ("maximum", "live", CountFlag.maximum | CountFlag.live),
            ("current", "config", CountFlag.config), ("current", "live", CountFlag.live),
        ] {
            guard let value = try? await count(i, domain, flags) else { continue }
            i.print("\(label.padded(12)) \(place.padded(12)) \("\(value)".aligned(3))\n")
        }
    }

    static func vcpuinfo(_ i: Invocation) async throws {
        let domain = try await i.domain()
        let hostCPUs = try await i.hostCPUCount()
        let info = try await i.services.domainGetInfo(.init(dom: domain), in: i.call)
        let mapLength = Int32((hostCPUs + 7) / 8)
        if try await i.isActive(domain) {
            let arguments = Remote.DomainGetVCPUsArgs(dom: domain, maxinfo: Int32(info.nrVirtCpu), maplen: mapLength)
            let answer = try await i.services.domainGetVCPUs(arguments, in: i.call)
            for (index, vcpu) in answer.info.enumerated() {
                if index > 0 { i.print("\n") }
                i.print("VCPU:           \(vcpu.number)\n")
                i.print(vcpu.cpu >= 0 ? "CPU:            \(vcpu.cpu)\n" : "CPU:            N/A\n")
                i.print("State:          \(DomainNames.vcpuState(vcpu.state))\n")
                if vcpu.cpuTime != 0 { i.print("CPU time:       \(String.fixed(Double(vcpu.cpuTime) / 1e9, 1))s\n") }
                printAffinity(i, CPUList(map: answer.cpumaps.dropFirst(index * Int(mapLength)).prefix(Int(mapLength))), hostCPUs)
            }
            return
        }
        let number = try await count(i, domain, CountFlag.config)
        let pins = try await pins(i, domain, number, hostCPUs, flags: CountFlag.config)
        for (index, list) in pins.enumerated() {
            if index > 0 { i.print("\n") }
            i.print("VCPU:           \(index)\nCPU:            N/A\nState:          N/A\nCPU time        N/A\n")
            printAffinity(i, list, hostCPUs)
        }
    }

    private static func printAffinity(_ i: Invocation, _ list: CPUList, _ hostCPUs: Int) {
        i.print("CPU Affinity:   ")
        i.print(i.has("pretty") ? "\(list.text) (out of \(hostCPUs))\n" : "\(list.letters(hostCPUs))\n")
    }

    private static func pins(_ i: Invocation, _ domain: Remote.Domain, _ count: Int32, _ hostCPUs: Int, flags: UInt32) async throws
        -> [CPUList]
    {
        let length = (hostCPUs + 7) / 8
        let arguments = Remote.DomainGetVCPUPinInfoArgs(dom: domain, ncpumaps: count, maplen: Int32(length), flags: flags)
        let answer = try await i.services.domainGetVCPUPinInfo(arguments, in: i.call)
        return (0..<Int(answer.num)).map { CPUList(map: answer.cpumaps.dropFirst($0 * length).prefix(length)) }
    }

    static func vcpupin(_ i: Invocation) async throws {
        let flags = try i.affected()
        let list = i.raw("cpulist")
        let vcpu = try i.uint32("vcpu")
        if list != nil, vcpu == nil { throw CommandFailure("vcpupin: Missing vCPU number in pin mode.") }
        let domain = try await i.domain()
        let hostCPUs = try await i.hostCPUCount()
        guard let list else {
            let isLive = flags == 0 ? try await i.isActive(domain) : flags & CountFlag.live != 0
            let number = try await vcpuNumber(i, domain, flags)
            if let vcpu, vcpu >= number {
                throw CommandFailure("vcpu \(vcpu) is out of range of \(isLive ? "live" : "persistent") cpu count \(number)")
            }
            var table = TextTable("VCPU", "CPU Affinity")
            for (index, list) in try await pins(i, domain, number, hostCPUs, flags: flags).enumerated() {
                if let vcpu, Int(vcpu) != index { continue }
                table.append("\(index)", list.text)
            }
            return i.print(table)
        }
        let map = try i.cpuMap(list, hostCPUs: hostCPUs)
        let number = vcpu ?? 0
        if flags == 0, !i.has("current") {
            return try await i.services.domainPinVCPU(.init(dom: domain, vcpu: number, cpumap: map), in: i.call)
        }
        try await i.services.domainPinVCPUFlags(.init(dom: domain, vcpu: number, cpumap: map, flags: flags), in: i.call)
    }

    private static func vcpuNumber(_ i: Invocation, _ domain: Remote.Domain, _ flags: UInt32) async throws -> Int32 {
        var flags = flags
        if flags == 0 { flags = try await i.isActive(domain) ? CountFlag.live : CountFlag.config }
        return try await count(i, domain, flags | CountFlag.maximum)
    }

    static func emulatorpin(_ i: Invocation) async throws {
        let flags = try i.affected()
        let list = i.raw("cpulist")
        let domain = try await i.domain()
        let hostCPUs = try await i.hostCPUCount()
        guard let list else {
            let arguments = Remote.DomainGetEmulatorPinInfoArgs(dom: domain, maplen: Int32((hostCPUs + 7) / 8), flags: flags)
            let answer = try await i.services.domainGetEmulatorPinInfo(arguments, in: i.call)
            i.print("emulator: CPU Affinity\n----------------------------------\n")
            return i.print("       *: \(CPUList(map: answer.cpumaps).text)\n")
        }
        let map = try i.cpuMap(list, hostCPUs: hostCPUs)
        try await i.services.domainPinEmulator(.init(dom: domain, cpumap: map, flags: flags), in: i.call)
    }

    static func setvcpus(_ i: Invocation) async throws {
        try i.exclude("current", "live")
        try i.exclude("current", "config")
        try i.exclude("guest", "config")
        try i.require("config", for: "maximum")
        try i.exclude("maximum", "live")
        try i.exclude("guest", "maximum")
        let flags = i.flags(["config": 2, "live": 1, "guest": 8, "maximum": 4, "hotpluggable": 16])
        let domain = try await i.domain()
        let count = try i.uint32("count") ?? 0
        guard count > 0 else { throw CommandFailure("Can't set 0 processors for a VM") }
        // Without a place the older call does.
        if flags == 0, !i.has("current") { return try await i.services.domainSetVCPUs(.init(dom: domain, nvcpus: count), in: i.call) }
        try await i.services.domainSetVCPUsFlags(.init(dom: domain, nvcpus: count, flags: flags), in: i.call)
    }

    static func setvcpu(_ i: Invocation) async throws {
        try i.exclude("enable", "disable")
        let flags = try i.affected()
        guard i.has("enable") || i.has("disable") else { throw CommandFailure("one of --enable, --disable is required") }
        let list = try i.required("vcpulist")
        let domain = try await i.domain()
        try await i.services.domainSetVCPU(.init(dom: domain, cpumap: list, state: i.has("enable") ? 1 : 0, flags: flags), in: i.call)
    }
}
