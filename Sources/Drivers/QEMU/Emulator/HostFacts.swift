// SPDX-License-Identifier: Apache-2.0
internal import DriverSupport
internal import Glibc
internal import Model

/// What the kernel tells about this machine.
enum HostFacts {
    /// Memory figures of `/proc/meminfo`, in KiB.
    static func memory() -> [String: UInt64] {
        var figures: [String: UInt64] = [:]
        for line in text("/proc/meminfo").split(separator: "\n") {
            let words = line.split(separator: " ")
            if words.count >= 2, let value = UInt64(words[1]) { figures[String(words[0].dropLast())] = value }
        }
        return figures
    }

    static var presentCPUs: Int { sysconf(Int32(_SC_NPROCESSORS_CONF)) }
    static var onlineCPUs: CPUSet { CPUSet(text: text("/sys/devices/system/cpu/online")) ?? CPUSet(0..<presentCPUs) }

    static var megahertz: UInt32 {
        let line = text("/proc/cpuinfo").split(separator: "\n").first { $0.hasPrefix("cpu MHz") }
        return line?.split(separator: ":").last.flatMap { Double(String($0.drop { $0 == " " })) }.map { UInt32($0) } ?? 0
    }

    /// The place of a CPU in the machine.
    static func topology(_ cpu: Int) -> (socket: Int, die: Int, core: Int, siblings: String) {
        func number(_ name: String) -> Int { Int(text("/sys/devices/system/cpu/cpu\(cpu)/topology/\(name)")) ?? 0 }
        let siblings = text("/sys/devices/system/cpu/cpu\(cpu)/topology/thread_siblings_list")
        return (number("physical_package_id"), max(0, number("die_id")), number("core_id"), siblings.isEmpty ? "\(cpu)" : siblings)
    }

    static var hugePageSizes: [UInt64] {
        let names = (try? Files.names(in: "/sys/kernel/mm/hugepages")) ?? []
        return names.compactMap { UInt64($0.dropFirst("hugepages-".count).dropLast("kB".count)) }.sorted()
    }

    /// The whole machine as one NUMA cell.
    static var cell: Capabilities.Cell {
        let total = memory()["MemTotal"] ?? 0
        let huge = hugePageSizes.map { size in
            (size, UInt64(text("/sys/kernel/mm/hugepages/hugepages-\(size)kB/nr_hugepages")) ?? 0)
        }
        let small = (total - min(total, huge.reduce(0) { $0 + $1.0 * $1.1 })) / 4
        return Capabilities.Cell(
            id: 0, memory: total, pages: [.init(size: 4, count: small)] + huge.map { .init(size: $0.0, count: $0.1) },
            distances: [(0, 10)],
            cpus: (0..<presentCPUs).map { cpu in
                let place = topology(cpu)
                return .init(id: cpu, socket: place.socket, die: place.die, core: place.core, siblings: place.siblings)
            })
    }

    static var systemUUID: String? {
        let uuid = text("/sys/class/dmi/id/product_uuid")
        return UUID(text: uuid)?.description ?? UUID(text: text("/etc/machine-id"))?.description
    }

    /// A small file of the kernel's without its last line end.
    static func text(_ path: String) -> String {
        let text = (try? Files.readText(path)) ?? nil
        guard let text else { return "" }
        return text.hasSuffix("\n") ? String(text.dropLast()) : text
    }
}
