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

extension NUMATune {
    mutating func finishParsing(_ node: XMLNode, _ context: ParseContext) throws {
        if let nodes, nodes.isEmpty {
            let text = node.child("memory")?.attribute("nodeset")?.string ?? ""
            throw VirtError.refused("Invalid value of 'nodeset': \(text)")
        }
        if node.child("memory") != nil, mode == nil { mode = .strict }
        guard !memoryNodes.isEmpty else { return }
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
        guard let text = node.attribute("size") else { throw node.missing(attribute: "size") }
        size = try SizeUnit.bytes(try text.uint64(), unit: node.attribute("unit")?.string, defaultUnit: .bytes)
    }

    func formatSize(to w: inout XMLWriter, _ context: FormatContext) {
        let units: [(StaticString, UInt64)] = [("GiB", 1 << 30), ("MiB", 1 << 20), ("KiB", 1 << 10)]
        let unit = units.first { size >= $0.1 && size % $0.1 == 0 } ?? ("B", 1)
        w.attribute("size", size / unit.1)
        w.attribute("unit", unit.0)
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
        settlePlacement()
    }
}

extension DomainConfiguration {
    /// Automatic placement of memory is also one of the processors, and the reverse, unless the other is fixed.
    private mutating func settlePlacement() {
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
        for scheduler in vcpuSchedulers where scheduler.priority == nil && [.fifo, .rr].contains(scheduler.scheduler) {
            throw VirtError.contradiction("Missing required attribute 'priority' in element 'vcpusched'", by: .xml)
        }
        if let missing = vcpuSchedulers.flatMap(\.vcpus.numbers).first(where: { $0 >= Int(vcpus) }) {
            throw VirtError.refused("vCPU '\(missing)' is not present in domain definition")
        }
        try validateCacheTunes(vcpus: vcpus)
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
    }
}
