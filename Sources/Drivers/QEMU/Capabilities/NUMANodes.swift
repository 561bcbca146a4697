// SPDX-License-Identifier: Apache-2.0
internal import DriverSupport
internal import Errors
internal import Glibc
internal import Model

/// The NUMA nodes that the kernel tells of; a machine without them counts as one node.
enum NUMANodes {
    private static let folder = "/sys/devices/system/node"

    /// Their numbers in ascending order.
    static var numbers: [Int] {
        let online = CPUSet(text: HostFacts.text("\(folder)/online"))?.numbers ?? []
        return online.isEmpty ? [0] : online
    }

    /// Memory figures of a node in KiB: `MemTotal`, `MemFree`.
    static func memory(_ node: Int) -> [String: UInt64] {
        var figures: [String: UInt64] = [:]
        for line in HostFacts.text("\(folder)/node\(node)/meminfo").split(separator: "\n") {
            let words = line.split(separator: " ").dropFirst(2).map(String.init)
            if words.count >= 2, let value = UInt64(words[1]) { figures[String(words[0].dropLast())] = value }
        }
        return figures.isEmpty ? HostFacts.memory() : figures
    }

    /// A figure over all nodes, in KiB.
    static func sum(_ name: String) -> UInt64 { numbers.reduce(0) { $0 + (memory($1)[name] ?? 0) } }

    /// Where the kernel keeps the pool of a page size (in KiB).
    static func poolFile(_ node: Int, size: UInt64, _ name: String) -> String {
        let pool = "hugepages/hugepages-\(size)kB/\(name)"
        let own = "\(folder)/node\(node)/\(pool)"
        return Files.exists(own) ? own : "/sys/kernel/mm/\(pool)"
    }

    /// The cells of the capabilities.
    static var cells: [Capabilities.Cell] { numbers.map(cell) }

    private static func cell(_ node: Int) -> Capabilities.Cell {
        let total = memory(node)["MemTotal"] ?? 0
        let huge = HostFacts.hugePageSizes.map { size in
            Capabilities.Pages(size: size, count: UInt64(HostFacts.text(poolFile(node, size: size, "nr_hugepages"))) ?? 0)
        }
        let inPools = huge.reduce(0) { $0 &+ $1.size &* $1.count }
        let distances = HostFacts.text("\(folder)/node\(node)/distance").split(separator: " ").compactMap { Int($0) }
        let cpus = CPUSet(text: HostFacts.text("\(folder)/node\(node)/cpulist"))?.numbers ?? Array(0..<HostFacts.presentCPUs)
        return Capabilities.Cell(
            id: node, memory: total, pages: [.init(size: 4, count: (total - min(total, inPools)) / 4)] + huge,
            distances: distances.isEmpty ? [(node, 10)] : zip(numbers, distances).map { ($0, $1) },
            cpus: cpus.map { cpu in
                let place = HostFacts.topology(cpu)
                return .init(id: cpu, socket: place.socket, die: place.die, core: place.core, siblings: place.siblings)
            })
    }

    /// The nodes from `start` on, at most `count`.
    /// - Throws: `internalError` when there is no such node.
    static func range(from start: Int32, count: Int) throws(VirtError) -> ArraySlice<Int> {
        let last = numbers.last ?? 0
        guard start >= 0, start <= last else {
            throw VirtError(.internalError, .unspecified, "start cell \(start) out of range (0-\(last))")
        }
        return numbers.drop { $0 < start }.prefix(max(0, count))
    }

    /// Changes the pool of a page size (in KiB).
    /// - Parameter adds: to what is there; else the pool gets that size.
    /// - Throws: `operationFailed`, `systemError` when the kernel does not take it.
    static func resizePool(_ node: Int, size: UInt64, count: UInt64, adds: Bool) throws(VirtError) {
        guard size != 4 else { throw VirtError(.operationUnsupported, .unspecified, "system pages pool can't be modified") }
        let file = poolFile(node, size: size, "nr_hugepages")
        guard Files.exists(file) else {
            throw VirtError(.operationFailed, .unspecified, "page size \(size) is not available")
        }
        let before = UInt64(HostFacts.text(file)) ?? 0
        let wanted = adds ? before + min(count, .max - before) : count
        guard wanted != before else { return }
        let text = Array(String(wanted).utf8)
        let descriptor = open(file, O_WRONLY | O_CLOEXEC)
        guard descriptor >= 0, write(descriptor, text, text.count) == text.count else {
            let failure = Files.failure("Unable to write to: \(file)")
            if descriptor >= 0 { close(descriptor) }
            throw failure
        }
        close(descriptor)
        let after = UInt64(HostFacts.text(file)) ?? 0
        guard after == wanted else {
            throw VirtError(
                .operationFailed, .unspecified,
                "Unable to allocate \(wanted - min(wanted, before)) pages. Allocated only \(after - min(after, before))")
        }
    }
}
