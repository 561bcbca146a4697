// SPDX-License-Identifier: Apache-2.0
internal import Errors

extension CPUTune {
    /// Shares of the host's cache: each group of processors once, each part of a cache once.
    func validateCacheTunes(vcpus: UInt32) throws {
        var groups: [Set<Int>] = []
        for tune in cacheTunes {
            let group = Set(tune.vcpus.numbers.filter { $0 < Int(vcpus) })
            guard !group.isEmpty else { continue }
            if !tune.caches.isEmpty {
                guard !groups.contains(group) else { throw VirtError.contradiction("Identical vcpus in cachetunes found") }
            }
            if groups.contains(where: { $0 != group && !$0.isDisjoint(with: group) }) {
                throw VirtError.contradiction("Overlapping vcpus in cachetunes")
            }
            groups.append(group)
            try tune.validateCaches()
        }
    }
}

extension CacheTune {
    fileprivate func validateCaches() throws {
        for (index, cache) in caches.enumerated() {
            for other in caches[..<index] where other.level == cache.level && other.id == cache.id {
                guard other.type != cache.type, other.type != .both, cache.type != .both else {
                    throw VirtError.contradiction(
                        "Colliding cache allocations for cache level '\(cache.level)' id '\(cache.id)', type '\(cache.type)'", by: .resctrl)
                }
            }
        }
    }
}

extension DomainConfiguration {
    func validateTuning() throws {
        try validateHugePages()
        if let tune = numaTune {
            guard tune.placement != .auto || tune.memoryNodes.isEmpty else {
                throw VirtError.refused("Per-node binding is not compatible with automatic NUMA placement.")
            }
        }
        try validateBIOSInformation()
    }

    private func validateHugePages() throws {
        let cells = cpu?.cells.count ?? 0
        for page in memoryBacking?.hugePages ?? [] {
            guard let nodes = page.nodes, let last = nodes.last else { continue }
            // A guest without cells of its own counts as one.
            let missing = nodes.numbers.first { $0 >= max(cells, 1) } ?? last
            guard missing < max(cells, 1) else {
                throw VirtError(.xmlDetail, .domain, "hugepages: node \(missing) not found")
            }
        }
    }

    private func validateBIOSInformation() throws {
        for info in systemInfo where info.type == "smbios" {
            if let date = info.biosEntries.first(where: { $0.name == "date" })?.value, !Self.isDate(date) {
                throw VirtError(.xmlDetail, .domain, "Invalid BIOS 'date' format")
            }
            guard let text = info.systemEntries.first(where: { $0.name == "uuid" })?.value else { continue }
            guard let other = UUID(text: text) else { throw VirtError(.xmlDetail, .domain, "malformed <sysinfo> uuid element") }
            guard other == uuid else { throw VirtError(.xmlDetail, .domain, "UUID mismatch between <uuid> and <sysinfo>") }
        }
    }

    /// Month, day and year, as the firmware's tables have it.
    private static func isDate(_ text: String) -> Bool {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count == 3, let month = Int(parts[0]), let day = Int(parts[1]), let year = Int(parts[2]) else { return false }
        return (1...12).contains(month) && (1...31).contains(day) && (year < 100 || year >= 1900)
    }
}
