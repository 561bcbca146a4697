// SPDX-License-Identifier: Apache-2.0
internal import Errors

extension CPUTune {
    /// Shares of the host's cache: each group of processors once, each part of a cache once.
    func validateCacheTunes(vcpus: UInt32) throws {
        var groups: [Set<Int>] = []
        for tune in cacheTunes {
            let group = Set(tune.vcpus.numbers.filter { $0 < Int(vcpus) })
            guard !group.isEmpty else { continue }
            guard tune.caches.isEmpty || !groups.contains(group) else {
                throw VirtError.contradiction("Identical vcpus in cachetunes found")
            }
            if groups.contains(where: { $0 != group && !$0.isDisjoint(with: group) }) {
                throw VirtError.contradiction("Overlapping vcpus in cachetunes")
            }
            if !tune.caches.isEmpty { groups.append(group) }
            try tune.validateCaches()
        }
    }
}

extension CPUTune {
    fileprivate func validateRanges() throws {
        func check(_ name: String, _ value: Int64, _ range: ClosedRange<Int64>) throws {
            guard value == 0 || range.contains(value) else {
                throw VirtError.refused(
                    "Value of cputune '\(name)' must be in range [\(range.lowerBound), \(range.upperBound)]")
            }
        }
        if let shares {
            try check("shares", Int64(clamping: shares), 2...262144)
        }
        let periods = [
            ("period", period), ("global_period", globalPeriod), ("emulator_period", emulatorPeriod), ("iothread_period", iothreadPeriod),
        ]
        for (name, value) in periods { try check(name, Int64(clamping: value), 1000...1_000_000) }
        let quotas = [
            ("quota", quota), ("global_quota", globalQuota), ("emulator_quota", emulatorQuota), ("iothread_quota", iothreadQuota),
        ]
        for (name, value) in quotas where value > 0 { try check(name, value, 1000...17_592_186_044_415) }
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
        if let ioapic = features?.ioapic, ioapic != .qemu, devices.iommu?.intremap == true {
            throw VirtError.refused("IOMMU interrupt remapping requires split I/O APIC (ioapic driver='qemu')")
        }
        try cpuTune?.validateRanges()
        var paths = Set<String>()
        for device in blockIOTune?.devices ?? [] where !paths.insert(device.path).inserted {
            throw VirtError.refused("duplicate blkio device path '\(device.path)'")
        }
        if let tune = numaTune {
            guard tune.placement != .auto || tune.memoryNodes.isEmpty else {
                throw VirtError.refused("Per-node binding is not compatible with automatic NUMA placement.")
            }
        }
    }

    func validateMaximumMemory() throws {
        let modules = devices.memoryModules.reduce(0) { $0 &+ $1.size }
        guard modules <= memory.value else {
            throw VirtError.contradiction("Total size of memory devices exceeds the total memory size")
        }
        guard let limit = maximumMemory else { return }
        guard limit.value > 0, limit.slots > 0 else {
            throw VirtError.contradiction("both maximum memory size and memory slot count must be specified")
        }
        guard limit.value >= memory.value else {
            throw VirtError.contradiction("maximum memory size must be equal or greater than the actual memory size")
        }
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
        try memoryBacking?.validateHugePages()
    }
}

extension MemoryBacking {
    /// One size for whatever is left over, and each cell's pages of one size.
    fileprivate func validateHugePages() throws {
        func clash(_ text: String) -> VirtError { VirtError(.xmlDetail, .domain, text) }
        for (index, page) in (hugePages ?? []).enumerated() {
            for other in (hugePages ?? [])[..<index] {
                if page.nodes == nil, other.nodes == nil {
                    throw clash("two master hugepages detected: \(page.size) and \(other.size)")
                }
                if let own = page.nodes, let earlier = other.nodes, !Set(own.numbers).isDisjoint(with: earlier.numbers) {
                    throw clash("nodeset attribute of hugepages of sizes \(page.size) and \(other.size) intersect")
                }
            }
        }
    }
}
