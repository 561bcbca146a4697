// SPDX-License-Identifier: Apache-2.0
internal import Errors

extension NUMACell {
    mutating func parseMemory(_ node: XMLNode, _ context: ParseContext) throws {
        memory = try XMLText.scaledAttribute("memory", of: node, to: .kiB)
    }

    func formatMemory(to w: inout XMLWriter, _ context: FormatContext) {
        w.attribute("memory", memory)
        w.attribute("unit", "KiB" as StaticString)
    }
}

extension GuestCPU {
    mutating func parseModel(_ node: XMLNode, _ context: ParseContext) throws {
        guard let element = node.child("model") else { return }
        model = element.content?.string
        if let text = element.attribute("fallback"), !text.isEmpty {
            fallback = try text.enumeration(CPUFallback.self, invalid: Complaint(.configUnsupported, .cpu, "Invalid fallback attribute"))
        }
        vendorID = element.attribute("vendor_id")?.string
    }

    func formatModel(to w: inout XMLWriter, _ context: FormatContext) {
        guard mode == .custom || mode == .hostModel, model != nil || vendorID != nil else { return }
        let mark = w.open("model")
        w.attribute("fallback", fallback.name)
        if let vendorID { w.attribute("vendor_id", vendorID) }
        if let model { w.text(model) }
        w.close("model", mark)
    }

    mutating func finishParsing(_ node: XMLNode, _ context: ParseContext) throws {
        if migratable != nil, mode != .hostPassthrough, mode != .maximum {
            throw VirtError(
                .configUnsupported, .cpu, "Attribute migratable is only allowed for 'host-passthrough' / 'maximum' CPU mode")
        }
        if let vendorID, vendorID.utf8.count != 12 {
            throw VirtError(.xmlError, .cpu, "vendor_id must be exactly 12 characters long")
        }
        if let cache = node.child("cache"), cache.attribute("mode") == nil { throw cache.missing(attribute: "mode") }
        guard Array(node.children("cache")).count < 2 else {
            throw VirtError.contradiction("at most one CPU cache element may be specified", by: .cpu)
        }
        if let cacheLevel, !(1...3).contains(cacheLevel) {
            throw VirtError(.xmlError, .cpu, "invalid CPU cache level, must be in range [1,3]")
        }
        try checkFeatures()
    }

    /// Features belong to a model, each once.
    private func checkFeatures() throws {
        if mode == .custom, model == nil {
            if vendor != nil { throw VirtError(.xmlError, .cpu, "CPU vendor specified without CPU model") }
            guard features.isEmpty else {
                throw VirtError(.xmlError, .cpu, "Non-empty feature list specified without CPU model")
            }
        }
        if features.contains(where: { $0.name.isEmpty }) { throw VirtError.contradiction("Invalid CPU feature name", by: .cpu) }
        var seen: Set<String> = []
        for feature in features where !seen.insert(feature.name).inserted {
            throw VirtError(.xmlError, .cpu, "CPU feature '\(feature.name)' specified more than once")
        }
    }

    /// Cells in the order of their numbers, which must run from 0 without a gap; distances known from one side count for both.
    mutating func settleCells(vcpus: UInt32) throws {
        guard !cells.isEmpty else { return }
        for index in cells.indices where cells[index].id == nil { cells[index].id = UInt32(index) }
        cells.sort { ($0.id ?? 0) < ($1.id ?? 0) }
        for (cell, next) in zip(cells, cells.dropFirst()) where cell.id == next.id {
            throw VirtError.contradiction("Duplicate NUMA cell info for cell id '\(cell.id ?? 0)'")
        }
        guard cells.enumerated().allSatisfy({ $0.element.id == UInt32($0.offset) }) else {
            throw VirtError(
                .xmlError, .domain,
                "Exactly one 'cell' element per guest NUMA cell allowed, non-contiguous ranges or ranges not starting from 0 are not allowed"
            )
        }
        let count = cells.reduce(0) { $0 + ($1.cpus?.count ?? 0) }
        guard count <= Int(vcpus) else {
            throw VirtError(.internalError, .domain, "Number of CPUs in <numa> exceeds the <vcpu> count")
        }
        let highest = cells.compactMap { $0.cpus?.last }.max() ?? -1
        guard highest < Int(vcpus) else { throw VirtError(.internalError, .domain, "CPU IDs in <numa> exceed the <vcpu> count") }
        for (index, cell) in cells.enumerated() {
            let own = Set(cell.cpus?.numbers ?? [])
            if let other = cells[..<index].firstIndex(where: { !own.isDisjoint(with: $0.cpus?.numbers ?? []) }) {
                throw VirtError.refused("NUMA cells \(index) and \(other) have overlapping vCPU ids")
            }
        }
        try completeDistances()
    }

    private mutating func completeDistances() throws {
        guard cells.contains(where: { !$0.distances.isEmpty }) else { return }
        var known = [[UInt32]](repeating: [UInt32](repeating: 0, count: cells.count), count: cells.count)
        for (index, cell) in cells.enumerated() {
            for distance in cell.distances where Int(distance.id) < cells.count {
                guard (distance.id == UInt32(index)) == (distance.value == 10) else {
                    throw VirtError.contradiction(
                        "'value \(distance.value)' is invalid for 'sibling id \(distance.id)' under NUMA 'cell id \(index)'")
                }
                known[index][Int(distance.id)] = distance.value
                known[index][index] = 10
                if known[Int(distance.id)][Int(distance.id)] == 0 { known[Int(distance.id)][Int(distance.id)] = 10 }
                if known[Int(distance.id)][index] == 0 { known[Int(distance.id)][index] = distance.value }
            }
        }
        for index in cells.indices {
            cells[index].distances = known[index].enumerated().filter { $0.element > 0 }.map {
                var distance = NUMADistance()
                (distance.id, distance.value) = (UInt32($0.offset), $0.element)
                return distance
            }
        }
    }
}
