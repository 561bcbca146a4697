// SPDX-License-Identifier: Apache-2.0
internal import Errors

extension VCPUCount {
    mutating func finishParsing(_ node: XMLNode, _ context: ParseContext) throws {
        guard node.content != nil else { throw VirtError.contradiction("maximum vcpus count must be an integer") }
        guard current ?? 0 <= maximum else {
            throw VirtError.refused("maximum vCPU count must not be less than current vCPU count")
        }
    }
}

extension DomainConfiguration {
    /// As soon as one virtual CPU is listed all are, in order; the last word on each counts.
    mutating func settleIndividualVCPUs() throws {
        guard !individualVCPUs.isEmpty else { return }
        if let far = individualVCPUs.first(where: { $0.id >= vcpus.maximum }) {
            throw VirtError.contradiction("vcpu id '\(far.id)' is out of range of maximum vcpu count")
        }
        let told = Dictionary(individualVCPUs.map { ($0.id, $0) }, uniquingKeysWith: { $1 })
        // No more are made than one document can list.
        guard vcpus.maximum <= 65536 else { return }
        individualVCPUs = try (0..<vcpus.maximum).map { id in
            var vcpu = told[id] ?? VCPU()
            vcpu.id = id
            guard vcpu.enabled || vcpu.isHotpluggable != false else {
                throw VirtError.refused("vcpu '\(id)' is both offline and not hotpluggable")
            }
            vcpu.isHotpluggable = vcpu.isHotpluggable ?? !vcpu.enabled
            if vcpu.order == 0 { vcpu.order = nil }
            return vcpu
        }
        let enabled = UInt32(individualVCPUs.count(where: \.enabled))
        vcpus.current = enabled == vcpus.maximum ? nil : enabled
    }
}

extension NUMATune {
    mutating func finishParsing(_ node: XMLNode, _ context: ParseContext) throws {
        if let nodes, nodes.isEmpty {
            let text = node.child("memory")?.attribute("nodeset")?.string ?? ""
            throw VirtError.refused("Invalid value of 'nodeset': \(text)")
        }
        if node.child("memory") != nil, mode == nil { mode = .strict }
        guard !memoryNodes.isEmpty else { return }
        memoryNodes.sort { $0.cell < $1.cell }
        var cells = Set<UInt32>()
        for memory in memoryNodes where !cells.insert(memory.cell).inserted {
            throw VirtError.contradiction("Multiple memnode elements with cellid \(memory.cell)")
        }
        guard node.parent?.child("cpu")?.child("numa")?.child("cell") != nil else {
            throw VirtError.contradiction("Element 'memnode' is invalid without any guest NUMA cells")
        }
    }
}

extension CacheAllocation {
    mutating func parseSize(_ node: XMLNode, _ context: ParseContext) throws {
        size = try XMLText.scaledAttribute("size", of: node, to: .kiB) << 10
    }

    func formatSize(to w: inout XMLWriter, _ context: FormatContext) {
        let units: [(StaticString, UInt64)] = [
            ("EiB", 1 << 60), ("PiB", 1 << 50), ("TiB", 1 << 40), ("GiB", 1 << 30), ("MiB", 1 << 20), ("KiB", 1 << 10),
        ]
        let unit = units.first { size >= $0.1 && size % $0.1 == 0 } ?? ("B", 1)
        w.attribute("size", size / unit.1)
        w.attribute("unit", unit.0)
    }
}

extension HugePage {
    mutating func parseSize(_ node: XMLNode, _ context: ParseContext) throws {
        size = try XMLText.scaledAttribute("size", of: node, to: .kiB)
        guard size > 0 else { throw VirtError(.xmlDetail, .domain, "hugepage size can't be zero") }
    }

    func formatSize(to w: inout XMLWriter, _ context: FormatContext) {
        w.attribute("size", size)
        w.attribute("unit", "KiB" as StaticString)
    }
}

extension MemoryBacking {
    mutating func parseHugePages(_ node: XMLNode, _ context: ParseContext) throws {
        guard let element = node.child("hugepages") else { return }
        hugePages = try element.children("page").map { try HugePage($0, context) }
    }

    func formatHugePages(to w: inout XMLWriter, _ context: FormatContext) {
        guard let hugePages else { return }
        let mark = w.open("hugepages")
        for page in hugePages { w.element("page", page, context) }
        w.close("hugepages", mark)
    }
}

extension MemoryLimits {
    /// From here on a limit is none.
    func isLimit(_ value: UInt64?) -> Bool { (value ?? 0) < 9_007_199_254_740_991 }
}

extension DomainConfiguration {
    mutating func settleTuning() throws {
        cpuTune?.settle(vcpus: vcpus.maximum)
        try settlePlacement()
        if let missing = cpuTune?.iothreadSchedulers.flatMap(\.iothreads.numbers).first(where: { !hasIOThread($0) }) {
            throw VirtError.refused("Cannot find 'iothread' : \(missing)")
        }
        // Pages for the only cell there is are pages for all.
        if cpu?.cells.isEmpty != false, let pages = memoryBacking?.hugePages {
            for index in pages.indices where pages[index].nodes?.numbers == [0] { memoryBacking?.hugePages?[index].nodes = nil }
        }
    }

