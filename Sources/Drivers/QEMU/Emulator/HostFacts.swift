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

    /// Sockets, cores of a socket and threads of a core.
    static var shape: (sockets: Int, cores: Int, threads: Int) {
        let cpus = onlineCPUs.numbers
        let places = cpus.map(topology)
        let sockets = max(1, Set(places.map(\.socket)).count)
        let cores = max(1, Set(places.map { "\($0.socket) \($0.die) \($0.core)" }).count / sockets)
        return (sockets, cores, max(1, cpus.count / (sockets * cores)))
    }

    /// The last caches before memory, each once.
    static var sharedCaches: [Capabilities.Cache] {
        var caches: Set<Capabilities.Cache> = []
        for cpu in onlineCPUs.numbers {
            let folder = "/sys/devices/system/cpu/cpu\(cpu)/cache"
            for name in ((try? Files.names(in: folder)) ?? []) where name.hasPrefix("index") {
                guard text("\(folder)/\(name)/level") == "3", let id = Int(text("\(folder)/\(name)/id")),
                    let size = UInt64(text("\(folder)/\(name)/size").filter(\.isNumber))
                else { continue }
                let types = ["Unified": "both", "Instruction": "code", "Data": "data"]
                caches.insert(
                    .init(
                        id: id, level: 3, type: types[text("\(folder)/\(name)/type")] ?? "both", size: size,
                        cpus: text("\(folder)/\(name)/shared_cpu_list")))
            }
        }
        return caches.sorted { $0.id < $1.id }
    }

    static var hugePageSizes: [UInt64] {
        let names = (try? Files.names(in: "/sys/kernel/mm/hugepages")) ?? []
        return names.compactMap { UInt64($0.dropFirst("hugepages-".count).dropLast("kB".count)) }.sorted()
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