    private func hasIOThread(_ number: Int) -> Bool {
        iothreads.isEmpty ? number >= 1 && number <= Int(iothreadCount) : iothreads.contains { Int($0.id) == number }
    }
}

extension DomainConfiguration {
    /// Automatic placement of memory is also one of the processors, and the reverse, unless the other is fixed.
    private mutating func settlePlacement() throws {
        if let tune = numaTune, tune.mode != nil, tune.nodes == nil, tune.placement ?? vcpus.placement == .static {
            throw VirtError.refused("nodeset for NUMA memory tuning must be set if 'placement' is 'static'")
        }
        if numaTune?.placement == .auto { numaTune?.nodes = nil }
        let isPinned = vcpus.cpuset != nil || cpuTune?.vcpuPins.isEmpty == false || cpuTune?.emulatorPin != nil
        if numaTune?.placement == .auto, !isPinned { vcpus.placement = .auto }
        if vcpus.placement == .auto, numaTune?.placement == nil, numaTune?.nodes == nil {
            var tune = numaTune ?? NUMATune()
            (tune.mode, tune.placement) = (tune.mode ?? .strict, .auto)
            numaTune = tune
        }
    }
}

extension CPUTune {
    mutating func finishParsing(_ node: XMLNode, _ context: ParseContext) throws {
        // The count stands beside this element, and has been read without complaint.
        let vcpus = try node.parent?.leaf("vcpu")?.uint32() ?? 1
        var pinned = Set<UInt32>()
        for pin in vcpuPins where !pinned.insert(pin.vcpu).inserted {
            throw VirtError(.internalError, .domain, "duplicate vcpupin for vcpu '\(pin.vcpu)'")
        }
        vcpuPins.removeAll { $0.vcpu >= vcpus }
        let emulatorPins = Array(node.children("emulatorpin"))
        guard emulatorPins.count < 2 else { throw VirtError.contradiction("only one emulatorpin is supported") }
        if !emulatorPins.isEmpty, emulatorPin == nil { throw VirtError(.internalError, .domain, "missing cpuset for emulatorpin") }
        var pinnedThreads = Set<UInt32>()
        for pin in iothreadPins where !pinnedThreads.insert(pin.iothread).inserted {
            throw VirtError(.internalError, .domain, "duplicate iothreadpin for same iothread '\(pin.iothread)'")
        }
        try checkPriority(vcpuSchedulers.map { ($0.scheduler, $0.priority) }, "vcpusched")
        try checkPriority(iothreadSchedulers.map { ($0.scheduler, $0.priority) }, "iothreadsched")
        try checkPriority([emulatorScheduler].compactMap { $0.map { ($0.scheduler, $0.priority) } }, "emulatorsched")
        try checkOverlap(vcpuSchedulers.map(\.vcpus), "vcpusched", "vcpus")
        try checkOverlap(iothreadSchedulers.map(\.iothreads), "iothreadsched", "iothreads")
        if let missing = vcpuSchedulers.flatMap(\.vcpus.numbers).first(where: { $0 >= Int(vcpus) }) {
            throw VirtError.refused("vCPU '\(missing)' is not present in domain definition")
        }
        try validateCacheTunes(vcpus: vcpus)
    }

    private func checkPriority(_ schedulers: [(Scheduler, Int32?)], _ element: String) throws {
        for (scheduler, priority) in schedulers where priority == nil && [.fifo, .rr].contains(scheduler) {
            throw VirtError.contradiction("Missing required attribute 'priority' in element '\(element)'", by: .xml)
        }
    }

    private func checkOverlap(_ sets: [CPUSet], _ element: String, _ attribute: String) throws {
        var seen = Set<Int>()
        for number in sets.flatMap(\.numbers) where !seen.insert(number).inserted {
            throw VirtError(.xmlDetail, .domain, "'\(element)' attributes '\(attribute)' must not overlap")
        }
    }

    /// One scheduler entry per processor or thread, entries in order, nothing for processors that do not exist.
    mutating func settle(vcpus: UInt32) {
        iothreadPins.sort { $0.iothread < $1.iothread }
        vcpuSchedulers = vcpuSchedulers.flatMap { entry in
            entry.vcpus.numbers.map {
                var one = entry
                one.vcpus = CPUSet([$0])
                return one
            }
        }
        iothreadSchedulers = iothreadSchedulers.flatMap { entry in
            entry.iothreads.numbers.map {
                var one = entry
                one.iothreads = CPUSet([$0])
                return one
            }
        }
        for index in cacheTunes.indices {
            cacheTunes[index].vcpus = CPUSet(cacheTunes[index].vcpus.numbers.filter { $0 < Int(vcpus) })
        }
        cacheTunes.removeAll { $0.vcpus.isEmpty }
        for index in cacheTunes.indices {
            cacheTunes[index].caches.sort { ($0.level, $0.type.rawValue, $0.id) < ($1.level, $1.type.rawValue, $1.id) }
        }
    }
}
